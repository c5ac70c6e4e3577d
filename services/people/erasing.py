"""What remains of a document when a person in it is erased: the event without the person, and what's still in force."""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from models.actions import ActionStatus, ActionType
from models.actors import FORGOTTEN
from models.event_details import EVENTS
from models.users import ADMINISTRATORS, TelegramStatus
from services.groups.effective_roles import role_of_status
from storage.people import LISTED, LOGGED, PEOPLE, Fate, Trace

Changes = Mapping[str, Any]
_PENALTIES: Final = frozenset({ActionType.BAN, ActionType.MUTE, ActionType.RESTRICT})
_LIFTED: Final = frozenset({ActionType.UNBAN, ActionType.UNMUTE, ActionType.UNRESTRICT})
_MEANINGS: Final = {str(kind): event.meaning for kind, event in EVENTS.items()}
_NAMELESS: Final = {
    "username": None,
    "username_folded": None,
    "first_name": "",
    "last_name": "",
    "assigned_role": None,
    "joined_by": None,
    "joined_at": None,
    "is_approved": False,
    "trust": 0,
}
"""What remains of a member who can't be deleted: the id, and their status in Telegram."""
_STAYING: Final = ADMINISTRATORS | {TelegramStatus.KICKED}


def what_is_left(trace: Trace, raw: Mapping[str, Any], user_id: int, now: datetime) -> Changes | None:
    """The changes after which nothing identifies the person; None: delete the document."""
    if trace.fate is Fate.GOES:
        return None
    match trace.name:
        case "users.user_id":
            return _of_member(raw)
        case "actions.user_id":
            return _of_target(raw, user_id, now)
        case "allowances.user_id":
            return None if raw["is_allowed"] else {}
        case "logs.details":
            return _of_log(raw, user_id)
    changes = dict(trace.becomes or {})
    return {**changes, **_of_key(raw, user_id)} if trace.collection == "actions" else changes


def _of_member(raw: Mapping[str, Any]) -> Changes | None:
    """Admins and banned people stay so, by their id alone."""
    status = TelegramStatus(raw.get("telegram_status", TelegramStatus.MEMBER))
    if status not in _STAYING:
        return None
    return {**_NAMELESS, "role": role_of_status(status)}


def _of_target(raw: Mapping[str, Any], user_id: int, now: datetime) -> Changes | None:
    """An active penalty keeps the id, because it has to be lifted one day and must hold until then."""
    kind, status = ActionType(raw["action_type"]), ActionStatus(raw["status"])
    typed = {} if raw.get("reason_phrase") else {"reason": ""}
    is_open = status in (ActionStatus.PENDING, ActionStatus.COMPLETED)
    ends = raw.get("expires_at")
    if is_open and kind in _PENALTIES and (ends is None or ends > now):
        return {**typed, **_of_key(raw, user_id)}
    if status is ActionStatus.PENDING:
        return typed if kind in _LIFTED else None
    # Without a target there's nothing to undo or to wait for.
    over = {"status": ActionStatus.EXPIRED, "due_at": None} if status is ActionStatus.COMPLETED else {}
    return {"user_id": None, **typed, **over, **_of_key(raw, user_id)}


def _of_key(raw: Mapping[str, Any], user_id: int) -> Changes:
    """A request key may contain the id of the requester or the target."""
    key = raw.get("idempotency_key")
    if key is None or str(user_id) not in re.split(r"[:#]", key):
        return {}
    return {"idempotency_key": f"forgotten:{raw['_id']}"}


def _of_log(raw: Mapping[str, Any], user_id: int) -> Changes:
    """Removes the person. The sentence may contain a name, so a general one for the event replaces it."""
    actor, message = raw["actor"], raw["message"]
    changes: dict[str, Any] = {}
    details = without(raw.get("details", {}), user_id)
    is_about_them = details != raw.get("details", {}) or re.search(rf"\buser {user_id}\b", message) is not None
    if is_about_them:
        changes = {"details": {**details, "reason": ""} if "reason" in details else details}
        changes |= {"due_at": None, "tell_chat_id": None}  # it no longer waits for a log channel
    if actor["id"] == str(user_id) and actor["kind"] in PEOPLE:
        changes |= {"actor": FORGOTTEN.model_dump(), "address": None}
    if is_about_them or (actor.get("name") and actor["name"] in message):
        changes |= {"message": _MEANINGS.get(raw["event_type"], ""), "why": None}
    return changes


def without(details: Mapping[str, Any], user_id: int) -> dict[str, Any]:
    """The details of the event, without the person."""
    left: dict[str, Any] = {}
    for name, value in details.items():
        if isinstance(value, Mapping):
            left[name] = without(value, user_id)
        elif name in LISTED and isinstance(value, list):
            left[name] = [one for one in value if one != user_id]
        else:
            left[name] = None if name in LOGGED and value == user_id else value
    return left
