"""The switchboard: what is on, what is paused, and what each option's state is."""

from models import monetization
from models.monetization import Option
from models.program import memberships
from tests.factories import a_creator


async def test_a_creator_who_never_joined_is_ineligible_for_every_option(database: str) -> None:
    anna = await a_creator()
    found = (await monetization.options_of_creators([anna.creator_id]))[anna.creator_id]
    assert [one.state.value for one in found] == ["INELIGIBLE"] * len(Option)
