"""Figures of a group and of a user."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, ConfigDict, Field

from models.actions import ActionType
from models.base import GroupId, Moment, QueryMoment, ReadSchema, Schema, UserId
from models.groups import GroupQuery
from models.rollups import Metric
from models.schedules import Zone


class ModeratorActivity(ReadSchema):
    """How much a moderator did."""

    admin_id: int
    """The Telegram ID of the moderator."""
    label: str
    """Their @name or first name."""
    actions: int
    """How many actions they took."""


class DayActivity(ReadSchema):
    """Actions on one day, UTC."""

    day: date
    """The day, in UTC."""
    actions: int
    """How many actions were taken that day."""


class GroupStats(ReadSchema):
    """A group's figures, as /stats and GET …/stats show them.

    Other processes' actions are included within 5 seconds.
    """

    group_id: GroupId
    member_count: int
    """How many members the group has, as Telegram counts them."""
    known_users: int
    """How many of them the bot has seen."""
    admin_count: int
    """How many admins the group has."""
    active_rules: int
    """How many rules count."""
    since: Moment
    """The start of the time that the figures below cover, in UTC."""
    actions_total: int
    """How many actions were taken."""
    actions_by_type: dict[ActionType, int]
    """How many of each type."""
    top_moderators: list[ModeratorActivity]
    """The most active moderators, at most ten, most active first."""
    days: list[DayActivity]
    """The actions of each day, oldest first."""


class PersonDayActivity(ReadSchema):
    """What a person did on one day, UTC."""

    day: date
    """The day, in UTC."""
    messages: int
    """How many messages they wrote in the group."""
    received: int
    """How many actions were taken on them."""
    performed: int
    """How many actions they took."""


class UserStats(ReadSchema):
    """The response of GET …/users/{user_id}/stats."""

    group_id: GroupId
    user_id: UserId
    """The Telegram ID of the person."""
    role: str
    """Their role in the group."""
    is_active: bool
    """Whether they're in the group."""
    first_seen_at: Moment
    """When the bot first saw them, or an action on them, in UTC."""
    received_total: int
    """How many actions were taken on them."""
    received_by_type: dict[ActionType, int]
    """How many of each type were taken on them."""
    performed_total: int
    """How many actions they took."""
    performed_by_type: dict[ActionType, int]
    """How many of each type they took."""
    messages_total: int
    """How many messages they wrote in the group since counting began."""
    days: list[PersonDayActivity]
    """Each of the last 28 days, oldest first."""


class Interval(StrEnum):
    """The length of a point of a series."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    """From Monday to Sunday."""


class RangeQuery(Schema):
    """A time range and its time zone."""

    model_config = ConfigDict(populate_by_name=True)

    since: Annotated[
        QueryMoment | None, Field(alias="from", description="When it begins, in ISO 8601; left out: 28 days before.")
    ] = None
    until: Annotated[QueryMoment | None, Field(alias="to", description="When it ends; left out: now.")] = None
    tz: Zone = "UTC"
    """The time zone: a name such as `Europe/Berlin`."""


def _check_metrics(given: str) -> str:
    try:
        for one in given.split(","):
            Metric(one)
    except ValueError:
        raise ValueError(f"must be some of these, with commas between: {', '.join(Metric)}") from None
    return given


class SeriesQuery(RangeQuery):
    """Query of GET …/stats/series."""

    interval: Interval = Interval.DAY
    """How long a point lasts."""
    metrics: Annotated[
        str | None,
        Field(
            pattern=r"^[a-z_]{1,20}(,[a-z_]{1,20}){0,19}$",
            description="What to count, separated by commas; left out: everything.",
            examples=["messages,joins"],
        ),
        AfterValidator(lambda given: given and _check_metrics(given)),
    ] = None

    @property
    def wanted(self) -> list[Metric]:
        """The requested metrics."""
        return list(Metric) if self.metrics is None else [Metric(one) for one in dict.fromkeys(self.metrics.split(","))]


def _refuse_a_size(metric: Metric) -> Metric:
    if metric is Metric.MEMBERS:
        raise ValueError("must be something that happens: members is a size")
    return metric


class HeatmapQuery(RangeQuery):
    """Query of GET …/stats/heatmap."""

    metric: Annotated[Metric, AfterValidator(_refuse_a_size)] = Metric.MESSAGES
    """What to count; not `members`, which is a size."""


class Point(ReadSchema):
    """One hour, day or week."""

    at: Moment
    """When it begins, in UTC."""
    values: dict[Metric, int | None]
    """The figures. `members` is the group's size at the end, or null if nothing was counted. `active_people` counts
    everybody once, in an hour those who first wrote that day; null for a week with too many to count."""


class Series(ReadSchema):
    """The response of GET …/stats/series."""

    group_id: GroupId
    since: Moment
    """When the first point begins, in UTC."""
    until: Moment
    """When the range ends, in UTC."""
    interval: Interval
    """How long a point lasts."""
    tz: str
    """The time zone of the days."""
    resolution: Interval
    """`hour`: exact. `day`: summed from days in UTC, because hours are kept for 90 days."""
    points: list[Point]
    """The points, oldest first: one for each hour, day or week, even if nothing happened."""
    totals: dict[Metric, int | None]
    """The sums of the points. `members` is the last counted size. `active_people` counts everybody once who wrote
    on one of the days. Null: more than 50,000 people a day in sum, which takes too long to count."""
    actions_by_type: dict[ActionType, int]
    """How many actions of each type were taken; empty unless `actions` is asked for."""


class Heatmap(ReadSchema):
    """The response of GET …/stats/heatmap."""

    group_id: GroupId
    since: Moment
    """When it begins, in UTC."""
    until: Moment
    """When it ends, in UTC."""
    tz: str
    """The time zone of the weekdays and hours."""
    metric: Metric
    """What is counted."""
    rows: list[list[int]]
    """Seven weekdays from Monday, each with its 24 hours from midnight."""


class LatelyQuery(GroupQuery):
    """Filters of GET /stats/groups: those of the list of groups, and what to count."""

    metric: Annotated[Metric, AfterValidator(_refuse_a_size)] = Metric.MESSAGES
    """What to count; not `members`, which is a size."""


class GroupLately(ReadSchema):
    """A group's last days, in the response of GET /stats/groups."""

    group_id: GroupId
    since: date
    """The first of the days, in UTC."""
    values: list[int] | None
    """One figure for each of the last seven days in UTC, today last. Null if you may not see the group's statistics."""


class InstallationStats(ReadSchema):
    """The response of GET /stats."""

    since: Moment
    """When the first day begins, in UTC."""
    until: Moment
    """When the range ends, in UTC."""
    groups: int
    """In how many groups something was counted."""
    totals: dict[Metric, int | None]
    """The sums over all groups, without `members`. `active_people` counts everybody once over all groups;
    null: more than 50,000 people a day in sum, which takes too long to count."""


class ModeratorFigures(ReadSchema):
    """What a moderator did."""

    user_id: int
    """The Telegram ID of the moderator."""
    label: str
    """Their @name or first name."""
    actions: int
    """How many actions they took."""
    by_type: dict[ActionType, int]
    """How many of each type, most first."""
    undone: int
    """How many of them were undone since."""
    reports: int
    """How many reports they decided."""
    median_seconds: float | None
    """The median time from a report to their decision, in seconds; null without one. Reports are kept for 30 days."""


class Moderators(ReadSchema):
    """The response of GET …/stats/moderators."""

    group_id: GroupId
    since: Moment
    """When the first day begins, in UTC."""
    until: Moment
    """When it ends, in UTC."""
    moderators: list[ModeratorFigures]
    """The moderators, most active first."""


class RuleFigures(ReadSchema):
    """What a rule did."""

    rule_name: str
    """The rule's name."""
    hits: int
    """How often it acted."""
    undone: int
    """How often that was undone: false alarms."""


class WatchFigures(ReadSchema):
    """What a rule that only watches would have done."""

    rule_name: str
    """The rule's name."""
    hits: int
    """How often it would have acted, as far as the log goes back."""


class RulesFigures(ReadSchema):
    """The response of GET …/stats/rules."""

    group_id: GroupId
    since: Moment
    """When the first day begins, in UTC."""
    until: Moment
    """When it ends, in UTC."""
    rules: list[RuleFigures]
    """The rules that acted, most hits first."""
    watching: list[WatchFigures]
    """The rules that only watch now (`dry_run`), most hits first."""


class CaptchaFigures(ReadSchema):
    """The response of GET …/stats/captcha."""

    group_id: GroupId
    since: Moment
    """When the first day begins, in UTC."""
    until: Moment
    """When it ends, in UTC."""
    passed: int
    """How many people solved a captcha."""
    failed: int
    """How many people didn't solve it."""
