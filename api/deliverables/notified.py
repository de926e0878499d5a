"""What brands and creators are told of deliverables."""

from api.access import BRAND, OPERATOR, SELF
from api.deliverables.deliverable import Deliverable, Submission
from api.fields import column, relation
from api.live import Notification, notified
from api.orders.order import Order
from api.videos import Video
from models import deliverables, orders, videos

_TOLD = BRAND | SELF | OPERATOR
_ORDER = "The order."
_WHICH = "The deliverable."


@notified(deliverables.DeliverableSubmitted, "A creator submitted what was ordered.")
class DeliverableSubmitted(Notification):
    order: Order | None = relation(_ORDER, "order_id", orders.by_ids, see=_TOLD)
    deliverable: Deliverable | None = relation(
        _WHICH, "deliverable_id", orders.deliverables_by_ids, see=_TOLD
    )
    submission: Submission | None = relation(
        "The try.", "submission_id", deliverables.submissions_by_ids, see=_TOLD
    )


@notified(deliverables.RevisionRequested, "The brand asked for changes to what was submitted.")
class RevisionRequested(Notification):
    order: Order | None = relation(_ORDER, "order_id", orders.by_ids, see=_TOLD)
    deliverable: Deliverable | None = relation(
        _WHICH, "deliverable_id", orders.deliverables_by_ids, see=_TOLD
    )
    submission: Submission | None = relation(
        "The try, with the changes.", "submission_id", deliverables.submissions_by_ids, see=_TOLD
    )


@notified(deliverables.DeliverableApproved, "What was submitted is approved.")
class DeliverableApproved(Notification):
    order: Order | None = relation(_ORDER, "order_id", orders.by_ids, see=_TOLD)
    deliverable: Deliverable | None = relation(
        _WHICH, "deliverable_id", orders.deliverables_by_ids, see=_TOLD
    )
    by_silence: bool | None = column("Whether the brand was silent.", see=_TOLD)


@notified(deliverables.DeliverablePublished, "A creator published what was approved.")
class DeliverablePublished(Notification):
    order: Order | None = relation(_ORDER, "order_id", orders.by_ids, see=_TOLD)
    deliverable: Deliverable | None = relation(
        _WHICH, "deliverable_id", orders.deliverables_by_ids, see=_TOLD
    )
    video: Video | None = relation("The video.", "video_id", videos.by_ids, see=_TOLD)


@notified(deliverables.DeliverableVerified, "What was published is verified.")
class DeliverableVerified(Notification):
    order: Order | None = relation(_ORDER, "order_id", orders.by_ids, see=_TOLD)
    deliverable: Deliverable | None = relation(
        _WHICH, "deliverable_id", orders.deliverables_by_ids, see=_TOLD
    )
    by_silence: bool | None = column("Whether the platform was silent.", see=_TOLD)


@notified(
    deliverables.VerificationRefused,
    "The platform did not find what was published as it was to be; the creator publishes anew.",
)
class VerificationRefused(Notification):
    order: Order | None = relation(_ORDER, "order_id", orders.by_ids, see=_TOLD)
    deliverable: Deliverable | None = relation(
        _WHICH, "deliverable_id", orders.deliverables_by_ids, see=_TOLD
    )
