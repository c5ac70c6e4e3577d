"""`/history [USER]`: moderation acts, newest first, in pages with buttons."""

from html import escape
from typing import Annotated, Any, Final

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from pydantic import Field

from handlers.shared.access import UsageError
from handlers.shared.filters import Command, in_group
from handlers.shared.targets import parse_target
from models.actions import ActionQuery, ActionRead
from models.actors import Actor
from models.base import GroupId
from models.durations import format_duration
from models.pages import Cursor, PageQuery
from services.container import Services
from services.core.lengths import shorten

router = Router(name="history")

PAGE_SIZE: Final = 10


class Turn(CallbackData, prefix="h"):
    """Turn to the page after `cursor` (before it, if `newer`). `user_id` 0: everybody."""

    group_id: GroupId
    user_id: Annotated[int, Field(ge=0, lt=2**52)]
    newer: bool
    cursor: Cursor


@router.message(Command("history"), in_group)
async def history(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """Show the newest page."""
    target, rest = await parse_target(message, command, group_id, services)
    user_id = target.user_id if target else 0
    if rest or user_id is None:
        raise UsageError("history", problem="I know nobody by that." if rest else "")
    await message.answer(**await _page(group_id, user_id, PageQuery(limit=PAGE_SIZE), actor, services))


@router.callback_query(Turn.filter())
async def turn(query: CallbackQuery, callback_data: Turn, services: Services, actor: Actor) -> None:
    """Turn the page in place."""
    page = await _page(
        callback_data.group_id,
        callback_data.user_id,
        PageQuery(limit=PAGE_SIZE, cursor=callback_data.cursor),
        actor,
        services,
        newer=callback_data.newer,
    )
    await query.answer()
    if isinstance(query.message, Message):
        await query.message.edit_text(**page)


async def _page(
    group_id: int, user_id: int, page: PageQuery, actor: Actor, services: Services, *, newer: bool = False
) -> dict[str, Any]:
    found = await services.actions.page(group_id, ActionQuery(user_id=user_id or None), page, actor, backwards=newer)
    if not found.items:
        return {"text": "Nothing here yet."}
    lines = [await _line(action, services) for action in found.items]
    buttons = [
        InlineKeyboardButton(
            text=text,
            callback_data=Turn(group_id=group_id, user_id=user_id, newer=to_newer, cursor=cursor).pack(),
        )
        for text, to_newer, cursor in (("◀️ Newer", True, found.previous_cursor), ("Older ▶️", False, found.next_cursor))
        if cursor is not None
    ]
    return {
        "text": "\n".join(["<b>History</b>", *lines]),
        "reply_markup": InlineKeyboardMarkup(inline_keyboard=[buttons]) if buttons else None,
    }


async def _line(action: ActionRead, services: Services) -> str:
    target = await _label(action.group_id, action.user_id, services)
    doer = await _label(action.group_id, action.admin_id, services) or action.actor.name or action.actor.kind
    duration = f" {format_duration(action.duration)}" if action.duration else ""
    reason = f": {escape(shorten(action.reason, 150))}" if action.reason else ""
    what = f"<b>{action.action_type}</b>{duration} {escape(target)}"
    return f"{action.created_at:%d %b %H:%M} {what} by {escape(doer)} <i>{action.status}</i>{reason}"


async def _label(group_id: int, user_id: int | None, services: Services) -> str:
    if user_id is None:
        return ""
    user = await services.lookups.find_user(group_id, user_id)
    return user.label if user else str(user_id)
