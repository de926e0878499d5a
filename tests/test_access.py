"""Who may see and do what: `access.csv`, written by hand, asked line by line over HTTP.

A line is a field of a node, a query or a mutation, with the arguments to ask it with and the value
that its row has (as JSON; * is anything but null). The columns are those who ask: nobody, a
stranger (a creator who has to do with none of it), the fan Bob, the creator Anna, an operator, the
service; then the admin of another brand, and an analyst, a campaign manager, one of finance and the
admin of the brand. A line without these five is no brand's: they see what the stranger sees, and
are not asked to do it. The cells:

    yes     the value; of a mutation whatever it answers but the two below
    null    null; of a mutation NotFoundError: not there, or not hers
    no      FORBIDDEN; of a mutation NotAllowedError: not her role
    token   UNAUTHENTICATED
    true, false     where the value depends on who asks

A type without rights of its own (a balance, a requirement, a refusal) is seen by whoever sees the
field that answers it; each of its fields has a line as well, whose cells say so:

    with    as the field that answers it

Its values are compared where `VALUES` says how to come to one; elsewhere its line has none.

What a field is declared to show (`see=`) is never read here.
"""

import csv
import itertools
import json
import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from graphql import GraphQLObjectType, get_named_type, is_composite_type

from api import schema
from api.compose import Declared, declared
from models import clock
from tests.access_world import World, a_world
from tests.client import Answer, Client

MATRIX = Path(__file__).parent / "access.csv"
PEOPLE = ("nobody", "stranger", "fan", "creator", "operator", "service")
OF_BRANDS = ("rival", "analyst", "manager", "finance", "admin")
ASKERS = PEOPLE + OF_BRANDS
WORDS = {"yes", "null", "no", "token", "true", "false"}
WITH = dict.fromkeys(ASKERS, "with")
ROOTS = ("Query", "Mutation")
BUILT = schema.build()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the matrix."""

    type_name: str
    field: str
    arguments: str
    value: str
    cells: dict[str, str]
    askers: tuple[str, ...]
    """Whose cells are written."""


def lines() -> list[Line]:
    with MATRIX.open(newline="") as file:
        return [
            Line(
                row["type"],
                row["field"],
                row["arguments"],
                row["value"],
                {asker: row[asker] or row["stranger"] for asker in ASKERS},
                tuple(asker for asker in ASKERS if row[asker]),
            )
            for row in csv.DictReader(file)
        ]


LINES = lines()

KINDS = (
    "TipReceived",
    "TipRefunded",
    "GiftReceived",
    "GiftStreakEnded",
    "GiftGoalReached",
    "GiftReversed",
    "DiamondsRedeemed",
    "RedemptionDecided",
    "ProgramApplicationDecided",
    "MembershipSuspended",
    "MonetizationOptionPaused",
    "CampaignInvitationChanged",
    "OfferReceived",
    "OfferCountered",
    "OfferAccepted",
    "OfferDeclined",
    "OfferWithdrawn",
    "OfferExpired",
    "RevisionRequested",
    "DeliverableApproved",
    "DeliverableVerified",
    "VerificationRefused",
    "EscrowReleased",
    "OrderCompleted",
    "OrderCancelled",
)


BRAND_KINDS = (
    "BrandMemberJoined",
    "BrandMemberLeft",
    "BrandMemberRoleChanged",
    "TopUpAwaitingApproval",
    "TopUpReceived",
    "TopUpRefunded",
    "TopUpChargedBack",
    "CampaignApplicationChanged",
    "OfferAwaitingApproval",
    "DeliverableSubmitted",
    "DeliverablePublished",
)


def constant(name: str) -> str:
    """TIP_RECEIVED of TipReceived."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).upper()


PATHS = {
    "MonetizationOption": ("Creator", "monetizationOptions { key: option %s }"),
    **{
        kind: (
            owner,
            f"notifications(kinds: [{constant(kind)}])"
            f" {{ edges {{ node {{ ... on {kind} {{ %s }} }} }} }}",
        )
        for owner, kinds in (("Creator", KINDS), ("Brand", BRAND_KINDS))
        for kind in kinds
    },
}
"""Types without an id of their own: whose they are, and how to come to them from her."""

AROUND = (clock.today() - timedelta(days=1), clock.today() + timedelta(days=1))

VALUES = {
    "Money": ("Tip", "amount { %s }"),
    "DailyStat": ("Video", "dailyStats { edges { node { %s } } }"),
    "CreatorAverages": ("Creator", "averages { edges { node { %s } } }"),
    "Eligibility": ("Creator", "eligibility { %s }"),
    "Requirement": ("Creator", "eligibility { requirements { %s } }"),
    "RulesetRule": ("Ruleset", "rules { %s }"),
    "TipDayTotal": ("Creator", 'tipTotals(since: "{}", until: "{}") {{ %s }}'.format(*AROUND)),
    "DecisionInput": ("ProgramDecision", "inputs { %s }"),
    "Balance": ("Creator", "balances { %s }"),
    "EarningsEntry": ("Creator", "balances { entries { edges { node { %s } } } }"),
    "EarningsStatement": (
        "Creator",
        'balances { statement(account: PENDING, since: "2026-11-01", until: "2026-11-02") { %s } }',
    ),
    "Supporter": ("Creator", "supporters { edges { node { %s } } }"),
    "EligibilityCounts": ("Query", "eligibilityCounts(ruleset: 1) { %s }"),
    "RuleCount": ("Query", "eligibilityCounts(ruleset: 1) { rules { %s } }"),
    "TipQuote": ("Query", 'tipQuote(amount: {amount: "5", currency: USD}) { %s }'),
    "TipLimits": ("Query", "tipLimits(currency: USD) { %s }"),
    "RateCard": ("Creator", "rateCards { %s }"),
    "DiscoveredCreator": ("Query", "discoverCreators { edges { node { %s } } }"),
    "CampaignConditions": ("Campaign", "conditions { %s }"),
    "WantedDeliverable": ("Campaign", "deliverables { %s }"),
    "OfferRevision": ("Offer", "revisions { %s }"),
    "OfferDeliverable": ("Offer", "revisions { deliverables { %s } }"),
    "UsageRights": ("Offer", "revisions { usageRights { %s } }"),
    "Exclusivity": ("Offer", "revisions { exclusivity { %s } }"),
    "TermChange": ("Offer", "changes(from: 1, to: 2) { %s }"),
    "OfferSubject": ("Offer", "subject { %s }"),
    "OrderMoney": ("Order", "money { %s }"),
    "Milestone": ("Deliverable", "milestone { %s }"),
    "Submission": ("Deliverable", "submissions { %s }"),
    "BrandSpendLimit": ("BrandMember", "spendLimits { %s }"),
    "BrandWallet": ("Brand", "wallets { %s }"),
    "BrandWalletEntry": ("Brand", "wallets { entries { edges { node { %s } } } }"),
    "BrandWalletStatement": (
        "Brand",
        'wallets { statement(account: WALLET, since: "2026-11-01", until: "2026-11-02") { %s } }',
    ),
    "TopUpQuote": ("Query", 'topUpQuote(amount: {amount: "100", currency: USD}) { %s }'),
}
"""Types without rights: whose field answers one, and how to come to it; of many to the first."""

OF_LISTS = {"Connection": {"edges", "pageInfo"}, "Edge": {"cursor", "node"}}
OF_ERRORS = {"code", "message"}


def node_types() -> set[str]:
    """The types with rights of their own: each of their fields needs a line."""
    return {field.type_name for field in declared(BUILT) if field.see is not None}


def test_every_field_has_one_line_and_every_line_a_field() -> None:
    wanted = {
        (field.type_name, field.field) for field in declared(BUILT) if not is_usual(field)
    } - {("Subscription", "notifications"), ("Subscription", "liveGifts")}  # test_live*.py
    written = [(line.type_name, line.field) for line in LINES]
    assert len(written) == len(set(written))
    assert sorted(wanted - set(written)) == [], "fields without a line"
    assert sorted(set(written) - wanted) == [], "lines without a field"


def is_usual(field: Declared) -> bool:
    """Whether a field is one that every type of its kind has: a page's, an error's."""
    name = field.type_name
    if name == "PageInfo":
        return True
    if name.endswith("Error"):
        return field.field in OF_ERRORS
    return any(name.endswith(end) and field.field in known for end, known in OF_LISTS.items())


def test_every_cell_is_a_word_that_is_known() -> None:
    for line in LINES:
        assert line.askers in (PEOPLE, ASKERS), line
        if line.type_name in node_types():
            assert set(line.cells.values()) <= WORDS, line
        else:
            assert line.cells == WITH, line
            assert bool(line.value) == (line.type_name in VALUES), line


def asked(line: Line, world: World) -> str:
    """The field as a selection, with the world's ids in its arguments."""
    arguments = f"({world.filled(line.arguments)})" if line.arguments else ""
    field = object_type(line.type_name).fields[line.field]
    below = " { __typename }" if is_composite_type(get_named_type(field.type)) else ""
    return f"{line.field}{arguments}{below}"


def object_type(name: str) -> GraphQLObjectType:
    found = BUILT._schema.type_map[name]
    assert isinstance(found, GraphQLObjectType)
    return found


def as_asker(client: Client, asker: str) -> Client:
    who = {"stranger": "creator:sam", "fan": "fan:bob", "creator": "creator:anna"}
    who |= {asker: f"fan:{asker}" for asker in OF_BRANDS}
    return client if asker == "nobody" else client.as_(who.get(asker, asker))


async def test_every_field_of_a_node_shows_its_value_to_those_whom_it_is_for(
    client: Client,
) -> None:
    world = await a_world()
    by_type: dict[str, list[Line]] = defaultdict(list)
    for line in LINES:
        if line.type_name not in ROOTS and line.cells != WITH:
            by_type[line.type_name].append(line)
    wrong = []
    for asker, (type_name, of_type) in itertools.product(ASKERS, by_type.items()):
        row = await shown_row(as_asker(client, asker), world, type_name, of_type)
        for n, line in enumerate(of_type):
            if not is_right(line, line.cells[asker], row.get(f"f{n}")):
                wrong.append((asker, type_name, line.field, line.cells[asker], row.get(f"f{n}")))
    assert wrong == []


MOST_ALIASES = 25
"""So many fields are asked for at once: a request takes no more than 30 aliases."""


async def shown_row(
    client: Client, world: World, type_name: str, of_type: list[Line]
) -> dict[str, Any]:
    """The fields of the world's row of a type, by their place among its lines, if it is seen."""
    fields = [f"f{n}: {asked(line, world)}" for n, line in enumerate(of_type)]
    row: dict[str, Any] = {}
    for start in range(0, len(fields), MOST_ALIASES):
        some = " ".join(fields[start : start + MOST_ALIASES])
        row |= await shown_fields(client, world, type_name, some)
    return row


async def shown_fields(client: Client, world: World, type_name: str, fields: str) -> dict[str, Any]:
    owner, path = PATHS.get(type_name, (type_name, "%s"))
    document = f"query($id: ID!) {{ node(id: $id) {{ ... on {owner} {{ {path % fields} }} }} }}"
    found = (await client.ask(document, id=world.id_of(owner)))["node"] or {}
    if type_name == "MonetizationOption":
        return next(one for one in found["monetizationOptions"] if one["key"] == "LIVE_GIFTS")
    if "notifications" in path:
        edges = (found["notifications"] or {"edges": []})["edges"]
        return edges[0]["node"] if edges else {}
    return dict(found)


async def test_a_value_is_seen_by_whoever_sees_the_field_that_answers_it(client: Client) -> None:
    world = await a_world()
    wrong: list[tuple[Any, ...]] = []
    for asker, type_name in itertools.product(ASKERS, VALUES):
        of_type = [line for line in LINES if line.type_name == type_name]
        found = await shown_value(as_asker(client, asker), world, type_name, of_type)
        if cell_of_answering(type_name, asker) != "yes":
            wrong += [(asker, type_name, found)] if found is not None else []
            continue
        for n, line in enumerate(of_type):
            if found is None or not is_right(line, "yes", found[f"f{n}"]):
                wrong.append((asker, type_name, line.field, found and found[f"f{n}"]))
    assert wrong == []


def cell_of_answering(type_name: str, asker: str) -> str:
    """What the asker is told of the field that answers a value of this type."""
    owner, path = VALUES[type_name]
    (name,) = re.findall(r"^\w+", path)
    (line,) = [line for line in LINES if (line.type_name, line.field) == (owner, name)]
    return line.cells[asker]


async def shown_value(
    client: Client, world: World, type_name: str, of_type: list[Line]
) -> dict[str, Any] | None:
    """The fields of a value of this type, by their place among its lines, if it is seen."""
    fields = " ".join(f"f{n}: {asked(line, world)}" for n, line in enumerate(of_type))
    owner, path = VALUES[type_name]
    if owner == "Query":
        answer = await client.try_ask(f"{{ {path % fields} }}")
    else:
        document = f"query($id: ID!) {{ node(id: $id) {{ ... on {owner} {{ {path % fields} }} }} }}"
        answer = await client.try_ask(document, id=world.id_of(owner))
    return innermost(answer.data)


def innermost(found: Any) -> dict[str, Any] | None:
    """The one object below that has the asked fields; of a list the first."""
    while found and "f0" not in found:
        found = found[0] if isinstance(found, list) else next(iter(found.values()))
    return found or None


def is_right(line: Line, cell: str, shown: Any) -> bool:
    if cell in ("null", "true", "false"):
        return bool(shown is json.loads(cell))
    if line.value == "*":
        return shown is not None
    return bool(shown == json.loads(line.value))


async def test_every_query_answers_those_whom_it_is_for(client: Client) -> None:
    world, wrong = await a_world(), []
    queries = [line for line in LINES if line.type_name == "Query"]
    for asker, line in itertools.product(ASKERS, queries):
        answer = await as_asker(client, asker).try_ask(f"{{ {asked(line, world)} }}")
        if cell_of_query(answer, line) != line.cells[asker]:
            wrong.append((asker, line.field, line.cells[asker], answer.data, answer.codes))
    assert wrong == []


def cell_of_query(answer: Answer, line: Line) -> str:
    if answer.codes:
        return {"FORBIDDEN": "no", "UNAUTHENTICATED": "token"}[answer.codes[0]]
    return "null" if answer.data[line.field] is None else "yes"


async def test_every_mutation_answers_those_whom_it_is_for(client: Client) -> None:
    """In one world, in the order of the lines: those that take somebody's place stand last."""
    world, wrong = await a_world(), []
    for line in (line for line in LINES if line.type_name == "Mutation"):
        # Those whom it is not for ask first: what they ask must change nothing.
        for asker in sorted(line.askers, key=lambda asker: line.cells[asker] == "yes"):
            answer = await as_asker(client, asker).try_ask(f"mutation {{ {asked(line, world)} }}")
            if cell_of_mutation(answer, line) != line.cells[asker]:
                wrong.append((asker, line.field, line.cells[asker], answer.data, answer.errors))
    assert wrong == []


def cell_of_mutation(answer: Answer, line: Line) -> str:
    if answer.codes:
        return "token" if answer.codes == ["UNAUTHENTICATED"] else answer.codes[0]
    told = answer.data[line.field]["__typename"]
    return {"NotAllowedError": "no", "NotFoundError": "null"}.get(told, "yes")
