"""Orders over GraphQL: from the submission to the money, the ways out, and how many statements."""

from typing import Any
from uuid import UUID

from api.relay import encode_id
from models.brands import BrandMember
from models.database import new_id
from models.orders import Order
from models.users import User
from tests.client import Client
from tests.ordering import (
    Two,
    a_campaign,
    a_video_of,
    an_order,
    only,
    pass_days,
    submitted,
    two,
    verified,
)
from tests.statements import count_statements

SUBMIT = """mutation ($input: SubmitDeliverableInput!) { submitDeliverable(input: $input) {
  __typename ... on SubmitDeliverableSuccess { deliverable { state waitsFor nextAt
    submissions { number link caption } } }
  ... on StateConflictError { state } } }"""
APPROVE = """mutation ($input: ApproveDeliverableInput!) { approveDeliverable(input: $input) {
  __typename ... on ApproveDeliverableSuccess { deliverable { state waitsFor nextAt } }
  ... on StateConflictError { state } } }"""
REVISE = """mutation ($input: RequestRevisionInput!) { requestRevision(input: $input) {
  __typename ... on RequestRevisionSuccess { deliverable { state rounds } }
  ... on RevisionsUsedUpError { rounds } } }"""
PUBLISH = """mutation ($input: PublishDeliverableInput!) { publishDeliverable(input: $input) {
  __typename ... on PublishDeliverableSuccess { deliverable { state video { externalId } } }
  ... on VideoOfAnotherError { externalId } } }"""
VERIFY = """mutation ($input: VerifyDeliverableInput!) { verifyDeliverable(input: $input) {
  __typename ... on VerifyDeliverableSuccess { deliverable { state order { id } } }
  ... on VideoUnfitError { isVisible isDisclosed } } }"""
CANCEL = """mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) {
  __typename ... on CancelOrderSuccess { order { state cancelledBy reason
    money { released { amount } givenBack { amount } } } }
  ... on CancellationChangedError { givenBack { amount currency } } } }"""
PREVIEW = """query ($id: ID!) { previewOrderCancellation(orderId: $id) {
  by released { amount } commission { amount } givenBack { amount }
  deliverables { deliverable { id } givenBack { amount } } } }"""
PAGE = """query ($id: ID!) { node(id: $id) { ... on Campaign { orders(first: 20) { edges { node {
  state money { held { amount } } creator { handle } brand { name }
  deliverables { state waitsFor milestone { price { amount } } submissions { link } } } } } } } }"""


async def manager_of(client: Client, of: Two) -> Client:
    """The brand's campaign manager as a client."""
    member = await BrandMember.get(brand_id=of.brand_id, user_id=of.manager.user_id)
    return client.as_((await User.get(id=member.user_id)).subject)


async def do(client: Client, document: str, **said: Any) -> Any:
    """What a mutation answers."""
    (answer,) = (await client.ask(document, input=said)).values()
    return answer


def about(deliverable_id: UUID) -> dict[str, str]:
    return {"deliverableId": encode_id("Deliverable", deliverable_id)}


async def test_an_order_goes_its_way_over_graphql(client: Client) -> None:
    of = await two()
    order = await an_order(of)
    key = await only(order)
    anna, manager = client.as_("creator:anna"), await manager_of(client, of)
    draft = {"link": "https://drafts.test/1", "caption": "Run!", "idempotencyKey": new_id().hex}
    sent = (await do(anna, SUBMIT, **about(key), **draft))["deliverable"]
    assert (sent["state"], sent["waitsFor"]) == ("SUBMITTED", "BRAND")
    assert sent["nextAt"] is not None
    assert sent["submissions"] == [
        {"number": 1, "link": "https://drafts.test/1", "caption": "Run!"}
    ]
    revised = await do(manager, REVISE, **about(key), changes="More shoes")
    assert revised["deliverable"] == {"state": "REVISION_REQUESTED", "rounds": 1}
    await do(anna, SUBMIT, **about(key), **{**draft, "idempotencyKey": new_id().hex})
    used_up = await do(manager, REVISE, **about(key), changes="More shoes")
    assert used_up == {"__typename": "RevisionsUsedUpError", "rounds": 1}
    approved = (await do(manager, APPROVE, **about(key)))["deliverable"]
    assert approved == {"state": "APPROVED", "waitsFor": "CREATOR", "nextAt": None}
    again = await do(manager, APPROVE, **about(key))
    assert again == {"__typename": "StateConflictError", "state": "APPROVED"}
    await a_video_of(of, disclosed=False)
    published = (await do(anna, PUBLISH, **about(key), videoExternalId="v1"))["deliverable"]
    assert published == {"state": "PUBLISHED", "video": {"externalId": "v1"}}
    unfit = await do(client.as_("service"), VERIFY, **about(key))
    assert unfit == {"__typename": "VideoUnfitError", "isVisible": True, "isDisclosed": False}
    await a_video_of(of)
    done = (await do(client.as_("service"), VERIFY, **about(key)))["deliverable"]
    assert done == {"state": "VERIFIED", "order": None}  # what it is worth is not the platform's
    await pass_days(7.1)
    assert (await Order.get(id=order.id)).state.value == "COMPLETED"


async def test_what_is_shown_of_a_cancellation_is_what_it_does(client: Client) -> None:
    of = await two()
    order = await an_order(of)
    key = await only(order)
    manager, order_id = await manager_of(client, of), encode_id("Order", order.id)
    await submitted(of, key)
    shown = (await manager.ask(PREVIEW, id=order_id))["previewOrderCancellation"]
    assert shown == {
        "by": "BRAND",
        "released": {"amount": "10.00"},
        "commission": {"amount": "1.00"},
        "givenBack": {"amount": "99.00"},
        "deliverables": [
            {
                "deliverable": {"id": encode_id("Deliverable", key)},
                "givenBack": {"amount": "99.00"},
            }
        ],
    }
    wish = {"orderId": order_id, "reason": "Sold out", "idempotencyKey": new_id().hex}
    least = {"leastGivenBack": {"amount": "99.01", "currency": "USD"}}
    refused = await do(manager, CANCEL, **wish, **least)
    assert refused["givenBack"] == {"amount": "99.00", "currency": "USD"}
    wish["idempotencyKey"] = new_id().hex
    after = (await do(manager, CANCEL, **wish))["order"]
    assert after == {
        "state": "CANCELLED",
        "cancelledBy": "BRAND",
        "reason": "Sold out",
        "money": {"released": {"amount": "10.00"}, "givenBack": {"amount": "99.00"}},
    }


async def test_a_page_of_orders_takes_as_many_statements_for_six_as_for_two(
    client: Client,
) -> None:
    of = await two(funds_minor=200_000)
    campaign = await a_campaign(of, seats=20)
    manager = await manager_of(client, of)
    counts = []
    for n in (2, 4):
        for _ in range(n):
            await submitted(of, await only(await an_order(of, campaign_id=campaign.id)))
        await manager.ask(PAGE, id=encode_id("Campaign", campaign.id))
        with count_statements() as counted:
            page = await manager.ask(PAGE, id=encode_id("Campaign", campaign.id))
        assert page["node"]["orders"]["edges"]
        counts.append(len(counted))
    assert counts[0] == counts[1]
    assert counts[1] <= 10, counts


async def test_what_was_paid_is_named_in_the_creators_earnings(client: Client) -> None:
    of = await two()
    await verified(of, await only(await an_order(of)))
    await pass_days(7.1)
    found = await client.as_("creator:anna").ask(
        """{ creator(handle: "anna") { balances { available { amount }
          entries(first: 5) { edges { node { event account amount { amount } } } } } } }"""
    )
    (balance,) = found["creator"]["balances"]
    assert balance["available"] == {"amount": "100.00"}
    assert [edge["node"] for edge in balance["entries"]["edges"]] == [
        {"event": "MILESTONE_RELEASED", "account": "AVAILABLE", "amount": {"amount": "100.00"}}
    ]
