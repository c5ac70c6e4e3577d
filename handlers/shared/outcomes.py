"""The chat's answer about an action's outcome, with buttons to undo it or open it in the panel."""

from typing import Any, Final

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from handlers.shared.panel_buttons import action_row, open_action
from models.actions import UNDONE_BY, ActionRead, ActionStatus, ActionType
from models.base import DocumentId, GroupId
from services.core.lengths import MESSAGE_LIMIT, shorten
from services.core.panel_links import PanelLinks
from services.joins.placeholders import mention
from texts import Html, Key, Span, Words, to_html
from texts.labels import action_label, actor_label
from texts.phrases import say

_FOR_A_TIME: Final = {ActionType.BAN: Key.DONE_BAN_FOR, ActionType.MUTE: Key.DONE_MUTE_FOR}


class Undo(CallbackData, prefix="undo"):
    """Undo an action."""

    group_id: GroupId
    action_id: DocumentId


def tell(
    action: ActionRead, name: str, words: Words, links: PanelLinks | None, *, more: tuple[Html, ...] = ()
) -> dict[str, Any]:
    """The arguments of a reply about an action on `name` and its outcome; `more` goes at the end."""
    who = Html(mention(action.user_id, name))
    if action.status is ActionStatus.FAILED:
        text = words(Key(f"failed-{action.action_type}"), who=who, why=failure_of(action, words))
        return {"text": text, "reply_markup": action_row(links, action.group_id, action.id, words)}
    if action.status is ActionStatus.PENDING:
        text = words(Key.PENDING_ACTION, action=action_label(action.action_type, words), who=who)
    else:
        text = _done(action, who, words)
    lines = [" ".join(part for part in (text, note_of(action, words)) if part)]
    if reason := reason_of(action, words):
        lines.append(words(Key.ACTION_REASON, reason=reason))
    return {"text": "\n".join([*lines, *more]), "reply_markup": action_keyboard(action, words, links)}


def _done(action: ActionRead, who: Html, words: Words) -> Html:
    by = actor_label(action.actor, words)
    if action.action_type is ActionType.KICK and action.user_id == action.actor.user_id:
        return words(Key.DONE_LEAVE, who=who)
    if action.action_type is ActionType.UNWARN and action.everything:
        return words(Key.DONE_UNWARN_ALL, who=who, by=by)
    if action.duration and action.action_type in _FOR_A_TIME:
        return words(_FOR_A_TIME[action.action_type], who=who, by=by, span=Span(action.duration))
    return words(Key(f"done-{action.action_type}"), who=who, by=by)


def failure_of(action: ActionRead, words: Words) -> Html:
    """Why the action failed."""
    return say(action.failure_phrase, action.failure, words)


def note_of(action: ActionRead, words: Words) -> Html:
    """A note about the outcome."""
    return say(action.note_phrase, action.note, words)


def reason_of(action: ActionRead, words: Words, limit: int = MESSAGE_LIMIT) -> Html:
    """The action's reason. What people typed is cut to `limit` characters."""
    if action.reason_phrase is None:
        return to_html(shorten(action.reason, limit))
    return say(action.reason_phrase, action.reason, words)


def action_keyboard(action: ActionRead, words: Words, links: PanelLinks | None) -> InlineKeyboardMarkup | None:
    """Buttons to undo an action, if that's possible, and to open it in the panel."""
    if action.action_type not in UNDONE_BY:
        return action_row(links, action.group_id, action.id, words)
    data = Undo(group_id=action.group_id, action_id=action.id).pack()
    row = [InlineKeyboardButton(text=words(Key.BUTTON_UNDO).plain(), callback_data=data)]
    if links is not None:
        row.append(open_action(links, action.group_id, action.id, words))
    return InlineKeyboardMarkup(inline_keyboard=[row])
