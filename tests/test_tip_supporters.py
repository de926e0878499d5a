"""A creator's supporters: counted by the tips that stand, whatever becomes of them later."""

import asyncio

import pytest

from models import chargebacks, tips, transactions
from models.caller import Caller
from models.chargebacks import Heard
from models.pages import PageRequest
from models.payments.payment import Refund
from models.payments.provider import Answer, ChargebackWord, Word
from models.tips import TipView
from tests.factories import OPERATOR, a_fan, a_tip, an_earner, in_the_end
from tests.tipping import FAILED, SUCCEEDED

pytestmark = pytest.mark.usefixtures("sandbox")


async def supporters_of(creator: Caller) -> list[tuple[object, int]]:
    assert creator.creator_id is not None
    found = await tips.supporters_of_creators([creator.creator_id], PageRequest())
    page = found.get(creator.creator_id)
    return [(one.fan_id, one.tips) for one in page.items] if page else []


async def refund(tip: TipView) -> Refund:
    await tips.refund_tip(OPERATOR, tip.id, "asked for it", f"refund-{tip.id}")
    return await Refund.get(payment_id=tip.id)


async def test_supporters_are_counted_by_their_named_tips_that_stand() -> None:
    anna, bob, carl = await an_earner("anna"), await a_fan("bob"), await a_fan("carl")
    assert anna.creator_id
    for _ in range(3):
        await a_tip(bob, anna, anonymous=True)
    await a_tip(bob, anna)
    await a_tip(carl, anna)
    await a_tip(carl, anna)
    gone = await a_tip(carl, anna)
    await tips.refund_tip(OPERATOR, gone.id, "asked for it", "refund-key")
    await a_tip(await a_fan("dora"), anna, anonymous=True)
    found = await tips.supporters_of_creators([anna.creator_id], PageRequest(1))
    page = found[anna.creator_id]
    assert [(s.fan_id, s.tips) for s in page.items] == [(carl.user_id, 2)] and page.has_next
    after = page.cursor_of(page.items[0])
    rest = await tips.supporters_of_creators([anna.creator_id], PageRequest(5, after))
    assert [(s.fan_id, s.tips) for s in rest[anna.creator_id].items] == [(bob.user_id, 1)]


async def test_a_tip_counts_from_its_success_until_it_is_sent_back() -> None:
    anna, bob = await an_earner("anna"), await a_fan("bob")
    tip = await a_tip(bob, anna, payment_method="sandbox:slow")
    assert await supporters_of(anna) == []
    await tips.settle([(tip.id, FAILED)])
    assert await supporters_of(anna) == []
    await tips.settle([(tip.id, SUCCEEDED), (tip.id, SUCCEEDED)])
    assert await supporters_of(anna) == [(bob.user_id, 1)]
    await refund(tip)
    assert await supporters_of(anna) == []


async def test_a_tip_does_not_count_while_it_is_sent_back_and_counts_again_if_it_is_not() -> None:
    anna, bob = await an_earner("anna"), await a_fan("bob")
    await a_tip(bob, anna)
    asked = await refund(await a_tip(bob, anna, payment_method="sandbox:refund_timeout"))
    assert await supporters_of(anna) == [(bob.user_id, 1)]
    for _ in range(2):
        await tips.settle_refunds([(asked.id, Answer(Word.FAILED))])
        assert await supporters_of(anna) == [(bob.user_id, 2)]


CASES: dict[tuple[str, ...], int] = {
    ("OPENED",): 1,
    ("OPENED", "WON"): 1,
    ("OPENED", "LOST"): 0,
    ("LOST",): 0,
    ("LOST", "OVERTURNED"): 1,
    ("OVERTURNED", "LOST"): 1,
}


@pytest.mark.parametrize("words", CASES, ids="-".join)
@pytest.mark.parametrize("anonymous", [False, True], ids=["named", "anonymous"])
async def test_a_tip_counts_unless_it_is_charged_back(
    words: tuple[str, ...], anonymous: bool
) -> None:
    anna, bob = await an_earner("anna"), await a_fan("bob")
    tip = await a_tip(bob, anna, anonymous=anonymous)
    for word in words:
        told = Heard("sandbox", "cb_1", tip.id, ChargebackWord(word), 545, "USD")
        await chargebacks.hear(told)
    many = 0 if anonymous else CASES[words]
    assert await supporters_of(anna) == ([(bob.user_id, many)] if many else [])


async def test_tips_and_refunds_of_the_same_people_at_once_count_each_once() -> None:
    creators = [await an_earner(name) for name in ("anna", "berta", "carla")]
    fans = [await a_fan(f"f{n}") for n in range(4)]
    sent = [await a_tip(fan, creator) for fan in fans for creator in creators]
    before = transactions.retried

    async def tip_all(turn: int) -> None:
        """One batch of words about tips of everyone to everyone, each batch in its own order."""
        some = [
            await a_tip(fan, creator, payment_method="sandbox:slow")
            for fan in fans[turn % 4 :] + fans[: turn % 4]
            for creator in creators[:: (-1) ** turn]
        ]
        await in_the_end(tips.settle, [(tip.id, SUCCEEDED) for tip in some])

    backs = [in_the_end(refund, tip) for tip in sent]
    await asyncio.gather(*(tip_all(turn) for turn in range(4)), *backs)
    for creator in creators:
        assert sorted(await supporters_of(creator), key=str) == sorted(
            ((fan.user_id, 4) for fan in fans), key=str
        )
    assert transactions.retried == before, "a deadlock"
