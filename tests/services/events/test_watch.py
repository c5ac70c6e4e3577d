"""Watch mode: for a day, rules against spam only log. Then the group is told once what they saw, and turns them on."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from demo.telegram.server import BotApi
from handlers.protection.setup import watch_button
from models.messages import MessageFacts
from models.setup import SetupPlan, SpamPlan
from models.stats import RangeQuery
from services.core.errors import Conflict
from tests.backends import TOKEN_ACTOR, Backend
from tests.services.events.test_bulletins import Group

SPAM = "Earn $500 daily from home, DM me now"


@pytest.fixture
async def group(live: Backend, own_telegram: BotApi) -> AsyncIterator[Group]:
    """A group in watch mode, in which somebody wrote spam."""
    one = Group(live, own_telegram)
    await own_telegram.world.add_bot(one.chat, by=next(iter(one.chat.members.values()))["user"])
    await live.register(one.chat.id, "Chess club")
    await live.services.setup.apply(one.chat.id, SetupPlan(spam=SpamPlan.LOG), TOKEN_ACTOR)
    protection = live.services.protection
    facts = MessageFacts(text=SPAM, user_id=5, message_id=1)
    assert await protection.enforce(one.chat.id, await protection.rules_of(one.chat.id), facts, "update:1") is None
    yield one
    await one.close()


async def test_after_a_day_it_is_told_once_from_two_processes(group: Group) -> None:
    await group.live.bulletins.send_due(watch_button)
    assert group.sent() == [], "it isn't over"
    group.backend.clock.advance(days=1)
    figures = await group.backend.services.stats_reports.rules(group.chat.id, RangeQuery(), TOKEN_ACTOR)
    assert [(one.rule_name, one.hits) for one in figures.watching if one.hits] == [
        ("setup-filter", 1),
        ("setup-pattern-1", 1),
    ]
    await asyncio.gather(group.live.bulletins.send_due(watch_button), group.another().bulletins.send_due(watch_button))
    [told] = group.sent()
    assert told.text.startswith("Watch mode in Chess club\nMessages in the last day")
    assert "would have acted on: 1\n" in told.text
    assert "setup-filter" in told.text
    assert "Switch it on" in str(told.params["reply_markup"])
    group.backend.clock.advance(days=8)
    await group.live.bulletins.send_due(watch_button)
    assert len(group.sent()) == 1


async def test_switched_on_the_rules_act_and_nothing_more_is_told(group: Group) -> None:
    services, chat_id = group.backend.services, group.chat.id
    await services.setup.switch_on(chat_id, TOKEN_ACTOR)
    rules = (await services.lookups.find_rules(chat_id)).rules
    assert {rule.dry_run for rule in rules} == {False}
    assert {rule.penalty for rule in rules} == {"mute"}
    group.backend.clock.advance(days=1)
    await group.live.bulletins.send_due(watch_button)
    assert group.sent() == []
    with pytest.raises(Conflict):
        await services.setup.switch_on(chat_id, TOKEN_ACTOR)
