"""Tips as creators and fans read them: lists, totals per day, messages."""

from datetime import timedelta

import pytest

from models import clock, tips
from models.errors import (
    InvalidInput,
    NotAllowed,
    NotFound,
)
from models.pages import PageRequest
from tests.factories import (
    OPERATOR,
    a_fan,
    a_tip,
    an_earner,
)
from tests.tipping import SUCCEEDED

pytestmark = pytest.mark.usefixtures("sandbox")


async def test_creator_reads_what_she_received_and_fan_all_that_she_sent() -> None:
    fan, anna, carl = await a_fan(), await an_earner("anna"), await an_earner("carl")
    assert anna.creator_id and carl.creator_id and fan.user_id
    failed = await a_tip(fan, anna, payment_method="sandbox:decline")
    waiting = await a_tip(fan, anna, payment_method="sandbox:action")
    first = await a_tip(fan, anna)
    second = await a_tip(fan, carl)
    third = await a_tip(fan, anna)
    pages = await tips.pages_of_creators([anna.creator_id, carl.creator_id], PageRequest(1))
    page = pages[anna.creator_id]
    assert [tip.id for tip in page.items] == [third.id] and page.has_next
    assert [tip.id for tip in pages[carl.creator_id].items] == [second.id]
    after = page.cursor_of(page.items[0])
    rest = (await tips.pages_of_creators([anna.creator_id], PageRequest(5, after)))[anna.creator_id]
    assert [tip.id for tip in rest.items] == [first.id] and not rest.has_next
    sent = (await tips.pages_of_fans([fan.user_id], PageRequest()))[fan.user_id]
    assert [tip.id for tip in sent.items] == [
        tip.id for tip in (third, second, first, waiting, failed)
    ]


async def test_late_success_stands_first_in_what_was_received() -> None:
    fan, creator = await a_fan(), await an_earner()
    assert creator.creator_id
    late = await a_tip(fan, creator, payment_method="sandbox:slow")
    early = await a_tip(fan, creator)
    await clock.advance(timedelta(seconds=5))
    await tips.settle([(late.id, SUCCEEDED)])
    page = (await tips.pages_of_creators([creator.creator_id], PageRequest()))[creator.creator_id]
    assert [tip.id for tip in page.items] == [late.id, early.id]


async def test_totals_per_day_leave_out_what_was_sent_back() -> None:
    fan, creator = await a_fan(), await an_earner()
    assert creator.creator_id and fan.user_id
    gone = await a_tip(fan, creator, 900)
    await tips.refund_tip(OPERATOR, gone.id, "asked for it", "refund-key")
    await a_tip(fan, creator, 500)
    await a_tip(fan, creator, 700, currency="EUR")
    await a_tip(fan, creator, 100, payment_method="sandbox:decline")
    today = clock.today()
    await clock.advance(timedelta(days=1))
    await a_tip(fan, creator, 600)
    tomorrow = clock.today()
    expected = [(tomorrow, "USD", 1, 600), (today, "EUR", 1, 700), (today, "USD", 1, 500)]
    for found in (
        (await tips.totals_of_creators([creator.creator_id], today, tomorrow))[creator.creator_id],
        (await tips.totals_of_fans([fan.user_id], today, tomorrow))[fan.user_id],
    ):
        assert [(t.day, t.currency, t.tips, t.amount_minor) for t in found] == expected
    with pytest.raises(InvalidInput):
        await tips.totals_of_creators([], tomorrow, today)
    with pytest.raises(InvalidInput):
        await tips.totals_of_creators([], today - timedelta(days=92), today)


# --- messages ------------------------------------------------------------------------------------


async def test_message_is_hidden_by_its_creator_or_an_operator_alone() -> None:
    fan, creator, other = await a_fan(), await an_earner(), await an_earner("eve")
    tip = await a_tip(fan, creator, message="rude")
    with pytest.raises(NotAllowed):
        await tips.hide_tip_message(fan, tip.id)
    for stranger in (other, await a_fan("carl")):
        with pytest.raises(NotFound):
            await tips.hide_tip_message(stranger, tip.id)
    assert (await tips.hide_tip_message(creator, tip.id)).message_hidden
    assert (await tips.hide_tip_message(OPERATOR, tip.id)).message_hidden


async def test_tip_that_is_not_paid_is_not_its_creators_yet() -> None:
    fan, creator = await a_fan(), await an_earner()
    tip = await a_tip(fan, creator, payment_method="sandbox:action", message="hi")
    with pytest.raises(NotFound):
        await tips.hide_tip_message(creator, tip.id)
    with pytest.raises(NotFound):
        await tips.block_fan_of_tip(creator, tip.id, "block-key")
