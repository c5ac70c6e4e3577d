"""Rules that ask the spam filter."""

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest

from models.actions import ActionQuery, ActionRead
from models.base import NOT_KEPT
from models.filter import Opinion, ReasonCode, SampleCreate, SampleLabel
from models.messages import MessageFacts
from models.pages import PageQuery
from models.rules import RuleCreate, RuleRead
from models.setup import SetupPlan, SpamPlan
from services.core.errors import TooMany
from services.protection.matching import compile_rules
from services.protection.spam import UNHEARD, hear_spam
from tests.backends import GROUP, TOKEN_ACTOR, Backend, Clock
from texts import words_in

SPAM = "Earn $500 daily from home, DM me now"
HAM = "The club meets at seven, bring your board"


async def _rule(backend: Backend, sensitivity: str = "normal", **more: Any) -> None:
    rule = {"rule_name": "no-spam", "trigger": {"type": "spam", "sensitivity": sensitivity}, **more}
    await backend.services.rules.create(GROUP, RuleCreate.model_validate(rule), TOKEN_ACTOR)


async def _matches(backend: Backend, text: str, **more: Any) -> list[str]:
    facts = MessageFacts(text=text, **more)
    return [str(one.why) for one in await backend.services.protection.broken_by(GROUP, facts, TOKEN_ACTOR)]


async def _say(backend: Backend, text: str, message_id: int) -> bool:
    protection = backend.services.protection
    facts = MessageFacts(text=text, user_id=5, message_id=message_id)
    enforced = await protection.enforce(GROUP, await protection.rules_of(GROUP), facts, f"update:{message_id}")
    return enforced is not None and enforced.is_deleted


async def _actions(backend: Backend) -> Sequence[ActionRead]:
    return (await backend.services.actions.page(GROUP, ActionQuery(), PageQuery(), TOKEN_ACTOR)).items


class _Silent:
    async def opinion(self, _group_id: int, _facts: MessageFacts) -> Opinion:
        return Opinion(0.0, {})

    async def announce(self, _group_id: int, _facts: MessageFacts, _score: float) -> None:
        raise AssertionError("nothing is unsure")


@pytest.fixture
async def backend(backend: Backend) -> Backend:
    """Services with a group."""
    await backend.register()
    return backend


async def test_setup_with_spam_deletes_and_mutes_and_never_bans(backend: Backend) -> None:
    await backend.services.setup.apply(GROUP, SetupPlan(spam=SpamPlan.MUTE), TOKEN_ACTOR)
    assert await _say(backend, SPAM, 1)
    assert not await _say(backend, HAM, 2)
    assert sorted(one.action_type for one in await _actions(backend)) == ["delete", "mute"]


async def test_a_rule_judges_as_the_filter_does(backend: Backend) -> None:
    await _rule(backend)
    for text in (SPAM, HAM, "Ищу людей на удалёнку, доход от 100$ в день, пишите в лс", "Join @winners, 500% profit!"):
        verdict = await backend.services.spam_filter.test(GROUP, text, TOKEN_ACTOR)
        assert bool(await _matches(backend, text)) is verdict.is_spam


async def test_the_reasons_are_told_and_kept_in_words_of_any_language(backend: Backend) -> None:
    await _rule(backend, delete_message=True)
    [why] = await _matches(backend, SPAM)
    assert why.startswith("looks like spam, ")
    assert "a sum of money" in why or "its words" in why
    assert await _say(backend, SPAM, 1)
    [action] = await _actions(backend)
    assert action.reason == why
    facts = MessageFacts(text=SPAM)
    [broken] = await backend.services.protection.broken_by(GROUP, facts, TOKEN_ACTOR)
    assert broken.why.within(words_in("ru")).plain().startswith("похоже на спам")


async def test_the_more_sensitive_a_rule_the_more_it_catches() -> None:
    class Judge(_Silent):
        async def hear(self, _group_id: int, facts: MessageFacts) -> Opinion:
            return Opinion(float(facts.text), {ReasonCode.WORDS: 1.0})

    caught = {}
    for sensitivity in ("low", "normal", "high"):
        rule = {"rule_name": "no-spam", "trigger": {"type": "spam", "sensitivity": sensitivity}}
        compiled = compile_rules([_read(rule)])
        scores = ("0.2", "0.4", "0.6", "0.9")
        found = [await hear_spam(Judge(), GROUP, compiled, MessageFacts(text=one)) for one in scores]
        caught[sensitivity] = sum(bool(one.broken) for one in found)
    assert caught == {"low": 1, "normal": 2, "high": 3}


def _read(rule: dict[str, Any]) -> RuleRead:
    now = Clock()()
    draft = dict(RuleCreate.model_validate(rule))
    return RuleRead(**draft, id=NOT_KEPT, group_id=GROUP, created_at=now, updated_at=now)


async def test_a_message_passes_if_the_machine_cannot_keep_up() -> None:
    class Busy(_Silent):
        async def hear(self, _group_id: int, _facts: MessageFacts) -> Opinion:
            raise TooMany(1)

    compiled = compile_rules([_read({"rule_name": "no-spam", "trigger": {"type": "spam"}})])
    assert await hear_spam(Busy(), GROUP, compiled, MessageFacts(text=SPAM)) == UNHEARD


async def test_it_holds_within_a_rule_for_new_members(backend: Backend) -> None:
    trigger = {"type": "new_member", "seconds": 3600, "triggers": [{"type": "spam"}]}
    rule = RuleCreate.model_validate({"rule_name": "new", "trigger": trigger})
    await backend.services.rules.create(GROUP, rule, TOKEN_ACTOR)
    assert await _matches(backend, SPAM, user_id=5, member_for=60)
    assert not await _matches(backend, SPAM, user_id=5, member_for=7200)


async def test_what_a_group_marks_counts_at_once(backend: Backend) -> None:
    await _rule(backend, delete_message=True)
    text = "Our club opens its doors for you tonight, ask Kevin at the purple door for a golden ticket"
    assert not await _say(backend, text, 1)
    await backend.services.spam_filter.mark(GROUP, SampleCreate(text=text, label=SampleLabel.SPAM), TOKEN_ACTOR)
    assert await asyncio.wait_for(_say(backend, text.upper(), 2), 2)
    assert not await _say(backend, HAM, 3)


async def test_a_message_without_words_is_not_judged_and_a_long_one_is(backend: Backend) -> None:
    await _rule(backend, sensitivity="high")
    assert not await _matches(backend, " ")
    assert await _matches(backend, SPAM + " money" * 2000)
    assert await _matches(backend, "", shown=[SPAM])
