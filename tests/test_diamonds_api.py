"""Diamonds over HTTP: a creator redeems what she was quoted, operators decide, nobody else sees."""

from typing import Any

from api.relay import encode_id
from models import diamonds
from models.database import new_id
from tests.client import Client
from tests.factories import OPERATOR, a_creator, a_fan
from tests.gems import a_sent_gift, diamonds_ready, id_of, redeemed, undo
from tests.statements import count_statements

QUOTE = """query($currency: CurrencyCode!, $diamonds: BigInt!) {
  quoteRedemption(currency: $currency, diamonds: $diamonds) {
    diamonds amount { amount currency } rateId rate { amount } perDiamonds } }"""

REDEEM = """mutation($input: RedeemDiamondsInput!) { redeemDiamonds(input: $input) { __typename
  ... on RedeemDiamondsSuccess { redemption { id diamonds amount { amount currency } state } }
  ... on UserError { code message }
  ... on RedemptionRateChangedError { rateId rate { amount currency } perDiamonds }
  ... on RedemptionNotWholeError { nearestDiamonds }
  ... on InsufficientDiamondsError { missingDiamonds }
  ... on TooFewDiamondsError { leastDiamonds }
  ... on CurrencyNotRedeemedError { currency }
  ... on LimitExceededError { maximumCount askedCount } } }"""

HAS = """query($handle: String!) { creator(handle: $handle) {
  diamonds { pending available redeeming receivable lifetime
    redemptions { edges { node { diamonds state reason } } }
    entries(first: 100) { edges { node {
      account event diamondsMilli heldUntil redemption { diamonds } sentGift { coins } } } } }
  redemptionFlag { reason } balances { currency available { amount }
    entries { edges { node { event redemption { diamonds } tip { id } } } } } } }"""


async def quoted(client: Client, count: int, currency: str = "USD") -> Any:
    return (await client.ask(QUOTE, currency=currency, diamonds=count))["quoteRedemption"]


async def redeem(client: Client, count: int, currency: str = "USD", **said: Any) -> dict[str, Any]:
    rates = (await client.ask("{ redemptionRates { id currency } }"))["redemptionRates"]
    by_currency = {one["currency"]: one["id"] for one in rates}
    told = {
        "diamonds": count,
        "currency": currency,
        "rateId": by_currency.get(currency, by_currency["USD"]),
        "idempotencyKey": new_id().hex,
        **said,
    }
    answer: dict[str, Any] = (await client.ask(REDEEM, input=told))["redeemDiamonds"]
    return answer


async def test_creator_redeems_what_she_was_quoted(client: Client) -> None:
    fan, creator = await a_fan(), await a_creator()
    await diamonds_ready(fan, creator, 500)
    anna = client.as_("creator:anna")
    quote = await quoted(anna, 104, "GBP")
    assert (quote["diamonds"], quote["amount"]) == (100, {"amount": "0.80", "currency": "GBP"})
    assert (quote["rate"], quote["perDiamonds"]) == ({"amount": "0.04"}, 5)
    assert await quoted(anna, 1) is None and await quoted(anna, 500, "CHF") is None
    answer = await redeem(anna, quote["diamonds"], "GBP", rateId=quote["rateId"])
    assert answer["__typename"] == "RedeemDiamondsSuccess", answer
    assert answer["redemption"]["state"] == "CONVERTED"
    assert answer["redemption"]["amount"] == quote["amount"]
    has = (await anna.ask(HAS, handle="anna"))["creator"]
    assert has["diamonds"]["available"] == 400 and has["diamonds"]["lifetime"] == 500
    ((line,),) = [[edge["node"] for edge in one["entries"]["edges"]] for one in has["balances"]]
    assert line == {
        "event": "REDEMPTION_CONVERTED",
        "redemption": {"diamonds": 100},
        "tip": None,
    }


async def test_refusals_carry_their_facts(client: Client) -> None:
    fan, creator = await a_fan(), await a_creator()
    await diamonds_ready(fan, creator, 200)
    anna = client.as_("creator:anna")
    assert (await redeem(anna, 201, "GBP"))["nearestDiamonds"] == 200
    assert (await redeem(anna, 205, "GBP"))["missingDiamonds"] == 5
    assert (await redeem(anna, 10))["leastDiamonds"] == 100
    assert (await redeem(anna, 200, "CHF"))["currency"] == "CHF"
    assert (await redeem(anna, 100_001))["maximumCount"] == 100_000
    changed = await redeem(anna, 200, rateId=encode_id("RedemptionRate", new_id()))
    assert changed["code"] == "REDEMPTION_RATE_CHANGED"
    assert (changed["rate"], changed["perDiamonds"]) == ({"amount": "0.01", "currency": "USD"}, 1)
    again = await redeem(anna, 200, rateId=changed["rateId"])
    assert again["__typename"] == "RedeemDiamondsSuccess"
    assert (await redeem(client.as_("fan:bob"), 200))["code"] == "NOT_ALLOWED"
    foreign = await anna.try_ask(
        REDEEM,
        input={
            "diamonds": 200,
            "currency": "USD",
            "rateId": encode_id("Tip", new_id()),
            "idempotencyKey": "a-key-of-hers",
        },
    )
    assert foreign.codes == ["BAD_USER_INPUT"]


async def test_operators_see_what_waits_and_decide(client: Client) -> None:
    fan, creator = await a_fan(), await a_creator()
    await diamonds_ready(fan, creator, 500)
    operator, anna = client.as_("operator"), client.as_("creator:anna")
    flag = """mutation($input: FlagRedemptionsInput!) { flagRedemptions(input: $input) {
      ... on FlagRedemptionsSuccess { creator { redemptionFlag { reason } } } } }"""
    told = {"creatorId": encode_id("Creator", id_of(creator)), "reason": "Looks odd"}
    flagged = (await operator.ask(flag, input=told))["flagRedemptions"]["creator"]
    assert flagged == {"redemptionFlag": {"reason": "Looks odd"}}
    redemption = (await redeem(anna, 200))["redemption"]
    assert redemption["state"] == "IN_REVIEW"
    listed = await operator.ask("{ redemptions(state: IN_REVIEW) { edges { node { id } } } }")
    assert listed["redemptions"]["edges"] == [{"node": {"id": redemption["id"]}}]
    has = (await anna.ask(HAS, handle="anna"))["creator"]
    assert (has["diamonds"]["available"], has["diamonds"]["redeeming"]) == (300, 200)
    assert has["redemptionFlag"] is None
    reject = """mutation($input: RejectRedemptionInput!) { rejectRedemption(input: $input) {
      ... on RejectRedemptionSuccess { redemption { state reason } } } }"""
    said = {
        "redemptionId": redemption["id"],
        "reason": "Not yours",
        "idempotencyKey": "a-key-of-ours",
    }
    answer = (await operator.ask(reject, input=said))["rejectRedemption"]
    assert answer == {"redemption": {"state": "REJECTED", "reason": "Not yours"}}
    has = (await anna.ask(HAS, handle="anna"))["creator"]
    assert (has["diamonds"]["available"], has["diamonds"]["redeeming"]) == (500, 0)


async def test_nobody_elses_diamonds_are_seen(client: Client) -> None:
    fan, creator = await a_fan(), await a_creator()
    await a_creator("sam")
    await diamonds_ready(fan, creator, 500)
    one = await redeemed(creator, 200)
    for who in ("creator:sam", "fan:bob", "service"):
        asks = client.as_(who)
        assert (await asks.ask(HAS, handle="anna"))["creator"]["diamonds"] is None
        node = f'{{ node(id: "{encode_id("Redemption", one.id)}") {{ id }} }}'
        assert (await asks.ask(node))["node"] is None


async def test_entries_of_diamonds_show_a_reversal_and_a_debt(client: Client) -> None:
    fan, creator = await a_fan(), await a_creator()
    sent = await diamonds_ready(fan, creator, 300)
    await redeemed(creator, 300)
    await undo(sent)
    has = (await client.as_("creator:anna").ask(HAS, handle="anna"))["creator"]["diamonds"]
    assert (has["available"], has["receivable"], has["lifetime"]) == (0, -300, 0)
    newest = has["entries"]["edges"][0]["node"]
    assert (newest["event"], newest["account"]) == ("GIFT_REVERSED", "RECEIVABLE")
    assert (newest["diamondsMilli"], newest["sentGift"]) == (-300_000, {"coins": 600})


async def test_as_many_statements_for_many_redemptions_as_for_one(client: Client) -> None:
    fan, creator = await a_fan(), await a_creator()
    await diamonds.flag_redemptions(OPERATOR, id_of(creator), "Looks odd")
    await diamonds_ready(fan, creator, 2000)
    await redeemed(creator, 100)
    anna = client.as_("creator:anna")

    async def asked() -> int:
        with count_statements() as counted:
            await anna.ask(HAS, handle="anna")
        return len(counted)

    before = await asked()
    for _ in range(5):
        await redeemed(creator, 100)
        await a_sent_gift(fan, creator, 10)
    assert await asked() == before <= 11
