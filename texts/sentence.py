"""A sentence that isn't said yet: which one, with which values. Whoever reads it chooses the language."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from texts.catalogue import ENGLISH, Words, words_in
from texts.html import Html
from texts.keys import Key
from texts.values import Value


@dataclass(frozen=True, slots=True)
class Sentence:
    """A key of the catalogue with its values."""

    key: Key
    values: Mapping[str, Value] = field(default_factory=dict)

    def __str__(self) -> str:
        """In English, without tags: for programs and logs."""
        return self.within(words_in(ENGLISH)).plain()

    def within(self, words: Words) -> Html:
        """In a language."""
        return words(self.key, **self.values)
