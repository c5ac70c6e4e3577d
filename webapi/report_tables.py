"""Reports as CSV: the columns and rows of each."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from models.members import MembersFigures
from models.stats import (
    CaptchaFigures,
    GroupStats,
    Heatmap,
    InstallationStats,
    Moderators,
    RulesFigures,
    Series,
    UserStats,
)

Line = list[Any]


@dataclass(frozen=True, slots=True)
class Table:
    """A report as rows, which are generated while they're sent."""

    columns: list[str]
    lines: Iterable[Line]


def of_series(series: Series) -> Table:
    """A row for each point."""
    metrics = list(series.totals)
    lines = ([one.at, *(one.values[metric] for metric in metrics)] for one in series.points)
    return Table(["at", *metrics], lines)


def of_heatmap(heatmap: Heatmap) -> Table:
    """A row for each hour of each weekday, from Monday (1), as in ISO 8601."""
    lines = ([day, hour, count] for day, row in enumerate(heatmap.rows, 1) for hour, count in enumerate(row))
    return Table(["weekday", "hour", heatmap.metric], lines)


def of_moderators(report: Moderators) -> Table:
    """A row for each moderator."""
    kinds = sorted({kind for one in report.moderators for kind in one.by_type})
    lines = (
        [one.user_id, one.label, one.actions, one.undone, one.reports, one.median_seconds]
        + [one.by_type.get(kind, 0) for kind in kinds]
        for one in report.moderators
    )
    return Table(["user_id", "label", "actions", "undone", "reports", "median_seconds", *kinds], lines)


def of_members(report: MembersFigures) -> Table:
    """A row for each week of each week's new members."""
    lines = (
        [cohort.since, cohort.joined, cohort.stayed, one.week, one.active, one.share]
        for cohort in report.weeks
        for one in cohort.weeks
    )
    return Table(["since", "joined", "stayed", "week", "active", "share"], lines)


def of_rules(report: RulesFigures) -> Table:
    """A row for each rule."""
    return Table(["rule_name", "hits", "undone"], ([one.rule_name, one.hits, one.undone] for one in report.rules))


def of_captcha(report: CaptchaFigures) -> Table:
    """A single row."""
    return Table(["since", "until", "passed", "failed"], [[report.since, report.until, report.passed, report.failed]])


def of_installation(report: InstallationStats) -> Table:
    """A single row."""
    lines = [[report.since, report.until, report.groups, *report.totals.values()]]
    return Table(["since", "until", "groups", *report.totals], lines)


def of_group(report: GroupStats) -> Table:
    """A row for each day."""
    return Table(["day", "actions"], ([one.day, one.actions] for one in report.days))


def of_user(report: UserStats) -> Table:
    """A row for each day."""
    lines = ([one.day, one.messages, one.received, one.performed] for one in report.days)
    return Table(["day", "messages", "received", "performed"], lines)
