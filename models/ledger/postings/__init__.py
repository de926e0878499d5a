"""Every posting: ids and amounts in, a balanced transfer out. Pure: no row, no clock, no SQL.

One page for each thing that moves money. Amounts are in minor units, coins whole, diamonds in
thousandths; lines of 0 are dropped.
"""

from models.ledger.postings.cases import (
    case_movement,
    cost_movement,
    hold_released,
    refund_cleared,
    suspense_explained,
    unexplained_movement,
)
from models.ledger.postings.coins import (
    coin_chargeback_lost,
    coin_chargeback_opened,
    coin_chargeback_overturned,
    coin_chargeback_won,
    coin_refund_cleared,
    coin_refund_refused,
    coin_refund_taken,
    coins_bought,
)
from models.ledger.postings.diamonds import (
    redemption_converted,
    redemption_given_back,
    redemption_requested,
)
from models.ledger.postings.gifts import (
    frozen_burned,
    frozen_released,
    gift_reversed,
    gift_sent,
)
from models.ledger.postings.keys import (
    chargeback_closed_key,
    chargeback_opened_key,
    coins_key,
    frozen_closed_key,
    gift_key,
    gift_reversed_key,
    movement_key,
    redemption_closed_key,
    redemption_requested_key,
    refund_closed_key,
    refund_taken_key,
    tip_key,
    top_up_key,
)
from models.ledger.postings.tips import (
    tip_chargeback_lost,
    tip_chargeback_opened,
    tip_chargeback_overturned,
    tip_chargeback_won,
    tip_refund_refused,
    tip_refund_taken,
    tip_settled,
)
from models.ledger.postings.top_ups import (
    top_up_chargeback_lost,
    top_up_chargeback_opened,
    top_up_chargeback_overturned,
    top_up_chargeback_won,
    top_up_settled,
    wallet_refund_refused,
    wallet_refund_taken,
)

__all__ = [
    "case_movement",
    "chargeback_closed_key",
    "chargeback_opened_key",
    "coin_chargeback_lost",
    "coin_chargeback_opened",
    "coin_chargeback_overturned",
    "coin_chargeback_won",
    "coin_refund_cleared",
    "coin_refund_refused",
    "coin_refund_taken",
    "coins_bought",
    "coins_key",
    "cost_movement",
    "frozen_burned",
    "frozen_closed_key",
    "frozen_released",
    "gift_key",
    "gift_reversed",
    "gift_reversed_key",
    "gift_sent",
    "hold_released",
    "movement_key",
    "redemption_closed_key",
    "redemption_converted",
    "redemption_given_back",
    "redemption_requested",
    "redemption_requested_key",
    "refund_cleared",
    "refund_closed_key",
    "refund_taken_key",
    "suspense_explained",
    "tip_chargeback_lost",
    "tip_chargeback_opened",
    "tip_chargeback_overturned",
    "tip_chargeback_won",
    "tip_key",
    "tip_refund_refused",
    "tip_refund_taken",
    "tip_settled",
    "top_up_chargeback_lost",
    "top_up_chargeback_opened",
    "top_up_chargeback_overturned",
    "top_up_chargeback_won",
    "top_up_key",
    "top_up_settled",
    "unexplained_movement",
    "wallet_refund_refused",
    "wallet_refund_taken",
]
