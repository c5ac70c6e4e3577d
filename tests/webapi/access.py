"""What each endpoint needs, and a group with every kind of caller in it (see test_access)."""

import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from aiohttp.test_utils import TestClient, TestServer

from models.actions import ActionCreate, ActionType
from models.actors import Actor
from models.blocklist import BlocklistAdd
from models.federations import FederationBanCreate, FederationCreate
from models.filter import Opinion, SampleCreate, SampleLabel
from models.floods import FloodPut
from models.groups import GroupCreate
from models.messages import MessageFacts
from models.pages import PageQuery
from models.permissions import ALL_PERMISSIONS, Permission
from models.roles import RoleCreate
from models.rules import RuleCreate
from models.schedules import Schedule
from models.sessions import Session
from models.tokens import ALL_SCOPES, NAMED_SCOPES, TokenCreate, make_secret
from models.users import TelegramStatus
from models.webhooks import DeliveryQuery, WebhookCreate
from services.container import Services
from services.inbox.health import Health
from storage.collections import Collections
from tests.backends import GROUP, TOKEN_ACTOR, Backend, in_memory, keep
from tests.webapi.clients import NO_PANEL
from webapi.app import build_web
from webapi.authentication import CSRF_TOKEN, Authentication
from webapi.resources.session import COOKIE

P = Permission
OPERATOR = "the-token-of-the-operator"
OPERATOR_ID = 777
OTHER = -1002
NEW_ROLE = {"name": "new", "priority": 1, "permissions": ["rules.view"]}
VIEWS = frozenset(permission for permission in P if permission.endswith(".view"))
MODERATOR = VIEWS | {P.MODERATE_WARN, P.MODERATE_MUTE, P.MODERATE_KICK, P.MODERATE_DELETE}
TARGET = 900
RULE_NAMES = ["told", "no-ads", "nightmode", "lock-sticker", "flood", "blocklist"]
"""All rules of the group."""
HOOK = "https://example.org/hook"

# What each endpoint needs, and a valid body. "groups.create" and similar ones are scopes, which no role gives.
ENDPOINTS_TAKE: dict[tuple[str, str], tuple[str | None, Any]] = {
    ("POST", "/groups"): ("groups.create", {"group_id": -77, "name": "New"}),
    ("GET", "/groups"): (None, None),
    ("POST", "/groups/bulk"): ("groups.create", {"groups": [{"group_id": -78, "name": "New"}]}),
    ("GET", "/groups/{group_id}"): (P.RULES_VIEW, None),
    ("PUT", "/groups/{group_id}"): (P.SETTINGS_EDIT, {"name": "Chess"}),
    ("PATCH", "/groups/{group_id}"): (P.SETTINGS_EDIT, {"name": "Go"}),
    ("DELETE", "/groups/{group_id}"): (P.ROLES_EDIT, None),
    ("GET", "/groups/{group_id}/stats"): (P.STATS_VIEW, None),
    ("GET", "/groups/{group_id}/stats/series"): (P.STATS_VIEW, None),
    ("GET", "/groups/{group_id}/stats/heatmap"): (P.STATS_VIEW, None),
    ("GET", "/groups/{group_id}/stats/moderators"): (P.STATS_VIEW, None),
    ("GET", "/groups/{group_id}/stats/members"): (P.STATS_VIEW, None),
    ("GET", "/groups/{group_id}/stats/rules"): (P.STATS_VIEW, None),
    ("GET", "/groups/{group_id}/stats/captcha"): (P.STATS_VIEW, None),
    ("GET", "/groups/{group_id}/users"): (P.USERS_VIEW, None),
    ("GET", "/groups/{group_id}/users/{user_id}"): (P.USERS_VIEW, None),
    ("PATCH", "/groups/{group_id}/users/{user_id}"): (P.ROLES_ASSIGN, {"is_active": True}),
    ("GET", "/groups/{group_id}/users/{user_id}/stats"): (P.STATS_VIEW, None),
    ("POST", "/groups/{group_id}/roles"): (P.ROLES_EDIT, NEW_ROLE),
    ("GET", "/groups/{group_id}/roles"): (P.ROLES_VIEW, None),
    ("GET", "/groups/{group_id}/roles/{name}"): (P.ROLES_VIEW, None),
    ("PATCH", "/groups/{group_id}/roles/{name}"): (P.ROLES_EDIT, {"description": "x"}),
    ("DELETE", "/groups/{group_id}/roles/{name}"): (P.ROLES_EDIT, None),
    ("POST", "/groups/{group_id}/rules"): (P.RULES_EDIT, {"rule_name": "new"}),
    ("GET", "/groups/{group_id}/rules"): (P.RULES_VIEW, None),
    ("PUT", "/groups/{group_id}/rules/order"): (P.RULES_EDIT, {"rule_names": RULE_NAMES}),
    ("POST", "/groups/{group_id}/rules/test"): (P.RULES_VIEW, {"text": "x"}),
    ("POST", "/groups/{group_id}/filter/test"): (P.RULES_VIEW, {"text": "x"}),
    ("POST", "/groups/{group_id}/filter/samples"): (P.RULES_EDIT, {"text": "x", "label": "spam"}),
    ("GET", "/groups/{group_id}/filter/samples"): (P.RULES_VIEW, None),
    ("DELETE", "/groups/{group_id}/filter/samples/{sample_id}"): (P.RULES_EDIT, None),
    ("GET", "/groups/{group_id}/filter/reviews"): (P.RULES_VIEW, None),
    ("POST", "/groups/{group_id}/filter/reviews/{review_id}"): (P.RULES_EDIT, {"verdict": "ham"}),
    ("GET", "/groups/{group_id}/rules/{rule_name}"): (P.RULES_VIEW, None),
    ("PATCH", "/groups/{group_id}/rules/{rule_name}"): (P.RULES_EDIT, {"description": "x"}),
    ("DELETE", "/groups/{group_id}/rules/{rule_name}"): (P.RULES_EDIT, None),
    ("GET", "/groups/{group_id}/locks"): (P.RULES_VIEW, None),
    ("GET", "/groups/{group_id}/locks/{kind}"): (P.RULES_VIEW, None),
    ("PUT", "/groups/{group_id}/locks/{kind}"): (P.RULES_EDIT, None),
    ("DELETE", "/groups/{group_id}/locks/{kind}"): (P.RULES_EDIT, None),
    ("GET", "/groups/{group_id}/blocklist"): (P.RULES_VIEW, None),
    ("POST", "/groups/{group_id}/blocklist"): (P.RULES_EDIT, {"words": ["poker"]}),
    ("PATCH", "/groups/{group_id}/blocklist"): (P.RULES_EDIT, {"penalty": "kick"}),
    ("DELETE", "/groups/{group_id}/blocklist/{word}"): (P.RULES_EDIT, None),
    ("GET", "/groups/{group_id}/flood"): (P.RULES_VIEW, None),
    ("PUT", "/groups/{group_id}/flood"): (P.RULES_EDIT, {"messages": 6}),
    ("DELETE", "/groups/{group_id}/flood"): (P.RULES_EDIT, None),
    ("GET", "/groups/{group_id}/night-mode"): (P.RULES_VIEW, None),
    ("PUT", "/groups/{group_id}/night-mode"): (P.RULES_EDIT, {"start": "22:00", "end": "07:00"}),
    ("DELETE", "/groups/{group_id}/night-mode"): (P.RULES_EDIT, None),
    ("GET", "/groups/{group_id}/settings"): (P.SETTINGS_VIEW, None),
    ("PUT", "/groups/{group_id}/settings"): (P.SETTINGS_EDIT, {}),
    ("PATCH", "/groups/{group_id}/settings"): (P.SETTINGS_EDIT, {"auto_delete_commands": True}),
    ("POST", "/groups/{group_id}/settings/preview"): (P.SETTINGS_VIEW, {}),
    ("GET", "/groups/{group_id}/setup"): (P.SETTINGS_VIEW, None),
    ("POST", "/groups/{group_id}/setup"): (P.SETTINGS_EDIT, {}),
    ("GET", "/groups/{group_id}/export"): (P.SETTINGS_VIEW, None),
    ("POST", "/groups/{group_id}/import"): (P.SETTINGS_EDIT, {"format": "groupkeeper-group", "version": 1}),
    ("POST", "/groups/{group_id}/actions"): (P.MODERATE_MUTE, {"action_type": "mute", "user_id": TARGET}),
    ("GET", "/groups/{group_id}/actions"): (P.ACTIONS_VIEW, None),
    ("POST", "/groups/{group_id}/actions/bulk"): (
        P.MODERATE_BAN,
        {"actions": [{"action_type": "ban", "user_id": TARGET}]},
    ),
    ("POST", "/groups/{group_id}/actions/bulk-revert"): (P.MODERATE_MUTE, {"action_ids": ["0" * 24]}),
    ("GET", "/groups/{group_id}/actions/{action_id}"): (P.ACTIONS_VIEW, None),
    ("POST", "/groups/{group_id}/actions/{action_id}/revert"): (P.MODERATE_BAN, {}),
    ("POST", "/groups/{group_id}/reports"): (P.MODERATE_WARN, {"message_id": 55, "author_id": TARGET}),
    ("GET", "/groups/{group_id}/reports"): (P.MODERATE_WARN, None),
    ("GET", "/groups/{group_id}/reports/{message_id}"): (P.MODERATE_WARN, None),
    ("POST", "/groups/{group_id}/reports/{message_id}/decision"): (P.MODERATE_BAN, {"verdict": "ban"}),
    ("GET", "/groups/{group_id}/logs"): (P.LOGS_VIEW, None),
    ("GET", "/logs"): ("federation", None),
    ("GET", "/stats"): ("federation", None),
    ("GET", "/system"): ("federation", None),
    ("GET", "/stats/groups"): (None, None),
    ("GET", "/reports/weekly"): (None, None),
    ("GET", "/groups/{group_id}/events"): (P.LOGS_VIEW, None),
    ("GET", "/events"): (None, None),
    ("POST", "/groups/{group_id}/webhooks"): (P.SETTINGS_EDIT, {"url": HOOK}),
    ("GET", "/groups/{group_id}/webhooks"): (P.SETTINGS_EDIT, None),
    ("GET", "/groups/{group_id}/webhooks/{webhook_id}"): (P.SETTINGS_EDIT, None),
    ("PATCH", "/groups/{group_id}/webhooks/{webhook_id}"): (P.SETTINGS_EDIT, {"is_active": True}),
    ("DELETE", "/groups/{group_id}/webhooks/{webhook_id}"): (P.SETTINGS_EDIT, None),
    ("POST", "/groups/{group_id}/webhooks/{webhook_id}/test"): (P.SETTINGS_EDIT, None),
    ("GET", "/groups/{group_id}/webhooks/{webhook_id}/deliveries"): (P.SETTINGS_EDIT, None),
    ("POST", "/groups/{group_id}/webhooks/{webhook_id}/deliveries/{delivery_id}/retry"): (P.SETTINGS_EDIT, None),
    ("POST", "/tokens"): ("tokens.manage", {"name": "new", "scopes": ["rules.view"], "group_ids": [GROUP]}),
    ("DELETE", "/users/{user_id}"): ("federation", None),
    ("GET", "/me"): (None, None),
    ("DELETE", "/session"): (None, None),
    ("GET", "/tokens"): ("tokens.manage", None),
    ("GET", "/tokens/{token_id}"): ("tokens.manage", None),
    ("DELETE", "/tokens/{token_id}"): ("tokens.manage", None),
    ("PUT", "/federations/{federation_id}/groups/{group_id}"): (P.ROLES_EDIT, None),
    ("DELETE", "/federations/{federation_id}/groups/{group_id}"): (P.ROLES_EDIT, None),
    ("POST", "/federations"): ("federation", {"name": "New"}),
    ("GET", "/federations"): ("federation", None),
    ("GET", "/federations/{federation_id}"): ("federation", None),
    ("PATCH", "/federations/{federation_id}"): ("federation", {"name": "Newer"}),
    ("DELETE", "/federations/{federation_id}"): ("federation", None),
    ("GET", "/federations/{federation_id}/groups"): ("federation", None),
    ("GET", "/federations/{federation_id}/bans"): ("federation", None),
    ("POST", "/federations/{federation_id}/bans"): ("federation", {"user_id": 5}),
    ("POST", "/federations/{federation_id}/bans/import"): ("federation", {"file": "5,ads"}),
    ("GET", "/federations/{federation_id}/bans/{user_id}"): ("federation", None),
    ("DELETE", "/federations/{federation_id}/bans/{user_id}"): ("federation", None),
}
OPEN: dict[tuple[str, str], tuple[int, Any]] = {
    ("GET", "/session"): (200, None),
    ("POST", "/session"): (403, {"init_data": "nobody signed this"}),
    ("POST", "/session/codes"): (409, {}),  # the bot is off
}
"""Endpoints that need no token: their response to everybody, and the body. Nobody here has Telegram's signature."""
WITHOUT_A_BOT = ("GET", "/groups/{group_id}/photo")
"""It returns 404 to callers who may see it, because the group has no photo."""

CALLERS = ("nobody", "wrong", "expired", "revoked")
"""Callers who get 401 everywhere."""
MAY: dict[str, frozenset[str]] = {
    "read-only": VIEWS,
    "other group": frozenset(),
    "member": frozenset({P.RULES_VIEW}),
    "moderator": MODERATOR,
    "admin": ALL_PERMISSIONS - {P.ROLES_EDIT, P.ROLES_ASSIGN},
    "owner": ALL_PERMISSIONS,
    "all scopes": ALL_SCOPES - NAMED_SCOPES | {"federation"},
    "operator": ALL_SCOPES | {"federation"},
    "moderator in a browser": MODERATOR | {"tokens.manage"},
    "owner in a browser": ALL_PERMISSIONS | {"tokens.manage"},
    "operator in a browser": ALL_SCOPES | {"federation"},
}
"""What all other callers may do in the group."""


@dataclass
class Api:
    """The API over a new group, and the headers of each kind of caller."""

    backend: Backend
    client: TestClient[Any, Any]
    headers: dict[str, dict[str, str]]
    """The headers of each kind of caller."""
    ids: dict[str, Any]


async def _headers(backend: Backend) -> dict[str, dict[str, str]]:
    tokens = backend.services.tokens

    async def made(by: Actor = TOKEN_ACTOR, **more: Any) -> str:
        fields = {"name": "t", "scopes": ["*"], **more}
        return (await tokens.create(TokenCreate.model_validate(fields), by)).token

    secrets = {
        "wrong": make_secret(),
        "read-only": await made(scopes=sorted(VIEWS)),
        "other group": await made(group_ids=[OTHER]),
        "all scopes": await made(),
        "operator": OPERATOR,
        "expired": await made(expires_at=backend.clock() + timedelta(seconds=1)),
    }
    revoked = await tokens.create(TokenCreate(name="t", scopes=["*"]), TOKEN_ACTOR)
    await tokens.revoke(revoked.id, TOKEN_ACTOR)
    secrets["revoked"] = revoked.token
    statuses = {"admin": TelegramStatus.ADMINISTRATOR, "owner": TelegramStatus.CREATOR}
    for number, role in enumerate(("member", "moderator", "admin", "owner"), start=10):
        status = statuses.get(role, TelegramStatus.MEMBER)
        person = await backend.person(number, role.title(), status, "moderator" if role == "moderator" else None)
        secrets[role] = await made(by=person)
    backend.clock.advance(seconds=2)
    headers = {caller: {"Authorization": f"Bearer {secret}"} for caller, secret in secrets.items()}
    for user_id, caller in ((11, "moderator"), (13, "owner"), (OPERATOR_ID, "operator")):
        headers[f"{caller} in a browser"] = await _signed_in(backend, user_id)
    return {"nobody": {}, **headers}


async def _signed_in(backend: Backend, user_id: int) -> dict[str, str]:
    """The headers of a browser after signing in (which test_session tests)."""
    cookie, now = f"the-cookie-of-{user_id}", backend.clock()
    session = Session(
        digest=hashlib.sha256(cookie.encode()).hexdigest(),
        login=str(user_id),
        user_id=user_id,
        name="Somebody",
        csrf_token="their-token",
        expires_at=now + timedelta(days=1),
        created_at=now,
    )
    await Collections.of(backend.database).sessions.insert(session)
    return {"Cookie": f"{COOKIE}={cookie}", CSRF_TOKEN: "their-token"}


@dataclass(frozen=True)
class Beginning:
    """A group with every kind of caller in it, to copy into many databases, because creating it is slow."""

    kept: bytes
    now: datetime
    headers: dict[str, dict[str, str]]
    ids: dict[str, Any]

    @asynccontextmanager
    async def fresh_api(self) -> AsyncIterator[Api]:
        """The API over a new group."""
        async with in_memory(owner_ids=[OPERATOR_ID], kept=self.kept) as backend:
            backend.clock.now = self.now
            health = Health(backend.database, backend.cache, "test")
            app = build_web(backend.services, health, Authentication(backend.services, OPERATOR), panel=NO_PANEL)
            async with TestClient(TestServer(app)) as client:
                yield Api(backend, client, self.headers, dict(self.ids))


async def begin() -> Beginning:
    """Create the group."""
    async with in_memory(owner_ids=[OPERATOR_ID]) as backend:
        services = backend.services
        await backend.register()
        await services.groups.create(GroupCreate(group_id=OTHER, name="Tea"), TOKEN_ACTOR)
        await backend.person(TARGET, "Tom")
        await services.roles.create(GROUP, RoleCreate(name="helper", priority=5, permissions=[]), TOKEN_ACTOR)
        await services.rules.create(GROUP, RuleCreate(rule_name="no-ads", penalty="warn"), TOKEN_ACTOR)
        banned = (await services.actions.take_many(GROUP, [_ban()], TOKEN_ACTOR))[0]
        federation = await services.federations.create(FederationCreate(name="Clubs"), TOKEN_ACTOR)
        await services.federations.join(federation.id, GROUP, TOKEN_ACTOR)
        await services.federation_bans.ban(federation.id, FederationBanCreate(user_id=TARGET), TOKEN_ACTOR)
        ids = {"group_id": GROUP, "user_id": TARGET, "name": "helper", "rule_name": "no-ads"}
        ids |= {"action_id": banned.id, "federation_id": federation.id, "message_id": 44}
        ids |= {"kind": "sticker", "word": "casino"}
        await services.reports.report(GROUP, 44, TARGET, TOKEN_ACTOR)
        await _set_presets(services)
        sample = SampleCreate(text="y", label=SampleLabel.SPAM)
        ids["sample_id"] = (await services.spam_filter.mark(GROUP, sample, TOKEN_ACTOR)).id
        said = MessageFacts(text="Earn $500 a day, DM me", message_id=1)
        await services.reviews.consider(GROUP, said, Opinion(0.5, {}))
        ids["review_id"] = (await services.reviews.page(GROUP, PageQuery(), TOKEN_ACTOR)).items[0].id
        hook = WebhookCreate(url=HOOK, events=["rule.created"])
        ids["webhook_id"] = webhook_id = (await services.webhooks.create(GROUP, hook, TOKEN_ACTOR)).id
        await services.rules.create(GROUP, RuleCreate(rule_name="told"), TOKEN_ACTOR)
        told = await services.webhooks.deliveries(GROUP, webhook_id, DeliveryQuery(), PageQuery(), TOKEN_ACTOR)
        ids["delivery_id"] = told.items[0].id
        headers = await _headers(backend)
        return Beginning(keep(backend), backend.clock(), headers, ids)


async def _set_presets(services: Services) -> None:
    """One of each, to show, change and delete."""
    await services.locks.put(GROUP, "sticker", TOKEN_ACTOR)
    await services.wordlists.add(GROUP, BlocklistAdd(words=["casino"]), TOKEN_ACTOR)
    await services.floods.put(GROUP, FloodPut(messages=5), TOKEN_ACTOR)
    await services.night_mode.put(GROUP, Schedule(start="23:00", end="06:00"), TOKEN_ACTOR)


def _ban() -> Any:
    return ActionCreate(action_type=ActionType.BAN, user_id=TARGET)
