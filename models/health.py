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
    """Telegram does not answer; asked again meanwhile."""
    CONFLICT = "conflict"
    """Another process polls with the same token."""


class HealthRead(ReadSchema):
    """The process runs."""

    status: Literal["ok"] = "ok"
    version: str


class ReadinessRead(ReadSchema):
    """Whether the process can do its work, and how each part is."""

    ready: bool
    """True while the database answers; the other parts have something to fall back on."""
    version: str
    database: Literal["ok", "away"]
    cache: Literal["local", "shared", "degraded"]
    bot: BotState
    unreadable_updates: int
    """Updates put aside since the start because they could not be read."""
    set_aside: dict[str, int] = {}
    """Items that this process has set aside since its start, by queue: each kept failing for an unknown reason."""
