"""The pictures of the shipped gifts: our own, served by every server."""

import re
from xml.etree import ElementTree

from api.app import STATIC
from models.gifts import Gift
from models.gifts.pricing import OUR_PICTURES
from tests.client import Client, client_of

FOLDER = STATIC / "gifts"


async def test_every_shipped_gift_has_its_picture_also_where_graphiql_is_off(database: str) -> None:
    client = client_of(database, graphiql=False)
    assert (await client.send("GET", "/")).status_code == 404
    shipped = await Gift.all()
    assert len(shipped) == 8
    for gift in shipped:
        response = await client.send("GET", gift.picture)
        assert response.status_code == 200
        assert response.headers["content-type"] == "image/svg+xml"
        assert response.headers["cache-control"] == "public, max-age=86400"
        assert response.headers["x-content-type-options"] == "nosniff"
        assert "sandbox" in response.headers["content-security-policy"]
    again = {"if-none-match": response.headers["etag"]}
    assert (await client.send("GET", gift.picture, headers=again)).status_code == 304


async def test_nothing_else_lies_beside_the_pictures(bakery: Client) -> None:
    for path in ("/gifts/", "/gifts/no.svg", "/gifts/%2e%2e/index.html", "/gifts/..%2fapp.py"):
        assert (await bakery.send("GET", path)).status_code == 404


def test_the_pictures_that_an_operator_may_name_are_those_there_are() -> None:
    assert {f"/gifts/{path.name}" for path in FOLDER.iterdir()} == OUR_PICTURES


def test_a_picture_is_small_and_plain() -> None:
    for path in FOLDER.iterdir():
        text = path.read_text()
        assert path.suffix == ".svg" and len(text) < 4096
        assert ElementTree.fromstring(text).tag == "{http://www.w3.org/2000/svg}svg"
        assert not re.search(r"<script|<image|<foreignObject| on\w+=|href=\"(?!#)|url\((?!#)", text)
