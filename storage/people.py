"""The one list of fields that can hold a person: /mydata exports them, /forgetme erases them."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from models.actors import FORGOTTEN, ActorKind

Where = Mapping[str, Any]
PEOPLE: Final = frozenset({ActorKind.TELEGRAM, ActorKind.PANEL})
"""The kinds of actors whose id is a person's."""


class Fate(StrEnum):
    """What happens to a field with a person's id when the person is erased."""

    GOES = "goes"
    """The document is deleted."""
    CHANGES = "changes"
    """Fields get other values, which say nothing about the person."""
    IS_LEFT_OUT = "is left out"
    """The id is removed from a list."""
    STAYS = "stays"
    """Nothing, because something still in force for or against them depends on it."""


class Reach(StrEnum):
    """How documents with a person are found."""

    DIRECTLY = "directly"
    """By the field itself: it has an index, or there are few documents."""
    BY_GROUP = "by group"
    """Group by group, with the group's index."""
    BY_TIME = "by time"
    """One stretch of time after the other, because nothing else limits the documents that are read."""


@dataclass(frozen=True, slots=True)
class Trace:
    """A field of a collection that can hold a person."""

    collection: str
    field: str
    fate: Fate = Fate.GOES
    reach: Reach = Reach.DIRECTLY
    becomes: Mapping[str, Any] | None = None
    """The values that are set instead."""
    where: Callable[[int], Where] | None = None
    """The query for documents that hold the person, if the field isn't simply their id."""
    time: str = "created_at"
    """The field with the date, for finding documents by time."""
    is_shown: bool = True
    """Whether /mydata exports it: entries of queues aren't exported."""

    @property
    def name(self) -> str:
        """Its name in a list."""
        return f"{self.collection}.{self.field}"

    def holding(self, user_id: int) -> dict[str, Any]:
        """The query for documents that hold the person."""
        if self.where is not None:
            return dict(self.where(user_id))
        if self.field.endswith(".id"):  # the field is an actor
            kind = self.field.removesuffix("id") + "kind"
            return {self.field: str(user_id), kind: {"$in": sorted(PEOPLE)}}
        return {self.field: user_id}


def _memos(user_id: int) -> Where:
    return {"_id": {"$in": [f"language:{user_id}", f"connection:{user_id}", f"mydata:{user_id}"]}}


def _asked(field: str) -> Callable[[int], Where]:
    """Documents created by a person's request from the panel carry their id in the request key."""
    return lambda user_id: {field: {"$regex": f"^request:panel:{user_id}:"}}


def _requests(user_id: int) -> Where:
    return {"_id": {"$gte": f"panel:{user_id}:", "$lt": f"panel:{user_id};"}}  # `;` comes after `:`


_KINDS: Final = ("message", "callback_query", "chat_member", "my_chat_member", "chat_join_request")


def _updates(user_id: int) -> Where:
    # Handled updates aren't stored, and most have been handled.
    return {"handled_at": None, "$or": [{f"raw.{kind}.from.id": user_id} for kind in _KINDS]}


LOGGED: Final = ("user_id", "author_id")
"""The fields of a log's details with the person that it's about."""
LISTED: Final = ("exempt_users", "admin_ids", "ban_lists_allowed")
"""The fields with lists of people, before and after a change."""


def _logs(user_id: int) -> Where:
    lists = [f"details.{part}{name}" for part in ("", "before.", "after.") for name in LISTED]
    return {
        "$or": [
            {"actor.id": str(user_id), "actor.kind": {"$in": sorted(PEOPLE)}},
            *({f"details.{name}": user_id} for name in LOGGED),
            *({name: user_id} for name in lists),
            {"message": {"$regex": rf"\buser {user_id}\b"}},
        ]
    }


def _deliveries(user_id: int) -> Where:
    number = rf'"(user_id|author_id)":\s*{user_id}\b|"id":\s*"{user_id}"|\buser {user_id}\b'
    return {"body": {"$regex": number}}


_NOBODY: Final = FORGOTTEN.model_dump()


def _acted(user_id: int) -> Where:
    # A person who takes an action is also its admin, and that field has an index.
    return {"admin_id": user_id, "actor.id": str(user_id), "actor.kind": {"$in": sorted(PEOPLE)}}


def _undone(user_id: int) -> Where:
    return {"status": "reverted", "reverted_by.id": str(user_id)}


def _reactions(user_id: int) -> Where:
    return {"action_type": "delete", "reaction_by": user_id}


TRACES: Final = (
    # First what they can use, and what waits, so that nothing new is created meanwhile.
    Trace("sessions", "user_id"),
    Trace("tokens", "owner_id"),
    Trace("tokens", "actor.id", Fate.CHANGES, becomes={"actor": _NOBODY}),
    Trace("updates", "raw", where=_updates, is_shown=False),
    Trace("requests", "_id", where=_requests, is_shown=False),
    Trace("captchas", "user_id"),
    Trace("memos", "_id", where=_memos),
    Trace("reviews", "user_id", reach=Reach.BY_GROUP),
    Trace("reports", "author_id", reach=Reach.BY_GROUP),
    Trace("reports", "reporters", Fate.IS_LEFT_OUT, Reach.BY_GROUP),
    Trace("reports", "decided_by.id", Fate.CHANGES, Reach.BY_GROUP, {"decided_by": _NOBODY}),
    Trace("samples", "actor.id", Fate.CHANGES, Reach.BY_GROUP, {"actor": _NOBODY}),
    Trace("rules", "exempt_users", Fate.IS_LEFT_OUT, Reach.BY_GROUP),
    Trace("settings", "ban_lists_allowed", Fate.IS_LEFT_OUT, Reach.BY_GROUP),
    Trace("webhooks", "owner_id", Fate.CHANGES, Reach.BY_GROUP, {"owner_id": None}),
    Trace("federations", "owner_id", Fate.CHANGES, becomes={"owner_id": None}),
    Trace("federations", "admin_ids", Fate.IS_LEFT_OUT),
    Trace("federation_bans", "user_id", Fate.STAYS, becomes={"reason": ""}),
    Trace("federation_bans", "actor.id", Fate.CHANGES, becomes={"actor": _NOBODY}),
    *(
        Trace(name, "told_by", Fate.CHANGES, becomes={"told_by": None}, where=_asked("told_by"), is_shown=False)
        for name in ("groups", "roles", "rules", "federations", "tokens", "webhooks")
    ),
    # People who are denied stay denied.
    Trace("allowances", "user_id", Fate.STAYS),
    Trace("person_days", "user_id"),
    # What's still in force, such as a ban, keeps the id: services/people/erasing.py decides.
    Trace("actions", "user_id", Fate.STAYS, Reach.BY_GROUP),
    Trace("actions", "actor.id", Fate.CHANGES, Reach.BY_GROUP, {"actor": _NOBODY, "address": None}, _acted),
    Trace("actions", "admin_id", Fate.CHANGES, Reach.BY_GROUP, {"admin_id": None}),
    Trace("actions", "reverted_by.id", Fate.CHANGES, Reach.BY_GROUP, {"reverted_by": _NOBODY}, _undone),
    Trace("actions", "reaction_by", Fate.CHANGES, Reach.BY_GROUP, {"reaction_by": None}, _reactions),
    Trace("logs", "details", Fate.CHANGES, Reach.BY_TIME, where=_logs, time="timestamp"),
    Trace("deliveries", "body", reach=Reach.BY_TIME, where=_deliveries, is_shown=False),
    # Telegram's admins and banned people stay, by id.
    Trace("users", "user_id", Fate.STAYS),
    # Goes with the member, whose place in the figures is taken back first.
    Trace("standings", "user_id", Fate.STAYS, becomes={"wrote": None}),
    Trace("erasures", "user_id", is_shown=False),
)
"""Every field of every document that can hold a person, in the order of erasing."""

assert len({trace.name for trace in TRACES}) == len(TRACES), "an erasure notes the names of what it has done"

_NAMES: Final = re.compile(
    r"(^|_)(user|owner|admin|author)_id$|^(reporters|exempt_users|ban_lists_allowed|admin_ids|reaction_by)$"
)


def can_hold_a_person(field: str) -> bool:
    """Whether a field with that name holds ids of people. A test checks all documents with it."""
    return _NAMES.search(field) is not None
