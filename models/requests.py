"""A request that carried an Idempotency-Key, with the answer that it got."""

from typing import Final

from beanie import Document

from models.base import Moment, ReadSchema

REQUEST_RETENTION: Final = 86_400
"""Seconds that an answer is remembered."""


class Answer(ReadSchema):
    """What a request was answered."""

    status: int
    body: str
    location: str | None = None


class RequestMark(Document):
    """The document: collection `requests`."""

    id: str  # type: ignore[assignment]
    """The caller, and the key they chose."""
    fingerprint: str
    """Of method, path and body: another request under the same key is a mistake."""
    held_until: Moment
    """Until then the process that claimed it is working on it. After that, we assume that process is gone."""
    answer: Answer | None = None
    group_id: int | None = None
    """The group that it was about: erased, it takes the answer along."""
    created_at: Moment

    class Settings:
        name = "requests"
