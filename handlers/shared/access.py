"""The actor of an update, and errors in what people typed."""

from html import escape
from typing import Any, TypeVar

from aiogram.filters import CommandObject
from aiogram.types import CallbackQuery, Chat, ChatJoinRequest, ChatMemberUpdated, Message
from aiogram.types import User as TelegramUser
from pydantic import BaseModel, ValidationError

from handlers.shared.commands import forms_of
from handlers.shared.partial import PartialChat, PartialUser
from models.actors import Actor, ActorKind
from models.users import Profile
from services.core.plain_words import in_plain_words
from services.moderation.policy import ANONYMOUS_ADMIN
from texts import Html, Key, Sentence, Words, to_html

Model = TypeVar("Model", bound=BaseModel)
FromSomebody = Message | CallbackQuery | ChatMemberUpdated | ChatJoinRequest

GROUP_TYPES = frozenset({"group", "supergroup"})


def example_of(command: str, starts_with: str = "") -> str:
    """An example with more than the command's name; "" if there's none."""
    return next((form.example for form in forms_of(command, starts_with) if " " in form.example), "")


class UsageError(Exception):
    """The command isn't in the right form. The answer shows the form and an example."""

    def __init__(self, command: str, starts_with: str = "", problem: str | Sentence = "") -> None:
        super().__init__(command)
        self.forms = forms_of(command, starts_with)
        self.example = example_of(command, starts_with)
        """An example with more than the command's name; "" if there's none."""
        self.problem = problem

    def within(self, words: Words) -> Html:
        """The answer in a language."""
        form, example = Html(" · ".join(form.within(words) for form in self.forms)), Html(escape(self.example))
        problem = _within(self.problem, words)
        match bool(problem), bool(example):
            case True, True:
                return words(Key.USAGE_WITH_PROBLEM_AND_EXAMPLE, problem=problem, form=form, example=example)
            case True, False:
                return words(Key.USAGE_WITH_PROBLEM, problem=problem, form=form)
            case False, True:
                return words(Key.USAGE_WITH_EXAMPLE, form=form, example=example)
        return words(Key.USAGE, form=form)


class InputError(Exception):
    """A value that somebody typed isn't valid. The answer says which one, and why."""

    def __init__(self, problem: str | Sentence, example: str = "") -> None:
        super().__init__(str(problem))
        self.problem = problem
        self.example = example

    def within(self, words: Words) -> Html:
        """The answer in a language."""
        problem = _within(self.problem, words)
        if not self.example:
            return problem
        return words(Key.INPUT_WITH_EXAMPLE, problem=problem, example=Html(escape(self.example)))


def _within(problem: str | Sentence, words: Words) -> Html:
    return problem.within(words) if isinstance(problem, Sentence) else to_html(problem)


def parse_input(model: type[Model], values: dict[str, Any], example: str = "") -> Model:
    """What somebody typed, as a schema. `example` is the command in the right form. Raises InputError."""
    try:
        return model.model_validate(values)
    except ValidationError as error:
        raise InputError(in_plain_words(error), example) from None


def is_group(chat: Chat | PartialChat) -> bool:
    """Whether the chat is one that we manage."""
    return chat.type in GROUP_TYPES


def profile_of(user: TelegramUser | PartialUser) -> Profile:
    """A Telegram user as a profile."""
    return Profile(
        user_id=user.id,
        first_name=user.first_name,
        last_name=user.last_name or "",
        username=user.username,
        is_bot=user.is_bot,
    )


def actor_of(event: FromSomebody, request_key: str | None) -> Actor:
    """The actor who typed, tapped, joined or left, in the update with the key `request_key`."""
    user = event.from_user
    posted_as = event.sender_chat if isinstance(event, Message) else None
    occurred_at = None if isinstance(event, CallbackQuery) else event.date  # Telegram doesn't date taps
    who = {"kind": ActorKind.TELEGRAM, "request_key": request_key, "occurred_at": occurred_at}
    if isinstance(event, ChatMemberUpdated) and event.from_user.id == ANONYMOUS_ADMIN:
        posted_as = event.chat  # of an anonymous administrator's messages, Telegram says that itself
    if posted_as is not None and not isinstance(event, CallbackQuery) and posted_as.id == event.chat.id:
        return Actor(id=str(posted_as.id), name="an administrator", anonymous_admin=True, **who)
    if user is None or posted_as is not None:
        # A channel that posts under its own name isn't a person; Telegram sends a placeholder as the author.
        return Actor(id="0", name="a channel", **who)
    return Actor(id=str(user.id), name=profile_of(user).full_name, **who)


def refuse_words(command: CommandObject) -> None:
    """Raise UsageError if a command without arguments got some: it would do something else than what was asked for."""
    if command.args:
        name = command.command
        raise UsageError(name, problem=Sentence(Key.TAKES_NOTHING_MORE))


def words_of(command: CommandObject) -> list[str]:
    """The words after the command."""
    return (command.args or "").split()
