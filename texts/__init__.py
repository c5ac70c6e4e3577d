"""Every sentence for people, in every language: `words_in("en")(Key.BANNED, who=…)`."""

from texts.catalogue import ENGLISH, Words, key_named, language_for, languages, load_words, words_in
from texts.html import Html, to_html
from texts.keys import Key
from texts.sentence import Sentence, Unsaid
from texts.values import Span, Value

__all__ = [
    "ENGLISH",
    "Html",
    "Key",
    "Sentence",
    "Span",
    "Unsaid",
    "Value",
    "Words",
    "key_named",
    "language_for",
    "languages",
    "load_words",
    "to_html",
    "words_in",
]
