"""What a fan asks for when she sends a gift, and whom it is for."""

from dataclasses import dataclass
from uuid import UUID

from models import idempotency
from models.caller import Caller
from models.database import fetch
from models.errors import InvalidInput, NotAllowed, NotFound, checked_text
from models.gifts.rows import GiftPlace
from models.gifts.terms import MOST_AT_ONCE
from models.idempotency import Claim
from models.monetization import Option

LONGEST_COMMENT = 200
LARGEST_PRICE = 1_000_000


@dataclass(frozen=True, slots=True)
class GiftInput:
    """A gift to send, on a video or in a LIVE: one of the two. The recipient is the video's
    creator, or the LIVE's host unless another is named."""

    gift_id: UUID
    count: int
    video_id: UUID | None
    live_id: UUID | None
    recipient_id: UUID | None
    expected_price_coins: int
    comment: str | None
    anonymous: bool
    idempotency_key: str

    def checked(self) -> "GiftInput":
        """Itself, if some rule could accept it. Raises InvalidInput."""
        if (self.video_id is None) == (self.live_id is None):
            raise InvalidInput("A gift is sent on a video or in a LIVE.")
        if not 1 <= self.count <= MOST_AT_ONCE:
            raise InvalidInput(f"count is 1 to {MOST_AT_ONCE}.")
        if not 1 <= self.expected_price_coins <= LARGEST_PRICE:
            raise InvalidInput(f"expectedPriceCoins is 1 to {LARGEST_PRICE}.")
        checked_text(self.comment or "", "comment", LONGEST_COMMENT)
        return self


@dataclass(frozen=True, slots=True)
class GiftRequest:
    """One wish to send a gift, whose claim has minted its id."""

    fan_id: UUID
    creator_id: UUID
    wanted: GiftInput
    claim: Claim

    @property
    def pair(self) -> tuple[UUID, UUID]:
        """The creator and the fan."""
        return self.creator_id, self.fan_id

    @property
    def place(self) -> GiftPlace:
        """Where it is to be sent."""
        return GiftPlace.VIDEO if self.wanted.live_id is None else GiftPlace.LIVE

    @property
    def option(self) -> tuple[UUID, Option]:
        """The option of the creator's by which she would earn it."""
        is_live = self.place is GiftPlace.LIVE
        return self.creator_id, Option.LIVE_GIFTS if is_live else Option.VIDEO_GIFTS


async def requested(caller: Caller, wanted: GiftInput) -> GiftRequest:
    """A request of the caller's. Raises InvalidInput for what no rule could accept, NotAllowed for
    a caller who is no person, and NotFound for a video or a LIVE that there is not."""
    if caller.user_id is None:
        raise NotAllowed("Only a person sends gifts.")
    wanted.checked()
    claim = idempotency.claim(caller.user_id, wanted.idempotency_key, "sendGift", wanted)
    owner_id = await _owner(wanted)
    if wanted.live_id is None and wanted.recipient_id not in (None, owner_id):
        raise InvalidInput("A gift on a video is for its creator.")
    return GiftRequest(caller.user_id, wanted.recipient_id or owner_id, wanted, claim)


@dataclass(frozen=True, slots=True)
class _Owner:
    id: UUID


_OWNER_OF_VIDEO = "SELECT v.creator_id AS id FROM video v WHERE v.id = $1::uuid"
_OWNER_OF_LIVE = "SELECT l.host_id AS id FROM live l WHERE l.id = $1::uuid"

MOST_OWNERS = 10_000
_owners: dict[UUID, UUID] = {}
"""Whose some videos and LIVEs are. Neither ever changes hands."""


async def _owner(wanted: GiftInput) -> UUID:
    """Whose the video or the LIVE is. Raises NotFound."""
    place_id = wanted.live_id or wanted.video_id
    assert place_id is not None
    known = _owners.get(place_id)
    if known is not None:
        return known
    is_live = wanted.live_id is not None
    found = await fetch(_Owner, _OWNER_OF_LIVE if is_live else _OWNER_OF_VIDEO, place_id)
    if not found:
        raise NotFound("live" if is_live else "video")
    if len(_owners) >= MOST_OWNERS:
        _owners.clear()
    _owners[place_id] = found[0].id
    return found[0].id
