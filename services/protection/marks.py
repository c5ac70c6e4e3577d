"""Finds the parts of a text that break a rule, for people who test their rules. Pure.

Words and expressions are matched with a normalized text, in which positions of the original are lost. So parts of the
original are tried: the shortest beginning that breaks the rule, and of that the shortest end.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from models.messages import Mark, MessageFacts, MessageToTest
from models.rules import RuleRead
from models.triggers import LanguageTrigger, LinksTrigger, MentionsTrigger, RegexTrigger, WordsTrigger, simple_triggers
from services.core.lengths import units
from services.protection.alphabets import is_unspaced
from services.protection.checks import CHECKS
from services.protection.matching import compile_rules
from services.protection.patterns import Allowance

TRIALS: Final = 200
"""Parts of a text that are tried for all rules together, at most."""
_NAME: Final = re.compile(r"(?<![\w@])@([A-Za-z]\w{3,31})\b")
_LINK: Final = re.compile(
    r"(?:https?://|tg://|www\.|\b(?:t|telegram)\.(?:me|dog)/)[^\s<>\"“”«»]+"
    r"|(?<![\w@.-])(?:[\w-]+\.)+(?:com|org|net|info|biz|me|io|ai|app|dev|xyz|top|shop|site|online|club|vip|bet|cc|tv|co"
    r"|ru|ua|by|kz|uz|ir|in|id|tr|br|mx|es|pt|fr|de|it|pl|uk|eu|us|cn)\b(?:/[^\s<>\"“”«»]*)?",
    re.IGNORECASE,
)
"""What Telegram turns into a link. Without `https://`, only addresses with the most common endings."""

Place = tuple[int, int]
"""Where a part of a text begins and ends."""


class Trials:
    """How many parts may still be tried."""

    def __init__(self) -> None:
        self._left = TRIALS
        self._allowance = Allowance()

    def that(self, rules: Sequence[RuleRead]) -> Callable[[str], bool]:
        """A function that tells whether a part of a text breaks one of the rules. After too many trials, none does."""
        compiled = compile_rules(rules)

        def breaks(part: str) -> bool:
            self._left -= 1
            return self._left >= 0 and bool(compiled.match(MessageFacts(text=part), self._allowance))

        return breaks


def as_written(facts: MessageToTest) -> MessageToTest:
    """The message with the links and @names in its text, unless they're given."""
    names = [found[1] for found in _NAME.finditer(facts.text)]
    written = {"urls": _LINK.findall(facts.text), "names": names, "mentions": len(names)}
    return facts.model_copy(
        update={field: value for field, value in written.items() if field not in facts.model_fields_set}
    )


def marks_of(rules: Sequence[RuleRead], facts: MessageFacts) -> list[list[Mark]]:
    """The marked parts for each rule that a message breaks. Slow: don't call it on the event loop."""
    trials = Trials()
    return [_marks(facts.text, sorted({*_places(rule, facts, trials)})) for rule in rules]


def _marks(text: str, places: Sequence[Place]) -> list[Mark]:
    return [Mark(offset=units(text[:start]), length=units(text[start:end])) for start, end in places]


def _places(rule: RuleRead, facts: MessageFacts, trials: Trials) -> Iterator[Place]:
    simple = simple_triggers(rule.trigger) if rule.trigger is not None else []
    said = [one for one in simple if isinstance(one, WordsTrigger | RegexTrigger | LanguageTrigger)]
    if said:
        yield from _shortest(facts.text, trials.that([rule.model_copy(update={"trigger": one}) for one in said]))
    for trigger in simple:
        if isinstance(trigger, LinksTrigger):
            yield from _links(trigger, facts)
        elif isinstance(trigger, MentionsTrigger):
            yield from (found.span() for found in _NAME.finditer(facts.text))


def _links(trigger: LinksTrigger, facts: MessageFacts) -> Iterator[Place]:
    """The links and names that break the trigger by themselves."""
    alone: dict[str, Any] = {"urls": [], "names": [], "channels": []}
    for field, values in (("urls", facts.urls), ("names", facts.names), ("channels", facts.channels or [])):
        for value in dict.fromkeys(values):
            if CHECKS[trigger.type](trigger, facts.model_copy(update={**alone, field: [value]})) is not None:
                sought = re.escape(value if field == "urls" else f"@{value}")
                yield from (found.span() for found in re.finditer(sought, facts.text, re.IGNORECASE))


def _shortest(text: str, breaks: Callable[[str], bool]) -> Iterator[Place]:
    """The shortest parts, from one border of words to another, that break a rule."""
    borders = [0, *(place for place in range(1, len(text)) if _is_border(text[place - 1], text[place])), len(text)]
    last = len(borders) - 1
    begin = 0
    while begin < last and breaks(text[borders[begin] :]):
        part = text[borders[begin] :]

        def has_come(border: int, part: str = part, begin: int = begin) -> bool:
            return breaks(part[: borders[border] - borders[begin]])

        end = bisect_left(range(last), True, begin + 1, key=has_come)

        def is_gone(border: int, end: int = end) -> bool:
            return not breaks(text[borders[border] : borders[end]])

        start = bisect_left(range(last), True, begin + 1, end, key=is_gone) - 1
        yield borders[start], borders[end]
        begin = end


def _is_border(before: str, after: str) -> bool:
    """Whether a word may begin or end between two characters."""
    return not (_is_of_word(before) and _is_of_word(after)) or is_unspaced(before) or is_unspaced(after)


def _is_of_word(one: str) -> bool:
    return one.isalnum() or unicodedata.category(one) in {"Mn", "Mc", "Me", "Cf"}
