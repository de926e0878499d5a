"""Redemptions in review: many diamonds, or a flagged creator; decided by one of three, once."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from models import clock, diamonds, notifications
from models.audit_log import AuditRecord
from models.caller import Caller
from models.database import new_id
from models.diamonds import Redemption, RedemptionRate, RedemptionState
from models.diamonds.deciding import OWED
from models.diamonds.rows import RedemptionDay, RedemptionTerms
from models.errors import IdempotencyKeyReused, InvalidInput, NotAllowed, NotFound, StateConflict
from models.gifts.rows import SentGift
from models.ledger import audit as ledger_audit
from models.ledger import journal, postings
from models.ledger.accounts import DIAMOND, of_creator, of_fan, redeeming
from models.pages import PageRequest
from models.transactions import atomic, snapshot
from tests.factories import OPERATOR, a_creator, a_fan
from tests.gems import a_sent_gift, diamonds_ready, has, id_of, in_account, redeemed, release


@pytest.fixture(autouse=True)
async def audited(database: str) -> AsyncIterator[None]:
    """When the test is over the books are checked."""
    yield
    assert await snapshot(ledger_audit.check_ledger) == []
    assert await snapshot(diamonds.check_diamonds) == []


async def in_review(count: int = 300) -> tuple[Caller, Redemption]:
    """A flagged creator who redeems so many of her 500 diamonds."""
    fan, creator = await a_fan(), await a_creator()
    await diamonds_ready(fan, creator, 500)
    await diamonds.flag_redemptions(OPERATOR, id_of(creator), "Looks odd")
    return creator, await redeemed(creator, count)


async def used_today(creator: Caller) -> int:
    return int((await RedemptionDay.get(creator_id=id_of(creator))).diamonds)


async def told_to(creator: Caller) -> list[Any]:
    kinds = ["DiamondsRedeemed", "RedemptionDecided"]
    pages = await notifications.pages_of_topics([id_of(creator)], PageRequest(100), kinds)
    return pages[id_of(creator)].items


async def take_back(sent: SentGift) -> None:
    """The gift's diamonds are gone, whatever of them is there."""
    sent.reversed_at = clock.now()
    whose = of_creator(sent.creator_id, DIAMOND), sent.diamonds_milli, None, of_fan(sent.fan_id)
    reversal = postings.gift_reversed(sent.id, *whose, sent.coins, None)

    async def work() -> None:
        await sent.save(update_fields=["reversed_at"])
        await journal.post([reversal])

    await atomic(work)


async def act(name: str, creator: Caller, one: Redemption, key: str = "a-key-of-mine") -> Any:
    if name == "approve":
        return await diamonds.approve_redemption(OPERATOR, one.id, key)
    if name == "reject":
        return await diamonds.reject_redemption(OPERATOR, one.id, "Not yours", key)
    return await diamonds.cancel_redemption(creator, one.id, key)


ENDS = {
    "approve": RedemptionState.CONVERTED,
    "reject": RedemptionState.REJECTED,
    "cancel": RedemptionState.CANCELLED,
}


async def test_diamonds_in_review_are_neither_available_nor_money() -> None:
    creator, one = await in_review()
    assert (one.state, one.closed_at) == (RedemptionState.IN_REVIEW, None)
    assert await has(creator) == (0, 200_000, 0)
    assert await has(creator, "USD") == (0, 0, 0)
    assert await in_account(redeeming(one.id)) == 300_000
    assert await told_to(creator) == []


async def test_more_than_the_threshold_waits() -> None:
    fan, creator = await a_fan(), await a_creator()
    await RedemptionTerms.create(
        effective_from=clock.now(),
        least_diamonds=1,
        most_a_day_diamonds=1000,
        review_above_diamonds=200,
    )
    await diamonds_ready(fan, creator, 500)
    assert (await redeemed(creator, 200)).state is RedemptionState.CONVERTED
    assert (await redeemed(creator, 201)).state is RedemptionState.IN_REVIEW


async def test_once_unflagged_it_converts_at_once_again() -> None:
    creator, _ = await in_review(100)
    await diamonds.flag_redemptions(OPERATOR, id_of(creator), "Still odd")
    assert (await redeemed(creator, 100)).state is RedemptionState.IN_REVIEW
    (flag,) = (await diamonds.flags_of_creators([id_of(creator)])).values()
    assert flag.reason == "Still odd"
    await diamonds.unflag_redemptions(OPERATOR, id_of(creator))
    await diamonds.unflag_redemptions(OPERATOR, id_of(creator))
    assert (await redeemed(creator, 100)).state is RedemptionState.CONVERTED
    acts = [row.act for row in await AuditRecord.filter(subject_id=id_of(creator)).order_by("id")]
    assert acts[-3:] == ["flagRedemptions", "flagRedemptions", "unflagRedemptions"]
    with pytest.raises(NotFound):
        await diamonds.flag_redemptions(OPERATOR, new_id(), "Nobody")


async def test_approved_at_the_rate_that_was_named() -> None:
    creator, one = await in_review()
    at = clock.now()
    await RedemptionRate.create(currency="USD", minor=1, per_diamonds=3, effective_from=at)
    approved = await act("approve", creator, one)
    assert (approved.state, approved.reason) == (RedemptionState.CONVERTED, None)
    assert await has(creator, "USD") == (0, 300, 0)
    assert await has(creator) == (0, 200_000, 0)
    (told,) = await told_to(creator)
    assert (told.redemption_id, told.state) == (one.id, RedemptionState.CONVERTED)
    (record,) = await AuditRecord.filter(act="approveRedemption")
    assert record.facts["amount_minor"] == 300


async def test_rejected_gives_the_diamonds_and_the_day_back_and_says_why() -> None:
    creator, one = await in_review()
    assert await used_today(creator) == 300
    rejected = await act("reject", creator, one)
    assert (rejected.state, rejected.reason) == (RedemptionState.REJECTED, "Not yours")
    assert await has(creator) == (0, 500_000, 0)
    assert await used_today(creator) == 0
    (told,) = await told_to(creator)
    assert told.state is RedemptionState.REJECTED


async def test_creator_takes_it_back_herself_and_nobody_elses() -> None:
    creator, one = await in_review()
    with pytest.raises(NotFound):
        await act("cancel", await a_creator("sam"), one)
    with pytest.raises(NotAllowed):
        await act("cancel", OPERATOR, one)
    assert (await act("cancel", creator, one, "another-key")).state is RedemptionState.CANCELLED
    assert await has(creator) == (0, 500_000, 0)
    assert await told_to(creator) == []


@pytest.mark.parametrize("first", ENDS)
@pytest.mark.parametrize("second", ENDS)
async def test_what_is_decided_stays_so(first: str, second: str) -> None:
    creator, one = await in_review()
    await act(first, creator, one)
    before = await has(creator)
    with pytest.raises(StateConflict) as caught:
        await act(second, creator, one, "another-key")
    assert caught.value.state == ENDS[first].value
    assert await has(creator) == before


@pytest.mark.parametrize("name", ENDS)
async def test_a_retry_of_a_decision_is_answered_and_not_repeated(name: str) -> None:
    creator, one = await in_review()
    await act(name, creator, one)
    assert (await act(name, creator, one)).state is ENDS[name]
    other = await redeemed(creator, 200)
    with pytest.raises(IdempotencyKeyReused):
        await act(name, creator, other)


async def test_all_three_at_once_one_wins() -> None:
    creator, one = await in_review()
    outcomes = await asyncio.gather(
        *(act(name, creator, one, f"a-key-for-{name}") for name in ENDS), return_exceptions=True
    )
    assert sum(isinstance(outcome, StateConflict) for outcome in outcomes) == 2


async def test_while_diamonds_are_owed_an_approval_rejects_and_the_debt_is_repaid() -> None:
    creator, one = await in_review(400)
    fan = await a_fan("cleo")
    for sent in (await a_sent_gift(fan, creator, 600), await a_sent_gift(fan, creator, 100)):
        await release()
        await take_back(sent)
    (first,) = await SentGift.filter(price_coins=1000)
    await take_back(first)
    assert await has(creator) == (0, 0, -400_000)
    decided = await act("approve", creator, one)
    assert (decided.state, decided.reason) == (RedemptionState.REJECTED, OWED)
    assert await has(creator) == (0, 0, 0)
    assert await has(creator, "USD") == (0, 0, 0)
    assert (await RedemptionDay.get(creator_id=id_of(creator))).diamonds == 0
    (told,) = await told_to(creator)
    assert told.state is RedemptionState.REJECTED


async def test_approval_against_the_taking_back_of_the_gift_owes_or_converts_never_both() -> None:
    creator, one = await in_review(500)
    (sent,) = await SentGift.all()
    await asyncio.gather(act("approve", creator, one), take_back(sent))
    state = (await Redemption.get(id=one.id)).state
    if state is RedemptionState.CONVERTED:
        assert await has(creator) == (0, 0, -500_000)
        assert await has(creator, "USD") == (0, 500, 0)
    else:
        assert await has(creator) == (0, 0, 0)
        assert await has(creator, "USD") == (0, 0, 0)


async def test_a_reason_is_asked_for() -> None:
    _, one = await in_review()
    with pytest.raises(InvalidInput):
        await diamonds.reject_redemption(OPERATOR, one.id, "", "a-key-of-mine")
    with pytest.raises(NotFound):
        await diamonds.approve_redemption(OPERATOR, new_id(), "a-key-of-mine")
