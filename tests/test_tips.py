"""Sending tips: what is refused, what is once per key, and what nothing is recorded after."""

import asyncio
from contextlib import suppress
from datetime import timedelta
from typing import Any

import pytest

from models import blocks, clock, idempotency, monetization, tips, users
from models.caller import Caller
from models.database import new_id
from models.errors import (
    IdempotencyKeyReused,
    InvalidInput,
    LimitExceeded,
    NotAllowed,
)
from models.ledger import statements
from models.ledger.accounts import clearing, fees_charged, processing_fees
from models.monetization import Option
from models.payments.payment import PaymentState
from models.tips import Tip, TipDay, TipView
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
from tests.tipping import pending_of, refused, told_to, used_today

pytestmark = pytest.mark.usefixtures("sandbox")


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
