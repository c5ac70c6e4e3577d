"""The description of a command, as listed in `commands`."""

from dataclasses import dataclass
from enum import StrEnum
from html import escape
from typing import Final, NamedTuple

from models.permissions import Permission
from texts import Html, Key, Words, key_named


class Topic(StrEnum):
    """What a command is about; each topic is a page of the help."""

    MODERATION = "moderation"
    WARNINGS = "warnings"
    MESSAGES = "messages"
    RULES = "rules"
    PROTECTION = "protection"
    NEW_MEMBERS = "new-members"
    GREETINGS = "greetings"
    ROLES = "roles"
    FEDERATIONS = "federations"
    REPORTS = "reports"
    ACCOUNT = "account"
    OPERATORS = "operators"

    def label(self, words: Words) -> Html:
        """Its name."""
        return words(Key(f"topic-{self}"))


_IN_REPLY: Final = " (in reply)"


class Form(NamedTuple):
    """One way to type a command."""

    typed: str
    """Words in capitals are placeholders, words in brackets are optional; the rest is typed as it is."""
    example: str
    permission: Permission | None = None
    """The permission needed; None: none that roles give."""

    @property
    def letters(self) -> str:
        """What people type, without the note that it's typed as a reply."""
        return self.typed.removesuffix(_IN_REPLY)

    def within(self, words: Words) -> Html:
        """The form to copy, and the note, in a language."""
        letters = Html(f"<code>{escape(self.letters)}</code>")
        return words(Key.FORM_IN_REPLY, form=letters) if self.typed.endswith(_IN_REPLY) else letters


@dataclass(frozen=True, slots=True)
class CommandInfo:
    """One command."""

    name: str
    topic: Topic
    forms: tuple[Form, ...]
    """The first form shows something, the others change it."""
    aliases: tuple[str, ...] = ()
    """Other names of the same command."""
    in_private: bool = False

    @property
    def examples(self) -> tuple[str, ...]:
        """Examples, if there are any beyond the forms themselves."""
        plain = {form.letters for form in self.forms}
        return tuple(dict.fromkeys(form.example for form in self.forms if form.example not in plain))

    @property
    def takes_placeholders(self) -> bool:
        """Whether it takes a text with placeholders, as greetings do."""
        return self.topic is Topic.GREETINGS and any("TEXT" in form.typed for form in self.forms)

    @property
    def permissions(self) -> tuple[Permission, ...]:
        """The permissions its forms need: first to look, then to change."""
        return tuple(dict.fromkeys(form.permission for form in self.forms if form.permission))

    def summary(self, words: Words) -> str:
        """What it does, in one line of plain text."""
        return words(Key(f"command-{self.name}")).plain()

    def help(self, words: Words) -> Html | None:
        """A longer explanation, if there is one."""
        key = key_named(f"help-{self.name}")
        return words(key) if key is not None else None
