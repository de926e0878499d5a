"""Creators: their GraphQL type, of what each noun hangs on it, and the platform's word on them."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated

import strawberry
from strawberry import UNSET

from api.access import ANYONE, ANYONE_IF_SHARED, CREATOR, NOBODY, OPERATOR, SELF, SERVICE, everyone
from api.account_types import AccountType
from api.applications import CreatorComings
from api.blocks import CreatorBlocks
from api.context import Info
from api.diamonds import CreatorDiamonds
from api.earnings import CreatorEarnings
from api.errors import UserError, refusal
from api.fields import column, computed, noun, part, relation
from api.gifts import CreatorGifts
from api.live import CreatorNotifications
from api.lives import CreatorLives
from api.monetization import CreatorMonetization
from api.offers import CreatorOffers
from api.orders import CreatorOrders
from api.program import CreatorProgram
from api.rate_cards import CreatorRateCards
from api.relay import After, Connection, First, Node, decode_id, requested
from api.roots import Payload, given, mutation, payload, query
from api.scalars import BigInt
from api.stats import CreatorStats
from api.tips import CreatorTips
from api.videos import CreatorVideos
from models import creators, users
from models.caller import Caller
from models.creators import (
    LONGEST_TOPIC,
    MOST_AT_ONCE,
    MOST_TOPICS,
    AlreadyLinked,
    HandleTaken,
    Listed,
)
from models.creators import Creator as CreatorRow
from models.errors import NotFound
from models.pages import Page

if TYPE_CHECKING:
    from api.users import User


def rights(row: CreatorRow | Listed, caller: Caller) -> int:
    """A creator is public; to herself she is both the person and the creator."""
    is_self = row.user_id == caller.user_id
    shares = ANYONE_IF_SHARED if row.supporters_public else NOBODY
    return everyone(row, caller) | shares | (SELF | CREATOR if is_self else NOBODY)


@noun(
    (CreatorRow, Listed),
    "A person who earns on the platform.",
    by_ids=creators.by_ids,
    rights=rights,
)
class Creator(
    CreatorNotifications,
    CreatorVideos,
    CreatorStats,
    CreatorProgram,
    CreatorMonetization,
    CreatorEarnings,
    CreatorDiamonds,
    CreatorBlocks,
    CreatorTips,
    CreatorGifts,
    CreatorLives,
    CreatorRateCards,
    CreatorComings,
    CreatorOffers,
    CreatorOrders,
    Node,
):
    handle: str = column("Her handle on the platform, without the @.", see=ANYONE)
    display_name: str = column("Her name as it is shown.", see=ANYONE)
    country: str | None = column("Her country, ISO 3166-1 alpha-2.", see=ANYONE)
    followers: BigInt | None = column("How many follow her; null if unknown.", see=ANYONE)
    followers_as_of: date | None = column("The day (UTC) of that count.", see=ANYONE)
    language: str | None = column("The language she posts in, ISO 639.", see=ANYONE)
    topics: list[str] = relation(
        "What she posts about, in the order of the alphabet.",
        "id",
        creators.topics_of_creators,
        see=ANYONE,
        at_most=MOST_TOPICS,
    )
    account_type: AccountType = column("What kind of account she has.", see=ANYONE)
    created_at: datetime = column("Since when Limelight knows her.", see=ANYONE)
    user: Annotated["User", strawberry.lazy("api.users")] | None = relation(
        "The person she is.", "user_id", users.by_ids, see=SELF | OPERATOR | SERVICE
    )

    @computed("Whether the caller is this creator.", see=ANYONE)
    @staticmethod
    def is_viewer(_row: CreatorRow | Listed, who: int) -> bool:
        return bool(who & SELF)


@part
class CreatorQueries:
    @query("A creator by her handle, with or without the @.", Creator | None)
    async def creator(
        self,
        handle: Annotated[str, strawberry.argument(description="Her handle.")],
    ) -> CreatorRow | None:
        return await creators.by_handle(handle)

    @query("Creators, those with the most followers first.", Connection[Creator])
    async def creators(self, first: First = 20, after: After = UNSET) -> Page[Listed]:
        return await creators.page(requested(first, after))


# --- the platform's word -------------------------------------------------------------------------


@refusal(HandleTaken, "The handle is another creator's.")
class HandleTakenError(UserError):
    handle: str = strawberry.field(description="The handle.")


@refusal(AlreadyLinked, "The creator, or the person, is linked to someone else.")
class AlreadyLinkedError(UserError):
    subject: str = strawberry.field(description="The person's subject.")


@strawberry.input(description="What the platform says of one creator; what is left out stays.")
class CreatorInput:
    subject: str = strawberry.field(
        description="Who she is: the `sub` of her tokens. Someone unknown becomes a user."
    )
    handle: str = strawberry.field(
        description="Her handle without the @, 1 to 64 characters, no spaces."
    )
    display_name: str | None = strawberry.field(
        default=UNSET, description="Her name as it is shown, up to 100 characters."
    )
    country: str | None = strawberry.field(
        default=UNSET, description="Her country, ISO 3166-1 alpha-2, in capitals."
    )
    followers: BigInt | None = strawberry.field(
        default=UNSET, description="How many follow her today."
    )
    account_type: AccountType | None = strawberry.field(
        default=UNSET, description="What kind of account she has."
    )
    language: str | None = strawberry.field(
        default=UNSET, description="The language she posts in, ISO 639, 2 or 3 small letters."
    )
    topics: list[str] | None = strawberry.field(
        default=UNSET,
        description=f"What she posts about: up to {MOST_TOPICS} topics of up to {LONGEST_TOPIC} "
        "characters, in place of those before.",
    )

    def decoded(self) -> creators.CreatorInput:
        """As `models/` takes it."""
        topics = given(self.topics)
        return creators.CreatorInput(
            subject=self.subject,
            handle=self.handle,
            display_name=given(self.display_name),
            country=given(self.country),
            followers=given(self.followers),
            account_type=given(self.account_type),
            language=given(self.language),
            topics=None if topics is None else tuple(topics),
        )


@strawberry.input(description="Creators to store.")
class UpsertCreatorsInput:
    creators: list[CreatorInput] = strawberry.field(
        description=f"Up to {MOST_AT_ONCE}; of two for one subject the last wins."
    )


@payload("The creators, stored.")
class UpsertCreatorsSuccess(Payload):
    creators: list[Creator] = strawberry.field(description="The creators, in the order given.")


@strawberry.input(description="Which imported creator is which person.")
class LinkCreatorInput:
    creator_id: strawberry.ID = strawberry.field(description="The creator's id.")
    subject: str = strawberry.field(description="The person: the `sub` of her tokens.")


@payload("The creator, linked.")
class LinkCreatorSuccess(Payload):
    creator: Creator = strawberry.field(description="The creator.")


@part
class CreatorMutations:
    @mutation(
        "Store what the platform says of creators.",
        UpsertCreatorsSuccess,
        HandleTaken,
        by=SERVICE,
    )
    async def upsert_creators(
        self, info: Info, input: UpsertCreatorsInput
    ) -> UpsertCreatorsSuccess:
        people = [person.decoded() for person in input.creators]
        stored = await creators.upsert_creators(info.context.caller, people)
        return UpsertCreatorsSuccess(creators=stored)

    @mutation(
        "Tie an imported creator to the person whom the platform's tokens name so.",
        LinkCreatorSuccess,
        NotFound,
        AlreadyLinked,
        by=SERVICE,
    )
    async def link_creator(self, info: Info, input: LinkCreatorInput) -> LinkCreatorSuccess:
        creator_id = decode_id(input.creator_id, "Creator")
        linked = await creators.link_creator(info.context.caller, creator_id, input.subject)
        return LinkCreatorSuccess(creator=linked)
