"""Playing with the sandbox over HTTP: its clock, and the payer who does what she was asked to.

Only for operators, and only where payments go to the sandbox.
"""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from api.auth import Authority, BadToken
from api.http import HTTPError, bearer, body_of, decoded, refusal
from api.relay import parse_id
from api.scalars import print_instant
from api.settings import Settings
from models import sweeps
from models.caller import Caller
from models.errors import InvalidInput, RequestError
from models.payments import provider
from models.payments.sandbox import Sandbox

LONGEST_STEP = timedelta(days=3660)

Act = Callable[[Caller, dict[str, Any]], Awaitable[dict[str, Any]]]


def routes(settings: Settings, authority: Authority) -> list[Route]:
    """`POST /sandbox/advance {"seconds"}` and `POST /sandbox/act {"paymentId"}`."""
    if not settings.has_sandbox:
        return []

    def route(path: str, act: Act) -> Route:
        async def answer(request: Request) -> Response:
            try:
                caller = await _operator(request, authority)
                told = decoded(await body_of(request, settings), "The body")
                if not isinstance(told, dict):
                    raise HTTPError(400, "The body is one JSON object.")
                return JSONResponse(await act(caller, told))
            except RequestError as error:
                return refusal(HTTPError(400, str(error), error.code))
            except HTTPError as error:
                return refusal(error)

        return Route(path, answer, methods=["POST"])

    return [route("/sandbox/advance", _advance), route("/sandbox/act", _act)]


async def _operator(request: Request, authority: Authority) -> Caller:
    try:
        caller = await authority.caller(bearer(request.headers))
    except BadToken as error:
        raise HTTPError(401, str(error), "UNAUTHENTICATED") from None
    if caller.is_anonymous:
        raise HTTPError(401, "This needs a token.", "UNAUTHENTICATED")
    if not caller.is_operator:
        raise HTTPError(403, "This is for operators.", "FORBIDDEN")
    return caller


async def _advance(caller: Caller, told: dict[str, Any]) -> dict[str, Any]:
    seconds = told.get("seconds")
    if type(seconds) is not int or not 0 < seconds <= LONGEST_STEP.total_seconds():
        raise InvalidInput("`seconds` is a whole number above 0, at most ten years.")
    return {"now": print_instant(await sweeps.advance_clock(caller, timedelta(seconds=seconds)))}


async def _act(_caller: Caller, told: dict[str, Any]) -> dict[str, Any]:
    key, sandbox = _key(told.get("paymentId")), provider.by_name(Sandbox.name)
    if not isinstance(sandbox, Sandbox) or not await sandbox.act(key):
        raise HTTPError(404, "No such payment waits for its payer.", "NOT_FOUND")
    return {"paymentId": told["paymentId"]}


def _key(payment_id: Any) -> UUID:
    """The key of a payment: its global id, or its tip's, which has the same key."""
    if type(payment_id) is not str:
        raise InvalidInput("`paymentId` is the global id of a payment or a tip.")
    return parse_id(payment_id)[1]
