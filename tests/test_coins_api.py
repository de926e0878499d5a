"""Coins over GraphQL: the shop, buying, the wallet, giving back, and who sees what."""

from datetime import timedelta
from typing import Any

import pytest

from api.relay import encode_id
from models import clock, coins, gifts
from models.coins.rows import CoinCaps
from models.database import new_id
from models.gifts.rows import CoinsGo
from tests.buying import HUNDRED, IN_APP, a_thousand, some_coins
from tests.client import Client
from tests.factories import OPERATOR, a_fan, in_the_end
from tests.gifting import a_receiver, gift_input, on_air
from tests.statements import count_statements

pytestmark = pytest.mark.usefixtures("sandbox")

BUY = """mutation ($input: BuyCoinsInput!) { buyCoins(input: $input) { __typename
  ... on BuyCoinsSuccess { coinPurchase { id state coins price { amount currency }
    unspentCoins refund { amount } nextAction { url } } }
  ... on CoinPriceChangedError { price { amount currency } }
  ... on LimitExceededError { limit maximumAmount { amount } askedAmount { amount } }
  ... on UserError { code } } }"""

GIVE_BACK = """mutation ($input: RefundCoinPurchaseInput!) { refundCoinPurchase(input: $input) {
  __typename ... on RefundCoinPurchaseSuccess { coinPurchase { state unspentCoins } }
  ... on RefundPeriodOverError { until } ... on BoughtInStoreError { channel }
  ... on UserError { code } } }"""

WALLET = """{ viewer { coinWallet { balance frozen receivable
  purchases(first: 10) { edges { node { id state coins unspentCoins refundableUntil
    package { coins } refund { amount } } } }
  history(first: 10) { edges { node { account coins event purchase { id } } } } } } }"""


async def buy(client: Client, **said: Any) -> Any:
    told = {
        "packageId": encode_id("CoinPackage", HUNDRED),
        "expectedPrice": {"amount": "1.20", "currency": "USD"},
        "paymentMethod": "sandbox:succeed",
        "idempotencyKey": new_id().hex,
        **said,
    }
    return (await client.ask(BUY, input=told))["buyCoins"]


async def give_back(client: Client, purchase_id: str, **said: Any) -> Any:
    told = {"purchaseId": purchase_id, "reason": "mine", "idempotencyKey": new_id().hex, **said}
    return (await client.ask(GIVE_BACK, input=told))["refundCoinPurchase"]


async def test_fan_buys_coins_and_sees_them_in_her_wallet(client: Client) -> None:
    await a_fan()
    bob = client.as_("fan:bob")
    bought = (await buy(bob))["coinPurchase"]
    assert bought == {
        "id": bought["id"],
        "state": "SUCCEEDED",
        "coins": 100,
        "price": {"amount": "1.20", "currency": "USD"},
        "unspentCoins": 100,
        "refund": {"amount": "1.20"},
        "nextAction": None,
    }
    wallet = (await bob.ask(WALLET))["viewer"]["coinWallet"]
    assert (wallet["balance"], wallet["frozen"], wallet["receivable"]) == (100, 0, 0)
    (edge,) = wallet["purchases"]["edges"]
    assert edge["node"]["package"] == {"coins": 100}
    assert edge["node"]["refundableUntil"]
    assert [edge["node"] for edge in wallet["history"]["edges"]] == [
        {
            "account": "WALLET",
            "coins": 100,
            "event": "COINS_BOUGHT",
            "purchase": {"id": bought["id"]},
        }
    ]


async def test_wallet_of_whoever_never_bought_is_empty(client: Client) -> None:
    await a_fan()
    wallet = (await client.as_("fan:bob").ask(WALLET))["viewer"]["coinWallet"]
    assert (wallet["balance"], wallet["history"]["edges"]) == (0, [])


async def test_refusals_of_a_purchase_carry_their_facts(client: Client) -> None:
    await a_fan()
    bob = client.as_("fan:bob")
    told = await buy(bob, expectedPrice={"amount": "1.00", "currency": "USD"})
    assert told["code"] == "COIN_PRICE_CHANGED"
    assert told["price"] == {"amount": "1.20", "currency": "USD"}
    await CoinCaps.filter(currency="USD").update(most_a_day_minor=100)
    told = await buy(bob)
    assert (told["limit"], told["maximumAmount"], told["askedAmount"]) == (
        "of coins a day",
        {"amount": "1.00"},
        {"amount": "1.20"},
    )
    assert (await buy(bob, packageId=encode_id("CoinPackage", IN_APP)))["code"] == "NOT_FOUND"


async def test_purchase_that_needs_an_act_says_where(client: Client) -> None:
    await a_fan()
    bought = (await buy(client.as_("fan:bob"), paymentMethod="sandbox:action"))["coinPurchase"]
    assert bought["state"] == "REQUIRES_ACTION"
    assert bought["nextAction"]["url"].startswith("https://")


async def test_purchase_is_nothing_to_others(client: Client) -> None:
    fan, _ = await a_fan(), await a_fan("carl")
    bought = await some_coins(fan)
    ask = "query ($id: ID!) { node(id: $id) { ... on CoinPurchase { coins coinsLeft } } }"
    purchase_id = encode_id("CoinPurchase", bought.id)

    async def seen(who: str) -> Any:
        return (await client.as_(who).ask(ask, id=purchase_id))["node"]

    assert await seen("fan:carl") is None
    assert await seen("service") is None
    assert await seen("fan:bob") == {"coins": 100, "coinsLeft": None}
    assert await seen("operator") == {"coins": 100, "coinsLeft": 100}


async def test_fan_gives_back_what_is_unspent_until_her_time_is_over(client: Client) -> None:
    fan = await a_fan()
    bob, first, second = client.as_("fan:bob"), await some_coins(fan), await some_coins(fan)
    told = await give_back(bob, encode_id("CoinPurchase", first.id))
    assert told["coinPurchase"] == {"state": "REFUNDED", "unspentCoins": 0}
    await clock.advance(timedelta(days=15))
    told = await give_back(bob, encode_id("CoinPurchase", second.id))
    assert told["code"] == "REFUND_PERIOD_OVER" and told["until"]
    operator = client.as_("operator")
    told = await give_back(operator, encode_id("CoinPurchase", second.id))
    assert told["coinPurchase"]["state"] == "REFUNDED"


async def test_operator_gives_back_the_frozen_coins_of_an_undone_gift(client: Client) -> None:
    fan = await a_fan()
    bought = await some_coins(fan)
    live = await on_air(await a_receiver())
    sent = await in_the_end(gifts.send_gift, fan, gift_input(live, "spark", 100))
    wanted = gifts.ReversalInput(sent.id, CoinsGo.FROZEN, "stolen", new_id().hex)
    reversal = await gifts.reverse_gift(OPERATOR, wanted)
    purchase_id = encode_id("CoinPurchase", bought.id)
    said = {"caseId": encode_id("GiftReversal", reversal.id)}
    assert (await give_back(client.as_("fan:bob"), purchase_id))["code"] == "NOTHING_TO_REFUND"
    assert (await give_back(client.as_("fan:bob"), purchase_id, **said))["code"] == "NOT_ALLOWED"
    told = await give_back(client.as_("operator"), purchase_id, **said)
    assert told["coinPurchase"]["state"] == "REFUNDED"


async def test_service_tells_of_a_stores_purchase_and_refund(client: Client) -> None:
    fan = await a_fan()
    assert fan.user_id is not None
    service = client.as_("service")
    told = {
        "userId": encode_id("User", fan.user_id),
        "channel": "APP_STORE",
        "storeTransactionId": "2000000123",
        "packageId": encode_id("CoinPackage", IN_APP),
        "price": {"amount": "1.49", "currency": "USD"},
    }
    record = """mutation ($input: RecordStorePurchaseInput!) { recordStorePurchase(input: $input) {
      __typename ... on RecordStorePurchaseSuccess { coinPurchase { id state channel } } } }"""
    first = (await service.ask(record, input=told))["recordStorePurchase"]
    assert first["coinPurchase"]["state"] == "SUCCEEDED"
    assert (await service.ask(record, input=told))["recordStorePurchase"] == first
    back = await give_back(client.as_("fan:bob"), first["coinPurchase"]["id"])
    assert (back["code"], back["channel"]) == ("BOUGHT_IN_STORE", "APP_STORE")
    refund = """mutation ($input: RecordStoreRefundInput!) { recordStoreRefund(input: $input) {
      __typename ... on RecordStoreRefundSuccess { coinPurchase { state } } } }"""
    which = {"channel": "APP_STORE", "storeTransactionId": "2000000123"}
    gone = (await service.ask(refund, input=which))["recordStoreRefund"]
    assert gone["coinPurchase"] == {"state": "CHARGED_BACK"}


async def test_shop_is_public_and_operators_change_what_is_in_it(client: Client) -> None:
    ask = """query ($country: String) { coinPackages(channel: WEB, country: $country, currency: USD)
      { id coins price { amount } commissionBps } }"""
    shop = (await client.ask(ask))["coinPackages"]
    assert (shop[0]["coins"], shop[0]["price"]["amount"]) == (100, "1.20")
    assert {one["commissionBps"] for one in shop} == {None}
    add = """mutation ($input: AddCoinPackageInput!) { addCoinPackage(input: $input) { __typename
      ... on AddCoinPackageSuccess { coinPackage { id coins commissionBps } }
      ... on CoinsBelowRedemptionError { currency costsMinor costsCoins } } }"""
    told = {
        "price": {"amount": "3.60", "currency": "USD"},
        "coins": 300,
        "channel": "WEB",
        "commissionBps": 300,
        "idempotencyKey": new_id().hex,
    }
    operator = client.as_("operator")
    made = (await operator.ask(add, input=told))["addCoinPackage"]["coinPackage"]
    assert made["commissionBps"] == 300
    cheap = {**told, "coins": 9000, "idempotencyKey": new_id().hex}
    refused = (await operator.ask(add, input=cheap))["addCoinPackage"]
    assert refused["__typename"] == "CoinsBelowRedemptionError"
    retire = """mutation ($input: RetireCoinPackageInput!) { retireCoinPackage(input: $input) {
      ... on RetireCoinPackageSuccess { coinPackage { effectiveUntil } } } }"""
    ended = await operator.ask(retire, input={"packageId": made["id"]})
    assert ended["retireCoinPackage"]["coinPackage"]["effectiveUntil"]
    assert (await client.ask(ask))["coinPackages"] == shop


async def test_wallet_takes_no_more_statements_for_more_purchases(client: Client) -> None:
    fan = await a_fan()
    bob = client.as_("fan:bob")
    await some_coins(fan)
    await bob.ask(WALLET)
    with count_statements() as few:
        await bob.ask(WALLET)
    for _ in range(4):
        await a_thousand(fan)
    with count_statements() as many:
        data = await bob.ask(WALLET)
    assert len(data["viewer"]["coinWallet"]["purchases"]["edges"]) == 5
    assert len(many) == len(few), many


async def test_payment_of_coins_names_its_purchase(client: Client) -> None:
    bought = await coins.by_ids([(await some_coins(await a_fan())).id])
    ask = """query ($id: ID!) { node(id: $id) { ... on Payment { kind tip { id }
      coinPurchase { coins } chargebacks { coins } } } }"""
    found = await client.as_("operator").ask(ask, id=encode_id("Payment", bought[0].id))
    assert found["node"] == {
        "kind": "COINS",
        "tip": None,
        "coinPurchase": {"coins": 100},
        "chargebacks": [],
    }
