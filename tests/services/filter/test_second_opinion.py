"""A language model's second opinion: only where the filter isn't sure, so it never frees certain spam."""

import asyncio
import json
import math
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web
from pydantic import SecretStr

from models.actions import ActionQuery
from models.filter import Opinion, ReasonCode
from models.messages import MessageFacts
from models.pages import PageQuery
from models.rules import RuleCreate
from models.settings import SettingsPatch
from services.container import Services
from services.core.known_http import KnownHttp
from services.core.outside import LanguageModel, Outside
from services.filter import second_opinion
from tests.backends import GROUP, TOKEN_ACTOR, Backend
from tests.outside import asking

DOUBTFUL = "Write to @nora_1 or +49 170 1234567, my id is 123456789"
SURE = "Earn $500 daily from home, DM me now"


@dataclass
class Stub:
    """A model on loopback, and the questions it got."""

    says: str = "spam"
    asked: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str | None] = field(default_factory=list)
    status: int = 200
    is_silent: bool = False

    async def complete(self, request: web.Request) -> web.Response:
        """Respond as OpenAI's chat completions do."""
        self.asked.append(await request.json())
        self.keys.append(request.headers.get("Authorization"))
        if self.is_silent:
            await asyncio.Event().wait()
        return web.json_response({"choices": [{"message": {"content": self.says}}]}, status=self.status)


@dataclass
class Group:
    """A group that turned second opinions on and has a rule against spam."""

    backend: Backend
    services: Services
    stub: Stub
    score: float = 0.4

    async def say(self, text: str, message_id: int = 1) -> bool:
        """Somebody writes. Returns whether a rule acted at once. Then the model answers."""
        protection = self.services.protection
        facts = MessageFacts(text=text, user_id=5, message_id=message_id)
        rules = await protection.rules_of(GROUP)
        enforced = await protection.enforce(GROUP, rules, facts, f"update:{message_id}")
        running = asyncio.create_task(self.services.second_opinion.run(protection.act_on_spam))
        await self.services.second_opinion.settled()
        running.cancel()
        return enforced is not None

    async def taken(self) -> list[str]:
        """The kinds of actions taken."""
        found = await self.services.actions.page(GROUP, ActionQuery(), PageQuery(), TOKEN_ACTOR)
        return sorted(one.action_type for one in found.items)


@pytest.fixture
async def group(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Group]:
    """Services whose operator configured a model with a budget of two questions a day."""
    stub = Stub()

    def choose(http: KnownHttp, address: str) -> Outside:
        return Outside(http, model=LanguageModel(f"{address}/v1", "small", SecretStr("a key"), 2))

    async with asking("POST", "/v1/chat/completions", stub.complete, choose) as (backend, services):
        await backend.person(5, "Mia")
        rule = {"rule_name": "no-spam", "trigger": {"type": "spam"}, "delete_message": True, "penalty": "mute"}
        await services.rules.create(GROUP, RuleCreate.model_validate(rule), TOKEN_ACTOR)
        patch = SettingsPatch.model_validate({"second_opinion_enabled": True})
        await services.settings.patch(GROUP, patch, TOKEN_ACTOR)
        one = Group(backend, services, stub)

        async def judge(_group_id: int, text: str) -> Opinion:
            score = 0.97 if text == SURE else one.score
            margin = math.log(score / (1 - score))
            return Opinion(score, {ReasonCode.WORDS: margin}, margin)

        monkeypatch.setattr(services.spam_filter, "judge", judge)
        yield one


async def test_what_it_calls_spam_goes_and_it_learns_no_name_and_no_id(group: Group) -> None:
    assert not await group.say(DOUBTFUL)
    assert await group.taken() == ["delete", "mute"]
    [asked] = group.stub.asked
    assert (asked["model"], group.stub.keys) == ("small", ["Bearer a key"])
    assert json.loads(asked["messages"][1]["content"]) == "Write to … or …, my id is …"


async def test_what_it_calls_ordinary_stays(group: Group) -> None:
    group.stub.says = "Ham."
    assert not await group.say(DOUBTFUL)
    assert (await group.taken(), len(group.stub.asked)) == ([], 1)


async def test_no_words_free_what_the_filter_is_sure_of(group: Group) -> None:
    group.stub.says = "ham"
    assert await group.say(SURE)
    assert (await group.taken(), group.stub.asked) == (["delete", "mute"], [])


@pytest.mark.parametrize("says", ["", "As a moderator, I'd say that this is spam", "I can't tell"])
async def test_without_one_clear_word_the_filters_own_verdict_holds(group: Group, says: str) -> None:
    group.stub.says = says
    await group.say(DOUBTFUL)
    assert await group.taken() == []


async def test_a_group_that_did_not_ask_for_it_and_talk_that_is_ordinary_cost_no_question(group: Group) -> None:
    group.score = 0.2
    await group.say(DOUBTFUL)
    group.score = 0.4
    patch = SettingsPatch.model_validate({"second_opinion_enabled": False})
    await group.services.settings.patch(GROUP, patch, TOKEN_ACTOR)
    await group.say(DOUBTFUL, 2)
    assert group.stub.asked == []


async def test_a_day_has_its_budget(group: Group) -> None:
    group.stub.says = "ham"
    for number in range(1, 5):
        await group.say(DOUBTFUL, number)
    assert len(group.stub.asked) == 2
    group.backend.clock.advance(days=1)
    await group.say(DOUBTFUL, 9)
    assert len(group.stub.asked) == 3


async def test_a_model_that_is_silent_or_broken_decides_nothing_and_rests(
    group: Group, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(second_opinion, "TIMEOUT", 0.05)
    group.stub.is_silent = True
    await group.say(DOUBTFUL, 1)
    await group.say(DOUBTFUL, 2)
    assert (await group.taken(), len(group.stub.asked)) == ([], 1)
    group.backend.clock.advance(seconds=second_opinion.REST)
    group.stub.is_silent, group.stub.status = False, 500
    await group.say(DOUBTFUL, 3)
    assert (await group.taken(), len(group.stub.asked)) == ([], 2)
