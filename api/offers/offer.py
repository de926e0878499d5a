"""The type of an offer, and the lists of them."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import strawberry

from api.access import BRAND, CREATOR, NOBODY, OPERATOR, SELF, in_team, roles
from api.fields import argument, column, connection, noun, part, relation
from api.money import Money
from api.offers.terms import OfferRevision, OfferSubject, Side, TermChange
from api.relay import Connection, Node
from api.scalars import enum
from models import brands, campaigns, creators, offers, users
from models.caller import Caller
from models.offers import OfferState, OfferView

if TYPE_CHECKING:
    from api.brands import Brand
    from api.campaigns import Campaign
    from api.creators import Creator
    from api.orders import Order
    from api.users import User

enum(
    OfferState,
    "Where an offer stands.",
    {
        "AWAITING_APPROVAL": "Above its author's limit: the creator sees it once another approves.",
        "OPEN": "One side's answer is awaited.",
        "ACCEPTED": "There is an order.",
        "DECLINED": "The side whose turn it was wanted no more of it.",
        "WITHDRAWN": "The other side took its terms back.",
        "EXPIRED": "Nobody answered in time, or the campaign was closed.",
    },
)

PARTIES = BRAND | CREATOR | OPERATOR


def rights(row: OfferView, caller: Caller) -> int:
    """An offer is the brand's team's, operators', and the creator's once it was opened."""
    is_hers = caller.creator_id == row.creator_id and row.opened_at is not None
    held = roles(caller) & OPERATOR | in_team(row.brand_id, caller)
    return held | (CREATOR if is_hers else NOBODY)


def _changes() -> Any:
    """The field, whose arguments bear names that Python's grammar keeps for itself."""
    numbers: dict[str, Any] = {
        "from": argument(int, "The number of the terms before."),
        "to": argument(int, "The number of the terms after."),
    }
    return relation(
        "Each term that differs between two proposals; empty where one was never made.",
        "id",
        offers.changes_of,
        see=PARTIES,
        at_most=offers.MOST_CHANGES,
        **numbers,
    )


@noun(
    OfferView,
    "A negotiation of a brand with one creator about one campaign.",
    by_ids=offers.by_ids,
    rights=rights,
)
class Offer(Node):
    campaign: Annotated["Campaign", strawberry.lazy("api.campaigns")] | None = relation(
        "The campaign, for whoever sees that.", "campaign_id", campaigns.by_ids, see=PARTIES
    )
    subject: OfferSubject | None = relation(
        "What it is about.", "id", offers.offered_by, see=PARTIES
    )
    brand: Annotated["Brand", strawberry.lazy("api.brands")] | None = relation(
        "Who makes it.", "brand_id", brands.by_ids, see=PARTIES
    )
    creator: Annotated["Creator", strawberry.lazy("api.creators")] | None = relation(
        "Whom it is made.", "creator_id", creators.by_ids, see=PARTIES
    )
    author: Annotated["User", strawberry.lazy("api.users")] | None = relation(
        "Who of the brand's team made it.", "author_id", users.by_ids, see=BRAND | OPERATOR
    )
    approved_by: Annotated["User", strawberry.lazy("api.users")] | None = relation(
        "Who approved it, if that was needed.", "approved_by", users.by_ids, see=BRAND | OPERATOR
    )
    state: OfferState | None = column("Where it stands.", see=PARTIES)
    turn: Side | None = column(
        "Whose answer is awaited; nobody's once it is over, or before it is open.",
        see=PARTIES,
        attribute="awaited",
    )
    revision: int | None = column("The number of its present terms.", see=PARTIES)
    price: Money | None = column("What the creator would be paid.", see=PARTIES)
    commission: Money | None = column("What the brand would pay on top of it.", see=PARTIES)
    total: Money | None = column("What the brand would pay: price and commission.", see=PARTIES)
    revisions: list[OfferRevision] | None = relation(
        "All terms that were proposed, in order; the last are the present ones.",
        "id",
        offers.revisions_of,
        see=PARTIES,
        at_most=offers.MOST_REVISIONS,
    )
    changes: list[TermChange] | None = _changes()
    order: Annotated["Order", strawberry.lazy("api.orders")] | None = relation(
        "What became of it once it was accepted.", "id", offers.orders_of, see=PARTIES
    )
    created_at: datetime | None = column("When it was made.", see=PARTIES)
    opened_at: datetime | None = column("Since when the creator sees it.", see=PARTIES)
    expires_at: datetime | None = column(
        "Until when an answer is awaited; each answer renews it.", see=PARTIES
    )
    closed_at: datetime | None = column("When it was over.", see=PARTIES)


_IN_STATE = argument(OfferState | None, "Only those in this state.")


@part
class CampaignOffers:
    offers: Connection[Offer] | None = connection(
        "Offers that were made for it, newest first.",
        offers.pages_of_campaigns,
        see=BRAND | OPERATOR,
        state=_IN_STATE,
    )


@part
class CreatorOffers:
    offers: Connection[Offer] | None = connection(
        "Offers that she received, newest first.",
        offers.pages_of_creators,
        see=SELF | OPERATOR,
        state=_IN_STATE,
    )
