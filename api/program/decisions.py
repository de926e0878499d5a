"""What was decided about a creator, and what hangs on her of it."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry
from strawberry import UNSET

from api.access import CREATOR, NOBODY, OPERATOR, SELF
from api.fields import argument, column, computed, connection, noun, part, relation
from api.live import Notification, notified
from api.program.rulesets import Eligibility, Ruleset
from api.relay import After, Connection, First, Node, requested
from api.roots import given, query
from api.scalars import enum
from models import creators, program, users
from models.caller import Caller
from models.pages import Page
from models.program import appeals, applications, decisions, memberships, rulesets

if TYPE_CHECKING:
    from api.creators import Creator
    from api.users import User

HERS = CREATOR | OPERATOR

enum(
    program.Act,
    "What was decided or done.",
    {
        "APPLIED": "She applied.",
        "WITHDRAWN": "She took her application back.",
        "APPROVED": "She was let in.",
        "REJECTED": "Her application was refused.",
        "GRACE_STARTED": "She, or the option, fell below a rule.",
        "GRACE_ENDED": "She, or the option, meets the rules again.",
        "SUSPENDED": "Her membership was suspended.",
        "REINSTATED": "Her suspension ended.",
        "LEFT": "She left.",
        "TERMINATED": "Her membership was ended for good.",
        "APPEAL_UPHELD": "Her appeal was refused.",
        "APPEAL_OVERTURNED": "Her appeal was granted.",
        "ENABLED": "She switched the option on.",
        "DISABLED": "She switched the option off.",
        "PAUSED": "An operator paused the option.",
        "RESUMED": "An operator ended the pause.",
        "LAPSED": "The option's grace ended without the rules being met.",
    },
    name="ProgramAct",
)
enum(
    program.Role,
    "As whom someone decided.",
    {
        "CREATOR": "The creator.",
        "OPERATOR": "An operator of the platform.",
        "SYSTEM": "The program by itself, as the ruleset says.",
    },
    name="DecisionRole",
)
enum(
    program.ApplicationState,
    "Where an application stands.",
    {
        "PENDING": "It waits for a decision.",
        "APPROVED": "She was let in.",
        "REJECTED": "It was refused.",
        "WITHDRAWN": "She took it back.",
    },
    name="ProgramApplicationState",
)
enum(
    program.AppealState,
    "Where an appeal stands.",
    {
        "OPEN": "It waits for a decision.",
        "UPHELD": "The decision stands.",
        "OVERTURNED": "The decision was undone.",
    },
)
enum(
    program.MembershipState,
    "Where a membership stands.",
    {
        "ACTIVE": "She is in.",
        "IN_GRACE": "She is in, but below a rule; what is switched on stays so until grace ends.",
        "SUSPENDED": "She may withdraw what she earned, and earn nothing.",
        "LEFT": "She left, and may apply anew.",
        "TERMINATED": "It was ended for good.",
    },
    name="ProgramMembershipState",
)

Row = program.Decision | program.ProgramApplication | program.Appeal | program.Membership


def rights(row: Row, caller: Caller) -> int:
    """All of it is the creator's and the operators' alone."""
    is_hers = caller.creator_id is not None and row.creator_id == caller.creator_id
    return (CREATOR if is_hers else NOBODY) | (OPERATOR if caller.is_operator else NOBODY)


@strawberry.type(description="A requirement as it stood when something was decided.")
class DecisionInput:
    rule: program.Rule = strawberry.field(description="The rule.")
    status: program.RequirementStatus = strawberry.field(description="Whether it was met.")
    required: str | None = strawberry.field(description="What was asked.")
    actual: str | None = strawberry.field(
        description="What there was; null if unknown, and for an age, which is not kept."
    )
    as_of: str | None = strawberry.field(description="The day (UTC) that it was of.")


@noun(
    program.Decision,
    "A decision about a creator's membership or one of her options.",
    by_ids=decisions.by_ids,
    rights=rights,
)
class ProgramDecision(Node):
    act: program.Act | None = column("What was decided.", see=HERS)
    scope: program.Scope | None = column("About the program, or which option.", see=HERS)
    role: program.Role | None = column("As whom it was decided.", see=HERS)
    reasons: list[str] | None = column("Why.", see=HERS, attribute="reason_list")
    until: datetime | None = column(
        "Until when: a suspension, a grace period, or the bar to applying anew.", see=HERS
    )
    at: datetime | None = column("When.", see=HERS)
    actor: Annotated["User", strawberry.lazy("api.users")] | None = relation(
        "Who decided; null for the program by itself.", "actor_id", users.by_ids, see=OPERATOR
    )
    ruleset: Ruleset | None = relation(
        "The ruleset that it was decided by.", "ruleset_id", rulesets.by_ids, see=HERS
    )
    appeal: Annotated["Appeal", strawberry.lazy("api.program.decisions")] | None = relation(
        "Her appeal against it.", "id", appeals.by_decisions, see=HERS
    )

    @computed("The requirements as they stood then.", see=HERS)
    @staticmethod
    def inputs(row: program.Decision) -> list[DecisionInput] | None:
        return [_input(told) for told in row.inputs]


def _input(told: dict[str, object]) -> DecisionInput:
    def text(name: str) -> str | None:
        return None if told[name] is None else str(told[name])

    return DecisionInput(
        rule=program.Rule(told["rule"]),
        status=program.RequirementStatus(told["status"]),
        required=text("required"),
        actual=text("actual"),
        as_of=text("as_of"),
    )


@noun(
    program.ProgramApplication,
    "A creator's wish to join the program.",
    by_ids=applications.by_ids,
    rights=rights,
)
class ProgramApplication(Node):
    state: program.ApplicationState | None = column("Where it stands.", see=HERS)
    applied_at: datetime | None = column("When she applied.", see=HERS)
    decided_at: datetime | None = column("When it was closed.", see=HERS)
    reapply_at: datetime | None = column("When she may apply anew, if rejected.", see=HERS)
    decision: ProgramDecision | None = relation(
        "What closed it.", "decision_id", decisions.by_ids, see=HERS
    )
    ruleset: Ruleset | None = relation(
        "The ruleset that she applied under.", "ruleset_id", rulesets.by_ids, see=HERS
    )
    creator: Annotated["Creator", strawberry.lazy("api.creators")] | None = relation(
        "Who applied.", "creator_id", creators.by_ids, see=HERS
    )


@noun(
    program.Appeal,
    "A creator's objection to a rejection or suspension.",
    by_ids=appeals.by_ids,
    rights=rights,
)
class Appeal(Node):
    state: program.AppealState | None = column("Where it stands.", see=HERS)
    message: str | None = column("Her words; empty once erased.", see=HERS)
    opened_at: datetime | None = column("When she objected.", see=HERS)
    decided_at: datetime | None = column("When it was decided.", see=HERS)
    decision: ProgramDecision | None = relation(
        "What it is against.", "decision_id", decisions.by_ids, see=HERS
    )
    outcome: ProgramDecision | None = relation(
        "What was decided on it.", "outcome_id", decisions.by_ids, see=HERS
    )
    creator: Annotated["Creator", strawberry.lazy("api.creators")] | None = relation(
        "Who objects.", "creator_id", creators.by_ids, see=HERS
    )


@noun(
    program.Membership,
    "A creator's membership in the program.",
    by_ids=memberships.by_ids,
    rights=rights,
)
class ProgramMembership(Node):
    state: program.MembershipState | None = column("Where it stands.", see=HERS)
    joined_at: datetime | None = column("When she was let in, the last time.", see=HERS)
    grace_ends_at: datetime | None = column("When her grace period ends.", see=HERS)
    suspended_until: datetime | None = column(
        "Until when she is suspended: she is back when that has passed and she meets every rule. "
        "Null if an operator has to reinstate her.",
        see=HERS,
    )
    decision: ProgramDecision | None = relation(
        "What brought its state.", "decision_id", decisions.by_ids, see=HERS
    )
    creator: Annotated["Creator", strawberry.lazy("api.creators")] | None = relation(
        "Whose it is.", "creator_id", creators.by_ids, see=HERS
    )


@part
class CreatorProgram:
    eligibility: Eligibility | None = relation(
        "Whether she may join, and why not: by the ruleset in force, or one that is not yet. Null "
        "for a ruleset that does not concern her country and, to the creator, for a draft that is "
        "not scheduled.",
        "id",
        program.eligibility,
        see=HERS,
        ruleset=argument(int | None, "The version of a ruleset of the program."),
    )
    membership: ProgramMembership | None = relation(
        "Her membership; null if she never was in.", "id", memberships.by_creators, see=HERS
    )
    program_application: ProgramApplication | None = relation(
        "Her latest application.", "id", applications.latest_by_creators, see=HERS
    )
    program_decisions: Connection[ProgramDecision] | None = connection(
        "What was decided about her, newest first.", decisions.pages_of_creators, see=HERS
    )


@part
class ProgramQueries:
    @query(
        "Applications to the program: those in a state, oldest first, or all, newest first.",
        Connection[ProgramApplication] | None,
        by=OPERATOR,
    )
    async def program_applications(
        self,
        state: Annotated[
            program.ApplicationState | None, strawberry.argument(description="Only in this state.")
        ] = UNSET,
        first: First = 20,
        after: After = UNSET,
    ) -> Page[program.ProgramApplication]:
        return await applications.page_of_state(given(state), requested(first, after))

    @query(
        "Appeals: those in a state, oldest first, or all, newest first.",
        Connection[Appeal] | None,
        by=OPERATOR,
    )
    async def appeals(
        self,
        state: Annotated[
            program.AppealState | None, strawberry.argument(description="Only in this state.")
        ] = UNSET,
        first: First = 20,
        after: After = UNSET,
    ) -> Page[program.Appeal]:
        return await appeals.page_of_state(given(state), requested(first, after))


@notified(program.ProgramApplicationDecided, "An application to the program was decided.")
class ProgramApplicationDecided(Notification):
    application: ProgramApplication | None = relation(
        "The application.", "application_id", applications.by_ids, see=SELF | OPERATOR
    )


@notified(program.MembershipSuspended, "The membership was suspended.")
class MembershipSuspended(Notification):
    until: datetime | None = column(
        "Until when; null if an operator, or meeting the rules, has to end it.",
        see=SELF | OPERATOR,
    )
    decision: ProgramDecision | None = relation(
        "The decision, with its reasons.", "decision_id", decisions.by_ids, see=SELF | OPERATOR
    )
