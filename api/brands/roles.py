"""The roles of a brand's team, as GraphQL, and the caller's own after an act that changed it."""

from api.context import Info
from api.scalars import enum
from models import brands
from models.caller import BrandRole

__all__ = ["BrandRole", "read_anew"]

enum(
    BrandRole,
    "What a member of a brand's team does there.",
    {
        "ANALYST": "She reads.",
        "CAMPAIGN_MANAGER": "She runs campaigns, makes offers and reviews work.",
        "FINANCE": "She sees to the wallet, refunds and statements, and approves.",
        "ADMIN": "She does everything, and says who is in the team.",
    },
)


async def read_anew(info: Info) -> None:
    """Let the rest of this answer be that of the teams which the caller is in now: by her own act
    she may have come into one, or gone out of it."""
    info.context.become(await brands.with_teams(info.context.caller))
