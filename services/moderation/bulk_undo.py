"""Undoes many actions at once, as when somebody selects them in a list."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from models.actors import Actor
from models.permissions import Permission
from services.core.base import Service, Tools
from services.core.errors import Conflict, Forbidden, NotFound, ServiceError
from services.moderation.actions import Actions
from services.moderation.policy import PERMISSION_OF
from texts import Key
from texts.labels import Scopes

_MODERATES: Final = frozenset(PERMISSION_OF.values())


class Undone(NamedTuple):
    """The result of undoing many actions."""

    undone: list[str]
    """The ids of the actions being undone."""
    failed: list[tuple[str, ServiceError]]
    """The ids of the other actions, and why they can't be undone."""


class BulkUndo(Service):
    """Undoes actions independently: one that can't be undone doesn't hold up the others."""

    def __init__(self, tools: Tools, actions: Actions) -> None:
        super().__init__(tools)
        self._actions = actions

    async def revert(self, group_id: int, action_ids: Iterable[str], actor: Actor, reason: str = "") -> Undone:
        """Undo actions. Raises NotFound for the group, Forbidden for callers without any permission to moderate."""
        await self.check(group_id, actor)
        outcome = Undone([], [])
        for action_id in dict.fromkeys(action_ids):
            try:
                await self._actions.revert(group_id, action_id, actor, reason)
            except (NotFound, Conflict, Forbidden) as error:
                outcome.failed.append((action_id, error))
            else:
                outcome.undone.append(action_id)
        return outcome

    async def check(self, group_id: int, actor: Actor) -> None:
        """Raise Forbidden for callers without any permission to moderate, NotFound for an unknown group."""
        if actor.is_unrestricted:
            await self._lookups.get_group(group_id)
        elif not (await self._permissions.authority_of(actor, group_id)).permissions & _MODERATES:
            raise Forbidden(Key.ERROR_PERMISSION_MISSING, permission=Scopes((Permission.MODERATE_WARN,)))
