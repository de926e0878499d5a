"""What goes on happening while the demo runs: tips, and gifts in the LIVE, in streaks."""

import asyncio
from random import Random

from models import coins, tips
from models.demo.giving import give_in, purchase
from models.demo.history import Cast, wish
from models.errors import MarketplaceError, RequestError
from models.tips import TipView

LONGEST_BURST = 9
BETWEEN_S = 0.25
"""How long a fan takes from one gift of a streak to the next."""


async def next_tip(cast: Cast, dice: Random) -> TipView | None:
    """Send one more tip, and answer it; None for one that was refused, a fan's day being full."""
    try:
        (outcome,) = await tips.send_tips([wish(cast, dice)])
    except (MarketplaceError, RequestError):
        return None
    return None if isinstance(outcome, MarketplaceError) else outcome


async def next_gifts(cast: Cast, dice: Random) -> int:
    """A fan gives the same gift some times in the LIVE, one after the other; answers how often she
    did. One who has no coins left buys some."""
    fan_id, gift = dice.choice(cast.givers), dice.choice(cast.counter.in_lives)
    given = 0
    for _ in range(dice.randint(1, LONGEST_BURST)):
        if not await give_in(cast.live_id, fan_id, gift, dice.choice((1, 1, 1, 5)), dice):
            await coins.buy_all([purchase(fan_id, cast.counter, dice)])
            break
        given += 1
        await asyncio.sleep(BETWEEN_S)
    return given
