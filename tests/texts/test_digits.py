"""Persian has its own digits: our numbers use them, and text to type or copy uses Latin ones."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from fluent.syntax import ast

from texts import Html, Key, Span, languages, words_in
from texts.source import messages

_TYPED = re.compile(r"<code>.*?</code>|\u200e[^\u200e]*\u200e|UTC\+\d|RE2|\{[^{}]*\}", re.DOTALL)
"""Text that people copy or type: code, and in the panel everything between two left-to-right marks."""
_LATIN, _PERSIAN = re.compile(r"[0-9]"), re.compile(r"[۰-۹٠-٩]")  # noqa: RUF001 - Persian and Arabic digits


def test_numbers_are_in_the_digits_of_the_language() -> None:
    persian = words_in("fa")
    assert persian(Key.INFO_WARNINGS_OF, count=1_234, limit=3) == "اخطارها: ۱٬۲۳۴ از ۳"  # noqa: RUF001
    assert persian(Key.LOG_DURATION, span=Span(5_400)) == "مدت: ۱ ساعت ۳۰ دقیقه"  # noqa: RUF001
    known = persian(Key.INFO_KNOWN_SINCE, time=datetime(2026, 11, 26, 9, 5, tzinfo=UTC))
    assert known == "اولین مشاهده: ۲۶ نوامبر ۲۰۲۶، ۰۹:۰۵ UTC"  # noqa: RUF001
    russian = words_in("ru")(Key.INFO_WARNINGS_OF, count=1_234, limit=3)
    assert russian == "Предупреждения: 1\u00a0234 из 3"


def test_what_people_type_back_is_in_latin_digits() -> None:
    persian = words_in("fa")
    assert "<code>64512</code>" in persian(Key.INFO_ID, id="64512")
    more = persian(Key.MORE_PAGES, page=1, pages=12, command="rules", next="2")
    assert "۱۲" in more
    assert "<code>/rules 2</code>" in more


def test_code_can_be_copied_without_marks_of_direction() -> None:
    said = words_in("fa")(Key.INPUT_WITH_EXAMPLE, problem="x", example=Html("/setflood 5"))
    assert "\u2068<code>/setflood 5</code>\u2069" in said


def _texts(language: str) -> Iterator[tuple[str, str]]:
    for of_panel in (False, True):
        for _, message in messages(language, of_panel=of_panel):
            for pattern in (message.value, *(one.value for one in message.attributes)):
                if pattern is not None:
                    yield message.id.name, "".join(_written(pattern))


def _written(pattern: ast.Pattern) -> Iterator[str]:
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            yield element.value
        elif isinstance(element.expression, ast.SelectExpression):
            yield from (text for variant in element.expression.variants for text in _written(variant.value))
        else:
            yield "{}"  # a value


@pytest.mark.parametrize("language", languages())
def test_the_catalogue_keeps_to_one_kind_of_digits(language: str) -> None:
    wrong = {}
    for name, text in _texts(language):
        said, typed = _TYPED.sub("", text), " ".join(_TYPED.findall(text))
        if (_LATIN if language == "fa" else _PERSIAN).search(said) or _PERSIAN.search(typed):
            wrong[name] = text
    assert wrong == {}


def test_a_number_that_nobody_can_read_is_cut_short() -> None:
    said = words_in("en")(Key.ERROR_IMPORT_TOO_NEW, version=10**40, known=1)
    assert "10000000000000000000…" in said
    assert str(10**21) not in said
