"""Erases people from a queue, so that another process continues where one was killed. See docs/internals/people.md."""

import json
from collections import defaultdict
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any, Final

import structlog

from models.actors import FORGOTTEN, Actor
from models.captchas import Captcha
from models.erasures import Erasure
from models.logs import EventType
from services.core.base import Service, Tools
from services.core.due_items import handle_due
from services.core.errors import Forbidden
from services.people.erasing import what_is_left
from services.people.trace_finder import Raws, TraceFinder
from services.stats.standings import Standings
from storage.collection import Collection
from storage.database import Transaction
from storage.errors import Duplicate
from storage.keys import CacheKey, rules_key, samples_key, session_key, settings_key, token_key, user_key, webhooks_key
from storage.people import TRACES, Fate, Trace
from texts import Key

LEASE: Final = timedelta(minutes=5)
"""How long a process may take for one field before another one continues."""
POLL_INTERVAL: Final = 30.0
"""Seconds between two queries for due erasures."""
BATCH: Final = 20

log = structlog.get_logger(__name__)
Release = Callable[[Captcha], Awaitable[None]]
"""Unmutes somebody who has an open captcha."""


class Erasures(Service):
    """Takes requests to be forgotten, and carries them out."""

    def __init__(self, tools: Tools, finder: TraceFinder, standings: Standings, release: Release | None) -> None:
        super().__init__(tools)
        self._standings = standings
        self._finder = finder
        self._release = release
        self._queue = tools.queues.erasures

    async def ask(self, user_id: int, actor: Actor) -> None:
        """Queue somebody's erasure; asked for twice, it's done once.

        Raises Forbidden unless it's them or an operator.
        """
        if not actor.is_unrestricted and actor.user_id != user_id:
            raise Forbidden(Key.ERROR_OPERATOR_COMMAND)
        now = self._clock()
        # A log entry about them would be the first new trace of them.
        who = FORGOTTEN if actor.user_id == user_id else actor

        async def work(tx: Transaction) -> None:
            await self._in.erasures.insert(Erasure(user_id=user_id, due_at=now, created_at=now), tx)
            message = "a person asked to be forgotten" if who is FORGOTTEN else "an operator had a person forgotten"
            await self._audit.write(tx, None, event=EventType.PERSON_FORGOTTEN, actor=who, message=message)

        try:
            await self._audit.transaction(work)
        except Duplicate:
            return  # it's under way
        self._queue.wake()

    async def run(self) -> None:
        """Erase what is due. Runs as long as the process."""
        while True:
            self._queue.begin_look()
            await self.erase_due()
            await self._queue.woken_or_after(POLL_INTERVAL)

    async def erase_due(self) -> None:
        """Erase what is due now, one person after the other."""
        await handle_due(self._queue, self._handle, LEASE, BATCH, database=self._database, clock=self._clock)

    async def _handle(self, erasure: Erasure) -> None:
        for trace in TRACES:
            if trace.name in erasure.done:
                continue
            await self._erase(trace, erasure.user_id)
            erasure.done.append(trace.name)
            await self._queue.prolong(erasure, self._clock() + LEASE, {"done": erasure.done, "crashes": 0})
        log.info("people.forgotten")  # without their id, which would be a new trace of them

    async def _erase(self, trace: Trace, user_id: int) -> None:
        collection: Collection[Any] = getattr(self._in, trace.collection)
        async for raws in self._finder.of(trace, user_id):
            if trace.name == "captchas.user_id":
                await self._let_go(raws)
            if trace.name == "standings.user_id":
                await self._standings.bring_up([(raw["group_id"], user_id) for raw in raws])
            if trace.fate is Fate.IS_LEFT_OUT:
                change = collection.pull({"_id": {"$in": [raw["_id"] for raw in raws]}}, trace.field, user_id)
            else:
                change = self._settle(collection, trace, raws, user_id)
            await self._cache.outdate(change, *(key for raw in raws for key in _keys(trace.collection, raw)))

    async def _settle(self, collection: Collection[Any], trace: Trace, raws: Raws, user_id: int) -> None:
        """Delete or change documents. Those with the same changes are changed in one command."""
        gone = []
        same: dict[str, list[Any]] = defaultdict(list)
        changed = {}
        for raw in raws:
            changes = what_is_left(trace, raw, user_id, self._clock())
            if changes is None:
                gone.append(raw["_id"])
            elif changes:
                name = json.dumps(changes, default=str, sort_keys=True)
                same[name].append(raw["_id"])
                changed[name] = changes
        if gone:
            await collection.delete({"_id": {"$in": gone}})
        for name, ids in same.items():
            await collection.change_all({"_id": {"$in": ids}}, changed[name])

    async def _let_go(self, raws: Raws) -> None:
        """End the mutes of captchas that can no longer be solved. People who only asked to join stay outside."""
        for raw in raws:
            captcha = self._in.captchas.read(raw)
            if self._release is not None and not captcha.is_request:
                await self._release(captcha)


def _keys(collection: str, raw: dict[str, Any]) -> list[CacheKey[Any]]:
    """The cache keys of a document."""
    match collection:
        case "users":
            return [user_key(raw["group_id"], raw["user_id"])]
        case "samples":
            return [samples_key(raw["group_id"])]
        case "rules":
            return [rules_key(raw["group_id"])]
        case "settings":
            return [settings_key(raw["group_id"])]
        case "webhooks":
            return [webhooks_key(raw["group_id"])]
        case "tokens":
            return [token_key(raw["digest"])]
        case "sessions":
            return [session_key(one) for one in (raw["digest"], raw.get("bearer")) if one]
    return []
