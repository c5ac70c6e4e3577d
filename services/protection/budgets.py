"""Limits the cost of a group's rules, so that they don't delay other groups' messages."""

from collections.abc import Sequence
from typing import Final

import re2

from models.rules import RuleRead
from services.core.errors import Invalid
from services.protection.matching import CompiledRules, compile_rules
from services.protection.patterns import GATE_MEMORY
from texts import Key

MEMORY: Final = 2 << 20
"""Bytes of a group's compiled rules, at most."""
PATTERN_SIZE: Final = 4_000
"""RE2 instructions of one expression, at most. The largest that `/setup` adds has 2,800."""
PATTERNS_SIZE: Final = 12_000
"""RE2 instructions of all expressions of a group, at most. Those that `/setup` adds have 6,200."""
NESTING: Final = 32
"""Words that may end at the same place of a text, at most, because each of them is checked there."""
_FIELD: Final = "trigger"
"""The field that errors name."""


def compile_within(rules: Sequence[RuleRead]) -> CompiledRules:
    """Compile the rules. Raises Invalid if they cost too much. Slow: don't call it on the event loop."""
    try:
        compiled = compile_rules(rules)
    except re2.error as error:
        raise Invalid(_FIELD, Key.ERROR_PATTERN_BROKEN) from error
    sizes = compiled.patterns.sizes
    if max(sizes, default=0) > PATTERN_SIZE:
        raise Invalid(_FIELD, Key.ERROR_PATTERN_TOO_LARGE, size=max(sizes), most=PATTERN_SIZE)
    if sum(sizes) > PATTERNS_SIZE:
        raise Invalid(_FIELD, Key.ERROR_PATTERNS_TOO_LARGE, size=sum(sizes), most=PATTERNS_SIZE)
    if compiled.memory > MEMORY:
        raise Invalid(_FIELD, Key.ERROR_WORDS_TOO_LARGE, size=compiled.memory, most=MEMORY)
    if compiled.words.nesting() > NESTING:
        raise Invalid(_FIELD, Key.ERROR_WORDS_END_ALIKE, most=NESTING)
    return compiled


def compile_what_fits(rules: Sequence[RuleRead]) -> tuple[CompiledRules, list[str]]:
    """Compile as many rules as the budget allows. Also returns the names of the others, which have lower priorities.

    Rules from before there was a budget may be too many. Slow: don't call it on the event loop.
    """
    kept: list[RuleRead] = []
    left_out: list[str] = []
    memory, size = GATE_MEMORY, 0
    for rule in sorted(rules, key=lambda one: (-one.priority, one.rule_name)):
        try:
            alone = compile_within([rule])
        except Invalid:
            left_out.append(rule.rule_name)
            continue
        own_memory, own_size = alone.memory - alone.patterns.shared_memory, sum(alone.patterns.sizes)
        if memory + own_memory > MEMORY or size + own_size > PATTERNS_SIZE:
            left_out.append(rule.rule_name)
        else:
            kept.append(rule)
            memory, size = memory + own_memory, size + own_size
    return compile_rules(kept), left_out
