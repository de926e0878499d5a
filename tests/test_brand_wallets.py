"""Brand wallets over GraphQL: topping up, the team's word, statements, and who sees what."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from api.relay import encode_id
from models import brands, clock
from models.brands import BrandSpendLimit
from models.caller import BrandRole, Caller
from models.database import new_id
from models.payments import provider
from models.payments.provider import ChargebackWord
from tests.brand_teams import a_brand, joined
from tests.client import Client
from tests.factories import a_fan, in_the_end
from tests.statements import count_statements
from tests.topping import HUNDRED, hear, spend, topped_up

pytestmark = pytest.mark.usefixtures("sandbox")

TOTALS = {"100": "103.20", "100.01": "103.22"}
"""What top-ups in USD cost."""
FINN, FAY, ADA = "fan:finn", "fan:fay", "fan:ada"
TOP_UP = """mutation ($input: TopUpBrandWalletInput!) { topUpBrandWallet(input: $input) {
  __typename
  ... on TopUpBrandWalletSuccess { topUp { id state paymentState failureReason
    amount { amount currency } fee { amount } total { amount } unspent { amount }
    nextAction { url } expiresAt author { displayName } brand { name } } }
  ... on TopUpQuoteChangedError { amount { amount } fee { amount } total { amount } }
  ... on TopUpTooSmallError { smallest { amount currency } }
  ... on CurrencyNotToppedUpError { currency }
  ... on LimitExceededError { limit maximumAmount { amount } }
  ... on UserError { code } } }"""
APPROVE = """mutation ($input: ApproveTopUpInput!) { approveTopUp(input: $input) {
  ... on ApproveTopUpSuccess { topUp { state paymentState decidedBy { displayName } } }
  ... on AboveSpendLimitError { amount { amount currency } }
  ... on StateConflictError { what state }
  ... on UserError { code } } }"""
GIVE_BACK = """mutation ($input: RefundTopUpInput!) { refundTopUp(input: $input) {
  ... on RefundTopUpSuccess { topUp { paymentState unspent { amount } refunded { amount } } }
  ... on UserError { code } } }"""
MONEY = """query ($id: ID!) { node(id: $id) { ... on Brand {
  wallets { currency balance { amount currency } disputed { amount } receivable { amount }
    entries(first: 10) { edges { node { account event amount { amount } topUp { id } } } } }
  topUps(first: 10) { edges { node { id state } } } } } }"""
STATEMENT = """query ($id: ID!, $account: BrandStatementAccount!, $since: Date!, $until: Date!) {
  node(id: $id) { ... on Brand { wallet(currency: USD) {
    statement(account: $account, since: $since, until: $until) { account since until
      opening { amount } closing { amount }
      entries(first: 10) { edges { node { event amount { amount } } }
        pageInfo { hasNextPage endCursor } } } } } } }"""


@pytest.fixture
async def acme(client: Client) -> brands.Brand:
    """A brand with an admin, two of finance, and an analyst; of finance Finn has a limit."""
    ada = await a_fan("ada")
    acme = await a_brand(ada)
    for name, role in (
        ("finn", BrandRole.FINANCE),
        ("fay", BrandRole.FINANCE),
        ("ann", BrandRole.ANALYST),
    ):
        person = await joined(acme, ada, role, name)
        if name == "finn":
            await BrandSpendLimit.create(
                brand_id=acme.id, user_id=person.user_id, currency="USD", most_minor=HUNDRED
            )
    return acme


async def caller_of(brand: brands.Brand, name: str, role: BrandRole) -> Caller:
    """One of the team, as `models/` knows her."""
    return Caller(user_id=(await a_fan(name)).user_id, brands={brand.id: role})


async def top_up(client: Client, brand: brands.Brand, usd: str = "100", **said: Any) -> Any:
    told = {
        "brandId": encode_id("Brand", brand.id),
        "amount": {"amount": usd, "currency": "USD"},
        "expectedTotal": {"amount": TOTALS.get(usd, usd), "currency": "USD"},
        "paymentMethod": "sandbox:succeed",
        "idempotencyKey": new_id().hex,
        **said,
    }
    return (await client.ask(TOP_UP, input=told))["topUpBrandWallet"]


async def test_finance_tops_up_what_it_was_quoted(client: Client, acme: brands.Brand) -> None:
    quote = await client.ask(
        """{ topUpQuote(amount: {amount: "100", currency: USD}) {
              amount { amount } fee { amount } total { amount currency } }
              none: topUpQuote(amount: {amount: "1", currency: USD}) { total { amount } } }"""
    )
    assert quote == {
        "topUpQuote": {
            "amount": {"amount": "100.00"},
            "fee": {"amount": "3.20"},
            "total": {"amount": "103.20", "currency": "USD"},
        },
        "none": None,
    }
    made = (await top_up(client.as_(FINN), acme))["topUp"]
    assert made == {
        "id": made["id"],
        "state": "APPROVED",
        "paymentState": "SUCCEEDED",
        "failureReason": None,
        "amount": {"amount": "100.00", "currency": "USD"},
        "fee": {"amount": "3.20"},
        "total": {"amount": "103.20"},
        "unspent": {"amount": "100.00"},
        "nextAction": None,
        "expiresAt": None,
        "author": {"displayName": "Finn"},
        "brand": {"name": "Acme"},
    }
    shown = (await client.as_("fan:ann").ask(MONEY, id=encode_id("Brand", acme.id)))["node"]
    (wallet,) = shown["wallets"]
    assert wallet["currency"] == "USD"
    assert wallet["balance"] == {"amount": "100.00", "currency": "USD"}
    assert (wallet["disputed"], wallet["receivable"]) == ({"amount": "0.00"}, {"amount": "0.00"})
    assert [edge["node"] for edge in wallet["entries"]["edges"]] == [
        {
            "account": "WALLET",
            "event": "TOP_UP_SETTLED",
            "amount": {"amount": "100.00"},
            "topUp": {"id": made["id"]},
        }
    ]
    assert [edge["node"]["id"] for edge in shown["topUps"]["edges"]] == [made["id"]]


async def test_refusals_carry_their_facts(client: Client, acme: brands.Brand) -> None:
    finn = client.as_(FINN)
    told = await top_up(finn, acme, expectedTotal={"amount": "100", "currency": "USD"})
    assert (told["code"], told["total"]) == ("TOP_UP_QUOTE_CHANGED", {"amount": "103.20"})
    assert (told["amount"], told["fee"]) == ({"amount": "100.00"}, {"amount": "3.20"})
    told = await top_up(finn, acme, "9.99")
    assert told["smallest"] == {"amount": "10.00", "currency": "USD"}
    told = await top_up(finn, acme, "100000.01")
    assert (told["limit"], told["maximumAmount"]) == ("of one top-up", {"amount": "100000.00"})
    francs = {"amount": "100", "currency": "CHF"}
    told = await top_up(finn, acme, amount=francs, expectedTotal=francs)
    assert told["currency"] == "CHF"
    assert (await top_up(client.as_("fan:ann"), acme))["code"] == "NOT_ALLOWED"
    await a_fan()
    assert (await top_up(client.as_("fan:bob"), acme))["code"] == "NOT_FOUND"


async def test_total_in_another_currency_is_bad_input(client: Client, acme: brands.Brand) -> None:
    told = {
        "brandId": encode_id("Brand", acme.id),
        "amount": {"amount": "100", "currency": "USD"},
        "expectedTotal": {"amount": "103.20", "currency": "EUR"},
        "paymentMethod": "sandbox:succeed",
        "idempotencyKey": new_id().hex,
    }
    answer = await client.as_(FINN).try_ask(TOP_UP, input=told)
    assert answer.codes == ["BAD_USER_INPUT"]


async def test_top_up_above_the_limit_waits_and_another_approves_it(
    client: Client, acme: brands.Brand
) -> None:
    made = (await top_up(client.as_(FINN), acme, "100.01"))["topUp"]
    assert (made["state"], made["paymentState"]) == ("AWAITING_APPROVAL", None)
    assert made["expiresAt"]
    waiting = """query ($id: ID!) { node(id: $id) { ... on Brand {
      topUps(state: AWAITING_APPROVAL) { edges { node { id } } }
      notifications(kinds: [TOP_UP_AWAITING_APPROVAL, TOP_UP_RECEIVED]) { edges { node {
        __typename ... on TopUpAwaitingApproval { amount { amount } topUp { id } }
        ... on TopUpReceived { amount { amount } topUp { id } } } } } } } }"""
    fay, brand_id = client.as_(FAY), encode_id("Brand", acme.id)

    async def shown() -> Any:
        return (await fay.ask(waiting, id=brand_id))["node"]

    found = await shown()
    assert [edge["node"]["id"] for edge in found["topUps"]["edges"]] == [made["id"]]
    told = {"amount": {"amount": "100.01"}, "topUp": {"id": made["id"]}}
    assert [edge["node"] for edge in found["notifications"]["edges"]] == [
        {"__typename": "TopUpAwaitingApproval", **told}
    ]
    asked = {"topUpId": made["id"], "idempotencyKey": new_id().hex}
    own = (await client.as_(FINN).ask(APPROVE, input=asked))["approveTopUp"]
    assert own == {"code": "NOT_ALLOWED"}
    await BrandSpendLimit.create(
        brand_id=acme.id,
        user_id=(await a_fan("fay")).user_id,
        currency="USD",
        most_minor=HUNDRED,
    )
    above = (await fay.ask(APPROVE, input=asked))["approveTopUp"]
    assert above["amount"] == {"amount": "100.01", "currency": "USD"}
    approved = (await client.as_(ADA).ask(APPROVE, input=asked))["approveTopUp"]["topUp"]
    assert approved == {
        "state": "APPROVED",
        "paymentState": "SUCCEEDED",
        "decidedBy": {"displayName": "Ada"},
    }
    found = await shown()
    assert found["topUps"]["edges"] == []
    assert found["notifications"]["edges"][1]["node"] == {"__typename": "TopUpReceived", **told}
    late = {**asked, "idempotencyKey": new_id().hex}
    again = (await client.as_(ADA).ask(APPROVE, input=late))["approveTopUp"]
    assert (again["code"], again["what"], again["state"]) == (
        "STATE_CONFLICT",
        "top-up",
        "APPROVED",
    )


async def test_top_up_that_needs_an_act_says_where(client: Client, acme: brands.Brand) -> None:
    made = (await top_up(client.as_(FINN), acme, paymentMethod="sandbox:action"))["topUp"]
    assert made["paymentState"] == "REQUIRES_ACTION"
    assert made["nextAction"]["url"].startswith("https://")


async def test_without_a_provider_nothing_is_charged_or_sent_back(
    client: Client, acme: brands.Brand, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = (await top_up(client.as_(FINN), acme))["topUp"]
    above = (await top_up(client.as_(FINN), acme, "100.01"))["topUp"]
    of = {"idempotencyKey": new_id().hex}
    with monkeypatch.context() as patch:
        patch.setattr(provider, "_known", {})
        patch.setattr(provider, "_active", [])
        ada, none = client.as_(ADA), {"code": "PAYMENTS_UNAVAILABLE"}
        approved = await ada.ask(APPROVE, input={"topUpId": above["id"], **of})
        assert approved["approveTopUp"] == none
        back = await ada.ask(GIVE_BACK, input={"topUpId": made["id"], "reason": "no", **of})
        assert back["refundTopUp"] == none
        assert (await top_up(ada, acme))["code"] == none["code"]


async def test_what_is_unspent_is_given_back(client: Client, acme: brands.Brand) -> None:
    made = (await top_up(client.as_(FINN), acme))["topUp"]
    finn = await caller_of(acme, "finn", BrandRole.FINANCE)
    await spend(finn, 2_500)
    told = {"topUpId": made["id"], "reason": "not needed", "idempotencyKey": new_id().hex}
    back = (await client.as_(FAY).ask(GIVE_BACK, input=told))["refundTopUp"]["topUp"]
    assert back == {
        "paymentState": "SUCCEEDED",
        "unspent": {"amount": "0.00"},
        "refunded": {"amount": "75.00"},
    }
    told = {**told, "idempotencyKey": new_id().hex}
    none = (await client.as_(FAY).ask(GIVE_BACK, input=told))["refundTopUp"]
    assert none == {"code": "NOTHING_UNSPENT"}


async def test_statement_opens_with_what_was_there_and_closes_with_what_is(
    client: Client, acme: brands.Brand
) -> None:
    finn = await caller_of(acme, "finn", BrandRole.FINANCE)
    made = await topped_up(finn)
    await spend(finn, 3_000)
    await clock.advance(timedelta(days=1))
    since = clock.today()
    await topped_up(finn, 2_000)
    await hear(made, ChargebackWord.OPENED, ChargebackWord.LOST)
    await clock.advance(timedelta(days=1))
    until = clock.today()
    await topped_up(finn)
    await clock.advance(timedelta(days=1))
    await topped_up(finn)
    told = {"id": encode_id("Brand", acme.id), "since": str(since), "until": str(until)}

    async def statement(account: str) -> Any:
        data = await client.as_("fan:ann").ask(STATEMENT, account=account, **told)
        found = data["node"]["wallet"]["statement"]
        assert (found["since"], found["until"]) == (str(since), str(until))
        edges = found["entries"]["edges"]
        lines = [(edge["node"]["event"], edge["node"]["amount"]["amount"]) for edge in edges]
        return found["opening"]["amount"], lines, found["closing"]["amount"]

    assert await statement("WALLET") == (
        "70.00",
        [
            ("TOP_UP_SETTLED", "20.00"),
            ("CHARGEBACK_OPENED", "-90.00"),
            ("TOP_UP_SETTLED", "90.00"),
        ],
        "90.00",
    )
    assert await statement("RECEIVABLE") == (
        "0.00",
        [("CHARGEBACK_LOST", "-10.00"), ("TOP_UP_SETTLED", "10.00")],
        "0.00",
    )


async def test_statement_of_more_than_a_year_or_of_no_days_is_bad_input(
    client: Client, acme: brands.Brand
) -> None:
    brand_id, ann = encode_id("Brand", acme.id), client.as_("fan:ann")
    for since, until in (("2026-01-02", "2026-01-01"), ("2025-01-01", "2026-01-02")):
        told = {"id": brand_id, "account": "WALLET", "since": since, "until": until}
        assert (await ann.try_ask(STATEMENT, **told)).codes == ["BAD_USER_INPUT"]


async def test_money_of_a_brand_is_nothing_to_others(client: Client, acme: brands.Brand) -> None:
    made = (await top_up(client.as_(FINN), acme))["topUp"]
    rival = await a_fan("rival")
    await a_brand(rival, "Rival")
    for who in ("fan:rival", "fan:bob", "creator:cleo", "service"):
        asks, brand_id = client.as_(who), encode_id("Brand", acme.id)
        shown = (await asks.ask(MONEY, id=brand_id))["node"]
        assert shown == {"wallets": None, "topUps": None}
        ask = "query ($id: ID!) { node(id: $id) { ... on TopUp { amount { amount } } } }"
        assert (await asks.ask(ask, id=made["id"]))["node"] is None
    assert (await client.as_("operator").ask(MONEY, id=encode_id("Brand", acme.id)))["node"][
        "wallets"
    ]


async def test_operator_sees_the_top_up_behind_a_payment(
    client: Client, acme: brands.Brand
) -> None:
    made = (await top_up(client.as_(FINN), acme))["topUp"]
    ask = "{ payments(first: 1) { edges { node { kind topUp { id } tip { id } } } } }"
    data = await client.as_("operator").ask(ask)
    assert data["payments"]["edges"] == [
        {"node": {"kind": "TOP_UP", "topUp": {"id": made["id"]}, "tip": None}}
    ]


async def test_many_brands_wallets_take_as_many_statements_as_one(
    client: Client, acme: brands.Brand
) -> None:
    ask = """{ brands(first: 20) { edges { node { wallets { currency balance { amount } }
      topUps(first: 5) { edges { node { state author { displayName } } } } } } } }"""
    finn = await caller_of(acme, "finn", BrandRole.FINANCE)
    await topped_up(finn)
    operator = client.as_("operator")
    await operator.ask(ask)
    with count_statements() as few:
        await operator.ask(ask)
    for number in range(5):
        admin = await a_fan(f"admin{number}")
        brand = await a_brand(admin, f"Brand {number}")
        member = Caller(user_id=admin.user_id, brands={brand.id: BrandRole.ADMIN})
        await asyncio.gather(*(in_the_end(topped_up, member) for _ in range(3)))
    with count_statements() as many:
        await operator.ask(ask)
    assert len(many) == len(few)
