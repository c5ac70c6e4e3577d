"""A command's description, as `commands` lists them."""

from dataclasses import dataclass
from enum import StrEnum
from html import escape
from typing import Final, NamedTuple

from models.permissions import Permission
from texts import Html, Key, Words, key_named


class Topic(StrEnum):
    """What a command is about: a page of the help."""

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
    """Words in capitals are placeholders, those in brackets are optional; the rest is typed as is."""
    example: str
    permission: Permission | None = None
    """What it takes; None: nothing that a role gives."""

    @property
    def letters(self) -> str:
        """What one types, without the note that it's typed in a reply."""
        return self.typed.removesuffix(_IN_REPLY)

    def within(self, words: Words) -> Html:
        """The form, to be copied, and that note in a language."""
        letters = Html(f"<code>{escape(self.letters)}</code>")
        return words(Key.FORM_IN_REPLY, form=letters) if self.typed.endswith(_IN_REPLY) else letters


@dataclass(frozen=True, slots=True)
class CommandInfo:
    """One command."""

    name: str
    topic: Topic
    forms: tuple[Form, ...]
    """The first one shows, where others change."""
    aliases: tuple[str, ...] = ()
    """Other names that do the same."""
    in_private: bool = False

    @property
    def examples(self) -> tuple[str, ...]:
        """What may be typed, where that isn't plain from the forms."""
        plain = {form.letters for form in self.forms}
        return tuple(dict.fromkeys(form.example for form in self.forms if form.example not in plain))

    @property
    def takes_placeholders(self) -> bool:
        """Whether it takes a text with placeholders, as greetings are."""
        return self.topic is Topic.GREETINGS and any("TEXT" in form.typed for form in self.forms)

    @property
    def permissions(self) -> tuple[Permission, ...]:
        """What its forms take: to look first, then to change."""
        return tuple(dict.fromkeys(form.permission for form in self.forms if form.permission))

    def summary(self, words: Words) -> str:
        """What it does, in one line of plain text."""
        return words(Key(f"command-{self.name}")).plain()

    def help(self, words: Words) -> Html | None:
        """What it does beyond that line, if there is more to say."""
        key = key_named(f"help-{self.name}")
        return words(key) if key is not None else None
