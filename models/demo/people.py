"""Made-up people: creators with figures, fans, and what fans write. The same every time."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from models.creators import AccountType, CreatorInput
from models.users import Standing, UserInput

CREATORS = 300
FANS = 240
FEATURED = "mira.sings"
"""The creator whom the demo shows, always a member who takes tips."""

_FIRST = (
    "mira noor tomo lena oskar yuna femi ines kofi anouk rafa sol ilse bo zuri nils amaya dev "
    "pia jun malik greta teo wren"
)
_THEMES = {
    "sings": "sings 🎤",
    "cooks": "cooks",
    "climbs": "climbs 🧗",
    "draws": "draws",
    "codes": "codes",
    "bakes": "bakes 🍞",
    "skates": "skates",
    "grows": "grows 🌱",
    "knits": "knits",
    "runs": "runs",
    "films": "films 🎬",
    "dances": "dances 💃",
    "reads": "reads",
}
_COUNTRIES = ("US", "GB", "DE", "FR", "BR", "KR", "JP", "NG", "IN", "PL")
_FAN_NAMES = (
    "ada ben cleo dora emil fay gus hana ivo jada kai lou maya ned opal pim quinn rosa sam tess "
    "uma vik wes xenia yara zac"
)
MESSAGES = (
    "Loved the last one!",
    "For the next video",
    "You made my day ☀️",
    "Encore!",
    "شكرا على كل شيء",
    "今日も最高でした",
    "More of this, please",
    "Coffee is on me",
    None,
    None,
    None,
)


@dataclass(frozen=True, slots=True)
class Persona:
    """A made-up creator: what the platform says of her, and how much she is seen."""

    person: UserInput
    creator: CreatorInput
    daily_views: int
    posts: int


def handles() -> list[str]:
    """Handles of the creators, the featured one first."""
    made = [f"{first}.{theme}" for theme in _THEMES for first in _FIRST.split()]
    return made[:CREATORS]


def personas(today: date) -> list[Persona]:
    """The creators; a few are too young, too small, of an unknown age or a business."""
    dice = Random(11)
    return [_persona(handle, today, dice) for handle in handles()]


def _persona(handle: str, today: date, dice: Random) -> Persona:
    first, theme = handle.split(".")
    name, country = f"{first.title()} {_THEMES[theme]}", dice.choice(_COUNTRIES)
    followers = min(9_000_000, round(400 * 10 ** dice.expovariate(0.8)))
    kind, born = _kind(dice), _birth_date(today, dice)
    standing = Standing.RESTRICTED if dice.random() < 0.02 else Standing.GOOD
    posts = dice.choice((0, 2, 4, 5, 6, 6))
    if handle == FEATURED:
        followers, country, kind, posts = 412_000, "GB", AccountType.PERSONAL, 6
        born, standing = date(today.year - 27, 4, 9), Standing.GOOD
    subject = f"user-{handle}"
    return Persona(
        UserInput(subject, name, born, country, standing),
        CreatorInput(subject, handle, name, country, followers, kind),
        daily_views=followers // dice.randint(4, 12),
        posts=posts,
    )


def _kind(dice: Random) -> AccountType:
    return AccountType.PERSONAL if dice.random() < 0.85 else AccountType.BUSINESS


def _birth_date(today: date, dice: Random) -> date | None:
    if dice.random() < 0.05:
        return None
    return today - timedelta(days=dice.randint(16 * 365, 50 * 365))


def fans(today: date) -> list[UserInput]:
    """The fans, of age, with subjects such as `fan:ada`."""
    dice = Random(12)
    names = [f"{name}{number or ''}" for number in range(10) for name in _FAN_NAMES.split()][:FANS]
    return [
        UserInput(
            f"fan:{name}",
            name.title(),
            today - timedelta(days=dice.randint(21 * 365, 60 * 365)),
            dice.choice(_COUNTRIES),
        )
        for name in names
    ]
