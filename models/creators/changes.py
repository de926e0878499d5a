"""Marks: whoever changes what discovery tells of a creator leaves one, in the same transaction.

Each mark is a row of its own, so that two writers never wait for each other, and whoever works on
what is marked takes off just the marks that he saw before he read.
"""

from collections.abc import Iterable
from uuid import UUID

from models.database import execute, new_id


async def note_changes(creator_ids: Iterable[UUID]) -> None:
    """Inside the transaction of the change: mark these creators."""
    marks = [(new_id(), creator_id) for creator_id in sorted(set(creator_ids))]
    if marks:
        await execute(
            """INSERT INTO creator_change (id, creator_id)
               SELECT r.id, r.creator_id FROM {rows $1 r(id uuid, creator_id uuid)}""",
            marks,
        )
