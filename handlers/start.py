"""`/start` and `/help`."""

from html import escape

from aiogram import F, Router
from aiogram.filters import Command, CommandStart
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from handlers.access import is_group
from handlers.commands import COMMANDS, SUBCOMMANDS
from handlers.links import add_to_group
from services.gateway import MemberUser

router = Router(name="start")

SHOW_HELP = "help"
"""The data of a button that shows the help."""


def help_text() -> str:
    """All commands with their forms."""
    lines = ["<b>Commands</b>"]
    for info in COMMANDS:
        lines.append(f"/{info.name} — {escape(info.summary)}")
        forms = [form for form in info.forms if form != f"/{info.name}"]
        forms += [form for command, form, _ in SUBCOMMANDS if command == info.name]
        lines += [f"   <code>{escape(form)}</code>" for form in forms]
    return "\n".join(lines)


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


@router.message(Command("help"))
async def help_(message: Message) -> None:
    """List the commands."""
    await message.answer(help_text())


@router.callback_query(F.data == SHOW_HELP)
async def show_help(query: CallbackQuery) -> None:
    """List the commands from a button."""
    await query.answer()
    if query.message is not None:
        await query.message.answer(help_text())
