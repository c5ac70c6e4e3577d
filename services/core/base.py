"""What every service needs."""

from dataclasses import dataclass

from models.base import Clock
from services.core.audit import Audit
from services.core.group_changes import GroupChanges
from services.core.lookups import Lookups
from services.core.news import News
from services.core.permissions import Permissions
from services.core.tally import Tally
from storage.cache import Cache
from storage.collections import Collections
from storage.database import Database
from storage.leases import Queues


@dataclass(frozen=True, slots=True)
class Tools:
    """Storage, and the helpers that all services share."""

    database: Database
    collections: Collections
    cache: Cache
    lookups: Lookups
    permissions: Permissions
    audit: Audit
    group_changes: GroupChanges
    clock: Clock
    queues: Queues
    news: News
    tally: Tally


class Service:
    """The base of all services: holds the tools."""

    def __init__(self, tools: Tools) -> None:
        self._database = tools.database
        self._in = tools.collections
        self._cache = tools.cache
        self._lookups = tools.lookups
        self._permissions = tools.permissions
        self._audit = tools.audit
        self._group_changes = tools.group_changes
        self._clock = tools.clock
        self._queues = tools.queues
        self._tally = tools.tally
