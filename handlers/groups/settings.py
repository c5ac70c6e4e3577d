"""`/settings`: every switch toggles in place, texts are asked for in reply; in the group or in private."""

from html import escape
from typing import Any, Final

from aiogram import F, Router
from aiogram.filters import CommandObject
from aiogram.filters.callback_data import CallbackData
from aiogram.types import (
    CallbackQuery,
    ForceReply,
    InaccessibleMessage,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
)

from gateway.client import MemberUser
from handlers.content.greetings import media_of
from handlers.shared.access import is_group, parse_input
from handlers.shared.filters import Command, CommandStart, in_group, is_command, text_of
from handlers.shared.links import (
    Question,
    TextField,
    question,
    question_answered_by,
    settings_page,
    settings_page_group,
)
from models.actors import Actor
from models.base import GroupId
from models.permissions import Permission
from models.settings import SettingsPatch, SettingsRead
from services.container import Services
from services.core.errors import Forbidden
from services.core.lengths import shorten
from services.joins.placeholders import FILLINGS

router = Router(name="settings")

SWITCHES: Final = {
    "welcome_message_enabled": "Welcome message",
    "goodbye_message_enabled": "Goodbye message",
    "auto_delete_commands": "Delete commands",
    "logging_enabled": "Keep logs",
    "moderation_enabled": "Moderation",
}
TEXTS: Final[dict[TextField, str]] = {"welcome_message": "Welcome text", "goodbye_message": "Goodbye text"}
MEDIA: Final[dict[TextField, str]] = {"welcome_message": "welcome_media", "goodbye_message": "goodbye_media"}
"""What a picture that comes with such a text is kept as."""


class Switch(CallbackData, prefix="switch"):
    """Turn a setting on or off. It names the wanted value, so a button tapped twice does the same as once."""

    group_id: GroupId
    field: str
    value: bool


class Ask(CallbackData, prefix="ask"):
    """Ask for a text."""

    group_id: GroupId
    field: TextField


class Open(CallbackData, prefix="settings"):
    """Show the page."""

    group_id: GroupId


class Close(CallbackData, prefix="close"):
    """Take the page away."""

    group_id: GroupId


def _keyboard(settings: SettingsRead, me: MemberUser, in_private: bool) -> InlineKeyboardMarkup:
    group_id = settings.group_id
    rows = [
        [
            InlineKeyboardButton(
                text=f"{'✅' if getattr(settings, field) else '⬜️'} {label}",
                callback_data=Switch(group_id=group_id, field=field, value=not getattr(settings, field)).pack(),
            )
        ]
        for field, label in SWITCHES.items()
    ]
    rows.append(
        [
            InlineKeyboardButton(text=f"✏️ {label}", callback_data=Ask(group_id=group_id, field=field).pack())
            for field, label in TEXTS.items()
        ]
    )
    last = [InlineKeyboardButton(text="Close", callback_data=Close(group_id=group_id).pack())]
    if not in_private and me.username:
        last.insert(0, InlineKeyboardButton(text="Open in private", url=settings_page(me.username, group_id)))
    return InlineKeyboardMarkup(inline_keyboard=[*rows, last])


async def _page(group_id: int, actor: Actor, services: Services, me: MemberUser, in_private: bool) -> dict[str, Any]:
    """The page as arguments of an answer. Raises Forbidden."""
    settings = await services.settings.show(group_id, actor)
    group = await services.groups.get(group_id)
    lines = [f"⚙️ <b>Settings of {escape(group.name)}</b>"]
    for field, label in TEXTS.items():
        lines += ["", f"{label}:", f"<code>{escape(shorten(getattr(settings, field), 500), quote=False)}</code>"]
    return {"text": "\n".join(lines), "reply_markup": _keyboard(settings, me, in_private)}


@router.message(Command("settings"), in_group)
async def show(message: Message, group_id: int, services: Services, me: MemberUser, actor: Actor) -> None:
    """Show the page."""
    in_private = not is_group(message.chat)
    await message.answer(**await _page(group_id, actor, services, me, in_private=in_private))


@router.message(CommandStart(deep_link=True, magic=F.args.func(settings_page_group)))
async def show_in_private(
    message: Message, command: CommandObject, services: Services, me: MemberUser, actor: Actor
) -> None:
    """Show the page in private, by the link under the group's page."""
    group_id = settings_page_group(command.args or "")
    if group_id is not None and not is_group(message.chat):
        await message.answer(**await _page(group_id, actor, services, me, in_private=True))


@router.callback_query(Open.filter())
async def open_page(
    query: CallbackQuery, callback_data: Open, services: Services, me: MemberUser, actor: Actor
) -> None:
    """Show the page from a button."""
    page = await _page(callback_data.group_id, actor, services, me, _is_private(query))
    if query.message is not None:
        await query.message.answer(**page)
    await query.answer()


@router.callback_query(Switch.filter(F.field.in_(SWITCHES)))
async def switch(query: CallbackQuery, callback_data: Switch, services: Services, me: MemberUser, actor: Actor) -> None:
    """Turn a setting on or off, in place."""
    patch = parse_input(SettingsPatch, {callback_data.field: callback_data.value})
    await services.settings.patch(callback_data.group_id, patch, actor)
    state = "on" if callback_data.value else "off"
    page = await _page(callback_data.group_id, actor, services, me, _is_private(query))
    await query.answer(f"{SWITCHES[callback_data.field]}: {state}")
    await _redraw(query, page)


@router.callback_query(Ask.filter())
async def ask(query: CallbackQuery, callback_data: Ask, services: Services, me: MemberUser, actor: Actor) -> None:
    """Ask for a text, which is awaited as a reply."""
    await services.permissions.require(actor, callback_data.group_id, Permission.SETTINGS_EDIT)
    asked = Question(callback_data.group_id, callback_data.field)
    mark = f'<a href="{question(me.username or "", asked)}">{TEXTS[asked.field].lower()}</a>'
    fillings = " ".join(f"<code>{{{name}}}</code>" for name in FILLINGS)
    await query.answer()
    if query.message is not None:
        await query.message.answer(
            f"Reply to this message with the new {mark}.\nFillings: {fillings}",
            reply_markup=ForceReply(selective=True, input_field_placeholder=TEXTS[asked.field]),
        )


async def _answers_question(message: Message, me: MemberUser, **_: Any) -> bool | dict[str, Question]:
    asked = None if is_command(message) else question_answered_by(message, me.id)
    return {"asked": asked} if asked is not None else False


@router.message(_answers_question)
async def answer_to_question(message: Message, asked: Question, services: Services, actor: Actor) -> None:
    """Keep the text that was asked for."""
    text, media = text_of(message), media_of(message)
    if not text:
        await message.answer("Reply with a text, please.")
        return
    fields = {asked.field: text} | ({MEDIA[asked.field]: media} if media else {})
    patch = parse_input(SettingsPatch, fields)
    await services.settings.patch(asked.group_id, patch, actor)
    await message.answer(f"{TEXTS[asked.field]} saved.")


@router.callback_query(Close.filter())
async def close(query: CallbackQuery, callback_data: Close, services: Services, actor: Actor) -> None:
    """Take the page away."""
    if not await services.permissions.may(actor, callback_data.group_id, Permission.SETTINGS_VIEW):
        raise Forbidden("This page is not yours to close")
    await query.answer()
    if isinstance(query.message, Message):
        await query.message.delete()


async def _redraw(query: CallbackQuery, page: dict[str, Any]) -> None:
    """Show the page where it stands; on one too old to be edited, below."""
    if isinstance(query.message, Message):
        await query.message.edit_text(**page)
    elif isinstance(query.message, InaccessibleMessage):
        await query.message.answer(**page)


def _is_private(query: CallbackQuery) -> bool:
    return query.message is not None and query.message.chat.type == "private"
