"""Sending tips: guards, limits, once per key, and what each word of the provider makes of one."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import timedelta
from typing import Any

import pytest

from models import blocks, clock, idempotency, monetization, notifications, tips, users
from models.caller import Caller
from models.database import new_id
from models.errors import (
    IdempotencyKeyReused,
    InvalidInput,
    LimitExceeded,
    MarketplaceError,
    NotAllowed,
    NotFound,
)
from models.ledger import audit, statements
from models.ledger.accounts import clearing, fees_charged, of_creator, processing_fees
from models.monetization import Option
from models.pages import PageRequest
from models.payments import payment, provider
from models.payments.payment import Payment, PaymentState
from models.payments.provider import Answer, Word
from models.payments.sandbox import Sandbox
from models.tips import Tip, TipDay, TipView
from models.transactions import snapshot
from models.users import Standing, UserInput
from tests.factories import (
    OPERATOR,
    SERVICE,
    a_creator,
    a_fan,
    a_tip,
    an_earner,
    in_the_end,
    tip_input,
)

SUCCEEDED = Answer(Word.SUCCEEDED, fee_minor=44)
FAILED = Answer(Word.FAILED, reason="declined")


@pytest.fixture(autouse=True)
async def sandbox(database: str) -> AsyncIterator[Sandbox]:
    """The sandbox provider; after each test the ledger is checked."""
    sandbox = Sandbox()
    provider.use(sandbox)
    yield sandbox
    await payment.drain()
    assert await snapshot(audit.check_ledger) == []
    assert await snapshot(tips.check_tips) == []


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


# --- the straight path ---------------------------------------------------------------------------


async def test_creator_receives_all_of_a_tip_and_the_fee_is_a_line_of_its_own() -> None:
    fan, creator = await a_fan(), await an_earner()
    tip = await a_tip(fan, creator, 500)
    assert (tip.state, tip.amount_minor, tip.fee_minor) == (PaymentState.SUCCEEDED, 500, 45)
    assert await pending_of(creator) == 500
    kept = 46  # 2.9 % of 545 rounded up, and 30
    accounts = clearing("sandbox", "USD"), fees_charged("USD"), processing_fees("sandbox", "USD")
    totals = await statements.totals_of(accounts)
    assert [totals[account] for account in accounts] == [-545 + kept, 45, -kept]


async def test_tip_is_told_to_its_creator_once() -> None:
    creator = await an_earner()
    assert creator.creator_id
    tip = await a_tip(await a_fan(), creator)
    (told,) = await told_to(creator)
    assert told == tips.TipReceived(
        creator.creator_id, 2, told.at, tip_id=tip.id, amount_minor=500, currency="USD"
    )


async def test_fee_that_the_platform_pays_is_not_on_top() -> None:
    await tips.TipTerms.filter(currency="USD").update(fee_payer=tips.FeePayer.PLATFORM)
    tip = await a_tip(await a_fan(), await an_earner(), expected_total_minor=500)
    assert (tip.fee_minor, tip.total_minor) == (0, 500)


async def test_later_terms_hold_from_their_time_on() -> None:
    terms = await tips.TipTerms.get(currency="USD")
    terms.id, terms.most_minor = new_id(), 200
    terms.effective_from = clock.now() + timedelta(days=1)
    await terms.save(force_create=True)
    assert (await tips.quote(300, "USD")).total_minor == 339
    await clock.advance(timedelta(days=1, seconds=5))
    with pytest.raises(LimitExceeded):
        await tips.quote(300, "USD")


async def test_presets_show_what_each_costs() -> None:
    assert [(q.amount_minor, q.fee_minor) for q in await tips.presets("USD")][:2] == [
        (100, 33),
        (200, 36),
    ]
    assert await tips.presets("CHF") == []


# --- guards --------------------------------------------------------------------------------------


async def test_fan_must_be_of_age_and_her_age_known() -> None:
    creator = await an_earner()
    child = await a_fan("kim", birth_date=clock.today() - timedelta(days=365 * 17))
    refusal = await refused(child, creator)
    assert isinstance(refusal, users.UnderAge) and refusal.minimum_years == 18
    unknown = await a_fan("lee", birth_date=None)
    assert isinstance(await refused(unknown, creator), users.AgeUnknown)


@pytest.mark.parametrize("standing", [Standing.RESTRICTED, Standing.BANNED])
async def test_fan_must_be_in_good_standing(standing: Standing) -> None:
    fan = await a_fan(standing=standing)
    assert isinstance(await refused(fan, await an_earner()), users.NotInGoodStanding)


async def test_nobody_tips_herself() -> None:
    creator = await an_earner()
    assert isinstance(await refused(creator, creator), tips.TipToOneself)


async def test_creator_must_be_a_member_with_tips_on_and_in_good_standing() -> None:
    fan, creator = await a_fan(), await an_earner("anna")
    assert creator.creator_id
    outsider = await a_creator("olga")
    assert (await refused(fan, outsider)).state == "INELIGIBLE"
    await users.upsert_users(SERVICE, [UserInput("creator:anna", standing=Standing.RESTRICTED)])
    assert (await refused(fan, creator)).state == "INELIGIBLE"
    await users.upsert_users(SERVICE, [UserInput("creator:anna", standing=Standing.GOOD)])
    await monetization.pause_option(OPERATOR, creator.creator_id, Option.TIPS, "a look")
    assert (await refused(fan, creator)).state == "PAUSED"
    await monetization.resume_option(OPERATOR, creator.creator_id, Option.TIPS)
    await a_tip(fan, creator)


async def test_creator_and_video_must_be_there_and_belong_together() -> None:
    fan, creator = await a_fan(), await an_earner()
    nobody = Caller(creator_id=new_id())
    assert (await refused(fan, nobody)).what == "creator"
    assert (await refused(fan, creator, video_id=new_id())).what == "video"


async def test_currency_without_limits_is_refused() -> None:
    fan, creator = await a_fan(), await an_earner()
    assert isinstance(await refused(fan, creator, currency="CHF"), tips.CurrencyNotTipped)
    with pytest.raises(InvalidInput):
        await a_tip(fan, creator, currency="XXX")


async def test_tip_outside_of_the_limits_of_one_tip_changes_nothing() -> None:
    fan, creator = await a_fan(), await an_earner()
    assert isinstance(await refused(fan, creator, 99), tips.TipTooSmall)
    refusal = await refused(fan, creator, 10_001)
    assert (refusal.maximum, refusal.asked, refusal.unit) == (10_000, 10_001, "USD")


async def test_total_other_than_the_quoted_one_is_refused_with_the_new_quote() -> None:
    fan, creator = await a_fan(), await an_earner()
    refusal = await refused(fan, creator, 500, expected_total_minor=544)
    assert (refusal.fee_minor, refusal.total_minor) == (45, 545)


async def test_message_takes_200_characters_that_can_be_stored() -> None:
    fan, creator = await a_fan(), await an_earner()
    assert (await a_tip(fan, creator, message="é" * 200)).message == "é" * 200
    for message in ("x" * 201, "a\x00b", "\ud800"):
        with pytest.raises(InvalidInput):
            await a_tip(fan, creator, message=message)


async def test_caller_who_is_no_person_cannot_tip() -> None:
    with pytest.raises(NotAllowed):
        await a_tip(SERVICE, await an_earner())


# --- once per key --------------------------------------------------------------------------------


async def test_same_key_from_30_callers_at_once_makes_one_tip() -> None:
    fan, creator = await a_fan(), await an_earner()
    wanted = tip_input(creator)
    found = await asyncio.gather(*(in_the_end(tips.send_tip, fan, wanted) for _ in range(30)))
    assert len({tip.id for tip in found}) == 1
    assert await Tip.all().count() == 1
    assert await pending_of(creator) == 500
    assert await used_today(fan) == (500, 1)
    assert len(await told_to(creator)) == 1


async def test_same_key_twice_in_one_batch_makes_one_tip() -> None:
    fan, creator = await a_fan(), await an_earner()
    wanted = tip_input(creator)
    other = tip_input(creator, 600, idempotency_key=wanted.idempotency_key)
    asked = [tips.requested(fan, one) for one in (wanted, wanted, other)]
    first, second, third = await tips.send_tips(asked)
    assert isinstance(first, TipView) and isinstance(second, TipView)
    assert first.id == second.id
    assert isinstance(third, IdempotencyKeyReused)


async def test_key_with_another_input_is_refused_and_another_fans_key_is_free() -> None:
    fan, creator = await a_fan(), await an_earner()
    await a_tip(fan, creator, idempotency_key="key-of-bob")
    refusal = await refused(fan, creator, 600, idempotency_key="key-of-bob")
    assert isinstance(refusal, IdempotencyKeyReused)
    await a_tip(await a_fan("carl"), creator, idempotency_key="key-of-bob")


async def test_key_of_a_tip_is_used_up_for_ever_though_its_answer_is_forgotten() -> None:
    fan, creator = await a_fan(), await an_earner()
    wanted = tip_input(creator)
    await tips.send_tip(fan, wanted)
    await clock.advance(timedelta(days=idempotency.KEPT_DAYS + 2))
    assert await idempotency.forget() > 0
    refused = None
    for _ in range(2):
        with pytest.raises(IdempotencyKeyReused) as caught:
            await tips.send_tip(fan, wanted)
        refused = caught.value
    assert refused is not None and refused.key == wanted.idempotency_key
    assert [day.tips for day in await TipDay.all().order_by("day")] == [1, 0]
    neighbours = [tips.requested(fan, one) for one in (wanted, tip_input(creator))]
    again, fresh = await tips.send_tips(neighbours)
    assert isinstance(again, IdempotencyKeyReused)
    assert isinstance(fresh, TipView) and fresh.state is PaymentState.SUCCEEDED


async def test_refusal_stands_for_its_key_whatever_changed_since() -> None:
    fan, creator = await a_fan(standing=Standing.RESTRICTED), await an_earner()
    await refused(fan, creator, idempotency_key="delayed-try")
    await a_fan(standing=Standing.GOOD)
    assert isinstance(
        await refused(fan, creator, idempotency_key="delayed-try"), users.NotInGoodStanding
    )
    await a_tip(fan, creator, idempotency_key="another-try")


async def test_refusal_in_a_batch_harms_no_neighbour_and_eats_no_limit() -> None:
    fan, creator = await a_fan(), await an_earner()
    amounts = [10_000, 10_000, 10_001, 10_000, 10_000, 10_000, 10_000]
    asked = [tips.requested(fan, tip_input(creator, amount)) for amount in amounts]
    outcomes = await tips.send_tips(asked)
    assert [isinstance(o, TipView) for o in outcomes] == [
        True,
        True,
        False,
        True,
        True,
        True,
        False,
    ]
    assert isinstance(outcomes[2], LimitExceeded) and outcomes[2].limit == "of one tip"
    assert isinstance(outcomes[6], LimitExceeded) and outcomes[6].limit == "a day"
    assert await used_today(fan) == (50_000, 5)


# --- limits of a day -----------------------------------------------------------------------------


async def test_many_callers_at_once_never_pass_the_day_of_a_fan() -> None:
    creators = [await an_earner(f"c{n}") for n in range(8)]
    fans = [await a_fan(f"f{n}") for n in range(16)]

    async def try_to_tip(fan: Caller, n: int) -> int:
        try:
            await a_tip(fan, creators[n % 8], 10_000)
        except LimitExceeded:
            return 0
        return 10_000

    async def day_of(fan: Caller) -> int:
        return sum(await asyncio.gather(*(try_to_tip(fan, n) for n in range(8))))

    spent = await asyncio.gather(*map(day_of, fans))
    assert spent == [50_000] * 16
    assert sum([await pending_of(creator) for creator in creators]) == 16 * 50_000


async def test_hundred_tips_a_day_and_no_more_until_the_next_utc_day() -> None:
    fan, creator = await a_fan(), await an_earner()
    asked = [tips.requested(fan, tip_input(creator, 100)) for _ in range(101)]
    outcomes = await tips.send_tips(asked)
    assert [isinstance(o, TipView) for o in outcomes] == [True] * 100 + [False]
    assert (await refused(fan, creator, 100)).unit == "tips"
    await clock.advance(timedelta(days=1))
    await a_tip(fan, creator, 100)


async def test_currencies_are_counted_apart() -> None:
    fan, creator = await a_fan(), await an_earner()
    for _ in range(5):
        await a_tip(fan, creator, 10_000)
    assert (await refused(fan, creator, 100)).limit == "a day"
    await a_tip(fan, creator, 100, currency="EUR")


async def test_failed_tip_gives_the_limit_back_and_a_late_success_counts_above_it() -> None:
    fan, creator = await a_fan(), await an_earner()
    failed = await a_tip(fan, creator, 10_000, payment_method="sandbox:decline")
    assert failed.state is PaymentState.FAILED
    assert await used_today(fan) == (0, 0)
    for _ in range(5):
        await a_tip(fan, creator, 10_000)
    await tips.settle([(failed.id, SUCCEEDED)])
    assert await used_today(fan) == (60_000, 6)
    assert await pending_of(creator) == 60_000
    (now,) = await tips.by_ids([failed.id])
    assert now.state is PaymentState.SUCCEEDED and now.failure_reason is None


async def test_waiting_tips_count_on_the_day_and_a_refund_does_not_give_it_back() -> None:
    fan, creator = await a_fan(), await an_earner()
    waiting = await a_tip(fan, creator, 500, payment_method="sandbox:action")
    assert waiting.state is PaymentState.REQUIRES_ACTION and waiting.next_action_url
    lost = await a_tip(fan, creator, 500, payment_method="sandbox:timeout_after")
    assert lost.state is PaymentState.PROCESSING
    assert await used_today(fan) == (1000, 2)
    tip = await a_tip(fan, creator, 500)
    await tips.refund_tip(OPERATOR, tip.id, "asked for it", new_id().hex)
    assert await used_today(fan) == (1500, 3)


async def test_failure_gives_back_the_day_it_was_counted_on() -> None:
    fan, creator = await a_fan(), await an_earner()
    waiting = await a_tip(fan, creator, 500, payment_method="sandbox:action")
    await clock.advance(timedelta(days=1))
    await a_tip(fan, creator, 700)
    await tips.settle([(waiting.id, FAILED)])
    days = await TipDay.all().order_by("day")
    assert [(day.amount_minor, day.tips) for day in days] == [(0, 0), (700, 1)]


# --- settling ------------------------------------------------------------------------------------


async def test_settling_twice_at_once_posts_once() -> None:
    fan, creator = await a_fan(), await an_earner()
    tip = await a_tip(fan, creator, payment_method="sandbox:slow")
    assert tip.state is PaymentState.PROCESSING
    await asyncio.gather(*(in_the_end(tips.settle, [(tip.id, SUCCEEDED)]) for _ in range(8)))
    assert await pending_of(creator) == 500
    assert len(await told_to(creator)) == 1


async def test_success_and_failure_at_once_leave_one_story() -> None:
    fan, creator = await a_fan(), await an_earner()
    made = [await a_tip(fan, creator, payment_method="sandbox:slow") for _ in range(6)]
    words = [(tip.id, word) for tip in made for word in (SUCCEEDED, FAILED)]
    await asyncio.gather(*(in_the_end(tips.settle, [word]) for word in words))
    # A success counts whatever came before it; a failure after it changes nothing.
    assert await used_today(fan) == (6 * 500, 6)
    assert await pending_of(creator) == 6 * 500


async def test_old_and_repeated_words_change_nothing() -> None:
    fan, creator = await a_fan(), await an_earner()
    tip = await a_tip(fan, creator)
    for word in (Word.FAILED, Word.PROCESSING, Word.SUCCEEDED, Word.UNHEARD, Word.REQUIRES_ACTION):
        await tips.settle([(tip.id, Answer(word))])
        (now,) = await tips.by_ids([tip.id])
        assert now.state is PaymentState.SUCCEEDED
    await tips.settle([(new_id(), SUCCEEDED)])
    assert await pending_of(creator) == 500


async def test_two_words_about_one_tip_in_a_batch_are_taken_in_turn() -> None:
    fan, creator = await a_fan(), await an_earner()
    tip = await a_tip(fan, creator, payment_method="sandbox:slow")
    await tips.settle([(tip.id, FAILED), (tip.id, SUCCEEDED), (tip.id, FAILED)])
    assert await pending_of(creator) == 500
    assert await used_today(fan) == (500, 1)


async def test_tip_succeeds_though_fan_was_banned_and_blocked_since() -> None:
    fan, creator = await a_fan(), await an_earner()
    tip = await a_tip(fan, creator, payment_method="sandbox:slow")
    other = await a_tip(fan, creator)
    await tips.block_fan_of_tip(creator, other.id, "block-bob")
    await a_fan(standing=Standing.BANNED)
    await tips.settle([(tip.id, SUCCEEDED)])
    assert await pending_of(creator) == 1000


async def test_provider_that_answers_late_is_settled_after_the_mutation(sandbox: Sandbox) -> None:
    fan, creator = await a_fan(), await an_earner()
    sandbox.latency_s = 0.3
    asking = asyncio.create_task(a_tip(fan, creator))
    await asyncio.sleep(0.15)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    await payment.drain()
    assert await pending_of(creator) == 500
    assert await Payment.filter(state=PaymentState.SUCCEEDED).count() == 1


# --- switched off at the same instant ------------------------------------------------------------


async def test_option_off_at_the_same_instant_lets_nothing_be_recorded_after_it() -> None:
    fan, creator = await a_fan(), await an_earner()

    async def switch_off() -> int:
        await asyncio.sleep(0.05)
        await in_the_end(monetization.disable_option, creator, Option.TIPS)
        return await Tip.all().count()

    async def tip() -> None:
        with suppress(monetization.OptionDisabled):
            await a_tip(fan, creator, 100)

    recorded, *_ = await asyncio.gather(switch_off(), *(tip() for _ in range(40)))
    assert await Tip.all().count() == recorded


async def test_ban_at_the_same_instant_lets_nothing_be_recorded_after_it() -> None:
    fan, creator = await a_fan(), await an_earner()

    async def ban() -> Any:
        await asyncio.sleep(0.02)
        await in_the_end(lambda: a_fan(standing=Standing.BANNED))
        return await Tip.all().count()

    async def tip() -> None:
        with suppress(users.NotInGoodStanding):
            await a_tip(fan, creator, 100)

    recorded, *_ = await asyncio.gather(ban(), *(tip() for _ in range(40)))
    assert await Tip.all().count() == recorded


async def test_block_at_the_same_instant_lets_nothing_be_recorded_after_it() -> None:
    fan, creator = await a_fan(), await an_earner()
    first = await a_tip(fan, creator, 100, anonymous=True)

    async def block() -> int:
        await asyncio.sleep(0.02)
        await in_the_end(tips.block_fan_of_tip, creator, first.id, "block-this")
        return await Tip.all().count()

    async def tip() -> None:
        with suppress(blocks.FanBlocked):
            await a_tip(fan, creator, 100)

    recorded, *_ = await asyncio.gather(block(), *(tip() for _ in range(40)))
    assert await Tip.all().count() == recorded


# --- reading -------------------------------------------------------------------------------------


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
