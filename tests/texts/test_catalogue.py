"""The catalogue is consistent in every language: keys, values, plural forms, HTML, lengths, directions."""

import ast as python
import re
from collections import Counter
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
from babel import Locale
from fluent.runtime import FluentBundle
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from demo.telegram.html import parse_html
from gateway.errors import Problem
from handlers.shared.command_info import Topic
from handlers.shared.commands import COMMANDS
from models.actions import ActionStatus, ActionType
from models.groups import Group
from models.kept import KEPT, Lasting
from models.logs import EventType
from models.permissions import Permission
from models.roles import BUILT_IN_NAMES, Role
from models.rules import Penalty, Rule
from models.settings import GroupSettings
from models.tokens import ExtraScope
from models.users import AdminRight, User
from models.webhooks import Webhook
from services.joins.placeholders import PLACEHOLDERS
from services.protection.kinds import LOCK_KEYS, ORIGIN_KEYS, SCRIPT_KEYS
from texts import ENGLISH, Html, Key, Span, Words, languages, words_in
from texts.labels import REASON_KEYS
from texts.source import LOCALES, keys_module, messages, values_of
from texts.values import in_words

LOGGED_FIELDS = {name for kept in (Group, User, Role, Rule, GroupSettings, Webhook) for name in kept.model_fields}
"""What may be in the log of a change."""
ROOT = LOCALES.parent.parent
NASTY = "<&>'\" \u202eevil\u202c " + "\u05de\u05d9\u05d4" + " 🎲 " + "x" * 64
LIMITS = {"command": 60, "alert": 200, "button": 40, "topic": 40, "caption": 1024}
"""Characters by the first word of a key: our own limits for commands and buttons, otherwise the Bot API's."""


BOTH = pytest.mark.parametrize("of_panel", [False, True], ids=["bot", "panel"])


@cache
def _messages(language: str, *, of_panel: bool = False) -> dict[str, ast.Message]:
    return {message.id.name: message for _, message in messages(language, of_panel=of_panel)}


def _say(words: Words, key: Key, value: str | int = NASTY) -> Html:
    names = values_of(_messages(ENGLISH)[key])
    return words(key, **dict.fromkeys(names, value))


def test_the_keys_are_those_of_the_english_catalogue() -> None:
    assert (ROOT / "texts" / "keys.py").read_text() == keys_module()


def test_every_key_is_used() -> None:
    used = set()
    for folder in ("bot", "handlers", "webapi", "services", "gateway", "texts"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in python.walk(python.parse(path.read_text())):
                if (
                    isinstance(node, python.Attribute)
                    and isinstance(node.value, python.Name)
                    and node.value.id == "Key"
                ):
                    used.add(node.attr)
    names = [info.name for info in COMMANDS]
    kept = {f"kept-{one.name}{end}" for one in KEPT for end in ("", "-why")} | {f"kept-{one}" for one in Lasting}
    by_name = {f"command-{name}" for name in names} | {f"help-{name}" for name in names}
    by_name |= {f"topic-{topic}" for topic in Topic} | {f"placeholder-{name}" for name in PLACEHOLDERS}
    by_name |= {f"{what}-{kind}" for what in ("action", "done", "failed") for kind in ActionType}
    by_name |= kept | {f"status-{status}" for status in ActionStatus}
    by_name |= {f"event-{event.replace('.', '-').replace('_', '-')}" for event in EventType}
    by_name |= {f"telegram-{problem}" for problem in Problem}
    by_name |= {f"field-{name.replace('_', '-')}" for name in LOGGED_FIELDS}
    by_name |= {f"right-{right.removeprefix('can_').replace('_', '-')}" for right in AdminRight}
    by_name |= {f"penalty-{penalty}{lasts}" for penalty in Penalty for lasts in ("", "-for")}
    by_name |= {*LOCK_KEYS.values(), *ORIGIN_KEYS.values(), *SCRIPT_KEYS.values(), *REASON_KEYS.values()}
    by_name |= {f"permission-{permission.replace('.', '-')}" for permission in Permission}
    by_name |= {f"scope-{scope.replace('.', '-')}" for scope in ExtraScope} | {
        f"role-{name}" for name in BUILT_IN_NAMES
    }
    assert {f"telegram-{problem}" for problem in Problem} <= set(Key)
    assert {key for key in Key if key.name not in used} - by_name == set()


@BOTH
@pytest.mark.parametrize("language", languages())
def test_a_language_says_all_and_takes_the_same_values(language: str, *, of_panel: bool) -> None:
    english, other = _messages(ENGLISH, of_panel=of_panel), _messages(language, of_panel=of_panel)
    assert english.keys() == other.keys()
    assert {key: values_of(message) for key, message in other.items()} == {
        key: values_of(message) for key, message in english.items()
    }


@BOTH
@pytest.mark.parametrize("language", languages())
def test_a_text_has_as_many_lines_as_in_english(language: str, *, of_panel: bool) -> None:
    """Finds an old paragraph that was left below its new wording."""
    english, other = _messages(ENGLISH, of_panel=of_panel), _messages(language, of_panel=of_panel)
    assert {key: _lines(message) for key, message in other.items()} == {
        key: _lines(message) for key, message in english.items()
    }


def _lines(message: ast.Message) -> int:
    parts = message.value.elements if message.value else []
    return 1 + sum(part.value.count("\n") for part in parts if isinstance(part, ast.TextElement))


class _Selectors(Visitor):
    def __init__(self) -> None:
        self.forms: list[set[str]] = []

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - fluent.syntax names it
        names = {variant.key.name for variant in node.variants if isinstance(variant.key, ast.Identifier)}
        if names & {"zero", "one", "two", "few", "many", "other"}:
            self.forms.append(names)
        self.generic_visit(node)


@BOTH
@pytest.mark.parametrize("language", languages())
def test_plural_forms_are_those_of_the_language(language: str, *, of_panel: bool) -> None:
    wanted = {*Locale.parse(language.replace("-", "_")).plural_form.tags, "other"}
    for message in _messages(language, of_panel=of_panel).values():
        found = _Selectors()
        found.visit(message)
        assert all(forms == wanted for forms in found.forms), message.id.name


@pytest.mark.parametrize("language", languages())
def test_every_message_is_valid_html_of_the_right_length_whatever_is_put_in(language: str) -> None:
    words = words_in(language)
    for key in Key:
        for value in (NASTY, 0, 1, 2, 3, 5, 11, 21, 100, 101):
            parse_html(_say(words, key, value))
        limit = LIMITS.get(key.split("-")[0], 4096)
        assert len(_say(words, key, "x").plain()) <= limit, key


def test_values_are_escaped_once_and_names_keep_their_direction() -> None:
    english, persian = Locale.parse("en"), Locale.parse("fa")
    assert in_words("a <b>", english) == "a &lt;b&gt;"
    assert in_words(Html("<b>a</b>"), english) == "<b>a</b>"
    assert in_words("\u05de\u05d9\u05d4", english) == "\u2068\u05de\u05d9\u05d4\u2069"
    assert in_words("Mia", persian) == "\u2068Mia\u2069"
    assert in_words(Span(5400), english) == "1 hour 30 minutes"
    assert in_words(Span(90_000), Locale.parse("ru")) == "1 день 1 час"
    assert in_words(datetime(2026, 11, 25, 14, 5, tzinfo=UTC), english) == "25 Nov 2026, 14:05"


@pytest.mark.parametrize("language", languages())
def test_every_language_has_words_for_a_length_of_time(language: str) -> None:
    locale = Locale.parse(language.replace("-", "_"))
    said = [Span(seconds).in_words(locale) for seconds in (1, 5, 60, 300, 3600, 18_000, 86_400, 432_000)]
    assert not [text for text in said if "-" in text or not text[-1].isalpha()]
    assert len(set(said)) == len(said)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(1, "1 секунду"), (61, "1 минуту 1 секунду"), (1_260, "21 минуту"), (660, "11 минут"), (90_000, "1 день 1 час")],
)
def test_a_duration_after_a_preposition_is_in_its_case_in_russian(seconds: int, said: str) -> None:
    muted = words_in("ru")(Key.DONE_MUTE_FOR, who="Mia", span=Span(seconds), by="Adam")
    assert muted == f"Mia: мут на {said}. Решение: Adam."


@pytest.mark.parametrize("language", languages())
def test_the_headings_of_paged_lists_are_bold_once(language: str) -> None:
    """`paged` makes them bold."""
    for key in (Key.BLOCKLIST_TITLE, Key.ROLES_TITLE, Key.RULES_TITLE, Key.TOKEN_LIST):
        assert "<b>" not in words_in(language)(key)


def test_a_value_as_long_as_a_message_is_said() -> None:
    text = "&" * 4096
    assert words_in(ENGLISH)(Key.RULE_LINE, number=1, name="ads", text=text).plain() == f"1. ads: {text}"


def test_a_plain_text_has_no_tags_and_no_entities() -> None:
    assert Html("<b>It&#x27;s</b> a &lt;tag&gt;").plain() == "It's a <tag>"


@pytest.mark.parametrize("language", languages())
def test_text_without_values_stays_as_it_is(language: str) -> None:
    """Such a text is rendered without Fluent, which would give the same, except for the marks of direction."""
    marks = dict.fromkeys((0x200E, 0x2068, 0x2069))
    words = Words(language)
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(ast.Resource([message for _, message in messages(language)]))
    fixed = [Key(message.id.name) for _, message in messages(language) if not values_of(message)]
    assert len(fixed) > len(Key) / 4
    for key in fixed:
        pattern = bundle.get_message(key).value
        assert pattern is not None
        assert words(key).translate(marks) == str(bundle.format_pattern(pattern)[0]).translate(marks)


@pytest.mark.parametrize("path", sorted(LOCALES.rglob("*.ftl")), ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_no_message_stands_twice(path: Path) -> None:
    counted = Counter(re.findall(r"^(-?[a-z][\w-]*) =", path.read_text(encoding="utf-8"), re.MULTILINE))
    assert [key for key, count in counted.items() if count > 1] == []
