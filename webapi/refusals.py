"""Errors that the API finds before it calls a service, each with its code, status and sentence."""

from http import HTTPStatus
from typing import Final, NamedTuple


class Refusal(NamedTuple):
    """One reason to refuse a request."""

    code: str
    """Stable, for programs."""
    status: HTTPStatus
    detail: str
    """In words for people."""


TOKEN_MISSING: Final = Refusal(
    "token-missing", HTTPStatus.UNAUTHORIZED, "Send a token in the header `Authorization: Bearer …`."
)
TOKEN_REFUSED: Final = Refusal(
    "token-refused", HTTPStatus.UNAUTHORIZED, "This token is wrong, expired or revoked. Create a new one."
)
SESSION_OVER: Final = Refusal("session-over", HTTPStatus.UNAUTHORIZED, "Your session has ended. Sign in again.")
CSRF_TOKEN_WRONG: Final = Refusal(
    "csrf-token-wrong",
    HTTPStatus.FORBIDDEN,
    "The header `X-CSRF-Token` is missing or wrong. `GET /me` shows the right one as `csrf_token`.",
)
OTHER_SITE: Final = Refusal("other-site", HTTPStatus.FORBIDDEN, "Sign in on a page of this site, not from another one.")
KEY_INVALID: Final = Refusal(
    "idempotency-key-invalid",
    HTTPStatus.UNPROCESSABLE_ENTITY,
    "Idempotency-Key must have 1 to 255 visible ASCII characters, and no spaces.",
)
REFUSALS: Final = (TOKEN_MISSING, TOKEN_REFUSED, SESSION_OVER, CSRF_TOKEN_WRONG, OTHER_SITE, KEY_INVALID)
"""All refusals."""
