"""Sending a tip: what is decided, once, under the locks of everyone whom it depends on.

Every guard decides here and never again: what is recorded here is posted when the provider says
that it succeeded, whatever was switched off since. The rows of the fan's user, the creator's user
and the creator's membership are held while it is decided, so nothing is recorded after a switch.
"""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from uuid import UUID

from models import blocks, clock, idempotency, monetization, users
from models.caller import Caller
from models.creators import Creator
from models.database import execute, fetch
from models.errors import (
    IdempotencyKeyReused,
    MarketplaceError,
    NotAllowed,
    NotFound,
    Overloaded,
    checked_text,
)
from models.idempotency import Claim
from models.ledger.money import checked_amount, digits
from models.payments import payment, provider, recording
from models.payments.payment import Payment, PaymentKind
from models.tips import days
from models.tips.reading import TipView, by_ids
from models.tips.refusals import CurrencyNotTipped, TipQuoteChanged, TipToOneself
from models.tips.settling import settle
from models.tips.terms import Terms, current_of
from models.transactions import atomic, note_lock
from models.users import Standing, User

LONGEST_MESSAGE = 200


@dataclass(frozen=True, slots=True)
class TipInput:
    """What a fan asks for; amounts in minor units of `currency`."""

    creator_id: UUID
    amount_minor: int
    currency: str
    expected_total_minor: int
    message: str | None
    anonymous: bool
    video_id: UUID | None
    payment_method: str
    idempotency_key: str


@dataclass(frozen=True, slots=True)
class TipRequest:
    """One wish to tip, whose claim has minted the tip's id."""

    fan_id: UUID
    wanted: TipInput
    claim: Claim

    @property
    def pair(self) -> tuple[UUID, UUID]:
        """The creator and the fan."""
        return self.wanted.creator_id, self.fan_id

    def day_key(self, day: date) -> days.Key:
        """The counter that this tip is counted on."""
        return self.fan_id, self.wanted.currency, day


def requested(caller: Caller, wanted: TipInput) -> TipRequest:
    """A request of the caller's. Raises InvalidInput for what no rule could accept, and NotAllowed
    for a caller who is no person."""
    if caller.user_id is None:
        raise NotAllowed("Only a person can tip.")
    digits(wanted.currency)
    checked_amount(wanted.amount_minor)
    checked_text(wanted.message or "", "message", LONGEST_MESSAGE)
    checked_text(wanted.payment_method, "paymentMethod", 128, shortest=1)
    claim = idempotency.claim(caller.user_id, wanted.idempotency_key, "sendTip", asdict(wanted))
    return TipRequest(caller.user_id, wanted, claim)


async def send_tip(caller: Caller, wanted: TipInput) -> TipView:
    """Tip a creator, once per idempotency key, and answer the tip as its payment then stands:
    PROCESSING where the provider took longer than 5 s.

    Raises what `TipInput` and `Guards` refuse: InvalidInput, NotFound (creator, video),
    NotInGoodStanding, AgeUnknown, UnderAge, TipToOneself, FanBlocked, whatever keeps the creator
    from earning, CurrencyNotTipped, TipTooSmall, LimitExceeded, TipQuoteChanged, and
    IdempotencyKeyReused.
    """
    (outcome,) = await send_tips([requested(caller, wanted)])
    if isinstance(outcome, MarketplaceError):
        raise outcome
    return outcome


async def send_tips(requests: Sequence[TipRequest]) -> list[TipView | MarketplaceError]:
    """Decide a batch in order, ask the provider about what was recorded, and answer each request
    its tip or its refusal.

    Requests with one key are folded: the first leads, the same input shares its answer.
    """
    leaders = _leaders(requests)
    outcomes, recorded = await atomic(_record, list(leaders.values()), clock.today())
    await asyncio.gather(*(payment.ask(one, settle) for one in recorded))
    made = {tip.id: tip for tip in await by_ids([o for o in outcomes if isinstance(o, UUID)])}
    by_key = {
        key: made[outcome] if isinstance(outcome, UUID) else outcome
        for key, outcome in zip(leaders, outcomes, strict=True)
    }
    return [_share(one.claim, leaders, by_key) for one in requests]


_Key = tuple[UUID, str]


def _key_of(claim: Claim) -> _Key:
    return claim.caller_id, claim.key


def _leaders(requests: Iterable[TipRequest]) -> dict[_Key, TipRequest]:
    leaders: dict[_Key, TipRequest] = {}
    for one in requests:
        leaders.setdefault(_key_of(one.claim), one)
    return leaders


def _share(
    claim: Claim,
    leaders: dict[_Key, TipRequest],
    outcomes: dict[_Key, TipView | MarketplaceError],
) -> TipView | MarketplaceError:
    leader = leaders[_key_of(claim)].claim
    if leader.fingerprint != claim.fingerprint:
        return IdempotencyKeyReused(key=claim.key)
    return outcomes[_key_of(claim)]


# --- deciding ------------------------------------------------------------------------------------


async def _record(
    requests: list[TipRequest], day: date
) -> tuple[list[UUID | MarketplaceError], list[Payment]]:
    """The outcome of each request, and the payments that this transaction recorded."""
    outcomes = await idempotency.settled_before([one.claim for one in requests])
    undecided = [one for one, known in zip(requests, outcomes, strict=True) if known is None]
    if not undecided:
        return [one for one in outcomes if one is not None], []
    guards = await _look(undecided, day)
    refused: dict[UUID, MarketplaceError] = {}
    taken: list[TipRequest] = []
    for one in undecided:
        refusal = guards.refusal(one)
        if refusal is None:
            guards.reserve(one)
            taken.append(one)
        else:
            refused[one.claim.made_id] = refusal
    payments = await _write(taken, guards)
    await idempotency.keep_refusals(
        [(one.claim, refused[one.claim.made_id]) for one in undecided if one not in taken]
    )
    decided: list[UUID | MarketplaceError] = [
        known or refused.get(one.claim.made_id) or one.claim.made_id
        for one, known in zip(requests, outcomes, strict=True)
    ]
    return decided, payments


@dataclass(slots=True)
class Guards:
    """Everything that decides whether a tip may be sent, read under its locks."""

    day: date
    people: dict[UUID, User]
    ages: dict[str, int]
    creators: dict[UUID, Creator]
    earners: dict[UUID, MarketplaceError | None]
    blocked: set[tuple[UUID, UUID]]
    videos: dict[UUID, UUID]
    terms: dict[str, Terms]
    used: dict[days.Key, days.Used]

    def refusal(self, one: TipRequest) -> MarketplaceError | None:
        """Why this tip is refused, or None if it is not."""
        wanted = one.wanted
        creator = self.creators.get(wanted.creator_id)
        if creator is None:
            return NotFound("creator")
        refusal = self._of_fan(one, creator) or self.earners[creator.id]
        if refusal is not None:
            return refusal
        if wanted.video_id is not None and self.videos.get(wanted.video_id) != creator.id:
            return NotFound("video")
        return self._of_amount(one)

    def _of_fan(self, one: TipRequest, creator: Creator) -> MarketplaceError | None:
        fan = self.people.get(one.fan_id)
        if fan is None or fan.erased_at is not None:
            return NotFound("user")
        if fan.standing is not Standing.GOOD:
            return users.NotInGoodStanding(fan.standing.value)
        if fan.id == creator.user_id:
            return TipToOneself()
        if one.pair in self.blocked:
            return blocks.FanBlocked(creator.id)
        return users.age_refusal(fan.id, fan.known_birth_date, fan.country, self.ages)

    def _of_amount(self, one: TipRequest) -> MarketplaceError | None:
        wanted = one.wanted
        terms = self.terms.get(wanted.currency)
        if terms is None:
            return CurrencyNotTipped(wanted.currency)
        refusal = terms.refusal(wanted.amount_minor)
        if refusal is not None:
            return refusal
        quote = terms.quote(wanted.amount_minor)
        if quote.total_minor != wanted.expected_total_minor:
            return TipQuoteChanged(
                quote.amount_minor, quote.fee_minor, quote.total_minor, quote.currency
            )
        return self.used[one.day_key(self.day)].refusal(wanted.amount_minor, terms)

    def reserve(self, one: TipRequest) -> None:
        """Count a tip that is not refused on its fan's day."""
        self.used[one.day_key(self.day)].add(one.wanted.amount_minor)


# The fans, and the users of the creators as they stand when the statement begins.
_LOCK_PEOPLE = """SELECT u.id FROM app_user u
  WHERE u.id IN (SELECT f.id FROM {rows $1 f(id uuid)})
    OR u.id IN (SELECT c.user_id FROM creator c JOIN {rows $2 r(id uuid)} ON r.id = c.id)
  ORDER BY u.id {lock}"""

_SHOWN = """SELECT v.id, v.creator_id FROM video v
  WHERE v.id IN (SELECT r.id FROM {rows $1 r(id uuid)}) AND v.visible"""


@dataclass(frozen=True, slots=True)
class _Id:
    id: UUID


@dataclass(frozen=True, slots=True)
class _Shown:
    id: UUID
    creator_id: UUID


async def _look(undecided: list[TipRequest], day: date) -> Guards:
    """Take every lock in order, and read what is decided on after it."""
    creator_ids = sorted({one.wanted.creator_id for one in undecided})
    fan_ids = sorted({one.fan_id for one in undecided})
    note_lock("app_user")
    locked = {row.id for row in await fetch(_Id, _LOCK_PEOPLE, fan_ids, creator_ids)}
    people = {user.id: user for user in await User.filter(id__in=fan_ids)}
    creators = {
        creator.id: creator for creator in await Creator.filter(id__in=creator_ids, erased_at=None)
    }
    if any(creator.user_id not in locked for creator in creators.values()):
        raise Overloaded  # she was linked to another person in between
    return Guards(
        day=day,
        people=people,
        ages=await users.minimum_ages(),
        creators=creators,
        earners=await monetization.lock_earners(sorted(creators), monetization.Option.TIPS),
        blocked=await blocks.standing(one.pair for one in undecided),
        videos=await _videos(undecided),
        terms=await current_of(one.wanted.currency for one in undecided),
        used=await days.lock(one.day_key(day) for one in undecided),
    )


async def _videos(undecided: list[TipRequest]) -> dict[UUID, UUID]:
    ids = {one.wanted.video_id for one in undecided if one.wanted.video_id is not None}
    found = await fetch(_Shown, _SHOWN, sorted(ids)) if ids else []
    return {video.id: video.creator_id for video in found}


# --- writing -------------------------------------------------------------------------------------

_INSERT_TIPS = """INSERT INTO tip (id, creator_id, fan_id, video_id, amount_minor, currency,
    message, message_hidden, anonymous, day, created_at)
  SELECT r.id, r.creator_id, r.fan_id, r.video_id, r.amount_minor, r.currency, r.message, false,
    r.anonymous, r.day, r.created_at
  FROM {rows $1 r(id uuid, creator_id uuid, fan_id uuid, video_id uuid, amount_minor bigint,
    currency text, message text, anonymous bool, day date, created_at timestamptz)}"""


async def _write(taken: list[TipRequest], guards: Guards) -> list[Payment]:
    if not taken:
        return []
    payments = [_payment(one) for one in taken]
    await days.write(guards.used.values())
    await recording.record(payments)
    await execute(_INSERT_TIPS, [_tip(one, guards.day) for one in taken])
    return payments


def _payment(one: TipRequest) -> Payment:
    wanted = one.wanted
    return Payment(
        id=one.claim.made_id,
        kind=PaymentKind.TIP,
        payer_id=one.fan_id,
        idempotency_key=wanted.idempotency_key,
        provider=provider.active().name,
        method=wanted.payment_method,
        total_minor=wanted.expected_total_minor,
        fee_minor=wanted.expected_total_minor - wanted.amount_minor,
        currency=wanted.currency,
    )


def _tip(one: TipRequest, day: date) -> tuple[object, ...]:
    wanted = one.wanted
    return (
        one.claim.made_id,
        wanted.creator_id,
        one.fan_id,
        wanted.video_id,
        wanted.amount_minor,
        wanted.currency,
        wanted.message or None,
        wanted.anonymous,
        day,
        clock.now(),
    )
