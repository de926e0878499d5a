"""Diamonds for the tests: gifts that were sent, and what a creator then has of them."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from models import clock, diamonds, earnings
from models.caller import Caller
from models.database import new_id
from models.diamonds import Redemption, RedemptionInput
from models.earnings import EarningSource
from models.gifts import totals
from models.gifts.reversing import ReversalInput, reverse_gift
from models.gifts.rows import CoinsGo, DiamondRate, Gift, GiftReversal, SentGift
from models.ledger import holds, journal, postings, statements
from models.ledger.accounts import DIAMOND, Account, of_creator, of_fan
from models.transactions import atomic
from tests.factories import OPERATOR

SPARK = "Spark"


def id_of(creator: Caller) -> UUID:
    assert creator.creator_id is not None
    return creator.creator_id


async def a_sent_gift(
    fan: Caller, creator: Caller, coins: int = 400, *, held: bool = True, **said: Any
) -> SentGift:
    """So many coins' worth of a gift, bought and sent: two coins make a diamond."""
    assert fan.user_id is not None
    (gift,) = await Gift.filter(name=SPARK)
    rate = await DiamondRate.all().first()
    assert rate is not None
    sent = SentGift(
        id=new_id(),
        gift_id=gift.id,
        fan_id=fan.user_id,
        idempotency_key=new_id().hex,
        creator_id=id_of(creator),
        count=1,
        price_coins=coins,
        diamonds_milli=coins * 500,
        rate_id=rate.id,
        day=clock.today(),
        created_at=clock.now(),
        **{"anonymous": False, **said},
    )
    until = await earnings.release_at(EarningSource.GIFT_DIAMONDS) if held else None
    await post_gift(sent, until)
    return sent


async def post_gift(sent: SentGift, until: datetime | None) -> None:
    """Its coins bought and burned, its diamonds issued, held until then."""
    whose = of_fan(sent.fan_id), of_creator(sent.creator_id, DIAMOND)
    await journal.prepare((*whose[0].all, *whose[1].all))
    bought = postings.coins_bought(new_id(), whose[0], "sandbox", "USD", sent.coins, 0, sent.coins)
    given = postings.gift_sent(sent.id, *whose, sent.coins, sent.diamonds_milli, until)

    async def work() -> None:
        counted = await counters_of(sent)
        counted.add(sent, sent.created_at)
        await counted.write(sent.created_at)
        await sent.save(force_create=True)
        await journal.post([bought, given])

    await atomic(work)


async def counters_of(sent: SentGift) -> totals.Totals:
    """Locked, what it is counted in."""
    in_lives = [(sent.live_id, sent.fan_id)] if sent.live_id else []
    on_videos = [(sent.video_id, sent.fan_id)] if sent.video_id else []
    lives = await totals.lock_lives(live_id for live_id, _ in in_lives)
    return await totals.lock_totals(lives, in_lives, on_videos)


async def diamonds_ready(fan: Caller, creator: Caller, count: int) -> SentGift:
    """So many diamonds that are available: their hold is over."""
    sent = await a_sent_gift(fan, creator, count * 2)
    await release()
    return sent


async def release() -> None:
    """A week later every hold of now is over."""
    await clock.advance(timedelta(days=7, hours=1))
    await holds.release_due(500)


async def has(creator: Caller, unit: str = DIAMOND) -> tuple[int, ...]:
    """Pending, available and receivable, diamonds in thousandths."""
    wanted = of_creator(id_of(creator), unit).all
    totals = await statements.totals_of(wanted)
    return tuple(totals[account] for account in wanted)


async def in_account(account: Account) -> int:
    return (await statements.totals_of([account]))[account]


async def rate_of(currency: str) -> diamonds.Rate:
    return next(one for one in await diamonds.rates() if one.currency == currency)


async def wish(count: int, currency: str = "USD", **said: Any) -> RedemptionInput:
    """A wish to redeem at the rate that holds now."""
    told: dict[str, Any] = {"idempotency_key": new_id().hex, **said}
    rate_id = told.pop("rate_id", None) or (await rate_of(currency)).id
    return RedemptionInput(diamonds=count, currency=currency, rate_id=rate_id, **told)


async def redeemed(creator: Caller, count: int, currency: str = "USD", **said: Any) -> Redemption:
    return await diamonds.redeem_diamonds(creator, await wish(count, currency, **said))


async def undo(sent: SentGift, coins: CoinsGo = CoinsGo.FROZEN, **said: Any) -> GiftReversal:
    """The gift undone by an operator."""
    told: dict[str, Any] = {"reason": "A stolen card", "idempotency_key": new_id().hex, **said}
    return await reverse_gift(OPERATOR, ReversalInput(sent.id, coins, **told))
