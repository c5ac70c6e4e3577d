"""What captchas do: mute people, unmute them, or remove them and delete their messages."""

from datetime import timedelta
from typing import Final

import structlog

from gateway.client import Gateway
from gateway.errors import TelegramError
from models.actions import ActionCreate, ActionStatus, ActionType, MachineAction
from models.actors import CAPTCHA
from models.captchas import Captcha
from models.users import TelegramStatus
from services.core.base import Service, Tools
from services.moderation.actions import Actions
from storage.keys import user_key
from texts import Key
from texts.phrases import because, phrase

MUTE_OUTLASTS: Final = timedelta(days=1)
"""How much longer than the captcha its mute lasts. Telegram ends it then, so that nobody stays muted forever, no matter
what happens to us."""
SAME_END: Final = timedelta(minutes=10)
"""A restriction at Telegram that ends this close to a captcha's end is the captcha's own: actions may be delayed."""

log = structlog.get_logger(__name__)


class CaptchaActions(Service):
    """Takes a captcha's actions, as the system."""

    def __init__(self, tools: Tools, actions: Actions, gateway: Gateway) -> None:
        super().__init__(tools)
        self._actions = actions
        self._gateway = gateway

    async def mute(self, captcha: Captcha) -> bool:
        """Mute somebody until their captcha ends. Returns False if that isn't possible."""
        mute = MachineAction(
            action_type=ActionType.MUTE,
            user_id=captcha.user_id,
            duration=round(_length(captcha).total_seconds()),
            execute=True,
            **because(phrase(Key.REASON_CAPTCHA_WAITS)),
        )
        return await self._take(captcha, f"mute:{captcha.group_id}", mute)

    async def unmute(self, captcha: Captcha, why: Key) -> None:
        """Lift the captcha's mute. Other restrictions stay."""
        await self.hold(captcha, is_held=False)
        await self._take(captcha, "unmute", _unmute(captcha.user_id, why))

    async def fail(self, captcha: Captcha) -> None:
        """Apply the penalty for failing, and delete the person's messages. If that isn't possible, unmute them."""
        settings = await self._lookups.get_settings(captcha.group_id)
        why = because(phrase(Key.REASON_CAPTCHA_UNSOLVED))
        kind = ActionType(settings.captcha_fail)
        lasts = None if kind is ActionType.KICK else settings.captcha_fail_duration
        cost = MachineAction(action_type=kind, user_id=captcha.user_id, duration=lasts, execute=True, **why)
        if await self._take(captcha, kind, cost, *self._deletion(captcha)):
            await self.hold(captcha, is_held=False)
        else:
            await self.unmute(captcha, Key.REASON_CAPTCHA_STAYS)

    async def delete_messages(self, captcha: Captcha) -> None:
        """Delete the messages of somebody who left without solving their captcha."""
        await self.hold(captcha, is_held=False)
        deletion = self._deletion(captcha)
        if deletion:
            await self._take(captcha, "delete", *deletion)

    def _deletion(self, captcha: Captcha) -> list[ActionCreate]:
        if not captcha.message_ids:
            return []
        why = because(phrase(Key.REASON_CAPTCHA_EARLY))
        target = {"user_id": captcha.user_id, "message_ids": captcha.message_ids}
        return [MachineAction(action_type=ActionType.DELETE, execute=True, **target, **why)]

    async def free(self, group_id: int, user_id: int) -> None:
        """End a captcha's mute for somebody who comes back after their captcha ended, and doesn't get a new one."""
        user = await self._lookups.find_user(group_id, user_id)
        if user is None or user.telegram_status is not TelegramStatus.RESTRICTED:
            return
        where = {"group_id": group_id, "user_id": user_id, "action_type": ActionType.MUTE}
        standing = {"status": ActionStatus.COMPLETED, "actor.kind": CAPTCHA.kind, "actor.id": CAPTCHA.id}
        mutes = await self._in.actions.first({**where, **standing}, "created_at", 1, last=True)
        if mutes:
            actor = CAPTCHA.asking(f"captcha:free:{mutes[0].id}")
            await self._actions.try_take(group_id, [_unmute(user_id, Key.REASON_CAPTCHA_SPARED)], actor)

    async def release(self, captcha: Captcha) -> None:
        """Unmute somebody whose group was deleted with all its records, unless something else muted them too."""
        calls = self._gateway.moderation
        try:
            member = await calls.member(captcha.group_id, captcha.user_id)
            end = captcha.created_at + _length(captcha)
            if member.until is not None and abs(member.until - end) <= SAME_END:
                await calls.restrict(captcha.group_id, captcha.user_id, (), None)
        except TelegramError as error:
            log.info(
                "captcha.not_released", group_id=captcha.group_id, user_id=captcha.user_id, error=error.description
            )

    async def end(self, captcha: Captcha) -> None:
        """Delete the captcha and its question."""
        if await self._in.captchas.delete({"_id": captcha.id}) and captcha.message_id is not None:
            await self._gateway.delete_message(captcha.chat_id, captcha.message_id)

    async def hold(self, captcha: Captcha, *, is_held: bool) -> None:
        """Note whether somebody has an open captcha. While they do, their messages are remembered."""
        where = {"group_id": captcha.group_id, "user_id": captcha.user_id}
        change = self._in.users.change(where, {"is_held": is_held})
        await self._cache.outdate(change, user_key(captcha.group_id, captcha.user_id))

    async def _take(self, captcha: Captcha, key: str, *actions: ActionCreate) -> bool:
        actor = CAPTCHA.asking(f"captcha:{captcha.id}:{key}")
        return await self._actions.try_take(captcha.group_id, actions, actor)


def _length(captcha: Captcha) -> timedelta:
    return captcha.expires_at - captcha.created_at + MUTE_OUTLASTS


def _unmute(user_id: int, why: Key) -> ActionCreate:
    return MachineAction(action_type=ActionType.UNMUTE, user_id=user_id, execute=True, **because(phrase(why)))
