"""A gift is undone once: its diamonds are taken back, its coins frozen, or burned for good."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from models import clock, diamonds, notifications
from models.audit_log import AuditRecord
from models.caller import Caller
from models.database import new_id
from models.diamonds import Redemption, RedemptionState
from models.errors import (
    IdempotencyKeyReused,
    InvalidInput,
    MarketplaceError,
    NotFound,
    StateConflict,
)
from models.gifts.reversal_rules import check_reversals
from models.gifts.reversing import burn_frozen_coins, release_frozen_coins
from models.gifts.rows import CoinsGo, FrozenState, GiftReversal, SentGift, VideoGifts, VideoGiver
from models.ledger import audit as ledger_audit
from models.ledger import holds, journal, postings
from models.ledger.accounts import COIN, DIAMOND, frozen, issuer, of_fan
from models.lives import Live, LiveGiver
from models.pages import PageRequest
from models.transactions import atomic, snapshot
from models.videos import Video
from tests.factories import OPERATOR, a_creator, a_fan, a_live, some_posts
from tests.gems import a_sent_gift, diamonds_ready, has, id_of, in_account, redeemed, release, undo


@pytest.fixture(autouse=True)
async def audited(database: str) -> AsyncIterator[None]:
    """When the test is over the books are checked."""
    yield
    assert await snapshot(ledger_audit.check_ledger) == []
    assert await snapshot(diamonds.check_diamonds) == []
    assert await snapshot(check_reversals) == []


async def coins_of(fan: Caller) -> tuple[int, int]:
    """In the wallet, and owed."""
    assert fan.user_id is not None
    accounts = of_fan(fan.user_id)
    return await in_account(accounts.wallet), await in_account(accounts.receivable)


async def owes(fan: Caller, coins: int) -> None:
    """A chargeback of coins that she had spent was lost."""
    assert fan.user_id is not None
    case, whose = new_id(), of_fan(fan.user_id)
    await journal.prepare([frozen(case), *whose.all])
    lost = postings.coin_chargeback_lost(case, whose, "sandbox", "USD", 500, 500, coins, ())
    await atomic(journal.post, [lost])


# --- taking back ---------------------------------------------------------------------------------


async def test_diamonds_go_from_the_gifts_own_hold_and_coins_wait_frozen() -> None:
    fan, creator = await a_fan(), await a_creator()
    sent = await a_sent_gift(fan, creator, 400)
    await clock.advance(timedelta(days=1))
    other = await a_sent_gift(fan, creator, 100)
    made = await undo(sent)
    assert (made.frozen_coins, made.frozen_state) == (400, FrozenState.FROZEN)
    assert (made.fan_id, made.creator_id, made.actor_id) == (
        fan.user_id,
        creator.creator_id,
        OPERATOR.user_id,
    )
    assert await has(creator) == (50_000, 0, 0)
    assert await in_account(frozen(made.id)) == 400
    assert await coins_of(fan) == (0, 0)
    assert await in_account(issuer(COIN)) == -400
    assert await in_account(issuer(DIAMOND)) == -50_000
    assert (await SentGift.get(id=sent.id)).reversed_at is not None
    await clock.advance(timedelta(days=6, hours=1))
    await holds.release_due(500)  # the hold of the gift that was undone, in which nothing is left
    assert await has(creator) == (50_000, 0, 0)
    await release()
    assert await has(creator) == (0, 50_000, 0)
    assert (await SentGift.get(id=other.id)).reversed_at is None


async def test_what_is_missing_comes_of_the_latest_holds_then_of_available_then_is_owed() -> None:
    fan, creator = await a_fan(), await a_creator()
    sent = await diamonds_ready(fan, creator, 500)
    await redeemed(creator, 300)
    await a_sent_gift(fan, creator, 200)
    assert await has(creator) == (100_000, 200_000, 0)
    await undo(sent)
    assert await has(creator) == (0, 0, -200_000)
    assert await has(creator, "USD") == (0, 300, 0)
    assert (await diamonds.balances_of_creators([id_of(creator)]))[
        id_of(creator)
    ].receivable == -200


async def test_later_gifts_repay_the_debt_when_their_hold_is_over() -> None:
    fan, creator = await a_fan(), await a_creator()
    sent = await diamonds_ready(fan, creator, 300)
    await redeemed(creator, 300)
    await undo(sent)
    await a_sent_gift(fan, creator, 1000)
    await release()
    assert await has(creator) == (0, 200_000, 0)


async def test_coins_repay_what_the_fan_owes_before_any_is_frozen() -> None:
    fan, creator = await a_fan(), await a_creator()
    sent = await a_sent_gift(fan, creator, 400)
    await owes(fan, 150)
    assert await coins_of(fan) == (0, -150)
    made = await undo(sent)
    assert (made.frozen_coins, await coins_of(fan)) == (250, (0, 0))


async def test_coins_that_all_repay_a_debt_leave_nothing_to_decide() -> None:
    fan, creator = await a_fan(), await a_creator()
    sent = await a_sent_gift(fan, creator, 400)
    await owes(fan, 1000)
    made = await undo(sent)
    assert (made.frozen_coins, made.frozen_state) == (0, FrozenState.NONE)
    assert made.closed_at is not None
    assert await coins_of(fan) == (0, -600)


async def test_coins_of_a_stolen_card_stay_burned() -> None:
    fan, creator = await a_fan(), await a_creator()
    sent = await a_sent_gift(fan, creator, 400)
    await owes(fan, 100)
    made = await undo(sent, CoinsGo.BURNED)
    assert (made.frozen_coins, made.frozen_state) == (0, FrozenState.NONE)
    assert (await coins_of(fan), await has(creator)) == ((0, -100), (0, 0, 0))


async def test_a_reversal_is_told_and_logged() -> None:
    fan, creator = await a_fan(), await a_creator()
    sent = await a_sent_gift(fan, creator, 401)
    made = await undo(sent)
    pages = await notifications.pages_of_topics(
        [id_of(creator)], PageRequest(100), ["GiftReversed"]
    )
    (told,) = pages[id_of(creator)].items
    assert (told.sent_gift_id, told.diamonds_milli) == (sent.id, 200_500)  # type: ignore[attr-defined]
    (record,) = await AuditRecord.filter(act="reverseGift")
    assert (record.subject_id, record.facts["coins"]) == (made.id, 401)


# --- once ----------------------------------------------------------------------------------------


async def test_a_gift_is_undone_once_also_from_two_at_once() -> None:
    fan, creator = await a_fan(), await a_creator()
    sent = await a_sent_gift(fan, creator, 400)
    outcomes = await asyncio.gather(
        undo(sent), undo(sent, CoinsGo.BURNED), undo(sent), return_exceptions=True
    )
    refused = [one for one in outcomes if isinstance(one, StateConflict)]
    assert [(one.what, one.state) for one in refused] == [("gift", "REVERSED")] * 2
    assert await GiftReversal.all().count() == 1
    assert await has(creator) == (0, 0, 0)


async def test_a_retry_with_the_same_key_answers_the_same_reversal() -> None:
    fan, creator = await a_fan(), await a_creator()
    sent = await a_sent_gift(fan, creator, 400)
    made = await asyncio.gather(*(undo(sent, idempotency_key="one-key-alone") for _ in range(3)))
    assert len({one.id for one in made}) == 1
    with pytest.raises(IdempotencyKeyReused):
        await undo(sent, CoinsGo.BURNED, idempotency_key="one-key-alone")


async def test_no_gift_and_no_reason_are_refused() -> None:
    fan, creator = await a_fan(), await a_creator()
    sent = await a_sent_gift(fan, creator, 400)
    with pytest.raises(InvalidInput):
        await undo(sent, reason="")
    with pytest.raises(NotFound):
        await undo(SentGift(id=new_id()))


# --- totals --------------------------------------------------------------------------------------


async def test_what_a_live_counted_goes_down_and_its_goal_stays_reached() -> None:
    fan = await a_fan()
    creator, live = await a_live("anna", goal_coins=500)
    sent = await a_sent_gift(fan, creator, 400, live_id=live.id)
    other = await a_sent_gift(fan, creator, 200, live_id=live.id)
    reached = (await Live.get(id=live.id)).goal_reached_at
    assert reached is not None
    await undo(sent)
    after = await Live.get(id=live.id)
    assert (after.coins, after.gifts, after.goal_reached_at) == (200, 1, reached)
    assert (await LiveGiver.get(live_id=live.id, fan_id=fan.user_id)).coins == 200
    await undo(other)
    assert (await Live.get(id=live.id)).coins == 0
    assert (await LiveGiver.get(live_id=live.id, fan_id=fan.user_id)).coins == 0


async def test_an_anonymous_gift_is_taken_off_nobodys_name() -> None:
    fan = await a_fan()
    creator, live = await a_live("anna")
    await a_sent_gift(fan, creator, 100, live_id=live.id)
    sent = await a_sent_gift(fan, creator, 400, live_id=live.id, anonymous=True)
    await undo(sent)
    assert (await LiveGiver.get(live_id=live.id, fan_id=fan.user_id)).coins == 100
    assert (await Live.get(id=live.id)).coins == 100


async def test_what_a_video_counted_goes_down_and_who_has_none_left_is_no_sender() -> None:
    fan, cleo, creator = await a_fan(), await a_fan("cleo"), await a_creator()
    await some_posts(id_of(creator), "anna", 1)
    video = await Video.get()
    sent = await a_sent_gift(fan, creator, 400, video_id=video.id)
    again = await a_sent_gift(fan, creator, 100, video_id=video.id)
    await a_sent_gift(cleo, creator, 10, video_id=video.id)

    async def counted() -> tuple[int, int, int]:
        found = await VideoGifts.get(id=video.id)
        return found.coins, found.gifts, found.senders

    assert await counted() == (510, 3, 2)
    await undo(sent)
    assert await counted() == (110, 2, 2)
    await undo(again)
    assert await counted() == (10, 1, 1)
    assert (await VideoGiver.get(video_id=video.id, fan_id=fan.user_id)).gifts == 0


# --- frozen coins --------------------------------------------------------------------------------


async def a_reversal(coins: int = 400) -> tuple[Caller, GiftReversal]:
    fan, creator = await a_fan(), await a_creator()
    return fan, await undo(await a_sent_gift(fan, creator, coins))


async def test_released_coins_can_be_spent_again() -> None:
    fan, made = await a_reversal()
    released = await release_frozen_coins(OPERATOR, made.id, "a-key-of-mine")
    assert (released.frozen_state, released.frozen_coins) == (FrozenState.RELEASED, 0)
    assert released.closed_at is not None
    assert await coins_of(fan) == (400, 0)
    assert await in_account(frozen(made.id)) == 0
    assert (await AuditRecord.get(act="releaseFrozenCoins")).facts["coins"] == 400


async def test_released_coins_repay_what_the_fan_came_to_owe_meanwhile() -> None:
    fan, made = await a_reversal()
    await owes(fan, 150)
    await release_frozen_coins(OPERATOR, made.id, "a-key-of-mine")
    assert await coins_of(fan) == (250, 0)


async def test_burned_coins_are_gone() -> None:
    fan, made = await a_reversal()
    burned = await burn_frozen_coins(OPERATOR, made.id, "a-key-of-mine")
    assert burned.frozen_state is FrozenState.BURNED
    assert (await coins_of(fan), await in_account(issuer(COIN))) == ((0, 0), 0)


async def test_frozen_coins_are_decided_on_once_also_from_two_at_once() -> None:
    fan, made = await a_reversal()
    outcomes = await asyncio.gather(
        release_frozen_coins(OPERATOR, made.id, "a-key-for-one"),
        burn_frozen_coins(OPERATOR, made.id, "a-key-for-the-other"),
        return_exceptions=True,
    )
    assert sum(isinstance(one, StateConflict) for one in outcomes) == 1
    state = (await GiftReversal.get(id=made.id)).frozen_state
    assert await coins_of(fan) == ((400, 0) if state is FrozenState.RELEASED else (0, 0))
    winner = release_frozen_coins if state is FrozenState.RELEASED else burn_frozen_coins
    key = "a-key-for-one" if state is FrozenState.RELEASED else "a-key-for-the-other"
    assert (await winner(OPERATOR, made.id, key)).frozen_state is state
    with pytest.raises(StateConflict):
        await winner(OPERATOR, made.id, "a-third-key")
    with pytest.raises(NotFound):
        await release_frozen_coins(OPERATOR, new_id(), "a-key-of-mine")


async def test_nothing_frozen_is_nothing_to_decide_on() -> None:
    fan, creator = await a_fan(), await a_creator()
    made = await undo(await a_sent_gift(fan, creator, 400), CoinsGo.BURNED)
    for act in (release_frozen_coins, burn_frozen_coins):
        with pytest.raises(StateConflict) as caught:
            await act(OPERATOR, made.id, f"a-key-for-{act.__name__}")
        assert caught.value.state == "NONE"


# --- at once -------------------------------------------------------------------------------------


async def test_reversal_against_the_release_of_its_hold_loses_nothing() -> None:
    fan, creator = await a_fan(), await a_creator()
    sent = await a_sent_gift(fan, creator, 400)
    await a_sent_gift(fan, creator, 100)
    await clock.advance(timedelta(days=7, hours=1))
    await asyncio.gather(holds.release_due(), undo(sent), holds.release_due())
    await holds.release_due()
    assert await has(creator) == (0, 50_000, 0)


async def test_reversal_against_a_redemption_owes_or_refuses_never_both() -> None:
    fan, creator = await a_fan(), await a_creator()
    sent = await diamonds_ready(fan, creator, 300)
    redemption, _ = await asyncio.gather(redeemed(creator, 200), undo(sent), return_exceptions=True)
    if isinstance(redemption, MarketplaceError):
        assert await has(creator) == (0, 0, 0)
        assert await has(creator, "USD") == (0, 0, 0)
    else:
        assert (await Redemption.get()).state is RedemptionState.CONVERTED
        assert await has(creator) == (0, 0, -200_000)
        assert await has(creator, "USD") == (0, 200, 0)
