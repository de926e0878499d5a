"""What a brand app, a creator's client and a fan's app would send: valid, and each answers data."""

from pathlib import Path
from typing import Any

import pytest
from graphql import OperationDefinitionNode, OperationType, build_schema, parse, validate

from api.relay import encode_id
from models.caller import Caller
from tests.access_world import World, a_world
from tests.bells import Wire, serving
from tests.client import Client
from tests.factories import a_fan, a_qualified_creator, a_tip
from tests.gifting import some_coins

FOLDER = Path(__file__).parent / "operations"
SCHEMA = build_schema((FOLDER.parent.parent / "schema.graphql").read_text())
FILES = sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.graphql"))
FOLLOW = "creator-client/follow-notifications.graphql"
FOLLOW_LIVE = "fan-app/follow-live.graphql"
FOLLOW_BRAND = "brand-app/follow-brand.graphql"

ANNA = {"handle": "anna"}
SPAN = {"since": "2026-11-01", "until": "2026-12-31"}
USD_5 = {"amount": "5.00", "currency": "USD"}
USD_100 = {"amount": "100.00", "currency": "USD"}
KEY = "<Key>"
CAMPAIGN_TERMS = {
    "name": "Winter",
    "productName": "Tea",
    "productUrl": "https://tea.example",
    "brief": "Drink it by the fire.",
    "sourcing": "OPEN",
    "seats": 3,
    "budget": {"amount": "5000.00", "currency": "USD"},
    "conditions": {"leastFollowers": 10_000, "countries": ["US"], "languages": ["en"]},
    "startsOn": "2030-01-01",
    "endsOn": "2030-02-28",
    "deliverables": [{"format": "VIDEO", "dueOn": "2030-01-31", "disclosure": "#ad"}],
}
OFFER_TERMS = {
    "deliverables": [
        {
            "format": "VIDEO",
            "dueOn": "2030-01-31",
            "price": {"amount": "90.00", "currency": "USD"},
            "wanted": "The bottle first",
            "disclosure": "#ad",
        }
    ],
    "usageRights": {"channels": ["PAID_ADS"], "countries": ["US"], "days": 90},
    "exclusivity": {"days": 30, "category": "Drinks"},
    "revisionRounds": 2,
}
"""In full."""

ASKED: dict[str, tuple[str, dict[str, Any]]] = {
    "brand-app/find-creators.graphql": ("nobody", {"first": 5}),
    "brand-app/creator-profile.graphql": ("nobody", ANNA),
    "brand-app/video.graphql": ("nobody", {"externalId": "v1"}),
    "brand-app/refetch.graphql": ("nobody", {"id": "<Video>"}),
    "brand-app/program-rules.graphql": ("nobody", {"scope": "PROGRAM"}),
    "brand-app/discover-creators.graphql": (
        "fan:analyst",
        {
            "filter": {
                "text": "ann",
                "country": "US",
                "topics": ["Dance"],
                "followers": {"least": 10_000},
                "growthBps": {"least": 0},
                "rate": {"format": "VIDEO", "currency": "USD", "most": "500.00"},
            },
            "sort": "PRICE",
        },
    ),
    "brand-app/top-up-sheet.graphql": ("nobody", {"amount": USD_100}),
    "brand-app/top-up-wallet.graphql": (
        "fan:finance",
        {
            "brandId": "<Brand>",
            "amount": USD_100,
            "expectedTotal": {"amount": "103.20", "currency": "USD"},
            "paymentMethod": "sandbox:succeed",
            "idempotencyKey": KEY,
        },
    ),
    "brand-app/approve-top-up.graphql": (
        "fan:admin",
        {"topUpId": "<TopUpToApprove>", "idempotencyKey": KEY},
    ),
    "brand-app/decline-top-up.graphql": ("fan:admin", {"topUpId": "<TopUpToDecline>"}),
    "brand-app/withdraw-top-up.graphql": ("fan:finance", {"topUpId": "<TopUpToWithdraw>"}),
    "brand-app/give-top-up-back.graphql": (
        "fan:finance",
        {"topUpId": "<TopUp>", "reason": "Not needed", "idempotencyKey": KEY},
    ),
    "brand-app/wallets.graphql": (
        "fan:analyst",
        {"brandId": "<Brand>", "currency": "USD", **SPAN},
    ),
    "brand-app/top-ups.graphql": ("fan:analyst", {"brandId": "<Brand>"}),
    "creator-client/home.graphql": ("creator:anna", {}),
    "creator-client/eligibility.graphql": ("creator:anna", ANNA),
    "creator-client/decisions.graphql": ("creator:anna", ANNA),
    "creator-client/options.graphql": ("creator:anna", ANNA),
    "creator-client/tips.graphql": ("creator:anna", {**ANNA, **SPAN}),
    "creator-client/money.graphql": ("creator:anna", {**ANNA, **SPAN}),
    "creator-client/diamonds.graphql": ("creator:anna", ANNA),
    "creator-client/redemption-sheet.graphql": (
        "creator:anna",
        {"currency": "USD", "diamonds": 100},
    ),
    "creator-client/redeem-diamonds.graphql": (
        "creator:anna",
        {"diamonds": 100, "currency": "USD", "rateId": "<RedemptionRate>", "idempotencyKey": KEY},
    ),
    "creator-client/cancel-redemption.graphql": (
        "creator:anna",
        {"redemptionId": "<Redemption>", "idempotencyKey": KEY},
    ),
    "creator-client/figures.graphql": ("creator:anna", {**ANNA, "firstDay": "2026-11-01"}),
    "creator-client/notification-history.graphql": ("creator:anna", ANNA),
    "creator-client/apply-to-program.graphql": ("creator:nora", {"idempotencyKey": KEY}),
    "creator-client/withdraw-application.graphql": ("creator:nora", {"applicationId": "<Nora>"}),
    "creator-client/appeal-decision.graphql": (
        "creator:anna",
        {"decisionId": "<Suspension>", "message": "It was not me", "idempotencyKey": KEY},
    ),
    "creator-client/switch-option-off.graphql": ("creator:anna", {"option": "TIPS"}),
    "creator-client/switch-option-on.graphql": ("creator:anna", {"option": "TIPS"}),
    "creator-client/rate-cards.graphql": ("creator:anna", ANNA),
    "creator-client/set-rate-card.graphql": (
        "creator:anna",
        {"format": "LIVE", "price": USD_5, "negotiable": True},
    ),
    "creator-client/remove-rate-card.graphql": (
        "creator:anna",
        {"format": "VIDEO", "currency": "USD"},
    ),
    "creator-client/show-supporters.graphql": ("creator:anna", {"creatorId": "<Creator>"}),
    "creator-client/hide-supporters.graphql": ("creator:anna", {"creatorId": "<Creator>"}),
    "creator-client/hide-tip-message.graphql": ("creator:anna", {"tipId": "<Tip>"}),
    "creator-client/unblock-fan.graphql": ("creator:anna", {"blockId": "<Block>"}),
    "fan-app/tip-sheet.graphql": ("fan:bob", {**ANNA, "currency": "USD", "amount": USD_5}),
    "fan-app/send-tip.graphql": (
        "fan:bob",
        {
            "creatorId": "<Creator>",
            "amount": USD_5,
            "expectedTotal": {"amount": "5.45", "currency": "USD"},
            "message": "Well done",
            "paymentMethod": "sandbox:succeed",
            "idempotencyKey": KEY,
        },
    ),
    "fan-app/gift-sheet.graphql": ("nobody", {"place": "LIVE", "currency": "USD"}),
    "fan-app/send-gift.graphql": (
        "fan:carl",
        {
            "giftId": "<Gift>",
            "count": 3,
            "target": {"videoId": "<Video>"},
            "expectedPriceCoins": 1,
            "comment": "Lovely",
            "idempotencyKey": KEY,
        },
    ),
    "fan-app/video-gifts.graphql": ("nobody", {"externalId": "v1"}),
    "fan-app/my-gifts.graphql": ("fan:bob", {}),
    "creator-client/gifts.graphql": ("creator:anna", ANNA),
    "creator-client/hide-gift-comment.graphql": ("creator:anna", {"sentGiftId": "<SentGift>"}),
    "creator-client/block-fan-of-gift.graphql": (
        "creator:anna",
        {"sentGiftId": "<SentGift>", "idempotencyKey": KEY},
    ),
    "fan-app/my-tips.graphql": ("fan:bob", SPAN),
    "fan-app/coin-shop.graphql": ("fan:bob", {"country": "US", "currency": "USD"}),
    "fan-app/buy-coins.graphql": (
        "fan:bob",
        {
            "packageId": "<CoinPackage>",
            "expectedPrice": {"amount": "1.20", "currency": "USD"},
            "paymentMethod": "sandbox:succeed",
            "idempotencyKey": KEY,
        },
    ),
    "fan-app/my-coins.graphql": ("fan:bob", {}),
    "fan-app/give-coins-back.graphql": (
        "fan:bob",
        {"purchaseId": "<CoinPurchase>", "reason": "Changed my mind", "idempotencyKey": KEY},
    ),
    "fan-app/follow-tip.graphql": ("fan:bob", {"id": "<Tip>"}),
    "creator-client/block-fan.graphql": ("creator:anna", {"tipId": "<Tip>", "idempotencyKey": KEY}),
    "fan-app/live.graphql": ("nobody", {"externalId": "live-1"}),
    "creator-client/my-lives.graphql": ("creator:anna", ANNA),
    "creator-client/add-live-guest.graphql": (
        "creator:anna",
        {"liveId": "<Live>", "creatorId": "<Nora's>"},
    ),
    "creator-client/remove-live-guest.graphql": (
        "creator:anna",
        {"liveId": "<Live>", "creatorId": "<Nora's>"},
    ),
    "creator-client/end-live.graphql": ("creator:anna", {"liveId": "<Live>"}),
    "creator-client/start-live.graphql": (
        "creator:anna",
        {
            "externalId": "live-2",
            "hostId": "<Creator>",
            "title": "Hello",
            "goalCoins": 500,
            "idempotencyKey": KEY,
        },
    ),
    "brand-app/create-campaign.graphql": (
        "fan:manager",
        {"brandId": "<Brand>", "terms": CAMPAIGN_TERMS, "idempotencyKey": KEY},
    ),
    "brand-app/update-campaign.graphql": (
        "fan:manager",
        {"campaignId": "<DraftCampaign>", "terms": CAMPAIGN_TERMS},
    ),
    "brand-app/publish-campaign.graphql": ("fan:manager", {"campaignId": "<DraftCampaign>"}),
    "brand-app/campaigns.graphql": ("fan:analyst", {"brandId": "<Brand>"}),
    "creator-client/open-campaigns.graphql": ("creator:anna", {}),
    "brand-app/pause-campaign.graphql": ("fan:manager", {"campaignId": "<DraftCampaign>"}),
    "brand-app/resume-campaign.graphql": ("fan:manager", {"campaignId": "<DraftCampaign>"}),
    "brand-app/close-campaign.graphql": ("fan:manager", {"campaignId": "<DraftCampaign>"}),
    "brand-app/offer-quote.graphql": (
        "fan:analyst",
        {"campaignId": "<Campaign>", "price": USD_5},
    ),
    "brand-app/campaign-offers.graphql": ("fan:analyst", {"campaignId": "<Campaign>"}),
    "brand-app/offer.graphql": ("fan:analyst", {"offerId": "<Offer>", "from": 1, "to": 3}),
    "creator-client/my-offers.graphql": ("creator:anna", ANNA),
    "creator-client/offer.graphql": ("creator:anna", {"offerId": "<Offer>"}),
    "brand-app/counter-offer.graphql": (
        "fan:manager",
        {
            "offerId": "<OfferToCounter>",
            "revision": 2,
            "terms": OFFER_TERMS,
            "message": "Closer to it",
            "idempotencyKey": KEY,
        },
    ),
    "creator-client/counter-offer.graphql": (
        "creator:anna",
        {
            "offerId": "<OfferToCounter>",
            "revision": 3,
            "terms": OFFER_TERMS,
            "message": "Nearly",
            "idempotencyKey": KEY,
        },
    ),
    "brand-app/accept-offer.graphql": (
        "fan:manager",
        {"offerId": "<OfferToCounter>", "revision": 4, "idempotencyKey": KEY},
    ),
    "creator-client/accept-offer.graphql": (
        "creator:anna",
        {"offerId": "<Offer>", "revision": 3, "idempotencyKey": KEY},
    ),
    "creator-client/my-applications.graphql": ("creator:anna", ANNA),
    "creator-client/my-invitations.graphql": ("creator:anna", ANNA),
    "brand-app/campaign-applications.graphql": ("fan:analyst", {"campaignId": "<Campaign>"}),
    "creator-client/apply-to-campaign.graphql": (
        "creator:anna",
        {"campaignId": "<CampaignToJoin>", "pitch": "Me", "price": USD_5, "idempotencyKey": KEY},
    ),
    "creator-client/withdraw-campaign-application.graphql": (
        "creator:anna",
        {"applicationId": "<ApplicationToWithdraw>"},
    ),
    "brand-app/shortlist-application.graphql": (
        "fan:manager",
        {"applicationId": "<ApplicationToList>"},
    ),
    "brand-app/unshortlist-application.graphql": (
        "fan:manager",
        {"applicationId": "<ApplicationToList>"},
    ),
    "brand-app/decline-application.graphql": (
        "fan:manager",
        {"applicationId": "<ApplicationToDecline>"},
    ),
    "brand-app/accept-application.graphql": (
        "fan:manager",
        {
            "applicationId": "<ApplicationToAccept>",
            "terms": OFFER_TERMS,
            "message": "Lovely",
            "idempotencyKey": KEY,
        },
    ),
    "brand-app/invite-creators.graphql": (
        "fan:manager",
        {
            "campaignId": "<CampaignToJoin>",
            "creatorIds": ["<Creator>"],
            "terms": OFFER_TERMS,
            "message": "Come",
            "idempotencyKey": KEY,
        },
    ),
    "creator-client/accept-campaign-invitation.graphql": (
        "creator:anna",
        {"invitationId": "<InvitationToAccept>", "idempotencyKey": KEY},
    ),
    "creator-client/decline-campaign-invitation.graphql": (
        "creator:anna",
        {"invitationId": "<InvitationToDecline>"},
    ),
    "brand-app/revoke-campaign-invitation.graphql": (
        "fan:manager",
        {"invitationId": "<InvitationToRevoke>"},
    ),
    "brand-app/make-offer.graphql": (
        "fan:manager",
        {
            "campaignId": "<Campaign>",
            "creatorId": "<Creator>",
            "terms": OFFER_TERMS,
            "message": "Once more?",
            "idempotencyKey": KEY,
        },
    ),
    "brand-app/withdraw-offer.graphql": ("fan:manager", {"offerId": "<NewOffer>"}),
    "brand-app/approve-offer.graphql": ("fan:finance", {"offerId": "<OfferToApprove>"}),
    "creator-client/decline-offer.graphql": ("creator:anna", {"offerId": "<OfferToApprove>"}),
    "creator-client/withdraw-offer.graphql": ("creator:anna", {"offerId": "<OfferToWithdraw>"}),
    "brand-app/decline-offer.graphql": ("fan:manager", {"offerId": "<OfferToDecline>"}),
    "creator-client/leave-program.graphql": ("creator:anna", {}),
    "brand-app/create-brand.graphql": (
        "fan:bob",
        {"name": "Bob's", "website": "https://bob.example", "country": "US", "idempotencyKey": KEY},
    ),
    "brand-app/my-brands.graphql": ("fan:admin", {}),
    "brand-app/update-brand.graphql": (
        "fan:admin",
        {"brandId": "<Brand>", "name": "Acme & Co.", "website": None},
    ),
    "brand-app/team.graphql": ("fan:admin", {"brandId": "<Brand>"}),
    "brand-app/brand-notification-history.graphql": ("fan:analyst", {"brandId": "<Brand>"}),
    "brand-app/invite-brand-member.graphql": (
        "fan:admin",
        {"brandId": "<Brand>", "role": "CAMPAIGN_MANAGER", "idempotencyKey": KEY},
    ),
    "brand-app/accept-brand-invitation.graphql": ("fan:carl", {"token": "<Token>"}),
    "brand-app/revoke-brand-invitation.graphql": (
        "fan:admin",
        {"invitationId": "<BrandInvitation>"},
    ),
    "brand-app/set-brand-spend-limit.graphql": (
        "fan:admin",
        {"brandId": "<Brand>", "userId": "<FinanceUser>", "limits": [USD_5]},
    ),
    "brand-app/change-brand-member-role.graphql": (
        "fan:admin",
        {"brandId": "<Brand>", "userId": "<FinanceUser>", "role": "ANALYST"},
    ),
    "brand-app/remove-brand-member.graphql": (
        "fan:admin",
        {"brandId": "<Brand>", "userId": "<GuestUser>"},
    ),
    "brand-app/orders.graphql": ("fan:analyst", {"brandId": "<Brand>"}),
    "brand-app/campaign-orders.graphql": ("fan:analyst", {"campaignId": "<Campaign>"}),
    "brand-app/review-order.graphql": ("fan:manager", {"orderId": "<OrderGoingOn>"}),
    "creator-client/my-orders.graphql": ("creator:anna", ANNA),
    "creator-client/order.graphql": ("creator:anna", {"orderId": "<OrderGoingOn>"}),
    "creator-client/submit-deliverable.graphql": (
        "creator:anna",
        {
            "deliverableId": "<DeliverableToSubmit>",
            "link": "https://drafts.example/1",
            "caption": "Look at these shoes",
            "idempotencyKey": KEY,
        },
    ),
    "brand-app/approve-deliverable.graphql": (
        "fan:manager",
        {"deliverableId": "<DeliverableToSubmit>"},
    ),
    "creator-client/publish-deliverable.graphql": (
        "creator:anna",
        {"deliverableId": "<DeliverableToSubmit>", "videoExternalId": "ordered-2"},
    ),
    "brand-app/request-revision.graphql": (
        "fan:manager",
        {"deliverableId": "<DeliverableToReview>", "changes": "More of the shoes"},
    ),
    "brand-app/cancel-order.graphql": (
        "fan:manager",
        {
            "orderId": "<OrderGoingOn>",
            "reason": "The shoes are sold out",
            "leastGivenBack": {"amount": "99.00", "currency": "USD"},
            "idempotencyKey": KEY,
        },
    ),
    "brand-app/campaign-cancellation.graphql": (
        "fan:analyst",
        {"campaignId": "<CampaignToCancel>"},
    ),
    "brand-app/cancel-campaign.graphql": (
        "fan:manager",
        {
            "campaignId": "<CampaignToCancel>",
            "reason": "The shoes are sold out",
            "idempotencyKey": KEY,
        },
    ),
    "creator-client/cancel-my-order.graphql": (
        "creator:anna",
        {"orderId": "<OrderToCancel>", "reason": "I am ill", "idempotencyKey": KEY},
    ),
    "brand-app/leave-brand.graphql": ("fan:analyst", {"brandId": "<Brand>"}),
}
"""In the order in which they are asked, in one world: by whom, and with what."""


def text(file: str) -> str:
    return (FOLDER / file).read_text()


def operation(file: str) -> OperationDefinitionNode:
    (found,) = [
        one for one in parse(text(file)).definitions if isinstance(one, OperationDefinitionNode)
    ]
    return found


def test_every_operation_is_asked() -> None:
    assert sorted({*ASKED, FOLLOW, FOLLOW_LIVE, FOLLOW_BRAND}) == FILES


@pytest.mark.parametrize("file", FILES)
def test_an_operation_is_valid(file: str) -> None:
    assert validate(SCHEMA, parse(text(file))) == []


def filled(given: Any, ids: dict[str, str]) -> Any:
    """Variables with the world's ids for `<Creator>`."""
    if isinstance(given, dict):
        return {name: filled(value, ids) for name, value in given.items()}
    if isinstance(given, list):
        return [filled(value, ids) for value in given]
    return ids.get(given, given) if isinstance(given, str) else given


async def ids_of(world: World) -> dict[str, str]:
    return {f"<{name}>": world.id_of(name) for name in world.keys}


async def test_every_operation_answers_data(client: Client) -> None:
    world = await a_world()
    nora = await a_qualified_creator("nora")
    await some_coins(await a_fan("carl"), 100)
    assert nora.creator_id is not None
    ids = {**await ids_of(world), "<Nora's>": encode_id("Creator", nora.creator_id)}
    operator = client.as_("operator")
    for file, (who, given) in ASKED.items():
        if "<Suspension>" in given.values():
            ids["<Suspension>"] = await suspend(operator, ids["<Creator>"])
        asks = client if who == "nobody" else client.as_(who)
        ids["<Key>"] = f"a-key-of-{operation(file).name.value}"  # type: ignore[union-attr]
        asked, variables = operation(file), filled(given, ids)
        is_mutation = asked.operation is OperationType.MUTATION
        told = {"input": variables} if is_mutation and variables else variables
        data = await asks.ask(text(file), **told)
        for name, answer in data.items():
            assert answer, (file, name)
            if is_mutation:
                assert answer["__typename"].endswith("Success"), (file, answer)
        if "applyToProgram" in data:
            ids["<Nora>"] = data["applyToProgram"]["application"]["id"]
        if "makeOffer" in data:
            ids["<NewOffer>"] = data["makeOffer"]["offer"]["id"]
        if "inviteBrandMember" in data:
            ids["<Token>"] = data["inviteBrandMember"]["token"]
        if "<Suspension>" in given.values():
            await reinstate(operator, ids["<Creator>"])


async def suspend(operator: Client, creator_id: str) -> str:
    """Suspend her, and the id of the decision."""
    data = await operator.ask(
        """mutation($id: ID!) { suspendMembership(input: {creatorId: $id, reason: "Spam"}) {
          ... on SuspendMembershipSuccess { membership { decision { id } } } } }""",
        id=creator_id,
    )
    return str(data["suspendMembership"]["membership"]["decision"]["id"])


async def reinstate(operator: Client, creator_id: str) -> None:
    await operator.ask(
        """mutation($id: ID!) { reinstateMembership(input: {creatorId: $id, reason: "No spam"}) {
          ... on ReinstateMembershipSuccess { membership { state } } } }""",
        id=creator_id,
    )


async def test_a_client_follows_what_happens_from_where_it_stopped(database_url: str) -> None:
    async with serving(database_url) as server:
        world = await a_world()
        assert world.anna.creator_id is not None
        history = await past(server.app, world.anna)
        async with Wire.as_(server.url, "creator:anna") as wire:
            await wire.subscribe(
                world.anna.creator_id, document=text(FOLLOW), after=history[0]["cursor"]
            )
            replayed = [await wire.told() for _ in history[1:]]
            assert [one["cursor"] for one in replayed] == [e["cursor"] for e in history[1:]]
            assert (await wire.told())["__typename"] == "CaughtUp"
            await a_tip(await a_fan("cleo"), world.anna, 900, message="Live!")
            told = await wire.told()
            assert told["__typename"] == "TipReceived"
            assert told["amount"] == {"amount": "9.00", "currency": "USD"}
            assert told["tip"]["message"] == "Live!"
            assert told["tip"]["fan"] == {"displayName": "Cleo"}


async def past(app: Any, anna: Caller) -> list[dict[str, Any]]:
    """What the history says, by the operation beside the subscription."""
    asked = text("creator-client/notification-history.graphql")
    data = await Client(app).as_("creator:anna").ask(asked, handle="anna")
    edges: list[dict[str, Any]] = data["creator"]["notifications"]["edges"]
    assert len({edge["node"]["__typename"] for edge in edges}) == 25
    assert anna.creator_id is not None
    assert encode_id("Creator", anna.creator_id)
    return edges


async def test_a_brand_app_follows_its_brand_and_reads_what_was_before(database_url: str) -> None:
    async with serving(database_url) as server:
        world = await a_world()
        asked = text("brand-app/brand-notification-history.graphql")
        brand_id = world.id_of("Brand")
        data = await Client(server.app).as_("fan:admin").ask(asked, brandId=brand_id)
        history = [edge["node"] for edge in data["node"]["notifications"]["edges"]]
        async with Wire.as_(server.url, "fan:analyst") as wire:
            topic = {"brandId": brand_id}
            await wire.ask(text(FOLLOW_BRAND), topic=topic, after=history[0]["cursor"])
            assert [await wire.told() for _ in history[1:]] == history[1:]
            assert (await wire.told())["__typename"] == "CaughtUp"
