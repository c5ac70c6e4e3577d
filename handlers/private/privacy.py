"""`/privacy`: what we keep about people, why, and for how long."""

from collections.abc import Iterable

from aiogram import F, Router
from aiogram.filters import CommandObject
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message

from gateway.client import MemberUser
from handlers.shared.access import is_group, refuse_words
from handlers.shared.filters import Command, CommandStart
from handlers.shared.links import PRIVACY_PAYLOAD, privacy_link
from models.kept import Kept
from services.container import Services
from texts import Html, Key, Words
from texts.kept import kept_rows

router = Router(name="privacy")


@router.message(Command("privacy"))
async def privacy(message: Message, command: CommandObject, words: Words, me: MemberUser, services: Services) -> None:
    """Show the list. In a group, answer briefly."""
    refuse_words(command)
    if is_group(message.chat):
        button = InlineKeyboardButton(text=words(Key.BUTTON_PRIVACY).plain(), url=privacy_link(me.username or ""))
        keyboard = InlineKeyboardMarkup(inline_keyboard=[[button]])
        await message.answer(words(Key.PRIVACY_IN_GROUP), reply_markup=keyboard)
    else:
        await message.answer(privacy_page(words, services.kept))


@router.message(CommandStart(deep_link=True, magic=F.args == PRIVACY_PAYLOAD))
async def privacy_by_link(message: Message, words: Words, services: Services) -> None:
    """The same, by the link from a group."""
    await message.answer(privacy_page(words, services.kept))


def privacy_page(words: Words, kept: Iterable[Kept]) -> Html:
    """Everything we keep about people."""
    lines = [words(Key.PRIVACY_LINE, what=row.what, why=row.why, lasting=row.lasting) for row in kept_rows(words, kept)]
    return Html(
        "\n".join(
            [
                f"<b>{words(Key.PRIVACY_TITLE)}</b>",
                words(Key.PRIVACY_MESSAGES),
                "",
                *lines,
                "",
                words(Key.PRIVACY_RIGHTS),
            ]
        )
    )
