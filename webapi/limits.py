"""How much, and how slowly, a client may send."""

from collections.abc import Mapping
from typing import Any, Final

BODY_LIMIT: Final = 64 * 1024
"""Bytes of a request's body, where its endpoint says nothing else: 3,000 letters, each escaped as two surrogates, and
more."""
SHORT_BODY: Final = 16 * 1024
"""Bytes of a body that is held against its model as it comes: 3,000 faults, 7 ms."""
RULE_BODY: Final = 256 * 1024
"""Bytes of a rule: 500 words and more."""
BULK_BODY: Final = 1024 * 1024
"""Bytes of many at once: 1,000 actions."""
VALUES: Final = 2_500
"""Values in one thing that is longer than SHORT_BODY: an action names 1,000 messages, a rule 500 words in a trigger."""
MOST_MARKS: Final = {b"[": 10_000, b"{": 10_000, b":": 40_000, b",": 100_000}
"""How often each may stand in a body: more take longer than 10 ms to read. 1,000 actions have 15,000 colons."""
PARAMETERS: Final = 30
"""Parameters of a query."""
TURN: Final = 0.005
"""Seconds after which others get their turn, while many items are checked."""
BODY_TIMEOUT: Final = 30.0
"""Seconds that a body may take to arrive."""
HEAD_TIMEOUT: Final = 30.0
"""Seconds that the head of a request may take to arrive, and that a connection may be idle."""

SERVER_OPTIONS: Final[Mapping[str, Any]] = {
    "keepalive_timeout": HEAD_TIMEOUT,
    "lingering_time": 5.0,  # for a body that is still being sent after the response
    "max_line_size": 8190,  # bytes of the request line
    "max_field_size": 8190,  # bytes of one header
    "max_headers": 64,
    "auto_decompress": False,  # a compressed body is refused, not blown up
}
"""For aiohttp's runner: a client that sends slower, or more, is cut off."""
