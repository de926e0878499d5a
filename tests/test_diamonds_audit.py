"""Each rule that the audit of diamonds knows, broken on purpose: it is named."""

import pytest

from models import diamonds
from models.database import execute, new_id
from models.diamonds.auditing import _RULES
from models.transactions import snapshot
from tests.factories import OPERATOR, a_creator, a_fan
from tests.gems import diamonds_ready, id_of, redeemed

FAULTS = {
    "redemption_is_requested": f"UPDATE redemption SET id = '{new_id()}' WHERE state = 'CANCELLED'",
    "redemption_is_closed": "UPDATE redemption SET state = 'CONVERTED' WHERE state = 'REJECTED'",
    "posted_redemption_is_there": "DELETE FROM redemption WHERE state = 'CONVERTED'",
    "redeeming_is_what_is_in_review": """UPDATE balance SET amount = amount + 1
        WHERE kind = 'REDEEMING' AND amount = 0""",
    "redemption_pays_its_amount": """UPDATE redemption SET amount_minor = amount_minor + 1
        WHERE state = 'CONVERTED'""",
    "redemption_is_at_its_rate": "UPDATE redemption SET diamonds = diamonds + 1",
    "day_counts_its_redemptions": "UPDATE redemption_day SET diamonds = diamonds + 1",
    "redemption_is_counted_on_a_day": "DELETE FROM redemption_day",
    "redemption_is_told_once": "DELETE FROM notification WHERE kind = 'DiamondsRedeemed'",
    "diamonds_are_issued_less_burned": """UPDATE balance SET amount = amount + 1
        WHERE kind = 'AVAILABLE' AND unit = 'DIAMOND'""",
    "diamonds_are_gifts_less_redemptions": "DELETE FROM sent_gift",
}


@pytest.mark.parametrize("rule", FAULTS)
async def test_broken_rule_is_named(database: str, rule: str) -> None:
    fan, creator = await a_fan(), await a_creator()
    await diamonds_ready(fan, creator, 1000)
    await redeemed(creator, 200)
    await diamonds.flag_redemptions(OPERATOR, id_of(creator), "Looks odd")
    rejected, cancelled, _ = [await redeemed(creator, 100) for _ in range(3)]
    await diamonds.reject_redemption(OPERATOR, rejected.id, "Not yours", "a-key-of-mine")
    await diamonds.cancel_redemption(creator, cancelled.id, "a-key-of-mine")
    assert await snapshot(diamonds.check_diamonds) == []
    assert await execute(FAULTS[rule])
    assert rule in {violation.rule for violation in await snapshot(diamonds.check_diamonds)}


def test_every_rule_has_its_fault() -> None:
    assert set(FAULTS) == set(_RULES)
