"""Each rule that the audit of coins knows, broken on purpose: it is named."""

from datetime import timedelta

import pytest

from models import chargebacks, clock, coins, gifts, sweeps
from models.caller import Caller
from models.chargebacks import Heard, coin_rules
from models.coins import Channel, StorePurchase, auditing
from models.database import execute, new_id
from models.diamonds.rows import RedemptionRate, RedemptionTerms
from models.gifts.rows import CoinsGo
from models.payments import provider
from models.payments.provider import ChargebackWord
from models.payments.sandbox import Sandbox
from tests.buying import IN_APP, some_coins
from tests.factories import OPERATOR, SERVICE, a_fan
from tests.gems import redeemed
from tests.gifting import a_receiver, gift_input, on_air

LIVE_ONE = "state = 'SUCCEEDED' AND kind = 'COINS'"
FAULTS = {
    "purchase_has_its_payment": f"UPDATE payment SET currency = 'EUR' WHERE {LIVE_ONE}",
    "payment_has_its_purchase": f"""UPDATE coin_purchase SET id = '{new_id()}'
        WHERE id IN (SELECT id FROM payment WHERE {LIVE_ONE} ORDER BY id LIMIT 1)""",
    "paid_purchase_is_bought": "UPDATE coin_purchase SET bought_at = NULL",
    "paid_purchase_is_posted": "UPDATE payment SET state = 'SUCCEEDED' WHERE state = 'FAILED'",
    "posted_purchase_is_there": "DELETE FROM coin_purchase WHERE bought_at IS NOT NULL",
    "posted_purchase_is_its_package": "UPDATE coin_purchase SET coins = coins + 1",
    "purchase_of_a_store_is_the_stores": """UPDATE payment SET provider = 'play_store'
        WHERE provider = 'app_store'""",
    "span_counts_its_purchases": """UPDATE coin_span SET amount_minor = amount_minor + 1
        WHERE span = 'MONTH'""",
    "purchase_is_counted": "DELETE FROM coin_span WHERE span = 'DAY'",
    "refund_of_coins_has_its_coins": "DELETE FROM coin_refund",
    "coins_of_a_refund_have_it": f"""INSERT INTO coin_refund (id, purchase_id, fan_id, coins)
        SELECT '{new_id()}'::uuid, k.purchase_id, k.fan_id, 1 FROM coin_refund k""",
    "refund_of_coins_is_posted": "UPDATE refund SET state = 'SUCCEEDED'",
    "refund_of_coins_is_the_payments_state": f"""UPDATE payment SET state = 'REFUNDED'
        WHERE {LIVE_ONE}""",
    "refund_of_coins_holds_its_share": """UPDATE balance SET amount = amount - 1
        WHERE kind = 'REFUNDING' AND unit = 'COIN'""",
    "coins_are_issued_less_burned": """UPDATE balance SET amount = amount + 1
        WHERE kind = 'WALLET'""",
    "chargeback_has_its_side": "UPDATE chargeback SET payer_id = NULL",
    "purchase_has_what_is_left": "UPDATE chargeback SET coins = coins - 1",
    "sales_are_what_was_not_given_back": """UPDATE chargeback SET sales_minor = sales_minor - 1
        WHERE state = 'NEEDS_RESPONSE'""",
    "frozen_coins_are_of_an_open_case": """UPDATE gift_reversal SET frozen_state = 'BURNED'
        WHERE frozen_state = 'FROZEN'""",
    "coin_sales_cover_what_they_promise": """UPDATE balance SET amount = amount + 500
        WHERE kind = 'WALLET'""",
}


@pytest.fixture
async def fan(database: str) -> Caller:
    """A fan with purchases of every kind, a refund under way, and a frozen gift."""
    provider.use(Sandbox())
    fan = await a_fan()
    await some_coins(fan)
    await some_coins(fan, payment_method="sandbox:decline")
    live = await on_air(await a_receiver())
    sent = await gifts.send_gift(fan, gift_input(live, "spark", 30))
    wanted = gifts.ReversalInput(sent.id, CoinsGo.FROZEN, "stolen", new_id().hex)
    await gifts.reverse_gift(OPERATOR, wanted)
    assert fan.user_id is not None
    in_app = (Channel.APP_STORE, "a-transaction", fan.user_id, IN_APP, 149, "USD")
    await coins.record_store_purchase(SERVICE, StorePurchase(*in_app))
    disputed = await some_coins(fan)
    word = (disputed.id, ChargebackWord.OPENED, 120, "USD")
    assert await chargebacks.hear(Heard("sandbox", "cb_1", *word))
    waiting = await some_coins(fan, payment_method="sandbox:refund_timeout")
    await coins.refund_coin_purchase(fan, waiting.id, "mine", new_id().hex)
    return fan


@pytest.mark.parametrize("rule", FAULTS)
async def test_broken_rule_is_named(fan: Caller, rule: str) -> None:
    assert await sweeps.audit() == []
    assert await execute(FAULTS[rule])
    assert rule in {violation.rule for violation in await sweeps.audit()}


async def test_every_rule_has_its_fault() -> None:
    python = {"coin_sales_cover_what_they_promise"}
    assert set(FAULTS) == set(auditing._RULES) | set(coin_rules.RULES) | python


async def test_bound_is_known_where_a_rate_of_long_ago_paid_more_than_coins_cost_now(
    fan: Caller,
) -> None:
    """50 diamonds for 120 minor units were the price of the 100 coins behind them; since then 100
    coins were for sale for about 101. It is no fault, and does not hide one."""
    creator = await a_receiver("cleo")
    await some_coins(other := await a_fan("carl"))
    await gifts.send_gift(other, gift_input(await on_air(creator), "spark", 100))
    long_ago = clock.now() - timedelta(days=900)
    await RedemptionTerms.all().update(least_diamonds=1)
    await RedemptionRate.filter(currency="USD").update(effective_from=long_ago)
    await RedemptionRate.create(
        currency="USD", minor=12, per_diamonds=5, effective_from=long_ago + timedelta(days=1)
    )
    await clock.advance(timedelta(days=8))
    await sweeps.run_once()
    assert (await redeemed(creator, 50)).amount_minor == 120
    assert await sweeps.audit() == []
    await execute(FAULTS["coin_sales_cover_what_they_promise"])
    assert "coin_sales_cover_what_they_promise" in {one.rule for one in await sweeps.audit()}
