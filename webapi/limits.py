"""How much, and how slowly, a client may send."""

from collections.abc import Mapping
from typing import Any, Final

BODY_LIMIT: Final = 1024 * 1024
"""Bytes of a request's body."""
BODY_TIMEOUT: Final = 30.0
"""Seconds that a body may take to arrive."""
HEAD_TIMEOUT: Final = 30.0
"""Seconds that the head of a request may take to arrive, and that a connection may be idle."""

SERVER_OPTIONS: Final[Mapping[str, Any]] = {
    "keepalive_timeout": HEAD_TIMEOUT,
    "lingering_time": 5.0,  # for what is still sent after it was answered
    "max_line_size": 8190,  # bytes of the request line
    "max_field_size": 8190,  # bytes of one header
    "max_headers": 64,
}
"""For aiohttp's runner: whoever sends slower, or more, is cut off."""
