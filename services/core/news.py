"""Announces new log entries: it wakes their followers, here and in the other processes."""

import asyncio


class News:
    """Rings, and says nothing more: what there is stands in the log."""

    def __init__(self) -> None:
        self.here = asyncio.Event()
        """Somebody logged something, here or elsewhere."""
        self.to_tell = asyncio.Event()
        """This process did, and the others don't know yet."""

    def ring(self) -> None:
        """Say that this process logged something; after the transaction that keeps it."""
        self.here.set()
        self.to_tell.set()
