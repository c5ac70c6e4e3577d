"""The cost of a group's rules is limited when they're created, and never causes an error for a message."""

from typing import Any

import pytest
from structlog.testing import capture_logs

from bench.messages import blocked_words
from models.messages import MessageFacts
from models.rules import RuleCreate, RulePatch
from models.setup import SetupPlan, SpamPlan
from models.triggers import WORDS_LIMIT
from services.core.errors import Invalid, TooMany
from services.protection.budgets import MEMORY, PATTERNS_SIZE, compile_within
from services.protection.patterns import ALLOWED, REFILL, Allowance, PatternSet
from tests.backends import GROUP, TOKEN_ACTOR, Backend
from tests.rules import make_rule

EXPLODES = "[ab]*a[ab]{1000}c"
HOSTILE = MessageFacts(text="ab" * 2048, message_id=1)


async def _make(backend: Backend, name: str, trigger: dict[str, Any], **more: Any) -> None:
    rule = RuleCreate.model_validate({"rule_name": name, "trigger": trigger, **more})
    await backend.services.rules.create(GROUP, rule, TOKEN_ACTOR)


async def _broken(backend: Backend, text: str) -> list[str]:
    broken = await backend.services.protection.broken_by(GROUP, MessageFacts(text=text), TOKEN_ACTOR)
    return [one.rule.rule_name for one in broken]


async def test_a_group_may_block_2000_words_beside_what_setup_makes(backend: Backend) -> None:
    await backend.register()
    await backend.services.setup.apply(
        GROUP, SetupPlan(captcha=None, spam=SpamPlan.MUTE, newcomers=True, flood=8, raids=True), TOKEN_ACTOR
    )
    words = blocked_words(WORDS_LIMIT)
    await _make(backend, "words", {"type": "words", "words": words})
    assert await _broken(backend, f"see {words[0]} and {words[-1]}") == ["words"]
    assert await _broken(backend, "Good morning, all") == []
    await backend.services.rules.delete(GROUP, "words", TOKEN_ACTOR)
    for begin in range(0, WORDS_LIMIT, 500):  # and in several rules
        await _make(backend, f"words-{begin}", {"type": "words", "words": words[begin : begin + 500]})
    assert await _broken(backend, f"see {words[1]}, {words[1501]}") == ["words-0", "words-1500"]


async def test_too_expensive_rules_are_refused_when_created(backend: Backend) -> None:
    await backend.register()
    for number in range(PATTERNS_SIZE // 1010):
        await _make(backend, f"boom-{number}", {"type": "regex", "pattern": f"{EXPLODES}{number}"})
    with pytest.raises(Invalid, match="expressions are too large together") as caught:
        await _make(backend, "one-more", {"type": "regex", "pattern": f"{EXPLODES}z"})
    assert caught.value.field == "trigger"
    with pytest.raises(Invalid, match="An expression is too large"):
        await _make(backend, "vast", {"type": "regex", "pattern": r"(\pL+\s*){12}"})
    with pytest.raises(Invalid, match="too much memory"):
        await _make(backend, "long", {"type": "words", "words": [f"{n:05}" + "я" * 90 for n in range(2000)]})
    with pytest.raises(Invalid, match="same ending"):
        await _make(backend, "nested", {"type": "words", "words": ["a" * n + "*" for n in range(1, 80)]})
    # The same by a change, and by turning it on.
    await _make(backend, "calm", {"type": "words", "words": ["calm"]})
    await _make(backend, "asleep", {"type": "regex", "pattern": f"{EXPLODES}x"}, is_active=False)
    larger = {"trigger": {"type": "regex", "pattern": f"{EXPLODES}y"}}
    for name, change in (("calm", larger), ("asleep", {"is_active": True})):
        with pytest.raises(Invalid, match="too large together"):
            await backend.services.rules.patch(GROUP, name, RulePatch.model_validate(change), TOKEN_ACTOR)
    assert await _broken(backend, "keep calm") == ["calm"]


async def _insert_old(backend: Backend, name: str, trigger: dict[str, Any], priority: int = 0) -> None:
    """A rule as stored before there was a budget."""
    rule = make_rule({"type": "any"}, name, priority=priority).model_dump()
    await backend.database.motor["rules"].insert_one({**rule, "group_id": GROUP, "trigger": trigger})


async def test_old_rules_that_cost_too_much_never_stop_the_others(backend: Backend) -> None:
    await backend.register()
    await _insert_old(backend, "kept", {"type": "words", "words": ["casino"]}, priority=9)
    await _insert_old(backend, "unreadable", {"type": "regex", "pattern": "a(b"})
    for number in range(20):
        await _insert_old(backend, f"boom-{number:02}", {"type": "regex", "pattern": f"{EXPLODES}{number}"}, priority=1)
    with capture_logs() as logs:
        compiled = await backend.services.protection.rules_of(GROUP)
        assert await backend.services.protection.rules_of(GROUP) is compiled
    [warning] = [entry for entry in logs if entry["event"] == "rules.over_budget"]
    assert warning["left_out"] == [f"boom-{number:02}" for number in range(11, 20)]
    assert compiled.rules[0].rule_name == "kept"
    assert await _broken(backend, "a casino") == ["kept"]


def test_two_thousand_words_stay_within_the_memory() -> None:
    compiled = compile_within([make_rule({"type": "words", "words": blocked_words(2000)})])
    assert compiled.memory < MEMORY


def test_slow_expressions_get_a_share_of_the_time_and_the_others_all() -> None:
    now = 0.0
    allowance = Allowance(lambda: now)
    patterns = PatternSet([(0, EXPLODES), (1, "b+$")])
    text = HOSTILE.text.encode()
    allowance.take(ALLOWED)
    assert [place for place, _ in patterns.find((0, 1), text, allowance)] == [1]
    assert allowance.refused == 1
    assert allowance.pause == 0
    now = 1.0
    assert allowance.allows()
    allowance.take(1.0)
    assert allowance.pause == pytest.approx((1.0 - REFILL) / REFILL, abs=1)


async def test_tests_of_rules_are_refused_when_they_take_too_long(backend: Backend) -> None:
    await backend.register()
    await _make(backend, "boom", {"type": "regex", "pattern": EXPLODES})
    compiled = await backend.services.protection.rules_of(GROUP)
    compiled.trial_allowance.take(10.0)
    with pytest.raises(TooMany):
        await backend.services.protection.broken_by(GROUP, HOSTILE, TOKEN_ACTOR)
    assert compiled.allowance.refused == 0  # people's messages have their own share
    assert await _broken(backend, "short") == []
