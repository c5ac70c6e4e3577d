"""Roll-ups: how often things happened in an hour or on a day. See docs/internals/stats.md."""

from enum import StrEnum
from typing import Final

from beanie import Document

from models.actions import ActionType
from models.base import Moment

HOUR_RETENTION: Final = 90 * 86_400
"""Seconds that hours are kept."""


class Metric(StrEnum):
    """What is counted of a group."""

    MEMBERS = "members"
    JOINS = "joins"
    LEAVES = "leaves"
    MESSAGES = "messages"
    ACTIVE_PEOPLE = "active_people"
    NEW_PEOPLE = "new_people"
    ACTIONS = "actions"
    UNDONE = "undone"
    RULE_HITS = "rule_hits"
    CAPTCHAS_PASSED = "captchas_passed"
    CAPTCHAS_FAILED = "captchas_failed"
    REPORTS = "reports"


ACTION: Final = "action:"
UNDONE: Final = "undone:"
RULE: Final = "rule:"
RULE_UNDONE: Final = "rule_undone:"


def action_count(kind: ActionType) -> str:
    """The name of the number of actions of a type."""
    return f"{ACTION}{kind}"


def undone_count(kind: ActionType) -> str:
    """The name of the number of actions of a type that were undone."""
    return f"{UNDONE}{kind}"


def rule_count(rule_name: str) -> str:
    """The name of the number of a rule's hits: a dot in it would name a field within."""
    return f"{RULE}{rule_name.replace('.', '%2E')}"


def rule_undone_count(rule_name: str) -> str:
    """The name of the number of a rule's hits that were undone."""
    return f"{RULE_UNDONE}{rule_name.replace('.', '%2E')}"


def rule_name_of(count: str) -> str:
    """The rule's name in the name of a number."""
    return count.partition(":")[2].replace("%2E", ".")


class GroupHour(Document):
    """The document: collection `group_hours`."""

    id: str  # type: ignore[assignment]
    """`{group_id}:{hour since 1970}`."""
    group_id: int
    at: Moment
    """When the hour begins."""
    members: int | None = None
    counts: dict[str, int] = {}

    class Settings:
        name = "group_hours"


class GroupDay(Document):
    """The document: collection `group_days`."""

    id: str  # type: ignore[assignment]
    """`{group_id}:{day since 1970}`."""
    group_id: int
    at: Moment
    """When the day begins, in UTC."""
    members: int | None = None
    counts: dict[str, int] = {}

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
