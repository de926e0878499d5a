"""Global ids and connections: one form each, forwards only, cursors made only where asked for."""

from base64 import b64encode
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.relay import Slice, decode_id, encode_id, parse_id, requested
from models.errors import InvalidInput
from models.pages import Page
from tests.toy import ANNA, ask

PAGE = """query($first: Int! = 20, $after: String) { cakes(first: $first, after: $after) {
  edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"""


@given(st.uuids())
def test_an_id_gives_back_its_type_and_key(key: UUID) -> None:
    assert parse_id(encode_id("Tip", key)) == ("Tip", key)
    assert decode_id(encode_id("Tip", key), "Tip") == key
    with pytest.raises(InvalidInput):
        decode_id(encode_id("Tip", key), "Creator")


@given(st.text(max_size=60))
def test_what_is_no_id_is_refused_whatever_it_is(text: str) -> None:
    with pytest.raises(InvalidInput):
        parse_id(text)


@pytest.mark.parametrize(
    "other",
    ["{%s}", "urn:uuid:%s", "%s ", " %s"],
)
def test_a_row_has_one_id_only(other: str) -> None:
    text = b64encode(f"Tip:{other % ANNA}".encode()).decode()
    with pytest.raises(InvalidInput):
        parse_id(text)
    with pytest.raises(InvalidInput):
        parse_id(b64encode(f"Tip:{str(ANNA).upper()}".encode()).decode() + "=")


async def test_node_answers_a_row_null_or_bad_input() -> None:
    asked = "query($id: ID!) { node(id: $id) { __typename id } }"
    anna = encode_id("Baker", ANNA)
    assert (await ask(asked, id=anna))[0]["node"] == {"__typename": "Baker", "id": anna}
    assert await ask(asked, id=encode_id("Baker", UUID(int=1))) == ({"node": None}, [])
    for wrong in ("x", encode_id("Money", ANNA), encode_id("Query", ANNA), encode_id("No", ANNA)):
        data, errors = await ask(asked, id=wrong)
        assert data == {"node": None}
        assert errors[0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_reading_on_shows_every_item_once() -> None:
    seen, after = [], None
    for _ in range(4):
        data, errors = await ask(PAGE, first=2, after=after)
        assert errors == []
        info = data["cakes"]["pageInfo"]
        edges = data["cakes"]["edges"]
        assert (info["startCursor"], info["endCursor"]) == (edges[0]["cursor"], edges[-1]["cursor"])
        assert info["hasPreviousPage"] is False
        seen += [edge["cursor"] for edge in edges]
        after = info["endCursor"]
    assert (len(set(seen)), info["hasNextPage"]) == (7, False)
    end, _ = await ask(PAGE, after=after)
    assert end["cakes"]["edges"] == []
    assert end["cakes"]["pageInfo"]["endCursor"] is None


@pytest.mark.parametrize("variables", [{"first": 0}, {"first": 101}, {"first": -1}, {"after": "x"}])
async def test_a_page_that_cannot_be_is_bad_input(variables: dict[str, Any]) -> None:
    _, errors = await ask(PAGE, **variables)
    assert [error["extensions"]["code"] for error in errors] == ["BAD_USER_INPUT"]


def test_a_cursor_is_made_only_where_one_is_read() -> None:
    made = []
    page = Page([1, 2, 3], True, lambda item: made.append(item) or str(item))  # type: ignore[func-returns-value]
    edges = Slice(page).edges
    assert made == []
    assert edges[1].cursor == "2"
    assert made == [2]


def test_a_list_that_is_not_counted_has_no_count() -> None:
    with pytest.raises(TypeError):
        _ = Slice(Page([], False, str)).total_count
    assert requested(5, None).limit == 6
