"""A memo: a small value stored for a person between two of their messages."""

from typing import Any

from beanie import Document

from models.base import Moment


class Memo(Document):
    """The document: collection `memos`."""

    id: str  # type: ignore[assignment]
    """What it is about, and whose it is."""
    value: dict[str, Any]
    chat_id: int | None = None
    """The chat whose message it is about, if it is about one."""
    expires_at: Moment | None = None
    """None: until it is replaced."""

    class Settings:
        name = "memos"
