"""What creators have, each line of how it came to that, and statements of it."""

from datetime import timedelta

import pytest

from models import clock, earnings, tips
from models.earnings import (
    CreatorBalance,
    EarningsAccount,
    EarningsEvent,
    EarningSource,
    HoldPeriod,
    StatementAccount,
)
from models.errors import InvalidInput
from models.ledger import holds
from models.pages import PageRequest
from models.payments import provider
from models.payments.sandbox import Sandbox
from tests.factories import OPERATOR, a_fan, a_tip, an_earner


@pytest.fixture(autouse=True)
def sandbox(database: str) -> None:
    provider.use(Sandbox())


async def test_balances_per_currency_follow_a_tip_from_pending_to_a_debt() -> None:
    fan, creator = await a_fan(), await an_earner()
    assert creator.creator_id
    creator_id = creator.creator_id
    assert await earnings.balances_of_creators([creator_id]) == {}
    tip = await a_tip(fan, creator, 500)
    await a_tip(fan, creator, 700, currency="EUR")

    async def now() -> list[CreatorBalance]:
        return (await earnings.balances_of_creators([creator_id]))[creator_id]

    eur = CreatorBalance(creator_id, "EUR", pending_minor=700)
    assert await now() == [eur, CreatorBalance(creator_id, "USD", pending_minor=500)]
    await clock.advance(timedelta(days=7, hours=1))
    await holds.release_due(100)
    eur = CreatorBalance(creator_id, "EUR", available_minor=700)
    assert await now() == [eur, CreatorBalance(creator_id, "USD", available_minor=500)]
    await tips.refund_tip(OPERATOR, tip.id, "asked for it", "refund-key")
    assert await now() == [eur, CreatorBalance(creator_id, "USD")]


async def test_hold_days_are_data() -> None:
    await HoldPeriod.filter(source=EarningSource.TIPS).update(days=0)
    creator = await an_earner()
    assert creator.creator_id
    await a_tip(await a_fan(), creator, 500)
    found = await earnings.balances_of_creators([creator.creator_id])
    assert [one.available_minor for one in found[creator.creator_id]] == [500]


async def test_shipped_hold_days() -> None:
    days = {row.source.value: row.days for row in await HoldPeriod.all()}
    assert days == {
        "TIPS": 7,
        "GIFT_DIAMONDS": 7,
        "REDEMPTIONS": 0,
        "CREATOR_FUND": 0,
        "CREATOR_MARKETPLACE": 0,
    }


async def test_entries_are_every_line_on_her_accounts_newest_first() -> None:
    fan, creator, other = await a_fan(), await an_earner(), await an_earner("eve")
    assert creator.creator_id and other.creator_id
    first = await a_tip(fan, creator, 500)
    await a_tip(fan, other, 900)
    await clock.advance(timedelta(days=7, hours=1))
    await holds.release_due(100)
    await tips.refund_tip(OPERATOR, first.id, "asked for it", "refund-key")
    key = (creator.creator_id, "USD")
    page = (await earnings.entries_of_balances([key], PageRequest(2)))[key]
    lines = [(one.event, one.account, one.amount_minor) for one in page.items]
    assert lines[0] == (EarningsEvent.REFUND_TAKEN, EarningsAccount.AVAILABLE, -500)
    assert page.has_next
    after = page.cursor_of(page.items[-1])
    rest = (await earnings.entries_of_balances([key], PageRequest(5, after)))[key]
    lines += [(one.event, one.account, one.amount_minor) for one in rest.items]
    assert sorted(lines, key=str) == sorted(
        [
            (EarningsEvent.REFUND_TAKEN, EarningsAccount.AVAILABLE, -500),
            (EarningsEvent.HOLD_RELEASED, EarningsAccount.AVAILABLE, 500),
            (EarningsEvent.HOLD_RELEASED, EarningsAccount.PENDING, -500),
            (EarningsEvent.TIP_SETTLED, EarningsAccount.PENDING, 500),
        ],
        key=str,
    )
    assert rest.items[-1].subject_id == first.id and rest.items[-1].held_until is not None


async def test_statement_opens_adds_its_lines_and_closes() -> None:
    fan, creator = await a_fan(), await an_earner()
    assert creator.creator_id
    await a_tip(fan, creator, 500)
    await clock.advance(timedelta(days=1))
    today = clock.today()
    await a_tip(fan, creator, 300)
    key = (creator.creator_id, "USD")
    found = await earnings.statements_of_balances([key], StatementAccount.PENDING, today, today)
    statement = found[key]
    assert (statement.opening_minor, statement.closing_minor) == (500, 800)
    lines = (await earnings.entries_of_statements([statement.key], PageRequest()))[statement.key]
    assert [(one.account, one.amount_minor) for one in lines.items] == [
        (EarningsAccount.PENDING, 300)
    ]
    empty = await earnings.statements_of_balances([key], StatementAccount.AVAILABLE, today, today)
    assert (empty[key].opening_minor, empty[key].closing_minor) == (0, 0)


async def test_statement_of_no_period_is_refused() -> None:
    creator = await an_earner()
    assert creator.creator_id
    key, today = (creator.creator_id, "USD"), clock.today()
    for since in (today + timedelta(days=1), today - timedelta(days=366)):
        with pytest.raises(InvalidInput):
            await earnings.statements_of_balances([key], StatementAccount.PENDING, since, today)
