"""Handles due captchas: asks, lets in and removes people, separately from the intake. See docs/internals/joins.md.

A question that waits for Telegram's limits, or can't be asked, holds up only its own group.
"""

import asyncio
from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final, Protocol

import structlog

from gateway.client import Gateway
from gateway.errors import Away, TelegramError
from models.actors import CAPTCHA
from models.captchas import Captcha, Question
from models.logs import EventType, Severity
from services.core.base import Service, Tools
from services.core.errors import NotFound, Unavailable
from services.core.refusals import sentence_of
from services.groups.approvals import Approvals
from services.joins.captcha_actions import CaptchaActions
from storage.database import Transaction
from texts import Key, Sentence
from texts.phrases import as_phrase, phrase

LEASE: Final = timedelta(seconds=60)
"""How long a worker may take for its claims before another one takes over."""
POLL_INTERVAL: Final = 1.0
"""Seconds between two queries for due items."""
RETRY_PAUSE: Final = timedelta(seconds=5)
BATCH: Final = 100
BATCH_OF_GROUP: Final = 10
"""Captchas of one group that are claimed at once. Even with Telegram's limits they take well under a lease."""
SECOND_CHANCE: Final = timedelta(minutes=2)
"""After an outage, nobody is removed for this long, so that delayed answers are handled first. Captchas with a shorter
time limit wait only that long."""

log = structlog.get_logger(__name__)


class Asker(Protocol):
    """Sends a question to a person."""

    async def __call__(self, question: Question) -> int:
        """Send it. Returns the id of the message. Raises TelegramError."""


class Hearing(Protocol):
    """Tells since when updates have reached us."""

    def __call__(self) -> datetime | None:
        """Since when they have; None while they don't."""


class CaptchaWorker(Service):
    """Handles captchas that are due."""

    def __init__(self, tools: Tools, actions: CaptchaActions, approvals: Approvals, gateway: Gateway) -> None:
        super().__init__(tools)
        self._actions = actions
        self._approvals = approvals
        self._gateway = gateway
        self._queue = tools.queues.captchas
        self._busy: set[int] = set()
        self._orphans: list[Captcha] = []

    def release(self, captchas: Iterable[Captcha]) -> None:
        """Unmute people whose group is being erased, together with their captchas."""
        self._orphans += captchas
        self._queue.wake()

    async def run(self, ask: Asker, hears_since: Hearing) -> None:
        """Handle captchas that are due. Runs as long as the process."""
        async with asyncio.TaskGroup() as tasks:
            while True:
                self._queue.begin_look()
                if self._orphans:
                    tasks.create_task(self._release(self._orphans), name="captchas without a group")
                    self._orphans = []
                claimed = await self._database.patiently(self._claim_due)
                for group_id, captchas in claimed.items():
                    self._busy.add(group_id)
                    tasks.create_task(self._tend(group_id, captchas, ask, hears_since), name=f"captchas {group_id}")
                await self._queue.woken_or_after(POLL_INTERVAL)

    async def _release(self, captchas: list[Captcha]) -> None:
        for captcha in captchas:
            try:
                await self._actions.release(captcha)
            except Exception:
                log.exception("captcha.not_released", group_id=captcha.group_id, user_id=captcha.user_id)

    async def _claim_due(self) -> dict[int, list[Captcha]]:
        now = self._clock()
        claimed: dict[int, list[Captcha]] = defaultdict(list)
        for captcha in await self._queue.due({"group_id": {"$nin": list(self._busy)}}, BATCH):
            mine = claimed[captcha.group_id]
            if len(mine) == BATCH_OF_GROUP:
                continue
            is_to_be_asked = not captcha.is_solved and not captcha.is_lost and captcha.expires_at > now
            until = min(now + LEASE, captcha.expires_at) if is_to_be_asked else now + LEASE
            if await self._queue.claim(captcha, until, {"is_solved": captcha.is_solved}):
                mine.append(captcha)
        return {group_id: captchas for group_id, captchas in claimed.items() if captchas}

    async def _tend(self, group_id: int, captchas: list[Captcha], ask: Asker, hears_since: Hearing) -> None:
        try:
            with self._queue.handling(*captchas):
                for captcha in captchas:
                    await self._tend_one(captcha, ask, hears_since)
        finally:
            self._busy.discard(group_id)
            self._queue.wake()

    async def _tend_one(self, captcha: Captcha, ask: Asker, hears_since: Hearing) -> None:
        try:
            await self._do(captcha, ask, hears_since)
            return
        except Exception as error:  # noqa: BLE001 - the queue logs it
            failed = error
        await self._database.patiently(lambda: self._fail(captcha, failed))

    async def _do(self, captcha: Captcha, ask: Asker, hears_since: Hearing) -> None:
        try:
            if captcha.is_solved:
                await self._database.patiently(lambda: self._let_in(captcha))
            elif captcha.is_lost or captcha.expires_at <= self._clock():
                await self._database.patiently(lambda: self._end_unsolved(captcha, hears_since()))
            else:
                await self._ask(captcha, ask)
        except NotFound:
            await self._database.patiently(lambda: self._drop_without_group(captcha))

    async def _fail(self, captcha: Captcha, error: Exception) -> None:
        """Handle an unexpected error: it ends neither the queue nor the process, and leaves nobody muted."""
        if await self._queue.fail(captcha, error) and not captcha.is_request:
            try:
                await self._actions.unmute(captcha, Key.REASON_CAPTCHA_FAILED)
            except Unavailable:
                raise
            except Exception:
                log.exception("captcha.not_released", group_id=captcha.group_id, user_id=captcha.user_id)

    async def _again_at(self, captcha: Captcha, moment: datetime) -> None:
        await self._in.captchas.change({"_id": captcha.id}, {"due_at": moment})

    async def _drop_without_group(self, captcha: Captcha) -> None:
        """The group was erased, or got another id while we held the captcha: then it's due again there."""
        if await self._in.captchas.delete({"_id": captcha.id, "group_id": captcha.group_id}):
            log.warning("captcha.without_group", group_id=captcha.group_id, user_id=captcha.user_id)
            await self._actions.release(captcha)

    async def _ask(self, captcha: Captcha, ask: Asker) -> None:
        if captcha.is_moved:
            await self._database.patiently(lambda: self._mute_anew(captcha))
        try:
            message_id = await ask(captcha.question_to_ask)
        except Away as error:
            log.warning("captcha.telegram_away", group_id=captcha.group_id, error=error.description)
            await self._database.patiently(lambda: self._again_at(captcha, self._clock() + RETRY_PAUSE))
            return
        except TelegramError as error:
            why = sentence_of(error)
            log.warning("captcha.refused", group_id=captcha.group_id, error=error.description)
            await self._database.patiently(lambda: self._end_unasked(captcha, why))
            return
        asked = {"message_id": message_id, "due_at": captcha.expires_at}
        # If it was solved or failed in the meantime, it stays due.
        where = {"_id": captcha.id, "group_id": captcha.group_id, "is_solved": False, "is_lost": False}
        if not await self._database.patiently(lambda: self._in.captchas.change(where, asked)):
            message = {"message_id": message_id}
            if not await self._database.patiently(lambda: self._in.captchas.change({"_id": captcha.id}, message)):
                await self._gateway.delete_message(captcha.chat_id, message_id)  # they have left

    async def _mute_anew(self, captcha: Captcha) -> None:
        await self._actions.mute(captcha)
        await self._in.captchas.change({"_id": captcha.id}, {"is_moved": False})

    async def _end_unasked(self, captcha: Captcha, why: Sentence) -> None:
        """Unmute a person who never saw their question, and tell the admins. Join requests are left to the admins."""
        what = f"the captcha can't be asked of {captcha.name}: {str(why).rstrip('.')}"
        message = what if captcha.is_request else f"{what}. They may write without it"
        event, details = EventType.CAPTCHA_NOT_ASKED, {"user_id": captcha.user_id}
        severity, line = Severity.WARNING, phrase(Key.LOG_PROBLEM, problem=as_phrase(why))

        async def work(tx: Transaction) -> None:
            await self._audit.write(
                tx,
                captcha.group_id,
                event=event,
                actor=CAPTCHA,
                message=message,
                details=details,
                severity=severity,
                why=line,
            )

        if not captcha.is_request:
            await self._actions.unmute(captcha, Key.REASON_CAPTCHA_UNASKED)
        await self._audit.transaction(work)
        await self._actions.end(captcha)

    async def _let_in(self, captcha: Captcha) -> None:
        await self._approvals.admit(captcha.group_id, captcha.user_id, CAPTCHA, captcha.name)
        if captcha.is_request:
            await self._settle_request(captcha, is_admitted=True)
        else:
            await self._actions.unmute(captcha, Key.REASON_CAPTCHA_SOLVED)
            await self._actions.end(captcha)

    async def _end_unsolved(self, captcha: Captcha, hears_since: datetime | None) -> None:
        """Apply the penalty for failing, unless the answer may not have reached us yet."""
        now = self._clock()
        deadline = captcha.expires_at
        if hears_since is None:
            deadline = now + RETRY_PAUSE
        elif captcha.created_at < hears_since:
            deadline = max(deadline, hears_since + min(SECOND_CHANCE, captcha.expires_at - captcha.created_at))
        if deadline > now and not captcha.is_lost:
            await self._again_at(captcha, deadline)
        elif not (await self._lookups.get_settings(captcha.group_id)).captcha_enabled:
            await self._call_off(captcha)
        elif captcha.is_request:
            await self._settle_request(captcha, is_admitted=False)
        else:
            await self._punish(captcha)

    async def _call_off(self, captcha: Captcha) -> None:
        """End a captcha of a group that has since turned captchas off. Requests to join are left to the admins."""
        if not captcha.is_request:
            await self._actions.unmute(captcha, Key.REASON_CAPTCHA_SPARED)
        await self._actions.end(captcha)

    async def _punish(self, captcha: Captcha) -> None:
        is_there = True
        try:
            is_there = (await self._gateway.moderation.member(captcha.group_id, captcha.user_id)).is_here
        except Away as error:
            if not captcha.is_lost:
                # Telegram is away, maybe before the intake noticed: their answer may be on its way.
                log.warning("captcha.telegram_away", group_id=captcha.group_id, error=error.description)
                await self._again_at(captcha, self._clock() + RETRY_PAUSE)
                return
        except TelegramError as error:
            log.info("captcha.refused", group_id=captcha.group_id, error=error.description)
        await (self._actions.fail(captcha) if is_there else self._actions.delete_messages(captcha))
        await self._actions.end(captcha)

    async def _settle_request(self, captcha: Captcha, *, is_admitted: bool) -> None:
        settle = self._gateway.admit if is_admitted else self._gateway.turn_away
        try:
            await settle(captcha.group_id, captcha.user_id)
        except Away as error:
            log.warning("captcha.telegram_away", group_id=captcha.group_id, error=error.description)
            await self._again_at(captcha, self._clock() + RETRY_PAUSE)
            return
        except TelegramError as error:
            log.warning("captcha.refused", group_id=captcha.group_id, error=error.description)
        await self._actions.end(captcha)
