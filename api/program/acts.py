"""What creators and operators do about memberships."""

from datetime import datetime

import strawberry
from strawberry import UNSET

from api.access import OPERATOR
from api.context import Info
from api.errors import UserError, refusal
from api.fields import part
from api.program.decisions import Appeal, ProgramApplication, ProgramMembership
from api.relay import decode_id
from api.roots import IDEMPOTENCY_KEY, Payload, given, mutation, payload
from api.scalars import enum
from models import program
from models.errors import IdempotencyKeyReused, NotAllowed, NotFound, StateConflict
from models.program.appeals import Outcome

_CREATOR = "The creator's id."
_APPLICATION = "The application's id."
_REASON = "Why, for the creator to read: 1 to 500 characters."

enum(
    Outcome,
    "What becomes of the decision that an appeal is against.",
    {
        "UPHOLD": "It stands.",
        "OVERTURN": "It is undone: the application is approved, if she meets the rules, or the "
        "membership reinstated.",
    },
    name="AppealOutcome",
)


@refusal(program.ReapplyTooEarly, "A rejection or suspension bars her from applying yet.")
class ReapplyTooEarlyError(UserError):
    reapply_at: datetime = strawberry.field(description="From when she may apply.")


# --- by the creator ------------------------------------------------------------------------------


@strawberry.input(description="The caller's wish to join.")
class ApplyToProgramInput:
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@payload("The application: pending, or approved at once where the ruleset says so.")
class ApplyToProgramSuccess(Payload):
    application: ProgramApplication = strawberry.field(description="The application.")


@strawberry.input(description="Which application to take back.")
class WithdrawProgramApplicationInput:
    application_id: strawberry.ID = strawberry.field(description=_APPLICATION)


@payload("The application, taken back.")
class WithdrawProgramApplicationSuccess(Payload):
    application: ProgramApplication = strawberry.field(description="The application.")


@payload("The membership, left.")
class LeaveProgramSuccess(Payload):
    membership: ProgramMembership = strawberry.field(description="The membership.")


@strawberry.input(description="An objection to a rejection or suspension.")
class AppealDecisionInput:
    decision_id: strawberry.ID = strawberry.field(description="The decision's id.")
    message: str = strawberry.field(description="Why it is wrong: 1 to 2000 characters.")
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@payload("The appeal, open.")
class AppealDecisionSuccess(Payload):
    appeal: Appeal = strawberry.field(description="The appeal.")


# --- by an operator ------------------------------------------------------------------------------


@strawberry.input(description="Which application to approve.")
class ApproveProgramApplicationInput:
    application_id: strawberry.ID = strawberry.field(description=_APPLICATION)


@payload("The application, approved: the creator is a member.")
class ApproveProgramApplicationSuccess(Payload):
    application: ProgramApplication = strawberry.field(description="The application.")


@strawberry.input(description="Which application to refuse, and why.")
class RejectProgramApplicationInput:
    application_id: strawberry.ID = strawberry.field(description=_APPLICATION)
    reasons: list[str] = strawberry.field(
        description="Why, for the creator to read: 1 to 10 texts of 1 to 500 characters."
    )


@payload("The application, refused.")
class RejectProgramApplicationSuccess(Payload):
    application: ProgramApplication = strawberry.field(description="The application.")


@strawberry.input(description="Whom to suspend, how long and why.")
class SuspendMembershipInput:
    creator_id: strawberry.ID = strawberry.field(description=_CREATOR)
    until: datetime | None = strawberry.field(
        default=UNSET, description="Until when; left out, until she is reinstated."
    )
    reason: str = strawberry.field(description=_REASON)


@payload("The membership, suspended.")
class SuspendMembershipSuccess(Payload):
    membership: ProgramMembership = strawberry.field(description="The membership.")


@strawberry.input(description="Whose suspension to end, and why.")
class ReinstateMembershipInput:
    creator_id: strawberry.ID = strawberry.field(description=_CREATOR)
    reason: str = strawberry.field(description=_REASON)


@payload("The membership, active again.")
class ReinstateMembershipSuccess(Payload):
    membership: ProgramMembership = strawberry.field(description="The membership.")


@strawberry.input(description="Whose membership to end for good, and why.")
class TerminateMembershipInput:
    creator_id: strawberry.ID = strawberry.field(description=_CREATOR)
    reason: str = strawberry.field(description=_REASON)


@payload("The membership, ended for good.")
class TerminateMembershipSuccess(Payload):
    membership: ProgramMembership = strawberry.field(description="The membership.")


@strawberry.input(description="What to decide on an appeal, and why.")
class DecideAppealInput:
    appeal_id: strawberry.ID = strawberry.field(description="The appeal's id.")
    outcome: Outcome = strawberry.field(description="What becomes of the decision.")
    reason: str = strawberry.field(description=_REASON)


@payload("The appeal, decided.")
class DecideAppealSuccess(Payload):
    appeal: Appeal = strawberry.field(description="The appeal.")


@part
class ProgramMutations:
    @mutation(
        "Apply to the program, as the creator that the caller is.",
        ApplyToProgramSuccess,
        NotAllowed,
        program.NotEligible,
        program.ReapplyTooEarly,
        StateConflict,
        IdempotencyKeyReused,
    )
    async def apply_to_program(
        self, info: Info, input: ApplyToProgramInput
    ) -> ApplyToProgramSuccess:
        made = await program.apply_to_program(info.context.caller, input.idempotency_key)
        return ApplyToProgramSuccess(application=made)

    @mutation(
        "Take the caller's pending application back.",
        WithdrawProgramApplicationSuccess,
        NotAllowed,
        NotFound,
        StateConflict,
    )
    async def withdraw_program_application(
        self, info: Info, input: WithdrawProgramApplicationInput
    ) -> WithdrawProgramApplicationSuccess:
        key = decode_id(input.application_id, "ProgramApplication")
        done = await program.withdraw_application(info.context.caller, key)
        return WithdrawProgramApplicationSuccess(application=done)

    @mutation(
        "Leave the program, as the creator that the caller is. She may apply anew.",
        LeaveProgramSuccess,
        NotAllowed,
        NotFound,
        StateConflict,
    )
    async def leave_program(self, info: Info) -> LeaveProgramSuccess:
        return LeaveProgramSuccess(membership=await program.leave_program(info.context.caller))

    @mutation(
        "Object to a rejection or suspension that still stands, once.",
        AppealDecisionSuccess,
        NotAllowed,
        NotFound,
        StateConflict,
        IdempotencyKeyReused,
    )
    async def appeal_decision(
        self, info: Info, input: AppealDecisionInput
    ) -> AppealDecisionSuccess:
        key = decode_id(input.decision_id, "ProgramDecision")
        made = await program.appeal_decision(
            info.context.caller, key, input.message, input.idempotency_key
        )
        return AppealDecisionSuccess(appeal=made)

    @mutation(
        "Let an applicant in, if she meets the rules now.",
        ApproveProgramApplicationSuccess,
        NotFound,
        StateConflict,
        program.NotEligible,
        by=OPERATOR,
    )
    async def approve_program_application(
        self, info: Info, input: ApproveProgramApplicationInput
    ) -> ApproveProgramApplicationSuccess:
        key = decode_id(input.application_id, "ProgramApplication")
        done = await program.approve_application(info.context.caller, key)
        return ApproveProgramApplicationSuccess(application=done)

    @mutation(
        "Refuse an application. She may apply anew after the ruleset's days.",
        RejectProgramApplicationSuccess,
        NotFound,
        StateConflict,
        by=OPERATOR,
    )
    async def reject_program_application(
        self, info: Info, input: RejectProgramApplicationInput
    ) -> RejectProgramApplicationSuccess:
        key = decode_id(input.application_id, "ProgramApplication")
        done = await program.reject_application(info.context.caller, key, input.reasons)
        return RejectProgramApplicationSuccess(application=done)

    @mutation(
        "Suspend a member: she may withdraw what she earned, and earn nothing.",
        SuspendMembershipSuccess,
        NotFound,
        StateConflict,
        by=OPERATOR,
    )
    async def suspend_membership(
        self, info: Info, input: SuspendMembershipInput
    ) -> SuspendMembershipSuccess:
        key = decode_id(input.creator_id, "Creator")
        done = await program.suspend_membership(
            info.context.caller, key, given(input.until), input.reason
        )
        return SuspendMembershipSuccess(membership=done)

    @mutation("End a suspension.", ReinstateMembershipSuccess, NotFound, StateConflict, by=OPERATOR)
    async def reinstate_membership(
        self, info: Info, input: ReinstateMembershipInput
    ) -> ReinstateMembershipSuccess:
        key = decode_id(input.creator_id, "Creator")
        done = await program.reinstate_membership(info.context.caller, key, input.reason)
        return ReinstateMembershipSuccess(membership=done)

    @mutation(
        "End a membership for good: she may not apply again.",
        TerminateMembershipSuccess,
        NotFound,
        StateConflict,
        by=OPERATOR,
    )
    async def terminate_membership(
        self, info: Info, input: TerminateMembershipInput
    ) -> TerminateMembershipSuccess:
        key = decode_id(input.creator_id, "Creator")
        done = await program.terminate_membership(info.context.caller, key, input.reason)
        return TerminateMembershipSuccess(membership=done)

    @mutation(
        "Decide on an appeal.",
        DecideAppealSuccess,
        NotFound,
        StateConflict,
        program.NotEligible,
        by=OPERATOR,
    )
    async def decide_appeal(self, info: Info, input: DecideAppealInput) -> DecideAppealSuccess:
        key = decode_id(input.appeal_id, "Appeal")
        done = await program.decide_appeal(info.context.caller, key, input.outcome, input.reason)
        return DecideAppealSuccess(appeal=done)
