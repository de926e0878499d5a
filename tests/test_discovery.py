"""Discovery: who is found, by what, and in which order."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from models import clock, discovery, erasure, monetization, program
from models.discovery import CreatorSort, Span
from models.errors import InvalidInput, Overloaded
from models.monetization import Option
from models.pages import PageRequest
from models.rate_cards import ContentFormat
from models.users import User
from tests.factories import OPERATOR, SERVICE, a_member
from tests.finding import a_list, asks, carded, handles, listed, on_the_market, page_of, say

MARKET = Option.CREATOR_MARKETPLACE


def id_of(creator: Any) -> UUID:
    assert creator.creator_id is not None
    found: UUID = creator.creator_id
    return found


# --- who is there --------------------------------------------------------------------------------


async def test_only_who_takes_offers_is_found(database: str) -> None:
    await on_the_market("anna")
    await a_member("cleo")
    await carded()
    assert await handles() == ["anna"]


@pytest.mark.parametrize("how", ["off", "paused", "suspended", "left", "banned", "erased"])
async def test_who_takes_no_offers_any_more_is_gone_at_once(database: str, how: str) -> None:
    anna = await on_the_market("anna")
    await carded()
    key = id_of(anna)
    assert anna.user_id is not None
    if how == "off":
        await monetization.disable_option(anna, MARKET)
    elif how == "paused":
        await monetization.pause_option(OPERATOR, key, MARKET, "Looking into it")
    elif how == "suspended":
        await program.suspend_membership(OPERATOR, key, None, "Spam")
    elif how == "left":
        await program.leave_program(anna)
    elif how == "banned":
        await User.filter(id=anna.user_id).update(standing="BANNED")
    else:
        await erasure.erase_user(SERVICE, anna.user_id)
    assert await handles() == []
    await carded()
    assert await handles() == []


async def test_who_takes_offers_again_is_found_again(database: str) -> None:
    anna = await on_the_market("anna")
    await monetization.pause_option(OPERATOR, id_of(anna), MARKET, "Looking into it")
    await carded()
    assert await handles() == []
    await monetization.resume_option(OPERATOR, id_of(anna), MARKET)
    await carded()
    assert await handles() == ["anna"]


async def test_who_is_erased_leaves_no_card_and_no_word(database: str) -> None:
    anna = await on_the_market("anna", topics=("Dance",))
    await carded()
    assert anna.user_id is not None
    await erasure.erase_user(SERVICE, anna.user_id)
    assert not await discovery.CreatorCard.exists()
    assert not await discovery.CreatorToken.exists()
    await carded()
    assert not await discovery.CreatorCard.exists()


async def test_a_page_of_whom_all_just_switched_off_is_read_on(database: str) -> None:
    people = [await on_the_market(f"c{number}", followers=50_000 - number) for number in range(5)]
    await carded()
    for creator in people[:3]:
        await monetization.disable_option(creator, MARKET)
    page = await page_of(first=2)
    assert [one.handle for one in page.items] == ["c3", "c4"]
    assert not page.has_next
    page = await page_of(first=1)
    assert ([one.handle for one in page.items], page.has_next) == (["c3"], True)
    page = await page_of(first=1, after=page.cursor_of(page.items[0]))
    assert ([one.handle for one in page.items], page.has_next) == (["c4"], False)


async def test_a_list_of_nobody_but_who_switched_off_says_ask_again(
    database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.discovery.finding.MOST_AT_ONCE", 1)
    for number in range(7):
        await on_the_market(f"c{number}")
    await carded()
    await monetization.MonetizationOption.filter(option=MARKET).update(is_on=False)
    with pytest.raises(Overloaded):
        await page_of(first=1)


async def test_rules_that_change_are_followed(database: str) -> None:
    """Nobody is marked by a new ruleset; who is listed by the old one is looked at again."""
    await listed(handle="anna")
    await clock.advance(timedelta(minutes=5))
    spec = program.RuleSpec(program.Rule.FOLLOWERS, minimum=10**6)
    strict = program.RulesetInput(
        scope=program.Scope.CREATOR_MARKETPLACE,
        rules=[spec],
        grace_days=0,
        effective_at=clock.now() + timedelta(minutes=1),
    )
    await program.create_ruleset(OPERATOR, strict, "a-key-of-the-test")
    assert await discovery.make_cards() == 0
    await clock.advance(timedelta(minutes=5))
    assert await discovery.make_cards() == 1
    assert await discovery.make_cards() == 0


# --- by what -------------------------------------------------------------------------------------


async def test_text_finds_by_handle_name_and_topics_in_any_script(database: str) -> None:
    await listed(handle="emi_d", topics=("Café Racers",))
    await say("emi_d", display_name="Émilie 東京音楽家")
    await carded()
    for text in ("EMILIE", "emi", "音楽", "家", "cafe", "racers emilie", "d emi"):
        assert await handles(text=text) == ["emi_d"], text
    for text in ("milie", "音家", "emilie anna"):
        assert await handles(text=text) == [], text


async def test_words_that_are_no_longer_hers_find_her_no_more(database: str) -> None:
    await listed(handle="anna", topics=("Dance", "Food"))
    await say("anna", display_name="Berta", topics=("Food",))
    await carded()
    assert await handles(text="dance") == []
    assert await handles(text="food berta") == ["anna"]


async def three() -> None:
    """Anna, Berta and Cleo, who differ in everything."""
    told = [
        ("anna", 30_000, "US", "en", ("Dance", "Food"), 1_000, 200, 20_000),
        ("berta", 20_000, "DE", "de", ("Food",), 3_000, 100, 30_000),
        ("cleo", 10_000, "US", "fil", ("Cars",), 2_000, 300, None),
    ]
    today = clock.today()
    for handle, followers, country, language, topics, views, likes, before in told:
        creator = await on_the_market(handle, followers=followers, topics=topics)
        await say(handle, country=country, language=language)
        acts = {"likes_avg": likes, "comments_avg": 0, "shares_avg": 0}
        await a_list(id_of(creator), today, views_avg=views, **acts)
        if before is not None:
            await a_list(id_of(creator), today - timedelta(days=30), followers=before)
    await carded()


FILTERS: list[tuple[dict[str, Any], list[str]]] = [
    ({}, ["anna", "berta", "cleo"]),
    ({"country": "US"}, ["anna", "cleo"]),
    ({"language": "fil"}, ["cleo"]),
    ({"topics": ("Food",)}, ["anna", "berta"]),
    ({"topics": ("Cars", "Dance")}, ["anna", "cleo"]),
    ({"topics": ("food",)}, []),
    ({"followers": Span(10_001, 30_000)}, ["anna", "berta"]),
    ({"followers": Span(most=10_000)}, ["cleo"]),
    ({"views": Span(least=2_000)}, ["berta", "cleo"]),
    ({"engagement_bps": Span(1_000, 1_500)}, ["cleo"]),
    ({"growth_bps": Span(least=1)}, ["anna"]),
    ({"growth_bps": Span(most=0)}, ["berta"]),
    ({"text": "anna", "country": "DE"}, []),
    ({"country": "US", "topics": ("Food", "Cars"), "views": Span(most=1_500)}, ["anna"]),
]


async def test_filters_leave_just_who_is_asked_for(database: str) -> None:
    await three()
    for wanted, expected in FILTERS:
        assert await handles(**wanted) == expected, wanted


async def test_orders_are_of_what_they_name(database: str) -> None:
    await three()
    assert await handles(CreatorSort.FOLLOWERS) == ["anna", "berta", "cleo"]
    assert await handles(CreatorSort.VIEWS) == ["berta", "cleo", "anna"]
    assert await handles(CreatorSort.ENGAGEMENT) == ["anna", "cleo", "berta"]


async def test_relevance_puts_whole_words_before_beginnings_and_then_more_followers(
    database: str,
) -> None:
    for handle, followers in (("dance", 10_000), ("dancer", 90_000), ("dance.two", 20_000)):
        await on_the_market(handle, followers=followers)
    await carded()
    assert await handles(text="dance") == ["dance.two", "dance", "dancer"]
    assert await handles(text="dan") == ["dancer", "dance.two", "dance"]


async def test_prices_filter_and_sort_by_the_rate_card_that_is_asked_for(database: str) -> None:
    anna, berta = await on_the_market("anna"), await on_the_market("berta")
    await on_the_market("cleo")
    await asks(anna, 500)
    await asks(anna, 100, ContentFormat.LIVE)
    await asks(anna, 9, currency="EUR")
    await asks(berta, 300)
    await asks(berta, 300, ContentFormat.LIVE)
    await carded()
    price = CreatorSort.PRICE
    assert await handles(price, currency="USD") == ["anna", "berta"]
    assert await handles(price, currency="USD", format=ContentFormat.VIDEO) == ["berta", "anna"]
    assert await handles(price, currency="USD", price=Span(least=101)) == ["berta", "anna"]
    assert await handles(price, currency="EUR") == ["anna"]
    assert await handles(currency="USD", price=Span(300, 400)) == ["berta"]
    assert await handles(format=ContentFormat.PHOTO_POST) == []
    assert sorted(await handles(format=ContentFormat.LIVE)) == ["anna", "berta"]


async def test_a_price_that_changes_is_found_when_its_card_is_made(database: str) -> None:
    anna = await on_the_market("anna")
    await asks(anna, 500)
    await carded()
    assert await handles(currency="USD", price=Span(most=500)) == ["anna"]
    await asks(anna, 501)
    await carded()
    assert await handles(currency="USD", price=Span(most=500)) == []


@pytest.mark.parametrize(
    ("sort", "wanted"),
    [
        (CreatorSort.PRICE, {}),
        (CreatorSort.FOLLOWERS, {"price": Span(most=5)}),
        (CreatorSort.FOLLOWERS, {"followers": Span(5, 4)}),
        (CreatorSort.FOLLOWERS, {"country": "us"}),
        (CreatorSort.FOLLOWERS, {"language": "EN"}),
        (CreatorSort.FOLLOWERS, {"topics": ("",)}),
        (CreatorSort.FOLLOWERS, {"topics": tuple(f"t{n}" for n in range(11))}),
        (CreatorSort.FOLLOWERS, {"currency": "XXX"}),
        (CreatorSort.FOLLOWERS, {"text": "!"}),
    ],
)
async def test_what_nothing_could_answer_is_refused(
    database: str, sort: CreatorSort, wanted: dict[str, Any]
) -> None:
    with pytest.raises(InvalidInput):
        await page_of(sort, **wanted)


# --- pages ---------------------------------------------------------------------------------------


async def test_pages_of_every_order_hold_each_creator_once(database: str) -> None:
    for number in range(7):
        creator = await on_the_market(f"dan{number}", followers=10_000 + number // 2)
        await asks(creator, 100 + number // 3)
        await asks(creator, 100 + number // 3, ContentFormat.LIVE)
    await carded()
    for sort in CreatorSort:
        wanted: dict[str, Any] = {"text": "dan", "currency": "USD"}
        seen: list[str] = []
        page = await page_of(sort, first=2, **wanted)
        seen += [one.handle for one in page.items]
        while page.has_next:
            page = await page_of(sort, first=2, after=page.cursor_of(page.items[-1]), **wanted)
            seen += [one.handle for one in page.items]
        assert seen == await handles(sort, **wanted), sort
        assert sorted(seen) == [f"dan{number}" for number in range(7)], sort


async def test_a_cursor_is_of_one_order_and_of_one_filter(database: str) -> None:
    await listed(handle="anna", country="US")
    page = await page_of(CreatorSort.FOLLOWERS, country="US")
    cursor = page.cursor_of(page.items[0])
    await page_of(CreatorSort.FOLLOWERS, country="US", after=cursor)
    others: list[tuple[CreatorSort, dict[str, Any]]] = [
        (CreatorSort.VIEWS, {"country": "US"}),
        (CreatorSort.FOLLOWERS, {"country": "DE"}),
        (CreatorSort.FOLLOWERS, {"language": "us"}),
        (CreatorSort.FOLLOWERS, {}),
    ]
    for sort, wanted in others:
        with pytest.raises(InvalidInput):
            await page_of(sort, after=cursor, **wanted)
    with pytest.raises(InvalidInput):
        PageRequest(101)
