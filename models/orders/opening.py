"""Opening an order: what was agreed becomes milestones and deliverables, and their money is held.

Whoever accepts an offer calls `prepare` outside of any transaction, and `open_order` inside its
own, under the locks of the brand, the campaign and the offer, before anything is told: the order,
its rows and its escrow come with the acceptance, or the refusal says what is missing.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from models import clock
from models.ledger import accounts, journal, postings
from models.ledger.accounts import Account, WalletAccounts
from models.orders.refusals import BrandOwes
from models.orders.rows import (
    Deliverable,
    DeliverableState,
    Milestone,
    MilestoneState,
    Order,
    OrderState,
)
from models.rate_cards import ContentFormat


@dataclass(frozen=True, slots=True)
class AgreedPart:
    """One deliverable, due by a day (UTC), with its price and the commission on top, in minor
    units. Its id, which its milestone bears too, was minted beforehand."""

    id: UUID
    format: ContentFormat
    count: int
    due_on: date
    wanted: str | None
    unwanted: str | None
    disclosure: str
    price_minor: int
    commission_minor: int

    @property
    def held_minor(self) -> int:
        """What is held for it."""
        return self.price_minor + self.commission_minor


@dataclass(frozen=True, slots=True)
class Agreed:
    """What both sides agreed on: the terms of an offer's revision. The order's id was minted
    beforehand."""

    order_id: UUID
    offer_id: UUID
    revision_id: UUID
    campaign_id: UUID
    brand_id: UUID
    creator_id: UUID
    currency: str
    revision_rounds: int
    parts: tuple[AgreedPart, ...]

    @property
    def brand(self) -> WalletAccounts:
        """The accounts that pay."""
        return accounts.of_brand(self.brand_id, self.currency)

    @property
    def held(self) -> list[tuple[Account, int]]:
        """What is held on which account, part by part, in minor units."""
        return [(accounts.escrow(one.id, self.currency), one.held_minor) for one in self.parts]


async def prepare(agreed: Agreed) -> None:
    """Make the accounts of both sides and of the milestones. Outside of transactions."""
    creator = accounts.of_creator(agreed.creator_id, agreed.currency)
    escrows = (account for account, _ in agreed.held)
    await journal.prepare([*agreed.brand.all, *creator.all, *escrows])


async def open_order(agreed: Agreed) -> Order:
    """Inside a transaction, under the locks of brand, campaign and offer: hold the money and write
    the order with its milestones and deliverables.

    Raises BrandOwes, and InsufficientFunds where the wallet has too little; then nothing was
    written.
    """
    async with journal.open([*agreed.brand.all, *(one for one, _ in agreed.held)]) as book:
        owed_minor = -book.balance(agreed.brand.receivable)
        if owed_minor:
            raise BrandOwes(owed_minor, agreed.currency)
        book.post(postings.escrow_funded(agreed.order_id, agreed.brand, agreed.held))
    return await _write(agreed)


async def _write(agreed: Agreed) -> Order:
    order = await Order.create(
        id=agreed.order_id,
        offer_id=agreed.offer_id,
        revision_id=agreed.revision_id,
        campaign_id=agreed.campaign_id,
        brand_id=agreed.brand_id,
        creator_id=agreed.creator_id,
        price_minor=sum(one.price_minor for one in agreed.parts),
        commission_minor=sum(one.commission_minor for one in agreed.parts),
        currency=agreed.currency,
        revision_rounds=agreed.revision_rounds,
        state=OrderState.IN_PROGRESS,
        created_at=clock.now(),
    )
    await Milestone.bulk_create(
        Milestone(
            id=one.id,
            order_id=agreed.order_id,
            position=position,
            price_minor=one.price_minor,
            commission_minor=one.commission_minor,
            currency=agreed.currency,
            state=MilestoneState.HELD,
        )
        for position, one in enumerate(agreed.parts)
    )
    await Deliverable.bulk_create(
        Deliverable(
            id=one.id,
            order_id=agreed.order_id,
            brand_id=agreed.brand_id,
            creator_id=agreed.creator_id,
            position=position,
            format=one.format,
            count=one.count,
            due_on=one.due_on,
            wanted=one.wanted,
            unwanted=one.unwanted,
            disclosure=one.disclosure,
            state=DeliverableState.DUE,
        )
        for position, one in enumerate(agreed.parts)
    )
    return order
