"""What payment providers tell us: checked, stored and answered here, worked by the sweeps."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from api.http import HTTPError, body_of, refusal
from api.settings import Settings
from models.errors import Overloaded
from models.payments import notices
from models.payments.provider import BadNotice, UnknownProvider


def route(settings: Settings) -> Route:
    """`POST /webhooks/{provider}`: 200 once a notice is stored, also when it was before. A provider
    sends again what was not answered so."""

    async def webhook(request: Request) -> Response:
        try:
            body = await body_of(request, settings)
            is_new = await _receive(request, body)
        except HTTPError as error:
            return refusal(error)
        return JSONResponse({"status": "stored" if is_new else "known"})

    return Route("/webhooks/{provider}", webhook, methods=["POST"])


async def _receive(request: Request, body: bytes) -> bool:
    try:
        return await notices.receive(request.path_params["provider"], request.headers, body)
    except UnknownProvider:
        raise HTTPError(404, "There is no such provider.", "NOT_FOUND") from None
    except BadNotice as error:
        raise HTTPError(400, f"This is no webhook of the provider: {error}.") from None
    except Overloaded as error:
        raise HTTPError(503, str(error), error.code, {"retry-after": "5"}) from None
