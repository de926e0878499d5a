"""The journal on both databases: what is posted is what is written."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from models import clock
from models.errors import InsufficientFunds
from models.ledger import holds, journal, postings
from models.ledger.accounts import CreatorAccounts, of_creator, refunding
from models.ledger.transfers import taken_lines
from models.transactions import atomic

pytestmark = pytest.mark.usefixtures("database")
HOUR = timedelta(hours=1)


async def test_smoke() -> None:
    creator = of_creator(uuid4(), "USD")
    await journal.prepare(creator.all)
    await journal.prepare(creator.all)
    tip = postings.tip_settled(uuid4(), creator, "sandbox", 500, 20, 30, clock.now() + HOUR)
    refund_id = uuid4()
    await journal.prepare([refunding(refund_id, "USD")], creator.pending.owner_id)
    lines = await atomic(journal.post, [tip])
    assert await journal.lines_of([tip.business_key]) == {tip.business_key: lines[0]}
    taken = await atomic(
        journal.post, [postings.tip_refund_taken(refund_id, creator, 500, 20, None)]
    )
    back = taken_lines(taken[0], creator)
    await atomic(journal.post, [postings.tip_refund_refused(refund_id, creator, 20, back)])
    clock._offset = 3 * HOUR
    assert await holds.release_due() == 1
    assert await holds.release_due() == 0
    assert await journal.roll_up_deltas() == 5
    assert await journal.roll_up_deltas() == 0
    with pytest.raises(journal.AlreadyPosted):
        await atomic(journal.post, [tip])
