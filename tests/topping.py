"""What tests of brand wallets ask of the world: brands whose finance tops up, what they have."""

import asyncio
from typing import Any
from uuid import UUID

import pytest

from models import brands, chargebacks
from models.brands import BrandSpendLimit, TopUp, TopUpInput, TopUpView
from models.caller import BrandRole, Caller
from models.chargebacks import Heard
from models.database import new_id
from models.errors import MarketplaceError
from models.ledger import accounts, journal, statements
from models.ledger.accounts import Account
from models.ledger.transfers import Amount, Transfer, TransferKind
from models.notifications import Notified, pages_of_topics
from models.pages import PageRequest
from models.payments.payment import Payment, PaymentState
from models.payments.provider import ChargebackWord
from models.transactions import atomic
from tests.branding import a_brand, a_member
from tests.factories import in_the_end

HUNDRED = 10_000
"""100.00 USD, which cost 3.20 USD on top."""
FEE = 320


async def finance_of_a_brand(name: str = "Acme") -> Caller:
    """The FINANCE of a brand of her own, who has no limit."""
    brand_id, _ = await a_brand(name)
    return await a_member(brand_id, BrandRole.FINANCE)


async def another(of: Caller, role: BrandRole = BrandRole.FINANCE) -> Caller:
    """Somebody more in the same team."""
    return await a_member(brand_of(of), role)


def brand_of(member: Caller) -> UUID:
    """The one brand that she works for."""
    (brand_id,) = member.brands
    return brand_id


async def limited(member: Caller, most_minor: int, currency: str = "USD") -> None:
    """She commits so much at once, and no more."""
    of: dict[str, Any] = {"brand_id": brand_of(member), "user_id": member.user_id}
    of["currency"] = currency
    await BrandSpendLimit.filter(**of).delete()
    await BrandSpendLimit.create(**of, most_minor=most_minor)


def top_up_input(member: Caller, amount_minor: int = HUNDRED, **said: Any) -> TopUpInput:
    """A wish to top up in USD, with the total that its quote shows."""
    told: dict[str, Any] = {
        "brand_id": next(iter(member.brands), new_id()),
        "amount_minor": amount_minor,
        "expected_total_minor": amount_minor + -(-amount_minor * 290 // 10_000) + 30,
        "currency": "USD",
        "payment_method": "sandbox:succeed",
        "idempotency_key": new_id().hex,
        **said,
    }
    return TopUpInput(**told)


async def topped_up(member: Caller, amount_minor: int = HUNDRED, **said: Any) -> TopUpView:
    """A top-up, as its payment then stands."""
    wanted = top_up_input(member, amount_minor, **said)
    return await in_the_end(brands.top_up_brand_wallet, member, wanted)


async def waiting(member: Caller, amount_minor: int = HUNDRED, **said: Any) -> TopUpView:
    """A top-up above her limit, which another must approve."""
    await limited(member, amount_minor - 1)
    return await topped_up(member, amount_minor, **said)


async def refused(member: Caller, amount_minor: int = HUNDRED, **said: Any) -> Any:
    """The refusal of a top-up, which must leave nothing behind."""
    before = await TopUp.all().count(), await Payment.all().count()
    with pytest.raises(MarketplaceError) as caught:
        await topped_up(member, amount_minor, **said)
    assert (await TopUp.all().count(), await Payment.all().count()) == before
    return caught.value


async def give_back(who: Caller, top_up: TopUpView, key: str | None = None) -> TopUpView:
    """What is unspent of a top-up goes back."""
    told = (who, top_up.id, "not needed", key or new_id().hex)
    return await in_the_end(brands.refund_top_up, *told)


async def hear(top_up: TopUpView, *words: ChargebackWord, reference: str = "cb_1") -> None:
    """What the bank says; each word is said again while a refund is under way, as by the notice
    that holds it."""
    for word in words:
        told = (top_up.id, word, top_up.total_minor, top_up.currency)
        while not await in_the_end(chargebacks.hear, Heard("sandbox", reference, *told)):
            await asyncio.sleep(0.01)


async def wallet(member: Caller, currency: str = "USD") -> tuple[int, int, int]:
    """What her brand has, what is set aside, and what it owes."""
    brand_id = brand_of(member)
    one = (await brands.wallets_in([brand_id], currency))[brand_id]
    return one.balance_minor, one.disputed_minor, one.receivable_minor


async def spend(member: Caller, amount_minor: int) -> None:
    """Money leaves the wallet, as what the brand buys takes it."""
    brand, currency = accounts.of_brand(brand_of(member), "USD"), "USD"
    lines = (
        Amount(brand.wallet, -amount_minor),
        Amount(accounts.fees_charged(currency), amount_minor),
    )
    left = Transfer(new_id().hex, TransferKind.SUSPENSE_EXPLAINED, lines)
    await atomic(journal.post, [left])


async def amounts(*of: Account) -> list[int]:
    """What accounts have."""
    totals = await statements.totals_of(of)
    return [totals[account] for account in of]


async def seen(top_up: TopUpView) -> TopUpView:
    """The top-up as it is now."""
    (found,) = await brands.top_ups_by_ids([top_up.id])
    return found


async def state_of(top_up: TopUpView) -> PaymentState:
    return (await Payment.get(id=top_up.id)).state


async def told(member: Caller, *kinds: type[Notified]) -> list[Notified]:
    """What her brand was told, of these kinds."""
    brand_id = brand_of(member)
    names = [kind.__name__ for kind in kinds]
    return (await pages_of_topics([brand_id], PageRequest(100), names))[brand_id].items
