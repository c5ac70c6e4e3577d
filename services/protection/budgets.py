"""What the rules of one group may cost, so that they hold up nobody else's messages."""

from collections.abc import Sequence
from typing import Final

import re2

from models.rules import RuleRead
from services.protection.matching import CompiledRules, compile_rules
from services.protection.patterns import GATE_MEMORY

MEMORY: Final = 2 << 20
"""Bytes of a group's compiled rules."""
PATTERN_SIZE: Final = 4_000
"""RE2 instructions of one expression (the largest that `/setup` offers has 2,800)."""
PATTERNS_SIZE: Final = 12_000
"""RE2 instructions of all expressions of a group (all that `/setup` offers have 6,200)."""
NESTING: Final = 32
"""Words that may end at one place of a text: each is looked at there."""


class OverBudget(Exception):
    """Rules that cost too much; the text is one sentence about why, for those who make them."""


def compile_within(rules: Sequence[RuleRead]) -> CompiledRules:
    """Compile the rules. Raises OverBudget. Takes long: not on the event loop."""
    try:
        compiled = compile_rules(rules)
    except re2.error as error:
        raise OverBudget("One of the group's expressions can't be compiled") from error
    sizes = compiled.patterns.sizes
    if max(sizes, default=0) > PATTERN_SIZE:
        raise OverBudget(
            f"An expression is too large: {max(sizes):,} steps of at most {PATTERN_SIZE:,}. Repeat less in it"
        )
    if sum(sizes) > PATTERNS_SIZE:
        raise OverBudget(
            f"The group's expressions are too large together: {sum(sizes):,} steps of at most {PATTERNS_SIZE:,}"
        )
    if compiled.memory > MEMORY:
        raise OverBudget(
            f"The group's words and expressions take too much memory: {compiled.memory:,} bytes of at most {MEMORY:,}"
        )
    if compiled.words.nesting() > NESTING:
        raise OverBudget(f"More than {NESTING} of the group's words end alike: write `*` for what differs")
    return compiled


def compile_what_fits(rules: Sequence[RuleRead]) -> tuple[CompiledRules, list[str]]:
    """Compile as many of the rules as the budget allows, and the names of those left out: of lower priority first.

    Rules that were made before there was a budget may be too many. Takes long: not on the event loop.
    """
    kept: list[RuleRead] = []
    left_out: list[str] = []
    memory, size = GATE_MEMORY, 0
    for rule in sorted(rules, key=lambda one: (-one.priority, one.rule_name)):
        try:
            alone = compile_within([rule])
        except OverBudget:
            left_out.append(rule.rule_name)
            continue
        own_memory, own_size = alone.memory - alone.patterns.shared_memory, sum(alone.patterns.sizes)
        if memory + own_memory > MEMORY or size + own_size > PATTERNS_SIZE:
            left_out.append(rule.rule_name)
        else:
            kept.append(rule)
            memory, size = memory + own_memory, size + own_size
    return compile_rules(kept), left_out
