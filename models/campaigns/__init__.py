"""Campaigns: what a brand wants creators to make, from its draft to its closing.

rows        the tables
conditions  what it asks of creators
refusals    why one is not published
editing     making it, and its steps
committing  what its orders hold of its seats and budget
reading     campaigns, and what they want made
"""

from models.campaigns.committing import give_back, lock_campaign
from models.campaigns.conditions import Conditions
from models.campaigns.editing import (
    MOST_DELIVERABLES,
    CampaignInput,
    DeliverableInput,
    close_campaign,
    create_campaign,
    pause_campaign,
    publish_campaign,
    resume_campaign,
    update_campaign,
)
from models.campaigns.reading import by_ids, deliverables_of, open_page, pages_of_brands
from models.campaigns.refusals import CampaignInPast
from models.campaigns.rows import Campaign, CampaignState, Sourcing, WantedDeliverable

__all__ = [
    "MOST_DELIVERABLES",
    "Campaign",
    "CampaignInPast",
    "CampaignInput",
    "CampaignState",
    "Conditions",
    "DeliverableInput",
    "Sourcing",
    "WantedDeliverable",
    "by_ids",
    "close_campaign",
    "create_campaign",
    "deliverables_of",
    "give_back",
    "lock_campaign",
    "open_page",
    "pages_of_brands",
    "pause_campaign",
    "publish_campaign",
    "resume_campaign",
    "update_campaign",
]
