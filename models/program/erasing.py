"""What the program forgets of a person who is erased: her words and those about her."""

from collections.abc import Sequence
from uuid import UUID

from models.program import appeals, decisions


async def forget(creator_ids: Sequence[UUID]) -> None:
    """Inside a transaction: blank appeals and reasons; what was decided, and when, stays."""
    await appeals.forget(creator_ids)
    await decisions.forget(creator_ids)
