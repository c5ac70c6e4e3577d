"""Judges messages of a group by their words, author and form. Ordinary messages earn their author trust."""

import time
from collections import Counter
from collections.abc import Callable
from typing import Final

from cachetools import TTLCache

from models.filter import IS_SPAM, IS_UNSURE, SAMPLE_LENGTH, TRUSTED, Opinion, ReasonCode
from models.messages import MessageFacts
from models.roles import ADMIN, OWNER
from models.rollups import Metric
from models.users import UserRead
from services.core.base import Service, Tools
from services.core.errors import TooMany
from services.filter.copies import Copies
from services.filter.elsewhere import Elsewhere
from services.filter.model import probability
from services.filter.reviews import Reviews
from services.filter.second_opinion import SecondOpinion
from services.filter.signals import NO_WORDS, Said, alike, alike_name, weigh_signals
from services.filter.spam_filter import SpamFilter
from storage.keys import user_key

LONG_ENOUGH: Final = 20
"""Characters that a message needs to earn trust. A shorter one says nothing about its author."""
ADMINS_LIMIT: Final = 100
_FAR_FROM_SPAM: Final = -4.0
"""In log-odds. Below that, it doesn't matter whether another group marked a similar text: that's one sign of many."""
_ADMINS_KEPT: Final = 600.0
"""Seconds that the names of a group's admins are cached."""


class MessageJudge(Service):
    """What rules ask. A message of a trusted person needs no I/O."""

    def __init__(
        self,
        tools: Tools,
        spam_filter: SpamFilter,
        elsewhere: Elsewhere,
        reviews: Reviews,
        second_opinion: SecondOpinion,
        timer: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(tools)
        self._filter = spam_filter
        self._elsewhere = elsewhere
        self._reviews = reviews
        self._second_opinion = second_opinion
        self._copies = Copies(timer)
        self.verdicts: Counter[str] = Counter()
        """On messages that somebody sent, since the start: `spam`, `unsure` or `ordinary`."""
        self._admins: TTLCache[int, dict[str, int]] = TTLCache(1_000, _ADMINS_KEPT, timer=timer)

    @property
    def marks(self) -> Counter[str]:
        """Texts that somebody marked since the start, by label."""
        return self._tally.marks

    async def opinion(self, group_id: int, facts: MessageFacts) -> Opinion:
        """The filter's opinion of a message. Raises TooMany if the machine can't keep up."""
        return await self._judge(group_id, facts, await self._author(group_id, facts))

    async def hear(self, group_id: int, facts: MessageFacts) -> Opinion:
        """The same for a message that was really sent, so it may earn its author trust. Raises TooMany."""
        user = await self._author(group_id, facts)
        opinion = await self._judge(group_id, facts, user)
        self.verdicts[_called(opinion)] += 1
        if opinion.score >= IS_SPAM:
            self._tally.happened(group_id, Metric.SPAM_FOUND, self._clock())
        self._copies.note(group_id, facts.text)
        if user is None or user.role not in (OWNER, ADMIN):
            await self._reviews.consider(group_id, facts, opinion)
        is_ordinary = opinion.score < IS_UNSURE and len(facts.text) >= LONG_ENOUGH and facts.edited_after is None
        if user is not None and is_ordinary and user.trust < TRUSTED:
            # An admin may have changed it in the meantime: then the message earns nothing.
            known = user.trust or {"$in": [0, None]}
            where = {"group_id": group_id, "user_id": user.user_id, "trust": known}
            change = self._in.users.change(where, {"trust": user.trust + 1})
            await self._cache.outdate(change, user_key(group_id, user.user_id))
        return opinion

    async def announce(self, group_id: int, facts: MessageFacts, score: float) -> None:
        """Ask a language model, or else people, about a message that no rule acted on."""
        if not await self._second_opinion.take(group_id, facts, score):
            await self._reviews.announce(group_id, facts, score)

    async def _author(self, group_id: int, facts: MessageFacts) -> UserRead | None:
        if facts.user_id is None:
            return None
        return self._lookups.peek_user(group_id, facts.user_id) or await self._lookups.find_user(
            group_id, facts.user_id
        )

    async def _judge(self, group_id: int, facts: MessageFacts, user: UserRead | None) -> Opinion:
        trust = user.trust if user is not None else 0
        has_copies = self._copies.are_elsewhere(group_id, facts.text)
        if trust >= TRUSTED:
            return _add(Opinion(0.5, {}, 0.0), Said(facts, trust, has_copies=has_copies))
        text = facts.text if facts.text.strip() else "\n".join(facts.shown)
        words = Opinion(0.0, {}, NO_WORDS)
        if text.strip():
            words = await self._filter.judge(group_id, text[:SAMPLE_LENGTH])
        joined = facts.member_for
        if joined is None and user is not None and user.joined_at is not None:
            joined_for: float | None = ((facts.sent_at or self._clock()) - user.joined_at).total_seconds()
        else:
            joined_for = joined
        is_admin = user is not None and user.role in (OWNER, ADMIN)
        is_named = facts.author_username or facts.author_name
        admins = await self._names_of_admins(group_id) if is_named and not is_admin else {}
        is_marked = await self._is_marked_elsewhere(group_id, text, words)
        return _add(words, Said(facts, trust, joined_for, admins, has_copies, is_marked))

    async def _is_marked_elsewhere(self, group_id: int, text: str, words: Opinion) -> bool:
        if not _FAR_FROM_SPAM < words.margin < 0:
            return False
        try:
            return await self._elsewhere.has(group_id, text[:SAMPLE_LENGTH])
        except TimeoutError:
            raise TooMany(1) from None

    async def _names_of_admins(self, group_id: int) -> dict[str, int]:
        known = self._admins.get(group_id)
        if known is None:
            where = {"group_id": group_id, "role": {"$in": [OWNER, ADMIN]}}
            found = await self._in.users.all(where, ADMINS_LIMIT)
            known = {alike(one.username): one.user_id for one in found if one.username}
            known |= {alike_name(f"{one.first_name} {one.last_name}"): one.user_id for one in found}
            known.pop("", None)
            self._admins[group_id] = known
        return known


def _called(opinion: Opinion) -> str:
    if opinion.score >= IS_SPAM:
        return "spam"
    return "unsure" if opinion.score >= IS_UNSURE else "ordinary"


def _add(words: Opinion, said: Said) -> Opinion:
    signals = weigh_signals(said)
    if not signals and not said.is_trusted and words.weights:
        return words
    margin = words.margin + sum(signals.values())
    weights: dict[ReasonCode, float] = words.weights | signals
    ordered = dict(sorted(weights.items(), key=lambda one: -abs(one[1])))
    return Opinion(round(probability(margin), 3), ordered, margin)
