"""What follows from a completed action, kept in the transaction that completes it."""

from datetime import datetime
from typing import Any, Final

from models.actions import UNDONE_BY, Action, ActionStatus, ActionType
from models.actors import Actor
from services.warnings import Warnings
from storage.collections import Collections
from storage.database import Transaction

_UNDOES: Final = {
    **{undoing: frozenset({undone}) for undone, undoing in UNDONE_BY.items() if undone is not ActionType.WARN},
    # Telegram knows one restriction of a member, which either ends.
    ActionType.UNMUTE: frozenset({ActionType.MUTE, ActionType.RESTRICT}),
    ActionType.UNRESTRICT: frozenset({ActionType.MUTE, ActionType.RESTRICT}),
}
"""Which earlier actions on the same target are undone by one."""


def undone(actor: Actor, now: datetime) -> dict[str, Any]:
    """The fields of an action that was undone."""
    return {
        "status": ActionStatus.REVERTED,
        "reverted_by": actor.model_dump(),
        "due_at": None,
        "updated_at": now,
    }


class Consequences:
    """Keeps what follows."""

    def __init__(self, collections: Collections, warnings: Warnings) -> None:
        self._in = collections
        self._warnings = warnings

    async def keep(self, action: Action, now: datetime, tx: Transaction) -> Action | None:
        """Mark what `action` undoes; answers the penalty that it leads to, if any, which is still to be kept."""
        if action.action_type is ActionType.WARN:
            penalty, settled = await self._warnings.consequence(action, tx)
            expired = {"status": ActionStatus.EXPIRED, "due_at": None, "updated_at": now}
            for warning in settled:
                await self._in.actions.change({"_id": warning.id}, expired, tx)
            return penalty
        if action.action_type is ActionType.UNWARN:
            await self._take_back_warnings(action, now, tx)
        elif action.action_type in _UNDOES:
            await self._mark_undone(action, now, tx)
        return None

    async def _mark_undone(self, action: Action, now: datetime, tx: Transaction) -> None:
        where: dict[str, Any] = {
            "group_id": action.group_id,
            "user_id": action.user_id,
            "sender_chat_id": action.sender_chat_id,
            "action_type": {"$in": list(_UNDOES[action.action_type])},
            "status": ActionStatus.COMPLETED,
            "created_at": {"$lte": action.created_at},
        }
        if action.action_type is ActionType.UNPIN:
            del where["user_id"]  # whoever wrote the message
            if not action.everything:
                where["message_ids"] = {"$in": action.message_ids}
        await self._in.actions.change_all(where, undone(action.actor, now), tx)

    async def _take_back_warnings(self, action: Action, now: datetime, tx: Transaction) -> None:
        assert action.user_id is not None, "the schema wants one"
        if action.reverts is not None:
            where = {"group_id": action.group_id, "user_id": action.user_id, "action_type": ActionType.WARN}
            one = await self._in.actions.find_by_id(action.reverts, where, tx)
            warnings = [one] if one else []
        else:
            warnings = await self._warnings.active(action.group_id, action.user_id, tx)
        for warning in warnings if action.everything else warnings[-1:]:
            await self._in.actions.change({"_id": warning.id}, undone(action.actor, now), tx)
