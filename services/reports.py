"""Reports: members point at a message, an admin decides; enough of them act by themselves until he does."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from models.actions import ActionCreate, ActionStatus, ActionType
from models.actors import Actor, ActorKind
from models.permissions import Permission
from models.reports import Report, ReportStatus
from services.actions import Actions
from services.base import Service, Tools
from services.errors import Conflict, OutOfReach
from services.vetting import PERMISSION_OF
from services.warnings import Warnings
from storage.database import Transaction
from storage.errors import Duplicate

GOOD_STANDING_AFTER: Final = timedelta(days=1)
"""How long somebody must be known before his report counts towards acting."""
REPORTS_ACTOR: Final = Actor(kind=ActorKind.RULE, id="reports", name="the reports of members")


@dataclass(frozen=True, slots=True)
class Reported:
    """What a report came to."""

    is_first: bool
    """Whether nobody reported the message before."""
    count: int
    """How many members in good standing reported it."""
    has_acted: bool
    """Whether that was enough: the message is gone, and its author is muted until an admin decides."""


class Reports(Service):
    """Takes reports, and what admins decide."""

    def __init__(self, tools: Tools, actions: Actions, warnings: Warnings) -> None:
        super().__init__(tools)
        self._actions = actions
        self._warnings = warnings

    async def report(self, group_id: int, message_id: int, author_id: int, reporter: Actor) -> Reported:
        """Report a message. Raises OutOfReach for one of somebody who keeps order himself, Conflict if told before."""
        author = Actor(kind=ActorKind.TELEGRAM, id=str(author_id))
        if await self._permissions.may(author, group_id, Permission.MODERATE_WARN):
            raise OutOfReach("Who keeps order here can't be reported")
        settings = await self._lookups.get_settings(group_id)
        counts = reporter.user_id is not None and await self._is_in_good_standing(group_id, reporter.user_id)
        is_first = await self._open(group_id, message_id, author_id)
        where = {"group_id": group_id, "message_id": message_id}

        async def work(tx: Transaction) -> Report:
            kept = await self._in.reports.find(where, tx)
            assert kept is not None, "it was opened"
            if reporter.user_id in kept.reporters:
                raise Conflict("You have reported this already")
            if counts and reporter.user_id is not None:
                kept.reporters.append(reporter.user_id)
                changes = {"reporters": kept.reporters, "updated_at": self._clock()}
                await self._in.reports.change(where, changes, tx)
            return kept

        kept = await self._database.transaction(work)
        count = len(kept.reporters)
        is_enough = 0 < settings.report_threshold <= count and kept.muted_by is None
        if is_enough and kept.status is ReportStatus.OPEN and self._actions.is_live:
            await self._act(kept, reporter.request_key)
            return Reported(is_first, count, has_acted=True)
        return Reported(is_first, count, has_acted=False)

    async def _open(self, group_id: int, message_id: int, author_id: int) -> bool:
        now = self._clock()
        report = Report(group_id=group_id, message_id=message_id, author_id=author_id, created_at=now, updated_at=now)
        try:
            await self._in.reports.insert(report)
        except Duplicate:
            return False
        return True

    async def _is_in_good_standing(self, group_id: int, user_id: int) -> bool:
        user = await self._lookups.find_user(group_id, user_id)
        if user is None or not user.is_active or self._clock() - user.created_at < GOOD_STANDING_AFTER:
            return False
        return not await self._warnings.active(group_id, user_id)

    async def _act(self, report: Report, request_key: str | None) -> None:
        reason = f"{len(report.reporters)} reports"
        target = {"user_id": report.author_id, "reason": reason, "execute": True}
        _, mute = await self._actions.take_many(
            report.group_id,
            [
                ActionCreate(action_type=ActionType.DELETE, message_ids=[report.message_id], **target),
                ActionCreate(action_type=ActionType.MUTE, **target),
            ],
            REPORTS_ACTOR.asking(request_key),
        )
        await self._in.reports.change({"_id": report.id}, {"muted_by": mute.id})

    async def decide(self, group_id: int, message_id: int, verdict: ActionType | None, actor: Actor) -> None:
        """Close a report: with a verdict, or dismissed (None). Either ends what the reports did by themselves.

        Raises Forbidden, Conflict if it was decided before.
        """
        needed = PERMISSION_OF[verdict] if verdict else Permission.MODERATE_WARN
        await self._permissions.require(actor, group_id, needed)
        where = {"group_id": group_id, "message_id": message_id}
        status = ReportStatus.HANDLED if verdict else ReportStatus.DISMISSED
        now = self._clock()
        if not await self._in.reports.change(
            {**where, "status": ReportStatus.OPEN}, {"status": status, "updated_at": now}
        ):
            raise Conflict("This report was decided already")
        report = await self._in.reports.find(where)
        if report is not None and report.muted_by is not None and verdict in (None, ActionType.DELETE):
            muted = await self._in.actions.find_by_id(report.muted_by, {"group_id": group_id})
            if muted is not None and muted.status in (ActionStatus.COMPLETED, ActionStatus.PENDING):
                await self._actions.revert(group_id, report.muted_by, REPORTS_ACTOR, "an admin decided")
