"""What the storm sent, what it was answered, and when: the checks compare this with what's stored."""

import time
from collections import defaultdict
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """The kinds of updates."""

    TALK = "talk"
    SPAM = "spam"
    """Breaks a rule: the message is deleted, and its author warned."""
    RULE = "rule"
    """`/rules add`."""
    WARN = "warn"
    """`/warn` in reply to a message."""
    JOIN = "join"
    """Somebody joins, and never solves the captcha."""


@dataclass(slots=True)
class Sent:
    """An update."""

    update_id: int
    kind: Kind
    chat_id: int
    user_id: int
    message_id: int
    offered: float
    """When it was due to be sent, in seconds since the start."""
    acknowledged: float | None = None
    """When a process said that it's handled."""
    name: str = ""
    """The rule that it adds."""
    copies: int = 1
    """How often it was sent, apart from repetitions without an answer."""


@dataclass(slots=True)
class Version:
    """A change of a group's settings."""

    number: int
    acknowledged: float | None = None


@dataclass(slots=True)
class Read:
    """A group's settings as somebody saw them."""

    group_id: int
    number: int
    begun: float


@dataclass(slots=True)
class Get:
    """How long a GET took."""

    begun: float
    seconds: float
    status: int


@dataclass(slots=True)
class Window:
    """A fault, from its beginning until everything works again."""

    kind: str
    begun: float
    ended: float | None = None
    note: str = ""


@dataclass(slots=True)
class Second:
    """What happened in one second."""

    offered: int = 0
    handled: int = 0
    answered: int = 0
    refused: int = 0
    streams: int = 0
    memory: dict[int, int] = field(default_factory=dict)
    """Bytes of each process, by its process id."""


@dataclass(slots=True)
class Heard:
    """What one stream brought, over all its connections."""

    group_id: int
    ids: set[str] = field(default_factory=set)
    """Of log entries."""
    twice: list[str] = field(default_factory=list)
    """What came twice in one connection."""
    since: float | None = None
    """Since when nothing may be missing, as a Unix time: the first connection or the last reset."""
    until: float | None = None
    """Until when: the end of the storm."""
    resets: int = 0
    """How often it said that more happened than it sends again."""


class Ledger:
    """All of it. Times are in seconds since the start."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self.updates: list[Sent] = []
        self.versions: dict[int, list[Version]] = defaultdict(list)
        self.reads: list[Read] = []
        self.gets: list[Get] = []
        self.windows: list[Window] = []
        self.seconds: dict[int, Second] = defaultdict(Second)
        self.repeated_deliveries = 0
        """Updates that were sent again because nobody had said that they're handled."""

    def begin(self) -> None:
        """The load begins now."""
        self._began = time.monotonic()

    def now(self) -> float:
        """Seconds since the start."""
        return time.monotonic() - self._began

    def since_unix(self, moment: float) -> float:
        """A moment of `time.time()` in seconds since the start."""
        return moment - time.time() + self.now()

    def since_start(self, moment: float) -> float:
        """A moment of `time.monotonic()` in seconds since the start."""
        return moment - self._began

    @property
    def second(self) -> Second:
        """The current second."""
        return self.seconds[int(self.now())]

    def is_calm(self, begin: float, end: float, margin: float) -> bool:
        """Whether no fault was near that time. `margin` is how long a fault's effects may last once it has ended."""
        return not any(one.begun < end and begin < (one.ended or begin) + margin for one in self.windows)
