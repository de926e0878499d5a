"""Creators: users who earn on the platform."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from uuid import UUID

from tortoise import fields

from models import audit_log, clock, notifications, users
from models.caller import Caller
from models.database import Row, execute, fetch, new_id
from models.errors import InvalidInput, MarketplaceError, NotFound, checked_text
from models.transactions import atomic, lock
from models.users import Standing, User

MOST_AT_ONCE = 500


class AccountType(Enum):
    """What kind of account a creator has on the platform."""

    PERSONAL = "PERSONAL"
    BUSINESS = "BUSINESS"
    GOVERNMENT = "GOVERNMENT"
    POLITICAL = "POLITICAL"
    UNKNOWN = "UNKNOWN"


class Creator(Row):
    """A creator's public face. Her country, age and standing are her user's when her own are unknown."""

    user: fields.ForeignKeyRelation[User] = fields.OneToOneField(
        "models.User", related_name="creator", on_delete=fields.RESTRICT
    )
    user_id: UUID
    handle = fields.CharField(max_length=64, unique=True)
    display_name = fields.CharField(max_length=100)
    country: str | None = fields.CharField(max_length=2, null=True)
    followers: int | None = fields.BigIntField(null=True)
    followers_as_of: date | None = fields.DateField(null=True)
    account_type = fields.CharEnumField(
        AccountType, max_length=10, default=AccountType.UNKNOWN, description="AccountType"
    )
    supporters_public = fields.BooleanField(default=False)
    created_at = fields.DatetimeField()

    class Meta:
        table = "creator"
        indexes = (("followers", "id"),)


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
        checked_text(self.subject, "subject", 255, shortest=1)
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


def checked_handle(handle: str) -> str:
    """The handle, if it is one: 1 to 64 characters without spaces, without the @. Raises InvalidInput."""
    checked_text(handle, "handle", 64, shortest=1)
    if handle.startswith("@") or any(letter.isspace() for letter in handle):
        raise InvalidInput(f"{handle!r} is no handle: it has no @ and no spaces.")
    return handle


async def by_ids(ids: Sequence[UUID]) -> list[Creator]:
    """Creators by id, those that there are."""
    return await Creator.filter(id__in=ids)


async def by_handle(handle: str) -> Creator | None:
    """The creator with this handle, without the @."""
    return await Creator.get_or_none(handle=handle.removeprefix("@"))


_UPSERT = """INSERT INTO creator (id, user_id, handle, display_name, country, followers,
    followers_as_of, account_type, supporters_public, created_at)
  SELECT r.id, r.user_id, r.handle, coalesce(r.display_name, r.handle), r.country, r.followers,
    r.as_of, coalesce(r.account_type, 'UNKNOWN'), false, r.created_at
  FROM {rows $1 r(id uuid, user_id uuid, handle text, display_name text, country text,
    followers bigint, as_of date, account_type text, created_at timestamptz)} WHERE true
  ON CONFLICT (user_id) DO UPDATE SET
    handle = excluded.handle,
    display_name = CASE WHEN excluded.display_name <> excluded.handle THEN excluded.display_name
      ELSE creator.display_name END,
    country = coalesce(excluded.country, creator.country),
    followers = coalesce(excluded.followers, creator.followers),
    followers_as_of = coalesce(excluded.followers_as_of, creator.followers_as_of),
    account_type = CASE WHEN excluded.account_type <> 'UNKNOWN' THEN excluded.account_type
      ELSE creator.account_type END"""


async def upsert_creators(caller: Caller, people: Sequence[CreatorInput]) -> list[Creator]:
    """Store what the platform says of up to 500 creators, and answer them in the order given.

    A person who is not a user yet becomes one. Of two entries for one subject the last wins. Raises
    InvalidInput, also when a handle belongs to another creator.
    """
    if len(people) > MOST_AT_ONCE:
        raise InvalidInput(f"At most {MOST_AT_ONCE} creators at once.")
    last = {person.subject: person.checked() for person in people}
    found = await atomic(_upsert, caller, list(last.values())) if last else {}
    return [found[person.subject] for person in people]


async def _upsert(caller: Caller, people: list[CreatorInput]) -> dict[str, Creator]:
    now = clock.now()
    for person in people:
        await users.ensure(person.subject, person.display_name or person.handle, None)
    subjects = [person.subject for person in people]
    owners = {user.subject: user for user in await User.filter(subject__in=subjects)}
    await lock(User, [user.id for user in owners.values()])
    await _refuse_taken_handles({owners[p.subject].id: p.handle for p in people})
    rows = [
        (
            new_id(),
            owners[p.subject].id,
            p.handle,
            p.display_name or None,
            p.country,
            p.followers,
            now.date() if p.followers is not None else None,
            p.account_type,
            now,
        )
        for p in people
    ]
    await execute(_UPSERT, rows)
    ids = [user.id for user in owners.values()]
    found = {creator.user_id: creator for creator in await Creator.filter(user_id__in=ids)}
    await notifications.create_topics([creator.id for creator in found.values()], "creator")
    await audit_log.write(caller, "upsertCreators", [c.id for c in found.values()])
    return {subject: found[user.id] for subject, user in owners.items()}


async def _refuse_taken_handles(wanted: dict[UUID, str]) -> None:
    handles = list(wanted.values())
    if len(set(handles)) < len(handles):
        raise InvalidInput("One handle stands twice in one batch.")
    for creator in await Creator.filter(handle__in=handles):
        if wanted.get(creator.user_id) != creator.handle:
            raise InvalidInput(f"The handle {creator.handle!r} belongs to another creator.")


async def link_creator(caller: Caller, creator_id: UUID, subject: str) -> Creator:
    """Tie an imported creator to the person whom the platform's tokens name `subject`.

    Raises NotFound, and AlreadyLinked when either is tied to someone else.
    """
    checked_text(subject, "subject", 255, shortest=1)
    if subject.startswith(users.CREATOR_SUBJECT):
        raise InvalidInput(f"A person's subject does not begin with {users.CREATOR_SUBJECT!r}.")
    return await atomic(_link_creator, caller, creator_id, subject)


async def _link_creator(caller: Caller, creator_id: UUID, subject: str) -> Creator:
    creator = await Creator.get_or_none(id=creator_id).prefetch_related("user")
    if creator is None:
        raise NotFound("creator")
    if creator.user.subject == subject:
        return creator
    person = await User.get_or_none(subject=subject)
    await lock(User, [creator.user_id, *([person.id] if person else [])])
    if not creator.user.subject.startswith(users.CREATOR_SUBJECT):
        raise AlreadyLinked(subject=subject)
    if person is None:  # the placeholder becomes the person
        await User.filter(id=creator.user_id).update(subject=subject)
    elif await Creator.exists(user_id=person.id):
        raise AlreadyLinked(subject=subject)
    else:
        await Creator.filter(id=creator_id).update(user_id=person.id)
        creator.user_id = person.id
    await audit_log.write(caller, "linkCreator", [creator_id])
    return creator


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a token's subject is: her user row as far as a request needs it, and her creator."""

    user_id: UUID
    standing: Standing
    tokens_valid_from: datetime | None
    birth_date: date | None
    claimed_birth_date: date | None
    creator_id: UUID | None


async def identify(subject: str) -> Identity | None:
    """The person whom a token names, by one statement."""
    rows = await fetch(
        Identity,
        """SELECT u.id AS user_id, u.standing, u.tokens_valid_from, u.birth_date,
             u.claimed_birth_date, c.id AS creator_id
           FROM app_user u LEFT JOIN creator c ON c.user_id = u.id WHERE u.subject = $1""",
        subject,
    )
    return rows[0] if rows else None
