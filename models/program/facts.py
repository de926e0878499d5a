"""What is known of creators that rules ask about, and the rulesets that hold for them: one
statement for any number of creators.

A creator's country is her own, else her user's. The ruleset in force for a scope is that of her
country, else the general one (country ZZ); of several the one that took effect last.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from models import clock
from models.creators import AccountType
from models.database import fetch
from models.users import Standing

EVERYWHERE = "ZZ"
"""The country of rules for all countries that have none of their own."""


@dataclass(frozen=True, slots=True)
class Place:
    """A country, None where it is not known, and what holds there for one scope.

    `countries_differ` says that some country has rules of its own.
    """

    country: str | None
    minimum_years: int
    countries_differ: bool
    ruleset_id: UUID
    ruleset_version: int
    ruleset_country: str
    rules: list[dict[str, Any]]
    grace_days: int


@dataclass(frozen=True, slots=True)
class Known(Place):
    """What rules ask about, but for the figures of the window; None is not known."""

    born: date | None
    standing: Standing
    followers: int | None
    followers_as_of: date | None
    account_type: AccountType
    membership: str | None


@dataclass(frozen=True, slots=True)
class Facts(Known):
    """One creator and one scope: who she is, and her membership.

    `reapply_at` is the latest instant before which a rejection bars her from applying.
    """

    creator_id: UUID
    user_id: UUID
    scope: str
    joined_at: datetime | None
    grace_ends_at: datetime | None
    barred_until: datetime | None
    reapply_at: datetime | None


COUNTRY = "coalesce(c.country, u.country)"

KNOWN = f"""{COUNTRY} AS country, coalesce(u.birth_date, u.claimed_birth_date) AS born, u.standing,
    c.followers, c.followers_as_of, c.account_type, m.state AS membership"""
"""The columns of Known that are hers, of OWNED."""

OWNED = """JOIN app_user u ON u.id = c.user_id
  LEFT JOIN membership m ON m.creator_id = c.id"""
"""What stands beside a creator `c`."""


def _holding(country: str, scope: str, now: str) -> str:
    """The columns of Place that say what holds in a country, which may be null, at an instant."""
    return f"""(SELECT max(x.years) FROM minimum_age x WHERE {country} IS NULL
       OR x.country = {country} OR (x.country = 'ZZ' AND NOT EXISTS (
         SELECT 1 FROM minimum_age y WHERE y.country = {country}))) AS minimum_years,
    EXISTS (SELECT 1 FROM ruleset x WHERE x.scope = {scope} AND x.country <> 'ZZ'
      AND x.effective_at <= {now}::timestamptz) AS countries_differ,
    (SELECT x.id FROM ruleset x WHERE x.scope = {scope} AND x.effective_at <= {now}::timestamptz
      AND x.country IN ('ZZ', {country})
      ORDER BY x.country = 'ZZ', x.effective_at DESC, x.version DESC LIMIT 1) AS ruleset_id"""


_PLACE = """f.country, f.minimum_years, f.countries_differ, f.ruleset_id,
  q.version AS ruleset_version, q.country AS ruleset_country, q.rules, q.grace_days"""

PICKED = f"""{_PLACE}, f.born, f.standing, f.followers, f.followers_as_of, f.account_type,
  f.membership, f.creator_id, f.user_id, f.scope, f.joined_at, f.grace_ends_at, f.barred_until,
  f.reapply_at"""
"""The columns of Facts, of FROM."""

FROM = f"""(SELECT c.id AS creator_id, c.user_id, w.scope, {KNOWN}, m.joined_at, m.grace_ends_at,
    m.suspended_until AS barred_until, {_holding(COUNTRY, "w.scope", "$2")},
    (SELECT max(a.reapply_at) FROM program_application a
      WHERE a.creator_id = c.id AND a.state = 'REJECTED') AS reapply_at
  FROM {{rows $1 w(creator_id uuid, scope text)}}
  JOIN creator c ON c.id = w.creator_id {OWNED}) AS f
  JOIN ruleset q ON q.id = f.ruleset_id"""
"""$1 are the wanted (creator, scope), $2 is the instant."""


async def facts_of(wanted: Iterable[tuple[UUID, str]]) -> list[Facts]:
    """What is known now of each wanted creator and scope, of those that there are."""
    return await fetch(Facts, f"SELECT {PICKED} FROM {FROM}", sorted(set(wanted)), clock.now())


# Countries with an age or a ruleset of their own, though it be a draft; all others; and none known.
_PLACES = f"""SELECT {_PLACE} FROM (SELECT w.country, {_holding("w.country", "$1::text", "$2")}
    FROM (SELECT x.country FROM minimum_age x
      UNION SELECT x.country FROM ruleset x WHERE x.scope = $1::text
      UNION SELECT '{EVERYWHERE}' UNION SELECT NULL) AS w) AS f
  JOIN ruleset q ON q.id = f.ruleset_id"""


async def places_of(scope: str) -> dict[str | None, Place]:
    """What holds now in every country that differs from the rest in anything, in the rest (under
    EVERYWHERE), and for a creator whose country is not known (under None)."""
    return {place.country: place for place in await fetch(Place, _PLACES, scope, clock.now())}
