"""What follows from a completed action, stored in the transaction that completes it."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Any, Final

from models.actions import UNDONE_BY, Action, ActionStatus, ActionType
from models.actors import CAPTCHA, Actor
from models.captchas import CAN_BE_SOLVED, solved
from models.logs import EventType
from models.users import TelegramStatus
from services.core.audit import Audit
from services.core.tally import Tally
from services.moderation.bans import ends_one
from services.moderation.layers import RELEASING, RESTRICTING, STANDING_LIMIT, replaces
from services.moderation.lessons import Lessons
from services.moderation.warnings import Warnings
from services.moderation.wording import sentence
from storage.collections import Collections
from storage.database import Transaction
from storage.keys import user_key

_UNDOES: Final = {
    **{undoing: frozenset({undone}) for undone, undoing in UNDONE_BY.items() if undone is not ActionType.WARN},
    # Telegram knows one restriction per member; either action ends it.
    **dict.fromkeys(RELEASING, RESTRICTING),
}
"""For each kind of action, the kinds of earlier actions on the same target that it undoes."""
UNDONE_AT_ONCE: Final = 1000
"""Earlier actions that one action undoes, at most: the many are pins, when all messages are unpinned."""


class Consequences:
    """Stores what follows."""

    def __init__(self, collections: Collections, warnings: Warnings, audit: Audit, tally: Tally) -> None:
        self._in = collections
        self._warnings = warnings
        self._audit = audit
        self._tally = tally
        self.lessons = Lessons(collections, audit, tally)
        """What undoing teaches the spam filter."""

    async def keep(self, action: Action, now: datetime, tx: Transaction) -> Action | None:
        """Mark what `action` undoes. Returns the penalty it leads to, if any, which the caller still has to store."""
        if action.action_type is ActionType.WARN:
            penalty, settled = await self._warnings.consequence(action, tx)
            if settled:
                ids = [warning.id for warning in settled]
                await self._in.actions.change_all({"_id": {"$in": ids}}, {**_ended(now), "is_settled": True}, tx)
            return penalty
        if action.action_type is ActionType.UNWARN:
            await self._take_back_warnings(action, now, tx)
            await self._unlearn(action, now, tx)
        elif action.actor.is_same(CAPTCHA) or action.action_type is ActionType.KICK:
            await self._end_captchas_mute(action, now, tx)
        elif action.action_type in _UNDOES:
            await self._mark_undone(action, now, tx)
            await self._unlearn(action, now, tx)
        if action.action_type in RELEASING and not action.actor.is_automatic:
            await self._let_in(action, now, tx)
        return None

    async def _unlearn(self, action: Action, now: datetime, tx: Transaction) -> None:
        if action.reverts is not None:
            undone = await self._in.actions.find_by_id(action.reverts, {"group_id": action.group_id}, tx)
            if undone is not None:
                await self.lessons.unlearn(undone, action.actor, now, tx)

    async def _mark_undone(self, action: Action, now: datetime, tx: Transaction) -> None:
        where: dict[str, Any] = {
            "group_id": action.group_id,
            "user_id": action.user_id,
            "sender_chat_id": action.sender_chat_id,
            "action_type": {"$in": list(_UNDOES[action.action_type])},
            "status": ActionStatus.COMPLETED,
            "created_at": {"$lte": action.created_at},
        }
        if action.reverts is not None and (action.action_type in RELEASING or ends_one(action)):
            one = await self._in.actions.find_by_id(action.reverts, where, tx)
            where["_id"] = one.id if one else None  # the others stay in force
        elif ends_one(action):
            where["federation_id"] = action.federation_id
        if action.action_type is ActionType.UNPIN:
            del where["user_id"]  # no matter who wrote the message
            if not action.everything:
                where["message_ids"] = {"$in": action.message_ids}
        await self.undo(await self._in.actions.all(where, UNDONE_AT_ONCE, tx), action.actor, now, tx)

    async def _end_captchas_mute(self, action: Action, now: datetime, tx: Transaction) -> None:
        """Mark a captcha's mute as undone when the captcha lifts it (it lifts no other), or the person is removed."""
        where: dict[str, Any] = {
            "group_id": action.group_id,
            "user_id": action.user_id,
            "action_type": ActionType.MUTE,
            "actor.kind": CAPTCHA.kind,
            "actor.id": CAPTCHA.id,
            "status": ActionStatus.COMPLETED,
            "created_at": {"$lte": action.created_at},
            "_id": {"$ne": action.id},
        }
        if action.action_type is ActionType.KICK:
            await self._in.actions.change_all(where, _ended(now), tx)
        elif action.action_type in (ActionType.MUTE, ActionType.RESTRICT, ActionType.UNMUTE):
            await self.undo(await self._in.actions.all(where, UNDONE_AT_ONCE, tx), action.actor, now, tx)

    async def _let_in(self, action: Action, now: datetime, tx: Transaction) -> None:
        """An admin who unmutes somebody lets them in: their captcha counts as solved."""
        if action.reverts is not None:
            by_captcha = {"actor.kind": CAPTCHA.kind, "actor.id": CAPTCHA.id}
            if await self._in.actions.find_by_id(action.reverts, by_captcha, tx) is None:
                return
        where = {"group_id": action.group_id, "user_id": action.user_id, **CAN_BE_SOLVED}
        await self._in.captchas.change(where, solved(now), tx)

    async def _take_back_warnings(self, action: Action, now: datetime, tx: Transaction) -> None:
        assert action.user_id is not None, "the schema wants one"
        if action.reverts is not None:
            where = {"group_id": action.group_id, "user_id": action.user_id, "action_type": ActionType.WARN}
            one = await self._in.actions.find_by_id(action.reverts, where, tx)
            warnings = [one] if one else []
        else:
            warnings = await self._warnings.active(action.group_id, action.user_id, tx)
        await self.undo(warnings if action.everything else warnings[-1:], action.actor, now, tx)

    async def free(self, action: Action, now: datetime, tx: Transaction) -> None:
        """Store that somebody is no longer banned, if no ban is in force: Telegram sends no update when one expires."""
        where: dict[str, Any] = {
            "group_id": action.group_id,
            "user_id": action.user_id,
            "action_type": ActionType.BAN,
            "status": ActionStatus.COMPLETED,
        }
        if action.user_id is None or await self._in.actions.find(where, tx) is not None:
            return
        banned = {
            "group_id": action.group_id,
            "user_id": action.user_id,
            "telegram_status": TelegramStatus.KICKED,
        }
        await self._in.users.change(banned, {"telegram_status": TelegramStatus.LEFT, "updated_at": now}, tx)
        await self._audit.stale(tx, user_key(action.group_id, action.user_id))

    async def end_of_replaced(self, action: Action, now: datetime, tx: Transaction) -> None:
        """When a ban or a restriction ends, those that it replaced end too."""
        is_ban = action.action_type is ActionType.BAN
        if action.actor.is_automatic or not (is_ban or action.action_type in RESTRICTING):
            return
        where: dict[str, Any] = {
            "group_id": action.group_id,
            "user_id": action.user_id,
            "sender_chat_id": action.sender_chat_id,
            "action_type": {"$in": [ActionType.BAN] if is_ban else list(RESTRICTING)},
            "status": ActionStatus.COMPLETED,
            "$or": [
                {"created_at": {"$lt": action.created_at}},
                {"created_at": action.created_at, "_id": {"$lt": action.id}},
            ],
        }
        if not is_ban:
            earlier = await self._in.actions.first(where, "created_at", STANDING_LIMIT, last=True, tx=tx)
            where = {"_id": {"$in": [one.id for one in earlier if replaces(action, one)]}}
        await self._in.actions.change_all(where, _ended(now), tx)

    async def undo(self, actions: Sequence[Action], actor: Actor, now: datetime, tx: Transaction) -> None:
        """Mark actions as undone by `actor`, each with a log entry."""
        changes = {
            "status": ActionStatus.REVERTED,
            "reverted_by": actor.model_dump(),
            "due_at": None,
            "updated_at": now,
        }
        for action in actions:
            if not await self._in.actions.change({"_id": action.id, "status": action.status}, changes, tx):
                continue
            shown = sentence(action.model_copy(update={"status": ActionStatus.REVERTED}))
            details = {"action_id": str(action.id), "user_id": action.user_id, "action_type": action.action_type}
            await self._audit.write(
                tx, action.group_id, event=EventType.ACTION_REVERTED, actor=actor, message=shown, details=details
            )
            self._audit.afterwards(tx, partial(self._tally.undone, action))


def _ended(now: datetime) -> dict[str, Any]:
    """The changes to an action that is over and gets no log entry of its own."""
    return {"status": ActionStatus.EXPIRED, "due_at": None, "updated_at": now}
