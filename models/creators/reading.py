"""Creators as they are read: by id, by handle, and in lists."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from models.creators.rows import LONGEST_HANDLE, AccountType, Creator, CreatorTopic
from models.database import fetch
from models.errors import is_storable
from models.pages import Keyset, Page, PageRequest


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
    language: str | None
    followers: int | None
    followers_as_of: date | None
    account_type: AccountType
    supporters_public: bool
    created_at: datetime
    reach: int


# An index on the very expression (migration 0002) finds the place of the cursor.
_PAGE = f"""SELECT c.id, c.user_id, c.handle, c.display_name, c.country, c.language, c.followers,
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


async def topics_of_creators(creator_ids: Sequence[UUID]) -> dict[UUID, list[str]]:
    """What each creator posts about, in the order of the alphabet."""
    found: dict[UUID, list[str]] = {}
    for row in await CreatorTopic.filter(creator_id__in=creator_ids):
        found.setdefault(row.creator_id, []).append(row.topic)
    return {key: sorted(topics) for key, topics in found.items()}
