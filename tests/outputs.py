"""All that the suite and the processes that it starts have written, and the secrets that must not be in it."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from models.tokens import looks_like_a_token
from tests.servers import API_TOKEN, Keeper
from tests.telegram.world import TOKEN

_MADE: Final = re.compile(r"gk_[0-9a-f]{72}|whsec_[A-Za-z0-9+/=]{44}")
captured: list[tuple[str, str]] = []
"""What tests wrote, each with its name."""


def secrets_in(text: str) -> list[str]:
    """The secrets in a text: the bot's token, the operator's, and any token or webhook's secret that was made."""
    made = [one for one in _MADE.findall(text) if one.startswith("whsec_") or looks_like_a_token(one)]
    return [secret for secret in (TOKEN, API_TOKEN) if secret in text] + made


def outputs() -> Iterator[tuple[str, str]]:
    """Whose output, and the output."""
    yield from captured
    for path in sorted(set(Keeper.logs)):
        if Path(path).exists():
            yield str(path), path.read_text(errors="replace")
