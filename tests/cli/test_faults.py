"""What can be mended is one line on standard error and exit code 2."""

import socket
from pathlib import Path

import pytest

from api import cli
from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("nonsense",), "No such command 'nonsense'."),
        (("serve", "--port", "x"), "Invalid value for '--port'"),
        (("token", "--as", "boss"), "'boss' is none of creator:HANDLE, fan:NAME, operator"),
        (("token", "--as", "fan:ada", "--birthdate", "x"), "'x' is no day as 1990-01-31."),
        (("token", "--as", "creator:mira"), "There is no database limelight.db yet"),
        (("audit",), "There is no database limelight.db yet"),
        (("import", "users", "gone.csv"), "There is no file gone.csv."),
        (("import", "creators", "list.csv"), "does not tell one year and month; say --as-of DATE."),
        (("import", "creators", "list.csv", "--as-of", "x"), "--as-of: 'x' is no day"),
        (("import", "users", "list.csv", "--column", "x"), "'x' is not written as FIELD=HEADING"),
        (("sandbox", "advance", "8x"), "'8x' is no span of time such as 8d, 12h"),
        (("worker",), "On SQLite the server does this by itself"),
        (("serve", "--database-url", "mysql://x"), "unknown kind of database 'mysql'"),
        (("serve", "--port", "0", "--database-url", "sqlite://no/such.db"), "cannot be written"),
        (("serve", "--redis-url", "redis://:hush@127.0.0.1:port/0"), "LIMELIGHT_REDIS_URL is no"),
        (("worker", "--redis-url", "redis://:hush@127.0.0.1:port/0"), "LIMELIGHT_REDIS_URL is no"),
        (
            ("migrate", "--database-url", "postgres://postgres:hush@127.0.0.1:1/x"),
            "LIMELIGHT_JWKS_URL is needed in production",
        ),
    ],
)
def test_what_can_be_mended_is_one_line_and_exit_code_2(
    run: Run, words: tuple[str, ...], told: str
) -> None:
    code, out, err = run(*words)
    assert (code, out) == (2, "")
    assert told in err
    assert err.count("\n") == 1


def test_every_fault_of_the_settings_has_its_line(run: Run) -> None:
    code, _, err = run("serve", LIMELIGHT_PORT="x", LIMELIGHT_NONSENSE="1")
    assert code == 2
    assert [line.split()[0] for line in err.splitlines()] == [
        "LIMELIGHT_NONSENSE",
        "LIMELIGHT_PORT:",
    ]


@pytest.mark.parametrize(
    ("who", "told"),
    [
        ("creator:" + "a" * 65, "There is no creator with the handle"),
        ("creator:\udcff", "There is no creator with the handle '\\udcff'."),
        ("fan:" + "a" * 300, "subject takes 1 to 255 characters."),
        ("fan:\udcff", "subject holds a character that cannot be stored."),
    ],
)
def test_no_token_is_made_of_whom_no_server_would_know(run: Run, who: str, told: str) -> None:
    run("migrate")
    code, out, err = run("token", "--as", who)
    assert (code, out) == (2, "")
    assert err.startswith(told)
    assert err.count("\n") == 1


@pytest.mark.parametrize("command", ["serve", "demo"])
def test_a_port_in_use_is_found_before_anything_is_made(
    run: Run, tmp_path: Path, command: str
) -> None:
    (tmp_path / "limelight-demo.db").write_text("of an earlier demo")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        code, out, err = run(command, "--port", str(port))
    assert (code, out) == (2, "")
    assert err == f"Port {port} is in use; choose another with --port.\n"
    assert (tmp_path / "limelight-demo.db").read_text() == "of an earlier demo"
    assert not (tmp_path / "limelight.db").exists()


def test_an_address_of_another_machine_is_one_line(run: Run) -> None:
    code, _, err = run("serve", "--host", "203.0.113.1", "--port", "0")
    assert code == 2
    assert err.startswith("Cannot listen at 203.0.113.1, port 0: ")


def test_a_database_that_is_away_is_one_line_without_the_password(run: Run) -> None:
    url = "postgres://postgres:hush@127.0.0.1:1/limelight"
    code, _, err = run("migrate", "--database-url", url, LIMELIGHT_MODE="development")
    assert code == 2
    assert err.startswith("The database cannot be reached: ")
    assert err.count("\n") == 1
    assert "hush" not in err


def test_a_file_that_is_no_database_is_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "limelight.db").write_text("a shopping list, and not a short one " * 100)
    code, _, err = run("migrate")
    assert (code, err) == (2, "The database cannot be reached: file is not a database.\n")


def test_pending_migrations_on_postgres_are_one_line(run: Run, empty_postgres: str) -> None:
    mode = {"LIMELIGHT_MODE": "development"}
    code, _, err = run("serve", "--port", "0", "--database-url", empty_postgres, **mode)
    assert (code, err) == (2, "Migrations are pending; run `limelight migrate`.\n")
    assert run("migrate", "--database-url", empty_postgres, **mode)[0] == 0
    assert run("audit", "--database-url", empty_postgres, **mode)[:2] == (0, "Every rule holds.\n")


def test_production_signs_no_tokens(run: Run) -> None:
    variables = {"LIMELIGHT_MODE": "production", "LIMELIGHT_JWKS_URL": "https://id.example/keys"}
    code, _, err = run("token", "--as", "operator", **variables)
    assert (code, err.count("\n")) == (2, 1)
    assert "identity provider" in err


def test_another_models_on_the_path_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    import models

    assert cli._another_models() is None
    monkeypatch.setattr(models, "__file__", "/elsewhere/site-packages/models/__init__.py")
    assert cli._another_models() == "/elsewhere/site-packages/models"
