"""Reading applications and invitations: by id, those of a campaign, and those of a creator."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from uuid import UUID

from models.applications.rows import (
    ApplicationState,
    CampaignApplication,
    CampaignInvitation,
    InvitationState,
)
from models.database import fetch
from models.offers.reading import Offered, PartView
from models.offers.terms import Exclusivity, Terms, UsageRights
from models.pages import Keyset, Page, PageRequest


async def applications_by_ids(ids: Sequence[UUID]) -> list[CampaignApplication]:
    """Applications by id, those that there are."""
    return await CampaignApplication.filter(id__in=list(ids))


async def invitations_by_ids(ids: Sequence[UUID]) -> list[CampaignInvitation]:
    """Invitations by id, those that there are."""
    return await CampaignInvitation.filter(id__in=list(ids))


@dataclass(frozen=True, slots=True)
class InvitationTerms:
    """What an invitation's offer would begin with; prices in minor units of `currency`."""

    currency: str
    terms: Terms

    @property
    def price_minor(self) -> int:
        """What the creator would be paid."""
        return self.terms.price_minor

    @property
    def deliverables(self) -> list[PartView]:
        """What is to be made, in order."""
        return [PartView(currency=self.currency, **asdict(one)) for one in self.terms.deliverables]

    @property
    def usage_rights(self) -> UsageRights | None:
        """What the brand might do with it, if anything."""
        return self.terms.usage_rights

    @property
    def exclusivity(self) -> Exclusivity | None:
        """What the creator would not do meanwhile, if anything."""
        return self.terms.exclusivity

    @property
    def revision_rounds(self) -> int:
        """How often the brand might ask for changes."""
        return self.terms.revision_rounds


async def terms_of_invitations(ids: Sequence[UUID]) -> dict[UUID, InvitationTerms]:
    """The terms of each invitation."""
    return {
        one.id: InvitationTerms(one.currency, Terms.from_json(one.terms))
        for one in await invitations_by_ids(ids)
    }


_SUBJECTS = """SELECT i.id AS offer_id, c.name AS campaign_name, c.brief, c.product_name,
    c.product_url, c.product_category, c.is_gifted
  FROM {rows $1 r(id uuid)} JOIN campaign_invitation i ON i.id = r.id
  JOIN campaign c ON c.id = i.campaign_id"""


async def subjects_of_invitations(ids: Sequence[UUID]) -> dict[UUID, Offered]:
    """What each invitation is about, as its campaign says, which she may not see otherwise."""
    return {one.offer_id: one for one in await fetch(Offered, _SUBJECTS, ids)}


@dataclass(frozen=True, slots=True)
class _Id:
    id: UUID
    owner_id: UUID


APPLICATIONS = Keyset("campaign-applications:newest", id=UUID)
INVITATIONS = Keyset("campaign-invitations:newest", id=UUID)


def _of(table: str, column: str, order: Keyset) -> str:
    return f"""SELECT a.id, a.{column} AS owner_id FROM {{rows $1 r(id uuid)}}
      JOIN {table} a ON a.id {{among (SELECT x.id FROM {table} x
        WHERE x.{column} = r.id AND (x.state = $2::text OR $2::text IS NULL)
          AND {order.where("x", 3)}
        ORDER BY {order.order("x")} LIMIT $4::bigint)}}
      ORDER BY {order.order("a")}"""


_APPLICATIONS_OF_CAMPAIGNS = _of("campaign_application", "campaign_id", APPLICATIONS)
_APPLICATIONS_OF_CREATORS = _of("campaign_application", "creator_id", APPLICATIONS)
_INVITATIONS_OF_CAMPAIGNS = _of("campaign_invitation", "campaign_id", INVITATIONS)
_INVITATIONS_OF_CREATORS = _of("campaign_invitation", "creator_id", INVITATIONS)


async def applications_of_campaigns(
    ids: Sequence[UUID], page: PageRequest, state: ApplicationState | None = None
) -> dict[UUID, Page[CampaignApplication]]:
    """Each campaign's applications, newest first."""
    return await _applications(_APPLICATIONS_OF_CAMPAIGNS, "campaign_id", ids, page, state)


async def applications_of_creators(
    ids: Sequence[UUID], page: PageRequest, state: ApplicationState | None = None
) -> dict[UUID, Page[CampaignApplication]]:
    """Each creator's applications, newest first."""
    return await _applications(_APPLICATIONS_OF_CREATORS, "creator_id", ids, page, state)


async def _applications(
    sql: str, owner: str, ids: Sequence[UUID], page: PageRequest, state: ApplicationState | None
) -> dict[UUID, Page[CampaignApplication]]:
    found = await fetch(_Id, sql, ids, state, *APPLICATIONS.after(page), page.limit)
    rows = {one.id: one for one in await applications_by_ids([one.id for one in found])}
    return APPLICATIONS.pages(page, [rows[one.id] for one in found], owner)


async def invitations_of_campaigns(
    ids: Sequence[UUID], page: PageRequest, state: InvitationState | None = None
) -> dict[UUID, Page[CampaignInvitation]]:
    """Each campaign's invitations, newest first."""
    return await _invitations(_INVITATIONS_OF_CAMPAIGNS, "campaign_id", ids, page, state)


async def invitations_of_creators(
    ids: Sequence[UUID], page: PageRequest, state: InvitationState | None = None
) -> dict[UUID, Page[CampaignInvitation]]:
    """Each creator's invitations, newest first."""
    return await _invitations(_INVITATIONS_OF_CREATORS, "creator_id", ids, page, state)


async def _invitations(
    sql: str, owner: str, ids: Sequence[UUID], page: PageRequest, state: InvitationState | None
) -> dict[UUID, Page[CampaignInvitation]]:
    found = await fetch(_Id, sql, ids, state, *INVITATIONS.after(page), page.limit)
    rows = {one.id: one for one in await invitations_by_ids([one.id for one in found])}
    return INVITATIONS.pages(page, [rows[one.id] for one in found], owner)
