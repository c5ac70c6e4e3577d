"""What undoing teaches the spam filter: that the text was ordinary."""

from datetime import datetime

from models.actions import Action, ActionType
from models.actors import Actor, ActorKind
from models.filter import Sample, SampleLabel
from models.logs import EventType
from models.phrases import Phrase
from services.core.audit import Audit
from services.core.digests import digest
from services.core.tally import Tally
from services.moderation.message_keys import album_of, message_of
from storage.collections import Collections
from storage.database import Transaction
from storage.keys import samples_key, user_key
from texts import Key
from texts.labels import WHY_SPAM


def is_by_filter(why: Phrase | None) -> bool:
    """Whether a rule acted because of the spam filter."""
    if why is None:
        return False
    return why.key in (*WHY_SPAM, Key.WHY_SECOND_OPINION) or any(
        isinstance(value, Phrase) and is_by_filter(value) for value in why.values.values()
    )


class Lessons:
    """Corrects samples in the transaction that undoes an action."""

    def __init__(self, collections: Collections, audit: Audit, tally: Tally) -> None:
        self._in = collections
        self._audit = audit
        self._tally = tally

    async def unlearn(self, undone: Action, actor: Actor, now: datetime, tx: Transaction) -> None:
        """A ban by `/spam` added a sample with the ban's id. A message that a rule acted on is in the review queue."""
        if undone.action_type is ActionType.BAN and await self._turn(undone, actor, now, tx):
            return
        if undone.actor.kind is ActorKind.RULE and is_by_filter(undone.reason_phrase):
            await self._learn_alarm(undone, actor, now, tx)

    async def _turn(self, ban: Action, actor: Actor, now: datetime, tx: Transaction) -> bool:
        sample = await self._in.samples.find_by_id(str(ban.id), {"group_id": ban.group_id}, tx)
        if sample is None or sample.label is SampleLabel.HAM:
            return sample is not None
        changes = {"label": SampleLabel.HAM, "actor": actor.model_dump(), "created_at": now}
        await self._in.samples.change({"_id": sample.id}, changes, tx)
        await self._give_back(ban, sample.taken_trust, tx)
        await self._log(ban.group_id, str(sample.id), actor, now, tx)
        return True

    async def _give_back(self, ban: Action, trust: int, tx: Transaction) -> None:
        """Give the author of a message the trust that the ban took, unless they have earned more since."""
        if ban.user_id is None or not trust:
            return
        where = {"group_id": ban.group_id, "user_id": ban.user_id, "trust": {"$lt": trust}}
        await self._in.users.change(where, {"trust": trust}, tx)
        await self._audit.stale(tx, user_key(ban.group_id, ban.user_id))

    async def _learn_alarm(self, undone: Action, actor: Actor, now: datetime, tx: Transaction) -> None:
        key = undone.idempotency_key
        message_id, album_id = message_of(key), album_of(key)
        if message_id is None and album_id is None:
            return
        of = {"message_id": message_id} if message_id is not None else {"album_id": album_id}
        where = {"group_id": undone.group_id, **of}
        review = await self._in.reviews.find(where, tx)
        if review is None or review.expires_at <= now:
            return
        said = digest(review.text)
        await self._in.samples.delete({"group_id": undone.group_id, "digest": said}, tx)
        fields = {"group_id": undone.group_id, "text": review.text, "digest": said}
        sample = await self._in.samples.insert(Sample(**fields, label=SampleLabel.HAM, actor=actor, created_at=now), tx)
        await self._in.reviews.delete(where, tx)
        await self._log(undone.group_id, str(sample.id), actor, now, tx)

    async def _log(self, group_id: int, sample_id: str, actor: Actor, now: datetime, tx: Transaction) -> None:
        self._audit.afterwards(tx, lambda: self._tally.marked(group_id, SampleLabel.HAM, now))
        details = {"sample_id": sample_id, "label": SampleLabel.HAM}
        await self._audit.write(
            tx, group_id, event=EventType.FILTER_TAUGHT, actor=actor, message="marked as ham", details=details
        )
        await self._audit.stale(tx, samples_key(group_id))
