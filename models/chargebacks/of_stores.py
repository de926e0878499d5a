"""An app store sent the money of a purchase back: a chargeback that opened and was lost.

The store asks nobody: it tells when it is done. What is unspent is burned, and what was spent the
fan owes, as with a bank's chargeback.
"""

from models import coins
from models.caller import Caller
from models.chargebacks.hearing import Heard, hear
from models.coins import Channel, PurchaseView
from models.errors import NotFound
from models.payments.provider import ChargebackWord


async def record_store_refund(
    caller: Caller, channel: Channel, store_transaction_id: str
) -> PurchaseView:
    """Take back the coins of a purchase whose store sent the money back, by the service, once per
    transaction of the store, and answer the purchase, also to whoever tells it again.

    Raises NotFound for a transaction that was never recorded, and InvalidInput.
    """
    purchase_id = coins.purchase_of(channel, store_transaction_id)
    found = await coins.by_ids([purchase_id])
    if not found:
        raise NotFound("coin purchase")
    (bought,) = found
    told = Heard(
        provider=coins.PROVIDERS[channel],
        reference=purchase_id.hex,
        payment_id=purchase_id,
        word=ChargebackWord.LOST,
        drawn_minor=bought.price_left_minor or bought.price_minor,
        currency=bought.currency,
        by=caller,
    )
    await hear(told)
    (bought,) = await coins.by_ids([purchase_id])
    return bought
