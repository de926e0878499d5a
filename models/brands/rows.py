"""The tables of brands: who they are, who works for them, and what their members may spend."""

from datetime import datetime
from enum import Enum
from uuid import UUID

from tortoise import fields

from models.caller import BrandRole
from models.database import CheckedBigInt, Row


class Brand(Row):
    """A company that pays creators. Its topic bears its id.

    `admin_lost_at` is set while nobody in its team is an ADMIN, which only erasing the last one
    brings about: an operator then makes another.
    """

    name = fields.CharField(max_length=100)
    website = fields.CharField(max_length=2048, null=True)
    country = fields.CharField(max_length=2, null=True)
    created_by: UUID = fields.UUIDField()
    idempotency_key = fields.CharField(max_length=64)
    created_at: datetime = fields.DatetimeField()
    admin_lost_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "brand"
        unique_together = (("created_by", "idempotency_key"),)


class BrandMember(Row):
    """A person of a brand's team. Whoever is removed has no row."""

    brand_id: UUID = fields.UUIDField()
    user_id: UUID = fields.UUIDField()
    role = fields.CharEnumField(BrandRole, max_length=16, description="BrandRole")
    joined_at: datetime = fields.DatetimeField()

    class Meta:
        table = "brand_member"
        unique_together = (("brand_id", "user_id"),)
        indexes = (("user_id",),)


class BrandSpendLimit(Row):
    """The most that a member commits at once in one currency, in minor units. One with a limit in
    any currency commits nothing in those where she has none, and one without any is not limited."""

    brand_id: UUID = fields.UUIDField()
    user_id: UUID = fields.UUIDField()
    currency = fields.CharField(max_length=3)
    most_minor = CheckedBigInt(check="most_minor >= 0")

    class Meta:
        table = "brand_spend_limit"
        unique_together = (("brand_id", "user_id", "currency"),)


class InvitationState(Enum):
    """Where an invitation to a team stands."""

    PENDING = "PENDING"
    ACCEPTED = "ACCEPTED"
    REVOKED = "REVOKED"
    EXPIRED = "EXPIRED"


class BrandInvitation(Row):
    """An invitation to a team, by a token that is shown once and kept as its SHA-256.

    `closed_by` accepted or revoked it, nobody where it expired.
    """

    brand_id: UUID = fields.UUIDField()
    role = fields.CharEnumField(BrandRole, max_length=16, description="BrandRole")
    token_hash = fields.CharField(max_length=64, unique=True)
    state = fields.CharEnumField(InvitationState, max_length=10, description="InvitationState")
    invited_by: UUID = fields.UUIDField()
    created_at: datetime = fields.DatetimeField()
    expires_at: datetime = fields.DatetimeField()
    closed_at: datetime | None = fields.DatetimeField(null=True)
    closed_by: UUID | None = fields.UUIDField(null=True)

    class Meta:
        table = "brand_invitation"
        indexes = (("brand_id", "id"), ("invited_by", "state"), ("state", "expires_at"))


class TopUpTerms(Row):
    """What top-ups in one currency may come to and cost, from a time on, in minor units. The fee is
    charged on top of the amount."""

    currency = fields.CharField(max_length=3)
    effective_from: datetime = fields.DatetimeField()
    least_minor = CheckedBigInt(check="least_minor > 0")
    most_minor = CheckedBigInt(check="most_minor >= least_minor")
    fee_bps = fields.IntField()
    fee_fixed_minor = CheckedBigInt(check="fee_fixed_minor >= 0")

    class Meta:
        table = "top_up_terms"
        unique_together = (("currency", "effective_from"),)


class TopUpState(Enum):
    """Whether a top-up may be paid; how its payment stands says the payment."""

    AWAITING_APPROVAL = "AWAITING_APPROVAL"
    APPROVED = "APPROVED"
    DECLINED = "DECLINED"
    WITHDRAWN = "WITHDRAWN"
    EXPIRED = "EXPIRED"


class TopUp(Row):
    """Money that a brand puts into its wallet. Its payment, once it is approved, bears its id, and
    `left_minor` is what of it was neither sent back nor charged back."""

    brand_id: UUID = fields.UUIDField()
    author_id: UUID = fields.UUIDField()
    idempotency_key = fields.CharField(max_length=64)
    amount_minor = CheckedBigInt(check="amount_minor > 0")
    fee_minor = CheckedBigInt(check="fee_minor >= 0")
    currency = fields.CharField(max_length=3)
    method = fields.CharField(max_length=128)
    state = fields.CharEnumField(TopUpState, max_length=20, description="TopUpState")
    decided_by: UUID | None = fields.UUIDField(null=True)
    left_minor = CheckedBigInt(check="left_minor >= 0 AND left_minor <= amount_minor")
    created_at: datetime = fields.DatetimeField()
    expires_at: datetime | None = fields.DatetimeField(null=True)
    decided_at: datetime | None = fields.DatetimeField(null=True)
    received_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "top_up"
        unique_together = (("author_id", "idempotency_key"),)
        indexes = (("brand_id", "id"), ("state", "expires_at"))
