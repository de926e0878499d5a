"""Whom a token names: read before every request."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from models.caller import BrandRole
from models.database import fetch
from models.users import Standing


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a token's subject is: her user row as far as a request needs it, her creator, and what
    she does in which brands' teams."""

    subject: str
    user_id: UUID
    standing: Standing
    tokens_valid_from: datetime | None
    birth_date: date | None
    claimed_birth_date: date | None
    creator_id: UUID | None
    brands: dict[UUID, BrandRole]


@dataclass(frozen=True, slots=True)
class _Identified:
    """A person once for each team that she is in."""

    subject: str
    user_id: UUID
    standing: Standing
    tokens_valid_from: datetime | None
    birth_date: date | None
    claimed_birth_date: date | None
    creator_id: UUID | None
    brand_id: UUID | None
    role: BrandRole | None


async def identify(subject: str) -> Identity | None:
    """The person whom a token names, by one statement."""
    return (await identify_all([subject])).get(subject)


async def identify_all(subjects: Iterable[str]) -> dict[str, Identity]:
    """The people whom tokens name, by subject, by one statement, which reads the teams of brands
    too: it runs before every request."""
    rows = await fetch(
        _Identified,
        """SELECT u.subject, u.id AS user_id, u.standing, u.tokens_valid_from, u.birth_date,
             u.claimed_birth_date, c.id AS creator_id, m.brand_id, m.role
           FROM app_user u LEFT JOIN creator c ON c.user_id = u.id
           LEFT JOIN brand_member m ON m.user_id = u.id
           WHERE u.subject IN (SELECT r.subject FROM {rows $1 r(subject text)})""",
        sorted(set(subjects)),
    )
    found: dict[str, Identity] = {}
    for row in rows:
        told = {name: getattr(row, name) for name in _Identified.__slots__}
        brand_id, role = told.pop("brand_id"), told.pop("role")
        one = found.setdefault(row.subject, Identity(**told, brands={}))
        if brand_id is not None:
            one.brands[brand_id] = role
    return found
