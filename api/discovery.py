"""Discovery in GraphQL: brands find creators."""

from datetime import date
from typing import Annotated

import strawberry
from strawberry import UNSET

from api.access import ANY_BRAND, OPERATOR
from api.creators import Creator
from api.fields import column, noun, part
from api.formats import ContentFormat
from api.money import CurrencyCode
from api.relay import After, Connection, First, requested
from api.roots import given, query
from api.scalars import BigInt, DecimalText, enum
from models import discovery
from models.creators import LONGEST_TOPIC, MOST_TOPICS
from models.discovery import CreatorSort, FigureSource, Found, Span, Wanted
from models.ledger.money import parse_amount
from models.pages import Page
from models.search_text import LONGEST_QUESTION

enum(
    CreatorSort,
    "An order of creators.",
    {
        "RELEVANCE": "Those whose words are just those of `text` before those whose words begin "
        "so; of these, and without `text`, those with the most followers first.",
        "FOLLOWERS": "The most followers first.",
        "VIEWS": "The most views per video first.",
        "ENGAGEMENT": "The highest engagement rate first.",
        "PRICE": "The lowest price first, of the rate cards that the filter asks for. It needs a "
        "currency.",
    },
)
enum(
    FigureSource,
    "Where a creator's figures come from: of a list and her own days the newer.",
    {
        "AVERAGES": "Averages per video, as a list told them on a date.",
        "DAILY_STATS": "Her own last 28 days, as the platform told them.",
    },
)

_LEAST = "At least so much; left out, no least."
_MOST = "At most so much; left out, no most."


@strawberry.input(description="From a least through a most. What is not known lies in no range.")
class CountRange:
    least: BigInt | None = strawberry.field(default=UNSET, description=_LEAST)
    most: BigInt | None = strawberry.field(default=UNSET, description=_MOST)

    def decoded(self) -> Span:
        """As `models/` takes it."""
        return Span(given(self.least), given(self.most))


@strawberry.input(
    description="A range of basis points: 250 is 2.5 %. What is not known lies in none."
)
class BasisPointRange:
    least: int | None = strawberry.field(default=UNSET, description=_LEAST)
    most: int | None = strawberry.field(default=UNSET, description=_MOST)

    def decoded(self) -> Span:
        """As `models/` takes it."""
        return Span(given(self.least), given(self.most))


@strawberry.input(description="What one of her rate cards must be.")
class RateFilter:
    format: ContentFormat | None = strawberry.field(
        default=UNSET, description="What she makes; left out, anything."
    )
    currency: CurrencyCode | None = strawberry.field(
        default=UNSET, description="The currency of the price, which a least and a most need."
    )
    least: DecimalText | None = strawberry.field(
        default=UNSET, description='The lowest price, such as "100.00"; left out, no lowest.'
    )
    most: DecimalText | None = strawberry.field(
        default=UNSET, description='The highest price, such as "500.00"; left out, no highest.'
    )


@strawberry.input(description="What creators must be, all of it. What is left out asks nothing.")
class DiscoveryFilter:
    text: str | None = strawberry.field(
        default=UNSET,
        description="Words of her handle, her name or her topics, or their beginnings, whatever "
        f"their case and accents: all of them. Up to {LONGEST_QUESTION} characters.",
    )
    country: str | None = strawberry.field(
        default=UNSET, description="Her country, ISO 3166-1 alpha-2, in capitals."
    )
    language: str | None = strawberry.field(
        default=UNSET, description="The language she posts in, ISO 639, in small letters."
    )
    topics: list[str] | None = strawberry.field(
        default=UNSET,
        description=f"Topics of which she posts about any, as they are named: up to {MOST_TOPICS} "
        f"of up to {LONGEST_TOPIC} characters.",
    )
    followers: CountRange | None = strawberry.field(
        default=UNSET, description="How many follow her."
    )
    average_views: CountRange | None = strawberry.field(
        default=UNSET, description="Her views per video."
    )
    engagement_rate_bps: BasisPointRange | None = strawberry.field(
        default=UNSET, description="Likes, comments and shares by views, in basis points."
    )
    growth_bps: BasisPointRange | None = strawberry.field(
        default=UNSET, description="How her followers grew in four to five weeks, in basis points."
    )
    rate: RateFilter | None = strawberry.field(
        default=UNSET, description="A rate card that she has."
    )

    def decoded(self) -> Wanted:
        """As `models/` takes it. Raises InvalidInput."""
        rate = given(self.rate) or RateFilter()
        currency = given(rate.currency)
        code = None if currency is None else str(currency.value)
        return Wanted(
            text=given(self.text),
            country=given(self.country),
            language=given(self.language),
            topics=tuple(given(self.topics) or ()),
            followers=_span(self.followers),
            views=_span(self.average_views),
            engagement_bps=_span(self.engagement_rate_bps),
            growth_bps=_span(self.growth_bps),
            format=given(rate.format),
            currency=code,
            price=_price(rate, code),
        )


def _span(told: CountRange | BasisPointRange | None) -> Span | None:
    return told.decoded() if told else None


def _price(rate: RateFilter, currency: str | None) -> Span | None:
    least, most = given(rate.least), given(rate.most)
    if least is None and most is None:
        return None
    code = currency or ""
    return Span(
        None if least is None else parse_amount(least, code),
        None if most is None else parse_amount(most, code),
    )


@noun(Found, "A creator who was found, with the figures by which she was.")
class DiscoveredCreator:
    creator: Creator = column("Herself.")
    average_views: BigInt | None = column(
        "Her views per video; null if unknown.", attribute="views"
    )
    engagement_rate_bps: int | None = column(
        "Likes, comments and shares by views, in basis points; null if unknown.",
        attribute="engagement_bps",
    )
    figures_from: FigureSource | None = column("Where views and engagement come from.")
    figures_as_of: date | None = column(
        "Their date: of the list, or the last of her days (UTC) that is known."
    )
    growth_bps: int | None = column(
        "How her followers grew since `grownSince`, in basis points; null if unknown. Today's are "
        "of the day `creator.followersAsOf`."
    )
    grown_since: date | None = column("The day of the count before: 28 to 35 days earlier.")


@part
class DiscoveryQueries:
    @query(
        "Creators who take offers now, by what a brand looks for. A page may hold fewer than asked "
        "for where some have just switched off; `hasNextPage` says whether more follow. Cursors "
        "are of one filter and one order.",
        Connection[DiscoveredCreator] | None,
        by=ANY_BRAND | OPERATOR,
    )
    async def discover_creators(
        self,
        filter: Annotated[
            DiscoveryFilter | None,
            strawberry.argument(description="What they must be; left out, anything."),
        ] = UNSET,
        sort: Annotated[
            CreatorSort | None,
            strawberry.argument(description="Their order; left out, RELEVANCE."),
        ] = UNSET,
        first: First = 20,
        after: After = UNSET,
    ) -> Page[Found]:
        asked = given(filter)
        wanted = Wanted() if asked is None else asked.decoded()
        order = given(sort) or CreatorSort.RELEVANCE
        return await discovery.discover(wanted, order, requested(first, after))
