"""Who asks: a good token is somebody, a bad one is a 401 before any GraphQL."""

import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from api.app import authority_of
from api.auth import Authority, BadToken, LocalKey, development_key
from api.keys import PlatformKeys
from models import creators, users
from models.caller import ANONYMOUS, Caller
from models.errors import Overloaded
from models.users import Standing, UserInput
from tests.client import KEY, SECRET, Client, settings_of

SERVICE = Caller(roles=frozenset({"service"}))


def local(**given: Any) -> Authority:
    given = {"issuer": "limelight", "audience": "limelight", "allows_imported": True, **given}
    return Authority(KEY, **given)


def signed(algorithm: str = "HS256", key: Any = SECRET, **claims: Any) -> str:
    """A token with these claims instead of the usual ones; None leaves one out."""
    now = int(datetime.now(UTC).timestamp())
    told = {"iss": "limelight", "aud": "limelight", "sub": "anna", "iat": now, "exp": now + 60}
    told = {name: value for name, value in {**told, **claims}.items() if value is not None}
    return jwt.encode(told, key, algorithm=algorithm)


async def refuse(authority: Authority, token: str) -> None:
    with pytest.raises(BadToken) as refused:
        await authority.sign_in(token)
    assert token not in str(refused.value)


# --- tokens ------------------------------------------------------------------------------------

NOW = int(datetime.now(UTC).timestamp())
BAD: dict[str, str] = {
    "no token at all": "nonsense",
    "empty parts": "..",
    "another secret": signed(key="another-secret-that-is-long-enough-for-it"),
    "no algorithm": jwt.encode({"sub": "anna"}, "", algorithm="none"),
    "another algorithm": signed("HS512", SECRET * 2),
    "another issuer": signed(iss="someone"),
    "another audience": signed(aud="someone"),
    "expired": signed(exp=NOW - 60),
    "from the future": signed(iat=NOW + 600),
    "not yet": signed(nbf=NOW + 600),
    "without iss": signed(iss=None),
    "without aud": signed(aud=None),
    "without exp": signed(exp=None),
    "without iat": signed(iat=None),
    "without sub": signed(sub=None),
    "empty sub": signed(sub=""),
    "sub with a NUL": signed(sub="a\0b"),
    "a long sub": signed(sub="a" * 256),
    "sub of someone erased": signed(sub="erased:1"),
    "iat as text": signed(iat=str(NOW)),
    "iat as a list": signed(iat=[1]),
    "iat as a boolean": signed(iat=True),
    "exp as text": signed(exp=str(NOW + 60)),
    "exp beyond all years": signed(exp=10**30),
}


async def test_bad_tokens_are_refused(database: str) -> None:
    taken = []
    for name, token in BAD.items():
        try:
            await local().sign_in(token)
        except BadToken as refused:
            assert token not in str(refused)
        else:
            taken.append(name)
    assert taken == []


async def test_bad_authorization_is_401_before_graphql(client: Client) -> None:
    for header in ("Basic YTpi", "Bearer", "Bearer ", "bearer nonsense", "x"):
        response = await client.post("no question at all", authorization=header)
        assert response.status_code == 401
        assert response.headers["www-authenticate"] == "Bearer"
        assert response.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


async def test_nobody_is_behind_a_request_without_a_token(database: str) -> None:
    assert await local().caller(None) == ANONYMOUS


async def test_someone_new_gets_a_row_with_what_her_token_claims(database: str) -> None:
    caller = await local().caller(signed(birthdate="1990-01-31", name="Anna"))
    user = await users.by_subject("anna")
    assert user is not None
    assert (user.id, user.display_name) == (caller.user_id, "Anna")
    assert str(user.known_birth_date) == "1990-01-31"
    assert await local().caller(signed()) == caller


async def test_a_birthdate_that_cannot_be_is_no_claim(database: str) -> None:
    for birthdate in ("9999-01-01", "1990", 5, None, "1990-13-01"):
        await local().caller(signed(birthdate=birthdate))
    user = await users.by_subject("anna")
    assert user is not None
    assert user.known_birth_date is None


async def test_roles_come_from_the_token_and_only_known_ones(database: str) -> None:
    told = {"operator": ["operator", "admin", 5], "service": "service", "nobody": None}
    found = [(await local().caller(signed(sub=s, roles=r))).roles for s, r in told.items()]
    assert found == [frozenset({"operator"}), frozenset(), frozenset()]


async def test_a_creator_is_known_by_her_row(database: str) -> None:
    (anna,) = await creators.upsert_creators(SERVICE, [creators.CreatorInput("anna", "anna")])
    assert (await local().caller(signed())).creator_id == anna.id


async def test_imported_creators_cannot_sign_in_outside_development(database: str) -> None:
    assert not (await local().caller(signed(sub="creator:anna"))).is_anonymous
    await refuse(local(allows_imported=False), signed(sub="creator:anna"))


async def test_every_token_of_someone_banned_is_refused(database: str) -> None:
    authority = local()
    before = await authority.sign_in(signed())
    await users.upsert_users(SERVICE, [UserInput("anna", standing=Standing.BANNED)])
    await refuse(authority, signed())
    assert await authority.hold_still([before]) == [False]


async def test_tokens_issued_before_a_revocation_are_refused(database: str) -> None:
    authority = local()
    before = KEY.token("anna")
    signed_in = await authority.sign_in(before)
    assert signed_in.caller.user_id is not None
    await users.revoke_tokens(SERVICE, signed_in.caller.user_id)
    await refuse(authority, before)
    after = await authority.sign_in(KEY.token("anna"))
    assert await authority.hold_still([signed_in, after]) == [False, True]


async def test_an_expired_token_does_not_hold_still(database: str) -> None:
    authority = local()
    token = KEY.token("anna", lifetime=timedelta(seconds=-2))  # within the leeway
    assert await authority.hold_still([await authority.sign_in(token)]) == [False]


async def test_bad_tokens_cost_their_address(database: str) -> None:
    from tests.client import client_of

    client = client_of(database, rate_per_minute=4)
    statuses = [(await client.with_token("bad").post({})).status_code for _ in range(6)]
    assert statuses == [401, 401, 401, 401, 429, 429]


def test_development_key_is_made_once_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "limelight.key"
    first = development_key(path)
    assert development_key(path) == first
    assert len(first) > 40
    assert path.stat().st_mode & 0o077 == 0
    assert [file.name for file in tmp_path.iterdir()] == ["limelight.key"]


# --- the platform's keys -----------------------------------------------------------------------

RSA = rsa.generate_private_key(public_exponent=65537, key_size=2048)
EC = ec.generate_private_key(ec.SECP256R1())
STRANGER = rsa.generate_private_key(public_exponent=65537, key_size=2048)


class Provider:
    """An identity provider's JWKS address."""

    def __init__(self) -> None:
        self.keys: list[dict[str, Any]] = [public(RSA, "rsa"), public(EC, "ec")]
        self.readings = 0
        self.is_away = False
        provider = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                provider.readings += 1
                self.send_response(500 if provider.is_away else 200)
                self.end_headers()
                self.wfile.write(json.dumps({"keys": provider.keys}).encode())

            def log_message(self, format: str, *args: Any) -> None: ...

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/jwks.json"
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()


def public(key: Any, kid: str) -> dict[str, Any]:
    algorithm = jwt.algorithms.RSAAlgorithm if key is RSA else jwt.algorithms.ECAlgorithm
    told: dict[str, Any] = json.loads(algorithm.to_jwk(key.public_key()))
    return {**told, "kid": kid, "use": "sig"}


@pytest.fixture
def provider() -> Iterator[Provider]:
    made = Provider()
    yield made
    made.server.shutdown()
    made.server.server_close()
    made.thread.join()


def platform(provider: Provider) -> Authority:
    keys = PlatformKeys(provider.url, ("RS256", "ES256"))
    return Authority(keys, issuer="limelight", audience="limelight")


def by_key(algorithm: str, key: Any, kid: str | None, **claims: Any) -> str:
    now = int(datetime.now(UTC).timestamp())
    told = {"iss": "limelight", "aud": "limelight", "sub": "anna", "iat": now, "exp": now + 60}
    headers = {"kid": kid} if kid else {}
    return jwt.encode({**told, **claims}, key, algorithm=algorithm, headers=headers)


async def test_tokens_of_the_platform_are_verified_by_its_keys(
    database: str, provider: Provider
) -> None:
    authority = platform(provider)
    for token in (by_key("RS256", RSA, "rsa"), by_key("ES256", EC, "ec")):
        assert not (await authority.caller(token)).is_anonymous
    assert provider.readings == 1


async def test_a_public_key_is_never_taken_for_a_shared_secret(
    database: str, provider: Provider
) -> None:
    pem = RSA.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    head, body = by_key("HS256", "x" * 40, "rsa").rsplit(".", 1)[0].split(".")
    import base64
    import hashlib
    import hmac

    mac = hmac.new(pem, f"{head}.{body}".encode(), hashlib.sha256).digest()
    forged = f"{head}.{body}.{base64.urlsafe_b64encode(mac).decode().rstrip('=')}"
    await refuse(platform(provider), forged)


async def test_tokens_by_other_keys_or_algorithms_are_refused(
    database: str, provider: Provider
) -> None:
    bad = [
        by_key("RS256", STRANGER, "rsa"),
        by_key("RS256", STRANGER, "stranger"),
        by_key("RS256", RSA, "ec"),
        by_key("ES256", EC, "rsa"),
        by_key("RS384", RSA, "rsa"),
        by_key("RS256", RSA, None),
        by_key("none", "", "rsa"),
        signed(),
    ]
    authority = platform(provider)
    for token in bad:
        await refuse(authority, token)


async def test_made_up_key_ids_do_not_flood_the_provider(database: str, provider: Provider) -> None:
    authority = platform(provider)
    for number in range(20):
        await refuse(authority, by_key("RS256", STRANGER, f"made-up-{number}"))
    assert provider.readings == 1


async def test_keys_that_are_known_hold_while_the_provider_is_away(
    database: str, provider: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = platform(provider)
    await authority.caller(by_key("RS256", RSA, "rsa"))
    provider.is_away = True
    monkeypatch.setattr("api.keys.KEPT_S", -1)
    monkeypatch.setattr("api.keys.AGAIN_S", -1)
    assert not (await authority.caller(by_key("RS256", RSA, "rsa"))).is_anonymous
    assert provider.readings == 2


async def test_without_any_keys_a_token_is_not_refused_but_asked_for_again(
    database: str, provider: Provider
) -> None:
    provider.is_away = True
    with pytest.raises(Overloaded):
        await platform(provider).caller(by_key("RS256", RSA, "rsa"))


async def test_settings_choose_whose_keys_count(database: str, provider: Provider) -> None:
    given = settings_of(database, mode="production", development_key=None, jwks_url=provider.url)
    authority = authority_of(given)
    assert not (await authority.caller(by_key("RS256", RSA, "rsa"))).is_anonymous
    await refuse(authority, LocalKey(SECRET).token("anna"))
    await refuse(authority, by_key("RS256", RSA, "rsa", sub="creator:anna"))
