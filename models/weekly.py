"""A group's week, in the response of GET /reports/weekly."""

from datetime import date

from pydantic import Field

from models.base import GroupId, Moment, ReadSchema
from models.groups import GroupQuery


class WeeklyQuery(GroupQuery):
    """Filters of GET /reports/weekly: those of the list of groups, and which week."""

    week: date | None = Field(None, description="Any day of the week, which begins on Monday. Left out: last week.")


class WeeklyReport(ReadSchema):
    """A group's week in UTC, and the week before. Null: nothing was counted, or too many people to count each once."""

    group_id: GroupId
    name: str
    """The group's name."""
    since: Moment
    """When the week begins, in UTC."""
    until: Moment
    """When it ends, in UTC. For the current week: now."""
    members: int | None
    """The group's size at its end."""
    members_before: int | None
    """The group's size at the end of the week before."""
    messages: int
    """How many messages people wrote."""
    messages_before: int
    """In the week before. For the current week, up to the same weekday, as for every field that ends in `_before`."""
    active_people: int | None
    """How many people wrote. Everybody counts once."""
    active_people_before: int | None
    """In the week before, likewise."""
    joins: int
    """How often somebody joined."""
    joins_before: int
    """In the week before."""
    leaves: int
    """How often somebody left."""
    leaves_before: int
    """In the week before."""
    actions: int
    """How many actions were taken."""
    actions_before: int
    """In the week before."""
    undone: int
    """How many actions of the week were undone since."""
    undone_before: int
    """Of the week before."""
