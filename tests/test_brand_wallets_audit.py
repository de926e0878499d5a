"""Each rule that the audit of top-ups knows, broken on purpose: it is named."""

from datetime import timedelta

import pytest

from models import brands, clock, sweeps
from models.brands import wallet_auditing
from models.caller import Caller
from models.database import execute, new_id
from models.payments import provider
from models.payments.provider import ChargebackWord
from models.payments.sandbox import Sandbox
from tests.topping import another, finance_of_a_brand, give_back, hear, topped_up, waiting

PAID = "state = 'SUCCEEDED' AND kind = 'TOP_UP'"
FAULTS = {
    "top_up_has_its_payment": f"""UPDATE payment SET fee_minor = fee_minor + 1 WHERE {PAID}""",
    "payment_has_its_top_up": f"""UPDATE top_up SET id = '{new_id()}'
        WHERE id IN (SELECT id FROM payment WHERE {PAID} ORDER BY id LIMIT 1)""",
    "top_up_was_decided_by_another": """UPDATE top_up SET decided_by = author_id
        WHERE state = 'DECLINED'""",
    "paid_top_up_is_received": "UPDATE top_up SET received_at = NULL",
    "paid_top_up_is_posted": "UPDATE payment SET state = 'SUCCEEDED' WHERE state = 'FAILED'",
    "posted_top_up_is_there": "DELETE FROM top_up WHERE received_at IS NOT NULL",
    "posted_top_up_is_its_amount": "UPDATE top_up SET amount_minor = amount_minor + 1",
    "received_top_up_is_told_once": "UPDATE notification SET kind = 'X' WHERE kind LIKE 'TopUpR%'",
    "top_up_has_what_is_left": "UPDATE chargeback SET borne_minor = borne_minor - 1",
    "refund_of_a_top_up_is_posted": "UPDATE refund SET state = 'SUCCEEDED'",
    "refund_of_a_top_up_is_the_payments_state": f"""UPDATE payment SET state = 'REFUNDED'
        WHERE {PAID}""",
    "refund_of_a_top_up_holds_its_part": """UPDATE balance SET amount = amount - 1
        WHERE kind = 'REFUNDING'""",
}
OF_OTHERS = {
    "available_or_receivable": """UPDATE balance SET amount = -1
        WHERE kind = 'RECEIVABLE'""",
    "finished_chargeback_holds_nothing": "UPDATE chargeback SET state = 'LOST'",
    "chargeback_has_its_side": "UPDATE chargeback SET brand_id = NULL",
    "balance_is_its_entries": "UPDATE balance SET amount = amount + 1 WHERE kind = 'WALLET'",
    "clearing_is_the_list": f"UPDATE payment SET total_minor = total_minor + 1 WHERE {PAID}",
}
"""Rules of the ledger, of payments and of chargebacks that hold for wallets too."""


@pytest.fixture
async def finn(database: str) -> Caller:
    """The finance of a brand with top-ups of every kind, a refund under way, and a chargeback."""
    provider.use(Sandbox())
    finn = await finance_of_a_brand()
    fay = await another(finn)
    await topped_up(finn)
    await topped_up(finn, payment_method="sandbox:decline")
    await hear(await topped_up(finn), ChargebackWord.OPENED)
    await give_back(finn, await topped_up(finn, payment_method="sandbox:refund_timeout"))
    await brands.approve_top_up(fay, (await waiting(finn)).id, new_id().hex)
    await brands.decline_top_up(fay, (await waiting(finn)).id)
    await brands.withdraw_top_up(finn, (await waiting(finn)).id)
    await waiting(finn)
    await clock.advance(timedelta(days=7))
    await brands.expire_top_ups()
    await waiting(finn)
    return finn


@pytest.mark.parametrize("rule", [*FAULTS, *OF_OTHERS])
async def test_broken_rule_is_named(finn: Caller, rule: str) -> None:
    assert await sweeps.audit() == []
    assert await execute(FAULTS.get(rule) or OF_OTHERS[rule])
    assert rule in {violation.rule for violation in await sweeps.audit()}


@pytest.mark.parametrize(
    "fault",
    [
        "UPDATE top_up SET state = 'APPROVED' WHERE state = 'AWAITING_APPROVAL'",
        "UPDATE top_up SET state = 'DECLINED' WHERE state = 'APPROVED'",
    ],
    ids=["approved without a payment", "a payment without approval"],
)
async def test_payment_is_there_when_it_was_approved_and_not_before(
    finn: Caller, fault: str
) -> None:
    assert await execute(fault)
    assert "top_up_has_its_payment" in {one.rule for one in await sweeps.audit()}


@pytest.mark.parametrize(
    "fault",
    [
        "UPDATE top_up SET expires_at = NULL WHERE state = 'AWAITING_APPROVAL'",
        "UPDATE top_up SET decided_at = NULL WHERE state = 'EXPIRED'",
        "UPDATE top_up SET decided_by = NULL WHERE state = 'WITHDRAWN'",
        "UPDATE top_up SET decided_by = author_id WHERE decided_by <> author_id",
    ],
)
async def test_decision_is_kept_with_who_made_it(finn: Caller, fault: str) -> None:
    assert await execute(fault)
    assert "top_up_was_decided_by_another" in {one.rule for one in await sweeps.audit()}


async def test_every_rule_has_its_fault() -> None:
    assert set(FAULTS) == set(wallet_auditing.RULES)
