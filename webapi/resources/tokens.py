"""`/tokens`."""

from typing import Any

from models.pages import Page
from models.tokens import ExtraScope, TokenCreate, TokenCreated, TokenRead
from webapi.endpoints import Call, Endpoint, Nothing


async def create(call: Call[Nothing, TokenCreate]) -> TokenCreated:
    """Create a token."""
    return await call.services.tokens.create(call.body, call.actor)


async def page(call: Call[Nothing, Nothing]) -> Page[TokenRead]:
    """List tokens."""
    return await call.services.tokens.page(call.page, call.actor)


async def get(call: Call[Nothing, Nothing]) -> TokenRead:
    """Show a token."""
    return await call.services.tokens.get(call.path["token_id"], call.actor)


async def revoke(call: Call[Nothing, Nothing]) -> None:
    """Revoke a token."""
    await call.services.tokens.revoke(call.path["token_id"], call.actor)


_ONE = "/tokens/{token_id}"

ENDPOINTS: tuple[Endpoint[Any, Any], ...] = (
    Endpoint(
        "POST",
        "/tokens",
        ExtraScope.TOKENS_MANAGE,
        create,
        "Create a token; it's shown only this once",
        location=lambda token: token.id,
        status=201,
        message="Token {name} created",
        errors=(409,),
        is_secret=True,
    ),
    Endpoint(
        "GET",
        "/tokens",
        ExtraScope.TOKENS_MANAGE,
        page,
        "List tokens",
        message="{items:token} listed",
    ),
    Endpoint(
        "GET",
        _ONE,
        ExtraScope.TOKENS_MANAGE,
        get,
        "Show a token",
        has_version=True,
        message="Token {name} found",
    ),
    Endpoint(
        "DELETE",
        _ONE,
        ExtraScope.TOKENS_MANAGE,
        revoke,
        "Revoke a token",
        message="Token revoked",
        has_version=True,
    ),
)
