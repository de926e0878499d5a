"""Users: the people on the platform, as fans and as creators.

The platform pushes them (`upsert_users`); a token of someone unknown makes her a row by its claims.
Her row is the gate of everything that decides whether she may pay or earn: whoever changes such a
thing locks it first, and whoever records a payment locks the rows of both sides.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from uuid import UUID

from tortoise import fields

from models import audit_log, clock
from models.caller import Caller
from models.database import Row, execute, fetch, new_id
from models.errors import InvalidInput, MarketplaceError, NotFound, checked_text, is_storable
from models.transactions import atomic, lock

MOST_AT_ONCE = 500
LONGEST_SUBJECT = 255
CREATOR_SUBJECT = "creator:"
"""Subjects of imported creators whom nobody has linked to a person yet."""
ERASED_SUBJECT = "erased:"
"""Subjects of people who were erased: no token names them, and the platform cannot."""


class Standing(Enum):
    """How the platform sees a person."""

    GOOD = "GOOD"
    RESTRICTED = "RESTRICTED"
    BANNED = "BANNED"


class User(Row):
    """A person: who she is to the platform, how old, and in which standing."""

    subject = fields.CharField(max_length=LONGEST_SUBJECT, unique=True)
    display_name = fields.CharField(max_length=100, default="")
    birth_date: date | None = fields.DateField(null=True)
    claimed_birth_date: date | None = fields.DateField(null=True)
    country = fields.CharField(max_length=2, null=True)
    standing = fields.CharEnumField(
        Standing, max_length=10, default=Standing.GOOD, description="Standing"
    )
    tokens_valid_from: datetime | None = fields.DatetimeField(null=True)
    erased_at: datetime | None = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField()

    class Meta:
        table = "app_user"

    @property
    def known_birth_date(self) -> date | None:
        """The platform's birth date if it gave one, else the token's."""
        return self.birth_date or self.claimed_birth_date


class MinimumAge(Row):
    """The age from which a person may pay and earn in a country, ZZ being every other country."""

    country = fields.CharField(max_length=2, unique=True)
    years = fields.SmallIntField()

    class Meta:
        table = "minimum_age"


@dataclass(eq=False)
class AgeUnknown(MarketplaceError):
    """Nobody has said how old this person is, so she may not pay or earn yet."""

    user_id: UUID

    @property
    def message(self) -> str:
        return "The age of this person is not known."


@dataclass(eq=False)
class UnderAge(MarketplaceError):
    """This person is younger than her country's minimum."""

    minimum_years: int

    @property
    def message(self) -> str:
        return f"This is for people of at least {self.minimum_years} years."


@dataclass(eq=False)
class NotInGoodStanding(MarketplaceError):
    """The platform has restricted or banned this person."""

    standing: str

    @property
    def message(self) -> str:
        return f"This person is {self.standing.lower()}."


@dataclass(frozen=True, slots=True)
class UserInput:
    """What the platform says of one person; None leaves a value as it is."""

    subject: str
    display_name: str | None = None
    birth_date: date | None = None
    country: str | None = None
    standing: Standing | None = None

    def checked(self) -> "UserInput":
        """Itself, if it can be stored. Raises InvalidInput."""
        checked_subject(self.subject)
        checked_text(self.display_name or "", "displayName", 100)
        if self.country is not None:
            checked_country(self.country)
        if self.birth_date is not None and self.birth_date > clock.today():
            raise InvalidInput("A birth date lies in the past.")
        return self


def checked_subject(subject: str) -> str:
    """The subject, if a person can have it: 1 to 255 characters, not one that erasing made. Raises
    InvalidInput."""
    checked_text(subject, "subject", LONGEST_SUBJECT, shortest=1)
    if subject.startswith(ERASED_SUBJECT):
        raise InvalidInput(f"No person's subject begins with {ERASED_SUBJECT!r}.")
    return subject


def checked_country(code: str) -> str:
    """The code, if it has the form of ISO 3166-1 alpha-2. Raises InvalidInput."""
    if len(code) != 2 or not code.isascii() or not code.isalpha() or not code.isupper():
        raise InvalidInput(f"{code!r} is no country code of two capital letters.")
    return code


async def by_ids(ids: Sequence[UUID]) -> list[User]:
    """Users by id, those that there are."""
    return await User.filter(id__in=ids)


def erased_subject(subject: str) -> str:
    """What stands in the place of an erased person's subject: a digest, so that a token of hers
    that is still about is known again, and makes nobody of her name anew."""
    return ERASED_SUBJECT + hashlib.sha256(subject.encode()).hexdigest()


async def erased_after(subject: str, issued_at: datetime) -> bool:
    """Whether whom a token names was erased after it was issued (real time)."""
    found = await by_subject(erased_subject(subject))
    erased = found.tokens_valid_from if found is not None else None
    return erased is not None and issued_at < erased


async def by_subject(subject: str) -> User | None:
    """The user whom tokens with this `sub` name."""
    if not is_storable(subject, LONGEST_SUBJECT):
        return None
    return await User.get_or_none(subject=subject)


_UPSERT = """INSERT INTO app_user AS u
    (id, subject, display_name, birth_date, country, standing, created_at)
  SELECT r.id, r.subject, coalesce(r.display_name, ''), r.birth_date, r.country,
    coalesce(r.standing, 'GOOD'), r.created_at
  FROM {rows $1 r(id uuid, subject text, display_name text, birth_date date, country text,
    standing text, created_at timestamptz)} WHERE true
  ON CONFLICT (subject) DO UPDATE SET
    display_name = coalesce(nullif(excluded.display_name, ''), u.display_name),
    birth_date = coalesce(excluded.birth_date, u.birth_date),
    country = coalesce(excluded.country, u.country)
  WHERE excluded.display_name NOT IN ('', u.display_name)
    OR coalesce(excluded.birth_date, u.birth_date) IS DISTINCT FROM u.birth_date
    OR coalesce(excluded.country, u.country) IS DISTINCT FROM u.country
  RETURNING subject"""

_SET_STANDING = """UPDATE app_user SET standing = r.standing
  FROM {rows $1 r(subject text, standing text)} WHERE app_user.subject = r.subject
  RETURNING app_user.id, app_user.subject, app_user.standing"""

_KNOWN = """SELECT u.id, u.subject, u.standing FROM app_user u
  WHERE u.subject IN (SELECT r.subject FROM {rows $1 r(subject text)})"""


@dataclass(frozen=True, slots=True)
class _Subject:
    subject: str


@dataclass(frozen=True, slots=True)
class _Known:
    id: UUID
    subject: str
    standing: Standing


async def upsert_users(caller: Caller, people: Sequence[UserInput]) -> list[User]:
    """Store what the platform says of up to 500 people, and answer them in the order given.

    Of two entries for one subject the last wins. Raises InvalidInput.
    """
    if len(people) > MOST_AT_ONCE:
        raise InvalidInput(f"At most {MOST_AT_ONCE} users at once.")
    latest = {person.subject: person.checked() for person in people}
    if not latest:
        return []
    ids = await atomic(_upsert, caller, list(latest.values()))
    found = {user.id: user for user in await User.filter(id__in=list(ids.values()))}
    return [found[ids[person.subject]] for person in people]


async def _upsert(caller: Caller, people: list[UserInput]) -> dict[str, UUID]:
    await store(caller, people)
    ids = await ids_of(person.subject for person in people)
    await audit_log.write(caller, "upsertUsers", list(ids.values()))
    return ids


async def store(caller: Caller, people: Sequence[UserInput]) -> set[str]:
    """Inside a transaction: store checked people with distinct subjects, log whose standing turned,
    and answer the subjects that were new or changed."""
    known = await ids_of(person.subject for person in people)
    before = {user.subject: user.standing for user in await lock(User, known.values())}
    now = clock.now()
    rows = [
        (new_id(), p.subject, p.display_name, p.birth_date, p.country, p.standing, now)
        for p in sorted(people, key=lambda person: person.subject)
    ]
    changed = {row.subject for row in await fetch(_Subject, _UPSERT, rows)}
    turned = [
        (p.subject, p.standing)
        for p in people
        if p.standing is not None and before.get(p.subject) != p.standing
    ]
    if turned:
        changed |= await _turn(caller, turned)
    return changed


async def _turn(caller: Caller, turned: list[tuple[str, Standing]]) -> set[str]:
    done = await fetch(_Known, _SET_STANDING, turned)
    for standing in Standing:
        ids = [user.id for user in done if user.standing == standing]
        await audit_log.write(caller, "upsertUsers", ids, standing=standing.value)
    return {user.subject for user in done}


async def ids_of(subjects: Iterable[str]) -> dict[str, UUID]:
    """Ids by subject, of those that there are."""
    return {user.subject: user.id for user in await fetch(_Known, _KNOWN, sorted(set(subjects)))}


async def lock_all(subjects: Iterable[str]) -> dict[str, UUID]:
    """Inside a transaction: lock people by their subjects, and answer their ids. Who was erased, or
    became someone else's subject, before she was locked is not in it."""
    ids = await ids_of(subjects)
    locked = {user.subject: user.id for user in await lock(User, ids.values())}
    return {subject: user_id for subject, user_id in locked.items() if subject in ids}


async def revoke_tokens(caller: Caller, user_id: UUID) -> User:
    """Refuse every token of this user that was issued before now (real time).

    Raises NotFound.
    """
    return await atomic(_revoke_tokens, caller, user_id)


async def _revoke_tokens(caller: Caller, user_id: UUID) -> User:
    rows = await lock(User, [user_id])
    if not rows:
        raise NotFound("user")
    rows[0].tokens_valid_from = clock.real_now()
    await rows[0].save(update_fields=["tokens_valid_from"])
    await audit_log.write(caller, "revokeTokens", [user_id])
    return rows[0]


@dataclass(frozen=True, slots=True)
class _Age:
    country: str
    years: int


async def minimum_ages() -> dict[str, int]:
    """Years from which a person may pay and earn, by country; "ZZ" is every other country."""
    return {
        row.country: row.years
        for row in await fetch(_Age, "SELECT country, years FROM minimum_age")
    }


def minimum_age(country: str | None, ages: dict[str, int]) -> int:
    """The minimum of a country; an unknown country takes the highest of all."""
    return max(ages.values()) if country is None else ages.get(country, ages["ZZ"])


def age_refusal(
    user_id: UUID, born: date | None, country: str | None, ages: dict[str, int]
) -> AgeUnknown | UnderAge | None:
    """Why this person may not pay or earn by her age today (UTC), or None if she may."""
    if born is None:
        return AgeUnknown(user_id=user_id)
    years = minimum_age(country, ages)
    return UnderAge(minimum_years=years) if years_old(born, clock.today()) < years else None


def years_old(born: date, today: date) -> int:
    """Full years; who was born on 29 February has her birthday on 1 March in other years."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def born_by(years: int, today: date) -> date:
    """The latest birth date of whoever is at least `years` old."""
    try:
        return today.replace(year=today.year - years)
    except ValueError:  # a 29 February that there was not
        return date(today.year - years, 2, 28)


_ENSURE = """INSERT INTO app_user
    (id, subject, display_name, claimed_birth_date, standing, created_at)
  SELECT r.id, r.subject, r.display_name, r.born, 'GOOD', r.at
  FROM {rows $1 r(id uuid, subject text, display_name text, born date, at timestamptz)} WHERE true
  ON CONFLICT (subject) DO """


async def ensure(subject: str, display_name: str, claimed_birth_date: date | None) -> None:
    """Give whoever a token names a row, and keep the birth date that the token claims."""
    await execute(
        f"""{_ENSURE} UPDATE SET claimed_birth_date =
              coalesce(excluded.claimed_birth_date, app_user.claimed_birth_date)""",
        [(new_id(), subject, display_name, claimed_birth_date, clock.now())],
    )


async def ensure_all(names: Mapping[str, str]) -> None:
    """Give every subject that has none a row, with the display name that stands beside it here."""
    now = clock.now()
    rows = [(new_id(), subject, names[subject], None, now) for subject in sorted(names)]
    await execute(f"{_ENSURE} NOTHING", rows)
