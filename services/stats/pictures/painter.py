"""Draws pictures in a separate process, which runs only while pictures are needed.

So the drawing library takes none of our memory. A picture that fails or hangs affects nothing else.
"""

import asyncio
import contextlib
import os
import struct
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import structlog

DEADLINE: Final = 3.0
"""Seconds that a picture may take, including the wait for its turn and the start of the process: the chat waits."""
IDLE: Final = 60.0
"""Seconds after the last picture until the process ends."""
DRAWING_LIMIT: Final = 1 << 20
"""Bytes of one SVG, at most."""
PICTURE_LIMIT: Final = 8 << 20
"""Bytes of one PNG, at most. Telegram accepts photos of 10 MB (Bot API, sendPhoto)."""
WORKER: Final = (sys.executable, "-m", "services.stats.pictures.worker")
_PASSED_ON: Final = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH")
"""The variables of our environment that the process gets. The others include secrets."""
_LENGTH: Final = struct.Struct(">I")

log = structlog.get_logger(__name__)


class NoPicture(Exception):
    """The picture can't be drawn, now or at all."""


class Painter:
    """Draws one picture after the other."""

    def __init__(self, deadline: float = DEADLINE, idle: float = IDLE, command: Sequence[str] = WORKER) -> None:
        self._deadline = deadline
        self._idle = idle
        self._command = command
        self._turn = asyncio.Lock()
        self._process: asyncio.subprocess.Process | None = None
        self._rest: asyncio.TimerHandle | None = None
        self._is_closed = False

    @property
    def pid(self) -> int | None:
        """The id of the process; None if there's none."""
        return self._process.pid if self._process is not None else None

    async def paint(self, svg: str) -> bytes:
        """The PNG of an SVG. Raises NoPicture."""
        drawing = svg.encode()
        if len(drawing) > DRAWING_LIMIT:
            raise NoPicture("the drawing is too large")
        try:
            async with asyncio.timeout(self._deadline), self._turn:
                return await self._ask(drawing)
        except TimeoutError:
            log.warning("pictures.too_slow", seconds=self._deadline)
            raise NoPicture("it took too long") from None

    async def close(self) -> None:
        """End the process. Nothing can be drawn afterwards."""
        self._is_closed = True
        await self._end()

    async def _ask(self, drawing: bytes) -> bytes:
        if self._is_closed:
            raise NoPicture("the process ends")
        self._forget_rest()
        try:
            if self._process is None:
                self._process = await self._spawn()
            picture = await _exchange(self._process, drawing)
        except (OSError, asyncio.IncompleteReadError) as error:
            await self._end()
            log.warning("pictures.process_ended", error=type(error).__name__)
            raise NoPicture("the process ended") from error
        except BaseException:  # on a time-out or a cancellation, what the process still draws belongs to nobody
            await self._end()
            raise
        self._rest = asyncio.get_running_loop().call_later(self._idle, self._let_go)
        if not picture:
            log.warning("pictures.refused")
            raise NoPicture("it can't be drawn")
        return picture

    async def _spawn(self) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            *self._command,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            cwd=Path(__file__).parents[3],
            env={name: os.environ[name] for name in _PASSED_ON if name in os.environ},
            start_new_session=True,  # so that Ctrl-C reaches only us
        )

    def _forget_rest(self) -> None:
        if self._rest is not None:
            self._rest.cancel()
            self._rest = None

    def _let_go(self) -> None:
        """Let the idle process end: it does when its input is closed."""
        process, self._process, self._rest = self._process, None, None
        if process is not None and process.stdin is not None:
            process.stdin.close()

    async def _end(self) -> None:
        self._forget_rest()
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


async def _exchange(process: asyncio.subprocess.Process, drawing: bytes) -> bytes:
    """Send a drawing and read its picture. Raises OSError and IncompleteReadError if the process ends."""
    assert process.stdin is not None, "it's a pipe"
    assert process.stdout is not None, "it's a pipe"
    process.stdin.write(_LENGTH.pack(len(drawing)) + drawing)
    await process.stdin.drain()
    [length] = _LENGTH.unpack(await process.stdout.readexactly(_LENGTH.size))
    if length > PICTURE_LIMIT:
        raise OSError("more than a picture")
    return await process.stdout.readexactly(length)
