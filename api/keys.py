"""The platform's public keys, read from its JWKS address and kept for a while.

A token whose key is not known makes one new reading, and then none for some seconds, so that
made-up key ids cannot be used to flood the identity provider.
"""

import asyncio
import time
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import jwt
import orjson

from api.auth import BadToken
from models.errors import Overloaded

KEPT_S = 300
AGAIN_S = 5
WAIT_S = 5
LARGEST = 1024 * 1024


class PlatformKeys:
    """Public keys by their `kid`."""

    def __init__(self, url: str, algorithms: tuple[str, ...]) -> None:
        self.algorithms = algorithms
        self._url = url
        self._keys: dict[str, jwt.PyJWK] = {}
        self._read_at = float("-inf")
        self._tried_at = float("-inf")
        self._reading = asyncio.Lock()

    async def key_of(self, token: str) -> Any:
        """The key that a token names. Raises BadToken, and Overloaded while no keys can be had."""
        header = jwt.get_unverified_header(token)
        kid, algorithm = header.get("kid"), header.get("alg")
        if not isinstance(kid, str) or algorithm not in self.algorithms:
            raise BadToken("The token is not valid.")
        if self._is_due(kid):
            await self._read(kid)
        if kid not in self._keys:
            if not self._keys:
                raise Overloaded
            raise BadToken("The token is not valid.")
        return self._keys[kid]

    def _is_due(self, kid: str) -> bool:
        now = time.monotonic()
        stale = now - self._read_at > KEPT_S or kid not in self._keys
        return stale and now - self._tried_at > AGAIN_S

    async def _read(self, kid: str) -> None:
        async with self._reading:
            if not self._is_due(kid):  # another request read them meanwhile
                return
            self._tried_at = time.monotonic()
            try:
                found = await asyncio.wait_for(asyncio.to_thread(_fetch, self._url), WAIT_S * 2)
            except (OSError, ValueError, jwt.PyJWTError):
                return  # the keys that are known still hold
            self._keys, self._read_at = found, time.monotonic()


def _fetch(url: str) -> dict[str, jwt.PyJWK]:
    request = Request(url, headers={"accept": "application/json"})
    try:
        with urlopen(request, timeout=WAIT_S) as answer:
            told = orjson.loads(answer.read(LARGEST))
    except HTTPError as error:
        error.close()  # it holds the socket
        raise
    except HTTPException as error:
        raise OSError from error
    if not isinstance(told, dict):
        raise ValueError("the key set is no object")
    return {key.key_id: key for key in jwt.PyJWKSet.from_dict(told).keys if key.key_id}
