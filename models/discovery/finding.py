"""Finding creators: a page of cards by filters and in an order, checked against what holds now.

One statement reads the page's cards, whose order an index has, and their creators; one more asks
whether each of them earns by the marketplace right now, since a card may be a moment old. Who does
not is left out: a page may be shorter than asked for, and never shows who switched off.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from models.creators import AccountType, Listed
from models.database import fetch
from models.discovery.asking import CreatorSort, Span, Wanted
from models.discovery.cards import listed_among
from models.discovery.rows import FigureSource
from models.errors import Overloaded
from models.pages import MOST_AT_ONCE, Keyset, Page, PageRequest
from models.search_text import Term

ROUNDS = 5
"""So often at most it is read on while all of a page's creators have just switched off."""


@dataclass(frozen=True, slots=True)
class Found:
    """A creator who was found, with the figures of her card; `place` and `quality` are her place
    in the order."""

    id: UUID
    user_id: UUID
    handle: str
    display_name: str
    country: str | None
    language: str | None
    followers: int | None
    followers_as_of: date | None
    account_type: AccountType
    supporters_public: bool
    created_at: datetime
    views: int | None
    engagement_bps: int | None
    growth_bps: int | None
    grown_since: date | None
    figures_from: FigureSource | None
    figures_as_of: date | None
    place: int
    quality: int

    @property
    def creator(self) -> Listed:
        """Herself."""
        return Listed(
            self.id,
            self.user_id,
            self.handle,
            self.display_name,
            self.country,
            self.language,
            self.followers,
            self.followers_as_of,
            self.account_type,
            self.supporters_public,
            self.created_at,
            -1 if self.followers is None else self.followers,
        )


async def discover(wanted: Wanted, sort: CreatorSort, request: PageRequest) -> Page[Found]:
    """Creators who earn by the marketplace and are what is wanted, in this order.

    A page holds at most what was asked for, and less where some have just switched off. Raises
    InvalidInput, also for a cursor of another order or of other filters, and Overloaded where
    hundreds in a row have just switched off.
    """
    found = compiled(wanted.checked(sort), sort)
    asked = request
    for _ in range(ROUNDS):
        rows = await fetch(Found, found.text, *found.arguments(asked))
        page = found.order.page(asked, rows)
        there = await listed_among(one.id for one in page.items) if page.items else set()
        items = [one for one in page.items if one.id in there]
        if items or not page.has_next:
            more = page.has_next or len(items) > request.first
            return Page(items[: request.first], more, page.cursor_of)
        asked = PageRequest(MOST_AT_ONCE, page.cursor_of(page.items[-1]))
    raise Overloaded


@dataclass(frozen=True, slots=True)
class Compiled:
    """A statement that reads a page, and its order."""

    text: str
    order: Keyset
    filters: tuple[Any, ...]

    def arguments(self, request: PageRequest) -> tuple[Any, ...]:
        """What the statement takes for this page. Raises InvalidInput."""
        return (*self.filters, *self.order.after(request), request.limit)


_PLACES = {
    CreatorSort.RELEVANCE: "k.followers",
    CreatorSort.FOLLOWERS: "k.followers",
    CreatorSort.VIEWS: "k.views",
    CreatorSort.ENGAGEMENT: "k.engagement_bps",
    CreatorSort.PRICE: "k.price_minor",
}


def compiled(wanted: Wanted, sort: CreatorSort) -> Compiled:
    """The statement for checked filters and an order: built of the names here and of marks."""
    name = f"discover:{sort.value}:{wanted.digest()}"
    if sort is CreatorSort.PRICE:
        order = Keyset(name, descending=False, place=int, id=UUID)
    elif sort is CreatorSort.RELEVANCE:
        order = Keyset(name, quality=int, place=int, id=UUID)
    else:
        order = Keyset(name, place=int, id=UUID)
    arguments: list[Any] = []
    tiers = [_Parts(wanted, arguments, *tier) for tier in _tiers(wanted, sort)]
    first = len(arguments) + 1
    limit = f"LIMIT ${first + len(order.columns)}::bigint"
    members = " UNION ALL ".join(
        f"""SELECT * FROM (SELECT m.* FROM (
      SELECT {one.key} AS id, {_PLACES[sort]} AS place, {one.quality} AS quality
      FROM {one.table} WHERE {one.conditions}) m
    WHERE {order.where("m", first)} ORDER BY {order.order("m")} {limit}) {one.name}"""
        for one in tiers
    )
    text = f"""SELECT c.id, c.user_id, c.handle, c.display_name, c.country, c.language, c.followers,
    c.followers_as_of, c.account_type, c.supporters_public, c.created_at,
    nullif(d.views, -1) AS views, nullif(d.engagement_bps, -1) AS engagement_bps, d.growth_bps,
    d.grown_since, d.figures_from, d.figures_as_of, f.place, f.quality
  FROM (SELECT u.* FROM ({members}) u ORDER BY {order.order("u")} {limit}) f
  JOIN creator_card d ON d.id = f.id
  JOIN creator c ON c.id = f.id AND c.erased_at IS NULL
  ORDER BY {order.order("f")}"""
    return Compiled(text, order, tuple(arguments))


def _tiers(wanted: Wanted, sort: CreatorSort) -> list[tuple[str, int]]:
    """By relevance, those whose words are just those that are asked for come before the rest. Each
    tier is in the order of followers, and read on its own: to rank all who match would take all."""
    ranked = sort is CreatorSort.RELEVANCE and any(term.is_prefix for term in wanted.terms)
    if sort is CreatorSort.PRICE:
        return [("price", 0)]
    return [("whole", 1), ("begins", 0)] if ranked else [("every", 0)]


class _Parts:
    """The table, conditions and arguments of filters: over cards, or where a price is asked about
    over rate cards, which have all of the card beside it."""

    def __init__(self, wanted: Wanted, arguments: list[Any], name: str, quality: int) -> None:
        self.arguments, self.name, self.quality = arguments, name, quality
        if name == "price" or wanted.price is not None:
            self.key, self.table, self.conditions = "k.creator_id", "listed_rate k", "true"
            self._rate(wanted)
            self._cheapest(wanted)
        else:
            self.key, self.table, self.conditions = "k.id", "creator_card k", "k.is_listed"
            if wanted.asks_for_a_rate:
                self.conditions += f" AND {self.key} IN (SELECT p.creator_id FROM listed_rate p"
                self.conditions += " WHERE true"
                self._rate(wanted, "p")
                self.conditions += ")"
        self._text(wanted.terms)
        for column in ("country", "language"):
            if (value := getattr(wanted, column)) is not None:
                self.conditions += f" AND k.{column} = {self._mark(value)}"
        for column in ("followers", "views", "engagement_bps", "growth_bps"):
            self._span(f"k.{column}", getattr(wanted, column), known=column != "growth_bps")
        if wanted.topics:
            marks = ", ".join(self._mark(topic) for topic in sorted(set(wanted.topics)))
            self.conditions += f""" AND {self.key} IN (
        SELECT t.creator_id FROM creator_topic t WHERE t.topic IN ({marks}))"""

    def _mark(self, value: Any) -> str:
        self.arguments.append(value)
        return f"${len(self.arguments)}"

    def _span(self, column: str, span: Span | None, *, known: bool = False) -> None:
        """That a column lies in a span; a `known` one is -1 where it is not."""
        if span is None:
            return
        least = 0 if known and span.least is None else span.least
        for sign, end in ((">=", least), ("<=", span.most)):
            if end is not None:
                self.conditions += f" AND {column} {sign} {self._mark(end)}::bigint"

    def _text(self, terms: list[Term]) -> None:
        """That she is found by all terms: one set, of which there are fewest to be looked at."""
        if not terms:
            return
        names = [f"t{number}" for number in range(len(terms))]
        joined = " ".join(
            f"JOIN creator_token {name} ON {name}.creator_id = t0.creator_id" for name in names[1:]
        )
        answers = " AND ".join(map(self._answers, names, terms))
        self.conditions += f""" AND {self.key} IN (SELECT t0.creator_id FROM creator_token t0
        {joined} WHERE {answers})"""
        if self.name == "begins":
            whole = " AND ".join(
                f"""EXISTS (SELECT 1 FROM creator_token w
          WHERE w.creator_id = {self.key} AND w.token = {self._mark(term.token)})"""
                for term in terms
            )
            self.conditions += f" AND NOT ({whole})"

    def _answers(self, table: str, term: Term) -> str:
        token = self._mark(term.token)
        if self.name == "whole" or not term.is_prefix:
            return f"{table}.token = {token}"
        return f"{table}.token >= {token} AND {table}.token < {self._mark(term.beyond)}"

    def _rate(self, wanted: Wanted, table: str = "k") -> None:
        if wanted.currency is not None:
            self.conditions += f" AND {table}.currency = {self._mark(wanted.currency)}"
        if wanted.format is not None:
            self.conditions += f" AND {table}.format = {self._mark(wanted.format)}"
        self._span(f"{table}.price_minor", wanted.price)

    def _cheapest(self, wanted: Wanted) -> None:
        """Each creator once, by the cheapest of her rate cards that are wanted."""
        if wanted.format is not None:
            return  # of one format and currency she has but one
        if wanted.price is None or wanted.price.least is None:
            self.conditions += " AND k.is_lowest"
            return
        self.conditions += """ AND NOT EXISTS (
        SELECT 1 FROM listed_rate q WHERE q.creator_id = k.creator_id
          AND (q.price_minor, q.id) < (k.price_minor, k.id)"""
        self._rate(wanted, "q")
        self.conditions += ")"
