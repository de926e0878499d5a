"""The demo: a past that the audit finds nothing in, and words to paste that answer."""

from datetime import timedelta
from random import Random
from typing import Any

import pytest
from graphql import parse, validate

from api import schema
from api.cli.demo import FAN, Sample, samples
from models import clock, creators, sweeps, tips, users
from models.coins import CoinPurchase
from models.creators import Creator
from models.demo import ADMIN, MANAGER, Cast, make_history, next_gifts, next_tip, traffic
from models.demo.people import FEATURED
from models.gifts import GiftStreak, SentGift
from models.ledger.rows import Transfer
from models.payments import provider
from models.payments.payment import Payment, PaymentState
from models.payments.sandbox import Sandbox
from models.program import ApplicationState, Membership, ProgramApplication
from tests.client import client_of


@pytest.fixture
async def cast(database: str) -> Cast:
    """The demo's cast, on a database with its history."""
    provider.use(Sandbox())
    return await make_history(lambda what: None)


async def test_the_demos_past_is_sound_and_believable(cast: Cast) -> None:
    assert await sweeps.audit() == []
    assert cast.counts["creators"] == 300
    assert cast.counts["fans"] == 240
    assert cast.counts["tips"] == 90
    assert cast.counts["gifts"] == await SentGift.all().count() > 75
    assert cast.counts["members"] == await Membership.all().count() > 20
    assert await ProgramApplication.filter(state=ApplicationState.PENDING).count() == 5
    states = {payment.state for payment in await Payment.all()}
    assert states == {PaymentState.SUCCEEDED, PaymentState.FAILED, PaymentState.REFUNDED}
    spread = [transfer.at for transfer in await Transfer.all()]
    assert max(spread) - min(spread) > timedelta(days=17)


async def test_the_clock_is_right_again_after_the_past_was_made(cast: Cast) -> None:
    assert abs(clock.now() - clock.real_now()) < timedelta(seconds=1)


async def test_what_is_due_by_now_leaves_the_demo_sound(cast: Cast) -> None:
    await sweeps.run_once()
    assert await sweeps.audit() == []
    assert await Membership.filter(state="ACTIVE").count() == cast.counts["members"]


async def test_tips_keep_coming(cast: Cast) -> None:
    dice = Random(1)
    sent = [await next_tip(cast, dice) for _ in range(10)]
    assert [tip.fan_id in cast.fans for tip in sent if tip is not None].count(True) > 5
    assert await sweeps.audit() == []


async def test_gifts_keep_coming_in_streaks_and_who_has_no_coins_left_buys_some(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(traffic, "BETWEEN_S", 0)
    dice = Random(1)
    given = [await next_gifts(cast, dice) for _ in range(40)]
    assert sum(given) > 100
    streaks = await GiftStreak.all()
    assert max(streak.count for streak in streaks) > 5
    assert await CoinPurchase.all().count() > len(cast.givers)
    assert await sweeps.audit() == []


async def test_what_is_printed_to_paste_answers(cast: Cast, database: str) -> None:
    (creator,) = await creators.by_ids([cast.featured])
    for sample in samples(creator):
        if sample.document.startswith("subscription"):
            assert validate(schema.build()._schema, parse(sample.document)) == []
        else:
            told = await asked(sample, creator, database)
            assert told, sample.title
            if sample.who in (ADMIN, MANAGER):
                assert "[]" not in str(told), sample.title


async def asked(sample: Sample, creator: Creator, database: str) -> Any:
    """What a sample answers to the person whom it is for."""
    (person,) = await users.by_ids([creator.user_id])
    client = client_of(database)
    fans = {name: name for name in (FAN, ADMIN, MANAGER)}
    who = {f"creator:{FEATURED}": person.subject, **fans}.get(sample.who)
    data = await (client.as_(who) if who else client).ask(sample.document)
    (answer,) = data.values()
    assert answer is not None
    assert "code" not in answer, answer
    return answer


async def test_a_pasted_tip_arrives(cast: Cast, database: str) -> None:
    (creator,) = await creators.by_ids([cast.featured])
    (mutation,) = [one for one in samples(creator) if one.document.startswith("mutation")]
    told = await asked(mutation, creator, database)
    assert told["tip"]["state"] == "SUCCEEDED"
    assert await tips.Tip.filter(message="Encore!", amount_minor=500).exists()
