"""Commands that come from an edit: we don't obey them, and we say so to people who have a role.

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

_REMEMBERED: Final = 10_000
_MEMORY: Final = 3_600
"""Seconds for which we remember what we replied to."""

RepliedTo = TTLCache[tuple[int, int], bool]
"""Messages that we replied to: chat and number."""


def replied_to_nothing() -> RepliedTo:
    """The memory of a process that starts."""
    return TTLCache(_REMEMBERED, _MEMORY)


@router.edited_message(edits_command)
async def tell_to_send_again(
    message: Message, services: Services, actor: Actor, words: Words, edits_replied_to: RepliedTo
) -> None:
    """Say, once for each message, that an edited command isn't obeyed."""
    key = (message.chat.id, message.message_id)
    if key in edits_replied_to or (await services.permissions.authority_of(actor, message.chat.id)).priority == 0:
        return
    edits_replied_to[key] = True
    await message.reply(words(Key.EDITED_COMMAND))
