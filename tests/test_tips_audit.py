"""Each rule that the audit of tips knows, broken on purpose: it is named."""

import pytest

from models import tips
from models.database import execute, new_id
from models.payments import provider
from models.payments.sandbox import Sandbox
from models.tips.auditing import _RULES
from models.transactions import snapshot
from tests.factories import OPERATOR, a_fan, a_tip, an_earner

FAULTS = {
    "tip_has_its_payment": "UPDATE payment SET currency = 'EUR' WHERE state = 'SUCCEEDED'",
    "payment_has_its_tip": f"""UPDATE tip SET id = '{new_id()}' WHERE id =
        (SELECT p.id FROM payment p WHERE p.state = 'SUCCEEDED')""",
    "paid_tip_is_received": "UPDATE tip SET received_at = NULL WHERE received_at IS NOT NULL",
    "paid_tip_is_posted": "UPDATE payment SET state = 'SUCCEEDED' WHERE state = 'FAILED'",
    "posted_tip_is_there": "DELETE FROM tip WHERE received_at IS NOT NULL",
    "refund_is_posted": "UPDATE refund SET state = 'SUCCEEDED' WHERE state = 'PROCESSING'",
    "refund_is_the_payments_state": """UPDATE payment SET state = 'REFUNDED'
        WHERE state = 'SUCCEEDED'""",
    "refund_holds_its_total": "UPDATE balance SET amount = amount - 1 WHERE kind = 'REFUNDING'",
    "day_counts_its_tips": "UPDATE tip_day SET tips = tips + 1",
    "tip_is_counted_on_a_day": "DELETE FROM tip_day",
    "supporter_counts_her_tips": "UPDATE supporter SET tips = tips + 1",
    "received_tip_is_told_once": "DELETE FROM notification WHERE kind = 'TipReceived'",
}


@pytest.mark.parametrize("rule", FAULTS)
async def test_broken_rule_is_named(database: str, rule: str) -> None:
    provider.use(Sandbox())
    fan, creator = await a_fan(), await an_earner()
    await a_tip(fan, creator)
    await a_tip(fan, creator, payment_method="sandbox:decline")
    waiting = await a_tip(fan, creator, payment_method="sandbox:refund_timeout")
    await tips.refund_tip(OPERATOR, waiting.id, "asked for it", "refund-key")
    assert await snapshot(tips.check_tips) == []
    assert await execute(FAULTS[rule])
    assert rule in {violation.rule for violation in await snapshot(tips.check_tips)}


async def test_every_rule_has_its_fault() -> None:
    assert set(FAULTS) == set(_RULES)
