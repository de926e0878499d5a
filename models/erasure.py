"""Erasure: a person's names, messages and birth date are blanked; money holds ids only, and stays.

It reaches every noun from the right. Blanking is an update of the one row in which each of these
stands, so lists, notifications and exports of what was before show nothing of her either. Who has
no birth date may neither pay nor earn, and no token names her any more.
"""

from datetime import datetime
from uuid import UUID

from models import (
    applications,
    audit_log,
    brands,
    clock,
    creators,
    deliverables,
    discovery,
    gifts,
    lives,
    notifications,
    offers,
    program,
    rate_cards,
    tips,
)
from models.caller import Caller
from models.creators import Creator
from models.errors import NotFound
from models.ledger.audit import Violation, faults
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
        creator_id = await _blank_creator(user_id, at)
        told = await brands.forget(user_id)
        if creator_id is not None:
            await _forget_creator(creator_id)
        await tips.erase_messages(user_id)
        await gifts.erase_comments(user_id)
        await offers.erase_messages(user_id)
        await applications.erase_messages(user_id)
        await deliverables.erase_words(user_id)
        await audit_log.write(caller, "eraseUser", [user_id])
        await notifications.publish(told)
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


async def _blank_creator(user_id: UUID, at: datetime) -> UUID | None:
    creator = await Creator.get_or_none(user_id=user_id)
    if creator is None:
        return None
    # Who says what she is called has locked her user, and who says where her videos are, her.
    await lock(Creator, [creator.id])
    await Creator.filter(id=creator.id).update(
        handle=f"{ERASED_SUBJECT}{creator.id}",
        display_name="",
        country=None,
        language=None,
        erased_at=at,
    )
    await creators.forget_topics(creator.id)
    await lock(Video, [video.id for video in await Video.filter(creator_id=creator.id).only("id")])
    await Video.filter(creator_id=creator.id).update(url=None)
    await program.forget([creator.id])
    return creator.id


async def _forget_creator(creator_id: UUID) -> None:
    """What lies behind the teams of brands in the order of locks."""
    await applications.erase_pitches(creator_id)
    await deliverables.erase_reasons(creator_id)
    await lives.forget(creator_id)
    await rate_cards.forget(creator_id)
    await discovery.forget(creator_id)


# --- what must hold ------------------------------------------------------------------------------

RULES = {
    "erased_user_is_nobody": """SELECT u.id::text AS subject, 'is not blank' AS detail
      FROM app_user u WHERE u.erased_at IS NOT NULL AND (u.subject NOT LIKE 'erased:%'
        OR u.display_name <> '' OR u.country IS NOT NULL
        OR u.birth_date IS NOT NULL OR u.claimed_birth_date IS NOT NULL)""",
    "erased_creator_is_nobody": """SELECT c.id::text AS subject, 'is not blank' AS detail
      FROM creator c JOIN app_user u ON u.id = c.user_id AND u.erased_at IS NOT NULL
      WHERE c.erased_at IS NULL OR c.handle <> 'erased:' || c.id
        OR c.display_name <> '' OR c.country IS NOT NULL OR c.language IS NOT NULL""",
    "erased_creator_posts_about_nothing": """SELECT t.creator_id::text AS subject,
        'has a topic' AS detail
      FROM creator_topic t JOIN creator c ON c.id = t.creator_id AND c.erased_at IS NOT NULL""",
    "erased_creators_video_has_no_address": """SELECT v.id::text AS subject, 'has a url' AS detail
      FROM video v JOIN creator c ON c.id = v.creator_id AND c.erased_at IS NOT NULL
      WHERE v.url IS NOT NULL""",
    "erased_creators_appeal_says_nothing": """SELECT a.id::text AS subject, 'has words' AS detail
      FROM appeal a JOIN creator c ON c.id = a.creator_id AND c.erased_at IS NOT NULL
      WHERE a.message <> ''""",
    "erased_fans_tip_says_nothing": """SELECT t.id::text AS subject, 'has a message' AS detail
      FROM tip t JOIN app_user u ON u.id = t.fan_id AND u.erased_at IS NOT NULL
      WHERE t.message IS NOT NULL""",
    **brands.ERASURE_RULES,
    **offers.ERASURE_RULES,
    **applications.ERASURE_RULES,
    **deliverables.ERASURE_RULES,
}


async def audit() -> list[Violation]:
    """What still says who an erased person was. Inside `snapshot`."""
    return await faults(RULES)
