"""What every resolver of one operation shares, and in how far its answer depends on who asks."""

from typing import Any, TypeAlias

import strawberry

from api.access import Rights
from api.loaders import Loaders
from models.caller import Caller

Checked: TypeAlias = tuple[Rights, Any, int]
"""Which rights were asked for of which row, and the answer."""


class Context:
    """Made for each operation, and in a subscription for each rendering.

    Whatever depends on who asks goes through here. `rights` answers what the caller may do with a
    row, and notes it in `checked` if that is kept: another caller of whom every one of these
    questions has the same answer is answered the same. Whoever takes the caller herself makes the
    answer hers alone: `is_personal`.
    """

    __slots__ = ("_caller", "checked", "is_personal", "loaders", "request_id")

    def __init__(self, caller: Caller, request_id: str, *, keeps_checks: bool = False) -> None:
        self._caller = caller
        self.request_id = request_id
        self.loaders = Loaders(self)
        self.checked: list[Checked] | None = [] if keeps_checks else None
        self.is_personal = False

    @property
    def caller(self) -> Caller:
        """Who asks."""
        self.is_personal = True
        return self._caller

    def become(self, caller: Caller) -> None:
        """Take the caller as she is after her own act, before anything was loaded for her."""
        self._caller = caller

    def rights(self, rights: Rights, row: Any) -> int:
        """The bits that the caller holds on a row."""
        bits = rights(row, self._caller)
        if self.checked is not None:
            self.checked.append((rights, row, bits))
        return bits


Info: TypeAlias = strawberry.Info[Context, None]
