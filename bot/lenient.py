"""Reads updates leniently: a part that Telegram doesn't document is left out, and the rest is handled."""

from copy import deepcopy
from typing import Any, Final

import structlog
from aiogram import Bot
from aiogram.types import Update
from pydantic import ValidationError

ROUNDS: Final = 20
"""How often we try again, each time without more parts, deeper ones first."""
_WHO_SPEAKS: Final = frozenset(
    ("from", "sender_chat", "via_bot", "forward_origin", "is_automatic_forward", "guest_bot_caller_user", "chat")
)
"""Fields that are never left out, because without them a command would look like somebody else's."""
_FILLED_IN: Final = {"first_name": "", "is_bot": False}
"""Fields that every user should have, but that we can do without."""
_NEEDED: Final = 2
"""Depth of a field of an event: neither the update nor its event can be left out."""
_TOLD_LIMIT: Final = 300
_ESSENTIAL: Final = ("message_id", "date", "chat")
"""Fields that a replied message must have."""

log = structlog.get_logger(__name__)


def parse_update(raw: dict[str, Any], bot: Bot) -> Update:
    """Parse an update. Raises ValidationError if a broken part can't be left out.

    If the server doesn't know a right (`can_…`) yet, nobody has it.
    """
    context = {"bot": bot}
    try:
        return Update.model_validate(raw, context=context)
    except ValidationError as error:
        raw, problem = deepcopy(raw), error
    for _ in range(ROUNDS):
        if not _mend(raw, problem):
            raise problem
        try:
            update = Update.model_validate(raw, context=context)
        except ValidationError as error:
            problem = error
        else:
            log.info("intake.read_in_part", update_id=update.update_id, left_out=_told(problem))
            return update
    raise problem


def _mend(raw: dict[str, Any], error: ValidationError) -> bool:
    """Fill in or leave out everything that `error` complains about. Returns False if that's impossible."""
    found = {_place(raw, problem) for problem in error.errors(include_url=False, include_context=False)}
    # Parts before their containers, and the last items of a list first, because leaving one out moves later ones.
    left_out: set[tuple[Any, ...]] = set()
    for path, missing in sorted(found, key=lambda one: [str(part).zfill(9) for part in one[0]], reverse=True):
        try:
            holder = _at(raw, path if missing else path[:-1])
        except (KeyError, IndexError):
            continue  # it's gone together with another one
        name = missing or path[-1]
        if isinstance(holder, dict) and (name in _FILLED_IN or str(name).startswith("can_")):
            holder[name] = _FILLED_IN.get(str(name), False)
        elif len(path) < _NEEDED or (path[1] in _WHO_SPEAKS and (len(path) == _NEEDED or path[-1] == "id")):
            return False
        elif path not in left_out:
            left_out.add(path)
            _leave_out(_at(raw, path[:-1]), path[-1])
    return True


def _leave_out(holder: Any, name: Any) -> None:
    if name == "reply_to_message" and isinstance(holder.get(name), dict) and len(holder[name]) > len(_ESSENTIAL):
        # Whether a command is a reply, and to what, decides its meaning.
        essential = {"message_id": holder[name].get("message_id"), "date": 1, "chat": holder.get("chat")}
        holder[name] = {field: essential[field] for field in _ESSENTIAL}
    elif isinstance(holder, dict):
        holder.pop(name, None)
    elif name < len(holder):
        holder.pop(name)


def _place(raw: Any, problem: Any) -> tuple[tuple[Any, ...], str | None]:
    """The path of an error in the update, and the name of the missing field, if that's the error."""
    path: list[Any] = []
    place = raw
    for part in problem["loc"]:  # it also contains the types of a union
        is_there = (isinstance(place, dict) and part in place) or (
            isinstance(place, list) and isinstance(part, int) and part < len(place)
        )
        if is_there:
            path.append(part)
            place = place[part]
    return tuple(path), str(problem["loc"][-1]) if problem["type"] == "missing" else None


def _told(error: ValidationError) -> str:
    """Where something is wrong, for the log. Without the value, because people wrote it."""
    places = [".".join(map(str, problem["loc"])) for problem in error.errors(include_url=False, include_input=False)]
    return ", ".join(places)[:_TOLD_LIMIT]


def _at(raw: Any, path: tuple[Any, ...]) -> Any:
    for part in path:
        raw = raw[part]
    return raw
