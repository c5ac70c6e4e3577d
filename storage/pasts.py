"""How far back a list has to look, as something tells that counted what it lists."""

from abc import ABC, abstractmethod
from datetime import datetime


class Past(ABC):
    """Knows about how many documents lie where, without reading them."""

    @abstractmethod
    async def far(self, start: datetime, count: int) -> datetime | None:
        """From when on there are so many documents before `start`; None: there are fewer, as far as they're counted."""

    @property
    @abstractmethod
    def is_whole(self) -> bool:
        """Whether there's nothing that isn't counted, as `far` found out when it returned None."""
