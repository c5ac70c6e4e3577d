"""Schedules a group's reports, each for a morning in its own time zone."""

from datetime import UTC, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from models.bulletins import REGULAR, Bulletin, BulletinKind
from models.settings import SettingsFields
from services.core.base import Service
from storage.database import Transaction

HOUR: Final = time(9)
"""The local time at which reports are sent."""


def next_time(kind: BulletinKind, now: datetime, zone: ZoneInfo) -> datetime:
    """When the next report is sent, in UTC: on a Monday for a weekly one, else on any day."""
    local = now.astimezone(zone)
    ahead = (7 - local.weekday()) % 7 if kind is BulletinKind.WEEKLY else 0
    step = 7 if kind is BulletinKind.WEEKLY else 1
    at = datetime.combine(local.date() + timedelta(days=ahead), HOUR, zone)
    if at <= now:
        at = datetime.combine(at.date() + timedelta(days=step), HOUR, zone)
    return at.astimezone(UTC)


class BulletinPlans(Service):
    """Keeps the schedule in step with the settings."""

    async def follow(self, group_id: int, before: SettingsFields, settings: SettingsFields, tx: Transaction) -> None:
        """Schedule what the settings turn on, and cancel what they turn off."""
        for kind, setting in REGULAR.items():
            where = {"group_id": group_id, "kind": kind}
            if not getattr(settings, setting):
                if getattr(before, setting):
                    await self._in.bulletins.delete(where, tx)
            elif await self._in.bulletins.find(where, tx) is None:
                at = next_time(kind, self._clock(), await self._lookups.zone_of(group_id))
                await self._in.bulletins.insert(Bulletin(group_id=group_id, kind=kind, at=at, due_at=at), tx)
