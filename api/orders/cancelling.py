"""Cancelling an order: what each way out costs, and the way out."""

from typing import TYPE_CHECKING, Annotated

import strawberry
from strawberry import UNSET

from api.context import Info
from api.errors import UserError, refusal
from api.fields import column, noun, part, relation
from api.money import Money, MoneyInput
from api.orders.order import Order
from api.relay import decode_id
from api.roots import IDEMPOTENCY_KEY, Payload, given, mutation, payload, query
from models import cancellations, orders
from models.cancellations import CancelOrderInput as Wanted
from models.errors import IdempotencyKeyReused, NotAllowed, NotFound, StateConflict
from models.orders import Party

if TYPE_CHECKING:
    from api.deliverables import Deliverable


@noun(cancellations.PartPreview, "How one deliverable would end.")
class DeliverableCancellation:
    deliverable: Annotated["Deliverable", strawberry.lazy("api.deliverables")] | None = relation(
        "Which.", "deliverable_id", orders.deliverables_by_ids
    )
    released: Money = column("What the creator would be paid.")
    commission: Money = column("What would be taken as commission.")
    given_back: Money = column("What the brand would have back.")


@noun(
    cancellations.CancellationPreview,
    "What cancelling an order now would do. What was released before is not in it.",
)
class OrderCancellation:
    order: Order | None = relation("The order.", "order_id", orders.by_ids)
    by: Party = column("Who would cancel it.")
    deliverables: list[DeliverableCancellation] = column(
        "How each deliverable would end that is open, in order.", attribute="parts"
    )
    released: Money = column("What the creator would be paid.")
    commission: Money = column("What would be taken as commission.")
    given_back: Money = column("What the brand would have back, of prices and commissions.")


@part
class OrderQueries:
    @query(
        "What cancelling an order now would do, for both sides of it to see.",
        OrderCancellation | None,
    )
    async def preview_order_cancellation(
        self,
        info: Info,
        order_id: Annotated[strawberry.ID, strawberry.argument(description="The order.")],
        by: Annotated[
            Party | None,
            strawberry.argument(
                description="Who would cancel it; the caller's own side if left out."
            ),
        ] = UNSET,
    ) -> cancellations.CancellationPreview | None:
        key = decode_id(order_id, "Order")
        caller = info.context.caller
        return await cancellations.preview_order_cancellation(caller, key, given(by))


@refusal(
    cancellations.CancellationChanged,
    "The brand would have back less than it wants at the least.",
    lambda error: {"given_back": Money.of(error.given_back_minor, error.currency)},
)
class CancellationChangedError(UserError):
    given_back: Money = strawberry.field(description="What it would have back now.")


@strawberry.input(description="An order to cancel.")
class CancelOrderInput:
    order_id: strawberry.ID = strawberry.field(description="The order.")
    reason: str = strawberry.field(description="Why, 1 to 500 characters: both sides read it.")
    least_given_back: MoneyInput | None = strawberry.field(
        default=UNSET,
        description="What the brand is to have back at the least: with less the order is not "
        "cancelled. `previewOrderCancellation` says what it would be.",
    )
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)

    def decoded(self) -> Wanted:
        """As `models/` takes it."""
        least = given(self.least_given_back)
        return Wanted(
            order_id=decode_id(self.order_id, "Order"),
            reason=self.reason,
            least_back_minor=None if least is None else least.minor,
            currency=None if least is None else least.code,
            idempotency_key=self.idempotency_key,
        )


@payload("The order, cancelled.")
class CancelOrderSuccess(Payload):
    order: Order = strawberry.field(description="The order.")


@part
class OrderMutations:
    @mutation(
        "End all of an order that is open, by its creator or by a campaign manager of its brand.",
        CancelOrderSuccess,
        NotFound,
        NotAllowed,
        StateConflict,
        cancellations.CancellationChanged,
        IdempotencyKeyReused,
    )
    async def cancel_order(self, info: Info, input: CancelOrderInput) -> CancelOrderSuccess:
        found = await cancellations.cancel_order(info.context.caller, input.decoded())
        return CancelOrderSuccess(order=found)
