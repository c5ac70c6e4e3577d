"""How the process is."""

from enum import StrEnum
from typing import Literal

from models.base import ReadSchema, UserId


class BotState(StrEnum):
    """How the bot stands with Telegram."""

    OFF = "off"
    """No BOT_TOKEN."""
    ELSEWHERE = "elsewhere"
    """Other processes receive the updates: this one has another role."""
    CONNECTING = "connecting"
    POLLING = "polling"
    STANDBY = "standby"
    """Another process of ours polls; this one takes over when that ends."""
    WEBHOOK = "webhook"
    AWAY = "away"
    """Telegram doesn't answer; the bot keeps trying."""
    CONFLICT = "conflict"
    """Another process polls with the same token."""


class QueueName(StrEnum):
    """Where work waits."""

    UPDATES = "updates"
    """What Telegram told, and this process hasn't handled yet."""
    OUTBOX = "outbox"
    """What this process has yet to send to Telegram."""
    ACTIONS = "actions"
    CAPTCHAS = "captchas"
    DELIVERIES = "deliveries"
    LOGS = "logs"
    BULLETINS = "bulletins"
    ERASURES = "erasures"


class QueueRead(ReadSchema):
    """A queue."""

    name: QueueName
    """Which one. All but `updates` and `outbox` are those of all processes together."""
    waiting: int
    """How many items are due; at most 10,000 are counted."""
    oldest_seconds: float
    """For how many seconds the oldest of them has been due."""


class SystemRead(ReadSchema):
    """The response of GET /system."""

    operators: list[UserId]
    """Telegram's ids of the people who run this installation, as its configuration names them."""
    update_lag: float | None
    """How many seconds the newest messages took to arrive here, by Telegram's clock, which counts whole seconds. Null:
    none has come to this process since it started."""
    queues: list[QueueRead]
    """The work that waits."""


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
