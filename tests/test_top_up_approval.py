"""Top-ups above their author's limit: who decides on them, once, whoever else would."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from models import brands, clock, erasure, sweeps, users
from models.brands import (
    AboveSpendLimit,
    BrandMember,
    TopUp,
    TopUpState,
    TopUpView,
    topups,
)
from models.caller import BrandRole, Caller
from models.database import new_id
from models.errors import (
    IdempotencyKeyReused,
    LimitExceeded,
    MarketplaceError,
    NotAllowed,
    NotFound,
    StateConflict,
)
from models.payments.payment import Payment, PaymentState
from models.users import Standing, User
from tests.factories import OPERATOR, a_fan, in_the_end
from tests.schedules import between
from tests.topping import (
    HUNDRED,
    another,
    brand_of,
    finance_of_a_brand,
    limited,
    seen,
    waiting,
    wallet,
)

pytestmark = pytest.mark.usefixtures("sandbox")


@pytest.fixture
def rounds(request: pytest.FixtureRequest) -> int:
    """How often a race is run."""
    return 50 if request.config.getoption("--long") else 8


async def approve(who: Caller, top_up: TopUpView, key: str | None = None) -> TopUpView:
    return await in_the_end(brands.approve_top_up, who, top_up.id, key or new_id().hex)


async def decline(who: Caller, top_up: TopUpView) -> TopUpView:
    return await in_the_end(brands.decline_top_up, who, top_up.id)


async def withdraw(who: Caller, top_up: TopUpView) -> TopUpView:
    return await in_the_end(brands.withdraw_top_up, who, top_up.id)


async def told_of(act: Awaitable[Any]) -> Any:
    """What an act answers, its refusal too."""
    try:
        return await act
    except MarketplaceError as refusal:
        return refusal


async def test_another_of_finance_approves_and_the_author_is_charged() -> None:
    finn = await finance_of_a_brand()
    made = await waiting(finn)
    fay = await another(finn)
    approved = await approve(fay, made)
    assert (approved.state, approved.payment_state) == (
        TopUpState.APPROVED,
        PaymentState.SUCCEEDED,
    )
    assert (approved.decided_by, approved.decided_at is not None) == (fay.user_id, True)
    assert (await Payment.get(id=made.id)).payer_id == finn.user_id
    assert await wallet(finn) == (HUNDRED, 0, 0)


async def test_admin_approves_but_not_her_own() -> None:
    finn = await finance_of_a_brand()
    ada = await another(finn, BrandRole.ADMIN)
    own = await waiting(ada)
    for act in (approve, decline):
        with pytest.raises(NotAllowed):
            await act(ada, own)
    assert (await approve(finn, own)).received_at is not None
    boss = await another(finn, BrandRole.ADMIN)
    assert (await approve(boss, await waiting(finn))).received_at is not None


async def test_approver_whose_own_limit_is_lower_does_not_approve() -> None:
    finn = await finance_of_a_brand()
    made, fay = await waiting(finn), await another(finn)
    await limited(fay, HUNDRED - 1)
    with pytest.raises(AboveSpendLimit) as caught:
        await approve(fay, made)
    assert (caught.value.amount_minor, caught.value.currency) == (HUNDRED, "USD")
    assert (await seen(made)).state is TopUpState.AWAITING_APPROVAL
    await limited(fay, HUNDRED)
    assert (await approve(fay, made)).received_at is not None


async def test_whoever_is_not_of_its_finance_decides_nothing() -> None:
    finn = await finance_of_a_brand()
    made = await waiting(finn)
    for role in (BrandRole.ANALYST, BrandRole.CAMPAIGN_MANAGER):
        member = await another(finn, role)
        for act in (approve, decline, withdraw):
            with pytest.raises(NotAllowed):
                await act(member, made)
    for stranger in (await finance_of_a_brand("Another"), await a_fan(), OPERATOR):
        for act in (approve, decline, withdraw):
            with pytest.raises(NotFound) as caught:
                await act(stranger, made)
            assert caught.value.what == "top-up"
    with pytest.raises(NotFound):
        await brands.approve_top_up(finn, new_id(), new_id().hex)
    assert (await seen(made)).state is TopUpState.AWAITING_APPROVAL


async def test_declined_or_withdrawn_it_is_never_charged() -> None:
    finn = await finance_of_a_brand()
    fay = await another(finn)
    declined = await decline(fay, await waiting(finn))
    assert (declined.state, declined.decided_by) == (TopUpState.DECLINED, fay.user_id)
    withdrawn = await withdraw(finn, await waiting(finn))
    assert (withdrawn.state, withdrawn.decided_by) == (TopUpState.WITHDRAWN, finn.user_id)
    with pytest.raises(NotAllowed):
        await withdraw(fay, await waiting(finn))
    for one in (declined, withdrawn):
        for act, who in ((approve, fay), (decline, fay), (withdraw, finn)):
            with pytest.raises(StateConflict) as caught:
                await act(who, one)
            assert caught.value.state == one.state.value
    assert await Payment.all().count() == 0


async def test_seven_days_without_a_word_let_it_go() -> None:
    finn = await finance_of_a_brand()
    made, fay = await waiting(finn), await another(finn)
    await clock.advance(timedelta(days=7) - timedelta(minutes=1))
    assert await brands.expire_top_ups() == 0
    await clock.advance(timedelta(minutes=1))
    with pytest.raises(StateConflict) as caught:  # the sweep has not come by yet
        await approve(fay, made)
    assert caught.value.state == "EXPIRED"
    assert (await sweeps.run_once())["top_ups"] == 1
    found = await seen(made)
    assert (found.state, found.decided_by) == (TopUpState.EXPIRED, None)
    assert found.decided_at is not None
    assert not await Payment.exists(id=made.id)


async def test_what_the_author_may_not_pay_any_more_is_not_approved() -> None:
    finn = await finance_of_a_brand()
    made, fay = await waiting(finn), await another(finn)
    await User.filter(id=finn.user_id).update(standing=Standing.BANNED)
    with pytest.raises(users.NotInGoodStanding):
        await approve(fay, made)
    await User.filter(id=finn.user_id).update(standing=Standing.GOOD)
    ada = await another(finn, BrandRole.ADMIN)
    assert finn.user_id is not None
    await brands.remove_brand_member(ada, brand_of(finn), finn.user_id)
    with pytest.raises(NotAllowed):
        await approve(fay, made)
    assert (await decline(fay, made)).state is TopUpState.DECLINED


async def test_top_up_of_whoever_was_erased_is_not_approved() -> None:
    finn = await finance_of_a_brand()
    made, fay = await waiting(finn), await another(finn)
    assert finn.user_id is not None
    await erasure.erase_user(OPERATOR, finn.user_id)
    with pytest.raises(NotAllowed):
        await approve(fay, made)
    assert (await decline(fay, made)).state is TopUpState.DECLINED


async def test_so_many_top_ups_of_a_brand_wait_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(topups, "MOST_WAITING", 2)
    finn = await finance_of_a_brand()
    first, _ = await waiting(finn), await waiting(finn)
    with pytest.raises(LimitExceeded) as caught:
        await waiting(finn)
    error = caught.value
    assert (error.limit, error.maximum, error.asked) == ("of waiting top-ups", 2, 3)
    await waiting(await finance_of_a_brand("Another"))
    await withdraw(finn, first)
    assert (await waiting(finn)).state is TopUpState.AWAITING_APPROVAL


async def test_approved_top_up_has_the_outcomes_of_any_payment() -> None:
    finn = await finance_of_a_brand()
    fay = await another(finn)
    late = await approve(fay, await waiting(finn, payment_method="sandbox:timeout_after"))
    assert late.payment_state is PaymentState.PROCESSING
    no = await approve(fay, await waiting(finn, payment_method="sandbox:decline"))
    assert no.payment_state is PaymentState.FAILED
    await clock.advance(timedelta(minutes=2))
    await sweeps.run_once()
    assert (await seen(late)).payment_state is PaymentState.SUCCEEDED
    assert await wallet(finn) == (HUNDRED, 0, 0)


# --- once ----------------------------------------------------------------------------------------


async def test_same_key_approves_once_and_is_answered_again() -> None:
    finn = await finance_of_a_brand()
    made, fay = await waiting(finn), await another(finn)
    found = await asyncio.gather(*(approve(fay, made, "one-key-for-all") for _ in range(8)))
    assert {one.state for one in found} == {TopUpState.APPROVED}
    assert (await approve(fay, made, "one-key-for-all")).received_at is not None
    with pytest.raises(StateConflict):
        await approve(fay, made)
    with pytest.raises(IdempotencyKeyReused):
        await approve(fay, await waiting(finn), "one-key-for-all")
    assert await wallet(finn) == (HUNDRED, 0, 0)


async def test_of_two_who_approve_at_once_one_does(rounds: int) -> None:
    finn = await finance_of_a_brand()
    both = [await another(finn) for _ in range(2)]
    for _ in range(rounds):
        made = await waiting(finn)
        found = await asyncio.gather(*(told_of(approve(one, made)) for one in both))
        assert sorted(type(one).__name__ for one in found) == ["StateConflict", "TopUpView"]
        assert (await seen(made)).decided_by in {one.user_id for one in both}
    assert await wallet(finn) == (rounds * HUNDRED, 0, 0)


@pytest.mark.parametrize(
    ("other", "state"),
    [(decline, TopUpState.DECLINED), (withdraw, TopUpState.WITHDRAWN)],
    ids=["decline", "withdraw"],
)
async def test_approved_and_let_go_at_once_is_one_of_both(
    other: Callable[[Caller, TopUpView], Awaitable[TopUpView]], state: TopUpState, rounds: int
) -> None:
    finn = await finance_of_a_brand()
    fay, eve = await another(finn), await another(finn)
    paid = 0
    for turn in range(rounds):
        made = await waiting(finn)
        acts = [approve(fay, made), other(eve if other is decline else finn, made)]
        found = await asyncio.gather(*map(told_of, acts[:: 1 if turn % 2 else -1]))
        assert sorted(type(one).__name__ for one in found) == ["StateConflict", "TopUpView"]
        now = await seen(made)
        assert now.state in (TopUpState.APPROVED, state)
        assert await Payment.exists(id=made.id) == (now.state is TopUpState.APPROVED)
        paid += now.state is TopUpState.APPROVED
    assert await wallet(finn) == (paid * HUNDRED, 0, 0)


async def test_approved_and_expired_at_once_is_one_of_both(rounds: int) -> None:
    finn = await finance_of_a_brand()
    fay = await another(finn)
    paid = 0
    for _ in range(rounds):
        made = await waiting(finn)
        await TopUp.filter(id=made.id).update(expires_at=clock.now() + timedelta(milliseconds=15))

        async def expire(top_up: TopUpView = made) -> None:
            while (await seen(top_up)).state is TopUpState.AWAITING_APPROVAL:
                await in_the_end(brands.expire_top_ups)

        await asyncio.gather(told_of(approve(fay, made)), expire())
        now = await seen(made)
        assert now.state in (TopUpState.APPROVED, TopUpState.EXPIRED)
        assert await Payment.exists(id=made.id) == (now.state is TopUpState.APPROVED)
        paid += now.state is TopUpState.APPROVED
    assert await wallet(finn) == (paid * HUNDRED, 0, 0)


async def test_wherever_its_author_is_removed_amid_an_approval_it_fits() -> None:
    """Whoever is removed first is charged nothing; whoever was charged may be removed then."""
    finn = await finance_of_a_brand()
    ada, number, removed_first = await another(finn, BrandRole.ADMIN), 0, 0
    while True:
        number += 1
        author = await another(finn)
        made = await waiting(author)
        assert author.user_id is not None
        leaves = partial(brands.remove_brand_member, ada, brand_of(finn), author.user_id)
        ran = await between(partial(approve, ada, made), leaves, number)
        if number > ran:
            break
        assert not await BrandMember.exists(brand_id=brand_of(finn), user_id=author.user_id)
        now = await seen(made)
        assert await Payment.exists(id=made.id) == (now.state is TopUpState.APPROVED)
        removed_first += now.state is TopUpState.AWAITING_APPROVAL
    assert 0 < removed_first < number


async def test_wherever_another_act_comes_between_one_of_both_is_done() -> None:
    """It is withdrawn after each statement of its approval."""
    finn = await finance_of_a_brand()
    fay, number = await another(finn), 0
    while True:
        number += 1
        made = await waiting(finn)
        acts = partial(approve, fay, made), partial(withdraw, finn, made)
        ran = await between(*acts, number)
        now = await seen(made)
        assert now.state in (TopUpState.APPROVED, TopUpState.WITHDRAWN)
        assert await Payment.exists(id=made.id) == (now.state is TopUpState.APPROVED)
        if number > ran:
            break
