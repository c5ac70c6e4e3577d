"""`/roles`, which lists and changes roles, and `/role`, which gives somebody one."""

from html import escape

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.shared.access import UsageError, parse_input, words_of
from handlers.shared.filters import Command, in_group
from handlers.shared.targets import meet, parse_target
from handlers.shared.texts import page_number, paged
from models.actors import Actor
from models.pages import PAGE_LIMIT, PageQuery
from models.permissions import Permission
from models.roles import RoleCreate, RolePatch, RoleRead
from services.container import Services

router = Router(name="roles")


@router.message(Command("roles"), in_group)
async def roles(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """List the roles, or change them."""
    words = words_of(command)
    page = page_number(words)
    if page is not None:
        await _list(message, group_id, page, services, actor)
        return
    verb, *rest = words
    change = {"add": _add, "set": _set, "del": _delete}.get(verb.lower())
    if change is None or not rest:
        raise UsageError("roles", verb.lower())
    await message.answer(await change(group_id, rest[0], rest[1:], services, actor))


async def _list(message: Message, group_id: int, page: int, services: Services, actor: Actor) -> None:
    found = await services.roles.page(group_id, PageQuery(limit=PAGE_LIMIT), actor)
    await message.answer(paged("Roles", [_describe(role) for role in found.items], page, "roles"))


def _describe(role: RoleRead) -> str:
    permissions = "everything" if len(role.permissions) == len(Permission) else ", ".join(role.permissions) or "nothing"
    return f"• <b>{escape(role.name)}</b> ({role.priority}): {permissions}"


async def _add(group_id: int, name: str, words: list[str], services: Services, actor: Actor) -> str:
    fields = _parse(words, "add")
    role = parse_input(RoleCreate, {"name": name, **fields})
    made = await services.roles.create(group_id, role, actor)
    return f"Role made.\n{_describe(made)}"


async def _set(group_id: int, name: str, words: list[str], services: Services, actor: Actor) -> str:
    if not words:
        raise UsageError("roles", "set")
    current = await services.roles.get(group_id, name, actor)
    patch = parse_input(RolePatch, _parse(words, "set", frozenset(current.permissions)))
    changed = await services.roles.patch(group_id, name, patch, actor)
    return f"Role changed.\n{_describe(changed)}"


async def _delete(group_id: int, name: str, words: list[str], services: Services, actor: Actor) -> str:
    if words:
        raise UsageError("roles", "del")
    await services.roles.delete(group_id, name, actor)
    return f"Role <b>{escape(name)}</b> deleted."


def _parse(words: list[str], verb: str, current: frozenset[Permission] = frozenset()) -> dict[str, object]:
    """The fields that `words` name: permissions, `+` and `-` permissions against `current`, `priority=N`."""
    fields: dict[str, object] = {}
    plain: set[Permission] = set()
    added: set[Permission] = set()
    removed: set[Permission] = set()
    for word in words:
        if word.lower().startswith("priority="):
            fields["priority"] = word.partition("=")[2]
            continue
        target = {"+": added, "-": removed}.get(word[0], plain)
        name = word.lstrip("+-").lower().rstrip(",")
        if name == "all":
            target.update(Permission)
        elif name in set(Permission):
            target.add(Permission(name))
        else:
            raise UsageError("roles", verb, f"“{word}” is not a permission. They are: {', '.join(Permission)}.")
    if plain or added or removed:
        fields["permissions"] = sorted(((plain or current) | added) - removed)
    return fields


@router.message(Command("role"), in_group)
async def assign(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """Give somebody a role."""
    if not command.args:
        raise UsageError("role")
    target, name = await parse_target(message, command, group_id, services)
    if target is None or target.user_id is None:
        raise UsageError("role", problem="Whom? I know nobody by that." if len(name.split()) > 1 else "Whom?")
    if len(name.split()) != 1:
        raise UsageError("role")
    if await services.lookups.find_role(group_id, name) is None:
        name = name.lower()  # phones begin words with capitals
    await meet(target, group_id, services, actor, Permission.ROLES_ASSIGN)
    user = await services.users.assign_role(group_id, target.user_id, name, actor)
    if user.role == name:
        await message.answer(f"{escape(user.label)} is <b>{escape(name)}</b> now.")
    else:
        await message.answer(
            f"{escape(user.label)} stays <b>{escape(user.role)}</b>, which is the stronger one, given by Telegram."
        )
