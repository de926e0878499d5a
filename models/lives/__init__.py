"""LIVEs: one creator's broadcast, its guests, its goal, and what was given in it.

A LIVE is started and ended by the platform's service or by its host. It is a gate: whoever changes
its state or its guests, and whoever records a gift in it, locks its row first, so nothing is
recorded after its end. `end_live` only marks it: its open streaks are due from then on.

Each LIVE has a topic of its own, whose id is the LIVE's, and which everyone may follow.

    rows      the tables
    hosting   starting, ending, guests, and the refusals
    reading   by id, a creator's, guests, the ranking of givers
    auditing  what must always hold
"""

from models.lives.auditing import check_lives
from models.lives.hosting import (
    LARGEST_GOAL_COINS,
    LONGEST_TITLE,
    MOST_GUESTS,
    TOPIC,
    AlreadyLive,
    HostIsNoGuest,
    LiveIdTaken,
    LiveInput,
    LiveNotRunning,
    add_live_guest,
    end_live,
    forget,
    remove_live_guest,
    start_live,
)
from models.lives.reading import (
    MOST_GIVERS,
    Giver,
    Listed,
    by_external_id,
    by_ids,
    givers_of_lives,
    guests_of_lives,
    pages_of_creators,
)
from models.lives.rows import Live, LiveGiver, LiveGuest, LiveState

__all__ = [
    "LARGEST_GOAL_COINS",
    "LONGEST_TITLE",
    "MOST_GIVERS",
    "MOST_GUESTS",
    "TOPIC",
    "AlreadyLive",
    "Giver",
    "HostIsNoGuest",
    "Listed",
    "Live",
    "LiveGiver",
    "LiveGuest",
    "LiveIdTaken",
    "LiveInput",
    "LiveNotRunning",
    "LiveState",
    "add_live_guest",
    "by_external_id",
    "by_ids",
    "check_lives",
    "end_live",
    "forget",
    "givers_of_lives",
    "guests_of_lives",
    "pages_of_creators",
    "remove_live_guest",
    "start_live",
]
