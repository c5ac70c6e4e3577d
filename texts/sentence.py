"""A sentence that isn't rendered yet: its key and values. The reader's language is chosen later."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field

from texts.catalogue import ENGLISH, Words, words_in
from texts.html import Html
from texts.keys import Key
from texts.values import Value


class Unsaid(ABC):
    """Something to render in the reader's language for people, and in English for programs."""

    __slots__ = ()

    @abstractmethod
    def within(self, words: Words) -> Html:
        """Rendered in a language, for people."""

    @abstractmethod
    def __str__(self) -> str:
        """Rendered in English without tags, for programs and logs."""


@dataclass(frozen=True, slots=True)
class Sentence(Unsaid):
    """A key of the catalogue with its values, which may be unrendered themselves."""

    key: Key
    values: "Mapping[str, Value | Unsaid]" = field(default_factory=dict)

    def within(self, words: Words) -> Html:
        """Rendered in a language."""
        values = {
            name: value.within(words) if isinstance(value, Unsaid) else value for name, value in self.values.items()
        }
        return words(self.key, **values)

    def __str__(self) -> str:
        """Rendered in English, without tags."""
        values = {name: str(value) if isinstance(value, Unsaid) else value for name, value in self.values.items()}
        return words_in(ENGLISH)(self.key, **values).plain()
