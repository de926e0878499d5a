"""The command line: one line and exit code 2 for what can be mended, and a clean end always."""

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Coroutine
from datetime import timedelta
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import httpx
import jwt
import pytest

from api import cli
from api.cli import commands, demo, serving
from models import clock, creators
from models.caller import Caller
from models.creators import CreatorInput
from models.database import close_database, execute, open_database
from models.ledger.rows import Hold
from models.payments import provider
from models.payments.sandbox import Sandbox
from tests.client import KEY, SECRET
from tests.factories import a_fan, a_tip, an_earner
from tests.served import LIMELIGHT, ROOT, free_port, limelight

SERVICE = Caller(roles=frozenset({"service"}))
SOON_S = 3.0
"""Within how long Ctrl-C ends whatever runs: a second, on a machine that does nothing else."""

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """Runs a command line in an empty folder: its exit code, standard output and error."""
    monkeypatch.chdir(tmp_path)

    def run_(*words: str, **variables: str) -> tuple[int, str, str]:
        with monkeypatch.context() as patch:
            patch.setattr(sys, "argv", ["limelight", *words])
            for name, value in variables.items():
                patch.setenv(name, value)
            code = commands.run()
        told = capsys.readouterr()
        return code, told.out, told.err

    return run_


def in_loop(work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run async work on a database of its own, as the commands do."""
    asyncio.run(work())


# --- faults --------------------------------------------------------------------------------------


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


def test_another_models_on_the_path_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    import models

    assert cli._another_models() is None
    monkeypatch.setattr(models, "__file__", "/elsewhere/site-packages/models/__init__.py")
    assert cli._another_models() == "/elsewhere/site-packages/models"


# --- what the commands do ------------------------------------------------------------------------


def test_migrating_twice_finds_nothing_the_second_time(run: Run) -> None:
    code, out, _ = run("migrate")
    assert code == 0
    assert out.startswith("applied 0001_initial\n")
    assert run("migrate") == (0, "Nothing is pending.\n", "")


def test_two_may_migrate_at_once(empty_database_url: str) -> None:
    command = [LIMELIGHT, "migrate", "--database-url", empty_database_url]
    variables = {**os.environ, "LIMELIGHT_MODE": "development"}
    both = [
        subprocess.Popen(command, env=variables, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(2)
    ]
    told = [one.communicate(timeout=60) for one in both]
    assert [one.returncode for one in both] == [0, 0], told
    assert sorted(out.startswith(b"applied") for out, _ in told) == [False, True]


def test_an_import_reports_every_line_that_it_does_not_take(run: Run, tmp_path: Path) -> None:
    text = "subject,name,Land,mood\nada,Ada,GB,good\nbo,Bo,gb,bad\n\nada,Ada L.,GB,\n"
    (tmp_path / "people.csv").write_text(text)
    words = ("import", "users", "people.csv", "--column", "country=land")
    code, out, _ = run(*words)
    assert code == 0
    assert out.splitlines() == [
        "people.csv:3: refused: 'gb' is no country code of two capital letters.",
        "people.csv:2: replaced: line 5 says otherwise of 'ada'",
        "Columns that say nothing here: mood.",
        "4 lines: 1 stored, 0 unchanged, 1 blank, 0 merged, 1 replaced, 1 refused.",
    ]
    assert "0 stored, 1 unchanged" in run(*words)[1]


def test_a_list_of_creators_takes_its_day_from_the_name_or_the_option(
    run: Run, tmp_path: Path
) -> None:
    text = "handle,name,followers\nmira,Mira,5K\n"
    (tmp_path / "list-2024-12.csv").write_text(text)
    (tmp_path / "list.csv").write_text(text)
    assert "1 stored" in run("import", "creators", "list-2024-12.csv")[1]
    same = run("import", "creators", "list.csv", "--as-of", "2024-12-01")
    assert "0 stored, 1 unchanged" in same[1]


def test_a_token_names_who_it_is_for(run: Run, tmp_path: Path) -> None:
    for who in ("fan:ada", "operator", "service"):
        token = run("token", "--as", who, LIMELIGHT_DEVELOPMENT_KEY=SECRET)[1].strip()
        claims = jwt.decode(token, SECRET, algorithms=["HS256"], audience="limelight")
        assert claims["sub"] == who
        assert claims["roles"] == ([] if who.startswith("fan") else [who])
    born = ("--birthdate", "1990-01-31")
    token = run("token", "--as", "fan:ada", *born, LIMELIGHT_DEVELOPMENT_KEY=SECRET)[1].strip()
    claims = jwt.decode(token, options={"verify_signature": False})
    assert claims["birthdate"] == "1990-01-31"


def test_a_creators_token_names_the_person_whom_she_is_linked_to(run: Run) -> None:
    run("migrate")

    async def upsert() -> None:
        await open_database("sqlite://limelight.db")
        await creators.upsert_creators(SERVICE, [CreatorInput("person-7", "mira", "Mira")])
        await close_database()

    in_loop(upsert)
    token = run("token", "--as", "creator:mira")[1].strip()
    assert jwt.decode(token, options={"verify_signature": False})["sub"] == "person-7"
    code, _, err = run("token", "--as", "creator:noor")
    assert (code, err) == (2, "There is no creator with the handle 'noor'.\n")


def test_the_development_key_is_made_once_beside_the_database(run: Run, tmp_path: Path) -> None:
    run("token", "--as", "operator")
    (kept,) = tmp_path.glob("*key")
    secret = kept.read_text()
    assert kept.stat().st_mode & 0o777 == 0o600
    run("token", "--as", "operator")
    assert kept.read_text() == secret


def test_production_signs_no_tokens(run: Run) -> None:
    variables = {"LIMELIGHT_MODE": "production", "LIMELIGHT_JWKS_URL": "https://id.example/keys"}
    code, _, err = run("token", "--as", "operator", **variables)
    assert (code, err.count("\n")) == (2, 1)
    assert "identity provider" in err


def test_the_schema_is_printed_as_it_is_kept(run: Run) -> None:
    assert run("schema")[:2] == (0, (ROOT / "schema.graphql").read_text())


def test_an_audit_that_finds_a_fault_names_it_and_exits_with_1(run: Run) -> None:
    run("migrate")
    assert run("audit") == (0, "Every rule holds.\n", "")

    async def plant() -> None:
        await open_database("sqlite://limelight.db")
        await execute(
            """INSERT INTO balance (id, kind, owner_id, unit, minimum, amount)
               VALUES ($1, 'AVAILABLE', $1, 'USD', 0, 5)""",
            "00000000-0000-7000-8000-00000000beef",
        )
        await close_database()

    in_loop(plant)
    code, out, _ = run("audit")
    assert code == 1
    assert "beef" in out


def test_what_writes_waits_outside_while_a_server_holds_the_file(run: Run, tmp_path: Path) -> None:
    run("migrate")
    (tmp_path / "people.csv").write_text("subject\nada\n")
    with serving.held(tmp_path / "limelight.db", "serve"):
        for words in (
            ("migrate",),
            ("import", "users", "people.csv"),
            ("serve", "--port", "0"),
        ):
            code, _, err = run(*words)
            assert (code, err) == (2, "`limelight serve` holds limelight.db; stop it first.\n")
        assert run("audit")[0] == run("token", "--as", "fan:ada")[0] == run("schema")[0] == 0


# --- a running server ----------------------------------------------------------------------------


async def test_the_clock_of_a_running_server_can_be_moved(tmp_path: Path) -> None:
    url = f"sqlite://{tmp_path / 'limelight.db'}"
    async with limelight(url) as (_, address):
        port = address.split(":")[1]
        words = ("sandbox", "advance", "8d", "--port", port, "--database-url", url)
        moved = await asyncio.create_subprocess_exec(
            LIMELIGHT,
            *words,
            env={**os.environ, "LIMELIGHT_DEVELOPMENT_KEY": SECRET},
            stdout=asyncio.subprocess.PIPE,
        )
        out, _ = await moved.communicate()
    assert moved.returncode == 0
    assert out.startswith(b"The product's clock says 2")
    await open_database(url)
    await clock.refresh()
    ahead = clock.now() - clock.real_now()
    clock._offset -= ahead
    await close_database()
    assert round(ahead.total_seconds()) == 8 * 86_400


async def test_a_server_that_was_killed_starts_again(tmp_path: Path) -> None:
    url = f"sqlite://{tmp_path / 'limelight.db'}"
    port = free_port()
    async with limelight(url, port=port) as (started, _):
        started.kill()
        await started.wait()
    async with (
        limelight(url, port=port) as (_, address),
        httpx.AsyncClient(headers={"authorization": f"Bearer {KEY.token('operator')}"}) as client,
    ):
        asked = {"query": "{ viewer { __typename } }"}
        answer = (await client.post(f"http://{address}/graphql", json=asked)).json()
    assert "errors" not in answer


@pytest.mark.parametrize("ends_by", [signal.SIGINT, signal.SIGTERM])
async def test_a_worker_releases_what_is_due_and_ends_when_told(
    postgres_database: str, ends_by: signal.Signals
) -> None:
    await open_database(postgres_database)
    provider.use(Sandbox())
    await a_tip(await a_fan(), await an_earner())
    assert await Hold.all().count() == 1
    await clock.advance(timedelta(days=8))
    started = await asyncio.create_subprocess_exec(
        LIMELIGHT,
        *("worker", "--database-url", postgres_database),
        env={**os.environ, "LIMELIGHT_MODE": "development"},
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        async with asyncio.timeout(40):
            while await Hold.all().count():
                await asyncio.sleep(0.1)
        started.send_signal(ends_by)
        _, err = await asyncio.wait_for(started.communicate(), 20)
    finally:
        clock._offset = timedelta()
        await close_database()
    assert started.returncode == 0
    assert b"Traceback" not in err


def interrupted(folder: Path, words: tuple[str, ...], after_s: float) -> tuple[float, int, str]:
    """How long a command took to end after Ctrl-C, its exit code, and all that it wrote."""
    with subprocess.Popen(
        [LIMELIGHT, *words], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as started:
        try:
            began = monotonic()
            while monotonic() - began < after_s and started.poll() is None:
                sleep(0.01)
            began = monotonic()
            started.send_signal(signal.SIGINT)
            out, _ = started.communicate(timeout=20)
            return monotonic() - began, started.returncode, out
        finally:
            started.kill()


@pytest.mark.parametrize("after_s", [0.3, 0.6, 1.2, 2.0, 3.0, 5.0, 8.0])
def test_ctrl_c_ends_the_demo_at_any_moment(tmp_path: Path, after_s: float) -> None:
    took_s, code, out = interrupted(tmp_path, ("demo", "--port", str(free_port())), after_s)
    assert "Traceback" not in out
    assert "Error:" not in out
    assert took_s < SOON_S
    assert code in (0, 130, -signal.SIGINT)


def test_ctrl_c_ends_an_import_and_leaves_whole_batches(tmp_path: Path, run: Run) -> None:
    rows = "".join(f"person{n},Somebody\n" for n in range(300_000))
    (tmp_path / "people.csv").write_text("subject,name\n" + rows)
    run("migrate")
    words = ("import", "users", "people.csv")
    took_s, code, out = interrupted(tmp_path, words, after_s=3.0)
    assert (code, "Traceback" in out) == (130, False)
    assert took_s < SOON_S
    assert run("audit")[0] == 0


def test_a_reader_that_had_enough_is_no_fault() -> None:
    command = f"{LIMELIGHT} schema | head -n 1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=True)
    assert (done.stdout.count("\n"), done.stderr) == (1, "")


def test_the_settings_of_a_configured_database_do_not_reach_the_demo(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    monkeypatch.setattr(demo, "play", lambda settings, _: seen.append(settings.model_dump_json()))
    code, _, err = run(
        "demo",
        "--port",
        "0",
        LIMELIGHT_DATABASE_URL="postgres://postgres@127.0.0.1/precious",
        LIMELIGHT_REDIS_URL="redis://127.0.0.1/9",
    )
    assert (code, err) == (0, "")
    told = json.loads(seen[0])
    assert told["database_url"].endswith("/limelight-demo.db")
    assert (told["redis_url"], told["mode"]) == (None, "development")
