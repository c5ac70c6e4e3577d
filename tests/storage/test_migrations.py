"""Data that another version wrote: the first release's is upgraded, a newer one's does no harm."""

import asyncio
import json
from typing import Any, Final

import pytest
from bson import ObjectId, json_util
from structlog.testing import capture_logs

from models.actions import ActionQuery, ActionType
from models.logs import LogQuery
from models.pages import PageQuery
from models.permissions import Permission
from models.roles import RolePatch
from models.settings import CaptchaMode, SettingsPatch
from models.users import UserQuery
from storage import migrations, reading
from storage.collections import Collections
from storage.migrations import LEASE, Migration, Migrations
from tests.backends import GROUP, TOKEN_ACTOR, Backend
from tests.servers import ROOT

_FIRST: Final = (ROOT / "tests" / "data" / "first_release.json").read_text()
"""What the services of 0.1.0 kept, on 2026-11-24: two groups, their members, a rule, actions, and a parked update."""
_CHESS: Final = -1001
_KNITTING: Final = -1002


async def _check_first_release(backend: Backend, kept: dict[str, Any]) -> None:
    """All that 0.1.0 kept reads as it did there."""
    services, all_of = backend.services, PageQuery(limit=100)
    settings = await services.settings.show(_CHESS, TOKEN_ACTOR)
    assert (settings.welcome_message, settings.goodbye_message) == ("Welcome to chess!", None)
    assert settings.custom_settings == {"a": {"b": 1}}
    assert (await services.settings.show(_KNITTING, TOKEN_ACTOR)).welcome_message is None
    users = await services.users.page(_CHESS, UserQuery(), all_of, TOKEN_ACTOR)
    assert {one.user_id: one.role for one in users.items} == {5: "owner", 6: "admin", 7: "helper", 8: "member"}
    assert (await services.roles.get(_CHESS, "helper", TOKEN_ACTOR)).permissions == [Permission.MODERATE_WARN]
    assert (await services.rules.get(_CHESS, "no-spam", TOKEN_ACTOR)).penalty_duration == 3600
    actions = await services.actions.page(_CHESS, ActionQuery(), all_of, TOKEN_ACTOR)
    assert {one.action_type for one in actions.items} == {ActionType.WARN, ActionType.MUTE, ActionType.BAN}
    logs = await services.logs.page(_CHESS, LogQuery(), all_of, TOKEN_ACTOR)
    assert len(logs.items) == sum(one["group_id"] == _CHESS for one in kept["logs"])
    assert await services.updates.is_handled(42, 7)
    assert [raw["update_id"] for raw in await services.updates.parked(42)] == [8]


async def test_the_first_releases_data_is_upgraded(backend: Backend) -> None:
    kept: dict[str, Any] = json.loads(_FIRST, object_hook=json_util.object_hook)
    for name, documents in kept.items():
        await backend.database.motor[name].insert_many(documents)
    await _check_first_release(backend, kept)  # the processes work beside the migrations
    await Migrations(backend.database, "1.2.3", backend.clock).run()
    await _check_first_release(backend, kept)
    left = await backend.database.motor["settings"].find({}).to_list(None)
    assert {text for one in left for text in (one["welcome_message"], one["goodbye_message"])} == {
        "Welcome to chess!",
        None,
    }
    records = await Collections.of(backend.database).migrations.all({}, 10)
    assert [(one.id, one.version, one.changed) for one in records] == [("untouched-texts", "1.2.3", 3)]
    changed = await backend.services.settings.patch(_KNITTING, SettingsPatch(captcha_enabled=True), TOKEN_ACTOR)
    assert changed.captcha_enabled


async def test_a_migration_is_made_once_and_taken_over(backend: Backend, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrations, "LOOK_INTERVAL", 0.0)
    steps: list[str] = []
    begun, dies = asyncio.Event(), asyncio.Event()

    def of(name: str) -> Migrations:
        async def step(_: Collections) -> int:
            steps.append(name)
            if name == "first" and steps.count("first") == 2:
                begun.set()
                await dies.wait()
            return int(steps.count(name) < 3)

        return Migrations(backend.database, name, backend.clock, [Migration("grow", step)])

    first = asyncio.create_task(of("first").run())
    await begun.wait()  # else the second may be quicker
    second = asyncio.create_task(of("second").run())
    record = await Collections.of(backend.database).migrations.find({"_id": "grow"})
    assert record is not None
    assert record.version == "first"
    assert steps == ["first", "first"], "the second waits"
    first.cancel()
    backend.clock.advance(seconds=LEASE.total_seconds())
    await second
    await of("third").run()
    assert steps == ["first", "first", "second", "second", "second"]
    [record] = await Collections.of(backend.database).migrations.all({}, 10)
    assert (record.version, record.changed, record.done_at) == ("second", 1 + 2, backend.clock.now)


async def test_what_a_newer_version_wrote_does_no_harm(backend: Backend) -> None:
    await backend.register()
    services, mine = backend.services, {"group_id": GROUP}
    motor: Any = backend.database.motor  # not typed
    newer = {"captcha_mode": "hologram", "captcha_timeout": 99, "new_field": {"x": 1}}
    await motor["settings"].update_one(mine, {"$set": newer})
    await motor["roles"].update_one({**mine, "name": "moderator"}, {"$push": {"permissions": "moderate.teleport"}})
    log = await motor["logs"].find_one(mine)
    await motor["logs"].insert_one({**log, "_id": ObjectId(), "event_type": "person.teleported"})
    reading._tell.cache_clear()
    with capture_logs() as logs:
        settings = await services.settings.show(GROUP, TOKEN_ACTOR)
        role = await services.roles.get(GROUP, "moderator", TOKEN_ACTOR)
        page = await services.logs.page(GROUP, LogQuery(), PageQuery(limit=100), TOKEN_ACTOR)
    assert (settings.captcha_mode, settings.captcha_timeout) == (CaptchaMode.BUTTON, 99)
    assert Permission.MODERATE_WARN in role.permissions
    assert len(page.items) == await motor["logs"].count_documents(mine) - 1
    told = {(one["event"], one["kind"], one.get("field")) for one in logs}
    assert ("storage.newer_value", "GroupSettings", "captcha_mode") in told
    assert ("storage.newer_value", "Role", "permissions") in told
    assert ("storage.unreadable", "Log", None) in told
    await services.settings.patch(GROUP, SettingsPatch(captcha_enabled=True), TOKEN_ACTOR)
    await services.roles.patch(GROUP, "moderator", RolePatch(color="#00ff00"), TOKEN_ACTOR)
    kept = await motor["settings"].find_one(mine)
    assert {name: kept[name] for name in newer} == newer
    assert "moderate.teleport" in (await motor["roles"].find_one({**mine, "name": "moderator"}))["permissions"]
