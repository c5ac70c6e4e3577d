"""An admin's last action in a group, for `/undo`: always the newest one."""

from itertools import groupby
from typing import Any, Final

from models.actions import UNDONE_BY, Action, ActionRead, ActionStatus, ActionType
from models.actors import Actor
from models.pages import PageQuery
from services.core.base import Service, Tools
from services.core.errors import Conflict, NotFound
from services.moderation.actions import Actions, can_be_undone
from services.moderation.wording import noun
from storage.cursors import NEWEST_FIRST
from texts import Key, Sentence

_LOOKED_AT: Final = PageQuery(limit=50)
"""Actions that are searched: more than anyone undoes one after the other."""
_UNDONE: Final = {undoing: undone for undone, undoing in UNDONE_BY.items()}


class LastActions(Service):
    """Finds the last actions, and describes them."""

    def __init__(self, tools: Tools, actions: Actions) -> None:
        super().__init__(tools)
        self._actions = actions

    async def find(
        self, group_id: int, actor: Actor, user_id: int | None = None, sender_chat_id: int | None = None
    ) -> ActionRead:
        """The undoable part of the actor's newest request that isn't undone; with a target, of the newest on that one.

        Raises NotFound; Conflict if no part of that request can be undone: earlier requests are left alone.
        """
        where = {"group_id": group_id, "admin_id": actor.user_id}
        # A federation's ban belongs to the group where it was requested.
        besides: dict[str, Any] = {"reverts": None, "origin_group_id": {"$in": [None, group_id]}}
        if user_id is not None:
            besides["user_id"] = user_id
        if sender_chat_id is not None:
            besides["sender_chat_id"] = sender_chat_id
        found = await self._in.actions.page(where, NEWEST_FIRST, _LOOKED_AT, besides=besides)
        for _, parts in groupby(found.items, _request_of):
            request = list(parts)
            for one in request:
                if await self._can_be_undone(one):
                    return ActionRead.model_validate(one)
            if not any(one.status is ActionStatus.REVERTED for one in request):
                raise await self._why_not(request[0])
        raise NotFound(Key.ERROR_ACTION_NONE_TO_UNDO)

    async def _can_be_undone(self, action: Action) -> bool:
        if action.status is not ActionStatus.EXPIRED or action.action_type is not ActionType.WARN:
            return can_be_undone(action)
        # It no longer counts, but the penalty it led to may still be in force.
        led_to = await self._actions.consequences(ActionRead.model_validate(action))
        return any(can_be_undone(penalty) for penalty in led_to)

    async def _why_not(self, action: Action) -> Conflict:
        named = await self.name(ActionRead.model_validate(action))
        who, what = named["who"], named["action"]
        if action.action_type not in UNDONE_BY:
            return Conflict(Key.ERROR_LAST_ACTION_PERMANENT, action=what, who=who)
        if action.status is ActionStatus.FAILED:
            return Conflict(Key.ERROR_LAST_ACTION_FAILED, action=what, who=who)
        return Conflict(Key.ERROR_LAST_ACTION_OVER, action=what, who=who)

    async def name(self, action: ActionRead) -> dict[str, str | Sentence]:
        """What was done, and to which person: the values `action` and `who` of a sentence."""
        return {"action": noun(action.action_type), "who": await self._whom(action)}

    async def name_undone(self, undoing: ActionRead) -> dict[str, str | Sentence]:
        """The same for the action that `undoing` undoes."""
        return await self.name(undoing.model_copy(update={"action_type": _UNDONE[undoing.action_type]}))

    async def _whom(self, action: ActionRead) -> str | Sentence:
        match action.action_type:
            case ActionType.DELETE if action.reaction_by is not None:
                return Sentence(Key.TARGET_REACTION)
            case ActionType.UNPIN if action.everything:
                return Sentence(Key.TARGET_ALL_MESSAGES)
            case ActionType.DELETE | ActionType.PIN | ActionType.UNPIN:
                return Sentence(Key.TARGET_MESSAGES, {"count": len(action.message_ids)})
        if action.user_id is None and action.sender_chat_id is None:
            return Sentence(Key.TARGET_FORGOTTEN)
        if action.user_id is None:
            return Sentence(Key.TARGET_CHANNEL, {"id": str(action.sender_chat_id)})
        user = await self._lookups.find_user(action.group_id, action.user_id)
        return user.label if user else str(action.user_id)


def _request_of(action: Action) -> str:
    """Identifies the request that an action belongs to."""
    return (action.idempotency_key or "").rpartition("#")[0] or str(action.id)
