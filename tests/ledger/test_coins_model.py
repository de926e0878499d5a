"""Random lives of coins, gifts and diamonds against independent books of what everyone owns.

No book here knows of accounts or lines: a fan's has what she bought and what became of it, a
creator's the gifts that she received, the platform's what coins brought in.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from fractions import Fraction
from uuid import UUID, uuid4

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from models.ledger import accounts, postings
from models.ledger.accounts import COIN, DIAMOND, MILLI
from models.ledger.transfers import hold_of, taken_amount, taken_lines
from tests.ledger.paper import Paper

SANDBOX, USD = "sandbox", "USD"
FANS = [UUID(int=11), UUID(int=12)]
CREATORS = [UUID(int=21), UUID(int=22)]
PACKAGES = [(120, 100, 4), (13, 10, 0), (1500, 1000, 450)]  # price, coins, what the store keeps
LOWEST = min(Fraction(price - kept, coins) for price, coins, kept in PACKAGES)
PER_COIN = Fraction(1, 2)  # diamonds
PER_DIAMOND = 1  # minor units
INDEX = st.integers(0, 10**6)


@dataclass
class Purchase:
    id: UUID
    fan: UUID
    coins_left: int
    price_left: int
    is_contested: bool = False  # a refund is under way, or a chargeback open or lost


@dataclass
class Gift:
    id: UUID
    fan: UUID
    creator: UUID
    coins: int


@dataclass
class FanBook:
    """All coins that are hers, less what she owes; those that are frozen or on their way back."""

    coins: int = 0
    frozen: dict[UUID, int] = field(default_factory=dict)
    going_back: int = 0


@dataclass
class CreatorBook:
    """Diamonds in thousandths, less what she owes, and money of redemptions."""

    diamonds: int = 0
    redeeming: int = 0
    money: int = 0


class Coins(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.paper = Paper()
        self.fans: dict[UUID, FanBook] = defaultdict(FanBook)
        self.creators: dict[UUID, CreatorBook] = defaultdict(CreatorBook)
        self.sales = 0
        self.losses = 0
        self.issued = {COIN: 0, DIAMOND: 0}
        self.purchases: list[Purchase] = []
        self.gifts: list[Gift] = []
        self.words: list[Callable[[], None]] = []

    def wallet(self, fan: UUID) -> int:
        self.paper.open(accounts.of_fan(fan).all)
        return self.paper.amount(accounts.of_fan(fan).wallet)

    def owed(self, fan: UUID) -> int:
        self.paper.open(accounts.of_fan(fan).all)
        return -self.paper.amount(accounts.of_fan(fan).receivable)

    # --- what may happen ---------------------------------------------------------------------

    @rule(fan=st.sampled_from(FANS), package=st.sampled_from(PACKAGES))
    def buy(self, fan: UUID, package: tuple[int, int, int]) -> None:
        price, coins, kept = package
        made = Purchase(uuid4(), fan, coins, price)
        of = accounts.of_fan(fan)
        self.paper.post(postings.coins_bought(made.id, of, SANDBOX, USD, price, kept, coins))
        self.purchases.append(made)
        self.fans[fan].coins += coins
        self.sales += price
        self.issued[COIN] += coins

    @rule(
        fan=st.sampled_from(FANS),
        creator=st.sampled_from(CREATORS),
        coins=st.sampled_from([1, 7, 100, 10**6]),
        hold_hours=st.sampled_from([0, 1, 30]),
    )
    def give(self, fan: UUID, creator: UUID, coins: int, hold_hours: int) -> None:
        coins = min(coins, self.wallet(fan))
        if not coins:
            return
        gift = Gift(uuid4(), fan, creator, coins)
        milli = int(coins * PER_COIN * MILLI)
        until = self.paper.at + timedelta(hours=hold_hours) if hold_hours else None
        whose = accounts.of_fan(fan), accounts.of_creator(creator, DIAMOND)
        self.paper.post(postings.gift_sent(gift.id, *whose, coins, milli, until))
        self.gifts.append(gift)
        self.fans[fan].coins -= coins
        self.creators[creator].diamonds += milli
        self.issued[COIN] -= coins
        self.issued[DIAMOND] += milli

    @precondition(lambda self: self.gifts)
    @rule(pick=INDEX, freeze=st.booleans())
    def reverse(self, pick: int, freeze: bool) -> None:
        gift = self.gifts.pop(pick % len(self.gifts))
        case = uuid4() if freeze else None
        milli = int(gift.coins * PER_COIN * MILLI)
        own = hold_of(self.paper.posted[postings.gift_key(gift.id)])
        of = accounts.of_creator(gift.creator, DIAMOND)
        back = min(gift.coins, self.owed(gift.fan))
        self.paper.post(
            postings.gift_reversed(
                gift.id, of, milli, own, accounts.of_fan(gift.fan), gift.coins, case
            )
        )
        self.creators[gift.creator].diamonds -= milli
        self.issued[DIAMOND] -= milli
        if case is not None:
            self.issued[COIN] += gift.coins
            self.fans[gift.fan].coins += back
            self.fans[gift.fan].frozen[case] = gift.coins - back

    def frozen(self) -> list[tuple[UUID, UUID]]:
        return [(fan, case) for fan, book in self.fans.items() for case in book.frozen]

    @precondition(lambda self: self.frozen())
    @rule(pick=INDEX, burn=st.booleans())
    def unfreeze(self, pick: int, burn: bool) -> None:
        fan, case = self.frozen()[pick % len(self.frozen())]
        coins = self.fans[fan].frozen.pop(case)
        if burn:
            self.paper.post(postings.frozen_burned(case, coins))
            self.issued[COIN] -= coins
        else:
            self.paper.post(postings.frozen_released(case, accounts.of_fan(fan), coins))
            self.fans[fan].coins += coins

    def alive(self) -> list[Purchase]:
        return [one for one in self.purchases if one.coins_left and not one.is_contested]

    @precondition(lambda self: self.alive())
    @rule(pick=INDEX, share=st.integers(1, 3), agrees=st.booleans())
    def refund(self, pick: int, share: int, agrees: bool) -> None:
        bought = self.alive()[pick % len(self.alive())]
        coins = min(bought.coins_left, self.wallet(bought.fan)) // share
        money = bought.price_left * coins // bought.coins_left
        if not money:
            return
        refund_id, of = uuid4(), accounts.of_fan(bought.fan)
        self.paper.post(postings.coin_refund_taken(refund_id, of.wallet, USD, coins, money))
        bought.is_contested = True
        bought.coins_left -= coins
        bought.price_left -= money
        self.sales -= money
        book = self.fans[bought.fan]
        book.coins -= coins
        book.going_back += coins

        def word() -> None:
            bought.is_contested = False
            book.going_back -= coins
            if agrees:
                self.paper.post(postings.coin_refund_cleared(refund_id, SANDBOX, USD, coins, money))
                self.issued[COIN] -= coins
                return
            told = (refund_id, of, of.wallet, USD, coins, money)
            self.paper.post(postings.coin_refund_refused(*told))
            self.sales += money
            book.coins += coins
            bought.coins_left += coins
            bought.price_left += money

        self.words.append(word)

    @precondition(lambda self: self.alive())
    @rule(
        pick=INDEX,
        more=st.sampled_from([0, 0, 15, -5]),
        outcome=st.sampled_from(["won", "lost", "lost", "overturned"]),
        at_once=st.booleans(),
    )
    def charge_back(self, pick: int, more: int, outcome: str, at_once: bool) -> None:
        bought = self.alive()[pick % len(self.alive())]
        case, of, book = uuid4(), accounts.of_fan(bought.fan), self.fans[bought.fan]
        left, price = bought.coins_left, bought.price_left
        drawn = max(price + more, 1)
        posted = self.paper.post(postings.coin_chargeback_opened(case, of, left))
        taken = taken_lines(posted, of)
        set_aside = taken_amount(taken)
        book.coins -= set_aside
        book.going_back += set_aside
        bought.is_contested = True

        def word() -> None:
            book.going_back -= set_aside
            if outcome == "won":
                self.paper.post(postings.coin_chargeback_won(case, of, taken))
                book.coins += set_aside
                bought.is_contested = False
                return
            cases = sorted(book.frozen)
            told = (case, of, SANDBOX, USD, drawn, price, left, taken, cases)
            self.paper.post(postings.coin_chargeback_lost(*told))
            rest = left - set_aside
            for other in cases:
                part = min(rest, book.frozen[other])
                book.frozen[other] -= part
                rest -= part
            book.coins -= rest
            self.sales -= price
            self.losses -= drawn - price
            self.issued[COIN] -= left
            bought.coins_left = bought.price_left = 0
            if outcome == "overturned":
                self.words.append(overturned)

        def overturned() -> None:
            told = (case, of, SANDBOX, USD, drawn, price, left)
            self.paper.post(postings.coin_chargeback_overturned(*told))
            book.coins += left
            self.sales += price
            self.losses += drawn - price
            self.issued[COIN] += left
            bought.coins_left, bought.price_left = left, price
            bought.is_contested = False

        if at_once:
            word()
        else:
            self.words.append(word)

    @rule(minutes=st.integers(1, 60 * 40))
    def time_passes(self, minutes: int) -> None:
        self.paper.at += timedelta(minutes=minutes)
        for creator in CREATORS:
            for unit in (DIAMOND, USD):
                of = accounts.of_creator(creator, unit)
                for hour in sorted(self.paper.holds(of)):
                    if hour <= self.paper.at:
                        self.paper.post(postings.hold_released(of, hour))

    @rule(
        creator=st.sampled_from(CREATORS),
        share=st.integers(1, 2),
        outcome=st.sampled_from(["at once", "converted", "given back"]),
    )
    def redeem(self, creator: UUID, share: int, outcome: str) -> None:
        of = accounts.of_creator(creator, DIAMOND)
        diamonds = self.paper.of(of)[1] // MILLI // share
        if not diamonds:
            return
        redemption, milli = uuid4(), diamonds * MILLI
        book = self.creators[creator]
        self.paper.post(postings.redemption_requested(redemption, of, milli))
        book.diamonds -= milli
        book.redeeming += milli

        def word() -> None:
            book.redeeming -= milli
            if outcome == "given back":
                self.paper.post(postings.redemption_given_back(redemption, of, milli))
                book.diamonds += milli
                return
            money = accounts.of_creator(creator, USD)
            amount = diamonds * PER_DIAMOND
            self.paper.post(postings.redemption_converted(redemption, milli, money, amount, None))
            book.money += amount
            self.sales -= amount
            self.issued[DIAMOND] -= milli

        if outcome == "at once":
            word()
        else:
            self.words.append(word)

    @precondition(lambda self: self.words)
    @rule(pick=INDEX)
    def a_word_is_heard(self, pick: int) -> None:
        self.words.pop(pick % len(self.words))()

    # --- what must hold after each step ------------------------------------------------------

    @invariant()
    def every_transfer_sums_to_zero_per_unit(self) -> None:
        assert not any(self.paper.sums().values())

    @invariant()
    def each_fan_has_what_her_own_book_says(self) -> None:
        for fan, book in self.fans.items():
            wallet, owed = self.wallet(fan), self.owed(fan)
            assert wallet - owed == book.coins
            assert wallet == 0 or owed == 0
            for case, coins in book.frozen.items():
                self.paper.open([accounts.frozen(case)])
                assert self.paper.amount(accounts.frozen(case)) == coins

    @invariant()
    def each_creator_has_what_her_own_book_says(self) -> None:
        for creator, book in self.creators.items():
            diamonds = accounts.of_creator(creator, DIAMOND)
            assert sum(self.paper.of(diamonds)) == book.diamonds
            assert self.paper.of(diamonds)[0] == sum(self.paper.holds(diamonds).values())
            _, available, receivable = self.paper.of(diamonds)
            assert available == 0 or receivable == 0
            assert sum(self.paper.of(accounts.of_creator(creator, USD))) == book.money

    @invariant()
    def coins_and_diamonds_of_all_are_what_was_issued_less_what_was_burned(self) -> None:
        for unit in (COIN, DIAMOND):
            assert self.paper.amount(accounts.issuer(unit)) == -self.issued[unit]
        books = self.fans.values()
        coins = sum(b.coins + sum(b.frozen.values()) + b.going_back for b in books)
        assert coins == self.issued[COIN]
        diamonds = sum(b.diamonds + b.redeeming for b in self.creators.values())
        assert diamonds == self.issued[DIAMOND]

    @invariant()
    def coin_sales_are_the_platform_s_own_book_and_above_their_bound(self) -> None:
        assert self.paper.amount(accounts.coin_sales(USD)) == self.sales
        assert self.paper.amount(accounts.losses(USD)) == self.losses
        behind = Fraction(self.issued[DIAMOND], MILLI) / PER_COIN * (PER_COIN * PER_DIAMOND)
        held = sum(b.coins + sum(b.frozen.values()) for b in self.fans.values())
        assert self.sales >= behind + LOWEST * held

    def teardown(self) -> None:
        while self.words:
            self.words.pop()()
        self.each_fan_has_what_her_own_book_says()
        self.each_creator_has_what_her_own_book_says()
        self.coins_and_diamonds_of_all_are_what_was_issued_less_what_was_burned()
        self.coin_sales_are_the_platform_s_own_book_and_above_their_bound()


TestCoins = Coins.TestCase
TestCoins.settings = settings(stateful_step_count=50, max_examples=150, deadline=None)
