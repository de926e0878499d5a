"""Rate cards: what a creator asks for each format.

They are hers to write at any time, whether or not brands may make her offers now. Whoever changes
them holds her user's row, so that nobody who is erased meanwhile keeps one.
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import Enum
from uuid import UUID

from tortoise import fields

from models import clock
from models.caller import Caller
from models.creators import note_changes
from models.database import CheckedBigInt, Row, new_id
from models.errors import LimitExceeded, NotFound
from models.ledger.money import checked_amount, digits
from models.program.gate import creator_of, lock_creator
from models.transactions import atomic

MOST_RATE_CARDS = 40
"""Of one creator: every format in ten currencies."""


class ContentFormat(Enum):
    """What a creator makes for a brand."""

    VIDEO = "VIDEO"
    VIDEO_SERIES = "VIDEO_SERIES"
    PHOTO_POST = "PHOTO_POST"
    LIVE = "LIVE"


class RateCard(Row):
    """A creator's price for one format in one currency, in minor units."""

    creator_id: UUID = fields.UUIDField()
    format = fields.CharEnumField(ContentFormat, max_length=16, description="ContentFormat")
    currency = fields.CharField(max_length=3)
    price_minor = CheckedBigInt(check="price_minor > 0")
    negotiable = fields.BooleanField()
    updated_at: datetime = fields.DatetimeField()

    class Meta:
        table = "rate_card"
        unique_together = (("creator_id", "format", "currency"),)


@dataclass(frozen=True, slots=True)
class Rate:
    """What a creator asks, as she says it: in minor units of a currency."""

    format: ContentFormat
    currency: str
    price_minor: int
    negotiable: bool


async def set_rate_card(caller: Caller, rate: Rate) -> RateCard:
    """Ask for a price for a format in a currency, in place of the one before, by the creator.

    Raises NotAllowed, NotFound, InvalidInput, and LimitExceeded past 40 rate cards.
    """
    digits(rate.currency)
    checked_amount(rate.price_minor)
    return await atomic(_set, creator_of(caller), rate)


async def _set(creator_id: UUID, rate: Rate) -> RateCard:
    held = await _locked(creator_id)
    card = held.get((rate.format, rate.currency))
    now = clock.now()
    if card is None:
        if len(held) >= MOST_RATE_CARDS:
            raise LimitExceeded("rate cards", MOST_RATE_CARDS, len(held) + 1, "rate cards")
        await note_changes([creator_id])
        return await RateCard.create(
            id=new_id(), creator_id=creator_id, updated_at=now, **asdict(rate)
        )
    if (card.price_minor, card.negotiable) != (rate.price_minor, rate.negotiable):
        card.price_minor, card.negotiable, card.updated_at = rate.price_minor, rate.negotiable, now
        await card.save()
        await note_changes([creator_id])
    return card


async def remove_rate_card(caller: Caller, format: ContentFormat, currency: str) -> list[RateCard]:
    """Ask for no price any more for a format in a currency, by the creator, and answer the rate
    cards that stay. Raises NotAllowed, and NotFound where there is no such rate card."""
    return await atomic(_remove, creator_of(caller), format, currency)


async def _remove(creator_id: UUID, format: ContentFormat, currency: str) -> list[RateCard]:
    held = await _locked(creator_id)
    card = held.pop((format, currency), None)
    if card is None:
        raise NotFound("rate card")
    await card.delete()
    await note_changes([creator_id])
    return _in_order(held.values())


async def _locked(creator_id: UUID) -> dict[tuple[ContentFormat, str], RateCard]:
    """Her rate cards, by format and currency, which nobody else changes from now on."""
    creator = await lock_creator(creator_id)
    if creator.erased_at is not None:
        raise NotFound("creator")
    held = await RateCard.filter(creator_id=creator_id)
    return {(card.format, card.currency): card for card in held}


async def of_creators(creator_ids: Sequence[UUID]) -> dict[UUID, list[RateCard]]:
    """The rate cards of each creator, by format and then by currency."""
    found: dict[UUID, list[RateCard]] = {}
    for card in await RateCard.filter(creator_id__in=creator_ids):
        found.setdefault(card.creator_id, []).append(card)
    return {key: _in_order(cards) for key, cards in found.items()}


def _in_order(cards: Iterable[RateCard]) -> list[RateCard]:
    formats = list(ContentFormat)
    return sorted(cards, key=lambda card: (formats.index(card.format), card.currency))


async def forget(creator_id: UUID) -> None:
    """Inside a transaction that holds the user of a creator who is erased: she asks no price."""
    await RateCard.filter(creator_id=creator_id).delete()
