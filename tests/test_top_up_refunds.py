"""Refunds of top-ups: what is unspent goes back, in two phases; once, whatever happens."""

import asyncio
import contextlib
from datetime import timedelta
from functools import partial

import pytest

from models import brands, clock, idempotency, sweeps
from models.audit_log import AuditRecord
from models.brands import NothingUnspent, TopUpRefunded, TopUpView
from models.caller import BrandRole, Caller
from models.database import new_id
from models.errors import (
    IdempotencyKeyReused,
    MarketplaceError,
    NotAllowed,
    NotAuthenticated,
    NotFound,
    StateConflict,
)
from models.ledger.accounts import fees_charged, losses, refunding
from models.payments import provider, resolver
from models.payments.payment import PaymentState, Refund, RefundState
from models.payments.provider import Answer, ChargebackWord, PaymentsUnavailable, Word
from models.sweeps import SETTLERS
from tests.factories import OPERATOR, OPERATOR_ID, a_fan, in_the_end
from tests.schedules import between
from tests.topping import (
    FEE,
    HUNDRED,
    amounts,
    another,
    brand_of,
    finance_of_a_brand,
    give_back,
    hear,
    refused,
    seen,
    spend,
    state_of,
    told,
    topped_up,
    waiting,
    wallet,
)

YES, NO = Answer(Word.SUCCEEDED), Answer(Word.FAILED, reason="too old")

pytestmark = pytest.mark.usefixtures("sandbox")


@pytest.fixture
def rounds(request: pytest.FixtureRequest) -> int:
    """How often a race is run."""
    return 50 if request.config.getoption("--long") else 8


async def test_unspent_top_up_goes_back_whole_but_for_its_fee() -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn)
    assert made.unspent_minor == HUNDRED
    back = await give_back(finn, made)
    assert (back.payment_state, back.refunded_minor) == (PaymentState.REFUNDED, HUNDRED)
    assert (back.left_minor, back.unspent_minor) == (0, 0)
    assert await wallet(finn) == (0, 0, 0)
    assert await amounts(fees_charged("USD")) == [FEE]
    (one,) = await told(finn, TopUpRefunded)
    assert isinstance(one, TopUpRefunded)
    assert (one.top_up_id, one.amount_minor, one.currency) == (made.id, HUNDRED, "USD")
    assert (await Refund.get(payment_id=made.id)).total_minor == HUNDRED


async def test_only_what_is_in_the_wallet_goes_back_and_the_rest_may_follow() -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn)
    await spend(finn, 6_000)
    assert (await seen(made)).unspent_minor == 4_000
    back = await give_back(finn, made)
    assert (back.payment_state, back.refunded_minor, back.left_minor) == (
        PaymentState.SUCCEEDED,
        4_000,
        6_000,
    )
    with pytest.raises(NothingUnspent):
        await give_back(finn, made)
    await topped_up(finn)
    back = await give_back(finn, made)  # money has no names: what is in the wallet is unspent
    assert (back.payment_state, back.refunded_minor) == (PaymentState.REFUNDED, HUNDRED)
    assert await wallet(finn) == (4_000, 0, 0)


async def test_no_more_than_the_top_up_itself_goes_back() -> None:
    finn = await finance_of_a_brand()
    small, _ = await topped_up(finn, 2_000), await topped_up(finn)
    assert (await give_back(finn, small)).refunded_minor == 2_000
    assert await wallet(finn) == (HUNDRED, 0, 0)
    with pytest.raises(StateConflict) as caught:
        await give_back(finn, small)
    assert caught.value.state == "REFUNDED"


async def test_refused_refund_leaves_all_in_the_wallet_and_may_be_asked_again() -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn, payment_method="sandbox:refund_fails")
    for _ in range(2):
        back = await give_back(finn, made)
        assert (back.payment_state, back.refund_failure_reason) == (
            PaymentState.SUCCEEDED,
            "declined",
        )
        assert (back.left_minor, await wallet(finn)) == (HUNDRED, (HUNDRED, 0, 0))
    assert await Refund.filter(state=RefundState.FAILED).count() == 2
    assert await told(finn, TopUpRefunded) == []


async def test_refund_without_an_answer_waits_in_its_own_account() -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn, payment_method="sandbox:refund_timeout")
    back = await give_back(finn, made)
    assert (back.payment_state, back.left_minor) == (PaymentState.REFUNDING, 0)
    (row,) = await Refund.all()
    assert await amounts(refunding(row.id, "USD")) == [HUNDRED]
    assert await wallet(finn) == (0, 0, 0)
    await brands.settle_refunds([(row.id, Answer(Word.PROCESSING)), (new_id(), YES)])
    assert await state_of(made) is PaymentState.REFUNDING
    with pytest.raises(StateConflict):
        await give_back(finn, made)
    await clock.advance(timedelta(minutes=2))
    await resolver.resolve_refunds(SETTLERS)
    assert await state_of(made) is PaymentState.REFUNDED
    assert await amounts(refunding(row.id, "USD")) == [0]


async def test_part_that_went_back_is_cleared_by_the_providers_list() -> None:
    finn = await finance_of_a_brand()
    made, late = (
        await topped_up(finn),
        await topped_up(finn, payment_method="sandbox:timeout_after"),
    )
    await spend(finn, 4_000)
    await give_back(finn, made)
    await clock.advance(timedelta(minutes=2))
    await sweeps.run_once()
    await give_back(finn, late)
    await clock.advance(timedelta(days=8))  # what is not cleared by then, the audit would name
    await sweeps.run_once()
    assert await wallet(finn) == (0, 0, 0)
    (refund, _) = await Refund.all().order_by("id")
    assert refund.total_minor == 6_000
    assert await sweeps.audit() == []


# --- who -----------------------------------------------------------------------------------------


async def test_finance_admins_and_operators_give_back_and_nobody_else() -> None:
    finn = await finance_of_a_brand()
    for who in (finn, await another(finn, BrandRole.ADMIN), OPERATOR):
        assert (await give_back(who, await topped_up(finn))).refunded_minor == HUNDRED
    made = await topped_up(finn)
    for role in (BrandRole.ANALYST, BrandRole.CAMPAIGN_MANAGER):
        with pytest.raises(NotAllowed):
            await give_back(await another(finn, role), made)
    for stranger in (await finance_of_a_brand("Another"), await a_fan()):
        with pytest.raises(NotFound) as caught:
            await give_back(stranger, made)
        assert caught.value.what == "top-up"
    with pytest.raises(NotAuthenticated):
        await give_back(Caller(roles=frozenset({"service"})), made)
    with pytest.raises(NotFound):
        await brands.refund_top_up(OPERATOR, new_id(), "not there", new_id().hex)


async def test_what_an_operator_gave_back_is_in_the_audit_log() -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn)
    await give_back(OPERATOR, made)
    (record,) = await AuditRecord.filter(act="refundTopUp")
    assert (record.actor_id, record.subject_id) == (OPERATOR_ID, made.id)
    assert (record.facts["total_minor"], record.facts["currency"]) == (HUNDRED, "USD")


async def test_member_who_was_removed_gives_nothing_back() -> None:
    finn = await finance_of_a_brand()
    made, ada = await topped_up(finn), await another(finn, BrandRole.ADMIN)
    assert finn.user_id is not None
    await brands.remove_brand_member(ada, brand_of(finn), finn.user_id)
    with pytest.raises(NotFound):
        await give_back(finn, made)


@pytest.mark.parametrize("method", ["decline", "action", "slow"])
async def test_only_a_top_up_that_succeeded_is_given_back(method: str) -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn, payment_method=f"sandbox:{method}")
    assert made.payment_state is not None
    with pytest.raises(StateConflict) as caught:
        await give_back(finn, made)
    assert caught.value.state == made.payment_state.value


async def test_top_up_that_waits_is_not_given_back() -> None:
    finn = await finance_of_a_brand()
    with pytest.raises(StateConflict) as caught:
        await give_back(finn, await waiting(finn))
    assert caught.value.state == "AWAITING_APPROVAL"


# --- once ----------------------------------------------------------------------------------------


async def test_two_refunds_at_once_are_one(rounds: int) -> None:
    finn = await finance_of_a_brand()
    fay = await another(finn)

    async def one(who: Caller, made: TopUpView) -> TopUpView | MarketplaceError:
        try:
            return await give_back(who, made)
        except MarketplaceError as refusal:
            return refusal

    for turn in range(1, rounds + 1):
        made = await topped_up(finn)
        found = await asyncio.gather(*(one(who, made) for who in (finn, fay, OPERATOR)))
        assert sum(isinstance(one, TopUpView) for one in found) == 1
        assert await Refund.all().count() == turn
        assert await wallet(finn) == (0, 0, 0)


async def test_refund_and_chargeback_at_once_take_the_money_once(rounds: int) -> None:
    finn = await finance_of_a_brand()
    lost = 0
    for turn in range(rounds):
        made = await topped_up(finn)

        async def refund(of: TopUpView = made) -> bool:
            with contextlib.suppress(StateConflict):
                await give_back(finn, of)
                return True
            return False

        disputes = hear(made, ChargebackWord.OPENED, ChargebackWord.LOST, reference=f"cb_{turn}")
        is_refunded, _ = await asyncio.gather(refund(), disputes)
        lost -= HUNDRED + FEE if is_refunded else FEE
        assert await wallet(finn) == (0, 0, 0)
        assert await amounts(losses("USD")) == [lost]


async def test_refunds_of_two_top_ups_at_once_take_nothing_twice() -> None:
    finn = await finance_of_a_brand()
    both = [await topped_up(finn), await topped_up(finn)]
    await spend(finn, 6_000)
    found = await asyncio.gather(*(give_back(finn, one) for one in both))
    assert sorted(one.left_minor for one in found) == [0, 6_000]
    assert await wallet(finn) == (0, 0, 0)


async def test_wherever_another_refund_comes_between_the_money_goes_back_once() -> None:
    finn = await finance_of_a_brand()
    number = 0
    while True:
        number += 1
        made = await topped_up(finn)
        acts = partial(give_back, finn, made), partial(give_back, OPERATOR, made)
        ran = await between(*acts, number)
        found = await seen(made)
        assert (found.payment_state, found.refunded_minor) == (PaymentState.REFUNDED, HUNDRED)
        assert await wallet(finn) == (0, 0, 0)
        if number > ran:
            break


async def test_same_key_from_many_gives_back_once_and_answers_all() -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn)
    found = await asyncio.gather(*(give_back(finn, made, "one-key-for-all") for _ in range(12)))
    assert {one.id for one in found} == {made.id}
    assert await Refund.all().count() == 1
    with pytest.raises(IdempotencyKeyReused):
        await give_back(finn, await topped_up(finn), "one-key-for-all")


async def test_key_of_a_refund_is_used_up_for_ever_though_its_answer_is_forgotten() -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn, payment_method="sandbox:refund_fails")
    await give_back(finn, made, "refund-key")
    await clock.advance(timedelta(days=idempotency.KEPT_DAYS + 2))
    assert await idempotency.forget() > 0
    with pytest.raises(IdempotencyKeyReused):
        await give_back(finn, made, "refund-key")


async def test_final_words_at_once_close_a_refund_once() -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn, payment_method="sandbox:refund_timeout")
    await give_back(finn, made)
    (row,) = await Refund.all()
    words = [YES, NO] * 4
    await asyncio.gather(*(in_the_end(brands.settle_refunds, [(row.id, one)]) for one in words))
    left = HUNDRED if await state_of(made) is PaymentState.SUCCEEDED else 0
    assert await wallet(finn) == (left, 0, 0)
    await brands.settle_refunds([(row.id, YES), (row.id, NO)])
    assert await wallet(finn) == (left, 0, 0)


async def test_nothing_is_kept_where_its_provider_is_gone_and_the_key_works_later(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn)
    with monkeypatch.context() as patch:
        patch.setattr(provider, "_known", {})
        with pytest.raises(PaymentsUnavailable):
            await give_back(finn, made, "refund-key")
        patch.setattr(provider, "_active", [])
        assert isinstance(await refused(finn, idempotency_key="a-key-of-mine"), PaymentsUnavailable)
    assert (await give_back(finn, made, "refund-key")).payment_state is PaymentState.REFUNDED
    assert (await topped_up(finn, idempotency_key="a-key-of-mine")).received_at is not None
