"""Each rule that the audit of reversals knows, broken on purpose: it is named."""

import pytest

from models.database import execute
from models.gifts.reversal_rules import _RULES, check_reversals
from models.gifts.reversing import release_frozen_coins
from models.transactions import snapshot
from tests.factories import OPERATOR, a_creator, a_fan
from tests.gems import a_sent_gift, undo

FAULTS = {
    "reversed_gift_has_its_reversal": "UPDATE gift_reversal SET fan_id = creator_id",
    "reversal_has_its_gift": "UPDATE sent_gift SET reversed_at = NULL",
    "reversal_is_posted": "UPDATE sent_gift SET diamonds_milli = diamonds_milli + 1",
    "posted_reversal_is_there": "DELETE FROM gift_reversal",
    "coins_go_where_it_was_said": "UPDATE gift_reversal SET coins_go = 'BURNED'",
    "frozen_is_what_waits": "UPDATE gift_reversal SET frozen_coins = frozen_coins + 1",
    "decided_reversal_holds_nothing": "UPDATE gift_reversal SET frozen_state = 'REFUNDED'",
    "undecided_reversal_holds_something": "UPDATE gift_reversal SET frozen_coins = 0",
    "decision_on_frozen_coins_is_posted": "UPDATE gift_reversal SET frozen_state = 'RELEASED'",
    "posted_decision_is_there": "DELETE FROM gift_reversal WHERE frozen_state = 'RELEASED'",
    "reversal_is_told_once": "DELETE FROM notification WHERE kind = 'GiftReversed'",
}


@pytest.mark.parametrize("rule", FAULTS)
async def test_broken_rule_is_named(database: str, rule: str) -> None:
    fan, creator = await a_fan(), await a_creator()
    await undo(await a_sent_gift(fan, creator, 400))
    released = await undo(await a_sent_gift(fan, creator, 300))
    await release_frozen_coins(OPERATOR, released.id, "a-key-of-mine")
    await a_sent_gift(fan, creator, 200)
    assert await snapshot(check_reversals) == []
    assert await execute(FAULTS[rule])
    assert rule in {violation.rule for violation in await snapshot(check_reversals)}


def test_every_rule_has_its_fault() -> None:
    assert set(FAULTS) == set(_RULES)
