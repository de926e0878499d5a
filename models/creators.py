"""Creators: users who earn on the platform."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from uuid import UUID

from tortoise import fields
from tortoise.exceptions import IntegrityError

from models import audit_log, clock, notifications, users
from models.caller import BrandRole, Caller
from models.database import Row, execute, fetch, new_id
from models.errors import (
    InvalidInput,
    MarketplaceError,
    NotFound,
    Overloaded,
    checked_text,
    is_storable,
)
from models.pages import Keyset, Page, PageRequest
from models.transactions import atomic, lock
from models.users import Standing, User

MOST_AT_ONCE = 500
LONGEST_HANDLE = 64


class AccountType(Enum):
    """What kind of account a creator has on the platform."""

    PERSONAL = "PERSONAL"
    BUSINESS = "BUSINESS"
    GOVERNMENT = "GOVERNMENT"
    POLITICAL = "POLITICAL"
    UNKNOWN = "UNKNOWN"


class Creator(Row):
    """A creator's public face. Her age and standing are her user's, and her country when her own is
    unknown."""

    user: fields.ForeignKeyRelation[User] = fields.OneToOneField(
        "models.User", related_name="creator", on_delete=fields.RESTRICT
    )
    user_id: UUID
    handle = fields.CharField(max_length=LONGEST_HANDLE, unique=True)
    display_name = fields.CharField(max_length=100)
    country = fields.CharField(max_length=2, null=True)
    language = fields.CharField(max_length=3, null=True)
    followers: int | None = fields.BigIntField(null=True)
    followers_as_of: date | None = fields.DateField(null=True)
    account_type = fields.CharEnumField(
        AccountType, max_length=10, default=AccountType.UNKNOWN, description="AccountType"
    )
    supporters_public = fields.BooleanField(default=False)
    created_at = fields.DatetimeField()
    erased_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "creator"


class CreatorTopic(Row):
    """A subject that a creator posts about, as the platform names it."""

    creator_id: UUID = fields.UUIDField()
    topic = fields.CharField(max_length=40)

    class Meta:
        table = "creator_topic"
        unique_together = (("creator_id", "topic"),)
        indexes = (("topic", "creator_id"),)


@dataclass(frozen=True, slots=True)
class CreatorInput:
    """What the platform says of one creator; None leaves a value as it is."""

    subject: str
    handle: str
    display_name: str | None = None
    country: str | None = None
    followers: int | None = None
    account_type: AccountType | None = None

    def checked(self) -> "CreatorInput":
        """Itself, if it can be stored. Raises InvalidInput."""
        users.checked_subject(self.subject)
        checked_handle(self.handle)
        checked_text(self.display_name or "", "displayName", 100)
        if self.country is not None:
            users.checked_country(self.country)
        if self.followers is not None and not 0 <= self.followers <= 10**12:
            raise InvalidInput("followers is 0 or more.")
        return self


@dataclass(eq=False)
class AlreadyLinked(MarketplaceError):
    """This creator, or this person, is linked already."""

    subject: str

    @property
    def message(self) -> str:
        return "This creator or this person is linked to someone else already."


@dataclass(eq=False)
class HandleTaken(MarketplaceError):
    """This handle is another creator's. An imported creator is linked before she is told of."""

    handle: str

    @property
    def message(self) -> str:
        return f"The handle {self.handle!r} belongs to another creator."


def checked_handle(handle: str) -> str:
    """The handle, if it is one: 1 to 64 characters, no spaces, without the @.

    Raises InvalidInput.
    """
    checked_text(handle, "handle", LONGEST_HANDLE, shortest=1)
    if handle.startswith("@") or any(letter.isspace() for letter in handle):
        raise InvalidInput(f"{handle!r} is no handle: it has no @ and no spaces.")
    return handle


_LANGUAGE = re.compile(r"[a-z]{2,3}")


def checked_language(language: str) -> str:
    """The language, if it may be an ISO 639 code: 2 or 3 small letters. Raises InvalidInput."""
    if _LANGUAGE.fullmatch(language) is None:
        raise InvalidInput("A language is 2 or 3 small letters, as ISO 639 has them.")
    return language


async def by_ids(ids: Sequence[UUID]) -> list[Creator]:
    """Creators by id, those that there are."""
    return await Creator.filter(id__in=ids)


async def by_user_ids(user_ids: Sequence[UUID]) -> dict[UUID, Creator]:
    """Creators by the id of their user, those that there are."""
    return {creator.user_id: creator for creator in await Creator.filter(user_id__in=user_ids)}


async def by_handle(handle: str) -> Creator | None:
    """The creator with this handle, without the @, unless she was erased."""
    name = handle.removeprefix("@")
    if not is_storable(name, LONGEST_HANDLE):
        return None
    return await Creator.get_or_none(handle=name, erased_at=None)


MOST_FOLLOWED = Keyset("creators:most-followed", reach=int, id=UUID)


@dataclass(frozen=True, slots=True)
class Listed:
    """A creator in a list; `reach` is her followers, -1 where they are unknown."""

    id: UUID
    user_id: UUID
    handle: str
    display_name: str
    country: str | None
    followers: int | None
    followers_as_of: date | None
    account_type: AccountType
    supporters_public: bool
    created_at: datetime
    reach: int


# An index on the very expression (migration 0002) finds the place of the cursor.
_PAGE = f"""SELECT c.id, c.user_id, c.handle, c.display_name, c.country, c.followers,
    c.followers_as_of, c.account_type, c.supporters_public, c.created_at, c.reach
  FROM (SELECT *, coalesce(followers, -1) AS reach FROM creator) c
  WHERE c.erased_at IS NULL AND {MOST_FOLLOWED.where("c", 1)}
  ORDER BY {MOST_FOLLOWED.order("c")} LIMIT $3::bigint"""


async def page(request: PageRequest) -> Page[Listed]:
    """Creators that are not erased, most followers first and unknown last."""
    rows = await fetch(Listed, _PAGE, *MOST_FOLLOWED.after(request), request.limit)
    return MOST_FOLLOWED.page(request, rows)


@dataclass(frozen=True, slots=True)
class _Named:
    handle: str
    id: UUID


async def ids_of(handles: Iterable[str]) -> dict[str, UUID]:
    """Ids by handle, of those that there are."""
    found = await fetch(
        _Named,
        """SELECT c.handle, c.id FROM creator c
           WHERE c.handle IN (SELECT r.handle FROM {rows $1 r(handle text)})""",
        sorted(set(handles)),
    )
    return {creator.handle: creator.id for creator in found}


# Read beside the row that is there, which the lock of her user keeps still. A display name that was
# only the handle goes along when the handle changes.
_UPSERT = """INSERT INTO creator (id, user_id, handle, display_name, country, followers,
    followers_as_of, account_type, supporters_public, created_at)
  SELECT r.id, r.user_id, r.handle, coalesce(nullif(r.display_name, ''),
      CASE WHEN c.display_name <> c.handle THEN c.display_name END, r.handle),
    coalesce(r.country, c.country), coalesce(r.followers, c.followers),
    coalesce(r.as_of, c.followers_as_of), coalesce(r.account_type, c.account_type, 'UNKNOWN'),
    false, r.created_at
  FROM {rows $1 r(id uuid, user_id uuid, handle text, display_name text, country text,
    followers bigint, as_of date, account_type text, created_at timestamptz)}
  LEFT JOIN creator c ON c.user_id = r.user_id WHERE true
  ON CONFLICT (user_id) DO UPDATE SET
    handle = excluded.handle, display_name = excluded.display_name, country = excluded.country,
    followers = excluded.followers, followers_as_of = excluded.followers_as_of,
    account_type = excluded.account_type"""


async def upsert_creators(caller: Caller, people: Sequence[CreatorInput]) -> list[Creator]:
    """Store what the platform says of up to 500 creators, and answer them in the order given.

    A person who is not a user yet becomes one. Of two entries for one subject the last wins. An
    imported creator is linked first, then told of by the person's subject. Raises InvalidInput, and
    HandleTaken when a handle is another creator's; then nothing is stored.
    """
    if len(people) > MOST_AT_ONCE:
        raise InvalidInput(f"At most {MOST_AT_ONCE} creators at once.")
    latest = {person.subject: person.checked() for person in people}
    if not latest:
        return []
    handles = Counter(person.handle for person in latest.values())
    if len(handles) < len(latest):
        raise HandleTaken(handle=handles.most_common(1)[0][0])
    found = await atomic(_upsert, caller, list(latest.values()))
    return [found[person.subject] for person in people]


async def _upsert(caller: Caller, people: list[CreatorInput]) -> dict[str, Creator]:
    now = clock.now()
    await users.ensure_all({p.subject: p.display_name or p.handle for p in people})
    owners = await users.lock_all(person.subject for person in people)
    if len(owners) < len(people):
        raise Overloaded  # somebody was erased or linked just now: she is someone new
    await lock_of_users(owners.values())
    await _refuse_taken_handles({owners[p.subject]: p.handle for p in people})
    rows = [_row(person, owners[person.subject], now) for person in people]
    try:
        await execute(_UPSERT, rows)
    except IntegrityError as error:  # a handle that another call took meanwhile
        raise Overloaded from error
    found = {c.user_id: c for c in await Creator.filter(user_id__in=list(owners.values()))}
    ids = [creator.id for creator in found.values()]
    await notifications.create_topics(ids, "creator")
    await audit_log.write(caller, "upsertCreators", ids)
    return {subject: found[user_id] for subject, user_id in owners.items()}


async def lock_of_users(user_ids: Iterable[UUID]) -> None:
    """Inside a transaction that has locked these users: lock their creators, in the order that
    whoever locks creators alone keeps to."""
    hers = Creator.filter(user_id__in=list(user_ids))
    await lock(Creator, await hers.values_list("id", flat=True))  # type: ignore[arg-type]


def _row(person: CreatorInput, user_id: UUID, now: datetime) -> tuple[object, ...]:
    as_of = now.date() if person.followers is not None else None
    return (
        new_id(),
        user_id,
        person.handle,
        person.display_name,
        person.country,
        person.followers,
        as_of,
        person.account_type,
        now,
    )


async def _refuse_taken_handles(wanted: dict[UUID, str]) -> None:
    for creator in await Creator.filter(handle__in=list(wanted.values())):
        if wanted.get(creator.user_id) != creator.handle:
            raise HandleTaken(handle=creator.handle)


async def link_creator(caller: Caller, creator_id: UUID, subject: str) -> Creator:
    """Tie an imported creator to the person whom the platform's tokens name `subject`.

    Raises NotFound, and AlreadyLinked when either is tied to someone else.
    """
    users.checked_subject(subject)
    if subject.startswith(users.CREATOR_SUBJECT):
        raise InvalidInput(f"A person's subject does not begin with {users.CREATOR_SUBJECT!r}.")
    return await atomic(_link_creator, caller, creator_id, subject)


async def _link_creator(caller: Caller, creator_id: UUID, subject: str) -> Creator:
    seen = await Creator.get_or_none(id=creator_id)
    if seen is None:
        raise NotFound("creator")
    named = await User.get_or_none(subject=subject)
    locked = await lock(User, [seen.user_id, *([named.id] if named else [])])
    people = {user.subject: user for user in locked}
    creator = await Creator.get(id=creator_id)
    owner = next((user for user in locked if user.id == creator.user_id), None)
    if owner is not None and owner.subject == subject:
        return creator
    if owner is None or not owner.subject.startswith(users.CREATOR_SUBJECT):
        raise AlreadyLinked(subject=subject)
    await _hand_over(creator, owner, people.get(subject), subject)
    await audit_log.write(caller, "linkCreator", [creator_id])
    return creator


async def _hand_over(creator: Creator, owner: User, person: User | None, subject: str) -> None:
    if person is not None and await Creator.exists(user_id=person.id):
        raise AlreadyLinked(subject=subject)
    try:
        if person is None:  # the placeholder becomes the person
            await User.filter(id=owner.id).update(subject=subject)
        else:
            creator.user_id = person.id
            await creator.save(update_fields=["user_id"])
    except IntegrityError as error:  # she came, or became a creator, meanwhile
        raise Overloaded from error


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
