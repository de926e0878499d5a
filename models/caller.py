"""Who asks."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Caller:
    """The person or service behind a request, with the ids that she or it acts for.

    `roles` come from the token (operator, service); being a creator is a row in the database.
    """

    user_id: UUID | None = None
    roles: frozenset[str] = frozenset()
    creator_id: UUID | None = None

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
