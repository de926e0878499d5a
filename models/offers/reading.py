"""Offers as they are read, for many at once: by id, of campaigns and of creators, and their terms.

Each comes with its present terms' price, so that a list of offers is one statement.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from models.database import fetch
from models.offers.rows import OfferState, Side
from models.offers.terms import Exclusivity, TermChange, Terms, UsageRights, changes
from models.orders import Order
from models.pages import Keyset, Page, PageRequest
from models.rate_cards import ContentFormat


@dataclass(frozen=True, slots=True)
class OfferView:
    """An offer with what its present terms cost, in minor units. `revision` is their number, and
    `turn` whose answer is awaited."""

    id: UUID
    campaign_id: UUID
    brand_id: UUID
    creator_id: UUID
    author_id: UUID
    approved_by: UUID | None
    state: OfferState
    turn: Side
    revision: int
    price_minor: int
    commission_minor: int
    currency: str
    created_at: datetime
    opened_at: datetime | None
    expires_at: datetime
    closed_at: datetime | None

    @property
    def total_minor(self) -> int:
        """What the brand pays: price and commission."""
        return self.price_minor + self.commission_minor

    @property
    def awaited(self) -> Side | None:
        """Whose answer is awaited, nobody's unless it is open."""
        return self.turn if self.state is OfferState.OPEN else None


_COLUMNS = """o.id, o.campaign_id, o.brand_id, o.creator_id, o.author_id, o.approved_by, o.state,
    o.turn, o.revision, v.price_minor, v.commission_minor, o.currency, o.created_at, o.opened_at,
    o.expires_at, o.closed_at"""
_TERMS = "JOIN offer_revision v ON v.offer_id = o.id AND v.number = o.revision"

_BY_IDS = f"""SELECT {_COLUMNS} FROM {{rows $1 r(id uuid)}} JOIN offer o ON o.id = r.id {_TERMS}"""

NEWEST = Keyset("offers:newest", id=UUID)


def _page_of(owner: str, also: str = "") -> str:
    return f"""SELECT {_COLUMNS} FROM {{rows $1 r(id uuid)}}
  JOIN offer o ON o.id {{among (SELECT x.id FROM offer x
    WHERE x.{owner} = r.id AND ($2::text IS NULL OR x.state = $2::text){also}
      AND {NEWEST.where("x", 3)}
    ORDER BY {NEWEST.order("x")} LIMIT $4::bigint)}}
  {_TERMS} ORDER BY {NEWEST.order("o")}"""


_OF_CAMPAIGNS = _page_of("campaign_id")
_OF_CREATORS = _page_of("creator_id", " AND x.opened_at IS NOT NULL")


async def by_ids(ids: Sequence[UUID]) -> list[OfferView]:
    """Offers by id, those that there are."""
    return await fetch(OfferView, _BY_IDS, ids)


async def pages_of_campaigns(
    ids: Sequence[UUID], page: PageRequest, state: OfferState | None = None
) -> dict[UUID, Page[OfferView]]:
    """Each campaign's offers, newest first."""
    found = await fetch(OfferView, _OF_CAMPAIGNS, ids, state, *NEWEST.after(page), page.limit)
    return NEWEST.pages(page, found, "campaign_id")


async def pages_of_creators(
    ids: Sequence[UUID], page: PageRequest, state: OfferState | None = None
) -> dict[UUID, Page[OfferView]]:
    """The offers that each creator received, newest first: none that was never approved."""
    found = await fetch(OfferView, _OF_CREATORS, ids, state, *NEWEST.after(page), page.limit)
    return NEWEST.pages(page, found, "creator_id")


# --- their terms ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PartView:
    """One deliverable of some terms, due by a day (UTC), its price in minor units."""

    format: ContentFormat
    count: int
    due_on: date
    price_minor: int
    currency: str
    wanted: str | None
    unwanted: str | None
    disclosure: str


@dataclass(frozen=True, slots=True)
class RevisionView:
    """Terms that one side proposed, the price and the commission of that time in minor units."""

    number: int
    side: Side
    price_minor: int
    commission_minor: int
    currency: str
    terms: Terms
    message: str | None
    created_at: datetime

    @property
    def total_minor(self) -> int:
        """What the brand would pay: price and commission."""
        return self.price_minor + self.commission_minor

    @property
    def deliverables(self) -> list[PartView]:
        """What is to be made, in order."""
        return [PartView(currency=self.currency, **asdict(one)) for one in self.terms.deliverables]

    @property
    def usage_rights(self) -> UsageRights | None:
        """What the brand may do with it."""
        return self.terms.usage_rights

    @property
    def exclusivity(self) -> Exclusivity | None:
        """What the creator does not do meanwhile."""
        return self.terms.exclusivity

    @property
    def revision_rounds(self) -> int:
        """How often the brand may ask for a revision of one deliverable."""
        return self.terms.revision_rounds


@dataclass(frozen=True, slots=True)
class _Kept:
    offer_id: UUID
    number: int
    side: Side
    price_minor: int
    commission_minor: int
    currency: str
    terms: dict[str, Any]
    message: str | None
    created_at: datetime

    def seen(self) -> RevisionView:
        """With its terms as they are read."""
        return RevisionView(
            self.number,
            self.side,
            self.price_minor,
            self.commission_minor,
            self.currency,
            Terms.from_json(self.terms),
            self.message,
            self.created_at,
        )


_REVISIONS = """SELECT v.offer_id, v.number, v.side, v.price_minor, v.commission_minor, o.currency,
    v.terms, v.message, v.created_at
  FROM {rows $1 r(id uuid)} JOIN offer o ON o.id = r.id
  JOIN offer_revision v ON v.offer_id = o.id ORDER BY v.offer_id, v.number"""


async def revisions_of(ids: Sequence[UUID]) -> dict[UUID, list[RevisionView]]:
    """All terms that were proposed in each offer, in order."""
    found: dict[UUID, list[RevisionView]] = {key: [] for key in ids}
    for one in await fetch(_Kept, _REVISIONS, ids):
        found[one.offer_id].append(one.seen())
    return found


async def changes_of(ids: Sequence[UUID], **numbers: int) -> dict[UUID, list[TermChange]]:
    """What differs in each offer between the terms numbered `from` and those numbered `to`; nothing
    where one of them was never proposed."""
    found: dict[UUID, list[TermChange]] = {}
    for key, revisions in (await revisions_of(ids)).items():
        by_number = {one.number: one for one in revisions}
        before, after = by_number.get(numbers["from"]), by_number.get(numbers["to"])
        if before is not None and after is not None:
            found[key] = changes(before.terms, after.terms, before.currency)
    return found


# --- what they are about -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Offered:
    """What an offer is about, as its campaign says, which the creator may not see otherwise."""

    offer_id: UUID
    campaign_name: str
    brief: str
    product_name: str
    product_url: str | None
    product_category: str | None
    is_gifted: bool


_OFFERED = """SELECT o.id AS offer_id, c.name AS campaign_name, c.brief, c.product_name,
    c.product_url, c.product_category, c.is_gifted
  FROM {rows $1 r(id uuid)} JOIN offer o ON o.id = r.id JOIN campaign c ON c.id = o.campaign_id"""


async def offered_by(ids: Sequence[UUID]) -> dict[UUID, Offered]:
    """What each offer is about."""
    return {one.offer_id: one for one in await fetch(Offered, _OFFERED, ids)}


async def orders_of(ids: Sequence[UUID]) -> dict[UUID, Order]:
    """The order of each offer that was accepted."""
    return {one.offer_id: one for one in await Order.filter(offer_id__in=list(ids))}
