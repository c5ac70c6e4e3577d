"""An erasure: somebody who wants to be forgotten, until that is done."""

from beanie import Document

from models.base import Moment


class Erasure(Document):
    """The document: collection `erasures`. It is deleted when all else is."""

    user_id: int
    done: list[str] = []
    """The names of what is erased already (storage/people.py): after a kill, another process goes on behind it."""
    due_at: Moment | None
    """When a process must look at it: at once, or when another one's claim runs out."""
    crashes: int = 0
    """How often handling it failed with an unexpected error (storage/leases.py)."""
    set_aside: str | None = None
    """Why it isn't tried any more, after too many of those."""
    created_at: Moment

    class Settings:
        name = "erasures"
