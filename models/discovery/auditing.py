"""What must always hold of discovery: who has the marketplace switched on has a card, which says
what the rows say that it was made of, and is found by her words; or she is marked, and will be."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from uuid import UUID

from models.database import fetch
from models.discovery.cards import tokens_of
from models.discovery.figures import Figures, Person, figures_of, people_of
from models.ledger.audit import Violation, faults
from models.transactions import in_transaction

CARDS_AT_ONCE = 1_000

_MARKED = "SELECT 1 FROM creator_change m WHERE m.creator_id"
_ON = """SELECT 1 FROM monetization_option o
        WHERE o.option = 'CREATOR_MARKETPLACE' AND o.is_on AND o.creator_id"""

RULES = {
    "card_is_of_somebody_who_switched_on": f"""SELECT k.id::text AS subject,
        'takes no offers' AS detail
      FROM creator_card k LEFT JOIN creator c ON c.id = k.id AND c.erased_at IS NULL
      WHERE (c.id IS NULL OR NOT EXISTS ({_ON} = k.id)) AND NOT EXISTS ({_MARKED} = k.id)""",
    "somebody_who_switched_on_has_a_card": f"""SELECT o.creator_id::text AS subject,
        'has no card' AS detail
      FROM monetization_option o JOIN creator c ON c.id = o.creator_id AND c.erased_at IS NULL
      LEFT JOIN creator_card k ON k.id = c.id
      WHERE o.option = 'CREATOR_MARKETPLACE' AND o.is_on AND k.id IS NULL
        AND NOT EXISTS ({_MARKED} = c.id)""",
    "listed_rate_is_her_rate_card": f"""SELECT x.id::text AS subject, x.detail FROM (
        SELECT p.id, k.id AS owner, 'is not listed' AS detail FROM rate_card p
        JOIN creator_card k ON k.id = p.creator_id AND k.is_listed
        LEFT JOIN listed_rate l ON l.id = p.id WHERE l.id IS NULL
        UNION ALL SELECT l.id, l.creator_id, 'is another' FROM listed_rate l
        LEFT JOIN rate_card p ON p.id = l.id AND p.creator_id = l.creator_id
          AND p.format = l.format AND p.currency = l.currency AND p.price_minor = l.price_minor
        LEFT JOIN creator_card k ON k.id = l.creator_id AND k.is_listed
          AND k.country IS NOT DISTINCT FROM l.country AND k.followers = l.followers
          AND k.language IS NOT DISTINCT FROM l.language AND k.views = l.views
          AND k.engagement_bps = l.engagement_bps
          AND k.growth_bps IS NOT DISTINCT FROM l.growth_bps
        WHERE p.id IS NULL OR k.id IS NULL OR l.is_lowest = EXISTS (SELECT 1 FROM rate_card q
          WHERE q.creator_id = l.creator_id AND q.currency = l.currency
            AND (q.price_minor, q.id) < (l.price_minor, l.id))) x
      WHERE NOT EXISTS ({_MARKED} = x.owner)""",
    "token_is_of_a_card": """SELECT t.creator_id::text AS subject, t.token AS detail
      FROM creator_token t LEFT JOIN creator_card k ON k.id = t.creator_id WHERE k.id IS NULL""",
}


@dataclass(frozen=True, slots=True)
class _Card(Figures):
    made_at: datetime

    @property
    def day(self) -> date:
        return self.made_at.astimezone(UTC).date()


@dataclass(frozen=True, slots=True)
class _Token:
    creator_id: UUID
    token: str


_CARDS = f"""SELECT {", ".join(f"k.{field.name}" for field in fields(_Card))} FROM creator_card k
  WHERE k.id > $1::uuid AND NOT EXISTS ({_MARKED} = k.id)
  ORDER BY k.id LIMIT {CARDS_AT_ONCE}"""

_TOKENS = """SELECT t.creator_id, t.token FROM creator_token t
  WHERE t.creator_id IN (SELECT r.id FROM {rows $1 r(id uuid)})"""


async def check_discovery() -> list[Violation]:
    """Every rule of discovery that is broken, and by what; an empty list is what it should be.

    Inside `snapshot`.
    """
    if not in_transaction():
        raise RuntimeError("an audit reads one state of the database: run it inside snapshot()")
    found = await faults(RULES)
    async for cards in _in_parts():
        people = await people_of(list(cards))
        found += await _wrong_cards(cards, people)
        found += await _wrong_words(people)
    return found


async def _in_parts() -> AsyncIterator[dict[UUID, _Card]]:
    """All cards of creators who are not marked."""
    after = UUID(int=0)
    while cards := await fetch(_Card, _CARDS, after):
        yield {card.id: card for card in cards}
        after = cards[-1].id


async def _wrong_cards(cards: dict[UUID, _Card], people: list[Person]) -> list[Violation]:
    days = {key: card.day for key, card in cards.items()}
    return [
        Violation("card_says_what_the_rows_say", str(one.id), field.name)
        for one in await figures_of(people, days)
        for field in fields(one)
        if getattr(one, field.name) != getattr(cards[one.id], field.name)
    ]


async def _wrong_words(people: list[Person]) -> list[Violation]:
    kept: dict[UUID, set[str]] = {one.id: set() for one in people}
    for row in await fetch(_Token, _TOKENS, list(kept)):
        kept[row.creator_id].add(row.token)
    return [
        Violation("tokens_are_her_words", str(key), " ".join(sorted(words ^ kept[key])))
        for key, words in (await tokens_of(people)).items()
        if words != kept[key]
    ]
