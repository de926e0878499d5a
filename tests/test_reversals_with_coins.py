"""Reversals of gifts that were really bought and sent, beside refunds and chargebacks of their
coins; when a test is over the whole audit is asked."""

import asyncio
from typing import Any

import pytest

from models import coins, gifts
from models.caller import Caller
from models.coins.rows import CoinPurchase
from models.database import new_id
from models.errors import MarketplaceError, StateConflict
from models.gifts import CoinsGo, FrozenState, GiftReversal, ReversalInput, SentGiftView
from models.gifts.rows import GiftDay, GiftStreak
from models.ledger.accounts import frozen
from models.lives import Live
from models.payments.payment import PaymentState, Refund
from models.payments.provider import Answer, Word
from models.videos import Video
from tests.buying import some_coins
from tests.factories import OPERATOR, a_fan
from tests.gems import id_of, in_account
from tests.gifting import a_giver, a_receiver, coins_of, diamonds_of, give, on_air

pytestmark = pytest.mark.usefixtures("sandbox")

YES, NO = Answer(Word.SUCCEEDED), Answer(Word.FAILED, reason="too old")


async def undo(sent: SentGiftView, coins_go: CoinsGo = CoinsGo.FROZEN) -> GiftReversal:
    wanted = ReversalInput(sent.id, coins_go, "A stolen card", new_id().hex)
    return await gifts.reverse_gift(OPERATOR, wanted)


async def a_reversal(method: str = "sandbox:succeed") -> tuple[Caller, GiftReversal]:
    """Thirty of a fan's hundred coins, frozen; her purchase is refunded as the method says."""
    fan, host = await a_fan(), await a_receiver()
    await some_coins(fan, payment_method=method)
    return fan, await undo(await give(fan, await on_air(host), "songbird"))


async def refund(case: GiftReversal, key: str = "a-key-of-mine") -> Any:
    (bought,) = await CoinPurchase.all()
    return await coins.refund_coin_purchase(OPERATOR, bought.id, "So", key, case.id)


async def now(case: GiftReversal) -> tuple[FrozenState, int]:
    found = await GiftReversal.get(id=case.id)
    assert await in_account(frozen(case.id)) == found.frozen_coins
    return found.frozen_state, found.frozen_coins


async def test_a_streak_is_undone_part_by_part_and_keeps_its_count() -> None:
    fan, host = await a_giver(coins=100), await a_receiver()
    live = await on_air(host)
    first, second = await give(fan, live, "spark", 3), await give(fan, live, "spark", 2)
    assert first.streak_id == second.streak_id
    await undo(first)
    assert (await GiftStreak.get()).count == 5
    found = await Live.get(id=live.id)
    assert (found.coins, found.gifts) == (2, 2)
    assert (await GiftDay.get(fan_id=fan.user_id)).coins == 5
    assert await diamonds_of(host) == 1


async def test_a_gift_on_a_video_is_taken_off_it() -> None:
    fan, host = await a_giver(coins=1000), await a_receiver()
    video = await Video.filter(creator_id=id_of(host)).first()
    assert video is not None
    sent = await give(fan, video, "bouquet")
    await undo(sent, CoinsGo.BURNED)
    assert (await coins_of(fan), await diamonds_of(host)) == (800, 0)


async def test_frozen_coins_that_were_refunded_leave_nothing_to_decide() -> None:
    fan, case = await a_reversal()
    assert (await refund(case)).state is PaymentState.SUCCEEDED
    assert await now(case) == (FrozenState.REFUNDED, 0)
    for act in (gifts.release_frozen_coins, gifts.burn_frozen_coins):
        with pytest.raises(StateConflict):
            await act(OPERATOR, case.id, f"a-key-for-{act.__name__}")
    assert await coins_of(fan) == 70


@pytest.mark.parametrize("word", [YES, NO])
async def test_while_a_refund_is_under_way_frozen_coins_are_not_decided_on(word: Answer) -> None:
    fan, case = await a_reversal("sandbox:refund_timeout")
    await refund(case)
    for act in (gifts.release_frozen_coins, gifts.burn_frozen_coins):
        with pytest.raises(StateConflict) as caught:
            await act(OPERATOR, case.id, f"a-key-for-{act.__name__}")
        assert caught.value.state == "REFUNDING"
    (row,) = await Refund.all()
    await coins.settle_refunds([(row.id, word)])
    if word is YES:
        assert await now(case) == (FrozenState.REFUNDED, 0)
    else:
        assert await now(case) == (FrozenState.FROZEN, 30)
        await gifts.release_frozen_coins(OPERATOR, case.id, "another-key")
        assert await coins_of(fan) == 100


async def test_release_against_a_refund_of_the_same_coins_one_wins() -> None:
    fan, case = await a_reversal()
    outcomes = await asyncio.gather(
        refund(case),
        gifts.release_frozen_coins(OPERATOR, case.id, "another-key"),
        return_exceptions=True,
    )
    assert sum(isinstance(one, MarketplaceError) for one in outcomes) == 1
    state, left = await now(case)
    assert left == 0
    assert await coins_of(fan) == (100 if state is FrozenState.RELEASED else 70)


async def test_many_reversals_and_gifts_at_once_lose_nothing() -> None:
    fan, host = await a_giver(coins=200), await a_receiver()
    live = await on_air(host)
    sent = [await give(fan, live, "clover", anonymous=n % 2 == 0) for n in range(6)]
    await asyncio.gather(
        *(undo(one) for one in sent), *(give(fan, live, "spark", 2) for _ in range(6))
    )
    found = await Live.get(id=live.id)
    assert (found.coins, found.gifts) == (12, 12)
    assert await diamonds_of(host) == 6
