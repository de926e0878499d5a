"""Who may see what: bits that a row grants a caller, and bits that a field asks for.

They are plain ints, because an `enum.Flag` test is 30 times slower and these run for every guarded
field. A noun's `rights(row, caller)` answers the bits that the caller holds on that one row; a
field is seen by whoever holds one of the bits of its `see`. A row on which the caller holds none is
not there. ANYONE in a field's `see` is whoever may see the row.

A new bit needs its words here: they end up in the description of every field that names it.
"""

from collections.abc import Callable
from typing import Any, TypeAlias
from uuid import UUID

from models.caller import BrandRole, Caller

Rights: TypeAlias = Callable[[Any, Caller], int]
"""A pure function of a row and a caller: the bits that she holds on it."""

NOBODY = 0
ANYONE = 1 << 0
SIGNED_IN = 1 << 1
SELF = 1 << 2
CREATOR = 1 << 3
CREATOR_IF_NAMED = 1 << 4
ANYONE_IF_SHARED = 1 << 5
FAN = 1 << 6
OPERATOR = 1 << 7
SERVICE = 1 << 8
ANYONE_IF_NAMED = 1 << 9
BRAND = 1 << 10
BRAND_MANAGERS = 1 << 11
BRAND_FINANCE = 1 << 12
BRAND_ADMINS = 1 << 13
ANY_BRAND = 1 << 14

WORDS: dict[int, str] = {
    ANYONE: "everyone",
    SIGNED_IN: "every caller with a token",
    SELF: "the person herself",
    CREATOR: "the creator",
    CREATOR_IF_NAMED: "the creator, unless the fan is anonymous",
    ANYONE_IF_SHARED: "everyone, if the creator shares it",
    ANYONE_IF_NAMED: "everyone, unless the fan is anonymous",
    FAN: "the fan",
    BRAND: "the brand's team",
    BRAND_MANAGERS: "the brand's campaign managers",
    BRAND_FINANCE: "the brand's finance",
    BRAND_ADMINS: "the brand's admins",
    ANY_BRAND: "members of any brand's team",
    OPERATOR: "operators",
    SERVICE: "the platform's service",
}


def words(see: int) -> str:
    """Those who hold one of these bits, for a description: "the fan and operators"."""
    *others, last = [word for bit, word in WORDS.items() if see & bit]
    return f"{'; '.join(others)} and {last}" if others else last


_TEAM = {
    BrandRole.ANALYST: BRAND,
    BrandRole.CAMPAIGN_MANAGER: BRAND | BRAND_MANAGERS,
    BrandRole.FINANCE: BRAND | BRAND_FINANCE,
    BrandRole.ADMIN: BRAND | BRAND_MANAGERS | BRAND_FINANCE | BRAND_ADMINS,
}


def in_team(brand_id: UUID, caller: Caller) -> int:
    """The bits that a caller holds on what is a brand's, by her role in its team: an admin does
    everything."""
    role = caller.brands.get(brand_id)
    return NOBODY if role is None else _TEAM[role]


def roles(caller: Caller) -> int:
    """The bits that a caller holds everywhere, whatever the row."""
    return (
        ANYONE
        | (ANY_BRAND if caller.brands else NOBODY)
        | (NOBODY if caller.is_anonymous else SIGNED_IN)
        | (OPERATOR if caller.is_operator else NOBODY)
        | (SERVICE if caller.is_service else NOBODY)
    )


def everyone(_row: Any, caller: Caller) -> int:
    """The rights of a noun whose rows are public."""
    return roles(caller)
