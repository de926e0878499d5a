"""Diamonds: what gifts become for a creator, and how they become money.

rows        the tables
refusals    why diamonds are not redeemed
terms       rates, minimum, daily maximum and threshold, as data; quotes
rates       a new rate, through the gate of prices and rates
days        a creator's UTC day: the locked counter
flags       creators whose redemptions an operator looks at first
redeeming   guards, and the redemption: converted at once, or in review
deciding    approved, rejected, cancelled
notified    what is told of redemptions
reading     balances, lines of the ledger, redemptions in lists
auditing    what must always hold of diamonds
"""

from models.diamonds.auditing import check_diamonds
from models.diamonds.deciding import approve_redemption, cancel_redemption, reject_redemption
from models.diamonds.flags import flag_redemptions, flags_of_creators, unflag_redemptions
from models.diamonds.notified import DiamondsRedeemed, RedemptionDecided
from models.diamonds.rates import RateInput, add_redemption_rate
from models.diamonds.reading import (
    DiamondAccount,
    DiamondBalance,
    DiamondEntry,
    DiamondEvent,
    Listed,
    balances_of_creators,
    by_ids,
    entries_of_creators,
    page_of_all,
    pages_of_creators,
)
from models.diamonds.redeeming import (
    RedemptionInput,
    RedemptionRequest,
    redeem,
    redeem_diamonds,
    requested,
)
from models.diamonds.refusals import (
    CurrencyNotRedeemed,
    InsufficientDiamonds,
    RedemptionNotWhole,
    RedemptionRateChanged,
    TooFewDiamonds,
)
from models.diamonds.rows import Redemption, RedemptionFlag, RedemptionRate, RedemptionState
from models.diamonds.terms import Rate, RedemptionQuote, Terms, quote, rates, terms

__all__ = [
    "CurrencyNotRedeemed",
    "DiamondAccount",
    "DiamondBalance",
    "DiamondEntry",
    "DiamondEvent",
    "DiamondsRedeemed",
    "InsufficientDiamonds",
    "Listed",
    "Rate",
    "RateInput",
    "Redemption",
    "RedemptionDecided",
    "RedemptionFlag",
    "RedemptionInput",
    "RedemptionNotWhole",
    "RedemptionQuote",
    "RedemptionRate",
    "RedemptionRateChanged",
    "RedemptionRequest",
    "RedemptionState",
    "Terms",
    "TooFewDiamonds",
    "add_redemption_rate",
    "approve_redemption",
    "balances_of_creators",
    "by_ids",
    "cancel_redemption",
    "check_diamonds",
    "entries_of_creators",
    "flag_redemptions",
    "flags_of_creators",
    "page_of_all",
    "pages_of_creators",
    "quote",
    "rates",
    "redeem",
    "redeem_diamonds",
    "reject_redemption",
    "requested",
    "terms",
    "unflag_redemptions",
]
