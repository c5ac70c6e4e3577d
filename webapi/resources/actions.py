"""`/groups/{group_id}/actions`."""

from dataclasses import replace
from typing import Any, Final

from models.actions import (
    ActionBulkCreate,
    ActionBulkRevert,
    ActionCreate,
    ActionQuery,
    ActionRead,
    ActionRevert,
    ActionReverted,
    ActionStatus,
)
from models.base import ReadSchema
from models.pages import Page
from models.permissions import Permission
from services.moderation.effects import leaves_restricted
from services.moderation.policy import PERMISSION_OF
from services.moderation.wording import NOUNS
from webapi import limits
from webapi.endpoints import Call, Endpoint, Needs, Nothing
from webapi.problems import code_in


def _is_pending(action: ActionRead) -> bool:
    return action.status is ActionStatus.PENDING


class ActionsRecorded(ReadSchema):
    """What a bulk request recorded."""

    created: int
    """How many actions were created."""
    action_ids: list[str]
    """The IDs of the actions, in the order in which you sent them."""


class NotReverted(ReadSchema):
    """An action that can't be undone."""

    action_id: str
    """The action's ID."""
    code: str
    """Why, for programs: the `code` that undoing it alone would return."""
    message: str
    """Why, in words for people."""


class ActionsReverted(ReadSchema):
    """What a bulk request undid."""

    undone: list[str]
    """The IDs of the actions that are being undone."""
    failed: list[NotReverted]
    """The others, with the reasons."""


async def create(call: Call[Nothing, ActionCreate]) -> ActionRead:
    """Take an action, and wait for its outcome."""
    if call.body.user_id is not None and call.body.execute is not False and call.body.status is None:
        needs = PERMISSION_OF[call.body.action_type] if call.body.action_type else Permission.MODERATE_WARN
        await call.services.strangers.meet(call.group_id, call.body.user_id, call.actor, needs)
    action = await call.services.actions.take(call.group_id, call.body, call.actor)
    ended = await call.services.actions.outcome(action)
    call.message = _why_recorded(ended, call) or _how_it_ended(ended)
    return await _named(call, ended)


_ENDINGS: Final = {
    ActionStatus.PENDING: "{what} accepted; Telegram hasn't answered yet",
    ActionStatus.FAILED: "{what} failed: {why}",
}


def _how_it_ended(action: ActionRead) -> str:
    what = NOUNS[action.action_type].capitalize()
    return _ENDINGS.get(action.status, "{what} carried out").format(what=what, why=action.failure)


async def _named(call: Call[Any, Any], action: ActionRead) -> ActionRead:
    [named] = await call.services.action_names.of(call.group_id, [action], call.words)
    return named


def _why_recorded(action: ActionRead, call: Call[Any, Any]) -> str | None:
    """What the caller is told about an action that isn't carried out."""
    if action.status is not ActionStatus.RECORDED:
        return None
    if call.services.actions.is_live or call.body.execute is False or call.body.status is not None:
        return "Recorded only: nothing was asked of Telegram"
    return "Recorded only: the bot is off, so nothing was asked of Telegram. Set BOT_TOKEN to turn it on."


async def create_many(call: Call[Nothing, ActionBulkCreate]) -> ActionsRecorded:
    """Take many actions, which are carried out afterwards."""
    made = await call.services.actions.take_many(call.group_id, call.body.actions, call.actor)
    return ActionsRecorded(created=len(made), action_ids=[action.id for action in made])


async def revert(call: Call[Nothing, ActionRevert]) -> ActionReverted:
    """Undo an action, and wait for the outcome."""
    action_id = call.path["action_id"]
    made = await call.services.actions.revert(call.group_id, action_id, call.actor, call.body.reason)
    ended = [await call.services.actions.outcome(one) for one in made]
    failure = next((one.failure for one in ended if one.status is ActionStatus.FAILED), "")
    action = await _named(call, await call.services.actions.get(call.group_id, action_id, call.actor))
    if failure:
        call.message = f"Action not undone: {failure}"
    elif action.status is not ActionStatus.REVERTED:
        call.message = "Action not undone yet: Telegram hasn't answered"
    return ActionReverted(
        **action.model_dump(), still_restricted=any(map(leaves_restricted, ended)), undo_failure=failure
    )


async def revert_many(call: Call[Nothing, ActionBulkRevert]) -> ActionsReverted:
    """Undo many actions, each separately."""
    outcome = await call.services.bulk_undo.revert(call.group_id, call.body.action_ids, call.actor, call.body.reason)
    return ActionsReverted(
        undone=outcome.undone,
        failed=[
            NotReverted(action_id=action_id, code=code_in(error), message=str(error))
            for action_id, error in outcome.failed
        ],
    )


async def check_again_revert_many(call: Call[Nothing, ActionBulkRevert]) -> None:
    """Raise Forbidden if the caller can no longer undo anything."""
    await call.services.bulk_undo.check(call.group_id, call.actor)


async def check_again(call: Call[Nothing, ActionCreate]) -> None:
    """Raise Forbidden if the caller may no longer take this action."""
    await call.services.actions.check_again(call.group_id, [call.body], call.actor)


async def check_again_many(call: Call[Nothing, ActionBulkCreate]) -> None:
    """The same for many actions."""
    await call.services.actions.check_again(call.group_id, call.body.actions, call.actor)


async def check_again_revert(call: Call[Nothing, ActionRevert]) -> None:
    """The same for undoing an action."""
    await call.services.actions.check_revert_again(call.group_id, call.path["action_id"], call.actor)


async def page(call: Call[ActionQuery, Nothing]) -> Page[ActionRead]:
    """List actions."""
    found = await call.services.actions.page(call.group_id, call.query, call.page, call.actor)
    return replace(found, items=await call.services.action_names.of(call.group_id, found.items, call.words))


async def get(call: Call[Nothing, Nothing]) -> ActionRead:
    """Show an action."""
    return await _named(call, await call.services.actions.get(call.group_id, call.path["action_id"], call.actor))


ENDPOINTS: tuple[Endpoint[Any, Any], ...] = (
    Endpoint(
        "POST",
        "/groups/{group_id}/actions",
        Needs.ACTION,
        create,
        "Ban, mute or warn a person, or take another action, and wait for the outcome",
        check_again=check_again,
        location=lambda action: action.id,
        is_unfinished=_is_pending,
        status=201,
        message="Action created",
    ),
    Endpoint(
        "GET",
        "/groups/{group_id}/actions",
        Permission.ACTIONS_VIEW,
        page,
        "List actions, newest first",
        message="{items:action} listed",
    ),
    Endpoint(
        "POST",
        "/groups/{group_id}/actions/bulk",
        Needs.ACTION,
        create_many,
        "Take many actions in order: all are accepted, or none",
        body_limit=limits.BULK_BODY,
        item=ActionCreate,
        check_again=check_again_many,
        status=201,
        message="{created:action} created",
    ),
    Endpoint(
        "POST",
        "/groups/{group_id}/actions/bulk-revert",
        Needs.ACTION,
        revert_many,
        "Undo many actions, and what they led to; the response lists those that can't be undone",
        check_again=check_again_revert_many,
        message="{undone:action} being undone",
    ),
    Endpoint(
        "GET",
        "/groups/{group_id}/actions/{action_id}",
        Permission.ACTIONS_VIEW,
        get,
        "Show an action",
        has_version=True,
        message="Action found",
    ),
    Endpoint(
        "POST",
        "/groups/{group_id}/actions/{action_id}/revert",
        Needs.ACTION,
        revert,
        "Undo an action, and what it led to",
        check_again=check_again_revert,
        is_unfinished=lambda action: action.status != ActionStatus.REVERTED,
        message="Action undone",
    ),
)
