"""The program: who may join, who is in, and who decided so.

    facts          what is known of creators that rules ask about, and which ruleset holds
    rules          rules, requirements, and what figures make of them (pure)
    rulesets       the rules as versioned, effective-dated data
    assessment     each rule against a creator
    counting       whom a ruleset would let in or put out, over all creators
    gate           the lock before every decision
    decisions      what was decided, by whom, on which figures, and why
    memberships    the row that lets a creator earn, and its steps
    applications   applying, approving, rejecting
    appeals        objecting to a rejection or suspension
    grace          the sweep: grace begins and ends, suspensions run out
    erasing        what is forgotten of who is erased
    auditing       what must always hold

Who decides anything here holds the creator's user row; tips hold it too, and her membership.
"""

from models.program.appeals import Appeal, AppealState, appeal_decision, decide_appeal
from models.program.applications import (
    ApplicationState,
    ProgramApplication,
    ProgramApplicationDecided,
    ReapplyTooEarly,
    apply_to_program,
    approve_application,
    reject_application,
    withdraw_application,
)
from models.program.assessment import Eligibility, eligibility
from models.program.auditing import check_program
from models.program.counting import EligibilityCounts, RuleCount, count_eligible
from models.program.decisions import Act, Decision, Role
from models.program.erasing import forget
from models.program.grace import check_members
from models.program.memberships import (
    Membership,
    MembershipState,
    MembershipSuspended,
    leave_program,
    reinstate_membership,
    suspend_membership,
    terminate_membership,
)
from models.program.rules import Requirement, RequirementStatus, Rule, RuleSpec, Unit
from models.program.rulesets import (
    NotEligible,
    Ruleset,
    RulesetInput,
    Scope,
    create_ruleset,
    schedule_ruleset,
)

__all__ = [
    "Act",
    "Appeal",
    "AppealState",
    "ApplicationState",
    "Decision",
    "Eligibility",
    "EligibilityCounts",
    "Membership",
    "MembershipState",
    "MembershipSuspended",
    "NotEligible",
    "ProgramApplication",
    "ProgramApplicationDecided",
    "ReapplyTooEarly",
    "Requirement",
    "RequirementStatus",
    "Role",
    "Rule",
    "RuleCount",
    "RuleSpec",
    "Ruleset",
    "RulesetInput",
    "Scope",
    "Unit",
    "appeal_decision",
    "apply_to_program",
    "approve_application",
    "check_members",
    "check_program",
    "count_eligible",
    "create_ruleset",
    "decide_appeal",
    "eligibility",
    "forget",
    "leave_program",
    "reinstate_membership",
    "reject_application",
    "schedule_ruleset",
    "suspend_membership",
    "terminate_membership",
    "withdraw_application",
]
