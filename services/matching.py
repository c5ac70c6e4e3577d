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
    EditedTrigger,
    FloodTrigger,
    LanguageTrigger,
    LengthTrigger,
    LinkKind,
    LinksTrigger,
    MediaTrigger,
    MentionsTrigger,
    NewMemberTrigger,
    ReactionsTrigger,
    RegexTrigger,
    Script,
    WordsTrigger,
    simple_triggers,
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
_TELEGRAM: Final = frozenset({"t.me", "telegram.me", "telegram.dog"})
_INVITE_PATH: Final = re.compile(r"\.(?:me|dog)/(?:\+|joinchat/|addlist/)", re.IGNORECASE)
_INVITE_SCHEMES: Final = ("tg://join", "tg:join", "tg://addlist", "tg:addlist")
_CHAT_PATH: Final = re.compile(r"\.(?:me|dog)/(?:s/|c/)?([A-Za-z]\w{3,31})(?:[/?#]|$)", re.IGNORECASE)
"""Links to chats (core.telegram.org, "Deep links")."""

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
    reactions: list[tuple[int, ReactionsTrigger]] = field(default_factory=list)
    newcomers: dict[int, int] = field(default_factory=dict)
    """The rules that hold for new members only, and for how many seconds."""
    asks_for_channels: bool = False
    """Whether a rule wants to know which of the mentioned names are channels."""
    words: _PatternSet = field(default_factory=_PatternSet)
    regexes: _PatternSet = field(default_factory=_PatternSet)
    checks: list[tuple[int, Any, Check]] = field(default_factory=list)

    def match(self, facts: MessageFacts) -> dict[int, str]:
        """Which rules the message breaks, by their place, and why."""
        found: dict[int, str] = {}
        for text in facts.parts:
            plain = normalise(text)
            for rule, why in self.words.matches(plain):
                found.setdefault(rule, why)
            for rule, why in self.regexes.matches(text):
                found.setdefault(rule, why)
            for rule, why in () if text.isascii() else self.regexes.matches(plain):
                found.setdefault(rule, why)
        for rule, trigger, check in self.checks:
            reason = check(trigger, facts)
            if reason is not None:
                found.setdefault(rule, reason)
        return found

    def add(self, place: int, trigger: Any) -> None:
        """Add one trigger of the rule at that place."""
        if isinstance(trigger, WordsTrigger):
            for word in trigger.words:
                self.words.add(word_pattern(word), place, f"the word “{word}”")
        elif isinstance(trigger, RegexTrigger):
            self.regexes.add(trigger.pattern, place, f"the pattern {trigger.pattern}")
        elif isinstance(trigger, FloodTrigger | DuplicatesTrigger):
            self.windows.append((place, trigger))
        elif isinstance(trigger, ReactionsTrigger):
            self.reactions.append((place, trigger))
        else:
            self.asks_for_channels |= isinstance(trigger, LinksTrigger) and LinkKind.CHANNEL in trigger.kinds
            self.checks.append((place, trigger, _CHECKS[trigger.type]))


def compile_rules(rules: Sequence[RuleRead]) -> Compiled:
    """Compile the rules that are active and have a trigger."""
    in_order = sorted(rules, key=lambda rule: (-rule.priority, rule.rule_name))
    chosen = [(rule, rule.trigger) for rule in in_order if rule.is_active and rule.trigger is not None]
    compiled = Compiled([rule for rule, _ in chosen])
    for place, (_, trigger) in enumerate(chosen):
        if isinstance(trigger, NewMemberTrigger):
            compiled.newcomers[place] = trigger.seconds
        for simple in simple_triggers(trigger):
            compiled.add(place, simple)
    compiled.words.compile()
    compiled.regexes.compile()
    return compiled


def chat_names(facts: MessageFacts) -> list[str]:
    """The names that a message mentions, and those that its links to Telegram lead to, in small letters."""
    paths = (_CHAT_PATH.search(url) for url in facts.urls if _host(url) in _TELEGRAM)
    return list(dict.fromkeys(name.lower() for name in (*facts.names, *(path[1] for path in paths if path))))


def _links(trigger: LinksTrigger, facts: MessageFacts) -> str | None:
    if not facts.urls and not facts.channels:
        return None
    for url in facts.urls:
        host = _host(url)
        if any(host == domain or host.endswith(f".{domain}") for domain in trigger.except_domains):
            continue
        if LinkKind.INVITE in trigger.kinds and _is_invite(url, host):
            return "an invitation to a chat"
        if LinkKind.WEB in trigger.kinds:
            return f"a link to {host or url[:50]}"
    if LinkKind.CHANNEL in trigger.kinds and facts.channels:
        return f"a link to the channel @{facts.channels[0]}"
    return None


def _is_invite(url: str, host: str) -> bool:
    return (host in _TELEGRAM and _INVITE_PATH.search(url) is not None) or url.lower().startswith(_INVITE_SCHEMES)


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
    letters, capitals = _letters(facts.text)
    if letters < trigger.min_letters:
        return None
    percent = 100 * capitals // letters
    return f"{percent}% capitals" if percent >= trigger.percent else None


@lru_cache(16)  # several rules may ask of one text
def _letters(text: str) -> tuple[int, int]:
    """How many letters have a case, and how many are capitals."""
    capitals = sum(map(str.isupper, text))
    return capitals + sum(map(str.islower, text)), capitals


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


def _edited(trigger: EditedTrigger, facts: MessageFacts) -> str | None:
    age = facts.edited_after
    return f"an edit after {age} s" if age is not None and age >= trigger.seconds else None


def _any(_: Any, facts: MessageFacts) -> str | None:
    return "it is a message" if facts.text or facts.kinds else None


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
    "edited": _edited,
    "any": _any,
}
