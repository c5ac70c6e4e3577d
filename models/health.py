"""How the process is."""

from enum import StrEnum
from typing import Literal

from models.base import ReadSchema


class BotState(StrEnum):
    """How the bot stands with Telegram."""

    OFF = "off"
    """No BOT_TOKEN."""
    CONNECTING = "connecting"
    POLLING = "polling"
    WEBHOOK = "webhook"
    AWAY = "away"
    """Telegram doesn't answer; the bot keeps trying."""
    CONFLICT = "conflict"
    """Another process polls with the same token."""


class HealthRead(ReadSchema):
    """The process is running."""

    status: Literal["ok"] = "ok"
    """Always `ok`."""
    version: str
    """The version of Groupkeeper."""


class ReadinessRead(ReadSchema):
    """Whether the process can do its work, and how each part is."""

    ready: bool
    """Whether it can do its work. True while the database answers; the other parts have a fallback."""
    version: str
    """The version of Groupkeeper."""
    database: Literal["ok", "away"]
    """Whether the database answers."""
    cache: Literal["local", "shared", "degraded"]
    """Whether the cache is shared over Redis, local to this process, or degraded: Redis is set, but doesn't answer."""
    bot: BotState
    """Whether the bot is on, and whether Telegram answers it."""
    unreadable_updates: int
    """How many updates it couldn't read since it started."""
    groups_missing_rights: int = 0
    """In how many groups the bot lacks an admin right that it needs. Counted at most once a minute."""
    set_aside: dict[str, int] = {}
    """How many items it gave up on since it started, by queue. Each kept failing for an unknown reason."""
