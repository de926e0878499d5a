"""Chargebacks of top-ups: the unspent wallet is set aside, then taken, the rest is owed."""

import asyncio
import contextlib
import itertools
from functools import partial

import pytest

from models import brands, chargebacks, clock, sweeps, transactions
from models.brands import TopUpChargedBack, TopUpView
from models.chargebacks import Bearer, Chargeback, ChargebackState, ChargebackTerms, Heard
from models.database import new_id
from models.errors import MarketplaceError, StateConflict
from models.ledger.accounts import disputed, losses
from models.payments.payment import PaymentKind, PaymentState, Refund
from models.payments.provider import ChargebackWord
from models.payments.sandbox import Sandbox
from tests.factories import OPERATOR
from tests.schedules import between
from tests.topping import (
    FEE,
    HUNDRED,
    amounts,
    brand_of,
    finance_of_a_brand,
    give_back,
    hear,
    seen,
    spend,
    state_of,
    told,
    topped_up,
    wallet,
)

OPENED, REVIEW = ChargebackWord.OPENED, ChargebackWord.UNDER_REVIEW
WON, LOST, OVERTURNED = ChargebackWord.WON, ChargebackWord.LOST, ChargebackWord.OVERTURNED

pytestmark = pytest.mark.usefixtures("sandbox")


async def left(top_up: TopUpView) -> int:
    return (await seen(top_up)).left_minor


# --- the straight paths --------------------------------------------------------------------------


async def test_opened_sets_the_unspent_wallet_aside_and_holds_the_payment() -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn, payment_method="sandbox:chargeback")
    await sweeps.run_once()
    (case,) = await Chargeback.all()
    assert (case.state, case.bearer) == (ChargebackState.NEEDS_RESPONSE, Bearer.PAYER)
    assert (case.creator_id, case.payer_id, case.brand_id) == (None, None, brand_of(finn))
    assert (case.drawn_minor, case.borne_minor) == (HUNDRED + FEE, HUNDRED)
    assert await state_of(made) is PaymentState.CHARGEBACK_OPEN
    assert (await wallet(finn), await left(made)) == ((0, HUNDRED, 0), 0)
    assert await amounts(disputed(case.id, "USD")) == [HUNDRED]
    assert (await seen(made)).unspent_minor == 0


async def test_won_gives_all_back() -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn, payment_method="sandbox:chargeback_won")
    await sweeps.run_once()
    assert await state_of(made) is PaymentState.SUCCEEDED
    assert (await wallet(finn), await left(made)) == ((HUNDRED, 0, 0), HUNDRED)


async def test_lost_costs_the_brand_the_amount_and_the_platform_the_fee() -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn, payment_method="sandbox:chargeback_lost")
    await sweeps.run_once()
    assert await state_of(made) is PaymentState.CHARGED_BACK
    assert (await wallet(finn), await left(made)) == ((0, 0, 0), 0)
    assert await amounts(losses("USD")) == [-FEE]


async def test_overturned_puts_it_back() -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn, payment_method="sandbox:chargeback_overturned")
    await sweeps.run_once()
    assert await state_of(made) is PaymentState.SUCCEEDED
    assert (await wallet(finn), await left(made)) == ((HUNDRED, 0, 0), HUNDRED)
    assert await amounts(losses("USD")) == [0]


async def test_lost_before_opened_is_lost() -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn, payment_method="sandbox:chargeback_disordered")
    await sweeps.run_once()
    assert await state_of(made) is PaymentState.CHARGED_BACK
    assert await wallet(finn) == (0, 0, 0)


async def test_lost_after_it_was_spent_is_owed_and_later_top_ups_repay_it_first() -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn)
    await spend(finn, 7_000)
    await hear(made, OPENED)
    assert await wallet(finn) == (0, 3_000, 0)
    await hear(made, LOST)
    assert await wallet(finn) == (0, 0, -7_000)
    small = await topped_up(finn, 2_000)
    assert (await wallet(finn), (await seen(small)).unspent_minor) == ((0, 0, -5_000), 0)
    with pytest.raises(brands.NothingUnspent):
        await give_back(finn, small)
    await topped_up(finn)
    assert await wallet(finn) == (5_000, 0, 0)


async def test_lost_takes_what_came_into_the_wallet_since_it_opened() -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn)
    await spend(finn, HUNDRED)
    await hear(made, OPENED)
    await topped_up(finn)
    assert await wallet(finn) == (HUNDRED, 0, 0)
    await hear(made, LOST)
    assert await wallet(finn) == (0, 0, 0)


async def test_overturned_after_it_was_spent_repays_what_is_owed() -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn)
    await spend(finn, 7_000)
    await hear(made, OPENED, LOST, OVERTURNED)
    assert (await wallet(finn), await left(made)) == ((3_000, 0, 0), HUNDRED)


async def test_what_went_back_before_is_not_borne_again() -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn)
    await spend(finn, 6_000)
    await give_back(finn, made)
    await hear(made, OPENED)
    (case,) = await Chargeback.all()
    assert case.borne_minor == 6_000
    await hear(made, LOST)
    assert await wallet(finn) == (0, 0, -6_000)
    assert await amounts(losses("USD")) == [-(HUNDRED + FEE - 6_000)]


async def test_brand_is_told_where_it_stands() -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn)
    await hear(made, OPENED, LOST)
    await hear(made, LOST, reference="cb_2")  # nobody's but the platform's
    found = await told(finn, TopUpChargedBack)
    facts = [(one.top_up_id, one.state, one.amount_minor) for one in found]  # type: ignore[attr-defined]
    assert facts == [(made.id, "NEEDS_RESPONSE", HUNDRED), (made.id, "LOST", HUNDRED)]


# --- words twice and in any order ----------------------------------------------------------------


@pytest.mark.parametrize("end", [WON, LOST])
async def test_every_order_of_the_words_ends_alike(end: ChargebackWord) -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn)
    await spend(finn, 2_000)
    for place, words in enumerate(itertools.permutations((OPENED, REVIEW, end))):
        await hear(made, *words, *words, reference=f"cb_{place}")
        case = await Chargeback.get(reference=f"cb_{place}")
        assert case.state.value == end.value
        if end is LOST:
            await hear(made, OVERTURNED, reference=f"cb_{place}")
    assert await state_of(made) is PaymentState.SUCCEEDED
    assert (await wallet(finn), await left(made)) == ((8_000, 0, 0), HUNDRED)


async def test_final_word_stands_against_another_one() -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn)
    await hear(made, OPENED, WON, LOST, OVERTURNED, OPENED)
    assert await wallet(finn) == (HUNDRED, 0, 0)


async def test_second_chargeback_while_one_is_open_takes_nothing_more() -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn)
    await hear(made, OPENED)
    await hear(made, LOST, reference="cb_2")
    await hear(made, WON)
    assert (await wallet(finn), await left(made)) == ((HUNDRED, 0, 0), HUNDRED)
    assert await amounts(losses("USD")) == [-(HUNDRED + FEE)]


async def test_platform_bears_where_the_terms_say_so() -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn)
    await ChargebackTerms.create(
        kind=PaymentKind.TOP_UP, bearer=Bearer.PLATFORM, effective_from=clock.now()
    )
    await hear(made, OPENED, LOST)
    assert (await wallet(finn), await left(made)) == ((HUNDRED, 0, 0), HUNDRED)
    assert await amounts(losses("USD")) == [-(HUNDRED + FEE)]


# --- against refunds -----------------------------------------------------------------------------


async def test_charged_back_top_up_is_not_given_back() -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn)
    await hear(made, OPENED)
    with pytest.raises(StateConflict) as caught:
        await give_back(finn, made)
    assert caught.value.state == "CHARGEBACK_OPEN"


async def test_refund_that_the_chargeback_overtook_is_refused_and_given_back(
    sandbox: Sandbox,
) -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn)
    await sandbox.charge_back(made.id, "chargeback")  # its webhook is still under way
    assert (await give_back(finn, made)).payment_state is PaymentState.SUCCEEDED
    await sweeps.run_once()
    assert await state_of(made) is PaymentState.CHARGEBACK_OPEN
    assert await wallet(finn) == (0, HUNDRED, 0)


@pytest.mark.parametrize("is_refused", [True, False])
async def test_word_waits_for_the_end_of_a_refund(is_refused: bool, sandbox: Sandbox) -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn, payment_method="sandbox:refund_timeout")
    if is_refused:
        await sandbox.charge_back(made.id)  # what was charged back, it does not send back too
    await give_back(finn, made)
    assert await state_of(made) is PaymentState.REFUNDING
    told = Heard("sandbox", "cb_1", made.id, OPENED, HUNDRED + FEE, "USD")
    assert not await chargebacks.hear(told)
    (refund,) = await Refund.all()
    await brands.settle_refunds([(refund.id, await sandbox.look_up_refund(refund.id))])
    await hear(made, OPENED, LOST)
    state = PaymentState.CHARGED_BACK if is_refused else PaymentState.REFUNDED
    assert await state_of(made) is state
    assert await wallet(finn) == (0, 0, 0)
    assert await amounts(losses("USD")) == [-FEE if is_refused else -(HUNDRED + FEE)]


async def test_wherever_a_chargeback_comes_amid_a_refund_the_money_is_taken_once() -> None:
    finn = await finance_of_a_brand()
    number = lost = 0
    while True:
        number += 1
        made = await topped_up(finn)
        disputes = partial(hear, made, OPENED, LOST, reference=f"cb_{number}")
        ran = await between(partial(give_back, finn, made), disputes, number)
        if number > ran:
            break
        refunds = await Refund.filter(payment_id=made.id).count()
        lost -= FEE if not refunds else HUNDRED + FEE
        assert await wallet(finn) == (0, 0, 0)
        assert await amounts(losses("USD")) == [lost]


# --- all at once ---------------------------------------------------------------------------------


async def test_top_ups_refunds_and_chargebacks_at_once_balance_without_a_deadlock() -> None:
    """What comes of it depends on who is first; the audit, after the test, says that it fits."""
    finn = await finance_of_a_brand()
    made = [await topped_up(finn) for _ in range(6)]
    await spend(finn, 15_000)
    before = transactions.retried

    async def refund(one: TopUpView) -> None:
        with contextlib.suppress(MarketplaceError):
            await give_back(OPERATOR, one)

    async def lost(one: TopUpView) -> None:
        await hear(one, OPENED, LOST, reference=f"cb_{one.id.hex}")

    async def again() -> None:
        await topped_up(finn, idempotency_key=new_id().hex)

    await asyncio.gather(
        *(refund(one) for one in made[:4]),
        *(lost(one) for one in made[2:]),
        *(again() for _ in range(3)),
    )
    assert transactions.retried == before
    balance, aside, owed = await wallet(finn)
    assert aside == 0
    assert balance == 0 or owed == 0
