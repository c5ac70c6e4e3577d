"""The logs of a group."""

from typing import Any

from models.actors import Actor
from models.logs import LogQuery, LogRead
from models.pages import Page, PageQuery
from models.permissions import Permission
from services.core.base import Service, Tools
from services.core.errors import Forbidden
from services.core.pasts import LOGS, Pasts
from services.moderation.actions import between
from storage.cursors import NEWEST_LOG_FIRST
from texts import Key


class Logs(Service):
    """Shows logs; `services/core/audit.py` writes them."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._pasts = Pasts(self._in, LOGS)

    async def page(self, group_id: int, query: LogQuery, page: PageQuery, actor: Actor) -> Page[LogRead]:
        """Logs of a group, newest first. Raises Forbidden without `logs.view`."""
        await self._permissions.require(actor, group_id, Permission.LOGS_VIEW)
        return await self._page(group_id, query, page)

    async def of_installation(self, query: LogQuery, page: PageQuery, actor: Actor) -> Page[LogRead]:
        """Logs of tokens, sessions and federations, newest first. Raises Forbidden unless the actor is an operator."""
        if not actor.is_unrestricted:
            raise Forbidden(Key.ERROR_OPERATORS_ONLY)
        return await self._page(None, query, page)

    async def _page(self, group_id: int | None, query: LogQuery, page: PageQuery) -> Page[LogRead]:
        given = query.model_dump(exclude_none=True, exclude={"since", "until", "actor_kind", "actor_id"})
        where: dict[str, Any] = {"group_id": group_id, **given}
        if query.actor_kind is not None:
            where["actor.kind"] = query.actor_kind
        if query.actor_id is not None:
            where["actor.id"] = query.actor_id
        if query.since or query.until:
            where["timestamp"] = between(query.since, query.until)
        past = self._pasts.of(group_id) if group_id is not None else None
        found = await self._in.logs.page(where, NEWEST_LOG_FIRST, page, past=past)
        return found.shown_as(LogRead)
