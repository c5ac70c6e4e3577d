"""Limits on the size and speed of requests."""

from collections.abc import Mapping
from typing import Any, Final

BODY_LIMIT: Final = 64 * 1024
"""Bytes of a request's body, unless its endpoint sets another limit: 3,000 letters, each escaped as two surrogates, and
some more."""
SHORT_BODY: Final = 16 * 1024
"""Bytes of a body that's validated as it is: at most 3,000 errors, 7 ms."""
RULE_BODY: Final = 256 * 1024
"""Bytes of a rule: 500 words and more."""
BULK_BODY: Final = 1024 * 1024
"""Bytes of a bulk request: 1,000 actions."""
VALUES: Final = 2_500
"""Values in one item longer than SHORT_BODY: an action may have 1,000 messages, a rule's trigger 500 words."""
MOST_MARKS: Final = {b"[": 10_000, b"{": 10_000, b":": 40_000, b",": 100_000}
"""How often each character may occur in a body. More would take over 10 ms to parse.

1,000 actions have 15,000 colons.
"""
PARAMETERS: Final = 30
"""Parameters of a query, at most."""
TURN: Final = 0.005
"""Seconds after which other requests get their turn while many items are checked."""
BODY_TIMEOUT: Final = 30.0
"""Seconds that a body may take to arrive."""
HEAD_TIMEOUT: Final = 30.0
"""Seconds that the head of a request may take to arrive, and that a connection may be idle."""

SERVER_OPTIONS: Final[Mapping[str, Any]] = {
    "keepalive_timeout": HEAD_TIMEOUT,
    "lingering_time": 5.0,  # for a body that's still being sent after the response
    "max_line_size": 8190,  # bytes of the request line
    "max_field_size": 8190,  # bytes of one header
    "max_headers": 64,
    "auto_decompress": False,  # compressed bodies are refused, not unpacked
}
"""Options for aiohttp's runner. A client that sends more slowly, or more, is disconnected."""
