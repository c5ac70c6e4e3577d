"""What asked for the running work: the update or the request. What it makes is marked with it.

Handled again after a crash, the same cause finds what it has made, and is no conflict.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

current_cause: ContextVar[str | None] = ContextVar("current_cause", default=None)
"""Set by each door around the work: an update's name, or a request's idempotency key."""


def is_current_cause(told_by: str | None) -> bool:
    """Whether what carries this mark was made by the cause at work, before a crash."""
    return told_by is not None and told_by == current_cause.get()


@contextmanager
def caused_by(cause: str | None) -> Iterator[None]:
    """Do something for a cause of its own: asked for again by it, it finds what it has made."""
    token = current_cause.set(cause)
    try:
        yield
    finally:
        current_cause.reset(token)
