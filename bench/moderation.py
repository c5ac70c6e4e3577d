"""From `/ban` received to banChatMember sent: how many database commands and calls to Telegram that takes."""

import asyncio
from dataclasses import dataclass, field
from typing import Any, Final

from aiogram import Bot, Dispatcher
from aiogram.client.session.base import BaseSession
from aiogram.methods import GetChatAdministrators, TelegramMethod

from bot.intake import Intake
from demo.telegram.world import BOT, TOKEN, member
from gateway.client import Gateway, MemberUser
from gateway.limits import KeepLimits
from models.users import TelegramStatus
from services.inbox.health import Health
from tests.backends import GROUP, Backend, over_the_wire

ADMIN, TARGET = 2, 7
DATABASE_GOAL: Final = 3


@dataclass
class Cost:
    """What was sent before the ban."""

    by: str
    database: int
    telegram: list[str] = field(default_factory=list)

    @property
    def is_met(self) -> bool:
        """Whether that's few enough."""
        return self.database <= DATABASE_GOAL and not self.telegram


class _Session(BaseSession):
    """Accepts every call, and notes the cost up to the first ban. Adam is the administrator."""

    def __init__(self) -> None:
        super().__init__()
        self.backend: Backend | None = None
        self.calls: list[str] = []
        self.at_the_ban: tuple[int, list[str]] | None = None
        self.has_banned = asyncio.Event()

    async def make_request(self, bot: Bot, method: TelegramMethod[Any], timeout: int | None = None) -> Any:  # noqa: ARG002, ASYNC109
        if method.__api_method__ == "banChatMember" and self.backend is not None:
            self.at_the_ban = (self.backend.counter.commands.total(), list(self.calls))
            self.has_banned.set()
        self.calls.append(method.__api_method__)
        if isinstance(method, GetChatAdministrators):
            return [member({"id": ADMIN, "is_bot": False, "first_name": "Adam"}, "administrator")]
        return True

    async def stream_content(self, *_: Any, **__: Any) -> Any:  # type: ignore[override]
        raise NotImplementedError

    async def close(self) -> None: ...


async def measure(uri: str, dispatcher: Dispatcher) -> list[Cost]:
    """By id, by @name, and in reply. Admins and members are cached."""
    session = _Session()
    bot = Bot(TOKEN, session=session)
    async with over_the_wire(uri, "moderation", Gateway(bot)) as backend, asyncio.TaskGroup() as tasks:
        await backend.register()
        adam = await backend.person(ADMIN, "Adam", TelegramStatus.ADMINISTRATOR)
        await backend.person(TARGET, "Mia")
        me = MemberUser(id=BOT["id"], username="keeper", is_bot=True)
        await backend.services.permissions.authority_of(adam, GROUP)  # asks Telegram about administrators, once an hour
        context = {"services": backend.services, "live": backend.services.live, "me": me}
        health = Health(backend.database, backend.cache, "bench")
        intake = Intake(dispatcher, bot, KeepLimits(10_000, 10_000), backend.services.updates, health, tasks, context)
        await intake.accept(_update(1, ADMIN, "hello"))
        await intake.accept(_update(2, TARGET, "hello"))
        session.backend = backend
        costs = []
        ways = {"by id": f"/ban {TARGET}", "by @name": "/ban @mia 3d flooding", "in reply": "/ban"}
        for number, (way, text) in enumerate(ways.items(), start=3):
            await backend.services.lookups.find_role(GROUP, "member")
            await backend.services.lookups.find_user(GROUP, TARGET)  # the previous ban dropped them from the cache
            await backend.services.permissions.authority_of(adam, GROUP)
            session.calls.clear()
            session.has_banned.clear()
            backend.forget_counts()
            handled = intake.accept(_update(number, ADMIN, text, in_reply=way == "in reply"))
            await session.has_banned.wait()
            assert session.at_the_ban is not None
            costs.append(Cost(way, *session.at_the_ban))
            await handled
        return costs


def _update(number: int, user_id: int, text: str, *, in_reply: bool = False) -> dict[str, Any]:
    names = {ADMIN: "Adam", TARGET: "Mia"}

    def message(message_id: int, who: int, said: str) -> dict[str, Any]:
        sender = {"id": who, "is_bot": False, "first_name": names[who], "username": names[who].lower()}
        chat = {"id": GROUP, "type": "supergroup", "title": "Chess"}
        return {"message_id": message_id, "date": 1_700_000_000, "chat": chat, "from": sender, "text": said}

    one = message(number, user_id, text)
    if text.startswith("/"):
        one["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}]
    if in_reply:
        one["reply_to_message"] = message(1, TARGET, "spam")
    return {"update_id": number, "message": one}
