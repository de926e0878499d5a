"""The types of an order, of its milestones and of its money."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import strawberry

from api.access import BRAND, CREATOR, NOBODY, OPERATOR, SERVICE, in_team, roles
from api.fields import column, noun, relation
from api.money import Money
from api.relay import Node
from api.scalars import enum
from models import brands, campaigns, creators, orders
from models.caller import Caller
from models.campaigns import MOST_DELIVERABLES
from models.orders import MilestoneState, OrderState, Party

if TYPE_CHECKING:
    from api.brands import Brand
    from api.campaigns import Campaign
    from api.creators import Creator
    from api.deliverables import Deliverable

enum(
    OrderState,
    "Where an order stands.",
    {
        "IN_PROGRESS": "Some of its money is held.",
        "COMPLETED": "All of it has ended, and at least one deliverable was paid whole.",
        "CANCELLED": "All of it has ended, and no deliverable was paid whole.",
    },
)
enum(
    MilestoneState,
    "What becomes of the money that is held for one deliverable.",
    {
        "HELD": "It is held.",
        "FROZEN": "It is held, and nobody is paid of it before it is decided whose it is.",
        "SHORT": "Some of it was taken away, and is to be refilled.",
        "RELEASED": "The creator was paid the price.",
        "PARTIALLY_RELEASED": "The creator was paid a part, and the brand has the rest back.",
        "REFUNDED": "The brand has all of it back.",
    },
)
enum(
    Party,
    "One of the two sides of an order.",
    {"BRAND": "The brand.", "CREATOR": "The creator."},
)

BOTH_SIDES = BRAND | CREATOR | OPERATOR


def party_rights(row: Any, caller: Caller) -> int:
    """An order and all of its parts are the brand's team's, the creator's and operators'; to the
    platform's service their row is there, to verify what was published."""
    is_hers = caller.creator_id is not None and caller.creator_id == row.creator_id
    held = roles(caller) & (OPERATOR | SERVICE)
    return held | in_team(row.brand_id, caller) | (CREATOR if is_hers else NOBODY)


@noun(orders.Milestone, "The money of one deliverable.")
class Milestone:
    state: MilestoneState = column("What becomes of it.")
    price: Money = column("What the creator is to be paid.")
    commission: Money = column("What the brand pays on top of it.")
    released: Money = column("What the creator was paid.")
    commission_taken: Money = column("What was taken as commission.")
    given_back: Money = column("What the brand has back.")
    settled_at: datetime | None = column("When it ended.")


@noun(
    orders.OrderMoney,
    "What became of an order's money: these four add up to its price and commission.",
)
class OrderMoney:
    held: Money = column("What is held.")
    released: Money = column("What the creator was paid.")
    commission_taken: Money = column("What was taken as commission.")
    given_back: Money = column("What the brand has back.")


@noun(
    orders.Order,
    "An accepted offer: what is to be delivered, and the money that is held for it.",
    by_ids=orders.by_ids,
    rights=party_rights,
)
class Order(Node):
    brand: Annotated["Brand", strawberry.lazy("api.brands")] | None = relation(
        "Who ordered.", "brand_id", brands.by_ids, see=BOTH_SIDES
    )
    creator: Annotated["Creator", strawberry.lazy("api.creators")] | None = relation(
        "Who delivers.", "creator_id", creators.by_ids, see=BOTH_SIDES
    )
    campaign: Annotated["Campaign", strawberry.lazy("api.campaigns")] | None = relation(
        "The campaign that it is a part of, for whoever sees that.",
        "campaign_id",
        campaigns.by_ids,
        see=BOTH_SIDES,
    )
    state: OrderState | None = column("Where it stands.", see=BOTH_SIDES)
    price: Money | None = column("What the creator is to be paid in all.", see=BOTH_SIDES)
    commission: Money | None = column("What the brand pays on top of it.", see=BOTH_SIDES)
    money: OrderMoney | None = relation(
        "What became of both.", "id", orders.money_of, see=BOTH_SIDES
    )
    revision_rounds: int | None = column(
        "How often the brand may ask for changes to a deliverable.", see=BOTH_SIDES
    )
    deliverables: list[Annotated["Deliverable", strawberry.lazy("api.deliverables")]] | None = (
        relation(
            "What is to be delivered, in order.",
            "id",
            orders.deliverables_of,
            see=BOTH_SIDES,
            at_most=MOST_DELIVERABLES,
        )
    )
    milestones: list[Milestone] | None = relation(
        "The money of each deliverable, in the same order.",
        "id",
        orders.milestones_of,
        see=BOTH_SIDES,
        at_most=MOST_DELIVERABLES,
    )
    created_at: datetime | None = column("When the offer was accepted.", see=BOTH_SIDES)
    ended_at: datetime | None = column("When the last of it ended.", see=BOTH_SIDES)
    cancelled_by: Party | None = column("Who cancelled it, if somebody did.", see=BOTH_SIDES)
    reason: str | None = column("Why it was cancelled.", see=BOTH_SIDES)
