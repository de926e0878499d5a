"""Orders for the tests, opened directly: no campaign, no offer, and money of nowhere."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from models import clock, orders
from models.caller import BrandRole, Caller
from models.database import new_id
from models.ledger import accounts, journal, statements
from models.ledger.accounts import Account
from models.ledger.postings import top_up_settled
from models.orders import Agreed, AgreedPart, Order
from models.rate_cards import ContentFormat
from models.transactions import atomic
from tests.branding import a_brand, a_member
from tests.factories import a_creator, in_the_end

PRICE, COMMISSION = 10_000, 1_000
"""100.00 USD, and 10 % on top."""


@dataclass(frozen=True, slots=True)
class Two:
    """A brand's campaign manager and a creator who work together."""

    manager: Caller
    creator: Caller

    @property
    def brand_id(self) -> UUID:
        """The brand that the manager works for."""
        (brand_id,) = self.manager.brands
        return brand_id

    @property
    def creator_id(self) -> UUID:
        """The creator's id."""
        assert self.creator.creator_id is not None
        return self.creator.creator_id


async def two(handle: str = "anna", funds_minor: int = 100_000, currency: str = "USD") -> Two:
    """A manager of a new brand that has money, and a creator."""
    brand_id, _ = await a_brand()
    manager = await a_member(brand_id, BrandRole.CAMPAIGN_MANAGER)
    found = Two(manager, await a_creator(handle))
    if funds_minor:
        await fund(brand_id, funds_minor, currency)
    return found


async def fund(brand_id: UUID, amount_minor: int, currency: str = "USD") -> None:
    """Money comes to a brand's wallet, as if a top-up had brought it."""
    brand = accounts.of_brand(brand_id, currency)
    await journal.prepare(brand.all)
    paid = top_up_settled(new_id(), brand, "sandbox", amount_minor, 0, 0)
    await in_the_end(atomic, journal.post, [paid])


def a_part(price: int = PRICE, commission: int = COMMISSION, **said: Any) -> AgreedPart:
    """One video that is due in 10 days."""
    told: dict[str, Any] = {
        "format": ContentFormat.VIDEO,
        "count": 1,
        "due_on": clock.today() + timedelta(days=10),
        "wanted": "The shoes",
        "unwanted": None,
        "disclosure": "#ad",
        **said,
    }
    return AgreedPart(id=new_id(), price_minor=price, commission_minor=commission, **told)


def agreed(of: Two, *parts: AgreedPart, **said: Any) -> Agreed:
    """What these two agreed on, one video unless parts are named."""
    told: dict[str, Any] = {
        "currency": "USD",
        "revision_rounds": 1,
        "campaign_id": new_id(),
        **said,
    }
    return Agreed(
        order_id=new_id(),
        offer_id=new_id(),
        revision_id=new_id(),
        brand_id=of.brand_id,
        creator_id=of.creator_id,
        parts=parts or (a_part(),),
        **told,
    )


async def opened(wanted: Agreed) -> Order:
    """Open an order, as an acceptance does."""
    await orders.prepare(wanted)
    return await in_the_end(atomic, orders.open_order, wanted)


async def an_order(of: Two, *parts: AgreedPart, **said: Any) -> Order:
    """An order of these two, one video unless parts are named."""
    return await opened(agreed(of, *parts, **said))


async def amounts(*of: Account) -> list[int]:
    """What accounts have."""
    totals = await statements.totals_of(of)
    return [totals[account] for account in of]


async def held(order: Order) -> list[int]:
    """What the escrow of each milestone has, in order."""
    found = await orders.Milestone.filter(order_id=order.id).order_by("position")
    return await amounts(*(accounts.escrow(one.id, one.currency) for one in found))


async def wallet(of: Two, currency: str = "USD") -> int:
    """What the brand can spend."""
    (found,) = await amounts(accounts.of_brand(of.brand_id, currency).wallet)
    return found


async def earned(of: Two, currency: str = "USD") -> int:
    """What the creator has, held or available."""
    creator = accounts.of_creator(of.creator_id, currency)
    return sum(await amounts(creator.pending, creator.available))
