"""Why a gift is refused, beside what users, monetization, blocks and LIVEs refuse."""

from dataclasses import dataclass

from models.errors import MarketplaceError


@dataclass(eq=False)
class GiftNotAvailable(MarketplaceError):
    """The gift is not offered yet, or no longer: `state` is NOT_YET or RETIRED."""

    state: str

    @property
    def message(self) -> str:
        return "This gift is not offered now."


@dataclass(eq=False)
class GiftNotForThisPlace(MarketplaceError):
    """The gift is sent elsewhere: `place` is where it may be sent, VIDEO or LIVE."""

    place: str

    @property
    def message(self) -> str:
        return "This gift is not sent here."


@dataclass(eq=False)
class GiftPriceChanged(MarketplaceError):
    """The gift costs something else than the fan was shown: so many coins now."""

    price_coins: int

    @property
    def message(self) -> str:
        return "This gift costs something else now; show the new price and ask again."


@dataclass(eq=False)
class InsufficientCoins(MarketplaceError):
    """The wallet holds less than the gift costs."""

    missing_coins: int

    @property
    def message(self) -> str:
        return f"{self.missing_coins} coins are missing."


@dataclass(eq=False)
class CoinsOwed(MarketplaceError):
    """The fan owes coins after a chargeback; the next that she buys repay them."""

    owed_coins: int

    @property
    def message(self) -> str:
        return f"{self.owed_coins} coins are owed, and repaid before a gift can be sent."


@dataclass(eq=False)
class GiftToOneself(MarketplaceError):
    """A creator's gift to herself."""

    @property
    def message(self) -> str:
        return "Nobody sends herself gifts."


@dataclass(eq=False)
class VideoTakesNoGifts(MarketplaceError):
    """Of what a video is made it takes no gifts: DUET, STITCH, SPONSORED, PROMOTED, or AD for one
    that says that it is paid for."""

    why: str

    @property
    def message(self) -> str:
        return "This kind of video takes no gifts."


@dataclass(eq=False)
class RecipientNotInLive(MarketplaceError):
    """The creator named is neither the LIVE's host nor a guest who is present."""

    @property
    def message(self) -> str:
        return "This creator is not in this LIVE."


@dataclass(eq=False)
class AccountTakesNoGifts(MarketplaceError):
    """The recipient's account is GOVERNMENT or POLITICAL, and such take no gifts."""

    account_type: str

    @property
    def message(self) -> str:
        return "Accounts of this type take no gifts."


@dataclass(eq=False)
class RecipientAgeUnknown(MarketplaceError):
    """Nobody has said how old the recipient is, so she receives nothing yet."""

    @property
    def message(self) -> str:
        return "The age of this creator is not known."


@dataclass(eq=False)
class RecipientUnderAge(MarketplaceError):
    """The recipient is younger than her country's minimum."""

    @property
    def message(self) -> str:
        return "This creator is too young to receive gifts."


@dataclass(eq=False)
class RecipientSuspended(MarketplaceError):
    """The recipient's membership of the program is suspended."""

    @property
    def message(self) -> str:
        return "This creator is suspended from the program."


@dataclass(eq=False)
class DiamondsNotWhole(MarketplaceError):
    """By a rate of so many diamonds for so many coins, a gift at this price would be no whole
    thousandths of a diamond."""

    price_coins: int
    diamonds: int
    per_coins: int

    @property
    def message(self) -> str:
        return "A gift at this price would be no whole thousandths of a diamond."
