"""Who asks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from uuid import UUID


class BrandRole(Enum):
    """What a member of a brand's team does there."""

    ANALYST = "ANALYST"
    CAMPAIGN_MANAGER = "CAMPAIGN_MANAGER"
    FINANCE = "FINANCE"
    ADMIN = "ADMIN"


@dataclass(frozen=True, slots=True)
class Caller:
    """The person or service behind a request, with the ids that she or it acts for.

    `roles` come from the token (operator, service); being a creator or a brand's member is a row in
    the database. `brands` has her role in each brand whose team she is in.
    """

    user_id: UUID | None = None
    roles: frozenset[str] = frozenset()
    creator_id: UUID | None = None
    brands: Mapping[UUID, BrandRole] = field(default_factory=dict, hash=False)

    @property
    def is_operator(self) -> bool:
        """Whether this is the platform's back office."""
        return "operator" in self.roles

    @property
    def is_service(self) -> bool:
        """Whether this is the platform itself, machine to machine."""
        return "service" in self.roles

    @property
    def is_anonymous(self) -> bool:
        """Whether nobody is behind the request."""
        return self.user_id is None


ANONYMOUS = Caller()
