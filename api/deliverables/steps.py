"""Each step of a deliverable: submitted, reviewed, published, verified; and the refusals."""

import strawberry
from strawberry import UNSET

from api.access import OPERATOR, SERVICE
from api.context import Info
from api.deliverables.deliverable import Deliverable
from api.errors import UserError, refusal
from api.fields import part
from api.relay import decode_id
from api.roots import IDEMPOTENCY_KEY, Payload, given, mutation, payload
from models import deliverables, videos
from models.deliverables import SubmissionInput
from models.errors import IdempotencyKeyReused, NotAllowed, NotFound, StateConflict


@refusal(deliverables.RevisionsUsedUp, "The agreed rounds of revision are over.")
class RevisionsUsedUpError(UserError):
    rounds: int = strawberry.field(description="How many were agreed on.")


@refusal(deliverables.VideoDelivered, "The video was published for another deliverable.")
class VideoDeliveredError(UserError):
    external_id: str = strawberry.field(description="The video, by the platform's id.")


@refusal(deliverables.VideoUnfit, "The video is not visible, or not disclosed as paid for.")
class VideoUnfitError(UserError):
    external_id: str = strawberry.field(description="The video, by the platform's id.")
    is_visible: bool = strawberry.field(description="Whether everyone sees it.")
    is_disclosed: bool = strawberry.field(description="Whether it says that it is paid for.")


_ID = "The deliverable."


@strawberry.input(description="What a creator submits.")
class SubmitDeliverableInput:
    deliverable_id: strawberry.ID = strawberry.field(description=_ID)
    link: str = strawberry.field(description="Where it is to be seen, an address of the web.")
    caption: str | None = strawberry.field(
        default=UNSET, description="What is to be said with it, up to 2,000 characters."
    )
    video_external_id: str | None = strawberry.field(
        default=UNSET, description="The video, by the platform's id, if it is one already."
    )
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)

    def decoded(self) -> SubmissionInput:
        """As `models/` takes it."""
        return SubmissionInput(
            deliverable_id=decode_id(self.deliverable_id, "Deliverable"),
            link=self.link,
            caption=given(self.caption),
            video_external_id=given(self.video_external_id),
            idempotency_key=self.idempotency_key,
        )


@payload("The deliverable, submitted.")
class SubmitDeliverableSuccess(Payload):
    deliverable: Deliverable = strawberry.field(description=_ID)


@strawberry.input(description="A deliverable to approve.")
class ApproveDeliverableInput:
    deliverable_id: strawberry.ID = strawberry.field(description=_ID)


@payload("The deliverable, approved.")
class ApproveDeliverableSuccess(Payload):
    deliverable: Deliverable = strawberry.field(description=_ID)


@strawberry.input(description="Changes to ask for.")
class RequestRevisionInput:
    deliverable_id: strawberry.ID = strawberry.field(description=_ID)
    changes: str = strawberry.field(description="What to change, 1 to 2,000 characters.")


@payload("The deliverable, to be changed.")
class RequestRevisionSuccess(Payload):
    deliverable: Deliverable = strawberry.field(description=_ID)


@strawberry.input(description="What was approved, and the video that it became.")
class PublishDeliverableInput:
    deliverable_id: strawberry.ID = strawberry.field(description=_ID)
    video_external_id: str = strawberry.field(description="The video, by the platform's id.")


@payload("The deliverable, published.")
class PublishDeliverableSuccess(Payload):
    deliverable: Deliverable = strawberry.field(description=_ID)


@strawberry.input(description="What was published, and is as it was to be.")
class VerifyDeliverableInput:
    deliverable_id: strawberry.ID = strawberry.field(description=_ID)


@payload("The deliverable, verified.")
class VerifyDeliverableSuccess(Payload):
    deliverable: Deliverable = strawberry.field(description=_ID)


@strawberry.input(description="What was published, and is not as it was to be.")
class RefuseVerificationInput:
    deliverable_id: strawberry.ID = strawberry.field(description=_ID)
    reason: str = strawberry.field(description="Why, 1 to 500 characters: both sides read it.")


@payload("The deliverable, to be published anew.")
class RefuseVerificationSuccess(Payload):
    deliverable: Deliverable = strawberry.field(description=_ID)


@part
class DeliverableMutations:
    @mutation(
        "Submit what was ordered, by the creator.",
        SubmitDeliverableSuccess,
        NotAllowed,
        NotFound,
        videos.VideoOfAnother,
        StateConflict,
        IdempotencyKeyReused,
    )
    async def submit_deliverable(
        self, info: Info, input: SubmitDeliverableInput
    ) -> SubmitDeliverableSuccess:
        found = await deliverables.submit(info.context.caller, input.decoded())
        return SubmitDeliverableSuccess(deliverable=found)

    @mutation(
        "Approve what was submitted, by a campaign manager of the brand.",
        ApproveDeliverableSuccess,
        NotFound,
        NotAllowed,
        StateConflict,
    )
    async def approve_deliverable(
        self, info: Info, input: ApproveDeliverableInput
    ) -> ApproveDeliverableSuccess:
        key = decode_id(input.deliverable_id, "Deliverable")
        found = await deliverables.approve(info.context.caller, key)
        return ApproveDeliverableSuccess(deliverable=found)

    @mutation(
        "Ask for changes to what was submitted, by a campaign manager of the brand.",
        RequestRevisionSuccess,
        NotFound,
        NotAllowed,
        StateConflict,
        deliverables.RevisionsUsedUp,
    )
    async def request_revision(
        self, info: Info, input: RequestRevisionInput
    ) -> RequestRevisionSuccess:
        key = decode_id(input.deliverable_id, "Deliverable")
        found = await deliverables.request_revision(info.context.caller, key, input.changes)
        return RequestRevisionSuccess(deliverable=found)

    @mutation(
        "Say which video of hers is the deliverable, by the creator, once it is approved.",
        PublishDeliverableSuccess,
        NotAllowed,
        NotFound,
        videos.VideoOfAnother,
        deliverables.VideoDelivered,
        StateConflict,
    )
    async def publish_deliverable(
        self, info: Info, input: PublishDeliverableInput
    ) -> PublishDeliverableSuccess:
        key = decode_id(input.deliverable_id, "Deliverable")
        caller = info.context.caller
        found = await deliverables.publish(caller, key, input.video_external_id)
        return PublishDeliverableSuccess(deliverable=found)

    @mutation(
        "Say that what was published is there, visible to all and disclosed.",
        VerifyDeliverableSuccess,
        NotFound,
        StateConflict,
        deliverables.VideoUnfit,
        by=OPERATOR | SERVICE,
    )
    async def verify_deliverable(
        self, info: Info, input: VerifyDeliverableInput
    ) -> VerifyDeliverableSuccess:
        key = decode_id(input.deliverable_id, "Deliverable")
        found = await deliverables.verify(info.context.caller, key)
        return VerifyDeliverableSuccess(deliverable=found)

    @mutation(
        "Say that what was published is not as it was to be: the creator publishes anew.",
        RefuseVerificationSuccess,
        NotFound,
        StateConflict,
        by=OPERATOR | SERVICE,
    )
    async def refuse_verification(
        self, info: Info, input: RefuseVerificationInput
    ) -> RefuseVerificationSuccess:
        key = decode_id(input.deliverable_id, "Deliverable")
        found = await deliverables.refuse(info.context.caller, key, input.reason)
        return RefuseVerificationSuccess(deliverable=found)
