"""What people type after /addblocklist and similar commands is understood or asked about, but never misread."""

# ruff: noqa: RUF001 - the quotation marks of phones

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.protection.wordlists import parse_entry
from handlers.shared.access import InputError
from handlers.shared.modes import parse_mode, parse_penalty
from models.rules import Penalty

UNDERSTOOD = {
    "casino": (["casino"], "", None, None),
    "casino No gambling here": (["casino"], "No gambling here", None, None),
    "casino\tNo gambling": (["casino"], "No gambling", None, None),
    '"free money" No begging {tmute 6h}': (["free money"], "No begging", "mute", 21_600),
    "{tmute 6h} “free money” No begging": (["free money"], "No begging", "mute", 21_600),
    "casino {ban} No gambling": (["casino"], "No gambling", "ban", None),
    "casino {Mute 2 hours}": (["casino"], "", "mute", 7_200),
    "casino { delete }": (["casino"], "", "none", None),
    "{kick} (casino, *coin) spam": (["casino", "*coin"], "spam", "kick", None),
    '(casino, "free, money", ‘big win’)': (["casino", "free, money", "big win"], "", None, None),
    "(casino; poker\nslots) no": (["casino", "poker", "slots"], "no", None, None),
    "casino, poker,slots": (["casino", "poker", "slots"], "", None, None),
    "casino,poker": (["casino", "poker"], "", None, None),
    "casino\npoker\nfree money": (["casino", "poker", "free money"], "", None, None),
    "«free money» «big win» ads": (["free money", "big win"], "ads", None, None),
    "„heiße frauen“ nein": (["heiße frauen"], "nein", None, None),
    "'free money' ads": (["free money"], "ads", None, None),
    "don't say that": (["don't"], "say that", None, None),
    '"{ban}" a brace': (["{ban}"], "a brace", None, None),
    "casino no “big win” here": (["casino"], "no “big win” here", None, None),
    "casino ban evasion": (["casino"], "ban evasion", None, None),
    "": ([], "", None, None),
    "()": ([], "", None, None),
}


@pytest.mark.parametrize("text", UNDERSTOOD)
def test_what_is_understood(text: str) -> None:
    entry = parse_entry(text)
    read = (entry.words, entry.reason, entry.penalty.penalty, entry.penalty.penalty_duration)
    assert read == UNDERSTOOD[text]


ASKED = {
    "casino {bann}": "“bann” isn't a penalty. Did you mean ban?",
    "casino {shout}": "“shout” isn't a penalty. Use ",
    "casino {tban}": "For how long?",
    "casino {kick 3d}": "kick takes no time.",
    "casino {mute soon}": "I don't understand “soon” as a time",
    "casino {}": "isn't a penalty",
    "casino {ban": "A brace is missing",
    "casino ban}": "A brace is missing",
    "casino {ban} {mute}": "A word has only one penalty.",
    "casino ban": "Put it in braces: {ban}",
    "casino tmute 6h": "Put it in braces: {tmute 6h}",
    "(casino, poker": "A bracket is missing",
    '"free money': "A quotation mark is missing",
    "free money” ads": "A quotation mark is missing",
    "casino, free money": "Is “free money” one phrase",
}


@pytest.mark.parametrize("text", ASKED)
def test_what_is_asked_about(text: str) -> None:
    with pytest.raises(InputError) as asked:
        parse_entry(text)
    assert ASKED[text] in str(asked.value)


@given(st.text(max_size=60) | st.text(alphabet="ab {}()\"“”'«»,;\n", max_size=40))
def test_any_text_is_understood_or_asked_about(text: str) -> None:
    with contextlib.suppress(InputError):
        entry = parse_entry(text)
        assert all(entry.words)
        assert entry.words == [word.strip() for word in entry.words]


@pytest.mark.parametrize(
    ("text", "penalty", "duration"),
    [
        ("ban", Penalty.BAN, None),
        ("TBAN 3d", Penalty.BAN, 259_200),
        ("ban 3 days", Penalty.BAN, 259_200),
        ("tmute 1h30", Penalty.MUTE, 5_400),
        ("warn", Penalty.WARN, None),
        ("off", Penalty.NONE, None),
        ("nothing", Penalty.NONE, None),
    ],
)
def test_penalties(text: str, penalty: Penalty, duration: int | None) -> None:
    parsed = parse_penalty(text)
    assert (parsed.penalty, parsed.penalty_duration) == (penalty, duration)
    assert parse_mode(text.split()) == (None if penalty is Penalty.NONE else (penalty, duration))
