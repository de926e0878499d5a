"""A batch of gifts under its locks: whether each can be paid, and all that it changes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime
from operator import attrgetter
from uuid import UUID

from models import earnings
from models.database import execute, fetch, new_id
from models.earnings import EarningSource
from models.errors import IdempotencyKeyReused, MarketplaceError, Overloaded
from models.gifts.catalogue import GiftView
from models.gifts.guards import Guards, look
from models.gifts.notified import GiftReceived
from models.gifts.reading import SentGiftView
from models.gifts.refusals import CoinsOwed, InsufficientCoins
from models.gifts.requests import GiftRequest
from models.gifts.streaks import Streak, Streaks, lock_open
from models.gifts.terms import lock_days, write_days
from models.gifts.totals import Totals, lock_totals
from models.ledger import journal, postings
from models.ledger.accounts import DIAMOND, Account, of_creator, of_fan
from models.ledger.journal import Book
from models.notifications import Draft


@dataclass(frozen=True, slots=True)
class Decided:
    """What became of a batch: gifts sent, refusals by the id of the claim, what is to be told."""

    sent: list[SentGiftView]
    refused: dict[UUID, MarketplaceError]
    told: list[Draft]


def accounts_of(requests: Iterable[GiftRequest]) -> set[Account]:
    """Every account that these gifts could move."""
    return {
        account
        for one in requests
        for account in (*of_fan(one.fan_id).all, *of_creator(one.creator_id, DIAMOND).all)
    }


async def decide(requests: Sequence[GiftRequest], ready: set[UUID]) -> Decided:
    """Inside a transaction that has claimed their keys: decide requests in order, and write all but
    refusals and notifications. `ready` are the creators whose balances stand ready."""
    guards = await look(requests)
    if any(pair.creators_user and pair.creator_id not in ready for pair in guards.pairs.values()):
        raise Overloaded  # she was made a creator in between
    used_up = await _used_up(requests)
    days = await lock_days(sorted({one.fan_id for one in requests}), guards.at.date())
    streaks = await lock_open(_pairs(requests, "live_id"))
    totals = await lock_totals(
        guards.lives, _pairs(requests, "live_id"), _pairs(requests, "video_id")
    )
    release_at = await earnings.release_at(EarningSource.GIFT_DIAMONDS)
    accounts = accounts_of(one for one in requests if one.creator_id in ready)
    refused: dict[UUID, MarketplaceError] = {}
    async with journal.open(accounts, read_holds=False) as book:
        batch = _Batch(guards, days, streaks, totals, book, release_at)
        for one in requests:
            taken = (one.fan_id, one.claim.key) in used_up
            refusal = IdempotencyKeyReused(one.claim.key) if taken else batch.decide(one)
            if refusal is not None:
                refused[one.claim.made_id] = refusal
    await batch.write()
    return Decided(batch.sent, refused, batch.told)


def _pairs(requests: Sequence[GiftRequest], place: str) -> set[tuple[UUID, UUID]]:
    found = ((getattr(one.wanted, place), one.fan_id) for one in requests)
    return {(place_id, fan_id) for place_id, fan_id in found if place_id is not None}


@dataclass(frozen=True, slots=True)
class _Key:
    fan_id: UUID
    key: str


_USED_UP = """SELECT s.fan_id, s.idempotency_key AS key FROM sent_gift s
  WHERE (s.fan_id, s.idempotency_key) IN
    (SELECT r.fan_id, r.key FROM {rows $1 r(fan_id uuid, key text)})"""


async def _used_up(requests: Sequence[GiftRequest]) -> set[tuple[UUID, str]]:
    """Keys that sent something so long ago that its answer is forgotten. Nobody else sends anything
    of these fans meanwhile."""
    wanted = sorted((one.fan_id, one.claim.key) for one in requests)
    return {(row.fan_id, row.key) for row in await fetch(_Key, _USED_UP, wanted)}


@dataclass(slots=True)
class _Batch:
    """Everything locked, as the gifts so far leave it."""

    guards: Guards
    days: dict[UUID, int]
    streaks: Streaks
    totals: Totals
    book: Book
    release_at: datetime | None
    sent: list[SentGiftView] = field(default_factory=list)
    told: list[Draft] = field(default_factory=list)
    keys: dict[UUID, str] = field(default_factory=dict)

    def decide(self, one: GiftRequest) -> MarketplaceError | None:
        """Send a gift, or answer why it is refused; then nothing changed."""
        refusal = self.guards.refusal(one)
        if refusal is not None:
            return refusal
        gift = self.guards.gifts[one.wanted.gift_id]
        coins = one.wanted.count * gift.price_coins
        refusal = self._of_coins(one, coins)
        if refusal is None:
            self._send(one, gift, coins)
        return refusal

    def _of_coins(self, one: GiftRequest, coins: int) -> MarketplaceError | None:
        used = self.days[one.fan_id]
        refusal = self.guards.terms.refusal(one.wanted.count, coins, used)
        if refusal is not None:
            return refusal
        fan = of_fan(one.fan_id)
        owed = -self.book.balance(fan.receivable)
        if owed:
            return CoinsOwed(owed)
        missing = coins - self.book.balance(fan.wallet)
        return InsufficientCoins(missing) if missing > 0 else None

    def _send(self, one: GiftRequest, gift: GiftView, coins: int) -> None:
        at, wanted, sent_gift_id = self.guards.at, one.wanted, one.claim.made_id
        milli = self.guards.terms.diamonds_milli(coins)
        whose = of_fan(one.fan_id), of_creator(one.creator_id, DIAMOND)
        self.book.post(postings.gift_sent(sent_gift_id, *whose, coins, milli, self.release_at))
        self.days[one.fan_id] += coins
        streak, broken = self._follow(one, gift)
        sent = SentGiftView(
            id=sent_gift_id,
            gift_id=gift.id,
            fan_id=one.fan_id,
            creator_id=one.creator_id,
            video_id=wanted.video_id,
            live_id=wanted.live_id,
            streak_id=None if streak is None else streak.id,
            count=wanted.count,
            price_coins=gift.price_coins,
            diamonds_milli=milli,
            rate_id=self.guards.terms.rate_id,
            comment=wanted.comment or None,
            comment_hidden=False,
            anonymous=wanted.anonymous,
            day=at.date(),
            created_at=at,
        )
        self.sent.append(sent)
        self.keys[sent.id] = wanted.idempotency_key
        self.told += [*broken, *_received(sent, streak), *self.totals.add(sent, at)]

    def _follow(self, one: GiftRequest, gift: GiftView) -> tuple[Streak | None, list[Draft]]:
        if one.wanted.live_id is None:
            return None, []
        window = self.guards.terms.window
        begun = Streak(
            id=new_id(),
            live_id=one.wanted.live_id,
            fan_id=one.fan_id,
            creator_id=one.creator_id,
            gift_id=gift.id,
            price_coins=gift.price_coins,
            anonymous=one.wanted.anonymous,
            count=one.wanted.count,
            started_at=self.guards.at,
            ends_at=self.guards.at + window,
        )
        return self.streaks.follow(begun, window, streakable=gift.streakable)

    async def write(self) -> None:
        """Write what was sent and all that it counts towards; the book writes the money."""
        if not self.sent:
            return
        await execute(_INSERT, [(*_columns_of(one), self.keys[one.id]) for one in self.sent])
        given = {one.fan_id: self.days[one.fan_id] for one in self.sent}
        await write_days(given, self.guards.at.date())
        await self.streaks.write()
        await self.totals.write(self.guards.at)


def _received(sent: SentGiftView, streak: Streak | None) -> list[Draft]:
    topics = [sent.creator_id] if sent.live_id is None else [sent.creator_id, sent.live_id]
    return [
        Draft(
            GiftReceived,
            topic_id,
            sent_gift_id=sent.id,
            gift_id=sent.gift_id,
            count=sent.count,
            coins=sent.coins,
            streak_id=sent.streak_id,
            streak_count=None if streak is None else streak.count,
        )
        for topic_id in topics
    ]


# The columns of `r` are those of SentGiftView in their order but the last, then the key.
_columns_of = attrgetter(*(column.name for column in fields(SentGiftView)[:-1]))

_INSERT = """INSERT INTO sent_gift (id, gift_id, fan_id, creator_id, video_id, live_id, streak_id,
    count, price_coins, diamonds_milli, rate_id, comment, comment_hidden, anonymous, day,
    created_at, idempotency_key)
  SELECT r.id, r.gift_id, r.fan_id, r.creator_id, r.video_id, r.live_id, r.streak_id, r.count,
    r.price_coins, r.diamonds_milli, r.rate_id, r.comment, r.comment_hidden, r.anonymous, r.day,
    r.created_at, r.key
  FROM {rows $1 r(id uuid, gift_id uuid, fan_id uuid, creator_id uuid, video_id uuid, live_id uuid,
    streak_id uuid, count bigint, price_coins bigint, diamonds_milli bigint, rate_id uuid,
    comment text, comment_hidden bool, anonymous bool, day date, created_at timestamptz,
    key text)}"""
