"""Long polling that confirms an update only after it's handled.

Telegram returns at most 100 updates, and forgets those below the offset we ask for. So the offset is the oldest update
that's still being handled. If there are 100 and the oldest is slow, they're parked in the database: then Telegram may
forget them, and no chat waits for another.
"""

import asyncio
from typing import Any, Final

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramConflictError, TelegramRetryAfter
from aiogram.methods import GetUpdates

from bot.intake import Intake
from bot.stopping import FINISH, unless
from models.health import BotState
from services.core.errors import Unavailable
from services.inbox.health import Health
from services.inbox.polling_lease import PollingLease
from services.inbox.updates import Updates

LIMIT: Final = 100
"""Updates in one response (Bot API, getUpdates)."""
LONG_POLL: Final = 30
"""Seconds that Telegram holds a request while there's nothing."""
PAUSE: Final = 0.2
"""Seconds after which we fetch more while some updates are still being handled."""
_BACKOFF: Final = (0.5, 1.0, 2.0, 5.0)
LAST_UPDATES: Final = FINISH - 2.0
"""Seconds that updates may take when the process should stop: then what was handled is confirmed to Telegram."""
LAST_CALL: Final = 2

log = structlog.get_logger(__name__)


class _RawUpdates(GetUpdates):
    __returning__ = list[Any]


class Poller:
    """Fetches updates and confirms them."""

    def __init__(
        self, bot: Bot, intake: Intake, updates: Updates, health: Health, lease: PollingLease | None = None
    ) -> None:
        """With a `lease`, other processes may poll too, and only the holder does."""
        self._bot = bot
        self._intake = intake
        self._updates = updates
        self._health = health
        self._lease = lease
        self._open: dict[int, asyncio.Future[None]] = {}
        """Unconfirmed updates by id, oldest first."""
        self._raws: dict[int, dict[str, Any]] = {}
        self._parked: dict[int, asyncio.Future[None]] = {}
        self._next = 0

    async def run(self, stopping: asyncio.Event) -> None:
        """Poll until `stopping` is set, then finish the open updates and confirm them."""
        if self._lease is None:
            await unless(stopping, self._take_up_parked())
        while not stopping.is_set():
            raws = await unless(stopping, self._fetch())
            if raws is not None and self._may_poll:
                await self._take(raws)
        await self._finish()

    @property
    def _may_poll(self) -> bool:
        return self._lease is None or self._lease.is_held

    async def _wait_for_lease(self, lease: PollingLease) -> None:
        """Wait until the process that polls now ends, then continue where it stopped."""
        self._health.bot = BotState.STANDBY
        await lease.wait()
        self._health.bot = BotState.CONNECTING
        await self._take_up_parked()

    async def _fetch(self) -> list[Any]:
        """The next raw updates. After an error, an empty list, once the required pause is over."""
        failures = 0
        while True:
            if self._lease is not None and not self._lease.is_held:
                await self._wait_for_lease(self._lease)
            if not self._intake.has_room:
                await asyncio.wait(self._open.values() or self._parked.values(), return_when=asyncio.FIRST_COMPLETED)
            # The first response shows that polling works, so we don't wait long for it; nor while updates are open.
            wait = LONG_POLL if self._health.bot is BotState.POLLING and not self._open else 0
            try:
                raws = await self._bot(
                    _RawUpdates(
                        offset=self._offset(), limit=LIMIT, timeout=wait, allowed_updates=sorted(self._intake.kinds)
                    ),
                    request_timeout=wait + 15,
                )
            except TelegramAPIError as error:
                is_conflict = isinstance(error, TelegramConflictError)
                self._health.bot = BotState.CONFLICT if is_conflict else BotState.AWAY
                pause = _BACKOFF[min(failures, len(_BACKOFF) - 1)]
                if isinstance(error, TelegramRetryAfter):
                    pause = error.retry_after
                log.warning("polling.failed", error=str(error)[:300], again_in=pause)
                failures += 1
                await asyncio.sleep(pause)
            else:
                self._health.bot = BotState.POLLING
                return list(raws)

    def _offset(self) -> int | None:
        """The next offset. Asking for it confirms all updates below it."""
        self._drop_handled()
        oldest = next(iter(self._open), None)
        return oldest if oldest is not None else (self._next or None)

    def _drop_handled(self) -> None:
        """Confirm updates: those that are handled, and all before them."""
        while self._open:
            oldest = next(iter(self._open))
            if not self._open[oldest].done():
                return
            del self._open[oldest]
            self._raws.pop(oldest, None)

    async def _take(self, raws: list[Any]) -> None:
        new = [raw for raw in raws if not self._is_known(raw)]
        self._intake.meter.arrived(new)
        for raw in new:
            future = self._intake.accept(raw)
            if isinstance(raw, dict) and isinstance(update_id := raw.get("update_id"), int):
                self._open[update_id] = future
                self._raws[update_id] = raw
                self._next = update_id + 1  # Telegram may start again at a lower number (Bot API, Update)
        unhandled = [future for future in self._open.values() if not future.done()]
        if unhandled:
            await asyncio.wait(unhandled, timeout=PAUSE)
        if not new and len(raws) == LIMIT:
            await self._park()
        await self._forget_parked()

    def _is_known(self, raw: Any) -> bool:
        return isinstance(raw, dict) and raw.get("update_id") in self._open

    async def _park(self) -> None:
        """Store unhandled updates in the database, and let Telegram forget them."""
        waiting = {update_id: future for update_id, future in self._open.items() if not future.done()}
        try:
            await self._updates.park(self._bot.id, [self._raws[update_id] for update_id in waiting])
        except Unavailable:
            return  # they stay open
        self._parked |= waiting
        self._open.clear()
        self._raws.clear()
        log.info("polling.parked", updates=len(waiting))

    async def _forget_parked(self) -> None:
        handled = [update_id for update_id, future in self._parked.items() if future.done()]
        if not handled:
            return
        try:
            await self._updates.unpark(self._bot.id, handled)
        except Unavailable:
            return
        for update_id in handled:
            del self._parked[update_id]

    async def _take_up_parked(self) -> None:
        """First handle the updates that an earlier process parked and didn't finish."""
        for raw in await self._updates.parked(self._bot.id):
            self._parked[raw["update_id"]] = self._intake.accept(raw)

    async def _finish(self) -> None:
        """Wait for the open updates and confirm them, so that the next start has less to do."""
        in_hand = [future for future in (*self._open.values(), *self._parked.values()) if not future.done()]
        if in_hand:
            await asyncio.wait(in_hand, timeout=LAST_UPDATES)
        await self._forget_parked()
        offset = self._offset()
        if offset is not None:
            try:
                await self._bot(_RawUpdates(offset=offset, limit=1, timeout=0), request_timeout=LAST_CALL)
            except TelegramAPIError as error:
                log.warning("polling.last_confirmation_failed", error=str(error)[:300])
