"""Top-ups of brand wallets: guards, unknown outcomes, and what the wallet then has."""

import asyncio
from datetime import timedelta

import pytest

from models import brands, clock, idempotency, sweeps, users
from models.brands import (
    CurrencyNotToppedUp,
    TopUpAwaitingApproval,
    TopUpQuoteChanged,
    TopUpReceived,
    TopUpState,
    TopUpTooSmall,
)
from models.brands.rows import TopUpTerms
from models.caller import BrandRole, Caller
from models.database import new_id
from models.errors import IdempotencyKeyReused, LimitExceeded, NotAllowed, NotFound
from models.ledger.accounts import clearing, fees_charged, processing_fees
from models.payments import payment, provider, resolver
from models.payments.payment import Payment, PaymentKind, PaymentState
from models.payments.provider import Answer, Word
from models.payments.sandbox import Sandbox
from models.sweeps import SETTLERS
from models.users import Standing, User
from tests.factories import a_fan, a_tip, an_earner, in_the_end
from tests.payments.steps import Dead, Killed, the_lease_runs_out
from tests.topping import (
    FEE,
    HUNDRED,
    amounts,
    another,
    brand_of,
    finance_of_a_brand,
    limited,
    refused,
    seen,
    state_of,
    told,
    top_up_input,
    topped_up,
    waiting,
    wallet,
)

pytestmark = pytest.mark.usefixtures("sandbox")


async def test_paid_top_up_is_in_the_wallet_and_its_fee_the_platforms() -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn)
    assert (made.state, made.payment_state) == (TopUpState.APPROVED, PaymentState.SUCCEEDED)
    assert (made.amount_minor, made.fee_minor, made.total_minor) == (HUNDRED, FEE, HUNDRED + FEE)
    assert await wallet(finn) == (HUNDRED, 0, 0)
    held, costs, charged = await amounts(
        clearing("sandbox", "USD"), processing_fees("sandbox", "USD"), fees_charged("USD")
    )
    assert (held + costs, charged) == (-(HUNDRED + FEE), FEE)
    paid = await Payment.get(id=made.id)
    assert (paid.kind, paid.payer_id) == (PaymentKind.TOP_UP, finn.user_id)
    (one,) = await told(finn, TopUpReceived)
    assert isinstance(one, TopUpReceived)
    assert (one.top_up_id, one.amount_minor, one.currency) == (made.id, HUNDRED, "USD")


async def test_admin_tops_up_too_and_nobody_else_does() -> None:
    finn = await finance_of_a_brand()
    assert (await topped_up(await another(finn, BrandRole.ADMIN))).received_at is not None
    for role in (BrandRole.ANALYST, BrandRole.CAMPAIGN_MANAGER):
        member = await another(finn, role)
        assert isinstance(await refused(member), NotAllowed)
    stranger = await finance_of_a_brand("Another")
    error = await refused(stranger, brand_id=brand_of(finn))
    assert isinstance(error, NotFound)
    assert error.what == "brand"
    assert isinstance(await refused(await a_fan(), brand_id=brand_of(finn)), NotFound)
    with pytest.raises(NotAllowed):
        service = Caller(roles=frozenset({"service"}))
        await brands.top_up_brand_wallet(service, top_up_input(finn))


async def test_member_who_was_removed_with_her_token_still_good_tops_nothing_up() -> None:
    finn = await finance_of_a_brand()
    ada = await another(finn, BrandRole.ADMIN)
    assert finn.user_id is not None
    await brands.remove_brand_member(ada, brand_of(finn), finn.user_id)
    assert isinstance(await refused(finn), NotFound)


async def test_payer_must_be_of_age_and_in_good_standing() -> None:
    finn = await finance_of_a_brand()
    who = User.filter(id=finn.user_id)
    await who.update(standing=Standing.RESTRICTED)
    assert isinstance(await refused(finn), users.NotInGoodStanding)
    await who.update(standing=Standing.GOOD, birth_date=None)
    assert isinstance(await refused(finn), users.AgeUnknown)
    await who.update(birth_date=clock.today() - timedelta(days=17 * 365))
    assert isinstance(await refused(finn), users.UnderAge)


# --- terms ---------------------------------------------------------------------------------------


async def test_another_total_than_was_seen_is_refused_with_the_figures() -> None:
    finn = await finance_of_a_brand()
    error = await refused(finn, expected_total_minor=HUNDRED)
    assert isinstance(error, TopUpQuoteChanged)
    assert (error.amount_minor, error.fee_minor, error.total_minor, error.currency) == (
        HUNDRED,
        FEE,
        HUNDRED + FEE,
        "USD",
    )


async def test_fee_is_what_the_latest_terms_say_rounded_up() -> None:
    finn = await finance_of_a_brand()
    await TopUpTerms.create(
        currency="USD",
        effective_from=clock.now(),
        least_minor=100,
        most_minor=200,
        fee_bps=1,
        fee_fixed_minor=0,
    )
    quote = await brands.quote_or_none(101, "USD")
    assert quote is not None
    assert (quote.amount_minor, quote.fee_minor, quote.total_minor) == (101, 1, 102)
    assert (await topped_up(finn, 101, expected_total_minor=102)).fee_minor == 1
    assert await brands.quote_or_none(99, "USD") is None
    assert await brands.quote_or_none(201, "USD") is None


async def test_top_up_outside_the_limits_or_of_another_currency_is_refused() -> None:
    finn = await finance_of_a_brand()
    small = await refused(finn, 999)
    assert isinstance(small, TopUpTooSmall)
    assert (small.least_minor, small.currency) == (1000, "USD")
    large = await refused(finn, 10_000_001)
    assert isinstance(large, LimitExceeded)
    assert (large.limit, large.maximum, large.unit) == ("of one top-up", 10_000_000, "USD")
    assert isinstance(await refused(finn, currency="CHF"), CurrencyNotToppedUp)


async def test_currencies_are_never_netted() -> None:
    finn = await finance_of_a_brand()
    await topped_up(finn)
    await topped_up(finn, 5_000, currency="JPY", expected_total_minor=5_180)
    assert await wallet(finn) == (HUNDRED, 0, 0)
    assert await wallet(finn, "JPY") == (5_000, 0, 0)
    assert await wallet(finn, "EUR") == (0, 0, 0)


# --- outcomes ------------------------------------------------------------------------------------


async def test_top_up_without_an_answer_is_settled_by_whoever_asks_again() -> None:
    for method in ("timeout_before", "timeout_after", "slow"):
        finn = await finance_of_a_brand(method)
        made = await topped_up(finn, payment_method=f"sandbox:{method}")
        assert made.payment_state is PaymentState.PROCESSING
        assert (made.received_at, await wallet(finn)) == (None, (0, 0, 0))
        await clock.advance(timedelta(minutes=2))
        await resolver.resolve_payments(SETTLERS)
        assert await state_of(made) is PaymentState.SUCCEEDED
        assert await wallet(finn) == (HUNDRED, 0, 0)


async def test_top_up_that_needs_an_act_goes_on_when_it_was_done(sandbox: Sandbox) -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn, payment_method="sandbox:action")
    assert made.payment_state is PaymentState.REQUIRES_ACTION
    assert made.next_action_url
    await sandbox.act(made.id)
    await resolver.look_up_payments(SETTLERS, [made.id])
    assert await wallet(finn) == (HUNDRED, 0, 0)


async def test_act_that_nobody_did_expires() -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn, payment_method="sandbox:action")
    await clock.advance(timedelta(hours=25))
    await resolver.resolve_payments(SETTLERS)
    assert await state_of(made) is PaymentState.FAILED
    assert await wallet(finn) == (0, 0, 0)


async def test_declined_top_up_puts_nothing_in_and_a_late_success_does() -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn, payment_method="sandbox:decline")
    assert (made.payment_state, made.failure_reason) == (PaymentState.FAILED, "declined")
    assert await wallet(finn) == (0, 0, 0)
    late = await topped_up(finn, payment_method="sandbox:fail_then_succeed")
    await resolver.look_up_payments(SETTLERS, [late.id])
    assert await state_of(late) is PaymentState.SUCCEEDED
    assert await wallet(finn) == (HUNDRED, 0, 0)


async def test_words_said_twice_and_out_of_order_put_it_in_once() -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn, payment_method="sandbox:slow")
    yes, no = Answer(Word.SUCCEEDED, fee_minor=4), Answer(Word.FAILED)
    await brands.settle([(made.id, no), (made.id, yes), (made.id, no), (made.id, yes)])
    await brands.settle([(made.id, yes), (new_id(), yes)])
    assert await wallet(finn) == (HUNDRED, 0, 0)
    assert len(await told(finn, TopUpReceived)) == 1


async def test_final_words_at_once_settle_it_once() -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn, payment_method="sandbox:slow")
    yes = Answer(Word.SUCCEEDED, fee_minor=4)
    await asyncio.gather(*(in_the_end(brands.settle, [(made.id, yes)]) for _ in range(8)))
    assert await wallet(finn) == (HUNDRED, 0, 0)
    assert len(await told(finn, TopUpReceived)) == 1


# --- once ----------------------------------------------------------------------------------------


async def test_same_key_from_many_tops_up_once_and_answers_all() -> None:
    finn = await finance_of_a_brand()
    wanted = top_up_input(finn)
    found = await asyncio.gather(
        *(in_the_end(brands.top_up_brand_wallet, finn, wanted) for _ in range(12))
    )
    assert len({one.id for one in found}) == 1
    await payment.drain()
    assert await wallet(finn) == (HUNDRED, 0, 0)


async def test_refusal_is_kept_under_its_key_and_a_key_makes_one_thing() -> None:
    finn = await finance_of_a_brand()
    key = "the-same-key"
    first = await refused(finn, 999, idempotency_key=key)
    assert (await refused(finn, 999, idempotency_key=key)).to_facts() == first.to_facts()
    assert isinstance(await refused(finn, idempotency_key=key), IdempotencyKeyReused)
    await a_tip(finn, await an_earner(), idempotency_key="key-of-a-tip")
    assert isinstance(await refused(finn, idempotency_key="key-of-a-tip"), IdempotencyKeyReused)


async def test_key_is_used_up_for_ever_though_its_answer_is_forgotten() -> None:
    finn = await finance_of_a_brand()
    await a_tip(finn, await an_earner(), idempotency_key="key-of-a-tip")
    await topped_up(finn, idempotency_key="key-of-this")
    await waiting(finn, idempotency_key="key-of-that")
    await clock.advance(timedelta(days=idempotency.KEPT_DAYS + 2))
    await brands.expire_top_ups()
    assert await idempotency.forget() > 0
    for key in ("key-of-a-tip", "key-of-this", "key-of-that"):
        assert isinstance(await refused(finn, idempotency_key=key), IdempotencyKeyReused)


# --- the author's limit --------------------------------------------------------------------------


async def test_top_up_up_to_the_limit_is_charged_and_above_it_waits() -> None:
    finn = await finance_of_a_brand()
    await limited(finn, HUNDRED)  # of the amount: the fee is on top
    assert (await topped_up(finn)).received_at is not None
    above = await topped_up(finn, HUNDRED + 1)
    assert (above.state, above.payment_state) == (TopUpState.AWAITING_APPROVAL, None)
    assert above.expires_at == above.created_at + timedelta(days=7)
    assert not await Payment.exists(id=above.id)
    assert await wallet(finn) == (HUNDRED, 0, 0)
    (one,) = await told(finn, TopUpAwaitingApproval)
    assert isinstance(one, TopUpAwaitingApproval)
    assert (one.top_up_id, one.amount_minor) == (above.id, HUNDRED + 1)
    assert (await seen(above)).received_at is None


async def test_limit_in_one_currency_bars_every_other() -> None:
    finn = await finance_of_a_brand()
    await limited(finn, HUNDRED, "EUR")
    assert (await topped_up(finn)).state is TopUpState.AWAITING_APPROVAL


# --- killed --------------------------------------------------------------------------------------


async def test_killed_between_record_and_charge_it_is_charged_later(sandbox: Sandbox) -> None:
    finn = await finance_of_a_brand()
    provider.use(Dead())
    with pytest.raises(Killed):
        await topped_up(finn)
    provider.use(sandbox)
    (recorded,) = await Payment.all()
    assert recorded.state is PaymentState.PROCESSING
    await the_lease_runs_out()
    await sweeps.run_once()
    assert (await Payment.get(id=recorded.id)).state is PaymentState.SUCCEEDED
    assert await wallet(finn) == (HUNDRED, 0, 0)


async def test_killed_after_it_was_approved_it_is_charged_later_and_once(sandbox: Sandbox) -> None:
    finn = await finance_of_a_brand()
    made, fay = await waiting(finn), await another(finn)
    provider.use(Dead())
    with pytest.raises(Killed):
        await brands.approve_top_up(fay, made.id, "key-of-approval")
    provider.use(sandbox)
    again = await brands.approve_top_up(fay, made.id, "key-of-approval")
    assert (again.state, again.payment_state) == (TopUpState.APPROVED, PaymentState.PROCESSING)
    await the_lease_runs_out()
    await sweeps.run_once()
    assert await state_of(made) is PaymentState.SUCCEEDED
    assert await wallet(finn) == (HUNDRED, 0, 0)


async def test_killed_before_a_refund_was_asked_for_it_is_asked_for_later(
    sandbox: Sandbox,
) -> None:
    finn = await finance_of_a_brand()
    made = await topped_up(finn)
    provider.use(Dead())
    with pytest.raises(Killed):
        await brands.refund_top_up(finn, made.id, "not needed", "key-of-refund")
    provider.use(sandbox)
    assert await state_of(made) is PaymentState.REFUNDING
    await the_lease_runs_out()
    await sweeps.run_once()
    assert await state_of(made) is PaymentState.REFUNDED
    assert await wallet(finn) == (0, 0, 0)
