"""What decides whether a gift may be sent, but for money: read once for a batch, under its locks.

Held until the batch is committed are the rows of the fans' users, the creators' users, the videos,
the creators' memberships and the LIVEs, so nothing is recorded after a switch, a block, the end of
a LIVE or a label on a video. Ages are read before the locks, prices and terms after them by one
instant: they hold by time and not by a switch.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models import blocks, clock, lives, monetization, users
from models.blocks import Pair
from models.creators import AccountType
from models.database import fetch
from models.errors import MarketplaceError, NotFound
from models.gifts.catalogue import GiftState, GiftView, gifts_at
from models.gifts.refusals import (
    AccountTakesNoGifts,
    GiftNotAvailable,
    GiftNotForThisPlace,
    GiftPriceChanged,
    GiftToOneself,
    RecipientAgeUnknown,
    RecipientNotInLive,
    RecipientSuspended,
    RecipientUnderAge,
    VideoTakesNoGifts,
)
from models.gifts.requests import GiftRequest
from models.gifts.terms import Terms, terms_at
from models.gifts.totals import LiveTotals, lock_lives
from models.lives import LiveState
from models.monetization import Option, OptionStatus
from models.program import RequirementStatus, Rule
from models.transactions import note_lock
from models.videos import VideoKind

_TAKE_NONE = (AccountType.GOVERNMENT, AccountType.POLITICAL)


@dataclass(frozen=True, slots=True)
class _Video:
    id: UUID
    creator_id: UUID
    kind: VideoKind
    sponsored: bool
    promoted: bool
    disclosed: bool
    visible: bool

    def refusal(self) -> VideoTakesNoGifts | None:
        """Why it takes no gifts, or None if it does."""
        if self.kind is not VideoKind.ORIGINAL:
            return VideoTakesNoGifts(self.kind.value)
        if self.sponsored:
            return VideoTakesNoGifts("SPONSORED")
        if self.promoted:
            return VideoTakesNoGifts("PROMOTED")
        return VideoTakesNoGifts("AD") if self.disclosed else None


@dataclass(frozen=True, slots=True)
class Guards:
    """All that decides but money, as of `at`."""

    at: datetime
    ages: dict[str, int]
    terms: Terms
    gifts: dict[UUID, GiftView]
    pairs: dict[tuple[UUID, UUID], Pair]
    options: dict[tuple[UUID, Option], OptionStatus]
    videos: dict[UUID, _Video]
    lives: dict[UUID, LiveTotals]
    guests: set[tuple[UUID, UUID]]
    """Pairs of a LIVE and a creator who is a guest in it now."""

    def refusal(self, one: GiftRequest) -> MarketplaceError | None:
        """Why this gift is refused whatever the fan has, or None if it is not."""
        pair = self.pairs[one.pair]
        if pair.creators_user is None:
            return NotFound("creator")
        if pair.is_one:
            return GiftToOneself()
        return (
            pair.refusal(self.ages)
            or self._of_place(one)
            or self._of_recipient(one, pair)
            or self._of_gift(one)
        )

    def _of_place(self, one: GiftRequest) -> MarketplaceError | None:
        if one.wanted.live_id is None:
            video = (
                self.videos.get(one.wanted.video_id) if one.wanted.video_id is not None else None
            )
            if video is None or not video.visible or video.creator_id != one.creator_id:
                return NotFound("video")
            return video.refusal()
        live = self.lives.get(one.wanted.live_id)
        if live is None:
            return NotFound("live")
        if live.state is not LiveState.RUNNING:
            return lives.LiveNotRunning(live.id)
        is_in_it = one.creator_id == live.host_id or (live.id, one.creator_id) in self.guests
        return None if is_in_it else RecipientNotInLive()

    def _of_recipient(self, one: GiftRequest, pair: Pair) -> MarketplaceError | None:
        if pair.account_type in _TAKE_NONE:
            return AccountTakesNoGifts(pair.account_type.value)
        status = self.options.get(one.option)
        if status is None:
            return NotFound("creator")
        if status.is_enabled:
            return None
        lacking = {found.rule: found for found in status.lacking}
        if Rule.AGE in lacking:
            unknown = lacking[Rule.AGE].status is RequirementStatus.UNKNOWN
            return RecipientAgeUnknown() if unknown else RecipientUnderAge()
        membership = lacking.get(Rule.MEMBERSHIP)
        if membership is not None and membership.actual_word == "SUSPENDED":
            return RecipientSuspended()
        return status.refusal()

    def _of_gift(self, one: GiftRequest) -> MarketplaceError | None:
        gift = self.gifts.get(one.wanted.gift_id)
        if gift is None:
            return NotFound("gift")
        if gift.state is not GiftState.OFFERED:
            return GiftNotAvailable(gift.state.value)
        if not gift.goes(one.place):
            return GiftNotForThisPlace(gift.place.value)
        if gift.price_coins != one.wanted.expected_price_coins:
            return GiftPriceChanged(gift.price_coins)
        return None


# What a row that another changed has become is read together with its lock.
_LOCK_VIDEOS = """SELECT v.id, v.creator_id, v.kind, v.sponsored, v.promoted, v.disclosed, v.visible
  FROM video v WHERE v.id IN (SELECT r.id FROM {rows $1 r(id uuid)}) ORDER BY v.id {lock}"""

_GUESTS = """SELECT g.live_id, g.creator_id FROM live_guest g WHERE g.left_at IS NULL
  AND g.live_id IN (SELECT r.id FROM {rows $1 r(id uuid)})"""


@dataclass(frozen=True, slots=True)
class _Guest:
    live_id: UUID
    creator_id: UUID


async def look(undecided: Sequence[GiftRequest]) -> Guards:
    """Inside a transaction, after the idempotency keys: take every lock up to the LIVEs', in order,
    and read what is decided on after it."""
    ages = await users.minimum_ages()
    pairs = await blocks.lock_pairs(one.pair for one in undecided)
    there = {key[0] for key, pair in pairs.items() if pair.creators_user}
    videos = await _lock_videos(
        {one.wanted.video_id for one in undecided if one.wanted.video_id is not None}
    )
    options = await monetization.lock_options(
        one.option for one in undecided if one.creator_id in there
    )
    locked = await lock_lives(
        one.wanted.live_id for one in undecided if one.wanted.live_id is not None
    )
    guests = await fetch(_Guest, _GUESTS, sorted(locked)) if locked else []
    at = clock.now()
    return Guards(
        at=at,
        ages=ages,
        terms=await terms_at(at),
        gifts=await gifts_at(sorted({one.wanted.gift_id for one in undecided}), at),
        pairs=pairs,
        options=options,
        videos=videos,
        lives=locked,
        guests={(guest.live_id, guest.creator_id) for guest in guests},
    )


async def _lock_videos(ids: set[UUID]) -> dict[UUID, _Video]:
    if not ids:
        return {}
    note_lock("video")
    return {video.id: video for video in await fetch(_Video, _LOCK_VIDEOS, sorted(ids))}
