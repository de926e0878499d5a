"""The terms of an offer: what can be stored, what they cost, and what differs between two."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import InvalidInput
from models.offers import Channel, Exclusivity, TermChange, Terms, UsageRights, changes
from models.rate_cards import ContentFormat
from tests.offering import a_part, everything, in_days, terms


def test_price_is_the_sum_of_the_deliverables() -> None:
    assert everything().price_minor == 15_000


@pytest.mark.parametrize("proposed", [terms(), everything(), everything(revision_rounds=0)])
def test_terms_are_read_as_they_were_written(proposed: Terms) -> None:
    assert Terms.from_json(proposed.to_json()) == proposed


@pytest.mark.parametrize(
    "wrong",
    [
        {"deliverables": ()},
        {"deliverables": tuple(a_part() for _ in range(21))},
        {"deliverables": (a_part(0),)},
        {"deliverables": (a_part(10**15), a_part(1))},
        {"deliverables": (a_part(count=0),)},
        {"deliverables": (a_part(count=51),)},
        {"deliverables": (a_part(disclosure=""),)},
        {"deliverables": (a_part(wanted="x" * 1001),)},
        {"deliverables": (a_part(unwanted="a\x00b"),)},
        {"usage_rights": UsageRights((), (), 90)},
        {"usage_rights": UsageRights((Channel.EMAIL, Channel.EMAIL), (), 90)},
        {"usage_rights": UsageRights((Channel.EMAIL,), ("us",), 90)},
        {"usage_rights": UsageRights((Channel.EMAIL,), ("US", "US"), 90)},
        {"usage_rights": UsageRights((Channel.EMAIL,), (), 0)},
        {"usage_rights": UsageRights((Channel.EMAIL,), (), 3651)},
        {"exclusivity": Exclusivity(0, None)},
        {"exclusivity": Exclusivity(30, "x" * 41)},
        {"revision_rounds": -1},
        {"revision_rounds": 11},
    ],
)
def test_what_no_rule_could_accept_is_no_input(wrong: dict[str, Any]) -> None:
    assert everything().checked() == everything()
    with pytest.raises(InvalidInput):
        replace(everything(), **wrong).checked()


@given(
    st.lists(st.integers(1, 10**13), min_size=1, max_size=20),
    st.integers(0, 10_000),
)
def test_commission_is_shared_to_the_last_unit(prices: list[int], bps: int) -> None:
    proposed = terms(*prices)
    whole = proposed.price_minor * bps // 10_000
    parts = proposed.commissions(whole)
    assert sum(parts) == whole
    for price, part in zip(prices, parts, strict=True):
        assert abs(part * proposed.price_minor - whole * price) < proposed.price_minor


def test_of_equal_parts_the_first_has_what_is_left_over() -> None:
    assert terms(100, 100, 100).commissions(31) == [11, 10, 10]


def test_same_terms_differ_in_nothing() -> None:
    assert changes(everything(), everything(), "USD") == []


def test_each_term_that_differs_is_named() -> None:
    before = everything()
    first, second = before.deliverables
    after = Terms(
        (
            replace(first, price_minor=12_000, due_on=in_days(12), wanted=None),
            replace(second, format=ContentFormat.LIVE, count=2, unwanted="Rain", disclosure="ad"),
        ),
        UsageRights((Channel.EMAIL,), (), 30),
        Exclusivity(60, None),
        3,
    )
    assert changes(before, after, "USD") == [
        TermChange("price", "150.00 USD", "170.00 USD"),
        TermChange("deliverables.1.dueOn", str(in_days(10)), str(in_days(12))),
        TermChange("deliverables.1.price", "100.00 USD", "120.00 USD"),
        TermChange("deliverables.1.wanted", "The bottle first", None),
        TermChange("deliverables.2.format", "VIDEO", "LIVE"),
        TermChange("deliverables.2.count", "1", "2"),
        TermChange("deliverables.2.unwanted", None, "Rain"),
        TermChange("deliverables.2.disclosure", "#ad", "ad"),
        TermChange("revisionRounds", "1", "3"),
        TermChange("usageRights.channels", "PAID_ADS, WEBSITE", "EMAIL"),
        TermChange("usageRights.territory", "CA, US", "everywhere"),
        TermChange("usageRights.days", "90", "30"),
        TermChange("exclusivity.days", "30", "60"),
        TermChange("exclusivity.category", "Drinks", "every category"),
    ]


def test_what_comes_and_goes_is_named_with_nothing_on_the_other_side() -> None:
    before, after = everything(), terms(10_000)
    gone = {one.term: one.before for one in changes(before, after, "USD") if one.after is None}
    assert gone == {
        "deliverables.2.format": "VIDEO",
        "deliverables.2.count": "1",
        "deliverables.2.dueOn": str(in_days(10)),
        "deliverables.2.price": "50.00 USD",
        "deliverables.2.wanted": "The bottle first",
        "deliverables.2.disclosure": "#ad",
        "usageRights.channels": "PAID_ADS, WEBSITE",
        "usageRights.territory": "CA, US",
        "usageRights.days": "90",
        "exclusivity.days": "30",
        "exclusivity.category": "Drinks",
    }
    back = changes(after, before, "USD")
    assert {one.term: one.after for one in back if one.before is None} == gone


@given(st.integers(1, 12), st.integers(1, 12))
def test_every_difference_is_told_and_nothing_else(one: int, other: int) -> None:
    """Told apart by hand: the number of deliverables, each of one price."""
    found = changes(terms(*[100] * one), terms(*[100] * other), "JPY")
    touched = {change.term.split(".")[1] for change in found if "." in change.term}
    low, high = sorted((one, other))
    assert touched == {str(number) for number in range(low + 1, high + 1)}
    assert ("price" in {change.term for change in found}) == (one != other)
