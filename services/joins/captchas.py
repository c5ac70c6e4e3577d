"""Captchas: new members are muted, or wait outside, until they prove that they're human. See docs/internals/joins.md.

The database holds the next step. `services/joins/captcha_worker.py` asks, lets in and removes.
"""

import random
from datetime import timedelta
from typing import Any, Final

from models.actions import ActionStatus, ActionType
from models.captchas import CAN_BE_SOLVED, CAPTCHA_TRIES, NOTED_MESSAGES, Captcha, Question, Verdict, solved
from models.own_questions import comparable
from models.settings import CaptchaMode, CaptchaPlace
from models.users import Profile
from services.core.base import Service, Tools
from services.joins.captcha_actions import CaptchaActions
from services.joins.riddles import riddle
from storage.errors import Duplicate

TYPED: Final = (CaptchaMode.TEXT, CaptchaMode.QUESTION)
"""Modes whose answers are typed in private."""


class Captchas(Service):
    """Starts captchas and checks the answers."""

    def __init__(
        self,
        tools: Tools,
        actions: CaptchaActions,
        dice: random.Random | None = None,
    ) -> None:
        super().__init__(tools)
        self._actions = actions
        self._dice = dice or random.SystemRandom()

    async def begin(
        self, group_id: int, profile: Profile, request_chat_id: int | None = None, language: str | None = None
    ) -> bool:
        """Start a captcha for a new member, or for a person who asks to join and can be reached in `request_chat_id`.

        `language` is the one of the person's Telegram, if it's known.

        Returns False if they can't be muted: they have a role that protects them, or moderation is off.
        """
        captcha = await self._keep(group_id, profile, request_chat_id, language)
        if not captcha.is_request:
            if not await self._actions.mute(captcha):
                await self._in.captchas.delete({"_id": captcha.id})
                return False
            await self._actions.hold(captcha, is_held=True)
        self._queues.captchas.wake()
        return True

    async def _keep(
        self, group_id: int, profile: Profile, request_chat_id: int | None, language: str | None
    ) -> Captcha:
        settings = await self._lookups.get_settings(group_id)
        asked = riddle(settings.captcha_mode, settings.captcha_questions, self._dice)
        is_request, now = request_chat_id is not None, self._clock()
        captcha = Captcha(
            group_id=group_id,
            user_id=profile.user_id,
            name=profile.full_name,
            mode=asked.mode,
            question=asked.question,
            options=asked.options,
            answer=asked.answer,
            answers=list(asked.answers),
            chat_id=request_chat_id or group_id,
            topic_id=None if is_request else settings.captcha_topic,
            by_link=not is_request and settings.captcha_place is CaptchaPlace.PRIVATE,
            is_request=is_request,
            language=language,
            expires_at=now + timedelta(seconds=settings.captcha_timeout),
            due_at=now,
            created_at=now,
        )
        try:
            return await self._in.captchas.insert(captcha)
        except Duplicate:
            kept = await self._find(group_id, profile.user_id)
            if kept is None or kept.is_request is is_request or kept.is_solved:
                return kept or captcha  # the update is being handled again
            # They asked to join and then came in by another link, or they left and now ask.
            await (self._actions.end(kept) if kept.is_request else self.drop(group_id, profile.user_id))
            return await self._in.captchas.insert(captcha)

    async def _find(self, group_id: int, user_id: int) -> Captcha | None:
        return await self._in.captchas.find({"group_id": group_id, "user_id": user_id})

    async def answer(self, group_id: int, user_id: int, text: str) -> Verdict:
        """Check an answer."""
        captcha = await self._find(group_id, user_id)
        if captcha is None or captcha.is_lost:
            return Verdict.NOT_ASKED
        if captcha.is_solved:
            return Verdict.SOLVED
        if not captcha.is_request and await self._is_removed(captcha):
            await self.drop(group_id, user_id)
            return Verdict.NOT_ASKED
        is_right = comparable(text) in map(comparable, captcha.answers or [captcha.answer])
        tries = captcha.tries + 1
        is_lost = not is_right and tries >= CAPTCHA_TRIES
        changes: dict[str, Any] = {"is_solved": is_right, "is_lost": is_lost, "tries": tries}
        if is_right or is_lost:
            changes["due_at"] = self._clock()
        await self._in.captchas.change({"_id": captcha.id, "is_solved": False, "is_lost": False}, changes)
        self._queues.captchas.wake()
        if is_right:
            return Verdict.SOLVED
        return Verdict.LOST if is_lost else Verdict.WRONG

    async def tries_left(self, group_id: int, user_id: int) -> int:
        """How many answers somebody has left."""
        captcha = await self._find(group_id, user_id)
        return max(0, CAPTCHA_TRIES - captcha.tries) if captcha is not None else 0

    async def _is_removed(self, captcha: Captcha) -> bool:
        """Whether they were banned or kicked while the captcha was open: Telegram may not have told us yet."""
        where: dict[str, Any] = {"group_id": captcha.group_id, "user_id": captcha.user_id}
        user = await self._lookups.find_user(captcha.group_id, captcha.user_id)
        if user is not None and user.telegram_status.is_gone:
            return True
        where["action_type"] = {"$in": [ActionType.BAN, ActionType.KICK]}
        where["status"] = {"$in": [ActionStatus.PENDING, ActionStatus.COMPLETED]}
        where["created_at"] = {"$gte": captcha.created_at}
        return bool(await self._in.actions.all(where, 1))

    async def note(self, group_id: int, user_id: int, message_id: int) -> None:
        """Remember a message by somebody with an open captcha. With a warm cache, no I/O for other people."""
        user = self._lookups.peek_user(group_id, user_id) or await self._lookups.find_user(group_id, user_id)
        if user is None or not user.is_held:
            return
        where = {"group_id": group_id, "user_id": user_id, f"message_ids.{NOTED_MESSAGES - 1}": {"$exists": False}}
        await self._in.captchas.add(where, "message_ids", message_id)

    async def drop(self, group_id: int, user_id: int) -> None:
        """End the captcha of somebody who left, and delete their messages."""
        captcha = await self._find(group_id, user_id)
        if captcha is not None and not captcha.is_request:
            if not captcha.is_solved:
                await self._actions.delete_messages(captcha)
            await self._actions.end(captcha)

    async def let_in(self, group_id: int, user_id: int) -> None:
        """An admin has unmuted somebody in Telegram's own menu: let them in, if they have an open captcha."""
        where = {"group_id": group_id, "user_id": user_id, **CAN_BE_SOLVED}
        if await self._in.captchas.change(where, solved(self._clock())):
            self._queues.captchas.wake()

    async def free(self, group_id: int, user_id: int) -> None:
        """End what an earlier captcha left for somebody who came in and gets no new one: a mute, or the question in
        private if they had asked to join.
        """
        captcha = await self._find(group_id, user_id)
        if captcha is not None and captcha.is_request:
            await self._actions.end(captcha)
        await self._actions.free(group_id, user_id)

    async def open_of(self, user_id: int) -> Captcha | None:
        """A person's open captcha with typed answers, if there is one."""
        where = {"user_id": user_id, "mode": {"$in": TYPED}, "is_solved": False, "is_lost": False}
        return await self._in.captchas.find(where)

    async def question_for(self, group_id: int, user_id: int) -> Question | None:
        """The question of somebody's open captcha; None without one."""
        captcha = await self._find(group_id, user_id)
        return captcha.question_to_ask if captcha is not None else None
