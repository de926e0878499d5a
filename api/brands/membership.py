"""Who is in a team: inviting, coming, changing and going, and the refusals."""

from collections.abc import Iterable

import strawberry

from api.access import OPERATOR
from api.brands import roles
from api.brands.brand import Brand
from api.brands.roles import BrandRole
from api.brands.teams import BrandInvitation, BrandMember
from api.context import Info
from api.errors import UserError, refusal
from api.fields import part
from api.money import MoneyInput
from api.relay import decode_id
from api.roots import IDEMPOTENCY_KEY, Payload, mutation, payload
from models import brands, users
from models.errors import (
    IdempotencyKeyReused,
    InvalidInput,
    LimitExceeded,
    NotAllowed,
    NotFound,
    StateConflict,
)


@refusal(brands.LastAdmin, "She is the brand's only ADMIN; another must be made first.")
class LastAdminError(UserError):
    pass


@refusal(
    brands.AlreadyInTeam,
    "The person is in the team already; the invitation stays open for somebody else.",
    lambda error: {"role": BrandRole(error.role)},
)
class AlreadyInTeamError(UserError):
    role: BrandRole = strawberry.field(description="What she does there.")


_BRAND_ID = "The brand's id."
_USER_ID = "The person's id, as a User."
_BRAND = "The brand."
_MEMBER = "Her place in the team."


@strawberry.input(description="An invitation to make.")
class InviteBrandMemberInput:
    brand_id: strawberry.ID = strawberry.field(description=_BRAND_ID)
    role: BrandRole = strawberry.field(description="What whoever comes by it does there.")
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@payload("The invitation, made.")
class InviteBrandMemberSuccess(Payload):
    invitation: BrandInvitation = strawberry.field(description="The invitation.")
    token: str | None = strawberry.field(
        description="What whoever is invited joins with. It is shown once, to the call that made "
        "the invitation, and kept nowhere: null where the key was used before. If it is lost, "
        "revoke the invitation and make another."
    )


@strawberry.input(description="An invitation to accept.")
class AcceptBrandInvitationInput:
    token: str = strawberry.field(description="Its token.")


@payload("The caller, in the team.")
class AcceptBrandInvitationSuccess(Payload):
    member: BrandMember = strawberry.field(description=_MEMBER)


@strawberry.input(description="An invitation to take back.")
class RevokeBrandInvitationInput:
    invitation_id: strawberry.ID = strawberry.field(description="The invitation's id.")


@payload("The invitation, revoked.")
class RevokeBrandInvitationSuccess(Payload):
    invitation: BrandInvitation = strawberry.field(description="The invitation.")


@strawberry.input(description="What a member is to do from now on.")
class ChangeBrandMemberRoleInput:
    brand_id: strawberry.ID = strawberry.field(description=_BRAND_ID)
    user_id: strawberry.ID = strawberry.field(description=_USER_ID)
    role: BrandRole = strawberry.field(description="Her role.")


@payload("The member, in her role.")
class ChangeBrandMemberRoleSuccess(Payload):
    member: BrandMember = strawberry.field(description=_MEMBER)


@strawberry.input(description="Whom to take out of a team.")
class RemoveBrandMemberInput:
    brand_id: strawberry.ID = strawberry.field(description=_BRAND_ID)
    user_id: strawberry.ID = strawberry.field(description=_USER_ID)


@payload("The brand, without her.")
class RemoveBrandMemberSuccess(Payload):
    brand: Brand = strawberry.field(description=_BRAND)


@strawberry.input(description="Which team to leave.")
class LeaveBrandInput:
    brand_id: strawberry.ID = strawberry.field(description=_BRAND_ID)


@payload("The brand, without the caller.")
class LeaveBrandSuccess(Payload):
    brand: Brand = strawberry.field(description=_BRAND)


@strawberry.input(description="What a member may commit at once.")
class SetBrandSpendLimitInput:
    brand_id: strawberry.ID = strawberry.field(description=_BRAND_ID)
    user_id: strawberry.ID = strawberry.field(description=_USER_ID)
    limits: list[MoneyInput] = strawberry.field(
        description="The most of each currency, one a currency, at most "
        f"{brands.MOST_CURRENCIES}; they replace those of before. Without any she is not limited."
    )

    def decoded(self) -> dict[str, int]:
        """As `models/` takes it. Raises InvalidInput for a currency that stands there twice."""
        return _by_currency(self.limits)


def _by_currency(limits: Iterable[MoneyInput]) -> dict[str, int]:
    found: dict[str, int] = {}
    for one in limits:
        if one.code in found:
            raise InvalidInput(f"{one.code} has one limit.")
        found[one.code] = one.minor
    return found


@payload("The member, with her limits.")
class SetBrandSpendLimitSuccess(Payload):
    member: BrandMember = strawberry.field(description=_MEMBER)


@strawberry.input(description="Whom to make an ADMIN of a brand.")
class RestoreBrandAdminInput:
    brand_id: strawberry.ID = strawberry.field(description=_BRAND_ID)
    user_id: strawberry.ID = strawberry.field(description=_USER_ID)


@payload("The member, who is an ADMIN.")
class RestoreBrandAdminSuccess(Payload):
    member: BrandMember = strawberry.field(description=_MEMBER)


@part
class BrandTeamMutations:
    @mutation(
        "Invite somebody to a brand's team; for its ADMINs. The token is answered once.",
        InviteBrandMemberSuccess,
        NotFound,
        NotAllowed,
        LimitExceeded,
        IdempotencyKeyReused,
    )
    async def invite_brand_member(
        self, info: Info, input: InviteBrandMemberInput
    ) -> InviteBrandMemberSuccess:
        brand_id, key = decode_id(input.brand_id, "Brand"), input.idempotency_key
        made = await brands.invite_brand_member(info.context.caller, brand_id, input.role, key)
        return InviteBrandMemberSuccess(invitation=made.invitation, token=made.token)

    @mutation(
        "Join a brand's team by an invitation's token: anybody of age and in good standing. It is "
        "good for one; whoever joined by it is answered the same again.",
        AcceptBrandInvitationSuccess,
        NotFound,
        users.NotInGoodStanding,
        users.AgeUnknown,
        users.UnderAge,
        StateConflict,
        brands.AlreadyInTeam,
        LimitExceeded,
    )
    async def accept_brand_invitation(
        self, info: Info, input: AcceptBrandInvitationInput
    ) -> AcceptBrandInvitationSuccess:
        member = await brands.accept_brand_invitation(info.context.caller, input.token)
        await roles.read_anew(info)
        return AcceptBrandInvitationSuccess(member=member)

    @mutation(
        "Take an invitation back; for the brand's ADMINs.",
        RevokeBrandInvitationSuccess,
        NotFound,
        StateConflict,
    )
    async def revoke_brand_invitation(
        self, info: Info, input: RevokeBrandInvitationInput
    ) -> RevokeBrandInvitationSuccess:
        invitation_id = decode_id(input.invitation_id, "BrandInvitation")
        revoked = await brands.revoke_brand_invitation(info.context.caller, invitation_id)
        return RevokeBrandInvitationSuccess(invitation=revoked)

    @mutation(
        "Give a member another role; for the brand's ADMINs. The last ADMIN stays one.",
        ChangeBrandMemberRoleSuccess,
        NotFound,
        NotAllowed,
        brands.LastAdmin,
    )
    async def change_brand_member_role(
        self, info: Info, input: ChangeBrandMemberRoleInput
    ) -> ChangeBrandMemberRoleSuccess:
        brand_id, user_id = decode_id(input.brand_id, "Brand"), decode_id(input.user_id, "User")
        member = await brands.change_brand_member_role(
            info.context.caller, brand_id, user_id, input.role
        )
        await roles.read_anew(info)
        return ChangeBrandMemberRoleSuccess(member=member)

    @mutation(
        "Take somebody out of a brand's team; for its ADMINs. Her access ends at once, her streams "
        "within seconds, and her open invitations are revoked. The last ADMIN stays.",
        RemoveBrandMemberSuccess,
        NotFound,
        NotAllowed,
        brands.LastAdmin,
    )
    async def remove_brand_member(
        self, info: Info, input: RemoveBrandMemberInput
    ) -> RemoveBrandMemberSuccess:
        brand_id, user_id = decode_id(input.brand_id, "Brand"), decode_id(input.user_id, "User")
        brand = await brands.remove_brand_member(info.context.caller, brand_id, user_id)
        await roles.read_anew(info)
        return RemoveBrandMemberSuccess(brand=brand)

    @mutation(
        "Leave a brand's team. The last ADMIN cannot.",
        LeaveBrandSuccess,
        NotFound,
        brands.LastAdmin,
    )
    async def leave_brand(self, info: Info, input: LeaveBrandInput) -> LeaveBrandSuccess:
        brand = await brands.leave_brand(info.context.caller, decode_id(input.brand_id, "Brand"))
        await roles.read_anew(info)
        return LeaveBrandSuccess(brand=brand)

    @mutation(
        "Say what a member may commit at once; for the brand's ADMINs.",
        SetBrandSpendLimitSuccess,
        NotFound,
        NotAllowed,
    )
    async def set_brand_spend_limit(
        self, info: Info, input: SetBrandSpendLimitInput
    ) -> SetBrandSpendLimitSuccess:
        brand_id, user_id = decode_id(input.brand_id, "Brand"), decode_id(input.user_id, "User")
        limits = input.decoded()
        member = await brands.set_brand_spend_limit(info.context.caller, brand_id, user_id, limits)
        return SetBrandSpendLimitSuccess(member=member)

    @mutation(
        "Make a person of age an ADMIN of a brand whose last one was erased, is banned, or lost "
        "her account; a member becomes one, anybody else joins.",
        RestoreBrandAdminSuccess,
        NotFound,
        users.NotInGoodStanding,
        users.AgeUnknown,
        users.UnderAge,
        LimitExceeded,
        by=OPERATOR,
    )
    async def restore_brand_admin(
        self, info: Info, input: RestoreBrandAdminInput
    ) -> RestoreBrandAdminSuccess:
        brand_id, user_id = decode_id(input.brand_id, "Brand"), decode_id(input.user_id, "User")
        member = await brands.restore_brand_admin(info.context.caller, brand_id, user_id)
        return RestoreBrandAdminSuccess(member=member)
