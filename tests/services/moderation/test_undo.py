"""Every undone action has a log entry, and webhooks get it."""

import pytest

from models.actions import ActionCreate, ActionStatus, ActionType
from models.logs import EventType, LogQuery
from models.pages import PageQuery
from services.core.errors import Conflict
from tests.backends import GROUP, TOKEN_ACTOR, Backend
from tests.services.acts import MIA

PAGE = PageQuery()


async def _told(backend: Backend) -> list[tuple[str, str]]:
    """The log entries of undone actions, oldest first: the action and the sentence."""
    query = LogQuery(event_type=EventType.ACTION_REVERTED)
    logs = (await backend.services.logs.page(GROUP, query, PAGE, TOKEN_ACTOR)).items
    return [(entry.details["action_id"], entry.message) for entry in reversed(logs)]


async def test_undoing_a_record_sends_one_event(backend: Backend) -> None:
    await backend.register()
    await backend.person(MIA, "Mia")
    actions = backend.services.actions
    ban = await actions.take(GROUP, ActionCreate(action_type=ActionType.BAN, user_id=MIA), TOKEN_ACTOR)
    await actions.revert(GROUP, ban.id, TOKEN_ACTOR)
    with pytest.raises(Conflict):
        await actions.revert(GROUP, ban.id, TOKEN_ACTOR)
    assert await _told(backend) == [(ban.id, f"ban user {MIA}: reverted")]


@pytest.mark.usefixtures("chat")
async def test_undone_actions_and_warnings_send_events(live: Backend) -> None:
    made = []
    for kind in (ActionType.MUTE, ActionType.UNMUTE, ActionType.WARN, ActionType.UNWARN):
        taken = await live.services.actions.take(GROUP, ActionCreate(action_type=kind, user_id=MIA), TOKEN_ACTOR)
        made.append(await live.services.actions.outcome(taken, 5))
    assert {one.status for one in made} == {ActionStatus.COMPLETED}
    mute, _, warning, _ = made
    expected = [(mute.id, f"mute user {MIA}: reverted"), (warning.id, f"warn user {MIA}: reverted")]
    assert await _told(live) == expected
