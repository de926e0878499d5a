"""The terms of coins, all of it data: how much a fan may spend, and for how long she may give back
what she has not spent."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from models import clock
from models.database import fetch

EVERYWHERE = "ZZ"
"""Every country that has no row of its own."""


@dataclass(frozen=True, slots=True)
class Caps:
    """What a fan may spend on coins in one currency, in minor units."""

    currency: str
    most_a_day_minor: int
    most_a_month_minor: int


# Of each currency the row with the latest time that is not ahead.
_CAPS = """SELECT c.currency, c.most_a_day_minor, c.most_a_month_minor FROM coin_caps c
  WHERE c.effective_from = (SELECT max(l.effective_from) FROM coin_caps l
    WHERE l.currency = c.currency AND l.effective_from <= $1)"""


async def caps_of(currencies: Iterable[str]) -> dict[str, Caps]:
    """The caps that hold now, by currency; a currency that has none has no coins."""
    wanted = set(currencies)
    return {
        one.currency: one for one in await fetch(Caps, _CAPS, clock.now()) if one.currency in wanted
    }


@dataclass(frozen=True, slots=True)
class RefundDays:
    """For how many days purchases of a country could be given back, from a time on."""

    country: str
    effective_from: datetime
    days: int


async def refund_days() -> list[RefundDays]:
    """The days of every country, of all times."""
    return await fetch(RefundDays, "SELECT country, effective_from, days FROM coin_refund_terms")


def refundable_until(days: list[RefundDays], country: str, bought_at: datetime) -> datetime:
    """Until when a fan may give back what she bought, by the terms that held when she bought it."""
    held = [one for one in days if one.effective_from <= bought_at]
    own = [one for one in held if one.country == country]
    latest = max(
        own or [one for one in held if one.country == EVERYWHERE],
        key=lambda one: one.effective_from,
        default=None,
    )
    return bought_at + timedelta(days=latest.days if latest else 0)
