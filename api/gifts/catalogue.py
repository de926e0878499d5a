"""The catalogue: what can be sent, and what operators do to it."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry
from strawberry import UNSET

from api.access import OPERATOR, SERVICE
from api.context import Info
from api.errors import UserError, refusal
from api.fields import part
from api.gifts.gift import DiamondRate, Gift
from api.relay import After, Connection, First, decode_id, requested
from api.roots import IDEMPOTENCY_KEY, Payload, given, mutation, payload, query
from api.scalars import BigInt
from models import coins, gifts
from models.errors import IdempotencyKeyReused, LimitExceeded, NotFound, StateConflict
from models.gifts import DiamondRate as DiamondRateRow
from models.gifts import GiftedVideo, GiftPlace, GiftView
from models.pages import Page

if TYPE_CHECKING:
    from api.videos import Video


@part
class GiftQueries:
    @query("Gifts that can be sent now, cheapest first.", Connection[Gift])
    async def gifts(
        self,
        place: Annotated[
            GiftPlace | None,
            strawberry.argument(description="Only those that can be sent here."),
        ] = UNSET,
        first: First = 20,
        after: After = UNSET,
    ) -> Page[GiftView]:
        return await gifts.offered(given(place), requested(first, after))

    @query("The rate by which coins become diamonds now.", DiamondRate | None)
    async def diamond_rate(self) -> DiamondRateRow | None:
        return await gifts.current_rate()

    @query(
        "Videos on which gifts were given, those with the most coins first; hidden ones too.",
        Connection[Annotated["Video", strawberry.lazy("api.videos")]] | None,
        by=SERVICE,
    )
    async def videos_by_gifts(self, first: First = 20, after: After = UNSET) -> Page[GiftedVideo]:
        return await gifts.videos_by_gifts(requested(first, after))


# --- operators -----------------------------------------------------------------------------------


@refusal(
    gifts.DiamondsNotWhole,
    "By a rate of diamonds a gift at this price would be no whole thousandths of a diamond.",
)
class DiamondsNotWholeError(UserError):
    price_coins: BigInt = strawberry.field(description="The price, in coins.")
    diamonds: BigInt = strawberry.field(description="By the rate of so many diamonds.")
    per_coins: BigInt = strawberry.field(description="For so many coins.")


_FROM = "From when on; from now on if left out."


@strawberry.input(description="A gift to add to the catalogue.")
class AddGiftInput:
    name: str = strawberry.field(
        description=f"What it is called, 1 to {gifts.LONGEST_NAME} characters."
    )
    picture: str = strawberry.field(
        description="Its picture: an address of the web, or one of ours, `/gifts/...`."
    )
    place: GiftPlace = strawberry.field(description="Where it may be sent.")
    is_streakable: bool = strawberry.field(
        description="Whether sending it again and again in a LIVE makes a streak."
    )
    price_coins: BigInt = strawberry.field(description="What it costs, in coins.")
    effective_from: datetime | None = strawberry.field(default=UNSET, description=_FROM)
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)

    def decoded(self) -> gifts.NewGift:
        """As `models/` takes it."""
        return gifts.NewGift(
            name=self.name,
            picture=self.picture,
            place=self.place,
            streakable=self.is_streakable,
            price_coins=self.price_coins,
            effective_from=given(self.effective_from),
            idempotency_key=self.idempotency_key,
        )


@payload("The gift, in the catalogue.")
class AddGiftSuccess(Payload):
    gift: Gift = strawberry.field(description="The gift.")


@strawberry.input(description="A new price of a gift.")
class RepriceGiftInput:
    gift_id: strawberry.ID = strawberry.field(description="The gift.")
    price_coins: BigInt = strawberry.field(description="What it will cost, in coins.")
    effective_from: datetime | None = strawberry.field(default=UNSET, description=_FROM)
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@payload("The gift, with its prices.")
class RepriceGiftSuccess(Payload):
    gift: Gift = strawberry.field(description="The gift.")


@strawberry.input(description="A gift that is to be offered no more.")
class RetireGiftInput:
    gift_id: strawberry.ID = strawberry.field(description="The gift.")
    at: datetime | None = strawberry.field(default=UNSET, description=_FROM)


@payload("The gift, which is retired, or will be.")
class RetireGiftSuccess(Payload):
    gift: Gift = strawberry.field(description="The gift.")


@strawberry.input(description="A rate by which coins become diamonds.")
class AddDiamondRateInput:
    diamonds: BigInt = strawberry.field(description="So many diamonds.")
    per_coins: BigInt = strawberry.field(description="For so many coins.")
    effective_from: datetime | None = strawberry.field(default=UNSET, description=_FROM)
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@payload("The rate.")
class AddDiamondRateSuccess(Payload):
    rate: DiamondRate = strawberry.field(description="The rate.")


@part
class CatalogueMutations:
    @mutation(
        "Add a gift to the catalogue.",
        AddGiftSuccess,
        gifts.DiamondsNotWhole,
        LimitExceeded,
        IdempotencyKeyReused,
        by=OPERATOR,
    )
    async def add_gift(self, info: Info, input: AddGiftInput) -> AddGiftSuccess:
        return AddGiftSuccess(gift=await gifts.add_gift(info.context.caller, input.decoded()))

    @mutation(
        "Have a gift cost something else, from a time on. What was sent keeps its price, and "
        "streaks at the old one break.",
        RepriceGiftSuccess,
        NotFound,
        StateConflict,
        gifts.DiamondsNotWhole,
        IdempotencyKeyReused,
        by=OPERATOR,
    )
    async def reprice_gift(self, info: Info, input: RepriceGiftInput) -> RepriceGiftSuccess:
        gift = await gifts.reprice_gift(
            info.context.caller,
            decode_id(input.gift_id, "Gift"),
            input.price_coins,
            given(input.effective_from),
            input.idempotency_key,
        )
        return RepriceGiftSuccess(gift=gift)

    @mutation(
        "Offer a gift no more, from a time on, for good; until then the time can be changed.",
        RetireGiftSuccess,
        NotFound,
        StateConflict,
        by=OPERATOR,
    )
    async def retire_gift(self, info: Info, input: RetireGiftInput) -> RetireGiftSuccess:
        gift_id = decode_id(input.gift_id, "Gift")
        gift = await gifts.retire_gift(info.context.caller, gift_id, given(input.at))
        return RetireGiftSuccess(gift=gift)

    @mutation(
        "Have coins become another number of diamonds, from a time on.",
        AddDiamondRateSuccess,
        gifts.DiamondsNotWhole,
        coins.CoinsBelowRedemption,
        StateConflict,
        IdempotencyKeyReused,
        by=OPERATOR,
    )
    async def add_diamond_rate(
        self, info: Info, input: AddDiamondRateInput
    ) -> AddDiamondRateSuccess:
        wanted = gifts.NewRate(
            diamonds=input.diamonds,
            per_coins=input.per_coins,
            effective_from=given(input.effective_from),
            idempotency_key=input.idempotency_key,
        )
        rate = await gifts.add_diamond_rate(info.context.caller, wanted)
        return AddDiamondRateSuccess(rate=rate)
