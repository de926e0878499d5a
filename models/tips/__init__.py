"""Tips: what a fan gives a creator.

rows        the tables
refusals    why a tip is refused
terms       limits, presets and the fee, as data; what a tip costs
days        a fan's UTC day: the locked counter on which reservations count
sending     guards, and the tip recorded as PROCESSING; then the provider is asked
settling    the provider's words: states, money, notifications
refunding   back to the fan, in two phases
moderating  hiding a message, blocking who sent a tip
reading     by id, in lists, in totals per day
supporters  who tipped by name, and how often
notified    what is told of tips
auditing    what must always hold of tips
"""

from models.tips.auditing import check_tips
from models.tips.moderating import block_fan_of_tip, erase_messages, hide_tip_message
from models.tips.notified import TipReceived, TipRefunded
from models.tips.reading import (
    MOST_DAYS,
    DayTotal,
    TipView,
    by_ids,
    of_subjects,
    pages_of_creators,
    pages_of_fans,
    totals_of_creators,
    totals_of_fans,
)
from models.tips.refunding import RefundRequest, refund_tip, refund_tips, settle_refunds
from models.tips.refusals import CurrencyNotTipped, TipQuoteChanged, TipToOneself, TipTooSmall
from models.tips.rows import FeePayer, Tip, TipDay, TipTerms
from models.tips.sending import (
    LONGEST_MESSAGE,
    TipInput,
    TipRequest,
    requested,
    send_tip,
    send_tips,
)
from models.tips.settling import settle
from models.tips.supporters import Supporter, show_supporters, supporters_of_creators
from models.tips.supporters import count as count_supporters
from models.tips.terms import Terms, TipQuote, limits, presets, quote, quote_or_none

__all__ = [
    "LONGEST_MESSAGE",
    "MOST_DAYS",
    "CurrencyNotTipped",
    "DayTotal",
    "FeePayer",
    "RefundRequest",
    "Supporter",
    "Terms",
    "Tip",
    "TipDay",
    "TipInput",
    "TipQuote",
    "TipQuoteChanged",
    "TipReceived",
    "TipRefunded",
    "TipRequest",
    "TipTerms",
    "TipToOneself",
    "TipTooSmall",
    "TipView",
    "block_fan_of_tip",
    "by_ids",
    "check_tips",
    "count_supporters",
    "erase_messages",
    "hide_tip_message",
    "limits",
    "of_subjects",
    "pages_of_creators",
    "pages_of_fans",
    "presets",
    "quote",
    "quote_or_none",
    "refund_tip",
    "refund_tips",
    "requested",
    "send_tip",
    "send_tips",
    "settle",
    "settle_refunds",
    "show_supporters",
    "supporters_of_creators",
    "totals_of_creators",
    "totals_of_fans",
]
