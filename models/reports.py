"""A report: members point at a message, an admin decides."""

from enum import StrEnum

from beanie import Document

from models.base import Moment

REPORT_RETENTION = 30 * 86_400
"""Seconds that a report is kept."""


class ReportStatus(StrEnum):
    """Where a report stands."""

    OPEN = "open"
    HANDLED = "handled"
    DISMISSED = "dismissed"


class Report(Document):
    """The document: collection `reports`."""

    group_id: int
    message_id: int
    author_id: int
    reporters: list[int] = []
    status: ReportStatus = ReportStatus.OPEN
    muted_by: str | None = None
    """The action that muted the author until an admin decides."""
    created_at: Moment
    updated_at: Moment

    class Settings:
        name = "reports"
