"""Who is active in a group, and who stays: the response of GET …/stats/members."""

from models.base import GroupId, Moment, ReadSchema


class CohortWeek(ReadSchema):
    """One week of people who joined together."""

    week: int
    """Its number: 0 is the week in which they joined."""
    active: int
    """How many of them wrote in this week."""
    share: float
    """The same as a share of those who joined, from 0 to 1."""


class Cohort(ReadSchema):
    """People who joined in the same week."""

    since: Moment
    """When the week begins, in UTC."""
    joined: int
    """How many people joined, as far as the bot saw. People who joined several times count for the last one."""
    stayed: int
    """How many of them are in the group now."""
    weeks: list[CohortWeek]
    """Their weeks, up to the end of the range."""


class MembersFigures(ReadSchema):
    """The response of GET …/stats/members."""

    group_id: GroupId
    since: Moment
    """When the first week begins, in UTC."""
    until: Moment
    """When the range ends, in UTC."""
    tz: str
    """The time zone of the weeks."""
    members: int
    """How many members the group has now, as Telegram counts them."""
    active: int
    """How many people wrote. Everybody counts once."""
    silent: int
    """How many members wrote nothing: all members minus those who wrote."""
    new: int
    """How many people the bot saw there for the first time."""
    joined: int
    """How often somebody joined."""
    left: int
    """How often somebody left."""
    weeks: list[Cohort]
    """The people who joined in each week, oldest first."""
