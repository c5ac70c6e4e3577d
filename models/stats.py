"""Figures of a group and of a user."""

from datetime import date

from models.actions import ActionType
from models.base import GroupId, Moment, ReadSchema, UserId


class ModeratorActivity(ReadSchema):
    """How much a moderator did."""

    admin_id: int
    """Telegram's id of the moderator."""
    label: str
    """What people call them: their @name or first name."""
    actions: int
    """How many actions they took."""


class DayActivity(ReadSchema):
    """Actions on one day, UTC."""

    day: date
    """The day, in UTC."""
    actions: int
    """How many actions were taken that day."""


class GroupStats(ReadSchema):
    """A group's figures, as /stats and GET …/stats show them."""

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
    """The ten most active moderators at most, most active first."""
    days: list[DayActivity]
    """The actions of each day, oldest first."""


class UserStats(ReadSchema):
    """The response of GET …/users/{user_id}/stats."""

    group_id: GroupId
    user_id: UserId
    """Telegram's id of the person."""
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
