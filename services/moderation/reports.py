"""Reports: members report a message, and an admin decides. Enough reports act by themselves until then."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Final

from models.actions import Action, ActionCreate, ActionRead, ActionStatus, ActionType, MachineAction
from models.actors import Actor, ActorKind
from models.logs import EventType
from models.pages import Page, PageQuery
from models.permissions import Permission
from models.reports import Report, ReportDecided, ReportQuery, ReportRead, ReportReceipt, ReportStatus, ReportVerdict
from models.rollups import Metric
from services.core.base import Service, Tools
from services.core.errors import Conflict, Forbidden, NotFound, OutOfReach
from services.moderation.actions import OUTCOME_WAIT, Actions
from services.moderation.albums import Albums
from services.moderation.policy import UNTOUCHABLE, permission_for
from services.moderation.warnings import Warnings
from storage.cursors import NEWEST_FIRST
from storage.database import Transaction
from storage.errors import Duplicate
from texts import Key
from texts.phrases import because, phrase

GOOD_STANDING_AFTER: Final = timedelta(days=1)
"""How long somebody must be known before their report counts towards the threshold."""
REPORTS_ACTOR: Final = Actor(kind=ActorKind.RULE, id="reports", name="the reports of members")
_ENDS_MUTE: Final = (ReportVerdict.DISMISS, ReportVerdict.DELETE)
"""The verdicts after which the author may write again."""


class Reports(Service):
    """Takes reports, and admins' verdicts on them."""

    def __init__(self, tools: Tools, actions: Actions, warnings: Warnings, albums: Albums) -> None:
        super().__init__(tools)
        self._albums = albums
        self._actions = actions
        self._warnings = warnings

    async def report(self, group_id: int, message_id: int, author_id: int, reporter: Actor) -> ReportReceipt:
        """Report a message. In chat, Telegram says who wrote it.

        Over REST the caller does, so that needs `moderate.warn`, and never counts towards the threshold.

        Raises Conflict for a second report by the same person, or with another author; Forbidden for a reporter who
        isn't in the group; OutOfReach for an author who moderates there, or is one of Telegram's placeholder accounts.
        """
        is_vouched = reporter.kind is ActorKind.TELEGRAM
        await self._check_reporter(group_id, reporter)
        await self._check_author(group_id, author_id)
        reporter_id = reporter.user_id or reporter.acts_for
        counts = is_vouched and reporter_id is not None and await self._is_in_good_standing(group_id, reporter_id)
        threshold = await self._threshold(group_id, author_id)
        is_first = await self._open(group_id, message_id, author_id, reporter)
        where = {"group_id": group_id, "message_id": message_id}

        async def work(tx: Transaction) -> Report:
            kept = await self._in.reports.find(where, tx)
            assert kept is not None, "it was opened"
            if kept.author_id != author_id:
                if not is_vouched:
                    raise Conflict(Key.ERROR_REPORT_OTHER_AUTHOR)
                kept.author_id = author_id
                await self._in.reports.change(where, {"author_id": author_id}, tx)
            if reporter_id in kept.reporters:
                if _is_due(kept, threshold):
                    return kept  # a crash came between counting this report and acting
                raise Conflict(Key.ERROR_REPORT_DUPLICATE)
            if counts and reporter_id is not None:
                kept.reporters.append(reporter_id)
                changes = {"reporters": kept.reporters, "updated_at": self._clock()}
                await self._in.reports.change(where, changes, tx)
            return kept

        kept = await self._database.transaction(work)
        has_acted = _is_due(kept, threshold) and await self._act(kept, reporter.request_key)
        return ReportReceipt(message_id=message_id, is_first=is_first, count=len(kept.reporters), has_acted=has_acted)

    async def _check_reporter(self, group_id: int, reporter: Actor) -> None:
        """Raise Forbidden unless the reporter may write in the group; over REST, unless they moderate."""
        if reporter.kind is not ActorKind.TELEGRAM:
            await self._permissions.require(reporter, group_id, Permission.MODERATE_WARN)
        elif not await self._permissions.is_member(reporter, group_id):
            raise Forbidden(Key.ERROR_REPORT_MEMBERS_ONLY)

    async def _check_author(self, group_id: int, author_id: int) -> None:
        if author_id in UNTOUCHABLE:
            raise OutOfReach(UNTOUCHABLE[author_id])
        author = Actor(kind=ActorKind.TELEGRAM, id=str(author_id))
        if await self._permissions.may(author, group_id, Permission.MODERATE_WARN):
            raise OutOfReach(Key.ERROR_TARGET_IS_MODERATOR)

    async def _threshold(self, group_id: int, author_id: int) -> int:
        """How many reports act by themselves; 0: none do. Members' reports never act on somebody above them."""
        settings = await self._lookups.get_settings(group_id)
        if not self._actions.is_live or not settings.moderation_enabled:
            return 0
        user = await self._lookups.find_user(group_id, author_id)
        role = await self._lookups.find_role(group_id, user.role) if user else None
        return 0 if role is not None and role.priority > 0 else settings.report_threshold

    async def _open(self, group_id: int, message_id: int, author_id: int, reporter: Actor) -> bool:
        """Store a report of the message. Returns whether it's the first one."""
        now = self._clock()
        report = Report(group_id=group_id, message_id=message_id, author_id=author_id, created_at=now, updated_at=now)

        async def work(tx: Transaction) -> None:
            await self._in.reports.insert(report, tx)
            await self._write(report, EventType.REPORT_OPENED, reporter, "reported", tx)

        try:
            await self._audit.transaction(work)
        except Duplicate:
            return False
        self._tally.happened(group_id, Metric.REPORTS, now)
        return True

    async def _write(
        self, report: Report, event: EventType, actor: Actor, what: str, tx: Transaction, **more: Any
    ) -> None:
        message = f"message {report.message_id} of user {report.author_id}: {what}"
        details = {"message_id": report.message_id, "author_id": report.author_id, **more}
        await self._audit.write(tx, report.group_id, event=event, actor=actor, message=message, details=details)

    async def _is_in_good_standing(self, group_id: int, user_id: int) -> bool:
        user = await self._lookups.find_user(group_id, user_id)
        if user is None or not user.is_active or self._clock() - user.created_at < GOOD_STANDING_AFTER:
            return False
        return not await self._warnings.active(group_id, user_id)

    async def _act(self, report: Report, request_key: str | None) -> bool:
        """Delete the message and mute its author. Of two concurrent reports, only one does it."""

        async def note(tx: Transaction, ids: Sequence[str]) -> None:
            where = {"_id": report.id, "status": ReportStatus.OPEN, "muted_by": None}
            if not await self._in.reports.change(where, {"muted_by": ids[-1]}, tx):
                raise Conflict(Key.ERROR_REPORT_CLOSED)

        ids = self._albums.whole(report.group_id, report.message_id)
        target = {"user_id": report.author_id, "reason": f"{len(report.reporters)} reports", "execute": True}
        actions = [
            ActionCreate(action_type=ActionType.DELETE, message_ids=ids, **target),
            ActionCreate(action_type=ActionType.MUTE, **target),
        ]
        try:
            await self._actions.take_many(report.group_id, actions, REPORTS_ACTOR.asking(request_key), also=note)
        except (Conflict, OutOfReach):
            return False
        return True

    async def page(self, group_id: int, query: ReportQuery, page: PageQuery, actor: Actor) -> Page[ReportRead]:
        """Reports, newest first. Raises Forbidden without `moderate.warn`."""
        await self._permissions.require(actor, group_id, Permission.MODERATE_WARN)
        where = {"group_id": group_id, **query.model_dump(exclude_none=True)}
        found = await self._in.reports.page(where, NEWEST_FIRST, page)
        return found.shown_as(ReportRead)

    async def get(self, group_id: int, message_id: int, actor: Actor) -> ReportRead:
        """The report of one message. Raises NotFound, Forbidden without `moderate.warn`."""
        await self._permissions.require(actor, group_id, Permission.MODERATE_WARN)
        return ReportRead.model_validate(await self._find(group_id, message_id))

    async def _find(self, group_id: int, message_id: int) -> Report:
        found = await self._in.reports.find({"group_id": group_id, "message_id": message_id})
        if found is None:
            raise NotFound(Key.ERROR_REPORT_UNKNOWN)
        return found

    async def check_verdict(self, group_id: int, verdict: ReportVerdict, actor: Actor) -> None:
        """Raise NotFound, and Forbidden without the permission that the verdict needs."""
        await self._permissions.require(actor, group_id, permission_for(verdict))

    async def decide(
        self, group_id: int, message_id: int, verdict: ReportVerdict, actor: Actor, patience: float = OUTCOME_WAIT
    ) -> ReportDecided:
        """Take the verdict's action and close the report, in one transaction. Wait up to `patience` s for Telegram.

        If Telegram refuses the action, the report is open again. If it's dismissed, or only the message is deleted, the
        author may write again. Raises NotFound, Forbidden, Conflict if it was decided before.
        """
        await self.check_verdict(group_id, verdict, actor)
        report = await self._find(group_id, message_id)
        known, mute = await self._action(report, report.action_id), await self._mute_to_end(report, verdict)
        taken = ActionRead.model_validate(known) if known else None
        if report.status is ReportStatus.OPEN or (taken is not None and taken.status is ActionStatus.FAILED):
            await self._check_can_end(group_id, mute)
            taken = await self._close(report, verdict, actor)
        elif report.verdict is not verdict or (mute is None and not actor.asked_for(report.decided_in)):
            raise Conflict(Key.ERROR_REPORT_CLOSED)
        if mute is not None:
            await self._actions.revert(group_id, str(mute.id), REPORTS_ACTOR, "an admin decided")
        ended = await self._actions.outcome(taken, patience) if taken else None
        if ended is not None and ended.status is ActionStatus.FAILED:
            where = {"_id": report.id, "status": ReportStatus.HANDLED, "action_id": ended.id}
            await self._in.reports.change(where, {"status": ReportStatus.OPEN, "verdict": None, "decided_by": None})
        read = ReportRead.model_validate(await self._find(group_id, message_id))
        return ReportDecided(**dict(read), action=ended)

    async def _close(self, report: Report, verdict: ReportVerdict, actor: Actor) -> ActionRead | None:
        """Close the report, and take the action of the verdict in the same transaction."""
        kind = verdict.action_type
        where = {"_id": report.id, "status": report.status, "action_id": report.action_id}
        changes = {
            "status": ReportStatus.HANDLED if kind else ReportStatus.DISMISSED,
            "verdict": verdict,
            "decided_by": actor.model_dump(),
            "decided_in": actor.request_key,
            "updated_at": self._clock(),
        }

        async def close(tx: Transaction, ids: Sequence[str]) -> None:
            action_id = ids[0] if ids else None
            if not await self._in.reports.change(where, {**changes, "action_id": action_id}, tx):
                raise Conflict(Key.ERROR_REPORT_CLOSED)
            more = {"verdict": verdict, "action_id": action_id}
            await self._write(report, EventType.REPORT_DECIDED, actor, verdict, tx, **more)

        if kind is None:
            await self._audit.transaction(lambda tx: close(tx, ()))
            return None
        ids = self._albums.whole(report.group_id, report.message_id) if kind is ActionType.DELETE else []
        why = because(phrase(Key.REASON_REPORTED))
        action = MachineAction(action_type=kind, user_id=report.author_id, message_ids=ids, **why)
        [taken] = await self._actions.take_many(report.group_id, [action], actor, also=close)
        return taken

    async def _action(self, report: Report, action_id: str | None) -> Action | None:
        if action_id is None:
            return None
        return await self._in.actions.find_by_id(action_id, {"group_id": report.group_id})

    async def _mute_to_end(self, report: Report, verdict: ReportVerdict) -> Action | None:
        """The mute that the reports caused, if it's in force and this verdict ends it."""
        muted = await self._action(report, report.muted_by) if verdict in _ENDS_MUTE else None
        is_in_force = muted is not None and muted.status in (ActionStatus.COMPLETED, ActionStatus.PENDING)
        return muted if is_in_force else None

    async def _check_can_end(self, group_id: int, mute: Action | None) -> None:
        """Raise Conflict if the mute couldn't be ended, so that the report stays open."""
        settings = await self._lookups.get_settings(group_id)
        if mute is not None and not settings.moderation_enabled:
            raise Conflict(Key.ERROR_MODERATION_OFF)


def _is_due(report: Report, threshold: int) -> bool:
    is_enough = 0 < threshold <= len(report.reporters)
    return is_enough and report.status is ReportStatus.OPEN and report.muted_by is None
