"""`/groups/{group_id}/locks`, `…/blocklist`, `…/flood` and `…/night-mode`: rules with fixed names."""

from typing import Any

from models.blocklist import BlocklistAdd, BlocklistAdded
from models.floods import FloodPut
from models.locks import LockRead
from models.pages import Page
from models.penalties import PenaltyFields
from models.permissions import Permission
from models.rules import RuleRead
from models.schedules import Schedule
from webapi.endpoints import Call, Endpoint, Nothing


async def locks(call: Call[Nothing, Nothing]) -> Page[LockRead]:
    """List the locks."""
    return await call.services.locks.page(call.group_id, call.page, call.actor)


async def get_lock(call: Call[Nothing, Nothing]) -> RuleRead:
    """Show a lock."""
    return await call.services.locks.get(call.group_id, call.path["kind"], call.actor)


async def lock(call: Call[Nothing, Nothing]) -> RuleRead:
    """Lock a kind."""
    return await call.services.locks.put(call.group_id, call.path["kind"], call.actor)


async def unlock(call: Call[Nothing, Nothing]) -> None:
    """Unlock a kind."""
    await call.services.locks.delete(call.group_id, call.path["kind"], call.actor)


async def blocklist(call: Call[Nothing, Nothing]) -> Page[RuleRead]:
    """List blocked words."""
    return await call.services.wordlists.page(call.group_id, call.page, call.actor)


async def block(call: Call[Nothing, BlocklistAdd]) -> BlocklistAdded:
    """Block words."""
    return await call.services.wordlists.add(call.group_id, call.body, call.actor)


async def set_block_penalty(call: Call[Nothing, PenaltyFields]) -> RuleRead:
    """Set the penalty for blocked words."""
    return await call.services.wordlists.set_penalty(call.group_id, call.body, call.actor)


async def unblock(call: Call[Nothing, Nothing]) -> None:
    """Unblock a word."""
    await call.services.wordlists.remove(call.group_id, [call.path["word"]], call.actor)


async def get_flood(call: Call[Nothing, Nothing]) -> RuleRead:
    """Show the flood limit."""
    return await call.services.floods.get(call.group_id, call.actor)


async def put_flood(call: Call[Nothing, FloodPut]) -> RuleRead:
    """Set the flood limit."""
    return await call.services.floods.put(call.group_id, call.body, call.actor)


async def delete_flood(call: Call[Nothing, Nothing]) -> None:
    """Remove the flood limit."""
    await call.services.floods.delete(call.group_id, call.actor)


async def get_night_mode(call: Call[Nothing, Nothing]) -> RuleRead:
    """Show night mode."""
    return await call.services.night_mode.get(call.group_id, call.actor)


async def put_night_mode(call: Call[Nothing, Schedule]) -> RuleRead:
    """Set night mode."""
    return await call.services.night_mode.put(call.group_id, call.body, call.actor)


async def delete_night_mode(call: Call[Nothing, Nothing]) -> None:
    """Turn night mode off."""
    await call.services.night_mode.delete(call.group_id, call.actor)


_VIEW, _EDIT = Permission.RULES_VIEW, Permission.RULES_EDIT
_LOCKS, _LOCK = "/groups/{group_id}/locks", "/groups/{group_id}/locks/{kind}"
_BLOCKLIST, _WORD = "/groups/{group_id}/blocklist", "/groups/{group_id}/blocklist/{word}"
_FLOOD, _NIGHT_MODE = "/groups/{group_id}/flood", "/groups/{group_id}/night-mode"
_ADDED = "Block words, optionally with their own reason and penalty"

ENDPOINTS: tuple[Endpoint[Any, Any], ...] = (
    Endpoint("GET", _LOCKS, _VIEW, locks, "List locks", message="{items:lock} listed"),
    Endpoint("GET", _LOCK, _VIEW, get_lock, "Show a lock", has_version=True, message="Lock {kind} found"),
    Endpoint("PUT", _LOCK, _EDIT, lock, "Lock a kind of content", message="Lock {kind} set", has_version=True),
    Endpoint(
        "DELETE", _LOCK, _EDIT, unlock, "Unlock a kind of content", message="Lock {kind} removed", has_version=True
    ),
    Endpoint(
        "GET",
        _BLOCKLIST,
        _VIEW,
        blocklist,
        "List blocked words, by rule",
        message="{items:rule} with blocked words listed",
    ),
    Endpoint(
        "POST",
        _BLOCKLIST,
        _EDIT,
        block,
        _ADDED,
        status=201,
        message="{words:word} blocked",
    ),
    Endpoint(
        "PATCH",
        _BLOCKLIST,
        _EDIT,
        set_block_penalty,
        "Set the penalty for words that have none of their own",
        message="Penalty for blocked words updated",
    ),
    Endpoint("DELETE", _WORD, _EDIT, unblock, "Unblock a word", message="Word {word} unblocked"),
    Endpoint("GET", _FLOOD, _VIEW, get_flood, "Show the flood limit", has_version=True, message="Flood limit found"),
    Endpoint(
        "PUT",
        _FLOOD,
        _EDIT,
        put_flood,
        "Set the flood limit; a penalty that you leave out stays",
        message="Flood limit set",
        has_version=True,
    ),
    Endpoint(
        "DELETE", _FLOOD, _EDIT, delete_flood, "Remove the flood limit", message="Flood limit removed", has_version=True
    ),
    Endpoint(
        "GET",
        _NIGHT_MODE,
        _VIEW,
        get_night_mode,
        "Show night mode",
        has_version=True,
        message="Night mode found",
    ),
    Endpoint(
        "PUT",
        _NIGHT_MODE,
        _EDIT,
        put_night_mode,
        "Set night mode: delete what members write at night",
        message="Night mode set",
        has_version=True,
    ),
    Endpoint(
        "DELETE",
        _NIGHT_MODE,
        _EDIT,
        delete_night_mode,
        "Turn night mode off",
        message="Night mode removed",
        has_version=True,
    ),
)
