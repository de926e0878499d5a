"""Chargebacks of coins: what is unspent is frozen, what was spent is owed, whatever the order."""

import asyncio
import contextlib
import itertools
from collections.abc import Awaitable, Callable

import pytest

from models import (
    chargebacks,
    clock,
    coins,
    earnings,
    gifts,
    idempotency,
    sweeps,
    transactions,
)
from models.caller import Caller
from models.chargebacks import Bearer, Chargeback, ChargebackState, ChargebackTerms, Heard
from models.coins import PurchaseView, refunding
from models.coins.terms import refund_days
from models.database import execute, new_id
from models.errors import MarketplaceError, NotFound, StateConflict
from models.gifts.rows import CoinsGo, FrozenState, GiftReversal
from models.ledger.accounts import COIN, frozen, issuer, losses
from models.payments import payment
from models.payments.payment import Payment, PaymentKind, PaymentState, Refund
from models.payments.provider import ChargebackWord
from models.payments.sandbox import Sandbox
from models.transactions import atomic
from tests.buying import a_thousand, amounts, sales, seen, some_coins, state_of, wallet
from tests.factories import OPERATOR, a_fan, in_the_end
from tests.gifting import a_receiver, gift_input, on_air

OPENED, REVIEW = ChargebackWord.OPENED, ChargebackWord.UNDER_REVIEW
WON, LOST, OVERTURNED = ChargebackWord.WON, ChargebackWord.LOST, ChargebackWord.OVERTURNED

pytestmark = pytest.mark.usefixtures("sandbox")


async def hear(bought: PurchaseView, *words: ChargebackWord, reference: str = "cb_1") -> None:
    """Each word is said again while a refund is under way, as by the notice that holds it."""
    for word in words:
        told = (bought.id, word, bought.price_minor, "USD")
        while not await in_the_end(chargebacks.hear, Heard("sandbox", reference, *told)):
            await asyncio.sleep(0.01)


async def give(fan: Caller, count: int, handle: str = "anna") -> gifts.SentGiftView:
    """So many coins are spent on a gift of a creator of her own."""
    live = await on_air(await a_receiver(handle))
    return await gifts.send_gift(fan, gift_input(live, "spark", count))


async def left(bought: PurchaseView) -> tuple[int, int]:
    found = await seen(bought)
    return found.coins_left, found.price_left_minor


# --- the straight paths --------------------------------------------------------------------------


async def test_opened_freezes_what_is_unspent_and_holds_the_payment() -> None:
    fan = await a_fan()
    bought = await some_coins(fan, payment_method="sandbox:chargeback")
    await sweeps.run_once()
    (case,) = await Chargeback.all()
    assert (case.state, case.bearer) == (ChargebackState.NEEDS_RESPONSE, Bearer.PAYER)
    assert (case.creator_id, case.payer_id, case.coins, case.sales_minor) == (
        None,
        fan.user_id,
        100,
        120,
    )
    assert await state_of(bought) is PaymentState.CHARGEBACK_OPEN
    assert (await wallet(fan), await left(bought), await sales()) == ((0, 100, 0), (0, 0), 120)


async def test_won_gives_the_coins_back() -> None:
    fan = await a_fan()
    bought = await some_coins(fan, payment_method="sandbox:chargeback_won")
    await sweeps.run_once()
    assert await state_of(bought) is PaymentState.SUCCEEDED
    assert (await wallet(fan), await left(bought)) == ((100, 0, 0), (100, 120))


async def test_lost_burns_the_coins_and_gives_up_their_price() -> None:
    fan = await a_fan()
    bought = await some_coins(fan, payment_method="sandbox:chargeback_lost")
    await sweeps.run_once()
    assert await state_of(bought) is PaymentState.CHARGED_BACK
    assert (await wallet(fan), await left(bought), await sales()) == ((0, 0, 0), (0, 0), 0)
    assert await amounts(issuer(COIN), losses("USD")) == [0, 0]


async def test_overturned_issues_them_anew() -> None:
    fan = await a_fan()
    bought = await some_coins(fan, payment_method="sandbox:chargeback_overturned")
    await sweeps.run_once()
    assert await state_of(bought) is PaymentState.SUCCEEDED
    assert (await wallet(fan), await left(bought), await sales()) == ((100, 0, 0), (100, 120), 120)


async def test_lost_after_the_coins_were_spent_is_owed_and_a_later_purchase_repays_it() -> None:
    fan = await a_fan()
    bought = await some_coins(fan)
    await give(fan, 70)
    await hear(bought, OPENED)
    assert await wallet(fan) == (0, 30, 0)
    await hear(bought, LOST)
    assert await wallet(fan) == (0, 0, -70)
    live = await on_air(await a_receiver("eve"))
    with pytest.raises(gifts.CoinsOwed):
        await gifts.send_gift(fan, gift_input(live, "spark", 1))
    later = await some_coins(fan)
    assert await wallet(fan) == (30, 0, 0)
    assert (await seen(later)).unspent_coins == 30


async def test_overturned_after_it_was_spent_repays_what_is_owed() -> None:
    fan = await a_fan()
    bought = await some_coins(fan)
    await give(fan, 70)
    await hear(bought, OPENED, LOST, OVERTURNED)
    assert await wallet(fan) == (30, 0, 0)
    assert (await left(bought), (await seen(bought)).unspent_coins) == ((100, 120), 30)


async def test_what_the_bank_takes_beside_the_price_left_is_the_platforms() -> None:
    fan = await a_fan()
    bought = await a_thousand(fan)
    await give(fan, 500)
    refund = coins.refund_coin_purchase(fan, bought.id, "too many", new_id().hex)
    assert (await refund).coins_left == 500
    await hear(bought, OPENED, LOST)
    assert (await wallet(fan), await sales()) == ((0, 0, -500), 0)
    assert await amounts(losses("USD")) == [-575]


async def test_coins_of_an_older_purchase_stay_unspent_while_a_chargeback_is_open() -> None:
    fan = await a_fan()
    first, second = await some_coins(fan), await some_coins(fan)
    await hear(second, OPENED)
    assert [(await seen(one)).unspent_coins for one in (first, second)] == [100, 0]
    refund = coins.refund_coin_purchase(fan, first.id, "mine", new_id().hex)
    assert (await refund).state is PaymentState.REFUNDED
    await hear(second, WON)
    assert await wallet(fan) == (100, 0, 0)


async def test_coins_of_a_creator_are_no_earnings_of_hers() -> None:
    anna = await a_receiver()
    assert anna.creator_id is not None
    bought = await some_coins(anna)
    await give(anna, 40, "eve")
    await hear(bought, OPENED)
    assert await wallet(anna) == (0, 60, 0)
    assert (await earnings.balances_of_creators([anna.creator_id])).get(anna.creator_id, []) == []
    await hear(bought, LOST)
    assert await wallet(anna) == (0, 0, -40)
    assert (await earnings.balances_of_creators([anna.creator_id])).get(anna.creator_id, []) == []


# --- frozen coins of reversed gifts --------------------------------------------------------------


async def reverse(sent: gifts.SentGiftView) -> GiftReversal:
    wanted = gifts.ReversalInput(sent.id, CoinsGo.FROZEN, "a stolen card", new_id().hex)
    return await gifts.reverse_gift(OPERATOR, wanted)


async def test_lost_takes_the_frozen_coins_of_reversed_gifts_before_the_wallet() -> None:
    fan = await a_fan()
    bought = await some_coins(fan)
    sent = await give(fan, 60)
    reversal = await reverse(sent)
    assert await wallet(fan) == (40, 60, 0)
    await some_coins(fan)
    await hear(bought, OPENED)
    assert await wallet(fan) == (40, 160, 0)
    await hear(bought, LOST)
    assert await wallet(fan) == (40, 60, 0)
    other = await some_coins(fan)
    await give(fan, 140, "eve")
    await hear(other, OPENED, LOST, reference="cb_2")
    assert await wallet(fan) == (0, 0, -40)
    found = await GiftReversal.get(id=reversal.id)
    assert (found.frozen_state, found.closed_at is not None) == (FrozenState.BURNED, True)
    with pytest.raises(StateConflict):
        await gifts.release_frozen_coins(OPERATOR, reversal.id, new_id().hex)


async def test_frozen_coins_of_a_reversal_are_refunded_by_an_operator() -> None:
    fan = await a_fan()
    bought = await some_coins(fan)
    reversal = await reverse(await give(fan, 100))
    with pytest.raises(coins.NothingToRefund):
        await coins.refund_coin_purchase(fan, bought.id, "hers", new_id().hex)
    told = (OPERATOR, bought.id, "a stolen card", new_id().hex, reversal.id)
    assert (await coins.refund_coin_purchase(*told)).state is PaymentState.REFUNDED
    assert (await wallet(fan), await amounts(frozen(reversal.id))) == ((0, 0, 0), [0])
    assert (await GiftReversal.get(id=reversal.id)).frozen_state is FrozenState.REFUNDED


async def test_refused_refund_of_frozen_coins_leaves_them_frozen() -> None:
    fan = await a_fan()
    bought = await some_coins(fan, payment_method="sandbox:refund_fails")
    reversal = await reverse(await give(fan, 100))
    told = (OPERATOR, bought.id, "a stolen card", new_id().hex, reversal.id)
    assert (await coins.refund_coin_purchase(*told)).coins_left == 100
    assert await wallet(fan) == (0, 100, 0)
    assert (await GiftReversal.get(id=reversal.id)).frozen_state is FrozenState.FROZEN
    await gifts.release_frozen_coins(OPERATOR, reversal.id, new_id().hex)
    assert await wallet(fan) == (100, 0, 0)


async def test_case_of_another_fan_is_not_there() -> None:
    fan, other = await a_fan(), await a_fan("carl")
    await some_coins(fan)
    reversal = await reverse(await give(fan, 100))
    bought = await some_coins(other)
    told = (OPERATOR, bought.id, "a mistake", new_id().hex, reversal.id)
    with pytest.raises(NotFound) as caught:
        await coins.refund_coin_purchase(*told)
    assert caught.value.what == "case"


# --- words twice and in any order ----------------------------------------------------------------


@pytest.mark.parametrize("end", [WON, LOST])
async def test_every_order_of_the_words_ends_alike(end: ChargebackWord) -> None:
    fan = await a_fan()
    bought = await some_coins(fan)
    await give(fan, 20)
    for place, words in enumerate(itertools.permutations((OPENED, REVIEW, end))):
        await hear(bought, *words, *words, reference=f"cb_{place}")
        case = await Chargeback.get(reference=f"cb_{place}")
        assert case.state.value == end.value
        if end is LOST:
            await hear(bought, OVERTURNED, reference=f"cb_{place}")
    assert await state_of(bought) is PaymentState.SUCCEEDED
    assert (await wallet(fan), await left(bought)) == ((80, 0, 0), (100, 120))


async def test_final_word_stands_against_another_one() -> None:
    fan = await a_fan()
    bought = await some_coins(fan)
    await hear(bought, OPENED, WON, LOST, OVERTURNED, OPENED)
    assert await wallet(fan) == (100, 0, 0)


async def test_overturned_before_anything_else_changes_nothing_of_the_coins() -> None:
    fan = await a_fan()
    bought = await some_coins(fan)
    await hear(bought, OVERTURNED)
    assert (await wallet(fan), await left(bought)) == ((100, 0, 0), (100, 120))


async def test_second_chargeback_while_one_is_open_takes_nothing_more() -> None:
    fan = await a_fan()
    bought = await some_coins(fan)
    await hear(bought, OPENED)
    await hear(bought, LOST, reference="cb_2")
    await hear(bought, WON)
    assert (await wallet(fan), await left(bought)) == ((100, 0, 0), (100, 120))
    assert await amounts(losses("USD")) == [-120]


async def test_platform_bears_where_the_terms_say_so() -> None:
    fan = await a_fan()
    bought = await some_coins(fan)
    await ChargebackTerms.create(
        kind=PaymentKind.COINS, bearer=Bearer.PLATFORM, effective_from=clock.now()
    )
    await hear(bought, OPENED, LOST)
    assert (await wallet(fan), await sales()) == ((100, 0, 0), 120)
    assert await amounts(losses("USD")) == [-120]


# --- against refunds -----------------------------------------------------------------------------


async def test_charged_back_purchase_is_not_refunded() -> None:
    fan = await a_fan()
    bought = await some_coins(fan, payment_method="sandbox:chargeback")
    await sweeps.run_once()
    with pytest.raises(StateConflict) as caught:
        await coins.refund_coin_purchase(OPERATOR, bought.id, "a mistake", new_id().hex)
    assert caught.value.state == "CHARGEBACK_OPEN"


async def test_refund_that_the_chargeback_overtook_is_refused_and_given_back(
    sandbox: Sandbox,
) -> None:
    fan = await a_fan()
    bought = await some_coins(fan)
    await sandbox.charge_back(bought.id, "chargeback")  # its webhook is still under way
    refund = coins.refund_coin_purchase(fan, bought.id, "a mistake", new_id().hex)
    assert (await refund).state is PaymentState.SUCCEEDED
    await sweeps.run_once()
    assert await state_of(bought) is PaymentState.CHARGEBACK_OPEN
    assert await wallet(fan) == (0, 100, 0)


async def test_refund_against_a_chargeback_at_once_takes_the_coins_once() -> None:
    fan = await a_fan()
    bought = await some_coins(fan)

    async def refund() -> PurchaseView | None:
        try:
            told = (fan, bought.id, "mine", new_id().hex)
            return await in_the_end(coins.refund_coin_purchase, *told)
        except StateConflict:
            return None

    refunded, _ = await asyncio.gather(refund(), hear(bought, OPENED, LOST))
    assert await wallet(fan) == (0, 0, 0)
    assert await Refund.all().count() == (1 if refunded else 0)
    assert await amounts(losses("USD")) == [-120 if refunded else 0]
    assert await sales() == 0


async def a_refund_not_yet_asked(fan: Caller, bought: PurchaseView) -> tuple[Refund, Payment]:
    """A refund that was taken by a server that died before it asked the provider."""
    assert fan.user_id is not None
    claim = idempotency.claim(fan.user_id, new_id().hex, "refundCoinPurchase", {})
    wish = coins.RefundRequest(fan, bought.id, "mine", None, claim)
    await refunding._prepare([wish])
    _, taken = await atomic(refunding._take, [wish], await refund_days())
    return taken[0]


@pytest.mark.parametrize("is_refused", [True, False])
async def test_chargeback_waits_for_the_end_of_a_refund(is_refused: bool, sandbox: Sandbox) -> None:
    """Refused, it took nothing back: the chargeback takes the coins then, and not the platform."""
    fan = await a_fan()
    bought = await a_thousand(fan)
    refund, paid = await a_refund_not_yet_asked(fan, bought)
    if is_refused:
        await sandbox.charge_back(bought.id)  # what was charged back, it does not send back too
    opened = Heard("sandbox", "cb_1", bought.id, OPENED, 1150, "USD")
    assert not await chargebacks.hear(opened)
    assert await state_of(bought) is PaymentState.REFUNDING
    await payment.ask_refund(refund, paid, coins.settle_refunds)
    await hear(bought, OPENED, LOST)
    state = PaymentState.CHARGED_BACK if is_refused else PaymentState.REFUNDED
    assert await state_of(bought) is state
    assert (await wallet(fan), await sales()) == ((0, 0, 0), 0)
    assert await amounts(losses("USD")) == [0 if is_refused else -1150]


async def test_chargeback_of_a_refunded_purchase_takes_nothing_from_the_fan() -> None:
    fan = await a_fan()
    bought = await some_coins(fan)
    await coins.refund_coin_purchase(fan, bought.id, "mine", new_id().hex)
    await hear(bought, OPENED, LOST)
    assert (await wallet(fan), await sales()) == ((0, 0, 0), 0)
    assert await state_of(bought) is PaymentState.REFUNDED


# --- the audit -----------------------------------------------------------------------------------


async def test_audit_names_coins_that_a_finished_chargeback_still_holds() -> None:
    bought = await some_coins(await a_fan())
    await hear(bought, LOST)
    held = "UPDATE balance SET amount = amount + {} WHERE kind = 'FROZEN'"
    await execute(held.format(5))
    assert "finished_chargeback_holds_nothing" in {one.rule for one in await sweeps.audit()}
    await execute(held.format(-5))


# --- all at once ---------------------------------------------------------------------------------


async def test_buying_giving_refunds_and_chargebacks_at_once_balance_without_a_deadlock() -> None:
    """What comes of it depends on who is first; the audit, after the test, says that it fits."""
    fan = await a_fan()
    bought = [await some_coins(fan) for _ in range(6)]
    live = await on_air(await a_receiver())
    before = transactions.retried

    async def tried(act: Callable[..., Awaitable[object]], *args: object) -> None:
        with contextlib.suppress(MarketplaceError):
            await in_the_end(act, *args)

    async def lost(one: PurchaseView) -> None:
        await hear(one, OPENED, LOST, reference=f"cb_{one.id.hex}")

    await asyncio.gather(
        *(
            tried(coins.refund_coin_purchase, fan, one.id, "mine", new_id().hex)
            for one in bought[:4]
        ),
        *(tried(lost, one) for one in bought[2:]),
        *(tried(gifts.send_gift, fan, gift_input(live, "spark", 50)) for _ in range(6)),
        *(tried(some_coins, fan) for _ in range(3)),
    )
    assert transactions.retried == before
    assert sum((await wallet(fan))[::2]) >= -600
