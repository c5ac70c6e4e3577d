"""Warnings: which of a user's still count, and what penalty the next one leads to."""

from datetime import datetime, timedelta
from typing import Final

from models.actions import Action, ActionRead, ActionStatus, ActionType
from models.actors import SYSTEM, Actor
from models.permissions import Permission
from models.rules import Penalty
from models.settings import EscalationStep
from services.core.base import Service
from storage.database import Transaction
from texts import Key
from texts.phrases import because, phrase

WARNINGS_READ: Final = 200
"""Warnings of one user that are read, at most."""
ACTION_OF_PENALTY: Final = {
    Penalty.WARN: ActionType.WARN,
    Penalty.MUTE: ActionType.MUTE,
    Penalty.KICK: ActionType.KICK,
    Penalty.BAN: ActionType.BAN,
    Penalty.DELETE: ActionType.DELETE,
}


class Warnings(Service):
    """Counts the warnings of users."""

    async def active(self, group_id: int, user_id: int, tx: Transaction = None) -> list[Action]:
        """A user's warnings that count, oldest first: not undone, not expired, and not only recorded."""
        now = self._clock()
        kind = {"action_type": ActionType.WARN, "status": ActionStatus.COMPLETED, "execute": True}
        where = {"group_id": group_id, "user_id": user_id, **kind}
        found = await self._in.actions.first(where, "created_at", WARNINGS_READ, tx)
        return [warning for warning in found if warning.end > now]

    async def tally(self, group_id: int, user_id: int) -> tuple[int, int | None]:
        """How many of a user's warnings count, and how many lead to the last penalty; None if there's none."""
        settings = await self._lookups.get_settings(group_id)
        limit = settings.escalation[-1].warnings if settings.escalation else None
        return len(await self.active(group_id, user_id)), limit

    async def of_user(self, group_id: int, user_id: int, actor: Actor) -> list[ActionRead]:
        """The user's warnings that count. Raises Forbidden without `actions.view`, except for one's own."""
        if user_id != actor.user_id:
            await self._permissions.require(actor, group_id, Permission.ACTIONS_VIEW)
        return [ActionRead.model_validate(warning) for warning in await self.active(group_id, user_id)]

    async def consequence(self, warning: Action, tx: Transaction) -> tuple[Action | None, list[Action]]:
        """The penalty, if `warning`, just stored, reaches a limit; and the warnings that count towards it."""
        assert warning.user_id is not None, "nobody else is warned"
        now = self._clock()
        settings = await self._lookups.get_settings(warning.group_id)
        counting, at = await self._counting_at_the_last(warning.group_id, warning.user_id, tx)
        for step in reversed(settings.escalation):
            since = at - timedelta(seconds=step.within) if step.within is not None else None
            counted = [one for one in counting if since is None or one.happened_at >= since]
            if warning.id not in {one.id for one in counted}:
                continue  # it came so late that it adds nothing
            is_last = step is settings.escalation[-1]
            if len(counted) == step.warnings or (is_last and len(counted) > step.warnings):
                return _penalty(warning, step, now), counting if is_last else []
        return None, []

    async def _counting_at_the_last(
        self, group_id: int, user_id: int, tx: Transaction
    ) -> tuple[list[Action], datetime]:
        """The warnings that counted when the last of them happened, and when that was.

        After an outage, updates arrive late and all at once, so some warnings may have expired in between.
        """
        where = {"group_id": group_id, "user_id": user_id, "action_type": ActionType.WARN, "execute": True}
        where["status"] = {"$in": [ActionStatus.COMPLETED, ActionStatus.EXPIRED]}
        found = await self._in.actions.first(where, "created_at", WARNINGS_READ, tx, last=True)
        at = max(one.happened_at for one in found)
        return [one for one in found if not _is_settled(one) and one.end > at], at


def _is_settled(warning: Action) -> bool:
    """Whether it has led to a penalty. In old records, the only sign of that is an early end."""
    has_had_its_time = warning.end <= warning.updated_at
    return warning.is_settled or (warning.status is ActionStatus.EXPIRED and not has_had_its_time)


def _penalty(warning: Action, step: EscalationStep, now: datetime) -> Action:
    why = phrase(Key.REASON_WARNINGS, count=step.warnings)
    if step.within:
        why = phrase(Key.REASON_WARNINGS_WITHIN, count=step.warnings, spans={"span": step.within})
    return Action(
        group_id=warning.group_id,
        user_id=warning.user_id,
        actor=SYSTEM,
        action_type=ACTION_OF_PENALTY[step.penalty],
        **because(why),
        duration=step.duration,
        execute=True,
        status=ActionStatus.PENDING,
        caused_by=str(warning.id),
        idempotency_key=f"escalation:{warning.id}",
        created_at=now,
        updated_at=now,
    )
