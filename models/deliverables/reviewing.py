"""Submitting and reviewing: the creator submits, the brand approves or asks for changes.

DUE, REVISION_REQUESTED -> SUBMITTED (the creator)
SUBMITTED -> REVISION_REQUESTED (the brand, as many rounds as were agreed on)
SUBMITTED -> APPROVED (the brand, or 14 days of its silence)
"""

from dataclasses import asdict, dataclass
from datetime import timedelta
from uuid import UUID

from models import clock, idempotency, notifications, videos
from models.caller import Caller
from models.deliverables import notified
from models.deliverables.notified import (
    DeliverableApproved,
    DeliverableSubmitted,
    RevisionRequested,
)
from models.deliverables.refusals import RevisionsUsedUp
from models.deliverables.rows import Submission
from models.errors import NotFound, checked_text
from models.notifications import Draft
from models.orders import (
    Deliverable,
    DeliverableState,
    Part,
    lock_part_of_brand,
    lock_parts,
    require_own,
)
from models.program.gate import actor_of
from models.transactions import atomic
from models.videos import Video, VideoOfAnother

REVIEW_DAYS = 14
"""So long after a submission the brand's silence is approval."""
LONGEST_CAPTION = 2_000
LONGEST_CHANGES = 2_000


@dataclass(frozen=True, slots=True)
class SubmissionInput:
    """What a creator submits: where the draft is to be seen, and the video if it is one already."""

    deliverable_id: UUID
    link: str
    caption: str | None
    video_external_id: str | None
    idempotency_key: str

    def checked(self) -> "SubmissionInput":
        """Itself, if it can be stored. Raises InvalidInput."""
        videos.checked_url(self.link, "link")
        checked_text(self.caption or "", "caption", LONGEST_CAPTION)
        return self


async def submit(caller: Caller, wanted: SubmissionInput) -> Deliverable:
    """Submit what was ordered, by the creator.

    Raises NotAllowed, NotFound (deliverable, video), VideoOfAnother, StateConflict,
    IdempotencyKeyReused and InvalidInput.
    """
    wanted.checked()
    key = wanted.idempotency_key
    claim = idempotency.claim(actor_of(caller), key, "submitDeliverable", asdict(wanted))

    async def decide() -> None:
        await _submit(caller, wanted, claim.made_id)

    await idempotency.once(claim, decide)
    return await Deliverable.get(id=wanted.deliverable_id)


async def _submit(caller: Caller, wanted: SubmissionInput, submission_id: UUID) -> None:
    creator_id = await require_own(caller, wanted.deliverable_id)
    video = None
    if wanted.video_external_id is not None:
        video = await own_video(creator_id, wanted.video_external_id)
    (part,) = await lock_parts([wanted.deliverable_id])
    part.require(DeliverableState.DUE, DeliverableState.REVISION_REQUESTED)
    one, at = part.deliverable, clock.now()
    before = await Submission.filter(deliverable_id=one.id).count()
    await Submission.create(
        id=submission_id,
        deliverable_id=one.id,
        number=before + 1,
        link=wanted.link,
        caption=wanted.caption,
        video_id=None if video is None else video.id,
        author_id=actor_of(caller),
        idempotency_key=wanted.idempotency_key,
        created_at=at,
    )
    one.state, one.submitted_at = DeliverableState.SUBMITTED, at
    one.next_at = at + timedelta(days=REVIEW_DAYS)
    await one.save(update_fields=["state", "submitted_at", "next_at"])
    draft = notified.to_brand(DeliverableSubmitted, part, submission_id=submission_id)
    await notifications.publish([draft])


async def own_video(creator_id: UUID, external_id: str) -> Video:
    """The creator's video of this external id. Raises NotFound and VideoOfAnother."""
    video = await videos.by_external_id(external_id)
    if video is None:
        raise NotFound("video")
    if video.creator_id != creator_id:
        raise VideoOfAnother(external_id)
    return video


async def approve(caller: Caller, deliverable_id: UUID) -> Deliverable:
    """Approve what was submitted, by a campaign manager of the brand.

    Raises NotFound, NotAllowed and StateConflict.
    """
    return await atomic(_approve, caller, deliverable_id)


async def _approve(caller: Caller, deliverable_id: UUID) -> Deliverable:
    part = await lock_part_of_brand(caller, deliverable_id)
    part.require(DeliverableState.SUBMITTED)
    await notifications.publish(await approved(part, by_silence=False))
    return part.deliverable


async def approved(part: Part, *, by_silence: bool) -> list[Draft]:
    """Inside a transaction: SUBMITTED becomes APPROVED; answers what is to be told."""
    one, at = part.deliverable, clock.now()
    one.state, one.approved_at, one.next_at = DeliverableState.APPROVED, at, None
    await one.save(update_fields=["state", "approved_at", "next_at"])
    await Submission.filter(deliverable_id=one.id, answered_at=None).update(answered_at=at)
    return notified.to_two(DeliverableApproved, part, by_silence=by_silence)


async def request_revision(caller: Caller, deliverable_id: UUID, changes: str) -> Deliverable:
    """Ask for changes to what was submitted, by a campaign manager of the brand, within the rounds
    that were agreed on.

    Raises NotFound, NotAllowed, StateConflict, RevisionsUsedUp and InvalidInput.
    """
    checked_text(changes, "changes", LONGEST_CHANGES, shortest=1)
    return await atomic(_request_revision, caller, deliverable_id, changes)


async def _request_revision(caller: Caller, deliverable_id: UUID, changes: str) -> Deliverable:
    part = await lock_part_of_brand(caller, deliverable_id)
    part.require(DeliverableState.SUBMITTED)
    one = part.deliverable
    if one.rounds >= part.order.revision_rounds:
        raise RevisionsUsedUp(part.order.revision_rounds)
    one.state, one.next_at = DeliverableState.REVISION_REQUESTED, None
    one.rounds += 1
    await one.save(update_fields=["state", "next_at", "rounds"])
    submission = await Submission.get(deliverable_id=one.id, answered_at=None)
    submission.answered_at, submission.asked_changes = clock.now(), changes
    await submission.save(update_fields=["answered_at", "asked_changes"])
    draft = notified.to_creator(RevisionRequested, part, submission_id=submission.id)
    await notifications.publish([draft])
    return one
