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
class Facts:
    """One creator and one scope: who she is, her membership, and the ruleset in force.

    `countries_differ` says that some country has rules of its own; `reapply_at` is the latest
    instant before which a rejection bars her from applying.
    """

    creator_id: UUID
    user_id: UUID
    scope: str
    country: str | None
    born: date | None
    standing: Standing
    minimum_years: int
    followers: int | None
    followers_as_of: date | None
    account_type: AccountType
    membership: str | None
    joined_at: datetime | None
    grace_ends_at: datetime | None
    barred_until: datetime | None
    reapply_at: datetime | None
    countries_differ: bool
    ruleset_id: UUID
    ruleset_version: int
    ruleset_country: str
    rules: list[dict[str, Any]]
    grace_days: int


PICKED = """f.creator_id, f.user_id, f.scope, f.country, f.born, f.standing, f.minimum_years,
  f.followers, f.followers_as_of, f.account_type, f.membership, f.joined_at, f.grace_ends_at,
  f.barred_until, f.reapply_at, f.countries_differ, f.ruleset_id, q.version AS ruleset_version,
  q.country AS ruleset_country, q.rules, q.grace_days"""
"""The columns of Facts, of FROM."""

FROM = """(SELECT c.id AS creator_id, c.user_id, w.scope, coalesce(c.country, u.country) AS country,
    coalesce(u.birth_date, u.claimed_birth_date) AS born, u.standing, c.followers,
    c.followers_as_of, c.account_type, m.state AS membership, m.joined_at, m.grace_ends_at,
    m.suspended_until AS barred_until,
    (SELECT max(x.years) FROM minimum_age x WHERE coalesce(c.country, u.country) IS NULL
       OR x.country = coalesce(c.country, u.country)
       OR (x.country = 'ZZ' AND NOT EXISTS (
         SELECT 1 FROM minimum_age y WHERE y.country = coalesce(c.country, u.country)))
    ) AS minimum_years,
    (SELECT max(a.reapply_at) FROM program_application a
      WHERE a.creator_id = c.id AND a.state = 'REJECTED') AS reapply_at,
    EXISTS (SELECT 1 FROM ruleset x WHERE x.scope = w.scope AND x.country <> 'ZZ'
      AND x.effective_at <= $2::timestamptz) AS countries_differ,
    (SELECT x.id FROM ruleset x WHERE x.scope = w.scope AND x.effective_at <= $2::timestamptz
      AND x.country IN ('ZZ', coalesce(c.country, u.country))
      ORDER BY x.country = 'ZZ', x.effective_at DESC, x.version DESC LIMIT 1) AS ruleset_id
  FROM {rows $1 w(creator_id uuid, scope text)}
  JOIN creator c ON c.id = w.creator_id JOIN app_user u ON u.id = c.user_id
  LEFT JOIN membership m ON m.creator_id = c.id) AS f
  JOIN ruleset q ON q.id = f.ruleset_id"""
"""$1 are the wanted (creator, scope), $2 is the instant."""


async def facts_of(wanted: Iterable[tuple[UUID, str]]) -> list[Facts]:
    """What is known now of each wanted creator and scope, of those that there are."""
    return await fetch(Facts, f"SELECT {PICKED} FROM {FROM}", sorted(set(wanted)), clock.now())
