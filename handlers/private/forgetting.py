"""`/forgetme`: erases everything we keep about a person."""

from typing import Final

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import CallbackQuery, Message

from handlers.shared.access import refuse_words
from handlers.shared.confirm import Confirm, ask_first, confirmed
from handlers.shared.filters import Command
from models.actors import Actor
from services.container import Services
from texts import Key, Words

router = Router(name="forgetting")

_FORGET_ME: Final = "forgetme"


@router.message(Command("forgetme"))
async def ask(message: Message, command: CommandObject, actor: Actor, words: Words) -> None:
    """Explain what is deleted and what stays, and ask."""
    refuse_words(command)
    if actor.user_id is None:
        return
    asked = Confirm(what=_FORGET_ME, user_id=actor.user_id, group_id=0)
    await ask_first(message, words(Key.FORGETME_QUESTION), words(Key.BUTTON_FORGET_ME), asked, words)


@router.callback_query(confirmed(_FORGET_ME))
async def forget(query: CallbackQuery, services: Services, actor: Actor, words: Words) -> None:
    """Begin the erasure."""
    if actor.user_id is None or not isinstance(query.message, Message):
        return
    await services.erasures.ask(actor.user_id, actor)
    await query.answer()
    await query.message.edit_text(words(Key.FORGETME_BEGUN))
