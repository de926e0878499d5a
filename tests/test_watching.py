"""What operators and clients see when something goes wrong: enough, and nothing of our insides."""

import json
import logging
from typing import Any

import pytest

from api import errors
from api.watching import JSONLines
from tests.client import Client

SECRETS = ["SELECT", "sqlite", "asyncpg", "ZeroDivision", "Traceback", ".py", "Did you mean"]


async def test_an_internal_error_is_masked_and_found_by_its_id(
    bakery: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(errors, "raise_internal_errors", False)
    response = await bakery.post({"query": "{ broken }"}, **{"x-request-id": "mine-12345678"})
    told = response.json()["errors"][0]
    assert told["extensions"] == {"code": "INTERNAL", "requestId": "mine-12345678"}
    assert response.headers["x-request-id"] == "mine-12345678"
    assert not [word for word in SECRETS if word in response.text]
    assert "secret" not in caplog.text
    assert [r for r in caplog.records if getattr(r, "request_id", "") == "mine-12345678"]


async def test_what_escapes_every_handler_is_masked_too(
    bakery: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(*_: Any) -> Any:
        raise ZeroDivisionError("SELECT secret FROM baker")

    monkeypatch.setattr(errors, "raise_internal_errors", False)
    monkeypatch.setattr("api.http.GraphQLView.answer", broken)
    response = await bakery.post({"query": "{ broken }"})
    assert response.status_code == 500
    assert not [word for word in SECRETS if word in response.text]
    assert response.json()["errors"][0]["extensions"]["requestId"]
    lines = [json.loads(JSONLines().format(record)) for record in caplog.records]
    assert [line["exception"] for line in lines if "exception" in line] == ["ZeroDivisionError"]
    assert "secret" not in json.dumps(lines)


async def test_suggestions_and_variables_are_never_told(bakery: Client) -> None:
    questions: list[tuple[str, dict[str, Any]]] = [
        ("{ bakerz { handle } }", {}),
        ("{ bakers { handel } }", {}),
        ('{ baker(handel: "anna") { handle } }', {}),
        ("query($n: BigInt!) { number(is: $n) }", {"n": "hunter2"}),
        ("query($n: Int!) { cakes(first: $n) { edges { node { id } } } }", {"n": "hunter2"}),
        (
            "mutation($i: BuyCakeInput!) { buyCake(input: $i) { __typename } }",
            {"i": {"hunter2 ": 1}},
        ),
        ("query($a: String!) { baker(handle: $a) { handle } }", {"a": {"hunter2": "hunter2"}}),
    ]
    for query, variables in questions:
        answer = await bakery.try_ask(query, **variables)
        assert answer.errors
        assert "Did you mean" not in answer.response.text
        assert "hunter2" not in answer.response.text


async def test_logs_hold_no_token_and_no_variables(
    bakery: Client, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        params = {
            "query": "query($h: String!){baker(handle:$h){handle}}",
            "variables": '{"h":"hunter2"}',
        }
        await bakery.send("GET", "/graphql", params=params)
        await bakery.with_token("a-bad-token").post({"query": "{ bakers { handle } }"})
    own = [r for r in caplog.records if r.name.startswith("limelight")]
    text = "\n".join(JSONLines().format(record) for record in own)
    assert '"path":"/graphql"' in text
    assert "hunter2" not in text
    assert "a-bad-token" not in text


@pytest.mark.parametrize(
    "told", ["short", "x" * 65, "has space 1", "<script>alert(1)</script>", "a\tbcdefgh"]
)
async def test_a_request_id_that_is_none_is_replaced(bakery: Client, told: str) -> None:
    response = await bakery.post({"query": "{ __typename }"}, **{"x-request-id": told})
    assert response.headers["x-request-id"] != told
    assert len(response.headers["x-request-id"]) == 36
