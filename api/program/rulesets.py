"""Rules, rulesets as data, and what they make of creators."""

from datetime import date, datetime
from typing import Annotated

import strawberry
from strawberry import UNSET

from api.access import ANYONE, OPERATOR, roles
from api.account_types import AccountType
from api.context import Info
from api.errors import UserError, refusal
from api.fields import column, computed, noun, part, relation
from api.relay import After, Connection, First, Node, decode_id, requested
from api.roots import IDEMPOTENCY_KEY, Payload, given, mutation, payload, query
from api.scalars import BigInt, enum
from models import program
from models.caller import Caller
from models.errors import IdempotencyKeyReused, NotFound, StateConflict
from models.pages import Page
from models.program import rulesets
from models.program.facts import EVERYWHERE
from models.program.rules import RuleSpec

enum(
    program.Scope,
    "What a ruleset decides on.",
    {
        "PROGRAM": "Who may join the program.",
        "TIPS": "Who may take tips.",
        "VIDEO_GIFTS": "Who may take gifts on videos.",
        "LIVE_GIFTS": "Who may take gifts in a LIVE.",
        "CREATOR_MARKETPLACE": "Who may take a brand's offers.",
        "CREATOR_FUND": "Who may share in the fund.",
    },
    name="RulesetScope",
)
enum(
    program.Rule,
    "What can be asked of a creator.",
    {
        "MEMBERSHIP": "She is in the program.",
        "STANDING": "She is in good standing.",
        "AGE": "She has at least the minimum age of her country, in years.",
        "COUNTRY": "Her country is known, where countries have rules of their own.",
        "FOLLOWERS": "So many follow her.",
        "VIEWS": "So many views in the 30 full days (UTC) before today, by her own daily figures.",
        "POSTS": "So many videos published in the last 30 days.",
        "ORIGINALS": "So large a share of those videos is her own work, in basis points.",
        "ACCOUNT_TYPE": "Her account is of this type.",
    },
    name="ProgramRule",
)
enum(
    program.Unit,
    "What the values of a requirement are.",
    {
        "WORD": "Words.",
        "YEARS": "Years.",
        "FOLLOWERS": "Followers.",
        "VIEWS": "Views.",
        "POSTS": "Videos.",
        "BASIS_POINTS": "Hundredths of a percent.",
    },
    name="RequirementUnit",
)
enum(
    program.RequirementStatus,
    "What the figures make of a rule.",
    {
        "MET": "It is met.",
        "UNMET": "It is not met.",
        "UNKNOWN": "The figure is not known, which lets nobody in.",
    },
)


@noun(program.Requirement, "One rule against one creator. Words or counts, as `unit` says.")
class Requirement:
    rule: program.Rule = column("The rule.")
    status: program.RequirementStatus = column("Whether it is met.")
    unit: program.Unit = column("What the values are.")
    required_count: BigInt | None = column("The least that is asked; null for words.")
    actual_count: BigInt | None = column("What there is; null if unknown, and for words.")
    required_word: str | None = column("The word that is asked for; null for counts.")
    actual_word: str | None = column("The word that holds; null if unknown, and for counts.")
    as_of: date | None = column("The day (UTC) that the actual value is of.")


@noun(RuleSpec, "A rule as a ruleset names it.")
class RulesetRule:
    rule: program.Rule = column("The rule.")
    minimum: BigInt | None = column("The least that is asked, in the rule's unit.")
    account_type: AccountType | None = column("The account type that is asked for.")


def rights(row: program.Ruleset, caller: Caller) -> int:
    """What is in force or announced is public; a draft is the operators' alone."""
    held = roles(caller)
    return held if row.effective_at is not None else held & OPERATOR


@noun(
    program.Ruleset,
    "A version of the rules for one scope and one country or, without one, all others. Standing "
    "and age belong to every ruleset, and membership to that of every option, named or not.",
    by_ids=rulesets.by_ids,
    rights=rights,
)
class Ruleset(Node):
    scope: program.Scope = column("What it decides on.", see=ANYONE)
    version: int = column("Its version, counted per scope.", see=ANYONE)
    rules: list[RulesetRule] = column("The rules it names.", see=ANYONE, attribute="specs")
    is_automatic: bool = column(
        "Whether who meets every rule is approved at once, by itself.", see=ANYONE
    )
    grace_days: int = column("Days of grace for who falls below a rule.", see=ANYONE)
    reapply_days: int = column("Days until who was rejected may apply anew.", see=ANYONE)
    effective_at: datetime | None = column(
        "From when it holds, until a later one does; null for a draft.", see=ANYONE
    )

    @computed(
        "Its country, ISO 3166-1 alpha-2; null for all that have none of their own.", see=ANYONE
    )
    @staticmethod
    def country(row: program.Ruleset) -> str | None:
        return None if row.country == EVERYWHERE else row.country


@noun(program.Eligibility, "What a ruleset makes of a creator now.")
class Eligibility:
    ruleset: Ruleset = relation("The ruleset.", "ruleset_id", rulesets.by_ids)
    requirements: list[Requirement] = column("Each rule against her.")
    lacking: list[Requirement] = column("Those that are not met, or not known to be.")
    is_eligible: bool = column("Whether every rule is met.")
    reapply_at: datetime | None = column(
        "The earliest instant at which she may apply; null if nothing bars her."
    )


@noun(program.RuleCount, "How many creators meet one rule.")
class RuleCount:
    rule: program.Rule = column("The rule.")
    met: int = column("Who meet it.")
    unmet: int = column("Who do not.")
    unknown: int = column("Of whom it is not known.")


@noun(
    program.EligibilityCounts,
    "Whom a ruleset would let in and put out, over all creators whom it concerns, against the one "
    "that holds for them now.",
)
class EligibilityCounts:
    ruleset: Ruleset = relation("The ruleset.", "ruleset_id", rulesets.by_ids)
    creators: int = column("Creators whom it concerns.")
    eligible: int = column("Who meet every rule of it.")
    let_in: int = column("Who meet every rule of it, and not those of now.")
    put_out: int = column("Who meet every rule of now, and not those of it.")
    members: int = column("Who are in the program.")
    members_put_out: int = column("Members who would fall below a rule.")
    rules: list[RuleCount] = column("The same per rule.")


@part
class RulesetQueries:
    @query("Every version of the rules, newest first; drafts for operators.", Connection[Ruleset])
    async def rulesets(
        self,
        info: Info,
        scope: Annotated[
            program.Scope | None, strawberry.argument(description="Only this scope's.")
        ] = UNSET,
        first: First = 20,
        after: After = UNSET,
    ) -> Page[program.Ruleset]:
        page = requested(first, after)
        return await rulesets.pages_of_rulesets(info.context.caller, given(scope), page)

    @query(
        "Whom a ruleset, in force or not, would let in and put out; null if there is none such.",
        EligibilityCounts | None,
        by=OPERATOR,
    )
    async def eligibility_counts(
        self,
        ruleset: Annotated[int, strawberry.argument(description="The ruleset's version.")],
        scope: Annotated[
            program.Scope | None,
            strawberry.argument(description="The ruleset's scope; the program if left out."),
        ] = UNSET,
    ) -> program.EligibilityCounts | None:
        return await program.count_eligible(given(scope) or program.Scope.PROGRAM, ruleset)


# --- the operators' part -------------------------------------------------------------------------


def _lacking(error: program.NotEligible) -> dict[str, object]:
    return {"lacking": [program.Rule(name) for name in error.lacking.split(",")]}


@refusal(program.NotEligible, "A rule is not met, or not known to be.", _lacking)
class NotEligibleError(UserError):
    lacking: list[program.Rule] = strawberry.field(description="The rules.")


@strawberry.input(description="A rule that a ruleset names.")
class RulesetRuleInput:
    rule: program.Rule = strawberry.field(description="The rule.")
    minimum: BigInt | None = strawberry.field(
        default=UNSET,
        description="The least that is asked, for rules that count. AGE may leave it out; a "
        "country's own minimum holds where it is higher.",
    )
    account_type: AccountType | None = strawberry.field(
        default=UNSET, description="The type that is asked for, for ACCOUNT_TYPE."
    )

    def decoded(self) -> RuleSpec:
        """As `models/` takes it."""
        return RuleSpec(self.rule, given(self.minimum), given(self.account_type))


@strawberry.input(description="A version of the rules.")
class CreateRulesetInput:
    scope: program.Scope = strawberry.field(description="What it decides on.")
    rules: list[RulesetRuleInput] = strawberry.field(description="Each rule once, up to 20.")
    country: str | None = strawberry.field(
        default=UNSET,
        description="ISO 3166-1 alpha-2, in capitals; left out, for all without their own rules.",
    )
    is_automatic: bool = strawberry.field(
        default=False, description="Whether who meets every rule is approved at once."
    )
    grace_days: int = strawberry.field(
        default=30, description="Days of grace for who falls below a rule, 0 to 366."
    )
    reapply_days: int = strawberry.field(
        default=30, description="Days until who was rejected may apply anew, 0 to 366."
    )
    effective_at: datetime | None = strawberry.field(
        default=UNSET, description="From when it holds, never in the past; left out, it is a draft."
    )
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)

    def decoded(self) -> program.RulesetInput:
        """As `models/` takes it."""
        return program.RulesetInput(
            scope=self.scope,
            rules=[rule.decoded() for rule in self.rules],
            country=given(self.country) or EVERYWHERE,
            is_automatic=self.is_automatic,
            grace_days=self.grace_days,
            reapply_days=self.reapply_days,
            effective_at=given(self.effective_at),
        )


@payload("The version, made.")
class CreateRulesetSuccess(Payload):
    ruleset: Ruleset = strawberry.field(description="The version.")


@strawberry.input(description="From when a version holds.")
class ScheduleRulesetInput:
    ruleset_id: strawberry.ID = strawberry.field(description="The ruleset's id.")
    effective_at: datetime = strawberry.field(description="From when; not in the past.")


@payload("The version, with its date.")
class ScheduleRulesetSuccess(Payload):
    ruleset: Ruleset = strawberry.field(description="The version.")


@part
class RulesetMutations:
    @mutation(
        "Make a version of the rules: a draft, or one with a date from which it holds.",
        CreateRulesetSuccess,
        IdempotencyKeyReused,
        by=OPERATOR,
    )
    async def create_ruleset(self, info: Info, input: CreateRulesetInput) -> CreateRulesetSuccess:
        wanted, key = input.decoded(), input.idempotency_key
        made = await program.create_ruleset(info.context.caller, wanted, key)
        return CreateRulesetSuccess(ruleset=made)

    @mutation(
        "Say from when a version that is not yet in force holds.",
        ScheduleRulesetSuccess,
        NotFound,
        StateConflict,
        by=OPERATOR,
    )
    async def schedule_ruleset(
        self, info: Info, input: ScheduleRulesetInput
    ) -> ScheduleRulesetSuccess:
        ruleset_id = decode_id(input.ruleset_id, "Ruleset")
        made = await program.schedule_ruleset(info.context.caller, ruleset_id, input.effective_at)
        return ScheduleRulesetSuccess(ruleset=made)
