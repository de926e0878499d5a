"""Settings: whence they come, and that each fault is one clear line."""

import os
from pathlib import Path

import pytest

from api.settings import SettingsError, load

PLATFORM = {"jwks_url": "https://id.example.com/keys"}


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in, and no variable of Limelight's."""
    monkeypatch.chdir(tmp_path)
    for name in os.environ:
        if name.startswith("LIMELIGHT_"):
            monkeypatch.delenv(name)
    return tmp_path


def faults(**given: object) -> list[str]:
    with pytest.raises(SettingsError) as refused:
        load(**given)
    for line in refused.value.faults:
        assert "\n" not in line
        assert line.endswith(".")
    return refused.value.faults


def test_without_any_setting_it_is_development_on_sqlite() -> None:
    settings = load()
    assert (settings.mode, settings.backend, settings.port) == ("development", "sqlite", 8000)
    assert settings.has_sandbox and settings.has_graphiql and settings.has_introspection
    assert settings.has_sweeps
    assert settings.development_key_path == Path("limelight.key")


def test_the_mode_is_production_on_postgresql() -> None:
    settings = load(database_url="postgres://localhost/limelight", **PLATFORM)
    assert settings.mode == "production"
    assert not settings.has_sandbox
    assert not settings.has_graphiql
    assert not settings.has_introspection
    assert not settings.has_sweeps


def test_production_may_be_told_otherwise() -> None:
    settings = load(mode="production", sandbox=True, graphiql=True, introspection=True, **PLATFORM)
    assert settings.has_sandbox and settings.has_graphiql and settings.has_introspection


def test_command_line_beats_variables_and_variables_beat_the_file(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "LIMELIGHT_PORT=1\nLIMELIGHT_HOST=a\nLIMELIGHT_TOKEN_ISSUER=c\nOTHER=x\n"
    (elsewhere / ".env").write_text(text)
    monkeypatch.setenv("LIMELIGHT_PORT", "2")
    monkeypatch.setenv("LIMELIGHT_HOST", "b")
    settings = load(port=3, host=None)
    assert (settings.port, settings.host, settings.token_issuer) == (3, "b", "c")


def test_lists_are_written_with_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIMELIGHT_ALLOWED_ORIGINS", "https://a.example, http://localhost:3000,")
    assert load().allowed_origins == ("https://a.example", "http://localhost:3000")


def test_an_empty_variable_is_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIMELIGHT_PORT", "")
    assert load().port == 8000


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "eighty"),
        ("PORT", "70000"),
        ("PORT", "tcp://10.0.0.1:80"),
        ("MODE", "prod"),
        ("DATABASE_URL", "mysql://localhost/x"),
        ("DATABASE_URL", "limelight.db"),
        ("DATABASE_URL", "postgres://user:hunter2@localhost:port/x"),
        ("DATABASE_URL", "postgres://user:hunter2/@localhost/x"),
        ("DATABASE_URL", "postgres://user:hunter2@[localhost/x"),
        ("DATABASE_URL", "postgres://user:hunter2@localhost/x?foo=bar"),
        ("DATABASE_URL", "postgres://user:hunter2@localhost/x?minsize=abc"),
        ("DATABASE_URL", "postgres://user:hunter2@localhost/x?minsize="),
        ("DATABASE_URL", "postgres://user:hunter2@localhost/x?minsize=21"),
        ("DATABASE_URL", "postgres://user:hunter2@localhost/x?minsize=3&maxsize=2"),
        ("DATABASE_URL", "postgres://user:hunter2@localhost/x?maxsize=0"),
        ("DATABASE_URL", "postgres://user:hunter2@localhost/x?ssl=disable"),
        ("DATABASE_URL", "sqlite:limelight.db"),
        ("DATABASE_URL", "sqlite://limelight.db?mode=ro"),
        ("REDIS_URL", "localhost:6379"),
        ("REDIS_URL", "redis://:hunter2@127.0.0.1:notaport/0"),
        ("REDIS_URL", "redis://:hunter2/@127.0.0.1/0"),
        ("REDIS_URL", "redis://:hunter2@127.0.0.1/first"),
        ("REDIS_URL", "redis://:hunter2@127.0.0.1/0?foo=bar"),
        ("REDIS_URL", "redis://:hunter2@127.0.0.1/0?socket_timeout=soon"),
        ("JWKS_URL", "file:///etc/passwd"),
        ("JWKS_URL", "http://"),
        ("JWKS_URL", "https:///keys"),
        ("JWKS_URL", "https://id.example:port/keys"),
        ("JWKS_URL", "https://me:hunter2@id.example/keys"),
        ("ALLOWED_ORIGINS", "*"),
        ("ALLOWED_ORIGINS", "https://a.example/"),
        ("ALLOWED_ORIGINS", "a.example"),
        ("TRUSTED_PROXIES", "proxy"),
        ("TOKEN_ALGORITHMS", "none"),
        ("TOKEN_ALGORITHMS", "RS256,HS256"),
        ("DEADLINE_S", "0"),
        ("DEADLINE_S", "nan"),
        ("RATE_PER_MINUTE", "-1"),
        ("SANDBOX", "perhaps"),
        ("LOG_LEVEL", "loud"),
        ("PROT", "1"),
    ],
)
def test_each_fault_is_one_line_that_names_the_variable(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(f"LIMELIGHT_{name}", value)
    (line,) = faults()
    assert line.startswith(f"LIMELIGHT_{name}")
    assert "hunter2" not in line


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", "postgres://me:a%2Fb@db:5432/x?minsize=2&maxsize=9&timeout=5&ssl=true"),
        ("DATABASE_URL", "postgresql:///x?host=/run/postgresql&statement_cache_size=0"),
        ("DATABASE_URL", "sqlite:///var/lib/limelight.db"),
        ("REDIS_URL", "rediss://me:a%2Fb@cache:6380/3?health_check_interval=30"),
        ("REDIS_URL", "redis://cache"),
        ("JWKS_URL", "https://id.example:8443/keys?of=limelight"),
    ],
)
def test_an_address_that_can_be_used_is_taken(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(f"LIMELIGHT_{name}", value)
    load(mode="development")


def test_every_fault_is_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIMELIGHT_PORT", "x")
    monkeypatch.setenv("LIMELIGHT_DEADLINE_S", "x")
    monkeypatch.setenv("LIMELIGHT_PROT", "x")
    assert len(faults()) == 3


def test_what_is_no_value_hides_no_other_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIMELIGHT_PROT", "1")
    monkeypatch.setenv("LIMELIGHT_PORT", "abc")
    monkeypatch.setenv("LIMELIGHT_REDIS_URL", "http://x")
    monkeypatch.setenv("LIMELIGHT_ALLOWED_ORIGINS", "foo,bar")
    assert [line.split()[0].strip(":") for line in faults()] == [
        "LIMELIGHT_PROT",
        "LIMELIGHT_PORT",
        "LIMELIGHT_REDIS_URL",
        "LIMELIGHT_ALLOWED_ORIGINS",
        "LIMELIGHT_ALLOWED_ORIGINS",
    ]
    monkeypatch.setenv("LIMELIGHT_MODE", "production")
    assert faults()[-1].startswith("LIMELIGHT_JWKS_URL is needed in production")
    monkeypatch.setenv("LIMELIGHT_MODE", "productive")
    assert len(faults()) == 6


def test_a_misspelt_line_of_the_file_is_a_fault(elsewhere: Path) -> None:
    (elsewhere / ".env").write_text("LIMELIGHT_PROT=1\n")
    assert faults() == ["LIMELIGHT_PROT is no setting of Limelight."]


def test_a_file_that_cannot_be_read_is_a_fault(elsewhere: Path) -> None:
    (elsewhere / ".env").write_bytes(b"LIMELIGHT_HOST=\xff\xfe")
    assert faults() == [".env cannot be read; it is UTF-8 text."]


def test_what_an_orchestrator_sets_for_a_service_is_no_fault(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LIMELIGHT_SERVICE_HOST", "10.0.0.1")
    monkeypatch.setenv("LIMELIGHT_PORT_8000_TCP", "tcp://10.0.0.1:8000")
    load()


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"development_key": "a-key-that-is-long-enough-to-sign-with"},
        {"development_key": "a-key-that-is-long-enough-to-sign-with", **PLATFORM},
    ],
)
def test_production_refuses_what_strangers_could_sign_with(given: dict[str, str]) -> None:
    (line,) = faults(mode="production", **given)
    assert "LIMELIGHT_JWKS_URL" in line
    assert "long-enough" not in line


def test_a_short_development_key_is_a_fault() -> None:
    assert faults(development_key="short") == [
        "LIMELIGHT_DEVELOPMENT_KEY has at least 32 characters."
    ]


def test_settings_never_show_their_secrets() -> None:
    secret = "a-key-that-is-long-enough-to-sign-with"
    assert secret not in repr(load(development_key=secret))
