"""Durations as people type them: `30m`, `3h`, `6d`, `5w`, `1h30m`."""

import re

_SECONDS = {"w": 604_800, "d": 86_400, "h": 3_600, "m": 60, "s": 1}
_WHOLE = re.compile(r"(?:[0-9]{1,9}[smhdw])+", re.ASCII)
_PART = re.compile(r"([0-9]{1,9})([smhdw])", re.ASCII)


def parse_duration(text: str) -> int | None:
    """Seconds meant by `text` (case does not matter), or None if it is not a duration."""
    folded = text.lower()
    if not _WHOLE.fullmatch(folded):
        return None
    return sum(int(count) * _SECONDS[unit] for count, unit in _PART.findall(folded))


def format_duration(seconds: int) -> str:
    """`seconds` (0 or more) as people type it: the reverse of `parse_duration`."""
    parts = []
    for unit, size in _SECONDS.items():
        count, seconds = divmod(seconds, size)
        if count:
            parts.append(f"{count}{unit}")
    return "".join(parts) or "0s"
