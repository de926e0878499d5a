"""Sending a tip: what is decided, once, under the locks of everyone whom it depends on.

Every guard decides here and never again: what is recorded here is posted when the provider says
that it succeeded, whatever was switched off since. The rows of the fan's user, the creator's user
and the creator's membership are held while it is decided, so nothing is recorded after a switch.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from uuid import UUID

from models import blocks, clock, idempotency, monetization, users
from models.blocks import Pair
from models.caller import Caller
from models.database import execute, fetch
from models.errors import (
    IdempotencyKeyReused,
    MarketplaceError,
    NotAllowed,
    NotFound,
    checked_text,
)
from models.idempotency import Claim
from models.lanes import Lane
from models.ledger.money import checked_amount, digits
from models.payments import payment, provider, recording
from models.payments.payment import Payment, PaymentKind
from models.tips import days
from models.tips.reading import TipView, by_ids
from models.tips.refusals import CurrencyNotTipped, TipQuoteChanged, TipToOneself
from models.tips.settling import settling_of
from models.tips.terms import Terms, current_of
from models.transactions import atomic

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
    """One wish to tip, whose claim has minted the tip's id, and which provider is to charge it."""

    fan_id: UUID
    wanted: TipInput
    claim: Claim
    provider: str

    @property
    def pair(self) -> tuple[UUID, UUID]:
        """The creator and the fan."""
        return self.wanted.creator_id, self.fan_id

    def day_key(self, day: date) -> days.Key:
        """The counter that this tip is counted on."""
        return self.fan_id, self.wanted.currency, day


def requested(caller: Caller, wanted: TipInput) -> TipRequest:
    """A request of the caller's. Raises InvalidInput for what no rule could accept, NotAllowed for
    a caller who is no person, and PaymentsUnavailable where no provider is in use."""
    if caller.user_id is None:
        raise NotAllowed("Only a person can tip.")
    digits(wanted.currency)
    checked_amount(wanted.amount_minor)
    checked_text(wanted.message or "", "message", LONGEST_MESSAGE)
    checked_text(wanted.payment_method, "paymentMethod", 128, shortest=1)
    claim = idempotency.claim(caller.user_id, wanted.idempotency_key, "sendTip", asdict(wanted))
    return TipRequest(caller.user_id, wanted, claim, provider.active().name)


@dataclass(frozen=True, slots=True)
class Recorded:
    """A tip that was recorded, and its payment if this very request is to have it charged."""

    tip_id: UUID
    creator_id: UUID
    payment: Payment | None


async def send_tip(caller: Caller, wanted: TipInput) -> TipView:
    """Tip a creator, once per idempotency key, and answer the tip as its payment then stands:
    PROCESSING where the provider took longer than 5 s, or where an equal request is under way.

    Raises what `TipInput` and `Guards` refuse: InvalidInput, NotFound (creator, video),
    NotInGoodStanding, AgeUnknown, UnderAge, TipToOneself, FanBlocked, whatever keeps the creator
    from earning, CurrencyNotTipped, TipTooSmall, LimitExceeded, TipQuoteChanged, and
    IdempotencyKeyReused.
    """
    recorded = await RECORDING.ask(requested(caller, wanted))
    if isinstance(recorded, MarketplaceError):
        raise recorded
    await _pay(recorded)
    return await READING.ask(recorded)


async def send_tips(requests: Sequence[TipRequest]) -> list[TipView | MarketplaceError]:
    """Decide a batch in order, ask the provider about what was recorded, and answer each request
    its tip or its refusal."""
    outcomes = await record_tips(requests)
    recorded = [one for one in outcomes if isinstance(one, Recorded)]
    await asyncio.gather(*map(_pay, recorded))
    made = iter(await _read(recorded))
    return [next(made) if isinstance(one, Recorded) else one for one in outcomes]


async def _pay(recorded: Recorded) -> None:
    if recorded.payment is not None:
        await payment.ask(recorded.payment, settling_of(recorded.creator_id))


async def record_tips(requests: Sequence[TipRequest]) -> list[Recorded | MarketplaceError]:
    """Decide a batch in order, in one transaction. Requests with one key are folded: the first
    leads, the same input shares its answer."""
    folded = idempotency.fold(requests)
    decided, payments = await atomic(_record, folded.leading, clock.today())
    to_pay = {one.id: one for one in payments}

    def outcome_of(one: TipRequest) -> Recorded | MarketplaceError:
        place = folded.place_of(one)
        if isinstance(place, MarketplaceError):
            return place
        outcome = decided[place]
        if isinstance(outcome, MarketplaceError):
            return outcome
        return Recorded(outcome, one.wanted.creator_id, to_pay.pop(outcome, None))

    return [outcome_of(one) for one in requests]


RECORDING = Lane("sendTip", record_tips, key=lambda one: one.wanted.creator_id)


async def _read(recorded: Sequence[Recorded]) -> list[TipView]:
    """The tips that were recorded, in order, as their payments stand."""
    found = {tip.id: tip for tip in await by_ids(sorted({one.tip_id for one in recorded}))}
    return [found[one.tip_id] for one in recorded]


READING = Lane("readTip", _read, key=lambda one: one.creator_id, parts=1)


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
    payments, used_up = await _write(taken, guards)
    refused |= {one.claim.made_id: IdempotencyKeyReused(key=one.claim.key) for one in used_up}
    await idempotency.keep_refusals(
        [(o.claim, refused[o.claim.made_id]) for o in undecided if o.claim.made_id in refused]
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
    ages: dict[str, int]
    terms: dict[str, Terms]
    pairs: dict[tuple[UUID, UUID], Pair]
    earners: dict[UUID, MarketplaceError | None]
    videos: dict[UUID, UUID]
    used: dict[days.Key, days.Used]

    def refusal(self, one: TipRequest) -> MarketplaceError | None:
        """Why this tip is refused, or None if it is not."""
        wanted, pair = one.wanted, self.pairs[one.pair]
        if pair.creators_user is None:
            return NotFound("creator")
        if pair.is_one:
            return TipToOneself()
        refusal = pair.refusal(self.ages) or self.earners[pair.creator_id]
        if refusal is not None:
            return refusal
        if wanted.video_id is not None and self.videos.get(wanted.video_id) != pair.creator_id:
            return NotFound("video")
        return self._of_amount(one)

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

    def give_back(self, one: TipRequest) -> None:
        """Count a tip no more that was reserved and cannot be recorded."""
        used = self.used[one.day_key(self.day)]
        used.amount_minor -= one.wanted.amount_minor
        used.tips -= 1


_SHOWN = """SELECT v.id, v.creator_id FROM video v
  WHERE v.id IN (SELECT r.id FROM {rows $1 r(id uuid)}) AND v.visible"""


@dataclass(frozen=True, slots=True)
class _Shown:
    id: UUID
    creator_id: UUID


async def _look(undecided: list[TipRequest], day: date) -> Guards:
    """Take every lock in order, and read what is decided on after it.

    Ages and terms hold by time and not by a switch: they are read before the locks.
    """
    ages = await users.minimum_ages()
    terms = await current_of(one.wanted.currency for one in undecided)
    pairs = await blocks.lock_pairs(one.pair for one in undecided)
    there = sorted({pair.creator_id for pair in pairs.values() if pair.creators_user})
    return Guards(
        day=day,
        ages=ages,
        terms=terms,
        pairs=pairs,
        earners=await monetization.lock_earners(there, monetization.Option.TIPS),
        videos=await _videos(undecided),
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


async def _write(taken: list[TipRequest], guards: Guards) -> tuple[list[Payment], list[TipRequest]]:
    """The payments that were recorded, and the requests whose key paid for something long ago."""
    if not taken:
        return [], []
    payments = [_payment(one) for one in taken]
    new = await recording.record(payments)
    used_up = [one for one in taken if one.claim.made_id not in new]
    for one in used_up:
        guards.give_back(one)
    await days.write(guards.used.values())
    rows = [_tip(one, guards.day) for one in taken if one.claim.made_id in new]
    if rows:
        await execute(_INSERT_TIPS, rows)
    return [payment for payment in payments if payment.id in new], used_up


def _payment(one: TipRequest) -> Payment:
    wanted = one.wanted
    return Payment(
        id=one.claim.made_id,
        kind=PaymentKind.TIP,
        payer_id=one.fan_id,
        idempotency_key=wanted.idempotency_key,
        provider=one.provider,
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
