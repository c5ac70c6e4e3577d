"""What fails, when, and for how long: drawn from the seed. Faults of the database overlap with the others."""

import asyncio
import resource
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from random import Random
from typing import Any, Final

from bench.storm.ledger import Ledger, Window
from bench.storm.machine import Machine
from bench.storm.options import Options
from bench.storm.orders import METHODS
from demo.telegram.server import Fault, Refusal

FIRST: Final = 0.1
"""The share of the storm before the first fault, in which caches fill."""
LAST: Final = 0.9
"""The share of the storm after which nothing fails any more."""
PAUSE: Final = (8.0, 24.0)
"""Seconds between the end of a fault and the next one of the same lane."""
SHORT_PAUSE: Final = (2.0, 6.0)
"""The same in a short storm."""
FULL: Final = (2.0, 5.0)
"""Seconds for which the disk is full."""
JUMP: Final = 60.0
"""Seconds by which the clock jumps ahead, and back again later."""
AHEAD: Final = (5.0, 15.0)
"""Seconds until it jumps back."""
AWAY: Final = (0.5, 3.0)
"""Seconds for which a server is away."""
RECOVERY: Final = 60.0
"""Seconds after which everything has to work again."""
WEATHER: Final = (5.0, 10.0)
"""Seconds of bad weather at Telegram."""


_Fault = Callable[[Window, Random], Awaitable[None]]


class Faults:
    """Makes things fail."""

    def __init__(self, machine: Machine, ledger: Ledger, options: Options) -> None:
        self._machine = machine
        self._ledger = ledger
        self._options = options
        self._lanes: tuple[dict[str, _Fault], ...] = (
            {"the database is killed": self._kill_database, "the database's disk is full": self._fill_disk},
            {
                "a process is killed": self._kill_process,
                "Redis is killed": self._kill_redis,
                "Telegram has trouble": self._trouble_telegram,
                "the clock jumps": self._jump,
            },
        )
        self.late: list[str] = []
        """Faults after which not everything worked again in time."""

    async def run(self) -> None:
        """Draw faults until the storm is nearly over."""
        await asyncio.sleep(self._options.seconds * FIRST)
        async with asyncio.TaskGroup() as lanes:
            for number, faults in enumerate(self._lanes):
                wanted = {kind: fault for kind, fault in faults.items() if self._options.only in kind}
                if wanted:
                    lanes.create_task(self._draw(wanted, Random(self._options.seed + 3 + number)))

    async def _draw(self, faults: dict[str, _Fault], chance: Random) -> None:
        """One fault after the other. Each kind comes once before one comes again."""
        kinds: list[str] = []
        while self._ledger.now() < self._options.seconds * LAST:
            if not kinds:
                kinds = sorted(faults)
                chance.shuffle(kinds)
            kind = kinds.pop()
            with self._window(kind) as window:
                await faults[kind](window, chance)
                await self._recover(window)
            await asyncio.sleep(chance.uniform(*(PAUSE if self._options.is_long else SHORT_PAUSE)))

    @contextmanager
    def _window(self, kind: str) -> Iterator[Window]:
        window = Window(kind, self._ledger.now())
        self._ledger.windows.append(window)
        yield window
        window.ended = self._ledger.now()

    async def _recover(self, window: Window) -> None:
        try:
            async with asyncio.timeout(RECOVERY):
                await self._machine.ready()
        except TimeoutError:
            self.late.append(f"{window.kind} at {window.begun:.0f} s")

    async def _kill_process(self, window: Window, chance: Random) -> None:
        number = chance.randrange(len(self._machine.keepers))
        window.note = f"process {number + 1}"
        await asyncio.to_thread(self._machine.keepers[number].kill)

    async def _kill_redis(self, window: Window, chance: Random) -> None:
        away = chance.uniform(*AWAY)
        window.note = f"for {away:.1f} s"
        await asyncio.to_thread(self._machine.redis.kill)
        await asyncio.sleep(away)
        await asyncio.to_thread(self._machine.redis.start)

    async def _kill_database(self, window: Window, chance: Random) -> None:
        away = chance.uniform(*AWAY)
        window.note = f"for {away:.1f} s"
        self._machine.kill_database()
        await asyncio.sleep(away)
        await self._machine.restart_database()

    async def _fill_disk(self, window: Window, chance: Random) -> None:
        """No file of the database can be written any more: getrlimit(2), RLIMIT_FSIZE. It needs no privileges.

        The database doesn't recover from that by itself. As the product does with its own, we start it again.
        """
        full = chance.uniform(*FULL)
        window.note = f"for {full:.1f} s"
        pid = self._machine.database.pid
        usual = resource.prlimit(pid, resource.RLIMIT_FSIZE)
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (0, usual[1]))
        await asyncio.sleep(full)
        self._machine.kill_database()
        await self._machine.restart_database()

    async def _jump(self, window: Window, chance: Random) -> None:
        ahead = chance.uniform(*AHEAD)
        window.note = f"{JUMP:.0f} s ahead, and back after {ahead:.1f} s"
        self._machine.set_clock(JUMP)
        await asyncio.sleep(ahead)
        self._machine.set_clock(0)

    async def _trouble_telegram(self, window: Window, chance: Random) -> None:
        """429, 5xx before and after the call, cut connections, and calls that hang."""
        seconds = chance.uniform(*WEATHER)
        window.note = f"for {seconds:.1f} s"
        never = asyncio.Event()
        self._machine.telegram.weather = self._weather(never, chance)
        await asyncio.sleep(seconds)
        self._machine.telegram.weather = lambda _, __: None
        never.set()

    def _weather(self, never: asyncio.Event, chance: Random) -> Callable[[str, dict[str, Any]], Fault | None]:
        def weather(method: str, _: dict[str, Any]) -> Fault | None:
            drawn = chance.random()
            if drawn < 0.06:
                return Fault(Refusal(429, "Too Many Requests: retry after 1", retry_after=1))
            if drawn < 0.11:
                return Fault(Refusal(502, "Bad Gateway"))
            if drawn < 0.14 and method in METHODS:
                return Fault(Refusal(502, "Bad Gateway"), is_late=True)
            if drawn < 0.18:
                return Fault(drop=True)
            if drawn < 0.20:
                return Fault(hold=never)
            return None

        return weather
