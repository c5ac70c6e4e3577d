"""Every sentence that people read, in every language: `words_in("en")(Key.BANNED, who=…)`."""

from texts.catalogue import ENGLISH, Words, languages, words_in
from texts.html import Html, to_html
from texts.keys import Key
from texts.values import Span, Value

__all__ = ["ENGLISH", "Html", "Key", "Span", "Value", "Words", "languages", "to_html", "words_in"]
