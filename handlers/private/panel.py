"""`/panel`: a button that opens the panel; in private, inside Telegram."""

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message

from gateway.client import MemberUser
from handlers.shared.access import is_group, refuse_words
from handlers.shared.filters import Command
from handlers.shared.links import mini_app
from handlers.shared.panel_buttons import open_panel_here
from services.container import Services
from services.core.panel_links import PanelLinks
from texts import Key, Words

router = Router(name="panel")


@router.message(Command("panel"))
async def panel(message: Message, command: CommandObject, services: Services, words: Words, me: MemberUser) -> None:
    """Show the button. In a group, it opens that group."""
    refuse_words(command)
    links = services.panel_links
    if links is None:
        await message.answer(words(Key.PANEL_WITHOUT_ADDRESS))
        return
    if is_group(message.chat):
        said, label = words(Key.PANEL_OF_GROUP), words(Key.BUTTON_OPEN_PANEL).plain()
        button = InlineKeyboardButton(text=label, url=group_url(links, me, message.chat.id))
    else:
        said, button = words(Key.PANEL_OF_PERSON), open_panel_here(links, words)
    await message.answer(said, reply_markup=InlineKeyboardMarkup(inline_keyboard=[[button]]))


def group_url(links: PanelLinks, me: MemberUser, group_id: int) -> str:
    """The link to a group: inside Telegram if the panel is the bot's main Mini App, otherwise in the browser."""
    if me.has_main_web_app and me.username:
        return mini_app(me.username, group_id)
    return links.group(group_id)
