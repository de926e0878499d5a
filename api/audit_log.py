"""The audit log, for operators: every act of an operator, the service or the program itself."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import orjson
import strawberry
from strawberry import UNSET

from api.access import OPERATOR, roles
from api.fields import column, computed, noun, part, relation
from api.relay import After, Connection, First, Node, parse_id, requested
from api.roots import query
from models import audit_log, users
from models.audit_log import Listed
from models.caller import Caller
from models.pages import Page

if TYPE_CHECKING:
    from api.users import User


def rights(_row: audit_log.AuditRecord | Listed, caller: Caller) -> int:
    """The log is the operators' alone."""
    return roles(caller) & OPERATOR


@strawberry.type(description="One of the facts that an act was decided on.")
class AuditFact:
    name: str = strawberry.field(description="What it is.")
    value: str = strawberry.field(description="Its value: text as it is, all else as JSON.")


def _text(value: Any) -> str:
    return value if isinstance(value, str) else orjson.dumps(value).decode()


@noun(
    (audit_log.AuditRecord, Listed),
    "One act: who, in which role, what, to whom, and the facts that it was decided on.",
    by_ids=audit_log.by_ids,
    rights=rights,
)
class AuditRecord(Node):
    at: datetime | None = column("When.", see=OPERATOR)
    act: str | None = column("What: the mutation's name.", see=OPERATOR)
    role: str | None = column(
        "In which role: operator, service, brand_admin, or system for the program itself.",
        see=OPERATOR,
    )
    actor: Annotated["User", strawberry.lazy("api.users")] | None = relation(
        "Who; null for the program itself.", "actor_id", users.by_ids, see=OPERATOR
    )

    @computed(
        "To whom or to what: the key within its global id; null for a batch too large to name.",
        see=OPERATOR,
    )
    @staticmethod
    def subject_key(row: audit_log.AuditRecord | Listed) -> str | None:
        return None if row.subject_id is None else str(row.subject_id)

    @computed("The facts that it was decided on: ids, codes and amounts.", see=OPERATOR)
    @staticmethod
    def facts(row: audit_log.AuditRecord | Listed) -> list[AuditFact] | None:
        return [AuditFact(name=name, value=_text(row.facts[name])) for name in sorted(row.facts)]


@part
class AuditLogQueries:
    @query("The audit log, newest first.", Connection[AuditRecord] | None, by=OPERATOR)
    async def audit_log(
        self,
        first: First = 20,
        after: After = UNSET,
        about: Annotated[
            strawberry.ID | None,
            strawberry.argument(description="Only acts on this: the global id of anything."),
        ] = UNSET,
    ) -> Page[Listed]:
        subject_id = parse_id(about)[1] if about else None
        return await audit_log.page(requested(first, after), subject_id)
