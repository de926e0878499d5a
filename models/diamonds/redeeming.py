"""Redeeming: diamonds leave what is available at once, and become money or wait for an operator.

What is decided on is read under the locks of the creator's user (standing, and whether operators
want to look first), of her day's counter, and of her balances. Rates and terms are read after these
locks too, however long they took: the rate that the creator saw is the one that is paid, if it
still holds.
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from uuid import UUID

from models import clock, earnings, idempotency, notifications, users
from models.caller import Caller
from models.database import execute, fetch
from models.diamonds import days, notified
from models.diamonds.refusals import InsufficientDiamonds
from models.diamonds.rows import Redemption, RedemptionState
from models.diamonds.terms import Offer, checked_diamonds, current
from models.earnings import EarningSource
from models.errors import IdempotencyKeyReused, MarketplaceError, NotFound, Overloaded
from models.idempotency import Claim
from models.ledger import accounts, journal, postings
from models.ledger.accounts import DIAMOND, MILLI, Account
from models.ledger.journal import Book
from models.ledger.money import digits
from models.program.gate import actor_of, creator_of, lock_creators
from models.transactions import atomic
from models.users import Standing


@dataclass(frozen=True, slots=True)
class RedemptionInput:
    """What a creator asks for: so many whole diamonds as money of a currency, at the rate of this
    id."""

    diamonds: int
    currency: str
    rate_id: UUID
    idempotency_key: str


@dataclass(frozen=True, slots=True)
class RedemptionRequest:
    """One wish to redeem, whose claim has minted the redemption's id."""

    creator_id: UUID
    wanted: RedemptionInput
    claim: Claim

    @property
    def accounts(self) -> tuple[Account, ...]:
        """All that it may be posted on."""
        diamonds = accounts.of_creator(self.creator_id, DIAMOND)
        money = accounts.of_creator(self.creator_id, self.wanted.currency)
        return (*diamonds.all, *money.all, accounts.redeeming(self.claim.made_id))


def requested(caller: Caller, wanted: RedemptionInput) -> RedemptionRequest:
    """A request of the caller's. Raises NotAllowed for a caller who is no creator, and InvalidInput
    for what no rule could accept."""
    creator_id = creator_of(caller)
    digits(wanted.currency)
    checked_diamonds(wanted.diamonds)
    told = asdict(wanted)
    claim = idempotency.claim(actor_of(caller), wanted.idempotency_key, "redeemDiamonds", told)
    return RedemptionRequest(creator_id, wanted, claim)


async def redeem_diamonds(caller: Caller, wanted: RedemptionInput) -> Redemption:
    """Have diamonds become money, once per idempotency key: CONVERTED at once, or IN_REVIEW where
    they are many or operators want to look first.

    Raises NotAllowed, NotFound, NotInGoodStanding, CurrencyNotRedeemed, RedemptionRateChanged,
    TooFewDiamonds, RedemptionNotWhole, LimitExceeded, InsufficientDiamonds, InvalidInput and
    IdempotencyKeyReused.
    """
    (outcome,) = await redeem([requested(caller, wanted)])
    if isinstance(outcome, MarketplaceError):
        raise outcome
    return outcome


async def redeem(requests: Sequence[RedemptionRequest]) -> list[Redemption | MarketplaceError]:
    """Decide a batch in order, in one transaction, and answer each request its redemption or its
    refusal. No key stands twice in it."""
    offer = await current(one.wanted.currency for one in requests)
    refused = {one.claim.made_id: no for one in requests if (no := _of_offer(offer, one))}
    for one in requests:
        if one.claim.made_id not in refused:
            await journal.prepare(one.accounts, one.creator_id)
    outcomes = await atomic(_decide, list(requests), refused, clock.today())
    ids = [one for one in outcomes if isinstance(one, UUID)]
    made = {one.id: one for one in await Redemption.filter(id__in=ids)}
    return [made[one] if isinstance(one, UUID) else one for one in outcomes]


def _of_offer(offer: Offer, one: RedemptionRequest) -> MarketplaceError | None:
    return offer.refusal(one.wanted.diamonds, one.wanted.currency, one.wanted.rate_id)


# --- deciding ------------------------------------------------------------------------------------


async def _decide(
    requests: list[RedemptionRequest], unprepared: dict[UUID, MarketplaceError], day: date
) -> list[UUID | MarketplaceError]:
    known = await idempotency.settled_before([one.claim for one in requests])
    undecided = [one for one, before in zip(requests, known, strict=True) if before is None]
    refused = await _redeem(undecided, unprepared, day) if undecided else {}
    await idempotency.keep_refusals(
        [(o.claim, refused[o.claim.made_id]) for o in undecided if o.claim.made_id in refused]
    )
    return [
        before or refused.get(one.claim.made_id) or one.claim.made_id
        for one, before in zip(requests, known, strict=True)
    ]


async def _redeem(
    undecided: list[RedemptionRequest], unprepared: dict[UUID, MarketplaceError], day: date
) -> dict[UUID, MarketplaceError]:
    """The refusals, by the id that was minted; what is not refused is posted and written. What was
    `unprepared` has no accounts, since no rate or term allowed it just before."""
    guards = await _look(undecided, unprepared, day)
    release_at = await earnings.release_at(EarningSource.REDEMPTIONS)
    refused = {o.claim.made_id: no for o in undecided if (no := guards.refusal(o)) is not None}
    able = [one for one in undecided if one.claim.made_id not in refused]
    if not able:
        return refused
    made: list[Redemption] = []
    async with journal.open(_accounts(able), read_holds=False) as book:
        for one in able:
            refusal = guards.of_balance(one, book)
            if refusal is not None:
                refused[one.claim.made_id] = refusal
            else:
                made.append(guards.reserve(one, book.at))
                _post(made[-1], book, release_at)
    await days.write(guards.used.values())
    await _write(made)
    converted = [one for one in made if one.state is RedemptionState.CONVERTED]
    await notifications.publish([notified.redeemed(one) for one in converted])
    return refused


def _accounts(able: Iterable[RedemptionRequest]) -> set[Account]:
    return {account for one in able for account in one.accounts}


@dataclass(frozen=True, slots=True)
class _Person:
    creator_id: UUID
    user_id: UUID
    standing: Standing
    is_flagged: bool


_PEOPLE = """SELECT c.id AS creator_id, u.id AS user_id, u.standing, EXISTS (
    SELECT 1 FROM redemption_flag f WHERE f.creator_id = c.id) AS is_flagged
  FROM {rows $1 r(id uuid)} JOIN creator c ON c.id = r.id JOIN app_user u ON u.id = c.user_id
  WHERE c.erased_at IS NULL"""


@dataclass(slots=True)
class _Guards:
    """What decides whether diamonds may be redeemed, read under its locks."""

    unprepared: dict[UUID, MarketplaceError]
    offer: Offer
    day: date
    people: dict[UUID, _Person]
    used_up: set[tuple[UUID, str]]
    used: dict[days.Key, days.Used]

    def refusal(self, one: RedemptionRequest) -> MarketplaceError | None:
        """Why this is refused whatever the balance, or None if it is not."""
        person = self.people.get(one.creator_id)
        if person is None or person.user_id != one.claim.caller_id:
            return NotFound("creator")
        if person.standing is Standing.BANNED:
            return users.NotInGoodStanding(person.standing.value)
        if (one.creator_id, one.claim.key) in self.used_up:
            return IdempotencyKeyReused(key=one.claim.key)
        return _of_offer(self.offer, one) or self.unprepared.get(one.claim.made_id)

    def of_balance(self, one: RedemptionRequest, book: Book) -> MarketplaceError | None:
        """Why this is too much for the day or for what is available, or None if it is not."""
        used = self.used[one.creator_id, self.day]
        refusal = self.offer.of_day(used.diamonds + one.wanted.diamonds)
        if refusal is not None:
            return refusal
        # While diamonds are owed none is available: what is redeemed here leaves no debt behind.
        available = book.balance(accounts.of_creator(one.creator_id, DIAMOND).available)
        missing = one.wanted.diamonds * MILLI - available
        return InsufficientDiamonds(-(-missing // MILLI)) if missing > 0 else None

    def reserve(self, one: RedemptionRequest, at: datetime) -> Redemption:
        """Count it on its day, and answer its row."""
        self.used[one.creator_id, self.day].diamonds += one.wanted.diamonds
        rate = self.offer.rates[one.wanted.currency]
        waits = (
            one.wanted.diamonds > self.offer.terms.review_above_diamonds
            or self.people[one.creator_id].is_flagged
        )
        return Redemption(
            id=one.claim.made_id,
            creator_id=one.creator_id,
            idempotency_key=one.claim.key,
            diamonds=one.wanted.diamonds,
            amount_minor=rate.amount_of(one.wanted.diamonds),
            currency=rate.currency,
            rate_id=rate.id,
            state=RedemptionState.IN_REVIEW if waits else RedemptionState.CONVERTED,
            day=self.day,
            created_at=at,
            closed_at=None if waits else at,
        )


async def _look(
    undecided: list[RedemptionRequest], unprepared: dict[UUID, MarketplaceError], day: date
) -> _Guards:
    """Take every lock before the balances', and read what is decided on after them."""
    creator_ids = sorted({one.creator_id for one in undecided})
    locked = {creator.id for creator in await lock_creators(creator_ids)}
    people = await fetch(_Person, _PEOPLE, creator_ids)
    if not locked.issuperset(person.creator_id for person in people):
        raise Overloaded  # she was linked to another person in between
    keys = [one.claim.key for one in undecided]
    before = await Redemption.filter(creator_id__in=creator_ids, idempotency_key__in=keys)
    used = await days.lock((person.creator_id, day) for person in people)
    return _Guards(
        unprepared=unprepared,
        offer=await current(one.wanted.currency for one in undecided),
        day=day,
        people={person.creator_id: person for person in people},
        used_up={(one.creator_id, one.idempotency_key) for one in before},
        used=used,
    )


# --- writing -------------------------------------------------------------------------------------


def _post(one: Redemption, book: Book, release_at: datetime | None) -> None:
    diamonds = accounts.of_creator(one.creator_id, DIAMOND)
    book.post(postings.redemption_requested(one.id, diamonds, one.diamonds * MILLI))
    if one.state is RedemptionState.CONVERTED:
        convert(one, book, release_at)


def convert(one: Redemption, book: Book, release_at: datetime | None) -> None:
    """Burn the diamonds of a redemption; its money joins the earnings."""
    money = accounts.of_creator(one.creator_id, one.currency)
    converted = (one.diamonds * MILLI, money, one.amount_minor, release_at)
    book.post(postings.redemption_converted(one.id, *converted))


_INSERT = """INSERT INTO redemption (id, creator_id, idempotency_key, diamonds, amount_minor,
    currency, rate_id, state, day, created_at, closed_at)
  SELECT r.id, r.creator_id, r.idempotency_key, r.diamonds, r.amount_minor, r.currency, r.rate_id,
    r.state, r.day, r.created_at, r.closed_at
  FROM {rows $1 r(id uuid, creator_id uuid, idempotency_key text, diamonds bigint,
    amount_minor bigint, currency text, rate_id uuid, state text, day date, created_at timestamptz,
    closed_at timestamptz)}"""


async def _write(made: list[Redemption]) -> None:
    rows = [
        (
            one.id,
            one.creator_id,
            one.idempotency_key,
            one.diamonds,
            one.amount_minor,
            one.currency,
            one.rate_id,
            one.state,
            one.day,
            one.created_at,
            one.closed_at,
        )
        for one in made
    ]
    if rows:
        await execute(_INSERT, rows)
