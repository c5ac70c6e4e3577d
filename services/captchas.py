"""Captchas: newcomers are mute, or wait outside, until they have shown that they are people. See docs/joins.md.

What is to be done about one stands in the database, so that no crash forgets a deadline; a message that waits for
Telegram's limits holds up its own group only.
"""

import asyncio
import random
from collections import defaultdict
from datetime import timedelta
from typing import Any, Final

import structlog
from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup
from captcha.image import ImageCaptcha

from gateway.client import Gateway
from gateway.errors import Away, TelegramError
from models.actions import ActionCreate, ActionType
from models.actors import CAPTCHA
from models.captchas import CAPTCHA_TRIES, Captcha, Verdict
from models.durations import format_duration
from models.settings import CaptchaMode
from models.users import Profile
from services.actions import Actions
from services.approvals import Approvals
from services.base import Service, Tools
from services.fillings import mention
from services.waiting import woken_or_after
from storage.errors import Duplicate

LEASE: Final = timedelta(seconds=60)
"""How long somebody may take with what he claimed before another does it."""
LOOK_INTERVAL: Final = 1.0
"""Seconds between two looks for what is due."""
RETRY_PAUSE: Final = timedelta(seconds=5)
BATCH: Final = 100
BATCH_OF_GROUP: Final = 10
"""Captchas of one group that are claimed at once: with Telegram's limits they take well under a lease."""

_OPTIONS: Final = 6
_LETTERS: Final = "ACDEFHJKLMNPRTUVWXY34679"
"""Without those that look like others."""
_LETTER_COUNT: Final = 5
_IMAGE_SIZE: Final = (280, 100)
_HUMAN: Final = "I am human"

log = structlog.get_logger(__name__)


class Choice(CallbackData, prefix="captcha"):
    """An answer on a button."""

    group_id: int
    user_id: int
    answer: str


def page_link(bot_name: str, group_id: int) -> str:
    """Opens a captcha in private."""
    return f"https://t.me/{bot_name}?start=captcha_{group_id}"


class Captchas(Service):
    """Asks, hears the answer, and does what follows."""

    def __init__(
        self, tools: Tools, actions: Actions, approvals: Approvals, gateway: Gateway, dice: random.Random | None = None
    ) -> None:
        super().__init__(tools)
        self._actions = actions
        self._approvals = approvals
        self._gateway = gateway
        self._dice = dice or random.SystemRandom()
        self._has_news = approvals.has_solved
        self._busy: set[int] = set()

    async def begin(self, group_id: int, profile: Profile, request_chat_id: int | None = None) -> bool:
        """Make somebody solve a captcha: a newcomer, or one who asks to join and is written to in `request_chat_id`.

        Answers False where that can't be done: he stands above it, or moderation is switched off.
        """
        captcha = await self._keep(group_id, profile, request_chat_id)
        if not captcha.is_request and not await self._take(captcha, ActionType.MUTE, "has to solve a captcha"):
            await self._in.captchas.delete({"_id": captcha.id})
            return False
        self._has_news.set()
        return True

    async def _keep(self, group_id: int, profile: Profile, request_chat_id: int | None) -> Captcha:
        settings = await self._lookups.get_settings(group_id)
        question, options, answer = self._riddle(settings.captcha_mode)
        now = self._clock()
        captcha = Captcha(
            group_id=group_id,
            user_id=profile.user_id,
            name=profile.full_name,
            mode=settings.captcha_mode,
            question=question,
            options=options,
            answer=answer,
            chat_id=request_chat_id or group_id,
            is_request=request_chat_id is not None,
            expires_at=now + timedelta(seconds=settings.captcha_timeout),
            due_at=now,
            created_at=now,
        )
        try:
            return await self._in.captchas.insert(captcha)
        except Duplicate:  # the update is handled again
            return await self._find(group_id, profile.user_id) or captcha

    async def _find(self, group_id: int, user_id: int) -> Captcha | None:
        return await self._in.captchas.find({"group_id": group_id, "user_id": user_id})

    def _riddle(self, mode: CaptchaMode) -> tuple[str, list[str], str]:
        """A question, the answers to choose from, and the right one."""
        if mode is CaptchaMode.BUTTON:
            return "show that you are no robot.", [_HUMAN], _HUMAN
        if mode is CaptchaMode.TEXT:
            return "type the letters of the picture.", [], "".join(self._dice.choices(_LETTERS, k=_LETTER_COUNT))
        first, second = self._dice.randint(2, 9), self._dice.randint(2, 9)
        others = [number for number in range(4, 19) if number != first + second]
        options = [first + second, *self._dice.sample(others, _OPTIONS - 1)]
        self._dice.shuffle(options)
        return f"what is {first} + {second}?", [str(option) for option in options], str(first + second)

    async def answer(self, group_id: int, user_id: int, text: str) -> Verdict:
        """Hear an answer."""
        captcha = await self._find(group_id, user_id)
        if captcha is None:
            return Verdict.NOT_ASKED
        if captcha.is_solved:
            return Verdict.SOLVED
        now = self._clock()
        is_right = text.strip().casefold() == captcha.answer.casefold()
        tries = captcha.tries + 1
        is_lost = not is_right and tries >= CAPTCHA_TRIES
        changes: dict[str, Any] = {"is_solved": is_right, "tries": tries}
        if is_right or is_lost:
            changes["due_at"] = now
        if is_lost:
            changes["expires_at"] = now
        await self._in.captchas.change({"_id": captcha.id, "is_solved": False}, changes)
        self._has_news.set()
        if is_right:
            return Verdict.SOLVED
        return Verdict.LOST if is_lost else Verdict.WRONG

    async def drop(self, group_id: int, user_id: int) -> None:
        """He has left: nothing is asked of him any more."""
        captcha = await self._find(group_id, user_id)
        if captcha is not None and not captcha.is_request:
            await self._end(captcha)

    async def open_of(self, user_id: int) -> Captcha | None:
        """The captcha whose answer somebody types, if there is one."""
        return await self._in.captchas.find({"user_id": user_id, "mode": CaptchaMode.TEXT, "is_solved": False})

    async def show(self, group_id: int, user_id: int) -> bool:
        """Send the picture in private; False if nothing is asked of him."""
        captcha = await self._find(group_id, user_id)
        if captcha is None or captcha.mode is not CaptchaMode.TEXT:
            return False
        await self._send_picture(captcha, user_id)
        return True

    async def run(self) -> None:
        """Do what is due. Runs as long as the process."""
        async with asyncio.TaskGroup() as tasks:
            while True:
                self._has_news.clear()
                claimed = await self._database.patiently(self._claim_due)
                for group_id, captchas in claimed.items():
                    self._busy.add(group_id)
                    tasks.create_task(self._tend(group_id, captchas), name=f"captchas {group_id}")
                await woken_or_after(self._has_news, LOOK_INTERVAL)

    async def _claim_due(self) -> dict[int, list[Captcha]]:
        now = self._clock()
        where = {"due_at": {"$lte": now}, "group_id": {"$nin": list(self._busy)}}
        claimed: dict[int, list[Captcha]] = defaultdict(list)
        for captcha in await self._in.captchas.first(where, "due_at", BATCH):
            mine = claimed[captcha.group_id]
            if len(mine) == BATCH_OF_GROUP:
                continue
            # Whoever moves the time on has it; another finds it moved. The rest is as it stands then.
            same = {"_id": captcha.id, "due_at": captcha.due_at, "is_solved": captcha.is_solved}
            is_to_be_asked = not captcha.is_solved and captcha.expires_at > now
            until = min(now + LEASE, captcha.expires_at) if is_to_be_asked else now + LEASE
            if await self._in.captchas.change(same, {"due_at": until}):
                mine.append(captcha)
        return {group_id: captchas for group_id, captchas in claimed.items() if captchas}

    async def _tend(self, group_id: int, captchas: list[Captcha]) -> None:
        try:
            for captcha in captchas:
                await self._tend_one(captcha)
        finally:
            self._busy.discard(group_id)
            self._has_news.set()

    async def _tend_one(self, captcha: Captcha) -> None:
        try:
            if captcha.is_solved:
                await self._database.patiently(lambda: self._let_in(captcha))
            elif captcha.expires_at <= self._clock():
                await self._database.patiently(lambda: self._remove(captcha))
            else:
                await self._ask(captcha)
        except Away as error:
            log.warning("captcha.telegram_away", group_id=captcha.group_id, error=error.told)
            again = {"due_at": self._clock() + RETRY_PAUSE}
            await self._database.patiently(lambda: self._in.captchas.change({"_id": captcha.id}, again))
        except TelegramError as error:
            log.warning("captcha.refused", group_id=captcha.group_id, error=error.told)
            await self._database.patiently(lambda: self._end(captcha))

    async def _ask(self, captcha: Captcha) -> None:
        if captcha.mode is CaptchaMode.TEXT and captcha.is_request:
            message_id = await self._send_picture(captcha, captcha.chat_id)
        else:
            message_id = await self._gateway.send(captcha.chat_id, _prompt(captcha), await self._keyboard(captcha))
        asked = {"message_id": message_id, "due_at": captcha.expires_at}
        # Solved or lost meanwhile, it stays due.
        where = {"_id": captcha.id, "is_solved": False, "expires_at": captcha.expires_at}
        if not await self._database.patiently(lambda: self._in.captchas.change(where, asked)):
            message = {"message_id": message_id}
            if not await self._database.patiently(lambda: self._in.captchas.change({"_id": captcha.id}, message)):
                await self._gateway.delete_message(captcha.chat_id, message_id)  # he has left

    async def _keyboard(self, captcha: Captcha) -> InlineKeyboardMarkup:
        if captcha.mode is CaptchaMode.TEXT:
            link = page_link(await self._gateway.username(), captcha.group_id)
            return InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Solve it", url=link)]])
        half = (len(captcha.options) + 1) // 2
        data = {"group_id": captcha.group_id, "user_id": captcha.user_id}
        buttons = [
            InlineKeyboardButton(text=option, callback_data=Choice(**data, answer=option).pack())
            for option in captcha.options
        ]
        return InlineKeyboardMarkup(inline_keyboard=[row for row in (buttons[:half], buttons[half:]) if row])

    async def _send_picture(self, captcha: Captcha, chat_id: int) -> int:
        width, height = _IMAGE_SIZE
        picture = await asyncio.to_thread(ImageCaptcha(width, height).generate, captcha.answer)
        return await self._gateway.send_photo(chat_id, picture.getvalue(), _prompt(captcha))

    async def _let_in(self, captcha: Captcha) -> None:
        await self._approvals.admit(captcha.group_id, captcha.user_id, CAPTCHA, captcha.name)
        if captcha.is_request:
            await self._gateway.admit(captcha.group_id, captcha.user_id)
        else:
            await self._take(captcha, ActionType.UNMUTE, "solved the captcha")
        await self._end(captcha)

    async def _remove(self, captcha: Captcha) -> None:
        if captcha.is_request:
            await self._gateway.turn_away(captcha.group_id, captcha.user_id)
        else:
            await self._take(captcha, ActionType.KICK, "did not solve the captcha")
        await self._end(captcha)

    async def _end(self, captcha: Captcha) -> None:
        if await self._in.captchas.delete({"_id": captcha.id}) and captcha.message_id is not None:
            await self._gateway.delete_message(captcha.chat_id, captcha.message_id)

    async def _take(self, captcha: Captcha, kind: ActionType, reason: str) -> bool:
        action = ActionCreate(action_type=kind, user_id=captcha.user_id, reason=reason, execute=True)
        return await self._actions.try_take(captcha.group_id, [action], CAPTCHA.asking(f"captcha:{captcha.id}:{kind}"))


def _prompt(captcha: Captcha) -> str:
    seconds = max(1, round((captcha.expires_at - captcha.created_at).total_seconds()))
    return f"{mention(captcha.user_id, captcha.name)}, {captcha.question} You have {format_duration(seconds)}."
