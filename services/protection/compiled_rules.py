"""The rules of all groups, compiled for matching."""

from typing import Any, Final

import structlog
from cachetools import LRUCache

from models.messages import Mark, MessageFacts
from models.rules import RuleRead, RulesRead
from services.core.errors import Invalid, TooMany
from services.core.lookups import Lookups
from services.protection.budgets import compile_what_fits, compile_within
from services.protection.marks import marks_of
from services.protection.matching import CompiledRules, Match, length
from services.protection.patterns import Allowance
from services.protection.threads import Workers
from texts import Sentence

MEMORY: Final = 256 << 20
"""Bytes of compiled rules that are cached for all groups. Beyond that, the least recently used are dropped."""
OVERHEAD: Final = 4_096
"""Bytes per group in addition to its words and expressions."""
QUICK_LENGTH: Final = 512
"""Messages up to this many characters are matched on the event loop, longer ones in a thread."""
QUICK: Final = 0.001
"""Seconds that expressions may take to be tried on the event loop."""
COMPILE_TIMEOUT: Final = 30.0
MATCH_TIMEOUT: Final = 1.0
"""Seconds after which the slow expressions are skipped, because the message's group waits."""
TESTS_AT_ONCE: Final = 16
"""Rule tests that may wait at once."""

NO_RULES: Final = CompiledRules(())

log = structlog.get_logger(__name__)


class Rulebook:
    """Compiles rules once, and matches messages without blocking the event loop."""

    def __init__(self, lookups: Lookups, workers: Workers) -> None:
        self._lookups = lookups
        self._workers = workers
        self._compiled: LRUCache[int, tuple[RulesRead, CompiledRules]] = LRUCache(MEMORY, getsizeof=_size)
        self._warned: LRUCache[int, CompiledRules] = LRUCache(10_000)
        self._tests = 0

    async def of(self, group_id: int) -> CompiledRules:
        """The group's rules with triggers. Rules that can't be compiled are logged and left out."""
        rules = self._lookups.peek_rules(group_id) or await self._lookups.find_rules(group_id)
        if not rules.rules:
            return NO_RULES
        known = self._compiled.get(group_id)
        if known is not None and known[0] is rules:
            return known[1]
        compiled = await self._compile(group_id, rules, known[1] if known else NO_RULES)
        self._compiled[group_id] = (rules, compiled)
        return compiled

    async def _compile(self, group_id: int, rules: RulesRead, last: CompiledRules) -> CompiledRules:
        """Compile rules. Those beyond the budget are left out; the others stay in force."""
        try:
            return await self._workers.run(COMPILE_TIMEOUT, compile_within, rules.rules)
        except Invalid as error:
            compiled, left_out = await self._workers.run(COMPILE_TIMEOUT, compile_what_fits, rules.rules)
            log.warning("rules.over_budget", group_id=group_id, reason=str(error), left_out=left_out)
            return compiled
        except TimeoutError:
            log.warning("rules.compile_timed_out", group_id=group_id, seconds=COMPILE_TIMEOUT)
            return last

    async def check(self, rules: list[RuleRead]) -> None:
        """Raise Invalid if these rules together cost too much."""
        await self._workers.run(COMPILE_TIMEOUT, compile_within, rules)

    async def compile_draft(self, rules: list[RuleRead]) -> CompiledRules:
        """Compile rules that aren't stored.

        Raises Invalid as `check` does, TooMany if it takes too long or happens too often.
        """
        if self._tests >= TESTS_AT_ONCE:
            raise TooMany(1)
        self._tests += 1
        try:
            return await self._workers.run(COMPILE_TIMEOUT, compile_within, rules)
        except Invalid as error:
            error.field = "rule.trigger"
            raise
        except TimeoutError:
            raise TooMany(1) from None
        finally:
            self._tests -= 1

    async def match(self, group_id: int, compiled: CompiledRules, facts: MessageFacts) -> dict[int, Sentence]:
        """Which rules a message breaks, by their place, and why."""
        begun = compiled.begin(facts) if length(facts) <= QUICK_LENGTH else None
        if begun is not None and not begun.trials:
            return begun.found  # almost always
        try:
            found = await self._match(compiled, facts, compiled.allowance, begun)
        except TimeoutError:
            log.warning("rules.match_timed_out", group_id=group_id, message_id=facts.message_id)
            return compiled.begin(facts).found
        if compiled.allowance.refused and self._warned.get(group_id) is not compiled:
            self._warned[group_id] = compiled
            log.warning("rules.too_slow", group_id=group_id, message_id=facts.message_id)
        return found

    async def test(self, compiled: CompiledRules, facts: MessageFacts) -> dict[int, Sentence]:
        """The same for a test. Raises TooMany if it takes too long or happens too often."""
        allowance = compiled.trial_allowance
        if self._tests >= TESTS_AT_ONCE:
            raise TooMany(1)
        refused = allowance.refused
        self._tests += 1
        try:
            begun = compiled.begin(facts) if length(facts) <= QUICK_LENGTH else None
            found = await self._match(compiled, facts, allowance, begun)
        except TimeoutError:
            raise TooMany(1) from None
        finally:
            self._tests -= 1
        if allowance.refused > refused:
            raise TooMany(max(1, allowance.pause))
        return found

    async def mark(self, rules: list[RuleRead], facts: MessageFacts) -> list[list[Mark]]:
        """For each of the rules that a message breaks, where it stands in the text; nowhere if that takes too long."""
        if not rules or self._tests >= TESTS_AT_ONCE:
            return [[] for _ in rules]
        self._tests += 1
        try:
            return await self._workers.run(MATCH_TIMEOUT, marks_of, rules, facts)
        except TimeoutError:
            return [[] for _ in rules]
        finally:
            self._tests -= 1

    async def _match(
        self, compiled: CompiledRules, facts: MessageFacts, allowance: Allowance, begun: Match | None
    ) -> dict[int, Sentence]:
        if begun is None:
            return await self._workers.run(MATCH_TIMEOUT, compiled.match, facts, allowance)
        if begun.cost <= QUICK:
            return begun.finish(allowance)
        return await self._workers.run(MATCH_TIMEOUT, begun.finish, allowance)


def _size(entry: Any) -> int:
    return int(entry[1].memory) + OVERHEAD
