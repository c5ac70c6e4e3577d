"""The state of the process."""

from enum import StrEnum
from typing import Literal

from models.base import ReadSchema, UserId


class BotState(StrEnum):
    """The state of the bot's connection to Telegram."""

    OFF = "off"
    """No BOT_TOKEN."""
    ELSEWHERE = "elsewhere"
    """Other processes receive updates, because this one has another role."""
    CONNECTING = "connecting"
    POLLING = "polling"
    STANDBY = "standby"
    """Another process of ours polls. This one takes over when that one ends."""
    WEBHOOK = "webhook"
    AWAY = "away"
    """Telegram doesn't answer. The bot keeps trying."""
    CONFLICT = "conflict"
    """Another process polls with the same token."""


class QueueName(StrEnum):
    """The queues in which work waits."""

    UPDATES = "updates"
    """Updates from Telegram that this process hasn't handled yet."""
    OUTBOX = "outbox"
    """Messages that this process still has to send to Telegram."""
    ACTIONS = "actions"
    CAPTCHAS = "captchas"
    DELIVERIES = "deliveries"
    LOGS = "logs"
    BULLETINS = "bulletins"
    ERASURES = "erasures"


class QueueRead(ReadSchema):
    """A queue."""

    name: QueueName
    """Its name. `updates` and `outbox` are this process's own; the others are shared by all processes."""
    waiting: int
    """How many items are due. At most 10,000 are counted."""
    oldest_seconds: float
    """How many seconds ago the oldest of them was due."""


class OperatorRead(ReadSchema):
    """One of the people who run this installation."""

    user_id: UserId
    """Telegram's id of the person."""
    name: str | None
    """How people call them; null as long as no group of the bot knows them."""


class SystemRead(ReadSchema):
    """The response of GET /system."""

    operators: list[OperatorRead]
    """The people who run this installation, as its configuration names them."""
    update_lag: float | None
    """How many seconds the newest messages took to arrive, by Telegram's clock, which counts whole seconds. Null: this
    process hasn't received any yet."""
    queues: list[QueueRead]
    """The work that waits."""


class HealthRead(ReadSchema):
    """The process is running."""

    status: Literal["ok"] = "ok"
    """Always `ok`."""
    version: str
    """The version of Groupkeeper."""


class ReadinessRead(ReadSchema):
    """Whether the process can do its work, and the state of each part."""

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
    """How many items it gave up on since it started, by queue. Each kept failing unexpectedly."""
