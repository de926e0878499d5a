"""The card of a creator: made anew whenever something it tells was changed, and once a day.

Who changes a creator, her figures or her options leaves a mark in the same transaction (see
`creators.changes`). The sweep takes marked creators, locks them, and makes their cards from what
the other nouns' rows say then. Only who has the marketplace switched on has one, and `is_listed`
says whether she earned by it when it was made; whoever reads asks again.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from uuid import UUID

from models import clock, search_text
from models.creators import topics_of_creators
from models.database import execute, fetch, new_id
from models.discovery.figures import Person, figures_of, people_of
from models.monetization import Option
from models.monetization.options import statuses_of
from models.transactions import atomic, note_lock

MAKE_AGAIN = timedelta(days=1)
"""Figures are of the last days, so a card is out of date by itself."""
LOOK_AGAIN = timedelta(hours=1)
"""Who has the marketplace switched on and does not earn by it may soon do so again."""


@dataclass(frozen=True, slots=True)
class _Id:
    id: UUID


@dataclass(frozen=True, slots=True)
class _At:
    at: datetime | None


_DUE = """SELECT d.id FROM (
    SELECT * FROM (SELECT m.creator_id AS id FROM creator_change m
      ORDER BY m.id LIMIT $3::bigint) marked
    UNION SELECT * FROM (SELECT k.id FROM creator_card k
      WHERE k.is_listed AND k.made_at < $1::timestamptz
      ORDER BY k.made_at, k.id LIMIT $3::bigint) listed
    UNION SELECT * FROM (SELECT k.id FROM creator_card k
      WHERE NOT k.is_listed AND k.made_at < $2::timestamptz
      ORDER BY k.made_at, k.id LIMIT $3::bigint) unlisted) d
  LIMIT $3::bigint"""

_IN_FORCE_SINCE = """SELECT max(q.effective_at) AS at FROM ruleset q
  WHERE q.scope = 'CREATOR_MARKETPLACE' AND q.effective_at <= $1::timestamptz"""

_LOCK = """SELECT c.id FROM creator c WHERE c.id IN (SELECT r.id FROM {rows $1 r(id uuid)})
  ORDER BY c.id {lock free}"""

_MARKS = """SELECT m.id FROM creator_change m
  WHERE m.creator_id IN (SELECT r.id FROM {rows $1 r(id uuid)})"""

_SWITCHED_ON = """SELECT o.creator_id AS id FROM monetization_option o
  JOIN creator c ON c.id = o.creator_id AND c.erased_at IS NULL
  WHERE o.option = 'CREATOR_MARKETPLACE' AND o.is_on
    AND o.creator_id IN (SELECT r.id FROM {rows $1 r(id uuid)})"""


async def make_cards(limit: int = 500) -> int:
    """Make the cards of at most `limit` creators who are marked or whose card is out of date, but
    for those whom another transaction holds, who stay so. Answers how many they were."""
    now = clock.now()
    (rules,) = await fetch(_At, _IN_FORCE_SINCE, now)
    bounds = [max(now - age, rules.at or now - age) for age in (MAKE_AGAIN, LOOK_AGAIN)]
    due = await fetch(_Id, _DUE, *bounds, limit)
    return await atomic(_make, [one.id for one in due]) if due else 0


async def _make(ids: list[UUID]) -> int:
    note_lock("creator")
    held = [one.id for one in await fetch(_Id, _LOCK, ids)]
    if not held:
        return 0
    # Read before what the cards are made of: a later mark stays for the next time.
    marks = [one.id for one in await fetch(_Id, _MARKS, held)]
    on = await switched_on(held)
    gone = sorted(set(held) - on)
    if gone:
        await _remove(gone)
    if on:
        await _write(sorted(on))
    if marks:
        await execute(
            "DELETE FROM creator_change WHERE id IN (SELECT r.id FROM {rows $1 r(id uuid)})", marks
        )
    return len(held)


async def switched_on(creator_ids: Iterable[UUID]) -> set[UUID]:
    """Who of these creators has the marketplace switched on, and was not erased."""
    return {one.id for one in await fetch(_Id, _SWITCHED_ON, list(creator_ids))}


async def listed_among(creator_ids: Iterable[UUID]) -> set[UUID]:
    """Who of these creators earns by the marketplace right now."""
    wanted = [(key, Option.CREATOR_MARKETPLACE) for key in creator_ids]
    return {one.creator_id for one in await statuses_of(wanted) if one.is_enabled}


async def _write(creator_ids: Sequence[UUID]) -> None:
    now = clock.now()
    listed = await listed_among(creator_ids)
    people = await people_of(creator_ids)
    figures = await figures_of(people, dict.fromkeys(creator_ids, now.date()))
    cards = [
        (*(getattr(one, field.name) for field in fields(one)), one.id in listed, now)
        for one in figures
    ]
    await execute(_CARDS, cards)
    await execute(_RATES_GONE, creator_ids)
    await execute(_RATES, creator_ids)
    found = await tokens_of(people)
    rows = [(new_id(), key, token) for key in creator_ids for token in sorted(found[key])]
    await execute(_TOKENS_GONE, creator_ids, [row[1:] for row in rows])
    if rows:
        await execute(_TOKENS, rows)


_CARDS = """INSERT INTO creator_card (id, country, language, followers, views, engagement_bps,
    growth_bps, figures_from, figures_as_of, grown_since, is_listed, made_at)
  SELECT r.id, r.country, r.language, r.followers, r.views, r.engagement_bps, r.growth_bps,
    r.figures_from, r.figures_as_of, r.grown_since, r.is_listed, r.made_at
  FROM {rows $1 r(id uuid, country text, language text, followers bigint, views bigint,
    engagement_bps bigint, growth_bps bigint, figures_from text, figures_as_of date,
    grown_since date, is_listed bool, made_at timestamptz)} WHERE true
  ON CONFLICT (id) DO UPDATE SET is_listed = excluded.is_listed, country = excluded.country,
    language = excluded.language, followers = excluded.followers, views = excluded.views,
    engagement_bps = excluded.engagement_bps, growth_bps = excluded.growth_bps,
    figures_from = excluded.figures_from, figures_as_of = excluded.figures_as_of,
    grown_since = excluded.grown_since, made_at = excluded.made_at"""

_RATES_GONE = """DELETE FROM listed_rate
  WHERE creator_id IN (SELECT r.id FROM {rows $1 r(id uuid)})"""

_RATES = """INSERT INTO listed_rate (id, creator_id, format, currency, price_minor, is_lowest,
    country, language, followers, views, engagement_bps, growth_bps)
  SELECT p.id, p.creator_id, p.format, p.currency, p.price_minor, row_number() OVER (
      PARTITION BY p.creator_id, p.currency ORDER BY p.price_minor, p.id) = 1,
    k.country, k.language, k.followers, k.views, k.engagement_bps, k.growth_bps
  FROM {rows $1 r(id uuid)} JOIN creator_card k ON k.id = r.id AND k.is_listed
  JOIN rate_card p ON p.creator_id = k.id"""

_TOKENS_GONE = """DELETE FROM creator_token
  WHERE creator_id IN (SELECT r.id FROM {rows $1 r(id uuid)}) AND (creator_id, token) NOT IN
    (SELECT r.creator_id, r.token FROM {rows $2 r(creator_id uuid, token text)})"""

_TOKENS = """INSERT INTO creator_token (id, creator_id, token)
  SELECT r.id, r.creator_id, r.token FROM {rows $1 r(id uuid, creator_id uuid, token text)}
  WHERE true ON CONFLICT (creator_id, token) DO NOTHING"""


async def tokens_of(people: Sequence[Person]) -> dict[UUID, set[str]]:
    """What each creator is found by: her handle, her name and her topics, normalised."""
    topics = await topics_of_creators([one.id for one in people])
    return {
        one.id: search_text.tokens([one.handle, one.display_name, *topics.get(one.id, ())])
        for one in people
    }


async def forget(creator_id: UUID) -> None:
    """Inside a transaction that holds a creator who is erased: she is found no more."""
    await _remove([creator_id])


async def _remove(creator_ids: list[UUID]) -> None:
    await execute(_TOKENS_GONE, creator_ids, [])
    await execute(_RATES_GONE, creator_ids)
    await execute(
        "DELETE FROM creator_card WHERE id IN (SELECT r.id FROM {rows $1 r(id uuid)})", creator_ids
    )
