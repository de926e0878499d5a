"""Chargebacks: a payer's bank takes her money back, and the provider says how it goes.

NEEDS_RESPONSE -> UNDER_REVIEW, LOST
UNDER_REVIEW   -> WON, LOST
LOST           -> OVERTURNED

Opening one takes what is there into a case of its own, winning gives it back, losing takes the
rest of what the creator bears, and the platform bears what is left. Who bears is data, and how much
is fixed on the row at opening: never more than the tip, and nothing where another take-back of the
same payment is open or done. Words may come twice and in any order: a later word opens what was
never opened, and an older one changes nothing.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from uuid import UUID

from tortoise import fields

from models import clock, tips
from models.caller import Caller
from models.database import CheckedBigInt, Row, fetch
from models.errors import NotFound
from models.ledger import accounts, journal, postings
from models.ledger.accounts import CreatorAccounts
from models.ledger.audit import Violation, faults
from models.ledger.journal import Book
from models.ledger.transfers import PostedLine, hold_of, taken_lines
from models.payments import movements
from models.payments.audit import outstanding_of, uncleared
from models.payments.movements import ProviderMovement
from models.payments.notices import ProviderNotice
from models.payments.payment import Payment, PaymentKind, PaymentState, Refund, change
from models.payments.provider import ChargebackWord, case_of_chargeback
from models.transactions import atomic, lock

log = logging.getLogger("limelight.chargebacks")


class ChargebackState(Enum):
    """Where a chargeback stands."""

    NEEDS_RESPONSE = "NEEDS_RESPONSE"
    UNDER_REVIEW = "UNDER_REVIEW"
    WON = "WON"
    LOST = "LOST"
    OVERTURNED = "OVERTURNED"


class Bearer(Enum):
    """Who bears a chargeback that is lost."""

    CREATOR = "CREATOR"
    PAYER = "PAYER"
    PLATFORM = "PLATFORM"


class ChargebackTerms(Row):
    """Who bears chargebacks of one kind of payment, from a time on. The latest holds."""

    kind = fields.CharEnumField(PaymentKind, max_length=10, description="PaymentKind")
    bearer = fields.CharEnumField(Bearer, max_length=10, description="Bearer")
    effective_from: datetime = fields.DatetimeField()

    class Meta:
        table = "chargeback_terms"
        unique_together = (("kind", "effective_from"),)


class Chargeback(Row):
    """One chargeback of one payment. Its id is derived from the provider's reference.

    `drawn_minor` is what the bank took, `borne_minor` the creator's part of it if it is lost.
    `is_take_back` tells whether this is the one that the payment's state goes along with.
    """

    provider = fields.CharField(max_length=32)
    reference = fields.CharField(max_length=64)
    payment_id: UUID = fields.UUIDField()
    creator_id: UUID = fields.UUIDField()
    state = fields.CharEnumField(ChargebackState, max_length=16, description="ChargebackState")
    bearer = fields.CharEnumField(Bearer, max_length=10, description="Bearer")
    drawn_minor: int = CheckedBigInt(check="drawn_minor > 0")
    borne_minor: int = CheckedBigInt(check="borne_minor >= 0 AND borne_minor <= drawn_minor")
    currency = fields.CharField(max_length=3)
    is_take_back = fields.BooleanField()
    opened_at: datetime = fields.DatetimeField()
    closed_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "chargeback"
        unique_together = (("provider", "reference"),)
        indexes = (("payment_id", "id"), ("state", "id"))


_NEEDS, _REVIEW = ChargebackState.NEEDS_RESPONSE, ChargebackState.UNDER_REVIEW
_WON, _LOST, _OVERTURNED = ChargebackState.WON, ChargebackState.LOST, ChargebackState.OVERTURNED

WAYS: dict[tuple[ChargebackState | None, ChargebackWord], tuple[ChargebackState, ...]] = {
    (None, ChargebackWord.OPENED): (_NEEDS,),
    (None, ChargebackWord.UNDER_REVIEW): (_NEEDS, _REVIEW),
    (None, ChargebackWord.WON): (_NEEDS, _REVIEW, _WON),
    (None, ChargebackWord.LOST): (_NEEDS, _LOST),
    (None, ChargebackWord.OVERTURNED): (_NEEDS, _LOST, _OVERTURNED),
    (_NEEDS, ChargebackWord.UNDER_REVIEW): (_REVIEW,),
    (_NEEDS, ChargebackWord.WON): (_REVIEW, _WON),
    (_NEEDS, ChargebackWord.LOST): (_LOST,),
    (_NEEDS, ChargebackWord.OVERTURNED): (_LOST, _OVERTURNED),
    (_REVIEW, ChargebackWord.WON): (_WON,),
    (_REVIEW, ChargebackWord.LOST): (_LOST,),
    (_REVIEW, ChargebackWord.OVERTURNED): (_LOST, _OVERTURNED),
    (_LOST, ChargebackWord.OVERTURNED): (_OVERTURNED,),
}
"""The steps that a word of the provider leads through, from a state or from nothing. A word that is
not here is old, said twice, or against a final one, and changes nothing."""

_UNPAID = (PaymentState.PROCESSING, PaymentState.REQUIRES_ACTION, PaymentState.FAILED)


@dataclass(frozen=True, slots=True)
class Heard:
    """What a provider said of a chargeback; `drawn_minor` is what the payer's bank takes."""

    provider: str
    reference: str
    payment_id: UUID
    word: ChargebackWord
    drawn_minor: int
    currency: str


async def hear_notice(notice: ProviderNotice) -> bool:
    """Write what a webhook says of a chargeback; False where the payment has no success yet, so
    that it must be said again. What names no payment of ours is done with."""
    facts = notice.facts
    if notice.reference is None:
        raise ValueError("a chargeback without a name")
    told = Heard(
        notice.provider,
        notice.reference,
        notice.key,
        ChargebackWord(facts["word"]),
        int(facts["drawn_minor"]),
        str(facts["currency"]),
    )
    return await hear(told)


async def hear(told: Heard) -> bool:
    """Take the steps that a provider's word leads through; answers whether it is done with."""
    tip = await tips.Tip.get_or_none(id=told.payment_id)
    if tip is None:
        log.warning("a chargeback %s of a payment that is not ours", told.reference)
        return True
    if (tip.currency, told.drawn_minor > 0) != (told.currency, True):
        raise ValueError("a chargeback of another currency, or of nothing")
    case = accounts.disputed(case_of_chargeback(told.provider, told.reference), tip.currency)
    creator = accounts.of_creator(tip.creator_id, tip.currency)
    await journal.prepare([case], tip.creator_id)
    await journal.prepare(creator.all)
    return await atomic(_hear, told, creator)


async def _hear(told: Heard, creator: CreatorAccounts) -> bool:
    (payment,) = await lock(Payment, [told.payment_id])
    if payment.provider != told.provider:
        log.warning("a chargeback %s of another provider's payment", told.reference)
        return True
    if payment.state in _UNPAID:
        return False
    case_id = case_of_chargeback(told.provider, told.reference)
    found = await lock(Chargeback, [case_id])
    way = WAYS.get((found[0].state if found else None, told.word), ())
    if not way:
        return True
    case = found[0] if found else await _new(told, payment, creator.pending.owner_id, case_id)
    tip_key, opened_key = postings.tip_key(payment.id), postings.chargeback_opened_key(case_id)
    posted = await journal.lines_of([tip_key, opened_key])
    taken = taken_lines(posted.get(opened_key, []), creator)
    steps = _Steps(case, payment, creator, hold_of(posted[tip_key]), taken)
    async with journal.open([*creator.all, accounts.disputed(case_id, case.currency)]) as book:
        for state in way:
            await steps.take(state, book)
    await case.save()
    return True


async def _new(told: Heard, payment: Payment, creator_id: UUID, case_id: UUID) -> Chargeback:
    # Another take-back of this payment is open or done: the creator does not pay twice.
    is_take_back = payment.state is PaymentState.SUCCEEDED
    bearer = await bearer_of(payment.kind) if is_take_back else Bearer.PLATFORM
    borne = min(payment.amount_minor, told.drawn_minor) if bearer is Bearer.CREATOR else 0
    return Chargeback(
        id=case_id,
        provider=told.provider,
        reference=told.reference,
        payment_id=payment.id,
        creator_id=creator_id,
        state=_NEEDS,
        bearer=bearer,
        drawn_minor=told.drawn_minor,
        borne_minor=borne,
        currency=told.currency,
        is_take_back=is_take_back,
        opened_at=clock.now(),
    )


async def bearer_of(kind: PaymentKind) -> Bearer:
    """Who bears chargebacks of such payments that are opened now."""
    terms = ChargebackTerms.filter(kind=kind, effective_from__lte=clock.now())
    (latest,) = await terms.order_by("-effective_from").limit(1)
    return latest.bearer


@dataclass(slots=True)
class _Steps:
    """The steps of one chargeback in one transaction."""

    case: Chargeback
    payment: Payment
    creator: CreatorAccounts
    own_hold: datetime | None
    taken: tuple[PostedLine, ...]

    async def take(self, state: ChargebackState, book: Book) -> None:
        """Take one step: the money, the payment's state, the row."""
        self._post(state, book)
        self.case.state = state
        if state in (_WON, _LOST, _OVERTURNED):
            self.case.closed_at = clock.now()
        if self.case.is_take_back and state in _PAYMENT_STATES:
            payments = {self.payment.id: self.payment}
            await change({self.payment.id: _PAYMENT_STATES[state]}, payments)

    def _post(self, state: ChargebackState, book: Book) -> None:
        case, creator = self.case, self.creator
        drawn, borne = case.drawn_minor, case.borne_minor
        if state is _NEEDS:
            opened = postings.tip_chargeback_opened(case.id, creator, borne, self.own_hold)
            self.taken = taken_lines(book.post(opened), creator)
        elif state is _WON:
            book.post(postings.tip_chargeback_won(case.id, creator, self.taken))
        elif state is _LOST:
            lost = (case.provider, drawn, borne, self.taken, self.own_hold)
            book.post(postings.tip_chargeback_lost(case.id, creator, *lost))
        elif state is _OVERTURNED:
            overturned = (case.provider, drawn, borne)
            book.post(postings.tip_chargeback_overturned(case.id, creator, *overturned))


_PAYMENT_STATES = {
    _NEEDS: PaymentState.CHARGEBACK_OPEN,
    _WON: PaymentState.SUCCEEDED,
    _LOST: PaymentState.CHARGED_BACK,
    _OVERTURNED: PaymentState.SUCCEEDED,
}


# --- reading -------------------------------------------------------------------------------------

MOST_OF_A_PAYMENT = 50
"""How many chargebacks of one payment are shown: won and charged back again is a new one."""

_OF_PAYMENTS = """SELECT x.id FROM (
    SELECT c.id, row_number() OVER (PARTITION BY c.payment_id ORDER BY c.opened_at, c.id) AS place
    FROM chargeback c WHERE c.payment_id IN (SELECT r.id FROM {rows $1 r(id uuid)})) x
  WHERE x.place <= $2::bigint"""


@dataclass(frozen=True, slots=True)
class _Id:
    id: UUID


async def by_ids(ids: Sequence[UUID]) -> list[Chargeback]:
    """Chargebacks by id, those that there are."""
    return await Chargeback.filter(id__in=ids)


async def of_payments(payment_ids: Sequence[UUID]) -> dict[UUID, list[Chargeback]]:
    """The chargebacks of each payment, the earliest first."""
    ids = [row.id for row in await fetch(_Id, _OF_PAYMENTS, payment_ids, MOST_OF_A_PAYMENT)]
    by_payment: dict[UUID, list[Chargeback]] = {}
    for case in await Chargeback.filter(id__in=ids).order_by("opened_at", "id") if ids else []:
        by_payment.setdefault(case.payment_id, []).append(case)
    return by_payment


async def explain_movement(caller: Caller, movement_id: UUID, case_id: UUID) -> ProviderMovement:
    """Say for which refund or chargeback a movement in suspense was.

    Raises NotFound for no such case, or no such movement of its provider in its currency, and
    StateConflict for a movement that is not in suspense.
    """
    charged_back = await Chargeback.get_or_none(id=case_id)
    if charged_back is not None:
        told_by, currency = charged_back.provider, charged_back.currency
    else:
        refund = await Refund.get_or_none(id=case_id)
        if refund is None:
            raise NotFound("refund or chargeback")
        told_by = (await Payment.get(id=refund.payment_id)).provider
        currency = refund.currency
    return await movements.explain(caller, movement_id, case_id, told_by, currency)


# --- what must hold ------------------------------------------------------------------------------

_FAULTS = {
    "chargeback_is_posted": """SELECT c.id::text AS subject, c.state AS detail FROM chargeback c
      WHERE NOT EXISTS (SELECT 1 FROM transfer t
          WHERE t.business_key = 'chargeback:' || c.id || ':opened')
        OR (c.state IN ('WON', 'LOST', 'OVERTURNED')) <> EXISTS (SELECT 1 FROM transfer t
          WHERE t.business_key = 'chargeback:' || c.id || ':closed')
        OR (c.state = 'OVERTURNED') <> EXISTS (SELECT 1 FROM transfer t
          WHERE t.business_key = 'chargeback:' || c.id || ':overturned')""",
    "posted_chargeback_is_there": """SELECT t.business_key AS subject, t.kind AS detail
      FROM transfer t LEFT JOIN chargeback c ON c.id = t.subject_id
      WHERE t.kind IN ('CHARGEBACK_OPENED', 'CHARGEBACK_WON', 'CHARGEBACK_LOST',
        'CHARGEBACK_OVERTURNED') AND c.id IS NULL""",
    "finished_chargeback_holds_nothing": """SELECT c.id::text AS subject, c.state AS detail
      FROM chargeback c JOIN balance b ON b.owner_id = c.id AND b.kind = 'DISPUTED'
      WHERE c.state IN ('WON', 'LOST', 'OVERTURNED') AND b.amount <> 0""",
    "payment_goes_with_its_chargeback": """SELECT p.id::text AS subject, p.state AS detail
      FROM payment p
      WHERE (p.state = 'CHARGEBACK_OPEN') <> EXISTS (SELECT 1 FROM chargeback c
          WHERE c.payment_id = p.id AND c.is_take_back
            AND c.state IN ('NEEDS_RESPONSE', 'UNDER_REVIEW'))
        OR (p.state = 'CHARGED_BACK') <> EXISTS (SELECT 1 FROM chargeback c
          WHERE c.payment_id = p.id AND c.is_take_back AND c.state = 'LOST')""",
    "chargeback_is_outstanding": outstanding_of(
        "chargeback", "CASE WHEN c.state = 'LOST' THEN c.drawn_minor ELSE 0 END"
    ),
}


async def audit() -> list[Violation]:
    """What of chargebacks does not fit their payments or the ledger. Inside `snapshot`."""
    late = {"chargeback_is_cleared": uncleared("chargeback", "closed_at")}
    return await faults({**_FAULTS, **late})
