"""Amounts of money are exact, and what is no amount is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import InvalidInput
from models.ledger.money import DIGITS, MAX_AMOUNT, digits, format_amount, parse_amount, shares


def test_digits_are_those_of_iso_s_own_table() -> None:
    assert [digits(code) for code in ("USD", "JPY", "KWD", "CLF", "ISK")] == [2, 0, 3, 4, 0]


def test_a_code_without_minor_units_is_no_currency() -> None:
    assert not {"XAU", "XXX", "XTS"} & set(DIGITS)


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("5", "USD", 500),
        ("5.0", "USD", 500),
        ("5.01", "USD", 501),
        ("0.01", "USD", 1),
        ("500", "JPY", 500),
        ("1.234", "KWD", 1234),
        ("10000000000000", "USD", MAX_AMOUNT),
    ],
)
def test_a_decimal_is_read_in_minor_units(text: str, currency: str, minor: int) -> None:
    assert parse_amount(text, currency) == minor


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("5.001", "USD"),
        ("5.000", "USD"),
        ("5.0", "JPY"),
        ("-5", "USD"),
        ("+5", "USD"),
        ("5e2", "USD"),
        (" 5", "USD"),
        ("5\n", "USD"),
        ("5.", "USD"),
        (".5", "USD"),
        ("1,000", "USD"),
        ("1_000", "USD"),
        ("٥", "USD"),
        ("", "USD"),
        ("NaN", "USD"),
        ("0", "USD"),
        ("0.00", "USD"),
        ("10000000000000.01", "USD"),
        ("9" * 400, "USD"),
        ("5", "XAU"),
        ("5", "usd"),
    ],
)
def test_what_is_no_amount_is_refused(text: str, currency: str) -> None:
    with pytest.raises(InvalidInput):
        parse_amount(text, currency)


@pytest.mark.parametrize(
    ("minor", "currency", "text"),
    [(500, "USD", "5.00"), (1, "USD", "0.01"), (-150, "USD", "-1.50"), (0, "KWD", "0.000")],
)
def test_an_amount_is_written_with_the_currency_s_full_scale(
    minor: int, currency: str, text: str
) -> None:
    assert format_amount(minor, currency) == text


@given(st.integers(1, MAX_AMOUNT), st.sampled_from(sorted(DIGITS)))
def test_what_was_written_is_read_back(minor: int, currency: str) -> None:
    assert parse_amount(format_amount(minor, currency), currency) == minor


def test_the_largest_remainder_gets_the_cent_and_a_tie_goes_to_the_lowest_id() -> None:
    assert shares(100, {"b": 1, "a": 1, "c": 1}) == {"a": 34, "b": 33, "c": 33}
    assert shares(10, {"a": 1, "b": 2}) == {"a": 3, "b": 7}


@given(
    st.integers(0, MAX_AMOUNT),
    st.dictionaries(st.integers(), st.integers(0, 10**9), min_size=1).filter(
        lambda weights: sum(weights.values()) > 0
    ),
)
def test_shares_sum_to_the_whole_and_none_is_a_cent_off(
    whole: int, weights: dict[int, int]
) -> None:
    given_out, total = shares(whole, weights), sum(weights.values())
    assert sum(given_out.values()) == whole
    assert all(abs(given_out[key] * total - whole * weights[key]) < total for key in weights)


@pytest.mark.parametrize("weights", [{"a": 0}, {"a": -1, "b": 5}])
def test_shares_of_nothing_are_refused(weights: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="weights"):
        shares(100, weights)
