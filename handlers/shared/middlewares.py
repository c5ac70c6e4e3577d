"""Middlewares around every update: they note the sender, answer errors, and delete commands."""

import secrets
import time
from collections.abc import Awaitable, Callable
from typing import Any, Final

import structlog
from aiogram import BaseMiddleware
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.exceptions import TelegramAPIError
from aiogram.types import CallbackQuery, Message, TelegramObject
from aiogram.types import Chat as TelegramChat
from aiogram.types import User as TelegramUser
from cachetools import TTLCache

from gateway.budgets import Budgets
from gateway.client import Chat
from handlers.shared.access import FromSomebody, InputError, UsageError, actor_of, is_group, profile_of
from handlers.shared.filters import ask_who_it_is, calls_admins, is_command, is_own_word, is_report, is_service
from handlers.shared.partial import PartialChat, PartialUser
from handlers.shared.service_messages import clean_service
from handlers.shared.speech import reason_of
from models.actors import Actor
from services.container import Live, Services
from services.core.errors import BadCursor, Forbidden, OutOfReach, ServiceError, TelegramError, Unavailable
from services.core.lengths import shorten
from services.core.refusals import sentence_of
from services.inbox.updates import AlreadyHandled
from texts import Html, Key

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]

REFUSAL_MEMORY: Final = 600
"""Seconds: in each chat, the bot tells a person at most once in this time that they lack a permission."""
SHARE: Final = 3
"""One member gets at most a third of the answers for all members of a group."""
MOVES: Final = ("new_chat_members", "left_chat_member", "migrate_to_chat_id", "migrate_from_chat_id")
"""Service messages about joins, leaves and migrations, which `membership` handles."""
ALERT_LIMIT: Final = 200
"""Characters of an alert (Bot API, answerCallbackQuery)."""

log = structlog.get_logger(__name__)


async def note_sender(
    chat: TelegramChat | PartialChat,
    user: TelegramUser | PartialUser | None,
    services: Services,
    live: Live,
    message_id: int | None = None,
) -> None:
    """Keep the group and the author up to date. No I/O with a warm cache.

    With a message's id, somebody who writes for the first time, or is back, is looked up in lists of bans later.
    """
    lookups = services.lookups
    if lookups.peek_group(chat.id) is None and await lookups.find_group(chat.id) is None:
        # The bot was added before we knew the group, and Telegram reports that only once.
        await services.groups.register(await live.gateway.details(Chat.model_validate(chat, from_attributes=True)))
    if user is None or user.is_bot or services.users.is_known(chat.id, user.id, user):
        return
    is_new = await services.users.see(chat.id, profile_of(user))
    if is_new and message_id is not None:
        services.ban_checks.note_first(chat.id, user.id, message_id)


class NameActor(BaseMiddleware):
    """Passes the actor of an update to the handlers."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        assert isinstance(event, FromSomebody), "it is installed for these kinds only"
        data["actor"] = actor_of(event, data["request_key"])
        return await handler(event, data)


class NoteSender(BaseMiddleware):
    """Notes who types or taps."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        message = event.message if isinstance(event, CallbackQuery) else event
        is_move = isinstance(event, Message) and any(getattr(event, field) for field in MOVES)
        if isinstance(message, Message) and is_group(message.chat) and not is_move:
            if isinstance(event, CallbackQuery):
                # People outside can tap the buttons of a public group, and only Telegram knows who is a member.
                await data["services"].strangers.find_present(message.chat.id, event.from_user.id)
            else:
                # If a chat posts under its own name, Telegram sends a placeholder as the user, who isn't a person.
                user = message.from_user if message.sender_chat is None else None
                await note_sender(message.chat, user, data["services"], data["live"])
        return await handler(event, data)


class AnswerErrors(BaseMiddleware):
    """Turns an error into one short answer, as problem+json does in the API."""

    def __init__(self, timer: Callable[[], float] = time.monotonic) -> None:
        self._told: TTLCache[tuple[int, int, str], bool] = TTLCache(10_000, REFUSAL_MEMORY, timer=timer)

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        try:
            return await handler(event, data)
        except (Unavailable, AlreadyHandled):
            raise  # the intake handles it
        except TelegramAPIError as error:
            log.warning("handlers.telegram_refused", method=type(error.method).__name__, error=str(error))
        except TelegramError as error:
            log.warning("handlers.telegram_refused", error=error.description)
            await _tell(event, data, sentence_of(error).within(data["words"]))
        except (UsageError, InputError) as error:
            await _tell(event, data, error.within(data["words"]))
        except Forbidden as error:
            await self._refuse(event, error, data)
        except ServiceError as error:
            await _tell(event, data, reason_of(error, data["words"]))
        except BadCursor:
            await _tell(event, data, data["words"](Key.ERROR_MENU_EXPIRED))
        except Exception:
            code = secrets.token_hex(4)
            log.exception("handlers.failed", code=code)
            await _tell(event, data, data["words"](Key.ERROR_FAILED, code=code))
        return None

    async def _refuse(self, event: TelegramObject, error: Forbidden, data: dict[str, Any]) -> None:
        """Say why, once for each reason, and to plain members of a group just once: they may only be trying.

        Ask an anonymous administrator to identify themselves.
        """
        said = reason_of(error, data["words"])
        if isinstance(error, OutOfReach) or isinstance(event, CallbackQuery):
            await _tell(event, data, said)
        elif isinstance(event, Message) and data["actor"].anonymous_admin:
            await ask_who_it_is(event, data["services"], data["words"])
        elif not await self._was_told(event, said, data):
            await _tell(event, data, said)

    async def _was_told(self, event: TelegramObject, said: Html, data: dict[str, Any]) -> bool:
        if not isinstance(event, Message) or event.from_user is None or not is_group(event.chat):
            return False
        has_role = (await data["services"].permissions.authority_of(data["actor"], event.chat.id)).priority > 0
        key = (event.chat.id, event.from_user.id, str(said) if has_role else "")
        was_told = key in self._told
        self._told[key] = True
        return was_told


class HearOwnWords(BaseMiddleware):
    """Passes on service messages, and what people wrote themselves."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        if isinstance(event, Message) and not is_service(event) and not is_own_word(event):
            return UNHANDLED
        return await handler(event, data)


class LimitMemberAnswers(BaseMiddleware):
    """Limits answers to plain members per minute, so that admins never wait for them, and one member can't use up the
    answers for all others.

    A report is always stored. If its author's answers are used up, it isn't answered (`is_spared`).
    """

    def __init__(self, per_minute: int) -> None:
        self._of_groups = Budgets(per_minute)
        self._of_people = Budgets(max(1, per_minute // SHARE))

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        if not isinstance(event, Message) or not await _is_members_command(event, data["actor"], data["services"]):
            return await handler(event, data)
        person, group = (event.chat.id, data["actor"].id), event.chat.id
        is_call = is_report(event)
        is_spared = not self._of_people.has_room(person) or not (is_call or self._of_groups.has_room(group))
        if is_spared:
            log.info("handlers.spared", chat_id=group, is_report=is_call)
            if not is_call:
                return UNHANDLED
        result = await handler(event, {**data, "is_spared": is_spared})
        if result is not UNHANDLED and not is_spared:  # an unknown command may belong to another bot
            await self._of_people.spend(person)
            if not is_call:
                await self._of_groups.spend(group)
        return result


async def _is_members_command(message: Message, actor: Actor, services: Services) -> bool:
    if not is_group(message.chat) or not (is_command(message) or calls_admins(message)):
        return False
    return (await services.permissions.authority_of(actor, message.chat.id)).priority == 0


class DeleteCommands(BaseMiddleware):
    """Deletes a command after the answer, and a service message, if the group wants that."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        result = await handler(event, data)
        if not isinstance(event, Message) or not is_group(event.chat):
            return result
        services: Services = data["services"]
        live: Live = data["live"]
        await clean_service(event, services, live)
        is_ours = result is not UNHANDLED  # an unknown command may belong to another bot
        if is_ours and is_command(event):
            settings = await services.lookups.find_settings(event.chat.id)
            if settings is not None and settings.auto_delete_commands:
                await live.gateway.delete_message(event.chat.id, event.message_id)
        return result


async def _tell(event: TelegramObject, data: dict[str, Any], text: Html) -> None:
    """Answer in the chat, or in an alert for a tap. No answer for somebody whose answers are used up."""
    if data.get("is_spared"):
        return
    try:
        if isinstance(event, CallbackQuery):
            await event.answer(shorten(text.plain(), ALERT_LIMIT), show_alert=True)
        elif isinstance(event, Message):
            await event.answer(text)
        else:
            log.error("handlers.refused", kind=type(event).__name__, text=text)  # there's nobody to reply to
    except TelegramAPIError as error:
        log.warning("handlers.answer_refused", error=str(error))
