"""Tying an imported creator to the person whom the platform's tokens name."""

from dataclasses import dataclass
from uuid import UUID

from tortoise.exceptions import IntegrityError

from models import audit_log, users
from models.caller import Caller
from models.creators.rows import Creator
from models.errors import InvalidInput, MarketplaceError, NotFound, Overloaded
from models.transactions import atomic, lock
from models.users import User


@dataclass(eq=False)
class AlreadyLinked(MarketplaceError):
    """This creator, or this person, is linked already."""

    subject: str

    @property
    def message(self) -> str:
        return "This creator or this person is linked to someone else already."


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
