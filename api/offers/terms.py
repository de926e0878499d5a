"""The terms of an offer as they are read: who sees the offer sees all of them."""

from datetime import date, datetime

from api.fields import column, noun
from api.formats import ContentFormat
from api.money import Money
from api.scalars import enum
from models import offers
from models.offers import Channel, Side

__all__ = [
    "Channel",
    "Exclusivity",
    "OfferDeliverable",
    "OfferRevision",
    "OfferSubject",
    "Side",
    "TermChange",
    "UsageRights",
]

enum(
    Channel,
    "Where a brand may show a creator's work.",
    {
        "BRAND_PAGES": "On its own pages of any platform.",
        "PAID_ADS": "In advertisements that it pays for.",
        "WEBSITE": "On its website.",
        "EMAIL": "In its mail.",
        "PRINT": "In print.",
        "OUT_OF_HOME": "On posters and screens outside.",
        "BROADCAST": "In television, radio or cinema.",
    },
)
enum(
    Side,
    "One of the two sides of an offer.",
    {"BRAND": "The brand.", "CREATOR": "The creator."},
    name="OfferSide",
)


@noun(offers.PartView, "One deliverable of an offer's terms.")
class OfferDeliverable:
    format: ContentFormat = column("What it is.")
    count: int = column("How many pieces.")
    due_on: date = column("By which day (UTC).")
    price: Money = column("What the creator is paid for it.")
    wanted: str | None = column("What is to be in it.")
    unwanted: str | None = column("What is not to be in it.")
    disclosure: str = column("How the creator must say that it is paid for.")


@noun(offers.UsageRights, "What the brand may do with the work.")
class UsageRights:
    channels: list[Channel] = column("Where it may show it.")
    countries: list[str] = column("In which countries, ISO 3166-1 alpha-2; none is everywhere.")
    days: int = column("For so many days from its publication.")


@noun(offers.Exclusivity, "What the creator does not do meanwhile: work for others.")
class Exclusivity:
    days: int = column("For so many days from its publication.")
    category: str | None = column("Only of this kind; null is of any kind.")


@noun(offers.RevisionView, "Terms that one side proposed; they never change.")
class OfferRevision:
    number: int = column("Its number, from 1.")
    side: Side = column("Who proposed them.")
    price: Money = column("What the creator is paid, the sum of the deliverables'.")
    commission: Money = column("What the brand pays on top of it.")
    total: Money = column("What the brand pays: price and commission.")
    deliverables: list[OfferDeliverable] = column("What is to be made, in order.")
    usage_rights: UsageRights | None = column("What the brand may do with it, if anything.")
    exclusivity: Exclusivity | None = column("What the creator does not do meanwhile, if anything.")
    revision_rounds: int = column("How often the brand may ask for changes to a deliverable.")
    message: str | None = column("What was said with it.")
    created_at: datetime = column("When it was proposed.")


@noun(offers.TermChange, "One term that differs between two proposals.")
class TermChange:
    term: str = column(
        'Which: "price", "deliverables.1.dueOn", "usageRights.days", ...; names stay the same.'
    )
    before: str | None = column("What it was, as text; null for what was not there.")
    after: str | None = column("What it is, as text; null for what is not there any more.")


@noun(offers.Offered, "What an offer is about, as its campaign says.")
class OfferSubject:
    campaign_name: str = column("What the campaign is called.")
    brief: str = column("What it is about.")
    product_name: str = column("The product or service.")
    product_url: str | None = column("Where it is to be found.")
    product_category: str | None = column("What kind of thing it is.")
    is_gifted: bool = column("Whether creators are given it.")
