"""A request with an Idempotency-Key, and its response."""

from typing import Final

from beanie import Document

from models.base import Moment, ReadSchema

REQUEST_RETENTION: Final = 86_400
"""Seconds that a response is remembered."""


class Answer(ReadSchema):
    """The response to a request."""

    status: int
    body: str
    location: str | None = None


class RequestMark(Document):
    """The document: collection `requests`."""

    id: str  # type: ignore[assignment]
    """The caller, and the key that they chose."""
    fingerprint: str
    """A digest of method, path and body: another request with the same key is a mistake."""
    held_until: Moment
    """Until when the process that claimed it may work on it. After that, we assume that the process is gone."""
    answer: Answer | None = None
    group_id: int | None = None
    """The group that it's about, if any. Erasing the group deletes this document."""
    created_at: Moment

    class Settings:
        name = "requests"
