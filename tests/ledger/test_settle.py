"""Each rule of take, give, earn, give back and release, on paper."""

from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest

from models.errors import InsufficientFunds
from models.ledger import postings
from models.ledger.accounts import (
    CreatorAccounts,
    disputed,
    fees_charged,
    losses,
    of_creator,
    refunding,
)
from models.ledger.money import MAX_AMOUNT
from models.ledger.settle import Balances, UnsoundTransfer, settle, up_to_the_hour
from models.ledger.transfers import (
    Amount,
    Earn,
    Give,
    Take,
    Transfer,
    TransferKind,
    hold_of,
    taken_lines,
)
from tests.ledger.paper import MIDNIGHT, Paper

HOUR = timedelta(hours=1)
WEEK = timedelta(days=7)


@pytest.fixture
def creator() -> CreatorAccounts:
    return of_creator(uuid4(), "USD")


@pytest.fixture
def paper() -> Paper:
    return Paper()


def tip(
    paper: Paper, creator: CreatorAccounts, amount: int, release_at: datetime | None, fee: int = 0
) -> UUID:
    tip_id = uuid4()
    paper.post(postings.tip_settled(tip_id, creator, "sandbox", amount, fee, 3, release_at))
    return tip_id


def refund(paper: Paper, creator: CreatorAccounts, amount: int, own: datetime | None) -> UUID:
    refund_id = uuid4()
    paper.post(postings.tip_refund_taken(refund_id, creator, amount, 0, own))
    return refund_id


def refuse(paper: Paper, creator: CreatorAccounts, refund_id: UUID) -> None:
    posted = paper.posted[postings.refund_taken_key(refund_id)]
    paper.post(postings.tip_refund_refused(refund_id, creator, 0, taken_lines(posted, creator)))


def test_an_account_s_id_follows_from_its_kind_owner_and_unit() -> None:
    owner = UUID(int=7)
    assert of_creator(owner, "USD") == of_creator(owner, "USD")
    accounts = [*of_creator(owner, "USD").all, *of_creator(owner, "EUR").all]
    assert len({account.id for account in accounts}) == 6
    # A stored ledger depends on this very value.
    assert str(of_creator(owner, "USD").pending.id) == "3fe43630-d0a4-5966-bd3d-00e8399b5d98"


def test_a_tip_waits_in_the_hold_of_its_hour(paper: Paper, creator: CreatorAccounts) -> None:
    tip(paper, creator, 500, MIDNIGHT + WEEK - timedelta(minutes=59))
    assert paper.of(creator) == (500, 0, 0)
    assert paper.holds(creator) == {MIDNIGHT + WEEK: 500}


def test_a_time_is_rounded_up_to_the_hour_and_a_whole_hour_stays() -> None:
    assert up_to_the_hour(MIDNIGHT) == MIDNIGHT
    assert up_to_the_hour(MIDNIGHT + timedelta(microseconds=1)) == MIDNIGHT + HOUR


def test_without_a_hold_a_tip_is_available_at_once(paper: Paper, creator: CreatorAccounts) -> None:
    tip(paper, creator, 500, None)
    assert paper.of(creator) == (0, 500, 0)


@pytest.mark.parametrize("release_at", [MIDNIGHT, MIDNIGHT - HOUR])
def test_an_hour_already_past_is_given_at_once(
    paper: Paper, creator: CreatorAccounts, release_at: datetime
) -> None:
    tip(paper, creator, 500, release_at)
    assert paper.of(creator) == (0, 500, 0)


def test_an_hour_that_was_released_is_never_raised_again(
    paper: Paper, creator: CreatorAccounts
) -> None:
    hour = MIDNIGHT + HOUR
    tip(paper, creator, 500, hour)
    paper.at = hour
    paper.post(postings.hold_released(creator, hour))
    paper.at = MIDNIGHT  # another process, whose clock is behind, settles a tip for the same hour
    tip(paper, creator, 200, hour)
    assert paper.holds(creator) == {hour + HOUR: 200}
    paper.at = hour + HOUR
    paper.post(postings.hold_released(creator, hour + HOUR))
    assert paper.of(creator) == (0, 700, 0)


def test_what_was_taken_never_returns_to_an_hour_that_was_released(
    paper: Paper, creator: CreatorAccounts
) -> None:
    hour = MIDNIGHT + HOUR
    tip(paper, creator, 500, hour)
    refund_id = refund(paper, creator, 300, hour)
    paper.at = hour
    paper.post(postings.hold_released(creator, hour))
    paper.at = MIDNIGHT  # behind again
    refuse(paper, creator, refund_id)
    assert paper.of(creator) == (0, 500, 0)
    assert paper.holds(creator) == {}


def test_releasing_an_earlier_hour_late_does_not_reopen_a_later_one(
    paper: Paper, creator: CreatorAccounts
) -> None:
    first, second = MIDNIGHT + HOUR, MIDNIGHT + 2 * HOUR
    tip(paper, creator, 1, first)
    tip(paper, creator, 2, second)
    paper.at = second
    paper.post(postings.hold_released(creator, second))
    paper.post(postings.hold_released(creator, first))
    paper.at = MIDNIGHT
    tip(paper, creator, 4, second)
    assert paper.holds(creator) == {second + HOUR: 4}


def test_a_hold_is_not_released_before_its_hour(paper: Paper, creator: CreatorAccounts) -> None:
    tip(paper, creator, 500, MIDNIGHT + HOUR)
    with pytest.raises(UnsoundTransfer, match="not due"):
        paper.post(postings.hold_released(creator, MIDNIGHT + HOUR))
    assert paper.of(creator) == (500, 0, 0)


def test_a_refund_takes_the_tip_s_own_hold_then_the_latest_then_available_then_owes(
    paper: Paper, creator: CreatorAccounts
) -> None:
    early, own, late = (MIDNIGHT + days * timedelta(days=1) for days in (1, 2, 3))
    for amount, release_at in ((10, early), (20, own), (30, late), (40, None)):
        tip(paper, creator, amount, release_at)
    refund(paper, creator, 25, own)
    assert paper.holds(creator) == {early: 10, late: 25}
    refund(paper, creator, 30, own)
    assert paper.holds(creator) == {early: 5}
    refund(paper, creator, 30, own)
    assert paper.of(creator) == (0, 15, 0)
    refund(paper, creator, 20, own)
    assert paper.of(creator) == (0, 0, -5)


def test_earnings_repay_what_is_owed_when_they_are_released(
    paper: Paper, creator: CreatorAccounts
) -> None:
    refund(paper, creator, 300, None)
    tip(paper, creator, 500, MIDNIGHT + HOUR)
    assert paper.of(creator) == (500, 0, -300)
    paper.at = MIDNIGHT + HOUR
    paper.post(postings.hold_released(creator, MIDNIGHT + HOUR))
    assert paper.of(creator) == (0, 200, 0)


def test_a_take_followed_by_its_give_back_changes_nothing(
    paper: Paper, creator: CreatorAccounts
) -> None:
    for amount, days in ((10, 1), (20, 2), (30, 3)):
        tip(paper, creator, amount, MIDNIGHT + timedelta(days=days))
    tip(paper, creator, 40, None)
    before = paper.of(creator), paper.holds(creator)
    refund_id = refund(paper, creator, 110, MIDNIGHT + timedelta(days=2))
    assert paper.of(creator) == (0, 0, -10)
    refuse(paper, creator, refund_id)
    assert (paper.of(creator), paper.holds(creator)) == before
    assert paper.amount(refunding(refund_id, "USD")) == 0


def test_what_was_taken_from_a_hold_that_is_past_by_now_is_given(
    paper: Paper, creator: CreatorAccounts
) -> None:
    tip(paper, creator, 500, MIDNIGHT + HOUR)
    refund_id = refund(paper, creator, 500, MIDNIGHT + HOUR)
    paper.at = MIDNIGHT + HOUR
    refuse(paper, creator, refund_id)
    assert paper.of(creator) == (0, 500, 0)


def test_opening_a_chargeback_takes_only_what_is_there(
    paper: Paper, creator: CreatorAccounts
) -> None:
    tip(paper, creator, 300, None)
    chargeback_id = uuid4()
    lines = paper.post(postings.tip_chargeback_opened(chargeback_id, creator, 500, None))
    assert paper.of(creator) == (0, 0, 0)
    assert paper.amount(disputed(chargeback_id, "USD")) == 300
    paper.post(
        postings.tip_chargeback_lost(
            chargeback_id, creator, "sandbox", 520, 500, taken_lines(lines, creator), None
        )
    )
    assert paper.of(creator) == (0, 0, -200)
    assert paper.amount(losses("USD")) == -20
    assert paper.amount(disputed(chargeback_id, "USD")) == 0


def test_an_opening_that_finds_nothing_is_a_transfer_without_lines(
    paper: Paper, creator: CreatorAccounts
) -> None:
    assert paper.post(postings.tip_chargeback_opened(uuid4(), creator, 500, None)) == []


def test_a_chargeback_that_the_platform_bears_touches_no_creator(
    paper: Paper, creator: CreatorAccounts
) -> None:
    tip(paper, creator, 300, None)
    chargeback_id = uuid4()
    assert paper.post(postings.tip_chargeback_opened(chargeback_id, creator, 0, None)) == []
    paper.post(postings.tip_chargeback_lost(chargeback_id, creator, "sandbox", 300, 0, (), None))
    assert paper.of(creator) == (0, 300, 0)
    assert paper.amount(losses("USD")) == -300


def test_a_lost_chargeback_that_is_overturned_repays_creator_and_platform(
    paper: Paper, creator: CreatorAccounts
) -> None:
    chargeback_id = uuid4()
    paper.post(postings.tip_chargeback_opened(chargeback_id, creator, 500, None))
    paper.post(postings.tip_chargeback_lost(chargeback_id, creator, "sandbox", 520, 500, (), None))
    paper.post(postings.tip_chargeback_overturned(chargeback_id, creator, "sandbox", 520, 500))
    assert paper.of(creator) == (0, 0, 0)
    assert paper.amount(losses("USD")) == 0


def test_the_hour_of_a_tip_is_read_off_its_lines(paper: Paper, creator: CreatorAccounts) -> None:
    held = tip(paper, creator, 500, MIDNIGHT + HOUR)
    free = tip(paper, creator, 500, None)
    assert hold_of(paper.posted[postings.tip_key(held)]) == MIDNIGHT + HOUR
    assert hold_of(paper.posted[postings.tip_key(free)]) is None


def transfer(*lines: Amount | Take | Give | Earn) -> Transfer:
    return Transfer(f"test:{uuid4()}", TransferKind.TIP_SETTLED, lines)


def test_a_transfer_that_does_not_sum_to_zero_per_unit_changes_nothing(
    paper: Paper, creator: CreatorAccounts
) -> None:
    tip(paper, creator, 500, MIDNIGHT + HOUR)
    before = paper.of(creator), paper.holds(creator), dict(paper.balances.deltas)
    other = of_creator(uuid4(), "EUR")
    for wrong in (
        transfer(Earn(creator, 5, MIDNIGHT + HOUR)),
        transfer(Earn(creator, 5, MIDNIGHT + HOUR), Amount(fees_charged("EUR"), -5)),
        transfer(Give(other, 5), Amount(fees_charged("USD"), -5)),
    ):
        with pytest.raises(UnsoundTransfer, match="sum to zero"):
            paper.post(wrong)
    assert (paper.of(creator), paper.holds(creator)) == before[:2]
    assert {key: delta for key, delta in paper.balances.deltas.items() if delta} == before[2]


def test_an_account_never_falls_below_its_floor(paper: Paper, creator: CreatorAccounts) -> None:
    tip(paper, creator, 500, None)
    with pytest.raises(InsufficientFunds) as refused:
        paper.post(transfer(Amount(creator.available, -700), Amount(fees_charged("USD"), 700)))
    assert (refused.value.short_by_minor, refused.value.currency) == (200, "USD")
    assert paper.of(creator) == (0, 500, 0)


def test_an_account_never_rises_above_its_ceiling(paper: Paper, creator: CreatorAccounts) -> None:
    with pytest.raises(UnsoundTransfer, match="ceiling"):
        paper.post(transfer(Amount(creator.receivable, 1), Amount(fees_charged("USD"), -1)))
    assert paper.of(creator) == (0, 0, 0)


def test_a_line_larger_than_the_maximum_is_unsound(paper: Paper, creator: CreatorAccounts) -> None:
    with pytest.raises(UnsoundTransfer, match="more than a line"):
        tip(paper, creator, MAX_AMOUNT + 1, None)


@pytest.mark.parametrize("amount", [-1])
def test_a_negative_take_give_or_earn_is_unsound(
    paper: Paper, creator: CreatorAccounts, amount: int
) -> None:
    balance = Amount(fees_charged("USD"), -amount)
    for line in (
        Give(creator, amount),
        Earn(creator, amount, None),
        Take(creator, amount, fees_charged("USD"), None, owing=True),
    ):
        with pytest.raises(UnsoundTransfer, match="below 0"):
            paper.post(transfer(line, balance))


def test_an_account_that_was_not_locked_is_unsound(creator: CreatorAccounts) -> None:
    posting = postings.tip_settled(uuid4(), creator, "sandbox", 500, 0, 3, None)
    with pytest.raises(UnsoundTransfer, match="not locked"):
        settle(Balances.of([]), posting, MIDNIGHT)


def test_taking_needs_the_holds_to_be_read(paper: Paper, creator: CreatorAccounts) -> None:
    paper.open(creator.all)
    paper.balances.of_account(creator.pending).holds = None
    with pytest.raises(UnsoundTransfer, match="not read"):
        refund(paper, creator, 5, None)
