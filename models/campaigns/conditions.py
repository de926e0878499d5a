"""What a campaign asks of the creators who take part."""

from dataclasses import dataclass
from typing import Any

from models import users
from models.creators import checked_language
from models.errors import InvalidInput

MOST_PLACES = 50
LARGEST_FOLLOWERS = 10**12


@dataclass(frozen=True, slots=True)
class Conditions:
    """What a creator must be to take part; what is empty asks nothing."""

    least_followers: int | None
    countries: tuple[str, ...]
    languages: tuple[str, ...]

    @classmethod
    def from_json(cls, told: dict[str, Any]) -> "Conditions":
        """What a campaign's row holds."""
        return cls(told["least_followers"], tuple(told["countries"]), tuple(told["languages"]))

    def checked(self) -> "Conditions":
        """Itself, if it can be stored. Raises InvalidInput."""
        least = self.least_followers
        if least is not None and not 0 < least <= LARGEST_FOLLOWERS:
            raise InvalidInput(f"leastFollowers is 1 to {LARGEST_FOLLOWERS}.")
        for places in (self.countries, self.languages):
            if len(places) > MOST_PLACES or len(set(places)) < len(places):
                raise InvalidInput(f"A condition names up to {MOST_PLACES}, each once.")
        for country in self.countries:
            users.checked_country(country)
        for language in self.languages:
            checked_language(language)
        return self
