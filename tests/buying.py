"""What tests of coins ask of the world: fans who buy, and what they have."""

from typing import Any
from uuid import UUID

import pytest

from models import coins
from models.caller import Caller
from models.coins import BuyInput, PurchaseView
from models.coins.rows import CoinPurchase, CoinSpan
from models.database import new_id
from models.errors import MarketplaceError
from models.ledger import accounts, statements
from models.ledger.accounts import Account
from models.payments.payment import Payment, PaymentState
from tests.factories import in_the_end

HUNDRED = UUID("00000000-0000-7000-8000-000000000601")
"""The shipped package of 100 coins for 1.20 USD."""
THOUSAND = UUID("00000000-0000-7000-8000-000000000603")
"""The shipped package of 1000 coins for 11.50 USD."""
IN_APP = UUID("00000000-0000-7000-8000-000000000605")
"""The shipped package of 100 coins for 1.49 USD in the app store."""


def buy_input(**said: Any) -> BuyInput:
    """A wish to buy 100 coins on the web."""
    told: dict[str, Any] = {
        "package_id": HUNDRED,
        "expected_price_minor": 120,
        "currency": "USD",
        "payment_method": "sandbox:succeed",
        "idempotency_key": new_id().hex,
        **said,
    }
    return BuyInput(**told)


async def some_coins(fan: Caller, **said: Any) -> PurchaseView:
    """100 coins that were bought, as their payment then stands."""
    return await in_the_end(coins.buy_coins, fan, buy_input(**said))


async def a_thousand(fan: Caller, **said: Any) -> PurchaseView:
    """1000 coins that were bought, as their payment then stands."""
    told = {"package_id": THOUSAND, "expected_price_minor": 1150, **said}
    return await some_coins(fan, **told)


async def refused(fan: Caller, **said: Any) -> Any:
    """The refusal of a purchase, which must leave nothing behind."""
    before = await CoinPurchase.all().count(), await spent(fan)
    with pytest.raises(MarketplaceError) as caught:
        await some_coins(fan, **said)
    assert (await CoinPurchase.all().count(), await spent(fan)) == before
    return caught.value


async def spent(fan: Caller) -> list[int]:
    """What is counted of her days and months, but for nothing."""
    counted = CoinSpan.filter(fan_id=fan.user_id, amount_minor__gt=0)
    found = await counted.order_by("span", "first_day")
    return [one.amount_minor for one in found]


async def amounts(*of: Account) -> list[int]:
    """What accounts have."""
    totals = await statements.totals_of(of)
    return [totals[account] for account in of]


async def wallet(fan: Caller) -> tuple[int, int, int]:
    """Her coins, those that are frozen, and what she owes."""
    assert fan.user_id is not None
    found = (await coins.wallets_of_fans([fan.user_id]))[fan.user_id]
    return found.balance_coins, found.frozen_coins, found.receivable_coins


async def seen(bought: PurchaseView) -> PurchaseView:
    """The purchase as it is now."""
    (found,) = await coins.by_ids([bought.id])
    return found


async def state_of(bought: PurchaseView) -> PaymentState:
    return (await Payment.get(id=bought.id)).state


async def sales() -> int:
    """What coins brought in, in USD."""
    return (await amounts(accounts.coin_sales("USD")))[0]
