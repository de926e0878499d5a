"""Creators to be found, for the tests of discovery."""

from datetime import date
from typing import Any
from uuid import UUID

from models import creators, discovery, rate_cards
from models.caller import Caller
from models.creators import CreatorInput
from models.discovery import CreatorSort, Found, Wanted
from models.monetization import Option
from models.pages import Page, PageRequest
from models.rate_cards import ContentFormat, Rate
from models.stats import CreatorSnapshot
from tests.factories import SERVICE, an_earner


async def on_the_market(handle: str = "anna", **said: Any) -> Caller:
    """A creator who takes offers."""
    return await an_earner(handle, Option.CREATOR_MARKETPLACE, **said)


async def listed(**said: Any) -> UUID:
    """The id of a creator who takes offers, and has her card."""
    creator = await on_the_market(**said)
    await carded()
    assert creator.creator_id is not None
    return creator.creator_id


async def carded() -> None:
    """Every card as it should be."""
    while await discovery.make_cards():
        pass


async def say(handle: str, **said: Any) -> None:
    """The platform's word on a creator."""
    told = CreatorInput(subject=f"creator:{handle}", handle=handle, **said)
    await creators.upsert_creators(SERVICE, [told])


async def asks(
    creator: Caller, price_minor: int, format: ContentFormat = ContentFormat.VIDEO, **said: Any
) -> None:
    """A rate card of hers, in USD unless the test says otherwise."""
    rate = Rate(format, said.get("currency", "USD"), price_minor, negotiable=False)
    await rate_cards.set_rate_card(creator, rate)


async def a_list(creator_id: UUID, as_of: date, **said: Any) -> None:
    """What a list told of her, marked as the import marks it."""
    await CreatorSnapshot.create(creator_id=creator_id, as_of=as_of, **said)
    await creators.note_changes([creator_id])


async def page_of(
    sort: CreatorSort = CreatorSort.RELEVANCE,
    first: int = 20,
    after: str | None = None,
    **wanted: Any,
) -> Page[Found]:
    """A page of who is found."""
    return await discovery.discover(Wanted(**wanted), sort, PageRequest(first, after))


async def handles(sort: CreatorSort = CreatorSort.RELEVANCE, **wanted: Any) -> list[str]:
    """The handles of who is found, in order."""
    return [one.handle for one in (await page_of(sort, **wanted)).items]
