"""Who calls: by the operator's token, or by one that was made over the API or in chat."""

import hmac
from typing import Final

from aiohttp import hdrs, web

from models.actors import Actor, ActorKind
from services.registry import Services
from webapi.endpoints import Authenticate
from webapi.headers import SPENT
from webapi.problems import Unauthorized

_SCHEME: Final = "Bearer "


def by_token(services: Services, operator_token: str, requests_per_minute: int) -> Authenticate:
    """Tells who sent a request by its `Authorization` header. It raises Unauthorized, TooMany."""
    expected = operator_token.encode()
    operator = Actor(kind=ActorKind.TOKEN, id="api-token", name="API token")

    async def authenticate(request: web.Request) -> Actor:
        try:
            actor = await identify(request)
        except Unauthorized:
            await services.quotas.failure(request.remote or "")
            raise
        request[SPENT] = await services.quotas.request(actor.id, requests_per_minute)
        return actor

    async def identify(request: web.Request) -> Actor:
        given = request.headers.get(hdrs.AUTHORIZATION, "")
        if not given.startswith(_SCHEME):
            raise Unauthorized("Send a token: `Authorization: Bearer …`")
        secret = given.removeprefix(_SCHEME)
        if hmac.compare_digest(secret.encode("utf-8", "surrogateescape"), expected):
            return operator
        actor = await services.tokens.authenticate(secret)
        if actor is None:
            raise Unauthorized("This token is wrong, expired or revoked")
        return actor

    return authenticate
