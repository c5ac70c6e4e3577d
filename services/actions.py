"""The actions of a group. Every action, whoever asks for it, passes through `Actions.take`."""

from collections.abc import Sequence
from typing import Any, Final

from models.actions import ActionCreate, ActionQuery, ActionRead, ActionType
from models.actors import Actor
from models.logs import EventType
from models.pages import Page, PageQuery
from models.permissions import Permission
from services.base import Service
from services.errors import Forbidden, NotFound
from services.permissions import Standing
from services.ranks import load_priorities
from storage.cursors import NEWEST_ACTION_FIRST
from storage.database import Transaction

PERMISSION_OF: Final = {
    ActionType.BAN: Permission.MODERATE_BAN,
    ActionType.UNBAN: Permission.MODERATE_BAN,
    ActionType.KICK: Permission.MODERATE_KICK,
    ActionType.MUTE: Permission.MODERATE_MUTE,
    ActionType.UNMUTE: Permission.MODERATE_MUTE,
    ActionType.RESTRICT: Permission.MODERATE_MUTE,
    ActionType.UNRESTRICT: Permission.MODERATE_MUTE,
    ActionType.WARN: Permission.MODERATE_WARN,
    ActionType.UNWARN: Permission.MODERATE_WARN,
    ActionType.PROMOTE: Permission.ROLES_ASSIGN,
    ActionType.DEMOTE: Permission.ROLES_ASSIGN,
    ActionType.DELETE: Permission.MODERATE_DELETE,
    ActionType.PIN: Permission.MODERATE_PIN,
    ActionType.UNPIN: Permission.MODERATE_PIN,
}
"""The permission that each kind of action needs."""


class Actions(Service):
    """Takes and shows actions."""

    async def take(self, group_id: int, action: ActionCreate, actor: Actor) -> ActionRead:
        """Take one action. Raises NotFound, Forbidden."""
        return (await self._take(group_id, [action], actor))[0]

    async def take_many(self, group_id: int, actions: Sequence[ActionCreate], actor: Actor) -> list[str]:
        """Take actions in their order: all, or none. Answers their ids. Raises NotFound, Forbidden."""
        return [action.id for action in await self._take(group_id, actions, actor)]

    async def _take(self, group_id: int, actions: Sequence[ActionCreate], actor: Actor) -> list[ActionRead]:
        await self._check(group_id, actions, actor)
        now = self._clock()
        shared = {"group_id": group_id, "actor": actor.model_dump(), "created_at": now, "updated_at": now}
        raws: list[dict[str, Any]] = [action.model_dump() | shared for action in actions]
        if actor.user_id is not None:
            for raw in raws:
                raw["admin_id"] = actor.user_id

        async def work(tx: Transaction) -> list[Any]:
            ids = await self._in.actions.insert_raw(raws, tx)
            for action in actions if len(actions) == 1 else ():
                await self._audit.write(tx, group_id, EventType.ACTION_RECORDED, actor, _describe(action))
            if len(actions) > 1:
                message = f"{len(actions)} actions recorded"
                await self._audit.write(tx, group_id, EventType.ACTION_RECORDED, actor, message)
            return ids

        ids = await self._database.transaction(work)
        return [ActionRead(id=str(action_id), **raw) for action_id, raw in zip(ids, raws, strict=True)]

    async def _check(self, group_id: int, actions: Sequence[ActionCreate], actor: Actor) -> None:
        """Raise unless the actor holds each permission and stands above each target."""
        needed = sorted({PERMISSION_OF[action.action_type] for action in actions})
        standing = await self._permissions.require(actor, group_id, needed[0])
        for permission in needed[1:]:
            if not standing.may(permission):
                raise Forbidden(f"You need the permission {permission} for this")
        if not actor.is_unrestricted:
            await self._check_targets(group_id, actions, standing)

    async def _check_targets(self, group_id: int, actions: Sequence[ActionCreate], standing: Standing) -> None:
        targets = sorted({action.user_id for action in actions if action.user_id is not None})
        priorities = await load_priorities(self._in, group_id, None)
        where = {"group_id": group_id, "user_id": {"$in": targets}}
        for user in await self._in.users.all(where, len(targets)) if targets else ():
            if priorities.get(user.role, 0) >= standing.priority:
                raise Forbidden(f"{user.first_name or user.user_id} is not below you")

    async def get(self, group_id: int, action_id: str, actor: Actor) -> ActionRead:
        """One action. Raises NotFound, Forbidden without `actions.view`."""
        await self._permissions.require(actor, group_id, Permission.ACTIONS_VIEW)
        found = await self._in.actions.find_by_id(action_id, {"group_id": group_id})
        if found is None:
            raise NotFound("There is no such action")
        return ActionRead.model_validate(found)

    async def page(
        self, group_id: int, query: ActionQuery, page: PageQuery, actor: Actor, *, backwards: bool = False
    ) -> Page[ActionRead]:
        """Actions, newest first. Raises Forbidden without `actions.view`."""
        await self._permissions.require(actor, group_id, Permission.ACTIONS_VIEW)
        where = {"group_id": group_id, **query.model_dump(exclude_none=True, exclude={"since", "until"})}
        if query.since or query.until:
            where["created_at"] = between(query.since, query.until)
        found = await self._in.actions.page(where, NEWEST_ACTION_FIRST, page, backwards=backwards)
        return Page[ActionRead].model_validate(found)


def _describe(action: ActionCreate) -> str:
    target = f" user {action.user_id}" if action.user_id else ""
    return f"{action.action_type}{target}: {action.status}"


def between(since: Any, until: Any) -> dict[str, Any]:
    """The query for a time not before `since` and before `until`; either may be None."""
    bounds = {"$gte": since, "$lt": until}
    return {operator: bound for operator, bound in bounds.items() if bound is not None}
