"""Reading diamonds: what each creator has, how it came to that, and her redemptions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from uuid import UUID

from models.database import fetch
from models.diamonds.rows import Redemption, RedemptionState
from models.ledger import accounts, statements
from models.ledger.accounts import DIAMOND, MILLI, AccountKind
from models.ledger.statements import EntryLine
from models.pages import Keyset, Page, PageRequest


@dataclass(frozen=True, slots=True)
class DiamondBalance:
    """What a creator has in diamonds, in thousandths; `receivable_milli` is 0 or less. Of
    `lifetime_milli` all that she ever received counts, but for gifts that were reversed."""

    creator_id: UUID
    pending_milli: int
    available_milli: int
    redeeming_milli: int
    receivable_milli: int
    lifetime_milli: int

    @property
    def pending(self) -> int:
        """Whole diamonds in their hold period."""
        return self.pending_milli // MILLI

    @property
    def available(self) -> int:
        """Whole diamonds that can be redeemed."""
        return self.available_milli // MILLI

    @property
    def redeeming(self) -> int:
        """Whole diamonds of redemptions in review."""
        return self.redeeming_milli // MILLI

    @property
    def receivable(self) -> int:
        """Whole diamonds owed: 0 or less, and a begun one counts."""
        return self.receivable_milli // MILLI

    @property
    def lifetime(self) -> int:
        """Whole diamonds ever received."""
        return self.lifetime_milli // MILLI


@dataclass(frozen=True, slots=True)
class _Converted:
    creator_id: UUID
    diamonds: int


_CONVERTED = """SELECT d.creator_id, sum(d.diamonds)::bigint AS diamonds FROM redemption d
  WHERE d.creator_id IN (SELECT r.id FROM {rows $1 r(id uuid)}) AND d.state = 'CONVERTED'
  GROUP BY d.creator_id"""


async def balances_of_creators(ids: Sequence[UUID]) -> dict[UUID, DiamondBalance]:
    """What each creator has in diamonds, zeros where she never received any."""
    amounts: dict[UUID, dict[AccountKind, int]] = {creator_id: {} for creator_id in ids}
    for row in await statements.balances_of_parties(ids):
        if row.unit == DIAMOND:
            amounts[row.party_id][row.kind] = row.amount
    converted = {one.creator_id: one.diamonds for one in await fetch(_Converted, _CONVERTED, ids)}
    return {key: _balance(key, of, converted.get(key, 0)) for key, of in amounts.items()}


def _balance(creator_id: UUID, amounts: dict[AccountKind, int], converted: int) -> DiamondBalance:
    # All that was issued to her is in her accounts, or was burned when it became money.
    return DiamondBalance(
        creator_id,
        amounts.get(AccountKind.PENDING, 0),
        amounts.get(AccountKind.AVAILABLE, 0),
        amounts.get(AccountKind.REDEEMING, 0),
        amounts.get(AccountKind.RECEIVABLE, 0),
        sum(amounts.values()) + converted * MILLI,
    )


# --- lines ---------------------------------------------------------------------------------------


class DiamondAccount(Enum):
    """Which of a creator's accounts a line stands on; the last is of a redemption."""

    PENDING = "PENDING"
    AVAILABLE = "AVAILABLE"
    RECEIVABLE = "RECEIVABLE"
    REDEEMING = "REDEEMING"


class DiamondEvent(Enum):
    """What moves a creator's diamonds: those kinds of transfers that touch her accounts."""

    GIFT_SENT = "GIFT_SENT"
    HOLD_RELEASED = "HOLD_RELEASED"
    GIFT_REVERSED = "GIFT_REVERSED"
    REDEMPTION_REQUESTED = "REDEMPTION_REQUESTED"
    REDEMPTION_CONVERTED = "REDEMPTION_CONVERTED"
    REDEMPTION_GIVEN_BACK = "REDEMPTION_GIVEN_BACK"


@dataclass(frozen=True, slots=True)
class DiamondEntry:
    """A line of the ledger on one of a creator's accounts of diamonds; `diamonds_milli` is signed,
    in thousandths. `subject_id` is the gift or redemption that it is about."""

    id: UUID
    account: DiamondAccount
    diamonds_milli: int
    at: datetime
    held_until: datetime | None
    event: DiamondEvent
    subject_id: UUID | None


async def entries_of_creators(
    ids: Sequence[UUID], page: PageRequest
) -> dict[UUID, Page[DiamondEntry]]:
    """The lines on all accounts of each creator's diamonds, newest first."""
    found = await statements.entries_of_parties([(key, DIAMOND) for key in ids], page)
    return {key: _entries(key, lines) for (key, _), lines in found.items()}


def _entries(creator_id: UUID, lines: Page[EntryLine]) -> Page[DiamondEntry]:
    items = [_entry(creator_id, line) for line in lines.items]
    return Page(items, lines.has_next, lines.cursor_of)  # type: ignore[arg-type]  # same columns


def _entry(creator_id: UUID, line: EntryLine) -> DiamondEntry:
    own = {one.id: one.kind.value for one in accounts.of_creator(creator_id, DIAMOND).all}
    return DiamondEntry(
        line.id,
        DiamondAccount(own.get(line.account_id, "REDEEMING")),
        line.amount,
        line.at,
        line.hold_at,
        DiamondEvent(line.kind.value),
        line.subject_id,
    )


# --- redemptions ---------------------------------------------------------------------------------


async def by_ids(ids: Sequence[UUID]) -> list[Redemption]:
    """Redemptions by id, those that there are."""
    return await Redemption.filter(id__in=list(ids))


@dataclass(frozen=True, slots=True)
class Listed:
    """A redemption in a list."""

    id: UUID
    creator_id: UUID
    diamonds: int
    amount_minor: int
    currency: str
    state: RedemptionState
    reason: str | None
    created_at: datetime
    closed_at: datetime | None


NEWEST = Keyset("redemptions:newest", id=UUID)
_COLUMNS = """d.id, d.creator_id, d.diamonds, d.amount_minor, d.currency, d.state, d.reason,
    d.created_at, d.closed_at"""

_PAGES = f"""SELECT {_COLUMNS} FROM {{rows $1 r(id uuid)}}
  JOIN redemption d ON d.id {{among (SELECT x.id FROM redemption x
    WHERE x.creator_id = r.id AND {NEWEST.where("x", 2)}
    ORDER BY {NEWEST.order("x")} LIMIT $3::bigint)}}
  ORDER BY {NEWEST.order("d")}"""


async def pages_of_creators(ids: Sequence[UUID], page: PageRequest) -> dict[UUID, Page[Listed]]:
    """The redemptions of each creator, newest first."""
    rows = await fetch(Listed, _PAGES, ids, *NEWEST.after(page), page.limit)
    return NEWEST.pages(page, rows, "creator_id")


_PAGE = f"""SELECT {_COLUMNS} FROM redemption d WHERE {NEWEST.where("d", 1)}
  ORDER BY {NEWEST.order("d")} LIMIT $2::bigint"""
_PAGE_OF_STATE = f"""SELECT {_COLUMNS} FROM redemption d
  WHERE d.state = $1 AND {NEWEST.where("d", 2)}
  ORDER BY {NEWEST.order("d")} LIMIT $3::bigint"""


async def page_of_all(page: PageRequest, state: RedemptionState | None = None) -> Page[Listed]:
    """The redemptions of all creators, newest first: all, or those in one state."""
    after = NEWEST.after(page)
    if state is None:
        rows = await fetch(Listed, _PAGE, *after, page.limit)
    else:
        rows = await fetch(Listed, _PAGE_OF_STATE, state, *after, page.limit)
    return NEWEST.page(page, rows)
