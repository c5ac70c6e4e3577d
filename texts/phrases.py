"""Stored phrases, rendered in the reader's language."""

from collections.abc import Iterator
from typing import Any

from models.actions import REASON_LIMIT
from models.phrases import Phrase
from texts.catalogue import ENGLISH, Words, key_named, words_in
from texts.html import Html, to_html
from texts.keys import Key
from texts.sentence import Sentence
from texts.values import Span, Value


def phrase(key: Key, /, *, spans: dict[str, int] | None = None, **values: int | str | Phrase) -> Phrase:
    """A phrase to store."""
    return Phrase(key=key, values=values, spans=spans or {})


def as_phrase(sentence: Sentence) -> Phrase:
    """A sentence as a phrase to store."""
    spans = {name: value.seconds for name, value in sentence.values.items() if isinstance(value, Span)}
    values: dict[str, int | str | Phrase] = {}
    for name, value in sentence.values.items():
        if isinstance(value, Sentence):
            values[name] = as_phrase(value)
        elif isinstance(value, int | str):
            values[name] = value
    return Phrase(key=sentence.key, values=values, spans=spans)


def because(said: Phrase) -> dict[str, Any]:
    """The fields of an action with a generated reason."""
    return {"reason": english(said)[:REASON_LIMIT], "reason_phrase": said}


def english(said: Phrase) -> str:
    """A phrase in English without tags, for programs and logs."""
    return say(said, "", words_in(ENGLISH)).plain()


def say(said: Phrase | None, kept: str, words: Words) -> Html:
    """A phrase in a language. Without one, `kept`: a text by a person, or from an old record."""
    key = key_named(said.key) if said is not None else None
    if said is None or key is None:
        return to_html(kept)
    return words(key, **dict(_values(said, words)))


def _values(said: Phrase, words: Words) -> Iterator[tuple[str, Value]]:
    for name, value in said.values.items():
        yield name, say(value, value.key, words) if isinstance(value, Phrase) else value
    for name, seconds in said.spans.items():
        yield name, Span(seconds)
