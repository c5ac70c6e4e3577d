"""The language of answers: handlers get it as `words`."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.types import CallbackQuery, Message, TelegramObject

from handlers.shared.access import FromSomebody, is_group
from services.core.errors import ServiceError
from services.groups.languages import Languages
from texts import Html, Words, to_html

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class SpeakLanguage(BaseMiddleware):
    """Passes the language to the handlers: in a group its own, in private the person's."""

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        assert isinstance(event, FromSomebody), "it is installed for these kinds only"
        data["words"] = await words_for(event, data["services"].languages)
        return await handler(event, data)


async def words_for(event: FromSomebody, languages: Languages) -> Words:
    """The language of an update's answer. For a tap, that of the chat that the button is in."""
    message = event.message if isinstance(event, CallbackQuery) else event
    if message is not None and is_group(message.chat):
        return await languages.of_group(message.chat.id)
    user = event.from_user
    assert isinstance(event, Message) or user is not None, "only a message may come from nobody"
    if user is None:
        return await languages.of_person(0, None)
    return await languages.of_person(user.id, user.language_code)


def reason_of(error: ServiceError, words: Words) -> Html:
    """What a service says of an error, in a language."""
    return error.sentence.within(words) if error.sentence is not None else to_html(str(error))
