"""How much each caller may ask a minute, in cost units: 1 for a request, and 1 for each object.

A bucket per caller fills evenly and is as large as one minute's units. It is kept in this process,
or in Redis where there are several; while Redis is away each process counts for itself.
"""

import logging
import math
import time
from collections import OrderedDict
from dataclasses import dataclass

from redis.asyncio import Redis
from redis.exceptions import RedisError

from models.errors import RateLimited

log = logging.getLogger("limelight.rates")

MOST_BUCKETS = 100_000
"""So many callers are remembered; the one not seen for longest is forgotten first."""
WAIT_S = 0.5
AGAIN_S = 5.0

_TAKE = """
local asked, size = tonumber(ARGV[1]), tonumber(ARGV[2])
local told = redis.call('TIME')
local now = tonumber(told[1]) + tonumber(told[2]) / 1000000
local kept = redis.call('HMGET', KEYS[1], 'left', 'at')
local left, at = tonumber(kept[1]) or size, tonumber(kept[2]) or now
left = math.min(size, left + math.max(0, now - at) * size / 60)
local wait = 0
if left >= asked then left = left - asked else wait = (asked - left) * 60 / size end
redis.call('HSET', KEYS[1], 'left', tostring(left), 'at', tostring(now))
redis.call('EXPIRE', KEYS[1], 120)
return tostring(wait)
"""


@dataclass(slots=True)
class _Bucket:
    left: float
    at: float


class Rates:
    """The buckets of all callers."""

    def __init__(self, redis_url: str | None = None) -> None:
        self._buckets: OrderedDict[str, _Bucket] = OrderedDict()
        self._redis: Redis | None = None
        self._away_until = 0.0
        if redis_url is not None:
            self._redis = Redis.from_url(
                redis_url, socket_timeout=WAIT_S, socket_connect_timeout=WAIT_S
            )
            self._script = self._redis.register_script(_TAKE)

    async def take(self, who: str, units: int, per_minute: int) -> None:
        """Take units out of a caller's bucket; one that is full always has enough.

        Raises RateLimited, which says after how many seconds there will be enough.
        """
        asked = min(units, per_minute)
        wait = await self._take(who, asked, per_minute)
        if wait > 0:
            raise RateLimited(max(1, math.ceil(wait)))

    async def stop(self) -> None:
        """Let go of Redis."""
        if self._redis is not None:
            await self._redis.aclose()

    async def _take(self, who: str, asked: int, size: int) -> float:
        if self._redis is not None and time.monotonic() >= self._away_until:
            try:
                key = f"limelight:rate:{who}"
                return float(await self._script(keys=[key], args=[asked, size]))
            except (RedisError, OSError):
                self._away_until = time.monotonic() + AGAIN_S
                log.warning("Redis is away; each process limits rates by itself")
        return self._take_here(who, asked, size)

    def _take_here(self, who: str, asked: int, size: int) -> float:
        now = time.monotonic()
        bucket = self._buckets.get(who)
        if bucket is None:
            bucket = self._buckets[who] = _Bucket(size, now)
            if len(self._buckets) > MOST_BUCKETS:
                self._buckets.popitem(last=False)
        else:
            self._buckets.move_to_end(who)
        bucket.left = min(size, bucket.left + (now - bucket.at) * size / 60)
        bucket.at = now
        if bucket.left < asked:
            return (asked - bucket.left) * 60 / size
        bucket.left -= asked
        return 0.0
