"""What the platform says of creators: checked, and stored."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tortoise.exceptions import IntegrityError

from models import audit_log, clock, notifications, users
from models.caller import Caller
from models.creators.changes import note_changes
from models.creators.rows import LONGEST_HANDLE, LONGEST_TOPIC, AccountType, Creator
from models.database import execute, new_id
from models.errors import InvalidInput, MarketplaceError, Overloaded, checked_text
from models.transactions import atomic, lock

MOST_AT_ONCE = 500
MOST_TOPICS = 10
_LANGUAGE = re.compile("[a-z]{2,3}")


@dataclass(frozen=True, slots=True)
class CreatorInput:
    """What the platform says of one creator; None leaves a value as it is."""

    subject: str
    handle: str
    display_name: str | None = None
    country: str | None = None
    followers: int | None = None
    account_type: AccountType | None = None
    language: str | None = None
    topics: tuple[str, ...] | None = None

    def checked(self) -> "CreatorInput":
        """Itself, if it can be stored. Raises InvalidInput."""
        users.checked_subject(self.subject)
        checked_handle(self.handle)
        checked_text(self.display_name or "", "displayName", 100)
        if self.country is not None:
            users.checked_country(self.country)
        if self.language is not None:
            checked_language(self.language)
        checked_topics(self.topics or ())
        if self.followers is not None and not 0 <= self.followers <= 10**12:
            raise InvalidInput("followers is 0 or more.")
        return self


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


def checked_language(language: str) -> str:
    """The language, if it is a code of ISO 639: 2 or 3 small letters. Raises InvalidInput."""
    if not _LANGUAGE.fullmatch(language):
        raise InvalidInput(f"{language!r} is no code of ISO 639, 2 or 3 small letters.")
    return language


def checked_topics(topics: Sequence[str]) -> Sequence[str]:
    """The topics, if they are some: at most 10, each of 1 to 40 characters without spaces around
    them. Raises InvalidInput."""
    if len(topics) > MOST_TOPICS:
        raise InvalidInput(f"At most {MOST_TOPICS} topics.")
    for topic in topics:
        checked_text(topic, "topic", LONGEST_TOPIC, shortest=1)
        if topic != topic.strip():
            raise InvalidInput(f"The topic {topic!r} has spaces around it.")
    return topics


# Read beside the row that is there, which the lock of her user keeps still. A display name that was
# only the handle goes along when the handle changes.
_UPSERT = """INSERT INTO creator (id, user_id, handle, display_name, country, followers,
    followers_as_of, account_type, language, supporters_public, created_at)
  SELECT r.id, r.user_id, r.handle, coalesce(nullif(r.display_name, ''),
      CASE WHEN c.display_name <> c.handle THEN c.display_name END, r.handle),
    coalesce(r.country, c.country), coalesce(r.followers, c.followers),
    coalesce(r.as_of, c.followers_as_of), coalesce(r.account_type, c.account_type, 'UNKNOWN'),
    coalesce(r.language, c.language), false, r.created_at
  FROM {rows $1 r(id uuid, user_id uuid, handle text, display_name text, country text,
    followers bigint, as_of date, account_type text, language text,
    created_at timestamptz)}
  LEFT JOIN creator c ON c.user_id = r.user_id WHERE true
  ON CONFLICT (user_id) DO UPDATE SET
    handle = excluded.handle, display_name = excluded.display_name, country = excluded.country,
    followers = excluded.followers, followers_as_of = excluded.followers_as_of,
    account_type = excluded.account_type, language = excluded.language"""

_TOPICS_GONE = """DELETE FROM creator_topic
  WHERE creator_id IN (SELECT r.id FROM {rows $1 r(id uuid)}) AND (creator_id, topic) NOT IN
    (SELECT r.creator_id, r.topic FROM {rows $2 r(creator_id uuid, topic text)})"""

_TOPICS = """INSERT INTO creator_topic (id, creator_id, topic)
  SELECT r.id, r.creator_id, r.topic FROM {rows $1 r(id uuid, creator_id uuid, topic text)}
  WHERE true ON CONFLICT (creator_id, topic) DO NOTHING"""


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
    topics = {p.subject: p.topics for p in people if p.topics is not None}
    await _replace_topics({found[owners[subject]].id: said for subject, said in topics.items()})
    await note_changes(ids)
    await notifications.create_topics(ids, "creator")
    await audit_log.write(caller, "upsertCreators", ids)
    return {subject: found[user_id] for subject, user_id in owners.items()}


async def _replace_topics(said: dict[UUID, tuple[str, ...]]) -> None:
    if not said:
        return
    rows = [(new_id(), key, topic) for key, topics in said.items() for topic in sorted(set(topics))]
    await execute(_TOPICS_GONE, list(said), [row[1:] for row in rows])
    if rows:
        await execute(_TOPICS, rows)


async def forget_topics(creator_id: UUID) -> None:
    """Inside a transaction that holds her: she posts about nothing any more."""
    await execute(_TOPICS_GONE, [creator_id], [])


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
        person.language,
        now,
    )


async def _refuse_taken_handles(wanted: dict[UUID, str]) -> None:
    for creator in await Creator.filter(handle__in=list(wanted.values())):
        if wanted.get(creator.user_id) != creator.handle:
            raise HandleTaken(handle=creator.handle)
