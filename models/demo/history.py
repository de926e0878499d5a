"""What happened so far on the made-up platform: weeks of it, through the real commands.

The past is made by setting this process's clock back and then day by day ahead, so that every row,
hold and posting stands as if it had happened then, and the audit finds nothing.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from random import Random
from uuid import UUID

from models import (
    clock,
    coins,
    creators,
    discovery,
    gifts,
    monetization,
    program,
    stats,
    tips,
    users,
    videos,
)
from models.caller import Caller
from models.creators import Creator
from models.demo.brand import ADMIN, MANAGER, ask_prices, found_brand, negotiate, run_campaign
from models.demo.giving import Counter, gift_on, open_counter, purchase, start_live
from models.demo.people import FEATURED, MESSAGES, Persona, fans, personas
from models.errors import MarketplaceError
from models.gifts import GiftRequest
from models.ledger import holds
from models.monetization import Option
from models.program.rules import WINDOW_DAYS
from models.stats import DayInput
from models.tips import TipInput, TipQuote, TipRequest, TipView
from models.users import UserInput
from models.videos import Video, VideoInput, VideoKind

JOINED_DAYS_AGO = 21
MEMBERS = 24
STILL_PENDING = 5
EVERY_DAYS = 4
"""So many days lie between two on which something is given: it is the days that take long."""
TIPS_A_DAY = 15
GIFTS_A_DAY = 15
ASKING = 12
"""So many members say what they ask of brands."""
BUYERS = 24
"""So many fans want coins."""
AMOUNTS_MINOR = (100, 200, 200, 500, 500, 1000, 2000)
DAYS_AT_ONCE = 1_000
"""So few that Ctrl-C need not wait for them."""
OPTIONS = (
    Option.TIPS,
    Option.VIDEO_GIFTS,
    Option.LIVE_GIFTS,
    Option.CREATOR_MARKETPLACE,
)
KINDS = (VideoKind.ORIGINAL,) * 8 + (VideoKind.DUET, VideoKind.STITCH)
METHODS = ("sandbox:succeed",) * 18 + ("sandbox:decline", "sandbox:webhook_twice")

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Cast:
    """Who plays: the members who take tips and gifts, the fans, those of them with coins, each
    creator's videos, what tips and gifts cost, the LIVE that runs, how many of all there are."""

    featured: UUID
    members: list[UUID]
    fans: list[UUID]
    videos: dict[UUID, list[UUID]]
    quotes: dict[int, TipQuote]
    counter: Counter
    givers: list[UUID]
    live_id: UUID
    counts: dict[str, int]


async def make_history(say: Say) -> Cast:
    """Fill a fresh database; `say` is told what is being made."""
    dice = Random(13)
    people = personas(clock.today())
    say("creators, fans, videos and daily figures")
    operator, service = await _staff()
    fan_ids = await _store_people(service, people)
    made = await creators.upsert_creators(service, [one.creator for one in people])
    by_handle = {creator.handle: creator for creator in made}
    shown = [(one, by_handle[one.creator.handle]) for one in people]
    posted = await _post(service, shown, dice)
    days = await _count(service, shown, dice)
    wanting = iter(_wanting(shown))
    say("applications, memberships, and tips and gifts of three weeks")
    with clock.shifted(timedelta(days=-JOINED_DAYS_AGO)):
        members = await _join(operator, wanting)
    quotes = {amount: await tips.quote(amount, "USD") for amount in set(AMOUNTS_MINOR)}
    featured = by_handle[FEATURED].id
    live = await start_live(service, featured)
    counter = await open_counter()
    givers = await _buy_coins(fan_ids[:BUYERS], counter, dice)
    cast = Cast(featured, members, fan_ids, posted, quotes, counter, givers, live.id, {})
    sent, given = await _day_by_day(cast, dice)
    await _refund(operator, sent)
    await holds.release_due()
    await _apply(wanting, STILL_PENDING)
    say("a brand, and its campaign")
    rows = {one.id: one for one in made}
    await _market(fan_ids, [rows[one] for one in members], dice)
    cast.counts.update(
        creators=len(made),
        fans=len(fan_ids),
        videos=sum(map(len, posted.values())),
        days=days,
        members=len(members),
        tips=len(sent),
        gifts=given,
    )
    return cast


async def _staff() -> tuple[Caller, Caller]:
    """An operator and the platform's service, each with a user, as their tokens would make them."""
    nobody = Caller(roles=frozenset({"service"}))
    names = [UserInput("operator", "Operator"), UserInput("service", "Service")]
    operator, service = await users.upsert_users(nobody, names)
    return (
        Caller(operator.id, frozenset({"operator"})),
        Caller(service.id, frozenset({"service"})),
    )


async def _store_people(service: Caller, people: Sequence[Persona]) -> list[UUID]:
    await users.upsert_users(service, [one.person for one in people])
    found = await users.upsert_users(service, fans(clock.today()))
    return [fan.id for fan in found]


Shown = Sequence[tuple[Persona, Creator]]


def _wanting(shown: Shown) -> list[Creator]:
    """Who thinks of joining: the featured creator, then those with the most followers."""
    large = [c for p, c in shown if p.posts > 2 and (c.followers or 0) >= 10_000]
    return sorted(large, key=lambda c: (c.handle != FEATURED, -(c.followers or 0), c.handle))


# --- what they posted and how it was seen --------------------------------------------------------


async def _post(service: Caller, shown: Shown, dice: Random) -> dict[UUID, list[UUID]]:
    entries = [
        _video(creator, number, dice)
        for persona, creator in shown
        for number in range(persona.posts)
    ]
    rows: list[Video] = []
    for start in range(0, len(entries), videos.MOST_AT_ONCE):
        batch = entries[start : start + videos.MOST_AT_ONCE]
        rows += await videos.upsert_videos(service, batch)
    posted: dict[UUID, list[UUID]] = {}
    for row in rows:
        posted.setdefault(row.creator_id, []).append(row.id)
    return posted


def _video(creator: Creator, number: int, dice: Random) -> VideoInput:
    """One of a creator's videos: the first three before she could join, the others since."""
    days_ago = dice.randint(JOINED_DAYS_AGO + 1, 29) if number < 3 else dice.randint(0, 20)
    sponsored = number != 0 and dice.random() < 0.1
    name = f"{creator.handle}-{number + 1}"
    return VideoInput(
        name,
        creator.id,
        f"https://video.example/@{creator.handle}/{number + 1}",
        clock.now() - timedelta(days=days_ago, minutes=dice.randint(5, 600)),
        dice.randint(8, 180),
        VideoKind.ORIGINAL if number < 3 else dice.choice(KINDS),
        sponsored=sponsored,
        disclosed=sponsored,
    )


async def _count(service: Caller, shown: Shown, dice: Random) -> int:
    """Daily figures up to yesterday, long enough to have let members join when they did."""
    longest = JOINED_DAYS_AGO + WINDOW_DAYS + 1
    days = [
        _day(persona, creator, days_ago, dice)
        for persona, creator in shown
        for days_ago in range(1, longest + 1 if persona.posts > 2 else 10)
    ]
    for start in range(0, len(days), DAYS_AT_ONCE):
        batch = days[start : start + DAYS_AT_ONCE]
        await stats.upsert_daily_stats(service, creators=batch)
    return len(days)


def _day(persona: Persona, creator: Creator, days_ago: int, dice: Random) -> DayInput:
    views = round(persona.daily_views * dice.uniform(0.6, 1.5))
    day = clock.today() - timedelta(days=days_ago)
    return DayInput(creator.id, day, views, views // 11, views // 190, views // 240)


# --- the program ---------------------------------------------------------------------------------


async def _join(operator: Caller, wanting: Iterator[Creator]) -> list[UUID]:
    """Let the first who may become members, with tips and gifts switched on."""
    members = []
    for application, caller in await _apply(wanting, MEMBERS):
        await program.approve_application(operator, application.id)
        for option in OPTIONS:
            await monetization.enable_option(caller, option)
        members.append(application.creator_id)
    return members


async def _apply(
    wanting: Iterator[Creator], most: int
) -> list[tuple[program.ProgramApplication, Caller]]:
    """Applications of the next so many who meet the rules."""
    made: list[tuple[program.ProgramApplication, Caller]] = []
    for creator in wanting:
        caller = Caller(creator.user_id, creator_id=creator.id)
        try:
            application = await program.apply_to_program(caller, f"joining-{creator.handle}")
        except MarketplaceError:  # she lacks something: the demo has those too
            continue
        made.append((application, caller))
        if len(made) == most:
            break
    return made


# --- brands --------------------------------------------------------------------------------------


async def _market(fan_ids: Sequence[UUID], members: Sequence[Creator], dice: Random) -> None:
    """A brand whose team are two of the fans, and its campaign."""
    names = [fan.subject for fan in fans(clock.today())]
    admin, manager = (Caller(fan_ids[names.index(name)]) for name in (ADMIN, MANAGER))
    await ask_prices(members[:ASKING], dice)
    team = await found_brand(admin, manager)
    await negotiate(team, await run_campaign(team), members)
    while await discovery.make_cards():
        pass


# --- tips and gifts ------------------------------------------------------------------------------


async def _buy_coins(fan_ids: Sequence[UUID], counter: Counter, dice: Random) -> list[UUID]:
    """Have fans buy coins on the first day; answers those who did: some countries have packages of
    their own."""
    with clock.shifted(timedelta(days=-JOINED_DAYS_AGO)):
        bought = await coins.buy_all([purchase(fan, counter, dice) for fan in fan_ids])
    return [one.fan_id for one in bought if not isinstance(one, MarketplaceError)]


async def _day_by_day(cast: Cast, dice: Random) -> tuple[list[TipView], int]:
    """Three weeks of tips, and gifts on videos; answers the tips, and how many gifts there were."""
    sent: list[TipView] = []
    given = 0
    for days_ago in range(JOINED_DAYS_AGO - 1, -1, -EVERY_DAYS):
        with clock.shifted(timedelta(days=-days_ago, minutes=-dice.randint(2, 50))):
            tipped = await tips.send_tips([wish(cast, dice) for _ in range(TIPS_A_DAY)])
            gave = await gifts.send_gifts([await _gift(cast, dice) for _ in range(GIFTS_A_DAY)])
        sent += [one for one in tipped if not isinstance(one, MarketplaceError)]
        given += sum(not isinstance(one, MarketplaceError) for one in gave)
    return sent, given


async def _gift(cast: Cast, dice: Random) -> GiftRequest:
    """Somebody's wish to give something on a member's video, the featured one's oftener."""
    creator_id = cast.featured if dice.random() < 0.5 else dice.choice(cast.members)
    video_id = cast.videos[creator_id][0]  # which is always one of her own that is no advertisement
    return await gift_on(video_id, dice.choice(cast.givers), cast.counter, dice)


def wish(cast: Cast, dice: Random) -> TipRequest:
    """Somebody's wish to tip a member, the featured one more often than the others."""
    creator_id = cast.featured if dice.random() < 0.4 else dice.choice(cast.members)
    quote = cast.quotes[dice.choice(AMOUNTS_MINOR)]
    shown = cast.videos.get(creator_id, [])
    wanted = TipInput(
        creator_id,
        quote.amount_minor,
        quote.currency,
        quote.total_minor,
        dice.choice(MESSAGES),
        anonymous=dice.random() < 0.2,
        video_id=dice.choice(shown) if shown and dice.random() < 0.6 else None,
        payment_method=dice.choice(METHODS),
        idempotency_key=f"demo-{dice.getrandbits(96):024x}",
    )
    return tips.requested(Caller(dice.choice(cast.fans)), wanted)


async def _refund(operator: Caller, sent: Sequence[TipView]) -> None:
    received = [tip for tip in sent if tip.received_at is not None]
    for tip in received[-3:-1]:
        await tips.refund_tip(operator, tip.id, "Sent by mistake", f"refund-{tip.id}")
