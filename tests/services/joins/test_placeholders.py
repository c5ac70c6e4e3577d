"""Placeholders and buttons: Telegram can show them for any template and any name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demo.telegram.html import parse_html
from models.users import Profile, visible_name
from services.core.lengths import units
from services.joins.greetings import split_buttons
from services.joins.placeholders import PLACEHOLDERS, fill

TEXT = st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=80)
TYPED = [f"{{{form(name)}}}" for name in PLACEHOLDERS for form in (str, str.upper, str.title)] + [
    "{f\u0131rst}",
    "{la\u017ft}",
]
"""Placeholders in any case, and with letters that only look like theirs in another case."""
PIECES = st.lists(st.one_of(TEXT, st.sampled_from(TYPED)), max_size=12).map("".join)
PROFILES = st.builds(
    Profile,
    user_id=st.integers(1, 2**52 - 1),
    first_name=TEXT,
    last_name=TEXT,
    username=st.none() | st.from_regex(r"[A-Za-z][A-Za-z0-9_]{4,31}", fullmatch=True),
)


def _begins_with(text: str, placeholder: str) -> bool:
    begin = text[: len(placeholder)]
    return begin.isascii() and begin.lower() == placeholder


@given(PIECES, PROFILES, TEXT, st.integers(0, 10**6))
def test_a_filled_template_escapes_html(template: str, profile: Profile, chat_name: str, count: int) -> None:
    shown, _ = parse_html(fill(template, profile, chat_name, count))
    values = {
        "first": profile.called,
        "last": visible_name(profile.last_name),
        "fullname": profile.full_name,
        "username": f"@{profile.username}" if profile.username else profile.called,
        "mention": profile.called,
        "id": str(profile.user_id),
        "chatname": chat_name,
        "count": str(count),
    }
    expected, rest = "", template
    while rest:
        name = next((one for one in PLACEHOLDERS if _begins_with(rest, f"{{{one}}}")), None)
        expected += values[name] if name else rest[0]
        rest = rest[len(name) + 2 :] if name else rest[1:]
    assert shown == expected


@given(PIECES, PROFILES, TEXT, st.integers(1, 60))
def test_a_text_is_cut_to_telegrams_limit(template: str, profile: Profile, chat_name: str, limit: int) -> None:
    whole, _ = parse_html(fill(template, profile, chat_name, 5))
    shown, _ = parse_html(fill(template, profile, chat_name, 5, limit))
    assert units(shown) <= limit
    if units(whole) <= limit:
        assert shown == whole


def test_names_are_shortened_before_the_text_is_cut() -> None:
    long = Profile(user_id=1, first_name="🏆" * 64)
    shown, entities = parse_html(fill("Hello {mention}, read the rules", long, "Chess", 5, 60))
    assert shown == f"Hello {'🏆' * 15}…, read the rules"
    assert [entity["type"] for entity in entities] == ["text_mention"]
    names = Profile(user_id=1, first_name="{last}", last_name="<b>{id}</b>", username="mia")
    assert parse_html(fill("{first} {nobody} {last}", names, "Chess", 5))[0] == "{last} {nobody} <b>{id}</b>"


@pytest.mark.parametrize("unseen", ["", "\u3164", "\u2800 \u200b", "\u115f\u1160\uffa0", "\u0301"])
def test_people_with_invisible_names_get_another_label(unseen: str) -> None:
    nameless = Profile(user_id=7, first_name=unseen)
    assert parse_html(fill("Hello {first} {mention} {fullname}", nameless, "Chess", 5))[0] == "Hello 7 7 7"
    named = Profile(user_id=7, first_name=unseen, username="mia")
    assert parse_html(fill("Hello {first} {mention}", named, "Chess", 5))[0] == "Hello @mia @mia"


@given(TEXT)
def test_texts_without_buttons_stay_as_they_are(text: str) -> None:
    shown, rows = split_buttons(text)
    if "buttonurl" not in text:
        assert (shown, rows) == (text.strip(), [])


@given(st.lists(st.tuples(st.from_regex(r"[A-Za-z ]{1,20}", fullmatch=True), st.booleans()), max_size=8), TEXT)
def test_buttons_stand_in_their_rows(buttons: list[tuple[str, bool]], text: str) -> None:
    urls = [f"buttonurl://https://x.org/{number}{':same' * same}" for number, (_, same) in enumerate(buttons)]
    typed = "".join(f"[{label}]({url})" for (label, _), url in zip(buttons, urls, strict=True))
    shown, rows = split_buttons(text.replace("[", "(") + typed)
    assert shown == text.replace("[", "(").strip()
    assert [button.text for row in rows for button in row] == [label for label, _ in buttons]
    starts = sum(not same for _, same in buttons[1:]) + bool(buttons)
    assert len(rows) == starts
