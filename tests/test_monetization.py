"""The switchboard: what is on, what is paused, and what each option's state is."""

from models import monetization
from models.monetization import Option
from tests.factories import a_creator, a_member, an_earner
from uuid import UUID


async def states(creator_id: UUID | None) -> dict[Option, str]:
    assert creator_id is not None
    found = (await monetization.options_of_creators([creator_id]))[creator_id]
    return {one.option: one.state.value for one in found}


async def test_a_creator_who_never_joined_is_ineligible_for_every_option(database: str) -> None:
    anna = await a_creator()
    assert set((await states(anna.creator_id)).values()) == {"INELIGIBLE"}


async def test_a_member_is_eligible_for_every_option_and_switches_on_the_one_she_wants(
    database: str,
) -> None:
    anna = await an_earner()
    found = await states(anna.creator_id)
    assert found.pop(Option.TIPS) == "ENABLED"
    assert set(found.values()) == {"ELIGIBLE"}
