"""What is told of redemptions, to the creator's topic."""

from uuid import UUID

from models import notifications
from models.diamonds.rows import Redemption, RedemptionState
from models.notifications import Draft, Notified


@notifications.kind
class DiamondsRedeemed(Notified):
    """Diamonds became money at once; the amount is in minor units."""

    redemption_id: UUID
    diamonds: int
    amount_minor: int
    currency: str


@notifications.kind
class RedemptionDecided(Notified):
    """A redemption that was in review was converted or rejected, at an operator's word."""

    redemption_id: UUID
    state_name: str

    @property
    def state(self) -> RedemptionState:
        """What became of it."""
        return RedemptionState(self.state_name)


def redeemed(one: Redemption) -> Draft:
    """That diamonds became money."""
    return Draft(
        DiamondsRedeemed,
        one.creator_id,
        redemption_id=one.id,
        diamonds=one.diamonds,
        amount_minor=one.amount_minor,
        currency=one.currency,
    )


def decided(one: Redemption) -> Draft:
    """What became of a redemption that was in review."""
    return Draft(
        RedemptionDecided, one.creator_id, redemption_id=one.id, state_name=one.state.value
    )
