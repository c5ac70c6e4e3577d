"""Commands that appear by an edit: they aren't obeyed, and whoever has a role is told so.

An edit of a command that was obeyed must not do it again, and an edited message isn't what the chat has seen.
"""

from typing import Final

from aiogram import Router
from aiogram.types import Message
from cachetools import TTLCache

from handlers.shared.filters import edits_command
from models.actors import Actor
from services.container import Services
from texts import Key, Words

router = Router(name="edited-commands")

_TOLD: Final[TTLCache[tuple[int, int], bool]] = TTLCache(10_000, 3600)
"""Messages about which somebody was told."""


@router.edited_message(edits_command)
async def tell_to_send_again(message: Message, services: Services, actor: Actor, words: Words) -> None:
    """Say, once for each message, that an edited command isn't obeyed."""
    key = (message.chat.id, message.message_id)
    if key in _TOLD or (await services.permissions.authority_of(actor, message.chat.id)).priority == 0:
        return
    _TOLD[key] = True
    await message.reply(words(Key.EDITED_COMMAND))
