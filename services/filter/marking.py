"""Moderators mark messages: `/spam` deletes, bans and trains the filter, `/ham` only trains it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from models.actions import ActionCreate, ActionRead, ActionType, MachineAction
from models.actors import Actor, ActorKind
from models.filter import Review, ReviewDecide, SampleCreate, SampleLabel, SampleRead
from models.permissions import Permission
from services.core.base import Service, Tools
from services.core.errors import NotFound
from services.filter.reviews import KEPT, Reviews
from services.filter.spam_filter import SpamFilter
from services.moderation.actions import Actions, can_be_undone
from services.moderation.message_keys import album_of, message_of
from services.moderation.recent_messages import RecentMessages
from storage.database import Transaction
from storage.keys import user_key
from texts import Key
from texts.phrases import because, phrase

ACTIONS_LIMIT: Final = 100
"""How many of a rule's actions on one person within a day we look at."""
_TO_ACT: Final = (Permission.MODERATE_BAN, Permission.MODERATE_DELETE)
ORDINARY: Final = 0.002
"""Up to this score a text is so ordinary that the moderator may object to its author, not to the text."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A message that a moderator marks."""

    text: str
    ids: Sequence[int]
    """The message's id, and those of its album."""
    user_id: int | None
    sender_chat_id: int | None = None
    """The channel that posted it, instead of a person."""


class Marking(Service):
    """Acts on marked messages. Permission: to ban, and for `/spam` to delete."""

    def __init__(
        self, tools: Tools, actions: Actions, spam_filter: SpamFilter, recent: RecentMessages, reviews: Reviews
    ) -> None:
        super().__init__(tools)
        self._actions = actions
        self._filter = spam_filter
        self._recent = recent
        self._reviews = reviews

    async def is_unclear(self, group_id: int, text: str, actor: Actor) -> bool:
        """Whether a text is so ordinary that its author may be banned for something else. Raises Forbidden."""
        for needed in _TO_ACT:
            await self._permissions.require(actor, group_id, needed)
        return bool(text.strip()) and (await self._filter.judge(group_id, text)).score <= ORDINARY

    async def ban(self, group_id: int, marked: Marked, actor: Actor, *, teaches: bool) -> ActionRead:
        """Delete a message and its author's other recent messages, ban the author, and learn the text as spam.

        Undoing the ban teaches the filter that the text is ordinary. Without `teaches` nothing is learned.
        Raises NotFound, Forbidden, OutOfReach, Conflict.
        """
        author = marked.user_id or marked.sender_chat_id or 0
        ids = sorted({*marked.ids, *self._recent.of(group_id, author)})
        delete = ActionCreate(action_type=ActionType.DELETE, user_id=marked.user_id, message_ids=ids, execute=True)
        why = because(phrase(Key.REASON_SPAM if teaches else Key.REASON_OFF_TOPIC))
        who = {"user_id": marked.user_id, "sender_chat_id": marked.sender_chat_id}
        ban = MachineAction(action_type=ActionType.BAN, execute=True, **who, **why)
        teaches = teaches and bool(marked.text.strip())

        async def learn(tx: Transaction, action_ids: Sequence[str]) -> None:
            await self._in.reviews.delete({"group_id": group_id, "message_id": {"$in": ids}}, tx)
            if teaches:
                body = SampleCreate(text=marked.text, label=SampleLabel.SPAM)
                taken = await self._take_trust(tx, group_id, marked.user_id)
                await self._filter.keep(tx, group_id, body, actor, action_ids[-1], taken)

        *_, banned = await self._actions.take_many(group_id, [delete, ban], actor, also=learn)
        if teaches:
            await self._filter.relearn(group_id)
        return banned

    async def _take_trust(self, tx: Transaction, group_id: int, user_id: int | None) -> int:
        """Take all trust away from somebody. Returns how much it was."""
        where = {"group_id": group_id, "user_id": user_id}
        author = await self._in.users.find(where, tx) if user_id is not None else None
        if author is None or not author.trust:
            return 0
        await self._in.users.change(where, {"trust": 0}, tx)
        await self._audit.stale(tx, user_key(group_id, author.user_id))
        return author.trust

    async def decide(self, group_id: int, message_id: int, verdict: SampleLabel, actor: Actor) -> ActionRead | None:
        """Decide a message of the review queue. Spam is handled as by `ban`, and the ban is returned.

        For an ordinary message, the rules' actions on its author are undone, and the text is learned.
        Raises NotFound, also if it's decided already; Forbidden, OutOfReach, Conflict.
        """
        for needed in _TO_ACT:
            await self._permissions.require(actor, group_id, needed)
        review = self._waiting(await self._in.reviews.find({"group_id": group_id, "message_id": message_id}))
        if verdict is SampleLabel.SPAM:
            return await self._ban_for(review, actor)
        await self._free(review, actor)
        return None

    async def settle(self, group_id: int, review_id: str, body: ReviewDecide, actor: Actor) -> SampleRead:
        """The same by the review's ID, for `rules.edit`. Returns what the filter learned: after a ban, with its ID.

        Without the permissions to ban and to delete messages, the filter only learns.
        Raises NotFound, also if it's decided already; Forbidden, OutOfReach, Conflict.
        """
        await self._permissions.require(actor, group_id, Permission.RULES_EDIT)
        if not all([await self._permissions.may(actor, group_id, needed) for needed in _TO_ACT]):
            return await self._reviews.decide(group_id, review_id, body, actor)
        review = self._waiting(await self._in.reviews.find_by_id(review_id, {"group_id": group_id}))
        if body.verdict is SampleLabel.HAM:
            return await self._free(review, actor)
        ban = await self._ban_for(review, actor)
        sample = await self._in.samples.find_by_id(ban.id, {"group_id": group_id})
        if sample is None:  # somebody has deleted it since
            raise NotFound(Key.ERROR_SAMPLE_UNKNOWN)
        return SampleRead.model_validate(sample)

    def _waiting(self, review: Review | None) -> Review:
        if review is None or review.expires_at <= self._clock():
            raise NotFound(Key.ERROR_REVIEW_UNKNOWN)
        return review

    async def _ban_for(self, review: Review, actor: Actor) -> ActionRead:
        marked = Marked(review.text, [review.message_id], review.user_id, review.sender_chat_id)
        return await self.ban(review.group_id, marked, actor, teaches=True)

    async def _free(self, review: Review, actor: Actor) -> SampleRead:
        """Undo what rules did to the author, and learn the text."""
        await self._undo_rules(review, actor)
        sample = await self.ordinary(review.group_id, review.text, actor)
        await self._in.reviews.delete({"group_id": review.group_id, "message_id": review.message_id})
        return sample

    async def _undo_rules(self, review: Review, actor: Actor) -> None:
        """Undo what rules did to the author for this message, or for its album."""
        where: dict[str, Any] = {
            "group_id": review.group_id,
            "user_id": review.user_id,
            "sender_chat_id": review.sender_chat_id,
            "actor.kind": ActorKind.RULE,
            "created_at": {"$gte": self._clock() - KEPT},
        }
        for action in await self._in.actions.all(where, ACTIONS_LIMIT):
            key = action.idempotency_key
            is_for_album = review.album_id is not None and album_of(key) == review.album_id
            if (is_for_album or message_of(key) == review.message_id) and can_be_undone(action):
                await self._actions.revert(review.group_id, str(action.id), actor)

    async def ordinary(self, group_id: int, text: str, actor: Actor) -> SampleRead:
        """Learn that a text is ordinary. Raises NotFound, Forbidden."""
        body = SampleCreate(text=text, label=SampleLabel.HAM)
        return await self._filter.mark(group_id, body, actor, needs=Permission.MODERATE_BAN)
