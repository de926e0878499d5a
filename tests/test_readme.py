"""What the README says of the code is what the code says."""

import re

from api.cli.commands import app
from api.errors import CODES
from api.settings import Settings
from tests.served import ROOT

README = (ROOT / "README.md").read_text()


def test_the_readme_quotes_the_client_that_is_tested() -> None:
    client = (ROOT / "tests/node/client.mjs").read_text()
    assert f"```js\n{client}```" in README
    assert len(client.splitlines()) <= 22


def test_the_readme_has_every_code() -> None:
    table = README.split("| code | means |")[1].split("\n\n")[0]
    assert set(re.findall(r"`([A-Z_]{5,})`", table)) == set(CODES)


def test_the_readme_has_every_command() -> None:
    groups = {group.name for group in app.registered_groups}
    named = {
        command.name or getattr(command.callback, "__name__", "")
        for command in app.registered_commands
    }
    assert set(re.findall(r"^\| `limelight (\w+)", README, re.MULTILINE)) == groups | named


def test_the_readme_names_settings_that_there_are() -> None:
    named = set(re.findall(r"LIMELIGHT_(?!TEST)(\w+)", README))
    assert {name.lower() for name in named} <= set(Settings.model_fields)


def test_the_readme_names_files_that_there_are() -> None:
    named = set(re.findall(r"`((?:api|models|tests)/[^`\s]*|[\w./]+\.graphql)`", README))
    assert "api/tips/" in named
    assert [name for name in named if not list(ROOT.glob(name))] == []


def test_the_readme_names_types_and_fields_of_the_schema() -> None:
    text = (ROOT / "schema.graphql").read_text()
    named = set(re.findall(r"`(\w+Error|[a-z]+[A-Z]\w+)`", README))
    assert {"PaymentsUnavailableError", "linkCreator", "idempotencyKey"} <= named
    assert [name for name in named - {"requestId"} if not re.search(rf"\b{name}\b", text)] == []


def test_the_two_commands_stand_each_on_one_line() -> None:
    lines = [line for line in README.splitlines() if line.startswith("python3 -m venv")]
    assert [line.split()[-1] for line in lines] == ["demo", ".venv/bin/pytest"]
    assert all(line.startswith("python3 -m venv .venv && ") for line in lines)


def test_every_version_is_pinned_and_nothing_else() -> None:
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    assert all(re.fullmatch(r"[A-Za-z0-9_.-]+==[A-Za-z0-9_.+!-]+", line) for line in lines)
    assert lines == sorted(lines, key=str.lower)
