"""One test per invariant of the ledger: the fault is planted, and the audit names it.

The guards that would refuse the fault are taken off first: an audit is for the day they failed.
"""

from collections.abc import Sequence
from datetime import timedelta
from uuid import uuid4

import pytest

from models import clock
from models.database import backend, execute, new_id
from models.ledger import audit, holds, journal, postings
from models.ledger.accounts import CreatorAccounts, disputed, refunding, suspense
from models.ledger.settle import up_to_the_hour
from models.transactions import atomic, snapshot
from tests.ledger.books import (
    broken_rules,
    charge_back,
    new_creator,
    post,
    refund,
    tip,
    violations,
)

pytestmark = pytest.mark.usefixtures("database")
HOUR = timedelta(hours=1)

GUARDS: Sequence[tuple[str, str]] = (
    ("transfer_no_update", "transfer"),
    ("transfer_no_delete", "transfer"),
    ("transfer_append_only", "transfer"),
    ("transfer_zero_sum", "transfer"),
    ("transfer_line_count", "transfer"),
    ("entry_no_update", "entry"),
    ("entry_no_delete", "entry"),
    ("entry_append_only", "entry"),
    ("entry_zero_sum", "entry"),
    ("entry_not_later", "entry"),
    ("hold_released_once", "hold"),
)


async def plant(statement: str) -> None:
    """Do what no guard would let pass."""
    for name, table in GUARDS:
        where = f" ON {table}" if backend() == "postgres" else ""
        await execute(f"DROP TRIGGER IF EXISTS {name}{where}")
    await execute(statement)


@pytest.fixture
async def creator() -> CreatorAccounts:
    """A creator with money available, pending, refunded and disputed."""
    creator = await new_creator()
    await tip(creator, 500, fee=20)
    await tip(creator, 300, up_to_the_hour(clock.now() + HOUR))
    await refund(creator, 50)
    await charge_back(creator, 40)
    assert await broken_rules() == set()
    return creator


async def test_a_sound_ledger_breaks_no_rule_before_and_after_a_roll_up(
    creator: CreatorAccounts,
) -> None:
    await journal.roll_up_deltas()
    assert await violations() == []


async def test_an_audit_outside_of_a_snapshot_is_refused() -> None:
    with pytest.raises(RuntimeError, match="snapshot"):
        await audit.check_ledger()


async def test_lines_that_do_not_sum_to_zero_are_named(creator: CreatorAccounts) -> None:
    await plant("UPDATE entry SET amount = amount + 1 WHERE amount = 500")
    assert {"sums_to_zero", "transfer_sums_to_zero"} <= await broken_rules()


async def test_two_faults_that_make_up_for_each_other_are_named_by_their_transfers(
    creator: CreatorAccounts,
) -> None:
    await plant(
        """UPDATE entry SET amount = amount + CASE WHEN amount = 500 THEN 1 ELSE -1 END
           WHERE amount IN (500, 300)"""
    )
    broken = [one for one in await violations() if one.rule == "transfer_sums_to_zero"]
    assert len(broken) == 2
    assert all(one.subject.startswith("tip:") for one in broken)
    assert "sums_to_zero" not in await broken_rules()


async def test_a_line_that_was_removed_is_named(creator: CreatorAccounts) -> None:
    await plant("DELETE FROM entry WHERE amount = 500")
    assert "transfer_has_its_lines" in await broken_rules()


async def test_lines_that_came_later_are_named(creator: CreatorAccounts) -> None:
    await plant(
        f"""INSERT INTO entry (id, transfer_id, account_id, unit, amount, at)
            SELECT '{new_id()}'::uuid, e.transfer_id, e.account_id, e.unit, 1, e.at
              FROM entry e WHERE e.amount = 500
            UNION ALL SELECT '{new_id()}'::uuid, e.transfer_id, e.account_id, e.unit, -1, e.at
              FROM entry e WHERE e.amount = 500"""
    )
    assert await broken_rules() == {"transfer_has_its_lines"}


async def test_a_balance_that_is_not_its_entries_is_named(creator: CreatorAccounts) -> None:
    await plant("UPDATE balance SET amount = amount + 1 WHERE kind = 'AVAILABLE'")
    (found,) = await violations()
    assert (found.rule, found.subject) == ("balance_is_its_entries", str(creator.available.id))
    assert found.detail == "found 501, expected 500"


@pytest.mark.parametrize("rolled_up", [False, True])
async def test_a_lost_delta_is_named(creator: CreatorAccounts, rolled_up: bool) -> None:
    if rolled_up:
        await journal.roll_up_deltas()
        await plant("UPDATE balance SET amount = amount - 1 WHERE kind = 'CLEARING'")
    else:
        await plant("DELETE FROM balance_delta WHERE kind = 'FEES_CHARGED'")
    assert await broken_rules() == {"balance_is_its_entries"}


async def test_entries_of_an_account_that_is_not_there_are_named(creator: CreatorAccounts) -> None:
    await plant(f"UPDATE entry SET account_id = '{uuid4()}'::uuid WHERE amount = 500")
    assert "balance_is_its_entries" in await broken_rules()


async def test_an_entry_in_another_unit_than_its_account_s_is_named(
    creator: CreatorAccounts,
) -> None:
    await plant("UPDATE entry SET unit = 'EUR' WHERE amount = 500")
    assert "balance_is_its_entries" in await broken_rules()


async def test_pending_that_is_not_the_sum_of_its_holds_is_named(creator: CreatorAccounts) -> None:
    await plant("UPDATE hold SET remaining = remaining - 1")
    assert await broken_rules() == {"pending_is_its_holds", "hold_is_its_entries"}


async def test_money_in_the_wrong_hold_is_named(creator: CreatorAccounts) -> None:
    await tip(creator, 7, up_to_the_hour(clock.now() + 5 * HOUR))
    await plant(
        """UPDATE hold SET remaining = remaining + CASE
             WHEN release_at = (SELECT min(h.release_at) FROM hold h) THEN 1 ELSE -1 END"""
    )
    assert await broken_rules() == {"hold_is_its_entries"}


async def test_an_hour_that_was_released_and_held_again_is_named(creator: CreatorAccounts) -> None:
    clock._offset = 3 * HOUR
    await holds.release_due()
    await plant(
        f"""INSERT INTO hold (id, account_id, release_at, remaining)
            SELECT '{new_id()}'::uuid, b.id, b.released_until, 0 FROM balance b
            WHERE b.kind = 'PENDING'"""
    )
    assert await broken_rules() == {"hour_is_released_once"}


async def test_available_beside_a_receivable_is_named(creator: CreatorAccounts) -> None:
    await plant("UPDATE balance SET amount = -1 WHERE kind = 'RECEIVABLE'")
    assert "available_or_receivable" in await broken_rules()


async def test_a_balance_below_its_floor_is_named(creator: CreatorAccounts) -> None:
    await plant("UPDATE balance SET minimum = NULL, amount = amount - 600 WHERE kind = 'AVAILABLE'")
    found = [one for one in await violations() if one.rule == "in_range"]
    assert [one.subject for one in found] == [str(creator.available.id)]
    assert found[0].detail == "found -100, the bound is 0"


async def test_a_balance_above_its_ceiling_is_named(creator: CreatorAccounts) -> None:
    await plant("UPDATE balance SET maximum = NULL, amount = 7 WHERE kind = 'RECEIVABLE'")
    assert "in_range" in await broken_rules()


@pytest.mark.parametrize("rolled_up", [False, True])
async def test_suspense_below_zero_is_named_though_no_lock_guards_it(rolled_up: bool) -> None:
    await post(postings.unexplained_movement("sandbox", "mv_1", "USD", 70))
    assert await broken_rules() == set()
    await post(postings.suspense_explained("sandbox", "mv_2", "USD", 90, uuid4()))
    if rolled_up:
        await journal.roll_up_deltas()
    (found,) = await violations()
    assert (found.rule, found.subject) == ("in_range", str(suspense("sandbox", "USD").id))


async def test_what_the_accounts_of_cases_hold_is_told_by_case(creator: CreatorAccounts) -> None:
    refund_id, _ = await refund(creator, 30)
    opened, _ = await charge_back(creator, 20)
    cases = await snapshot(audit.open_cases)
    assert (cases[refund_id], cases[opened]) == (30, 20)
    await post(postings.refund_cleared(refund_id, "sandbox", "USD", 30))
    cases = await snapshot(audit.open_cases)
    assert refund_id not in cases
    assert await snapshot(audit.outstanding_cases) == {refund_id: 30}
    await post(postings.case_movement("sandbox", "mv_1", "USD", -30, refund_id))
    assert await snapshot(audit.outstanding_cases) == {}


async def test_no_rule_tells_more_than_it_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit, "TOLD_PER_RULE", 2)
    for _ in range(4):
        await tip(await new_creator(), 500)
    await atomic(execute, "UPDATE balance SET amount = amount + 1 WHERE kind = 'AVAILABLE'")
    assert len(await violations()) == 2


async def test_cases_are_accounts_of_their_own(creator: CreatorAccounts) -> None:
    case = uuid4()
    assert disputed(case, "USD").id != refunding(case, "USD").id
