"""`/groups/{group_id}/stats/…`."""

from typing import Any

from models.health import SystemRead
from models.members import MembersFigures
from models.pages import Page
from models.permissions import Permission
from models.stats import (
    CaptchaFigures,
    GroupLately,
    Heatmap,
    HeatmapQuery,
    InstallationStats,
    LatelyQuery,
    Moderators,
    RangeQuery,
    RulesFigures,
    Series,
    SeriesQuery,
)
from models.weekly import WeeklyQuery, WeeklyReport
from webapi import report_tables
from webapi.endpoints import Call, Endpoint, Needs, Nothing


async def series(call: Call[SeriesQuery, Nothing]) -> Series:
    """Figures over time."""
    return await call.services.stats_reports.series(call.group_id, call.query, call.actor)


async def heatmap(call: Call[HeatmapQuery, Nothing]) -> Heatmap:
    """Figures by weekday and hour."""
    return await call.services.stats_reports.heatmap(call.group_id, call.query, call.actor)


async def moderators(call: Call[RangeQuery, Nothing]) -> Moderators:
    """What moderators did."""
    return await call.services.stats_reports.moderators(call.group_id, call.query, call.actor)


async def members(call: Call[RangeQuery, Nothing]) -> MembersFigures:
    """Who is active, and who stays."""
    return await call.services.members_reports.members(call.group_id, call.query, call.actor)


async def weekly(call: Call[WeeklyQuery, Nothing]) -> Page[WeeklyReport]:
    """The week of many groups."""
    return await call.services.weekly.page(call.query, call.page, call.actor)


async def rules(call: Call[RangeQuery, Nothing]) -> RulesFigures:
    """What rules did."""
    return await call.services.stats_reports.rules(call.group_id, call.query, call.actor)


async def captcha(call: Call[RangeQuery, Nothing]) -> CaptchaFigures:
    """How captchas ended."""
    return await call.services.stats_reports.captcha(call.group_id, call.query, call.actor)


async def of_installation(call: Call[RangeQuery, Nothing]) -> InstallationStats:
    """Figures of all groups."""
    return await call.services.stats_reports.of_installation(call.query, call.actor)


async def lately(call: Call[LatelyQuery, Nothing]) -> Page[GroupLately]:
    """The last days of many groups."""
    return await call.services.lately.page(call.query, call.page, call.actor)


async def system(call: Call[Nothing, Nothing]) -> SystemRead:
    """The state of the installation."""
    return await call.services.system.read(call.actor)


ENDPOINTS: tuple[Endpoint[Any, Any], ...] = (
    Endpoint(
        "GET",
        "/system",
        Needs.OPERATOR,
        system,
        "Show the operators, how late updates arrive, and how much work is waiting",
        message="State of the installation read",
    ),
    Endpoint(
        "GET",
        "/groups/{group_id}/stats/series",
        Permission.STATS_VIEW,
        series,
        "Count what happened, by hour, day or week",
        table=report_tables.of_series,
        message="Series of group {group_id} computed",
    ),
    Endpoint(
        "GET",
        "/groups/{group_id}/stats/heatmap",
        Permission.STATS_VIEW,
        heatmap,
        "Count what happened, by weekday and hour",
        table=report_tables.of_heatmap,
        message="Heatmap of group {group_id} computed",
    ),
    Endpoint(
        "GET",
        "/groups/{group_id}/stats/moderators",
        Permission.STATS_VIEW,
        moderators,
        "Count what each moderator did",
        table=report_tables.of_moderators,
        message="Moderators of group {group_id} counted",
    ),
    Endpoint(
        "GET",
        "/groups/{group_id}/stats/members",
        Permission.STATS_VIEW,
        members,
        "Count who is active, silent and new, and who stays, by the week in which they joined",
        table=report_tables.of_members,
        message="Members of group {group_id} counted",
    ),
    Endpoint(
        "GET",
        "/reports/weekly",
        Needs.SIGNED_IN,
        weekly,
        "Compare a week of each of your groups with the week before",
        message="{items:group} reported",
    ),
    Endpoint(
        "GET",
        "/groups/{group_id}/stats/rules",
        Permission.STATS_VIEW,
        rules,
        "Count how often each rule acted, and how often that was undone",
        table=report_tables.of_rules,
        message="Rules of group {group_id} counted",
    ),
    Endpoint(
        "GET",
        "/groups/{group_id}/stats/captcha",
        Permission.STATS_VIEW,
        captcha,
        "Count how captchas ended",
        table=report_tables.of_captcha,
        message="Captchas of group {group_id} counted",
    ),
    Endpoint(
        "GET",
        "/stats",
        Needs.OPERATOR,
        of_installation,
        "Count what happened in all groups",
        table=report_tables.of_installation,
        message="Statistics of all groups computed",
    ),
    Endpoint(
        "GET",
        "/stats/groups",
        Needs.SIGNED_IN,
        lately,
        "Count what happened in each of your groups in the last seven days",
        message="{items:group} counted",
    ),
)
