"""`/roles` lists and changes roles, `/role` assigns one."""

from difflib import get_close_matches
from typing import Final

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import CallbackQuery, Message

from handlers.shared.access import InputError, UsageError, example_of, parse_input, words_of
from handlers.shared.confirm import Confirm, ask_first, confirmed
from handlers.shared.filters import Command, in_group
from handlers.shared.targets import meet, parse_target
from handlers.shared.texts import page_number, paged
from handlers.shared.typed import bare_name
from models.actors import Actor
from models.pages import PAGE_LIMIT, PageQuery
from models.permissions import Permission
from models.roles import MEMBER, RoleCreate, RolePatch, RoleRead
from services.container import Services
from services.core.digests import digest
from services.core.errors import NotFound
from texts import Html, Key, Sentence, Value, Words
from texts.labels import permission_label, role_label

router = Router(name="roles")

_DELETE: Final = "role"


@router.message(Command("roles"), in_group)
async def roles(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """List the roles, or change them."""
    typed = words_of(command)
    page = page_number(typed)
    if page is not None:
        found = await services.roles.page(group_id, PageQuery(limit=PAGE_LIMIT), actor)
        blocks = [_described(role, words) for role in found.items]
        await message.answer(paged(words(Key.ROLES_TITLE), blocks, page, "roles", words))
        return
    verb, *rest = typed
    match verb.lower(), rest:
        case "add", [name, *fields]:
            await message.answer(await _add(group_id, name, fields, services, actor, words))
        case "set", [name, *fields] if fields:
            await message.answer(await _set(group_id, bare_name(name), fields, services, actor, words))
        case "del", [name]:
            role = await services.roles.check_delete(group_id, bare_name(name), actor)
            await _ask_about(message, group_id, role.name, actor, words)
        case _:
            raise UsageError("roles", verb.lower())


def _described(role: RoleRead, words: Words) -> Html:
    if len(role.permissions) == len(Permission):
        permissions = words(Key.ROLE_ALLOWS_ALL)
    elif not role.permissions:
        permissions = words(Key.ROLE_ALLOWS_NOTHING)
    else:
        permissions = words.in_row(
            words(Key.ROLE_PERMISSION, label=permission_label(one, words), name=str(one)) for one in role.permissions
        )
    values: dict[str, Value] = {"name": role.name, "priority": role.priority, "permissions": permissions}
    label = role_label(role.name, words)
    if label.plain() != role.name:  # typed name and displayed name differ
        return words(Key.ROLE_LINE_BUILT_IN, label=label, **values)
    return words(Key.ROLE_LINE, **values)


async def _add(group_id: int, name: str, fields: list[str], services: Services, actor: Actor, words: Words) -> Html:
    role = parse_input(RoleCreate, {"name": name, **_parse(fields, "add")}, example_of("roles", "add"))
    made = await services.roles.create(group_id, role, actor)
    return words(Key.ROLE_MADE, role=_described(made, words))


async def _set(group_id: int, name: str, fields: list[str], services: Services, actor: Actor, words: Words) -> Html:
    current = await services.roles.get(group_id, name, actor)
    patch = parse_input(RolePatch, _parse(fields, "set", frozenset(current.permissions)), example_of("roles", "set"))
    changed = await services.roles.patch(group_id, name, patch, actor)
    return words(Key.ROLE_CHANGED, role=_described(changed, words))


async def _ask_about(message: Message, group_id: int, name: str, actor: Actor, words: Words) -> None:
    """Ask before deleting a role, because everyone who has it loses it."""
    assert actor.user_id is not None, "an anonymous admin can't change roles"
    asked = Confirm(what=_DELETE, user_id=actor.user_id, group_id=group_id, value=_mark(name))
    await ask_first(message, words(Key.ROLE_DELETE_QUESTION, name=name), words(Key.BUTTON_DELETE_ROLE), asked, words)


@router.callback_query(confirmed(_DELETE))
async def delete(query: CallbackQuery, callback_data: Confirm, services: Services, actor: Actor, words: Words) -> None:
    """Delete the role."""
    group_id = callback_data.group_id
    found = await services.roles.page(group_id, PageQuery(limit=PAGE_LIMIT), actor)
    name = next((role.name for role in found.items if _mark(role.name) == callback_data.value), None)
    if name is None:
        raise NotFound(Key.ERROR_MENU_EXPIRED)
    await services.roles.delete(group_id, name, actor)
    await query.answer()
    if isinstance(query.message, Message):
        await query.message.edit_text(words(Key.ROLE_DELETED, name=name))


def _mark(name: str) -> str:
    """A short form of a role's name for a button, which has no room for 64 characters."""
    return digest(name)[:12]


def _parse(typed: list[str], verb: str, current: frozenset[Permission] = frozenset()) -> dict[str, object]:
    """The fields that the typed words mean: permissions, `+` and `-` permissions against `current`, `priority=N`."""
    fields: dict[str, object] = {}
    plain: set[Permission] = set()
    added: set[Permission] = set()
    removed: set[Permission] = set()
    for word in typed:
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
            raise _unknown(word, name, verb)
    if plain or added or removed:
        fields["permissions"] = sorted(((plain or current) | added) - removed)
    return fields


def _unknown(word: str, name: str, verb: str) -> InputError | UsageError:
    """What to say of a word that isn't a permission: the nearest one, or else all of them."""
    near = get_close_matches(name, list(Permission), n=1, cutoff=0.7)
    if near:
        typed = Sentence(Key.TYPED_QUOTED, {"typed": word})
        guessed = Sentence(Key.TYPED_GUESS, {"typed": typed, "guess": near[0]})
        return InputError(guessed, example_of("roles", verb))
    known = Html(", ".join(f"<code>{one}</code>" for one in Permission))
    return UsageError("roles", verb, Sentence(Key.ROLE_PERMISSION_UNKNOWN, {"name": word, "permissions": known}))


@router.message(Command("role"), in_group)
async def assign(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Assign somebody a role."""
    if not command.args:
        raise UsageError("role")
    target, name = await parse_target(message, command, group_id, services)
    if target is None or target.user_id is None:
        raise UsageError("role", problem=Sentence(Key.PERSON_UNKNOWN if len(name.split()) > 1 else Key.PERSON_WHOM))
    name = bare_name(name)
    if len(name.split()) != 1:
        raise UsageError("role")
    await meet(target, group_id, services, actor, Permission.ROLES_ASSIGN)
    user = await services.users.assign_role(group_id, target.user_id, name, actor)
    said = Key.ROLE_GIVEN if user.role == (user.assigned_role or MEMBER) else Key.ROLE_STAYS
    await message.answer(words(said, who=user.label, role=role_label(user.role, words)))
