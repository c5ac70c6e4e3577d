"""How far back a list has to look, as told by somebody who counted its items."""

from abc import ABC, abstractmethod
from datetime import datetime


class Past(ABC):
    """Knows roughly when there were how many documents, without reading them."""

    @abstractmethod
    async def far(self, start: datetime, count: int) -> datetime | None:
        """The moment since which there were `count` documents before `start`. None if fewer were counted."""

    @property
    @abstractmethod
    def is_whole(self) -> bool:
        """Whether all documents are counted. Known once `far` has returned None."""
