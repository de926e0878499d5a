"""The gate before everything that decides whether a creator may earn: her user's row, locked."""

from collections.abc import Iterable
from uuid import UUID

from models.caller import Caller
from models.creators import Creator
from models.errors import NotAllowed, NotAuthenticated, NotFound, Overloaded
from models.transactions import lock
from models.users import User


async def lock_creators(creator_ids: Iterable[UUID]) -> list[Creator]:
    """Lock the users of creators, and answer the creators that are still theirs."""
    seen = await Creator.filter(id__in=list(creator_ids))
    await lock(User, [creator.user_id for creator in seen])
    owners = {creator.id: creator.user_id for creator in seen}
    again = await Creator.filter(id__in=list(owners)).order_by("id")
    # Linked to another person meanwhile: whoever holds that person's row decides.
    return [creator for creator in again if creator.user_id == owners[creator.id]]


async def lock_creator(creator_id: UUID) -> Creator:
    """Lock the user of one creator. Raises NotFound, and Overloaded if she was linked meanwhile."""
    found = await lock_creators([creator_id])
    if found:
        return found[0]
    raise Overloaded if await Creator.exists(id=creator_id) else NotFound("creator")


def actor_of(caller: Caller) -> UUID:
    """The id of who asks. Raises NotAuthenticated if that is nobody."""
    if caller.user_id is None:
        raise NotAuthenticated
    return caller.user_id


def creator_of(caller: Caller) -> UUID:
    """The creator whom the caller is. Raises NotAllowed if she is none."""
    actor_of(caller)
    if caller.creator_id is None:
        raise NotAllowed("Only a creator does this.")
    return caller.creator_id
