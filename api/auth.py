"""Who asks: bearer tokens of the platform's identity provider, or of a local key in development.

A token says who its subject is, and whether it is an operator or the service; being a creator, the
standing, and whether tokens were revoked are rows in the database, read anew for each request.
Tokens go by real time, never by the product's clock.
"""

import os
import secrets
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

import jwt

from models import clock, creators, users
from models.caller import ANONYMOUS, Caller
from models.creators import Identity
from models.errors import InvalidInput
from models.users import Standing

ROLES = frozenset({"operator", "service"})
LEEWAY_S = 5
"""How far the identity provider's clock may be from ours."""
_CLAIMS = ["iss", "aud", "exp", "iat", "sub"]


class BadToken(Exception):
    """A token that names nobody: HTTP 401. Its text never quotes the token."""


class Keys(Protocol):
    """Where the key of a token comes from."""

    @property
    def algorithms(self) -> tuple[str, ...]:
        """What it may be signed with."""

    async def key_of(self, token: str) -> Any:
        """What verifies this token. Raises BadToken."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Whom a token named when it was checked, and until when it holds."""

    caller: Caller
    subject: str
    issued_at: datetime
    expires_at: datetime


class LocalKey:
    """One secret that signs and verifies: for development alone."""

    algorithms: tuple[str, ...] = ("HS256",)

    def __init__(self, secret: str) -> None:
        self._secret = secret

    async def key_of(self, token: str) -> Any:  # noqa: ARG002
        """The secret, whatever the token."""
        return self._secret

    def token(
        self,
        who: str,
        *,
        issuer: str = "limelight",
        audience: str = "limelight",
        lifetime: timedelta = timedelta(days=1),
        **claims: Any,
    ) -> str:
        """A token of `creator:HANDLE`, `fan:NAME`, `operator`, `service`, or any other subject.

        Further claims (`birthdate`, `name`) are taken as they are, and replace what stands there.
        """
        now = clock.real_now()
        told = {
            "iss": issuer,
            "aud": audience,
            "sub": who,
            # With its fraction, so that a token made after a revocation in one second holds.
            "iat": now.timestamp(),
            "exp": int((now + lifetime).timestamp()),
            "roles": [who] if who in ROLES else [],
            **claims,
        }
        return jwt.encode(told, self._secret, algorithm="HS256")


def development_key(path: Path) -> str:
    """The secret that is kept in this file, made once and readable by its owner alone."""
    if not path.exists():
        draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
        file = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(file, "w") as stream:
            stream.write(secrets.token_urlsafe(48) + "\n")
        # A link is made whole or not at all, and of two that make one, one wins.
        with suppress(FileExistsError):
            path.hardlink_to(draft)
        draft.unlink()
    return path.read_text().strip()


class Authority:
    """Turns tokens into callers."""

    def __init__(
        self, keys: Keys, *, issuer: str, audience: str, allows_imported: bool = False
    ) -> None:
        self._keys = keys
        self._issuer = issuer
        self._audience = audience
        self._allows_imported = allows_imported

    async def caller(self, token: str | None) -> Caller:
        """Who sent this token; nobody if there is none. Raises BadToken."""
        return ANONYMOUS if token is None else (await self.sign_in(token)).caller

    async def sign_in(self, token: str) -> SignedIn:
        """Who sent this token, and until when it holds. Raises BadToken."""
        claims = await self._claims(token)
        subject = self._subject(claims)
        issued_at, expires_at = _instant(claims["iat"]), _instant(claims["exp"])
        found = await _identity(subject, claims, issued_at)
        _require_valid(found, issued_at)
        caller = Caller(found.user_id, _roles(claims), found.creator_id, found.brands)
        return SignedIn(caller, subject, issued_at, expires_at)

    async def hold_still(self, checked: Sequence[SignedIn]) -> list[bool]:
        """Whether tokens that were good are so still: not expired, not revoked, no ban, and their
        callers act for whom they did. One statement for all."""
        now = clock.real_now()
        found = await creators.identify_all({one.subject for one in checked})
        return [now < one.expires_at and _holds(one, found.get(one.subject)) for one in checked]

    async def as_of_now(self, checked: SignedIn) -> SignedIn:
        """A token that was good, with the teams that its caller has come into since.

        Raises BadToken where it holds no longer.
        """
        found = await creators.identify(checked.subject)
        if clock.real_now() >= checked.expires_at or not _holds(checked, found):
            raise BadToken("The token holds no longer.")
        assert found is not None
        return replace(checked, caller=replace(checked.caller, brands=found.brands))

    async def _claims(self, token: str) -> dict[str, Any]:
        try:
            key = await self._keys.key_of(token)
            claims: dict[str, Any] = jwt.decode(
                token,
                key,
                algorithms=list(self._keys.algorithms),
                issuer=self._issuer,
                audience=self._audience,
                leeway=LEEWAY_S,
                options={"require": _CLAIMS},
            )
        except (jwt.InvalidTokenError, ValueError, TypeError, OverflowError) as error:
            raise BadToken("The token is not valid.") from error
        return claims

    def _subject(self, claims: dict[str, Any]) -> str:
        subject = str(claims["sub"])
        try:
            users.checked_subject(subject)
        except InvalidInput as error:
            raise BadToken("The token's subject is not valid.") from error
        if subject.startswith(users.CREATOR_SUBJECT) and not self._allows_imported:
            raise BadToken("The token's subject is an imported creator.")
        return subject


def _instant(told: Any) -> datetime:
    """A time in a token, which has seconds since 1970 as a number. Raises BadToken."""
    try:
        if isinstance(told, bool) or not isinstance(told, int | float):
            raise TypeError
        return datetime.fromtimestamp(told, UTC)
    except (TypeError, ValueError, OverflowError, OSError):
        raise BadToken("The token is not valid.") from None


def _roles(claims: dict[str, Any]) -> frozenset[str]:
    told = claims.get("roles")
    return (
        ROLES & {role for role in told if isinstance(role, str)}
        if isinstance(told, list)
        else frozenset()
    )


def _birthdate(claims: dict[str, Any]) -> date | None:
    try:
        born = date.fromisoformat(claims["birthdate"])
    except (KeyError, TypeError, ValueError):
        return None
    return born if born <= clock.real_now().date() else None


def _name(claims: dict[str, Any], subject: str) -> str:
    told = claims.get("name")
    name = told if isinstance(told, str) else subject.partition(":")[2]
    return "".join(c for c in name if c.isprintable())[:100]


async def _identity(subject: str, claims: dict[str, Any], issued_at: datetime) -> Identity:
    found = await creators.identify(subject)
    if found is None and await users.erased_after(subject, issued_at):
        raise BadToken("The token's subject was erased.")
    born = _birthdate(claims)
    if found is None or (born is not None and found.claimed_birth_date != born):
        await users.ensure(subject, _name(claims, subject), born)
        found = await creators.identify(subject)
    if found is None:
        raise BadToken("The token's subject is gone.")
    return found


def _holds(one: SignedIn, found: Identity | None) -> bool:
    try:
        _require_valid(found, one.issued_at)
    except BadToken:
        return False
    assert found is not None
    if (found.user_id, found.creator_id) != (one.caller.user_id, one.caller.creator_id):
        return False
    return all(found.brands.get(key) is role for key, role in one.caller.brands.items())


def _require_valid(found: Identity | None, issued_at: datetime) -> None:
    if found is None or found.standing is Standing.BANNED:
        raise BadToken("The token's subject may not ask.")
    if found.tokens_valid_from is not None and issued_at < found.tokens_valid_from:
        raise BadToken("The token was revoked.")
