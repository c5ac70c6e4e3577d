"""Actions for programs that show them to people: with names beside the ids, and in the reader's language."""

from collections.abc import Sequence
from typing import Any

from models.actions import ActionRead
from models.phrases import Phrase
from models.users import UserRead
from services.core.base import Service
from texts import Words
from texts.labels import actor_in
from texts.phrases import say


class ActionNames(Service):
    """Finds the names of the people in actions, as the group knows them, and translates what the bot said."""

    async def of(self, group_id: int, actions: Sequence[ActionRead], words: Words) -> list[ActionRead]:
        """The same actions, with names that are found by one query. Unknown people have no name."""
        ids = {one for action in actions for one in (action.user_id, action.admin_id) if one is not None}
        where = {"group_id": group_id, "user_id": {"$in": sorted(ids)}}
        known = await self._in.users.all(where, len(ids)) if ids else []
        names = {user.user_id: UserRead.model_validate(user).label for user in known}
        named = []
        for action in actions:
            found = {"user_name": names.get(action.user_id or 0), "admin_name": names.get(action.admin_id or 0)}
            named.append(action.model_copy(update=found | _in_words(action, words)))
        return named


def _in_words(action: ActionRead, words: Words) -> dict[str, Any]:
    """What the bot said in an action, in a language."""
    said: dict[str, Any] = {"actor": actor_in(words, action.actor)}
    if action.reverted_by is not None:
        said["reverted_by"] = actor_in(words, action.reverted_by)
    for field in ("reason", "failure", "note"):
        phrase: Phrase | None = getattr(action, f"{field}_phrase")
        if phrase is not None:
            said[field] = say(phrase, getattr(action, field), words).plain()
    return said
