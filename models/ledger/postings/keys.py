"""The business keys of transfers: each step of an event has one, and outcomes that exclude each
other share one. Read by whoever looks for what was posted."""

from uuid import UUID


def tip_key(tip_id: UUID) -> str:
    return f"tip:{tip_id}"


def refund_taken_key(refund_id: UUID) -> str:
    return f"refund:{refund_id}:taken"


def refund_closed_key(refund_id: UUID) -> str:
    return f"refund:{refund_id}:closed"


def chargeback_opened_key(chargeback_id: UUID) -> str:
    return f"chargeback:{chargeback_id}:opened"


def chargeback_closed_key(chargeback_id: UUID) -> str:
    return f"chargeback:{chargeback_id}:closed"


def movement_key(provider: str, movement_id: str) -> str:
    return f"movement:{provider}:{movement_id}"


def coins_key(purchase_id: UUID) -> str:
    return f"coins:{purchase_id}"


def top_up_key(top_up_id: UUID) -> str:
    return f"topup:{top_up_id}"


def escrow_funded_key(order_id: UUID) -> str:
    return f"order:{order_id}:funded"


def milestone_closed_key(milestone_id: UUID) -> str:
    return f"milestone:{milestone_id}:closed"


def gift_key(sent_gift_id: UUID) -> str:
    return f"gift:{sent_gift_id}"


def gift_reversed_key(sent_gift_id: UUID) -> str:
    return f"gift:{sent_gift_id}:reversed"


def frozen_closed_key(case_id: UUID) -> str:
    return f"frozen:{case_id}:closed"


def redemption_requested_key(redemption_id: UUID) -> str:
    return f"redemption:{redemption_id}:requested"


def redemption_closed_key(redemption_id: UUID) -> str:
    return f"redemption:{redemption_id}:closed"
