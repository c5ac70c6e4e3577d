"""Announces new log entries: it wakes their readers, in this process and in the others."""

import asyncio


class News:
    """Only signals that there is something new; the log itself has the entries."""

    def __init__(self) -> None:
        self.here = asyncio.Event()
        """Set when somebody logged something, in this process or another."""
        self.unannounced = asyncio.Event()
        """Set when this process logged something that the other processes don't know about yet."""

    def announce(self) -> None:
        """Announce that this process logged something. Call it after the transaction."""
        self.here.set()
        self.unannounced.set()
