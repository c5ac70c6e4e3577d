"""An update from Telegram: stored while it waits for a slow chat, and marked once it's handled."""

from enum import StrEnum
from typing import Any, Final

from beanie import Document

from models.base import Moment

UPDATE_RETENTION: Final = 2 * 86_400
"""Seconds that a handled update is remembered: Telegram keeps unconfirmed ones for 24 hours (Bot API, getUpdates)."""


class UpdateState(StrEnum):
    """The state of an update."""

    PARKED = "parked"
    HANDLED = "handled"


class UpdateMark(Document):
    """The document: collection `updates`."""

    id: str  # type: ignore[assignment]
    """`{bot_id}:{update_id}`, because each bot counts its own updates."""
    bot_id: int
    update_id: int
    state: UpdateState
    raw: dict[str, Any] | None = None
    """The update as Telegram sent it, while it is parked."""
    claim: str | None = None
    """Identifies the claim, for a process that can't tell whether its own was written."""
    handled_at: Moment | None = None

    class Settings:
        name = "updates"
