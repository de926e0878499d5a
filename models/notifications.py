"""Notifications: numbered facts to a topic, behind one cursor that is the truth.

A topic is its owner's: its id is the creator's, or the LIVE's. In the business transaction, last of
all, the topic's counter is raised and the facts are inserted with its numbers, so that the lock of
the topic makes the order of commits the order of numbers, and a rollback gives numbers back: a
topic is numbered 1..n without a gap, and whoever reads "after number 7" can miss nothing.

A kind of notification is declared by the noun that owns it, and published by its drafts:

    @notifications.kind
    class TipReceived(Notified):
        tip_id: UUID
        amount_minor: int
        currency: str

    await notifications.publish([Draft(TipReceived, creator_id, tip_id=..., amount_minor=..., ...)])

Facts are ids, amounts, codes and times. Names and messages are read from today's row, so that
hiding a message or erasing a person holds everywhere.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, dataclass_transform, get_args, get_origin, get_type_hints
from uuid import UUID

from tortoise import fields as column

from models import clock, wakeups
from models.database import CheckedBigInt, Row, execute, fetch, new_id
from models.errors import InvalidInput
from models.ledger.audit import Violation, faults
from models.pages import Keyset, Page, PageRequest
from models.transactions import after_commit, note_lock

K = TypeVar("K", bound="type[Notified]")

PUBLIC = frozenset({"live"})
"""The kinds of topics that are for everyone: what is told to one is no secret of anybody's."""

MOST_AT_ONCE = 200
"""How many notifications one read answers at most."""


class Topic(Row):
    """Where the notifications of one owner are numbered. Its id is the owner's."""

    kind = column.CharField(max_length=16)
    last_number = CheckedBigInt("last_number >= 0", default=0)

    class Meta:
        table = "topic"

    @property
    def is_public(self) -> bool:
        """Whether everyone may follow it, and know all that it is told."""
        return self.kind in PUBLIC


class Notification(Row):
    """One numbered fact."""

    topic_id = column.UUIDField()
    number = CheckedBigInt("number > 0")
    kind = column.CharField(max_length=64)
    facts: Any = column.JSONField()
    at = column.DatetimeField()

    class Meta:
        table = "notification"
        unique_together = (("topic_id", "number"),)


# --- kinds -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Notified:
    """A notification as it is read. `at` is the product's time, and `is_public` whether everyone
    may follow the topic that it was told to."""

    topic_id: UUID
    number: int
    at: datetime
    is_public: bool = field(default=False, kw_only=True)

    @property
    def cursor(self) -> str:
        """The opaque cursor after which the next notification of this topic begins."""
        return cursor_at(self.topic_id, self.number)


@dataclass(frozen=True, slots=True)
class CaughtUp(Notified):
    """Nothing that was stored lies before this any more: what follows is live. It is never stored;
    its number is that of the last notification passed, whether or not its kind was wanted."""


kinds: dict[str, type[Notified]] = {}
"""Every kind that was declared, by its name."""

_facts: dict[str, dict[str, Any]] = {}
_BASE = {field.name for field in fields(Notified)}
_PLAIN = (UUID, str, int, bool, datetime, date, NoneType)


@dataclass_transform(frozen_default=True)
def kind(cls: K) -> K:
    """Make a class a kind of notification, a frozen dataclass of plain facts.

    Raises TypeError for a second kind of one name, or a fact that JSON cannot hold plainly.
    """
    made: Any = dataclass(frozen=True, slots=True)(cls)
    if cls.__name__ in kinds:
        raise TypeError(f"{cls.__name__} is a kind already")
    for name, hint in _facts_of(made).items():
        if not set(_parts(hint)) <= set(_PLAIN):
            raise TypeError(f"{cls.__name__}.{name} is no plain fact")
    kinds[cls.__name__] = made
    return made  # type: ignore[no-any-return]


def _facts_of(cls: type[Notified]) -> dict[str, Any]:
    known = _facts.get(cls.__name__)
    if known is None:
        hints = get_type_hints(cls)
        known = {name: hint for name, hint in hints.items() if name not in _BASE}
        _facts[cls.__name__] = known
    return known


class Draft:
    """A notification that is to be published: its kind, its topic, and every fact of the kind.

    Raises TypeError when a fact is missing or unknown.
    """

    __slots__ = ("facts", "kind", "topic_id")

    def __init__(self, kind: type[Notified], topic_id: UUID, **facts: Any) -> None:
        if kinds.get(kind.__name__) is not kind or set(facts) != set(_facts_of(kind)):
            raise TypeError(f"{kind.__name__} takes {sorted(_facts_of(kind))}, not {sorted(facts)}")
        self.kind = kind
        self.topic_id = topic_id
        self.facts = facts


def _to_json(value: Any) -> Any:
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value


def _parts(hint: Any) -> tuple[Any, ...]:
    """The types of a union, or the one type that it is."""
    return get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)


def _from_json(value: Any, hint: Any) -> Any:
    for plain in _parts(hint):
        if plain is UUID and value is not None:
            return UUID(value)
        if plain in (datetime, date) and value is not None:
            return plain.fromisoformat(value)
    return value


# --- writing -----------------------------------------------------------------------------------

_CREATE = """INSERT INTO topic (id, kind, last_number)
  SELECT r.id, r.kind, 0 FROM {rows $1 r(id uuid, kind text)} WHERE true
  ON CONFLICT (id) DO NOTHING"""

_LOCK = """SELECT id, last_number FROM topic
  WHERE id IN (SELECT r.id FROM {rows $1 r(id uuid)}) ORDER BY id {lock}"""

_RAISE = """UPDATE topic SET last_number = topic.last_number + r.added
  FROM {rows $1 r(id uuid, added bigint)} WHERE topic.id = r.id
  RETURNING topic.id, topic.last_number"""

_INSERT = """INSERT INTO notification (id, topic_id, number, kind, facts, at)
  SELECT r.id, r.topic_id, r.number, r.kind, r.facts, r.at FROM
  {rows $1 r(id uuid, topic_id uuid, number bigint, kind text, facts jsonb, at timestamptz)}"""


@dataclass(frozen=True, slots=True)
class _Counted:
    id: UUID
    last_number: int


async def create_topics(owner_ids: Iterable[UUID], kind: str) -> None:
    """Give each owner a topic, unless it has one: when the owner is made, before anything is told.

    `kind` says what the owner is ("creator", "live").
    """
    await execute(_CREATE, [(owner_id, kind) for owner_id in sorted(set(owner_ids))])


async def publish(drafts: Sequence[Draft]) -> None:
    """Number and store facts: the last thing that a transaction does, because its lock on a topic
    is what everyone else who tells that topic something waits for.

    Those who follow the topics are woken once the transaction is committed. Raises LookupError for
    a topic that was never made.
    """
    if not drafts:
        return
    note_lock("topic")
    added = sorted(Counter(draft.topic_id for draft in drafts).items())
    if len(added) > 1:  # a multi-row UPDATE would lock in the order of its plan
        await fetch(_Counted, _LOCK, [topic_id for topic_id, _ in added])
    raised = {row.id: row.last_number for row in await fetch(_Counted, _RAISE, added)}
    if len(raised) < len(added):
        raise LookupError(f"no topic {sorted({t for t, _ in added} - set(raised))}")
    following = {topic_id: raised[topic_id] - count for topic_id, count in added}
    now = clock.now()
    rows = []
    for draft in drafts:
        following[draft.topic_id] += 1
        facts = {name: _to_json(value) for name, value in draft.facts.items()}
        number = following[draft.topic_id]
        rows.append((new_id(), draft.topic_id, number, draft.kind.__name__, facts, now))
    await execute(_INSERT, rows)
    told = list(raised)
    after_commit(lambda: wakeups.ring(told))


# --- reading -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Stored:
    topic_id: UUID
    number: int
    kind: str
    facts: dict[str, Any]
    at: datetime

    def read(self, *, is_public: bool = False) -> Notified | None:
        """The notification; None for a kind that only a newer version of us knows."""
        cls = kinds.get(self.kind)
        if cls is None:
            return None
        hints = _facts_of(cls)
        facts = {name: _from_json(self.facts.get(name), hint) for name, hint in hints.items()}
        return cls(self.topic_id, self.number, self.at, is_public=is_public, **facts)


@lru_cache(maxsize=1024)
def _order(topic_id: UUID) -> Keyset:
    """The order of one topic; its cursors name the topic, so that they point into no other."""
    return Keyset(f"topic:{topic_id}", descending=False, number=int)


def cursor_at(topic_id: UUID, number: int) -> str:
    """The cursor that stands on a number of a topic."""
    return _order(topic_id).cursor_of(_At(number))


def number_at(topic_id: UUID, cursor: str) -> int:
    """The number that a cursor of this topic stands on. Raises InvalidInput."""
    (number,) = _order(topic_id).after(PageRequest(1, cursor))
    if number < 0:
        raise InvalidInput("This is no cursor of this topic.")
    return int(number)


@dataclass(frozen=True, slots=True)
class _At:
    number: int


async def topic(topic_id: UUID) -> Topic | None:
    """A topic, with the number of its newest notification, 0 before the first."""
    return await Topic.get_or_none(id=topic_id)


# Of each topic the first of those wanted. The inner select ends each topic's range by the index of
# (topic_id, number), which a row_number() over the whole topic would not.
_PAGES = """SELECT n.topic_id, n.number, n.kind, n.facts, n.at
  FROM {rows $1 r(topic_id uuid, after bigint)} JOIN notification n ON n.topic_id = r.topic_id
  WHERE n.number > r.after AND n.number <= (SELECT max(m.number) FROM (
      SELECT i.number FROM notification i WHERE i.topic_id = r.topic_id AND i.number > r.after
        AND i.kind IN (SELECT k.kind FROM {rows $2 k(kind text)})
      ORDER BY i.number LIMIT $3::bigint) m)
    AND n.kind IN (SELECT k.kind FROM {rows $2 k(kind text)})
  ORDER BY n.topic_id, n.number"""


async def pages_of_topics(
    topic_ids: Sequence[UUID], page: PageRequest, kinds: Sequence[str] | None = None
) -> dict[UUID, Page[Notified]]:
    """What was told to each topic, oldest first, of these kinds or of all.

    Raises InvalidInput for a cursor of another topic.
    """
    starts = [(topic_id, _start(topic_id, page)) for topic_id in topic_ids]
    stored = await fetch(_Stored, _PAGES, starts, _wanted(kinds), page.limit)
    by_topic: dict[UUID, list[Notified]] = {topic_id: [] for topic_id in topic_ids}
    for row in stored:
        found = row.read()
        if found is not None:
            by_topic[row.topic_id].append(found)
    return {topic_id: _order(topic_id).page(page, rows) for topic_id, rows in by_topic.items()}


def _start(topic_id: UUID, page: PageRequest) -> int:
    return 0 if page.after is None else number_at(topic_id, page.after)


def _wanted(names: Collection[str] | None) -> list[str]:
    return sorted(kinds if names is None else names)


_BETWEEN = """SELECT n.topic_id, n.number, n.kind, n.facts, n.at FROM notification n
  WHERE n.topic_id = $1 AND n.number > $2::bigint AND n.number <= $3::bigint
    AND n.kind IN (SELECT k.kind FROM {rows $4 k(kind text)})
  ORDER BY n.number LIMIT $5::bigint"""


async def between(
    topic_id: UUID,
    after: int,
    until: int,
    wanted: Collection[str] | None = None,
    *,
    is_public: bool = False,
) -> list[Notified]:
    """The topic's notifications with numbers above `after` and up to `until`, of these kinds or of
    all, oldest first; the first 200 of them."""
    rows = await fetch(_Stored, _BETWEEN, topic_id, after, until, _wanted(wanted), MOST_AT_ONCE)
    read = (row.read(is_public=is_public) for row in rows)
    return [found for found in read if found is not None]


_FOLLOWING = """SELECT n.topic_id, n.number, n.kind, n.facts, n.at
  FROM {rows $1 r(topic_id uuid, after bigint)}
  JOIN notification n ON n.topic_id = r.topic_id AND n.number > r.after
  ORDER BY n.topic_id, n.number LIMIT $2::bigint"""


async def following(places: Iterable[tuple[UUID, int]], limit: int) -> list[_Stored]:
    """What follows the last number known of each of many topics, by topic and number, at most
    `limit` in all. Kinds that this version does not know are there too, since they count."""
    return await fetch(_Stored, _FOLLOWING, list(places), limit)


# --- audit -------------------------------------------------------------------------------------

_RULES = {
    "topics_are_numbered_without_a_gap": """SELECT t.id::text AS subject,
        'the last number is ' || t.last_number || ', but there are ' || count(n.number)
          || ' up to ' || coalesce(max(n.number), 0) AS detail
      FROM topic t LEFT JOIN notification n ON n.topic_id = t.id
      GROUP BY t.id, t.last_number
      HAVING count(n.number) <> t.last_number OR coalesce(max(n.number), 0) <> t.last_number""",
    "notifications_have_a_topic": """SELECT n.id::text AS subject,
        'number ' || n.number || ' of no topic' AS detail
      FROM notification n LEFT JOIN topic t ON t.id = n.topic_id WHERE t.id IS NULL""",
}


async def check_topics() -> list[Violation]:
    """Every rule of the topics that is broken, and by what. Inside `snapshot`."""
    return await faults(_RULES)
