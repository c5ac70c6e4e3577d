"""The review queue: for a day it keeps messages that the filter isn't sure about, until an admin decides."""

from datetime import timedelta
from typing import Final

from models.actors import SYSTEM, Actor
from models.filter import (
    BY_ITSELF,
    IS_SPAM,
    IS_UNSURE,
    REVIEW_RETENTION,
    SAMPLE_LENGTH,
    Opinion,
    Review,
    ReviewDecide,
    ReviewRead,
    SampleCreate,
    SampleLabel,
    SampleRead,
)
from models.logs import EventType
from models.messages import MessageFacts
from models.pages import Page, PageQuery
from models.permissions import Permission
from services.core.base import Service, Tools
from services.core.errors import NotFound
from services.filter.spam_filter import SpamFilter, reasons_of
from storage.cursors import NEWEST_FIRST
from storage.database import Transaction
from texts import Key

KEPT: Final = timedelta(seconds=REVIEW_RETENTION)


class Reviews(Service):
    """Keeps messages, and learns from admins' decisions. Permissions: `rules.view` to look, `rules.edit` to decide."""

    def __init__(self, tools: Tools, spam_filter: SpamFilter) -> None:
        super().__init__(tools)
        self._filter = spam_filter

    async def consider(self, group_id: int, facts: MessageFacts, opinion: Opinion) -> None:
        """Keep a message for a day, if the filter isn't sure that it's ordinary.

        This includes messages that a rule acted on, so that undoing the action can train the filter.
        """
        if opinion.score < IS_UNSURE or not facts.text.strip() or not facts.message_id:
            return
        now = self._clock()
        where = {"group_id": group_id, "message_id": facts.message_id}
        kept = {
            "user_id": facts.user_id,
            "sender_chat_id": facts.sender_chat_id,
            "album_id": facts.album_id,
            "text": facts.text[:SAMPLE_LENGTH],
            "score": opinion.score,
        }
        why = {"weights": {str(code): weight for code, weight in opinion.weights.items()}}
        times = {"created_at": now, "expires_at": now + KEPT}
        await self._in.reviews.change(where, kept | why | times, on_insert=where)

    async def announce(self, group_id: int, facts: MessageFacts, score: float) -> None:
        """Announce once that a message waits, if a log channel or a webhook of the group listens."""
        settings = await self._lookups.find_settings(group_id)
        has_channel = settings is not None and settings.log_chat_id is not None
        if not has_channel and not await self._audit.is_awaited(group_id, EventType.FILTER_UNSURE):
            return
        details = {"user_id": facts.user_id, "message_id": facts.message_id, "score": score}
        untold = {"group_id": group_id, "message_id": facts.message_id, "announced_by": None}

        async def work(tx: Transaction) -> None:
            if await self._in.reviews.change(untold, {"announced_by": BY_ITSELF}, tx):
                await self._audit.write(
                    tx, group_id, event=EventType.FILTER_UNSURE, actor=SYSTEM, message="may be spam", details=details
                )

        await self._audit.transaction(work)

    async def page(self, group_id: int, page: PageQuery, actor: Actor) -> Page[ReviewRead]:
        """Messages that wait for a decision, newest first. Raises NotFound, Forbidden."""
        await self._permissions.require(actor, group_id, Permission.RULES_VIEW)
        besides = {"expires_at": {"$gt": self._clock()}}
        found = await self._in.reviews.page({"group_id": group_id}, NEWEST_FIRST, page, besides=besides)
        items = [_read(review) for review in found.items]
        return Page(items=items, next_cursor=found.next_cursor, previous_cursor=found.previous_cursor)

    async def decide(self, group_id: int, review_id: str, body: ReviewDecide, actor: Actor) -> SampleRead:
        """Learn what a message is, and take it off the queue. `Marking.settle` also acts on its author.

        Raises NotFound, also if it's decided already; Forbidden.
        """
        await self._permissions.require(actor, group_id, Permission.RULES_EDIT)

        async def work(tx: Transaction) -> SampleRead:
            review: Review | None = await self._in.reviews.find_by_id(review_id, {"group_id": group_id}, tx)
            if review is None or review.expires_at <= self._clock():
                raise NotFound(Key.ERROR_REVIEW_UNKNOWN)
            await self._in.reviews.delete({"_id": review.id}, tx)
            sample = SampleCreate(text=review.text, label=body.verdict)
            return SampleRead.model_validate(await self._filter.keep(tx, group_id, sample, actor))

        kept = await self._audit.transaction(work)
        await self._filter.relearn(group_id)
        return kept


def _read(review: Review) -> ReviewRead:
    told = review.model_dump(exclude={"weights", "album_id", "sender_chat_id", "announced_by", "revision_id"})
    return ReviewRead.model_validate(
        {
            **told,
            "is_spam": review.score >= IS_SPAM,
            "verdicts": list(SampleLabel),
            "reasons": reasons_of(review.weights),
        }
    )
