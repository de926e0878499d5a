"""The tables of orders: what was agreed, what is to be delivered, and the money held for it."""

from datetime import date, datetime
from enum import Enum
from uuid import UUID

from tortoise import fields

from models import clock
from models.database import CheckedBigInt, Row
from models.rate_cards import ContentFormat


class OrderState(Enum):
    """Where an order stands."""

    IN_PROGRESS = "IN_PROGRESS"
    COMPLETED = "COMPLETED"
    CANCELLED = "CANCELLED"


class Party(Enum):
    """Who of the two cancels an order."""

    BRAND = "BRAND"
    CREATOR = "CREATOR"


class MilestoneState(Enum):
    """What becomes of the money that is held for one deliverable."""

    HELD = "HELD"
    FROZEN = "FROZEN"
    SHORT = "SHORT"
    RELEASED = "RELEASED"
    PARTIALLY_RELEASED = "PARTIALLY_RELEASED"
    REFUNDED = "REFUNDED"


class Order(Row):
    """An accepted offer, whose terms are those of its revision. Money in minor units.

    The brand pays price and commission; both are held, milestone by milestone. Who cancelled it
    said why in `reason`.
    """

    offer_id: UUID = fields.UUIDField(unique=True)
    revision_id: UUID = fields.UUIDField()
    campaign_id: UUID = fields.UUIDField()
    brand_id: UUID = fields.UUIDField()
    creator_id: UUID = fields.UUIDField()
    price_minor = CheckedBigInt(check="price_minor > 0")
    commission_minor = CheckedBigInt(check="commission_minor >= 0")
    currency = fields.CharField(max_length=3)
    revision_rounds = fields.SmallIntField()
    state = fields.CharEnumField(OrderState, max_length=12, description="OrderState")
    created_at: datetime = fields.DatetimeField()
    ended_at: datetime | None = fields.DatetimeField(null=True)
    cancelled_by = fields.CharEnumField(Party, max_length=8, null=True, description="Party")
    reason = fields.CharField(max_length=500, null=True)

    class Meta:
        table = "campaign_order"
        indexes = (("campaign_id", "id"), ("brand_id", "id"), ("creator_id", "id"))


class Milestone(Row):
    """The money of one deliverable, whose id it bears. What was released, taken as commission and
    given back adds up to price and commission once it is settled."""

    order_id: UUID = fields.UUIDField()
    position = fields.SmallIntField()
    price_minor = CheckedBigInt(check="price_minor > 0")
    commission_minor = CheckedBigInt(check="commission_minor >= 0")
    released_minor = CheckedBigInt(check="released_minor >= 0", default=0)
    commission_taken_minor = CheckedBigInt(check="commission_taken_minor >= 0", default=0)
    given_back_minor = CheckedBigInt(check="given_back_minor >= 0", default=0)
    currency = fields.CharField(max_length=3)
    state = fields.CharEnumField(MilestoneState, max_length=18, description="MilestoneState")
    settled_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "milestone"
        unique_together = (("order_id", "position"),)


class DeliverableState(Enum):
    """Where a deliverable stands."""

    DUE = "DUE"
    SUBMITTED = "SUBMITTED"
    REVISION_REQUESTED = "REVISION_REQUESTED"
    APPROVED = "APPROVED"
    PUBLISHED = "PUBLISHED"
    VERIFIED = "VERIFIED"
    CANCELLED = "CANCELLED"


class WaitsFor(Enum):
    """Whose turn it is: that of one of the two, the platform, or the delay before the release."""

    CREATOR = "CREATOR"
    BRAND = "BRAND"
    PLATFORM = "PLATFORM"
    RELEASE = "RELEASE"


_TURNS = {
    DeliverableState.DUE: WaitsFor.CREATOR,
    DeliverableState.SUBMITTED: WaitsFor.BRAND,
    DeliverableState.REVISION_REQUESTED: WaitsFor.CREATOR,
    DeliverableState.APPROVED: WaitsFor.CREATOR,
    DeliverableState.PUBLISHED: WaitsFor.PLATFORM,
    DeliverableState.VERIFIED: WaitsFor.RELEASE,
}


class Deliverable(Row):
    """One thing of an order. It bears its milestone's id. `next_at` is when silence decides, or its
    money is released."""

    order_id: UUID = fields.UUIDField()
    brand_id: UUID = fields.UUIDField()
    creator_id: UUID = fields.UUIDField()
    position = fields.SmallIntField()
    format = fields.CharEnumField(ContentFormat, max_length=16, description="ContentFormat")
    count = fields.SmallIntField()
    due_on: date = fields.DateField()
    wanted = fields.CharField(max_length=1000, null=True)
    unwanted = fields.CharField(max_length=1000, null=True)
    disclosure = fields.CharField(max_length=200)
    state = fields.CharEnumField(DeliverableState, max_length=20, description="DeliverableState")
    rounds = fields.SmallIntField(default=0)
    video_id: UUID | None = fields.UUIDField(null=True)
    next_at: datetime | None = fields.DatetimeField(null=True)
    in_queue = fields.BooleanField(default=False)
    submitted_at: datetime | None = fields.DatetimeField(null=True)
    approved_at: datetime | None = fields.DatetimeField(null=True)
    published_at: datetime | None = fields.DatetimeField(null=True)
    verified_at: datetime | None = fields.DatetimeField(null=True)
    released_at: datetime | None = fields.DatetimeField(null=True)
    removed_at: datetime | None = fields.DatetimeField(null=True)
    refused_at: datetime | None = fields.DatetimeField(null=True)
    refused_reason = fields.CharField(max_length=500, null=True)

    class Meta:
        table = "deliverable"
        unique_together = (("order_id", "position"),)
        indexes = (("next_at", "id"), ("video_id",))

    @property
    def waits_for(self) -> WaitsFor | None:
        """Whose turn it is, None where nothing is awaited any more."""
        if self.state is DeliverableState.VERIFIED and self.released_at is not None:
            return None
        return _TURNS.get(self.state)

    @property
    def is_overdue(self) -> bool:
        """Whether its due day is over, and the creator has not done her part."""
        return self.waits_for is WaitsFor.CREATOR and self.due_on < clock.today()
