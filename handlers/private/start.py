"""`/start` and `/help`."""

from html import escape

from aiogram import F, Router
from aiogram.filters import CommandObject
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from gateway.client import MemberUser
from handlers.shared.access import UsageError, is_group, words_of
from handlers.shared.commands import COMMANDS, SUBCOMMANDS
from handlers.shared.filters import Command, CommandStart
from handlers.shared.links import add_to_group
from handlers.shared.texts import page_number, paged
from texts import ENGLISH, words_in

router = Router(name="start")

SHOW_HELP = "help"
"""The data of a button that shows the help."""


def help_text(page: int = 1) -> str:
    """A page of the commands with their forms."""
    blocks = []
    for info in COMMANDS:
        forms = [form for form in info.forms if form != f"/{info.name}"]
        forms += [form for command, form, _ in SUBCOMMANDS if command == info.name]
        lines = [
            f"/{info.name} — {escape(info.summary(words_in(ENGLISH)))}",
            *(f"   <code>{escape(form)}</code>" for form in forms),
        ]
        blocks.append("\n".join(lines))
    return paged("Commands", blocks, page, "help")


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
async def help_(message: Message, command: CommandObject) -> None:
    """List the commands."""
    page = page_number(words_of(command))
    if page is None:
        raise UsageError("help")
    await message.answer(help_text(page))


@router.callback_query(F.data == SHOW_HELP)
async def show_help(query: CallbackQuery) -> None:
    """List the commands from a button."""
    await query.answer()
    if query.message is not None:
        await query.message.answer(help_text())
