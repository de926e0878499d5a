"""Blocks: fans whose tips a creator no longer wants.

A block is made through one tip, and tells of the fan no more than that tip does: blocking two
anonymous tips of one fan makes two blocks, so that nobody learns that both were hers.

A block is a gate, like standing and membership: who blocks locks the creator's `app_user` row
first, and whoever records a tip holds that row too, so nothing is recorded after a block.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tortoise import fields

from models import clock
from models.caller import Caller
from models.database import Row, fetch
from models.errors import MarketplaceError, NotFound
from models.pages import Keyset, Page, PageRequest
from models.program.gate import lock_creator
from models.transactions import atomic, lock


class Block(Row):
    """One fan blocked by one creator through one tip. `anonymous` is the tip's: who made it stays
    unknown to the creator."""

    creator_id: UUID = fields.UUIDField()
    fan_id: UUID = fields.UUIDField()
    tip_id: UUID = fields.UUIDField()
    anonymous = fields.BooleanField()
    created_at = fields.DatetimeField()
    ended_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "block"
        indexes = (("creator_id", "id"), ("fan_id", "creator_id"), ("tip_id",))


@dataclass(eq=False)
class FanBlocked(MarketplaceError):
    """This creator takes no tips from this fan."""

    creator_id: UUID

    @property
    def message(self) -> str:
        return "This creator takes no tips from you."


async def begin(
    block_id: UUID, creator_id: UUID, fan_id: UUID, tip_id: UUID, *, anonymous: bool
) -> Block:
    """Inside a transaction, before any lock but the idempotency key's: block a fan through a tip,
    once. A block of this very tip that still stands is answered as it is. Raises Overloaded for a
    creator who is being linked to another person just now."""
    await lock_creator(creator_id)
    seen = await Block.get_or_none(creator_id=creator_id, tip_id=tip_id, ended_at=None)
    return seen or await Block.create(
        id=block_id,
        creator_id=creator_id,
        fan_id=fan_id,
        tip_id=tip_id,
        anonymous=anonymous,
        created_at=clock.now(),
    )


async def unblock_fan(caller: Caller, block_id: UUID) -> Block:
    """End a block of the caller's own; one that is over stays as it is. Other blocks of the same
    fan, through other tips, go on.

    Raises NotFound.
    """
    return await atomic(_unblock_fan, caller, block_id)


async def _unblock_fan(caller: Caller, block_id: UUID) -> Block:
    seen = await Block.get_or_none(id=block_id)
    if seen is None or seen.creator_id != caller.creator_id:
        raise NotFound("block")
    await lock_creator(seen.creator_id)
    (block,) = await lock(Block, [block_id])
    if block.ended_at is None:
        block.ended_at = clock.now()
        await block.save(update_fields=["ended_at"])
    return block


async def by_ids(ids: Sequence[UUID]) -> list[Block]:
    """Blocks by id, those that there are."""
    return await Block.filter(id__in=ids)


@dataclass(frozen=True, slots=True)
class Listed:
    """A block in a list."""

    id: UUID
    creator_id: UUID
    fan_id: UUID
    tip_id: UUID
    anonymous: bool
    created_at: datetime
    ended_at: datetime | None


NEWEST = Keyset("blocks:newest", id=UUID)

_PAGES = f"""SELECT id, creator_id, fan_id, tip_id, anonymous, created_at, ended_at FROM (
    SELECT b.*, row_number() OVER (PARTITION BY b.creator_id ORDER BY {NEWEST.order("b")}) AS place
    FROM block b JOIN {{rows $1 r(id uuid)}} ON r.id = b.creator_id
    WHERE b.ended_at IS NULL AND {NEWEST.where("b", 2)}) AS b
  WHERE place <= $3::bigint ORDER BY {NEWEST.order("b")}"""


async def pages_of_creators(ids: Sequence[UUID], page: PageRequest) -> dict[UUID, Page[Listed]]:
    """The blocks of each creator that still stand, newest first."""
    rows = await fetch(Listed, _PAGES, ids, *NEWEST.after(page), page.limit)
    return NEWEST.pages(page, rows, "creator_id")
