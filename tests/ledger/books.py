"""Short words for the tests of the ledger's database half."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID, uuid4

from models.ledger import audit, journal, postings, statements
from models.ledger.accounts import Account, CreatorAccounts, disputed, of_creator, refunding
from models.ledger.transfers import PostedLine, Transfer
from models.transactions import atomic, snapshot


async def new_creator(currency: str = "USD") -> CreatorAccounts:
    """A creator whose balances stand ready."""
    creator = of_creator(uuid4(), currency)
    await journal.prepare(creator.all)
    return creator


async def prepared(*cases: Account, of: CreatorAccounts) -> None:
    """Balance rows of cases that hold this creator's money."""
    await journal.prepare(cases, of.pending.owner_id)


async def post(*transfers: Transfer) -> list[list[PostedLine]]:
    """Post in a transaction of its own."""
    return await atomic(journal.post, transfers)


def a_tip(
    creator: CreatorAccounts, amount: int, release_at: datetime | None = None, fee: int = 0
) -> Transfer:
    """A tip that was settled, with 3 minor units of the provider's fee."""
    return postings.tip_settled(uuid4(), creator, "sandbox", amount, fee, 3, release_at)


async def tip(
    creator: CreatorAccounts, amount: int, release_at: datetime | None = None, fee: int = 0
) -> list[PostedLine]:
    """Post a tip; without a time it is available at once."""
    (lines,) = await post(a_tip(creator, amount, release_at, fee))
    return lines


async def refund(
    creator: CreatorAccounts, amount: int, own_hold: datetime | None = None
) -> tuple[UUID, list[PostedLine]]:
    """Take a refund from a creator."""
    refund_id = uuid4()
    await prepared(refunding(refund_id, creator.pending.unit), of=creator)
    taken = postings.tip_refund_taken(refund_id, creator, amount, 0, own_hold)
    (lines,) = await post(taken)
    return refund_id, lines


async def charge_back(creator: CreatorAccounts, amount: int) -> tuple[UUID, list[PostedLine]]:
    """Open a chargeback that the creator bears."""
    chargeback_id = uuid4()
    await prepared(disputed(chargeback_id, creator.pending.unit), of=creator)
    opened = postings.tip_chargeback_opened(chargeback_id, creator, amount, None)
    (lines,) = await post(opened)
    return chargeback_id, lines


async def has(creator: CreatorAccounts) -> tuple[int, ...]:
    """Pending, available and receivable."""
    totals = await statements.totals_of(creator.all)
    return tuple(totals[account] for account in creator.all)


async def broken_rules() -> set[str]:
    """The names of the rules that an audit finds broken."""
    return {violation.rule for violation in await violations()}


async def violations() -> Sequence[audit.Violation]:
    """What an audit finds."""
    return await snapshot(audit.check_ledger)
