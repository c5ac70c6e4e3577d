"""A migration's record: which change of the stored data was made, when, and by which version."""

from beanie import Document

from models.base import Moment


class MigrationRecord(Document):
    """The document: collection `migrations`. Its id is the migration's name."""

    id: str  # type: ignore[assignment]
    version: str
    """Groupkeeper's version that applies or applied it."""
    holder: str
    """The process that applies or applied it."""
    held_until: Moment
    """When another process may take over, unless it's done."""
    changed: int = 0
    """How many documents it has changed so far."""
    done_at: Moment | None = None

    class Settings:
        name = "migrations"
