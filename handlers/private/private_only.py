"""`/mydata` and `/forgetme` in a group: they're private, so they only work in private."""

from aiogram import F, Router
from aiogram.types import Message

from gateway.client import MemberUser
from handlers.shared.access import is_group
from handlers.shared.filters import Command
from handlers.shared.panel_buttons import open_private
from texts import Key, Words

router = Router(name="private_only")


@router.message(Command("mydata", "forgetme"), F.chat.func(is_group))
async def in_a_group(message: Message, words: Words, me: MemberUser) -> None:
    """Send the person to the private chat."""
    await message.answer(words(Key.PRIVATE_CHAT_ONLY), reply_markup=open_private(me.username, words))
