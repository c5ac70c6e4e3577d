"""Reordering rules, as when somebody drags one, changes few of them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules import PRIORITY_LIMIT, RULES_LIMIT, RuleCreate
from models.users import TelegramStatus
from services.core.errors import Conflict, Forbidden
from services.protection.rule_order import priorities
from tests.backends import GROUP, TOKEN_ACTOR, Backend, in_memory

PRIORITY = st.integers(0, PRIORITY_LIMIT)


def _changes(before: list[int]) -> int:
    return sum(old != new for old, new in zip(before, priorities(before), strict=True))


@given(st.lists(PRIORITY, max_size=RULES_LIMIT))
def test_they_fall_from_first_to_last_within_the_limits(current: list[int]) -> None:
    new = priorities(current)
    assert len(new) == len(current)
    assert all(0 <= value <= PRIORITY_LIMIT for value in new)
    assert all(above > below for above, below in pairwise(new))


@given(st.lists(st.integers(1, 90), min_size=2, max_size=9, unique=True), st.data())
def test_moving_a_rule_changes_no_other_if_there_is_room(tens: list[int], data: st.DataObject) -> None:
    current = [value * 11 for value in sorted(tens, reverse=True)]
    assert _changes(current) == 0
    moved = current.pop(data.draw(st.integers(0, len(current) - 1)))
    current.insert(data.draw(st.integers(0, len(current))), moved)
    assert _changes(current) <= 1


def test_where_there_is_no_room_all_are_spread() -> None:
    assert priorities([1000, 1000, 999]) == [750, 500, 250]
    assert priorities([0, 1, 0]) == [501, 1, 0]
    assert priorities([0, 0, 0]) == [668, 335, 0]
    assert priorities([]) == []


async def _names(backend: Backend) -> list[tuple[str, int]]:
    kept = await backend.services.lookups.find_rules(GROUP)
    return [(rule.rule_name, rule.priority) for rule in sorted(kept.rules, key=lambda one: -one.priority)]


async def test_reorder_rules() -> None:
    async with in_memory() as backend:
        await backend.register()
        rules = backend.services.rules
        for name, priority in (("a", 30), ("b", 20), ("c", 10)):
            await rules.create(GROUP, RuleCreate(rule_name=name, priority=priority), TOKEN_ACTOR)
        ordered = await rules.order(GROUP, ["c", "a", "b"], TOKEN_ACTOR)
        assert [(rule.rule_name, rule.priority) for rule in ordered.rules] == await _names(backend)
        assert [name for name, _ in await _names(backend)] == ["c", "a", "b"]
        assert dict(await _names(backend))["a"] == 30
        for others in (["c", "a"], ["c", "a", "b", "d"], ["c", "a", "a"], ["c", "c", "a", "b"]):
            with pytest.raises(Conflict):
                await rules.order(GROUP, others, TOKEN_ACTOR)
        member = await backend.person(5, "Mia", TelegramStatus.MEMBER)
        with pytest.raises(Forbidden):
            await rules.order(GROUP, ["a", "b", "c"], member)
