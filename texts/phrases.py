"""Phrases that were stored, said in the language of whoever reads them."""

from collections.abc import Iterator

from models.phrases import Phrase
from texts.catalogue import ENGLISH, Words, words_in
from texts.html import Html, to_html
from texts.keys import Key
from texts.values import Span, Value


def phrase(key: Key, /, *, spans: dict[str, int] | None = None, **values: int | str | Phrase) -> Phrase:
    """A phrase to store."""
    return Phrase(key=key, values=values, spans=spans or {})


def english(said: Phrase) -> str:
    """A phrase in English without tags: for programs and logs."""
    return say(said, "", words_in(ENGLISH)).plain()


def say(said: Phrase | None, kept: str, words: Words) -> Html:
    """A phrase in a language; `kept` is the text beside it, which stands for what people typed and for old records."""
    if said is None or said.key not in set(Key):
        return to_html(kept)
    return words(Key(said.key), **dict(_values(said, words)))


def _values(said: Phrase, words: Words) -> Iterator[tuple[str, Value]]:
    for name, value in said.values.items():
        yield name, say(value, value.key, words) if isinstance(value, Phrase) else value
    for name, seconds in said.spans.items():
        yield name, Span(seconds)
