"""Erasure: a person's names, messages and birth date are blanked; money holds ids only, and stays.

It reaches every noun from the right. Blanking is an update of the one row in which each of these
stands, so lists, notifications and exports of what was before show nothing of her either. Who has
no birth date may neither pay nor earn, and no token names her any more.
"""

from datetime import datetime
from uuid import UUID

from models import audit_log, clock, gifts, lives, program, tips
from models.caller import Caller
from models.creators import Creator
from models.errors import NotFound
from models.transactions import atomic, lock
from models.users import ERASED_SUBJECT, User, erased_subject
from models.videos import Video


async def erase_user(caller: Caller, user_id: UUID) -> User:
    """Blank what says who this person is, once; asked again, nothing changes.

    Raises NotFound.
    """
    return await atomic(_erase, caller, user_id)


async def _erase(caller: Caller, user_id: UUID) -> User:
    rows = await lock(User, [user_id])
    if not rows:
        raise NotFound("user")
    (user,) = rows
    if user.erased_at is None:
        at = clock.now()
        await _blank_user(user, at)
        await _blank_creator(user_id, at)
        await tips.erase_messages(user_id)
        await gifts.erase_comments(user_id)
        await audit_log.write(caller, "eraseUser", [user_id])
    return user


async def _blank_user(user: User, at: datetime) -> None:
    # Who was erased before under the same subject leaves the digest to her who was it last.
    digest = erased_subject(user.subject)
    for earlier in await User.filter(subject=digest):
        await User.filter(id=earlier.id).update(subject=f"{ERASED_SUBJECT}{earlier.id}")
    user.subject = digest
    user.display_name = ""
    user.birth_date = user.claimed_birth_date = user.country = None
    user.erased_at = at
    user.tokens_valid_from = clock.real_now()
    await user.save()


async def _blank_creator(user_id: UUID, at: datetime) -> None:
    creator = await Creator.get_or_none(user_id=user_id)
    if creator is None:
        return
    # The lock of her user is the lock of what she is called; a video's own keeps an upsert out.
    await Creator.filter(id=creator.id).update(
        handle=f"{ERASED_SUBJECT}{creator.id}", display_name="", country=None, erased_at=at
    )
    await lock(Video, [video.id for video in await Video.filter(creator_id=creator.id).only("id")])
    await Video.filter(creator_id=creator.id).update(url=None)
    await program.forget([creator.id])
    await lives.forget(creator.id)
