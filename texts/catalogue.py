"""The catalogue: every sentence for people, by key and language. Each language is loaded on first use."""

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
from fluent.syntax.visitor import Visitor

from texts.direction import is_right_to_left, isolate_code, mark_commands
from texts.html import Html
from texts.keys import Key
from texts.values import Value, accusative, comma, in_words

ENGLISH: Final = "en"
_LOCALES: Final = Path(__file__).parent / "locales"
_PANEL: Final = ("panel-first.ftl", "panel.ftl")
"""The panel's files, which its own build reads."""

resolver.MAX_PART_LENGTH = 1 << 20
"""Characters of a value. Fluent's own limit of 2,500 is less than a message in Telegram may have, with its HTML."""

log = structlog.get_logger(__name__)


class Words:
    """The sentences of one language, or those in one of its files."""

    def __init__(self, language: str, only: str = "*.ftl") -> None:
        self.language = language
        paths = sorted((_LOCALES / language).glob(only))
        read = (FluentResource(path.read_text(encoding="utf-8")) for path in paths if path.name not in _PANEL)
        self._entries: list[ast.EntryType] = [entry for resource in read for entry in resource.body]
        self._messages = {entry.id.name: entry for entry in self._entries if isinstance(entry, ast.Message)}
        self._selectors: dict[Key, frozenset[str]] = {}
        self._is_rtl = is_right_to_left(language)
        if self._is_rtl:
            mark_commands(self._entries)

    @cached_property
    def _locale(self) -> Locale:
        return Locale.parse(self.language.replace("-", "_"))

    @cached_property
    def _bundle(self) -> FluentBundle:
        """Fills values in. Its plurals, dates and numbers take megabytes, so it's loaded on demand."""
        functions = {"ACCUSATIVE": accusative}
        bundle = FluentBundle([self.language], functions, use_isolating=False)  # type: ignore[arg-type] # str is fine
        bundle.add_resource(ast.Resource(self._entries))
        return bundle

    def __call__(self, key: Key, **values: Value) -> Html:
        """The sentence for a key, with its values. If the language lacks it, the English one."""
        if key not in self._messages:
            if self.language == ENGLISH:
                raise KeyError(key)
            log.warning("texts.missing", key=key, language=self.language)
            return words_in(ENGLISH)(key, **values)
        fixed = _fixed_text(self._messages[key])
        if fixed is not None:
            return Html(isolate_code(fixed, is_rtl=self._is_rtl))
        pattern = self._bundle.get_message(key).value
        assert pattern is not None, "the catalogue has no message of attributes only"
        shown = {name: self._shown(key, name, value) for name, value in values.items()}
        text, errors = _filled(self._bundle, pattern, shown)
        if errors:
            log.error("texts.unfilled", key=key, language=self.language, errors=[str(error) for error in errors])
        return Html(isolate_code(text, is_rtl=self._is_rtl))

    def _shown(self, key: Key, name: str, value: Value) -> Html | str | int:
        """A value as rendered in a sentence. A word that selects a variant stays as it is."""
        if isinstance(value, str):
            selectors = self._selectors.get(key)
            if selectors is None:
                selectors = self._selectors[key] = _selectors_of(self._messages[key])
            if name in selectors:
                return value
        return in_words(value, self._locale)

    def listed(self, items: Sequence[str]) -> Html:
        """A list in the style of the language: `links, photos, and polls`. Plain texts are escaped."""
        return Html(format_list([str(in_words(item, self._locale)) for item in items], locale=self._locale))

    def in_row(self, items: Iterable[Html]) -> Html:
        """Items separated by commas, without an “and”: `links, photos`."""
        return Html(f"{comma(self._locale)} ".join(items))


def _filled(bundle: FluentBundle, pattern: resolver.Pattern, values: dict[str, Any]) -> tuple[str, list[Exception]]:
    """Does what `FluentBundle.format_pattern` does, but for values that are already of Fluent's types.

    That method would convert each number again and lose the language's digits.
    """
    errors: list[Exception] = []
    environment = resolver.CurrentEnvironment(args=values)
    return str(pattern(resolver.ResolverEnvironment(bundle, errors=errors, current=environment))), errors


class _Selectors(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - fluent.syntax names it
        if isinstance(node.selector, ast.VariableReference):
            self.names.add(node.selector.id.name)
        self.generic_visit(node)


def _selectors_of(message: ast.Message) -> frozenset[str]:
    """The names of the values that select a variant."""
    found = _Selectors()
    found.visit(message)
    return frozenset(found.names)


def _fixed_text(message: ast.Message) -> str | None:
    """The text of a message that takes no values; None if it takes some."""
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
    """The available languages, English first."""
    found = sorted(path.name for path in _LOCALES.iterdir() if path.is_dir())
    return (ENGLISH, *(one for one in found if one != ENGLISH))


@cache
def _read(language: str) -> Words:
    return Words(language)


def words_in(language: str) -> Words:
    """The sentences of a language, or of English if it isn't available. The first call reads files for 50 ms."""
    return _read(language if language in languages() else ENGLISH)


async def load_words(language: str) -> Words:
    """The same, loaded in a thread so that the event loop isn't blocked."""
    return await asyncio.to_thread(words_in, language)


def language_for(code: str | None) -> str:
    """The language for a person whose Telegram is set to `code` (IETF tag; Bot API, User.language_code)."""
    wanted = (code or "").lower()
    near = (one for one in languages() if one.lower() == wanted or one[:2] == wanted[:2])
    return next(near, ENGLISH)
