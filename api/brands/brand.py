"""The type of a brand, of what each noun hangs on it, and how brands are found."""

from datetime import datetime
from typing import Annotated

import strawberry
from strawberry import UNSET

from api.access import (
    ANYONE,
    BRAND,
    BRAND_ADMINS,
    BRAND_FINANCE,
    BRAND_MANAGERS,
    OPERATOR,
    everyone,
    in_team,
)
from api.brands.roles import BrandRole
from api.brands.teams import BrandTeam
from api.brands.wallet import BrandMoney
from api.campaigns import BrandCampaigns
from api.fields import column, computed, noun, part
from api.live import BrandNotifications
from api.orders import BrandOrders
from api.relay import After, Connection, First, Node, requested
from api.roots import query
from models import brands
from models.brands import Listed
from models.caller import Caller
from models.pages import Page


def rights(row: brands.Brand | Listed, caller: Caller) -> int:
    """Who a brand is, is public; the rest is its team's and the operators'."""
    return everyone(row, caller) | in_team(row.id, caller)


@noun((brands.Brand, Listed), "A company that pays creators.", by_ids=brands.by_ids, rights=rights)
class Brand(BrandTeam, BrandMoney, BrandCampaigns, BrandNotifications, BrandOrders, Node):
    name: str = column("Its name.", see=ANYONE)
    website: str | None = column("Its address on the web.", see=ANYONE)
    country: str | None = column("Its country, ISO 3166-1 alpha-2.", see=ANYONE)
    created_at: datetime | None = column("When it was founded.", see=BRAND | OPERATOR)
    admin_lost_at: datetime | None = column(
        "Since when it has no ADMIN, because the last one was erased; an operator makes another.",
        see=BRAND | OPERATOR,
    )

    @computed("What the caller does in its team.", see=BRAND)
    @staticmethod
    def viewer_role(_row: brands.Brand | Listed, who: int) -> BrandRole | None:
        if who & BRAND_ADMINS:
            return BrandRole.ADMIN
        if who & BRAND_FINANCE:
            return BrandRole.FINANCE
        return BrandRole.CAMPAIGN_MANAGER if who & BRAND_MANAGERS else BrandRole.ANALYST


@part
class BrandQueries:
    @query("Every brand, the newest first.", Connection[Brand] | None, by=OPERATOR)
    async def brands(
        self,
        first: First = 20,
        after: After = UNSET,
        without_admin: Annotated[
            bool,
            strawberry.argument(description="Only those whose last ADMIN was erased."),
        ] = False,
    ) -> Page[Listed]:
        return await brands.page(requested(first, after), without_admin=without_admin)
