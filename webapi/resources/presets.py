"""`/groups/{group_id}/locks`, `…/blocklist`, `…/flood` and `…/night-mode`: presets, which are rules with a name."""

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
    """List what is locked."""
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
    """Set what a blocked word costs."""
    return await call.services.wordlists.set_penalty(call.group_id, call.body, call.actor)


async def unblock(call: Call[Nothing, Nothing]) -> None:
    """Take a word off the list."""
    await call.services.wordlists.remove(call.group_id, [call.path["word"]], call.actor)


async def get_flood(call: Call[Nothing, Nothing]) -> RuleRead:
    """Show the limit on floods."""
    return await call.services.floods.get(call.group_id, call.actor)


async def put_flood(call: Call[Nothing, FloodPut]) -> RuleRead:
    """Set the limit on floods."""
    return await call.services.floods.put(call.group_id, call.body, call.actor)


async def delete_flood(call: Call[Nothing, Nothing]) -> None:
    """Lift the limit on floods."""
    await call.services.floods.delete(call.group_id, call.actor)


async def get_night_mode(call: Call[Nothing, Nothing]) -> RuleRead:
    """Show the night's rest."""
    return await call.services.night_mode.get(call.group_id, call.actor)


async def put_night_mode(call: Call[Nothing, Schedule]) -> RuleRead:
    """Set the night's rest."""
    return await call.services.night_mode.put(call.group_id, call.body, call.actor)


async def delete_night_mode(call: Call[Nothing, Nothing]) -> None:
    """End the night's rest."""
    await call.services.night_mode.delete(call.group_id, call.actor)


_VIEW, _EDIT = Permission.RULES_VIEW, Permission.RULES_EDIT
_LOCKS, _LOCK = "/groups/{group_id}/locks", "/groups/{group_id}/locks/{kind}"
_BLOCKLIST, _WORD = "/groups/{group_id}/blocklist", "/groups/{group_id}/blocklist/{word}"
_FLOOD, _NIGHT_MODE = "/groups/{group_id}/flood", "/groups/{group_id}/night-mode"
_ADDED = "Block words, with a reason and a penalty of their own or without"

ENDPOINTS: tuple[Endpoint[Any, Any], ...] = (
    Endpoint("GET", _LOCKS, _VIEW, locks, "List what is locked", LockRead, is_paged=True),
    Endpoint("GET", _LOCK, _VIEW, get_lock, "Show a lock", RuleRead, has_version=True),
    Endpoint("PUT", _LOCK, _EDIT, lock, "Lock a kind of content", RuleRead, message="Locked", has_version=True),
    Endpoint("DELETE", _LOCK, _EDIT, unlock, "Unlock a kind of content", message="Unlocked", has_version=True),
    Endpoint("GET", _BLOCKLIST, _VIEW, blocklist, "List the rules that block words", RuleRead, is_paged=True),
    Endpoint(
        "POST", _BLOCKLIST, _EDIT, block, _ADDED, BlocklistAdded, body=BlocklistAdd, status=201, message="Blocked"
    ),
    Endpoint(
        "PATCH",
        _BLOCKLIST,
        _EDIT,
        set_block_penalty,
        "Set what the words without a penalty of their own cost",
        RuleRead,
        body=PenaltyFields,
        message="Penalty set",
    ),
    Endpoint("DELETE", _WORD, _EDIT, unblock, "Take a word off the list", message="Not blocked any more"),
    Endpoint("GET", _FLOOD, _VIEW, get_flood, "Show the limit on floods", RuleRead, has_version=True),
    Endpoint(
        "PUT",
        _FLOOD,
        _EDIT,
        put_flood,
        "Set the limit on floods; a penalty that is left out stays",
        RuleRead,
        body=FloodPut,
        message="Limit set",
        has_version=True,
    ),
    Endpoint("DELETE", _FLOOD, _EDIT, delete_flood, "Lift the limit on floods", message="Lifted", has_version=True),
    Endpoint("GET", _NIGHT_MODE, _VIEW, get_night_mode, "Show the night's rest", RuleRead, has_version=True),
    Endpoint(
        "PUT",
        _NIGHT_MODE,
        _EDIT,
        put_night_mode,
        "Delete what members write at night",
        RuleRead,
        body=Schedule,
        message="Night mode set",
        has_version=True,
    ),
    Endpoint(
        "DELETE", _NIGHT_MODE, _EDIT, delete_night_mode, "End the night's rest", message="Ended", has_version=True
    ),
)
