"""What each way out of an order, or of a whole campaign, would cost.

The brand has of each price what the terms say of where the deliverable stands, by the terms of when
the order was made: all of it before anything was submitted, and where approved work is not
published 7 days after its due day; less after the submission, nothing after the approval. A creator
who cancels gives everything back that was not released. Commission follows what is released.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from models import clock, escrow, orders
from models.caller import Caller
from models.campaigns import Campaign
from models.errors import NotFound
from models.escrow import WHOLE_BPS, CancellationTerms
from models.orders import (
    Deliverable,
    DeliverableState,
    Milestone,
    MilestoneState,
    Order,
    OrderState,
    Party,
)

_BEFORE_SUBMISSION = {DeliverableState.DUE}
_BEFORE_APPROVAL = {DeliverableState.SUBMITTED, DeliverableState.REVISION_REQUESTED}


@dataclass(frozen=True, slots=True)
class PartPreview:
    """How one deliverable that is open would end, in minor units."""

    deliverable_id: UUID
    released_minor: int
    commission_minor: int
    given_back_minor: int
    currency: str


@dataclass(frozen=True, slots=True)
class CancellationPreview:
    """What cancelling an order now would do, in minor units: what the creator is released, what is
    taken as commission, and what the brand has back. What was released before is not in it."""

    order_id: UUID
    by: Party
    parts: tuple[PartPreview, ...]
    currency: str

    @property
    def released_minor(self) -> int:
        """What the creator would be released."""
        return sum(one.released_minor for one in self.parts)

    @property
    def commission_minor(self) -> int:
        """What would be taken as commission."""
        return sum(one.commission_minor for one in self.parts)

    @property
    def given_back_minor(self) -> int:
        """What the brand would have back."""
        return sum(one.given_back_minor for one in self.parts)


def back_bps(one: Deliverable, by: Party, terms: CancellationTerms, today: date) -> int:
    """What part of the price the brand has back of an open deliverable, in basis points."""
    if by is Party.CREATOR:
        return WHOLE_BPS
    if one.state in _BEFORE_SUBMISSION:
        return terms.before_submission_bps
    if one.state in _BEFORE_APPROVAL:
        return terms.after_submission_bps
    is_late = one.state is DeliverableState.APPROVED and today > _publish_by(one, terms)
    return WHOLE_BPS if is_late else terms.after_approval_bps


def _publish_by(one: Deliverable, terms: CancellationTerms) -> date:
    """By when approved work is to be published at the latest: nobody loses by the days that the
    brand took to approve it, or the platform to refuse it."""
    turns = (one.approved_at, one.refused_at)
    since = [one.due_on, *(at.date() for at in turns if at is not None)]
    return max(since) + timedelta(days=terms.unpublished_days)


def preview_of(
    order: Order,
    pairs: Iterable[tuple[Deliverable, Milestone]],
    by: Party,
    terms: CancellationTerms,
) -> CancellationPreview:
    """How each deliverable of an order would end whose money is held."""
    today = clock.today()
    parts = (
        _part_of(money, back_bps(one, by, terms, today))
        for one, money in pairs
        if money.state is MilestoneState.HELD
    )
    return CancellationPreview(order.id, by, tuple(parts), order.currency)


def _part_of(money: Milestone, bps: int) -> PartPreview:
    split = escrow.split(money.price_minor, money.commission_minor, bps)
    amounts = split.part_minor, split.taken_minor, split.back_minor
    return PartPreview(money.id, *amounts, money.currency)


async def _previews(found: Sequence[Order], by: Party) -> list[CancellationPreview]:
    ids = [one.id for one in found]
    parts, money = await orders.deliverables_of(ids), await orders.milestones_of(ids)
    terms = await escrow.cancellation_terms({one.created_at for one in found})
    return [
        preview_of(
            one,
            zip(parts[one.id], money[one.id], strict=True),
            by,
            terms[one.created_at],
        )
        for one in found
    ]


def side_of(caller: Caller, order: Order) -> Party:
    """Whose side the caller is on. Raises NotFound for whoever is on none."""
    if caller.creator_id is not None and caller.creator_id == order.creator_id:
        return Party.CREATOR
    if order.brand_id in caller.brands:
        return Party.BRAND
    raise NotFound("order")


async def preview_order_cancellation(
    caller: Caller, order_id: UUID, by: Party | None = None
) -> CancellationPreview | None:
    """What cancelling an order now would do, if the caller's own side did it or the one that is
    named; each side may see both. None for an order that is not hers to see."""
    order = await Order.get_or_none(id=order_id)
    if order is None:
        return None
    try:
        side = side_of(caller, order)
    except NotFound:
        if not caller.is_operator:
            return None
        side = Party.BRAND
    (preview,) = await _previews([order], by or side)
    return preview


@dataclass(frozen=True, slots=True)
class CampaignCancellationPreview:
    """What cancelling a campaign now would do to its orders that are under way, in minor units."""

    campaign_id: UUID
    orders: int
    released_minor: int
    commission_minor: int
    given_back_minor: int
    currency: str

    @classmethod
    def of(
        cls, campaign: Campaign, previews: Sequence[CancellationPreview]
    ) -> "CampaignCancellationPreview":
        """The sum of its orders' previews."""
        return cls(
            campaign.id,
            len(previews),
            sum(one.released_minor for one in previews),
            sum(one.commission_minor for one in previews),
            sum(one.given_back_minor for one in previews),
            campaign.currency,
        )


async def preview_campaign_cancellation(
    caller: Caller, campaign_id: UUID
) -> CampaignCancellationPreview | None:
    """What cancelling a campaign now would do, for the brand's team and operators; None for one
    that is not theirs."""
    campaign = await Campaign.get_or_none(id=campaign_id)
    if campaign is None or not (campaign.brand_id in caller.brands or caller.is_operator):
        return None
    going_on = await Order.filter(campaign_id=campaign_id, state=OrderState.IN_PROGRESS)
    return CampaignCancellationPreview.of(campaign, await _previews(going_on, Party.BRAND))
