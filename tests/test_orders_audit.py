"""Each rule that the audit of orders knows, broken on purpose: it is named."""

import pytest

from models import orders
from models.database import execute, new_id
from models.orders.auditing import _RULES
from models.transactions import snapshot
from tests.ordering import an_order, cancelled, only, pass_days, submitted, two, verified

ID = new_id()
FAULTS = {
    "order_is_funded": "UPDATE campaign_order SET price_minor = price_minor + 1",
    "funded_order_is_there": "DELETE FROM campaign_order WHERE state = 'CANCELLED'",
    "order_is_its_milestones": "UPDATE milestone SET price_minor = price_minor + 1",
    "milestone_has_its_deliverable": f"UPDATE deliverable SET brand_id = '{ID}'",
    "escrow_is_what_is_held": """UPDATE balance SET amount = amount + 1
        WHERE kind = 'ESCROW' AND amount > 0""",
    "escrow_is_of_a_milestone": "DELETE FROM milestone WHERE state = 'HELD'",
    "settled_milestone_adds_up": """UPDATE milestone SET given_back_minor = given_back_minor - 1
        WHERE state = 'PARTIALLY_RELEASED'""",
    "commission_follows_what_is_released": """UPDATE milestone
        SET commission_taken_minor = commission_taken_minor + 1,
          given_back_minor = given_back_minor - 1 WHERE state = 'PARTIALLY_RELEASED'""",
    "settled_milestone_is_posted": """UPDATE milestone SET state = 'REFUNDED'
        WHERE state = 'RELEASED'""",
    "posted_milestone_is_there": "DELETE FROM milestone WHERE state = 'RELEASED'",
    "creator_has_what_was_released": """UPDATE milestone SET released_minor = released_minor + 1
        WHERE state = 'PARTIALLY_RELEASED'""",
    "ended_order_has_no_open_milestone": """UPDATE campaign_order SET state = 'IN_PROGRESS'
        WHERE state = 'COMPLETED'""",
    "deliverable_fits_its_milestone": """UPDATE deliverable SET state = 'APPROVED'
        WHERE state = 'CANCELLED'""",
    "clock_runs_where_silence_decides": """UPDATE deliverable SET next_at = NULL
        WHERE state = 'SUBMITTED'""",
    "campaign_counts_its_orders": """UPDATE campaign SET committed_minor = committed_minor + 1
        WHERE committed_minor > 0""",
    "released_milestone_is_told": "DELETE FROM notification WHERE kind = 'EscrowReleased'",
}


@pytest.mark.parametrize("rule", FAULTS)
async def test_broken_rule_is_named(database: str, rule: str) -> None:
    of = await two()
    paid, partly, back, going = [await an_order(of) for _ in range(4)]
    await verified(of, await only(paid))
    await pass_days(7.1)
    await submitted(of, await only(partly))
    await cancelled(of.manager, partly)
    await cancelled(of.creator, back)
    await submitted(of, await only(going))
    assert await snapshot(orders.check_orders) == []
    assert await execute(FAULTS[rule])
    assert rule in {violation.rule for violation in await snapshot(orders.check_orders)}


def test_every_rule_has_its_fault() -> None:
    assert set(FAULTS) == set(_RULES)
