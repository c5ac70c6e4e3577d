"""Who acts, and in which words we refuse: what every subject's handlers share."""

from html import escape
from typing import Any, TypeVar

from aiogram.filters import CommandObject
from aiogram.types import CallbackQuery, Chat, ChatJoinRequest, ChatMemberUpdated, Message
from aiogram.types import User as TelegramUser
from pydantic import BaseModel, ValidationError

from handlers.shared.commands import form_of
from handlers.shared.partial import PartialChat, PartialUser
from handlers.shared.problems import in_plain_words
from models.actors import Actor, ActorKind
from models.users import Profile

Model = TypeVar("Model", bound=BaseModel)
FromSomebody = Message | CallbackQuery | ChatMemberUpdated | ChatJoinRequest

GROUP_TYPES = frozenset({"group", "supergroup"})


class UsageError(Exception):
    """The command is not in the right form; the text says what is."""

    def __init__(self, command: str, starts_with: str = "", problem: str = "") -> None:
        forms = f"Use: <code>{escape(form_of(command, starts_with))}</code>"
        super().__init__(f"{escape(problem)} {forms}".strip())


class InputError(Exception):
    """A value that somebody typed is not valid; the text says which, and why."""


def parse_input(model: type[Model], values: dict[str, Any], example: str = "") -> Model:
    """What somebody typed, as a schema; `example` is a command in the right form. Raises InputError."""
    try:
        return model.model_validate(values)
    except ValidationError as error:
        problem = in_plain_words(error)
        raise InputError(f"{problem} Type it like this: {example}" if example else problem) from None


def is_group(chat: Chat | PartialChat) -> bool:
    """Whether the chat is one that we manage."""
    return chat.type in GROUP_TYPES


def profile_of(user: TelegramUser | PartialUser) -> Profile:
    """A Telegram user as our services know one."""
    return Profile(
        user_id=user.id,
        first_name=user.first_name,
        last_name=user.last_name or "",
        username=user.username,
        is_bot=user.is_bot,
    )


def actor_of(event: FromSomebody, request_key: str | None) -> Actor:
    """Who typed, tapped, or came and went, in the update named `request_key`."""
    user = event.from_user
    posted_as = event.sender_chat if isinstance(event, Message) else None
    occurred_at = None if isinstance(event, CallbackQuery) else event.date  # Telegram doesn't date taps
    who = {"kind": ActorKind.TELEGRAM, "request_key": request_key, "occurred_at": occurred_at}
    if isinstance(event, Message) and posted_as is not None and posted_as.id == event.chat.id:
        return Actor(id=str(posted_as.id), name="an administrator", anonymous_admin=True, **who)
    if user is None or posted_as is not None:
        # A channel that posts under its own name is nobody whom we know; Telegram puts a stand-in behind it.
        return Actor(id="0", name="a channel", **who)
    return Actor(id=str(user.id), name=profile_of(user).full_name, **who)


def refuse_words(command: CommandObject) -> None:
    """Raise UsageError for words behind a command that takes none: whatever they mean, it would do something else."""
    if command.args:
        name = command.command.lower()
        raise UsageError(name, problem="It takes nothing more.")


def words_of(command: CommandObject) -> list[str]:
    """The words after the command."""
    return (command.args or "").split()
