"""Redeeming diamonds: what is refused, what becomes money at once, and all of it once."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from models import clock, diamonds, earnings, idempotency, notifications, program, users
from models.caller import Caller
from models.database import new_id
from models.diamonds import Redemption, RedemptionRate, RedemptionState
from models.diamonds import redeeming as redeeming_
from models.diamonds.rows import RedemptionDay, RedemptionTerms
from models.earnings import EarningsAccount, EarningsEvent, EarningSource, HoldPeriod
from models.errors import (
    IdempotencyKeyReused,
    InvalidInput,
    LimitExceeded,
    MarketplaceError,
    NotAllowed,
)
from models.ledger import audit as ledger_audit
from models.ledger import statements
from models.ledger.accounts import DIAMOND, coin_sales, issuer, redeeming
from models.pages import PageRequest
from models.program.gate import lock_creators
from models.transactions import snapshot
from models.users import Standing
from tests.factories import OPERATOR, a_creator, a_fan, a_member
from tests.gems import (
    a_sent_gift,
    diamonds_ready,
    has,
    id_of,
    in_account,
    rate_of,
    redeemed,
    release,
    undo,
    wish,
)


@pytest.fixture(autouse=True)
async def audited(database: str) -> AsyncIterator[None]:
    """When the test is over the books are checked."""
    yield
    assert await snapshot(ledger_audit.check_ledger) == []
    assert await snapshot(diamonds.check_diamonds) == []


async def refused(creator: Caller, count: int, currency: str = "USD", **said: Any) -> Any:
    """The refusal of a redemption, which must leave nothing behind."""
    before = await has(creator), await Redemption.all().count()
    with pytest.raises(MarketplaceError) as caught:
        await redeemed(creator, count, currency, **said)
    assert (await has(creator), await Redemption.all().count()) == before
    return caught.value


async def used_today(creator: Caller) -> int:
    day = await RedemptionDay.get_or_none(creator_id=id_of(creator), day=clock.today())
    return day.diamonds if day else 0


async def told_to(creator: Caller) -> list[str]:
    kinds = ["DiamondsRedeemed", "RedemptionDecided"]
    pages = await notifications.pages_of_topics([id_of(creator)], PageRequest(100), kinds)
    return [type(one).__name__ for one in pages[id_of(creator)].items]


async def terms(**said: int) -> None:
    """Terms of the tests, from now on."""
    told: dict[str, Any] = {"least_diamonds": 100, "review_above_diamonds": 500}
    told |= {"most_a_day_diamonds": 1000, "effective_from": clock.now(), **said}
    await RedemptionTerms.create(**told)


# --- converting at once --------------------------------------------------------------------------


async def test_diamonds_of_gifts_wait_for_their_hold_and_become_money_at_once() -> None:
    fan, creator = await a_fan(), await a_creator()
    await a_sent_gift(fan, creator, 401)
    assert await has(creator) == (200_500, 0, 0)
    assert isinstance(await refused(creator, 200), diamonds.InsufficientDiamonds)
    await release()
    assert await has(creator) == (0, 200_500, 0)
    sales = await in_account(coin_sales("USD"))
    made = await redeemed(creator, 200)
    assert (made.state, made.amount_minor, made.currency) == (RedemptionState.CONVERTED, 200, "USD")
    assert made.closed_at is not None
    assert await has(creator) == (0, 500, 0)
    assert await has(creator, "USD") == (0, 200, 0)
    assert await in_account(coin_sales("USD")) == sales - 200
    assert await in_account(issuer(DIAMOND)) == -500
    assert await in_account(redeeming(made.id)) == 0
    assert await told_to(creator) == ["DiamondsRedeemed"]
    assert await used_today(creator) == 200


async def test_money_of_redemptions_has_a_hold_of_its_own() -> None:
    await HoldPeriod.filter(source=EarningSource.REDEMPTIONS).update(days=3)
    fan, creator = await a_fan(), await a_creator()
    await diamonds_ready(fan, creator, 300)
    await redeemed(creator, 300)
    assert await has(creator, "USD") == (300, 0, 0)
    await release()
    assert await has(creator, "USD") == (0, 300, 0)


async def test_missing_diamonds_are_told_in_whole_ones_rounded_up() -> None:
    fan, creator = await a_fan(), await a_creator()
    await a_sent_gift(fan, creator, 301)
    await release()
    refusal = await refused(creator, 200)
    assert isinstance(refusal, diamonds.InsufficientDiamonds)
    assert refusal.missing_diamonds == 50
    assert await used_today(creator) == 0


async def test_only_as_many_as_make_whole_minor_units() -> None:
    fan, creator = await a_fan(), await a_creator()
    await diamonds_ready(fan, creator, 500)
    refusal = await refused(creator, 104, "GBP")
    assert isinstance(refusal, diamonds.RedemptionNotWhole)
    assert refusal.nearest_diamonds == 100
    made = await redeemed(creator, refusal.nearest_diamonds, "GBP")
    assert (made.amount_minor, made.currency) == (80, "GBP")
    refusal = await refused(creator, 101, "JPY")
    assert refusal.nearest_diamonds == 100


async def test_fewer_than_make_a_minor_unit_are_too_few() -> None:
    fan, creator = await a_fan(), await a_creator()
    await diamonds_ready(fan, creator, 500)
    await RedemptionRate.filter(currency="GBP").update(minor=1, per_diamonds=700)
    refusal = await refused(creator, 500, "GBP")
    assert isinstance(refusal, diamonds.TooFewDiamonds)
    assert refusal.least_diamonds == 700


async def test_the_rate_that_was_seen_must_hold_when_the_locks_were_had(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fan, creator = await a_fan(), await a_creator()
    await diamonds_ready(fan, creator, 500)

    async def after_a_new_rate(ids: Sequence[UUID]) -> Any:
        now = clock.now()
        await RedemptionRate.create(currency="USD", minor=1, per_diamonds=10, effective_from=now)
        return await lock_creators(ids)

    monkeypatch.setattr(redeeming_, "lock_creators", after_a_new_rate)
    refusal = await refused(creator, 500)
    assert isinstance(refusal, diamonds.RedemptionRateChanged)
    assert refusal.minor == 1
    assert await has(creator) == (0, 500_000, 0)


async def test_the_rate_that_was_seen_must_hold_still() -> None:
    fan, creator = await a_fan(), await a_creator()
    await diamonds_ready(fan, creator, 500)
    seen = await rate_of("USD")
    new = await RedemptionRate.create(
        currency="USD", minor=1, per_diamonds=2, effective_from=clock.now()
    )
    refusal = await refused(creator, 200, rate_id=seen.id)
    assert isinstance(refusal, diamonds.RedemptionRateChanged)
    assert (refusal.rate_id, refusal.minor, refusal.per_diamonds) == (new.id, 1, 2)
    assert (await redeemed(creator, 200, rate_id=refusal.rate_id)).amount_minor == 100


async def test_currency_without_a_rate_and_too_few_are_refused() -> None:
    fan, creator = await a_fan(), await a_creator()
    await diamonds_ready(fan, creator, 500)
    usd = (await rate_of("USD")).id
    refusal = await refused(creator, 200, "CHF", rate_id=usd)
    assert isinstance(refusal, diamonds.CurrencyNotRedeemed)
    few = await refused(creator, 99)
    assert isinstance(few, diamonds.TooFewDiamonds)
    assert few.least_diamonds == 100


async def test_a_refusal_makes_no_balance_in_a_currency_that_is_not_redeemed() -> None:
    creator = await a_creator()
    await refused(creator, 200, "CHF", rate_id=new_id())
    assert await statements.balances_of_parties([id_of(creator)]) == []


@pytest.mark.parametrize("count", [0, -5, 10**13])
async def test_what_is_no_number_of_diamonds_is_bad_input(count: int) -> None:
    with pytest.raises(InvalidInput):
        await redeemed(await a_creator(), count)


async def test_only_a_creator_redeems_and_none_who_is_banned() -> None:
    fan, creator = await a_fan(), await a_creator()
    await diamonds_ready(fan, creator, 500)
    with pytest.raises(NotAllowed):
        await redeemed(fan, 200)
    await users.User.filter(id=creator.user_id).update(standing=Standing.BANNED)
    refusal = await refused(creator, 200)
    assert isinstance(refusal, users.NotInGoodStanding)


async def test_who_is_suspended_may_redeem() -> None:
    fan, creator = await a_fan(), await a_member()
    await diamonds_ready(fan, creator, 500)
    until = clock.now() + timedelta(days=3)
    await program.suspend_membership(OPERATOR, id_of(creator), until, "Spam")
    assert (await redeemed(creator, 200)).state is RedemptionState.CONVERTED


# --- once, and not too many ----------------------------------------------------------------------


async def test_a_retry_with_the_same_key_answers_the_same_redemption() -> None:
    fan, creator = await a_fan(), await a_creator()
    await diamonds_ready(fan, creator, 500)
    wanted = await wish(200)
    first = await diamonds.redeem_diamonds(creator, wanted)
    again = await diamonds.redeem_diamonds(creator, wanted)
    assert again.id == first.id
    assert await has(creator) == (0, 300_000, 0)
    with pytest.raises(IdempotencyKeyReused):
        await redeemed(creator, 100, idempotency_key=wanted.idempotency_key)


async def test_one_key_from_two_at_once_makes_one_redemption() -> None:
    fan, creator = await a_fan(), await a_creator()
    await diamonds_ready(fan, creator, 500)
    wanted = await wish(200)
    made = await asyncio.gather(*(diamonds.redeem_diamonds(creator, wanted) for _ in range(4)))
    assert len({one.id for one in made}) == 1
    assert await has(creator) == (0, 300_000, 0)


async def test_a_key_is_used_up_for_ever_though_its_answer_is_forgotten() -> None:
    fan, creator = await a_fan(), await a_creator()
    await diamonds_ready(fan, creator, 500)
    wanted = await wish(200)
    await diamonds.redeem_diamonds(creator, wanted)
    await clock.advance(timedelta(days=idempotency.KEPT_DAYS + 2))
    assert await idempotency.forget() > 0
    assert isinstance(
        await refused(creator, 200, idempotency_key=wanted.idempotency_key), IdempotencyKeyReused
    )


async def test_a_refusal_is_told_again_to_its_key_though_it_would_be_possible_now() -> None:
    fan, creator = await a_fan(), await a_creator()
    wanted = await wish(200)
    with pytest.raises(diamonds.InsufficientDiamonds):
        await diamonds.redeem_diamonds(creator, wanted)
    await diamonds_ready(fan, creator, 500)
    with pytest.raises(diamonds.InsufficientDiamonds):
        await diamonds.redeem_diamonds(creator, wanted)


async def test_two_redemptions_at_once_over_one_balance_one_wins() -> None:
    fan, creator = await a_fan(), await a_creator()
    await diamonds_ready(fan, creator, 300)
    outcomes = await asyncio.gather(
        redeemed(creator, 200), redeemed(creator, 200, "EUR"), return_exceptions=True
    )
    assert sorted(type(one).__name__ for one in outcomes) == ["InsufficientDiamonds", "Redemption"]
    assert await has(creator) == (0, 100_000, 0)
    assert await used_today(creator) == 200


async def test_a_batch_is_decided_in_order() -> None:
    fan, creator = await a_fan(), await a_creator()
    await diamonds_ready(fan, creator, 300)
    wishes = [await wish(200), await wish(200, "EUR"), await wish(100, "GBP")]
    outcomes = await diamonds.redeem([diamonds.requested(creator, one) for one in wishes])
    assert [type(one).__name__ for one in outcomes] == [
        "Redemption",
        "InsufficientDiamonds",
        "Redemption",
    ]
    assert await has(creator) == (0, 0, 0)


async def test_the_daily_maximum_counts_what_was_asked_today_and_no_refusal() -> None:
    fan, creator = await a_fan(), await a_creator()
    await terms(most_a_day_diamonds=500)
    await diamonds_ready(fan, creator, 1200)
    await redeemed(creator, 300)
    refusal = await refused(creator, 201)
    assert isinstance(refusal, LimitExceeded)
    assert (refusal.maximum, refusal.asked, refusal.unit) == (500, 501, "diamonds")
    await redeemed(creator, 200)
    await clock.advance(timedelta(days=1))
    await redeemed(creator, 500)


async def test_the_daily_maximum_holds_for_many_at_once() -> None:
    fan, creator = await a_fan(), await a_creator()
    await terms(most_a_day_diamonds=500)
    await diamonds_ready(fan, creator, 2000)
    outcomes = await asyncio.gather(
        *(redeemed(creator, 200) for _ in range(6)), return_exceptions=True
    )
    assert sum(isinstance(one, Redemption) for one in outcomes) == 2
    assert sum(isinstance(one, LimitExceeded) for one in outcomes) == 4
    assert await used_today(creator) == 400


# --- beside the money ----------------------------------------------------------------------------


async def test_diamonds_are_no_currency_among_the_balances_and_their_money_is() -> None:
    fan, creator = await a_fan(), await a_creator()
    await diamonds_ready(fan, creator, 500)
    assert await earnings.balances_of_creators([id_of(creator)]) == {}
    made = await redeemed(creator, 300)
    ((balance,),) = (await earnings.balances_of_creators([id_of(creator)])).values()
    assert (balance.currency, balance.available_minor) == ("USD", 300)
    key = id_of(creator), "USD"
    ((line,),) = [
        page.items for page in (await earnings.entries_of_balances([key], PageRequest())).values()
    ]
    assert (line.event, line.account) == (
        EarningsEvent.REDEMPTION_CONVERTED,
        EarningsAccount.AVAILABLE,
    )
    assert (line.amount_minor, line.subject_id) == (300, made.id)


async def test_balance_in_whole_diamonds_is_rounded_down() -> None:
    fan, creator = await a_fan(), await a_creator()
    await diamonds.flag_redemptions(OPERATOR, id_of(creator), "Looks odd")
    await a_sent_gift(fan, creator, 801)
    await release()
    await redeemed(creator, 150)
    await a_sent_gift(fan, creator, 7)
    found = (await diamonds.balances_of_creators([id_of(creator)]))[id_of(creator)]
    assert (found.pending, found.available, found.redeeming) == (3, 250, 150)
    assert (found.receivable, found.lifetime) == (0, 404)
    assert found.lifetime_milli == 404_000


async def test_lifetime_keeps_what_became_money_and_loses_what_was_undone() -> None:
    fan, creator = await a_fan(), await a_creator()
    sent = await diamonds_ready(fan, creator, 500)
    await redeemed(creator, 400)
    await a_sent_gift(fan, creator, 2)
    assert (await diamonds.balances_of_creators([id_of(creator)]))[id_of(creator)].lifetime == 501
    await undo(sent)
    found = (await diamonds.balances_of_creators([id_of(creator)]))[id_of(creator)]
    assert (found.lifetime, found.receivable) == (1, -399)


async def test_every_line_on_her_diamonds_newest_first() -> None:
    fan, creator = await a_fan(), await a_creator()
    sent = await diamonds_ready(fan, creator, 300)
    made = await redeemed(creator, 300)
    pages = await diamonds.entries_of_creators([id_of(creator)], PageRequest())
    told = [
        (line.event.value, line.account.value, line.diamonds_milli, line.subject_id)
        for line in reversed(pages[id_of(creator)].items)
    ]
    assert told[0] == ("GIFT_SENT", "PENDING", 300_000, sent.id)
    assert {one[:3] for one in told[1:3]} == {
        ("HOLD_RELEASED", "PENDING", -300_000),
        ("HOLD_RELEASED", "AVAILABLE", 300_000),
    }
    assert set(told[3:]) == {
        ("REDEMPTION_REQUESTED", "AVAILABLE", -300_000, made.id),
        ("REDEMPTION_REQUESTED", "REDEEMING", 300_000, made.id),
        ("REDEMPTION_CONVERTED", "REDEEMING", -300_000, made.id),
    }


async def test_quote_is_of_as_many_as_make_a_whole_amount() -> None:
    rate = await rate_of("GBP")
    found = await diamonds.quote(104, "GBP")
    assert found == diamonds.RedemptionQuote(100, 80, "GBP", rate.id, 4, 5)
    assert await diamonds.quote(200, "CHF") is None
    assert await diamonds.quote(99, "USD") is None
    assert await diamonds.quote(100_001, "USD") is None
    with pytest.raises(InvalidInput):
        await diamonds.quote(0, "USD")
