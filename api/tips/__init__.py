"""Tips in GraphQL. Who sent an anonymous one is null to all but the fan and operators.

tip        the type, who may see what of it, and its notifications
lists      what hangs on creators and users: tips, totals per day, supporters
quotes     what a tip costs, amounts to offer, limits
mutations  sending, refunding, hiding a message, showing supporters, and their refusals
"""

from api.tips.lists import CreatorTips, UserTips
from api.tips.mutations import TipMutations
from api.tips.quotes import TipQueries
from api.tips.tip import Tip, TipReceived, TipRefunded

__all__ = [
    "CreatorTips",
    "Tip",
    "TipMutations",
    "TipQueries",
    "TipReceived",
    "TipRefunded",
    "UserTips",
]
