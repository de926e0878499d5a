"""A client of the application in process, over HTTP but without a server.

data = await client.as_("creator:anna").ask("{ viewer { id } }")
answer = await client.as_("fan:bob").try_ask(DOCUMENT, id=tip)     # with its errors
"""

from dataclasses import dataclass
from typing import Any, Self

import httpx
from starlette.applications import Starlette

from api.app import create_app
from api.auth import LocalKey
from api.compose import Schema
from api.settings import Settings

SECRET = "a-secret-of-the-tests-that-is-long-enough-for-HS256"
"""The development key under test."""
KEY = LocalKey(SECRET)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: the HTTP response, and the parts of its body."""

    response: httpx.Response
    data: Any
    errors: list[dict[str, Any]]
    extensions: dict[str, Any]

    @property
    def codes(self) -> list[str]:
        """The codes of the errors."""
        return [error["extensions"]["code"] for error in self.errors]

    @classmethod
    def of(cls, response: httpx.Response) -> Self:
        """From a response that must be JSON."""
        body = response.json()
        return cls(response, body.get("data"), body.get("errors", []), body.get("extensions", {}))


class Client:
    """Asks as one caller; `as_` makes another of the same application. Nobody at first."""

    def __init__(self, app: Starlette, headers: dict[str, str] | None = None) -> None:
        self.app = app
        self.headers = headers or {}

    def as_(self, who: str, **claims: Any) -> "Client":
        """As `creator:HANDLE`, `fan:NAME`, `operator`, `service`, or any other subject.

        `claims` go into the token: `birthdate="1990-01-31"`, `roles=[...]`.
        """
        return self.with_token(KEY.token(who, **claims))

    def with_token(self, token: str) -> "Client":
        """With this token."""
        return Client(self.app, {**self.headers, "authorization": f"Bearer {token}"})

    async def ask(self, document: str, **variables: Any) -> Any:
        """The data of an operation that must have no errors."""
        answer = await self.try_ask(document, **variables)
        assert not answer.errors, answer.errors
        return answer.data

    async def try_ask(self, document: str, **variables: Any) -> Answer:
        """All that an operation answers."""
        return Answer.of(await self.post({"query": document, "variables": variables}))

    async def post(self, body: Any, **headers: str) -> httpx.Response:
        """A POST of this JSON to `/graphql`."""
        return await self.send("POST", "/graphql", json=body, headers=headers)

    async def send(self, method: str, path: str, **request: Any) -> httpx.Response:
        """Any request, as httpx takes it."""
        transport = httpx.ASGITransport(app=self.app, raise_app_exceptions=True)
        headers = {**self.headers, **request.pop("headers", {})}
        async with httpx.AsyncClient(transport=transport, base_url="http://limelight.test") as http:
            return await http.request(method, path, headers=headers, **request)


def settings_of(database_url: str, **given: Any) -> Settings:
    """Settings of the tests: development with their own key, unless `given` says otherwise."""
    told = {"mode": "development", "development_key": SECRET, **given}
    return Settings(database_url=database_url, **told)


def client_of(database_url: str, *, schema: Schema | None = None, **given: Any) -> Client:
    """A client of an application of its own on an open database, with these settings."""
    return Client(create_app(settings_of(database_url, **given), schema=schema))
