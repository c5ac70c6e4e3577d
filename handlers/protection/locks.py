"""`/lock`, `/unlock`, `/locks`, `/locktypes`: what nobody may send."""

from typing import Final

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.shared.access import InputError, UsageError
from handlers.shared.filters import Command, in_group
from models.actors import Actor
from models.locks import LOCKS, lock_named
from services.container import Services
from services.core.errors import NotFound

router = Router(name="locks")

_BETWEEN: Final = ",;&+"
"""What people put between kinds besides spaces."""


@router.message(Command("locktypes"), in_group)
async def lock_types(message: Message) -> None:
    """List what can be locked."""
    names = [f"{name} ({', '.join(lock.aliases)})" if lock.aliases else name for name, lock in sorted(LOCKS.items())]
    await message.answer("<b>What can be locked</b>\n" + ", ".join(names))


@router.message(Command("lock"), in_group)
async def lock(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """Lock some kinds."""
    await services.rules.check_edit(group_id, actor)
    kinds = _kinds(command)
    for kind in kinds:
        await services.locks.put(group_id, kind, actor)
    await message.answer(f"Locked: {', '.join(kinds)}.")


@router.message(Command("unlock"), in_group)
async def unlock(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """Unlock some kinds."""
    await services.rules.check_edit(group_id, actor)
    kinds = _kinds(command)
    if "all" in kinds:
        kinds = list(await services.locks.locked(group_id, actor))
    for kind in kinds:
        try:
            await services.locks.delete(group_id, kind, actor)
        except NotFound:
            continue  # it is not locked
    await message.answer(f"Unlocked: {', '.join(kinds)}." if kinds else "Nothing is locked.")


def _kinds(command: CommandObject) -> list[str]:
    """The kinds that were typed. Raises UsageError without one, InputError for what can't be locked."""
    text = (command.args or "").translate(dict.fromkeys(map(ord, _BETWEEN), " "))
    named = {word: lock_named(word) for word in text.split() if word.lower() != "and"}
    unknown = [word for word, name in named.items() if name is None]
    if unknown:
        raise InputError(f"“{unknown[0]}” can't be locked. /locktypes lists what can.")
    kinds = list(dict.fromkeys(name for name in named.values() if name is not None))
    if not kinds:
        raise UsageError(command.command)
    return kinds


@router.message(Command("locks"), in_group)
async def locks(message: Message, group_id: int, services: Services, actor: Actor) -> None:
    """List what is locked."""
    locked = await services.locks.locked(group_id, actor)
    await message.answer(f"Locked: {', '.join(locked)}." if locked else "Nothing is locked.")
