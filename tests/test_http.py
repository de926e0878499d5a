"""GraphQL over HTTP: what is taken, and with which status it is answered."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import orjson
import pytest
from graphql import build_client_schema, get_introspection_query
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.caller import ANONYMOUS, Caller
from models.errors import Overloaded
from tests import toy
from tests.client import Client, client_of

JSON = "application/json"
GRAPHQL_JSON = "application/graphql-response+json"
URL = "sqlite://:memory:"


async def raw(client: Client, body: bytes, **headers: str) -> httpx.Response:
    headers = {"content-type": JSON, **{k.replace("_", "-"): v for k, v in headers.items()}}
    return await client.send("POST", "/graphql", content=body, headers=headers)


async def test_typename_answers_without_a_token(client: Client) -> None:
    assert await client.ask("{ __typename }") == {"__typename": "Query"}


# --- hostile bodies ----------------------------------------------------------------------------

HOSTILE = {
    "nothing": b"",
    "null": b"null",
    "a number": b"5",
    "a text": b'"x"',
    "a list": b"[]",
    "a batch": b'[{"query":"{__typename}"}]',
    "half": b'{"query":',
    "bad UTF-8": b'{"query":"\xff\xfe"}',
    "UTF-16": '{"query":"{__typename}"}'.encode("utf-16"),
    "a lone surrogate": b'{"query":"\\ud800"}',
    "deep lists": b"[" * 100_000,
    "deep objects": b'{"query":' * 20_000,
    "deep variables": b'{"query":"{__typename}","variables":' + b'{"a":' * 5000,
    "NaN": b'{"query":"{__typename}","variables":{"a":NaN}}',
    "Infinity": b'{"query":"{__typename}","variables":{"a":Infinity}}',
    "a huge float": b'{"query":"{__typename}","variables":{"a":1e999}}',
    "a huge integer": b'{"query":"{__typename}","variables":{"a":' + b"9" * 10_000 + b"}}",
    "no query": b"{}",
    "an empty query": b'{"query":""}',
    "variables as text": b'{"query":"{__typename}","variables":"{}"}',
}


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE.keys())
async def test_what_is_no_question_is_400(bakery: Client, body: bytes) -> None:
    response = await raw(bakery, body)
    assert response.status_code == 400
    assert response.json()["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_integers_beyond_json_are_refused_and_never_rounded(bakery: Client) -> None:
    body = b'{"query":"query($n: BigInt!){number(is:$n)}","variables":{"n":%s}}'
    for number in (b"9007199254740993", b"12345678901234567890123", b"1.5", b"1e3", b"true"):
        answer = (await raw(bakery, body % number)).json()
        assert answer["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"
        assert "data" not in answer


async def test_nul_and_emoji_in_a_query_crash_nothing(bakery: Client) -> None:
    for text in ("{\0}", "{ 💥 }", "\ufeff{ __typename }", "#", " ", '{ baker(handle: "\0") }'):
        response = await bakery.post({"query": text})
        assert response.status_code in (200, 400)


async def test_body_is_counted_while_it_comes(bakery: Client) -> None:
    most = 256 * 1024
    padded = b'{"query":"{__typename}"' + b" " * (most - 24)
    assert (await raw(bakery, padded + b"}")).status_code == 200
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        while True:
            sent += 4096
            yield b" " * 4096

    headers = {"content-type": JSON}
    response = await bakery.send("POST", "/graphql", content=endless(), headers=headers)
    assert response.status_code == 413
    assert sent <= most + 8192
    assert (await raw(bakery, b"{}", content_length=str(10**30))).status_code in (400, 413)


async def test_a_body_that_never_comes_ends_by_its_deadline() -> None:
    client = client_of(URL, schema=toy.schema, deadline_s=0.05)

    async def slow() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.sleep(5)
        yield b"}"

    headers = {"content-type": JSON}
    response = await client.send("POST", "/graphql", content=slow(), headers=headers)
    assert response.status_code == 408


# --- media types and methods -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content_type", "status"),
    [
        ("application/json", 200),
        ("Application/JSON; charset=UTF-8", 200),
        ('application/json;charset="utf-8"', 200),
        ("application/json; charset=utf-16", 415),
        ("application/json-patch+json", 415),
        ("text/plain, application/json", 415),
        ("xapplication/json", 415),
        ("text/plain", 415),
        ("multipart/form-data; boundary=application/json", 415),
        ("", 415),
    ],
)
async def test_content_type_is_matched_exactly(
    bakery: Client, content_type: str, status: int
) -> None:
    response = await raw(bakery, b'{"query":"{__typename}"}', content_type=content_type)
    assert response.status_code == status


@pytest.mark.parametrize(
    ("accept", "answered"),
    [
        ("*/*", JSON),
        ("application/*", JSON),
        (JSON, JSON),
        (GRAPHQL_JSON, GRAPHQL_JSON),
        (f"{GRAPHQL_JSON}, {JSON}", GRAPHQL_JSON),
        (f"{GRAPHQL_JSON}, {JSON};q=0.9", GRAPHQL_JSON),
        (f"{GRAPHQL_JSON};q=0.5, {JSON}", JSON),
        (f"{GRAPHQL_JSON};charset=utf-8, */*;q=0.1", GRAPHQL_JSON),
        ("text/html, */*;q=0.8", JSON),
        ("text/html", None),
        (f"{JSON};q=0", None),
        ("application/jsonp", None),
    ],
)
async def test_accept_chooses_the_media_type(
    bakery: Client, accept: str, answered: str | None
) -> None:
    response = await raw(bakery, b'{"query":"{__typename}"}', accept=accept)
    assert response.status_code == (406 if answered is None else 200)
    assert response.headers["content-type"] == f"{answered or JSON}; charset=utf-8"


FAULTS = {
    "{": "PARSE_FAILED",
    "{ nothing }": "VALIDATION_FAILED",
    "query($n: BigInt!) { number(is: $n) }": "BAD_USER_INPUT",
    "{ " + "a " * 101 + "}": "QUERY_TOO_COMPLEX",
    "{ " + "a " * 2000 + "}": "QUERY_TOO_COMPLEX",
    "query A { bakers { handle } } query B { bakers { handle } }": "BAD_USER_INPUT",
}


@pytest.mark.parametrize(("query", "code"), FAULTS.items())
async def test_a_fault_of_the_request_has_no_data_and_its_code(
    bakery: Client, query: str, code: str
) -> None:
    for accept, status in ((GRAPHQL_JSON, 400), (JSON, 200)):
        response = await bakery.post({"query": query}, accept=accept)
        assert response.status_code == status
        assert "data" not in response.json()
        assert response.json()["errors"][0]["extensions"]["code"] == code


async def test_get_asks_queries_and_never_mutations(bakery: Client) -> None:
    answer = await bakery.send(
        "GET",
        "/graphql",
        params={
            "query": "query Q($h: String!) { baker(handle: $h) { handle } }",
            "variables": '{"h":"anna"}',
            "operationName": "Q",
        },
    )
    assert answer.json()["data"] == {"baker": {"handle": "anna"}}
    mutation = {"query": "mutation { closeBakeries { __typename } }"}
    refused = await bakery.send("GET", "/graphql", params=mutation)
    assert (refused.status_code, refused.headers["allow"]) == (405, "POST")
    for params in (
        {},
        {"query": "{__typename}", "variables": "5"},
        {"query": "{__typename}", "variables": "{"},
    ):
        assert (await bakery.send("GET", "/graphql", params=params)).status_code == 400


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE", "QUERY"])
async def test_other_methods_are_405(bakery: Client, method: str) -> None:
    response = await bakery.send(method, "/graphql")
    assert (response.status_code, response.headers["allow"]) == (405, "GET, POST")


async def test_operation_name_chooses_one_of_several(bakery: Client) -> None:
    query = "query A { a: bakers { handle } } query B { b: bakers { handle } }"
    answer = await bakery.post({"query": query, "operationName": "B"})
    assert list(answer.json()["data"]) == ["b"]
    answer = await bakery.post({"query": query, "operationName": "C"})
    assert answer.json()["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


# --- cost, rates and deadlines -----------------------------------------------------------------


async def test_the_cost_is_told(bakery: Client) -> None:
    answer = await bakery.try_ask(
        "query($n: Int!) { cakes(first: $n) { edges { node { id } } } }", n=3
    )
    assert answer.extensions == {"cost": {"objects": 3, "atMost": 10_000}}
    deep = "{ bakers { cakes(first: 100) { edges { node { siblings { id } } } } } }"
    assert (await bakery.try_ask(deep)).codes == ["QUERY_TOO_COMPLEX"]


async def test_too_much_a_minute_is_429_with_its_wait() -> None:
    client = client_of(URL, schema=toy.schema, rate_per_minute=12)
    query = {"query": "{ cakes(first: 5) { edges { node { id } } } }"}
    assert [(await client.post(query)).status_code for _ in range(2)] == [200, 200]
    refused = await client.post(query)
    assert refused.status_code == 429
    assert 1 <= int(refused.headers["retry-after"]) <= 60
    told = refused.json()["errors"][0]["extensions"]
    assert told["code"] == "RATE_LIMITED"
    assert told["retryAfter"] == int(refused.headers["retry-after"])


async def test_only_a_trusted_proxy_names_the_client() -> None:
    for trusted, statuses in ((("127.0.0.1",), [200, 200]), ((), [200, 429])):
        client = client_of(URL, schema=toy.schema, rate_per_minute=1, trusted_proxies=trusted)
        query = {"query": "{ __typename }"}
        found = [
            await client.post(query, **{"x-forwarded-for": f"9.9.9.9, 10.0.0.{n}"}) for n in (1, 2)
        ]
        assert [one.status_code for one in found] == statuses


async def test_a_slow_answer_ends_at_its_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    ended = asyncio.Event()

    async def slow(*_: Any, **__: Any) -> Any:
        try:
            await asyncio.sleep(30)
        finally:
            ended.set()

    monkeypatch.setattr("api.documents.execute", slow)
    client = client_of(URL, schema=toy.schema, deadline_s=0.05)
    response = await client.post({"query": "{ bakers { handle } }"})
    assert response.status_code == 503
    assert response.json()["errors"][0]["extensions"]["code"] == "DEADLINE_EXCEEDED"
    await asyncio.wait_for(ended.wait(), 1)


@pytest.mark.parametrize("raised", [Overloaded(), ConnectionResetError("by 10.0.0.7")])
async def test_without_keys_of_the_platform_or_its_database_a_token_is_503(
    raised: Exception, bakery: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*_: Any) -> Caller:
        raise raised

    monkeypatch.setattr("api.auth.Authority.caller", away)
    response = await bakery.post({"query": "{ __typename }"})
    assert response.status_code == 503
    assert response.json()["errors"][0]["extensions"]["code"] == "OVERLOADED"
    assert "10.0.0.7" not in response.text


# --- browsers ----------------------------------------------------------------------------------

HOME = "https://app.example.com"


async def _preflight(client: Client, origin: str) -> httpx.Response:
    headers = {
        "origin": origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,content-type",
    }
    return await client.send("OPTIONS", "/graphql", headers=headers)


async def test_only_allowed_origins_may_ask_from_a_browser() -> None:
    client = client_of(URL, schema=toy.schema, allowed_origins=(HOME,))
    allowed, refused = await _preflight(client, HOME), await _preflight(client, "https://evil.test")
    assert allowed.headers["access-control-allow-origin"] == HOME
    assert "access-control-allow-credentials" not in allowed.headers
    assert "access-control-allow-origin" not in refused.headers
    asked = await client.post({"query": "{ __typename }"}, origin=HOME)
    assert asked.headers["access-control-allow-origin"] == HOME
    assert "retry-after" in asked.headers["access-control-expose-headers"]


async def test_without_allowed_origins_no_other_origin_may_ask(bakery: Client) -> None:
    assert (await _preflight(bakery, HOME)).status_code == 405
    asked = await bakery.post({"query": "{ __typename }"}, origin=HOME)
    assert "access-control-allow-origin" not in asked.headers


# --- what production hides ---------------------------------------------------------------------

INTROSPECTION = "{ __schema { types { name } } }"


async def test_introspection_answers_only_where_it_is_switched_on() -> None:
    production = {"mode": "production", "development_key": None, "jwks_url": "https://id.test/keys"}
    closed = client_of(URL, schema=toy.schema, **production)
    answer = await closed.try_ask(INTROSPECTION)
    assert set(answer.codes) == {"VALIDATION_FAILED"}
    assert await closed.ask("{ __typename }") == {"__typename": "Query"}
    opened = client_of(URL, schema=toy.schema, **production, introspection=True)
    assert (await opened.ask(INTROSPECTION))["__schema"]["types"]


async def test_a_token_cannot_be_nobody(bakery: Client) -> None:
    assert ANONYMOUS.is_anonymous
    response = await bakery.with_token("").post({"query": "{ __typename }"})
    assert response.status_code == 401
    assert orjson.loads(response.content)["errors"]


async def test_the_introspection_of_usual_tools_fits_the_limits(client: Client) -> None:
    question = get_introspection_query(
        descriptions=True,
        specified_by_url=True,
        directive_is_repeatable=True,
        schema_description=True,
        input_value_deprecation=True,
    )
    answer = await client.ask(question)
    assert build_client_schema(answer).query_type


# --- anything at all ---------------------------------------------------------------------------

ANYTHING: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)
TOKENS = (
    "{ } ( ) [ ] : $ ! ... @ = | & query mutation subscription fragment on true null F bakers "
    "cakes handle first after edges node id __typename __schema $n $n: Int! 5 -1 1e9 # \ufeff \0 "
    '"x" """y""" @skip(if: @include(if:'
)
WORDS = st.sampled_from(TOKENS.split())
BODIES = st.fixed_dictionaries(
    {"query": st.lists(WORDS, max_size=40).map(" ".join) | ANYTHING},
    optional={"variables": ANYTHING, "operationName": ANYTHING, "extensions": ANYTHING},
)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(body=BODIES | ANYTHING, accept=st.sampled_from([JSON, GRAPHQL_JSON]))
async def test_no_body_whatever_is_our_fault(bakery: Client, body: Any, accept: str) -> None:
    text = json.dumps(body, ensure_ascii=False).encode(errors="surrogatepass")
    response = await raw(bakery, text, accept=accept)
    assert response.status_code in (200, 400)
    for error in response.json().get("errors", []):
        assert error["extensions"]["code"] != "INTERNAL"
