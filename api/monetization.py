"""The switchboard in GraphQL: a creator's ways of earning, and who switches them."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from api.access import ANYONE, CREATOR, NOBODY, OPERATOR, SELF, roles
from api.context import Info
from api.errors import UserError, refusal
from api.fields import column, connection, noun, part, relation
from api.live import Notification, notified
from api.relay import Connection, decode_id
from api.roots import Payload, mutation, payload
from api.scalars import enum
from models import monetization
from models.caller import Caller
from models.errors import NotAllowed, NotFound, StateConflict
from models.monetization import Option, OptionStatus
from models.program import NotEligible, decisions, rulesets

if TYPE_CHECKING:
    from api.program import ProgramDecision, Requirement, Ruleset

HERS = CREATOR | OPERATOR
_OPTION = "The option."

enum(
    Option,
    "A way of earning.",
    {
        "TIPS": "Fans tip her.",
        "VIDEO_GIFTS": "Fans send gifts on her videos.",
        "LIVE_GIFTS": "Fans send gifts in her LIVEs.",
        "CREATOR_MARKETPLACE": "Brands make her offers.",
        "CREATOR_FUND": "She shares in the fund.",
    },
    name="MonetizationOptionKind",
)
enum(
    monetization.OptionState,
    "The first of these that holds is the option's state.",
    {
        "PAUSED": "An operator paused it.",
        "INELIGIBLE": "A requirement is lacking.",
        "ENABLED": "It is on: she earns by it.",
        "DISABLED": "She switched it off.",
        "ELIGIBLE": "She may switch it on, and never has.",
    },
    name="MonetizationOptionState",
)


def rights(row: OptionStatus, caller: Caller) -> int:
    """Whether she earns by it is public; why not is hers and the operators'."""
    is_hers = caller.creator_id is not None and row.creator_id == caller.creator_id
    return roles(caller) | (CREATOR if is_hers else NOBODY)


@noun(OptionStatus, "A way of earning, as it stands for one creator.", rights=rights)
class MonetizationOption:
    option: Option = column(_OPTION, see=ANYONE)
    is_enabled: bool = column("Whether she earns by it now.", see=ANYONE)
    state: monetization.OptionState | None = column("Where it stands.", see=HERS)
    requirements: list[Annotated["Requirement", strawberry.lazy("api.program")]] | None = column(
        "What is asked for it.", see=HERS
    )
    lacking: list[Annotated["Requirement", strawberry.lazy("api.program")]] | None = column(
        "What of that is not met, or not known to be.", see=HERS
    )
    ruleset: Annotated["Ruleset", strawberry.lazy("api.program")] | None = relation(
        "The ruleset in force for it.", "ruleset_id", rulesets.by_ids, see=HERS
    )
    grace_ends_at: datetime | None = column(
        "When it stops for want of a requirement, if it is on.", see=HERS
    )
    switched_at: datetime | None = column("When she last switched it.", see=HERS)
    paused_at: datetime | None = column("Since when an operator pauses it.", see=HERS)
    history: Connection[Annotated["ProgramDecision", strawberry.lazy("api.program")]] | None = (
        connection(
            "What was switched, paused and decided, newest first.",
            decisions.pages_of_scopes,
            key=("creator_id", "option"),
            see=HERS,
        )
    )


@part
class CreatorMonetization:
    monetization_options: list[MonetizationOption] = relation(
        "Her ways of earning, each as it stands.",
        "id",
        monetization.options_of_creators,
        see=ANYONE,
        at_most=len(Option),
    )


@refusal(
    monetization.OptionDisabled,
    "The creator does not earn this way now.",
    lambda error: {"option": Option(error.option)},
)
class OptionDisabledError(UserError):
    option: Option = strawberry.field(description=_OPTION)


@notified(monetization.MonetizationOptionPaused, "An operator paused an option.")
class MonetizationOptionPaused(Notification):
    option: Option | None = column("The option.", see=SELF | OPERATOR, attribute="paused_option")
    decision: Annotated["ProgramDecision", strawberry.lazy("api.program")] | None = relation(
        "The decision, with its reason.", "decision_id", decisions.by_ids, see=SELF | OPERATOR
    )


@strawberry.input(description="Which option to switch on.")
class EnableMonetizationOptionInput:
    option: Option = strawberry.field(description=_OPTION)


@payload("The option, on.")
class EnableMonetizationOptionSuccess(Payload):
    option: MonetizationOption = strawberry.field(description=_OPTION)


@strawberry.input(description="Which option to switch off.")
class DisableMonetizationOptionInput:
    option: Option = strawberry.field(description=_OPTION)


@payload("The option, off.")
class DisableMonetizationOptionSuccess(Payload):
    option: MonetizationOption = strawberry.field(description=_OPTION)


@strawberry.input(description="Whose option to pause, and why.")
class PauseMonetizationOptionInput:
    creator_id: strawberry.ID = strawberry.field(description="The creator's id.")
    option: Option = strawberry.field(description=_OPTION)
    reason: str = strawberry.field(description="Why, for the creator to read: 1 to 500 characters.")


@payload("The option, paused.")
class PauseMonetizationOptionSuccess(Payload):
    option: MonetizationOption = strawberry.field(description=_OPTION)


@strawberry.input(description="Whose option to resume.")
class ResumeMonetizationOptionInput:
    creator_id: strawberry.ID = strawberry.field(description="The creator's id.")
    option: Option = strawberry.field(description=_OPTION)


@payload("The option, no longer paused.")
class ResumeMonetizationOptionSuccess(Payload):
    option: MonetizationOption = strawberry.field(description=_OPTION)


@part
class MonetizationMutations:
    @mutation(
        "Switch an option of the caller's on; one that is on stays so.",
        EnableMonetizationOptionSuccess,
        NotAllowed,
        NotFound,
        NotEligible,
        StateConflict,
    )
    async def enable_monetization_option(
        self, info: Info, input: EnableMonetizationOptionInput
    ) -> EnableMonetizationOptionSuccess:
        done = await monetization.enable_option(info.context.caller, input.option)
        return EnableMonetizationOptionSuccess(option=done)

    @mutation(
        "Switch an option of the caller's off: nothing new is recorded from now on.",
        DisableMonetizationOptionSuccess,
        NotAllowed,
        NotFound,
    )
    async def disable_monetization_option(
        self, info: Info, input: DisableMonetizationOptionInput
    ) -> DisableMonetizationOptionSuccess:
        done = await monetization.disable_option(info.context.caller, input.option)
        return DisableMonetizationOptionSuccess(option=done)

    @mutation(
        "Pause a creator's option, whatever her switch says.",
        PauseMonetizationOptionSuccess,
        NotFound,
        by=OPERATOR,
    )
    async def pause_monetization_option(
        self, info: Info, input: PauseMonetizationOptionInput
    ) -> PauseMonetizationOptionSuccess:
        key = decode_id(input.creator_id, "Creator")
        done = await monetization.pause_option(info.context.caller, key, input.option, input.reason)
        return PauseMonetizationOptionSuccess(option=done)

    @mutation(
        "End the pause of a creator's option; her switch holds again.",
        ResumeMonetizationOptionSuccess,
        NotFound,
        by=OPERATOR,
    )
    async def resume_monetization_option(
        self, info: Info, input: ResumeMonetizationOptionInput
    ) -> ResumeMonetizationOptionSuccess:
        key = decode_id(input.creator_id, "Creator")
        done = await monetization.resume_option(info.context.caller, key, input.option)
        return ResumeMonetizationOptionSuccess(option=done)
