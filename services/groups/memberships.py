"""Who is in a group, and with which status, as Telegram reports it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Final

from models.actors import SYSTEM, Actor
from models.logs import EventType
from models.roles import MEMBER
from models.rollups import Metric
from models.users import ADMINISTRATORS, Administrator, AdminRight, Profile, TelegramStatus, User
from services.core.base import Service, Tools
from services.groups.effective_roles import effective_role, load_priorities
from services.groups.names import Names, has_names, name_fields
from storage.database import Transaction
from storage.keys import group_key

ECHO: Final = timedelta(seconds=60)
"""How far apart the two reports of one join can be. In practice it's under a second."""


@dataclass(frozen=True, slots=True)
class _Presence:
    """Whether somebody is in the group, and whether they're an administrator."""

    is_active: bool
    is_admin: bool

    @classmethod
    def of(cls, user: User | None, told: TelegramStatus) -> "_Presence":
        """From our record, or from Telegram for somebody we haven't seen."""
        if user is None:
            return cls(not told.is_gone, told in ADMINISTRATORS)
        return cls(user.is_active, user.is_active and user.telegram_status in ADMINISTRATORS)


@dataclass(frozen=True, slots=True)
class _Report:
    """What Telegram reports about a person, beside our record of them."""

    group_id: int
    profile: Profile
    status: TelegramStatus
    came_from: TelegramStatus | None
    rights: frozenset[AdminRight] | None
    moment: datetime
    """When it happened."""
    user: User | None
    """Our record."""

    @property
    def is_outdated(self) -> bool:
        """Whether our record is newer, or says more."""
        user = self.user
        if user is None:
            return False
        if user.moved_at is not None and self.moment < user.moved_at:
            return True  # they've joined or left again since
        # The service message of a ban reports that they left.
        return self.status is TelegramStatus.LEFT and self.came_from is not TelegramStatus.KICKED and user.is_banned

    @property
    def before(self) -> _Presence:
        """How they were."""
        return _Presence.of(self.user, self.came_from or self.status)

    @property
    def after(self) -> _Presence:
        """How they are now."""
        return _Presence(not self.status.is_gone, self.status in ADMINISTRATORS)

    @property
    def kept_rights(self) -> list[AdminRight] | None:
        """An administrator's rights. Those we know stay, if Telegram doesn't report them."""
        if self.status is not TelegramStatus.ADMINISTRATOR:
            return None
        if self.rights is not None:
            return sorted(self.rights)
        return self.user.telegram_rights if self.user else None

    @property
    def is_join(self) -> bool:
        """Whether they came in, and this is the first report of it."""
        came = self.came_from is not None and self.came_from.is_gone and self.after.is_active
        return came and _is_news(self.user, self.moment)

    @property
    def is_move(self) -> bool:
        """Whether they joined or left."""
        return self.is_join or self.before.is_active != self.after.is_active

    @property
    def changes_nothing(self) -> bool:
        """Whether our record says the same."""
        user = self.user
        return (
            user is not None
            and (user.telegram_status, user.telegram_rights) == (self.status, self.kept_rights)
            and self.before == self.after
            and has_names(user, self.profile)
            and not self.is_join
        )

    @property
    def assigned_role(self) -> str | None:
        """The role that somebody gave them here. A ban removes it."""
        return self.user.assigned_role if self.user and self.status is not TelegramStatus.KICKED else None

    def changes(self, role: str, actor: Actor, now: datetime) -> dict[str, Any]:
        """The fields to store, given the effective role."""
        user, is_move = self.user, self.is_move
        return {
            **name_fields(self.profile),
            "telegram_status": self.status,
            "telegram_rights": self.kept_rights,
            "role": role,
            "assigned_role": self.assigned_role,
            "is_active": self.after.is_active,
            "joined_at": self.moment if is_move and self.after.is_active else user.joined_at if user else None,
            "moved_at": self.moment if is_move else user.moved_at if user else None,
            "joined_by": actor.request_key if is_move else user.joined_by if user else None,
            "is_held": user is not None and user.is_held and not is_move,
            "updated_at": now,
        }


class Memberships(Service):
    """Keeps people's status as Telegram reports it."""

    def __init__(self, tools: Tools, names: Names) -> None:
        super().__init__(tools)
        self._names = names

    async def set_status(
        self,
        group_id: int,
        profile: Profile,
        status: TelegramStatus,
        actor: Actor,
        came_from: TelegramStatus | None = None,
        rights: frozenset[AdminRight] | None = None,
        at: datetime | None = None,
    ) -> bool:
        """Store what Telegram reports about a member: joined, left, promoted, demoted. Reported again, nothing changes.

        `came_from` is the previous status, if Telegram reports one. Returns whether this report made them join or
        leave; if the update is handled again, it returns the same. `rights` are an administrator's, if Telegram reports
        them. A ban removes the assigned role. `at` is when it happened; None: now.
        """

        async def work(tx: Transaction) -> bool:
            user = await self._in.users.find({"group_id": group_id, "user_id": profile.user_id}, tx)
            report = _Report(group_id, profile, status, came_from, rights, at or self._clock(), user)
            if report.is_outdated:
                return False
            if user is not None and report.changes_nothing:
                return actor.asked_for(user.joined_by)
            await self._store(report, actor, tx)
            return report.is_move

        return await self._audit.transaction(work)

    async def _store(self, report: _Report, actor: Actor, tx: Transaction) -> None:
        """Keep what has changed, with its figures and log entries."""
        group_id, profile, now = report.group_id, report.profile, self._clock()
        priorities = await load_priorities(self._in, group_id, tx)
        role = effective_role(report.status, report.assigned_role, priorities)
        where = {"group_id": group_id, "user_id": profile.user_id}
        await self._in.users.change(where, report.changes(role, actor, now), tx, on_insert={"created_at": now})
        await self._names.take(group_id, profile, tx)
        if report.came_from is not None:  # otherwise Telegram reported no change, only the current status
            await self._count(report, tx)
        await self._audit.stale(tx, group_key(group_id))
        self._audit.afterwards(tx, partial(self._tally.moved, group_id, profile.user_id))
        if report.user is None and report.after.is_active:
            self._audit.afterwards(tx, partial(self._tally.happened, group_id, Metric.NEW_PEOPLE, report.moment))
        if report.is_move:
            await self._log_move(report, actor, tx)
        await self._log_role(report, role, actor, tx)

    async def _count(self, report: _Report, tx: Transaction) -> None:
        before, after = report.before, report.after
        for field, change in (
            ("member_count", after.is_active - before.is_active),
            ("admin_count", after.is_admin - before.is_admin),
        ):
            if change:
                await self._in.groups.increment({"group_id": report.group_id}, field, change, tx)

    async def _log_move(self, report: _Report, actor: Actor, tx: Transaction) -> None:
        is_here, profile = report.after.is_active, report.profile
        metric = Metric.JOINS if is_here else Metric.LEAVES
        self._audit.afterwards(tx, partial(self._tally.happened, report.group_id, metric, report.moment))
        event, verb = (EventType.USER_JOINED, "joined") if is_here else (EventType.USER_LEFT, "left")
        details = {"user_id": profile.user_id, "happened_at": report.moment}
        await self._audit.write(
            tx, report.group_id, event=event, actor=actor, message=f"{profile.full_name} {verb}", details=details
        )

    async def _log_role(self, report: _Report, role: str, actor: Actor, tx: Transaction) -> None:
        old, profile = report.user.role if report.user else MEMBER, report.profile
        if role != old:
            details = {"user_id": profile.user_id, "before": {"role": old}, "after": {"role": role}}
            message = f"{profile.full_name} is {role} now"
            event = EventType.USER_ROLE_CHANGED
            await self._audit.write(tx, report.group_id, event=event, actor=actor, message=message, details=details)

    async def sync_administrators(
        self, group_id: int, administrators: Sequence[Administrator], actor: Actor = SYSTEM, *, are_all: bool = True
    ) -> None:
        """Set the group's administrators to those that Telegram lists. Unless these `are_all`, nobody is demoted."""
        known = [one.profile.user_id for one in administrators]
        found = await self._in.users.all({"group_id": group_id, "user_id": {"$in": known}}, len(known)) if known else []
        users = {user.user_id: user for user in found}
        for one in administrators:
            if not _is_up_to_date(users.get(one.profile.user_id), one):
                await self.set_status(group_id, one.profile, one.status, actor, rights=one.rights)
        if not are_all:
            return
        stale = {"group_id": group_id, "telegram_status": {"$in": list(ADMINISTRATORS)}}
        for user in await self._in.users.all(stale, limit=200):
            if user.user_id not in known:
                profile = Profile.model_validate(user)
                status = TelegramStatus.MEMBER if user.is_active else TelegramStatus.LEFT
                await self.set_status(group_id, profile, status, actor)


def _is_up_to_date(user: User | None, told: Administrator) -> bool:
    """Whether we hold an administrator as Telegram describes them: once an hour, most of them are as before."""
    rights = sorted(told.rights) if told.rights is not None and told.status is TelegramStatus.ADMINISTRATOR else None
    return (
        user is not None
        and user.is_active
        and (user.telegram_status, user.telegram_rights) == (told.status, rights)
        and has_names(user, told.profile)
    )


def _is_news(user: User | None, came_at: datetime) -> bool:
    """Whether a join is new to us: a service message and an update of its own both report it.

    Somebody known only from a message may not have joined then: people can comment on a channel's posts from outside.
    """
    return user is None or not user.is_active or user.joined_at is None or came_at > user.joined_at + ECHO
