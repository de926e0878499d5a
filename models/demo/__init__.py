"""The demo: a small platform, made up from nothing.

people      who is on it: names, figures and words of our own making
giving      coins, gifts and a LIVE
brand       a brand's team and wallet, and its campaign under way
history     what happened so far, through the same commands that a platform and its people use
traffic     what goes on happening while the demo runs
"""

from models.demo.brand import ADMIN, MANAGER
from models.demo.history import Cast, make_history
from models.demo.traffic import next_gifts, next_tip

__all__ = ["ADMIN", "MANAGER", "Cast", "make_history", "next_gifts", "next_tip"]
