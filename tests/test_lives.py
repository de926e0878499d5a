"""LIVEs: who starts, changes and ends one, who is in it, and who gave most."""

import asyncio
from collections.abc import Awaitable
from datetime import timedelta
from typing import Any

import pytest

from api.relay import encode_id
from models import clock, creators, erasure, lives, sweeps
from models.caller import Caller
from models.database import connection, new_id
from models.errors import (
    IdempotencyKeyReused,
    InvalidInput,
    LimitExceeded,
    MarketplaceError,
    NotAllowed,
    NotFound,
    Overloaded,
)
from models.lives import Live, LiveGiver, LiveGuest, LiveState
from models.notifications import Topic
from models.pages import PageRequest
from tests.client import Client
from tests.factories import OPERATOR, a_creator, a_fan, a_live, live_input

pytestmark = pytest.mark.usefixtures("database")

PLATFORM = Caller(user_id=new_id(), roles=frozenset({"service"}))


def id_of(creator: Caller) -> Any:
    assert creator.creator_id is not None
    return creator.creator_id


async def test_service_and_host_start_a_live_with_a_topic_of_its_own() -> None:
    anna, berta = await a_creator("anna"), await a_creator("berta")
    hers = await lives.start_live(anna, live_input(anna, "l1", title="Hi", goal_coins=500))
    other = await lives.start_live(PLATFORM, live_input(berta, "l2"))
    assert (hers.state, hers.title, hers.goal_coins) == (LiveState.RUNNING, "Hi", 500)
    assert (hers.coins, hers.gifts, hers.ended_at) == (0, 0, None)
    assert {(t.id, t.kind) for t in await Topic.filter(id__in=[hers.id, other.id])} == {
        (hers.id, "live"),
        (other.id, "live"),
    }
    assert await sweeps.audit() == []


@pytest.mark.parametrize("who", ["stranger", "fan", "operator"])
async def test_nobody_else_starts_changes_or_ends_a_live(who: str) -> None:
    anna, live = await a_live("anna")
    guest = await a_creator("gina")
    made = {"stranger": a_creator("sam"), "fan": a_fan()}
    caller = OPERATOR if who == "operator" else await made.pop(who)
    for rest in made.values():
        rest.close()
    with pytest.raises(NotAllowed):
        await lives.start_live(caller, live_input(guest))
    for act in (lives.add_live_guest, lives.remove_live_guest):
        with pytest.raises(NotAllowed):
            await act(caller, live.id, id_of(guest))
    with pytest.raises(NotAllowed):
        await lives.end_live(caller, live.id)
    assert (await Live.get(id=live.id)).state is LiveState.RUNNING
    assert id_of(anna) == live.host_id


async def test_creator_hosts_one_live_at_a_time() -> None:
    anna, live = await a_live("anna")
    with pytest.raises(lives.AlreadyLive) as refused:
        await lives.start_live(anna, live_input(anna, "l2"))
    assert refused.value.live_id == live.id
    await lives.end_live(anna, live.id)
    assert (await lives.start_live(anna, live_input(anna, "l2"))).state is LiveState.RUNNING


async def test_two_lives_started_at_once_are_one() -> None:
    anna = await a_creator("anna")
    told = await _all(
        *(lives.start_live(anna, live_input(anna, f"l{number}")) for number in range(4))
    )
    assert [type(one) for one in told].count(Live) == 1
    assert {type(one) for one in told} == {Live, lives.AlreadyLive}
    assert await Live.filter(host_id=id_of(anna)).count() == 1


async def test_two_hosts_cannot_both_have_an_external_id() -> None:
    hosts = [await a_creator(f"host{number}") for number in range(4)]
    told = await _all(*(lives.start_live(host, live_input(host, "same")) for host in hosts))
    assert [type(one) for one in told].count(Live) == 1
    assert {type(one) for one in told} == {Live, lives.LiveIdTaken}


async def _all(*asked: Awaitable[Any]) -> list[Any]:
    """What each came to; whoever is told that it is busy is a fault."""
    told = await asyncio.gather(*asked, return_exceptions=True)
    assert not [one for one in told if isinstance(one, Overloaded)]
    for one in told:
        if isinstance(one, BaseException) and not isinstance(one, MarketplaceError):
            raise one
    return list(told)


async def test_one_key_starts_one_live_whatever_happened_since() -> None:
    anna = await a_creator("anna")
    wanted = live_input(anna, "l1")
    first, second = await _all(lives.start_live(anna, wanted), lives.start_live(anna, wanted))
    await lives.end_live(anna, first.id)
    third = await lives.start_live(anna, wanted)
    assert first.id == second.id == third.id
    assert third.state is LiveState.ENDED
    with pytest.raises(IdempotencyKeyReused):
        await lives.start_live(anna, live_input(anna, "l2", idempotency_key=wanted.idempotency_key))


@pytest.mark.parametrize(
    "said",
    [
        {"external_id": ""},
        {"external_id": "x" * 129},
        {"external_id": "\x00"},
        {"title": ""},
        {"title": "x" * 201},
        {"goal_coins": 0},
        {"goal_coins": -1},
        {"goal_coins": 10**12 + 1},
        {"idempotency_key": "short"},
    ],
)
async def test_what_cannot_be_stored_starts_no_live(said: dict[str, Any]) -> None:
    anna = await a_creator("anna")
    with pytest.raises(InvalidInput):
        await lives.start_live(anna, live_input(anna, **said))


async def test_host_must_be_a_creator_who_is_not_erased() -> None:
    anna = await a_creator("anna")
    await erasure.erase_user(PLATFORM, anna.user_id)  # type: ignore[arg-type]
    nobody = Caller(user_id=new_id(), creator_id=new_id())
    for host in (anna, nobody):
        with pytest.raises(NotFound):
            await lives.start_live(PLATFORM, live_input(host))


async def test_ended_is_final() -> None:
    anna, live = await a_live("anna")
    guest = await a_creator("gina")
    ended = await lives.end_live(anna, live.id)
    await clock.advance(timedelta(minutes=1))
    again = await lives.end_live(PLATFORM, live.id)
    assert (again.state, again.ended_at) == (LiveState.ENDED, ended.ended_at)
    for act in (lives.add_live_guest, lives.remove_live_guest):
        with pytest.raises(lives.LiveNotRunning):
            await act(anna, live.id, id_of(guest))
    assert await sweeps.audit() == []


async def test_a_live_that_never_was_is_not_there() -> None:
    anna = await a_creator("anna")
    with pytest.raises(NotFound):
        await lives.end_live(anna, new_id())
    with pytest.raises(NotFound):
        await lives.add_live_guest(anna, new_id(), id_of(anna))


async def test_a_guest_comes_goes_and_comes_again() -> None:
    anna, live = await a_live("anna")
    gina, hana = await a_creator("gina"), await a_creator("hana")
    await lives.add_live_guest(anna, live.id, id_of(gina))
    await lives.add_live_guest(PLATFORM, live.id, id_of(hana))
    await lives.add_live_guest(anna, live.id, id_of(gina))  # she is there
    assert await _guests(live) == [id_of(gina), id_of(hana)]
    await lives.remove_live_guest(anna, live.id, id_of(gina))
    await lives.remove_live_guest(anna, live.id, id_of(gina))  # she is gone
    assert await _guests(live) == [id_of(hana)]
    await lives.add_live_guest(anna, live.id, id_of(gina))
    assert await _guests(live) == [id_of(hana), id_of(gina)]
    assert await LiveGuest.filter(live_id=live.id).count() == 3
    await lives.end_live(anna, live.id)
    assert await _guests(live) == [id_of(hana), id_of(gina)]


async def _guests(live: Live) -> list[Any]:
    found = await lives.guests_of_lives([live.id])
    return [guest.creator_id for guest in found.get(live.id, [])]


async def test_a_guest_added_by_two_at_once_is_there_once() -> None:
    anna, live = await a_live("anna")
    gina = await a_creator("gina")
    await _all(*(lives.add_live_guest(anna, live.id, id_of(gina)) for _ in range(4)))
    assert await LiveGuest.filter(live_id=live.id).count() == 1


async def test_guests_are_other_creators_and_only_so_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.lives.hosting.MOST_GUESTS", 1)
    anna, live = await a_live("anna")
    gina, hana = await a_creator("gina"), await a_creator("hana")
    with pytest.raises(lives.HostIsNoGuest):
        await lives.add_live_guest(anna, live.id, id_of(anna))
    with pytest.raises(NotFound):
        await lives.add_live_guest(anna, live.id, new_id())
    await lives.add_live_guest(anna, live.id, id_of(gina))
    with pytest.raises(LimitExceeded):
        await lives.add_live_guest(anna, live.id, id_of(hana))
    await lives.remove_live_guest(anna, live.id, id_of(gina))
    await lives.add_live_guest(anna, live.id, id_of(hana))


async def test_ending_a_live_and_letting_guests_in_at_once_leaves_none_behind_the_end() -> None:
    for number in range(5):
        anna, live = await a_live(f"anna{number}")
        gina = await a_creator("gina")
        _, came = await _all(
            lives.end_live(anna, live.id), lives.add_live_guest(anna, live.id, id_of(gina))
        )
        there = await _guests(live)
        assert bool(there) is isinstance(came, Live)


async def _gave(live: Live, fan: Caller, coins: int) -> None:
    assert fan.user_id is not None
    await LiveGiver.create(live_id=live.id, fan_id=fan.user_id, coins=coins, last_at=clock.now())


async def test_givers_are_ranked_by_coins_and_only_so_many(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("models.lives.reading.MOST_GIVERS", 3)
    _, live = await a_live("anna")
    _, other = await a_live("berta")
    fans = [await a_fan(f"fan{number}") for number in range(6)]
    for fan, coins in zip(fans, [5, 40, 0, 7, 40, 6], strict=True):
        await _gave(live, fan, coins)
    await _gave(other, fans[2], 1)
    found = await lives.givers_of_lives([live.id, other.id])
    assert [giver.coins for giver in found[live.id]] == [40, 40, 7]
    assert {giver.fan_id for giver in found[live.id][:2]} == {fans[1].user_id, fans[4].user_id}
    assert [giver.fan_id for giver in found[other.id]] == [fans[2].user_id]


async def test_an_erased_host_s_live_ends_and_has_no_title() -> None:
    anna, live = await a_live("anna", title="Anna's birthday")
    await erasure.erase_user(PLATFORM, anna.user_id)  # type: ignore[arg-type]
    (row,) = await lives.by_ids([live.id])
    assert (row.state, row.title) == (LiveState.ENDED, None)
    assert row.ended_at is not None
    assert await sweeps.audit() == []


async def test_an_erased_guest_leaves_every_live() -> None:
    anna, live = await a_live("anna")
    cleo = await a_creator("cleo")
    assert cleo.creator_id is not None and cleo.user_id is not None
    await lives.add_live_guest(anna, live.id, cleo.creator_id)
    await erasure.erase_user(PLATFORM, cleo.user_id)
    assert (await lives.guests_of_lives([live.id])).get(live.id, []) == []
    assert await sweeps.audit() == []


PLANTED = {
    "lives_have_a_topic_of_their_own": "UPDATE topic SET kind = 'creator' WHERE kind = 'live'",
    "lives_that_ended_say_when": "UPDATE live SET state = 'ENDED'",
    "guests_of_a_live_are_others_than_its_host": "UPDATE live_guest SET creator_id = "
    "(SELECT host_id FROM live)",
}


@pytest.mark.parametrize("rule", PLANTED)
async def test_a_planted_fault_is_found(rule: str) -> None:
    anna, live = await a_live("anna")
    await lives.add_live_guest(anna, live.id, id_of(await a_creator("gina")))
    assert await sweeps.audit() == []
    await connection().execute_script(PLANTED[rule])
    assert {violation.rule for violation in await sweeps.audit()} == {rule}


# --- over GraphQL --------------------------------------------------------------------------------

START = """mutation($input: StartLiveInput!) { startLive(input: $input) {
  ... on StartLiveSuccess { live { id externalId title state goalCoins goalReachedAt coins gifts
    startedAt endedAt host { handle } guests { joinedAt creator { handle } }
    givers { coins lastAt fan { displayName } } } }
  ... on AlreadyLiveError { liveId } ... on LiveIdTakenError { externalId }
  ... on UserError { code message } } }"""
ON_LIVE = """mutation($input: %sInput!) { %s(input: $input) {
  ... on %sSuccess { live { state endedAt guests { creator { handle } } } }
  ... on UserError { code } } }"""


async def on_live(client: Client, act: str, **wanted: Any) -> Any:
    name = act[0].upper() + act[1:]
    return (await client.ask(ON_LIVE % (name, act, name), input=wanted))[act]


def asked(creator: Caller, external_id: str = "l1", **said: Any) -> dict[str, Any]:
    host = encode_id("Creator", id_of(creator))
    return {
        "externalId": external_id,
        "hostId": host,
        "idempotencyKey": new_id().hex,
        **said,
    }


async def test_a_live_from_start_to_end_over_graphql(client: Client) -> None:
    anna, gina = await a_creator("anna"), await a_creator("gina")
    service, hers = client.as_("service"), client.as_("creator:anna")
    told = (await service.ask(START, input=asked(anna, title="Hi", goalCoins=10)))["startLive"]
    live = told["live"]
    assert (live["state"], live["title"], live["goalCoins"]) == ("RUNNING", "Hi", 10)
    assert (live["host"], live["guests"], live["givers"]) == ({"handle": "anna"}, [], [])
    again = (await hers.ask(START, input=asked(anna, "l2")))["startLive"]
    assert (again["code"], again["liveId"]) == ("ALREADY_LIVE", live["id"])
    other = (await service.ask(START, input=asked(gina, "l1")))["startLive"]
    assert (other["code"], other["externalId"]) == ("LIVE_ID_TAKEN", "l1")
    guest = {"liveId": live["id"], "creatorId": encode_id("Creator", id_of(gina))}
    added = await on_live(hers, "addLiveGuest", **guest)
    assert added["live"]["guests"] == [{"creator": {"handle": "gina"}}]
    assert (await on_live(hers, "removeLiveGuest", **guest))["live"]["guests"] == []
    assert (await on_live(client.as_("creator:gina"), "endLive", liveId=live["id"])) == {
        "code": "NOT_ALLOWED"
    }
    ended = (await on_live(hers, "endLive", liveId=live["id"]))["live"]
    assert (ended["state"], ended["endedAt"] is not None) == ("ENDED", True)
    assert (await on_live(hers, "addLiveGuest", **guest)) == {"code": "LIVE_NOT_RUNNING"}


async def test_everyone_sees_a_live_its_ranking_and_a_creator_s_lives(client: Client) -> None:
    anna, first = await a_live("anna", "l1")
    await lives.end_live(anna, first.id)
    second = await lives.start_live(anna, live_input(anna, "l2"))
    bob = await a_fan("bob")
    await LiveGiver.create(live_id=first.id, fan_id=bob.user_id, coins=7, last_at=clock.now())
    data = await client.ask(
        """query($id: ID!) { node(id: $id) { ... on Live { externalId } }
          live(externalId: "l1") { state givers { coins fan { displayName } } }
          nothing: live(externalId: "never") { state }
          creator(handle: "anna") { lives(first: 1) { edges { node { externalId state } }
            pageInfo { hasNextPage endCursor } } } }""",
        id=encode_id("Live", second.id),
    )
    assert data["node"] == {"externalId": "l2"}
    assert data["live"]["state"] == "ENDED"
    assert data["live"]["givers"] == [{"coins": 7, "fan": {"displayName": "Bob"}}]
    assert data["nothing"] is None
    page = data["creator"]["lives"]
    assert page["edges"] == [{"node": {"externalId": "l2", "state": "RUNNING"}}]
    rest = await client.ask(
        """query($after: String) { creator(handle: "anna") { lives(after: $after) {
          edges { node { externalId } } } } }""",
        after=page["pageInfo"]["endCursor"],
    )
    assert rest["creator"]["lives"]["edges"] == [{"node": {"externalId": "l1"}}]


async def test_hosts_of_many_lives_are_one_statement(client: Client) -> None:
    hosted = [(await a_live(f"host{number}", f"l{number}"))[0] for number in range(3)]
    found = await creators.by_ids([id_of(host) for host in hosted])
    pages = await lives.pages_of_creators([one.id for one in found], PageRequest(5))
    assert {len(page.items) for page in pages.values()} == {1}
