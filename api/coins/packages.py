"""What is for sale, and what operators do to it."""

from datetime import datetime
from typing import Annotated

import strawberry
from strawberry import UNSET

from api.access import ANYONE, OPERATOR, everyone
from api.context import Info
from api.errors import UserError, refusal
from api.fields import column, noun, part
from api.money import CurrencyCode, Money, MoneyInput
from api.relay import Node, decode_id
from api.roots import IDEMPOTENCY_KEY, Payload, given, mutation, payload, query
from api.scalars import BigInt, enum
from models import coins
from models.coins import Channel, PackageInput
from models.coins.terms import EVERYWHERE
from models.errors import IdempotencyKeyReused, NotFound, StateConflict

enum(
    Channel,
    "Where coins are bought.",
    {
        "WEB": "On the web, through the payment provider.",
        "APP_STORE": "In an app of the App Store.",
        "PLAY_STORE": "In an app of Google Play.",
    },
    name="CoinChannel",
)


@noun(
    coins.CoinPackage,
    "So many coins for a price, in a country and channel, for a time. A package never changes its "
    "price: another price is another package.",
    by_ids=coins.packages_by_ids,
    rights=everyone,
)
class CoinPackage(Node):
    country: str = column(
        f"Its country, ISO 3166-1 alpha-2; {EVERYWHERE} is every country without packages of its "
        "own.",
        see=ANYONE,
    )
    channel: Channel = column("Where it is bought.", see=ANYONE)
    price: Money = column("What it costs; `expectedPrice` takes it.", see=ANYONE)
    coins: BigInt = column("How many coins.", see=ANYONE)
    is_reference: bool = column("Whether gifts are told in money by it.", see=ANYONE)
    effective_from: datetime = column("Since when it is on sale.", see=ANYONE)
    effective_until: datetime | None = column(
        "Until when it is on sale; null while no end is set.", see=ANYONE
    )
    commission_bps: BigInt | None = column(
        "What the store keeps of the price, or the provider at the most, in basis points.",
        see=OPERATOR,
    )


@refusal(coins.TooManyCoinPackages, "Too many packages are on sale in this country and channel.")
class TooManyCoinPackagesError(UserError):
    most: int = strawberry.field(description="How many there may be.")


@part
class CoinQueries:
    @query(
        "The packages of coins that are on sale now, by currency and price; the country's own "
        "where it has any.",
        list[CoinPackage],
    )
    async def coin_packages(
        self,
        channel: Annotated[Channel, strawberry.argument(description="Where they are bought.")],
        country: Annotated[
            str | None,
            strawberry.argument(description="ISO 3166-1 alpha-2; left out, those of everywhere."),
        ] = UNSET,
        currency: Annotated[
            CurrencyCode | None, strawberry.argument(description="Only those in this currency.")
        ] = UNSET,
    ) -> list[coins.CoinPackage]:
        code = given(currency)
        return await coins.on_sale(channel, given(country), code.value if code else None)

    @query(
        "What coins brought in, less what was redeemed, refunded and charged back, in each "
        "currency. Below zero, more was redeemed in it than was sold.",
        list[Money] | None,
        by=OPERATOR,
    )
    async def coin_sales(self) -> list[Money]:
        return [Money.of(minor, currency) for currency, minor in (await coins.sales()).items()]


@strawberry.input(description="A package of coins to sell.")
class AddCoinPackageInput:
    price: MoneyInput = strawberry.field(description="What it costs.")
    coins: BigInt = strawberry.field(description="How many coins, up to 10 million.")
    channel: Channel = strawberry.field(description="Where it is bought.")
    country: str = strawberry.field(
        default=EVERYWHERE,
        description=f"ISO 3166-1 alpha-2, in capitals; {EVERYWHERE} for every country without "
        "packages of its own.",
    )
    commission_bps: int = strawberry.field(
        description="What the store keeps of the price, or the provider at the most, in basis "
        "points, up to 5000."
    )
    is_reference: bool = strawberry.field(
        default=False, description="Whether gifts are told in money by it."
    )
    effective_from: datetime | None = strawberry.field(
        default=UNSET, description="From when it is on sale, never in the past; left out, from now."
    )
    effective_until: datetime | None = strawberry.field(
        default=UNSET, description="Until when it is on sale; left out, until it is retired."
    )
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)

    def decoded(self) -> PackageInput:
        """As `models/` takes it. Raises InvalidInput."""
        return PackageInput(
            country=self.country,
            currency=self.price.code,
            channel=self.channel,
            price_minor=self.price.minor,
            coins=self.coins,
            commission_bps=self.commission_bps,
            is_reference=self.is_reference,
            effective_from=given(self.effective_from),
            effective_until=given(self.effective_until),
        )


@payload("The package, for sale or announced.")
class AddCoinPackageSuccess(Payload):
    coin_package: CoinPackage = strawberry.field(description="The package.")


@strawberry.input(description="A package to sell no more.")
class RetireCoinPackageInput:
    package_id: strawberry.ID = strawberry.field(description="The package.")
    at: datetime | None = strawberry.field(
        default=UNSET, description="From when, never in the past; left out, from now."
    )


@payload("The package, with its end.")
class RetireCoinPackageSuccess(Payload):
    coin_package: CoinPackage = strawberry.field(description="The package.")


@part
class CoinPackageMutations:
    @mutation(
        "Sell a package of coins. It is refused where a coin would be redeemed for more than it "
        "costs.",
        AddCoinPackageSuccess,
        coins.CoinsBelowRedemption,
        coins.TooManyCoinPackages,
        IdempotencyKeyReused,
        by=OPERATOR,
    )
    async def add_coin_package(
        self, info: Info, input: AddCoinPackageInput
    ) -> AddCoinPackageSuccess:
        wanted, key = input.decoded(), input.idempotency_key
        made = await coins.add_coin_package(info.context.caller, wanted, key)
        return AddCoinPackageSuccess(coin_package=made)

    @mutation(
        "Sell a package no more, from now or a later time on. What was bought of it stays.",
        RetireCoinPackageSuccess,
        NotFound,
        StateConflict,
        by=OPERATOR,
    )
    async def retire_coin_package(
        self, info: Info, input: RetireCoinPackageInput
    ) -> RetireCoinPackageSuccess:
        package_id = decode_id(input.package_id, "CoinPackage")
        caller, at = info.context.caller, given(input.at)
        package = await coins.retire_coin_package(caller, package_id, at)
        return RetireCoinPackageSuccess(coin_package=package)
