"""What coins, gifts, diamonds and chargebacks come to together, which none of them knows by itself.

The sales of coins are what was not given back of them, less what was redeemed, to the minor unit.
And they cover what they promise. Told in coins, each currency by its cheapest one ever, they are no
less than the coins that fans have (less what they owe) and the coins that are behind the diamonds
that creators have: each purchase brought in at least as much as its coins are told at, and each
redemption took no more than the coins behind it. So the bound holds over all currencies together,
though one of them may fall below zero, where more is redeemed than was sold. A redemption at a rate
of long ago, when no coin was as cheap as the cheapest one is now, took more coins so told than were
behind it: that much is put back.
"""

from dataclasses import dataclass
from fractions import Fraction

from models.coins import gate
from models.database import fetch
from models.ledger.accounts import MILLI
from models.ledger.audit import Violation, faults

_OPEN = "('NEEDS_RESPONSE', 'UNDER_REVIEW')"

RULES = {
    "chargeback_has_its_side": """SELECT c.id::text AS subject, p.kind AS detail
      FROM chargeback c JOIN payment p ON p.id = c.payment_id
      WHERE (p.kind = 'COINS') <> (c.payer_id IS NOT NULL)
        OR (p.kind = 'TIP') <> (c.creator_id IS NOT NULL)
        OR (p.kind = 'TOP_UP') <> (c.brand_id IS NOT NULL)
        OR c.payer_id <> p.payer_id
        OR (c.bearer <> 'PAYER' AND (c.coins <> 0 OR c.sales_minor <> 0))""",
    "purchase_has_what_is_left": """SELECT p.id::text AS subject,
        p.coins_left || ' coins, ' || p.price_left_minor AS detail
      FROM coin_purchase p
      LEFT JOIN (SELECT x.purchase_id, sum(x.coins) AS coins, sum(x.minor) AS minor
        FROM (SELECT k.purchase_id, k.coins, f.total_minor AS minor
            FROM coin_refund k JOIN refund f ON f.id = k.id AND f.state <> 'FAILED'
          UNION ALL SELECT c.payment_id, c.coins, c.sales_minor FROM chargeback c
            WHERE c.state IN ('NEEDS_RESPONSE', 'UNDER_REVIEW', 'LOST')) x
        GROUP BY x.purchase_id) t ON t.purchase_id = p.id
      WHERE p.coins_left <> p.coins - coalesce(t.coins, 0)
        OR p.price_left_minor <> p.price_minor - coalesce(t.minor, 0)""",
    "sales_are_what_was_not_given_back": f"""SELECT x.unit AS subject,
        'off by ' || sum(x.amount)::bigint AS detail
      FROM (SELECT b.unit, b.amount FROM balance b WHERE b.kind = 'COIN_SALES'
        UNION ALL SELECT d.unit, d.amount FROM balance_delta d WHERE d.kind = 'COIN_SALES'
        UNION ALL SELECT p.currency, -p.price_left_minor FROM coin_purchase p
          WHERE p.bought_at IS NOT NULL
        UNION ALL SELECT c.currency, -c.sales_minor FROM chargeback c WHERE c.state IN {_OPEN}
        UNION ALL SELECT r.currency, r.amount_minor FROM redemption r
          WHERE r.state = 'CONVERTED') x
      GROUP BY x.unit HAVING sum(x.amount) <> 0""",
    "frozen_coins_are_of_an_open_case": f"""SELECT b.owner_id::text AS subject,
        'holds ' || b.amount AS detail
      FROM balance b WHERE b.kind = 'FROZEN' AND b.amount <> 0
        AND NOT EXISTS (SELECT 1 FROM chargeback c
          WHERE c.id = b.owner_id AND c.state IN {_OPEN})
        AND NOT EXISTS (SELECT 1 FROM gift_reversal g
          WHERE g.id = b.owner_id AND g.frozen_state = 'FROZEN')""",
}


async def check_coin_rules() -> list[Violation]:
    """What of coins does not fit together. Inside `snapshot`."""
    return await faults(RULES) + await _check_bound()


@dataclass(frozen=True, slots=True)
class _Total:
    kind: str
    unit: str
    amount: int


_TOTALS = """SELECT x.kind, x.unit, sum(x.amount)::bigint AS amount
  FROM (SELECT CASE WHEN b.kind = 'COIN_SALES' THEN 'sales' ELSE 'held' END AS kind, b.unit,
      b.amount FROM balance b WHERE b.kind = 'COIN_SALES'
        OR (b.unit = 'COIN' AND b.kind IN ('WALLET', 'RECEIVABLE', 'FROZEN'))
        OR (b.unit = 'DIAMOND' AND b.kind IN ('PENDING', 'AVAILABLE', 'RECEIVABLE', 'REDEEMING'))
    UNION ALL SELECT 'sales', d.unit, d.amount FROM balance_delta d WHERE d.kind = 'COIN_SALES') x
  GROUP BY x.kind, x.unit"""

_REDEEMED = """SELECT r.currency, r.minor, r.per_diamonds,
    sum(x.amount_minor)::bigint AS amount_minor, sum(x.diamonds)::bigint AS diamonds
  FROM redemption x JOIN redemption_rate r ON r.id = x.rate_id
  WHERE x.state = 'CONVERTED' GROUP BY r.id, r.currency, r.minor, r.per_diamonds"""


@dataclass(frozen=True, slots=True)
class _Redeemed:
    currency: str
    minor: int
    per_diamonds: int
    amount_minor: int
    diamonds: int


async def _check_bound() -> list[Violation]:
    margins = await gate.margins()
    most = max((one.most_diamonds for one in margins.values()), default=Fraction(0))
    cheapest = {unit: one.cheapest_coin for unit, one in margins.items() if one.cheapest_coin}
    worth, promised = Fraction(0), Fraction(0)
    for one in await fetch(_Total, _TOTALS):
        if one.kind == "sales" and one.unit in cheapest:
            worth += one.amount / cheapest[one.unit]
        elif one.unit == "DIAMOND" and most:
            promised += Fraction(one.amount, MILLI) / most
        elif one.unit == "COIN":
            promised += one.amount
    for at_rate in await fetch(_Redeemed, _REDEEMED):
        coin = cheapest.get(at_rate.currency, Fraction(0))
        if coin and most and Fraction(at_rate.minor, at_rate.per_diamonds) * most > coin:
            worth += at_rate.amount_minor / coin - at_rate.diamonds / most
    if worth >= promised:
        return []
    detail = f"worth {float(worth):.2f} coins, promised {float(promised):.2f}"
    return [Violation("coin_sales_cover_what_they_promise", "COIN", detail)]
