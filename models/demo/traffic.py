"""What goes on happening while the demo runs: one tip after the other."""

from random import Random

from models import tips
from models.demo.history import Cast, wish
from models.errors import MarketplaceError, RequestError
from models.tips import TipView


async def next_tip(cast: Cast, dice: Random) -> TipView | None:
    """Send one more tip, and answer it; None for one that was refused, a fan's day being full."""
    try:
        (outcome,) = await tips.send_tips([wish(cast, dice)])
    except (MarketplaceError, RequestError):
        return None
    return None if isinstance(outcome, MarketplaceError) else outcome
