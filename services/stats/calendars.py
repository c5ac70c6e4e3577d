"""Hours, days and weeks in a time zone. A day has 23 or 25 hours when the clocks change."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from models.stats import Interval

_WEEK_DAYS = 7
_NOON = time(12)
_EPOCH = date(1970, 1, 1).toordinal()


def begin_of(moment: datetime, interval: Interval, zone: ZoneInfo) -> datetime:
    """When the hour, day or week around a moment began, in UTC."""
    if interval is Interval.HOUR:
        return moment.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
    day = moment.astimezone(zone).date()
    if interval is Interval.WEEK:
        day -= timedelta(days=day.weekday())
    return datetime.combine(day, time(), zone).astimezone(UTC)


def begins(since: datetime, until: datetime, interval: Interval, zone: ZoneInfo) -> Iterator[datetime]:
    """When each hour, day or week begins, from the one that contains `since` until before `until`; in UTC."""
    at = begin_of(since, interval, zone)
    while at < until:
        yield at
        at = _next(at, interval, zone)


def noon_of(day: datetime, zone: ZoneInfo) -> datetime:
    """The moment at which a day in UTC counts in another zone: its noon, so that it keeps its date."""
    return datetime.combine(day.astimezone(UTC).date(), _NOON, zone)


def day_before(moment: datetime) -> datetime:
    """Early enough for every day in UTC that counts from a moment on, in any zone."""
    return moment - timedelta(days=1)


def date_of(moment: datetime, zone: ZoneInfo) -> int:
    """The day since 1970 in a zone."""
    return moment.astimezone(zone).date().toordinal() - _EPOCH


def _next(at: datetime, interval: Interval, zone: ZoneInfo) -> datetime:
    if interval is Interval.HOUR:
        return at + timedelta(hours=1)
    # By the calendar: some days have no midnight, and then they begin at 1.
    local = (at + timedelta(hours=3)).astimezone(zone).date()
    days = _WEEK_DAYS if interval is Interval.WEEK else 1
    return datetime.combine(local + timedelta(days=days), time(), zone).astimezone(UTC)
