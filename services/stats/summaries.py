"""What `/stats` and similar commands say: a sheet for the picture, and two sentences about what changed."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from models.actors import Actor
from models.pictures import Picture, Stretch
from models.rollups import Metric
from models.stats import HeatmapQuery, Interval, RangeQuery, Series, SeriesQuery
from services.core.base import Service, Tools
from services.stats.calendars import begin_of
from services.stats.pictures.canvas import drawable
from services.stats.pictures.formats import Formats, percent_of_change
from services.stats.pictures.sheets import Bar, Columns, Curve, Grid, Rows, Sheet, Tile
from services.stats.reports import StatsReports
from texts import Html, Key, Words

NAMES: Final = 7
"""People in a chart, at most."""
_ISOLATE, _END = "\u2068", "\u2069"
"""Around a name, which may have another reading direction (UAX 9)."""
_LABELLED_HOURS: Final = (0, 6, 12, 18)

_TOLD: Final = ",".join((Metric.MEMBERS, Metric.JOINS, Metric.LEAVES, Metric.MESSAGES, Metric.ACTIONS, Metric.UNDONE))
"""The figures that summaries need. Counting people is slow, so that isn't among them."""

_TRENDS: Final = {
    Metric.MESSAGES: (
        Key.TREND_MESSAGES_NONE,
        Key.TREND_MESSAGES_FIRST,
        Key.TREND_MESSAGES_SAME,
        Key.TREND_MESSAGES_MORE,
        Key.TREND_MESSAGES_FEWER,
    ),
    Metric.JOINS: (
        Key.TREND_JOINS_NONE,
        Key.TREND_JOINS_FIRST,
        Key.TREND_JOINS_SAME,
        Key.TREND_JOINS_MORE,
        Key.TREND_JOINS_FEWER,
    ),
    Metric.ACTIONS: (
        Key.TREND_ACTIONS_NONE,
        Key.TREND_ACTIONS_FIRST,
        Key.TREND_ACTIONS_SAME,
        Key.TREND_ACTIONS_MORE,
        Key.TREND_ACTIONS_FEWER,
    ),
}
"""The sentences for each figure: nothing at all, nothing before, about the same, more, fewer."""


@dataclass(frozen=True, slots=True)
class Days:
    """A period of days, which is compared with the same number of days before it."""

    since: datetime
    until: datetime
    count: int

    @classmethod
    def last(cls, count: int, now: datetime, zone: ZoneInfo) -> "Days":
        """The last days, including today."""
        # From noon to noon, because a day may have 23 or 25 hours.
        noon = now.astimezone(zone).replace(hour=12) - timedelta(days=count - 1)
        return cls(begin_of(noon, Interval.DAY, zone), now, count)

    @classmethod
    def ending(cls, moment: datetime, count: int, zone: ZoneInfo) -> "Days":
        """The whole days before the day of a moment."""
        end = begin_of(moment, Interval.DAY, zone)
        noon = moment.astimezone(zone).replace(hour=12) - timedelta(days=count)
        return cls(begin_of(noon, Interval.DAY, zone), end, count)

    def before(self, zone: ZoneInfo) -> "Days":
        """As many days before, up to the same time of day: an unfinished day isn't compared with a whole one."""
        since = begin_of(self.since - timedelta(days=self.count) + timedelta(hours=3), Interval.DAY, zone)
        return Days(since, self.until - timedelta(days=self.count), self.count)


@dataclass(frozen=True, slots=True)
class Summary:
    """Figures, ready to show."""

    sheet: Sheet
    sentences: tuple[Html, Html]

    def caption(self) -> Html:
        """The text below the picture."""
        return Html(" ".join(self.sentences))

    def text(self, words: Words) -> Html:
        """The same without a picture."""
        sheet = self.sheet
        lines: list[str] = [words(Key.FIGURES_HEAD, title=sheet.title, days=sheet.subtitle)]
        lines += [words(Key.STATS_LINE, name=tile.label, count=f"{tile.value} {tile.change}") for tile in sheet.tiles]
        if isinstance(sheet.chart, Rows):
            lines += ["", *(words(Key.STATS_LINE, name=bar.label, count=bar.shown) for bar in sheet.chart.bars)]
        return Html("\n".join([*lines, "", self.caption()]))


@dataclass(frozen=True, slots=True)
class _Told:
    """What all summaries are made from."""

    group_id: int
    title: str
    days: Days
    now: Series
    sums: Counter[Metric]
    before: Counter[Metric]
    actor: Actor
    words: Words
    formats: Formats

    def trend(self, metric: Metric) -> Html:
        """The sentence about whether something happened more or less often than before."""
        count, before = self.sums[metric], self.before[metric]
        nothing, first, same, more, fewer = _TRENDS[metric]
        if not before:
            return self.words(first if count else nothing, count=count, days=self.days.count)
        percent = percent_of_change(count, before)
        key = same if not percent else more if percent > 0 else fewer
        return self.words(key, count=count, days=self.days.count, percent=abs(percent))

    def tile(self, key: Key, metric: Metric) -> Tile:
        """The number of a figure, and its change."""
        count = self.sums[metric]
        return Tile(
            self.words(key).plain(), self.formats.number(count), self.formats.change(count, self.before[metric])
        )

    def sheet(self, title: Key, tiles: tuple[Tile, ...], caption: Key, chart: Columns | Rows | Curve | Grid) -> Sheet:
        """A sheet about these days."""
        when = self.formats.days(self.days.since, self.days.until)
        nothing = self.words(Key.CHART_NOTHING).plain()
        heading = self.words(title).plain()
        return Sheet(
            heading, f"{_ISOLATE}{self.title}{_END} · {when}", tiles, self.words(caption).plain(), chart, nothing
        )

    def bars(self, metric: Metric) -> list[Bar]:
        """A figure for each day. Where a size isn't known, it's the one of the day before."""
        label = self.formats.weekday_of if self.days.count <= NAMES else self.formats.day
        bars: list[Bar] = []
        for point in self.now.points:
            value = point.values[metric]
            known = value if value is not None else bars[-1].value if bars else 0
            bars.append(Bar(label(point.at), known, self.formats.number(known)))
        return bars


class Summaries(Service):
    """Reads figures and puts them into words. All methods need `stats.view`, and raise NotFound and Forbidden."""

    def __init__(self, tools: Tools, reports: StatsReports) -> None:
        super().__init__(tools)
        self._reports = reports

    async def of(self, picture: Picture, group_id: int, stretch: Stretch, actor: Actor, words: Words) -> Summary:
        """The last week or month."""
        zone = await self._lookups.zone_of(group_id)
        days = Days.last(stretch.days, self._clock(), zone)
        return await self.over(picture, group_id, days, actor, Formats(words.language, zone), words)

    async def over(
        self, picture: Picture, group_id: int, days: Days, actor: Actor, formats: Formats, words: Words
    ) -> Summary:
        """The summary of some days."""
        group = await self._lookups.get_group(group_id)
        now = await self.series(group_id, days, formats.zone, actor)
        before = await self.series(group_id, days.before(formats.zone), formats.zone, actor)
        told = _Told(group_id, group.name, days, now, _sums(now), _sums(before), actor, words, formats)
        match picture:
            case Picture.STATS:
                return self._stats(told, group.member_count)
            case Picture.GROWTH:
                return self._growth(told, group.member_count)
            case Picture.ACTIVITY:
                return await self._activity(told)
            case Picture.TOPMODS:
                return await self._moderators(told)
            case Picture.TOP:
                return await self._writers(told)

    async def series(self, group_id: int, days: Days, zone: ZoneInfo, actor: Actor) -> Series:
        """The figures of each day."""
        query = SeriesQuery(since=days.since, until=days.until, tz=zone.key, interval=Interval.DAY, metrics=_TOLD)
        return await self._reports.series(group_id, query, actor)

    @staticmethod
    def _stats(told: _Told, members: int) -> Summary:
        tiles = (
            told.tile(Key.FIGURE_MESSAGES, Metric.MESSAGES),
            Tile(told.words(Key.FIGURE_MEMBERS).plain(), told.formats.number(members)),
            told.tile(Key.FIGURE_ACTIONS, Metric.ACTIONS),
        )
        chart = Columns(told.bars(Metric.MESSAGES))
        sheet = told.sheet(Key.PICTURE_STATS, tiles, Key.CHART_MESSAGES, chart)
        return Summary(sheet, (told.trend(Metric.MESSAGES), told.trend(Metric.JOINS)))

    @staticmethod
    def _growth(told: _Told, members: int) -> Summary:
        tiles = (
            Tile(told.words(Key.FIGURE_MEMBERS).plain(), told.formats.number(members)),
            told.tile(Key.FIGURE_JOINED, Metric.JOINS),
            told.tile(Key.FIGURE_LEFT, Metric.LEAVES),
        )
        sizes = [bar for bar in told.bars(Metric.MEMBERS) if bar.value]
        sheet = told.sheet(Key.PICTURE_GROWTH, tiles, Key.CHART_MEMBERS, Curve(sizes))
        balance = told.words(Key.FIGURES_BALANCE, left=told.sums[Metric.LEAVES], members=members)
        return Summary(sheet, (told.trend(Metric.JOINS), balance))

    async def _activity(self, told: _Told) -> Summary:
        days, formats = told.days, told.formats
        query = HeatmapQuery(since=days.since, until=days.until, tz=formats.zone.key)
        rows = (await self._reports.heatmap(told.group_id, query, told.actor)).rows
        day = max(range(7), key=lambda one: sum(rows[one]))
        hours = [sum(row[hour] for row in rows) for hour in range(24)]
        hour = max(range(24), key=lambda one: hours[one])
        is_quiet = not any(hours)
        tiles = (
            told.tile(Key.FIGURE_MESSAGES, Metric.MESSAGES),
            Tile(told.words(Key.FIGURE_BUSIEST_DAY).plain(), "–" if is_quiet else formats.weekday(day)),  # noqa: RUF001
            Tile(told.words(Key.FIGURE_BUSIEST_HOUR).plain(), "–" if is_quiet else formats.hour(hour)),  # noqa: RUF001
        )
        names = [formats.weekday(one) for one in range(7)]
        grid = Grid(rows, names, [formats.hour(one) for one in _LABELLED_HOURS])
        sheet = told.sheet(Key.PICTURE_ACTIVITY, tiles, Key.CHART_HOURS, grid)
        if is_quiet:
            return Summary(sheet, (told.trend(Metric.MESSAGES), told.words(Key.CHART_NOTHING)))
        top_day, top_hour = max(((d, h) for d in range(7) for h in range(24)), key=lambda one: rows[one[0]][one[1]])
        when = {"from": f"{top_hour:02}:00", "to": f"{(top_hour + 1) % 24:02}:00"}
        busiest = told.words(Key.FIGURES_BUSIEST, day=formats.weekday(top_day, wide=True), **when)
        return Summary(sheet, (told.trend(Metric.MESSAGES), busiest))

    async def _moderators(self, told: _Told) -> Summary:
        query = RangeQuery(since=told.days.since, until=told.days.until)
        report = await self._reports.moderators(told.group_id, query, told.actor)
        people = [(one.user_id, one.label, one.actions) for one in report.moderators if one.actions]
        tiles = (
            told.tile(Key.FIGURE_ACTIONS, Metric.ACTIONS),
            Tile(told.words(Key.FIGURE_MODERATORS).plain(), told.formats.number(len(people))),
            Tile(
                told.words(Key.FIGURE_UNDONE).plain(),
                told.formats.share(told.sums[Metric.UNDONE], told.sums[Metric.ACTIONS]),
            ),
        )
        sheet = told.sheet(Key.PICTURE_TOPMODS, tiles, Key.CHART_MODERATORS, Rows(_named(people, told.formats)))
        most = told.words(Key.FIGURES_NO_MODERATOR)
        if people:
            most = told.words(Key.FIGURES_TOP_MODERATOR, name=_quietly(people[0][1]), count=people[0][2])
        return Summary(sheet, (told.trend(Metric.ACTIONS), most))

    async def _writers(self, told: _Told) -> Summary:
        since = begin_of(told.days.since, Interval.DAY, ZoneInfo("UTC"))
        wrote = {"group_id": told.group_id, "at": {"$gte": since, "$lt": told.days.until}}
        summed: list[dict[str, Any]] = await self._in.person_days.aggregate(
            [{"$match": wrote}, {"$group": {"_id": "$user_id", "messages": {"$sum": "$messages"}}}]
        )
        counts = [(one["_id"], one["messages"]) for one in summed if one["messages"]]
        counts.sort(key=lambda one: (-one[1], one[0]))
        people = [(person, await self._label(told.group_id, person), count) for person, count in counts[:NAMES]]
        total = sum(count for _, count in counts)
        tiles = (
            told.tile(Key.FIGURE_MESSAGES, Metric.MESSAGES),
            Tile(told.words(Key.FIGURE_PEOPLE).plain(), told.formats.number(len(counts))),
            Tile(told.words(Key.FIGURE_TOP_SHARE).plain(), told.formats.share(sum(p[2] for p in people[:3]), total)),
        )
        sheet = told.sheet(Key.PICTURE_TOP, tiles, Key.CHART_PEOPLE, Rows(_named(people, told.formats)))
        most = told.words(Key.FIGURES_NO_WRITER)
        if people:
            most = told.words(Key.FIGURES_TOP_WRITER, name=_quietly(people[0][1]), count=people[0][2])
        return Summary(sheet, (told.trend(Metric.MESSAGES), most))

    async def _label(self, group_id: int, user_id: int) -> str:
        user = await self._lookups.find_user(group_id, user_id)
        return user.label if user else str(user_id)


def _sums(series: Series) -> Counter[Metric]:
    """The totals of events; the group's size isn't one of them."""
    return Counter({metric: total or 0 for metric, total in series.totals.items() if metric is not Metric.MEMBERS})


def _quietly(label: str) -> str:
    """A name without the @, so that nobody is notified."""
    return label.removeprefix("@")


def _named(people: list[tuple[int, str, int]], formats: Formats) -> list[Bar]:
    """The bars of people. Somebody whose name our fonts can't show has their id there."""
    return [
        Bar(drawable(_quietly(label)) or str(person), count, formats.number(count))
        for person, label, count in people[:NAMES]
    ]
