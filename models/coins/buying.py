"""Buying coins: what is decided, once, under the lock of the fan; then the provider is asked.

Every guard decides here and never again: what is recorded is posted when the provider says that it
succeeded, whatever changed since.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from uuid import UUID

from models import clock, idempotency, users
from models.caller import Caller
from models.coins import spans
from models.coins.packages import IS_ON_SALE
from models.coins.reading import PurchaseView, by_ids
from models.coins.refusals import CoinPriceChanged
from models.coins.rows import Channel
from models.coins.settling import settle
from models.coins.spans import Spent
from models.coins.terms import EVERYWHERE, Caps, caps_of
from models.database import execute, fetch
from models.errors import (
    IdempotencyKeyReused,
    MarketplaceError,
    NotAllowed,
    NotFound,
    checked_text,
)
from models.idempotency import Claim
from models.ledger.money import checked_amount, digits
from models.payments import payment, provider, recording
from models.payments.payment import Payment, PaymentKind
from models.transactions import atomic, note_lock
from models.users import Standing


@dataclass(frozen=True, slots=True)
class BuyInput:
    """What a fan asks for; the price that she saw in minor units of `currency`."""

    package_id: UUID
    expected_price_minor: int
    currency: str
    payment_method: str
    idempotency_key: str


@dataclass(frozen=True, slots=True)
class BuyRequest:
    """One wish to buy, whose claim has minted the purchase's id, and who is to charge it."""

    fan_id: UUID
    wanted: BuyInput
    claim: Claim
    provider: str

    @property
    def pair(self) -> tuple[UUID, UUID]:
        """The fan and the package."""
        return self.fan_id, self.wanted.package_id


def requested(caller: Caller, wanted: BuyInput) -> BuyRequest:
    """A request of the caller's. Raises InvalidInput for what no rule could accept, NotAllowed for
    a caller who is no person, and PaymentsUnavailable where no provider is in use."""
    if caller.user_id is None:
        raise NotAllowed("Only a person can buy coins.")
    digits(wanted.currency)
    checked_amount(wanted.expected_price_minor)
    checked_text(wanted.payment_method, "paymentMethod", 128, shortest=1)
    claim = idempotency.claim(caller.user_id, wanted.idempotency_key, "buyCoins", asdict(wanted))
    return BuyRequest(caller.user_id, wanted, claim, provider.active().name)


async def buy_coins(caller: Caller, wanted: BuyInput) -> PurchaseView:
    """Buy a package of coins, once per idempotency key, and answer the purchase as its payment then
    stands: PROCESSING where the provider took longer than 5 s, or an equal request is under way.

    Raises InvalidInput, NotFound (coin package, user), NotInGoodStanding, AgeUnknown, UnderAge,
    CoinPriceChanged, LimitExceeded, IdempotencyKeyReused and PaymentsUnavailable.
    """
    (outcome,) = await buy_all([requested(caller, wanted)])
    if isinstance(outcome, MarketplaceError):
        raise outcome
    return outcome


async def buy_all(requests: Sequence[BuyRequest]) -> list[PurchaseView | MarketplaceError]:
    """Decide a batch in order, ask the provider about what was recorded, and answer each request
    its purchase or its refusal. No key stands twice in it."""
    outcomes, payments = await atomic(_record, list(requests), clock.today())
    await asyncio.gather(*(payment.ask(one, settle) for one in payments))
    ids = sorted({one for one in outcomes if isinstance(one, UUID)})
    made = {one.id: one for one in await by_ids(ids)}
    return [made[one] if isinstance(one, UUID) else one for one in outcomes]


# --- deciding ------------------------------------------------------------------------------------


async def _record(
    requests: list[BuyRequest], day: date
) -> tuple[list[UUID | MarketplaceError], list[Payment]]:
    """The outcome of each request, and the payments that this transaction recorded."""
    outcomes = await idempotency.settled_before([one.claim for one in requests])
    undecided = [one for one, known in zip(requests, outcomes, strict=True) if known is None]
    if not undecided:
        return [one for one in outcomes if one is not None], []
    guards = await _look(undecided, day)
    refused: dict[UUID, MarketplaceError] = {}
    taken: list[BuyRequest] = []
    for one in undecided:
        refusal = guards.refusal(one)
        if refusal is None:
            guards.count(one, guards.pairs[one.pair].price_minor)
            taken.append(one)
        else:
            refused[one.claim.made_id] = refusal
    payments = await _write(taken, guards)
    recorded = {one.id for one in payments}
    for one in taken:
        if one.claim.made_id not in recorded:  # the key paid for something long ago
            refused[one.claim.made_id] = IdempotencyKeyReused(key=one.claim.key)
    await idempotency.keep_refusals(
        [(o.claim, refused[o.claim.made_id]) for o in undecided if o.claim.made_id in refused]
    )
    return [
        known or refused.get(one.claim.made_id) or one.claim.made_id
        for one, known in zip(requests, outcomes, strict=True)
    ], payments


@dataclass(frozen=True, slots=True)
class _Pair:
    """A fan and a package, as they are under the fan's lock: what is not there is None or 0."""

    fan_id: UUID
    package_id: UUID
    known_fan: UUID | None
    standing: Standing | None
    born: date | None
    country: str | None
    has_own: bool
    """Whether packages are on sale for her country by itself."""
    sold_in: str | None
    price_minor: int
    currency: str
    coins: int

    @property
    def is_offered(self) -> bool:
        """Whether the package is on sale to her."""
        own = self.sold_in == self.country if self.has_own else self.sold_in == EVERYWHERE
        return self.sold_in is not None and own


@dataclass(slots=True)
class _Guards:
    """Everything that decides whether coins may be bought, read under the fans' locks."""

    day: date
    ages: dict[str, int]
    pairs: dict[tuple[UUID, UUID], _Pair]
    caps: dict[str, Caps]
    spent: dict[spans.Key, Spent]

    def refusal(self, one: BuyRequest) -> MarketplaceError | None:
        """Why this purchase is refused, or None if it is not."""
        pair = self.pairs[one.pair]
        if pair.known_fan is None or pair.standing is None:
            return NotFound("user")
        if pair.standing is not Standing.GOOD:
            return users.NotInGoodStanding(pair.standing.value)
        refusal = users.age_refusal(pair.fan_id, pair.born, pair.country, self.ages)
        if refusal is not None:
            return refusal
        caps = self.caps.get(pair.currency)
        if not pair.is_offered or caps is None:
            return NotFound("coin package")
        seen = one.wanted.expected_price_minor, one.wanted.currency
        if seen != (pair.price_minor, pair.currency):
            return CoinPriceChanged(pair.price_minor, pair.currency)
        counters = self._counters(pair)
        return next(filter(None, (c.refusal(pair.price_minor, caps) for c in counters)), None)

    def count(self, one: BuyRequest, by_minor: int) -> None:
        """Count so much more, or below 0 less, on the fan's day and month."""
        for counter in self._counters(self.pairs[one.pair]):
            counter.amount_minor += by_minor

    def _counters(self, pair: _Pair) -> list[Spent]:
        return [self.spent[key] for key in spans.keys_of(pair.fan_id, pair.currency, self.day)]


_LOCK_FANS = """SELECT u.id FROM app_user u
  WHERE u.id IN (SELECT f.id FROM {rows $1 f(id uuid)}) ORDER BY u.id {lock}"""

# Whoever is erased is not there, and a package is there while it is on sale on the web.
_ON_SALE = "{0}.channel = 'WEB' AND " + IS_ON_SALE
_PAIRS = f"""SELECT r.fan_id, r.package_id, f.id AS known_fan, f.standing,
    coalesce(f.birth_date, f.claimed_birth_date) AS born, f.country,
    EXISTS (SELECT 1 FROM coin_package o
      WHERE o.country = f.country AND {_ON_SALE.format("o")}) AS has_own,
    p.country AS sold_in, coalesce(p.price_minor, 0) AS price_minor,
    coalesce(p.currency, '') AS currency, coalesce(p.coins, 0) AS coins
  FROM {{rows $1 r(fan_id uuid, package_id uuid)}}
  LEFT JOIN app_user f ON f.id = r.fan_id AND f.erased_at IS NULL
  LEFT JOIN coin_package p ON p.id = r.package_id AND {_ON_SALE.format("p")}"""


@dataclass(frozen=True, slots=True)
class _Id:
    id: UUID


async def _look(undecided: list[BuyRequest], day: date) -> _Guards:
    """Lock the fans, and read what is decided on; ages and caps hold by time and not by a switch,
    and are read before."""
    ages = await users.minimum_ages()
    note_lock("app_user")
    await fetch(_Id, _LOCK_FANS, sorted({one.fan_id for one in undecided}))
    asked = sorted({one.pair for one in undecided})
    pairs = {(p.fan_id, p.package_id): p for p in await fetch(_Pair, _PAIRS, asked, clock.now())}
    sold = [pair for pair in pairs.values() if pair.sold_in is not None]
    caps = await caps_of(pair.currency for pair in sold)
    keys = (key for p in sold for key in spans.keys_of(p.fan_id, p.currency, day))
    return _Guards(day, ages, pairs, caps, await spans.lock(keys))


# --- writing -------------------------------------------------------------------------------------

_INSERT = """INSERT INTO coin_purchase (id, fan_id, package_id, channel, country, coins,
    price_minor, currency, coins_left, price_left_minor, day, created_at)
  SELECT r.id, r.fan_id, r.package_id, r.channel, r.country, r.coins, r.price_minor, r.currency,
    r.coins, r.price_minor, r.day, r.created_at
  FROM {rows $1 r(id uuid, fan_id uuid, package_id uuid, channel text, country text, coins bigint,
    price_minor bigint, currency text, day date, created_at timestamptz)}"""


async def _write(taken: list[BuyRequest], guards: _Guards) -> list[Payment]:
    """The payments that were recorded: not those whose key was used up long ago."""
    if not taken:
        return []
    payments = [_payment(one, guards.pairs[one.pair]) for one in taken]
    new = await recording.record(payments)
    for one in taken:
        if one.claim.made_id not in new:
            guards.count(one, -guards.pairs[one.pair].price_minor)
    await spans.write(guards.spent.values())
    rows = [_row(one, guards) for one in taken if one.claim.made_id in new]
    if rows:
        await execute(_INSERT, rows)
    return [one for one in payments if one.id in new]


def _payment(one: BuyRequest, pair: _Pair) -> Payment:
    return Payment(
        id=one.claim.made_id,
        kind=PaymentKind.COINS,
        payer_id=one.fan_id,
        idempotency_key=one.wanted.idempotency_key,
        provider=one.provider,
        method=one.wanted.payment_method,
        total_minor=pair.price_minor,
        fee_minor=0,
        currency=pair.currency,
    )


def _row(one: BuyRequest, guards: _Guards) -> tuple[object, ...]:
    pair = guards.pairs[one.pair]
    return (
        one.claim.made_id,
        one.fan_id,
        pair.package_id,
        Channel.WEB,
        pair.country or EVERYWHERE,
        pair.coins,
        pair.price_minor,
        pair.currency,
        guards.day,
        clock.now(),
    )
