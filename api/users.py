"""Users: the people behind tokens, and what the platform says of them."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated

import strawberry
from strawberry import UNSET

from api.access import ANYONE, NOBODY, OPERATOR, SELF, SERVICE, everyone
from api.brands import UserBrands
from api.coins import UserCoins
from api.context import Info
from api.errors import UserError, refusal
from api.fields import column, computed, noun, part, relation
from api.gifts import UserGifts
from api.relay import Node, decode_id
from api.roots import Payload, given, mutation, payload, query
from api.scalars import enum
from api.tips import UserTips
from models import creators, users
from models.caller import Caller
from models.errors import NotFound

if TYPE_CHECKING:
    from api.creators import Creator

enum(
    users.Standing,
    "How the platform sees a person.",
    {
        "GOOD": "Nothing is held against her.",
        "RESTRICTED": "She may neither pay nor earn.",
        "BANNED": "She may neither pay, earn nor be paid, and her tokens are refused.",
    },
)

PRIVATE = SELF | OPERATOR | SERVICE


def rights(row: users.User, caller: Caller) -> int:
    """A display name is public, like a profile; the rest is the person's and the platform's."""
    return everyone(row, caller) | (SELF if row.id == caller.user_id else NOBODY)


@noun(users.User, "A person on the platform.", by_ids=users.by_ids, rights=rights)
class User(UserTips, UserCoins, UserGifts, UserBrands, Node):
    display_name: str = column("Her name as the platform shows it; empty once erased.", see=ANYONE)
    subject: str | None = column("Who she is to the platform: her tokens' `sub`.", see=PRIVATE)
    birth_date: date | None = column(
        "Her birth date: the platform's word, else her token's.",
        see=PRIVATE,
        attribute="known_birth_date",
    )
    country: str | None = column("Her country, ISO 3166-1 alpha-2.", see=PRIVATE)
    standing: users.Standing | None = column("How the platform sees her.", see=PRIVATE)
    tokens_valid_from: datetime | None = column(
        "Tokens that were issued before this instant are refused.", see=PRIVATE
    )
    erased_at: datetime | None = column("When her name and age were erased.", see=PRIVATE)
    created_at: datetime | None = column("Since when Limelight knows her.", see=PRIVATE)
    creator: Annotated["Creator", strawberry.lazy("api.creators")] | None = relation(
        "The creator that she is.", "id", creators.by_user_ids, see=PRIVATE
    )

    @computed("Whether this is the caller.", see=ANYONE)
    @staticmethod
    def is_viewer(_row: users.User, who: int) -> bool:
        return bool(who & SELF)


@part
class UserQueries:
    @query("The caller herself; null without a token.", User | None)
    async def viewer(self, info: Info) -> users.User | None:
        user_id = info.context.caller.user_id
        if user_id is None:
            return None
        found: users.User | None = await info.context.loaders.load(users.by_ids, user_id)
        return found


# --- refusals that are about a person ------------------------------------------------------------


@refusal(users.AgeUnknown, "Nobody has said how old the person is.", lambda _: {})
class AgeUnknownError(UserError):
    pass


@refusal(users.UnderAge, "The person is younger than her country's minimum.")
class UnderAgeError(UserError):
    minimum_years: int = strawberry.field(description="The minimum, in full years.")


@refusal(users.NotInGoodStanding, "The platform has restricted or banned the person.")
class NotInGoodStandingError(UserError):
    standing: users.Standing = strawberry.field(description="How the platform sees her.")


# --- the platform's word -------------------------------------------------------------------------


@strawberry.input(description="What the platform says of one person; what is left out stays.")
class UserInput:
    subject: str = strawberry.field(
        description="Who she is: the `sub` of her tokens, 1 to 255 characters."
    )
    display_name: str | None = strawberry.field(
        default=UNSET, description="Her name as it is shown, up to 100 characters."
    )
    birth_date: date | None = strawberry.field(
        default=UNSET, description="Her birth date; it wins over what her tokens claim."
    )
    country: str | None = strawberry.field(
        default=UNSET, description="Her country, ISO 3166-1 alpha-2, in capitals."
    )
    standing: users.Standing | None = strawberry.field(
        default=UNSET, description="How the platform sees her; GOOD for someone new."
    )

    def decoded(self) -> users.UserInput:
        """As `models/` takes it."""
        return users.UserInput(
            subject=self.subject,
            display_name=given(self.display_name),
            birth_date=given(self.birth_date),
            country=given(self.country),
            standing=given(self.standing),
        )


@strawberry.input(description="People to store.")
class UpsertUsersInput:
    users: list[UserInput] = strawberry.field(
        description=f"Up to {users.MOST_AT_ONCE}; of two for one subject the last wins."
    )


@payload("The people, stored.")
class UpsertUsersSuccess(Payload):
    users: list[User] = strawberry.field(description="The people, in the order given.")


@strawberry.input(description="Whose tokens to refuse.")
class RevokeTokensInput:
    user_id: strawberry.ID = strawberry.field(description="The person's id.")


@payload("The tokens, revoked.")
class RevokeTokensSuccess(Payload):
    user: User = strawberry.field(description="The person.")


@part
class UserMutations:
    @mutation("Store what the platform says of people.", UpsertUsersSuccess, by=SERVICE)
    async def upsert_users(self, info: Info, input: UpsertUsersInput) -> UpsertUsersSuccess:
        people = [person.decoded() for person in input.users]
        stored = await users.upsert_users(info.context.caller, people)
        return UpsertUsersSuccess(users=stored)

    @mutation(
        "Refuse every token of a person that was issued before now.",
        RevokeTokensSuccess,
        NotFound,
        by=SERVICE | OPERATOR,
    )
    async def revoke_tokens(self, info: Info, input: RevokeTokensInput) -> RevokeTokensSuccess:
        user_id = decode_id(input.user_id, "User")
        user = await users.revoke_tokens(info.context.caller, user_id)
        return RevokeTokensSuccess(user=user)
