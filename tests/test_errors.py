"""Refusals and codes: what a client is told of a "no", of a bad question, and of our own faults."""

import logging
from uuid import UUID

import asyncpg
import pytest
from graphql import GraphQLError

from api import errors
from api.relay import encode_id
from models.errors import (
    Forbidden,
    LimitExceeded,
    MarketplaceError,
    NotAuthenticated,
    Overloaded,
    RateLimited,
)
from tests.toy import ANNA_CALLER, FAN_CALLER, OPERATOR_CALLER, ask, key

CAKE = encode_id("Cake", key(1000))
BUY = """mutation(
    $how: String, $cake: ID!, $amount: Decimal! = "1.05", $currency: CurrencyCode! = USD
) {
  buyCake(input: {cakeId: $cake, price: {amount: $amount, currency: $currency}, how: $how,
      idempotencyKey: "a-key-of-the-fan"}) {
    __typename
    ... on BuyCakeSuccess { cake { price { amount currency } } }
    ... on UserError { code message }
    ... on SoldOutError { which: cake }
    ... on InsufficientFundsError { shortBy { amount currency } }
    ... on NotFoundError { what }
  } }"""


async def buy(how: str, **variables: str) -> object:
    data, found = await ask(BUY, FAN_CALLER, **{"how": how, "cake": CAKE, **variables})
    assert found == []
    return data["buyCake"]


async def test_a_success_holds_what_was_made() -> None:
    assert await buy("") == {
        "__typename": "BuyCakeSuccess",
        "cake": {"price": {"amount": "1.05", "currency": "USD"}},
    }


async def test_a_refusal_carries_its_facts() -> None:
    assert await buy("too dear") == {
        "__typename": "InsufficientFundsError",
        "code": "INSUFFICIENT_FUNDS",
        "message": "Too little money.",
        "shortBy": {"amount": "2.05", "currency": "USD"},
    }
    sold_out = await buy("sold out")
    assert isinstance(sold_out, dict)
    assert (sold_out["code"], sold_out["which"]) == ("SOLD_OUT", "cake 1000")
    missing = await buy("", cake=encode_id("Cake", UUID(int=1)))
    assert isinstance(missing, dict)
    assert missing["what"] == "cake"


async def test_a_refusal_that_is_not_listed_is_our_fault_and_is_masked(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.ERROR, "limelight.errors"):
        data, found = await ask(BUY, FAN_CALLER, how="unlisted", cake=CAKE)
    assert data is None
    assert found[0]["message"] == errors.CODES["INTERNAL"]
    assert found[0]["extensions"] == {"code": "INTERNAL", "requestId": "request-1"}
    assert "StateConflict" in caplog.text


async def test_a_fault_of_ours_tells_nothing_of_our_insides(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.ERROR):
        data, found = await ask("{ broken }")
    assert data == {"broken": None}
    assert "secret" not in str(found)
    # Nor does the log quote what the driver said.
    assert "secret" not in caplog.text
    assert "ZeroDivisionError" in caplog.text


async def test_under_test_a_fault_of_ours_is_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(errors, "raise_internal_errors", True)
    with pytest.raises(ZeroDivisionError):
        await ask("{ broken }")


@pytest.mark.parametrize(
    ("document", "code"),
    [
        ("{ bakers { handle ", "PARSE_FAILED"),
        ("{ nothing }", "VALIDATION_FAILED"),
        ("{ bakers { handel } }", "VALIDATION_FAILED"),
        ("query($id: ID!) { node(id: $id) { id } }", "BAD_USER_INPUT"),
        ('{ node(id: "x") { id } }', "BAD_USER_INPUT"),
        ("{ number(is: 9007199254740992) }", "VALIDATION_FAILED"),
        ("{ inspectedCakes { id } }", "FORBIDDEN"),
        ("mutation { closeBakeries { __typename } }", "UNAUTHENTICATED"),
    ],
)
async def test_every_kind_of_bad_question_has_its_code(document: str, code: str) -> None:
    _, found = await ask(document)
    assert [error["extensions"]["code"] for error in found] == [code]
    assert "Did you mean" not in str(found)


@pytest.mark.parametrize(
    ("amount", "currency"),
    [("1.055", "USD"), ("1.0", "JPY"), ("-1", "USD"), ("0", "USD"), ("1e3", "USD"), ("", "USD")],
)
async def test_digits_that_a_currency_has_not_are_bad_input(amount: str, currency: str) -> None:
    _, found = await ask(BUY, FAN_CALLER, cake=CAKE, amount=amount, currency=currency)
    assert [error["extensions"]["code"] for error in found] == ["BAD_USER_INPUT"]


async def test_a_role_that_is_not_hers_is_a_refusal_and_a_query_for_others_is_forbidden() -> None:
    asked = "mutation { closeBakeries { __typename ... on UserError { code } } }"
    refused, _ = await ask(asked, ANNA_CALLER)
    assert refused["closeBakeries"] == {"__typename": "NotAllowedError", "code": "NOT_ALLOWED"}
    closed, _ = await ask(asked, OPERATOR_CALLER)
    assert closed["closeBakeries"]["__typename"] == "CloseBakeriesSuccess"
    data, found = await ask("{ inspectedCakes { id } bakers { handle } }", FAN_CALLER)
    assert data["inspectedCakes"] is None
    assert len(data["bakers"]) == 2  # the rest of the answer stands
    assert found[0]["extensions"]["code"] == "FORBIDDEN"


@pytest.mark.parametrize(
    ("raised", "code"),
    [
        (NotAuthenticated(), "UNAUTHENTICATED"),
        (Forbidden(), "FORBIDDEN"),
        (RateLimited(7), "RATE_LIMITED"),
        (Overloaded(), "OVERLOADED"),
        (asyncpg.ConnectionDoesNotExistError("of 10.0.0.7"), "OVERLOADED"),
        (ConnectionResetError("by 10.0.0.7"), "OVERLOADED"),
    ],
)
def test_each_request_error_has_its_code(raised: Exception, code: str) -> None:
    error = GraphQLError("", original_error=raised)
    errors.tell(error, "r")
    assert error.extensions is not None
    assert error.extensions["code"] == code
    assert code in errors.CODES
    assert error.extensions.get("retryAfter") == (7 if code == "RATE_LIMITED" else None)
    assert "10.0.0.7" not in error.message


def test_a_limit_of_money_is_money_and_one_of_a_count_is_a_count() -> None:
    money = errors.as_user_error(LimitExceeded("tips.most", 10_000, 10_001, "USD"))
    count = errors.as_user_error(LimitExceeded("tips.day", 100, 101, "tips"))
    assert isinstance(money, errors.LimitExceededError)
    assert isinstance(count, errors.LimitExceededError)
    assert money.maximum_amount is not None
    assert (money.maximum_amount.amount, money.maximum_count) == ("100.00", None)
    assert (count.maximum_count, count.asked_count, count.maximum_amount) == (100, 101, None)


def test_every_refusal_of_the_marketplace_can_be_kept_and_told_again() -> None:
    from api import schema  # every noun's file, whose refusals then stand in the registry

    assert schema.build()
    for name, cls in MarketplaceError.registry.items():
        assert cls.__name__ == name


def test_a_second_type_of_one_refusal_is_refused() -> None:
    with pytest.raises(TypeError):

        @errors.refusal(LimitExceeded, "Again.")
        class AgainError(errors.UserError):
            pass

    with pytest.raises(TypeError, match="no @refusal"):
        errors.type_of_refusal(MarketplaceError)
