"""Spans of traces, as the parts of the process begin them. Only `bot/tracing.py` knows what they are made with."""

from contextlib import AbstractContextManager
from enum import StrEnum
from typing import Protocol

Attribute = str | int


class SpanKind(StrEnum):
    """Which side of a conversation a span is."""

    SERVER = "server"
    """It answers a request."""
    CLIENT = "client"
    """It asks somebody else, and waits."""
    CONSUMER = "consumer"
    """It handles what came in."""
    INTERNAL = "internal"


class Span(Protocol):
    """Something that goes on."""

    def note(self, name: str, value: Attribute) -> None:
        """Add what became known meanwhile."""

    def end(self, error: str | None = None) -> None:
        """It's over; with the name of an error, it failed. Not for one that a `with` ends."""


class Spans(Protocol):
    """Begins spans. What comes in from outside begins a trace; all else is within the span that goes on in its task."""

    @property
    def goes_on(self) -> bool:
        """Whether there is a span that a new one would be within."""

    def within(self, name: str, kind: SpanKind, **attributes: Attribute) -> AbstractContextManager[Span]:
        """A span around what happens in a `with`; what it raises is noted by name, without its text."""

    def begin(self, name: str, kind: SpanKind, **attributes: Attribute) -> Span:
        """A span that somebody ends later. What happens meanwhile isn't within it."""
