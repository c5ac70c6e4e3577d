"""`/connect`: do everything from the private chat, so that the group sees no talk of settings."""

from html import escape
from typing import Final

from aiogram import F, Router
from aiogram.filters import CommandObject
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message

from gateway.client import MemberUser
from handlers.shared.access import UsageError, is_group, words_of
from handlers.shared.filters import Command, CommandStart, connected_group, connection_key
from handlers.shared.links import connect_link, connect_link_group
from models.actors import Actor
from models.durations import fold
from models.permissions import Permission
from services.container import Services
from services.core.errors import Forbidden

router = Router(name="connection")

_OPENS: Final = frozenset(Permission) - {Permission.RULES_VIEW}
"""One of these makes a connection worth while: what every member has does not."""


@router.message(Command("connect"))
async def connect(message: Message, command: CommandObject, services: Services, me: MemberUser, actor: Actor) -> None:
    """In a group: a link that connects. In private: connect by the group's id, or show to which one."""
    if is_group(message.chat):
        await _check(message.chat.id, actor, services)
        button = InlineKeyboardButton(text="Open in private", url=connect_link(me.username or "", message.chat.id))
        await message.answer("Tap, and rule from there.", reply_markup=InlineKeyboardMarkup(inline_keyboard=[[button]]))
        return
    words = words_of(command)
    if not words:
        group_id = await connected_group(message, services)
        if group_id is None:
            raise UsageError("connect", problem="You are connected to no group.")
        group = await services.groups.get(group_id)
        await message.answer(f"You are connected to <b>{escape(group.name)}</b>. /disconnect ends it.")
        return
    words[0] = fold(words[0])
    digits = words[0].removeprefix("-")
    if len(words) > 1 or not words[0].startswith("-") or not (digits.isascii() and digits.isdigit()):
        raise UsageError("connect")
    await _connect(message, -int(digits[:18]), services, actor)


@router.message(CommandStart(deep_link=True, magic=F.args.func(connect_link_group)))
async def connect_by_link(message: Message, command: CommandObject, services: Services, actor: Actor) -> None:
    """Connect by the link from a group."""
    group_id = connect_link_group(command.args or "")
    if group_id is not None and not is_group(message.chat):
        await _connect(message, group_id, services, actor)


async def _connect(message: Message, group_id: int, services: Services, actor: Actor) -> None:
    await _check(group_id, actor, services)
    group = await services.groups.get(group_id)
    await services.memos.keep(connection_key(message.chat.id), {"group_id": group_id}, lifetime=None)
    await message.answer(
        f"Connected to <b>{escape(group.name)}</b>: what you type here works there. /disconnect ends it."
    )


async def _check(group_id: int, actor: Actor, services: Services) -> None:
    """Raise Forbidden for somebody who has nothing to do there; the same for a group that we don't know."""
    standing = await services.permissions.authority_of(actor, group_id)
    if not standing.permissions & _OPENS:
        raise Forbidden("You hold no role there")


@router.message(Command("disconnect"))
async def disconnect(message: Message, services: Services) -> None:
    """End the connection."""
    await services.memos.take(connection_key(message.chat.id))
    await message.answer("You are connected to no group.")
