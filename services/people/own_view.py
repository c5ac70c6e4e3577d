"""A document as the person it's about may see it: without secrets, and without other people."""

from collections.abc import Mapping
from typing import Any, Final

from models.event_details import EVENTS
from storage.people import PEOPLE, can_hold_a_person

_HIDDEN: Final = frozenset(
    {
        *("_id", "digest", "login", "csrf_token", "token", "bearer", "secret", "root_id", "answer", "username_folded"),
        *("claim", "due_at", "crashes", "set_aside", "idempotency_key", "told_by", "joined_by", "decided_in"),
        *("message", "why", "failure_phrase", "note_phrase", "reason_phrase", "tell_chat_id"),
    }
)
"""Secrets, internals, and sentences, which may contain other people's names: see `event`."""
_ONLY: Final[Mapping[str, frozenset[str]]] = {
    "rules": frozenset({"group_id", "rule_name", "exempt_users"}),
    "settings": frozenset({"group_id", "ban_lists_allowed"}),
    "samples": frozenset({"group_id", "label", "actor", "created_at"}),
    "federations": frozenset({"name", "owner_id", "admin_ids", "created_at"}),
}
"""Fields to show where the rest isn't about the person: somebody else wrote a sample's text."""
_MEANINGS: Final = {str(kind): event.meaning for kind, event in EVENTS.items()}


def own_view(collection: str, raw: Mapping[str, Any], user_id: int) -> dict[str, Any]:
    """The fields of a document that are about a person."""
    only = _ONLY.get(collection)
    seen = {name: value for name, value in raw.items() if only is None or name in only}
    view: dict[str, Any] = _without_others(seen, user_id)
    if collection == "memos":
        view["about"] = str(raw["_id"]).partition(":")[0]
    if collection == "logs":
        view["event"] = _MEANINGS.get(raw["event_type"], "")
        if not _is(raw["actor"], user_id):
            view.pop("address", None)
    return view


def _without_others(value: Any, user_id: int) -> Any:
    if isinstance(value, Mapping):
        if "kind" in value and "id" in value and "anonymous_admin" in value and not _is(value, user_id):
            return {"kind": value["kind"]}  # an actor, but somebody else
        return {name: _own(name, one, user_id) for name, one in value.items() if name not in _HIDDEN}
    if isinstance(value, list):
        return [_without_others(one, user_id) for one in value]
    return value


def _own(name: str, value: Any, user_id: int) -> Any:
    if not can_hold_a_person(name):
        return _without_others(value, user_id)
    if isinstance(value, list):
        return [one for one in value if one == user_id]
    return value if value == user_id else None


def _is(actor: Mapping[str, Any], user_id: int) -> bool:
    return actor.get("id") == str(user_id) and actor.get("kind") in PEOPLE
