"""Notifications in GraphQL: their interface, the subscription, and a creator's history of them.

A noun declares the GraphQL type of its kind of notification beside its other types, and adds it to
`TYPES` in schema.py, because no field names it:

    @notified(tips.TipReceived, "A tip arrived.")
    class TipReceived(Notification):
        tip: Annotated["Tip", strawberry.lazy("api.tips")] | None = relation(
            "The tip.", "tip_id", tips.by_ids, see=SELF | OPERATOR)

How it reaches a client over a WebSocket stands in sockets.py.
"""

from collections.abc import AsyncGenerator, Callable
from datetime import datetime
from enum import Enum
from typing import Annotated, Any, TypeVar, dataclass_transform
from uuid import UUID

import strawberry
from strawberry import UNSET
from strawberry.annotation import StrawberryAnnotation

from api.access import BRAND, NOBODY, OPERATOR, SELF, SIGNED_IN, in_team, roles
from api.context import Info
from api.fields import argument, column, connection, noun, part, relation
from api.relay import Connection, decode_id
from api.roots import Root, given, require_token
from api.scalars import enum
from models import feeds, notifications
from models.caller import Caller
from models.errors import Forbidden, InvalidInput, NotFound
from models.notifications import CaughtUp as CaughtUpRow
from models.notifications import Notified

C = TypeVar("C", bound=type)


class NotificationKind(Enum):
    """The kinds that can be asked for: each is the name of its type."""

    TIP_RECEIVED = "TipReceived"
    TIP_REFUNDED = "TipRefunded"
    GIFT_RECEIVED = "GiftReceived"
    GIFT_STREAK_ENDED = "GiftStreakEnded"
    GIFT_GOAL_REACHED = "GiftGoalReached"
    GIFT_REVERSED = "GiftReversed"
    DIAMONDS_REDEEMED = "DiamondsRedeemed"
    REDEMPTION_DECIDED = "RedemptionDecided"
    PROGRAM_APPLICATION_DECIDED = "ProgramApplicationDecided"
    MEMBERSHIP_SUSPENDED = "MembershipSuspended"
    MONETIZATION_OPTION_PAUSED = "MonetizationOptionPaused"
    BRAND_MEMBER_JOINED = "BrandMemberJoined"
    BRAND_MEMBER_LEFT = "BrandMemberLeft"
    BRAND_MEMBER_ROLE_CHANGED = "BrandMemberRoleChanged"
    CAMPAIGN_APPLICATION_CHANGED = "CampaignApplicationChanged"
    CAMPAIGN_INVITATION_CHANGED = "CampaignInvitationChanged"
    OFFER_AWAITING_APPROVAL = "OfferAwaitingApproval"
    OFFER_RECEIVED = "OfferReceived"
    OFFER_COUNTERED = "OfferCountered"
    OFFER_ACCEPTED = "OfferAccepted"
    OFFER_DECLINED = "OfferDeclined"
    OFFER_WITHDRAWN = "OfferWithdrawn"
    OFFER_EXPIRED = "OfferExpired"
    DELIVERABLE_SUBMITTED = "DeliverableSubmitted"
    REVISION_REQUESTED = "RevisionRequested"
    DELIVERABLE_APPROVED = "DeliverableApproved"
    DELIVERABLE_PUBLISHED = "DeliverablePublished"
    DELIVERABLE_VERIFIED = "DeliverableVerified"
    VERIFICATION_REFUSED = "VerificationRefused"
    ESCROW_RELEASED = "EscrowReleased"
    ORDER_COMPLETED = "OrderCompleted"
    ORDER_CANCELLED = "OrderCancelled"
    TOP_UP_AWAITING_APPROVAL = "TopUpAwaitingApproval"
    TOP_UP_RECEIVED = "TopUpReceived"
    TOP_UP_REFUNDED = "TopUpRefunded"
    TOP_UP_CHARGED_BACK = "TopUpChargedBack"


enum(
    NotificationKind,
    "A kind of notification.",
    {
        "TIP_RECEIVED": "A tip arrived.",
        "TIP_REFUNDED": "A tip was given back to the fan.",
        "GIFT_RECEIVED": "A gift arrived.",
        "GIFT_STREAK_ENDED": "A streak of gifts ended.",
        "GIFT_GOAL_REACHED": "A LIVE reached its goal.",
        "GIFT_REVERSED": "A gift was undone, and its diamonds were taken back.",
        "DIAMONDS_REDEEMED": "Diamonds became money at once.",
        "REDEMPTION_DECIDED": "A redemption left review, at an operator's word.",
        "PROGRAM_APPLICATION_DECIDED": "An application to the program was decided.",
        "MEMBERSHIP_SUSPENDED": "The membership was suspended.",
        "MONETIZATION_OPTION_PAUSED": "An operator paused an option.",
        "BRAND_MEMBER_JOINED": "A person joined a brand's team.",
        "BRAND_MEMBER_LEFT": "A person is in a brand's team no more.",
        "BRAND_MEMBER_ROLE_CHANGED": "A member of a brand's team has another role.",
        "CAMPAIGN_APPLICATION_CHANGED": "An application to a campaign was made or answered.",
        "CAMPAIGN_INVITATION_CHANGED": "An invitation to a campaign was made or answered.",
        "OFFER_AWAITING_APPROVAL": "An offer above its author's limit waits for another.",
        "OFFER_RECEIVED": "A brand makes a creator an offer.",
        "OFFER_COUNTERED": "One side proposes other terms.",
        "OFFER_ACCEPTED": "One side accepted: there is an order, and its money is held.",
        "OFFER_DECLINED": "One side wants no more of an offer.",
        "OFFER_WITHDRAWN": "One side took its terms back.",
        "OFFER_EXPIRED": "Nobody answered an offer in time, or its campaign was closed.",
        "DELIVERABLE_SUBMITTED": "A creator submitted what was ordered.",
        "REVISION_REQUESTED": "The brand asked for changes to what was submitted.",
        "DELIVERABLE_APPROVED": "What was submitted is approved.",
        "DELIVERABLE_PUBLISHED": "A creator published what was approved.",
        "DELIVERABLE_VERIFIED": "What was published is verified.",
        "VERIFICATION_REFUSED": "What was published is to be published anew.",
        "ESCROW_RELEASED": "What was held for a deliverable was paid to the creator.",
        "ORDER_COMPLETED": "All of an order has ended, and some of it was paid.",
        "ORDER_CANCELLED": "One of the two sides cancelled an order.",
        "TOP_UP_AWAITING_APPROVAL": "A top-up above its author's limit waits for another.",
        "TOP_UP_RECEIVED": "A top-up of a brand's wallet was paid.",
        "TOP_UP_REFUNDED": "What was unspent of a top-up was given back.",
        "TOP_UP_CHARGED_BACK": "A top-up was charged back, or that chargeback moved on.",
    },
)


@strawberry.interface(
    description="A numbered fact that a topic was told: what happened, and where it stands."
)
class Notification:
    cursor: str = strawberry.field(
        description="Where it stands in its topic; `after` takes it, and nothing is missed."
    )
    at: datetime = strawberry.field(description="When it happened.")


def topic_rights(topic_id: UUID, caller: Caller) -> int:
    """What a caller may do with a topic: read it, as its owner, of the brand's team that owns it,
    or as an operator."""
    is_hers = caller.creator_id is not None and caller.creator_id == topic_id
    owner = SELF if is_hers else in_team(topic_id, caller)
    return owner | (OPERATOR if caller.is_operator else NOBODY)


def _rights(row: Notified, caller: Caller) -> int:
    return topic_rights(row.topic_id, caller) | (roles(caller) if row.is_public else NOBODY)


@dataclass_transform(kw_only_default=True, field_specifiers=(column, relation, connection))
def notified(rows: type[Notified], description: str) -> Callable[[C], C]:
    """Make a class, a Notification, the GraphQL type of a kind of notification.

    Raises TypeError when it does not bear the kind's name, by which clients ask for it.
    """

    def declare(cls: C) -> C:
        if cls.__name__ != rows.__name__ or not issubclass(cls, Notification):
            raise TypeError(f"{cls.__name__} is a Notification with the name of {rows.__name__}")
        made: C = noun(rows, description, rights=_rights)(cls)
        return made

    return declare


@notified(
    CaughtUpRow,
    "All that was stored has been told; what follows is live. It also moves the cursor past "
    "notifications of kinds that were not asked for.",
)
class CaughtUp(Notification):
    pass


AFTER_WORDS = (
    "The cursor of the last one known: what was missed comes first. Without it the stream begins "
    "now."
)
KINDS = list[NotificationKind] | None
KINDS_WORDS = "Only these kinds; all if left out."


def _names(kinds: list[NotificationKind] | None) -> list[str] | None:
    return None if kinds is None or kinds is UNSET else [kind.value for kind in kinds]


async def _pages(keys: Any, page: Any, kinds: Any) -> Any:
    return await notifications.pages_of_topics(keys, page, _names(kinds))


@part
class CreatorNotifications:
    notifications: Connection[Notification] | None = connection(
        "What she was told, oldest first; the subscription goes on from the same cursors.",
        _pages,
        see=SELF | OPERATOR,
        kinds=argument(KINDS, KINDS_WORDS),
    )


@part
class BrandNotifications:
    notifications: Connection[Notification] | None = connection(
        "What its team was told, oldest first; the subscription goes on from the same cursors.",
        _pages,
        see=BRAND | OPERATOR,
        kinds=argument(KINDS, KINDS_WORDS),
    )


@strawberry.input(one_of=True, description="Whose notifications: exactly one of these.")
class NotificationTopic:
    creator_id: strawberry.Maybe[strawberry.ID] = strawberry.field(
        description="A creator's: for herself and operators."
    )

    brand_id: strawberry.Maybe[strawberry.ID] = strawberry.field(
        description="A brand's: for its team and operators."
    )

    def decoded(self) -> tuple[UUID, str]:
        """The topic's id, and its kind. Raises InvalidInput."""
        if self.creator_id is not None:
            return decode_id(self.creator_id.value, "Creator"), "creator"
        if self.brand_id is not None:
            return decode_id(self.brand_id.value, "Brand"), "brand"
        raise InvalidInput("A topic names exactly one owner.")


async def _follow(
    self: Any,  # noqa: ARG001 — Strawberry wants it
    info: Info,
    topic: Annotated[NotificationTopic, strawberry.argument(description="Whose.")],
    after: Annotated[str | None, strawberry.argument(description=AFTER_WORDS)] = UNSET,
    kinds: Annotated[KINDS, strawberry.argument(description=KINDS_WORDS)] = UNSET,
) -> AsyncGenerator[Notified, None]:
    require_token(info.context.caller)
    topic_id, kind = topic.decoded()
    if not topic_rights(topic_id, info.context.caller):
        raise Forbidden
    try:
        return await feeds.follow(topic_id, given(after), _names(kinds), topic_kind=kind)
    except NotFound:
        raise Forbidden from None  # another's topic is the same as one that never was


def subscription(
    description: str, graphql_type: Any, resolver: Callable[..., Any], *, by: int
) -> Any:
    """A field of the subscription root, for callers of these roles; `resolver` answers the stream
    of its rows."""
    field = Root(
        description=description,
        type_annotation=StrawberryAnnotation(graphql_type, namespace=globals()),
        is_subscription=True,
    )
    field.by = by
    return field(resolver)


@part
class NotificationSubscriptions:
    notifications = subscription(
        "What a topic is told: what follows `after` first, then `CaughtUp`, then each as it "
        "happens; none is left out and none comes twice.",
        Notification,
        _follow,
        by=SIGNED_IN,
    )
