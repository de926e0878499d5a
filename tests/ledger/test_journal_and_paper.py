"""The journal against the ledger on paper: the same random transfers leave the same books."""

import random
from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest

from models import clock
from models.errors import InsufficientFunds
from models.ledger import journal, postings
from models.ledger.accounts import Account, CreatorAccounts, disputed, of_creator, refunding
from models.ledger.rows import Entry, Hold
from models.ledger.statements import totals_of
from models.ledger.transfers import PostedLine, Transfer, taken_amount, taken_lines
from models.transactions import atomic
from tests.ledger.books import broken_rules
from tests.ledger.paper import MIDNIGHT, Paper

pytestmark = pytest.mark.usefixtures("database")
HOUR = timedelta(hours=1)


class Life:
    """Random steps of a few creators, the next of which depend on what was posted before."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.paper = Paper(MIDNIGHT)
        self.creators = [of_creator(UUID(int=n), unit) for n in (1, 2) for unit in ("USD", "EUR")]
        self.accounts: set[Account] = {one for creator in self.creators for one in creator.all}
        self.open: list[tuple[str, UUID, CreatorAccounts, list[PostedLine]]] = []

    def step(self) -> Transfer:
        creator, amount = self.chance.choice(self.creators), self.chance.randint(1, 100)
        at = self.paper.at + self.chance.randint(-2, 9) * HOUR / 2
        what = self.chance.choice(("tip", "tip", "tip", "refund", "chargeback", "close", "release"))
        if what == "refund":
            return postings.tip_refund_taken(self._case(refunding, creator), creator, amount, 0, at)
        if what == "chargeback":
            case = self._case(disputed, creator)
            return postings.tip_chargeback_opened(case, creator, amount, at)
        if what == "close" and self.open:
            return self._close()
        due = [hour for hour in self.paper.holds(creator) if hour <= self.paper.at]
        if what == "release" and due:
            return postings.hold_released(creator, min(due))
        held_until = self.chance.choice((None, at))
        return postings.tip_settled(uuid4(), creator, "sandbox", amount, 5, 3, held_until)

    def _case(self, account: Callable[[UUID, str], Account], creator: CreatorAccounts) -> UUID:
        case = uuid4()
        self.accounts.add(account(case, creator.pending.unit))
        return case

    def _close(self) -> Transfer:
        what, case, creator, lines = self.open.pop(self.chance.randrange(len(self.open)))
        taken, unit, good = taken_lines(lines, creator), creator.pending.unit, self.chance.random()
        if what == "refund" and good < 0.5:
            return postings.refund_cleared(case, "sandbox", unit, taken_amount(taken))
        if what == "refund":
            return postings.tip_refund_refused(case, creator, 0, taken)
        if good < 0.5:
            return postings.tip_chargeback_won(case, creator, taken)
        borne = taken_amount(taken) + self.chance.randint(0, 40)
        return postings.tip_chargeback_lost(case, creator, "sandbox", borne, borne, taken, None)

    def learn(self, transfer: Transfer, lines: list[PostedLine]) -> None:
        what = transfer.business_key.split(":")[0]
        if transfer.business_key.endswith((":taken", ":opened")) and transfer.subject_id:
            unit = lines[0].unit if lines else None
            for creator in self.creators:
                if creator.pending.unit == unit and taken_lines(lines, creator):
                    self.open.append((what, transfer.subject_id, creator, lines))


@pytest.mark.parametrize("seed", range(6))
async def test_the_same_transfers_leave_the_same_books(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    life = Life(seed)
    monkeypatch.setattr(clock, "now", lambda: life.paper.at)
    for _ in range(25):
        life.paper.at += life.chance.randint(0, 2) * HOUR / 2
        batch: list[tuple[Transfer, list[PostedLine] | None]] = []
        for _ in range(life.chance.randint(1, 6)):
            transfer = life.step()
            try:
                lines = life.paper.post(transfer)
                life.learn(transfer, lines)
            except InsufficientFunds:
                batch.append((transfer, None))
            else:
                batch.append((transfer, lines))
        await journal.prepare(life.accounts)
        await atomic(_post, life, batch)
    await _compare(life)
    assert await broken_rules() == set()


async def _post(life: Life, batch: list[tuple[Transfer, list[PostedLine] | None]]) -> None:
    async with journal.open(life.accounts) as book:
        for transfer, expected in batch:
            if expected is None:
                with pytest.raises(InsufficientFunds):
                    book.post(transfer)
            else:
                assert book.post(transfer) == expected


async def _compare(life: Life) -> None:
    totals = await totals_of(life.accounts)
    assert totals == {account: life.paper.amount(account) for account in life.accounts}
    holds: dict[UUID, dict[datetime, int]] = {}
    for hold in await Hold.filter(remaining__gt=0):
        holds.setdefault(hold.account_id, {})[hold.release_at] = hold.remaining
    assert holds == {
        creator.pending.id: life.paper.holds(creator)
        for creator in life.creators
        if life.paper.holds(creator)
    }
    assert await Entry.all().count() == len(life.paper.entries)
    keys = list(life.paper.posted)
    assert await journal.lines_of(keys) == life.paper.posted
