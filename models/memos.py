"""A memo: a small value stored for a person between two of their messages."""

from typing import Any

from beanie import Document

from models.base import Moment


class Memo(Document):
    """The document: collection `memos`."""

    id: str  # type: ignore[assignment]
    """What it's about, and whose it is."""
    value: dict[str, Any]
    chat_id: int | None = None
    """The chat of the message that it's about, if there is one."""
    expires_at: Moment | None = None
    """When it expires; None: never."""

    class Settings:
        name = "memos"
