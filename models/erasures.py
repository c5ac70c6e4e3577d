"""An erasure: a person's request to be forgotten, until it's carried out."""

from beanie import Document

from models.base import Moment


class Erasure(Document):
    """The document: collection `erasures`. It's deleted after everything else."""

    user_id: int
    done: list[str] = []
    """The names of what's erased already (storage/people.py).

    If a process is killed, another one continues after them.
    """
    due_at: Moment | None
    """When a process must handle it: at once, or when another process's claim expires."""
    crashes: int = 0
    """How often handling it failed with an unexpected error (storage/leases.py)."""
    set_aside: str | None = None
    """Why it's no longer tried, after too many such errors."""
    created_at: Moment

    class Settings:
        name = "erasures"
