"""The rules of a group, compiled once, and what of a message they match. Pure: it keeps nothing and does nothing."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final
from urllib.parse import urlsplit

import re2

from models.messages import MessageFacts
from models.rules import RuleRead
from models.triggers import (
    CapsTrigger,
    DuplicatesTrigger,
    FloodTrigger,
    LanguageTrigger,
    LengthTrigger,
    LinksTrigger,
    MediaTrigger,
    MentionsTrigger,
    RegexTrigger,
    Script,
    WordsTrigger,
)
from services.normaliser import normalise

SET_MEMORY: Final = 64 << 20
"""Bytes that all patterns of a group may take together while they are matched."""
_BEFORE: Final = r"(?:^|[^\pL\pN])"
_AFTER: Final = r"(?:$|[^\pL\pN])"
_SCRIPT_NAMES: Final = {
    Script.KANA: ("HIRAGANA", "KATAKANA"),
    Script.HAN: ("CJK",),
}
_SCRIPT_SAMPLE: Final = 1000
"""Letters that are looked at, from each end."""

Check = Callable[[Any, MessageFacts], str | None]


def word_pattern(word: str) -> str:
    """The expression for a whole word, or a glob, in a normalised text."""
    parts = [re.escape(normalise(part)) for part in word.split("*")]
    return _BEFORE + r"[\pL\pN]*".join(parts) + _AFTER


class _PatternSet:
    """Many patterns, matched in one pass over the text."""

    def __init__(self) -> None:
        options = re2.Options()
        options.max_mem = SET_MEMORY
        options.case_sensitive = False
        options.log_errors = False
        self._set = re2.Set.SearchSet(options)
        self._owners: list[tuple[int, str]] = []

    def add(self, pattern: str, rule: int, why: str) -> None:
        self._set.Add(pattern)
        self._owners.append((rule, why))

    def compile(self) -> None:
        if self._owners:
            self._set.Compile()

    def matches(self, text: str) -> list[tuple[int, str]]:
        found = self._set.Match(text) if self._owners and text else None  # None: nothing matches
        return [self._owners[index] for index in found or ()]


@dataclass(slots=True)
class Compiled:
    """The rules with triggers, highest priority first, ready to be matched."""

    rules: Sequence[RuleRead]
    windows: list[tuple[int, FloodTrigger | DuplicatesTrigger]] = field(default_factory=list)
    """The rules that count over time, which matching alone can't."""
    words: _PatternSet = field(default_factory=_PatternSet)
    regexes: _PatternSet = field(default_factory=_PatternSet)
    checks: list[tuple[int, Any, Check]] = field(default_factory=list)

    def match(self, facts: MessageFacts) -> dict[int, str]:
        """Which rules the message breaks, by their place, and why."""
        found: dict[int, str] = {}
        for rule, why in self.words.matches(normalise(facts.text)):
            found.setdefault(rule, why)
        for rule, why in self.regexes.matches(facts.text):
            found.setdefault(rule, why)
        for rule, trigger, check in self.checks:
            reason = check(trigger, facts)
            if reason is not None:
                found[rule] = reason
        return found


def compile_rules(rules: Sequence[RuleRead]) -> Compiled:
    """Compile the rules that are active and have a trigger."""
    chosen = [rule for rule in rules if rule.is_active and rule.trigger is not None]
    compiled = Compiled(sorted(chosen, key=lambda rule: (-rule.priority, rule.rule_name)))
    for place, rule in enumerate(compiled.rules):
        trigger = rule.trigger
        if isinstance(trigger, WordsTrigger):
            for word in trigger.words:
                compiled.words.add(word_pattern(word), place, f"the word “{word}”")
        elif isinstance(trigger, RegexTrigger):
            compiled.regexes.add(trigger.pattern, place, f"the pattern {trigger.pattern}")
        elif isinstance(trigger, FloodTrigger | DuplicatesTrigger):
            compiled.windows.append((place, trigger))
        elif trigger is not None:
            compiled.checks.append((place, trigger, _CHECKS[trigger.type]))
    compiled.words.compile()
    compiled.regexes.compile()
    return compiled


def _links(trigger: LinksTrigger, facts: MessageFacts) -> str | None:
    for url in facts.urls:
        host = _host(url)
        if not any(host == domain or host.endswith(f".{domain}") for domain in trigger.except_domains):
            return f"a link to {host or url[:50]}"
    return None


@lru_cache(10_000)
def _host(url: str) -> str:
    try:
        return (urlsplit(url if "://" in url else f"//{url}").hostname or "").removeprefix("www.")
    except ValueError:  # no address at all: a link to nowhere
        return ""


def _forwards(_: Any, facts: MessageFacts) -> str | None:
    return "it is forwarded" if facts.is_forward else None


def _media(trigger: MediaTrigger, facts: MessageFacts) -> str | None:
    for kind in facts.kinds:
        is_spared = kind == "document" and trigger.extensions and facts.extension not in trigger.extensions
        if kind in trigger.kinds and not is_spared:
            return f"a {kind}"
    return None


def _caps(trigger: CapsTrigger, facts: MessageFacts) -> str | None:
    letters = [one for one in facts.text if one.isalpha() and (one.islower() or one.isupper())]
    if len(letters) < trigger.min_letters:
        return None
    percent = 100 * sum(one.isupper() for one in letters) // len(letters)
    return f"{percent}% capitals" if percent >= trigger.percent else None


def _length(trigger: LengthTrigger, facts: MessageFacts) -> str | None:
    return f"{len(facts.text)} characters" if len(facts.text) > trigger.characters else None


def _mentions(trigger: MentionsTrigger, facts: MessageFacts) -> str | None:
    return f"{facts.mentions} mentions" if facts.mentions >= trigger.count else None


def _language(trigger: LanguageTrigger, facts: MessageFacts) -> str | None:
    if facts.text.isascii() and Script.LATIN not in trigger.scripts:
        return None
    sample = facts.text[:_SCRIPT_SAMPLE] + facts.text[-_SCRIPT_SAMPLE:]
    for one in set(sample):
        script = _script(one)
        if script in trigger.scripts:
            return f"{script} letters"
    return None


@lru_cache(10_000)
def _script(letter: str) -> Script | None:
    if not letter.isalpha():
        return None
    name = unicodedata.name(letter, "")
    return next((script for script in Script if name.startswith(_SCRIPT_NAMES.get(script, (script.upper(),)))), None)


def _sender_chat(_: Any, facts: MessageFacts) -> str | None:
    return "it is posted by a channel" if facts.sender_chat_id is not None else None


_CHECKS: Final[dict[str, Check]] = {
    "links": _links,
    "forwards": _forwards,
    "media": _media,
    "caps": _caps,
    "length": _length,
    "mentions": _mentions,
    "language": _language,
    "sender_chat": _sender_chat,
}
