"""`/start`."""

from aiogram import Router
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message

from gateway.client import MemberUser
from handlers.shared.access import is_group
from handlers.shared.filters import CommandStart
from handlers.shared.links import add_to_group

router = Router(name="start")


@router.message(CommandStart())
async def start(message: Message, me: MemberUser) -> None:
    """Say what the bot is for."""
    if is_group(message.chat):
        await message.answer("I am here. /help lists the commands.")
        return
    keyboard = None
    if me.username:
        button = InlineKeyboardButton(text="Add me to a group", url=add_to_group(me.username))
        keyboard = InlineKeyboardMarkup(inline_keyboard=[[button]])
    await message.answer(
        "I keep groups: settings, roles, rules, and a history of what was done.\n"
        "Add me to a group and make me an administrator; the rest is in /help.",
        reply_markup=keyboard,
    )
