"""Brands in GraphQL: who they are, their teams, and what their members do.

roles       the roles of a team, and the caller's after her own act
teams       members, invitations, and what is told of them
brand       the type of a brand, and how brands are found
founding    founding one, and what its admins say of it
membership  inviting, coming, changing and going, and the refusals
topup       the type of a top-up, and what is told of it
topups      topping up, another's word on it, giving back, and the refusals
wallet      what hangs on a brand: its wallets and its top-ups
"""

from api.brands.brand import Brand, BrandQueries
from api.brands.founding import BrandMutations
from api.brands.membership import BrandTeamMutations
from api.brands.teams import (
    BrandMemberJoined,
    BrandMemberLeft,
    BrandMemberRoleChanged,
    UserBrands,
)
from api.brands.topup import (
    TopUp,
    TopUpAwaitingApproval,
    TopUpChargedBack,
    TopUpReceived,
    TopUpRefunded,
)
from api.brands.topups import TopUpMutations
from api.brands.wallet import TopUpQueries

__all__ = [
    "Brand",
    "BrandMemberJoined",
    "BrandMemberLeft",
    "BrandMemberRoleChanged",
    "BrandMutations",
    "BrandQueries",
    "BrandTeamMutations",
    "TopUp",
    "TopUpAwaitingApproval",
    "TopUpChargedBack",
    "TopUpMutations",
    "TopUpQueries",
    "TopUpReceived",
    "TopUpRefunded",
    "UserBrands",
]
