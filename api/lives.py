"""LIVEs in GraphQL: the type, starting and ending one, its guests, and the stream of its gifts."""

from collections.abc import AsyncGenerator
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import strawberry
from strawberry import UNSET

from api.access import ANYONE, CREATOR, NOBODY, roles
from api.context import Info
from api.errors import UserError, refusal
from api.fields import column, connection, noun, part, relation
from api.live import AFTER_WORDS, Notification, subscription
from api.relay import Connection, Node, decode_id, encode_id
from api.roots import IDEMPOTENCY_KEY, Payload, given, mutation, payload, query
from api.scalars import BigInt, enum
from models import creators, feeds, lives, users
from models.caller import Caller
from models.errors import (
    IdempotencyKeyReused,
    InvalidInput,
    LimitExceeded,
    NotAllowed,
    NotFound,
)
from models.notifications import Notified

if TYPE_CHECKING:
    from api.creators import Creator
    from api.users import User

enum(
    lives.LiveState,
    "Where a LIVE stands.",
    {"RUNNING": "It goes on.", "ENDED": "It is over, for good."},
)


def rights(row: lives.Live | lives.Listed, caller: Caller) -> int:
    """A LIVE is public; its host is its creator."""
    return roles(caller) | (CREATOR if row.host_id == caller.creator_id else NOBODY)


@noun(lives.LiveGuest, "A creator who is a guest in a LIVE.")
class LiveGuest:
    creator: Annotated["Creator", strawberry.lazy("api.creators")] | None = relation(
        "Who.", "creator_id", creators.by_ids
    )
    joined_at: datetime = column("Since when.")


@noun(lives.Giver, "A fan who gave in a LIVE by her name. Anonymous gifts count for nobody.")
class LiveGiver:
    fan: Annotated["User", strawberry.lazy("api.users")] | None = relation(
        "Who.", "fan_id", users.by_ids
    )
    coins: BigInt = column("What her named gifts cost her, in coins.")
    last_at: datetime = column("When she gave last.")


@noun(
    (lives.Live, lives.Listed),
    "A creator's broadcast, in which gifts are given to her and her guests.",
    by_ids=lives.by_ids,
    rights=rights,
)
class Live(Node):
    external_id: str = column("The platform's own id of it.", see=ANYONE)
    host: Annotated["Creator", strawberry.lazy("api.creators")] | None = relation(
        "Whose it is.", "host_id", creators.by_ids, see=ANYONE
    )
    title: str | None = column("What it is called, if it has a name.", see=ANYONE)
    state: lives.LiveState = column("Whether it goes on.", see=ANYONE)
    goal_coins: BigInt | None = column("How many coins' worth of gifts it aims at.", see=ANYONE)
    goal_reached_at: datetime | None = column("When that was reached first.", see=ANYONE)
    coins: BigInt = column("What the gifts given in it cost, in coins.", see=ANYONE)
    gifts: BigInt = column("How many gifts were given in it.", see=ANYONE)
    started_at: datetime = column("When it began.", see=ANYONE)
    ended_at: datetime | None = column("When it ended; null while it goes on.", see=ANYONE)
    guests: list[LiveGuest] = relation(
        "Who is a guest in it now, or was so at its end, in the order in which they came.",
        "id",
        lives.guests_of_lives,
        see=ANYONE,
        at_most=lives.MOST_GUESTS,
    )
    givers: list[LiveGiver] = relation(
        f"The {lives.MOST_GIVERS} who gave most by their names, those with the most coins first.",
        "id",
        lives.givers_of_lives,
        see=ANYONE,
        at_most=lives.MOST_GIVERS,
    )


@part
class CreatorLives:
    lives: Connection[Live] = connection(
        "The LIVEs that she hosted, newest first.", lives.pages_of_creators, see=ANYONE
    )


@part
class LiveQueries:
    @query("A LIVE by the platform's own id of it.", Live | None)
    async def live(
        self,
        external_id: Annotated[str, strawberry.argument(description="The platform's id.")],
    ) -> lives.Live | None:
        return await lives.by_external_id(external_id)


# --- the stream ----------------------------------------------------------------------------------


async def _follow(
    self: Any,  # noqa: ARG001 — Strawberry wants it
    live_id: Annotated[strawberry.ID, strawberry.argument(description="Which LIVE.")],
    after: Annotated[str | None, strawberry.argument(description=AFTER_WORDS)] = UNSET,
) -> AsyncGenerator[Notified, None]:
    topic_id = decode_id(live_id, "Live")
    try:
        return await feeds.follow(topic_id, given(after), topic_kind=lives.TOPIC)
    except NotFound:
        raise InvalidInput("There is no such LIVE.") from None


@part
class LiveSubscriptions:
    live_gifts = subscription(
        "What is given in a LIVE, for all who watch, with or without a token: what follows `after` "
        "first, then `CaughtUp`, then each as it happens; none is left out and none comes twice.",
        Notification,
        _follow,
        by=ANYONE,
    )


# --- mutations -----------------------------------------------------------------------------------


@refusal(
    lives.AlreadyLive,
    "The creator hosts a LIVE that is not over yet.",
    lambda error: {"live_id": encode_id("Live", error.live_id)},
)
class AlreadyLiveError(UserError):
    live_id: strawberry.ID = strawberry.field(description="That LIVE.")


@refusal(lives.LiveIdTaken, "There is a LIVE with this external id already.")
class LiveIdTakenError(UserError):
    external_id: str = strawberry.field(description="The platform's id.")


@refusal(lives.LiveNotRunning, "The LIVE is over, for good.", lambda _: {})
class LiveNotRunningError(UserError):
    pass


@refusal(lives.HostIsNoGuest, "The host of a LIVE is no guest of it.", lambda _: {})
class HostIsNoGuestError(UserError):
    pass


@strawberry.input(description="A LIVE to start.")
class StartLiveInput:
    external_id: str = strawberry.field(
        description="The platform's own id of it, 1 to 128 characters; no two LIVEs share one."
    )
    host_id: strawberry.ID = strawberry.field(description="The creator whose it is.")
    title: str | None = strawberry.field(
        default=UNSET, description=f"What it is called, 1 to {lives.LONGEST_TITLE} characters."
    )
    goal_coins: BigInt | None = strawberry.field(
        default=UNSET,
        description="How many coins' worth of gifts it aims at; without it there is no goal.",
    )
    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)

    def decoded(self) -> lives.LiveInput:
        """As `models/` takes it. Raises InvalidInput."""
        return lives.LiveInput(
            external_id=self.external_id,
            host_id=decode_id(self.host_id, "Creator"),
            title=given(self.title),
            goal_coins=given(self.goal_coins),
            idempotency_key=self.idempotency_key,
        )


@payload("The LIVE, which goes on.")
class StartLiveSuccess(Payload):
    live: Live = strawberry.field(description="The LIVE.")


@strawberry.input(description="Which LIVE to end.")
class EndLiveInput:
    live_id: strawberry.ID = strawberry.field(description="The LIVE.")


@payload("The LIVE, which is over.")
class EndLiveSuccess(Payload):
    live: Live = strawberry.field(description="The LIVE.")


@strawberry.input(description="Whom to let into which LIVE.")
class AddLiveGuestInput:
    live_id: strawberry.ID = strawberry.field(description="The LIVE.")
    creator_id: strawberry.ID = strawberry.field(description="The guest to be, a creator.")


@payload("The LIVE, with the guest in it.")
class AddLiveGuestSuccess(Payload):
    live: Live = strawberry.field(description="The LIVE.")


@strawberry.input(description="Who is to leave which LIVE.")
class RemoveLiveGuestInput:
    live_id: strawberry.ID = strawberry.field(description="The LIVE.")
    creator_id: strawberry.ID = strawberry.field(description="The guest.")


@payload("The LIVE, without the guest.")
class RemoveLiveGuestSuccess(Payload):
    live: Live = strawberry.field(description="The LIVE.")


@part
class LiveMutations:
    @mutation(
        "Start a LIVE. For the platform's service and the host, who hosts one at a time.",
        StartLiveSuccess,
        NotFound,
        NotAllowed,
        lives.AlreadyLive,
        lives.LiveIdTaken,
        IdempotencyKeyReused,
    )
    async def start_live(self, info: Info, input: StartLiveInput) -> StartLiveSuccess:
        live = await lives.start_live(info.context.caller, input.decoded())
        return StartLiveSuccess(live=live)

    @mutation(
        "End a LIVE, for good; one that is over stays as it is. Streaks that are open in it end "
        "within a second. For the platform's service and the host.",
        EndLiveSuccess,
        NotFound,
        NotAllowed,
    )
    async def end_live(self, info: Info, input: EndLiveInput) -> EndLiveSuccess:
        live_id = decode_id(input.live_id, "Live")
        return EndLiveSuccess(live=await lives.end_live(info.context.caller, live_id))

    @mutation(
        "Let a creator into a LIVE as a guest; whoever is in it already stays. For the platform's "
        "service and the host.",
        AddLiveGuestSuccess,
        NotFound,
        NotAllowed,
        lives.LiveNotRunning,
        lives.HostIsNoGuest,
        LimitExceeded,
    )
    async def add_live_guest(self, info: Info, input: AddLiveGuestInput) -> AddLiveGuestSuccess:
        live_id = decode_id(input.live_id, "Live")
        creator_id = decode_id(input.creator_id, "Creator")
        live = await lives.add_live_guest(info.context.caller, live_id, creator_id)
        return AddLiveGuestSuccess(live=live)

    @mutation(
        "Have a guest leave a LIVE; who is not in it stays away. For the platform's service and "
        "the host.",
        RemoveLiveGuestSuccess,
        NotFound,
        NotAllowed,
        lives.LiveNotRunning,
    )
    async def remove_live_guest(
        self, info: Info, input: RemoveLiveGuestInput
    ) -> RemoveLiveGuestSuccess:
        live_id = decode_id(input.live_id, "Live")
        creator_id = decode_id(input.creator_id, "Creator")
        live = await lives.remove_live_guest(info.context.caller, live_id, creator_id)
        return RemoveLiveGuestSuccess(live=live)
