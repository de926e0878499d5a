"""Each rule of applications and invitations, broken on purpose: it is named; and erasure."""

import pytest

from models import applications, erasure, sweeps
from models.applications import ApplicationState, CampaignApplication, InvitationState, auditing
from models.applications.erasing import RULES as ERASURE_RULES
from models.caller import Caller
from models.campaigns import Sourcing
from models.database import execute, new_id
from tests.factories import SERVICE
from tests.test_applications import a_stage, apply, invited, yes

pytestmark = pytest.mark.usefixtures("sandbox")

FAULTS = {
    "application_is_of_its_campaign": "UPDATE campaign_application SET currency = 'EUR'",
    "application_that_ended_says_when": """UPDATE campaign_application SET closed_at = NULL
        WHERE state = 'ACCEPTED'""",
    "invitation_is_of_its_campaign": f"UPDATE campaign_invitation SET brand_id = '{new_id()}'",
    "invitation_that_ended_says_when": "UPDATE campaign_invitation SET closed_at = created_at",
    "yes_opened_an_offer": """UPDATE campaign_application SET offer_id = NULL
        WHERE state = 'ACCEPTED'""",
    "erased_creators_application_says_nothing": "UPDATE creator SET erased_at = created_at",
    "erased_creator_is_invited_nowhere": "UPDATE creator SET erased_at = created_at",
    "erased_persons_invitation_says_nothing": "UPDATE app_user SET erased_at = created_at",
}


@pytest.fixture
async def world(database: str) -> tuple[Caller, Caller]:
    """A brand's admin and a creator, with an accepted application and an open invitation."""
    admin, campaign, anna = await a_stage()
    made = await apply(anna, campaign)
    await applications.accept_application(admin, yes(made))
    await invited(admin, campaign, anna)
    return admin, anna


@pytest.mark.parametrize("rule", FAULTS)
async def test_broken_rule_is_named(world: tuple[Caller, Caller], rule: str) -> None:
    assert await sweeps.audit() == []
    assert await execute(FAULTS[rule])
    assert rule in {violation.rule for violation in await sweeps.audit()}
    await execute("DELETE FROM campaign_application")
    await execute("DELETE FROM campaign_invitation")
    await execute("UPDATE creator SET erased_at = NULL")
    await execute("UPDATE app_user SET erased_at = NULL")


def test_every_rule_has_its_fault() -> None:
    assert set(FAULTS) == set(auditing._RULES) | set(ERASURE_RULES)


async def test_erased_creator_has_said_nothing_and_waits_for_nothing() -> None:
    admin, campaign, anna = await a_stage()
    waiting = await apply(anna, campaign)
    one = await invited(admin, campaign, anna)
    assert anna.user_id is not None
    await erasure.erase_user(SERVICE, anna.user_id)
    found = await CampaignApplication.get(id=waiting.id)
    assert (found.pitch, found.state) == ("", ApplicationState.WITHDRAWN)
    (invitation,) = await applications.invitations_by_ids([one.id])
    assert invitation.state is InvitationState.EXPIRED
    assert await sweeps.audit() == []


async def test_words_of_an_erased_member_are_gone_from_her_invitations() -> None:
    admin, campaign, anna = await a_stage(sourcing=Sourcing.INVITE_ONLY)
    one = await invited(admin, campaign, anna)
    assert admin.user_id is not None
    await erasure.erase_user(SERVICE, admin.user_id)
    (invitation,) = await applications.invitations_by_ids([one.id])
    assert invitation.message is None
    assert await sweeps.audit() == []


async def test_rounds_of_sweeps_end_what_is_over() -> None:
    _, campaign, anna = await a_stage()
    made = await apply(anna, campaign)
    await execute("UPDATE campaign SET state = 'CLOSED', closed_at = created_at")
    await sweeps.run_once()
    assert (await CampaignApplication.get(id=made.id)).state is ApplicationState.EXPIRED
