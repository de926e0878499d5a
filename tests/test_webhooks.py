"""Webhooks, the sandbox's doors and payments as operators see them, over HTTP."""

from collections.abc import AsyncIterator
from typing import Any

import orjson
import pytest

from api.relay import encode_id
from models import clock, sweeps, tips
from models.payments import payment, provider
from models.payments.notices import ProviderNotice
from models.payments.payment import Payment, PaymentState
from models.payments.sandbox import Sandbox
from tests.client import Client, client_of
from tests.factories import OPERATOR, a_fan, a_tip, an_earner


@pytest.fixture(autouse=True)
async def sandbox(database: str) -> AsyncIterator[Sandbox]:
    sandbox = Sandbox()
    provider.use(sandbox)
    yield sandbox
    await payment.drain()
    await sweeps.run_once()
    assert await sweeps.audit() == []


@pytest.fixture
def client(database: str) -> Client:
    return client_of(database)


def told(**said: Any) -> bytes:
    return orjson.dumps(
        {"id": "n_1", "kind": "PAYMENT", "key": str(clock._ONE), "facts": {}} | said
    )


async def test_webhook_is_answered_once_it_is_stored(client: Client, sandbox: Sandbox) -> None:
    body = told()
    headers = sandbox.signed(body, clock.now())
    first = await client.send("POST", "/webhooks/sandbox", content=body, headers=headers)
    again = await client.send("POST", "/webhooks/sandbox", content=body, headers=headers)
    assert (first.status_code, first.json()) == (200, {"status": "stored"})
    assert (again.status_code, again.json()) == (200, {"status": "known"})
    assert await ProviderNotice.all().count() == 1


@pytest.mark.parametrize(
    ("path", "body", "signed", "status"),
    [
        ("sandbox", told(), False, 400),
        ("sandbox", b"\xff", True, 400),
        ("sandbox", b"[]", True, 400),
        ("sandbox", told(id="a\x00b"), True, 400),
        ("sandbox", b" " * 300_000, True, 413),
        ("nobody", told(), True, 404),
    ],
)
async def test_webhook_that_cannot_be_taken_is_refused(
    client: Client, sandbox: Sandbox, path: str, body: bytes, signed: bool, status: int
) -> None:
    headers = sandbox.signed(body, clock.now()) if signed else {}
    answer = await client.send("POST", f"/webhooks/{path}", content=body, headers=headers)
    assert answer.status_code == status
    assert answer.json()["errors"]
    assert await ProviderNotice.all().count() == 0


# --- the sandbox's doors -------------------------------------------------------------------------


async def advance(client: Client, seconds: Any = 60) -> int:
    answer = await client.send("POST", "/sandbox/advance", json={"seconds": seconds})
    return answer.status_code


async def test_only_operators_move_the_clock(client: Client) -> None:
    await a_fan()
    before = clock.now()
    assert await advance(client) == 401
    assert await advance(client.as_("fan:bob")) == 403
    assert await advance(client.with_token("junk")) == 401
    assert (clock.now() - before).total_seconds() < 30
    assert await advance(client.as_("operator")) == 200
    assert (clock.now() - before).total_seconds() >= 60


@pytest.mark.parametrize("seconds", [0, -1, 1.5, "60", True, None, 10**12])
async def test_clock_moves_by_whole_seconds_ahead_alone(client: Client, seconds: Any) -> None:
    assert await advance(client.as_("operator"), seconds) == 400


async def test_payer_acts(client: Client) -> None:
    tip = await a_tip(await a_fan(), await an_earner(), payment_method="sandbox:action")
    body = {"paymentId": encode_id("Tip", tip.id)}
    assert (await client.send("POST", "/sandbox/act", json=body)).status_code == 401
    operator = client.as_("operator")
    assert (await operator.send("POST", "/sandbox/act", json=body)).status_code == 200
    assert (await operator.send("POST", "/sandbox/act", json=body)).status_code == 404
    assert (await operator.send("POST", "/sandbox/act", json={})).status_code == 400
    await sweeps.run_once()
    assert (await Payment.get(id=tip.id)).state is PaymentState.SUCCEEDED


async def test_sandbox_has_no_doors_where_it_is_off(database: str) -> None:
    client = client_of(database, sandbox=False)
    assert await advance(client.as_("operator")) == 404


# --- payments in GraphQL -------------------------------------------------------------------------

PAYMENTS = """query Payments($state: PaymentState) {
  payments(state: $state) {
    edges { node {
      kind state amount { amount currency } total { amount } providerFee { amount } tip { id }
      refunds { state total { amount } reason }
      chargebacks { state bearer drawn { amount } borne { amount } }
    } }
  }
}"""

UNEXPLAINED = """{ unexplainedMovements { edges { node {
  id kind state amount { amount } fee { amount } movedAt
} } } }"""

EXPLAIN = """mutation Explain($input: ExplainMovementInput!) {
  explainMovement(input: $input) {
    ... on ExplainMovementSuccess { movement { state } }
    ... on UserError { code message }
  }
}"""


def nodes(connection: Any) -> list[Any]:
    return [edge["node"] for edge in connection["edges"]]


async def test_operators_read_payments_by_state(client: Client) -> None:
    fan, creator = await a_fan(), await an_earner()
    lost = await a_tip(fan, creator, payment_method="sandbox:chargeback_lost")
    sent_back = await a_tip(fan, creator)
    await tips.refund_tip(OPERATOR, sent_back.id, "a mistake", "refund-key-1")
    await sweeps.run_once()
    operator = client.as_("operator")
    found = nodes((await operator.ask(PAYMENTS))["payments"])
    assert [node["state"] for node in found] == ["REFUNDED", "CHARGED_BACK"]
    assert found[0]["refunds"] == [
        {"state": "SUCCEEDED", "total": {"amount": "5.45"}, "reason": "a mistake"}
    ]
    (one,) = nodes((await operator.ask(PAYMENTS, state="CHARGED_BACK"))["payments"])
    assert one["tip"] == {"id": encode_id("Tip", lost.id)}
    assert one["chargebacks"] == [
        {
            "state": "LOST",
            "bearer": "CREATOR",
            "drawn": {"amount": "5.45"},
            "borne": {"amount": "5.00"},
        }
    ]


async def test_payments_are_for_operators_alone(client: Client) -> None:
    await a_tip(await a_fan(), await an_earner())
    for who in ("fan:bob", "creator:anna", "service"):
        answer = await client.as_(who).try_ask(PAYMENTS)
        assert (answer.data, answer.codes) == ({"payments": None}, ["FORBIDDEN"])


async def test_payer_follows_her_payment_by_its_id(client: Client) -> None:
    tip = await a_tip(await a_fan(), await an_earner())
    asked = "query ($id: ID!) { node(id: $id) { ... on Payment { state providerFee { amount } } } }"
    key = encode_id("Payment", tip.id)
    assert (await client.as_("fan:bob").ask(asked, id=key))["node"] == {
        "state": "SUCCEEDED",
        "providerFee": None,
    }
    assert (await client.as_("creator:anna").ask(asked, id=key))["node"] is None


async def test_operator_explains_a_movement(client: Client) -> None:
    tip = await a_tip(await a_fan(), await an_earner(), payment_method="sandbox:captured_twice")
    await tips.refund_tip(OPERATOR, tip.id, "a mistake", "refund-key-1")
    await sweeps.run_once()
    operator = client.as_("operator")
    (moved,) = nodes((await operator.ask(UNEXPLAINED))["unexplainedMovements"])
    assert (moved["kind"], moved["state"]) == ("CAPTURE", "SUSPENSE")
    refund = (await payment.Refund.all())[0]
    given = {
        "movementId": moved["id"],
        "caseId": encode_id("Refund", refund.id),
        "idempotencyKey": "explained-once",
    }
    refused = (await client.as_("fan:bob").ask(EXPLAIN, input=given))["explainMovement"]
    assert refused["code"] == "NOT_ALLOWED"
    done = (await operator.ask(EXPLAIN, input=given))["explainMovement"]
    assert done == {"movement": {"state": "EXPLAINED"}}
    assert (await operator.ask(EXPLAIN, input=given))["explainMovement"] == done
    anew = {**given, "idempotencyKey": "explained-twice"}
    again = (await operator.ask(EXPLAIN, input=anew))["explainMovement"]
    assert again["code"] == "STATE_CONFLICT"
