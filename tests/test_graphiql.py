"""GraphiQL from our own files: nothing of it comes from elsewhere."""

import re

from api.app import STATIC
from tests import toy
from tests.client import Client, client_of


def bakery() -> Client:
    return client_of("sqlite://:memory:", schema=toy.schema)


async def test_the_page_loads_only_its_own_files() -> None:
    client = bakery()
    page = await client.send("GET", "/")
    assert page.headers["content-type"].startswith("text/html")
    assert "default-src 'self'" in page.headers["content-security-policy"]
    assert "unsafe-eval" not in page.headers["content-security-policy"]
    named = re.findall(r'(?:src|href)="([^"]+)"', page.text)
    assert len(named) == 7
    for path in named:
        assert path == "data:," or path.startswith("static/")
        if path.startswith("static/"):
            response = await client.send("GET", f"/{path}")
            assert response.status_code == 200
            assert response.headers["x-content-type-options"] == "nosniff"


def test_every_file_is_small_enough_and_the_licences_stand_beside_them() -> None:
    files = {path.name: path.stat().st_size for path in STATIC.iterdir()}
    assert sum(files.values()) < 1_700_000
    licences = (STATIC / "LICENCES.txt").read_text()
    for name in files:
        if ".min." in name or ".production." in name:
            assert name in licences


def test_no_script_stands_in_the_page_itself() -> None:
    page = (STATIC / "index.html").read_text()
    assert not re.search(r"<script(?![^>]*src=)", page)
    assert " on" + "click" not in page


async def test_no_path_leads_out_of_the_folder() -> None:
    client = bakery()
    for path in ("/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fsettings.py"):
        assert (await client.send("GET", path)).status_code in (404, 405)
