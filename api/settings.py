"""Settings: `LIMELIGHT_*` variables or a `.env`, all checked at start, one clear line per fault.

`production` (the default on PostgreSQL) refuses what is for trying things out: a development key,
and unless it is told otherwise the sandbox provider with its clock, GraphiQL and introspection.
"""

import os
import re
from collections.abc import Iterable, Iterator
from ipaddress import ip_network
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from dotenv import dotenv_values
from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from api.urls import fault_of_database, fault_of_keys, fault_of_redis
from models.caller import Caller
from models.database import Backend, kind_of

PREFIX = "LIMELIGHT_"
_NOT_OURS = re.compile(r"LIMELIGHT_(TEST_\w*|SERVICE_\w*|PORT_\w*)")
"""The tests' own variables, and those that Kubernetes sets for a service named `limelight`."""
_ORIGIN = re.compile(r"https?://[^/?#\s@*]+")
SHORTEST_KEY = 32
Positive = Annotated[int, Field(gt=0)]
Seconds = Annotated[float, Field(gt=0, le=3600)]
Texts = Annotated[tuple[str, ...], NoDecode]
ALGORITHMS = frozenset({"RS256", "RS384", "RS512", "PS256", "ES256", "ES384", "ES512", "EdDSA"})
"""What a platform may sign with: never a shared secret, never `none`."""


class SettingsError(Exception):
    """Settings that cannot be used; `faults` are whole sentences, one a line."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = list(faults)
        super().__init__("\n".join(self.faults))


class Settings(BaseSettings):
    """Everything that can be set. Read it with `load`, which turns faults into sentences."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_ignore_empty=True,
        frozen=True,
        extra="ignore",
        hide_input_in_errors=True,
    )

    mode: Literal["development", "production", ""] = ""
    host: str = "127.0.0.1"
    port: int = Field(8000, ge=0, le=65535)
    database_url: str = "sqlite://limelight.db"
    database_pool: Positive = 20
    redis_url: str | None = None
    allowed_origins: Texts = ()
    trusted_proxies: Texts = ()
    log_level: Literal["debug", "info", "warning", "error"] = "info"

    development_key: SecretStr | None = None
    jwks_url: str | None = None
    token_issuer: str = "limelight"
    token_audience: str = "limelight"
    token_algorithms: Texts = ("RS256", "ES256", "EdDSA")

    sandbox: bool | None = None
    sweeps: bool | None = None
    graphiql: bool | None = None
    introspection: bool | None = None

    body_bytes: Positive = 256 * 1024
    document_tokens: Positive = 1000
    document_depth: Positive = 16
    document_fields: Positive = 400
    document_selections: Positive = 100
    document_aliases: Positive = 30
    document_directives: Positive = 50
    document_objects: Positive = 10_000
    rate_per_minute: Positive = 60_000
    rate_per_minute_of_service: Positive = 1_000_000
    deadline_s: Seconds = 20
    shutdown_s: Seconds = 20

    socket_frame_bytes: Positive = 64 * 1024
    socket_init_s: Seconds = 3
    socket_subscriptions: Positive = 12
    sockets_per_user: Positive = 50
    sockets_per_address: Positive = 2000

    @field_validator("allowed_origins", "trusted_proxies", "token_algorithms", mode="before")
    @classmethod
    def _split(cls, value: Any) -> Any:
        """A list is written with commas."""
        if not isinstance(value, str):
            return value
        return tuple(part.strip() for part in value.split(",") if part.strip())

    @property
    def backend(self) -> Backend:
        """The kind of database."""
        return kind_of(self.database_url)

    @property
    def is_production(self) -> bool:
        """Whether strangers can reach this."""
        return self.mode == "production"

    @property
    def has_sandbox(self) -> bool:
        """Whether payments go to the sandbox provider, and its clock can be moved."""
        return not self.is_production if self.sandbox is None else self.sandbox

    @property
    def has_sweeps(self) -> bool:
        """Whether the server does what is due by itself; else `limelight worker` does."""
        return self.backend == "sqlite" if self.sweeps is None else self.sweeps

    @property
    def has_graphiql(self) -> bool:
        """Whether GraphiQL is served at `/`."""
        return not self.is_production if self.graphiql is None else self.graphiql

    @property
    def has_introspection(self) -> bool:
        """Whether clients may ask for the schema."""
        return not self.is_production if self.introspection is None else self.introspection

    def rate_for(self, caller: Caller) -> int:
        """Cost units that this caller may ask a minute."""
        return self.rate_per_minute_of_service if caller.is_service else self.rate_per_minute

    @property
    def database_path(self) -> Path | None:
        """The SQLite file; None for another kind of database, or one in memory."""
        path = self.database_url.split("://", 1)[1]
        return Path(path) if self.backend == "sqlite" and path not in ("", ":memory:") else None

    @property
    def development_key_path(self) -> Path:
        """Where the development key is kept: beside the database file."""
        return (self.database_path or Path("limelight.db")).with_suffix(".key")

    @model_validator(mode="after")
    def _with_mode(self) -> Self:
        """Choose the mode by the database, then check what hangs together."""
        database = fault_of_database(self.database_url, self.database_pool)
        faults = [f"LIMELIGHT_DATABASE_URL {database}."] if database else []
        if not self.mode:
            object.__setattr__(self, "mode", "development" if database else _default_mode(self))
        faults += [*_faults(self), *_faults_of_mode(self)]
        if faults:
            raise SettingsError(faults)
        return self


def _default_mode(settings: Settings) -> str:
    return "development" if settings.backend == "sqlite" else "production"


def _faults(settings: Settings) -> Iterator[str]:
    key = settings.development_key
    if key is not None and len(key.get_secret_value()) < SHORTEST_KEY:
        yield f"LIMELIGHT_DEVELOPMENT_KEY has at least {SHORTEST_KEY} characters."
    redis = fault_of_redis(settings.redis_url) if settings.redis_url is not None else None
    if redis is not None:
        yield f"LIMELIGHT_REDIS_URL {redis}."
    keys = fault_of_keys(settings.jwks_url) if settings.jwks_url is not None else None
    if keys is not None:
        yield f"LIMELIGHT_JWKS_URL {keys}."
    for origin in settings.allowed_origins:
        if not _ORIGIN.fullmatch(origin):
            yield f"LIMELIGHT_ALLOWED_ORIGINS: {origin!r} is no origin such as https://example.com."
    for proxy in settings.trusted_proxies:
        try:
            ip_network(proxy, strict=False)
        except ValueError:
            yield f"LIMELIGHT_TRUSTED_PROXIES: {proxy!r} is no address or network."
    for name in settings.token_algorithms:
        if name not in ALGORITHMS:
            known = ", ".join(sorted(ALGORITHMS))
            yield f"LIMELIGHT_TOKEN_ALGORITHMS: {name!r} is none of {known}."


def _faults_of_mode(settings: Settings) -> Iterator[str]:
    if not settings.is_production:
        return
    if settings.development_key is not None:
        yield "LIMELIGHT_DEVELOPMENT_KEY is refused in production; set LIMELIGHT_JWKS_URL."
    elif settings.jwks_url is None:
        yield "LIMELIGHT_JWKS_URL is needed in production: the address of the platform's keys."


def load(**given: Any) -> Settings:
    """The settings of the environment and `.env`, with `given` (of the command line) before them.

    A `given` of None counts as not given. Raises SettingsError.
    """
    values = {name: value for name, value in given.items() if value is not None}
    try:
        named = {**dotenv_values(".env"), **os.environ}
        faults = [f"{name} is no setting of Limelight." for name in _unknown(named)]
        settings = _read(values, faults)
    except (OSError, UnicodeDecodeError):
        raise SettingsError([".env cannot be read; it is UTF-8 text."]) from None
    if settings is None or faults:
        raise SettingsError(faults)
    return settings


def _read(values: dict[str, Any], faults: list[str]) -> Settings | None:
    """The settings; where there are none, `faults` grows by every reason."""
    try:
        return Settings(_env_file=".env", **values)  # type: ignore[call-arg]
    except SettingsError as error:
        faults += error.faults
    except ValidationError as error:
        faults += map(_sentence, error.errors())
        wrong = {str(one["loc"][0]) for one in error.errors() if one["loc"]}
        # What is no value at all counts as not said, so that the rest is checked as well.
        unsaid = {name: Settings.model_fields[name].default for name in wrong}
        if "mode" in wrong:
            unsaid["mode"] = "development"  # of which nothing more is asked
        if wrong:
            _read({**values, **unsaid}, faults)
    return None


def _unknown(variables: Iterable[str]) -> list[str]:
    known = {PREFIX + name.upper() for name in Settings.model_fields}
    return sorted(
        name
        for name in variables
        if name.startswith(PREFIX) and name not in known and not _NOT_OURS.fullmatch(name)
    )


def _sentence(error: Any) -> str:
    name = PREFIX + str(error["loc"][0]).upper() if error["loc"] else "The settings"
    return f"{name}: {error['msg'].rstrip('.')}."
