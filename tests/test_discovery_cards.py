"""Cards: what they tell, when they are made anew, and the audit that knows them."""

import asyncio
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from models import clock, creators, discovery, imports, monetization, stats, sweeps
from models.caller import Caller
from models.creators import Creator, CreatorChange
from models.database import backend, execute, new_id
from models.discovery import CreatorCard, CreatorToken, FigureSource, auditing, figures
from models.monetization import Option
from models.stats import DayInput
from models.transactions import atomic, lock
from tests.factories import SERVICE, a_creator, some_posts
from tests.finding import a_list, asks, carded, handles, on_the_market, page_of, say


async def found(**wanted: Any) -> discovery.Found:
    """The one who is found, once all is in order."""
    await carded()
    (one,) = (await page_of(**wanted)).items
    return one


@pytest.fixture
async def anna(database: str) -> Caller:
    """A creator who takes offers, of whom no figures are known but her followers."""
    creator = await on_the_market("anna", followers=12_000)
    await stats.CreatorDailyStat.all().delete()
    await creators.note_changes([id_of(creator)])
    return creator


def id_of(creator: Caller) -> UUID:
    assert creator.creator_id is not None
    return creator.creator_id


async def a_day(creator: Caller, days_ago: int, *figures: int) -> None:
    day = clock.today() - timedelta(days=days_ago)
    await stats.upsert_daily_stats(SERVICE, creators=[DayInput(id_of(creator), day, *figures)])


# --- figures -------------------------------------------------------------------------------------


async def test_what_is_not_known_is_null(anna: Caller) -> None:
    one = await found()
    assert (one.views, one.engagement_bps, one.growth_bps) == (None, None, None)
    assert (one.figures_from, one.figures_as_of, one.grown_since) == (None, None, None)


async def test_figures_of_a_list_bear_its_date(anna: Caller) -> None:
    acts = {"likes_avg": 70, "comments_avg": 20, "shares_avg": 9}
    early, late = (clock.today() - timedelta(days=days) for days in (60, 10))
    await a_list(id_of(anna), early, views_avg=5)
    await a_list(id_of(anna), late, views_avg=1_000, **acts)
    one = await found()
    assert (one.views, one.engagement_bps) == (1_000, 990)
    assert (one.figures_from, one.figures_as_of) == (FigureSource.AVERAGES, late)


async def test_a_list_that_tells_not_all_acts_tells_no_engagement(anna: Caller) -> None:
    await a_list(id_of(anna), clock.today(), views_avg=1_000, likes_avg=70, comments_avg=20)
    one = await found()
    assert (one.views, one.engagement_bps) == (1_000, None)


async def test_days_count_for_four_weeks_and_per_video_of_these_weeks(anna: Caller) -> None:
    await a_day(anna, 28, 10**9, 10**9, 0, 0)
    await a_day(anna, 27, 1_000, 10, 0, 0)
    await a_day(anna, 2, 500, 0, 3, 2)
    one = await found()
    assert (one.views, one.engagement_bps) == (500, 100)  # of the three videos of `an_earner`
    assert one.figures_from is FigureSource.DAILY_STATS
    assert one.figures_as_of == clock.today() - timedelta(days=2)
    await some_posts(id_of(anna), "more", 2)
    assert (await found()).views == 300


@pytest.mark.parametrize(
    ("days_ago", "source"), [(5, FigureSource.DAILY_STATS), (4, FigureSource.AVERAGES)]
)
async def test_of_a_list_and_days_the_newer_is_told(
    anna: Caller, days_ago: int, source: FigureSource
) -> None:
    await a_day(anna, 5, 1_000, 0, 0, 0)
    await a_list(id_of(anna), clock.today() - timedelta(days=days_ago), views_avg=7)
    assert (await found()).figures_from is source


@pytest.mark.parametrize(("days_ago", "growth"), [(27, None), (28, 2_000), (35, 2_000), (36, None)])
async def test_growth_is_against_a_count_of_four_to_five_weeks_before(
    anna: Caller, days_ago: int, growth: int | None
) -> None:
    before = clock.today() - timedelta(days=days_ago)
    await a_list(id_of(anna), before, followers=10_000)
    one = await found()
    assert one.growth_bps == growth
    assert one.grown_since == (None if growth is None else before)


async def test_growth_is_rounded_down_and_of_the_latest_count(anna: Caller) -> None:
    await a_list(id_of(anna), clock.today() - timedelta(days=35), followers=1)
    await a_list(id_of(anna), clock.today() - timedelta(days=30), followers=12_001)
    assert (await found()).growth_bps == -1


async def test_no_rate_is_told_that_a_client_could_not_hold(anna: Caller) -> None:
    await a_list(id_of(anna), clock.today() - timedelta(days=30), followers=1)
    await say("anna", followers=10**12)
    await a_day(anna, 1, 1, 10**12, 10**12, 10**12)
    one = await found()
    assert (one.engagement_bps, one.growth_bps) == (10**9, 10**9)


# --- when they are made --------------------------------------------------------------------------


async def test_a_card_is_made_anew_when_a_day_is_over(anna: Caller) -> None:
    await a_day(anna, 27, 1_000, 10, 0, 0)
    assert (await found()).engagement_bps == 100
    await clock.advance(timedelta(hours=23))
    assert await discovery.make_cards() == 0
    await clock.advance(timedelta(hours=2))
    assert await discovery.make_cards() == 1
    assert (await found()).engagement_bps is None


async def test_the_sweep_makes_them_with_all_else_that_is_due(anna: Caller) -> None:
    assert (await sweeps.run_once())["creator_cards"] == 1
    assert await handles() == ["anna"]
    assert (await sweeps.run_once())["creator_cards"] == 0


async def test_a_list_that_is_imported_is_told(anna: Caller, tmp_path: Path) -> None:
    await carded()
    path = tmp_path / "list.csv"
    path.write_text("handle,name,followers,views,likes,comments,shares\nanna,Anna,9,100,1,1,1\n")
    await imports.import_creators(path, clock.today())
    one = await found()
    assert (one.followers, one.views, one.engagement_bps) == (9, 100, 300)


async def test_who_is_not_switched_on_costs_a_mark_and_leaves_no_card(database: str) -> None:
    await a_creator("anna")
    assert await CreatorChange.exists()
    await carded()
    assert not await CreatorChange.exists()
    assert not await CreatorCard.exists()


async def test_a_mark_that_comes_while_a_card_is_made_stays(
    anna: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = figures.people_of
    late = new_id()

    async def marked_meanwhile(ids: Any) -> Any:
        await CreatorChange.create(id=late, creator_id=id_of(anna))
        return await made(ids)

    monkeypatch.setattr("models.discovery.cards.people_of", marked_meanwhile)
    await discovery.make_cards()
    assert [mark.id for mark in await CreatorChange.all()] == [late]


async def test_who_is_held_by_another_keeps_her_mark(anna: Caller) -> None:
    """On SQLite nobody is: its one writer waits for the other."""
    holding, done = asyncio.Event(), asyncio.Event()

    async def hold() -> None:
        await lock(Creator, [id_of(anna)])
        holding.set()
        await done.wait()

    task = asyncio.create_task(atomic(hold))
    await holding.wait()
    if backend() == "postgres":
        assert await discovery.make_cards() == 0
    done.set()
    await task
    assert await discovery.make_cards() == 1


async def test_cards_of_many_at_once_are_right_whoever_makes_them(database: str) -> None:
    people = [await on_the_market(f"c{number}") for number in range(6)]

    async def switch(creator: Caller, number: int) -> None:
        for turn in range(3):
            act = monetization.disable_option if (turn + number) % 2 else monetization.enable_option
            await act(creator, Option.CREATOR_MARKETPLACE)

    makers = [discovery.make_cards() for _ in range(12)]
    await asyncio.gather(*(switch(one, n) for n, one in enumerate(people)), *makers)
    await carded()
    assert sorted(await handles()) == ["c0", "c2", "c4"]
    assert await sweeps.audit() == []


# --- the audit -----------------------------------------------------------------------------------

FAULTS = {
    "card_is_of_somebody_who_switched_on": "UPDATE monetization_option SET is_on = false",
    "somebody_who_switched_on_has_a_card": "DELETE FROM creator_card",
    "listed_rate_is_her_rate_card": "UPDATE listed_rate SET price_minor = price_minor + 1",
    "token_is_of_a_card": f"""INSERT INTO creator_token (id, creator_id, token)
        VALUES ('{new_id()}', '{new_id()}', 'anna')""",
    "card_says_what_the_rows_say": "UPDATE creator_card SET views = views + 1",
    "tokens_are_her_words": "UPDATE creator_token SET token = 'berta' WHERE token = 'anna'",
}


@pytest.mark.parametrize("rule", FAULTS)
async def test_broken_rule_is_named(anna: Caller, rule: str) -> None:
    await asks(anna, 500)
    await carded()
    assert await sweeps.audit() == []
    assert await execute(FAULTS[rule])
    assert rule in {violation.rule for violation in await sweeps.audit()}


async def test_every_rule_has_its_fault() -> None:
    python = {"card_says_what_the_rows_say", "tokens_are_her_words"}
    assert set(FAULTS) == set(auditing.RULES) | python


async def test_who_is_marked_is_not_yet_wrong(anna: Caller) -> None:
    await carded()
    await execute(FAULTS["card_says_what_the_rows_say"])
    await creators.note_changes([id_of(anna)])
    assert await sweeps.audit() == []
    await carded()
    assert await sweeps.audit() == []


async def test_the_audit_reads_all_cards_part_by_part(
    anna: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(auditing, "_CARDS", auditing._CARDS.replace("LIMIT 1000", "LIMIT 2"))
    for number in range(4):
        await on_the_market(f"c{number}")
    await carded()
    await execute("UPDATE creator_card SET views = views + 1")
    wrong = [one.subject for one in await sweeps.audit()]
    assert sorted(wrong) == sorted(str(card.id) for card in await CreatorCard.all())
    assert len(wrong) == 5
    assert await CreatorToken.exists()
