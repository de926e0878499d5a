"""Rate cards: a creator's prices, hers to write and brands' to read."""

import asyncio
from typing import Any

import pytest

from models import erasure, rate_cards
from models.errors import LimitExceeded, NotAllowed, NotFound
from models.rate_cards import ContentFormat, Rate, RateCard
from tests.brand_teams import a_brand
from tests.client import Client
from tests.factories import SERVICE, a_creator, a_fan, in_the_end

SET = """mutation($input: SetRateCardInput!) { setRateCard(input: $input) {
  ... on SetRateCardSuccess { rateCard { format price { amount currency } negotiable } }
  ... on UserError { code message } } }"""
REMOVE = """mutation($format: ContentFormat!, $currency: CurrencyCode!) {
  removeRateCard(input: {format: $format, currency: $currency}) {
    ... on RemoveRateCardSuccess { rateCards { format price { amount currency } } }
    ... on UserError { code } } }"""
READ = '{ creator(handle: "anna") { rateCards { format price { amount currency } negotiable } } }'


def rate(
    format: ContentFormat = ContentFormat.VIDEO,
    price_minor: int = 50_000,
    currency: str = "USD",
    *,
    negotiable: bool = False,
) -> Rate:
    return Rate(format, currency, price_minor, negotiable)


async def ask(client: Client, format: str, amount: str, currency: str = "USD") -> Any:
    price = {"amount": amount, "currency": currency}
    said = {"format": format, "price": price, "negotiable": True}
    return (await client.ask(SET, input=said))["setRateCard"]


async def test_a_price_is_set_and_set_anew_and_removed(client: Client) -> None:
    await a_creator("anna")
    anna = client.as_("creator:anna")
    assert (await ask(anna, "VIDEO", "100"))["rateCard"]["price"]["amount"] == "100.00"
    await ask(anna, "LIVE", "900")
    await ask(anna, "VIDEO", "120.50")
    await ask(anna, "VIDEO", "9000", "JPY")
    assert (await anna.ask(READ))["creator"]["rateCards"] == [
        {"format": "VIDEO", "price": {"amount": "9000", "currency": "JPY"}, "negotiable": True},
        {"format": "VIDEO", "price": {"amount": "120.50", "currency": "USD"}, "negotiable": True},
        {"format": "LIVE", "price": {"amount": "900.00", "currency": "USD"}, "negotiable": True},
    ]
    left = await anna.ask(REMOVE, format="VIDEO", currency="JPY")
    assert [one["format"] for one in left["removeRateCard"]["rateCards"]] == ["VIDEO", "LIVE"]
    gone = await anna.ask(REMOVE, format="VIDEO", currency="JPY")
    assert gone["removeRateCard"]["code"] == "NOT_FOUND"


async def test_brands_and_operators_read_prices_and_nobody_else(client: Client) -> None:
    anna = await a_creator("anna")
    await rate_cards.set_rate_card(anna, rate())
    await a_brand(await a_fan("ada"))
    await a_fan("bob")
    await a_creator("cleo")
    for who in ("creator:anna", "fan:ada", "operator"):
        assert len((await client.as_(who).ask(READ))["creator"]["rateCards"]) == 1, who
    for who in ("fan:bob", "creator:cleo", "service"):
        assert (await client.as_(who).ask(READ))["creator"]["rateCards"] is None, who


@pytest.mark.parametrize("amount", ["0", "0.001", "-1", "9" * 17])
async def test_what_is_no_price_is_refused(client: Client, amount: str) -> None:
    await a_creator("anna")
    price = {"amount": amount, "currency": "USD"}
    said = {"format": "VIDEO", "price": price, "negotiable": False}
    answer = await client.as_("creator:anna").try_ask(SET, input=said)
    assert answer.codes == ["BAD_USER_INPUT"]
    assert await RateCard.all().count() == 0


async def test_only_a_creator_asks_a_price(database: str) -> None:
    bob = await a_fan("bob")
    with pytest.raises(NotAllowed):
        await rate_cards.set_rate_card(bob, rate())
    with pytest.raises(NotAllowed):
        await rate_cards.remove_rate_card(bob, ContentFormat.VIDEO, "USD")


async def test_a_creator_has_no_more_rate_cards_than_the_limit(
    database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rate_cards, "MOST_RATE_CARDS", 2)
    anna = await a_creator("anna")
    await rate_cards.set_rate_card(anna, rate(ContentFormat.VIDEO))
    await rate_cards.set_rate_card(anna, rate(ContentFormat.LIVE))
    with pytest.raises(LimitExceeded):
        await rate_cards.set_rate_card(anna, rate(ContentFormat.PHOTO_POST))
    assert (await rate_cards.set_rate_card(anna, rate(price_minor=7))).price_minor == 7


async def test_two_prices_at_once_leave_one_of_them(database: str) -> None:
    anna = await a_creator("anna")
    asked = [rate(price_minor=price) for price in range(1, 11)]
    await asyncio.gather(*(in_the_end(rate_cards.set_rate_card, anna, one) for one in asked))
    (card,) = await RateCard.all()
    assert card.price_minor in range(1, 11)


async def test_the_same_price_again_is_as_old_as_it_is(database: str) -> None:
    anna = await a_creator("anna")
    first = await rate_cards.set_rate_card(anna, rate())
    again = await rate_cards.set_rate_card(anna, rate())
    other = await rate_cards.set_rate_card(anna, rate(negotiable=True))
    assert (first.id, first.updated_at) == (again.id, again.updated_at)
    assert other.updated_at > first.updated_at


async def test_an_erased_creator_asks_no_price(database: str) -> None:
    anna = await a_creator("anna")
    await rate_cards.set_rate_card(anna, rate())
    assert anna.user_id is not None and anna.creator_id is not None
    await erasure.erase_user(SERVICE, anna.user_id)
    assert await rate_cards.of_creators([anna.creator_id]) == {}
    with pytest.raises(NotFound):
        await rate_cards.set_rate_card(anna, rate())
