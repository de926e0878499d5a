"""The switchboard: which ways of earning a creator has on, and what each one's state is.

Stored are the creator's switch and the operator's pause. The state is derived, in this order:
PAUSED, INELIGIBLE (a requirement is lacking), ENABLED (on), DISABLED (was on once), ELIGIBLE.

Grace keeps on what is on: a member in her grace period keeps her options, and so does an option
that falls below a rule of its own, for the ruleset's days; nothing new is switched on meanwhile.
Standing, age and a membership that is over take effect at once. A switch of an earlier membership
is off: who left and joined anew switches on again.

Whoever changes anything here, and whoever records a payment, holds the creator's user and then her
membership, so nothing is recorded after a switch.

    options    the rows, the state of each option, and who records a payment
    switches   the creator's switch and the operator's pause
    lapses     the sweep: an option's own grace begins, ends, or has run out

All of it stands on the program's rules, decisions and memberships.
"""

from models.monetization.lapses import check_options
from models.monetization.options import (
    MonetizationOption,
    MonetizationOptionPaused,
    Option,
    OptionDisabled,
    OptionState,
    OptionStatus,
    lock_earners,
    lock_options,
    options_of_creators,
)
from models.monetization.switches import (
    disable_option,
    enable_option,
    pause_option,
    resume_option,
)

__all__ = [
    "MonetizationOption",
    "MonetizationOptionPaused",
    "Option",
    "OptionDisabled",
    "OptionState",
    "OptionStatus",
    "check_options",
    "disable_option",
    "enable_option",
    "lock_earners",
    "lock_options",
    "options_of_creators",
    "pause_option",
    "resume_option",
]
