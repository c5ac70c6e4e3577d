"""The people in an update of a group: their @names may have changed hands."""

from collections.abc import Iterator
from typing import Any, Final

from handlers.shared.access import GROUP_TYPES, profile_of
from handlers.shared.fast_path import Reaction
from handlers.shared.partial import PartialMessage, PartialUser, read_as
from services.container import Services

_PEOPLE: Final = 20
"""People of one update that are noted, at most: a message can mention a hundred."""
_DEPTH: Final = 8
"""Levels of an update that are searched."""


async def note_names(raw: dict[str, Any], event: PartialMessage | Reaction | None, services: Services) -> None:
    """Note the names of everybody in an update of a group. This makes nobody a member. No I/O for known people.

    `event` is the same update as the fast path reads it, where the author's names are noted.
    """
    if isinstance(event, PartialMessage) and not event.is_edit and not event.shows_others:
        return
    group_id = _group_of(raw)
    if group_id is None:
        return
    seen: set[int] = set()
    for one in _people(raw, _DEPTH):
        if one["id"] in seen:
            continue
        seen.add(one["id"])
        user = read_as(PartialUser, one)
        if user is not None:
            await services.users.note_name(group_id, profile_of(user))
        if len(seen) == _PEOPLE:
            return


def _group_of(raw: dict[str, Any]) -> int | None:
    """The group that an update is about; for a tap, the one that the button is in."""
    for event in raw.values():
        if isinstance(event, dict):
            inner = event if "chat" in event else event.get("message")
            chat = inner.get("chat") if isinstance(inner, dict) else None
            if isinstance(chat, dict) and chat.get("type") in GROUP_TYPES and isinstance(chat.get("id"), int):
                return int(chat["id"])
    return None


def _people(part: dict[str, Any] | list[Any], depth: int) -> Iterator[dict[str, Any]]:
    """Every person (Bot API, User) in a part of an update, without bots."""
    for one in part.values() if isinstance(part, dict) else part:
        if isinstance(one, dict) and "is_bot" in one:
            if one["is_bot"] is False and isinstance(one.get("id"), int):
                yield one
        elif isinstance(one, dict | list) and depth:
            yield from _people(one, depth - 1)
