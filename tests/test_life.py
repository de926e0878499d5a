"""Random lives through GraphQL, on both databases, against a book that knows nothing of ledgers.

Fans tip, ask again and reach their limits; the provider answers late, twice or never; operators
refund, payers charge back, creators switch tips off and on, and the clock goes on. After each step
every invariant of the audit holds; at the end everything has come to what the book says.
"""

import asyncio
from collections import Counter
from collections.abc import Awaitable
from datetime import timedelta
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from api.relay import encode_id, parse_id
from models import clock, program, sweeps, transactions
from models.database import close_database, new_id, open_database
from models.payments import provider
from models.payments.sandbox import Sandbox
from tests.client import Client, client_of
from tests.factories import OPERATOR, a_fan, an_earner
from tests.life import CHARGED_BACK, METHODS, MOST_A_DAY_MINOR, RESERVED, Book, Sent

T = TypeVar("T")

FANS, CREATORS = ("bob", "finn", "gus"), ("anna", "cleo")
SHORT, LONG = 50, 1000

SEND = """mutation ($input: SendTipInput!) { sendTip(input: $input) {
  ... on SendTipSuccess { tip { id state } } ... on UserError { code } } }"""
REFUND = """mutation ($input: RefundTipInput!) { refundTip(input: $input) {
  ... on RefundTipSuccess { tip { id state } } ... on UserError { code } } }"""
STATES = "query ($id: ID!) { node(id: $id) { ... on Tip { state } } }"
OPTION = """mutation ($input: %sMonetizationOptionInput!) { %sMonetizationOption(input: $input) {
  ... on UserError { code } } }"""
HERS = """query ($handle: String!, $after: String) { creator(handle: $handle) {
  balances { currency pending { amount } available { amount } disputed { amount }
    receivable { amount } }
  notifications(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor } edges { node { __typename cursor } } } } }"""


def _cents(money: dict[str, str]) -> int:
    return round(float(money["amount"]) * 100)


class Life(RuleBasedStateMachine):
    """One life; `url` is that of a fresh database."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.book = Book()
        self.ids: dict[str, str] = {}
        self.run(self._begin(url))

    def run(self, work: "Awaitable[T]") -> T:
        """Run in this life's own event loop."""

        async def wrapped() -> T:
            return await work

        return self.runner.run(wrapped())

    async def _begin(self, url: str) -> None:
        await open_database(url)
        clock._offset = timedelta()
        provider.use(Sandbox())
        self.client: Client = client_of(url)
        for fan in FANS:
            await a_fan(fan)
        for handle in CREATORS:
            earner = await an_earner(handle)
            assert earner.creator_id is not None
            self.ids[handle] = encode_id("Creator", earner.creator_id)
            self.book.tips_on[handle] = True
        # However long it lasts: in sixty days without a view the program would suspend them.
        lenient = program.RulesetInput(program.Scope.PROGRAM, [], effective_at=clock.now())
        await program.create_ruleset(OPERATOR, lenient, new_id().hex)

    # --- what may happen -------------------------------------------------------------------------

    @rule(
        fan=st.sampled_from(FANS),
        creator=st.sampled_from(CREATORS),
        amount_minor=st.integers(100, 10_000),
        method=st.sampled_from(sorted(METHODS)),
        anonymous=st.booleans(),
    )
    def a_fan_tips(
        self, fan: str, creator: str, amount_minor: int, method: str, anonymous: bool
    ) -> None:
        key = new_id().hex
        told = self.run(self._send(fan, creator, amount_minor, method, key, anonymous))
        if not self.book.tips_on[creator]:
            assert told == {"code": "OPTION_DISABLED"}
        elif self._used(fan) + amount_minor > MOST_A_DAY_MINOR:
            assert told == {"code": "LIMIT_EXCEEDED"}
        else:
            at_once, comes_to = METHODS[method]
            assert told["tip"]["state"] == at_once
            self.book.sent.append(
                Sent(
                    told["tip"]["id"],
                    fan,
                    creator,
                    amount_minor,
                    method,
                    key,
                    anonymous,
                    clock.today(),
                    comes_to,
                )
            )

    async def _send(
        self, fan: str, creator: str, amount_minor: int, method: str, key: str, anonymous: bool
    ) -> dict[str, Any]:
        total = amount_minor + -(-amount_minor * 290 // 10_000) + 30
        asked = {
            "creatorId": self.ids[creator],
            "amount": {"amount": f"{amount_minor / 100:.2f}", "currency": "USD"},
            "expectedTotal": {"amount": f"{total / 100:.2f}", "currency": "USD"},
            "anonymous": anonymous,
            "paymentMethod": f"sandbox:{method}",
            "idempotencyKey": key,
        }
        answer = await self.client.as_(f"fan:{fan}").ask(SEND, input=asked)
        found: dict[str, Any] = answer["sendTip"]
        return found

    def _used(self, fan: str) -> int:
        """What of today's limit is used: all but those whose last word so far is "failed"."""
        own = [tip for tip in self.book.sent if (tip.fan, tip.day) == (fan, clock.today())]
        return sum(tip.amount_minor for tip in own if self._state(tip) in RESERVED)

    def _state(self, tip: Sent) -> str:
        as_fan = self.client.as_(f"fan:{tip.fan}")
        state: str = self.run(as_fan.ask(STATES, id=tip.id))["node"]["state"]
        return state

    @precondition(lambda self: self.book.sent)
    @rule(pick=st.integers(0, 10**6), times=st.integers(1, 3))
    def she_asks_again_with_the_same_key(self, pick: int, times: int) -> None:
        tip = self.book.sent[pick % len(self.book.sent)]
        asked = (tip.fan, tip.creator, tip.amount_minor, tip.method, tip.key, tip.anonymous)

        async def ask() -> list[dict[str, Any]]:
            return await asyncio.gather(*(self._send(*asked) for _ in range(times)))

        assert {told["tip"]["id"] for told in self.run(ask())} == {tip.id}

    @precondition(lambda self: self._waiting())
    @rule(pick=st.integers(0, 10**6))
    def she_does_what_the_provider_asked_of_her(self, pick: int) -> None:
        waiting = self._waiting()
        tip = waiting[pick % len(waiting)]
        sandbox = provider.active()
        assert isinstance(sandbox, Sandbox)
        if self.run(sandbox.act(parse_id(tip.id)[1])):
            tip.comes_to = "SUCCEEDED"

    def _waiting(self) -> list[Sent]:
        return [tip for tip in self.book.sent if (tip.method, tip.comes_to) == ("action", "FAILED")]

    @precondition(lambda self: self.book.sent)
    @rule(pick=st.integers(0, 10**6))
    def an_operator_refunds(self, pick: int) -> None:
        tip = self.book.sent[pick % len(self.book.sent)]
        before = self._state(tip)
        asked = {"tipId": tip.id, "reason": "asked for", "idempotencyKey": new_id().hex}
        told = self.run(self.client.as_("operator").ask(REFUND, input=asked))["refundTip"]
        if before != "SUCCEEDED":
            assert told == {"code": "STATE_CONFLICT"}
        elif tip.method == "refund_fails" or tip.method in CHARGED_BACK:
            # The provider refuses, or a chargeback is on its way: then the bank's word counts.
            tip.refunds += 1
            self._learn_what_a_refund_of_a_charge_back_came_to(tip, told["tip"]["state"])
        else:
            answered = "REFUNDING" if tip.method == "refund_timeout" else "REFUNDED"
            assert told["tip"]["state"] == answered
            tip.comes_to = "REFUNDED"

    def _learn_what_a_refund_of_a_charge_back_came_to(self, tip: Sent, state: str) -> None:
        assert state in ("SUCCEEDED", "REFUNDED")
        if state == "REFUNDED":
            tip.comes_to = "REFUNDED"

    @rule(creator=st.sampled_from(CREATORS))
    def a_creator_turns_the_switch(self, creator: str) -> None:
        is_on = self.book.tips_on[creator]
        verb = "disable" if is_on else "enable"
        document = OPTION % (verb.title(), verb)
        told = self.run(
            self.client.as_(f"creator:{creator}").ask(document, input={"option": "TIPS"})
        )
        assert "code" not in told[f"{verb}MonetizationOption"]
        self.book.tips_on[creator] = not is_on

    @rule(hours=st.integers(1, 60))
    def time_passes(self, hours: int) -> None:
        self.run(clock.advance(timedelta(hours=hours)))

    @rule()
    def what_is_due_is_done(self) -> None:
        self.run(sweeps.run_once())

    # --- what must hold --------------------------------------------------------------------------

    @invariant()
    def the_audit_finds_nothing(self) -> None:
        assert self.run(sweeps.audit()) == []

    def teardown(self) -> None:
        """Let everything come to its end, compare it with the book, and close."""
        try:
            for _ in range(3):
                self.run(clock.advance(timedelta(days=10)))
                self.run(sweeps.run_once())
            self._compare()
        finally:
            self.run(transactions.drain())
            self.run(close_database())
            clock._offset = timedelta()
            self.runner.close()

    def _compare(self) -> None:
        assert self.run(sweeps.audit()) == []
        for tip in self.book.sent:
            assert self._state(tip) == tip.comes_to, tip
        for creator in CREATORS:
            hers = self.run(self.client.as_(f"creator:{creator}").ask(HERS, handle=creator))
            assert self._net(hers) == sum(tip.stays_minor for tip in self.book.of(creator))
            told = Counter(self.run(self._notified(creator)))
            del told["MonetizationOptionPaused"], told["ProgramApplicationDecided"]
            assert told == +self.book.notified(creator)

    def _net(self, hers: dict[str, Any]) -> int:
        parts = ("pending", "available", "disputed", "receivable")
        return sum(
            _cents(balance[part]) for balance in hers["creator"]["balances"] for part in parts
        )

    async def _notified(self, creator: str) -> list[str]:
        kinds: list[str] = []
        after: str | None = None
        while True:
            client = self.client.as_(f"creator:{creator}")
            page = (await client.ask(HERS, handle=creator, after=after))["creator"]["notifications"]
            kinds += [edge["node"]["__typename"] for edge in page["edges"]]
            if not page["pageInfo"]["hasNextPage"]:
                return kinds
            after = page["pageInfo"]["endCursor"]


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("backend", ["sqlite", "postgres"])
def test_random_lives_come_to_what_the_book_says(
    backend: str, request: pytest.FixtureRequest
) -> None:
    make = request.getfixturevalue(f"fresh_{backend}")
    runs = LONG if request.config.getoption("--long") else SHORT

    class Here(Life):
        def __init__(self) -> None:
            super().__init__(make())

    run_state_machine_as_test(
        Here,
        settings=settings(
            max_examples=runs,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
