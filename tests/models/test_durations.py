"""The grammar of durations."""

import contextlib
import unicodedata
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.durations import LONGEST, UnclearTime, fold, format_duration, holds_time, parse_duration, read_time
from models.time_words import LANGUAGES, SIZES

SPACES: Final = st.text(alphabet=" \t\n\r\u00a0\u2003\u3000\u202f", min_size=1, max_size=4)
DIGITS: Final = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "０１２３４５６７８９")


@given(st.integers(min_value=1, max_value=LONGEST))
def test_what_is_written_is_read_again(seconds: int) -> None:
    assert parse_duration(format_duration(seconds)) == seconds


@given(st.integers(1, LONGEST), SPACES, st.sampled_from(DIGITS), st.booleans())
def test_any_white_space_any_digits_and_any_case(seconds: int, space: str, digits: str, is_loud: bool) -> None:
    written = format_duration(seconds).translate(str.maketrans("0123456789", digits))
    typed = "".join(f"{one}{space}" if one.isalpha() else one for one in written)
    read = read_time(f"{typed.upper() if is_loud else typed}noise{space}made")
    assert read == (seconds, f"noise{space}made")


@given(st.text(max_size=60) | st.text(alphabet="0123456789 .,:-+/smhdwy\n\u00a0\u200b٣½", max_size=20))
def test_any_text_is_read_or_asked_about(text: str) -> None:
    parsed = parse_duration(text)
    assert parsed is None or 1 <= parsed <= LONGEST
    with contextlib.suppress(UnclearTime):
        read = read_time(text)
        begins = fold(text).lstrip()[:1]
        assert read is not None or not begins.isdecimal(), "what begins with a digit is never mere reason"


@pytest.mark.parametrize("text", ["\u200b 2h", "\u200b\u00a0 2h", " \u2060 2h", "\u200b2h", "\u061c2h", "2h\ufe0f"])
def test_what_is_not_seen_before_a_time_hides_it_from_nobody(text: str) -> None:
    assert read_time(f"{text} noise") == (7200, "noise")


@given(st.text(max_size=30))
def test_text_after_a_time_is_unchanged(text: str) -> None:
    reason = unicodedata.normalize("NFC", f"x{text}").strip()
    assert read_time(f"2h\n{reason}") == (7200, reason)


def test_each_unit_of_each_language_is_read() -> None:
    for language in LANGUAGES:
        for size, names in zip(SIZES, language.units, strict=True):
            for name in names.split():
                assert parse_duration(f"2 {name}") == parse_duration(f"2{name.upper()}") == 2 * size, name


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("30m", 1800),
        ("3h", 10800),
        ("6d", 518400),
        ("5w", 3024000),
        ("1h30m", 5400),
        ("1D", 86400),
        ("15 min", 900),
        ("30min", 1800),
        ("2 hours", 7200),
        ("1 day", 86400),
        ("1mo", 30 * 86400),
        ("1y", 365 * 86400),
        ("1,5h", 5400),
        ("1.5 h", 5400),
        ("1٫5h", 5400),
        ("1h30", 5400),
        ("1h 30m", 5400),
        ("1 day and 2 hours", 93600),
        ("1 day, 2 hours", 93600),
        ("for 2 hours", 7200),
        ("an hour", 3600),
        ("half an hour", 1800),
        ("two weeks", 2 * 604800),
        ("~2h", 7200),
        ("+2h", 7200),
        ("٣d", 3 * 86400),
        ("３h", 10800),
        ("२ घंटे", 7200),
        ("3 часа", 10800),
        ("на 2 дня", 2 * 86400),
        ("eine Stunde", 3600),
        ("2 días", 2 * 86400),
        ("2 di\u0301as", 2 * 86400),
        ("3天", 3 * 86400),
        ("\u20681h\u2069", 3600),
        ("1h.", 3600),
        ("0.5d", 43200),
        ("twenty minutes", 1200),
        ("fifteen min", 900),
        ("Ninety-nine days", 99 * 86400),
        ("forty two hours", 42 * 3600),
        ("thirty seconds", 30),
        ("half hr", 1800),
        ("a half hour", 1800),
        ("a couple of hours", 7200),
        ("for the next two hours", 7200),
        ("1 hour and a half", 5400),
        ("an hour and a half", 5400),
        ("two and a half days", 216_000),
        ("an hour and thirty minutes", 5400),
        ("یک روز", 86_400),
        ("يک ساعت", 3600),  # typed with an Arabic keyboard
        ("نیم ساعت", 1800),
        ("یک و نیم ساعت", 5400),
        ("۱ ساعت و نیم", 5400),
        ("۲ روزه", 172_800),
        ("برای سی دقیقه", 1800),
        ("ساعتين", 7200),
        ("نصف ساعة", 1800),
        ("полчаса", 1800),
        ("на час", 3600),
        ("на сутки", 86400),
        ("полтора часа", 5400),
        ("пару дней", 2 * 86400),
        ("двадцать пять минут", 1500),
        ("半小时", 1800),
        ("一天", 86400),
        ("demi-heure", 1800),
        ("une demi-heure", 1800),
        ("bir gün", 86400),
        ("sieben Tage", 7 * 86400),
        ("un'ora", 3600),
        ("time:1h", 3600),
        ("1 day?", 86400),
        ("2 h 30", 9000),
        ("1h 30", 5400),
        ("1½ h", 5400),
        ("½h", 1800),
        ("¼ hour", 900),
        ("a fortnight", 2 * 604800),
        ("двое суток", 2 * 86400),
        ("на часик", 3600),
        ("полтора часика", 5400),
        ("недельку", 604800),
        ("пів години", 1800),
        ("نیم\u200cساعت", 1800),  # with a zero-width non-joiner, as Persian keyboards type it
        ("یک\u200cهفته", 604800),
        ("یکساعت", 3600),
        ("سه ربع", 2700),
        ("بیست و چهار ساعت", 86400),
        ("cuarenta y cinco minutos", 2700),
        ("quarenta e cinco minutos", 2700),
        ("veinticuatro horas", 86400),
        ("una horita", 3600),
        ("um quarto de hora", 900),
        ("하루", 86400),
    ],
)
def test_what_people_type(text: str, seconds: int) -> None:
    assert parse_duration(text) == seconds


@pytest.mark.parametrize(
    "text", ["", "m", "3", "3x", "-3h", "9999999999d", "0s", "noise", "1h noise", "forever", "1,000m"]
)
def test_what_is_none(text: str) -> None:
    assert parse_duration(text) is None


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("1 day noise", "noise"),
        ("1h\nnoise", "noise"),
        ("1h\u00a0noise", "noise"),
        ("1h, noise", "noise"),
        ("1h: 2 warnings", "2 warnings"),
        ("2 h 30 noise", "noise"),
        ("1 day? noise", "noise"),
        ("a couple of hours noise", "noise"),
        ("на час noise", "noise"),
        ("1h - 2 warnings", "2 warnings"),
        ("1h 👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"),
        ("1h ＮＯ", "ＮＯ"),
    ],
)
def test_what_follows(text: str, rest: str) -> None:
    read = read_time(text)
    assert read is not None
    assert read.rest == rest


def test_for_ever_has_a_word() -> None:
    assert read_time("forever 2nd offence") == (None, "2nd offence")
    assert read_time("perm spam") == read_time("permanently: spam") == (None, "spam")
    assert read_time("foreverandever") is None
    for word in ("permanente", "pra sempre", "por siempre", "на всегда", "تا ابد", "∞"):
        assert read_time(f"{word} spam") == (None, "spam"), word


@pytest.mark.parametrize(
    ("text", "problem", "guess"),
    [
        ("90", "I don't understand “90” as a time.", "1h30m"),
        ("90 noise", "I don't understand “90 noise” as a time.", ""),
        ("1h 30 links", "I don't understand “1h 30” as a time.", ""),
        ("50 links", "I don't understand “50 links” as a time.", ""),
        ("1 giờ", "I don't understand “1 giờ” as a time.", ""),
        ("5 phút spam", "I don't understand “5 phút” as a time.", ""),
        ("x1h", "I don't understand “x1h” as a time.", "1h"),
        ("at 5pm", "I don't understand “at 5pm” as a time.", ""),
        ("tomorrow", "I don't understand “tomorrow” as a time.", ""),
        ("today", "I don't understand “today” as a time.", ""),
        ("this week", "I don't understand “this week” as a time.", ""),
        ("весь день", "I don't understand “весь день” as a time.", ""),
        ("all day!", "I don't understand “all day!” as a time.", ""),
        ("/1h spam", "I don't understand “/1h spam” as a time.", "1h"),
        ("till friday", "I don't understand “till friday” as a time.", ""),
        ("a few days", "I don't understand “a few” as a time.", ""),
        ("several days noise", "I don't understand “several days” as a time.", ""),
        ("a hundred days", "I don't understand “a hundred” as a time.", ""),
        ("two three hours", "I don't understand “two three hours” as a time.", ""),
        ("1 hour thirty minutes", "I don't understand “1 hour” as a time.", ""),
        ("minute of fame", "I don't understand “minute of” as a time.", ""),
        ("день спама", "I don't understand “день спама” as a time.", ""),
        ("一天刷屏", "I don't understand “一天刷屏” as a time.", ""),
        ("1:30h", "I don't understand “1:30h” as a time.", "1h30m"),
        ("(1h)", "I don't understand “(1h)” as a time.", "1h"),
        ("2nd offence", "I don't understand “2nd offence” as a time.", ""),
        ("1h 2 warnings", "I don't understand “1h 2” as a time.", ""),
        ("1h-2h", "I don't understand “1h-2h” as a time.", ""),
        ("1 000 m", "I don't understand “1 000” as a time.", ""),
        ("1,000m", "I don't understand “1,000m” as a time.", ""),
        ("until 5pm", "I don't understand “until 5pm” as a time.", ""),
        ("P1D", "I don't understand “P1D” as a time.", ""),
        ("a second", "I don't understand “a second” as a time.", ""),
        ("a whole day", "I don't understand “a whole” as a time.", ""),
        ("for a while", "I don't understand “for a” as a time.", ""),
        ("на ночь", "I don't understand “на ночь” as a time.", ""),
        ("تا شب", "I don't understand “تا شب” as a time.", ""),
        ("`3d` spam", "I don't understand “`3d` spam” as a time.", "3d"),
        ("h2", "I don't understand “h2” as a time.", ""),
        ("день", "I don't understand “день” as a time.", ""),
        ("-5m", "A time can't be negative.", "5m"),
        ("\u22125m noise", "A time can't be negative.", "5m"),
        ("0h", "A time must be at least a second.", ""),
        ("99999999w", "A time can be ten years at most.", ""),
        ("11y", "A time can be ten years at most.", ""),
    ],
)
def test_text_that_starts_like_a_time_is_queried(text: str, problem: str, guess: str) -> None:
    with pytest.raises(UnclearTime) as caught:
        read_time(text)
    assert (str(caught.value), caught.value.guess) == (problem, guess)


@pytest.mark.parametrize(
    "text",
    [
        *("today you spammed", "all day long spam", "/spam"),
        *("noise", "a second account", "$100 scam", "#1 spammer", "for spam", "one of them", "second account"),
        *("tag spam", "a while ago you spammed", "a bit rude", "پنجره", "دوستان"),
    ],
)
def test_text_that_is_no_time_is_a_reason(text: str) -> None:
    assert read_time(text) is None


@pytest.mark.parametrize(
    ("text", "is_time"),
    [
        ("spam twenty minutes please", True),
        ("just 2 hours please", True),
        ("spam a few hours", True),
        ("three posts a day", False),
        ("siebzehn Tage", True),
        ("spam 2h flood", True),
        ("spam every hour", False),
        ("спам каждый час", False),
        ("spam all day", False),
        ("joined two days ago", False),
        ("sells two accounts", False),
    ],
)
def test_a_time_behind_the_first_word(text: str, is_time: bool) -> None:
    assert read_time(text) is None
    assert holds_time(text) is is_time
