"""The logs of a group."""

from models.actors import Actor
from models.logs import LogQuery, LogRead
from models.pages import Page, PageQuery
from models.permissions import Permission
from services.actions import between
from services.base import Service
from storage.cursors import NEWEST_LOG_FIRST


class Logs(Service):
    """Shows logs; `services.audit` writes them."""

    async def page(self, group_id: int, query: LogQuery, page: PageQuery, actor: Actor) -> Page[LogRead]:
        """Logs, newest first. Raises Forbidden without `logs.view`."""
        await self._permissions.require(actor, group_id, Permission.LOGS_VIEW)
        where = {"group_id": group_id, **query.model_dump(exclude_none=True, exclude={"since", "until"})}
        if query.since or query.until:
            where["timestamp"] = between(query.since, query.until)
        return Page[LogRead].model_validate(await self._in.logs.page(where, NEWEST_LOG_FIRST, page))
