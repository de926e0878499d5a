"""The journal on both databases: what is posted in a book is what is written."""

from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from models import clock
from models.errors import InsufficientFunds
from models.ledger import holds, journal, postings, statements
from models.ledger.accounts import (
    Account,
    AccountKind,
    clearing,
    fees_charged,
    losses,
    of_creator,
    processing_fees,
    refunding,
)
from models.ledger.rows import Balance, BalanceDelta, Entry, Hold, Transfer
from models.ledger.settle import UnsoundTransfer, up_to_the_hour
from models.ledger.transfers import Amount, TransferKind, taken_lines
from models.ledger.transfers import Transfer as Posting
from models.transactions import atomic
from tests.ledger.books import (
    a_tip,
    broken_rules,
    charge_back,
    has,
    new_creator,
    post,
    prepared,
    refund,
    tip,
)

pytestmark = pytest.mark.usefixtures("database")
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def in_days(days: int) -> datetime:
    return up_to_the_hour(clock.now() + days * DAY)


async def test_a_tip_is_written_with_its_lines_its_hold_and_its_deltas() -> None:
    creator, release_at = await new_creator(), in_days(7)
    lines = await tip(creator, 500, release_at, fee=20)
    assert await has(creator) == (500, 0, 0)
    assert [line.amount for line in lines] == [-520, 3, -3, 20, 500]
    (hold,) = await Hold.all()
    assert (hold.account_id, hold.release_at, hold.remaining) == (
        creator.pending.id,
        release_at,
        500,
    )
    totals = await statements.totals_of(
        [clearing("sandbox", "USD"), processing_fees("sandbox", "USD"), fees_charged("USD")]
    )
    assert list(totals.values()) == [-517, -3, 20]
    assert await broken_rules() == set()


async def test_the_lines_of_a_transfer_are_told_by_its_key_as_they_were_posted() -> None:
    creator = await new_creator()
    posting = a_tip(creator, 500, in_days(7), fee=20)
    (lines,) = await post(posting)
    found = await journal.lines_of([posting.business_key, "tip:never"])
    assert list(found) == [posting.business_key]
    assert found[posting.business_key] == lines


async def test_a_transfer_without_lines_is_told_as_one_and_can_only_be_posted_once() -> None:
    creator = await new_creator()
    chargeback_id, lines = await charge_back(creator, 500)
    key = postings.chargeback_opened_key(chargeback_id)
    assert lines == []
    assert await journal.lines_of([key]) == {key: []}
    with pytest.raises(journal.AlreadyPosted):
        await post(postings.tip_chargeback_opened(chargeback_id, creator, 500, None))


async def test_a_key_that_is_used_up_undoes_the_whole_batch() -> None:
    creator = await new_creator()
    first, second = a_tip(creator, 500), a_tip(creator, 70)
    await post(first)
    with pytest.raises(journal.AlreadyPosted) as refused:
        await post(second, first)
    assert refused.value.keys == (first.business_key,)
    assert await has(creator) == (0, 500, 0)
    assert await Transfer.all().count() == 1
    await post(second)
    assert await broken_rules() == set()


async def test_one_key_twice_in_one_book_is_refused_at_once() -> None:
    creator = await new_creator()
    posting = a_tip(creator, 500)

    async def twice() -> None:
        async with journal.open(creator.all) as book:
            book.post(posting)
            with pytest.raises(journal.AlreadyPosted):
                book.post(posting)

    await atomic(twice)
    assert await has(creator) == (0, 500, 0)


async def test_a_refusal_in_a_book_never_harms_its_neighbours() -> None:
    creator, refund_id = await new_creator(), uuid4()
    await prepared(refunding(refund_id, "USD"), of=creator)
    too_much = postings.refund_cleared(refund_id, "sandbox", "USD", 1)

    async def fold() -> None:
        async with journal.open([*creator.all, refunding(refund_id, "USD")]) as book:
            book.post(a_tip(creator, 500))
            with pytest.raises(InsufficientFunds):
                book.post(too_much)
            assert book.balance(creator.available) == 500
            book.post(a_tip(creator, 70))

    await atomic(fold)
    assert await has(creator) == (0, 570, 0)
    assert await journal.lines_of([too_much.business_key]) == {}
    assert await broken_rules() == set()


async def test_a_book_that_is_left_by_an_error_writes_nothing() -> None:
    creator = await new_creator()

    async def fail() -> None:
        async with journal.open(creator.all) as book:
            book.post(a_tip(creator, 500))
            raise KeyError

    with pytest.raises(KeyError):
        await atomic(fail)
    assert await Transfer.all().count() == await BalanceDelta.all().count() == 0
    assert await has(creator) == (0, 0, 0)


async def test_what_a_transaction_wrote_goes_when_it_fails_later() -> None:
    creator = await new_creator()

    async def fail() -> None:
        await journal.post([a_tip(creator, 500, in_days(1))])
        raise KeyError

    with pytest.raises(KeyError):
        await atomic(fail)
    assert await has(creator) == (0, 0, 0)
    assert await Hold.all().count() == await Entry.all().count() == 0


async def test_an_account_that_was_never_prepared_is_a_fault_of_ours() -> None:
    stranger = of_creator(uuid4(), "USD")
    with pytest.raises(UnsoundTransfer, match="not prepared"):
        await post(a_tip(stranger, 500))


async def test_a_take_whose_holds_were_not_read_is_a_fault_of_ours() -> None:
    creator, refund_id = await new_creator(), uuid4()
    await prepared(refunding(refund_id, "USD"), of=creator)
    taken = postings.tip_refund_taken(refund_id, creator, 5, 0, None)

    async def blindly() -> None:
        accounts = [*creator.all, refunding(refund_id, "USD")]
        async with journal.open(accounts, read_holds=False) as book:
            book.post(taken)

    with pytest.raises(UnsoundTransfer, match="not read"):
        await atomic(blindly)


async def test_preparing_twice_keeps_what_is_there_and_says_whose_money_a_case_holds() -> None:
    creator = await new_creator()
    await tip(creator, 500)
    refund_id, _ = await refund(creator, 200)
    await journal.prepare(creator.all)
    await prepared(refunding(refund_id, "USD"), of=creator)
    found = await statements.balances_of_parties([creator.pending.owner_id])
    assert {(one.kind, one.amount) for one in found} == {
        (AccountKind.PENDING, 0),
        (AccountKind.AVAILABLE, 300),
        (AccountKind.RECEIVABLE, 0),
        (AccountKind.REFUNDING, 200),
    }


async def test_preparing_inside_a_transaction_is_a_fault_of_ours() -> None:
    creator = await new_creator()
    with pytest.raises(RuntimeError, match="before the transaction"):
        await atomic(journal.prepare, creator.all)


async def test_a_refund_that_the_provider_refuses_returns_to_the_very_hold() -> None:
    creator, own, late = await new_creator(), in_days(3), in_days(5)
    await tip(creator, 500, own)
    await tip(creator, 70, late)
    refund_id, lines = await refund(creator, 550, own)
    assert await has(creator) == (20, 0, 0)
    assert (await Hold.get(release_at=own)).remaining == 0
    back = taken_lines(lines, creator)
    await post(postings.tip_refund_refused(refund_id, creator, 0, back))
    assert [hold.remaining for hold in await Hold.all().order_by("release_at")] == [500, 70]
    assert await broken_rules() == set()


async def test_holds_are_released_when_their_hour_has_come_and_not_before() -> None:
    creators = [await new_creator() for _ in range(3)]
    for creator in creators:
        await tip(creator, 500, in_days(1))
        await tip(creator, 70, in_days(2))
    assert await holds.release_due() == 0
    clock._offset = DAY + HOUR
    assert await holds.release_due(limit=2) == 2
    assert await holds.release_due(limit=2) == 1
    assert await holds.release_due() == 0
    assert [await has(creator) for creator in creators] == [(70, 500, 0)] * 3
    clock._offset = 2 * DAY + HOUR
    assert await holds.release_due() == 3
    assert await Hold.all().count() == 0
    assert await broken_rules() == set()


async def test_many_hours_that_are_due_are_released_at_once_and_repay_what_is_owed() -> None:
    creator = await new_creator()
    await refund(creator, 550)
    for days in (1, 2, 3):
        await tip(creator, 200, in_days(days))
    clock._offset = 10 * DAY
    assert await holds.release_due() == 3
    assert await has(creator) == (0, 50, 0)
    assert await broken_rules() == set()


async def test_an_emptied_hold_is_released_too_and_its_hour_stays_closed() -> None:
    creator, hour = await new_creator(), in_days(1)
    await tip(creator, 500, hour)
    await refund(creator, 500, hour)
    clock._offset = DAY + HOUR
    assert await holds.release_due() == 1
    row = await Balance.get(id=creator.pending.id)
    assert row.released_until == hour
    assert await Hold.all().count() == 0


async def test_an_hour_that_was_released_is_never_raised_again() -> None:
    creator, hour = await new_creator(), in_days(1)
    await tip(creator, 500, hour)
    clock._offset = DAY + HOUR
    assert await holds.release_due() == 1
    clock._offset = timedelta()  # a process whose clock is behind settles a tip for the same hour
    await tip(creator, 200, hour)
    assert [hold.release_at for hold in await Hold.all()] == [hour + HOUR]
    clock._offset = DAY + 3 * HOUR
    assert await holds.release_due() == 1
    assert await has(creator) == (0, 700, 0)
    assert await broken_rules() == set()


async def test_the_smallest_amount_is_held_and_released_like_any_other() -> None:
    creator = await new_creator()
    await tip(creator, 1, in_days(1))
    await refund(creator, 1)
    await tip(creator, 1, in_days(1))
    assert await has(creator) == (1, 0, 0)
    clock._offset = DAY + HOUR
    assert await holds.release_due() == 1
    assert await has(creator) == (0, 1, 0)
    assert await broken_rules() == set()


async def test_rolling_up_moves_every_delta_into_its_total_and_changes_no_sum() -> None:
    creator = await new_creator()
    away = losses("USD")
    accounts = [clearing("sandbox", "USD"), fees_charged("USD"), away]
    for _ in range(3):
        await tip(creator, 500, fee=20)
    before = await statements.totals_of(accounts)
    assert await journal.roll_up_deltas() == 9
    assert await BalanceDelta.all().count() == 0
    assert await statements.totals_of(accounts) == before
    await tip(creator, 500, fee=20)
    assert await journal.roll_up_deltas() == 3
    assert await journal.roll_up_deltas() == 0
    assert (await statements.totals_of([fees_charged("USD")]))[fees_charged("USD")] == 80
    assert await broken_rules() == set()


async def test_a_roll_up_takes_no_more_than_it_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "ROLLED_UP_AT_ONCE", 4)
    creator = await new_creator()
    for _ in range(3):
        await tip(creator, 500)
    assert [await journal.roll_up_deltas() for _ in range(3)] == [4, 2, 0]
    assert await broken_rules() == set()


async def test_a_batch_writes_one_delta_per_account() -> None:
    creator = await new_creator()
    await post(*[a_tip(creator, 500) for _ in range(5)])
    assert await BalanceDelta.all().count() == 2


async def test_nets_of_nothing_are_not_written() -> None:
    there_and_back = tuple(Amount(clearing("sandbox", "USD"), amount, None) for amount in (5, -5))
    await post(Posting("test:1", TransferKind.CASE_MOVEMENT, there_and_back))
    assert await BalanceDelta.all().count() == 0
    assert await Entry.all().count() == 2


async def test_an_account_s_floor_is_kept_by_the_journal(database: str) -> None:
    creator, refund_id = await new_creator(), uuid4()
    await prepared(refunding(refund_id, "USD"), of=creator)
    with pytest.raises(InsufficientFunds) as refused:
        await post(postings.refund_cleared(refund_id, "sandbox", "USD", 70))
    assert refused.value.short_by_minor == 70
    assert await Transfer.all().count() == 0


async def test_a_payout_s_account_is_in_the_chart() -> None:
    await journal.prepare([Account(AccountKind.IN_TRANSIT, uuid4(), "USD")])
    assert await Balance.filter(kind=AccountKind.IN_TRANSIT).count() == 1


async def test_currencies_are_never_netted() -> None:
    owner = uuid4()
    dollars, euros = of_creator(owner, "USD"), of_creator(owner, "EUR")
    await journal.prepare([*dollars.all, *euros.all])
    await post(a_tip(dollars, 500), a_tip(euros, 70))
    assert (await has(dollars), await has(euros)) == ((0, 500, 0), (0, 70, 0))
    assert await broken_rules() == set()
