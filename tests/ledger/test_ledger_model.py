"""Random lives of tips, refunds, chargebacks, holds and movements against independent books."""

from collections import defaultdict
from collections.abc import Callable
from datetime import timedelta
from uuid import UUID, uuid4

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from models.ledger import accounts, postings
from models.ledger.transfers import Amount, Transfer, TransferKind, hold_of, taken_lines
from tests.ledger.paper import Paper
from tests.ledger.world import (
    Case,
    Movement,
    Owned,
    PlatformBook,
    Provider,
    State,
    Tip,
)

SANDBOX = "sandbox"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
ANN, BEA = UUID(int=1), UUID(int=2)
CREATORS = [
    accounts.of_creator(ANN, "USD"),
    accounts.of_creator(ANN, "EUR"),
    accounts.of_creator(BEA, "USD"),
]
AMOUNTS = st.integers(1, 1000)
TIPS = st.tuples(  # amount, fee on top, what the provider keeps, hours of hold
    AMOUNTS, st.integers(0, 30), st.integers(0, 40), st.sampled_from([0, 0, 1, 2, 30])
)
INDEX = st.integers(0, 10**6)


class Life(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.paper = Paper()
        self.provider = Provider()
        self.owned: dict[accounts.CreatorAccounts, Owned] = defaultdict(Owned)
        self.platform: dict[str, PlatformBook] = defaultdict(PlatformBook)
        self.words: list[Callable[[], None]] = []  # final words of the provider, not yet heard
        self.cases: list[Case] = []
        self.suspense: list[Movement] = []
        self.all_released = False

    # --- what may happen -------------------------------------------------------------------

    @rule(
        creator=st.sampled_from(CREATORS),
        tips=st.lists(TIPS, min_size=1, max_size=3),
        behind_minutes=st.sampled_from([0, 0, 30, 90]),
    )
    def tips_are_settled(
        self,
        creator: accounts.CreatorAccounts,
        tips: list[tuple[int, int, int, int]],
        behind_minutes: int,
    ) -> None:
        """Captures, settled by a process whose clock may be behind."""
        now = self.paper.at
        self.paper.at = now - timedelta(minutes=behind_minutes)
        for amount, fee, kept, hold_hours in tips:
            self._settle_tip(creator, amount, fee, kept, hold_hours)
            self.owned[creator].tips[-1].learn_due_by(now)
        self.paper.at = now
        self.all_released = False

    def _settle_tip(
        self, creator: accounts.CreatorAccounts, amount: int, fee: int, kept: int, hold_hours: int
    ) -> None:
        currency, tip_id = creator.pending.unit, uuid4()
        wanted = self.paper.at + hold_hours * HOUR
        self.paper.post(
            postings.tip_settled(
                tip_id, creator, SANDBOX, amount, fee, kept, wanted if hold_hours else None
            )
        )
        self.provider.capture(currency, amount + fee, kept)
        self.platform[currency].fees_charged += fee
        self.platform[currency].processing_fees -= kept
        self.owned[creator].tips.append(Tip(tip_id, creator, amount, fee, wanted))

    @rule(minutes=st.integers(1, 60 * 30))
    def time_passes(self, minutes: int) -> None:
        self.paper.at += timedelta(minutes=minutes)
        self.all_released = False

    @rule(pick=INDEX)
    def one_hold_is_released(self, pick: int) -> None:
        due = [(c, hour) for c in CREATORS for hour in self.paper.holds(c) if hour <= self.paper.at]
        if due:
            self.paper.post(postings.hold_released(*due[pick % len(due)]))

    @rule()
    def all_holds_are_released(self) -> None:
        for creator in CREATORS:
            for hour in sorted(self.paper.holds(creator)):
                if hour <= self.paper.at:
                    self.paper.post(postings.hold_released(creator, hour))
        self.all_released = True

    def with_available(self) -> list[accounts.CreatorAccounts]:
        return [creator for creator in CREATORS if self.paper.of(creator)[1]]

    @precondition(lambda self: self.with_available())
    @rule(pick=INDEX, share=st.integers(1, 2))
    def some_of_what_is_available_leaves(self, pick: int, share: int) -> None:
        """As a payout would take it; without one, nobody could ever owe anything."""
        creators = self.with_available()
        self._leave(creators[pick % len(creators)], share)

    @rule()
    def two_days_pass_and_all_that_is_available_leaves(self) -> None:
        self.paper.at += 2 * DAY
        self.all_holds_are_released()
        for creator in self.with_available():
            self._leave(creator, 1)

    def _leave(self, creator: accounts.CreatorAccounts, share: int) -> None:
        left = self.paper.amount(creator.available) // share
        currency = creator.pending.unit
        lines = (
            Amount(creator.available, -left),
            Amount(accounts.clearing(SANDBOX, currency), left),
        )
        self.paper.post(Transfer(f"left:{uuid4()}", TransferKind.COST_MOVEMENT, lines))
        self.provider.holds_for_us[currency] -= left
        self.owned[creator].left += left

    def tips(self, *states: State) -> list[Tip]:
        return [tip for book in self.owned.values() for tip in book.tips if tip.state in states]

    @precondition(lambda self: self.tips(State.SUCCEEDED))
    @rule(pick=INDEX, agrees=st.booleans())
    def refund(self, pick: int, agrees: bool) -> None:
        tip = self._picked(pick, State.SUCCEEDED)
        tip.state = State.REFUNDING
        case = Case(uuid4(), tip, drawn=tip.amount + tip.fee)
        own = hold_of(self.paper.posted[postings.tip_key(tip.id)])
        self.paper.post(postings.tip_refund_taken(case.id, tip.creator, tip.amount, tip.fee, own))
        self.owned[tip.creator].refunds.append(case)
        self.platform[tip.creator.pending.unit].fees_charged -= tip.fee
        self.cases.append(case)
        if agrees:
            self.provider.move(tip.creator.pending.unit, -case.drawn, case.id)
        self.words.append(lambda: self._refund_word(case, agrees))

    def _picked(self, pick: int, *states: State) -> Tip:
        tips = self.tips(*states)
        return tips[pick % len(tips)]

    def _refund_word(self, case: Case, agrees: bool) -> None:
        tip, currency = case.tip, case.tip.creator.pending.unit
        case.finished = True
        if agrees:
            self.paper.post(postings.refund_cleared(case.id, SANDBOX, currency, case.drawn))
            tip.state = State.REFUNDED
            return
        posted = self.paper.posted[postings.refund_taken_key(case.id)]
        taken = taken_lines(posted, tip.creator)
        self.paper.post(postings.tip_refund_refused(case.id, tip.creator, tip.fee, taken))
        tip.state = State.SUCCEEDED
        self.owned[tip.creator].refunds.remove(case)
        self.platform[currency].fees_charged += tip.fee
        self.all_released = False

    @precondition(lambda self: self.tips(State.SUCCEEDED, State.REFUNDED))
    @rule(
        pick=INDEX,
        drawn=AMOUNTS,
        creator_bears=st.booleans(),
        outcome=st.sampled_from(["won", "lost", "overturned"]),
    )
    def charge_back(self, pick: int, drawn: int, creator_bears: bool, outcome: str) -> None:
        tip = self._picked(pick, State.SUCCEEDED, State.REFUNDED)
        bears = creator_bears and tip.state is State.SUCCEEDED
        case = Case(uuid4(), tip, drawn, borne=min(tip.amount, drawn) if bears else 0)
        pending, available, _ = self.paper.of(tip.creator)
        case.set_aside = min(case.borne, pending + available)
        own = hold_of(self.paper.posted[postings.tip_key(tip.id)])
        self.paper.post(postings.tip_chargeback_opened(case.id, tip.creator, case.borne, own))
        tip.state = State.DISPUTED
        self.owned[tip.creator].aside.append(case)
        self.cases.append(case)
        currency = tip.creator.pending.unit
        self.provider.move(currency, -drawn, case.id)
        self.provider.move(currency, -15, case.id, is_cost=True)
        if outcome != "lost":
            self.provider.move(currency, drawn, case.id)
        self.words.append(lambda: self._chargeback_word(case, outcome))

    def _chargeback_word(self, case: Case, outcome: str) -> None:
        tip, book = case.tip, self.owned[case.tip.creator]
        taken = taken_lines(self.paper.posted[postings.chargeback_opened_key(case.id)], tip.creator)
        book.aside.remove(case)
        if outcome == "won":
            self.paper.post(postings.tip_chargeback_won(case.id, tip.creator, taken))
            tip.state, case.finished = State.SUCCEEDED, True
            self.all_released = False
            return
        own = hold_of(self.paper.posted[postings.tip_key(tip.id)])
        self.paper.post(
            postings.tip_chargeback_lost(
                case.id, tip.creator, SANDBOX, case.drawn, case.borne, taken, own
            )
        )
        tip.state = State.CHARGED_BACK
        book.lost.append(case)
        self.platform[tip.creator.pending.unit].losses -= case.drawn - case.borne
        if outcome == "lost":
            case.finished = True
        else:
            self.words.append(lambda: self._overturned(case))

    def _overturned(self, case: Case) -> None:
        creator, book = case.tip.creator, self.owned[case.tip.creator]
        self.paper.post(
            postings.tip_chargeback_overturned(case.id, creator, SANDBOX, case.drawn, case.borne)
        )
        case.finished = True
        book.lost.remove(case)
        book.won_late += case.borne
        self.platform[creator.pending.unit].losses += case.drawn - case.borne

    @precondition(lambda self: self.words)
    @rule(pick=INDEX)
    def a_final_word_is_heard(self, pick: int) -> None:
        self.words.pop(pick % len(self.words))()

    @precondition(lambda self: self.provider.unread)
    @rule(pick=INDEX)
    def a_movement_is_read(self, pick: int) -> None:
        moved = self.provider.unread.pop(pick % len(self.provider.unread))
        key = (SANDBOX, moved.id, moved.currency, moved.amount)
        if moved.is_cost:
            self.paper.post(postings.cost_movement(*key, moved.case_id))
            self.platform[moved.currency].processing_fees += moved.amount
        elif moved.case_id is None:
            self.paper.post(postings.unexplained_movement(*key))
            self.platform[moved.currency].unexplained += moved.amount
            self.suspense.append(moved)
        else:
            self.paper.post(postings.case_movement(*key, moved.case_id))

    @precondition(lambda self: len(self.suspense) + len(self.provider.unread) < 4)
    @rule(currency=st.sampled_from(["USD", "EUR"]), amount=AMOUNTS)
    def the_provider_captures_twice(self, currency: str, amount: int) -> None:
        self.provider.move(currency, amount, None)

    @precondition(lambda self: self.suspense)
    @rule(pick=INDEX)
    def suspense_is_explained_and_sent_back(self, pick: int) -> None:
        moved = self.suspense.pop(pick % len(self.suspense))
        case = uuid4()
        self.paper.post(
            postings.suspense_explained(SANDBOX, moved.id, moved.currency, moved.amount, case)
        )
        self.platform[moved.currency].unexplained -= moved.amount
        self.provider.move(moved.currency, -moved.amount, case)

    # --- what must hold after each step ------------------------------------------------------

    @invariant()
    def every_transfer_sums_to_zero_per_unit(self) -> None:
        assert not any(self.paper.sums().values())

    @invariant()
    def each_creator_has_what_her_own_book_says(self) -> None:
        for creator, book in self.owned.items():
            assert sum(self.paper.of(creator)) == book.net()
            for case in book.aside:
                assert self.paper.amount(self._disputed(case)) == case.set_aside

    def _disputed(self, case: Case) -> accounts.Account:
        return accounts.disputed(case.id, case.tip.creator.pending.unit)

    @invariant()
    def available_and_receivable_never_stand_side_by_side(self) -> None:
        for creator in CREATORS:
            _, available, receivable = self.paper.of(creator)
            assert available == 0 or receivable == 0

    @invariant()
    def pending_is_the_sum_of_its_holds(self) -> None:
        for creator in CREATORS:
            holds = self.paper.holds(creator)
            assert self.paper.of(creator)[0] == sum(holds.values())
            assert all(remaining > 0 for remaining in holds.values())

    @invariant()
    def nothing_is_available_before_its_time_and_nothing_waits_for_ever(self) -> None:
        for creator, book in self.owned.items():
            pending, available, _ = self.paper.of(creator)
            assert available <= book.matured(self.paper.at)
            if self.all_released:
                assert pending <= book.held_at_most(self.paper.at)

    @invariant()
    def clearing_is_what_the_provider_s_list_says(self) -> None:
        for currency in ("USD", "EUR"):
            clearing = self.paper.amount(accounts.clearing(SANDBOX, currency))
            assert clearing == -self.provider.told_us(currency)

    @invariant()
    def a_finished_case_whose_movements_were_read_leaves_nothing(self) -> None:
        sums = {
            currency: self.paper.by_case(accounts.outstanding(SANDBOX, currency))
            for currency in ("USD", "EUR")
        }
        for case in self.cases:
            unit = case.tip.creator.pending.unit
            if case.finished and not self.provider.has_unread(case.id):
                assert sums[unit].get(case.id, 0) == 0
            if case.finished:
                assert self.paper.by_case(accounts.refunding(case.id, unit)) in ({}, {None: 0})
                assert self.paper.by_case(self._disputed(case)) in ({}, {None: 0})

    @invariant()
    def the_platform_has_what_its_own_book_says(self) -> None:
        for currency, book in self.platform.items():
            assert (
                PlatformBook(
                    self.paper.amount(accounts.fees_charged(currency)),
                    self.paper.amount(accounts.processing_fees(SANDBOX, currency)),
                    self.paper.amount(accounts.losses(currency)),
                    self.paper.amount(accounts.suspense(SANDBOX, currency)),
                )
                == book
            )

    def teardown(self) -> None:
        """Once all is told and read, only what is owned is left."""
        while self.words or self.provider.unread:
            if self.words:
                self.words.pop()()
            if self.provider.unread:
                self.a_movement_is_read(0)
        self.a_finished_case_whose_movements_were_read_leaves_nothing()
        self.each_creator_has_what_her_own_book_says()
        self.clearing_is_what_the_provider_s_list_says()
        self.the_platform_has_what_its_own_book_says()


TestLife = Life.TestCase
TestLife.settings = settings(stateful_step_count=50, max_examples=150, deadline=None)
