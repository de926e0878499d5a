"""Rates of redemption: a new one from a time on, through the gate of prices and rates."""

from dataclasses import asdict, dataclass
from datetime import datetime
from fractions import Fraction
from uuid import UUID

from models import audit_log, clock, idempotency
from models.caller import Caller
from models.coins import gate
from models.diamonds.rows import RedemptionRate
from models.errors import InvalidInput, StateConflict
from models.ledger.money import digits
from models.program.gate import actor_of

MOST = 10**9
"""The largest number on either side of a rate."""


@dataclass(frozen=True, slots=True)
class RateInput:
    """A rate to be made: `minor` minor units for `per_diamonds` diamonds; None is from now on."""

    currency: str
    minor: int
    per_diamonds: int
    effective_from: datetime | None
    idempotency_key: str

    def checked(self) -> "RateInput":
        """Itself, if it can be stored. Raises InvalidInput."""
        digits(self.currency)
        if not (0 < self.minor <= MOST and 0 < self.per_diamonds <= MOST):
            raise InvalidInput(f"Both sides of a rate are 1 to {MOST}.")
        return self


async def add_redemption_rate(caller: Caller, wanted: RateInput) -> RedemptionRate:
    """Add a rate, by an operator, which holds from its time on until a later one does.

    Raises CoinsBelowRedemption where a coin would pay more than the cheapest one ever cost,
    StateConflict where another rate of the currency begins at that very time, IdempotencyKeyReused
    and InvalidInput.
    """
    wanted.checked()
    told = asdict(wanted)
    claim = idempotency.claim(actor_of(caller), wanted.idempotency_key, "addRedemptionRate", told)

    async def decide() -> None:
        await _add(caller, wanted, claim.made_id)

    return await RedemptionRate.get(id=await idempotency.once(claim, decide))


async def _add(caller: Caller, wanted: RateInput, rate_id: UUID) -> None:
    await gate.shut()
    at = clock.from_now_on(wanted.effective_from, "A rate")
    margin = await gate.margin_of(wanted.currency)
    refusal = margin.refusal(diamond=Fraction(wanted.minor, wanted.per_diamonds))
    if refusal is not None:
        raise refusal
    if await RedemptionRate.exists(currency=wanted.currency, effective_from=at):
        raise StateConflict("redemption rate", "ANNOUNCED")
    await RedemptionRate.create(
        id=rate_id,
        currency=wanted.currency,
        minor=wanted.minor,
        per_diamonds=wanted.per_diamonds,
        effective_from=at,
    )
    facts = {"currency": wanted.currency, "minor": wanted.minor}
    since = {"per_diamonds": wanted.per_diamonds, "effective_from": at.isoformat()}
    await audit_log.write(caller, "addRedemptionRate", [rate_id], **facts, **since)
