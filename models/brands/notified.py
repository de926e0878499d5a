"""What a brand's topic is told of its team."""

from uuid import UUID

from models import notifications
from models.brands.rows import BrandMember
from models.caller import BrandRole
from models.notifications import Draft, Notified


@notifications.kind
class BrandMemberJoined(Notified):
    """A person joined the team, whoever founded the brand first of all."""

    user_id: UUID
    role_name: str

    @property
    def role(self) -> BrandRole:
        """What she does there."""
        return BrandRole(self.role_name)


@notifications.kind
class BrandMemberLeft(Notified):
    """A person is in the team no more. Nobody removed whoever left, or was erased."""

    user_id: UUID
    removed_by: UUID | None


@notifications.kind
class BrandMemberRoleChanged(Notified):
    """A member does something else in the team from now on."""

    user_id: UUID
    role_name: str
    changed_by: UUID

    @property
    def role(self) -> BrandRole:
        """What she does there now."""
        return BrandRole(self.role_name)


def joined(one: BrandMember) -> Draft:
    """That somebody joined."""
    return Draft(BrandMemberJoined, one.brand_id, user_id=one.user_id, role_name=one.role.value)


def left(one: BrandMember, removed_by: UUID | None = None) -> Draft:
    """That somebody went."""
    return Draft(BrandMemberLeft, one.brand_id, user_id=one.user_id, removed_by=removed_by)


def role_changed(one: BrandMember, changed_by: UUID) -> Draft:
    """That somebody's role is another now."""
    return Draft(
        BrandMemberRoleChanged,
        one.brand_id,
        user_id=one.user_id,
        role_name=one.role.value,
        changed_by=changed_by,
    )
