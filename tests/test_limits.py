"""What one document may ask for: refused before any SQL, in time that is linear in its length."""

import time

import pytest
from graphql import parse

from api.documents import Documents
from api.limits import Limits, TooComplex, check_size
from api.rates import Rates
from models.errors import InvalidInput, RateLimited
from tests import toy


def documents(**limits: int) -> Documents:
    return Documents(toy.schema, Limits(**limits), has_introspection=True)


def cost(document: str, name: str | None = None, **variables: object) -> int:
    operation = documents().operation(document, name)
    assert not isinstance(operation, list), operation
    return operation.cost.objects(variables)


def refuse(document: str, what: str) -> None:
    with pytest.raises(TooComplex, match=what):
        check_size(parse(document), Limits())


def nested(levels: int) -> str:
    return "{ a " * levels + "}" * levels


# --- size --------------------------------------------------------------------------------------


def test_depth_counts_levels_of_fields_after_fragments() -> None:
    check_size(parse(nested(16)), Limits())
    refuse(nested(17), "17 levels")
    refuse("query { a { ...F } } fragment F on T " + nested(16), "17 levels")


def test_fields_are_counted_after_fragments() -> None:
    spreads = " ".join("...F" for _ in range(9))
    fields = " ".join(f"f{n}" for n in range(50))
    refuse(f"{{ {spreads} }} fragment F on T {{ {fields} }}", "450 fields")


def test_selections_in_one_set_are_counted_as_written() -> None:
    refuse("{ " + "a " * 101 + "}", "101 selections")


def test_aliases_cannot_hide_in_a_fragment() -> None:
    refuse("{ a: x ...F ...F } fragment F on T { " + "b: y " * 15 + "}", "31 aliases")


def test_directives_of_every_place_are_counted() -> None:
    refuse("query " + "@a " * 20 + "{ x " + "@b " * 31 + "}", "51 directives")


def test_one_mutation_a_request_also_through_fragments() -> None:
    check_size(parse("mutation { a }"), Limits())
    refuse("mutation { a b }", "2 mutations")
    refuse("mutation { ...F ...F } fragment F on M { a }", "2 mutations")


def test_an_unused_fragment_is_measured_too() -> None:
    refuse("{ a } fragment F on T " + nested(17), "levels")


def test_fragment_bomb_is_refused_in_milliseconds() -> None:
    levels = [f"fragment F{n} on T {{ ...F{n + 1} ...F{n + 1} }}" for n in range(80)]
    bomb = "{ ...F0 } " + " ".join(levels) + " fragment F80 on T { a }"
    document = parse(bomb)
    began = time.perf_counter()
    with pytest.raises(TooComplex, match="over a billion"):
        check_size(document, Limits())
    assert time.perf_counter() - began < 0.1


def test_a_fragment_within_itself_ends_and_is_left_to_validation() -> None:
    answer = documents().operation("{ bakers { ...F } } fragment F on Baker { handle ...F }", None)
    assert isinstance(answer, list)


def test_a_long_document_is_not_parsed_to_its_end() -> None:
    answer = documents().operation("{ " + "a " * 100_000 + "}", None)
    assert isinstance(answer, list)
    assert isinstance(answer[0].original_error, TooComplex)


@pytest.mark.parametrize("opened", ["{ a ", "{ a(b: [", "query($a: [", "{ a(b: {c: "])
def test_nesting_without_end_is_refused_and_crashes_nothing(opened: str) -> None:
    assert isinstance(documents(tokens=10**6).operation(opened * 50_000, None), list)


def test_overlap_rule_is_never_given_enough_to_be_slow() -> None:
    fields = " ".join("bakers { handle }" for _ in range(99))
    began = time.perf_counter()
    documents().operation(f"{{ {fields} }}", None)
    assert time.perf_counter() - began < 0.5


# --- cost --------------------------------------------------------------------------------------


def test_a_page_costs_its_size_times_what_stands_in_it() -> None:
    page = "{ cakes(first: 30) { edges { node { baker { handle } price { amount } } } } }"
    assert cost(page) == 30 * 3


def test_a_page_without_a_size_costs_twenty() -> None:
    assert cost("{ cakes { edges { node { id } } pageInfo { hasNextPage } } }") == 20


def test_a_page_size_may_be_a_variable_with_a_default() -> None:
    document = "query($n: Int = 7) { cakes(first: $n) { edges { node { id } } } }"
    assert [cost(document), cost(document, n=50)] == [7, 50]


def test_a_page_size_out_of_range_cannot_lower_the_cost() -> None:
    document = """query($n: Int!) { cakes(first: $n) { edges { node { id } } }
        bakers { handle } }"""
    assert cost(document, n=-(10**9)) == 100
    assert cost(document, n=10**9) == 200


def test_a_list_costs_its_bound() -> None:
    assert cost("{ cakes(first: 2) { edges { node { siblings { id } } } } }") == 2 + 2 * 50


def test_nested_pages_multiply_through_fragments() -> None:
    document = """{ bakers { ...B } } fragment B on Baker { cakes(first: 10) { ...C } }
        fragment C on CakeCountedConnection { edges { node { id } } }"""
    assert cost(document) == 100 + 100 * 10


def test_what_is_skipped_costs_nothing() -> None:
    document = """query($yes: Boolean!) { cakes(first: 5) @include(if: $yes) { edges { node {
        id } } } bakers @skip(if: true) { handle } instant(at: "2020-01-01T00:00:00Z") }"""
    assert [cost(document, yes=True), cost(document, yes=False)] == [5, 0]


def test_each_operation_of_a_document_has_its_own_cost() -> None:
    document = """query A { cakes(first: 3) { edges { node { id } } } }
        query B { baker(handle: "a") { handle } }"""
    assert [cost(document, "A"), cost(document, "B")] == [3, 1]
    with pytest.raises(InvalidInput):
        documents().operation(document, None)


def test_cost_past_the_limit_is_refused() -> None:
    operation = documents(objects=99).operation("{ bakers { handle } }", None)
    assert not isinstance(operation, list)
    with pytest.raises(TooComplex, match="100 objects"):
        operation.objects({}, Limits(objects=99))


def test_introspection_has_a_price() -> None:
    assert cost('{ __schema { types { name } } __type(name: "Cake") { name } }') == 1100


def test_a_document_is_read_once_and_forgotten_when_room_is_short() -> None:
    kept = documents()
    first = kept.operation("{ bakers { handle } }", None)
    assert kept.operation("{ bakers { handle } }", None) is first
    for number in range(20):
        kept.operation("{ bakers { handle } } #" + str(number) + "x" * 16_000, None)
    assert kept._letters <= 256 * 1024
    assert kept.operation("{ bakers { handle } }", None) is not first


# --- rates -------------------------------------------------------------------------------------


async def _spend(rates: Rates) -> None:
    for _ in range(10):
        await rates.take("anna", 6, 60)
    with pytest.raises(RateLimited) as refused:
        await rates.take("anna", 6, 60)
    assert 5 <= refused.value.retry_after_s <= 6
    await rates.take("berta", 6, 60)
    await rates.stop()


async def test_units_of_a_minute_are_spent_once() -> None:
    await _spend(Rates())


async def test_units_of_a_minute_are_shared_through_redis(redis_url: str) -> None:
    first = Rates(redis_url)
    await first.take("anna", 30, 60)
    second = Rates(redis_url)
    await second.take("anna", 30, 60)
    with pytest.raises(RateLimited):
        await first.take("anna", 30, 60)
    await first.stop()
    await second.stop()


async def test_rates_are_kept_here_while_redis_is_away() -> None:
    await _spend(Rates("redis://127.0.0.1:1/0"))


async def test_a_request_dearer_than_a_minute_waits_for_a_full_bucket_only() -> None:
    rates = Rates()
    await rates.take("anna", 10**6, 60)
    with pytest.raises(RateLimited) as refused:
        await rates.take("anna", 10**6, 60)
    assert refused.value.retry_after_s == 60


async def test_callers_are_forgotten_rather_than_memory_filled(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("api.rates.MOST_BUCKETS", 10)
    rates = Rates()
    for number in range(100):
        await rates.take(f"caller {number}", 1, 60)
    assert len(rates._buckets) == 10
