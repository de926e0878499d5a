"""Brands in GraphQL: who they are, their teams, and what their members do.

roles       the roles of a team, and the caller's after her own act
teams       members, invitations, and what is told of them
brand       the type of a brand, and how brands are found
founding    founding one, and what its admins say of it
membership  inviting, coming, changing and going, and the refusals
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

__all__ = [
    "Brand",
    "BrandMemberJoined",
    "BrandMemberLeft",
    "BrandMemberRoleChanged",
    "BrandMutations",
    "BrandQueries",
    "BrandTeamMutations",
    "UserBrands",
]
