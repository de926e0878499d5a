"""The ASGI application: its routes, and what starts and stops with it."""

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from api import schema as limelight
from api.auth import Authority, LocalKey, development_key
from api.compose import Schema
from api.http import GraphQLView
from api.settings import Settings


def authority_of(settings: Settings) -> Authority:
    """Who may sign tokens, by the settings."""
    key = settings.development_key
    secret = key.get_secret_value() if key else development_key(settings.development_key_path)
    return Authority(
        LocalKey(secret),
        issuer=settings.token_issuer,
        audience=settings.token_audience,
        allows_imported=not settings.is_production,
    )


def create_app(settings: Settings, *, schema: Schema | None = None) -> Starlette:
    """The application; the tests give a schema of their own, or open the database themselves."""
    view = GraphQLView(schema or limelight.build(), settings, authority_of(settings))

    async def graphql(request: Request) -> Response:
        return await view.answer(request)

    return Starlette(routes=[Route("/graphql", graphql, methods=["GET", "POST"])])
