"""A migration's record: which change of the stored data was made, when, and by which version."""

from beanie import Document

from models.base import Moment


class MigrationRecord(Document):
    """The document: collection `migrations`. Its id is the migration's name."""

    id: str  # type: ignore[assignment]
    version: str
    """Of the Groupkeeper that makes or has made it."""
    holder: str
    """The process that makes or has made it."""
    held_until: Moment
    """When another process may take over, unless it's done."""
    changed: int = 0
    """Documents that it has changed so far."""
    done_at: Moment | None = None

    class Settings:
        name = "migrations"
