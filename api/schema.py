"""The schema, composed of every noun's parts. `schema.graphql` at the root is its printed text.

A noun adds its queries, mutations and subscriptions to the lists here, and its fields on another's
type to the file of that type. Only `app.py` and `cli.py` import this file.
"""

from collections.abc import Callable, Iterable

from strawberry.extensions import SchemaExtension
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from api.applications import (
    CampaignApplicationChanged,
    CampaignApplicationMutations,
    CampaignInvitationChanged,
    CampaignInvitationMutations,
)
from api.audit_log import AuditLogQueries
from api.blocks import BlockMutations
from api.brands import (
    BrandMemberJoined,
    BrandMemberLeft,
    BrandMemberRoleChanged,
    BrandMutations,
    BrandQueries,
    BrandTeamMutations,
    TopUpAwaitingApproval,
    TopUpChargedBack,
    TopUpMutations,
    TopUpQueries,
    TopUpReceived,
    TopUpRefunded,
)
from api.campaigns import CampaignMutations, CampaignQueries
from api.coins import CoinMutations, CoinPackageMutations, CoinQueries, StoreMutations
from api.compose import Schema, printed, root
from api.creators import CreatorMutations, CreatorQueries
from api.deliverables import (
    DeliverableApproved,
    DeliverableMutations,
    DeliverablePublished,
    DeliverableQueries,
    DeliverableSubmitted,
    DeliverableVerified,
    RevisionRequested,
    VerificationRefused,
)
from api.diamonds import (
    DiamondMutations,
    DiamondQueries,
    DiamondsRedeemed,
    RedemptionDecided,
)
from api.discovery import DiscoveryQueries
from api.erasure import ErasureMutations
from api.gifts import (
    CatalogueMutations,
    GiftGoalReached,
    GiftMutations,
    GiftQueries,
    GiftReceived,
    GiftReversed,
    GiftStreakEnded,
    ReversalMutations,
)
from api.live import CaughtUp, NotificationSubscriptions
from api.lives import LiveMutations, LiveQueries, LiveSubscriptions
from api.monetization import MonetizationMutations, MonetizationOptionPaused
from api.offers import (
    OfferAccepted,
    OfferAnswerMutations,
    OfferAwaitingApproval,
    OfferCountered,
    OfferDeclined,
    OfferExpired,
    OfferMutations,
    OfferQueries,
    OfferReceived,
    OfferWithdrawn,
)
from api.orders import (
    CampaignCancellationMutations,
    CampaignCancellationQueries,
    EscrowReleased,
    OrderCancelled,
    OrderCompleted,
    OrderMutations,
    OrderQueries,
)
from api.payments import PaymentMutations, PaymentQueries
from api.program import (
    MembershipSuspended,
    ProgramApplicationDecided,
    ProgramMutations,
    ProgramQueries,
    RulesetMutations,
    RulesetQueries,
)
from api.rate_cards import RateCardMutations
from api.roots import NodeQueries
from api.stats import StatMutations
from api.tips import TipMutations, TipQueries, TipReceived, TipRefunded
from api.users import UserMutations, UserQueries
from api.videos import VideoMutations, VideoQueries

QUERY = root(
    "Query",
    "What can be asked.",
    [
        UserQueries,
        CreatorQueries,
        VideoQueries,
        RulesetQueries,
        ProgramQueries,
        TipQueries,
        CoinQueries,
        LiveQueries,
        GiftQueries,
        DiamondQueries,
        BrandQueries,
        CampaignQueries,
        OfferQueries,
        OrderQueries,
        CampaignCancellationQueries,
        DeliverableQueries,
        TopUpQueries,
        DiscoveryQueries,
        PaymentQueries,
        AuditLogQueries,
        NodeQueries,
    ],
)
MUTATION = root(
    "Mutation",
    "What can be done.",
    [
        UserMutations,
        CreatorMutations,
        VideoMutations,
        StatMutations,
        RulesetMutations,
        ProgramMutations,
        MonetizationMutations,
        TipMutations,
        CoinMutations,
        CoinPackageMutations,
        StoreMutations,
        LiveMutations,
        GiftMutations,
        CatalogueMutations,
        ReversalMutations,
        DiamondMutations,
        RateCardMutations,
        BrandMutations,
        BrandTeamMutations,
        CampaignMutations,
        CampaignApplicationMutations,
        CampaignInvitationMutations,
        OfferMutations,
        OfferAnswerMutations,
        OrderMutations,
        CampaignCancellationMutations,
        DeliverableMutations,
        TopUpMutations,
        BlockMutations,
        PaymentMutations,
        ErasureMutations,
    ],
)
SUBSCRIPTION = root(
    "Subscription", "What can be followed.", [NotificationSubscriptions, LiveSubscriptions]
)
TYPES: list[type] = [
    CampaignApplicationChanged,
    CampaignInvitationChanged,
    OfferAwaitingApproval,
    OfferReceived,
    OfferCountered,
    OfferAccepted,
    OfferDeclined,
    OfferWithdrawn,
    OfferExpired,
    DeliverableSubmitted,
    RevisionRequested,
    DeliverableApproved,
    DeliverablePublished,
    DeliverableVerified,
    VerificationRefused,
    EscrowReleased,
    OrderCompleted,
    OrderCancelled,
    CaughtUp,
    TipReceived,
    TipRefunded,
    GiftReceived,
    GiftStreakEnded,
    GiftGoalReached,
    GiftReversed,
    DiamondsRedeemed,
    RedemptionDecided,
    ProgramApplicationDecided,
    MembershipSuspended,
    MonetizationOptionPaused,
    BrandMemberJoined,
    BrandMemberLeft,
    BrandMemberRoleChanged,
    TopUpAwaitingApproval,
    TopUpReceived,
    TopUpRefunded,
    TopUpChargedBack,
]
"""Types that no field names: the kinds behind an interface."""


def build(
    extensions: Iterable[type[SchemaExtension] | Callable[[], SchemaExtension]] = (),
    execution_context_class: type[StrawberryGraphQLCoreExecutionContext] | None = None,
) -> Schema:
    """The schema that serves, with the edge's own extensions."""
    return Schema(
        QUERY,
        MUTATION,
        SUBSCRIPTION,
        types=TYPES,
        extensions=extensions,
        execution_context_class=execution_context_class,
    )


def text() -> str:
    """The schema as it stands in `schema.graphql`: sorted, with every description."""
    return printed(build(), types=TYPES)
