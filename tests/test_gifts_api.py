"""Gifts over HTTP: what each may see of one, and that no path tells who an anonymous fan is."""

import json
from typing import Any

import pytest

from api.relay import encode_id
from models import gifts, lives
from models.caller import Caller
from models.database import new_id
from models.lives import Live
from models.payments import provider
from models.payments.sandbox import Sandbox
from models.videos import Video
from tests.bells import Wire, serving
from tests.client import Client
from tests.factories import OPERATOR, a_creator, a_fan, an_earner
from tests.gifting import GIFTS, a_giver, a_receiver, give, on_air
from tests.statements import count_statements
from tests.test_videos import a_video

SEND = """mutation ($input: SendGiftInput!) { sendGift(input: $input) { __typename
  ... on SendGiftSuccess { sentGift { id count coins comment streak { count } gift { name }
    creator { handle } fan { displayName } } }
  ... on UserError { code message } ... on GiftPriceChangedError { priceCoins }
  ... on InsufficientCoinsError { missingCoins } ... on GiftNotForThisPlaceError { place }
  ... on GiftNotAvailableError { state } ... on LimitExceededError { maximumCount askedCount }
  ... on VideoTakesNoGiftsError { why } ... on AccountTakesNoGiftsError { accountType } } }"""


@pytest.fixture(autouse=True)
def sandbox(client: Client) -> Sandbox:
    sandbox = Sandbox()
    provider.use(sandbox)
    return sandbox


def wanted(place: Live | Video, gift: str = "spark", price: int = 1, **said: Any) -> dict[str, Any]:
    name = "liveId" if isinstance(place, Live) else "videoId"
    return {
        "giftId": encode_id("Gift", GIFTS[gift]),
        "target": {name: encode_id(type(place).__name__, place.id)},
        "expectedPriceCoins": price,
        "idempotencyKey": new_id().hex,
        **said,
    }


async def send(client: Client, place: Live | Video, *args: Any, **said: Any) -> dict[str, Any]:
    data = await client.ask(SEND, input=wanted(place, *args, **said))
    found: dict[str, Any] = data["sendGift"]
    return found


# --- sending -------------------------------------------------------------------------------------


async def test_fan_looks_at_the_gifts_and_sends_one(client: Client) -> None:
    await a_giver()
    host = await a_receiver()
    live = await on_air(host)
    bob = client.as_("fan:bob")
    sheet = await bob.ask(
        """{ gifts(place: LIVE, first: 2) { edges { node { name picture place priceCoins state
               price(currency: USD) { amount currency } none: price(currency: CHF) { amount } } } }
             diamondRate { diamonds perCoins } }"""
    )
    assert [edge["node"] for edge in sheet["gifts"]["edges"]][1] == {
        "name": "Clover",
        "picture": "/gifts/clover.svg",
        "place": "BOTH",
        "priceCoins": 5,
        "state": "OFFERED",
        "price": {"amount": "0.06", "currency": "USD"},
        "none": None,
    }
    assert sheet["diamondRate"] == {"diamonds": 1, "perCoins": 2}
    answer = await send(bob, live, "clover", 5, count=3, comment="Lovely")
    assert answer["__typename"] == "SendGiftSuccess"
    assert answer["sentGift"].pop("id")
    assert answer["sentGift"] == {
        "count": 3,
        "coins": 15,
        "comment": "Lovely",
        "streak": {"count": 3},
        "gift": {"name": "Clover"},
        "creator": {"handle": "anna"},
        "fan": {"displayName": "Bob"},
    }


async def test_refusals_have_their_types_and_their_facts(client: Client) -> None:
    await a_giver(coins=3)
    host = await a_receiver()
    live, video = await on_air(host), await a_video(host)
    bob = client.as_("fan:bob")

    async def refusal(*args: Any, **said: Any) -> tuple[str, Any]:
        answer = await send(bob, *args, **said)
        name = answer.pop("__typename")
        assert answer.pop("code") and answer.pop("message")
        return name, answer

    assert await refusal(live, "clover", 5) == ("InsufficientCoinsError", {"missingCoins": 2})
    assert await refusal(live, "clover", 4) == ("GiftPriceChangedError", {"priceCoins": 5})
    assert await refusal(live, "bouquet", 200) == ("GiftNotForThisPlaceError", {"place": "VIDEO"})
    assert await refusal(live, count=1001) == (
        "LimitExceededError",
        {"maximumCount": 1000, "askedCount": 1001},
    )
    guest = await a_creator("carl")
    assert guest.creator_id
    recipient = encode_id("Creator", guest.creator_id)
    assert await refusal(live, recipientId=recipient) == ("RecipientNotInLiveError", {})
    await lives.end_live(host, live.id)
    assert await refusal(live) == ("LiveNotRunningError", {})
    await Video.filter(id=video.id).update(kind="DUET")
    assert await refusal(video) == ("VideoTakesNoGiftsError", {"why": "DUET"})
    other = await a_video(await an_earner("dora"), "v2")
    assert (await refusal(other))[0] == "OptionDisabledError"
    await gifts.retire_gift(OPERATOR, GIFTS["spark"], None)
    shown = await a_video(host, "v3")
    assert await refusal(shown) == ("GiftNotAvailableError", {"state": "RETIRED"})


async def test_target_is_exactly_one_place(client: Client) -> None:
    await a_giver()
    host = await a_receiver()
    live, video = await on_air(host), await a_video(host)
    both = {"videoId": encode_id("Video", video.id), "liveId": encode_id("Live", live.id)}
    for target in ({}, both, {"videoId": None}):
        answer = await client.as_("fan:bob").try_ask(SEND, input=wanted(live, target=target))
        assert answer.codes[0] in ("BAD_USER_INPUT", "VALIDATION_FAILED")
    answer = await client.try_ask(SEND, input=wanted(live))
    assert answer.codes == ["UNAUTHENTICATED"]


# --- who sees what -------------------------------------------------------------------------------

EVERYWHERE = """query ($gift: ID!, $streak: ID!, $block: ID!) {
  node(id: $gift) { ...Sent }
  streak: node(id: $streak) { ... on GiftStreak { count fan { id displayName } } }
  block: node(id: $block) { ... on Block { stands fan { id displayName } sentGift { ...Sent } } }
  video(externalId: "v1") {
    giftTotals { coins gifts senders } gifts { edges { node { ...Sent } } } }
  live(externalId: "the-live") { coins givers { coins fan { id displayName } } }
  creator(handle: "anna") {
    giftsReceived { edges { node { ...Sent } } }
    blocks { edges { node { fan { id displayName } } } }
    notifications(first: 100) { edges { node { __typename
      ... on GiftReceived { count sentGift { ...Sent } }
      ... on GiftStreakEnded { count streak { count fan { id displayName } } } } } } } }
fragment Sent on SentGift {
  id count coins comment isAnonymous isCommentHidden diamondsMilli reversedAt
  fan { id displayName } creator { handle } streak { count fan { id displayName } } }"""


async def a_secret(host: Caller) -> dict[str, str]:
    """What Zoe gave without her name: on a video and in a LIVE, a streak of it broken."""
    zoe = await a_giver("zoe")
    live = await lives.start_live(host, _live(host))
    sent = await give(zoe, live, "spark", 2, anonymous=True, comment="Psst")
    await give(zoe, live, "clover", anonymous=True)
    await give(zoe, await a_video(host), "bouquet", anonymous=True, comment="Psst")
    block = await gifts.block_fan_of_gift(host, sent.id, "the-block-key")
    assert sent.streak_id
    return {
        "gift": encode_id("SentGift", sent.id),
        "streak": encode_id("GiftStreak", sent.streak_id),
        "block": encode_id("Block", block.id),
    }


def _live(host: Caller) -> lives.LiveInput:
    assert host.creator_id
    return lives.LiveInput("the-live", host.creator_id, None, None, "the-live-key")


@pytest.mark.parametrize("who", ["nobody", "fan:bob", "creator:sam", "creator:anna", "service"])
async def test_no_path_tells_who_an_anonymous_fan_is(client: Client, who: str) -> None:
    await a_fan("bob")
    await a_creator("sam")
    ids = await a_secret(await a_receiver())
    asks = client if who == "nobody" else client.as_(who)
    told = await asks.ask(EVERYWHERE, **ids)
    assert "Zoe" not in json.dumps(told)
    assert told["node"]["fan"] is None and told["node"]["comment"] == "Psst"
    assert told["video"]["giftTotals"] == {"coins": 200, "gifts": 1, "senders": 1}
    assert told["live"] == {"coins": 7, "givers": []}
    received = told["creator"]["giftsReceived"]
    assert (received is not None) is (who == "creator:anna")
    assert (told["node"]["diamondsMilli"] is not None) is (who == "creator:anna")
    if who == "creator:anna":
        kinds = [edge["node"]["__typename"] for edge in told["creator"]["notifications"]["edges"]]
        assert kinds.count("GiftReceived") == 3 and kinds.count("GiftStreakEnded") == 1
        assert told["block"]["stands"] and told["block"]["fan"] is None


@pytest.mark.parametrize("who", ["fan:zoe", "operator"])
async def test_fan_and_operators_see_who_she_is(client: Client, who: str) -> None:
    ids = await a_secret(await a_receiver())
    told = await client.as_(who).ask(EVERYWHERE, **ids)
    assert told["node"]["fan"]["displayName"] == told["streak"]["fan"]["displayName"] == "Zoe"
    assert told["video"]["gifts"]["edges"][0]["node"]["fan"]["displayName"] == "Zoe"


async def test_named_fan_is_public_and_ranked(client: Client) -> None:
    bob, zoe, host = await a_giver(), await a_giver("zoe"), await a_receiver()
    live = await lives.start_live(host, _live(host))
    await give(bob, live, "clover")
    await give(zoe, live, "spark", 7)
    await give(zoe, live, "carousel", anonymous=True)
    told = await client.ask(
        """{ live(externalId: "the-live") { coins gifts givers { coins fan { displayName } } } }"""
    )
    assert told["live"] == {
        "coins": 1012,
        "gifts": 9,
        "givers": [
            {"coins": 7, "fan": {"displayName": "Zoe"}},
            {"coins": 5, "fan": {"displayName": "Bob"}},
        ],
    }


async def test_hidden_comment_is_for_operators_alone_on_every_path(client: Client) -> None:
    fan, host = await a_giver(), await a_receiver()
    sent = await give(fan, await a_video(host), comment="Rude")
    sent_id = encode_id("SentGift", sent.id)
    hide = """mutation ($id: ID!) { hideGiftComment(input: {sentGiftId: $id}) { __typename
      ... on HideGiftCommentSuccess { sentGift { comment isCommentHidden } } } }"""
    for stranger in ("fan:bob", "creator:sam"):
        await a_creator("sam")
        told = await client.as_(stranger).ask(hide, id=sent_id)
        assert told["hideGiftComment"]["__typename"] == "NotAllowedError"
    told = await client.as_("creator:anna").ask(hide, id=sent_id)
    assert told["hideGiftComment"]["sentGift"] == {"comment": None, "isCommentHidden": True}
    path = """{ video(externalId: "v1") { gifts { edges { node { comment } } } } }"""
    for who, comment in (("fan:bob", None), ("creator:anna", None), ("operator", "Rude")):
        told = await client.as_(who).ask(path)
        assert told["video"]["gifts"]["edges"][0]["node"]["comment"] == comment


async def test_erased_fan_leaves_gifts_without_a_name_or_words(client: Client) -> None:
    fan, host = await a_giver(), await a_receiver()
    await give(fan, await a_video(host), comment="I am Bob")
    erase = """mutation ($id: ID!) { eraseUser(input: {userId: $id}) { __typename } }"""
    assert fan.user_id
    await client.as_("operator").ask(erase, id=encode_id("User", fan.user_id))
    told = await client.as_("creator:anna").ask(
        """{ creator(handle: "anna") { giftsReceived { edges { node {
             coins comment fan { displayName } } } } } }"""
    )
    (edge,) = told["creator"]["giftsReceived"]["edges"]
    assert edge["node"] == {"coins": 1, "comment": None, "fan": {"displayName": ""}}


async def test_videos_are_listed_by_their_gifts_for_the_service(client: Client) -> None:
    fan, host = await a_giver(), await a_receiver()
    for name, count in (("a", 2), ("b", 9), ("c", 4)):
        await give(fan, await a_video(host, name), "spark", count)
    await a_video(host, "none")
    by_gifts = """query ($after: String) { videosByGifts(first: 2, after: $after) {
      edges { node { externalId giftTotals { coins } } } pageInfo { endCursor hasNextPage } } }"""
    service = client.as_("service")
    page = (await service.ask(by_gifts))["videosByGifts"]
    assert [edge["node"]["externalId"] for edge in page["edges"]] == ["b", "c"]
    assert page["edges"][0]["node"]["giftTotals"] == {"coins": 9}
    rest = (await service.ask(by_gifts, after=page["pageInfo"]["endCursor"]))["videosByGifts"]
    assert [edge["node"]["externalId"] for edge in rest["edges"]] == ["a"]
    for who in ("operator", "fan:bob"):
        assert (await client.as_(who).try_ask(by_gifts)).codes == ["FORBIDDEN"]


async def test_fan_and_creator_page_through_their_gifts(client: Client) -> None:
    fan, host = await a_giver(), await a_receiver()
    video = await a_video(host)
    sent = [encode_id("SentGift", (await give(fan, video)).id) for _ in range(3)]
    mine = (
        """{ viewer { giftsSent(first: 2) { edges { node { id } } pageInfo { hasNextPage } } } }"""
    )
    page = (await client.as_("fan:bob").ask(mine))["viewer"]["giftsSent"]
    assert [edge["node"]["id"] for edge in page["edges"]] == [sent[2], sent[1]]
    assert page["pageInfo"]["hasNextPage"]


async def test_a_page_of_gifts_takes_as_many_statements_for_20_as_for_2(client: Client) -> None:
    host = await a_receiver()
    video, live = await a_video(host), await on_air(host)
    received = """{ creator(handle: "anna") { giftsReceived(first: 100) { edges { node {
      coins comment gift { name } fan { displayName } video { externalId } live { title }
      streak { count } } } } } }"""
    shown = """{ video(externalId: "v1") { giftTotals { coins } gifts(first: 100) { edges { node {
      coins comment gift { name } fan { displayName } creator { handle } } } } } }"""
    counted: list[list[int]] = []
    for number in range(20):
        fan = await a_giver(f"fan{number}", 10)
        await give(fan, video)
        await give(fan, live)
        if number in (1, 19):
            counted.append([])
            for document in (received, shown):
                with count_statements() as statements:
                    await client.as_("creator:anna").ask(document)
                counted[-1].append(len(statements))
    assert counted[0] == counted[1]
    assert max(counted[0]) <= 8


# --- live ----------------------------------------------------------------------------------------

FOLLOW = """subscription ($liveId: ID!, $after: String) {
  liveGifts(liveId: $liveId, after: $after) { __typename cursor
  ... on GiftReceived { count streakCount sentGift { comment fan { displayName } } }
  ... on GiftStreakEnded { count endedBy streak { fan { displayName } } }
  ... on GiftGoalReached { goalCoins coins } } }"""


async def test_who_watches_sees_gifts_the_goal_and_the_streaks_end(database_url: str) -> None:
    async with serving(database_url) as server:
        provider.use(Sandbox())
        fan, zoe, host = await a_giver(), await a_giver("zoe"), await a_receiver()
        live = await on_air(host, goal_coins=10)
        async with Wire.raw(server.url) as wire:
            await wire.initialise(None)
            await wire.watch(live.id, document=FOLLOW)
            assert (await wire.told())["__typename"] == "CaughtUp"
            await give(fan, live, "spark", 2, comment="Hi")
            await give(zoe, live, "boat", anonymous=True)
            await give(fan, live, "carousel")
            told = [await wire.told() for _ in range(5)]
    for one in told:
        one.pop("cursor")
    bob = {"displayName": "Bob"}
    assert told == [
        _received(2, 2, "Hi", bob),
        _received(1, 1, None, None),
        {"__typename": "GiftGoalReached", "goalCoins": 10, "coins": 12},
        {
            "__typename": "GiftStreakEnded",
            "count": 2,
            "endedBy": "BROKEN",
            "streak": {"fan": bob},
        },
        _received(1, None, None, bob),
    ]


def _received(
    count: int, running: int | None, comment: str | None, fan: dict[str, str] | None
) -> dict[str, Any]:
    sent = {"comment": comment, "fan": fan}
    return {
        "__typename": "GiftReceived",
        "count": count,
        "streakCount": running,
        "sentGift": sent,
    }
