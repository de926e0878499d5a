"""Once per key: what was decided is told again, on every retry and to every one at once."""

import asyncio
from typing import Any
from uuid import UUID

import pytest

from models.database import new_id
from models.errors import (
    IdempotencyKeyReused,
    InsufficientFunds,
    InvalidInput,
    LimitExceeded,
    MarketplaceError,
    NotFound,
    StateConflict,
)
from models.idempotency import Claim, IdempotencyKey, claim, keep_refusals, settled_before
from models.transactions import atomic
from models.users import AgeUnknown, UnderAge

ANNA, BOB = new_id(), new_id()
KEY = "a-key-of-anna"


def wish(key: str = KEY, decoded: Any = None, caller_id: UUID = ANNA) -> Claim:
    return claim(caller_id, key, "sendTip", decoded or {"amount": 5})


async def decide(*claims: Claim) -> list[UUID | MarketplaceError | None]:
    return await atomic(settled_before, claims)


async def refuse(one: Claim, refusal: MarketplaceError) -> None:
    async def work() -> None:
        assert await settled_before([one]) == [None]
        await keep_refusals([(one, refusal)])

    await atomic(work)


async def test_the_first_call_decides_and_the_next_is_told_what_was_made(database: str) -> None:
    first, second = wish(), wish()
    assert await decide(first) == [None]
    assert await decide(second) == [first.made_id]
    assert first.made_id != second.made_id


async def test_a_key_with_another_input_is_refused_and_the_first_stands(database: str) -> None:
    first = wish()
    await decide(first)
    (reused,) = await decide(wish(decoded={"amount": 6}))
    assert isinstance(reused, IdempotencyKeyReused)
    assert reused.key == KEY
    assert await decide(wish()) == [first.made_id]


def test_the_fingerprint_covers_the_mutation_and_the_input_in_any_order_of_fields() -> None:
    one = claim(ANNA, KEY, "sendTip", {"a": 1, "b": 2}).fingerprint
    assert claim(BOB, "another-key", "sendTip", {"b": 2, "a": 1}).fingerprint == one
    assert claim(ANNA, KEY, "refundTip", {"a": 1, "b": 2}).fingerprint != one
    assert claim(ANNA, KEY, "sendTip", {"a": 1, "b": "2"}).fingerprint != one


async def test_the_same_key_of_another_caller_is_another_key(database: str) -> None:
    await decide(wish())
    assert await decide(wish(caller_id=BOB)) == [None]


@pytest.mark.parametrize(
    "refusal",
    [
        NotFound("tip"),
        StateConflict("tip", "REFUNDED"),
        InsufficientFunds(205, "USD"),
        LimitExceeded("tips.day", 100, 101, "tips"),
        AgeUnknown(user_id=UUID(int=7)),
        UnderAge(minimum_years=20),
    ],
    ids=lambda refusal: type(refusal).__name__,
)
async def test_a_no_is_kept_with_its_facts(database: str, refusal: MarketplaceError) -> None:
    await refuse(wish(), refusal)
    (told,) = await decide(wish())
    assert type(told) is type(refusal)
    assert told.to_facts() == refusal.to_facts()
    assert str(told) == str(refusal)


async def test_what_was_rolled_back_was_never_claimed(database: str) -> None:
    async def work() -> None:
        await settled_before([wish()])
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await atomic(work)
    assert await decide(wish()) == [None]


async def test_a_batch_is_answered_in_its_order(database: str) -> None:
    b = wish("key-b-of-anna")
    await decide(b)
    await refuse(wish("key-d-of-anna"), NotFound("tip"))
    a, c = wish("key-a-of-anna"), wish("key-c-of-anna")
    answers = await decide(c, wish("key-d-of-anna"), wish("key-b-of-anna"), a)
    assert (answers[0], answers[2], answers[3]) == (None, b.made_id, None)
    assert isinstance(answers[1], NotFound)


async def test_one_key_twice_in_one_batch_is_the_callers_to_fold(database: str) -> None:
    with pytest.raises(InvalidInput):
        await decide(wish(), wish())


async def test_of_thirty_at_once_one_decides_and_all_are_told_the_same(database: str) -> None:
    made: list[UUID] = []

    async def work(one: Claim) -> UUID:
        (known,) = await settled_before([one])
        assert not isinstance(known, MarketplaceError)
        await asyncio.sleep(0.005)
        return known or one.made_id

    made = await asyncio.gather(*(atomic(work, wish()) for _ in range(30)))
    assert len(set(made)) == 1
    assert await IdempotencyKey.all().count() == 1


async def test_batches_with_the_same_keys_in_another_order_do_not_deadlock(database: str) -> None:
    keys = [f"key-number-{n}" for n in range(20)]
    batches = [[wish(key) for key in order] for order in (keys, keys[::-1]) * 4]
    answers = await asyncio.gather(*(decide(*batch) for batch in batches))
    told = [
        {one.key: known or one.made_id for one, known in zip(batch, answer, strict=True)}
        for batch, answer in zip(batches, answers, strict=True)
    ]
    assert all(one == told[0] for one in told)


@pytest.mark.parametrize("key", ["short", "x" * 65, "", "nul\x00nul\x00"])
def test_a_key_has_eight_to_64_characters_that_can_be_stored(key: str) -> None:
    with pytest.raises(InvalidInput):
        wish(key)
