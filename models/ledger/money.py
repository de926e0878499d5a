"""Money: integers in the minor units of an ISO 4217 currency, never a float.

The digits of a currency are those of ISO's own table (CLDR's display digits differ for some).
"""

import re
from collections.abc import Mapping
from typing import Protocol, Self, TypeVar

from iso4217 import Currency

from models.errors import InvalidInput

MAX_AMOUNT = 10**15
"""The largest amount of one line, in minor units: far below what a BIGINT holds."""

DIGITS: dict[str, int] = {
    currency.code: currency.exponent for currency in Currency if currency.exponent is not None
}
"""Decimal digits by currency code. Codes without minor units (metals, test codes) hold no money."""

_DECIMAL = re.compile(r"([0-9]{1,16})(?:\.([0-9]{1,16}))?")


class _Ordered(Protocol):
    def __lt__(self, other: Self, /) -> bool: ...


K = TypeVar("K", bound=_Ordered)


def digits(currency: str) -> int:
    """How many decimal digits a currency has. Raises InvalidInput for what is no currency."""
    try:
        return DIGITS[currency]
    except KeyError:
        raise InvalidInput(f"{currency!r} is no ISO 4217 currency.") from None


def checked_amount(amount_minor: int) -> int:
    """The amount, if it is one: above 0 and at most 10^15 minor units. Raises InvalidInput."""
    if not 0 < amount_minor <= MAX_AMOUNT:
        raise InvalidInput(f"An amount is above 0 and at most {MAX_AMOUNT} minor units.")
    return amount_minor


def parse_amount(text: str, currency: str) -> int:
    """A decimal such as "5" or "5.00" in minor units of the currency.

    Without sign, exponent or spaces, above 0, and with at most the currency's digits: an amount is
    never rounded. Raises InvalidInput.
    """
    scale = digits(currency)
    found = _DECIMAL.fullmatch(text)
    if found is None:
        raise InvalidInput("An amount is a plain decimal number such as 5 or 5.00.")
    whole, fraction = found.group(1), found.group(2) or ""
    if len(fraction) > scale:
        raise InvalidInput(f"{currency} has at most {scale} digits after the point.")
    return checked_amount(int(whole + fraction.ljust(scale, "0")))


def format_amount(amount_minor: int, currency: str) -> str:
    """Minor units as a decimal with the currency's full scale: 500 USD is "5.00", 500 JPY "500"."""
    scale = digits(currency)
    sign = "-" if amount_minor < 0 else ""
    if scale == 0:
        return f"{sign}{abs(amount_minor)}"
    whole, fraction = divmod(abs(amount_minor), 10**scale)
    return f"{sign}{whole}.{fraction:0{scale}}"


def shares(whole: int, weights: Mapping[K, int]) -> dict[K, int]:
    """Divide `whole` in proportion to the weights, exactly: largest remainder, ties to the
    lowest id.

    The shares sum to `whole` (0 or more). Raises ValueError when a weight is negative or all are 0.
    """
    total = sum(weights.values())
    if whole < 0 or total <= 0 or min(weights.values()) < 0:
        raise ValueError("shares need a whole of 0 or more and weights of which one is above 0")
    given = {key: whole * weight // total for key, weight in weights.items()}
    by_id = sorted(weights)
    by_remainder = sorted(by_id, key=lambda key: whole * weights[key] % total, reverse=True)
    for key in by_remainder[: whole - sum(given.values())]:
        given[key] += 1
    return given
