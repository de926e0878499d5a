"""Each guard of the database, broken on purpose, past the journal and with plain SQL."""

import sqlite3
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from asyncpg import PostgresError
from tortoise.exceptions import BaseORMException

from models import audit_log, clock
from models.caller import Caller
from models.database import backend, execute, new_id
from models.ledger import holds, journal
from models.ledger.accounts import CreatorAccounts, clearing, disputed
from models.ledger.money import MAX_AMOUNT
from models.ledger.rows import Entry, Hold, Transfer
from models.ledger.settle import up_to_the_hour
from models.transactions import atomic
from tests.ledger.books import broken_rules, has, new_creator, prepared, tip

pytestmark = pytest.mark.usefixtures("database")
HOUR = timedelta(hours=1)
OPERATOR = Caller(uuid4(), frozenset({"operator"}))
REFUSED = (BaseORMException, PostgresError, sqlite3.Error)

INSERT_TRANSFER = """INSERT INTO transfer (id, business_key, kind, line_count, at)
  SELECT r.id, r.key, 'TIP_SETTLED', r.line_count, r.at
  FROM {rows $1 r(id uuid, key text, line_count bigint, at timestamptz)}"""
INSERT_ENTRIES = """INSERT INTO entry (id, transfer_id, account_id, unit, amount, at)
  SELECT r.id, r.transfer_id, r.account_id, r.unit, r.amount, r.at FROM {rows $1 r(id uuid,
    transfer_id uuid, account_id uuid, unit text, amount bigint, at timestamptz)}"""


async def write(lines: list[tuple[str, int]], line_count: int | None = None) -> UUID:
    """A transfer with these lines, a unit and an amount each, written as the journal writes."""
    transfer_id, now = new_id(), clock.now()
    count = len(lines) if line_count is None else line_count
    transfer = [(transfer_id, f"test:{transfer_id}", count, now)]
    entries = [
        (new_id(), transfer_id, clearing("sandbox", unit).id, unit, amount, now)
        for unit, amount in lines
    ]

    async def work() -> None:
        if backend() == "sqlite":
            await execute("PRAGMA defer_foreign_keys=ON")
            await execute(INSERT_ENTRIES, entries)
            await execute(INSERT_TRANSFER, transfer)
        else:
            await execute(INSERT_TRANSFER, transfer)
            await execute(INSERT_ENTRIES, entries)

    await atomic(work)
    return transfer_id


@pytest.fixture
async def creator() -> CreatorAccounts:
    """A creator with one tip."""
    creator = await new_creator()
    await tip(creator, 500)
    return creator


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE transfer SET business_key = 'x'",
        "UPDATE transfer SET subject_id = NULL",
        "DELETE FROM transfer",
        "UPDATE entry SET amount = amount + 1",
        "UPDATE entry SET account_id = transfer_id",
        "DELETE FROM entry",
        "DELETE FROM entry WHERE amount > 0",
    ],
)
async def test_what_was_posted_is_never_changed(creator: CreatorAccounts, statement: str) -> None:
    with pytest.raises(REFUSED, match="append-only"):
        await atomic(execute, statement)
    assert await Entry.all().count() == 4
    assert await broken_rules() == set()


@pytest.mark.parametrize("table", ["transfer", "entry", "audit_record"])
async def test_an_append_only_table_is_never_emptied(creator: CreatorAccounts, table: str) -> None:
    await atomic(audit_log.write, OPERATOR, "refundTip", [uuid4()])
    emptied = f"DELETE FROM {table}" if backend() == "sqlite" else f"TRUNCATE {table} CASCADE"
    with pytest.raises(REFUSED, match="append-only"):
        await atomic(execute, emptied)
    assert await Transfer.all().count() == 1


@pytest.mark.parametrize("act", ["UPDATE audit_record SET act = 'x'", "DELETE FROM audit_record"])
async def test_the_audit_log_is_never_changed(act: str) -> None:
    await atomic(audit_log.write, OPERATOR, "refundTip", [uuid4()])
    with pytest.raises(REFUSED, match="append-only"):
        await atomic(execute, act)


async def test_a_balanced_transfer_passes() -> None:
    await write([("USD", 5), ("USD", -5), ("EUR", 7), ("EUR", -7)])
    assert await Entry.all().count() == 4


@pytest.mark.parametrize(
    "lines",
    [
        [("USD", 5)],
        [("USD", 5), ("USD", -4)],
        [("USD", 5), ("EUR", -5)],
        [("USD", 5), ("USD", -5), ("EUR", 1)],
    ],
)
async def test_what_does_not_sum_to_zero_per_unit_is_refused(lines: list[tuple[str, int]]) -> None:
    with pytest.raises(REFUSED, match="sum to zero"):
        await write(lines)
    assert await Transfer.all().count() == await Entry.all().count() == 0


async def test_two_transfers_that_only_balance_together_are_refused() -> None:
    now, first, second = clock.now(), new_id(), new_id()
    account = clearing("sandbox", "USD").id
    transfers = [(first, "test:1", 1, now), (second, "test:2", 1, now)]
    entries = [
        (new_id(), first, account, "USD", 5, now),
        (new_id(), second, account, "USD", -5, now),
    ]

    async def work() -> None:
        if backend() == "sqlite":
            await execute("PRAGMA defer_foreign_keys=ON")
            await execute(INSERT_ENTRIES, entries)
        await execute(INSERT_TRANSFER, transfers)
        if backend() == "postgres":
            await execute(INSERT_ENTRIES, entries)

    with pytest.raises(REFUSED, match="sum to zero"):
        await atomic(work)


async def test_entries_of_no_transfer_are_refused() -> None:
    now, account = clock.now(), clearing("sandbox", "USD").id
    orphans = [(new_id(), uuid4(), account, "USD", amount, now) for amount in (5, -5)]

    async def work() -> None:
        if backend() == "sqlite":
            await execute("PRAGMA defer_foreign_keys=ON")
        await execute(INSERT_ENTRIES, orphans)

    with pytest.raises(REFUSED, match=r"(?i)foreign key"):
        await atomic(work)
    assert await Entry.all().count() == 0
    await write([("USD", 5), ("USD", -5)])  # the refused transaction left nothing open


async def test_lines_that_come_later_are_refused_or_found() -> None:
    transfer_id, now = await write([("USD", 5), ("USD", -5)]), clock.now()
    account = clearing("sandbox", "USD").id
    later = [(new_id(), transfer_id, account, "USD", amount, now) for amount in (7, -7)]
    if backend() == "sqlite":
        with pytest.raises(REFUSED, match="sealed"):
            await atomic(execute, INSERT_ENTRIES, later)
    else:
        await atomic(execute, INSERT_ENTRIES, later)
        assert "transfer_has_its_lines" in await broken_rules()


async def test_a_transfer_that_lacks_lines_is_refused_or_found() -> None:
    if backend() == "sqlite":
        with pytest.raises(REFUSED, match="lacks lines"):
            await write([("USD", 5), ("USD", -5)], line_count=3)
    else:
        await write([("USD", 5), ("USD", -5)], line_count=3)
        assert "transfer_has_its_lines" in await broken_rules()


@pytest.mark.parametrize("amount", [0, MAX_AMOUNT + 1, -MAX_AMOUNT - 1])
async def test_an_amount_of_nothing_or_past_the_largest_is_refused(amount: int) -> None:
    with pytest.raises(REFUSED, match=r"(?i)check"):
        await write([("USD", amount), ("USD", -amount)])


async def test_a_business_key_stands_once(creator: CreatorAccounts) -> None:
    key = (await Transfer.all())[0].business_key
    with pytest.raises(REFUSED, match=r"(?i)unique"):
        await atomic(execute, INSERT_TRANSFER, [(new_id(), key, 0, clock.now())])


@pytest.mark.parametrize(
    ("kind", "amount"), [("PENDING", -1), ("AVAILABLE", -1), ("RECEIVABLE", 1), ("DISPUTED", -1)]
)
async def test_a_balance_never_leaves_its_range(
    creator: CreatorAccounts, kind: str, amount: int
) -> None:
    await prepared(disputed(uuid4(), "USD"), of=creator)
    with pytest.raises(REFUSED, match=r"(?i)check"):
        await atomic(execute, f"UPDATE balance SET amount = {amount} WHERE kind = '{kind}'")
    assert await has(creator) == (0, 500, 0)


async def test_a_hold_never_falls_below_zero(creator: CreatorAccounts) -> None:
    await tip(creator, 70, up_to_the_hour(clock.now() + HOUR))
    with pytest.raises(REFUSED, match=r"(?i)check"):
        await atomic(execute, "UPDATE hold SET remaining = -1")


async def test_an_hour_that_was_released_is_never_held_again_by_anyone(
    creator: CreatorAccounts,
) -> None:
    hour = up_to_the_hour(clock.now() + HOUR)
    await tip(creator, 70, hour)
    clock._offset = 3 * HOUR
    assert await holds.release_due() == 1
    for earlier in (hour, hour - HOUR):
        with pytest.raises(REFUSED, match="was released"):
            await Hold.create(account_id=creator.pending.id, release_at=earlier, remaining=1)
    await Hold.create(account_id=creator.pending.id, release_at=hour + HOUR, remaining=1)


async def test_an_error_half_way_leaves_no_transaction_open(creator: CreatorAccounts) -> None:
    for _ in range(3):
        with pytest.raises(REFUSED):
            await write([("USD", 5)])
    await tip(creator, 5)
    assert await journal.roll_up_deltas() == 4
    assert await broken_rules() == set()
