"""Each rule that the audit of offers knows, broken on purpose: it is named."""

import pytest

from models import clock, erasure, offers, sweeps
from models.brands import set_brand_spend_limit
from models.database import execute, new_id
from models.offers import auditing
from models.payments import provider
from models.payments.sandbox import Sandbox
from models.transactions import snapshot
from tests.factories import OPERATOR, an_earner
from tests.offering import MARKET, a_market, accept, an_offer, at, counter

ONE_MORE = f"""INSERT INTO offer (id, campaign_id, brand_id, creator_id, author_id,
    idempotency_key, currency, state, turn, revision, created_at, opened_at, expires_at)
  SELECT '{new_id()}'::uuid, o.campaign_id, o.brand_id, o.creator_id, o.author_id, 'another-key',
    o.currency, o.state, o.turn, o.revision, o.created_at, o.opened_at, o.expires_at
  FROM offer o WHERE o.state = 'OPEN'"""

UNTOLD = "DELETE FROM notification WHERE kind = '{}'"

FAULTS = {
    "offer_is_of_its_campaign": "UPDATE offer SET currency = 'EUR' WHERE state = 'OPEN'",
    "offer_is_about_its_latest_terms": """UPDATE offer_revision SET number = 3
        WHERE number = 2""",
    "terms_are_of_an_offer": "DELETE FROM offer WHERE state = 'AWAITING_APPROVAL'",
    "turn_is_the_other_sides": "UPDATE offer SET turn = 'CREATOR' WHERE state = 'OPEN'",
    "sides_take_turns": "UPDATE offer_revision SET side = 'BRAND' WHERE number = 2",
    "offer_that_ended_says_when": "UPDATE offer SET closed_at = NULL WHERE state = 'DECLINED'",
    "only_what_was_opened_goes_on": "UPDATE offer SET opened_at = NULL WHERE state = 'OPEN'",
    "author_approves_nothing_of_hers": "UPDATE offer SET approved_by = author_id",
    "one_open_offer_of_a_campaign_to_a_creator": ONE_MORE,
    "accepted_offer_has_its_order": "UPDATE campaign_order SET price_minor = price_minor + 1",
    "order_has_its_accepted_offer": "UPDATE offer SET state = 'DECLINED' WHERE state = 'ACCEPTED'",
    "campaign_counts_its_seats": "UPDATE campaign SET seats_taken = seats_taken + 1",
    "campaign_counts_what_is_committed": """UPDATE campaign
        SET committed_minor = committed_minor - 1""",
    "received_offer_was_told": UNTOLD.format("OfferReceived"),
    "accepted_offer_was_told": UNTOLD.format("OfferAccepted"),
    "declined_offer_was_told": UNTOLD.format("OfferDeclined"),
    "withdrawn_offer_was_told": UNTOLD.format("OfferWithdrawn"),
    "expired_offer_was_told": UNTOLD.format("OfferExpired"),
}


@pytest.fixture
async def negotiated(database: str) -> None:
    """An offer in every state."""
    provider.use(Sandbox())
    market = await a_market(seats=10)
    expired = await an_offer(market)
    await clock.advance(offers.ANSWERED_WITHIN)
    await offers.expire_offers()
    assert expired.creator_id == market.creator_id
    await offers.decline_offer(market.creator, (await an_offer(market)).id)
    await offers.withdraw_offer(market.manager, (await an_offer(market)).id)
    await accept(market.creator, await an_offer(market))
    await counter(market.creator, await an_offer(market))
    carla = at(market, await an_earner("carla", MARKET))
    assert market.manager.user_id is not None
    limits = {"USD": 1}
    await set_brand_spend_limit(market.admin, market.brand_id, market.manager.user_id, limits)
    await an_offer(carla)


def test_every_rule_has_its_fault() -> None:
    assert set(FAULTS) == set(auditing._RULES)


@pytest.mark.usefixtures("negotiated")
async def test_nothing_is_wrong_with_what_happened() -> None:
    assert {one.state for one in await offers.Offer.all()} == set(offers.OfferState)
    assert await sweeps.audit() == []


@pytest.mark.usefixtures("negotiated")
@pytest.mark.parametrize("rule", list(FAULTS))
async def test_a_planted_fault_is_found(rule: str) -> None:
    assert await execute(FAULTS[rule]) > 0
    found = await snapshot(offers.check_offers)
    assert rule in {violation.rule for violation in found}


async def test_audit_outside_of_a_snapshot_is_a_mistake(database: str) -> None:
    with pytest.raises(RuntimeError):
        await offers.check_offers()


@pytest.mark.usefixtures("sandbox")
async def test_what_an_erased_person_said_is_gone_and_the_terms_stay() -> None:
    market = await a_market()
    made = await an_offer(market, message="From Mia")
    hers = await counter(market.creator, made, message="From Anna")
    for person in (market.manager, market.creator):
        assert person.user_id is not None
        await erasure.erase_user(OPERATOR, person.user_id)
    kept = (await offers.revisions_of([hers.id]))[hers.id]
    assert [(one.message, one.price_minor) for one in kept] == [(None, 10_000), (None, 12_000)]


@pytest.mark.usefixtures("sandbox")
async def test_what_an_erased_person_still_says_is_found() -> None:
    market = await a_market()
    await an_offer(market)
    assert market.manager.user_id is not None
    await erasure.erase_user(OPERATOR, market.manager.user_id)
    assert await snapshot(erasure.audit) == []
    await execute("UPDATE offer_revision SET message = 'From Mia'")
    found = await snapshot(erasure.audit)
    assert {one.rule for one in found} == set(offers.ERASURE_RULES)
    await execute("UPDATE offer_revision SET message = NULL")
