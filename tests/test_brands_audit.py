"""Each rule that the audit of brands knows, broken on purpose: it is named."""

import pytest

from models import brands, erasure
from models.brands.auditing import _RULES
from models.caller import BrandRole
from models.database import execute, new_id
from models.transactions import snapshot
from tests.brand_teams import a_brand, invited, joined, user_of
from tests.factories import OPERATOR, a_fan

FAULTS = {
    "brand_has_its_topic": "UPDATE topic SET kind = 'creator' WHERE kind = 'brand'",
    "topic_of_a_brand_has_it": f"""INSERT INTO topic (id, kind, last_number)
        VALUES ('{new_id()}', 'brand', 0)""",
    "brand_has_an_admin_or_says_since_when_not": """UPDATE brand_member SET role = 'FINANCE'
        WHERE role = 'ADMIN'""",
    "member_is_a_person_of_a_brand": f"""UPDATE brand_member SET user_id = '{new_id()}'
        WHERE role = 'ANALYST'""",
    "team_is_what_was_told": "DELETE FROM brand_member WHERE role = 'ANALYST'",
    "spend_limit_is_of_a_member": f"UPDATE brand_spend_limit SET user_id = '{new_id()}'",
    "closed_invitation_says_when_and_by_whom": """UPDATE brand_invitation SET closed_by = NULL
        WHERE state = 'ACCEPTED'""",
    "open_invitation_is_an_admins": """UPDATE brand_invitation SET invited_by = (SELECT m.user_id
        FROM brand_member m WHERE m.role = 'ANALYST') WHERE state = 'PENDING'""",
    "accepted_invitation_was_told": f"""UPDATE brand_invitation SET closed_by = '{new_id()}'
        WHERE state = 'ACCEPTED'""",
}
OTHERS = {
    "no_admin_but_an_admin": "UPDATE brand SET admin_lost_at = created_at",
    "no_topic": "DELETE FROM topic WHERE kind = 'brand'",
    "closed_without_a_time": """UPDATE brand_invitation SET closed_at = NULL
        WHERE state = 'ACCEPTED'""",
    "open_with_a_time": """UPDATE brand_invitation SET closed_at = created_at
        WHERE state = 'PENDING'""",
    "went_untold": """DELETE FROM notification WHERE kind = 'BrandMemberLeft'""",
}
OF_WHICH = {
    "no_admin_but_an_admin": "brand_has_an_admin_or_says_since_when_not",
    "no_topic": "brand_has_its_topic",
    "closed_without_a_time": "closed_invitation_says_when_and_by_whom",
    "open_with_a_time": "closed_invitation_says_when_and_by_whom",
    "went_untold": "team_is_what_was_told",
}


async def a_history() -> None:
    """A brand to which everything has happened."""
    ada = await a_fan("ada")
    brand = await a_brand(ada)
    bob = await joined(brand, ada, BrandRole.ANALYST, "bob")
    gone = await joined(brand, ada, BrandRole.FINANCE, "gone")
    await brands.set_brand_spend_limit(ada, brand.id, user_of(bob), {"USD": 5})
    await brands.leave_brand(gone, brand.id)
    await invited(brand, ada)


@pytest.mark.parametrize("fault", [*FAULTS, *OTHERS])
async def test_broken_rule_is_named(database: str, fault: str) -> None:
    await a_history()
    assert await snapshot(brands.check_brands) == []
    assert await execute({**FAULTS, **OTHERS}[fault])
    named = {violation.rule for violation in await snapshot(brands.check_brands)}
    assert OF_WHICH.get(fault, fault) in named


def test_every_rule_is_broken_once() -> None:
    assert set(FAULTS) == set(_RULES)
    assert set(ERASED) == set(brands.ERASURE_RULES)


ERASED = {
    "erased_person_is_in_no_team": f"""INSERT INTO brand_member
        (id, brand_id, user_id, role, joined_at)
        SELECT '{new_id()}'::uuid, b.id, u.id, 'ANALYST', b.created_at
        FROM brand b, app_user u WHERE u.erased_at IS NOT NULL""",
    "erased_person_invites_nobody": """UPDATE brand_invitation SET invited_by = (SELECT u.id
        FROM app_user u WHERE u.erased_at IS NOT NULL) WHERE state = 'PENDING'""",
}


@pytest.mark.parametrize("rule", ERASED)
async def test_what_is_left_of_an_erased_person_is_named(database: str, rule: str) -> None:
    await a_history()
    zoe = await a_fan("zoe")
    await erasure.erase_user(OPERATOR, user_of(zoe))
    assert await snapshot(erasure.audit) == []
    assert await execute(ERASED[rule])
    assert [violation.rule for violation in await snapshot(erasure.audit)] == [rule]


async def test_an_audit_is_of_one_state(database: str) -> None:
    with pytest.raises(RuntimeError):
        await brands.check_brands()
