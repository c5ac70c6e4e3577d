"""Files that people send to the bot, and that it sends to them."""

from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.methods import SendDocument
from aiogram.types import BufferedInputFile, CallbackQuery, Document, Message

from gateway.answering import AnsweringBot
from gateway.errors import Problem, Reason, Refused
from handlers.shared.access import InputError, is_group
from handlers.shared.panel_buttons import open_private
from models.actors import Actor
from services.container import Services
from services.core.errors import NotFound
from texts import Html, Key, Sentence, Words


async def read_document(document: Document, limit: int, services: Services) -> bytes:
    """A document's content. Raises InputError if it has more bytes than `limit`, TelegramError."""
    if (document.file_size or 0) > limit:
        raise InputError(Sentence(Key.IMPORT_TOO_LARGE, {"limit": limit // 1024}))
    if services.live is None:
        raise Refused(Reason.NO_FILE, Problem.NO_FILE)
    return await services.live.gateway.document(document.file_id, limit)


def file_asked_about(query: CallbackQuery) -> tuple[Message, Document]:
    """The question whose button was tapped, and the file that it replies to. Raises NotFound if either is gone."""
    asked = query.message
    if not isinstance(asked, Message) or asked.reply_to_message is None or asked.reply_to_message.document is None:
        raise NotFound(Key.ERROR_MENU_EXPIRED)
    return asked, asked.reply_to_message.document


async def send_privately(
    message: Message, file: BufferedInputFile, caption: Html, actor: Actor, bot: AnsweringBot, words: Words
) -> None:
    """Send a file to the author of a command in private, and say so in the group."""
    sending = SendDocument(chat_id=actor.user_id or message.chat.id, document=file, caption=caption)
    if not is_group(message.chat):
        await bot.ask(sending)
        return
    try:
        await bot.ask(sending)
    except (TelegramForbiddenError, TelegramBadRequest):  # they never wrote to the bot, or blocked it
        keyboard = open_private((await bot.me()).username, words)
        await message.answer(words(Key.EXPORT_PRIVATE_FIRST), reply_markup=keyboard)
    else:
        await message.answer(words(Key.EXPORT_SENT))
