"""Roll-ups: counters by hour and by day. See docs/internals/stats.md."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Final

from beanie import Document

from models.actions import ActionType
from models.base import Moment

_DAY: Final = 86_400
HOUR_RETENTION: Final = 90 * _DAY
"""Seconds that hours are kept."""


class Metric(StrEnum):
    """What is counted for a group."""

    MEMBERS = "members"
    JOINS = "joins"
    LEAVES = "leaves"
    MESSAGES = "messages"
    ACTIVE_PEOPLE = "active_people"
    """People who wrote. Roll-ups count a person once per day; for longer ranges, each person is counted once."""
    NEW_PEOPLE = "new_people"
    ACTIONS = "actions"
    UNDONE = "undone"
    RULE_HITS = "rule_hits"
    CAPTCHAS_PASSED = "captchas_passed"
    CAPTCHAS_FAILED = "captchas_failed"
    REPORTS = "reports"
    SPAM_FOUND = "spam_found"
    """Messages that the spam filter took for spam, even if no rule acted."""
    SPAM_MARKED = "spam_marked"
    """Texts that somebody marked as spam."""
    HAM_MARKED = "ham_marked"
    """Texts that somebody marked as ordinary, also by undoing a ban by `/spam` or what a rule did."""


ACTION: Final = "action:"
MADE: Final = "made_"
RECEIVED: Final = "received_"
UNDONE: Final = "undone:"
RULE: Final = "rule:"
RULE_UNDONE: Final = "rule_undone:"


GAP: Final = "gap:"
"""How many people wrote on a day that is this many days after the last one on which they wrote: see `active_since`."""
GAP_LIMIT: Final = 400
"""Gaps of this many days or more count as this one, and so does having no earlier day. The longest range of weekly
figures is shorter."""
COHORT: Final = "cohort:"
"""How many people wrote on a day for the first time in its week, by the week in which they joined."""
JOINED: Final = "joined_last"
"""How many people joined on a day, and not again later."""
STAYED: Final = "stayed"
"""How many of those are in the group now."""
KNOWN: Final = "known"
"""How many people are in the group, as far as the bot knows: in the document of the day `TOTALS`."""
WHOLE: Final = "whole"
"""In the same document: everybody in the group is counted, since its creation or since `make rollups`."""
MINUTE: Final = "minute:"
TOTALS: Final = 0
"""The number of the day whose document holds what doesn't belong to a day."""


def action_count(kind: ActionType) -> str:
    """The name of the counter for actions of a type."""
    return f"{ACTION}{kind}"


_OF_ACTIONS: Final = frozenset(
    {Metric.ACTIONS, Metric.UNDONE, Metric.RULE_HITS, Metric.CAPTCHAS_PASSED, Metric.CAPTCHAS_FAILED}
)


def is_of_actions(count: str) -> bool:
    """Whether a group's counter comes from its actions alone."""
    return count in _OF_ACTIONS or count.startswith((ACTION, UNDONE, RULE, RULE_UNDONE, MINUTE))


def action_types(counts: Mapping[str, int]) -> Counter[ActionType]:
    """How many actions of each type a group's counters show."""
    return _types(counts, ACTION)


def made_types(counts: Mapping[str, int]) -> Counter[ActionType]:
    """How many actions of each type a person took."""
    return _types(counts, MADE + ACTION)


def received_types(counts: Mapping[str, int]) -> Counter[ActionType]:
    """How many actions of each type were taken on a person."""
    return _types(counts, RECEIVED + ACTION)


def _types(counts: Mapping[str, int], prefix: str) -> Counter[ActionType]:
    found = {name: by for name, by in counts.items() if name.startswith(prefix)}
    return Counter({ActionType(name.removeprefix(prefix)): by for name, by in found.items()})


def most_first(counts: Mapping[ActionType, int]) -> dict[ActionType, int]:
    """The types of which there are any, those with most actions first."""
    return {kind: counts[kind] for kind in sorted(counts, key=lambda kind: (-counts[kind], kind)) if counts[kind]}


def undone_count(kind: ActionType) -> str:
    """The name of the counter for undone actions of a type."""
    return f"{UNDONE}{kind}"


def rule_count(rule_name: str) -> str:
    """The name of the counter for a rule's hits. Dots are replaced, because they'd name a nested field."""
    return f"{RULE}{rule_name.replace('.', '%2E')}"


def rule_undone_count(rule_name: str) -> str:
    """The name of the counter for a rule's hits that were undone."""
    return f"{RULE_UNDONE}{rule_name.replace('.', '%2E')}"


def minute_count(minute: int) -> str:
    """The name of the number of actions in a minute of an hour. Only hours have it."""
    return f"{MINUTE}{minute}"


def is_of_minute(count: str) -> bool:
    """Whether a number is of a minute."""
    return count.startswith(MINUTE)


def minutes_of(counts: Mapping[str, int]) -> Counter[int]:
    """How many actions an hour has in each of its minutes."""
    return Counter({int(name.removeprefix(MINUTE)): by for name, by in counts.items() if is_of_minute(name)})


def day_of(at: datetime) -> int:
    """The day since 1970, in UTC."""
    return int(at.timestamp()) // _DAY


def monday_of(day: int) -> int:
    """The day since 1970 on which a day's week begins. The first day of 1970 was a Thursday."""
    return day - (day + 3) % 7


def active_since(first: int, days: Iterable[tuple[int, Mapping[str, int]]]) -> int:
    """How many people wrote on some days, each counted once: on the first of their days from `first` on.

    `days` have their numbers since 1970 and their counters: all from `first` on, up to any other.
    """
    return sum(
        by
        for day, counts in days
        for name, by in counts.items()
        if name.startswith(GAP) and int(name.removeprefix(GAP)) > day - first
    )


def rule_name_of(count: str) -> str:
    """The rule's name in the name of a counter."""
    return count.partition(":")[2].replace("%2E", ".")


class _OfGroup(Document):
    """Counters of a group for a time range."""

    id: str  # type: ignore[assignment]
    """`{group_id}:{number}`, where the number counts hours or days since 1970."""
    group_id: int
    at: Moment
    """When the time range begins, in UTC."""
    members: int | None = None
    counts: dict[str, int] = {}

    @property
    def day(self) -> int:
        """The day since 1970 that it's on, in UTC."""
        return day_of(self.at)


class GroupHour(_OfGroup):
    """The document: collection `group_hours`."""

    class Settings:
        name = "group_hours"


class GroupDay(_OfGroup):
    """The document: collection `group_days`."""

    class Settings:
        name = "group_days"


class PersonDay(Document):
    """The document: collection `person_days`."""

    id: str  # type: ignore[assignment]
    """`{group_id}:{day since 1970}:{user_id}`."""
    group_id: int
    user_id: int
    at: Moment
    """When the day begins, in UTC."""
    messages: int = 0
    acted_at: Moment | None = None
    """The same as `at`, if they took an action."""
    counts: dict[str, int] = {}

    class Settings:
        name = "person_days"


class Standing(Document):
    """The document: collection `standings`. What a person counts as in the counters of the group's days.

    Whoever changes such a counter changes this in the same transaction, so a difference still has to be counted.
    """

    id: str  # type: ignore[assignment]
    """`{group_id}:{user_id}`."""
    group_id: int
    user_id: int
    joined: int = 0
    """The day since 1970 on which they last joined; 0: not known."""
    is_here: bool = False
    wrote: int | None = None
    """The last day on which they wrote."""

    class Settings:
        name = "standings"
