"""Statements: an opening balance and the lines of a period make the closing balance."""

from datetime import UTC, datetime, time, timedelta
from uuid import uuid4

import pytest

from models import clock
from models.errors import InvalidInput
from models.ledger import journal, statements
from models.ledger.accounts import clearing
from models.pages import PageRequest
from models.transactions import snapshot
from tests.ledger.books import a_tip, new_creator, post, refund, tip

pytestmark = pytest.mark.usefixtures("database")
DAY = timedelta(days=1)


async def test_a_period_s_lines_lead_from_its_opening_to_its_closing_balance() -> None:
    creator, first = await new_creator(), clock.today() + DAY
    for days in range(4):
        clock._offset = days * DAY
        await tip(creator, 100 + days)
    found = await statements.of_account(creator.available, first, first + DAY)
    assert (found.opening_minor, found.closing_minor) == (100, 303)
    assert [line.amount for line in found.lines.items] == [101, 102]
    assert all(line.business_key.startswith("tip:") for line in found.lines.items)
    whole = await statements.of_account(creator.available, first - DAY, first + 9 * DAY)
    assert (whole.opening_minor, whole.closing_minor) == (0, 406)


async def test_midnight_belongs_to_the_day_that_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    creator, day = await new_creator(), clock.today()
    monkeypatch.setattr(clock, "now", lambda: datetime.combine(day, time(), UTC))
    await tip(creator, 500)
    before = await statements.of_account(creator.available, day - DAY, day - DAY)
    found = await statements.of_account(creator.available, day, day)
    assert (before.closing_minor, found.opening_minor, found.closing_minor) == (0, 0, 500)
    assert [line.amount for line in found.lines.items] == [500]


async def test_a_period_before_the_first_line_is_empty() -> None:
    creator, today = await new_creator(), clock.today()
    await tip(creator, 500)
    found = await statements.of_account(creator.available, today - 9 * DAY, today - DAY)
    assert (found.opening_minor, found.closing_minor, found.lines.items) == (0, 0, [])


async def test_a_statement_of_an_account_without_a_balance_row_counts_its_deltas() -> None:
    creator, today = await new_creator(), clock.today()
    account = clearing("sandbox", "USD")
    await tip(creator, 500)
    before = await statements.of_account(account, today, today)
    await journal.roll_up_deltas()
    after = await statements.of_account(account, today, today)
    assert before.closing_minor == after.closing_minor == -497
    assert await statements.totals_of([account]) == {account: -497}


async def test_a_statement_s_lines_come_page_by_page_and_each_once() -> None:
    creator, today = await new_creator(), clock.today()
    await post(*[a_tip(creator, amount) for amount in range(1, 8)])
    seen: list[int] = []
    after = None
    for _ in range(9):
        page = PageRequest(3, after)
        lines = (await statements.of_account(creator.available, today, today, page)).lines
        seen += [line.amount for line in lines.items]
        if not lines.has_next:
            break
        after = lines.cursor_of(lines.items[-1])
    assert seen == list(range(1, 8))


async def test_a_period_that_ends_before_it_begins_is_refused() -> None:
    creator, today = await new_creator(), clock.today()
    with pytest.raises(InvalidInput, match="period"):
        await statements.of_account(creator.available, today, today - DAY)


async def test_a_statement_can_be_a_part_of_a_larger_snapshot() -> None:
    creator, today = await new_creator(), clock.today()
    await tip(creator, 500)
    found = await snapshot(statements.of_account, creator.available, today, today)
    assert found.closing_minor == 500


async def test_a_party_s_entries_are_those_of_all_her_accounts_newest_first() -> None:
    creator, other = await new_creator(), await new_creator()
    party = creator.pending.owner_id
    await tip(creator, 500)
    await tip(other, 70)
    await refund(creator, 200)
    found = await statements.entries_of_parties([(party, "USD"), (uuid4(), "USD")], PageRequest())
    assert list(found) == [(party, "USD")]
    lines = found[party, "USD"].items
    assert {line.amount for line in lines[:2]} == {-200, 200}
    assert [line.amount for line in lines[2:]] == [500]


async def test_a_party_s_entries_come_page_by_page_and_each_once() -> None:
    creator = await new_creator()
    party = (creator.pending.owner_id, "USD")
    for amount in range(1, 6):
        await tip(creator, amount, clock.now() + DAY if amount % 2 else None)
    seen: list[int] = []
    after = None
    for _ in range(9):
        page = (await statements.entries_of_parties([party], PageRequest(2, after)))[party]
        seen += [line.amount for line in page.items]
        if not page.has_next:
            break
        after = page.cursor_of(page.items[-1])
    assert seen == [5, 4, 3, 2, 1]
