"""Where in a text stands what breaks a rule."""

from typing import Any

import pytest

from models.messages import MessageToTest
from services.protection.marks import TRIALS, as_written, marks_of
from tests.rules import make_rule


def _marked(trigger: dict[str, Any], text: str, **facts: Any) -> list[str]:
    [marks] = marks_of([make_rule(trigger)], as_written(MessageToTest(text=text, **facts)))
    raw = text.encode("utf-16-le")
    return [raw[2 * one.offset : 2 * (one.offset + one.length)].decode("utf-16-le") for one in marks]


CASINO = {"type": "words", "words": ["casino", "free money"]}
SHOUTS = {"type": "regex", "pattern": "earn \\d+"}
LINKS = {"type": "links", "kinds": ["web", "bot"], "except_domains": ["example.org"]}


@pytest.mark.parametrize(
    ("trigger", "text", "marked"),
    [
        (CASINO, "Win at our casino, the best casino!", ["casino", "casino"]),
        (CASINO, "🎰 Casinos are no casino.", ["casino"]),
        (CASINO, "Free  money for all", ["Free  money"]),
        (CASINO, "our ⓒasino", ["ⓒasino"]),
        (CASINO, "a c a s i n o here", ["c a s i n o"]),
        (CASINO, "nothing", []),
        ({"type": "words", "words": ["赌场"]}, "线上赌场很好", ["赌场"]),
        ({"type": "words", "words": ["casi*"]}, "casinoland opens", ["casinoland"]),
        (SHOUTS, "You can EARN 500 a day and earn 7", ["EARN 500", "earn 7"]),
        ({"type": "regex", "pattern": "^spam$"}, "spam", ["spam"]),
        ({"type": "language", "scripts": ["cyrillic"]}, "hello мир", ["мир"]),
        (LINKS, "see https://spam.example/x and example.org or t.me/joinme", ["https://spam.example/x", "t.me/joinme"]),
        (LINKS, "ask @win_bot or @mia_chess", ["@win_bot"]),
        ({"type": "mentions", "count": 2}, "@mia_chess and @adam_go", ["@mia_chess", "@adam_go"]),
        ({"type": "new_member", "triggers": [CASINO, LINKS]}, "casino: win.com", ["casino", "win.com"]),
        ({"type": "length", "characters": 3}, "long text", []),
    ],
)
def test_what_breaks_a_rule_is_marked(trigger: dict[str, Any], text: str, marked: list[str]) -> None:
    assert _marked(trigger, text) == marked


def test_links_that_a_caller_names_are_those_that_count() -> None:
    assert _marked(LINKS, "win.com and lose.com", urls=["lose.com"]) == ["lose.com"]


def test_a_long_text_takes_no_more_trials_than_there_are() -> None:
    assert 0 < len(_marked(CASINO, "casino " * 500)) < TRIALS
