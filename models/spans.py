"""Interfaces for trace spans. Only `bot/tracing.py` knows the library behind them."""

from contextlib import AbstractContextManager
from enum import StrEnum
from typing import Protocol

Attribute = str | int


class SpanKind(StrEnum):
    """Which side of a call a span is."""

    SERVER = "server"
    """It answers a request."""
    CLIENT = "client"
    """It asks somebody else, and waits."""
    CONSUMER = "consumer"
    """It handles what came in."""
    INTERNAL = "internal"


class Span(Protocol):
    """Something in progress."""

    def note(self, name: str, value: Attribute) -> None:
        """Add an attribute."""

    def end(self, error: str | None = None) -> None:
        """End the span. The name of an error marks it as failed. Not for spans in a `with`, which end by themselves."""


class Spans(Protocol):
    """Begins spans. Input from outside begins a trace; everything else is within the current span of its task."""

    @property
    def goes_on(self) -> bool:
        """Whether there's a current span."""

    def within(self, name: str, kind: SpanKind, **attributes: Attribute) -> AbstractContextManager[Span]:
        """A span for the body of a `with`. An exception is recorded by its type, without its text."""

    def begin(self, name: str, kind: SpanKind, **attributes: Attribute) -> Span:
        """A span that the caller ends. Meanwhile it isn't the current span."""
