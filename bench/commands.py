"""How many commands each operation sends to the database and to Redis."""

from collections.abc import Awaitable, Callable
from typing import Any

import redis.asyncio as redis
from redis.asyncio.client import Monitor

from models.actions import ActionCreate, ActionQuery, ActionType
from models.actors import Actor
from models.groups import GroupPatch
from models.pages import PageQuery
from models.permissions import Permission
from models.rules import RuleCreate, RuleQuery
from models.settings import SettingsPatch
from models.users import Profile
from tests.backends import GROUP, TOKEN_ACTOR, Backend

Row = tuple[str, int, int]


async def measure(backend: Backend, client: "redis.Redis", moderator: Actor) -> list[Row]:
    """Name, commands to the database, commands to Redis; each with warm caches."""
    services = backend.services
    known = Profile(user_id=int(moderator.id), first_name=moderator.name, username=moderator.name.lower())
    ban = ActionCreate(action_type=ActionType.BAN, user_id=99)
    bulk = [ActionCreate(action_type=ActionType.WARN, user_id=number + 1) for number in range(1000)]
    operations: list[tuple[str, Callable[[], Awaitable[Any]]]] = [
        ("GET of a cached group", lambda: services.groups.get(GROUP)),
        ("plain message from a known user", lambda: services.users.see(GROUP, known)),
        ("check of a permission", lambda: services.permissions.may(moderator, GROUP, Permission.MODERATE_WARN)),
        ("first message of a user", lambda: services.users.see(GROUP, Profile(user_id=555, first_name="New"))),
        ("/rules", lambda: services.rules.page(GROUP, RuleQuery(), PageQuery(), moderator)),
        (
            "/history of a quiet group (of a busy one: 2)",
            lambda: services.actions.page(GROUP, ActionQuery(), PageQuery(), moderator),
        ),
        ("/stats", lambda: services.stats.of_group(GROUP, moderator)),
        ("a rule made", lambda: services.rules.create(GROUP, RuleCreate(rule_name="new"), TOKEN_ACTOR)),
        (
            "a setting changed",
            lambda: services.settings.patch(GROUP, SettingsPatch(auto_delete_commands=True), TOKEN_ACTOR),
        ),
        ("a group changed", lambda: services.groups.patch(GROUP, GroupPatch(name="Other"), TOKEN_ACTOR)),
        ("an action over REST", lambda: services.actions.take(GROUP, ban, TOKEN_ACTOR)),
        ("1,000 actions in bulk", lambda: services.actions.take_many(GROUP, bulk, TOKEN_ACTOR)),
        ("an update marked before its answer", lambda: services.updates.claim(1, 12345)),
    ]
    rows = []
    async with client.monitor() as monitor:
        for name, operation in operations:
            await _warm(backend, moderator)
            await _seen_until(client, monitor, f"before {name}")
            backend.forget_counts()
            await operation()
            on_database = backend.counter.commands.total()
            rows.append((name, on_database, await _seen_until(client, monitor, f"after {name}")))
    return rows


async def _warm(backend: Backend, moderator: Actor) -> None:
    await backend.services.groups.get(GROUP)
    await backend.services.lookups.find_settings(GROUP)
    await backend.services.lookups.find_rules(GROUP)  # as each message does
    await backend.services.permissions.authority_of(moderator, GROUP)


async def _seen_until(client: "redis.Redis", monitor: Monitor, mark: str) -> int:
    """How many commands Redis received before our mark, without pings and commands from its own scripts."""
    await client.echo(mark)
    count = 0
    while True:
        seen = await monitor.next_command()
        if seen["command"] == f"ECHO {mark}":
            return count
        if seen["client_type"] != "lua" and not seen["command"].startswith(("PING", "CLIENT", "HELLO", "INFO")):
            count += 1
