"""Figures of a group and of a user."""

from datetime import date

from models.actions import ActionType
from models.base import GroupId, Moment, ReadSchema, UserId


class ModeratorActivity(ReadSchema):
    """How much a moderator did."""

    admin_id: int
    label: str
    actions: int


class DayActivity(ReadSchema):
    """Actions on one day, UTC."""

    day: date
    actions: int


class GroupStats(ReadSchema):
    """What /stats and GET …/stats tell of a group."""

    group_id: GroupId
    member_count: int
    """As Telegram counts them."""
    known_users: int
    """Active users whom we have seen."""
    admin_count: int
    active_rules: int
    since: Moment
    """Start of the window that the figures below cover."""
    actions_total: int
    actions_by_type: dict[ActionType, int]
    top_moderators: list[ModeratorActivity]
    """At most ten, most active first."""
    days: list[DayActivity]
    """Each day of the window, oldest first."""


class UserStats(ReadSchema):
    """What GET …/users/{user_id}/stats tells."""

    group_id: GroupId
    user_id: UserId
    role: str
    is_active: bool
    first_seen_at: Moment
    """Of somebody who was never seen in the group: when they first stood in an action."""
    received_total: int
    received_by_type: dict[ActionType, int]
    """Actions on this user."""
    performed_total: int
    performed_by_type: dict[ActionType, int]
    """Actions by this user."""
