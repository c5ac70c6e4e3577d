"""Adds names to the ids in actions, for programs that show them to people."""

from collections.abc import Sequence

from models.actions import ActionRead
from models.users import UserRead
from services.core.base import Service


class ActionNames(Service):
    """Finds the names of the people in actions: the target and the actor, as the group knows them."""

    async def of(self, group_id: int, actions: Sequence[ActionRead]) -> list[ActionRead]:
        """The same actions with names, found by one query. Unknown people have no name."""
        ids = {one for action in actions for one in (action.user_id, action.admin_id) if one is not None}
        if not ids:
            return list(actions)
        known = await self._in.users.all({"group_id": group_id, "user_id": {"$in": sorted(ids)}}, len(ids))
        names = {user.user_id: UserRead.model_validate(user).label for user in known}
        return [
            action.model_copy(
                update={
                    "user_name": names.get(action.user_id or 0),
                    "admin_name": names.get(action.admin_id or 0),
                }
            )
            for action in actions
        ]
