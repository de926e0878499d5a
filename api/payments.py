"""Payments in GraphQL, for operators: what was asked of a provider, its refunds and chargebacks,
and what the provider moved that nobody can explain yet."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry
from strawberry import UNSET

from api.access import FAN, NOBODY, OPERATOR, roles
from api.chargeback_states import ChargebackState
from api.context import Info
from api.errors import UserError, refusal
from api.fields import column, noun, part, relation
from api.money import Money
from api.relay import After, Connection, First, Node, decode_id, parse_id, requested
from api.roots import IDEMPOTENCY_KEY, Payload, mutation, payload, query
from api.scalars import BigInt, enum
from models import brands, chargebacks, coins, tips
from models.caller import Caller
from models.chargebacks import Bearer
from models.errors import IdempotencyKeyReused, InvalidInput, NotFound, StateConflict
from models.pages import Page
from models.payments import payment, reading
from models.payments.movements import MovementState, ProviderMovement
from models.payments.payment import PaymentKind, PaymentState, RefundState
from models.payments.provider import MovementKind, PaymentsUnavailable

if TYPE_CHECKING:
    from api.brands import TopUp
    from api.coins import CoinPurchase
    from api.tips import Tip

enum(
    PaymentKind,
    "What is paid for.",
    {"TIP": "A tip.", "COINS": "Coins.", "TOP_UP": "A brand's top-up."},
)
enum(
    RefundState,
    "Where a refund stands.",
    {
        "PROCESSING": "The provider has not said its final word.",
        "SUCCEEDED": "Sent back.",
        "FAILED": "The provider refused; it may be asked for again.",
    },
)
enum(
    Bearer,
    "Who bears a chargeback that is lost.",
    {
        "CREATOR": "The creator, up to what she received.",
        "PAYER": "The payer, or her brand, of whom what was paid for is taken back.",
        "PLATFORM": "The platform.",
    },
)
enum(
    MovementKind,
    "Why a provider moved its balance.",
    {
        "CAPTURE": "A payment came in.",
        "REFUND": "A payment was sent back.",
        "CHARGEBACK": "A bank took a payment back, or gave it up.",
        "COST": "A fee of the provider.",
    },
)
enum(
    MovementState,
    "Whether it is known what a movement was for.",
    {
        "MATCHED": "It belongs to a payment, refund or chargeback.",
        "SUSPENSE": "It matches nothing.",
        "EXPLAINED": "An operator said what it was for.",
    },
)


@refusal(
    PaymentsUnavailable,
    "No payment provider is in use. It is not kept: the idempotency key is as good as before.",
)
class PaymentsUnavailableError(UserError):
    pass


def _operators(_row: object, caller: Caller) -> int:
    return roles(caller) & OPERATOR


def rights(paid: payment.Payment, caller: Caller) -> int:
    """A payment is its payer's and the operators'."""
    is_payer = caller.user_id is not None and caller.user_id == paid.payer_id
    return _operators(paid, caller) | (FAN if is_payer else NOBODY)


@noun(
    payment.Refund,
    "Money on its way back to a payer.",
    by_ids=reading.refunds_by_ids,
    rights=_operators,
)
class Refund(Node):
    state: RefundState | None = column("Where it stands.", see=OPERATOR)
    total: Money | None = column("What is sent back, fee and all.", see=OPERATOR)
    reason: str | None = column("Why, in the words of whoever asked for it.", see=OPERATOR)
    failure_reason: str | None = column("Why the provider refused.", see=OPERATOR)
    created_at: datetime | None = column("When it was asked for.", see=OPERATOR)
    settled_at: datetime | None = column("When the final word came.", see=OPERATOR)


@noun(
    chargebacks.Chargeback,
    "A payer's bank takes her money back.",
    by_ids=chargebacks.by_ids,
    rights=_operators,
)
class Chargeback(Node):
    state: ChargebackState | None = column("Where it stands.", see=OPERATOR)
    reference: str | None = column("The provider's name of it.", see=OPERATOR)
    bearer: Bearer | None = column("Who bears it if it is lost.", see=OPERATOR)
    drawn: Money | None = column("What the bank takes.", see=OPERATOR)
    borne: Money | None = column(
        "The creator's or the brand's part of it if it is lost.", see=OPERATOR
    )
    coins: BigInt | None = column(
        "Of a purchase of coins: how many of them the payer loses if it is lost.", see=OPERATOR
    )
    opened_at: datetime | None = column("When we heard of it.", see=OPERATOR)
    closed_at: datetime | None = column("When the last final word came.", see=OPERATOR)


@noun(
    payment.Payment,
    "What a provider was asked to charge.",
    by_ids=reading.payments_by_ids,
    rights=rights,
)
class Payment(Node):
    kind: PaymentKind | None = column("What is paid for.", see=FAN | OPERATOR)
    state: PaymentState | None = column("Where it stands.", see=FAN | OPERATOR)
    amount: Money | None = column("Without the fee on top.", see=FAN | OPERATOR)
    fee: Money | None = column("The processing fee on top.", see=FAN | OPERATOR)
    total: Money | None = column("What the payer is charged.", see=FAN | OPERATOR)
    provider_fee: Money | None = column("What the provider keeps.", see=OPERATOR)
    provider: str | None = column("The provider's name.", see=OPERATOR)
    failure_reason: str | None = column("Why it failed.", see=FAN | OPERATOR)
    created_at: datetime | None = column("When it was recorded.", see=FAN | OPERATOR)
    settled_at: datetime | None = column("When its final word came.", see=FAN | OPERATOR)
    expires_at: datetime | None = column("Until when the payer may act.", see=FAN | OPERATOR)
    tip: Annotated["Tip", strawberry.lazy("api.tips")] | None = relation(
        "The tip that it pays, if it pays one.", "id", tips.by_ids, see=FAN | OPERATOR
    )
    coin_purchase: Annotated["CoinPurchase", strawberry.lazy("api.coins")] | None = relation(
        "The coins that it pays, if it pays for some.", "id", coins.by_ids, see=FAN | OPERATOR
    )
    top_up: Annotated["TopUp", strawberry.lazy("api.brands")] | None = relation(
        "The top-up that it pays, if it pays one.",
        "id",
        brands.top_ups_by_ids,
        see=FAN | OPERATOR,
    )
    refunds: list[Refund] | None = relation(
        "Its refunds, newest first.",
        "id",
        reading.refunds_of_payments,
        see=OPERATOR,
        at_most=reading.MOST_REFUNDS,
    )
    chargebacks: list[Chargeback] | None = relation(
        "Its chargebacks, the earliest first.",
        "id",
        chargebacks.of_payments,
        see=OPERATOR,
        at_most=chargebacks.MOST_OF_A_PAYMENT,
    )


@noun(
    ProviderMovement,
    "A line of a provider's list of what it moved.",
    by_ids=reading.movements_by_ids,
    rights=_operators,
)
class Movement(Node):
    provider: str | None = column("The provider's name.", see=OPERATOR)
    external_id: str | None = column("The provider's name of the line.", see=OPERATOR)
    kind: MovementKind | None = column("Why it says that it moved.", see=OPERATOR)
    state: MovementState | None = column("Whether it is known what it was for.", see=OPERATOR)
    amount: Money | None = column(
        "What came in (above 0) or went out (below 0), its fee still in it.", see=OPERATOR
    )
    fee: Money | None = column("What the provider kept of it.", see=OPERATOR)
    moved_at: datetime | None = column("When.", see=OPERATOR)


@strawberry.input(description="What a movement in suspense was for.")
class ExplainMovementInput:
    movement_id: strawberry.ID = strawberry.field(description="The movement.")
    case_id: strawberry.ID = strawberry.field(
        description="The refund or chargeback that it belongs to."
    )
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@payload("The movement, explained.")
class ExplainMovementSuccess(Payload):
    movement: Movement = strawberry.field(description="The movement.")


@part
class PaymentQueries:
    @query("Payments, newest first.", Connection[Payment] | None, by=OPERATOR)
    async def payments(
        self,
        first: First = 20,
        after: After = UNSET,
        state: Annotated[
            PaymentState | None, strawberry.argument(description="Only those in this state.")
        ] = UNSET,
    ) -> Page[payment.Payment]:
        return await reading.page(requested(first, after), state or None)

    @query(
        "What providers moved and nobody can explain yet, newest first.",
        Connection[Movement] | None,
        by=OPERATOR,
    )
    async def unexplained_movements(
        self, first: First = 20, after: After = UNSET
    ) -> Page[ProviderMovement]:
        return await reading.page_of_suspense(requested(first, after))


@part
class PaymentMutations:
    @mutation(
        "Say for which refund or chargeback a movement in suspense was.",
        ExplainMovementSuccess,
        IdempotencyKeyReused,
        NotFound,
        StateConflict,
        by=OPERATOR,
    )
    async def explain_movement(
        self, info: Info, input: ExplainMovementInput
    ) -> ExplainMovementSuccess:
        kind, case_id = parse_id(input.case_id)
        if kind not in ("Refund", "Chargeback"):
            raise InvalidInput("This is no global id of a Refund or a Chargeback.")
        movement_id = decode_id(input.movement_id, "Movement")
        explained = await chargebacks.explain_movement(
            info.context.caller, movement_id, case_id, input.idempotency_key
        )
        return ExplainMovementSuccess(movement=explained)
