"""Figures of a group and of a user."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, Final

from models.actions import ActionType
from models.actors import Actor
from models.permissions import Permission
from models.roles import MEMBER
from models.stats import DayActivity, GroupStats, ModeratorActivity, UserStats
from services.core.base import Service
from services.core.errors import NotFound
from texts import Key

WINDOW_DAYS: Final = 7
TOP_MODERATORS: Final = 10


class Stats(Service):
    """Counts what happened. Never cached: people want to see what was done a moment ago."""

    async def of_group(self, group_id: int, actor: Actor) -> GroupStats:
        """The group's last seven days, today included. Raises NotFound, Forbidden without `stats.view`."""
        await self._permissions.require(actor, group_id, Permission.STATS_VIEW)
        group = await self._lookups.get_group(group_id)
        today = self._clock().replace(hour=0, minute=0, second=0, microsecond=0)
        since = today - timedelta(days=WINDOW_DAYS - 1)
        grouped = await self._in.actions.aggregate(
            [
                {"$match": {"group_id": group_id, "created_at": {"$gte": since}}},
                {
                    "$group": {
                        "_id": {
                            "type": "$action_type",
                            "admin": "$admin_id",
                            "day": {"$dateToString": {"format": "%Y-%m-%d", "date": "$created_at"}},
                        },
                        "count": {"$sum": 1},
                    }
                },
            ]
        )
        days = [(since + timedelta(days=offset)).date() for offset in range(WINDOW_DAYS)]
        per_day = _sum_by(grouped, "day")
        return GroupStats(
            group_id=group_id,
            member_count=group.member_count,
            known_users=await self._in.users.count({"group_id": group_id, "is_active": True}),
            admin_count=group.admin_count,
            active_rules=await self._in.rules.count({"group_id": group_id, "is_active": True}),
            since=since,
            actions_total=sum(row["count"] for row in grouped),
            actions_by_type=_by_type(grouped),
            top_moderators=await self._top_moderators(group_id, _sum_by(grouped, "admin")),
            days=[DayActivity(day=day, actions=per_day.get(day.isoformat(), 0)) for day in days],
        )

    async def _top_moderators(self, group_id: int, per_admin: dict[Any, int]) -> list[ModeratorActivity]:
        people = ((admin, count) for admin, count in per_admin.items() if admin is not None)
        top = sorted(people, key=lambda pair: (-pair[1], pair[0]))[:TOP_MODERATORS]
        activities = []
        for admin_id, count in top:
            user = await self._lookups.find_user(group_id, admin_id)
            label = user.label if user else str(admin_id)
            activities.append(ModeratorActivity(admin_id=admin_id, label=label, actions=count))
        return activities

    async def of_user(self, group_id: int, user_id: int, actor: Actor) -> UserStats:
        """The actions that somebody received and performed, even if they were never seen in the group.

        Raises NotFound, Forbidden without `stats.view`.
        """
        await self._permissions.require(actor, group_id, Permission.STATS_VIEW)
        user = await self._lookups.find_user(group_id, user_id)
        received = await self._types({"group_id": group_id, "user_id": user_id})
        performed = await self._types({"group_id": group_id, "admin_id": user_id})
        if user is not None:
            seen_at = user.created_at
        elif received or performed:
            seen_at = await self._first_action(group_id, user_id)
        else:
            raise NotFound(Key.ERROR_USER_UNKNOWN)
        return UserStats(
            group_id=group_id,
            user_id=user_id,
            role=user.role if user else MEMBER,
            is_active=user is not None and user.is_active,
            first_seen_at=seen_at,
            received_total=sum(received.values()),
            received_by_type=received,
            performed_total=sum(performed.values()),
            performed_by_type=performed,
        )

    async def _first_action(self, group_id: int, user_id: int) -> datetime:
        """When somebody first appeared in an action."""
        # One by one: no index answers both at once.
        found = [
            await self._in.actions.first({"group_id": group_id, field: user_id}, "created_at", 1)
            for field in ("user_id", "admin_id")
        ]
        return min(action.created_at for actions in found for action in actions)

    async def _types(self, where: dict[str, Any]) -> dict[ActionType, int]:
        pipeline = [{"$match": where}, {"$group": {"_id": {"type": "$action_type"}, "count": {"$sum": 1}}}]
        return _by_type(await self._in.actions.aggregate(pipeline))


def _sum_by(grouped: Iterable[dict[str, Any]], part: str) -> dict[Any, int]:
    sums: dict[Any, int] = {}
    for row in grouped:
        value = row["_id"].get(part)
        sums[value] = sums.get(value, 0) + row["count"]
    return sums


def _by_type(grouped: Iterable[dict[str, Any]]) -> dict[ActionType, int]:
    sums = _sum_by(grouped, "type")
    return {ActionType(name): sums[name] for name in sorted(sums, key=lambda name: (-sums[name], name))}
