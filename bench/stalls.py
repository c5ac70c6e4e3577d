"""How long one group in trouble delays others: the longest time that a plain message elsewhere took."""

import asyncio
import json
import random
import time
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any, Final

from aiogram import Bot, Dispatcher
from aiogram.client.session.base import BaseSession
from aiogram.methods import GetChatAdministrators, GetChatMember, TelegramMethod
from aiogram.types import Chat, Message
from pydantic import BaseModel

from bench.measure import Ratio, at_most
from bench.messages import blocked_words, trigger_of
from bot.app import spare_the_collector
from bot.intake import Intake
from demo.telegram.world import BOT, TOKEN, member
from gateway.client import Gateway, MemberUser
from gateway.limits import KeepLimits
from models.actions import ActionBulkCreate, ActionCreate, ActionType
from models.actors import Actor, ActorKind
from models.groups import GroupCreate, GroupPatch
from models.rules import RuleCreate
from models.sessions import Login
from models.settings import SettingsPatch
from models.users import Profile, TelegramStatus
from services.inbox.health import Health
from services.protection.budgets import PATTERNS_SIZE
from tests.backends import GROUP, TOKEN_ACTOR, Backend, over_the_wire
from webapi import limits
from webapi.parsing import parse_body
from webapi.problems import BadJson, InvalidFields

OTHER: Final = -1002
WORDS: Final = -1003
"""A group with 2,000 blocked words."""
EXPRESSIONS: Final = -1004
"""A group with the largest and slowest expressions that its budget allows."""
REPLIES: Final = -1005
"""A group whose rule replies to each message it deletes."""
GOAL: Final = 100.0
"""Milliseconds."""
RULES_GOAL: Final = 50.0
"""Milliseconds beside rules that cost much."""
BAN_GOAL: Final = 2000.0
"""Milliseconds from an admin's `/ban` in the troubled group to `banChatMember`."""
ADMIN: Final = 3
SPAMMER: Final = 9
BEAT: Final = 0.005
"""Seconds between two messages of the other group."""
JOINS: Final = 1000
HUGE: Final = 100_000
REPEATS: Final = 50
KICKS: Final = 3_000
KICKS_AT_ONCE: Final = 20

Trouble = Callable[["_Bench"], Coroutine[Any, Any, None]]
_Body = tuple[bytes, type[BaseModel], type[BaseModel] | None]
"""A body, its model, and the model of each item in it."""


class _Session(BaseSession):
    """Accepts every call."""

    def __init__(self) -> None:
        super().__init__()
        self.banned = asyncio.Event()

    async def make_request(self, bot: Bot, method: TelegramMethod[Any], timeout: int | None = None) -> Any:  # noqa: ARG002, ASYNC109
        if method.__api_method__ == "banChatMember":
            self.banned.set()
        if isinstance(method, GetChatMember):
            status = "creator" if method.user_id == ADMIN else "member"
            return member({"id": method.user_id, "is_bot": False, "first_name": "Mia"}, status)
        if isinstance(method, GetChatAdministrators):
            return [member({"id": ADMIN, "is_bot": False, "first_name": "Mia"}, "creator")]
        if method.__api_method__ == "sendMessage":
            return Message(message_id=1, date=0, chat=Chat(id=GROUP, type="supergroup"))  # type: ignore[arg-type]
        return True

    async def stream_content(self, *_: Any, **__: Any) -> Any:  # type: ignore[override]
        raise NotImplementedError

    async def close(self) -> None: ...


class _Bench:
    def __init__(self, intake: Intake, session: _Session) -> None:
        self._intake = intake
        self._session = session
        self._number = 0

    async def ban_wait(self, group_id: int, text: str, count: int) -> float:
        """Milliseconds that an admin's `/ban` takes behind this many messages with that text."""
        self._session.banned.clear()
        messages = [asyncio.ensure_future(self.say(group_id, text, 100 + number)) for number in range(count)]
        await asyncio.sleep(0)
        begin = time.perf_counter()
        await asyncio.gather(self.say(group_id, f"/ban {SPAMMER}", ADMIN), self._session.banned.wait(), *messages)
        return (time.perf_counter() - begin) * 1000

    async def handle(self, kind: str, **event: Any) -> None:
        """Have an update handled."""
        self._number += 1
        await self._intake.accept({"update_id": self._number, kind: event})

    async def say(self, group_id: int, text: str, user: int = 7, **more: Any) -> None:
        """Have a message handled."""
        chat = {"id": group_id, "type": "supergroup", "title": "Chess"}
        sender = {"id": user, "is_bot": False, "first_name": "Mia", "username": f"mia{user}"}
        message = {"message_id": self._number + 1, "date": 1_700_000_000, "chat": chat, "from": sender, "text": text}
        await self.handle("message", **message, **more)

    async def longest_wait(self, trouble: Trouble | None) -> float:
        """Milliseconds."""
        task = asyncio.create_task(trouble(self)) if trouble else asyncio.create_task(asyncio.sleep(2))
        longest = 0.0
        while not task.done():
            begin = time.perf_counter()
            await asyncio.sleep(BEAT)
            await self.say(OTHER, "Good morning, all")
            longest = max(longest, time.perf_counter() - begin - BEAT)
        await task
        return longest * 1000


async def _huge(bench: _Bench) -> None:
    for _ in range(REPEATS):
        await bench.say(GROUP, "Доброе утро всем " * (HUGE // 17))


async def _entities(bench: _Bench) -> None:
    text = "https://x.example " * (HUGE // 18)
    entities = [{"type": "url", "offset": 18 * (n % 5000), "length": 17} for n in range(10_000)]
    for _ in range(REPEATS):
        await bench.say(GROUP, text, entities=entities)


async def _bomb(bench: _Bench) -> None:
    for _ in range(REPEATS):
        await bench.say(GROUP, "a" * HUGE + "!")


async def _joins(bench: _Bench) -> None:
    chat = {"id": GROUP, "type": "supergroup", "title": "Chess"}

    async def join(number: int) -> None:
        user = {"id": 1000 + number, "is_bot": False, "first_name": f"N{number}"}
        old, new = ({"user": user, "status": status} for status in ("left", "member"))
        event = {"chat": chat, "from": user, "date": 1, "old_chat_member": old, "new_chat_member": new}
        await bench.handle("chat_member", **event)

    await asyncio.gather(*(join(number) for number in range(JOINS)))


def _bodies() -> list[_Body]:
    """Bodies of maximum length that are expensive to refuse."""
    unknown = {f"k{number}": number for number in range(100_000)}
    action = {f"k{number}": number for number in range(40)}
    many = json.dumps({"actions": [action] * 1000}).encode()[: limits.BULK_BODY]
    names = json.dumps(unknown).encode()
    return [
        (names[: limits.SHORT_BODY].rpartition(b",")[0] + b"}", Login, None),
        (names[: limits.BODY_LIMIT].rpartition(b",")[0] + b"}", GroupPatch, None),
        (b'{"name":[' + b"[]," * (limits.BODY_LIMIT // 3 - 10) + b"1]}", GroupPatch, None),
        (b'{"name":[' + b"1," * (limits.RULE_BODY // 2 - 10) + b"1]}", RuleCreate, None),
        (b"[" * limits.BULK_BODY, ActionBulkCreate, ActionCreate),
        (names[: limits.BULK_BODY].rpartition(b",")[0] + b"}", ActionBulkCreate, ActionCreate),
        (b'{"actions":[' + b"1," * (limits.BULK_BODY // 2 - 10) + b"1]}", ActionBulkCreate, ActionCreate),
        (many, ActionBulkCreate, ActionCreate),
    ]


async def _hostile_bodies(bodies: list[_Body], _: "_Bench") -> None:
    for raw, model, item in bodies * 3:
        try:
            await parse_body(raw, model, item)
        except (BadJson, InvalidFields):
            await asyncio.sleep(0)
        else:
            raise AssertionError("it must be refused")


_TEXTS: Final = {
    "2,000 blocked words, 30 messages of 4,096 letters": (WORDS, "Good morning, саsino 1s b4d " * 146, 30),
    "exploding expressions, 30 messages of 4,096 letters": (
        EXPRESSIONS,
        "".join(random.Random(1).choices("ab", k=4096)),
        30,
    ),
    "60 messages that a rule replies to": (REPLIES, "casino", 60),
}
"""The most expensive texts for each of the groups, and how many of them arrive together before the `/ban`."""


_BODIES: Final = "longest wait of another group beside 24 bodies that are expensive to refuse, by what is allowed"
TROUBLES: Final[dict[str, Trouble]] = {
    "50 messages of 100 KB": _huge,
    "50 messages with 10,000 links": _entities,
    "50 bombs for backtracking expressions, 100 KB": _bomb,
    "1,000 joins at once, with captcha": _joins,
}


async def measure(uri: str, dispatcher: Dispatcher) -> list[Ratio]:
    """The longest wait in each kind of trouble, relative to the goal. The troubled group has 50 rules."""
    session = _Session()
    bot = Bot(TOKEN, session=session)
    async with over_the_wire(uri, "stalls", Gateway(bot)) as backend, asyncio.TaskGroup() as tasks:
        await _prepare(backend)
        health = Health(backend.database, backend.cache, "bench")
        me = MemberUser(id=BOT["id"], username="keeper", is_bot=True)
        context = {"services": backend.services, "live": backend.services.live, "me": me}
        limits = KeepLimits(30, 20)  # Telegram's (Bot API FAQ)
        bench = _Bench(Intake(dispatcher, bot, limits, backend.services.updates, health, tasks, context), session)
        for group_id in (GROUP, OTHER):
            await bench.say(group_id, "hello")
        spare_the_collector()
        waits = {"nothing": await bench.longest_wait(None)}
        for name, trouble in TROUBLES.items():
            waits[name] = await bench.longest_wait(trouble)
        bodies = _bodies()  # before the measurement, because creating them takes longer than refusing them
        refused = await bench.longest_wait(partial(_hostile_bodies, bodies))
        rows = [
            row for name, (group, text, n) in _TEXTS.items() for row in await _beside_rules(bench, name, group, text, n)
        ]
        rows += await _beside(bench, f"{KICKS:,} kicks of oneself", partial(_kicks, backend))
        for task in asyncio.all_tasks():
            if task.get_name().startswith("outbox of"):
                task.cancel()  # what still waits isn't sent
    return [
        at_most(f"longest wait of another group beside {name}, by what is allowed", wait, GOAL, "ms", 1.0)
        for name, wait in waits.items()
    ] + [at_most(_BODIES, refused, RULES_GOAL, "ms", 1.0), *rows]


async def _beside_rules(bench: _Bench, name: str, group_id: int, text: str, count: int) -> list[Ratio]:
    return await _beside(bench, name, lambda bench: bench.ban_wait(group_id, text, count))


async def _kicks(backend: Backend, bench: _Bench) -> float:
    """Milliseconds that an admin's `/ban` takes while a member keeps kicking themselves over REST."""
    leaving = ActionCreate(action_type=ActionType.KICK, user_id=SPAMMER, execute=True)
    themselves = Actor(kind=ActorKind.PANEL, id=str(SPAMMER))

    async def kick() -> None:
        for _ in range(KICKS // KICKS_AT_ONCE):
            await backend.services.actions.take(REPLIES, leaving, themselves)

    kicks = [asyncio.create_task(kick()) for _ in range(KICKS_AT_ONCE)]
    await asyncio.sleep(BEAT)
    wait = await bench.ban_wait(REPLIES, "", 0)
    await asyncio.gather(*kicks)
    return wait


async def _beside(bench: _Bench, name: str, ban: Callable[[_Bench], Coroutine[Any, Any, float]]) -> list[Ratio]:
    bans: list[float] = []

    async def trouble(bench: _Bench) -> None:
        bans.append(await ban(bench))

    wait = await bench.longest_wait(trouble)
    return [
        at_most(f"longest wait of another group beside {name}, by what is allowed", wait, RULES_GOAL, "ms", 1.0),
        at_most(f"an admin's `/ban` behind {name}, by what is allowed", bans[0], BAN_GOAL, "ms", 1.0),
    ]


async def _prepare(backend: Backend) -> None:
    services = backend.services
    await backend.register()
    await services.groups.create(GroupCreate(group_id=OTHER, name="Tea"), TOKEN_ACTOR)
    for number in range(49):
        rule = {"rule_name": f"rule{number}", "trigger": trigger_of(number), "dry_run": True}
        await services.rules.create(GROUP, RuleCreate.model_validate(rule), TOKEN_ACTOR)
    bomb = {"rule_name": "bomb", "trigger": {"type": "regex", "pattern": "(a+)+$"}}
    await services.rules.create(GROUP, RuleCreate.model_validate(bomb), TOKEN_ACTOR)
    await services.settings.patch(GROUP, SettingsPatch(captcha_enabled=True), TOKEN_ACTOR)
    await services.groups.create(GroupCreate(group_id=WORDS, name="Words"), TOKEN_ACTOR)
    await services.groups.create(GroupCreate(group_id=EXPRESSIONS, name="Expressions"), TOKEN_ACTOR)
    await services.groups.create(GroupCreate(group_id=REPLIES, name="Replies"), TOKEN_ACTOR)
    casino = {"type": "words", "words": ["casino"]}
    answered = {"rule_name": "casino", "trigger": casino, "delete_message": True, "reply": "No, {username}"}
    await services.rules.create(REPLIES, RuleCreate.model_validate(answered), TOKEN_ACTOR)
    words = {"rule_name": "words", "trigger": {"type": "words", "words": blocked_words(2000)}}
    await services.rules.create(WORDS, RuleCreate.model_validate(words), TOKEN_ACTOR)
    for number in range(PATTERNS_SIZE // 1010):
        trigger = {"type": "regex", "pattern": f"[ab]*a[ab]{{1000}}c{number}"}
        rule = {"rule_name": f"rule{number}", "trigger": trigger}
        await services.rules.create(EXPRESSIONS, RuleCreate.model_validate(rule), TOKEN_ACTOR)
    for group_id in (WORDS, EXPRESSIONS, REPLIES):
        for user_id, status in ((ADMIN, TelegramStatus.CREATOR), (SPAMMER, TelegramStatus.MEMBER)):
            profile = Profile(user_id=user_id, first_name="Mia", username=f"mia{user_id}")
            await services.memberships.set_status(group_id, profile, status, TOKEN_ACTOR)
