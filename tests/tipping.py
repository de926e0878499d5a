"""What tests of tips ask of the world, and the provider's usual words."""

from typing import Any

import pytest

from models import notifications
from models.caller import Caller
from models.errors import MarketplaceError
from models.ledger import statements
from models.ledger.accounts import of_creator
from models.pages import PageRequest
from models.payments.provider import Answer, Word
from models.tips import Tip, TipDay
from tests.factories import a_tip

SUCCEEDED = Answer(Word.SUCCEEDED, fee_minor=44)
FAILED = Answer(Word.FAILED, reason="declined")


async def used_today(fan: Caller) -> tuple[int, int]:
    day = await TipDay.get_or_none(fan_id=fan.user_id)
    return (day.amount_minor, day.tips) if day else (0, 0)


async def pending_of(creator: Caller) -> int:
    assert creator.creator_id is not None
    account = of_creator(creator.creator_id, "USD").pending
    return (await statements.totals_of([account]))[account]


async def told_to(creator: Caller) -> list[Any]:
    assert creator.creator_id is not None
    pages = await notifications.pages_of_topics(
        [creator.creator_id], PageRequest(100), ["TipReceived"]
    )
    return pages[creator.creator_id].items


async def refused(fan: Caller, creator: Caller, amount_minor: int = 500, **said: Any) -> Any:
    """The refusal of a tip, which must leave nothing behind."""
    before = await Tip.all().count(), await used_today(fan)
    with pytest.raises(MarketplaceError) as caught:
        await a_tip(fan, creator, amount_minor, **said)
    assert (await Tip.all().count(), await used_today(fan)) == before
    return caught.value
