"""`/history [USER]`: moderation actions, newest first, in pages with buttons."""

from dataclasses import replace
from typing import Annotated, Any, Final

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from pydantic import Field

from handlers.shared.access import UsageError
from handlers.shared.filters import Command, in_group
from handlers.shared.outcomes import reason_of
from handlers.shared.targets import not_understood, parse_target
from handlers.shared.typed import whole_number
from models.actions import ActionQuery, ActionRead, ActionStatus
from models.actors import Actor
from models.base import GroupId
from models.pages import Cursor, PageQuery
from services.container import Services
from texts import Html, Key, Sentence, Span, Value, Words, to_html
from texts.labels import actor_label

router = Router(name="history")

PAGE_SIZE: Final = 10
_COUNT_DIGITS: Final = 3
"""A longer number is a person's ID."""
_REASON_SHOWN: Final = 150
"""Characters shown of a reason, so that ten actions fit in a message."""


class Turn(CallbackData, prefix="h"):
    """Turn to the page after `cursor`, or before it if `newer`. `user_id` 0 means everybody."""

    group_id: GroupId
    user_id: Annotated[int, Field(ge=0, lt=2**52)]
    newer: bool
    cursor: Cursor


@router.message(Command("history"), in_group)
async def history(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Show the newest page."""
    command, count = _without_count(command)
    target, rest = await parse_target(message, command, group_id, services)
    user_id = target.user_id if target else 0
    if rest or user_id is None:
        unknown = Sentence(Key.PERSON_UNKNOWN) if target is None else not_understood(rest)
        raise UsageError("history", problem=unknown if rest else "")
    await message.answer(**await _page(group_id, user_id, PageQuery(limit=count), actor, services, words))


def _without_count(command: CommandObject) -> tuple[CommandObject, int]:
    """The command without the number at its end, as in `/history @mia 5`, and how many actions that shows."""
    who, _, last = (command.args or "").strip().rpartition(" ")
    count = whole_number(last) if len(last) <= _COUNT_DIGITS else None
    return (replace(command, args=who), min(count, PAGE_SIZE)) if count else (command, PAGE_SIZE)


@router.callback_query(Turn.filter())
async def turn(query: CallbackQuery, callback_data: Turn, services: Services, actor: Actor, words: Words) -> None:
    """Turn the page in place."""
    page = await _page(
        callback_data.group_id,
        callback_data.user_id,
        PageQuery(limit=PAGE_SIZE, cursor=callback_data.cursor),
        actor,
        services,
        words,
        newer=callback_data.newer,
    )
    await query.answer()
    if isinstance(query.message, Message):
        await query.message.edit_text(**page)


async def _page(
    group_id: int,
    user_id: int,
    page: PageQuery,
    actor: Actor,
    services: Services,
    words: Words,
    *,
    newer: bool = False,
) -> dict[str, Any]:
    found = await services.actions.page(group_id, ActionQuery(user_id=user_id or None), page, actor, backwards=newer)
    if not found.items:
        return {"text": words(Key.HISTORY_EMPTY)}
    turns = ((Key.BUTTON_NEWER, True, found.previous_cursor), (Key.BUTTON_OLDER, False, found.next_cursor))
    buttons = [
        InlineKeyboardButton(
            text=words(label).plain(),
            callback_data=Turn(group_id=group_id, user_id=user_id, newer=to_newer, cursor=cursor).pack(),
        )
        for label, to_newer, cursor in turns
        if cursor is not None
    ]
    lines = [await _line(action, services, words) for action in found.items]
    return {
        "text": "\n".join([words(Key.HISTORY_HEADING), *lines]),
        "reply_markup": InlineKeyboardMarkup(inline_keyboard=[buttons]) if buttons else None,
    }


async def _line(action: ActionRead, services: Services, words: Words) -> str:
    """An action, with its state if it isn't completed, and its reason. No @names, which would notify people."""
    named = await services.last_actions.name(action)
    who = named["who"]
    named["who"] = who.removeprefix("@") if isinstance(who, str) else who
    by = actor_label(action.actor, words)
    if action.admin_id is not None:
        user = await services.lookups.find_user(action.group_id, action.admin_id)
        by = to_html(user.label if user else action.actor.name)
    values: dict[str, Value] = {"when": action.created_at, "by": Html(by.removeprefix("@"))}
    if action.duration:
        values["span"] = Span(action.duration)
    key = Key.HISTORY_LINE_FOR if action.duration else Key.HISTORY_LINE
    lines = [Sentence(key, {**named, **values}).within(words)]
    if action.status is not ActionStatus.COMPLETED:
        lines.append(Html(f"<i>{words(Key(f'status-{action.status}'))}</i>"))
    reason = reason_of(action, words, _REASON_SHOWN)
    return "\n".join([*lines, reason] if reason else lines)
