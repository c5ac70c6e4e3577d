"""Lets the database's other users wait while one of them has it to itself."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator


class Gate:
    """Reads and writes pass, until somebody takes all of it."""

    def __init__(self) -> None:
        self._reads, self._writes = _Lane(), _Lane()

    def is_open(self, *, writes: bool) -> bool:
        """Whether a read or a write can enter."""
        return (self._writes if writes else self._reads).open.is_set()

    async def wait(self, *, writes: bool) -> None:
        """Return when it's open. The caller limits the time, and enters at once."""
        await (self._writes if writes else self._reads).open.wait()

    def inside(self, *, writes: bool) -> contextlib.AbstractContextManager[None]:
        """For as long as a read or a write takes."""
        return (self._writes if writes else self._reads).inside()

    @contextlib.asynccontextmanager
    async def taken(self, patience: float) -> AsyncIterator[None]:
        """Have everybody else wait. Raises TimeoutError if those inside don't end within `patience` s.

        Writes end first, since a transaction may still have to read.
        """
        try:
            async with asyncio.timeout(patience):
                await self._writes.close()
                await self._reads.close()
            yield
        finally:
            self._writes.open.set()
            self._reads.open.set()


class _Lane:
    def __init__(self) -> None:
        self.open = asyncio.Event()
        self.open.set()
        self._inside = 0
        self._empty = asyncio.Event()
        self._empty.set()

    @contextlib.contextmanager
    def inside(self) -> Iterator[None]:
        self._inside += 1
        self._empty.clear()
        try:
            yield
        finally:
            self._inside -= 1
            if not self._inside:
                self._empty.set()

    async def close(self) -> None:
        """Let nobody in any more. Return when nobody is inside."""
        self.open.clear()
        await self._empty.wait()
