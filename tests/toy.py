"""A small world in memory, declared as the nouns of `api/` are: bakers, their cakes and orders.

Baker   public, but her telephone is for herself and operators
Cake    public, unless it is secret: then only its baker's and the operators'
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum
from typing import Annotated, Any
from uuid import UUID

import strawberry
from strawberry import UNSET

from api.access import ANYONE, CREATOR, NOBODY, OPERATOR, SELF, everyone
from api.compose import Schema, root
from api.context import Context, Info
from api.errors import UserError, refusal
from api.fields import argument, column, computed, connection, noun, part, relation
from api.money import Money, MoneyInput
from api.relay import After, Connection, CountedConnection, First, Node, decode_id, requested
from api.roots import IDEMPOTENCY_KEY, NodeQueries, Payload, mutation, payload, query
from api.scalars import BigInt, enum
from models.caller import ANONYMOUS, Caller
from models.errors import (
    IdempotencyKeyReused,
    InsufficientFunds,
    MarketplaceError,
    NotFound,
    StateConflict,
)
from models.pages import Keyset, Page, PageRequest

# --- what would stand in models/ ---------------------------------------------------------------


class Flavour(Enum):
    """What a cake tastes of."""

    LEMON = "LEMON"
    NUT = "NUT"


@dataclass(slots=True)
class BakerRow:
    id: UUID
    user_id: UUID
    handle: str
    telephone: str | None
    since: datetime


@dataclass(slots=True)
class CakeRow:
    id: UUID
    baker_id: UUID
    baker_user_id: UUID
    flavour: Flavour
    crumbs: int
    price_minor: int
    currency: str
    secret: bool = False


@dataclass(slots=True)
class Hygiene:
    stars: int
    baker_id: UUID


@dataclass(eq=False)
class SoldOut(MarketplaceError):
    cake_id: UUID

    @property
    def message(self) -> str:
        return "There is none left."


def key(number: int) -> UUID:
    return UUID(int=number)


ANNA, BERTA = key(101), key(102)
OPERATOR_CALLER = Caller(user_id=key(900), roles=frozenset({"operator"}))
ANNA_CALLER, BERTA_CALLER = Caller(user_id=key(201)), Caller(user_id=key(202))
FAN_CALLER = Caller(user_id=key(300))
SINCE = datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC)

BAKERS = [
    BakerRow(ANNA, key(201), "anna", "+1", SINCE),
    BakerRow(BERTA, key(202), "berta", None, SINCE),
]
CAKES = [
    CakeRow(key(1000 + n), ANNA, key(201), Flavour.LEMON, n, 100 * n + 5, "USD") for n in range(5)
] + [
    CakeRow(key(2000), BERTA, key(202), Flavour.NUT, 10**10, 700, "JPY"),
    CakeRow(key(2001), BERTA, key(202), Flavour.NUT, 1, 1, "USD", secret=True),
]
NEWEST = Keyset("cakes:newest", id=UUID)

calls: list[tuple[Any, ...]] = []
"""Each batch function that ran, with its keys: what would have been a statement."""


async def bakers_by_ids(ids: Sequence[UUID]) -> list[BakerRow]:
    calls.append(("bakers", *ids))
    return [baker for baker in BAKERS if baker.id in ids]


async def cakes_by_ids(ids: Sequence[UUID]) -> list[CakeRow]:
    calls.append(("cakes", *ids))
    return [cake for cake in CAKES if cake.id in ids]


async def hygiene(ids: Sequence[UUID], least: int | None) -> dict[UUID, Hygiene]:
    calls.append(("hygiene", least, *ids))
    return {ANNA: Hygiene(5, ANNA)} if ANNA in ids and (least or 0) <= 5 else {}


async def cakes_of_flavour(
    caller: Caller, keys: Sequence[tuple[UUID, Flavour]]
) -> dict[tuple[UUID, Flavour], list[CakeRow]]:
    calls.append(("cakes_of_flavour", caller.user_id, *keys))
    return {k: [c for c in CAKES if (c.baker_id, c.flavour) == k] for k in keys}


async def pages_of_bakers(
    caller: Caller, ids: Sequence[UUID], page: PageRequest, flavour: Flavour | None
) -> dict[UUID, Page[CakeRow]]:
    calls.append(("pages", caller.user_id, page.first, flavour, *ids))
    rows = [
        cake
        for baker in ids
        for cake in _cakes(page)
        if cake.baker_id == baker and flavour in (None, cake.flavour)
    ]
    return NEWEST.pages(page, rows, "baker_id")


async def counts_of_bakers(ids: Sequence[UUID], flavour: Flavour | None) -> dict[UUID, int]:
    calls.append(("counts", flavour, *ids))
    return {baker: sum(cake.baker_id == baker for cake in CAKES) for baker in ids}


async def all_cakes(page: PageRequest) -> Page[CakeRow]:
    return NEWEST.page(page, _cakes(page)[: page.limit])


def _cakes(page: PageRequest) -> list[CakeRow]:
    (before,) = NEWEST.after(page)
    newest_first = sorted(CAKES, key=lambda cake: cake.id, reverse=True)
    return [cake for cake in newest_first if cake.id < before]


async def buy(caller: Caller, cake_id: UUID, price_minor: int, how: str) -> CakeRow:
    """What each `how` provokes."""
    refusals = {
        "sold out": SoldOut(cake_id),
        "too dear": InsufficientFunds(205, "USD"),
        "reused": IdempotencyKeyReused("k"),
        "unlisted": StateConflict("cake", "EATEN"),
    }
    if how in refusals:
        raise refusals[how]
    found = [cake for cake in CAKES if cake.id == cake_id]
    if not found:
        raise NotFound("cake")
    return replace(found[0], price_minor=price_minor)


# --- what would stand in api/<noun>.py ---------------------------------------------------------

enum(Flavour, "What a cake tastes of.", {"LEMON": "Of lemons.", "NUT": "Of nuts."})


@noun(Hygiene, "What the inspector found.")
class HygieneReport:
    stars: int = column("1 to 5 stars.")


def cake_rights(cake: CakeRow, caller: Caller) -> int:
    return (
        (NOBODY if cake.secret else ANYONE)
        | (CREATOR if cake.baker_user_id == caller.user_id else NOBODY)
        | (OPERATOR if caller.is_operator else NOBODY)
    )


@noun(CakeRow, "Something sweet.", by_ids=cakes_by_ids, rights=cake_rights)
class Cake(Node):
    flavour: Flavour = column("What it tastes of.", see=ANYONE)
    crumbs: BigInt = column("How many crumbs it makes.", see=ANYONE)
    price: Money = column("What it costs.", see=ANYONE)
    cost: Money | None = column(
        "What it costs to make.", see=CREATOR | OPERATOR, attribute="price_minor"
    )
    baker: Annotated["Baker", strawberry.lazy("tests.toy")] = relation(
        "Who baked it.", "baker_id", bakers_by_ids, see=ANYONE
    )
    siblings: list[Annotated["Cake", strawberry.lazy("tests.toy")]] = relation(
        "Cakes of the same baker and flavour.",
        ("baker_id", "flavour"),
        cakes_of_flavour,
        see=ANYONE,
        at_most=50,
    )

    @computed("Whether the caller baked it.", see=ANYONE)
    @staticmethod
    def is_mine(_row: CakeRow, who: int) -> bool:
        return bool(who & CREATOR)

    @computed("Whether it makes many crumbs.", see=ANYONE)
    @staticmethod
    def is_crumbly(row: CakeRow) -> bool:
        return row.crumbs > 3

    @computed("Its price times two.", see=OPERATOR)
    @staticmethod
    def double(row: CakeRow) -> BigInt | None:
        return BigInt(row.price_minor * 2)


@part
class BakerCakes:
    cakes: CountedConnection[Annotated["Cake", strawberry.lazy("tests.toy")]] = connection(
        "Her cakes, newest first.",
        pages_of_bakers,
        see=ANYONE,
        total=counts_of_bakers,
        flavour=argument(Flavour | None, "Only cakes of this flavour."),
    )


def baker_rights(row: BakerRow, caller: Caller) -> int:
    return everyone(row, caller) | (SELF if row.user_id == caller.user_id else NOBODY)


@noun(BakerRow, "Someone who bakes.", by_ids=bakers_by_ids, rights=baker_rights)
class Baker(BakerCakes, Node):
    handle: str = column("Her handle.", see=ANYONE)
    since: datetime = column("Since when she bakes.", see=ANYONE)
    telephone: str | None = column("Her telephone.", see=SELF | OPERATOR)
    hygiene: HygieneReport | None = relation(
        "What the inspector found.",
        "id",
        hygiene,
        see=SELF | OPERATOR,
        least=argument(int | None, "Null below so many stars."),
    )


@refusal(SoldOut, "There is none left.", lambda e: {"cake": f"cake {e.cake_id.int}"})
class SoldOutError(UserError):
    cake: str = strawberry.field(description="Which cake.")


@strawberry.input(description="Which cake to buy, and for how much.")
class BuyCakeInput:
    cake_id: strawberry.ID = strawberry.field(description="The cake's id.")
    price: MoneyInput = strawberry.field(description="What the caller expects to pay.")
    how: str | None = strawberry.field(description="What should happen.")
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)


@payload("The cake, bought.")
class BuyCakeSuccess(Payload):
    cake: Cake = strawberry.field(description="The cake.")


@payload("The bakers, closed.")
class CloseBakeriesSuccess(Payload):
    bakers: list[Baker] = strawberry.field(description="The bakers.")


@part
class CakeMutations:
    @mutation(
        "Buy a cake.", BuyCakeSuccess, SoldOut, InsufficientFunds, NotFound, IdempotencyKeyReused
    )
    async def buy_cake(self, info: Info, input: BuyCakeInput) -> BuyCakeSuccess:
        cake_id = decode_id(input.cake_id, "Cake")
        bought = await buy(info.context.caller, cake_id, input.price.minor, input.how or "")
        return BuyCakeSuccess(cake=bought)

    @mutation("Close every bakery.", CloseBakeriesSuccess, by=OPERATOR)
    async def close_bakeries(self, info: Info) -> CloseBakeriesSuccess:
        return CloseBakeriesSuccess(bakers=BAKERS)


@part
class CakeQueries:
    @query("A baker by her handle.", Baker | None)
    async def baker(
        self,
        info: Info,
        handle: Annotated[str, strawberry.argument(description="Her handle.")],
    ) -> BakerRow | None:
        return next((baker for baker in BAKERS if baker.handle == handle), None)

    @query("Every baker.", list[Baker])
    async def bakers(self, info: Info) -> list[BakerRow]:
        return BAKERS

    @query("Every cake, newest first.", Connection[Cake])
    async def cakes(self, info: Info, first: First = 20, after: After = UNSET) -> Page[CakeRow]:
        return await all_cakes(requested(first, after))

    @query("Every cake, for the inspector.", list[Cake] | None, by=OPERATOR)
    async def inspected_cakes(self, info: Info) -> list[CakeRow]:
        return CAKES

    @query("Fails.", str | None)
    async def broken(self, info: Info) -> str:
        raise ZeroDivisionError("SELECT secret FROM baker")

    @query("The instant, in the one form.", datetime)
    async def instant(
        self, info: Info, at: Annotated[datetime, strawberry.argument(description="An instant.")]
    ) -> datetime:
        return at

    @query("The number.", BigInt)
    async def number(
        self, info: Info, is_: Annotated[BigInt, strawberry.argument(description="It.", name="is")]
    ) -> BigInt:
        return is_


QUERY = root("Query", "What can be asked.", [CakeQueries, NodeQueries])
MUTATION = root("Mutation", "What can be done.", [CakeMutations])
schema = Schema(QUERY, MUTATION)


async def ask(
    document: str, caller: Caller = ANONYMOUS, **variables: Any
) -> tuple[Any, list[dict[str, Any]]]:
    """The data and the errors of one operation."""
    calls.clear()
    context = Context(caller, "request-1")
    result = await schema.execute(document, variables, context_value=context)
    return result.data, [dict(error.formatted) for error in result.errors or []]
