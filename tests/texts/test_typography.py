"""Each language uses its own signs, and one word for one thing."""
# ruff: noqa: RUF001 - the patterns are Persian and Russian

import re

import pytest
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from texts.source import messages

FAULTS = {
    "fa": {
        "«می» or «نمی» apart from its verb": r"(?<![\u0600-\u06ff\u200c])ن?می [\u0600-\u06ff]",
        "«ها» apart from its noun": r"[\u0600-\u06ff] ها(?![\u0600-\u06ff\u200c])",
        "a Latin comma, semicolon or question mark": r"[\u0600-\u06ff][,;?]",
        "an Arabic letter in place of a Persian one": r"[\u0643\u064a]",
        "straight quotes": r"\"|'",
        "three dots": r"\.\.\.",
        "a second name of blocked words or new members": r"فهرست مسدودها|واژه‌های مسدود|تازه‌وارد",
    },
    "ru": {
        "straight quotes": r"\"|'",
        "three dots": r"\.\.\.",
        "«вы» with a capital inside a sentence": r"(?<=[а-яё,] )(Вы|Вас|Вам|Вами|Ваш[а-яё]*)\b",
        "a form for two genders": r"[а-яё]\(а\)",
    },
    "es": {
        "three dots": r"\.\.\.",
        "«usted»": r"\b[Uu]sted(es)?\b",
        "a second name of reports": r"\b[Rr]eport(es?|ad[oa]s?|aron)\b",
    },
    "pt-BR": {"three dots": r"\.\.\.", "European words": r"\b(ficheiro|utilizador|ecrã)"},
}
"""What native speakers wouldn't write, by the name of the mistake."""


class _Prose(Visitor):
    """The text of a message, without its tags and typed commands."""

    def __init__(self) -> None:
        self.pieces: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - fluent.syntax names it
        self.pieces.append(re.sub(r"<code>.*?</code>|<pre>.*?</pre>|<[^>]*>", "", node.value, flags=re.DOTALL))


@pytest.mark.parametrize("of_panel", [False, True], ids=["bot", "panel"])
@pytest.mark.parametrize("language", FAULTS)
def test_a_language_is_written_as_its_people_write_it(language: str, *, of_panel: bool) -> None:
    found = []
    for _, message in messages(language, of_panel=of_panel):
        prose = _Prose()
        prose.visit(message)
        for fault, pattern in FAULTS[language].items():
            found += [f"{message.id.name}: {fault}: {piece}" for piece in prose.pieces if re.search(pattern, piece)]
    assert found == []
