"""Creators: what the platform says of them, their list, and tying imported ones to people."""

from typing import Any

import pytest

from api.relay import encode_id
from models import creators, users
from models.creators import Creator
from models.database import new_id
from tests.client import Client
from tests.factories import a_creator, a_fan

UPSERT = """mutation($input: UpsertCreatorsInput!) { upsertCreators(input: $input) {
  ... on UpsertCreatorsSuccess {
    creators { handle displayName country followers followersAsOf accountType user { subject } } }
  ... on HandleTakenError { handle } ... on UserError { code message } } }"""
LINK = """mutation($id: ID!, $subject: String!) {
  linkCreator(input: {creatorId: $id, subject: $subject}) {
    ... on LinkCreatorSuccess { creator { handle user { subject } } }
    ... on UserError { code } } }"""
LIST = """query($first: Int! = 20, $after: String) { creators(first: $first, after: $after) {
  edges { cursor node { handle } } pageInfo { hasNextPage endCursor startCursor } } }"""


async def upsert(client: Client, *entries: dict[str, Any]) -> Any:
    data = await client.as_("service").ask(UPSERT, input={"creators": list(entries)})
    return data["upsertCreators"]


async def link(client: Client, creator_id: Any, subject: str) -> Any:
    found = encode_id("Creator", creator_id)
    data = await client.as_("service").ask(LINK, id=found, subject=subject)
    return data["linkCreator"]


async def test_a_creator_is_found_by_her_handle_with_or_without_the_at(client: Client) -> None:
    await a_creator("anna", followers=12_000)
    for handle in ("anna", "@anna"):
        asked = f'{{ creator(handle: "{handle}") {{ handle displayName followers isViewer user {{ id }} }} }}'  # noqa: E501
        assert (await client.ask(asked))["creator"] == {
            "handle": "anna",
            "displayName": "Anna",
            "followers": 12_000,
            "isViewer": False,
            "user": None,
        }


async def test_an_unknown_handle_is_null(client: Client) -> None:
    assert await client.ask('{ creator(handle: "nobody") { id } }') == {"creator": None}


@pytest.mark.parametrize("handle", ["a" * 65, "@" + "a" * 65, "a\0b", "", "@"])
async def test_what_can_be_no_handle_is_nobodys(client: Client, handle: str) -> None:
    asked = "query($handle: String!) { creator(handle: $handle) { id } }"
    assert await client.ask(asked, handle=handle) == {"creator": None}


@pytest.mark.parametrize("subject", ["a" * 256, "a\0b", "\ud800"])
async def test_what_can_be_no_subject_is_nobodys(client: Client, subject: str) -> None:
    assert await users.by_subject(subject) is None
    answer = await client.as_("service").try_ask(
        LINK, id=encode_id("Creator", new_id()), subject=subject.replace("\ud800", "\0")
    )
    assert answer.codes == ["BAD_USER_INPUT"]


async def test_what_the_service_leaves_out_stays_as_it_was(client: Client) -> None:
    await upsert(client, {"subject": "a", "handle": "anna", "followers": 5, "country": "JP"})
    answer = await upsert(client, {"subject": "a", "handle": "anni", "accountType": "PERSONAL"})
    (anna,) = answer["creators"]
    assert anna.pop("followersAsOf") is not None
    assert anna == {
        "handle": "anni",
        "displayName": "anni",  # an empty display name shows the handle, also the new one
        "country": "JP",
        "followers": 5,
        "accountType": "PERSONAL",
        "user": {"subject": "a"},
    }


async def test_a_handle_of_another_creator_is_refused_and_nothing_is_stored(client: Client) -> None:
    await a_creator("anna")
    answer = await upsert(
        client, {"subject": "b", "handle": "berta"}, {"subject": "c", "handle": "anna"}
    )
    assert (answer["code"], answer["handle"]) == ("HANDLE_TAKEN", "anna")
    assert await Creator.all().count() == 1


async def test_one_handle_for_two_in_one_batch_is_refused(client: Client) -> None:
    answer = await upsert(client, *({"subject": s, "handle": "anna"} for s in ("a", "b")))
    assert answer["code"] == "HANDLE_TAKEN"


@pytest.mark.parametrize("handle", ["", "@anna", "an na", "x" * 65, "an\x00na"])
async def test_what_is_no_handle_is_bad_input(client: Client, handle: str) -> None:
    entry = {"subject": "a", "handle": handle}
    answer = await client.as_("service").try_ask(UPSERT, input={"creators": [entry]})
    assert answer.codes == ["BAD_USER_INPUT"]


async def test_the_list_has_the_most_followed_first_the_unknown_last_and_no_gap(
    client: Client,
) -> None:
    for handle, followers in (("a", 5), ("b", None), ("c", 900), ("d", 5), ("e", None), ("f", 0)):
        await a_creator(handle, followers=followers)
    handles: list[str] = []
    after, more = None, True
    while more:
        page = (await client.ask(LIST, first=2, after=after))["creators"]
        handles += [edge["node"]["handle"] for edge in page["edges"]]
        after, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
    assert handles == ["c", "d", "a", "f", "e", "b"]


async def test_a_cursor_of_another_list_is_bad_input(client: Client) -> None:
    await a_creator("anna")
    page = (await client.ask(LIST))["creators"]
    asked = '{ creator(handle: "anna") { videos(after: "%s") { edges { cursor } } } }'
    answer = await client.try_ask(asked % page["pageInfo"]["endCursor"])
    assert answer.codes == ["BAD_USER_INPUT"]


async def test_an_imported_creator_becomes_a_person_who_was_not_there(client: Client) -> None:
    anna = await a_creator("anna")
    answer = await link(client, anna.creator_id, "auth0|1")
    assert answer == {"creator": {"handle": "anna", "user": {"subject": "auth0|1"}}}
    assert await users.by_subject("creator:anna") is None


async def test_an_imported_creator_goes_to_a_person_who_is_there_and_linking_twice_is_one(
    client: Client,
) -> None:
    anna, bob = await a_creator("anna"), await a_fan("bob")
    for _ in range(2):
        answer = await link(client, anna.creator_id, "fan:bob")
        assert answer["creator"]["user"] == {"subject": "fan:bob"}
    assert (await creators.by_user_ids([bob.user_id or new_id()])).keys() == {bob.user_id}


async def test_neither_a_linked_creator_nor_a_person_with_a_creator_is_linked_again(
    client: Client,
) -> None:
    anna, berta = await a_creator("anna"), await a_creator("berta")
    await link(client, anna.creator_id, "a")
    assert (await link(client, anna.creator_id, "b"))["code"] == "ALREADY_LINKED"
    assert (await link(client, berta.creator_id, "a"))["code"] == "ALREADY_LINKED"
    assert (await link(client, new_id(), "c"))["code"] == "NOT_FOUND"


async def test_a_creator_sees_her_own_person_and_nobody_elses(client: Client) -> None:
    await a_creator("anna")
    await a_creator("berta")
    asked = '{ a: creator(handle: "anna") { isViewer user { subject } } b: creator(handle: "berta") { isViewer user { subject } } }'  # noqa: E501
    assert await client.as_("creator:anna").ask(asked) == {
        "a": {"isViewer": True, "user": {"subject": "creator:anna"}},
        "b": {"isViewer": False, "user": None},
    }


ABOUT = '{ creator(handle: "anna") { language topics } }'


async def test_language_and_topics_are_said_anew_or_stay(client: Client) -> None:
    about: dict[str, Any] = {"subject": "creator:anna", "handle": "anna"}
    await upsert(client, {**about, "language": "fil", "topics": ["Food", "Dance", "Food"]})
    assert (await client.ask(ABOUT))["creator"] == {"language": "fil", "topics": ["Dance", "Food"]}
    await upsert(client, about)
    assert (await client.ask(ABOUT))["creator"] == {"language": "fil", "topics": ["Dance", "Food"]}
    await upsert(client, {**about, "language": "en", "topics": ["Cars", "Food"]})
    assert (await client.ask(ABOUT))["creator"] == {"language": "en", "topics": ["Cars", "Food"]}
    await upsert(client, {**about, "topics": []})
    assert (await client.ask(ABOUT))["creator"] == {"language": "en", "topics": []}


async def test_topics_of_one_creator_leave_those_of_another(client: Client) -> None:
    anna, cleo = ({"subject": f"creator:{name}", "handle": name} for name in ("anna", "cleo"))
    await upsert(client, {**anna, "topics": ["Food"]}, {**cleo, "topics": ["Cars"]})
    await upsert(client, {**anna, "topics": ["Dance"]}, cleo)
    found = await client.ask(LIST.replace("{ handle }", "{ handle topics }"))
    nodes = [edge["node"] for edge in found["creators"]["edges"]]
    topics = {node["handle"]: node["topics"] for node in nodes}
    assert topics == {"anna": ["Dance"], "cleo": ["Cars"]}


@pytest.mark.parametrize(
    "said",
    [
        {"language": "EN"},
        {"language": "e"},
        {"language": "engl"},
        {"topics": [""]},
        {"topics": [" Food"]},
        {"topics": ["a" * 41]},
        {"topics": [str(number) for number in range(11)]},
        {"topics": ["a\0"]},
    ],
)
async def test_what_is_no_language_or_topic_is_refused(client: Client, said: Any) -> None:
    entry = {"subject": "creator:anna", "handle": "anna", **said}
    answer = await client.as_("service").try_ask(UPSERT, input={"creators": [entry]})
    assert answer.codes == ["BAD_USER_INPUT"]
    assert not await Creator.exists()
