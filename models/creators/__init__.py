"""Creators: users who earn on the platform.

rows       the tables
said       what the platform says of them
linking    an imported creator becomes a person
reading    by id, by handle, and in lists
identity   whom a token names
changes    marks for whoever keeps what is derived of a creator
"""

from models.creators.changes import note_changes
from models.creators.identity import Identity, identify, identify_all
from models.creators.linking import AlreadyLinked, link_creator
from models.creators.reading import (
    Listed,
    by_handle,
    by_ids,
    by_user_ids,
    ids_of,
    page,
    topics_of_creators,
)
from models.creators.rows import (
    LONGEST_HANDLE,
    LONGEST_TOPIC,
    AccountType,
    Creator,
    CreatorChange,
    CreatorTopic,
)
from models.creators.said import (
    MOST_AT_ONCE,
    MOST_TOPICS,
    CreatorInput,
    HandleTaken,
    checked_handle,
    checked_language,
    checked_topics,
    forget_topics,
    lock_of_users,
    upsert_creators,
)

__all__ = [
    "LONGEST_HANDLE",
    "LONGEST_TOPIC",
    "MOST_AT_ONCE",
    "MOST_TOPICS",
    "AccountType",
    "AlreadyLinked",
    "Creator",
    "CreatorChange",
    "CreatorInput",
    "CreatorTopic",
    "HandleTaken",
    "Identity",
    "Listed",
    "by_handle",
    "by_ids",
    "by_user_ids",
    "checked_handle",
    "checked_language",
    "checked_topics",
    "forget_topics",
    "identify",
    "identify_all",
    "ids_of",
    "link_creator",
    "lock_of_users",
    "note_changes",
    "page",
    "topics_of_creators",
    "upsert_creators",
]
