"""Actions on Mia, in a group where the bot is an administrator."""

# ruff: noqa: ASYNC110 - other tasks give no signal

import asyncio
from typing import Any

from models.actions import ActionCreate, ActionRead, ActionStatus, ActionType
from models.actors import Actor
from tests.backends import GROUP, TOKEN_ACTOR, Backend

MIA = 4


async def take(live: Backend, kind: ActionType, by: Actor = TOKEN_ACTOR, **more: Any) -> ActionRead:
    """Take an action on Mia, or on the person in `more`. Returns its outcome."""
    fields: dict[str, Any] = {"action_type": kind, "user_id": MIA, **more}
    taken = await live.services.actions.take(GROUP, ActionCreate(**fields), by)
    return await live.services.actions.outcome(taken, 5)


async def undo(live: Backend, action: ActionRead) -> ActionRead:
    """Undo an action. Returns the outcome."""
    [made] = await live.services.actions.revert(GROUP, action.id, TOKEN_ACTOR)
    return await live.services.actions.outcome(made, 5)


async def status(live: Backend, action: ActionRead) -> ActionStatus:
    """The current state of an action."""
    return (await live.services.actions.get(GROUP, action.id, TOKEN_ACTOR)).status


async def ended(live: Backend, action: ActionRead) -> None:
    """Wait until an action's time is over."""
    async with asyncio.timeout(20):
        while await status(live, action) is not ActionStatus.EXPIRED:
            await asyncio.sleep(0.02)
