"""Random lives of coins, gifts and diamonds through the real commands, on both databases.

Fans buy, give on videos and in a LIVE, in streaks, ask again, and have coins given back; banks take
purchases back; operators reverse gifts and decide on frozen coins; creators redeem; prices change;
the clock goes on. After each step every invariant of the audit holds: coins and diamonds of all
accounts are what was issued less what was burned, and coin sales are above their bound.
"""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar
from uuid import UUID

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from models import clock, coins, diamonds, gifts, lives, notifications, sweeps, transactions
from models.caller import Caller
from models.coins import BuyInput, CoinPurchase
from models.database import close_database, new_id, open_database
from models.diamonds import RedemptionInput
from models.diamonds.rows import RedemptionTerms
from models.errors import MarketplaceError
from models.gifts import (
    CoinsGo,
    FrozenState,
    GiftReversal,
    GiftStreak,
    ReversalInput,
    SentGift,
    StreakState,
)
from models.pages import PageRequest
from models.payments import provider
from models.payments.sandbox import Sandbox
from tests.factories import OPERATOR, a_fan
from tests.gifting import GIFTS, a_receiver, gift_input, on_air
from tests.test_videos import a_video

T = TypeVar("T")

FANS, SHORT, LONG, STEPS = 2, 20, 400, 30
PACKAGES = {
    UUID("00000000-0000-7000-8000-000000000601"): (120, 100),
    UUID("00000000-0000-7000-8000-000000000603"): (1150, 1000),
}
METHODS = ("succeed", "succeed", "timeout_after", "decline", "chargeback_won", "chargeback_lost")
PICK = st.integers(0, 10**6)


class GiftLife(RuleBasedStateMachine):
    """One life; `url` is that of a fresh database."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.run(self._begin(url))

    def run(self, work: "Awaitable[T]") -> T:
        """Run in this life's own event loop."""

        async def wrapped() -> T:
            return await work

        return self.runner.run(wrapped())

    def may(self, work: "Awaitable[object]") -> None:
        """Run what may be refused: whatever was refused has changed nothing."""
        with suppress(MarketplaceError):
            self.run(work)

    async def _begin(self, url: str) -> None:
        await open_database(url)
        clock._offset = timedelta()
        self.sandbox = Sandbox()
        provider.use(self.sandbox)
        self.fans = [await a_fan(f"fan {number}") for number in range(FANS)]
        self.creator = await a_receiver("anna")
        self.guest = await a_receiver("cleo")
        await RedemptionTerms.all().update(least_diamonds=1, review_above_diamonds=20)
        self.video = await a_video(self.creator)
        self.live = await on_air(self.creator, goal_coins=40)
        assert self.guest.creator_id is not None
        await lives.add_live_guest(self.creator, self.live.id, self.guest.creator_id)

    @initialize()
    def everybody_has_some_coins(self) -> None:
        for number in range(FANS):
            self.a_fan_buys(number, 0, "succeed")

    # --- what may happen -------------------------------------------------------------------------

    @rule(fan=PICK, package=PICK, method=st.sampled_from(METHODS))
    def a_fan_buys(self, fan: int, package: int, method: str) -> None:
        package_id, (price, _) = list(PACKAGES.items())[package % len(PACKAGES)]
        wanted = BuyInput(package_id, price, "USD", f"sandbox:{method}", new_id().hex)
        self.may(coins.buy_coins(self.fans[fan % FANS], wanted))

    @rule(
        fan=PICK,
        gift=st.sampled_from(("spark", "songbird", "lantern")),
        count=st.sampled_from((1, 1, 3)),
        times=st.integers(1, 3),
        to_guest=st.booleans(),
        anonymous=st.booleans(),
        asks_again=st.booleans(),
    )
    def a_fan_gives_in_the_live(
        self,
        fan: int,
        gift: str,
        count: int,
        times: int,
        to_guest: bool,
        anonymous: bool,
        asks_again: bool,
    ) -> None:
        recipient = self.guest if to_guest else self.creator
        price = self.run(self._price(gift))
        wish = gift_input(
            self.live,
            gift,
            count,
            recipient_id=recipient.creator_id,
            anonymous=anonymous,
            expected_price_coins=price,
        )
        for _ in range(times):
            if not asks_again:
                wish = replace(wish, idempotency_key=new_id().hex)
            self.may(gifts.send_gift(self.fans[fan % FANS], wish))

    async def _price(self, gift: str) -> int:
        (found,) = await gifts.gifts_by_ids([GIFTS[gift]])
        return found.price_coins

    @rule(fan=PICK, anonymous=st.booleans())
    def a_fan_gives_on_a_video(self, fan: int, anonymous: bool) -> None:
        wish = gift_input(self.video, "clover", anonymous=anonymous)
        self.may(gifts.send_gift(self.fans[fan % FANS], wish))

    @rule(price=st.sampled_from((1, 2, 4)))
    def a_price_changes(self, price: int) -> None:
        self.may(gifts.reprice_gift(OPERATOR, GIFTS["spark"], price, None, new_id().hex))

    @rule(pick=PICK, coins_go=st.sampled_from(CoinsGo))
    def an_operator_reverses_a_gift(self, pick: int, coins_go: CoinsGo) -> None:
        sent = self.run(_all(SentGift.all().order_by("id")))
        if sent:
            wanted = ReversalInput(sent[pick % len(sent)].id, coins_go, "a fraud", new_id().hex)
            self.may(gifts.reverse_gift(OPERATOR, wanted))

    @rule(pick=PICK, refund=st.booleans())
    def an_operator_decides_on_frozen_coins(self, pick: int, refund: bool) -> None:
        waiting = self.run(_all(GiftReversal.filter(frozen_state=FrozenState.FROZEN)))
        if not waiting:
            return
        case = waiting[pick % len(waiting)]
        bought = self.run(_all(CoinPurchase.filter(fan_id=case.fan_id).order_by("id")))
        if refund and bought:
            one = bought[pick % len(bought)]
            self.may(coins.refund_coin_purchase(OPERATOR, one.id, "a fraud", new_id().hex, case.id))
        else:
            self.may(gifts.release_frozen_coins(OPERATOR, case.id, new_id().hex))

    @rule(pick=PICK)
    def a_fan_has_coins_given_back(self, pick: int) -> None:
        bought = self.run(_all(CoinPurchase.all().order_by("id")))
        if bought:
            one = bought[pick % len(bought)]
            fan = Caller(one.fan_id)
            self.may(coins.refund_coin_purchase(fan, one.id, "unused", new_id().hex))

    @rule(pick=PICK, outcome=st.sampled_from(("chargeback_won", "chargeback_lost", "chargeback")))
    def a_bank_takes_a_purchase_back(self, pick: int, outcome: str) -> None:
        bought = self.run(_all(CoinPurchase.exclude(bought_at=None).order_by("id")))
        if bought:
            with suppress(KeyError):  # it was never captured
                self.run(self.sandbox.charge_back(bought[pick % len(bought)].id, outcome))

    @rule(share=st.integers(1, 3))
    def a_creator_redeems(self, share: int) -> None:
        assert self.creator.creator_id is not None
        held = self.run(diamonds.balances_of_creators([self.creator.creator_id]))
        available = held[self.creator.creator_id].available // share
        if available:
            quote = self.run(diamonds.quote(available, "USD"))
            if quote is None:  # it would come to no whole amount
                return
            wanted = RedemptionInput(available, "USD", quote.rate_id, new_id().hex)
            self.may(diamonds.redeem_diamonds(self.creator, wanted))

    @rule(seconds=st.sampled_from((1, 6, 3600, 4 * 86_400)))
    def time_passes(self, seconds: int) -> None:
        """The server's sweep of streaks comes every moment, the others when they are run."""
        self.run(clock.advance(timedelta(seconds=seconds)))
        self.run(gifts.end_due())

    @rule()
    def what_is_due_is_done(self) -> None:
        self.run(sweeps.run_once())

    # --- what must hold --------------------------------------------------------------------------

    @invariant()
    def the_audit_finds_nothing(self) -> None:
        assert self.run(sweeps.audit()) == []

    def teardown(self) -> None:
        """Let everything come to its end, compare what was told with the rows, and close."""
        try:
            self.run(lives.end_live(self.creator, self.live.id))
            for _ in range(3):
                self.run(clock.advance(timedelta(days=10)))
                self.run(sweeps.run_once())
            assert self.run(sweeps.audit()) == []
            self.run(self._compare())
        finally:
            self.run(transactions.drain())
            self.run(close_database())
            clock._offset = timedelta()
            self.runner.close()

    async def _compare(self) -> None:
        """Each streak ended, and was told of once, in the LIVE as to its creators."""
        streaks = await GiftStreak.all()
        assert {streak.state for streak in streaks} <= {StreakState.ENDED}
        given = await SentGift.exclude(live_id=None).count()
        told = await _told_to(self.live.id)
        assert told["GiftStreakEnded"] == len(streaks)
        assert told["GiftReceived"] == given
        assert told["GiftGoalReached"] == (self.live.id in await _reached())


async def _reached() -> set[UUID]:
    return {live.id for live in await lives.Live.exclude(goal_reached_at=None)}


async def _all(rows: "Awaitable[list[T]]") -> list[T]:
    return await rows


async def _told_to(topic_id: UUID) -> Counter[str]:
    kinds: Counter[str] = Counter()
    after: str | None = None
    while True:
        page = (await notifications.pages_of_topics([topic_id], PageRequest(100, after)))[topic_id]
        kinds.update(type(one).__name__ for one in page.items)
        if not page.has_next:
            return kinds
        after = page.items[-1].cursor


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("backend", ["sqlite", "postgres"])
def test_random_lives_of_gifts_break_no_invariant(
    backend: str, request: pytest.FixtureRequest
) -> None:
    make: Callable[[], str] = request.getfixturevalue(f"fresh_{backend}")

    class Here(GiftLife):
        def __init__(self) -> None:
            super().__init__(make())

    run_state_machine_as_test(
        Here,
        settings=settings(
            max_examples=LONG if request.config.getoption("--long") else SHORT,
            stateful_step_count=STEPS,
            deadline=None,
            phases=[Phase.explicit, Phase.reuse, Phase.generate],
            suppress_health_check=list(HealthCheck),
        ),
    )
