"""Publishing: the creator publishes what was approved, and the platform verifies it.

APPROVED -> PUBLISHED (the creator, with a video of hers)
PUBLISHED -> VERIFIED (the platform; after 7 days of its silence operators are asked, and after 7
more it counts as verified)
PUBLISHED -> APPROVED (the platform did not find it as it was to be: she publishes anew)
"""

from datetime import timedelta
from uuid import UUID

from models import audit_log, clock, notifications
from models.caller import Caller
from models.deliverables import notified
from models.deliverables.notified import (
    DeliverablePublished,
    DeliverableVerified,
    VerificationRefused,
)
from models.deliverables.refusals import VideoDelivered, VideoUnfit
from models.deliverables.reviewing import own_video
from models.errors import NotFound, checked_text
from models.notifications import Draft
from models.orders import Deliverable, DeliverableState, Part, lock_parts, require_own
from models.transactions import atomic, lock
from models.videos import Video

CHECK_DAYS = 7
"""So long the platform may be silent before operators are asked, and then again before what was
published counts as verified."""
RELEASE_DAYS = 7
"""So long after it was verified a deliverable's money is released."""
LONGEST_REASON = 500


async def publish(caller: Caller, deliverable_id: UUID, video_external_id: str) -> Deliverable:
    """Say which video of hers is the deliverable, by the creator, once it is approved.

    Raises NotAllowed, NotFound (deliverable, video), VideoOfAnother, VideoDelivered and
    StateConflict.
    """
    return await atomic(_publish, caller, deliverable_id, video_external_id)


async def _publish(caller: Caller, deliverable_id: UUID, video_external_id: str) -> Deliverable:
    creator_id = await require_own(caller, deliverable_id)
    video = await own_video(creator_id, video_external_id)
    await lock(Video, [video.id])  # the gate of what it is published for
    (part,) = await lock_parts([deliverable_id])
    part.require(DeliverableState.APPROVED)
    if await Deliverable.exists(video_id=video.id):
        raise VideoDelivered(video_external_id)
    one, at = part.deliverable, clock.now()
    one.state, one.video_id, one.published_at = DeliverableState.PUBLISHED, video.id, at
    one.next_at, one.in_queue = at + timedelta(days=CHECK_DAYS), False
    await one.save(update_fields=["state", "video_id", "published_at", "next_at", "in_queue"])
    draft = notified.to_brand(DeliverablePublished, part, video_id=video.id)
    await notifications.publish([draft])
    return one


async def verify(caller: Caller, deliverable_id: UUID) -> Deliverable:
    """Say that what was published is there, visible to all and disclosed, by the platform.

    Raises NotFound, StateConflict, and VideoUnfit where we know it is not so.
    """
    return await atomic(_verify, caller, deliverable_id)


async def _verify(caller: Caller, deliverable_id: UUID) -> Deliverable:
    part = await _lock_published(deliverable_id)
    assert part.deliverable.video_id is not None
    video = await Video.get(id=part.deliverable.video_id)
    if not (video.visible and video.disclosed):
        raise VideoUnfit(video.external_id, video.visible, video.disclosed)
    told = await verified(part, by_silence=False)
    await audit_log.write(caller, "verifyDeliverable", [part.deliverable.id])
    await notifications.publish(told)
    return part.deliverable


async def _lock_published(deliverable_id: UUID) -> Part:
    parts = await lock_parts([deliverable_id])
    if not parts:
        raise NotFound("deliverable")
    parts[0].require(DeliverableState.PUBLISHED)
    return parts[0]


async def verified(part: Part, *, by_silence: bool) -> list[Draft]:
    """Inside a transaction: PUBLISHED becomes VERIFIED; answers what is to be told."""
    one, at = part.deliverable, clock.now()
    one.state, one.verified_at, one.in_queue = DeliverableState.VERIFIED, at, False
    one.next_at = at + timedelta(days=RELEASE_DAYS)
    await one.save(update_fields=["state", "verified_at", "in_queue", "next_at"])
    return notified.to_two(DeliverableVerified, part, by_silence=by_silence)


async def refuse(caller: Caller, deliverable_id: UUID, reason: str) -> Deliverable:
    """Say that what was published is not as it was to be, by the platform: the creator, who is told
    why, publishes anew.

    Raises NotFound, StateConflict and InvalidInput.
    """
    checked_text(reason, "reason", LONGEST_REASON, shortest=1)
    return await atomic(_refuse, caller, deliverable_id, reason)


async def _refuse(caller: Caller, deliverable_id: UUID, reason: str) -> Deliverable:
    part = await _lock_published(deliverable_id)
    one = part.deliverable
    one.state, one.video_id, one.published_at = DeliverableState.APPROVED, None, None
    one.next_at, one.in_queue = None, False
    one.refused_at, one.refused_reason = clock.now(), reason
    await one.save(
        update_fields=[
            *("state", "video_id", "published_at", "next_at", "in_queue"),
            *("refused_at", "refused_reason"),
        ]
    )
    await audit_log.write(caller, "refuseVerification", [one.id], reason=reason)
    await notifications.publish([notified.to_creator(VerificationRefused, part)])
    return one
