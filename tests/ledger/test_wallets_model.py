"""Random lives of brands' wallets against independent books of the provider and of what each has.

A brand's book knows what it put in, what it spent, what went back, and what chargebacks took; the
provider keeps a list of its own, which we read late and in any order.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID, uuid4

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from models.ledger import accounts, postings
from models.ledger.accounts import WalletAccounts
from models.ledger.transfers import Amount, Transfer, TransferKind, taken_amount, taken_lines
from tests.ledger.paper import Paper
from tests.ledger.world import Provider

SANDBOX = "sandbox"
BRANDS = [
    accounts.of_brand(UUID(int=31), "USD"),
    accounts.of_brand(UUID(int=31), "EUR"),
    accounts.of_brand(UUID(int=32), "USD"),
]
CURRENCIES = ("USD", "EUR")
AMOUNTS = st.integers(1, 1000)
INDEX = st.integers(0, 10**6)


@dataclass
class ToppedUp:
    """What a brand put in; nothing more is asked of it while it is contested."""

    id: UUID
    brand: WalletAccounts
    amount: int
    fee: int
    left: int
    is_contested: bool = False

    @property
    def currency(self) -> str:
        return self.brand.wallet.unit


@dataclass
class Held:
    """A refund or a chargeback: what it has taken, until its end."""

    id: UUID
    top_up: ToppedUp
    is_finished: bool = False


@dataclass
class BrandBook:
    """All that is the brand's, less what it owes."""

    money: int = 0
    aside: int = 0


@dataclass
class PlatformBook:
    """The platform's own book in one currency."""

    fees_charged: int = 0
    processing_fees: int = 0
    losses: int = 0


class Wallets(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.paper = Paper()
        self.provider = Provider()
        self.books: dict[WalletAccounts, BrandBook] = defaultdict(BrandBook)
        self.platform: dict[str, PlatformBook] = defaultdict(PlatformBook)
        self.top_ups: list[ToppedUp] = []
        self.cases: list[Held] = []
        self.words: list[Callable[[], None]] = []

    def has(self, brand: WalletAccounts) -> tuple[int, int]:
        """What is in the wallet, and what is owed."""
        self.paper.open(brand.all)
        return self.paper.amount(brand.wallet), -self.paper.amount(brand.receivable)

    # --- what may happen ---------------------------------------------------------------------

    @rule(
        brand=st.sampled_from(BRANDS),
        amount=AMOUNTS,
        fee=st.integers(0, 30),
        kept=st.integers(0, 40),
    )
    def top_up(self, brand: WalletAccounts, amount: int, fee: int, kept: int) -> None:
        made = ToppedUp(uuid4(), brand, amount, fee, amount)
        told = (made.id, brand, SANDBOX, amount, fee, kept)
        self.paper.post(postings.top_up_settled(*told))
        self.provider.capture(made.currency, amount + fee, kept)
        self.top_ups.append(made)
        self.books[brand].money += amount
        book = self.platform[made.currency]
        book.fees_charged += fee
        book.processing_fees -= kept

    @rule(brand=st.sampled_from(BRANDS), share=st.integers(1, 3))
    def spend(self, brand: WalletAccounts, share: int) -> None:
        """As an order takes it; without one, nobody could ever owe anything."""
        amount = self.has(brand)[0] // share
        currency = brand.wallet.unit
        lines = (
            Amount(brand.wallet, -amount),
            Amount(accounts.clearing(SANDBOX, currency), amount),
        )
        self.paper.post(Transfer(f"spent:{uuid4()}", TransferKind.SUSPENSE_EXPLAINED, lines))
        self.provider.holds_for_us[currency] -= amount
        self.books[brand].money -= amount

    def alive(self) -> list[ToppedUp]:
        return [one for one in self.top_ups if one.left and not one.is_contested]

    @precondition(lambda self: self.alive())
    @rule(pick=INDEX, agrees=st.booleans(), moves_first=st.booleans())
    def refund(self, pick: int, agrees: bool, moves_first: bool) -> None:
        of = self.alive()[pick % len(self.alive())]
        part = min(of.left, self.has(of.brand)[0])
        if not part:
            return
        case, book = self._case(of), self.books[of.brand]
        self.paper.post(postings.wallet_refund_taken(case.id, of.brand, part))
        of.left -= part
        book.money -= part
        if agrees and moves_first:
            self.provider.move(of.currency, -part, case.id)

        def word() -> None:
            of.is_contested, case.is_finished = False, True
            if agrees:
                told = (case.id, SANDBOX, of.currency, part)
                self.paper.post(postings.refund_cleared(*told))
                if not moves_first:
                    self.provider.move(of.currency, -part, case.id)
                return
            self.paper.post(postings.wallet_refund_refused(case.id, of.brand, part))
            of.left += part
            book.money += part

        self.words.append(word)

    def _case(self, of: ToppedUp) -> Held:
        case = Held(uuid4(), of)
        of.is_contested = True
        self.cases.append(case)
        return case

    @precondition(lambda self: self.alive())
    @rule(
        pick=INDEX,
        outcome=st.sampled_from(["won", "lost", "lost", "overturned"]),
        is_platforms=st.sampled_from([False, False, False, True]),
        at_once=st.booleans(),
    )
    def charge_back(self, pick: int, outcome: str, is_platforms: bool, at_once: bool) -> None:
        of = self.alive()[pick % len(self.alive())]
        case, book, brand = self._case(of), self.books[of.brand], of.brand
        drawn = of.amount + of.fee
        borne = 0 if is_platforms else of.left
        posted = self.paper.post(postings.top_up_chargeback_opened(case.id, brand, borne))
        self.provider.move(of.currency, -drawn, case.id)
        taken = taken_lines(posted, brand)
        set_aside = taken_amount(taken)
        of.left -= borne
        book.money -= set_aside
        book.aside += set_aside

        def word() -> None:
            book.aside -= set_aside
            case.is_finished = outcome != "overturned"
            if outcome == "won":
                self.paper.post(postings.top_up_chargeback_won(case.id, brand, taken))
                self.provider.move(of.currency, drawn, case.id)
                book.money += set_aside
                of.left += borne
                of.is_contested = False
                return
            told = (case.id, brand, SANDBOX, drawn, borne, taken)
            self.paper.post(postings.top_up_chargeback_lost(*told))
            book.money -= borne - set_aside
            self.platform[of.currency].losses -= drawn - borne
            if outcome == "overturned":
                self.words.append(overturned)

        def overturned() -> None:
            told = (case.id, brand, SANDBOX, drawn, borne)
            self.paper.post(postings.top_up_chargeback_overturned(*told))
            self.provider.move(of.currency, drawn, case.id)
            book.money += borne
            self.platform[of.currency].losses += drawn - borne
            of.left += borne
            of.is_contested, case.is_finished = False, True

        if at_once:
            word()
        else:
            self.words.append(word)

    @precondition(lambda self: self.words)
    @rule(pick=INDEX)
    def a_word_is_heard(self, pick: int) -> None:
        self.words.pop(pick % len(self.words))()

    @precondition(lambda self: self.provider.unread)
    @rule(pick=INDEX)
    def a_movement_is_read(self, pick: int) -> None:
        moved = self.provider.unread.pop(pick % len(self.provider.unread))
        assert moved.case_id is not None
        told = (SANDBOX, moved.id, moved.currency, moved.amount, moved.case_id)
        self.paper.post(postings.case_movement(*told))

    # --- what must hold after each step ------------------------------------------------------

    @invariant()
    def every_transfer_sums_to_zero_per_unit(self) -> None:
        assert not any(self.paper.sums().values())

    @invariant()
    def each_brand_has_what_its_own_book_says(self) -> None:
        for brand, book in self.books.items():
            balance, owed = self.has(brand)
            assert balance - owed == book.money
            assert balance == 0 or owed == 0
            aside = [one for one in self.cases if one.top_up.brand == brand]
            assert sum(self._disputed(one) for one in aside) == book.aside

    def _disputed(self, case: Held) -> int:
        account = accounts.disputed(case.id, case.top_up.currency)
        self.paper.open([account])
        return self.paper.amount(account)

    @invariant()
    def a_finished_case_whose_movements_were_read_leaves_nothing(self) -> None:
        sums = {
            currency: self.paper.by_case(accounts.outstanding(SANDBOX, currency))
            for currency in CURRENCIES
        }
        for case in (one for one in self.cases if one.is_finished):
            unit = case.top_up.currency
            if not self.provider.has_unread(case.id):
                assert sums[unit].get(case.id, 0) == 0
            refunding = accounts.refunding(case.id, unit)
            self.paper.open([refunding])
            assert (self.paper.amount(refunding), self._disputed(case)) == (0, 0)

    @invariant()
    def clearing_is_what_the_provider_s_list_says(self) -> None:
        for currency in CURRENCIES:
            clearing = self.paper.amount(accounts.clearing(SANDBOX, currency))
            assert clearing == -self.provider.told_us(currency)

    @invariant()
    def the_platform_has_what_its_own_book_says(self) -> None:
        for currency, book in self.platform.items():
            assert book == PlatformBook(
                self.paper.amount(accounts.fees_charged(currency)),
                self.paper.amount(accounts.processing_fees(SANDBOX, currency)),
                self.paper.amount(accounts.losses(currency)),
            )

    @invariant()
    def nothing_is_left_of_a_top_up_that_was_never_put_in(self) -> None:
        assert all(0 <= one.left <= one.amount for one in self.top_ups)

    def teardown(self) -> None:
        """Once all is told and read, only what is owned is left."""
        while self.words or self.provider.unread:
            if self.words:
                self.words.pop()()
            if self.provider.unread:
                self.a_movement_is_read(0)
        self.a_finished_case_whose_movements_were_read_leaves_nothing()
        self.each_brand_has_what_its_own_book_says()
        self.clearing_is_what_the_provider_s_list_says()
        self.the_platform_has_what_its_own_book_says()


TestWallets = Wallets.TestCase
TestWallets.settings = settings(stateful_step_count=50, max_examples=150, deadline=None)
