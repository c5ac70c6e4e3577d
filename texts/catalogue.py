"""The catalogue: every sentence that people read, by key and language. A language is read when it is first spoken."""

import asyncio
from collections.abc import Iterable, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import Any, Final

import structlog
from babel import Locale
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource, resolver
from fluent.syntax import ast

from texts.html import Html
from texts.keys import Key
from texts.values import Value, comma, in_words, isolate_around_code

ENGLISH: Final = "en"
_LOCALES: Final = Path(__file__).parent / "locales"
_PANEL: Final = ("panel-first.ftl", "panel.ftl")
"""The panel's own, which its build reads."""

resolver.MAX_PART_LENGTH = 1 << 20
"""Characters of a value: Fluent's own limit of 2,500 is less than a message of Telegram has, with its HTML."""

log = structlog.get_logger(__name__)


class Words:
    """Says things in one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        paths = sorted((_LOCALES / language).glob("*.ftl"))
        read = (FluentResource(path.read_text(encoding="utf-8")) for path in paths if path.name not in _PANEL)
        self._entries: list[ast.EntryType] = [entry for resource in read for entry in resource.body]
        self._messages = {entry.id.name: entry for entry in self._entries if isinstance(entry, ast.Message)}

    @cached_property
    def _locale(self) -> Locale:
        return Locale.parse(self.language.replace("-", "_"))

    @cached_property
    def _bundle(self) -> FluentBundle:
        """What fills in values. It needs the language's plurals, dates and numbers: megabytes, so only when asked."""
        bundle = FluentBundle([self.language], use_isolating=False)
        bundle.add_resource(ast.Resource(self._entries))
        return bundle

    def __call__(self, key: Key, **values: Value) -> Html:
        """The sentence for a key, with values in it. What this language lacks is said in English."""
        if key not in self._messages:
            if self.language == ENGLISH:
                raise KeyError(key)
            log.warning("texts.missing", key=key, language=self.language)
            return words_in(ENGLISH)(key, **values)
        fixed = _fixed_text(self._messages[key])
        if fixed is not None:
            return Html(fixed)
        pattern = self._bundle.get_message(key).value
        assert pattern is not None, "the catalogue has no message of attributes only"
        shown = {name: in_words(value, self._locale) for name, value in values.items()}
        text, errors = _filled(self._bundle, pattern, shown)
        if errors:
            log.error("texts.unfilled", key=key, language=self.language, errors=[str(error) for error in errors])
        return Html(isolate_around_code(text))

    def listed(self, items: Sequence[str]) -> Html:
        """Some things in a row, as the language lists them: `links, photos, and polls`. A text is escaped."""
        return Html(format_list([str(in_words(item, self._locale)) for item in items], locale=self._locale))

    def in_row(self, items: Iterable[Html]) -> Html:
        """Some things in a row without an “and”: `links, photos`."""
        return Html(f"{comma(self._locale)} ".join(items))


def _filled(bundle: FluentBundle, pattern: resolver.Pattern, values: dict[str, Any]) -> tuple[str, list[Exception]]:
    """What `FluentBundle.format_pattern` does, but for values that are of Fluent's types already.

    That makes a new number of every number, which would forget the digits of the language.
    """
    errors: list[Exception] = []
    environment = resolver.CurrentEnvironment(args=values)
    return str(pattern(resolver.ResolverEnvironment(bundle, errors=errors, current=environment))), errors


def _fixed_text(message: ast.Message) -> str | None:
    """The text of a message that has no place for values."""
    elements = message.value.elements if message.value is not None else []
    if len(elements) == 1 and isinstance(elements[0], ast.TextElement):
        return elements[0].value
    return None


def key_named(name: str) -> Key | None:
    """The key with this name; None if the catalogue has none."""
    try:
        return Key(name)
    except ValueError:
        return None


@cache
def languages() -> tuple[str, ...]:
    """The languages that there are, English first."""
    found = sorted(path.name for path in _LOCALES.iterdir() if path.is_dir())
    return (ENGLISH, *(one for one in found if one != ENGLISH))


@cache
def _read(language: str) -> Words:
    return Words(language)


def words_in(language: str) -> Words:
    """The words of a language; of one that isn't there, English. The first time it reads files, for about 50 ms."""
    return _read(language if language in languages() else ENGLISH)


async def load_words(language: str) -> Words:
    """The same, read in a thread: the event loop goes on."""
    return await asyncio.to_thread(words_in, language)


def language_for(code: str | None) -> str:
    """The language to speak with somebody whose Telegram speaks `code` (IETF tag, Bot API, User.language_code)."""
    wanted = (code or "").lower()
    near = (one for one in languages() if one.lower() == wanted or one[:2] == wanted[:2])
    return next(near, ENGLISH)
