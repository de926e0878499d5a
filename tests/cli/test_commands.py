"""What the commands do that end by themselves."""

import asyncio
import gc
import json
import os
import subprocess
from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import jwt
import pytest

from api import cli
from api.cli import demo, imports, serving
from models import clock, creators, sweeps
from models.creators import CreatorInput
from models.database import close_database, execute, open_database
from models.imports import Report
from tests.cli.conftest import Run
from tests.client import SECRET
from tests.factories import SERVICE
from tests.served import LIMELIGHT, ROOT


def in_loop(work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run async work on a database of its own, as the commands do."""
    asyncio.run(work())


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


def test_the_schema_is_printed_as_it_is_kept(run: Run) -> None:
    assert run("schema")[:2] == (0, (ROOT / "schema.graphql").read_text())


def test_a_reader_that_had_enough_is_no_fault() -> None:
    command = f"{LIMELIGHT} schema | head -n 1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=True)
    assert (done.stdout.count("\n"), done.stderr) == (1, "")


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


def test_a_command_goes_by_the_product_clock(
    run: Run, tmp_path: Path, empty_database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "_offset", timedelta())
    to = {"LIMELIGHT_DATABASE_URL": empty_database_url, "LIMELIGHT_MODE": "development"}
    run("migrate", **to)

    async def advance() -> None:
        await open_database(empty_database_url)
        await clock.advance(timedelta(days=60))
        await close_database()

    seen: list[datetime] = []

    async def audit() -> list[Any]:
        seen.append(clock.now())
        return []

    async def import_users(*_args: Any, **_given: Any) -> Report:
        seen.append(clock.now())
        return Report()

    in_loop(advance)
    monkeypatch.setattr(sweeps, "audit", audit)
    monkeypatch.setattr(imports, "import_users", import_users)
    for words in (("audit",), ("import", "users", "people.csv")):
        clock._offset = timedelta()  # as in a process that has just begun
        assert run(*words, **to)[0] == 0
        assert seen.pop() > clock.real_now() + timedelta(days=59)


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


def test_a_command_looks_for_garbage_less_often_than_python_by_itself() -> None:
    before = gc.get_threshold()
    try:
        cli.collect_rarely()
        assert gc.get_threshold()[0] > 10 * 700  # Python's own number
        assert gc.get_freeze_count() > 10_000
    finally:
        gc.unfreeze()
        gc.set_threshold(*before)
