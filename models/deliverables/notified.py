"""What brands and creators are told of deliverables."""

from uuid import UUID

from models import notifications
from models.notifications import Draft, Notified
from models.orders import Part
from models.orders.notified import to_both


@notifications.kind
class DeliverableSubmitted(Notified):
    """The creator submitted what was ordered."""

    order_id: UUID
    deliverable_id: UUID
    submission_id: UUID


@notifications.kind
class RevisionRequested(Notified):
    """The brand asked for changes to what was submitted."""

    order_id: UUID
    deliverable_id: UUID
    submission_id: UUID


@notifications.kind
class DeliverableApproved(Notified):
    """What was submitted is approved, by the brand or by its silence."""

    order_id: UUID
    deliverable_id: UUID
    by_silence: bool


@notifications.kind
class DeliverablePublished(Notified):
    """The creator published what was approved."""

    order_id: UUID
    deliverable_id: UUID
    video_id: UUID


@notifications.kind
class DeliverableVerified(Notified):
    """The platform verified what was published, or was silent for so long that it counts as
    verified; its money is released after the delay."""

    order_id: UUID
    deliverable_id: UUID
    by_silence: bool


@notifications.kind
class VerificationRefused(Notified):
    """The platform did not find what was published as it was to be; the creator publishes anew."""

    order_id: UUID
    deliverable_id: UUID


def to_brand(kind: type[Notified], part: Part, **facts: object) -> Draft:
    """To the brand alone."""
    return _to(part.order.brand_id, kind, part, facts)


def to_creator(kind: type[Notified], part: Part, **facts: object) -> Draft:
    """To the creator alone."""
    return _to(part.order.creator_id, kind, part, facts)


def to_two(kind: type[Notified], part: Part, **facts: object) -> list[Draft]:
    """To the brand and to the creator."""
    return to_both(kind, part.order, deliverable_id=part.deliverable.id, **facts)


def _to(topic_id: UUID, kind: type[Notified], part: Part, facts: dict[str, object]) -> Draft:
    ids = {"order_id": part.order.id, "deliverable_id": part.deliverable.id}
    return Draft(kind, topic_id, **ids, **facts)
