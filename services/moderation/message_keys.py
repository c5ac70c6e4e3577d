"""Idempotency keys for what a rule does about a message. They contain its id, so that undoing can find its text."""

import re
from typing import Final

_FORM: Final = re.compile(r"message:-?\d+:(\d+):")
_ALBUM: Final = re.compile(r"album:-?\d+:([^:]+):")


def message_key(group_id: int, message_id: int, rule_name: str) -> str:
    """The key under which a rule acts on a message once, however often the message arrives."""
    return f"message:{group_id}:{message_id}:{rule_name}"


def message_of(idempotency_key: str | None) -> int | None:
    """The message id in a key; None for other keys."""
    found = _FORM.match(idempotency_key or "")
    return None if found is None else int(found[1])


def album_key(group_id: int, album_id: str | None, rule_name: str) -> str:
    """The key under which a rule punishes once per album, no matter how many of its items break the rule."""
    return f"album:{group_id}:{album_id}:{rule_name}"


def album_of(idempotency_key: str | None) -> str | None:
    """The album id in a key; None for other keys."""
    found = _ALBUM.match(idempotency_key or "")
    return None if found is None else found[1]
