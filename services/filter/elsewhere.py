"""Recognizes texts that other groups of this installation marked as spam lately."""

import asyncio
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from models.filter import Sample, SampleLabel
from services.core.base import Service, Tools
from services.filter.features import features
from services.filter.similar import Similar, sketch
from services.protection.threads import Workers

LASTING: Final = timedelta(days=30)
"""How long a mark counts in other groups."""
SAMPLES: Final = 1_000
"""Marks that count: the newest ones of the installation."""
SHORTEST: Final = 20
"""Characters. Many people write the same shorter texts."""
QUICK_LENGTH: Final = 128
"""Characters of a text that's compared at once. Longer ones are compared in a thread."""
EVERY: Final = 30.0
"""Seconds between two looks at what was marked and unmarked."""
_TIMEOUT: Final = 10.0
"""Seconds that reading the texts may take."""


class Elsewhere(Service):
    """Compares texts with what was marked. It only suggests: a group's own filter learns only from its own admins."""

    def __init__(self, tools: Tools, workers: Workers, timer: Callable[[], float] = time.monotonic) -> None:
        super().__init__(tools)
        self._workers = workers
        self._timer = timer
        self._lock = asyncio.Lock()
        self._looked_at = float("-inf")
        self._sketches: dict[str, tuple[int, ...]] = {}
        """By the sample's ID."""
        self._similar = Similar()

    async def has(self, group_id: int, text: str) -> bool:
        """Whether another group marked nearly the same text as spam. Raises TimeoutError if that takes too long."""
        if len(text) < SHORTEST:
            return False
        if self._timer() - self._looked_at >= EVERY:
            await self._look()
        if not self._sketches:
            return False
        if len(text) <= QUICK_LENGTH:
            return _is_in(self._similar, text, group_id)
        return await self._workers.run(_TIMEOUT, _is_in, self._similar, text, group_id)

    async def _look(self) -> None:
        async with self._lock:
            if self._timer() - self._looked_at < EVERY:
                return
            where = {"label": SampleLabel.SPAM, "created_at": {"$gte": self._clock() - LASTING}}
            found = await self._in.samples.first(where, "created_at", SAMPLES, last=True)
            self._sketches, self._similar = await self._workers.run(_TIMEOUT, _read, found, self._sketches)
            self._looked_at = self._timer()


def _is_in(similar: Similar, text: str, group_id: int) -> bool:
    return similar.find(features(text), besides=group_id) is True


def _read(found: list[Sample], known: dict[str, tuple[int, ...]]) -> tuple[dict[str, tuple[int, ...]], Similar]:
    """The sketches of samples, oldest first."""
    sketches, similar = {}, Similar()
    for sample in reversed(found):
        key = str(sample.id)
        sketches[key] = known.get(key) or sketch(features(sample.text))
        similar.add(sketches[key], is_spam=True, group_id=sample.group_id)
    return sketches, similar
