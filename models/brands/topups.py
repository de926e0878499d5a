"""Top-ups: asked for, approved by another of the team where they are above the author's limit,
recorded, and then asked of the provider.

Every guard decides under the locks of who pays, of the brand, and of the top-up: once for what is
recorded at once, and again when it is approved. What is recorded is posted when the provider says
that it succeeded, whatever changed since. Who pays is who asked for it; the money is the brand's.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import timedelta
from uuid import UUID

from models import clock, idempotency, notifications
from models.brands import terms
from models.brands.limits import may_commit
from models.brands.rows import BrandMember, TopUp, TopUpState
from models.brands.settling import settle
from models.brands.teams import lock_member, lock_person
from models.brands.topup_notified import TopUpAwaitingApproval
from models.brands.topup_reading import TopUpView, top_ups_by_ids
from models.brands.topup_refusals import AboveSpendLimit, TopUpQuoteChanged
from models.caller import BrandRole, Caller
from models.database import fetch
from models.errors import (
    IdempotencyKeyReused,
    LimitExceeded,
    NotAllowed,
    NotFound,
    StateConflict,
    checked_text,
)
from models.ledger.money import checked_amount, digits
from models.notifications import Draft
from models.payments import payment, provider, recording
from models.payments.payment import Payment, PaymentKind
from models.transactions import atomic, lock

WAITS = timedelta(days=7)
"""How long a top-up waits for another's word."""
MOST_WAITING = 100
"""So many top-ups of one brand wait at once, at the most."""
EXPIRED_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class TopUpInput:
    """What is asked for, and the total that was seen; in minor units of `currency`."""

    brand_id: UUID
    amount_minor: int
    expected_total_minor: int
    currency: str
    payment_method: str
    idempotency_key: str


async def top_up_brand_wallet(caller: Caller, wanted: TopUpInput) -> TopUpView:
    """Put money into a brand's wallet, by its FINANCE or ADMIN, once per idempotency key. Answers
    the top-up: AWAITING_APPROVAL, with nothing charged, where it is above the caller's limit, else
    with its payment as that then stands.

    Raises InvalidInput, NotFound (brand), NotAllowed, NotInGoodStanding, AgeUnknown, UnderAge,
    CurrencyNotToppedUp, TopUpTooSmall, LimitExceeded, TopUpQuoteChanged, IdempotencyKeyReused and
    PaymentsUnavailable.
    """
    person = _person(caller)
    digits(wanted.currency)
    checked_amount(wanted.amount_minor)
    checked_text(wanted.payment_method, "paymentMethod", 128, shortest=1)
    claim = idempotency.claim(person, wanted.idempotency_key, "topUpBrandWallet", asdict(wanted))
    by = provider.active().name
    recorded: list[Payment] = []

    async def decide() -> None:
        recorded[:] = await _record(caller, wanted, claim.made_id, by)

    made_id = await idempotency.once(claim, decide)
    return await _paid(made_id, recorded if made_id == claim.made_id else [])


async def approve_top_up(caller: Caller, top_up_id: UUID, idempotency_key: str) -> TopUpView:
    """Have a top-up charged that waits for it, by another FINANCE or ADMIN of the brand whose own
    limit allows it, once per key, and answer it with its payment as that then stands.

    Raises NotFound, NotAllowed (also for its author), StateConflict, AboveSpendLimit, and for whom
    it would charge NotInGoodStanding, AgeUnknown and UnderAge; IdempotencyKeyReused,
    PaymentsUnavailable and InvalidInput.
    """
    told = {"top_up_id": top_up_id}
    claim = idempotency.claim(
        _person(caller), idempotency_key, "approveTopUp", told, made_id=top_up_id
    )
    by = provider.active().name
    seen = await TopUp.get_or_none(id=top_up_id)
    recorded: list[Payment] = []

    async def decide() -> None:
        recorded[:] = await _approve(caller, seen, by)

    return await _paid(await idempotency.once(claim, decide), recorded)


async def decline_top_up(caller: Caller, top_up_id: UUID) -> TopUpView:
    """Refuse a top-up that waits, by another FINANCE or ADMIN of the brand than its author.

    Raises NotFound, NotAllowed and StateConflict.
    """
    seen = await TopUp.get_or_none(id=top_up_id)
    await atomic(_decline, caller, seen)
    return await _paid(top_up_id, [])


async def withdraw_top_up(caller: Caller, top_up_id: UUID) -> TopUpView:
    """Take back a top-up that waits, by its author. Raises NotFound, NotAllowed and
    StateConflict."""
    seen = await TopUp.get_or_none(id=top_up_id)
    await atomic(_withdraw, caller, seen)
    return await _paid(top_up_id, [])


def _person(caller: Caller) -> UUID:
    if caller.user_id is None:
        raise NotAllowed("Only a person of the brand's team moves its money.")
    return caller.user_id


async def _paid(top_up_id: UUID, recorded: Sequence[Payment]) -> TopUpView:
    """The top-up, once the provider was asked about what this very call recorded."""
    for one in recorded:
        await payment.ask(one, settle)
    (found,) = await top_ups_by_ids([top_up_id])
    return found


# --- asking --------------------------------------------------------------------------------------


async def _record(caller: Caller, wanted: TopUpInput, top_up_id: UUID, by: str) -> list[Payment]:
    """Write the top-up, and its payment unless it waits for another's word."""
    if wanted.brand_id not in caller.brands:
        raise NotFound("brand")
    await lock_person(_person(caller))
    member = await lock_member(caller, wanted.brand_id, BrandRole.FINANCE)
    quote = await terms.quote(wanted.amount_minor, wanted.currency)
    if quote.total_minor != wanted.expected_total_minor:
        raise TopUpQuoteChanged(**asdict(quote))
    await _check_key(member.user_id, wanted.idempotency_key)
    may = await may_commit(member, wanted.amount_minor, wanted.currency)
    if not may:
        await _check_waiting(wanted.brand_id)
    now = clock.now()
    made = await TopUp.create(
        id=top_up_id,
        brand_id=wanted.brand_id,
        author_id=member.user_id,
        idempotency_key=wanted.idempotency_key,
        amount_minor=quote.amount_minor,
        fee_minor=quote.fee_minor,
        currency=quote.currency,
        method=wanted.payment_method,
        state=TopUpState.APPROVED if may else TopUpState.AWAITING_APPROVAL,
        left_minor=quote.amount_minor,
        created_at=now,
        expires_at=None if may else now + WAITS,
    )
    if may:
        return [await _payment_of(made, by)]
    facts = {"amount_minor": made.amount_minor, "currency": made.currency}
    draft = Draft(TopUpAwaitingApproval, made.brand_id, top_up_id=made.id, **facts)
    await notifications.publish([draft])
    return []


async def _check_key(user_id: UUID, key: str) -> None:
    """Raise IdempotencyKeyReused for a key that made a top-up or paid for anything so long ago
    that its outcome was forgotten: the payment bears the author's key, also when it is approved
    later."""
    if await TopUp.exists(author_id=user_id, idempotency_key=key) or await Payment.exists(
        payer_id=user_id, idempotency_key=key
    ):
        raise IdempotencyKeyReused(key=key)


async def _check_waiting(brand_id: UUID) -> None:
    """Raise LimitExceeded where one more of the brand's top-ups would be too many that wait."""
    state = TopUpState.AWAITING_APPROVAL
    waiting = await TopUp.filter(brand_id=brand_id, state=state).count()
    if waiting >= MOST_WAITING:
        raise LimitExceeded("of waiting top-ups", MOST_WAITING, waiting + 1, "top-ups")


async def _payment_of(top_up: TopUp, by: str) -> Payment:
    """Write down the payment, which whoever asked for the top-up is charged."""
    made = Payment(
        id=top_up.id,
        kind=PaymentKind.TOP_UP,
        payer_id=top_up.author_id,
        idempotency_key=top_up.idempotency_key,
        provider=by,
        method=top_up.method,
        total_minor=top_up.amount_minor + top_up.fee_minor,
        fee_minor=top_up.fee_minor,
        currency=top_up.currency,
    )
    if not await recording.record([made]):
        raise RuntimeError("a top-up's key paid for something else while it waited")
    return made


# --- another's word ------------------------------------------------------------------------------


_GONE = "Whoever asked for it, and would pay, has left the team; decline it."


async def _approve(caller: Caller, seen: TopUp | None, by: str) -> list[Payment]:
    seen = _seen(caller, seen)
    try:
        await lock_person(seen.author_id)
    except NotFound:
        raise NotAllowed(_GONE) from None
    member = await lock_member(caller, seen.brand_id, BrandRole.FINANCE)
    top_up = await _lock_waiting(seen)
    _check_another(member, top_up)
    if not await BrandMember.exists(brand_id=top_up.brand_id, user_id=top_up.author_id):
        raise NotAllowed(_GONE)
    if not await may_commit(member, top_up.amount_minor, top_up.currency):
        raise AboveSpendLimit(top_up.amount_minor, top_up.currency)
    await _decide(top_up, TopUpState.APPROVED, member.user_id)
    return [await _payment_of(top_up, by)]


async def _decline(caller: Caller, seen: TopUp | None) -> None:
    seen = _seen(caller, seen)
    member = await lock_member(caller, seen.brand_id, BrandRole.FINANCE)
    top_up = await _lock_waiting(seen)
    _check_another(member, top_up)
    await _decide(top_up, TopUpState.DECLINED, member.user_id)


async def _withdraw(caller: Caller, seen: TopUp | None) -> None:
    seen = _seen(caller, seen)
    member = await lock_member(caller, seen.brand_id, *BrandRole)
    top_up = await _lock_waiting(seen)
    if member.user_id != top_up.author_id:
        raise NotAllowed("Only whoever asked for it withdraws it.")
    await _decide(top_up, TopUpState.WITHDRAWN, member.user_id)


def _seen(caller: Caller, seen: TopUp | None) -> TopUp:
    """The top-up, if the caller is of its brand's team; whose it is never changes."""
    if seen is None or seen.brand_id not in caller.brands:
        raise NotFound("top-up")
    return seen


def _check_another(member: BrandMember, top_up: TopUp) -> None:
    if member.user_id == top_up.author_id:
        raise NotAllowed("Another of the team decides on it, never whoever asked for it.")


async def _lock_waiting(seen: TopUp) -> TopUp:
    """Lock a top-up that waits. Raises StateConflict, also once its time is over."""
    (top_up,) = await lock(TopUp, [seen.id])
    if top_up.state is not TopUpState.AWAITING_APPROVAL:
        raise StateConflict("top-up", top_up.state.value)
    if _is_over(top_up):
        raise StateConflict("top-up", TopUpState.EXPIRED.value)
    return top_up


def _is_over(top_up: TopUp) -> bool:
    return top_up.expires_at is not None and top_up.expires_at <= clock.now()


async def _decide(top_up: TopUp, state: TopUpState, by: UUID | None) -> None:
    top_up.state, top_up.decided_by, top_up.decided_at = state, by, clock.now()
    await top_up.save(update_fields=["state", "decided_by", "decided_at"])


# --- its time is over ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Id:
    id: UUID


_DUE = """SELECT t.id FROM top_up t WHERE t.state = 'AWAITING_APPROVAL' AND t.expires_at <= $1
  ORDER BY t.expires_at LIMIT $2::bigint"""


async def expire_top_ups(limit: int = EXPIRED_AT_ONCE) -> int:
    """Let go of top-ups that nobody decided on in time, at most `limit`; answers how many."""
    ids = [row.id for row in await fetch(_Id, _DUE, clock.now(), limit)]
    return await atomic(_expire, ids) if ids else 0


async def _expire(ids: list[UUID]) -> int:
    waiting = [
        one
        for one in await lock(TopUp, ids)
        if one.state is TopUpState.AWAITING_APPROVAL and _is_over(one)
    ]
    for one in waiting:
        await _decide(one, TopUpState.EXPIRED, None)
    return len(waiting)
