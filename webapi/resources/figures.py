"""`/groups/{group_id}/stats/…`."""

from typing import Any

from models.permissions import Permission
from models.stats import (
    CaptchaFigures,
    Heatmap,
    HeatmapQuery,
    InstallationStats,
    Moderators,
    RangeQuery,
    RulesFigures,
    Series,
    SeriesQuery,
)
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


async def rules(call: Call[RangeQuery, Nothing]) -> RulesFigures:
    """What rules did."""
    return await call.services.stats_reports.rules(call.group_id, call.query, call.actor)


async def captcha(call: Call[RangeQuery, Nothing]) -> CaptchaFigures:
    """How captchas ended."""
    return await call.services.stats_reports.captcha(call.group_id, call.query, call.actor)


async def of_installation(call: Call[RangeQuery, Nothing]) -> InstallationStats:
    """Figures of all groups."""
    return await call.services.stats_reports.of_installation(call.query, call.actor)


ENDPOINTS: tuple[Endpoint[Any, Any], ...] = (
    Endpoint(
        "GET",
        "/groups/{group_id}/stats/series",
        Permission.STATS_VIEW,
        series,
        "Count what happened, by hour, day or week",
        Series,
        query=SeriesQuery,
        message="Series of group {group_id} computed",
    ),
    Endpoint(
        "GET",
        "/groups/{group_id}/stats/heatmap",
        Permission.STATS_VIEW,
        heatmap,
        "Count what happened, by weekday and hour",
        Heatmap,
        query=HeatmapQuery,
        message="Heatmap of group {group_id} computed",
    ),
    Endpoint(
        "GET",
        "/groups/{group_id}/stats/moderators",
        Permission.STATS_VIEW,
        moderators,
        "Count what each moderator did",
        Moderators,
        query=RangeQuery,
        message="Moderators of group {group_id} counted",
    ),
    Endpoint(
        "GET",
        "/groups/{group_id}/stats/rules",
        Permission.STATS_VIEW,
        rules,
        "Count how often each rule acted, and how often that was undone",
        RulesFigures,
        query=RangeQuery,
        message="Rules of group {group_id} counted",
    ),
    Endpoint(
        "GET",
        "/groups/{group_id}/stats/captcha",
        Permission.STATS_VIEW,
        captcha,
        "Count how captchas ended",
        CaptchaFigures,
        query=RangeQuery,
        message="Captchas of group {group_id} counted",
    ),
    Endpoint(
        "GET",
        "/stats",
        Needs.OPERATOR,
        of_installation,
        "Count what happened in all groups",
        InstallationStats,
        query=RangeQuery,
        message="Statistics of all groups computed",
    ),
)
