"""Blocks: fans whose tips and gifts a creator no longer wants.

A block is made through one tip or gift, and tells of the fan no more than that does: blocking two
anonymous tips of one fan makes two blocks, so that nobody learns that both were hers. It keeps out
her tips and her gifts alike.

A block is a gate, like standing and membership: who blocks locks the creator's `app_user` row
first, and whoever records a tip or a gift holds that row too, so nothing is recorded after a block.
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from uuid import UUID

from tortoise import fields

from models import clock, users
from models.caller import Caller
from models.creators import AccountType
from models.database import Row, fetch
from models.errors import MarketplaceError, NotFound, Overloaded
from models.pages import Keyset, Page, PageRequest
from models.program.gate import lock_creator
from models.transactions import atomic, lock, note_lock
from models.users import Standing


class Block(Row):
    """One fan blocked by one creator through one tip or one gift. `anonymous` is the tip's or the
    gift's: who sent it stays unknown to the creator."""

    creator_id: UUID = fields.UUIDField()
    fan_id: UUID = fields.UUIDField()
    tip_id: UUID | None = fields.UUIDField(null=True)
    sent_gift_id: UUID | None = fields.UUIDField(null=True)
    anonymous = fields.BooleanField()
    created_at = fields.DatetimeField()
    ended_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "block"
        indexes = (("creator_id", "id"), ("fan_id", "creator_id"), ("tip_id",), ("sent_gift_id",))


@dataclass(eq=False)
class FanBlocked(MarketplaceError):
    """This creator takes no tips and no gifts from this fan."""

    creator_id: UUID

    @property
    def message(self) -> str:
        return "This creator takes no tips and no gifts from you."


@dataclass(frozen=True, slots=True)
class Cause:
    """The tip or the gift, one of the two, through which a fan is blocked."""

    creator_id: UUID
    fan_id: UUID
    anonymous: bool
    tip_id: UUID | None = None
    sent_gift_id: UUID | None = None


async def begin(block_id: UUID, cause: Cause) -> Block:
    """Inside a transaction, before any lock but the idempotency key's: block a fan through a tip or
    a gift, once. A block of this very one that still stands is answered as it is. Raises Overloaded
    for a creator who is being linked to another person just now."""
    await lock_creator(cause.creator_id)
    seen = await Block.get_or_none(
        creator_id=cause.creator_id,
        tip_id=cause.tip_id,
        sent_gift_id=cause.sent_gift_id,
        ended_at=None,
    )
    return seen or await Block.create(id=block_id, created_at=clock.now(), **asdict(cause))


async def unblock_fan(caller: Caller, block_id: UUID) -> Block:
    """End a block of the caller's own; one that is over stays as it is. Other blocks of the same
    fan, through other tips or gifts, go on.

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
    tip_id: UUID | None
    sent_gift_id: UUID | None
    anonymous: bool
    created_at: datetime
    ended_at: datetime | None


NEWEST = Keyset("blocks:newest", id=UUID)

_PAGES = f"""SELECT id, creator_id, fan_id, tip_id, sent_gift_id, anonymous, created_at, ended_at
  FROM (
    SELECT b.*, row_number() OVER (PARTITION BY b.creator_id ORDER BY {NEWEST.order("b")}) AS place
    FROM block b JOIN {{rows $1 r(id uuid)}} ON r.id = b.creator_id
    WHERE b.ended_at IS NULL AND {NEWEST.where("b", 2)}) AS b
  WHERE place <= $3::bigint ORDER BY {NEWEST.order("b")}"""


async def pages_of_creators(ids: Sequence[UUID], page: PageRequest) -> dict[UUID, Page[Listed]]:
    """The blocks of each creator that still stand, newest first."""
    rows = await fetch(Listed, _PAGES, ids, *NEWEST.after(page), page.limit)
    return NEWEST.pages(page, rows, "creator_id")


# --- who may give to whom ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Pair:
    """A creator and a fan as they are under the lock of both: what is not there is None."""

    creator_id: UUID
    fan_id: UUID
    known_fan: UUID | None
    standing: Standing | None
    born: date | None
    country: str | None
    creators_user: UUID | None
    account_type: AccountType | None
    is_blocked: bool

    @property
    def is_one(self) -> bool:
        """Whether the fan is the creator."""
        return self.fan_id == self.creators_user

    def refusal(self, ages: dict[str, int]) -> MarketplaceError | None:
        """Why this fan may give this creator nothing, by her own standing, the creator's blocks and
        her age, or None if she may. `ages` are the minimum ages by country."""
        if self.known_fan is None or self.standing is None:
            return NotFound("user")
        if self.standing is not Standing.GOOD:
            return users.NotInGoodStanding(self.standing.value)
        if self.is_blocked:
            return FanBlocked(self.creator_id)
        return users.age_refusal(self.fan_id, self.born, self.country, ages)


# The fans, and the users of the creators as they stand when the statement begins.
_LOCK_PEOPLE = """SELECT u.id FROM app_user u
  WHERE u.id IN (SELECT f.id FROM {rows $1 f(id uuid)})
    OR u.id IN (SELECT c.user_id FROM creator c JOIN {rows $2 r(id uuid)} ON r.id = c.id)
  ORDER BY u.id {lock}"""

# Whoever is erased is not there.
_PAIRS = """SELECT r.creator_id, r.fan_id, f.id AS known_fan, f.standing,
    coalesce(f.birth_date, f.claimed_birth_date) AS born, f.country, c.user_id AS creators_user,
    c.account_type,
    EXISTS (SELECT 1 FROM block b WHERE b.fan_id = r.fan_id AND b.creator_id = r.creator_id
      AND b.ended_at IS NULL) AS is_blocked
  FROM {rows $1 r(creator_id uuid, fan_id uuid)}
  LEFT JOIN app_user f ON f.id = r.fan_id AND f.erased_at IS NULL
  LEFT JOIN creator c ON c.id = r.creator_id AND c.erased_at IS NULL"""


@dataclass(frozen=True, slots=True)
class _Id:
    id: UUID


async def lock_pairs(wanted: Iterable[tuple[UUID, UUID]]) -> dict[tuple[UUID, UUID], Pair]:
    """Inside a transaction, before any lock but the idempotency key's: lock the people behind pairs
    of a creator and a fan, and answer each pair as it is then.

    Raises Overloaded for a creator who is being linked to another person just now.
    """
    keys = sorted(set(wanted))
    creator_ids = sorted({creator_id for creator_id, _ in keys})
    fan_ids = sorted({fan_id for _, fan_id in keys})
    note_lock("app_user")
    locked = {row.id for row in await fetch(_Id, _LOCK_PEOPLE, fan_ids, creator_ids)}
    pairs = await fetch(Pair, _PAIRS, keys)
    if not locked.issuperset(pair.creators_user for pair in pairs if pair.creators_user):
        raise Overloaded
    return {(pair.creator_id, pair.fan_id): pair for pair in pairs}
