"""Blocks: a creator takes no more tips from a fan, and learns nothing of who he is."""

import asyncio
from typing import Any

import pytest

from models import blocks, tips, transactions
from models.blocks import Block
from models.caller import Caller
from models.creators import Creator
from models.database import new_id
from models.errors import IdempotencyKeyReused, NotFound, Overloaded
from models.pages import PageRequest
from models.payments import provider
from models.payments.sandbox import Sandbox
from models.program import gate
from tests.factories import a_fan, a_tip, an_earner, in_the_end


@pytest.fixture(autouse=True)
def sandbox(database: str) -> None:
    provider.use(Sandbox())


async def block(creator: Caller, tip: tips.TipView, key: str | None = None) -> Block:
    return await in_the_end(tips.block_fan_of_tip, creator, tip.id, key or new_id().hex)


async def is_refused(fan: Caller, creator: Caller) -> bool:
    try:
        await a_tip(fan, creator)
    except blocks.FanBlocked:
        return True
    return False


@pytest.mark.parametrize("anonymous", [False, True])
async def test_blocked_fan_is_refused_by_this_creator_alone(anonymous: bool) -> None:
    fan, creator = await a_fan(), await an_earner()
    made = await block(creator, await a_tip(fan, creator, anonymous=anonymous))
    assert made.anonymous is anonymous
    assert await is_refused(fan, creator)
    assert not await is_refused(await a_fan("carl"), creator)
    assert not await is_refused(fan, await an_earner("dora"))


async def test_each_anonymous_tip_makes_a_block_of_its_own_whoever_sent_it() -> None:
    fan, other, creator = await a_fan(), await a_fan("carl"), await an_earner()
    sent = [await a_tip(who, creator, anonymous=True) for who in (fan, fan, other)]
    made = [await block(creator, tip) for tip in sent]
    assert len({one.id for one in made}) == 3
    assert [one.tip_id for one in made] == [tip.id for tip in sent]


async def test_unblocking_one_tip_leaves_the_blocks_of_the_others() -> None:
    fan, creator = await a_fan(), await an_earner()
    first, second = [await a_tip(fan, creator, anonymous=True) for _ in range(2)]
    one, two = await block(creator, first), await block(creator, second)
    assert (await blocks.unblock_fan(creator, one.id)).ended_at is not None
    assert await is_refused(fan, creator)
    await blocks.unblock_fan(creator, two.id)
    assert not await is_refused(fan, creator)
    ended = await blocks.unblock_fan(creator, two.id)
    assert ended.ended_at is not None


async def test_same_tip_blocked_by_many_at_once_is_one_block() -> None:
    fan, creator = await a_fan(), await an_earner()
    tip = await a_tip(fan, creator)
    made = await asyncio.gather(*(block(creator, tip) for _ in range(10)))
    assert len({one.id for one in made}) == 1
    again = await asyncio.gather(*(block(creator, tip, "one-and-the-same") for _ in range(5)))
    assert {one.id for one in again} == {made[0].id}


async def test_block_waits_for_a_creator_who_is_handed_over_at_the_same_instant(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fan, creator, person = await a_fan(), await an_earner(), await a_fan("anna")
    tip = await a_tip(fan, creator)

    async def lock_while_she_is_linked(row_class: Any, ids: Any) -> Any:
        await Creator.filter(id=creator.creator_id).update(user_id=person.user_id)
        return await transactions.lock(row_class, ids)

    with monkeypatch.context() as patch:
        patch.setattr(gate, "lock", lock_while_she_is_linked)
        with pytest.raises(Overloaded):
            await tips.block_fan_of_tip(creator, tip.id, "block-key")
    assert not await is_refused(fan, creator)
    await block(creator, tip, "block-key")
    assert await is_refused(fan, creator)


async def test_delayed_duplicate_of_a_block_does_not_block_again() -> None:
    fan, creator = await a_fan(), await an_earner()
    tip = await a_tip(fan, creator)
    made = await block(creator, tip, "the-first-try")
    await blocks.unblock_fan(creator, made.id)
    again = await block(creator, tip, "the-first-try")
    assert again.id == made.id and again.ended_at is not None
    assert not await is_refused(fan, creator)
    with pytest.raises(IdempotencyKeyReused):
        await block(creator, await a_tip(fan, creator), "the-first-try")


async def test_only_the_creator_of_a_tip_blocks_and_only_her_own_blocks_end() -> None:
    fan, creator, other = await a_fan(), await an_earner(), await an_earner("eve")
    tip = await a_tip(fan, creator)
    for stranger in (fan, other, await a_fan("carl"), Caller(user_id=new_id())):
        with pytest.raises(NotFound):
            await block(stranger, tip)
    made = await block(creator, tip)
    for stranger in (fan, other):
        with pytest.raises(NotFound):
            await blocks.unblock_fan(stranger, made.id)
    with pytest.raises(NotFound):
        await blocks.unblock_fan(creator, new_id())


async def test_blocks_that_stand_are_listed_newest_first() -> None:
    creator, other = await an_earner(), await an_earner("eve")
    assert creator.creator_id and other.creator_id
    made = [
        await block(creator, await a_tip(await a_fan(name), creator)) for name in ("x", "y", "z")
    ]
    await block(other, await a_tip(await a_fan("x"), other))
    await blocks.unblock_fan(creator, made[1].id)
    pages = await blocks.pages_of_creators([creator.creator_id, other.creator_id], PageRequest(1))
    page = pages[creator.creator_id]
    assert [one.id for one in page.items] == [made[2].id] and page.has_next
    rest = await blocks.pages_of_creators(
        [creator.creator_id], PageRequest(5, page.cursor_of(page.items[0]))
    )
    assert [one.id for one in rest[creator.creator_id].items] == [made[0].id]
