"""What every resolver of one operation shares."""

from dataclasses import dataclass, field
from typing import TypeAlias

import strawberry

from api.loaders import Loaders
from models.caller import Caller


@dataclass(slots=True)
class Context:
    """Made for each operation, and in a subscription for each notification."""

    caller: Caller
    request_id: str
    loaders: Loaders = field(init=False)

    def __post_init__(self) -> None:
        self.loaders = Loaders(self.caller)


Info: TypeAlias = strawberry.Info[Context, None]
