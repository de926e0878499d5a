"""Without a payment provider: what is to be paid is refused before anything is kept, and said."""

import logging
from typing import Any

import pytest

from api.app import create_app
from api.relay import encode_id
from api.settings import Settings
from models import sweeps, tips
from models.database import new_id
from models.idempotency import IdempotencyKey
from models.payments import provider
from models.payments.payment import Payment
from models.payments.sandbox import Sandbox
from tests.buying import some_coins
from tests.client import Client
from tests.factories import a_fan, an_earner, tip_input
from tests.statements import count_statements

SEND = """mutation ($input: SendTipInput!) { sendTip(input: $input) { __typename
  ... on PaymentsUnavailableError { code message } } }"""
PRODUCTION: dict[str, Any] = {"mode": "production", "jwks_url": "https://id.test/keys"}


@pytest.fixture(autouse=True)
def no_provider(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(provider, "_known", {})
    monkeypatch.setattr(provider, "_active", [])


async def test_tip_is_refused_until_a_provider_is_there_and_the_same_key_then_pays(
    client: Client,
) -> None:
    await a_fan()
    creator = await an_earner()
    assert creator.creator_id
    wanted = {
        "creatorId": encode_id("Creator", creator.creator_id),
        "amount": {"amount": "5", "currency": "USD"},
        "expectedTotal": {"amount": "5.45", "currency": "USD"},
        "paymentMethod": "sandbox:succeed",
        "idempotencyKey": new_id().hex,
    }
    bob = client.as_("fan:bob")
    refused = (await bob.ask(SEND, input=wanted))["sendTip"]
    assert refused == {
        "__typename": "PaymentsUnavailableError",
        "code": "PAYMENTS_UNAVAILABLE",
        "message": "Nothing can be paid just now; ask again later, with the same idempotency key.",
    }
    assert not await IdempotencyKey.exists(key=wanted["idempotencyKey"])
    provider.use(Sandbox())
    assert (await bob.ask(SEND, input=wanted))["sendTip"] == {"__typename": "SendTipSuccess"}
    assert await Payment.all().count() == 1


async def test_tip_without_a_provider_is_refused_before_any_sql(database: str) -> None:
    fan, creator = await a_fan(), await an_earner()
    with count_statements() as told, pytest.raises(provider.PaymentsUnavailable):
        await tips.send_tip(fan, tip_input(creator))
    assert told == []


async def test_nothing_is_taken_back_by_a_provider_that_is_gone_and_the_same_key_works_later(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    provider.use(Sandbox())
    fan, creator = await a_fan(), await an_earner()
    tip, bought = await tips.send_tip(fan, tip_input(creator)), await some_coins(fan)
    asked = {
        "refundTip": ("RefundTipInput", {"tipId": encode_id("Tip", tip.id)}),
        "refundCoinPurchase": (
            "RefundCoinPurchaseInput",
            {"purchaseId": encode_id("CoinPurchase", bought.id)},
        ),
    }
    for name, (kind, wanted) in asked.items():
        document = f"mutation ($input: {kind}!) {{ {name}(input: $input) {{ __typename }} }}"
        told = {**wanted, "reason": "asked for", "idempotencyKey": new_id().hex}
        with monkeypatch.context() as patch:
            patch.setattr(provider, "_known", {})
            refused = await client.as_("operator").ask(document, input=told)
        assert refused[name] == {"__typename": "PaymentsUnavailableError"}
        assert await sweeps.audit() == []
        done = await client.as_("operator").ask(document, input=told)
        assert done[name] == {"__typename": f"{name[0].upper()}{name[1:]}Success"}
    assert {one.state.value for one in await Payment.all()} == {"REFUNDED"}


async def test_quote_needs_no_provider(client: Client) -> None:
    quote = '{ tipQuote(amount: {amount: "5", currency: USD}) { total { amount } } }'
    assert (await client.ask(quote))["tipQuote"] == {"total": {"amount": "5.45"}}


@pytest.mark.parametrize(("said", "lines"), [({}, 1), ({"sandbox": True}, 0)])
async def test_starting_without_a_provider_is_one_line_in_the_log(
    database_url: str, caplog: pytest.LogCaptureFixture, said: dict[str, Any], lines: int
) -> None:
    app = create_app(Settings(database_url=database_url, **PRODUCTION, **said))
    with caplog.at_level(logging.WARNING, "limelight"):
        async with app.router.lifespan_context(app):
            pass
    told = [one.getMessage() for one in caplog.records if "payment provider" in one.message]
    assert (
        told
        == ["no payment provider is in use: what is to be paid is refused, all else works"][:lines]
    )
