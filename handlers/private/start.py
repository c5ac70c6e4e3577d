"""`/start`."""

from aiogram import Router
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message

from gateway.client import MemberUser
from handlers.private.help_pages import SHOW_HELP
from handlers.shared.access import is_group
from handlers.shared.buttons import ChooseLanguage
from handlers.shared.filters import CommandStart
from handlers.shared.links import add_to_group
from handlers.shared.panel_buttons import open_panel_here
from services.container import Services
from services.core.panel_links import PanelLinks
from texts import Key, Words

router = Router(name="start")


@router.message(CommandStart())
async def start(message: Message, services: Services, words: Words, me: MemberUser) -> None:
    """Explain what the bot does, and how to begin."""
    if is_group(message.chat):
        await message.answer(words(Key.START_IN_GROUP))
        return
    await message.answer(words(Key.START_IN_PRIVATE), reply_markup=_keyboard(words, me.username, services.panel_links))


def _keyboard(words: Words, bot_name: str | None, links: PanelLinks | None) -> InlineKeyboardMarkup:
    more = [
        InlineKeyboardButton(text=words(Key.BUTTON_GUIDE).plain(), callback_data=SHOW_HELP),
        InlineKeyboardButton(text=words(Key.BUTTON_LANGUAGE).plain(), callback_data=ChooseLanguage().pack()),
    ]
    rows = [more]
    if links is not None:
        rows.insert(0, [open_panel_here(links, words)])
    if bot_name:
        label = words(Key.BUTTON_ADD_TO_GROUP).plain()
        rows.insert(0, [InlineKeyboardButton(text=label, url=add_to_group(bot_name))])
    return InlineKeyboardMarkup(inline_keyboard=rows)
