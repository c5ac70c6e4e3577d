"""The logs of a group."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from models.actions import Action
from models.actors import Actor
from models.logs import LogInWords, LogQuery
from models.pages import Page, PageQuery
from models.permissions import Permission
from models.users import UserRead
from services.core.base import Service, Tools
from services.core.errors import Forbidden
from services.core.pasts import LOGS, Pasts
from services.events.log_lines import LineContext, person_of, text
from services.moderation.actions import between
from storage.cursors import NEWEST_LOG_FIRST
from texts import Key, Words
from texts.labels import actor_in


class Logs(Service):
    """Shows logs; `services/core/audit.py` writes them."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._pasts = Pasts(self._in, LOGS, self._clock)

    async def page(self, group_id: int, query: LogQuery, page: PageQuery, actor: Actor) -> Page[LogInWords]:
        """Logs of a group, newest first. Raises Forbidden without `logs.view`."""
        await self._permissions.require(actor, group_id, Permission.LOGS_VIEW)
        return await self._page(group_id, query, page)

    async def of_installation(self, query: LogQuery, page: PageQuery, actor: Actor) -> Page[LogInWords]:
        """Logs of tokens, sessions and federations, newest first. Raises Forbidden unless the actor is an operator."""
        if not actor.is_unrestricted:
            raise Forbidden(Key.ERROR_OPERATORS_ONLY)
        return await self._page(None, query, page)

    async def _page(self, group_id: int | None, query: LogQuery, page: PageQuery) -> Page[LogInWords]:
        given = query.model_dump(exclude_none=True, exclude={"since", "until", "actor_kind", "actor_id", "user_id"})
        where: dict[str, Any] = {"group_id": group_id, **given}
        if query.actor_kind is not None:
            where["actor.kind"] = query.actor_kind
        if query.actor_id is not None:
            where["actor.id"] = query.actor_id
        if query.user_id is not None:
            where["details.user_id"] = query.user_id
        if query.since or query.until:
            where["timestamp"] = between(query.since, query.until)
        past = self._pasts.of(group_id) if group_id is not None else None
        found = await self._in.logs.page(where, NEWEST_LOG_FIRST, page, past=past)
        return found.shown_as(LogInWords)

    async def in_words(self, found: Page[LogInWords], words: Words) -> Page[LogInWords]:
        """The same page, with each entry in a language. Its actions and people are found by one query each."""
        actions = await self._actions_of(found.items)
        people = await self._people_of(found.items, actions)
        items = []
        for entry in found.items:
            action = actions.get(_action_of(entry) or "")
            context = LineContext(entry, "", action, people.get((entry.group_id, person_of(entry, action))))
            items.append(entry.model_copy(update={"text": text(context, words), "actor": actor_in(words, entry.actor)}))
        return replace(found, items=items)

    async def _actions_of(self, entries: list[LogInWords]) -> dict[str, Action]:
        found = await self._in.actions.by_ids(one for entry in entries if (one := _action_of(entry)) is not None)
        return {str(action.id): action for action in found}

    async def _people_of(
        self, entries: list[LogInWords], actions: Mapping[str, Action]
    ) -> dict[tuple[int | None, int | None], UserRead]:
        wanted = {(entry.group_id, person_of(entry, actions.get(_action_of(entry) or ""))) for entry in entries}
        by_group: dict[int, set[int]] = {}
        for group_id, user_id in wanted:
            if group_id is not None and user_id is not None:
                by_group.setdefault(group_id, set()).add(user_id)
        people: dict[tuple[int | None, int | None], UserRead] = {}
        for group_id, ids in by_group.items():
            known = await self._in.users.all({"group_id": group_id, "user_id": {"$in": sorted(ids)}}, len(ids))
            people |= {(group_id, user.user_id): UserRead.model_validate(user) for user in known}
        return people


def _action_of(entry: LogInWords) -> str | None:
    """The id of the one action that an entry is about."""
    ids = entry.details.get("action_ids", [entry.details.get("action_id")])
    return ids[0] if len(ids) == 1 else None
