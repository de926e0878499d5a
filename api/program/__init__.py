"""The program in GraphQL.

    rulesets    rules, rulesets, eligibility, and the counts over all creators
    decisions   decisions, applications, appeals, memberships, and what hangs on a creator
    acts        the mutations

All of it but the rulesets is the creator's own and the operators'.
"""

from api.program.acts import ProgramMutations
from api.program.decisions import (
    Appeal,
    CreatorProgram,
    MembershipSuspended,
    ProgramApplication,
    ProgramApplicationDecided,
    ProgramDecision,
    ProgramMembership,
    ProgramQueries,
)
from api.program.rulesets import Eligibility, Requirement, Ruleset, RulesetMutations, RulesetQueries

__all__ = [
    "Appeal",
    "CreatorProgram",
    "Eligibility",
    "MembershipSuspended",
    "ProgramApplication",
    "ProgramApplicationDecided",
    "ProgramDecision",
    "ProgramMembership",
    "ProgramMutations",
    "ProgramQueries",
    "Requirement",
    "Ruleset",
    "RulesetMutations",
    "RulesetQueries",
]
