"""Locks, blocked words, floods and night mode: named rules of a service, the same in chat and over REST."""

import asyncio

import pytest

from models.blocklist import BlocklistAdd
from models.floods import FloodPut
from models.logs import EventType, LogQuery
from models.pages import PageQuery
from models.penalties import PenaltyFields
from models.rules import Penalty, RuleCreate, RulePatch
from models.schedules import Schedule
from models.triggers import WORDS_LIMIT, FloodTrigger
from services.core.errors import Forbidden, Invalid, NotFound
from services.protection.rule_changes import RuleChanges
from services.protection.wordlists import words_of
from tests.backends import GROUP, TOKEN_ACTOR, Backend


async def _words(backend: Backend) -> dict[str, list[str]]:
    return {rule.rule_name: words_of(rule) for rule in await backend.services.wordlists.all(GROUP, TOKEN_ACTOR)}


async def _add(backend: Backend, *words: str, **more: object) -> None:
    entry = BlocklistAdd.model_validate({"words": words, **more})
    await backend.services.wordlists.add(GROUP, entry, TOKEN_ACTOR)


async def test_a_word_is_blocked_in_one_rule_only(backend: Backend) -> None:
    await backend.register()
    await _add(backend, "casino", "Free  Money")
    await _add(backend, "CASINO", "poker", "P\u00f3ker")
    assert await _words(backend) == {"blocklist": ["casino", "Free  Money", "poker"]}
    await _add(backend, "Casino", reason="No gambling", penalty="ban")
    words = await _words(backend)
    [own] = set(words) - {"blocklist"}
    assert words == {"blocklist": ["Free  Money", "poker"], own: ["Casino"]}
    # The same words again: the same rule, with the given changes.
    await _add(backend, "casino", penalty="kick")
    rule = next(one for one in await backend.services.wordlists.all(GROUP, TOKEN_ACTOR) if one.rule_name == own)
    assert (rule.penalty, rule.description) == (Penalty.KICK, "No gambling")
    await _add(backend, "casino")
    assert await _words(backend) == {"blocklist": ["Free  Money", "poker", "casino"]}
    await backend.services.wordlists.remove(GROUP, ["free money", "poker", "casino"], TOKEN_ACTOR)
    assert await _words(backend) == {}
    with pytest.raises(NotFound, match="Those words aren't on the blocklist"):
        await backend.services.wordlists.remove(GROUP, ["casino"], TOKEN_ACTOR)


async def test_a_full_rule_is_followed_by_another(backend: Backend) -> None:
    await backend.register()
    await _add(backend, *(f"word{number}" for number in range(WORDS_LIMIT - 100)))
    await backend.services.wordlists.set_penalty(GROUP, PenaltyFields(penalty="mute", penalty_duration=60), TOKEN_ACTOR)
    await _add(backend, *(f"word{number}" for number in range(WORDS_LIMIT - 200, WORDS_LIMIT + 250)))
    words = await _words(backend)
    assert {name: len(mine) for name, mine in words.items()} == {"blocklist": WORDS_LIMIT, "blocklist-2": 250}
    assert len({word for mine in words.values() for word in mine}) == WORDS_LIMIT + 250
    rules = await backend.services.wordlists.all(GROUP, TOKEN_ACTOR)
    assert [rule.penalty_duration for rule in rules] == [60, 60]
    await backend.services.wordlists.set_penalty(GROUP, PenaltyFields(penalty="kick"), TOKEN_ACTOR)
    assert {rule.penalty for rule in await backend.services.wordlists.all(GROUP, TOKEN_ACTOR)} == {Penalty.KICK}


async def test_concurrent_word_lists_lose_no_words(wire: Backend) -> None:
    await wire.register()
    await asyncio.gather(*(_add(wire, f"word{number}") for number in range(6)))
    assert sorted((await _words(wire))["blocklist"]) == [f"word{number}" for number in range(6)]


async def test_locks(backend: Backend) -> None:
    await backend.register()
    locks = backend.services.locks
    first = await locks.put(GROUP, "sticker", TOKEN_ACTOR)
    assert first.rule_name == "lock-sticker"
    await backend.services.rules.patch(GROUP, "lock-sticker", RulePatch(penalty="warn", is_active=False), TOKEN_ACTOR)
    assert await locks.locked(GROUP, TOKEN_ACTOR) == []
    again = await locks.put(GROUP, "sticker", TOKEN_ACTOR)
    assert (again.is_active, again.penalty) == (True, Penalty.WARN)
    assert [one.kind for one in (await locks.page(GROUP, PageQuery(), TOKEN_ACTOR)).items] == ["sticker"]
    await locks.delete(GROUP, "sticker", TOKEN_ACTOR)
    with pytest.raises(NotFound, match="“sticker” isn't locked"):
        await locks.delete(GROUP, "sticker", TOKEN_ACTOR)


async def test_a_flood_limit_keeps_its_penalty(backend: Backend) -> None:
    await backend.register()
    floods = backend.services.floods
    with pytest.raises(NotFound):
        await floods.set_penalty(GROUP, PenaltyFields(penalty="kick"), TOKEN_ACTOR)
    made = await floods.put(GROUP, FloodPut(messages=5), TOKEN_ACTOR)
    assert (made.penalty, made.penalty_duration) == (Penalty.MUTE, 3600)
    await floods.set_penalty(GROUP, PenaltyFields(penalty="kick"), TOKEN_ACTOR)
    kept = await floods.put(GROUP, FloodPut(messages=7, seconds=None), TOKEN_ACTOR)
    assert (kept.penalty, kept.trigger) == (Penalty.KICK, FloodTrigger(type="flood", messages=7, seconds=None))
    night = await backend.services.night_mode.put(GROUP, Schedule(start="22:00", end="07:00"), TOKEN_ACTOR)
    assert str(night.schedule) == "22:00-07:00 UTC"
    logs = await backend.services.logs.page(
        GROUP, LogQuery(event_type=EventType.RULE_UPDATED), PageQuery(), TOKEN_ACTOR
    )
    assert len(logs.items) == 2


async def test_flood_limits_need_rules_edit(backend: Backend) -> None:
    await backend.register()
    mia, services = await backend.person(4, "Mia"), backend.services
    for doing in (
        services.locks.put(GROUP, "sticker", mia),
        services.locks.delete(GROUP, "sticker", mia),
        services.wordlists.add(GROUP, BlocklistAdd(words=["x"]), mia),
        services.wordlists.remove(GROUP, ["x"], mia),
        services.wordlists.set_penalty(GROUP, PenaltyFields(penalty="kick"), mia),
        services.floods.put(GROUP, FloodPut(messages=5), mia),
        services.floods.set_penalty(GROUP, PenaltyFields(penalty="kick"), mia),
        services.floods.delete(GROUP, mia),
        services.night_mode.put(GROUP, Schedule(start="22:00", end="07:00"), mia),
        services.night_mode.delete(GROUP, mia),
    ):
        with pytest.raises(Forbidden, match=r"rules\.edit"):
            await doing


async def test_rules_that_cost_too_much_leave_everything_as_it_is(backend: Backend) -> None:
    await backend.register()
    await _add(backend, "casino")
    dear = RuleCreate.model_validate(
        {"rule_name": "dear", "trigger": {"type": "regex", "pattern": "a{999}b{999}c{999}d{999}e{999}"}}
    )

    def plan(_: object) -> RuleChanges:
        return RuleChanges(created=[dear], deleted=["blocklist"])

    with pytest.raises(Invalid, match="too large"):
        await backend.services.rules.apply(GROUP, plan, TOKEN_ACTOR)
    assert await _words(backend) == {"blocklist": ["casino"]}
