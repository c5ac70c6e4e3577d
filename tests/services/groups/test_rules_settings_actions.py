"""Rules, settings, actions, logs and figures."""

import pytest

from models.actions import ActionCreate, ActionQuery, ActionStatus, ActionType
from models.logs import EventType, LogQuery
from models.pages import PageQuery
from models.rules import RULES_LIMIT, Penalty, Rule, RuleCreate, RulePatch, RuleQuery
from models.settings import SettingsPatch, SettingsReplace
from models.users import TelegramStatus
from services.core.errors import BadCursor, Conflict, Forbidden, Invalid, NotFound
from tests.backends import GROUP, TOKEN_ACTOR, Backend


async def test_rules_come_by_priority_and_page_by_cursor(backend: Backend) -> None:
    await backend.register()
    rules = backend.services.rules
    for name, priority in (("b", 5), ("a", 5), ("z", 9), ("c", 0)):
        await rules.create(GROUP, RuleCreate(rule_name=name, priority=priority), TOKEN_ACTOR)
    first = await rules.page(GROUP, RuleQuery(), PageQuery(limit=2), TOKEN_ACTOR)
    assert [rule.rule_name for rule in first.items] == ["z", "a"]
    rest = await rules.page(GROUP, RuleQuery(), PageQuery(limit=2, cursor=first.next_cursor), TOKEN_ACTOR)
    assert [rule.rule_name for rule in rest.items] == ["b", "c"]
    assert rest.next_cursor is None
    with pytest.raises(BadCursor):
        await rules.page(GROUP, RuleQuery(), PageQuery(cursor="AAAA"), TOKEN_ACTOR)


async def test_a_group_has_a_limit_of_rules(backend: Backend) -> None:
    await backend.register()
    now = backend.clock()
    names = [f"r{number}" for number in range(RULES_LIMIT)]
    await Rule.insert_many([Rule(group_id=GROUP, rule_name=name, created_at=now, updated_at=now) for name in names])
    with pytest.raises(Conflict, match=f"reached the limit of {RULES_LIMIT} rules"):
        await backend.services.rules.create(GROUP, RuleCreate(rule_name="more"), TOKEN_ACTOR)
    await backend.services.rules.delete(GROUP, "r0", TOKEN_ACTOR)
    await backend.services.rules.create(GROUP, RuleCreate(rule_name="more"), TOKEN_ACTOR)


async def test_a_rule_is_changed_only_into_one_that_makes_sense(backend: Backend) -> None:
    await backend.register()
    rules = backend.services.rules
    await rules.create(GROUP, RuleCreate(rule_name="a", penalty=Penalty.MUTE, penalty_duration=60), TOKEN_ACTOR)
    with pytest.raises(Conflict):
        await rules.create(GROUP, RuleCreate(rule_name="a"), TOKEN_ACTOR)
    with pytest.raises(Invalid):
        await rules.patch(GROUP, "a", RulePatch(penalty=Penalty.WARN, penalty_duration=5), TOKEN_ACTOR)
    changed = await rules.patch(GROUP, "a", RulePatch(penalty=Penalty.WARN), TOKEN_ACTOR)
    assert changed.penalty_duration is None
    await rules.delete(GROUP, "a", TOKEN_ACTOR)
    for doing in (rules.get(GROUP, "a", TOKEN_ACTOR), rules.delete(GROUP, "a", TOKEN_ACTOR)):
        with pytest.raises(NotFound):
            await doing


async def test_a_greeting_stored_by_an_earlier_version_is_the_default(backend: Backend) -> None:
    await backend.register()
    stored = {"welcome_message": "Welcome to {chatname}, {mention}!", "goodbye_message": "{fullname} has left."}
    await backend.database.motor["settings"].update_one({"group_id": GROUP}, {"$set": stored})
    await backend.services.settings.patch(GROUP, SettingsPatch(language="es"), TOKEN_ACTOR)
    shown = await backend.services.settings.show(GROUP, TOKEN_ACTOR)
    assert (shown.welcome_message, shown.goodbye_message) == (None, None)
    own = await backend.services.settings.patch(GROUP, SettingsPatch(welcome_message="Hi {first}!"), TOKEN_ACTOR)
    assert own.welcome_message == "Hi {first}!"


async def test_settings_change_in_part_and_as_a_whole(backend: Backend) -> None:
    await backend.register()
    settings = backend.services.settings
    await settings.patch(GROUP, SettingsPatch(auto_delete_commands=True, custom_settings={"color": "red"}), TOKEN_ACTOR)
    shown = await settings.show(GROUP, TOKEN_ACTOR)
    assert (shown.auto_delete_commands, shown.custom_settings) == (True, {"color": "red"})
    await settings.replace(GROUP, SettingsReplace(goodbye_message="Bye"), TOKEN_ACTOR)
    shown = await settings.show(GROUP, TOKEN_ACTOR)
    assert (shown.auto_delete_commands, shown.goodbye_message, shown.custom_settings) == (False, "Bye", {})


async def test_where_logging_is_off_nothing_is_logged(backend: Backend) -> None:
    await backend.register()
    await backend.services.settings.patch(GROUP, SettingsPatch(logging_enabled=False), TOKEN_ACTOR)
    await backend.services.rules.create(GROUP, RuleCreate(rule_name="quiet"), TOKEN_ACTOR)
    logs = await backend.services.logs.page(GROUP, LogQuery(), PageQuery(), TOKEN_ACTOR)
    assert [log.event_type for log in logs.items] == [EventType.SETTINGS_UPDATED, EventType.GROUP_REGISTERED]
    await backend.services.settings.patch(GROUP, SettingsPatch(logging_enabled=True), TOKEN_ACTOR)
    only = await backend.services.logs.page(
        GROUP, LogQuery(event_type=EventType.GROUP_REGISTERED), PageQuery(), TOKEN_ACTOR
    )
    assert len(only.items) == 1


async def test_actions_are_taken_listed_and_counted(backend: Backend) -> None:
    await backend.register()
    mona = await backend.person(3, "Mona", role="moderator")
    await backend.person(4, "Mia")
    actions = backend.services.actions
    one = await actions.take(GROUP, ActionCreate(action_type=ActionType.WARN, user_id=4, reason="spam"), mona)
    assert (one.admin_id, one.actor.id, one.status) == (3, "3", ActionStatus.RECORDED)
    assert await actions.get(GROUP, one.id, TOKEN_ACTOR) == one
    backend.clock.advance(days=2)
    many = [ActionCreate(action_type=ActionType.BAN, user_id=4, admin_id=2) for _ in range(5)]
    ids = [action.id for action in await actions.take_many(GROUP, many, TOKEN_ACTOR)]
    listed = await actions.page(GROUP, ActionQuery(), PageQuery(limit=3), TOKEN_ACTOR)
    assert [action.id for action in listed.items] == ids[::-1][:3]
    older = await actions.page(GROUP, ActionQuery(), PageQuery(limit=3, cursor=listed.next_cursor), TOKEN_ACTOR)
    assert [action.id for action in older.items] == [*ids[::-1][3:], one.id]
    back = await actions.page(
        GROUP, ActionQuery(), PageQuery(limit=3, cursor=older.previous_cursor), TOKEN_ACTOR, backwards=True
    )
    assert back.items == listed.items
    assert back.previous_cursor is None
    recent = await actions.page(GROUP, ActionQuery(since=backend.clock.now), PageQuery(), TOKEN_ACTOR)
    assert len(recent.items) == 5
    stats = await backend.services.stats.of_group(GROUP, TOKEN_ACTOR)
    assert stats.actions_by_type == {ActionType.BAN: 5, ActionType.WARN: 1}
    assert [(one.admin_id, one.label, one.actions) for one in stats.top_moderators] == [(2, "2", 5), (3, "@mona", 1)]
    assert [day.actions for day in stats.days] == [0, 0, 0, 0, 1, 0, 5]
    mia = await backend.services.stats.of_user(GROUP, 4, TOKEN_ACTOR)
    assert (mia.received_total, mia.performed_total) == (6, 0)
    backend.clock.advance(days=30)
    assert (await backend.services.stats.of_group(GROUP, TOKEN_ACTOR)).actions_total == 0


async def test_an_action_needs_its_permission_and_a_target_below(backend: Backend) -> None:
    await backend.register()
    mona = await backend.person(3, "Mona", role="moderator")
    await backend.person(2, "Adam", TelegramStatus.ADMINISTRATOR)
    await backend.person(5, "Moe", role="moderator")
    actions = backend.services.actions
    with pytest.raises(Forbidden, match=r"moderate\.ban"):
        await actions.take(GROUP, ActionCreate(action_type=ActionType.BAN, user_id=9), mona)
    for target in (2, 3, 5):
        with pytest.raises(Forbidden, match=r"(equal to or higher|to yourself)"):
            await actions.take(GROUP, ActionCreate(action_type=ActionType.WARN, user_id=target), mona)
    assert (await actions.take(GROUP, ActionCreate(action_type=ActionType.WARN, user_id=9), mona)).user_id == 9


async def test_a_bulk_of_actions_costs_one_insert(wire: Backend) -> None:
    await wire.register()
    await wire.services.groups.get(GROUP)
    await wire.services.settings.show(GROUP, TOKEN_ACTOR)
    assert await wire.services.lookups.find_webhooks(GROUP) == []
    many = [ActionCreate(action_type=ActionType.BAN, user_id=4) for _ in range(1000)]
    wire.forget_counts()
    assert len(await wire.services.actions.take_many(GROUP, many, TOKEN_ACTOR)) == 1000
    assert wire.counter.commands == {"insert": 2, "commitTransaction": 1}


async def test_an_old_record_claims_nothing(backend: Backend) -> None:
    await backend.register()
    actions = backend.services.actions
    made = await actions.take(GROUP, ActionCreate(action_type=ActionType.WARN, user_id=7), TOKEN_ACTOR)
    await backend.database.motor["actions"].update_many({}, {"$set": {"status": "completed"}})
    assert (await actions.get(GROUP, made.id, TOKEN_ACTOR)).status is ActionStatus.RECORDED
    for status, found in ((ActionStatus.RECORDED, 1), (ActionStatus.COMPLETED, 0)):
        page = await actions.page(GROUP, ActionQuery(status=status), PageQuery(), TOKEN_ACTOR)
        assert len(page.items) == found
    assert await backend.services.warnings.active(GROUP, 7) == []
