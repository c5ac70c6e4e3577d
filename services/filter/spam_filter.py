"""A group's spam filter: judges texts, and learns from what admins mark."""

import asyncio
from collections import deque
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, Final
from weakref import WeakValueDictionary

from cachetools import LRUCache

from models.actors import Actor
from models.filter import (
    IS_SPAM,
    SAMPLE_LENGTH,
    SAMPLES_LIMIT,
    Opinion,
    Reason,
    ReasonCode,
    Sample,
    SampleCreate,
    SampleLabel,
    SampleQuery,
    SampleRead,
    SamplesRead,
    Verdict,
)
from models.logs import EventType
from models.pages import Page, PageQuery
from models.permissions import Permission
from services.core.base import Service, Tools
from services.core.digests import digest
from services.core.errors import NotFound, TooMany
from services.filter.features import by_signal
from services.filter.model import Model, probability
from services.filter.taught import Taught
from services.protection.threads import Workers
from storage.cursors import NEWEST_FIRST
from storage.database import Transaction
from storage.keys import samples_key
from texts import Key, Sentence
from texts.labels import REASON_KEYS

BASE: Final = Path(__file__).with_name("base.bin")
"""The model that every group starts with. `make spam-model` creates it."""
GROUPS: Final = 128
"""Groups whose models are cached: each takes up to a megabyte."""
QUICK_LENGTH: Final = 256
"""Characters of a text that's judged at once, in under a millisecond. Longer ones are judged in a thread."""
TIMEOUT: Final = 10.0
"""Seconds that learning may take."""


class SpamFilter(Service):
    """Judges texts, and keeps samples. Permissions: `rules.view` to look, `rules.edit` to teach."""

    def __init__(self, tools: Tools, workers: Workers) -> None:
        super().__init__(tools)
        self._workers = workers
        self._taught: LRUCache[int, tuple[SamplesRead, Taught]] = LRUCache(GROUPS)
        self._learning: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        """Locks by group, so that each group learns a sample only once."""

    @cached_property
    def _base(self) -> Model:
        return Model.load(BASE.read_bytes())

    async def test(self, group_id: int, text: str, actor: Actor) -> Verdict:
        """The filter's verdict on a text. Changes nothing. Raises NotFound, Forbidden, TooMany."""
        await self._permissions.require(actor, group_id, Permission.RULES_VIEW)
        return _verdict(await self.judge(group_id, text))

    async def judge(self, group_id: int, text: str) -> Opinion:
        """The filter's opinion of a text. Raises TooMany if the machine can't keep up."""
        taught = self._ready(group_id) or await self._of(group_id)
        if len(text) <= QUICK_LENGTH:
            return _weigh(taught, text)
        try:
            return await self._workers.run(TIMEOUT, _weigh, taught, text)
        except TimeoutError:
            raise TooMany(1) from None

    def _ready(self, group_id: int) -> Taught | None:
        """What the group's samples taught, if everything that this process knows about is learned."""
        kept, known = self._cache.peek(samples_key(group_id)), self._taught.get(group_id)
        return known[1] if known is not None and known[0] is kept else None

    async def _of(self, group_id: int) -> Taught:
        """What the group's samples taught, including those that other processes marked."""
        async with self._learning.setdefault(group_id, asyncio.Lock()):
            kept = await self._find_samples(group_id)
            known = self._taught.get(group_id)
            if known is not None and known[0] is kept:
                return known[1]
            before = known[1] if known is not None else None
            try:
                taught = await self._workers.run(TIMEOUT, self._learn, before, kept.samples)
            except TimeoutError:
                self._taught.pop(group_id, None)  # it may have learned only a part
                raise TooMany(1) from None
            self._taught[group_id] = (kept, taught)
            return taught

    def _learn(self, before: Taught | None, samples: list[SampleRead]) -> Taught:
        known = before.samples if before is not None else []
        if before is None or known != samples[: len(known)]:  # a sample was deleted or got another label
            before, known = Taught(self._base), []
        before.learn(samples[len(known) :])
        return before

    async def _find_samples(self, group_id: int) -> SamplesRead:
        async def load() -> SamplesRead:
            found = await self._in.samples.all({"group_id": group_id}, SAMPLES_LIMIT + 1)
            return SamplesRead(samples=[SampleRead.model_validate(sample) for sample in oldest_first(found)])

        found = await self._cache.get(samples_key(group_id), load)
        assert found is not None, "a group without samples has none"
        return found

    async def mark(
        self, group_id: int, body: SampleCreate, actor: Actor, *, needs: Permission = Permission.RULES_EDIT
    ) -> SampleRead:
        """Keep a sample and learn from it. A text marked again gets the new label. Raises NotFound, Forbidden."""
        await self._permissions.require(actor, group_id, needs)
        kept = await self._audit.transaction(lambda tx: self.keep(tx, group_id, body, actor))
        await self.relearn(group_id)
        return SampleRead.model_validate(kept)

    async def keep(
        self,
        tx: Transaction,
        group_id: int,
        body: SampleCreate,
        actor: Actor,
        ban: str | None = None,
        taken_trust: int = 0,
    ) -> Sample:
        """Keep a sample; call `relearn` afterwards. `ban` is the id of the ban that came with it."""
        text = body.text[:SAMPLE_LENGTH]
        fields = {"group_id": group_id, "text": text, "digest": digest(text), "label": body.label}
        fields |= {"actor": actor, "taken_trust": taken_trust}
        sample = Sample(**fields, created_at=self._clock(), **({"_id": ban} if ban is not None else {}))
        own = await self._in.samples.all({"group_id": group_id}, SAMPLES_LIMIT + 1, tx)
        same = [one for one in own if one.digest == sample.digest]
        if same and same[0].label is sample.label and ban is None:
            return same[0]
        going = [one.id for one in same] or surplus(own, 1)
        if going:
            await self._in.samples.delete({"_id": {"$in": going}}, tx)
        await self._in.samples.insert(sample, tx)
        await self._audit.stale(tx, samples_key(group_id))
        self._audit.afterwards(tx, lambda: self._tally.marked(group_id, sample.label, sample.created_at))
        details = {"sample_id": str(sample.id), "label": sample.label}
        await self._audit.write(
            tx,
            group_id,
            event=EventType.FILTER_TAUGHT,
            actor=actor,
            message=f"marked as {sample.label}",
            details=details,
        )
        return sample

    async def relearn(self, group_id: int) -> None:
        """Learn what was kept, so that the next message needn't wait for it. Raises TooMany."""
        await self._of(group_id)

    async def samples(self, group_id: int, query: SampleQuery, page: PageQuery, actor: Actor) -> Page[SampleRead]:
        """Samples, newest first. Raises NotFound, Forbidden."""
        await self._permissions.require(actor, group_id, Permission.RULES_VIEW)
        besides: dict[str, Any] = {"label": query.label} if query.label is not None else {}
        found = await self._in.samples.page({"group_id": group_id}, NEWEST_FIRST, page, besides=besides)
        return found.shown_as(SampleRead)

    async def forget(self, group_id: int, sample_id: str, actor: Actor) -> None:
        """Delete a sample, and unlearn it. Raises NotFound, Forbidden."""
        await self._permissions.require(actor, group_id, Permission.RULES_EDIT)

        async def work(tx: Transaction) -> None:
            sample = await self._in.samples.find_by_id(sample_id, {"group_id": group_id}, tx)
            if sample is None:
                raise NotFound(Key.ERROR_SAMPLE_UNKNOWN)
            await self._in.samples.delete({"_id": sample.id}, tx)
            await self._audit.stale(tx, samples_key(group_id))
            details = {"sample_id": sample_id, "label": sample.label}
            await self._audit.write(
                tx, group_id, event=EventType.FILTER_UNTAUGHT, actor=actor, message="sample deleted", details=details
            )

        await self._audit.transaction(work)


def oldest_first(samples: Iterable[Sample]) -> list[Sample]:
    """Samples in the order in which they were marked."""
    return sorted(samples, key=lambda one: (one.created_at, str(one.id)))


def surplus(own: Iterable[Sample], more: int) -> list[Any]:
    """The samples that make room for `more`: each the oldest one of the more frequent label."""
    by_age = oldest_first(own)
    spam = deque(one.id for one in by_age if one.label is SampleLabel.SPAM)
    ham = deque(one.id for one in by_age if one.label is SampleLabel.HAM)
    going = []
    while len(spam) + len(ham) + more > SAMPLES_LIMIT:
        going.append((spam if len(spam) > len(ham) else ham).popleft())
    return going


def _weigh(taught: Taught, text: str) -> Opinion:
    """The opinion of a text. Takes 2 ms for the longest one."""
    weights = taught.weigh(by_signal(text))
    margin = sum(weights.values()) - taught.threshold
    return Opinion(round(probability(margin), 3), dict(sorted(weights.items(), key=lambda one: -abs(one[1]))), margin)


def reasons_of(weights: Mapping[ReasonCode, float]) -> list[Reason]:
    """The signals behind an opinion, in words."""
    return [
        Reason(code=code, weight=round(weight, 2), text=str(Sentence(REASON_KEYS[code])))
        for code, weight in weights.items()
    ]


def _verdict(opinion: Opinion) -> Verdict:
    reasons = reasons_of(opinion.weights)
    return Verdict(score=opinion.score, is_spam=opinion.score >= IS_SPAM, reasons=reasons)
