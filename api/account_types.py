"""The types of account that a creator can have, which creators and rules speak of alike."""

from api.scalars import enum
from models.creators import AccountType

enum(
    AccountType,
    "What kind of account a creator has on the platform.",
    {
        "PERSONAL": "A person's.",
        "BUSINESS": "A business's.",
        "GOVERNMENT": "A government's.",
        "POLITICAL": "A politician's or a party's.",
        "UNKNOWN": "Nobody has said.",
    },
)

__all__ = ["AccountType"]
