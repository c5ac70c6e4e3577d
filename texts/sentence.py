"""A sentence that isn't said yet: which one, with which values. The reader's language is chosen later."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from texts.catalogue import ENGLISH, Words, words_in
from texts.html import Html
from texts.keys import Key
from texts.values import Value


@dataclass(frozen=True, slots=True)
class Sentence:
    """A key of the catalogue with its values, among which may be other sentences."""

    key: Key
    values: "Mapping[str, Value | Sentence]" = field(default_factory=dict)

    def __str__(self) -> str:
        """In English, without tags: for programs and logs."""
        return self.within(words_in(ENGLISH)).plain()

    def within(self, words: Words) -> Html:
        """In a language."""
        values = {
            name: value.within(words) if isinstance(value, Sentence) else value for name, value in self.values.items()
        }
        return words(self.key, **values)
