"""Who may do what: every role with every command and endpoint, on targets above, equal and below."""

import asyncio
import itertools
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiogram import Bot, Dispatcher
from aiogram.client.session.base import BaseSession
from aiogram.methods import TelegramMethod
from aiogram.types import Message, Update

from demo.telegram.world import BOT, TOKEN
from gateway.answering import AnsweringBot
from gateway.client import Gateway, MemberUser
from gateway.limits import KeepLimits
from gateway.outbox import Outbox
from handlers.shared.commands import COMMANDS
from models.actions import ActionCreate, ActionRead, ActionType, SendRight
from models.actors import Actor
from models.permissions import ALL_PERMISSIONS, Permission
from models.roles import BUILT_IN_ROLES, RoleCreate
from models.rules import RuleCreate
from services.container import build_services
from services.core.errors import Forbidden
from services.events.safe_http import SafeHttp
from services.moderation.policy import PERMISSION_OF
from tests.backends import GROUP, TOKEN_ACTOR, Backend, in_memory

P = Permission
VIEWS = frozenset(permission for permission in P if permission.endswith(".view"))
ROLES: dict[str, frozenset[Permission]] = {
    "owner": ALL_PERMISSIONS,
    "admin": ALL_PERMISSIONS - {P.ROLES_EDIT, P.ROLES_ASSIGN},
    "moderator": VIEWS | {P.MODERATE_WARN, P.MODERATE_MUTE, P.MODERATE_KICK, P.MODERATE_DELETE},
    "member": frozenset({P.RULES_VIEW}),
    "helper": frozenset({P.RULES_VIEW, P.MODERATE_MUTE}),
    "auditor": VIEWS,
}
PRIORITIES = {"owner": 100, "admin": 80, "auditor": 60, "moderator": 50, "helper": 20, "member": 0}
TARGET = 900
REPLY = {
    "message_id": 5,
    "date": 1,
    "chat": {"id": GROUP, "type": "supergroup", "title": "Chess"},
    "from": {"id": TARGET, "is_bot": False, "first_name": "Tom"},
    "text": "spam",
}

# Each command as typed (in reply to the target's message), and the permission it needs; None: none.
COMMANDS_TAKE: dict[str, Permission | None] = {
    "/start": None,
    "/help": None,
    "/panel": None,
    "/language": None,
    "/id": None,
    "/adminlist": None,
    "/report": None,
    "/disconnect": None,
    "/kickme": None,
    "/groups": None,
    "/leave -1001": None,
    "/allow": None,
    "/deny 5": None,
    "/privacy": None,
    "/mydata": None,
    "/forgetme": None,
    "/rules": P.RULES_VIEW,
    "/ruletest casino": P.RULES_VIEW,
    "/rules add kind x": P.RULES_EDIT,
    "/rules del kind": P.RULES_EDIT,
    "/rules on kind": P.RULES_EDIT,
    "/rules off kind": P.RULES_EDIT,
    "/info": P.USERS_VIEW,
    "/warns": P.ACTIONS_VIEW,
    "/ban": P.MODERATE_BAN,
    "/tban 3d": P.MODERATE_BAN,
    "/dban": P.MODERATE_BAN,
    "/sban": P.MODERATE_BAN,
    "/spam": P.MODERATE_BAN,
    "/ham who has a bicycle": P.MODERATE_BAN,
    "/unban": P.MODERATE_BAN,
    "/mute": P.MODERATE_MUTE,
    "/tmute 3d": P.MODERATE_MUTE,
    "/dmute": P.MODERATE_MUTE,
    "/smute": P.MODERATE_MUTE,
    "/unmute": P.MODERATE_MUTE,
    "/kick": P.MODERATE_KICK,
    "/dkick": P.MODERATE_KICK,
    "/skick": P.MODERATE_KICK,
    "/warn": P.MODERATE_WARN,
    "/dwarn": P.MODERATE_WARN,
    "/swarn": P.MODERATE_WARN,
    "/rmwarn": P.MODERATE_WARN,
    "/resetwarns": P.MODERATE_WARN,
    "/punish no-ads": P.MODERATE_WARN,
    "/warnlimit 4": P.SETTINGS_EDIT,
    "/warnmode kick": P.SETTINGS_EDIT,
    "/warntime 3d": P.SETTINGS_EDIT,
    "/escalation": P.SETTINGS_VIEW,
    "/export": P.SETTINGS_VIEW,
    "/import": P.SETTINGS_EDIT,
    "/escalation off": P.SETTINGS_EDIT,
    "/purge": P.MODERATE_DELETE,
    "/spurge": P.MODERATE_DELETE,
    "/purgefrom": P.MODERATE_DELETE,
    "/del": P.MODERATE_DELETE,
    "/pin": P.MODERATE_PIN,
    "/unpin": P.MODERATE_PIN,
    "/unpinall": P.MODERATE_PIN,
    "/promote": P.ROLES_ASSIGN,
    "/demote": P.ROLES_ASSIGN,
    "/lock links": P.RULES_EDIT,
    "/unlock links": P.RULES_EDIT,
    "/locks": P.RULES_VIEW,
    "/locktypes": None,
    "/addblocklist casino": P.RULES_EDIT,
    "/rmblocklist casino": P.RULES_EDIT,
    "/blocklist": P.RULES_VIEW,
    "/blocklistmode mute": P.RULES_EDIT,
    "/setflood 5": P.RULES_EDIT,
    "/setfloodtimer 5 10s": P.RULES_EDIT,
    "/floodmode kick": P.RULES_EDIT,
    "/nightmode": P.RULES_VIEW,
    "/nightmode 22:00-07:00": P.RULES_EDIT,
    "/nightmode off": P.RULES_EDIT,
    "/setup": P.SETTINGS_EDIT,
    "/captcha": P.SETTINGS_VIEW,
    "/captcha on": P.SETTINGS_EDIT,
    "/captchamode": P.SETTINGS_VIEW,
    "/captchamode math": P.SETTINGS_EDIT,
    "/captchakick": P.SETTINGS_VIEW,
    "/captchakick 5m": P.SETTINGS_EDIT,
    "/captchaquestion": P.SETTINGS_VIEW,
    "/captchaquestion 2 + 2? = 4": P.SETTINGS_EDIT,
    "/captchaquestion off": P.SETTINGS_EDIT,
    "/banlists": P.SETTINGS_VIEW,
    "/banlists on": P.SETTINGS_EDIT,
    "/banlists allow 7": P.SETTINGS_EDIT,
    "/captchafail": P.SETTINGS_VIEW,
    "/captchafail mute 2h": P.SETTINGS_EDIT,
    "/captchaplace": P.SETTINGS_VIEW,
    "/captchaplace private": P.SETTINGS_EDIT,
    "/antiraid": P.SETTINGS_VIEW,
    "/antiraid 3h": P.SETTINGS_EDIT,
    "/autoantiraid 10": P.SETTINGS_EDIT,
    "/approve": P.MODERATE_MUTE,
    "/unapprove": P.MODERATE_MUTE,
    "/welcome": P.SETTINGS_VIEW,
    "/welcome on": P.SETTINGS_EDIT,
    "/setwelcome hello": P.SETTINGS_EDIT,
    "/cleanwelcome": P.SETTINGS_VIEW,
    "/cleanwelcome on": P.SETTINGS_EDIT,
    "/goodbye": P.SETTINGS_VIEW,
    "/goodbye on": P.SETTINGS_EDIT,
    "/setgoodbye bye": P.SETTINGS_EDIT,
    "/resetwelcome": P.SETTINGS_EDIT,
    "/resetgoodbye": P.SETTINGS_EDIT,
    "/setflood": P.RULES_VIEW,
    "/cleanservice": P.SETTINGS_VIEW,
    "/cleanservice on": P.SETTINGS_EDIT,
    "/token": None,
    "/newfed Clubs": None,
    "/joinfed 0123456789abcdef01234567": P.ROLES_EDIT,
    "/leavefed": P.ROLES_EDIT,
    "/fedinfo": None,
    "/fban": None,
    "/unfban": None,
    "/fbanlist": None,
    "/fedpromote": None,
    "/feddemote": None,
    "/fedadmins": None,
    "/myfeds": None,
    "/renamefed Clubs": None,
    "/delfed": None,
    "/importfbans": None,
    "/reports 3": P.SETTINGS_EDIT,
    "/setlog -1005": P.SETTINGS_EDIT,
    "/unsetlog": P.SETTINGS_EDIT,
    "/settings": P.SETTINGS_VIEW,
    "/roles": P.ROLES_VIEW,
    "/roles add new": P.ROLES_EDIT,
    "/roles set helper +rules.view": P.ROLES_EDIT,
    "/roles del helper": P.ROLES_EDIT,
    "/role member": P.ROLES_ASSIGN,
    "/stats": P.STATS_VIEW,
    "/stats dark": P.SETTINGS_EDIT,
    "/weekly": P.SETTINGS_VIEW,
    "/weekly on": P.SETTINGS_EDIT,
    "/daily": P.SETTINGS_VIEW,
    "/daily on": P.SETTINGS_EDIT,
    "/growth": P.STATS_VIEW,
    "/activity": P.STATS_VIEW,
    "/topmods": P.STATS_VIEW,
    "/top": P.STATS_VIEW,
    "/history": P.ACTIONS_VIEW,
}
ALSO_DELETES = ("/dban", "/sban", "/spam", "/dmute", "/smute", "/dkick", "/skick", "/dwarn", "/swarn")
"""Commands that also delete the replied message, which needs its own permission."""
ELSEWHERE = {"undo", "purgeto", "connect"}
"""Commands that need something from before. Other tests cover them (test_moderation, and below)."""


_IDS = itertools.count(1)
"""Lets people be refused again: otherwise they're told only once in a while."""


class _Session(BaseSession):
    """Gives minimal responses, and records the calls."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[TelegramMethod[Any]] = []

    async def make_request(self, bot: Bot, method: TelegramMethod[Any], timeout: int | None = None) -> Any:  # noqa: ARG002, ASYNC109
        self.asked.append(method)
        if method.__returning__ is not Message:
            return True
        return Message.model_validate({**REPLY, "message_id": next(_IDS), "from": BOT}, context={"bot": bot})

    async def stream_content(self, *_: Any, **__: Any) -> Any:  # type: ignore[override]
        raise NotImplementedError

    async def close(self) -> None: ...


class _Group:
    """A group with a person in each role, and all of our handlers."""

    def __init__(self, backend: Backend, dispatcher: Dispatcher, tasks: asyncio.TaskGroup) -> None:
        self.backend = backend
        self.dispatcher = dispatcher
        self.session = _Session()
        bot = Bot(TOKEN, session=self.session)

        async def claim() -> None:
            """Treats each update as new."""

        self.bot = AnsweringBot(bot, Outbox(bot, KeepLimits(10_000, 10_000), tasks), claim)
        # Actions are only recorded. Other calls to Telegram go to the session.
        gateway, outgoing = Gateway(bot), SafeHttp(allows_private=False)
        self.live = build_services(backend.database, backend.cache, backend.clock, gateway, outgoing).live

    async def prepare(self) -> None:
        """The roles, the rule, the target."""
        services = self.backend.services
        await self.backend.register()
        for name in ("helper", "auditor"):
            role = RoleCreate(name=name, priority=PRIORITIES[name], permissions=sorted(ROLES[name]))
            await services.roles.create(GROUP, role, TOKEN_ACTOR)
        await services.rules.create(GROUP, RuleCreate(rule_name="no-ads", penalty="warn"), TOKEN_ACTOR)
        await self.backend.person(TARGET, "Tom")

    async def somebody(self, role: str) -> Actor:
        """A new person in that role."""
        number = next(_IDS)
        return await self.backend.person(number, f"P{number}", role=role)

    async def type(self, who: Actor, text: str) -> list[str]:
        """Let somebody type a command in reply. Returns what the bot said."""
        before = len(self.session.asked)
        number = next(_IDS)
        message = {
            "message_id": 1000 + number,
            "date": int(time.time()),
            "chat": REPLY["chat"],
            "from": {"id": int(who.id), "is_bot": False, "first_name": who.name, "username": who.name.lower()},
            "text": text,
            "entities": [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}],
            "reply_to_message": REPLY,
        }
        update = Update.model_validate({"update_id": number, "message": message}, context={"bot": self.bot})
        me = MemberUser(id=BOT["id"], username="keeper", is_bot=True)
        await self.dispatcher.feed_update(
            self.bot,
            update,
            request_key=f"{BOT['id']}:{number}",
            services=self.backend.services,
            live=self.live,
            me=me,
            dispatcher=self.dispatcher,
        )
        return [method.text for method in self.session.asked[before:] if method.__api_method__ == "sendMessage"]  # type: ignore[attr-defined]


@pytest.fixture
async def group(dispatcher: Dispatcher) -> AsyncIterator[_Group]:
    """A fresh group."""
    async with in_memory() as backend, asyncio.TaskGroup() as tasks:
        one = _Group(backend, dispatcher, tasks)
        await one.prepare()
        yield one


def test_the_table_has_every_command_and_every_role() -> None:
    assert {text.split()[0][1:] for text in COMMANDS_TAKE} | ELSEWHERE == {info.name for info in COMMANDS}
    assert {role.name: frozenset(role.permissions) for role in BUILT_IN_ROLES}.items() <= ROLES.items()


@pytest.mark.parametrize("role", ROLES)
async def test_every_command(group: _Group, role: str) -> None:
    wrong = []
    for text, permission in COMMANDS_TAKE.items():
        needed = {permission} if permission else set()
        if text.startswith(ALSO_DELETES):
            needed.add(P.MODERATE_DELETE)
        who = await group.somebody(role)
        answers = await group.type(who, text)
        is_refused = any("You need the permission" in answer for answer in answers)
        if is_refused is not bool(needed - ROLES[role]):
            wrong.append((text, answers))
        assert not any("went wrong" in answer for answer in answers), (text, answers)
    assert wrong == []


@pytest.mark.parametrize("kind", [kind for kind in ActionType if kind not in ("pin", "unpin")])
async def test_targets_above_equal_and_below(group: _Group, kind: ActionType) -> None:
    """Everybody acts on everybody: permissions and ranks decide."""
    actions = group.backend.services.actions
    people = {role: await group.somebody(role) for role in ROLES}
    wrong = []
    for role, actor in people.items():
        for target_role in ROLES:
            target = await group.somebody(target_role)
            may = PERMISSION_OF[kind] in ROLES[role] and PRIORITIES[target_role] < PRIORITIES[role]
            more: dict[str, Any] = {"denied": [SendRight.POLLS]} if kind is ActionType.RESTRICT else {}
            action = ActionCreate(action_type=kind, user_id=int(target.id), **more)
            try:
                taken = await actions.take(GROUP, action, actor)
            except Forbidden:
                did = False
            else:
                did = True
                if kind in (ActionType.BAN, ActionType.WARN):
                    await _undo_by_all(group, taken, people, kind)
            if did is not may:
                wrong.append((role, target_role, did))
    assert wrong == []


async def _undo_by_all(group: _Group, taken: ActionRead, people: dict[str, Actor], kind: ActionType) -> None:
    """Only people who may take an action may undo it."""
    for role, actor in people.items():
        if PERMISSION_OF[kind] not in ROLES[role]:
            with pytest.raises(Forbidden):
                await group.backend.services.actions.revert(GROUP, taken.id, actor)
