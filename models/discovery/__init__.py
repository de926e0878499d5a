"""Discovery: brands find creators who take their offers.

Creators are found by cards: one row each with all that filters and orders ask about, beside the
words that she is found by, so that a page is one statement over an index, however many there are.
The nouns' own rows stay the truth: whoever changes them marks the creator, and a sweep makes her
card anew within seconds.

    rows      the tables
    figures   views, engagement and growth, from what lists and the platform said
    cards     the sweep that makes cards
    asking    what a brand asks for
    finding   a page of creators
    auditing  what must hold
"""

from models.discovery.asking import CreatorSort, Span, Wanted
from models.discovery.auditing import check_discovery
from models.discovery.cards import forget, make_cards
from models.discovery.finding import Found, discover
from models.discovery.rows import CreatorCard, CreatorToken, FigureSource, ListedRate

__all__ = [
    "CreatorCard",
    "CreatorSort",
    "CreatorToken",
    "FigureSource",
    "Found",
    "ListedRate",
    "Span",
    "Wanted",
    "check_discovery",
    "discover",
    "forget",
    "make_cards",
]
