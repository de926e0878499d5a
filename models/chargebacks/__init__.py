"""Chargebacks: a payer's bank takes her money back, and the provider says how it goes.

rows       the tables, and every step between their states
hearing    a provider's word: the steps that it leads through
of_tips    how they move a creator's money
of_coins   how they move a fan's coins
of_top_ups how they move a brand's money
of_stores  an app store sent the money back
reading    by id, of a payment; what a movement in suspense was for
auditing   what must always hold of them
coin_rules what coins, gifts, diamonds and chargebacks come to together
"""

from models.chargebacks.auditing import audit
from models.chargebacks.hearing import Heard, bearer_of, hear, hear_notice
from models.chargebacks.of_stores import record_store_refund
from models.chargebacks.reading import MOST_OF_A_PAYMENT, by_ids, explain_movement, of_payments
from models.chargebacks.rows import (
    WAYS,
    Bearer,
    Chargeback,
    ChargebackState,
    ChargebackTerms,
)

__all__ = [
    "MOST_OF_A_PAYMENT",
    "WAYS",
    "Bearer",
    "Chargeback",
    "ChargebackState",
    "ChargebackTerms",
    "Heard",
    "audit",
    "bearer_of",
    "by_ids",
    "explain_movement",
    "hear",
    "hear_notice",
    "of_payments",
    "record_store_refund",
]
