"""Declared fields, through the toy world: what is refused at import, what is seen by whom."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pytest
import strawberry

from api.access import ANYONE, NOBODY, OPERATOR, SELF, everyone, words
from api.compose import Schema, declared, printed, root, undescribed
from api.fields import argument, column, computed, connection, noun, part, relation
from api.relay import Connection, CountedConnection, Node, encode_id
from api.roots import mutation, payload, query
from api.scalars import BigInt
from tests import toy
from tests.toy import ANNA, ANNA_CALLER, BERTA_CALLER, FAN_CALLER, OPERATOR_CALLER, ask, key

CAKE = encode_id("Cake", key(1000))
SECRET = encode_id("Cake", key(2001))


# --- who sees what -------------------------------------------------------------------------------


async def test_a_guarded_column_is_null_to_those_who_may_not_see_it() -> None:
    asked = '{ baker(handle: "anna") { telephone } }'
    seen = [(await ask(asked, who))[0] for who in (FAN_CALLER, ANNA_CALLER, OPERATOR_CALLER)]
    assert [data["baker"]["telephone"] for data in seen] == [None, "+1", "+1"]


async def test_a_guarded_relation_is_not_even_loaded_for_those_who_may_not_see_it() -> None:
    data, errors = await ask('{ baker(handle: "anna") { hygiene { stars } } }', FAN_CALLER)
    assert (data["baker"]["hygiene"], errors, toy.calls) == (None, [], [])


async def test_a_hidden_row_is_null_on_every_path_and_leaves_plain_lists() -> None:
    asked = """query($id: ID!) { node(id: $id) { id }
      bakers { handle cakes { edges { node { id } } }
      } cakes { edges { node { id siblings { id } } } } }"""
    for who, sees in [(FAN_CALLER, False), (ANNA_CALLER, False), (BERTA_CALLER, True)]:
        data, errors = await ask(asked, who, id=SECRET)
        assert errors == []
        assert (SECRET in str(data)) is sees
        assert (data["node"] is not None) is sees
        edges = data["cakes"]["edges"]
        assert len(edges) == 7  # the hidden one is a null in its place
        assert [edge["node"] is None for edge in edges].count(True) == (0 if sees else 1)
        others = next(e["node"] for e in edges if e["node"] and e["node"]["id"] != SECRET)
        assert len(others["siblings"]) == (2 if sees else 1)


async def test_a_computed_field_knows_the_callers_rights() -> None:
    asked = "query($id: ID!) { node(id: $id) { ... on Cake { isMine isCrumbly double cost { amount } } } }"  # noqa: E501
    seen = {who: (await ask(asked, who, id=CAKE))[0]["node"] for who in (ANNA_CALLER, FAN_CALLER)}
    assert seen[ANNA_CALLER]["isMine"] is True
    assert seen[FAN_CALLER] == {"isMine": False, "isCrumbly": False, "double": None, "cost": None}
    assert seen[ANNA_CALLER]["cost"] == {"amount": "0.05"}


async def test_many_rows_that_ask_for_the_same_kind_of_thing_are_one_batch() -> None:
    await ask(
        "{ cakes { edges { node { baker { handle cakes(first: 2) { edges { cursor } } } } } } }"
    )
    assert [call[0] for call in toy.calls] == ["bakers", "pages"]


async def test_other_arguments_are_another_batch() -> None:
    await ask(
        """{ bakers { a: cakes(first: 1) { totalCount } b: cakes(flavour: NUT) { totalCount }
             c: cakes(first: 1) { edges { cursor } } } }"""
    )
    assert sorted(call[0] for call in toy.calls) == ["counts", "counts", "pages", "pages"]


async def test_a_count_runs_only_where_it_is_asked_for() -> None:
    await ask("{ bakers { cakes { edges { cursor } } } }")
    assert [call[0] for call in toy.calls] == ["pages"]


async def test_an_argument_that_is_left_out_is_none() -> None:
    asked = '{ baker(handle: "anna") { a: hygiene { stars } b: hygiene(least: null) { stars } c: hygiene(least: 6) { stars } } }'  # noqa: E501
    data, _ = await ask(asked, ANNA_CALLER)
    assert data["baker"] == {"a": {"stars": 5}, "b": {"stars": 5}, "c": None}
    assert {call[1] for call in toy.calls} == {None, 6}


# --- what is refused at import -------------------------------------------------------------------


@dataclass(slots=True)
class ThingRow:
    id: UUID
    name: str
    size: int | None
    amount_minor: int


async def by_ids(ids: list[UUID]) -> list[ThingRow]:
    return []


async def of_thing(ids: list[UUID]) -> dict[UUID, Any]:
    return {}


def declare(annotation: Any, field: Any, **said: Any) -> type:
    """A noun with this one field."""
    told = {"by_ids": by_ids, "rights": everyone, **said}
    cls = type("Thing", (Node,), {"__annotations__": {"field": annotation}, "field": field})
    return noun(ThingRow, "A thing.", **told)(cls)


def test_a_good_declaration_is_taken() -> None:
    declare(str, column("Its name.", see=ANYONE, attribute="name"))
    declare(int | None, column("Its size.", see=SELF | OPERATOR, attribute="size"))


@pytest.mark.parametrize(
    ("annotation", "field", "words"),
    [
        (str, lambda: column("Wrong name.", see=ANYONE), "no attribute field"),
        (int, lambda: column("Wrong type.", see=ANYONE, attribute="name"), "is <class 'str'>"),
        (int, lambda: column("May be None.", see=ANYONE, attribute="size"), "may be None"),
        (str, lambda: column("Not null.", see=SELF, attribute="name"), "must be nullable"),
        (str, lambda: column("By whom?", attribute="name"), "does not say who sees it"),
        (list[int], lambda: relation("How long?", "id", of_thing, see=ANYONE), "at_most"),
        (
            int | None,
            lambda: relation("No list.", "id", of_thing, see=ANYONE, at_most=3),
            "at_most",
        ),
        (int | None, lambda: relation("No key.", "nothing", of_thing, see=ANYONE), "no attribute"),
        (list[int], lambda: connection("No connection.", of_thing, see=ANYONE), "Connection"),
        (
            Connection[toy.Cake],
            lambda: connection("Counted.", of_thing, see=ANYONE, total=of_thing),
            "CountedConnection",
        ),
        (
            CountedConnection[toy.Cake],
            lambda: connection("Not counted.", of_thing, see=ANYONE),
            "Connection",
        ),
        (str, lambda: strawberry.field(description="Undeclared."), "is no column"),
    ],
)
def test_a_wrong_declaration_is_refused_at_import(annotation: Any, field: Any, words: str) -> None:
    with pytest.raises(TypeError, match=words):
        declare(annotation, field())


def test_a_node_says_how_to_find_it_and_who_may_see_it() -> None:
    for missing in ({"by_ids": None}, {"rights": None}):
        with pytest.raises(TypeError, match="by_ids="):
            declare(str, column("Its name.", see=ANYONE, attribute="name"), **missing)


def test_a_guarded_field_of_a_type_without_rights_is_refused() -> None:
    @dataclass
    class Value:
        name: str

    with pytest.raises(TypeError, match="has no rights"):

        @noun(Value, "A value.")
        class Guarded:
            name: str | None = column("Its name.", see=SELF)


def test_one_field_in_two_parts_is_refused() -> None:
    @part
    class One:
        @computed("A.", see=ANYONE)
        @staticmethod
        def same(_row: ThingRow) -> str:
            return ""

    @part
    class Two:
        @computed("B.", see=ANYONE)
        @staticmethod
        def same(_row: ThingRow) -> str:
            return ""

    with pytest.raises(TypeError, match="two of"):

        @noun(ThingRow, "A thing.", by_ids=by_ids, rights=everyone)
        class Thing(One, Two, Node):
            pass

    with pytest.raises(TypeError, match="two of"):
        root("Query", "Twice.", [toy.CakeQueries, MoreCakes])


@part
class MoreCakes:
    @query("Every cake again.", str | None)
    async def cakes(self) -> None:
        return None


def test_two_types_of_one_row_class_are_refused() -> None:
    @noun(toy.CakeRow, "Again.", by_ids=toy.cakes_by_ids, rights=toy.cake_rights)
    class Gateau(Node):
        crumbs: BigInt = column("Crumbs.", see=ANYONE)

    @part
    class Gateaux:
        @query("One.", Gateau | None)
        async def gateau(self) -> None:
            return None

    with pytest.raises(TypeError, match="is both"):
        Schema(root("Query", "Both.", [toy.CakeQueries, Gateaux]))


def test_a_query_for_some_roles_is_nullable_and_a_mutation_is_named_after_its_success() -> None:
    with pytest.raises(TypeError, match="nullable"):
        query("Secret.", str, by=OPERATOR)

    with pytest.raises(TypeError, match="Success"):

        @payload("Wrong name.")
        class Bought:
            pass

    @part
    class Wrong:
        @mutation("Sell a cake.", toy.BuyCakeSuccess)
        async def sell_cake(self) -> toy.BuyCakeSuccess:
            raise NotImplementedError

    with pytest.raises(TypeError, match="SellCakeSuccess"):
        Schema(toy.QUERY, root("Mutation", "Wrong.", [Wrong]))


# --- what can be asked of a schema ---------------------------------------------------------------


def test_what_is_declared_can_be_listed() -> None:
    found = {(one.type_name, one.field): one for one in declared(toy.schema)}
    telephone = found["Baker", "telephone"]
    assert (telephone.kind, telephone.see, telephone.guarded) == ("column", SELF | OPERATOR, True)
    assert found["Cake", "price"].guarded is False
    assert found["Query", "inspectedCakes"].see == OPERATOR
    assert found["HygieneReport", "stars"].see is None
    assert undescribed(toy.schema) == []


def test_the_words_of_a_guarded_field_say_who_sees_it() -> None:
    text = printed(toy.schema)
    assert "Her telephone. Visible to the person herself and operators." in text
    assert "Only for operators." in text
    assert text.index("type Baker") < text.index("type Cake")
    assert words(ANYONE) == "everyone"
    assert words(OPERATOR) == "operators"


def test_rights_of_everyone_are_those_of_the_role() -> None:
    assert everyone(None, FAN_CALLER) & OPERATOR == NOBODY
    assert everyone(None, OPERATOR_CALLER) & OPERATOR


def test_an_argument_has_words() -> None:
    assert argument(int, "How many.").description == "How many."
    assert key(1) != ANNA
