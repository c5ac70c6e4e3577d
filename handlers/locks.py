"""`/lock`, `/unlock`, `/locks`, `/locktypes`: what nobody may send. Each lock is a rule with a trigger."""

from typing import Any, Final

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.access import InputError, UsageError, parse_input, words_of
from handlers.filters import Command, in_group
from models.actors import Actor
from models.pages import PAGE_LIMIT, PageQuery
from models.permissions import Permission
from models.rules import RuleCreate, RuleQuery
from models.triggers import MediaKind
from services.errors import Conflict, NotFound
from services.registry import Services

router = Router(name="locks")

PREFIX: Final = "lock-"
LOCKS: Final[dict[str, dict[str, Any]]] = {
    **{kind.value.replace("_", ""): {"type": "media", "kinds": [kind.value]} for kind in MediaKind},
    "media": {"type": "media", "kinds": [kind.value for kind in MediaKind if kind is not MediaKind.CUSTOM_EMOJI]},
    "links": {"type": "links"},
    "invites": {"type": "links", "kinds": ["invite"]},
    "edits": {"type": "edited"},
    "reactions": {"type": "reactions"},
    "forwards": {"type": "forwards"},
    "channels": {"type": "sender_chat"},
    "caps": {"type": "caps"},
    "arabic": {"type": "language", "scripts": ["arabic", "hebrew"]},
    "cyrillic": {"type": "language", "scripts": ["cyrillic"]},
    "cjk": {"type": "language", "scripts": ["han", "kana", "hangul"]},
}
"""What can be locked, and the trigger that does it."""


@router.message(Command("locktypes"), in_group)
async def lock_types(message: Message) -> None:
    """List what can be locked."""
    await message.answer("<b>What can be locked</b>\n" + ", ".join(sorted(LOCKS)))


@router.message(Command("lock"), in_group)
async def lock(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """Lock some kinds."""
    kinds = await _kinds(command, group_id, services, actor)
    for kind in kinds:
        text = {"description": f"{kind} are deleted", "delete_message": True}
        rule = parse_input(RuleCreate, {"rule_name": PREFIX + kind, "trigger": LOCKS[kind], **text})
        try:
            await services.rules.create(group_id, rule, actor)
        except Conflict:
            if kind not in await _locked(group_id, services, actor):
                raise
    await message.answer(f"Locked: {', '.join(kinds)}.")


@router.message(Command("unlock"), in_group)
async def unlock(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """Unlock some kinds."""
    kinds = await _kinds(command, group_id, services, actor)
    for kind in kinds:
        try:
            await services.rules.delete(group_id, PREFIX + kind, actor)
        except NotFound:
            continue  # it is not locked
    await message.answer(f"Unlocked: {', '.join(kinds)}.")


async def _kinds(command: CommandObject, group_id: int, services: Services, actor: Actor) -> list[str]:
    await services.permissions.require(actor, group_id, Permission.RULES_EDIT)
    kinds = list(dict.fromkeys(_kind_of(word.lower().rstrip(",")) for word in words_of(command)))
    if not kinds:
        raise UsageError(command.command.lower())
    unknown = [kind for kind in kinds if kind not in LOCKS]
    if unknown:
        raise InputError(f"“{unknown[0]}” can't be locked. /locktypes lists what can.")
    return kinds


def _kind_of(word: str) -> str:
    """The kind meant, in singular or plural."""
    return next((kind for kind in (word, f"{word}s", word.removesuffix("s")) if kind in LOCKS), word)


async def _locked(group_id: int, services: Services, actor: Actor) -> list[str]:
    page = PageQuery(limit=PAGE_LIMIT)
    found = await services.rules.page(group_id, RuleQuery(is_active=True), page, actor)
    return sorted(rule.rule_name.removeprefix(PREFIX) for rule in found.items if rule.rule_name.startswith(PREFIX))


@router.message(Command("locks"), in_group)
async def locks(message: Message, group_id: int, services: Services, actor: Actor) -> None:
    """List what is locked."""
    locked = await _locked(group_id, services, actor)
    await message.answer(f"Locked: {', '.join(locked)}." if locked else "Nothing is locked.")
