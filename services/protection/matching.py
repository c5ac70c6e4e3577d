"""A group's rules, compiled once, and which of them a message breaks. Pure: it stores nothing and does nothing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from models.messages import MessageFacts
from models.rules import RuleRead
from models.triggers import (
    DuplicatesTrigger,
    FloodTrigger,
    LinkKind,
    LinksTrigger,
    NewMemberTrigger,
    ReactionsTrigger,
    RegexTrigger,
    SpamTrigger,
    Trigger,
    WordsTrigger,
    simple_triggers,
)
from services.protection.addresses import true_address
from services.protection.checks import CHECKS, CONCERNS
from services.protection.disguises import Reading, read
from services.protection.normaliser import normalise
from services.protection.other_readings import readings, turned
from services.protection.patterns import Allowance, PatternSet
from services.protection.preset_rules import SCAM_PATTERNS
from services.protection.words import WordSet
from texts import Key, Sentence

PART_LIMIT: Final = 4_096
"""Characters checked of a text, or of another part of a message. Telegram allows no more (sendMessage)."""
PARTS_LIMIT: Final = 300
"""Names, labels and addresses checked in one message. Telegram allows 100 entities and 100 buttons."""
_APART: Final = " ¶ "
"""Separates parts that are checked together, so that no phrase spans two of them."""


class Trial(NamedTuple):
    """A text, and the expressions that may match it."""

    text: bytes
    candidates: Sequence[int]


@dataclass(slots=True)
class Match:
    """What a message breaks, as far as we know so far."""

    found: dict[int, Sentence]
    """Why, by the place of the rule."""
    patterns: PatternSet
    trials: list[Trial]
    """What still has to be tried."""

    @property
    def cost(self) -> float:
        """Seconds that the rest may take, at most."""
        return sum(self.patterns.cost(trial.candidates, trial.text) for trial in self.trials)

    def finish(self, allowance: Allowance) -> dict[int, Sentence]:
        """Try the rest."""
        for trial in self.trials:
            for place, pattern in self.patterns.find(trial.candidates, trial.text, allowance):
                self.found.setdefault(place, Sentence(SCAM_PATTERNS.get(pattern, Key.WHY_PATTERN)))
        self.trials = []
        return self.found


@dataclass(slots=True)
class CompiledRules:
    """The rules with triggers, highest priority first, ready for matching."""

    rules: Sequence[RuleRead]
    windows: list[tuple[int, FloodTrigger | DuplicatesTrigger]] = field(default_factory=list)
    """The rules that count over time. Matching alone can't decide them."""
    reactions: list[tuple[int, ReactionsTrigger]] = field(default_factory=list)
    spam: list[tuple[int, SpamTrigger]] = field(default_factory=list)
    """The rules that ask the spam filter."""
    newcomers: dict[int, int] = field(default_factory=dict)
    """The rules that apply only to new members, and for how many seconds."""
    is_read: bool = False
    """Whether a rule has words or expressions."""
    asks_for_channels: bool = False
    """Whether a rule needs to know which of the mentioned names are channels."""
    words: WordSet = field(default_factory=lambda: WordSet(()))
    patterns: PatternSet = field(default_factory=lambda: PatternSet(()))
    checks: dict[str, list[tuple[int, Any]]] = field(default_factory=dict)
    """The other triggers, by their type."""
    allowance: Allowance = field(default_factory=Allowance)
    """For slow expressions on people's messages."""
    trial_allowance: Allowance = field(default_factory=Allowance)
    """For slow expressions in rule tests."""

    @property
    def memory(self) -> int:
        """Approximate bytes that words and expressions take."""
        return self.words.memory + self.patterns.memory

    def match(self, facts: MessageFacts, allowance: Allowance | None = None) -> dict[int, Sentence]:
        """Which rules the message breaks, by their place, and why. May be slow."""
        return self.begin(facts).finish(allowance or self.allowance)

    def begin(self, facts: MessageFacts) -> Match:
        """The same without the expressions that may match: they still have to be tried."""
        match = Match({}, self.patterns, [])
        if self.is_read:
            self._look_at((facts.text[:PART_LIMIT],), match)
            for parts in _others(facts) if facts.shown or facts.urls else ():
                self._look_at(parts, match)
        for kind, triggers in self.checks.items():
            if kind not in CONCERNS or CONCERNS[kind](facts):
                check = CHECKS[kind]
                for place, trigger in triggers:
                    reason = check(trigger, facts)
                    if reason is not None:
                        match.found.setdefault(place, reason)
        return match

    def _look_at(self, parts: Sequence[str], match: Match) -> None:
        parts = [*parts, *filter(None, map(turned, parts))]
        text = parts[0] if len(parts) == 1 else _APART.join(parts)
        plain, reading = normalise(text), read(text)
        for place, word in self.words.find(plain, reading):
            match.found.setdefault(place, Sentence(Key.WHY_WORD, {"word": word}))
        for other in readings(plain, has_phrases=self.words.has_phrases):
            for place, word in self.words.find(other):
                match.found.setdefault(place, Sentence(Key.WHY_WORD, {"word": word}))
        trials = self._trials(text, plain, reading)
        if trials and len(parts) > 1:  # because an expression may ask where a part starts or ends
            trials = [one for part in parts for one in self._trials(part, normalise(part), read(part))]
        match.trials += trials

    def _trials(self, text: str, plain: str, reading: Reading | None) -> list[Trial]:
        if reading is None and text.isascii():
            candidates = self.patterns.candidates(text.encode())
            return [Trial(text.encode(), candidates)] if candidates else []
        texts = [text, plain, *([reading.text] if reading is not None else [])]
        raws = [one.encode(errors="replace") for one in texts]
        return [Trial(raw, candidates) for raw in raws if (candidates := self.patterns.candidates(raw))]


def compile_rules(rules: Sequence[RuleRead]) -> CompiledRules:
    """Compile the active rules that have a trigger. Slow, and takes a lock: don't call it on the event loop."""
    in_order = sorted(rules, key=lambda rule: (-rule.priority, rule.rule_name))
    chosen = [(rule, rule.trigger) for rule in in_order if rule.is_active and rule.trigger is not None]
    compiled = CompiledRules([rule for rule, _ in chosen])
    words: list[tuple[int, str]] = []
    patterns: list[tuple[int, str]] = []
    for place, (_, trigger) in enumerate(chosen):
        if isinstance(trigger, NewMemberTrigger):
            compiled.newcomers[place] = trigger.seconds
        for simple in simple_triggers(trigger):
            if isinstance(simple, WordsTrigger):
                words += [(place, word) for word in simple.words]
            elif isinstance(simple, RegexTrigger):
                patterns.append((place, simple.pattern))
            else:
                _add(compiled, place, simple)
    compiled.words, compiled.patterns = WordSet(words), PatternSet(patterns)
    compiled.is_read = bool(words or patterns)
    return compiled


def _add(compiled: CompiledRules, place: int, trigger: Any) -> None:
    if isinstance(trigger, FloodTrigger | DuplicatesTrigger):
        compiled.windows.append((place, trigger))
    elif isinstance(trigger, ReactionsTrigger):
        compiled.reactions.append((place, trigger))
    elif isinstance(trigger, SpamTrigger):
        compiled.spam.append((place, trigger))
    else:
        compiled.asks_for_channels |= isinstance(trigger, LinksTrigger) and LinkKind.CHANNEL in trigger.kinds
        compiled.checks.setdefault(trigger.type, []).append((place, trigger))


def is_matched(trigger: Trigger | None) -> bool:
    """Whether a trigger has words or expressions, the costly kinds."""
    return trigger is not None and any(isinstance(one, WordsTrigger | RegexTrigger) for one in simple_triggers(trigger))


def length(facts: MessageFacts) -> int:
    """How many characters of a message are checked."""
    if not facts.shown and not facts.urls:
        return len(facts.text)
    return len(facts.text) + sum(map(len, facts.shown)) + sum(map(len, facts.urls))


def _others(facts: MessageFacts) -> Iterator[Sequence[str]]:
    """What people read or tap besides the text, each kind separately."""
    for others in (facts.shown, map(true_address, facts.urls)):
        parts = [part[:PART_LIMIT] for part, _ in zip(others, range(PARTS_LIMIT), strict=False)]
        if parts:
            yield parts
