"""A random life of two brands' wallets: whatever happens, in whatever order, the books fit."""

import contextlib
import random
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from models import brands, chargebacks, clock, sweeps
from models.brands import TopUp, TopUpState
from models.caller import Caller
from models.chargebacks import WAYS, Chargeback, ChargebackState, Heard
from models.database import new_id
from models.errors import MarketplaceError
from models.payments import sandbox as sandbox_methods
from models.payments.payment import Refund, RefundState
from models.payments.provider import ChargebackWord
from models.payments.sandbox import Sandbox
from tests.factories import OPERATOR
from tests.topping import (
    another,
    finance_of_a_brand,
    limited,
    spend,
    topped_up,
    wallet,
)

METHODS = sorted(sandbox_methods.METHODS)
LIMIT = 5_000
AWAITING = TopUpState.AWAITING_APPROVAL


class Life:
    """One brand's finance and its other, and what it spent."""

    def __init__(self, finn: Caller, fay: Caller, chance: random.Random) -> None:
        self.finn, self.fay, self.chance = finn, fay, chance
        self.spent = 0

    @property
    def brand_id(self) -> object:
        return next(iter(self.finn.brands))

    async def top_up(self) -> None:
        amount = self.chance.choice([1_000, LIMIT, LIMIT + 1, 20_000])
        await topped_up(self.finn, amount, payment_method=self.chance.choice(METHODS))

    async def a_word_of_the_team(self) -> None:
        waiting = await self.some(state=AWAITING)
        if waiting is None:
            return
        act = self.chance.choice(["approve", "approve", "decline", "withdraw"])
        if act == "approve":
            await brands.approve_top_up(self.fay, waiting.id, new_id().hex)
        elif act == "decline":
            await brands.decline_top_up(self.fay, waiting.id)
        else:
            await brands.withdraw_top_up(self.finn, waiting.id)

    async def spend(self) -> None:
        balance, _, _ = await wallet(self.finn)
        amount = balance // self.chance.choice([1, 2, 5])
        if amount:
            await spend(self.finn, amount)
            self.spent += amount

    async def give_back(self) -> None:
        one = await self.some(received_at__isnull=False)
        if one is not None:
            who = self.chance.choice([self.finn, self.fay, OPERATOR])
            await brands.refund_top_up(who, one.id, "not needed", new_id().hex)

    async def some(self, **of: object) -> TopUp | None:
        found = await TopUp.filter(brand_id=self.brand_id, **of).order_by("id")
        return self.chance.choice(found) if found else None

    async def fits(self) -> None:
        """What the brand has is what its top-ups left, less what it spent."""
        received = await TopUp.filter(brand_id=self.brand_id, received_at__isnull=False)
        cases = await Chargeback.filter(
            brand_id=self.brand_id, state__in=["NEEDS_RESPONSE", "UNDER_REVIEW"]
        )
        left = sum(one.left_minor for one in received) + sum(one.borne_minor for one in cases)
        assert sum(await wallet(self.finn)) == left - self.spent


async def say_of_some_chargeback(provider: Sandbox, chance: random.Random) -> None:
    """The bank says more of one that is open, or something old again."""
    found = await Chargeback.all().order_by("id")
    if not found:
        return
    case = chance.choice(found)
    word = chance.choice(list(ChargebackWord))
    if (case.state, word) in WAYS:
        await provider.say_of_chargeback(case.payment_id, case.reference, word)
        await sweeps.run_once()
    else:  # old, or against a final one: nothing comes of it
        told = (case.payment_id, word, case.drawn_minor, case.currency)
        assert await chargebacks.hear(Heard("sandbox", case.reference, *told))


async def charge_back_some(provider: Sandbox, chance: random.Random) -> None:
    """A payer's bank takes back one more."""
    found = await TopUp.filter(received_at__isnull=False).order_by("id")
    if found:
        with contextlib.suppress(KeyError):
            await provider.charge_back(chance.choice(found).id)


async def time_passes(chance: random.Random) -> None:
    await clock.advance(timedelta(minutes=chance.choice([1, 5, 5, 90, 90, 60 * 24, 60 * 24 * 7])))
    await sweeps.run_once()


async def test_random_life_of_wallets_ends_with_books_that_fit(
    sandbox: Sandbox, request: pytest.FixtureRequest
) -> None:
    chance = random.Random(20261125)
    lives = []
    for name in ("Acme", "Bolt"):
        finn = await finance_of_a_brand(name)
        await limited(finn, LIMIT)
        lives.append(Life(finn, await another(finn), chance))
    is_long = request.config.getoption("--long")
    for step in range(600 if is_long else 120):
        one = chance.choice(lives)
        acts: list[Callable[[], Awaitable[None]]] = [
            *[one.top_up, one.a_word_of_the_team] * 2,
            *[one.spend, one.give_back, one.give_back],
            lambda: charge_back_some(sandbox, chance),
            *[lambda: say_of_some_chargeback(sandbox, chance)] * 2,
            lambda: time_passes(chance),
        ]
        with contextlib.suppress(MarketplaceError):
            await chance.choice(acts)()
        await one.fits()
        if step % 40 == 39:
            assert await sweeps.audit() == []
    await time_passes(chance)
    for one in lives:
        await one.fits()
    assert await Refund.all().exists()
    assert await Chargeback.all().exists()
    if is_long:
        assert {one.state for one in await TopUp.all()} >= set(TopUpState) - {AWAITING}
        assert {one.state for one in await Refund.all()} >= {
            RefundState.SUCCEEDED,
            RefundState.FAILED,
        }
        ended = {ChargebackState.WON, ChargebackState.LOST, ChargebackState.OVERTURNED}
        assert {one.state for one in await Chargeback.all()} >= ended
