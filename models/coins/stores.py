"""What an app store has verified: a purchase, and that the store sent its money back.

The money is moved already, so no guard of age, standing or cap is asked: what the platform's
service tells is posted, once per transaction of the store. A store's refund is heard as a
chargeback that opened and was lost.
"""

from dataclasses import dataclass
from uuid import UUID

from models import audit_log, clock
from models.caller import Caller
from models.coins import gate, settling, spans
from models.coins.packages import by_id
from models.coins.reading import PurchaseView, by_ids
from models.coins.refusals import CoinPriceChanged, StoreTransactionReused
from models.coins.rows import Channel, CoinPackage, CoinPurchase
from models.coins.terms import EVERYWHERE
from models.database import fetch
from models.errors import InvalidInput, MarketplaceError, NotFound, checked_text
from models.ledger import accounts, journal
from models.payments import stores
from models.payments.payment import Payment, PaymentKind
from models.transactions import atomic, lock
from models.users import User

PROVIDERS = {Channel.APP_STORE: "app_store", Channel.PLAY_STORE: "play_store"}
"""The name of each store among the providers of payments."""


@dataclass(frozen=True, slots=True)
class StorePurchase:
    """A purchase that a store has verified; the price in minor units of `currency`."""

    channel: Channel
    store_transaction_id: str
    user_id: UUID
    package_id: UUID
    price_minor: int
    currency: str

    @property
    def purchase_id(self) -> UUID:
        """Derived, so that a transaction is one purchase for ever."""
        return purchase_of(self.channel, self.store_transaction_id)


def purchase_of(channel: Channel, store_transaction_id: str) -> UUID:
    """The purchase of a store's transaction. Raises InvalidInput for the web, which is no store."""
    checked_text(store_transaction_id, "storeTransactionId", 128, shortest=1)
    if channel not in PROVIDERS:
        raise InvalidInput("A store's purchase is of APP_STORE or PLAY_STORE.")
    return stores.payment_id(PROVIDERS[channel], store_transaction_id)


async def record_store_purchase(caller: Caller, told: StorePurchase) -> PurchaseView:
    """Issue the coins of a purchase that a store has verified, by the service, once per transaction
    of the store, and answer the purchase, also to whoever tells it again.

    Raises NotFound (user, coin package of this store), CoinPriceChanged, InvalidInput, and
    StoreTransactionReused where the transaction was told of before with other facts.
    """
    purchase_id = told.purchase_id
    if not await User.exists(id=told.user_id):
        raise NotFound("user")
    await journal.prepare(accounts.of_fan(told.user_id).all)
    refusal = await atomic(_record, caller, told, purchase_id)
    if refusal is not None:
        raise refusal
    (bought,) = await by_ids([purchase_id])
    return bought


async def _record(
    caller: Caller, told: StorePurchase, purchase_id: UUID
) -> MarketplaceError | None:
    (fan,) = await lock(User, [told.user_id])
    package = await by_id(told.package_id)
    refusal = _refusal(told, package)
    if refusal is not None or package is None:
        return refusal
    day = clock.today()
    spent = await spans.lock(spans.keys_of(told.user_id, told.currency, day))
    new = await fetch(_Id, _INSERT, [_row(told, purchase_id, fan, package)])
    if not new:
        return await _as_before(told, purchase_id)
    for counter in spent.values():
        counter.amount_minor += told.price_minor
    await spans.write(spent.values())
    await audit_log.write(
        caller,
        "recordStorePurchase",
        [purchase_id],
        channel=told.channel.value,
        coins=package.coins,
        price_minor=told.price_minor,
        currency=told.currency,
    )
    await _issue(told, purchase_id, package)
    return None


def _refusal(told: StorePurchase, package: CoinPackage | None) -> MarketplaceError | None:
    # One that is over is still good: a receipt may be verified late.
    if package is None or package.channel is not told.channel:
        return NotFound("coin package")
    if package.effective_from > clock.now():
        return NotFound("coin package")
    if (told.price_minor, told.currency) != (package.price_minor, package.currency):
        return CoinPriceChanged(package.price_minor, package.currency)
    return None


async def _as_before(told: StorePurchase, purchase_id: UUID) -> MarketplaceError | None:
    known = await CoinPurchase.get(id=purchase_id)
    same = (known.fan_id, known.package_id) == (told.user_id, told.package_id)
    return None if same else StoreTransactionReused(told.store_transaction_id)


async def _issue(told: StorePurchase, purchase_id: UUID, package: CoinPackage) -> None:
    kept = gate.commission_minor(package.price_minor, package.commission_bps)
    verified = Payment(
        id=purchase_id,
        kind=PaymentKind.COINS,
        payer_id=told.user_id,
        provider=PROVIDERS[told.channel],
        total_minor=told.price_minor,
        fee_minor=0,
        currency=told.currency,
    )
    step = await stores.take(verified, kept)
    bought = await CoinPurchase.get(id=purchase_id)
    await settling.issue([bought], {purchase_id: verified}, {purchase_id: step})


@dataclass(frozen=True, slots=True)
class _Id:
    id: UUID


_INSERT = """INSERT INTO coin_purchase (id, fan_id, package_id, channel, country, coins,
    price_minor, currency, coins_left, price_left_minor, store_transaction_id, day, created_at)
  SELECT r.id, r.fan_id, r.package_id, r.channel, r.country, r.coins, r.price_minor, r.currency,
    r.coins, r.price_minor, r.store_transaction_id, r.day, r.created_at
  FROM {rows $1 r(id uuid, fan_id uuid, package_id uuid, channel text, country text, coins bigint,
    price_minor bigint, currency text, store_transaction_id text, day date,
    created_at timestamptz)} WHERE true
  ON CONFLICT (channel, store_transaction_id) DO NOTHING RETURNING id"""


def _row(
    told: StorePurchase, purchase_id: UUID, fan: User, package: CoinPackage
) -> tuple[object, ...]:
    return (
        purchase_id,
        told.user_id,
        package.id,
        told.channel,
        fan.country or EVERYWHERE,
        package.coins,
        told.price_minor,
        told.currency,
        told.store_transaction_id,
        clock.today(),
        clock.now(),
    )
