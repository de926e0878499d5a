"""Orders for the tests, opened directly: without an offer, and with money of nowhere."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from models import cancellations, clock, deliverables, orders, videos
from models.caller import BrandRole, Caller
from models.campaigns import Campaign, CampaignState, Sourcing
from models.cancellations import CancelOrderInput
from models.database import new_id
from models.deliverables import SubmissionInput
from models.ledger import accounts, journal, statements
from models.ledger.accounts import Account
from models.ledger.audit import check_ledger
from models.ledger.postings import top_up_settled
from models.notifications import pages_of_topics
from models.orders import Agreed, AgreedPart, Order
from models.pages import PageRequest
from models.rate_cards import ContentFormat
from models.transactions import atomic, lock, snapshot
from models.videos import Video, VideoInput, VideoKind
from tests.branding import a_brand, a_member
from tests.factories import SERVICE, a_creator, in_the_end

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


async def a_campaign(of: Two, seats: int = 5, budget_minor: int = 10**9, **said: Any) -> Campaign:
    """A published campaign of the brand, straight into the table."""
    today = clock.today()
    told: dict[str, Any] = {"currency": "USD", "state": CampaignState.ACTIVE, **said}
    return await Campaign.create(
        brand_id=of.brand_id,
        author_id=of.manager.user_id,
        idempotency_key=new_id().hex,
        name="Shoes",
        product_name="Shoes",
        is_gifted=False,
        brief="Run",
        sourcing=Sourcing.OPEN,
        seats=seats,
        budget_minor=budget_minor,
        conditions={"least_followers": None, "countries": [], "languages": []},
        starts_on=today,
        ends_on=today + timedelta(days=30),
        created_at=clock.now(),
        published_at=clock.now(),
        **told,
    )


async def opened(wanted: Agreed) -> Order:
    """Open an order, as an acceptance does, which takes a seat and of the budget."""
    await orders.prepare(wanted)
    return await in_the_end(atomic, _open, wanted)


async def _open(wanted: Agreed) -> Order:
    (campaign,) = await lock(Campaign, [wanted.campaign_id])
    campaign.seats_taken += 1
    campaign.committed_minor += sum(one.held_minor for one in wanted.parts)
    order = await orders.open_order(wanted)
    await campaign.save(update_fields=["seats_taken", "committed_minor"])
    return order


async def an_order(of: Two, *parts: AgreedPart, **said: Any) -> Order:
    """An order of these two, one video unless parts are named, in a campaign of its own unless
    one is named."""
    if "campaign_id" not in said:
        said["campaign_id"] = (await a_campaign(of, currency=said.get("currency", "USD"))).id
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


# --- deliverables --------------------------------------------------------------------------------


async def only(order: Order) -> UUID:
    """The id of an order's one deliverable."""
    (found,) = await orders.Deliverable.filter(order_id=order.id)
    return found.id


async def deliverable(deliverable_id: UUID) -> orders.Deliverable:
    """A deliverable as it stands now."""
    return await orders.Deliverable.get(id=deliverable_id)


async def milestone(deliverable_id: UUID) -> orders.Milestone:
    """A deliverable's milestone as it stands now."""
    return await orders.Milestone.get(id=deliverable_id)


async def submitted(of: Two, deliverable_id: UUID, **said: Any) -> orders.Deliverable:
    """The creator submits a draft."""
    told: dict[str, Any] = {
        "link": "https://drafts.test/1",
        "caption": "Run!",
        "video_external_id": None,
        "idempotency_key": new_id().hex,
        **said,
    }
    wanted = SubmissionInput(deliverable_id, **told)
    return await in_the_end(deliverables.submit, of.creator, wanted)


async def approved(of: Two, deliverable_id: UUID) -> orders.Deliverable:
    """The creator submits a draft, and the brand approves it."""
    await submitted(of, deliverable_id)
    return await in_the_end(deliverables.approve, of.manager, deliverable_id)


async def a_video_of(of: Two, external_id: str = "v1", **said: Any) -> Video:
    """A video of the creator's, disclosed and visible unless the test says otherwise."""
    told: dict[str, Any] = {"kind": VideoKind.ORIGINAL, "disclosed": True, **said}
    video = VideoInput(external_id, of.creator_id, "https://v.test/1", clock.now(), 30, **told)
    (found,) = await videos.upsert_videos(SERVICE, [video])
    return found


async def published(of: Two, deliverable_id: UUID, external_id: str = "v1") -> orders.Deliverable:
    """A draft is approved, and the creator publishes a video."""
    await a_video_of(of, external_id)
    await approved(of, deliverable_id)
    return await in_the_end(deliverables.publish, of.creator, deliverable_id, external_id)


async def verified(of: Two, deliverable_id: UUID, external_id: str = "v1") -> orders.Deliverable:
    """A video is published, and the platform verifies it."""
    await published(of, deliverable_id, external_id)
    return await in_the_end(deliverables.verify, SERVICE, deliverable_id)


async def cancelled(by: Caller, order: Order, **said: Any) -> Order:
    """One of the two cancels an order."""
    told: dict[str, Any] = {
        "reason": "Changed our minds",
        "least_back_minor": None,
        "currency": None,
        "idempotency_key": new_id().hex,
        **said,
    }
    return await in_the_end(cancellations.cancel_order, by, CancelOrderInput(order.id, **told))


async def pass_days(days: float) -> None:
    """Time goes by, and the sweep does what is due."""
    await clock.advance(timedelta(days=days))
    while await deliverables.pass_time():
        pass


async def kinds_told(topic_id: UUID) -> list[str]:
    """The kinds of what a topic was told of orders, in order."""
    found = (await pages_of_topics([topic_id], PageRequest(100)))[topic_id].items
    names = [type(one).__name__ for one in found]
    return [name for name in names if not name.startswith("BrandMember")]


async def require_sound() -> None:
    """No rule of the ledger or of orders is broken."""
    assert await snapshot(check_ledger) == []
    assert await snapshot(orders.check_orders) == []
