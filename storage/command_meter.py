"""Counts database commands and measures how long they take."""

from threading import Lock
from typing import TYPE_CHECKING

from pymongo.monitoring import CommandListener

from models.meters import DurationsBy

if TYPE_CHECKING:
    from pymongo.monitoring import CommandFailedEvent, CommandStartedEvent, CommandSucceededEvent

_MICROSECONDS = 1e6


class CommandMeter(CommandListener):
    """Listens to the driver, which calls it from its own threads."""

    def __init__(self) -> None:
        self.commands: DurationsBy[tuple[str, bool]] = DurationsBy()
        """By the command's name, and whether it succeeded."""
        self._lock = Lock()

    def started(self, event: "CommandStartedEvent") -> None:
        """Does nothing: the event at the end contains the duration."""

    def succeeded(self, event: "CommandSucceededEvent") -> None:
        """Count it."""
        self._observe(event.command_name, event.duration_micros, succeeded=True)

    def failed(self, event: "CommandFailedEvent") -> None:
        """Count it."""
        self._observe(event.command_name, event.duration_micros, succeeded=False)

    def _observe(self, name: str, microseconds: int, *, succeeded: bool) -> None:
        with self._lock:
            self.commands.observe((name, succeeded), microseconds / _MICROSECONDS)
