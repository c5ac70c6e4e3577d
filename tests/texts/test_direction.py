"""In Persian, names, commands and text to type keep their own direction, from left to right (UAX 9)."""

import re

import pytest
from babel import Locale, localedata
from fluent.syntax.serializer import serialize_pattern

from texts import Html, Key, Span, words_in
from texts.catalogue import Words
from texts.direction import is_right_to_left
from texts.source import messages, values_of

_ISOLATED = re.compile(r"\u2068[^\u2068\u2069]*\u2069")
_LOOSE = re.compile(r"(?<![\w\u200e/.:<])[/@][A-Za-z]")
"""A command or a @name without a mark: its first sign would be shown at its end."""


def _prose(html: str) -> str:
    """A sentence without its isolated parts and its tags."""
    before, text = "", html
    while before != text:
        before, text = text, _ISOLATED.sub("", text)
    return re.sub(r"<(?!/?code)[^>]*>", "", text)


def test_commands_and_code_in_persian_keep_their_direction() -> None:
    persian = words_in("fa")
    loose = []
    for _, message in messages("fa"):
        prose = _prose(persian(Key(message.id.name), **dict.fromkeys(values_of(message), "x")))
        if "<code>" in prose or _LOOSE.search(prose):
            loose.append(prose)
    assert loose == []


def test_commands_in_the_panel_in_persian_keep_their_direction() -> None:
    loose = []
    for _, message in messages("fa", of_panel=True):
        for pattern in (message.value, *(one.value for one in message.attributes)):
            written = "" if pattern is None else serialize_pattern(pattern)
            loose += [written] if _LOOSE.search(re.sub(r"</\w+>", "", written)) else []
    assert loose == []


def test_a_command_is_marked() -> None:
    assert words_in("fa")(Key.CAPTCHA_OFF) == "کپچا خاموش است. با \u200e/captcha on روشنش کنید."


def test_a_time_to_type_isn_t_turned_round() -> None:
    """After a Persian letter, `30m` would be shown as `m30`."""
    assert "مانند \u2068<code>30m</code>\u2069،" in words_in("fa")(Key.HELP_PAGE_TIME)


def test_code_in_an_isolated_sentence_is_isolated_from_it() -> None:
    problem = Html("<code>/rules</code> را بفرستید.")
    said = words_in("fa")(Key.USAGE_WITH_PROBLEM, problem=problem, form=Html("<code>/rules</code>"))
    assert said.startswith("\u2068\u2068<code>/rules</code>\u2069 را")
    assert said.endswith(" \u2068<code>/rules</code>\u2069")


def test_other_languages_have_no_marks() -> None:
    assert words_in("ru")(Key.CAPTCHA_OFF) == "Капча выключена. Включить: /captcha on"
    assert "\u2068" not in words_in("ru")(Key.HELP_TBAN)


@pytest.mark.parametrize(
    ("fail", "said"),
    [("ban", "مسدودشان می‌کنم."), ("mute", "بی‌صدا می‌مانند."), ("kick", "بیرونشان می‌کنم.")],
)
def test_a_word_selects_its_variant_in_persian_too(fail: str, said: str) -> None:
    assert words_in("fa")(Key.CAPTCHA_ON_MATH, span=Span(600), fail=fail).endswith(said)


def test_the_languages_from_right_to_left_are_those_of_cldr() -> None:
    for code in localedata.locale_identifiers():
        locale = Locale.parse(code)
        if locale.script is None and locale.territory is None:
            assert is_right_to_left(code) is (locale.text_direction == "rtl"), code


@pytest.mark.parametrize("language", ["en", "fa"])
def test_a_sentence_without_values_loads_no_dates_and_numbers(language: str) -> None:
    words = Words(language)
    words(Key.BUTTON_SETUP)
    assert not {"_locale", "_bundle"} & set(vars(words))
