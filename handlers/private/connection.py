"""`/connect`: manage a group from the private chat, so that its members see no commands."""

from typing import Final

from aiogram import F, Router
from aiogram.filters import CommandObject
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from gateway.client import MemberUser
from handlers.shared.access import UsageError, is_group, words_of
from handlers.shared.filters import Command, CommandStart, connected_group, connection_key
from handlers.shared.links import connect_link, connect_link_group
from handlers.shared.typed import whole_number
from models.actors import Actor
from models.base import GroupId
from models.durations import fold
from models.groups import GroupRead
from models.permissions import Permission
from services.container import Services
from services.core.errors import Forbidden
from services.core.lengths import shorten
from texts import Html, Key, Words

router = Router(name="connection")

_OPENS: Final = frozenset(Permission) - {Permission.RULES_VIEW}
"""One of these makes a connection worthwhile: every member has the others."""
_OFFERED: Final = 10
"""Groups offered as buttons, at most."""
_NAME_SHOWN: Final = 40


class Connect(CallbackData, prefix="connect"):
    """The button that connects to a group."""

    group_id: GroupId


@router.message(Command("connect"))
async def connect(
    message: Message, command: CommandObject, services: Services, me: MemberUser, actor: Actor, words: Words
) -> None:
    """In a group: show a link that connects. In private: connect by the group's id, or show the connection."""
    if is_group(message.chat):
        await _check(message.chat.id, actor, services)
        text, url = words(Key.BUTTON_OPEN_PRIVATE).plain(), connect_link(me.username or "", message.chat.id)
        keyboard = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text=text, url=url)]])
        await message.answer(words(Key.CONNECTION_OPEN), reply_markup=keyboard)
        return
    typed = words_of(command)
    if not typed:
        await _show(message, services, actor, words)
        return
    group_id = fold(typed[0])
    number = whole_number(group_id.removeprefix("-"), digits=18)
    if len(typed) > 1 or not group_id.startswith("-") or number is None:
        raise UsageError("connect")
    await message.answer(await _connect(message.chat.id, -number, services, actor, words))


async def _show(message: Message, services: Services, actor: Actor, words: Words) -> None:
    """Show which group is managed from here. If there's none, offer the groups that the person can manage."""
    group_id = await connected_group(message, services)
    if group_id is not None:
        group = await services.groups.get(group_id)
        await message.answer(words(Key.CONNECTION_IS, group=group.name))
        return
    groups = await services.groups.managed_by(actor, _OPENS, _OFFERED)
    if not groups:
        await message.answer(words(Key.CONNECTION_NO_GROUPS))
        return
    await message.answer(words(Key.CONNECTION_CHOOSE), reply_markup=_keyboard(groups))


def _keyboard(groups: list[GroupRead]) -> InlineKeyboardMarkup:
    rows = [
        [
            InlineKeyboardButton(
                text=shorten(group.name, _NAME_SHOWN), callback_data=Connect(group_id=group.group_id).pack()
            )
        ]
        for group in groups
    ]
    return InlineKeyboardMarkup(inline_keyboard=rows)


@router.callback_query(Connect.filter())
async def chosen(query: CallbackQuery, callback_data: Connect, services: Services, actor: Actor, words: Words) -> None:
    """Connect by the button."""
    if isinstance(query.message, Message) and not is_group(query.message.chat):
        said = await _connect(query.message.chat.id, callback_data.group_id, services, actor, words)
        await query.answer()
        await query.message.edit_text(said)


@router.message(CommandStart(deep_link=True, magic=F.args.func(connect_link_group)))
async def connect_by_link(
    message: Message, command: CommandObject, services: Services, actor: Actor, words: Words
) -> None:
    """Connect by the link from a group."""
    group_id = connect_link_group(command.args or "")
    if group_id is not None and not is_group(message.chat):
        await message.answer(await _connect(message.chat.id, group_id, services, actor, words))


async def _connect(chat_id: int, group_id: int, services: Services, actor: Actor, words: Words) -> Html:
    """Store the connection of a private chat. Returns the answer. Raises Forbidden."""
    await _check(group_id, actor, services)
    group = await services.groups.get(group_id)
    await services.memos.keep(connection_key(chat_id), {"group_id": group_id}, lifetime=None)
    return words(Key.CONNECTION_BEGUN, group=group.name)


async def _check(group_id: int, actor: Actor, services: Services) -> None:
    """Raise Forbidden for somebody without permissions in the group, and for an unknown group."""
    standing = await services.permissions.authority_of(actor, group_id)
    if not standing.permissions & _OPENS:
        raise Forbidden(Key.ERROR_CONNECTION_WITHOUT_ROLE)


@router.message(Command("disconnect"))
async def disconnect(message: Message, services: Services, words: Words) -> None:
    """End the connection."""
    await services.memos.take(connection_key(message.chat.id))
    await message.answer(words(Key.CONNECTION_ENDED))
