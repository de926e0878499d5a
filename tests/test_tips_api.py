"""Tips over HTTP: what each side may see of one, and that no path tells who an anonymous fan is."""

import json
from base64 import urlsafe_b64decode
from typing import Any

import pytest

from api.relay import encode_id
from models import clock, tips
from models.caller import Caller
from models.database import new_id
from models.payments import provider
from models.payments.sandbox import Sandbox
from tests.client import Client
from tests.factories import a_fan, a_tip, an_earner, tip_input
from tests.statements import count_statements

SEND = """mutation ($input: SendTipInput!) { sendTip(input: $input) { __typename
  ... on SendTipSuccess { tip { id state amount { amount currency } total { amount } message
    fan { displayName } nextAction { url } } }
  ... on UserError { code message } ... on TipQuoteChangedError { total { amount } }
  ... on LimitExceededError { limit maximumAmount { amount } } } }"""

TIP = """id amount { amount } fee { amount } total { amount } message isAnonymous state
  fan { id displayName } creator { handle }"""


@pytest.fixture(autouse=True)
def sandbox(client: Client) -> Sandbox:
    sandbox = Sandbox()
    provider.use(sandbox)
    return sandbox


def sent(creator: Caller, **said: Any) -> dict[str, Any]:
    assert creator.creator_id
    return {
        "creatorId": encode_id("Creator", creator.creator_id),
        "amount": {"amount": "5", "currency": "USD"},
        "expectedTotal": {"amount": "5.45", "currency": "USD"},
        "paymentMethod": "sandbox:succeed",
        "idempotencyKey": new_id().hex,
        **said,
    }


async def send(client: Client, creator: Caller, **said: Any) -> dict[str, Any]:
    data = await client.ask(SEND, input=sent(creator, **said))
    found: dict[str, Any] = data["sendTip"]
    return found


# --- sending -------------------------------------------------------------------------------------


async def test_fan_asks_for_a_quote_and_sends_a_tip(client: Client) -> None:
    await a_fan()
    creator = await an_earner()
    bob = client.as_("fan:bob")
    quote = await bob.ask(
        """{ tipQuote(amount: {amount: "5", currency: USD}) {
             amount { amount } fee { amount } total { amount } feePayer }
           none: tipQuote(amount: {amount: "0.99", currency: USD}) { feePayer }
           tipPresets(currency: USD) { total { amount } }
           chf: tipPresets(currency: CHF) { total { amount } }
           tipLimits(currency: USD) { smallest { amount } largest { amount }
             mostADay { amount } mostTipsADay } }"""
    )
    assert quote["tipQuote"] == {
        "amount": {"amount": "5.00"},
        "fee": {"amount": "0.45"},
        "total": {"amount": "5.45"},
        "feePayer": "FAN",
    }
    assert quote["none"] is None and quote["chf"] == [] and len(quote["tipPresets"]) == 5
    assert quote["tipLimits"]["mostADay"] == {"amount": "500.00"}
    answer = await send(bob, creator, message="well done")
    assert answer["__typename"] == "SendTipSuccess"
    tip = answer["tip"]
    assert (tip["state"], tip["message"]) == ("SUCCEEDED", "well done")
    assert tip["fan"] == {"displayName": "Bob"}


async def test_refusals_carry_their_facts(client: Client) -> None:
    await a_fan()
    creator = await an_earner()
    bob = client.as_("fan:bob")
    changed = await send(bob, creator, expectedTotal={"amount": "5", "currency": "USD"})
    assert changed["code"] == "TIP_QUOTE_CHANGED" and changed["total"] == {"amount": "5.45"}
    large = await send(bob, creator, amount={"amount": "100.01", "currency": "USD"})
    assert large["code"] == "LIMIT_EXCEEDED" and large["maximumAmount"] == {"amount": "100.00"}
    small = await send(bob, creator, amount={"amount": "0.50", "currency": "USD"})
    assert small["code"] == "TIP_TOO_SMALL"
    nobody = await send(bob, Caller(creator_id=new_id()))
    assert nobody["code"] == "NOT_FOUND"
    herself = await send(client.as_("creator:anna"), creator)
    assert herself["code"] == "TIP_TO_ONESELF"
    stranger = await send(client.as_("fan:nobody"), creator)
    assert stranger["code"] == "AGE_UNKNOWN"


async def test_bad_input_is_told_as_such_and_no_token_as_unauthenticated(client: Client) -> None:
    await a_fan()
    creator = await an_earner()
    bob = client.as_("fan:bob")
    for said in (
        {"amount": {"amount": "5.001", "currency": "USD"}},
        {"expectedTotal": {"amount": "5.45", "currency": "EUR"}},
        {"message": "x" * 201},
        {"creatorId": encode_id("Tip", new_id())},
        {"idempotencyKey": "short"},
    ):
        answer = await bob.try_ask(SEND, input=sent(creator, **said))
        assert answer.codes == ["BAD_USER_INPUT"], said
    assert (await client.try_ask(SEND, input=sent(creator))).codes == ["UNAUTHENTICATED"]


async def test_tip_that_needs_an_action_says_where(client: Client) -> None:
    await a_fan()
    tip = (await send(client.as_("fan:bob"), await an_earner(), paymentMethod="sandbox:action"))[
        "tip"
    ]
    assert tip["state"] == "REQUIRES_ACTION"
    assert tip["nextAction"]["url"].startswith("https://")


async def test_retry_is_rendered_anew_in_its_own_selection(client: Client) -> None:
    await a_fan()
    creator = await an_earner()
    wanted = sent(creator)
    bob = client.as_("fan:bob")
    first = await bob.ask(SEND, input=wanted)
    again = await bob.ask(
        """mutation ($input: SendTipInput!) { sendTip(input: $input) {
             ... on SendTipSuccess { tip { id receivedAt } } } }""",
        input=wanted,
    )
    assert again["sendTip"]["tip"]["id"] == first["sendTip"]["tip"]["id"]
    assert again["sendTip"]["tip"]["receivedAt"]


# --- who sees what -------------------------------------------------------------------------------

CREATORS_VIEW = f"""query ($handle: String!, $tip: ID!, $day: Date!) {{
  node(id: $tip) {{ ... on Tip {{ {TIP} }} }}
  creator(handle: $handle) {{
    tips {{ edges {{ cursor node {{ {TIP} }} }} }}
    supporters {{ edges {{ cursor node {{ tips fan {{ id displayName }} }} }} }}
    blocks {{ edges {{ cursor node {{ id fan {{ id displayName }} tip {{ {TIP} }} }} }} }}
    notifications {{ edges {{ cursor node {{ cursor at __typename
      ... on TipReceived {{ amount {{ amount }} tip {{ {TIP} }} }}
      ... on TipRefunded {{ tip {{ {TIP} }} }} }} }} }}
    tipTotals(since: $day, until: $day) {{ tips amount {{ amount }} }}
    balances {{ currency pending {{ amount }}
      entries(first: 5) {{ edges {{ cursor node {{ event amount {{ amount }}
        tip {{ {TIP} }} }} }} }}
      statement(account: PENDING, since: $day, until: $day) {{ closing {{ amount }}
        entries(first: 5) {{ edges {{ cursor node {{ tip {{ {TIP} }} }} }} }} }} }} }} }}"""


async def creators_view(client: Client, tip: tips.TipView) -> str:
    """All that a creator can read about one tip, as text."""
    data = await client.ask(
        CREATORS_VIEW,
        handle="anna",
        tip=encode_id("Tip", tip.id),
        day=clock.today().isoformat(),
    )
    return json.dumps(data)


def names_of(fan: Caller) -> list[str]:
    """Everything by which a fan could be known."""
    assert fan.user_id
    return ["Bob", str(fan.user_id), fan.user_id.hex, encode_id("User", fan.user_id)]


async def test_anonymous_fan_is_on_no_path_of_the_creator(client: Client) -> None:
    bob, anna = await a_fan(), await an_earner()
    first = await a_tip(bob, anna, anonymous=True, message="guess who")
    second = await a_tip(bob, anna, anonymous=True)
    as_anna = client.as_("creator:anna")
    ids = []
    for tip in (first, second):
        blocked = await as_anna.ask(
            """mutation ($input: BlockFanOfTipInput!) { blockFanOfTip(input: $input) {
                 ... on BlockFanOfTipSuccess { block { id fan { id } stands } } } }""",
            input={"tipId": encode_id("Tip", tip.id), "idempotencyKey": new_id().hex},
        )
        block = blocked["blockFanOfTip"]["block"]
        assert block["fan"] is None and block["stands"] is True
        ids.append(block["id"])
    assert len(set(ids)) == 2
    view = await creators_view(as_anna, first)
    assert "guess who" in view and '"isAnonymous": true' in view
    for name in names_of(bob):
        assert name not in view
    # Nor does any cursor, once opened.
    cursors = [part.split('"')[0] for part in view.split('"cursor": "')[1:]]
    assert cursors
    for cursor in cursors:
        opened = urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode()
        for name in names_of(bob):
            assert name not in opened


async def test_named_fan_is_seen_by_the_creator_and_her_fee_is_not(client: Client) -> None:
    bob, anna = await a_fan(), await an_earner()
    tip = await a_tip(bob, anna)
    view = json.loads(await creators_view(client.as_("creator:anna"), tip))
    node = view["node"]
    assert node["fan"]["displayName"] == "Bob"
    assert (node["fee"], node["total"]) == (None, None)
    assert view["creator"]["tips"]["edges"][0]["node"] == node
    assert view["creator"]["supporters"]["edges"][0]["node"]["tips"] == 1
    assert view["creator"]["tipTotals"] == [{"tips": 1, "amount": {"amount": "5.00"}}]
    (balance,) = view["creator"]["balances"]
    assert balance["pending"] == {"amount": "5.00"}
    assert balance["entries"]["edges"][0]["node"]["tip"] == node
    assert balance["statement"]["closing"] == {"amount": "5.00"}
    told = [edge["node"] for edge in view["creator"]["notifications"]["edges"]]
    assert [one["tip"] for one in told if one["__typename"] == "TipReceived"] == [node]


async def test_tip_is_nothing_to_others_and_to_its_creator_until_it_is_paid(
    client: Client,
) -> None:
    bob, anna = await a_fan(), await an_earner()
    await a_fan("carl")
    await an_earner("eve")
    paid = await a_tip(bob, anna)
    waiting = await a_tip(bob, anna, payment_method="sandbox:action")
    ask = f"query ($id: ID!) {{ node(id: $id) {{ ... on Tip {{ {TIP} }} }} }}"

    async def seen(who: str, tip: tips.TipView) -> Any:
        found = await client.as_(who).ask(ask, id=encode_id("Tip", tip.id))
        return found["node"]

    for stranger in ("fan:carl", "creator:eve", "service"):
        assert await seen(stranger, paid) is None
    assert await seen("creator:anna", paid)
    assert await seen("creator:anna", waiting) is None
    assert (await seen("fan:bob", waiting))["total"] == {"amount": "5.45"}
    assert (await seen("operator", waiting))["fan"]["displayName"] == "Bob"


async def test_guarded_lists_of_a_creator_are_null_to_others(client: Client) -> None:
    bob, anna = await a_fan(), await an_earner()
    tip = await a_tip(bob, anna)
    for who in ("fan:bob", "service"):
        view = json.loads(await creators_view(client.as_(who), tip))
        guarded = ("tips", "supporters", "blocks", "notifications", "tipTotals", "balances")
        assert {view["creator"][name] for name in guarded} == {None}


async def test_hidden_message_is_for_operators_alone_on_every_path(client: Client) -> None:
    bob, anna = await a_fan(), await an_earner()
    tip = await a_tip(bob, anna, message="rude words")
    hidden = await client.as_("creator:anna").ask(
        """mutation ($input: HideTipMessageInput!) { hideTipMessage(input: $input) {
             ... on HideTipMessageSuccess { tip { message isMessageHidden } } } }""",
        input={"tipId": encode_id("Tip", tip.id)},
    )
    assert hidden["hideTipMessage"]["tip"] == {"message": None, "isMessageHidden": True}
    assert "rude words" not in await creators_view(client.as_("creator:anna"), tip)
    assert "rude words" not in await creators_view(client.as_("fan:bob"), tip)
    assert "rude words" in await creators_view(client.as_("operator"), tip)


async def test_supporters_are_public_while_she_shows_them(client: Client) -> None:
    bob, anna = await a_fan(), await an_earner()
    await a_tip(bob, anna)
    assert anna.creator_id
    ask = """{ creator(handle: "anna") { areSupportersPublic
               supporters { edges { node { tips fan { displayName } } } } } }"""
    assert (await client.ask(ask))["creator"]["supporters"] is None

    herself = encode_id("Creator", anna.creator_id)

    async def act(who: str, name: str) -> Any:
        done = await client.as_(who).ask(
            f"""mutation ($input: {name[0].upper()}{name[1:]}Input!) {{ {name}(input: $input) {{
                  __typename ... on UserError {{ code }} }} }}""",
            input={"creatorId": herself},
        )
        return done[name]

    assert (await act("fan:bob", "showSupporters"))["code"] == "NOT_ALLOWED"
    await act("creator:anna", "showSupporters")
    found = (await client.ask(ask))["creator"]
    assert found["areSupportersPublic"] is True
    assert found["supporters"]["edges"] == [{"node": {"tips": 1, "fan": {"displayName": "Bob"}}}]
    await act("creator:anna", "hideSupporters")
    assert (await client.ask(ask))["creator"]["supporters"] is None


async def test_fan_reads_what_she_sent(client: Client) -> None:
    bob, anna = await a_fan(), await an_earner()
    await a_tip(bob, anna, anonymous=True)
    await a_tip(bob, anna, payment_method="sandbox:decline")
    data = await client.as_("fan:bob").ask(
        """query ($day: Date!) { viewer { tipsSent { edges { node { state failureReason
               isAnonymous fan { displayName } total { amount } creator { handle } } } }
             tipTotalsSent(since: $day, until: $day) { tips amount { amount } } } }""",
        day=clock.today().isoformat(),
    )
    failed, paid = [edge["node"] for edge in data["viewer"]["tipsSent"]["edges"]]
    assert (failed["state"], failed["failureReason"]) == ("FAILED", "declined")
    assert paid["fan"] == {"displayName": "Bob"}
    assert data["viewer"]["tipTotalsSent"] == [{"tips": 1, "amount": {"amount": "5.00"}}]


async def test_only_operators_refund(client: Client) -> None:
    bob, anna = await a_fan(), await an_earner()
    tip = await a_tip(bob, anna)
    refund = """mutation ($input: RefundTipInput!) { refundTip(input: $input) { __typename
      ... on RefundTipSuccess { tip { state } } ... on UserError { code }
      ... on StateConflictError { state } } }"""

    async def ask(who: str) -> Any:
        told = {
            "tipId": encode_id("Tip", tip.id),
            "reason": "asked for it",
            "idempotencyKey": new_id().hex,
        }
        return (await client.as_(who).ask(refund, input=told))["refundTip"]

    for who in ("fan:bob", "creator:anna", "service"):
        assert (await ask(who))["code"] == "NOT_ALLOWED"
    assert (await ask("operator"))["tip"] == {"state": "REFUNDED"}
    assert (await ask("operator"))["state"] == "REFUNDED"


async def test_blocked_fan_is_told_so_and_unblocked_by_the_blocks_id(client: Client) -> None:
    bob, anna = await a_fan(), await an_earner()
    tip = await a_tip(bob, anna)
    as_anna = client.as_("creator:anna")
    made = await as_anna.ask(
        """mutation ($input: BlockFanOfTipInput!) { blockFanOfTip(input: $input) {
             ... on BlockFanOfTipSuccess { block { id fan { displayName } } } } }""",
        input={"tipId": encode_id("Tip", tip.id), "idempotencyKey": new_id().hex},
    )
    block = made["blockFanOfTip"]["block"]
    assert block["fan"] == {"displayName": "Bob"}
    assert (await send(client.as_("fan:bob"), anna))["code"] == "FAN_BLOCKED"
    unblock = """mutation ($input: UnblockFanInput!) { unblockFan(input: $input) { __typename
      ... on UnblockFanSuccess { block { stands } } ... on UserError { code } } }"""
    theirs = await client.as_("fan:bob").ask(unblock, input={"blockId": block["id"]})
    assert theirs["unblockFan"]["code"] == "NOT_FOUND"
    ended = await as_anna.ask(unblock, input={"blockId": block["id"]})
    assert ended["unblockFan"]["block"] == {"stands": False}
    assert (await send(client.as_("fan:bob"), anna))["__typename"] == "SendTipSuccess"


# --- statements ----------------------------------------------------------------------------------


async def test_twenty_creators_with_options_and_latest_tips_take_four_statements(
    client: Client,
) -> None:
    fan = await a_fan()
    for n in range(20):
        creator = await an_earner(f"c{n:02}", followers=20_000 + n)
        asked = [tips.requested(fan, tip_input(creator, 100)) for _ in range(3)]
        await tips.send_tips(asked)
    ask = """{ creators(first: 20) { edges { node { handle
      monetizationOptions { option state }
      tips(first: 2) { edges { node { amount { amount } state receivedAt } } } } } } }"""
    operator = client.as_("operator")
    await operator.ask(ask)
    with count_statements() as told:
        data = await operator.ask(ask)
    nodes = [edge["node"] for edge in data["creators"]["edges"]]
    assert [len(node["tips"]["edges"]) for node in nodes] == [2] * 20
    assert all(node["monetizationOptions"] for node in nodes)
    assert len(told) <= 5, told  # the caller's lookup is one of them
