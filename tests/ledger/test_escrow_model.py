"""Random lives of escrow on paper: what was funded is what was released, taken and given back."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from models.errors import InsufficientFunds
from models.escrow import WHOLE_BPS, Split, split
from models.ledger import accounts, postings
from models.ledger.accounts import Account
from models.ledger.transfers import Take, Transfer, TransferKind
from tests.ledger.paper import Paper

USD = "USD"
BRAND = accounts.of_brand(UUID(int=31), USD)
CREATORS = [accounts.of_creator(UUID(int=number), USD) for number in (41, 42)]


# --- one milestone -------------------------------------------------------------------------------

PRICES = st.integers(1, 10**9)
SHARES = st.integers(0, WHOLE_BPS)


@given(price=PRICES, commission=st.integers(0, 10**8), back_bps=SHARES)
def test_a_split_adds_up_and_is_rounded_for_the_creator(
    price: int, commission: int, back_bps: int
) -> None:
    found = split(price, commission, back_bps)
    assert found.part_minor + found.taken_minor + found.back_minor == price + commission
    assert min(found.part_minor, found.taken_minor, found.back_minor) >= 0
    off = found.part_minor * WHOLE_BPS - price * (WHOLE_BPS - back_bps)
    assert -WHOLE_BPS < 2 * off <= WHOLE_BPS  # within half a cent, and a half is hers
    assert found.taken_minor == commission * found.part_minor // price


@pytest.mark.parametrize(
    ("back_bps", "expected"),
    [
        (0, Split(999, 99, 0)),
        (WHOLE_BPS, Split(0, 0, 1098)),
        (9_000, Split(100, 9, 989)),
        (5_000, Split(500, 49, 549)),
    ],
)
def test_a_milestone_is_split(back_bps: int, expected: Split) -> None:
    assert split(999, 99, back_bps) == expected


# --- lives ---------------------------------------------------------------------------------------


@dataclass(slots=True)
class Held:
    """A milestone whose money is held."""

    escrow: Account
    creator: int
    price: int
    commission: int

    @property
    def total(self) -> int:
        return self.price + self.commission


class EscrowLife(RuleBasedStateMachine):
    """One brand, two creators; the books are plain sums."""

    def __init__(self) -> None:
        super().__init__()
        self.paper = Paper()
        self.held: list[Held] = []
        self.settled: list[Account] = []
        self.brand = 0
        self.earned = [0, 0]
        self.taken = 0

    @rule(amount=st.integers(1, 10**6))
    def top_up(self, amount: int) -> None:
        self.paper.post(postings.top_up_settled(uuid4(), BRAND, "sandbox", amount, 0, 0))
        self.brand += amount

    @rule(amount=st.integers(1, 10**5))
    def owe(self, amount: int) -> None:
        """A bank takes back more than there may be."""
        line = Take(BRAND, amount, accounts.losses(USD))
        self.paper.post(Transfer(uuid4().hex, TransferKind.CHARGEBACK_LOST, (line,)))
        self.brand -= amount

    @rule(
        prices=st.lists(st.integers(1, 10**5), min_size=1, max_size=4),
        bps=st.integers(0, 3_000),
        creator=st.integers(0, 1),
    )
    def fund(self, prices: list[int], bps: int, creator: int) -> None:
        made = [
            Held(accounts.escrow(uuid4(), USD), creator, price, price * bps // WHOLE_BPS)
            for price in prices
        ]
        total = sum(one.total for one in made)
        transfer = postings.escrow_funded(uuid4(), BRAND, [(one.escrow, one.total) for one in made])
        if total > max(self.brand, 0):
            with pytest.raises(InsufficientFunds):
                self.paper.post(transfer)
            return
        self.paper.post(transfer)
        self.brand -= total
        self.held += made

    @rule(data=st.data(), back_bps=SHARES, days=st.integers(0, 3))
    def end(self, data: st.DataObject, back_bps: int, days: int) -> None:
        if not self.held:
            return
        one = self.held.pop(data.draw(st.integers(0, len(self.held) - 1)))
        creator, found = CREATORS[one.creator], split(one.price, one.commission, back_bps)
        release_at = self.paper.at + timedelta(days=days) if days else None
        if found.back_minor:
            money = found.part_minor, found.taken_minor, found.back_minor
            transfer = postings.milestone_given_back(one.escrow, creator, BRAND, *money, release_at)
        else:
            money_whole = one.price, one.commission
            transfer = postings.milestone_released(one.escrow, creator, *money_whole, release_at)
        self.paper.post(transfer)
        self.brand += found.back_minor
        self.earned[one.creator] += found.part_minor
        self.taken += found.taken_minor
        self.settled.append(one.escrow)

    @invariant()
    def the_ledger_sums_to_zero(self) -> None:
        assert not any(self.paper.sums().values())

    @invariant()
    def each_has_what_the_books_say(self) -> None:
        self.paper.open(BRAND.all)
        wallet, receivable = (self.paper.amount(one) for one in BRAND.all)
        assert wallet == max(self.brand, 0)
        assert receivable == min(self.brand, 0)
        for creator, earned in zip(CREATORS, self.earned, strict=True):
            assert sum(self.paper.of(creator)) == earned
        assert self.paper.amount(accounts.commissions(USD)) == self.taken

    @invariant()
    def escrow_is_what_is_held_and_zero_once_it_is_settled(self) -> None:
        assert all(self.paper.amount(one.escrow) == one.total for one in self.held)
        assert not any(self.paper.amount(one) for one in self.settled)


TestEscrowLife = EscrowLife.TestCase
TestEscrowLife.settings = settings(stateful_step_count=50, max_examples=100, deadline=None)
