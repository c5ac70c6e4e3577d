"""Figures of a group and of a user, read from the roll-ups. See docs/internals/stats.md."""

from collections import Counter
from datetime import date, datetime, timedelta
from typing import Final

from models.actors import Actor
from models.permissions import Permission
from models.roles import MEMBER
from models.rollups import (
    KNOWN,
    TOTALS,
    WHOLE,
    GroupDay,
    Metric,
    PersonDay,
    action_types,
    made_types,
    most_first,
    received_types,
)
from models.stats import DayActivity, GroupStats, ModeratorActivity, PersonDayActivity, UserStats
from services.core.base import Service, Tools
from services.core.errors import NotFound
from services.stats.documents import moment
from services.stats.rollups import Rollups
from texts import Key

WINDOW_DAYS: Final = 7
USER_DAYS: Final = 28
TOP_MODERATORS: Final = 10
DAYS_LIMIT: Final = 20_000
"""Person-days that one answer reads, at most."""


class Stats(Service):
    """Sums what was counted. Never cached, because people want to see what was done a moment ago."""

    def __init__(self, tools: Tools, rollups: Rollups) -> None:
        super().__init__(tools)
        self._rollups = rollups

    async def of_group(self, group_id: int, actor: Actor) -> GroupStats:
        """The group's last seven days, today included. Raises NotFound, Forbidden without `stats.view`."""
        await self._permissions.require(actor, group_id, Permission.STATS_VIEW)
        group = await self._lookups.get_group(group_id)
        await self._rollups.flush(group_id)
        today = self._clock().replace(hour=0, minute=0, second=0, microsecond=0)
        since = today - timedelta(days=WINDOW_DAYS - 1)
        span = {"$gte": since}
        rows = await self._in.group_days.all({"group_id": group_id, "at": span}, DAYS_LIMIT)
        acted = await self._in.person_days.all({"group_id": group_id, "acted_at": span}, DAYS_LIMIT)
        days = [(since + timedelta(days=offset)).date() for offset in range(WINDOW_DAYS)]
        per_day = _per_day(rows)
        return GroupStats(
            group_id=group_id,
            member_count=group.member_count,
            known_users=await self._known(group_id),
            admin_count=group.admin_count,
            active_rules=sum(rule.is_active for rule in (await self._lookups.find_rules(group_id)).rules),
            since=since,
            actions_total=per_day.total(),
            actions_by_type=most_first(sum((action_types(row.counts) for row in rows), Counter())),
            top_moderators=await self._top_moderators(group_id, acted),
            days=[DayActivity(day=day, actions=per_day[day]) for day in days],
        )

    async def _known(self, group_id: int) -> int:
        """How many people are there, as far as the bot knows."""
        totals = await self._in.group_days.all({"group_id": group_id, "at": moment(TOTALS)}, DAYS_LIMIT)
        counts = sum((Counter(one.counts) for one in totals), Counter())
        if counts[WHOLE]:
            return counts[KNOWN]
        # A group from before people were counted, until `make rollups` has counted them.
        return await self._in.users.count({"group_id": group_id, "is_active": True})

    async def _top_moderators(self, group_id: int, acted: list[PersonDay]) -> list[ModeratorActivity]:
        per_person: Counter[int] = Counter()
        for day in acted:
            per_person[day.user_id] += made_types(day.counts).total()
        activities = []
        for admin_id, count in sorted(per_person.items(), key=lambda pair: (-pair[1], pair[0]))[:TOP_MODERATORS]:
            user = await self._lookups.find_user(group_id, admin_id)
            label = user.label if user else str(admin_id)
            activities.append(ModeratorActivity(admin_id=admin_id, label=label, actions=count))
        return activities

    async def of_user(self, group_id: int, user_id: int, actor: Actor) -> UserStats:
        """The actions that somebody received and took, even if they were never seen in the group.

        Raises NotFound, Forbidden without `stats.view`.
        """
        await self._permissions.require(actor, group_id, Permission.STATS_VIEW)
        user = await self._lookups.find_user(group_id, user_id)
        await self._rollups.flush(group_id)
        days = await self._in.person_days.all({"group_id": group_id, "user_id": user_id}, DAYS_LIMIT)
        received = sum((received_types(day.counts) for day in days), Counter())
        performed = sum((made_types(day.counts) for day in days), Counter())
        if user is not None:
            seen_at = user.created_at
        elif received or performed:
            seen_at = await self._first_action(group_id, user_id, days)
        else:
            raise NotFound(Key.ERROR_USER_UNKNOWN)
        return UserStats(
            group_id=group_id,
            user_id=user_id,
            role=user.role if user else MEMBER,
            is_active=user is not None and user.is_active,
            first_seen_at=seen_at,
            received_total=received.total(),
            received_by_type=most_first(received),
            performed_total=performed.total(),
            performed_by_type=most_first(performed),
            messages_total=sum(day.messages for day in days),
            days=self._last_days(days),
        )

    def _last_days(self, days: list[PersonDay]) -> list[PersonDayActivity]:
        first = self._clock().date() - timedelta(days=USER_DAYS - 1)
        messages, received, performed = Counter[date](), Counter[date](), Counter[date]()
        for one in days:
            day = one.at.date()
            messages[day] += one.messages
            received[day] += received_types(one.counts).total()
            performed[day] += made_types(one.counts).total()
        shown = [first + timedelta(days=offset) for offset in range(USER_DAYS)]
        return [
            PersonDayActivity(day=day, messages=messages[day], received=received[day], performed=performed[day])
            for day in shown
        ]

    async def _first_action(self, group_id: int, user_id: int, days: list[PersonDay]) -> datetime:
        """When somebody first appeared in an action. If that action was deleted, the first day counted."""
        day = min(day.at for day in days if day.counts)
        span = {"$gte": day, "$lt": day + timedelta(days=1)}
        # Two queries, because no index answers both at once.
        found = [
            await self._in.actions.first({"group_id": group_id, field: user_id, "created_at": span}, "created_at", 1)
            for field in ("user_id", "admin_id")
        ]
        return min((action.created_at for actions in found for action in actions), default=day)


def _per_day(rows: list[GroupDay]) -> Counter[date]:
    """The number of actions on each day."""
    return Counter({row.at.date(): row.counts.get(Metric.ACTIONS, 0) for row in rows})
