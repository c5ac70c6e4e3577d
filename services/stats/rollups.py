"""Writes what was counted, many groups in one transaction. See docs/internals/stats.md."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from typing import Final

import structlog

from models.batches import batches
from models.rollups import Metric
from services.core.base import Service, Tools
from services.core.tally import Counts, PersonKey
from services.stats.documents import by_day, of_day, of_hour, of_people, person_id
from services.stats.standings import Standings
from storage.database import Transaction
from storage.errors import Duplicate, Unavailable

FLUSH_INTERVAL: Final = 4.0
"""Seconds between two writes. Including the write itself, at most 5 seconds of counts are only in memory."""
AT_ONCE: Final = 200
"""Counters in one transaction, at most. The embedded database finds 100 documents by their ids in 15 ms, but 500 in
260 ms (measured on 0.7.0b3): it compares each with all the ids."""

log = structlog.get_logger(__name__)


class Rollups(Service):
    """Adds this process's counts to those of the others."""

    def __init__(self, tools: Tools, standings: Standings) -> None:
        super().__init__(tools)
        self._standings = standings
        self._turn = asyncio.Lock()
        self.flushes: Counter[str] = Counter()
        """Transactions since the start: `written`, or put off until `later`."""

    async def run(self) -> None:
        """Write every few seconds. Runs as long as the process."""
        while True:
            await asyncio.sleep(FLUSH_INTERVAL)
            await self.flush()

    async def flush(self, group_id: int | None = None) -> None:
        """Write what was counted so far, for all groups or for one. While the database is away, the counts are kept."""
        async with self._turn:
            waiting = list(_parts(self._tally.take(group_id)))
            try:
                while waiting:
                    await self._write(waiting[-1])
                    waiting.pop()
                    self.flushes["written"] += 1
            except (Unavailable, Duplicate) as error:
                # A duplicate: another process has just created the same document.
                self.flushes["later"] += 1
                log.info("rollups.later", reason=str(error))
            finally:
                for part in waiting:
                    self._tally.put_back(part)

    async def _write(self, counts: Counts) -> None:
        groups = {key[0] for part in counts.parts for key in part}
        sizes: dict[int, int] = {}
        for group_id in groups:
            group = await self._lookups.find_group(group_id)
            if group is not None:  # what belonged to a deleted group is gone with it
                sizes[group_id] = group.member_count

        async def work(tx: Transaction) -> None:
            hours = {key: dict(amounts) for key, amounts in counts.hours.items() if key[0] in sizes}
            talk = {key: said for key, said in counts.talk.items() if key[0] in sizes}
            speakers = await self._new_speakers(talk, tx)
            for key in speakers:
                amounts = hours.setdefault((key[0], talk[key][1]), {})
                amounts[Metric.ACTIVE_PEOPLE] = amounts.get(Metric.ACTIVE_PEOPLE, 0) + 1
            moved = [key for key in counts.moved if key[0] in sizes]
            stands = await self._standings.settle(speakers, moved, tx)
            people = {key: amounts for key, amounts in counts.people.items() if key[0] in sizes}
            await self._in.person_days.increase(of_people(talk, people), tx)
            await self._in.group_hours.increase([of_hour(key, one, sizes[key[0]]) for key, one in hours.items()], tx)
            await self._in.group_days.increase([of_day(key, one, sizes[key[0]]) for key, one in by_day(hours)], tx)
            await self._in.group_days.increase([of_day(key, one) for key, one in stands.items()], tx)

        await self._database.transaction(work)

    async def _new_speakers(self, talk: dict[PersonKey, list[int]], tx: Transaction) -> list[PersonKey]:
        """People whose first message on that day this is."""
        names = {person_id(key): key for key in talk}
        where = {"_id": {"$in": list(names)}}
        found = await self._in.person_days.all(where, len(names), tx) if names else []
        known = {one.id for one in found if one.messages}
        return [key for name, key in names.items() if name not in known]


def _parts(counts: Counts) -> Iterator[Counts]:
    """The counts in parts that are small enough for one transaction. A group's are together: it's written once."""
    keys = sorted((key[0], place, key) for place, part in enumerate(counts.parts) for key in part)
    for some in batches(keys, AT_ONCE):
        part = Counts()
        for _, place, key in some:
            part.parts[place][key] = counts.parts[place][key]
        yield part
