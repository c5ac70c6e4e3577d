"""How long data with a limited age is kept, as operators configure it."""

from dataclasses import dataclass, replace

from models.kept import KEPT, Kept, Lasting
from models.logs import LOG_RETENTION
from models.reports import REPORT_RETENTION
from models.webhooks import DELIVERY_RETENTION

_DAY = 86_400


@dataclass(frozen=True, slots=True)
class Retention:
    """Days, by collection."""

    logs: int = LOG_RETENTION // _DAY
    reports: int = REPORT_RETENTION // _DAY
    deliveries: int = DELIVERY_RETENTION // _DAY
    person_days: int | None = None
    """None: until the group is deleted."""
    actions: int | None = None
    """None: until the group is deleted. An action in force stays until it's over."""

    def seconds(self, collection: str) -> int | None:
        """How long documents of a collection are kept; None: they don't expire."""
        days: int | None = getattr(self, collection)
        return None if days is None else days * _DAY

    def table(self) -> tuple[Kept, ...]:
        """What we keep about people, and for how long with this configuration."""
        return tuple(self._row(row) for row in KEPT)

    def _row(self, row: Kept) -> Kept:
        [collection, *more] = row.collections
        if more or collection not in TIMES:
            return row
        seconds = self.seconds(collection)
        lasting = Lasting.WHILE_IN_FORCE if collection == "actions" else Lasting.FOR
        return row if seconds is None else replace(row, lasting=lasting, seconds=seconds)


TIMES = {
    "logs": "timestamp",
    "reports": "created_at",
    "deliveries": "created_at",
    "person_days": "at",
    "actions": "created_at",
}
"""The collections whose documents expire, with the field that holds their time."""
