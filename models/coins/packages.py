"""What is for sale: packages of coins, each in a country and channel, from a time on until one.

A package never changes its price: another price is another package. Whoever makes one goes through
the gate, for no coin may be cheaper than what it is redeemed for.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from uuid import UUID

from models import audit_log, clock, idempotency, users
from models.caller import Caller
from models.coins import gate
from models.coins.refusals import TooManyCoinPackages
from models.coins.rows import Channel, CoinPackage
from models.coins.terms import EVERYWHERE, caps_of
from models.database import fetch
from models.errors import InvalidInput, NotFound, StateConflict
from models.ledger.money import checked_amount, digits
from models.program.gate import actor_of
from models.transactions import atomic

MOST_ON_SALE = 50
"""How many packages of one country and channel are on sale at once, or announced."""
MOST_COINS = 10_000_000
MOST_COMMISSION_BPS = 5_000


# --- reading -------------------------------------------------------------------------------------


async def by_ids(ids: Sequence[UUID]) -> list[CoinPackage]:
    """Packages by id, those that there are."""
    return await CoinPackage.filter(id__in=list(ids))


async def by_id(package_id: UUID) -> CoinPackage | None:
    """One package."""
    return await CoinPackage.get_or_none(id=package_id)


@dataclass(frozen=True, slots=True)
class _Id:
    id: UUID


IS_ON_SALE = """{0}.effective_from <= $2
    AND ({0}.effective_until IS NULL OR {0}.effective_until > $2)
    AND EXISTS (SELECT 1 FROM coin_caps s
      WHERE s.currency = {0}.currency AND s.effective_from <= $2)"""
"""SQL, to be formatted with a package's alias: whether it is on sale at the time $2. Without caps a
currency has no coins."""

_ON_SALE = f"""SELECT p.id FROM coin_package p WHERE p.channel = $1
    AND {IS_ON_SALE.format("p")} AND p.country = $3 LIMIT $4::bigint"""


async def on_sale(
    channel: Channel, country: str | None = None, currency: str | None = None
) -> list[CoinPackage]:
    """What is on sale now in a country and channel, by currency and price: its own packages where
    it has any, else those of everywhere. Raises InvalidInput for what is no country."""
    where = users.checked_country(country) if country is not None else EVERYWHERE
    found = await fetch(_Id, _ON_SALE, channel, clock.now(), where, MOST_ON_SALE)
    if not found:  # a country that has packages of its own has no others
        found = await fetch(_Id, _ON_SALE, channel, clock.now(), EVERYWHERE, MOST_ON_SALE)
    rows = await CoinPackage.filter(id__in=[row.id for row in found]) if found else []
    of = [one for one in rows if currency in (None, one.currency)]
    return sorted(of, key=lambda one: (one.currency, one.price_minor, one.id))


# --- the operators' part -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PackageInput:
    """A package to be sold; the price in minor units, `effective_from` None for now."""

    country: str
    currency: str
    channel: Channel
    price_minor: int
    coins: int
    commission_bps: int
    is_reference: bool
    effective_from: datetime | None
    effective_until: datetime | None

    def checked(self) -> "PackageInput":
        """Itself, if it can be stored. Raises InvalidInput."""
        users.checked_country(self.country)
        digits(self.currency)
        checked_amount(self.price_minor)
        if not 0 < self.coins <= MOST_COINS:
            raise InvalidInput(f"A package has 1 to {MOST_COINS} coins.")
        if not 0 <= self.commission_bps <= MOST_COMMISSION_BPS:
            raise InvalidInput(f"A commission is 0 to {MOST_COMMISSION_BPS} basis points.")
        return self


async def add_coin_package(caller: Caller, wanted: PackageInput, key: str) -> CoinPackage:
    """Sell a package, by an operator.

    Raises CoinsBelowRedemption, TooManyCoinPackages, IdempotencyKeyReused, and InvalidInput, also
    for a currency that has no caps on what a fan spends.
    """
    wanted.checked()
    claim = idempotency.claim(actor_of(caller), key, "addCoinPackage", asdict(wanted))

    async def decide() -> None:
        await _add(caller, wanted, claim.made_id)

    return await CoinPackage.get(id=await idempotency.once(claim, decide))


_ANNOUNCED = """SELECT p.id FROM coin_package p WHERE p.country = $1 AND p.channel = $2
    AND (p.effective_until IS NULL OR p.effective_until > $3) LIMIT $4::bigint"""


async def _add(caller: Caller, wanted: PackageInput, package_id: UUID) -> None:
    await gate.shut()
    since = clock.from_now_on(wanted.effective_from, "A package")
    if wanted.effective_until is not None and wanted.effective_until <= since:
        raise InvalidInput("A package ends after it begins.")
    if not await caps_of([wanted.currency]):
        raise InvalidInput(f"There are no caps on purchases in {wanted.currency}.")
    coin = gate.net_of_commission(wanted.price_minor, wanted.commission_bps, wanted.coins)
    refusal = (await gate.margin_of(wanted.currency)).refusal(coin=coin)
    if refusal is not None:
        raise refusal
    place = (wanted.country, wanted.channel)
    if len(await fetch(_Id, _ANNOUNCED, *place, since, MOST_ON_SALE)) >= MOST_ON_SALE:
        raise TooManyCoinPackages(MOST_ON_SALE)
    values = asdict(wanted) | {"effective_from": since}
    made = await CoinPackage.create(id=package_id, **values)
    await audit_log.write(
        caller,
        "addCoinPackage",
        [made.id],
        country=made.country,
        currency=made.currency,
        channel=made.channel.value,
        price_minor=made.price_minor,
        coins=made.coins,
        commission_bps=made.commission_bps,
    )


async def retire_coin_package(
    caller: Caller, package_id: UUID, at: datetime | None = None
) -> CoinPackage:
    """Sell a package no more, from now or a later time on, by an operator. What was bought of it
    stays as it is.

    Raises NotFound, InvalidInput, and StateConflict for one that is over.
    """
    return await atomic(_retire, caller, package_id, at)


async def _retire(caller: Caller, package_id: UUID, wanted: datetime | None) -> CoinPackage:
    await gate.shut()
    at = clock.from_now_on(wanted, "The end of a package")
    package = await by_id(package_id)
    if package is None:
        raise NotFound("coin package")
    until = package.effective_until
    if until is not None and until <= clock.now():
        raise StateConflict("coin package", "RETIRED")
    package.effective_until = at if until is None else min(at, until)
    await package.save(update_fields=["effective_until"])
    await audit_log.write(
        caller, "retireCoinPackage", [package_id], until=str(package.effective_until)
    )
    return package
