"""Why an offer is not made, answered or accepted, as GraphQL tells it."""

from datetime import date
from typing import Any

import strawberry

from api.errors import UserError, refusal
from api.money import Money
from api.offers.terms import Side
from api.relay import encode_id
from models import offers, orders


@refusal(offers.OwnBrand, "The creator is of the brand's own team.")
class OwnBrandError(UserError):
    pass


@refusal(
    offers.AlreadyOffered,
    "There is an open offer of this campaign to this creator.",
    lambda error: {"offer_id": encode_id("Offer", error.offer_id)},
)
class AlreadyOfferedError(UserError):
    offer_id: strawberry.ID = strawberry.field(description="That offer.")


@refusal(offers.DueInPast, "Something would be due on a day that is over.")
class DueInPastError(UserError):
    due_on: date = strawberry.field(description="The day (UTC).")


@refusal(
    offers.TurnConflict,
    "The step is the other side's.",
    lambda error: {"turn": Side(error.turn)},
)
class TurnConflictError(UserError):
    turn: Side = strawberry.field(description="Whose answer is awaited.")


@refusal(offers.StaleRevision, "There are other terms by now than those that were answered.")
class StaleRevisionError(UserError):
    revision: int = strawberry.field(description="The number of the present terms.")


@refusal(offers.NoSeatLeft, "As many creators as the campaign is for have accepted.")
class NoSeatLeftError(UserError):
    pass


def _missing(error: Any) -> dict[str, Any]:
    return {"short_by": Money.of(error.short_by_minor, error.currency)}


@refusal(
    offers.BudgetExceeded, "Price and commission are more than is left of the budget.", _missing
)
class BudgetExceededError(UserError):
    short_by: Money = strawberry.field(description="How much is missing.")


@refusal(
    orders.BrandOwes,
    "The brand owes money in this currency, and repays that first.",
    lambda error: {"owes": Money.of(error.owed_minor, error.currency)},
)
class BrandOwesError(UserError):
    owes: Money = strawberry.field(description="How much.")
