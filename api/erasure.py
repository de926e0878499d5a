"""Erasing a person: her names, messages and birth date."""

import strawberry

from api.access import OPERATOR, SERVICE
from api.context import Info
from api.fields import part
from api.relay import decode_id
from api.roots import Payload, mutation, payload
from api.users import User
from models import erasure
from models.errors import NotFound


@strawberry.input(description="Whom to erase.")
class EraseUserInput:
    user_id: strawberry.ID = strawberry.field(description="The person's id.")


@payload("The person, erased.")
class EraseUserSuccess(Payload):
    user: User = strawberry.field(description="What is left of her: an id.")


@part
class ErasureMutations:
    @mutation(
        "Blank a person's names, messages and birth date, for good; money keeps her id alone.",
        EraseUserSuccess,
        NotFound,
        by=SERVICE | OPERATOR,
    )
    async def erase_user(self, info: Info, input: EraseUserInput) -> EraseUserSuccess:
        user_id = decode_id(input.user_id, "User")
        return EraseUserSuccess(user=await erasure.erase_user(info.context.caller, user_id))
