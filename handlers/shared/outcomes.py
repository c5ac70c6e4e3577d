"""How an action ended, as the chat is told, with the button that undoes it."""

from html import escape
from typing import Any, Final

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from models.actions import UNDONE_BY, ActionRead, ActionStatus, ActionType
from models.base import DocumentId, GroupId
from models.durations import format_duration
from services.joins.placeholders import mention

OUTCOME_WAIT: Final = 5.0
"""Seconds that an answer waits for Telegram; beyond, it says that it will be done."""

VERBS: Final = {
    ActionType.BAN: ("ban", "banned"),
    ActionType.UNBAN: ("unban", "unbanned"),
    ActionType.KICK: ("kick", "kicked"),
    ActionType.MUTE: ("mute", "muted"),
    ActionType.UNMUTE: ("unmute", "unmuted"),
    ActionType.WARN: ("warn", "warned"),
    ActionType.UNWARN: ("take a warning from", "freed of a warning"),
    ActionType.RESTRICT: ("restrict", "restricted"),
    ActionType.UNRESTRICT: ("unrestrict", "unrestricted"),
    ActionType.PROMOTE: ("promote", "promoted"),
    ActionType.DEMOTE: ("demote", "demoted"),
    ActionType.DELETE: ("delete that of", "relieved of a message"),
    ActionType.PIN: ("pin that of", "pinned"),
    ActionType.UNPIN: ("unpin that of", "unpinned"),
}


class Undo(CallbackData, prefix="undo"):
    """Undo an action."""

    group_id: GroupId
    action_id: DocumentId


def tell(action: ActionRead, name: str, *, more: str = "") -> dict[str, Any]:
    """The arguments of an answer that tells how an action on `name` ended; `more` stands before the reason, as HTML."""
    who = mention(action.user_id, name)
    to_do, done = VERBS[action.action_type]
    if action.status is ActionStatus.FAILED:
        return {"text": f"I could not {to_do} {who}: {escape(action.failure)}"}
    if action.status is ActionStatus.PENDING:
        text = f"Telegram makes me wait: {who} will be {done} as soon as it lets me."
    else:
        duration = f" for {format_duration(action.duration)}" if action.duration else ""
        text = f"{who} was {done}{duration} by {escape(action.actor.name)}."
        if action.note:
            text += f" {escape(action.note)}"
    reason = f"\nReason: {escape(action.reason)}" if action.reason else ""
    return {"text": text + more + reason, "reply_markup": undo_keyboard(action)}


def undo_keyboard(action: ActionRead) -> InlineKeyboardMarkup | None:
    """The button, for what can be undone."""
    if action.action_type not in UNDONE_BY:
        return None
    data = Undo(group_id=action.group_id, action_id=action.id).pack()
    return InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="↩️ Undo", callback_data=data)]])
