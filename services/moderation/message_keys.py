"""Idempotency keys of what a rule does about a message: they name the message, so that undoing can find its text."""

import re
from typing import Final

_FORM: Final = re.compile(r"message:-?\d+:(\d+):")
_ALBUM: Final = re.compile(r"album:-?\d+:([^:]+):")


def message_key(group_id: int, message_id: int, rule_name: str) -> str:
    """The key under which a rule acts on a message once, however often the message arrives."""
    return f"message:{group_id}:{message_id}:{rule_name}"


def message_of(idempotency_key: str | None) -> int | None:
    """The id of the message that a key names; None for the keys of anything else."""
    found = _FORM.match(idempotency_key or "")
    return None if found is None else int(found[1])


def album_key(group_id: int, album_id: str | None, rule_name: str) -> str:
    """The key under which a rule punishes once for an album, however many of its items break it."""
    return f"album:{group_id}:{album_id}:{rule_name}"


def album_of(idempotency_key: str | None) -> str | None:
    """The id of the album that a key names; None for the keys of anything else."""
    found = _ALBUM.match(idempotency_key or "")
    return None if found is None else found[1]
