"""How long others wait while one group is troubled: the longest that a plain message elsewhere took."""

import asyncio
import time
from collections.abc import Callable, Coroutine
from typing import Any, Final

from aiogram import Bot, Dispatcher
from aiogram.client.session.base import BaseSession
from aiogram.methods import TelegramMethod
from aiogram.types import Chat, Message

from bench.measure import Ratio, at_most
from bench.messages import trigger_of
from bot.app import spare_the_collector
from bot.intake import Intake
from gateway.client import Gateway, MemberUser
from models.groups import GroupCreate
from models.rules import RuleCreate
from models.settings import SettingsPatch
from services.health import Health
from tests.backends import GROUP, TOKEN_ACTOR, Backend, over_the_wire
from tests.telegram.world import BOT, TOKEN

OTHER: Final = -1002
GOAL: Final = 100.0
"""Milliseconds."""
BEAT: Final = 0.005
"""Seconds between two messages of the other group."""
JOINS: Final = 1000
HUGE: Final = 100_000
REPEATS: Final = 50

Trouble = Callable[["_Bench"], Coroutine[Any, Any, None]]


class _Session(BaseSession):
    """Takes every call."""

    async def make_request(self, bot: Bot, method: TelegramMethod[Any], timeout: int | None = None) -> Any:  # noqa: ARG002, ASYNC109
        if method.__api_method__ == "sendMessage":
            return Message(message_id=1, date=0, chat=Chat(id=GROUP, type="supergroup"))  # type: ignore[arg-type]
        return True

    async def stream_content(self, *_: Any, **__: Any) -> Any:  # type: ignore[override]
        raise NotImplementedError

    async def close(self) -> None: ...


class _Bench:
    def __init__(self, intake: Intake) -> None:
        self._intake = intake
        self._number = 0

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


TROUBLES: Final[dict[str, Trouble]] = {
    "50 messages of 100 KB": _huge,
    "50 messages with 10,000 links": _entities,
    "50 bombs for backtracking expressions, 100 KB": _bomb,
    "1,000 joins at once, with captcha": _joins,
}


async def measure(uri: str, dispatcher: Dispatcher) -> list[Ratio]:
    """The longest wait of each trouble, by what is allowed. The troubled group has 50 rules."""
    bot = Bot(TOKEN, session=_Session())
    async with over_the_wire(uri, "stalls", Gateway(bot)) as backend, asyncio.TaskGroup() as tasks:
        await _prepare(backend)
        health = Health(backend.database, backend.cache, "bench")
        context = {"services": backend.services, "me": MemberUser(id=BOT["id"], username="keeper", is_bot=True)}
        bench = _Bench(Intake(dispatcher, bot, backend.services.updates, health, tasks, context))
        for group_id in (GROUP, OTHER):
            await bench.say(group_id, "hello")
        spare_the_collector()
        waits = {"nothing": await bench.longest_wait(None)}
        for name, trouble in TROUBLES.items():
            waits[name] = await bench.longest_wait(trouble)
    return [
        at_most(f"longest wait of another group beside {name}, by what is allowed", wait, GOAL, "ms", 1.0)
        for name, wait in waits.items()
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
