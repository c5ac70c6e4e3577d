"""`/newfed /myfeds /renamefed /delfed /joinfed /leavefed /fedinfo /fban /unfban`: groups that share bans."""

from typing import Final

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import CallbackQuery, Message
from pydantic import TypeAdapter, ValidationError

from handlers.shared.access import InputError, UsageError, parse_input, refuse_words, words_of
from handlers.shared.confirm import Confirm, ask_first, confirmed
from handlers.shared.federation import federation_of
from handlers.shared.filters import Command, identified, in_group
from handlers.shared.targets import meet, parse_command_target
from handlers.shared.typed import bare_name
from models.actors import Actor
from models.base import DocumentId
from models.federations import (
    FEDERATIONS_LIMIT,
    FederationBanCreate,
    FederationCreate,
    FederationPatch,
    FederationQuery,
    FederationRead,
)
from models.pages import PAGE_LIMIT, PageQuery
from models.permissions import Permission
from services.container import Services
from services.core.errors import NotFound
from texts import Key, Sentence, Words

router = Router(name="federations")

_DELETE: Final = "delfed"
_LEAVE: Final = "leavefed"
_BAN: Final = "fban"
_ID: TypeAdapter[str] = TypeAdapter(DocumentId)


@router.message(Command("newfed"))
async def new_federation(
    message: Message, command: CommandObject, services: Services, actor: Actor, words: Words
) -> None:
    """Create a federation."""
    if not command.args or actor.user_id is None:
        raise UsageError("newfed")
    body = parse_input(FederationCreate, {"name": command.args.strip(), "owner_id": actor.user_id})
    made = await services.federations.create(body, actor)
    await message.answer(words(Key.FEDERATION_CREATED, name=made.name, id=made.id))


@router.message(Command("myfeds"), identified)
async def own_federations(
    message: Message, command: CommandObject, services: Services, actor: Actor, words: Words
) -> None:
    """List the federations that somebody owns."""
    refuse_words(command)
    query = FederationQuery(owner_id=actor.user_id)
    owned = (await services.federations.page(query, PageQuery(limit=FEDERATIONS_LIMIT), actor)).items
    lines = [words(Key.FEDERATION_INFO, name=one.name, id=one.id) for one in owned]
    await message.answer("\n\n".join(lines or [words(Key.MYFEDS_NONE)]))


@router.message(Command("renamefed"), in_group, identified)
async def rename(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Rename the federation."""
    federation = await federation_of(group_id, services)
    if not command.args:
        raise UsageError("renamefed")
    patch = parse_input(FederationPatch, {"name": command.args.strip()})
    renamed = await services.federations.patch(federation.id, patch, actor)
    await message.answer(words(Key.FEDERATION_RENAMED, name=renamed.name))


@router.message(Command("delfed"), in_group, identified)
async def ask_to_delete(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Ask before the federation is deleted."""
    refuse_words(command)
    federation = await federation_of(group_id, services)
    await services.federations.check_owner(federation.id, actor)
    asked = Confirm(what=_DELETE, user_id=int(actor.id), group_id=group_id, value=_mark(federation))
    question = words(Key.DELFED_QUESTION, name=federation.name)
    await ask_first(message, question, words(Key.BUTTON_DELFED), asked, words)


@router.callback_query(confirmed(_DELETE))
async def delete(query: CallbackQuery, callback_data: Confirm, services: Services, actor: Actor, words: Words) -> None:
    """Delete the federation."""
    federation = await _asked_about(callback_data, services)
    await services.federations.delete(federation.id, actor)
    await query.answer()
    if isinstance(query.message, Message):
        await query.message.edit_text(words(Key.FEDERATION_DELETED, name=federation.name))


@router.message(Command("joinfed"), in_group)
async def join_federation(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Let the group join a federation."""
    typed = words_of(command)
    if len(typed) != 1:
        raise UsageError("joinfed")
    try:
        federation_id = _ID.validate_python(bare_name(typed[0]).lower())
    except ValidationError:
        raise UsageError("joinfed", problem=Sentence(Key.FEDERATION_ID_INVALID)) from None
    federation = await services.federations.join(federation_id, group_id, actor)
    await message.answer(words(Key.FEDERATION_JOINED, name=federation.name))


@router.message(Command("leavefed"), in_group, identified)
async def ask_to_leave(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Ask before the group leaves its federation."""
    refuse_words(command)
    await services.permissions.require(actor, group_id, Permission.ROLES_EDIT)
    federation = await federation_of(group_id, services)
    asked = Confirm(what=_LEAVE, user_id=int(actor.id), group_id=group_id, value=_mark(federation))
    question = words(Key.LEAVEFED_QUESTION, name=federation.name)
    await ask_first(message, question, words(Key.BUTTON_LEAVEFED), asked, words)


@router.callback_query(confirmed(_LEAVE))
async def leave_federation(
    query: CallbackQuery, callback_data: Confirm, services: Services, actor: Actor, words: Words
) -> None:
    """Let the group leave its federation."""
    federation = await _asked_about(callback_data, services)
    await services.federations.leave(callback_data.group_id, actor, federation.id)
    await query.answer()
    if isinstance(query.message, Message):
        await query.message.edit_text(words(Key.FEDERATION_LEFT))


@router.message(Command("fedinfo"), in_group)
async def federation_info(message: Message, group_id: int, services: Services, actor: Actor, words: Words) -> None:
    """Show the group's federation; its owner and admins see more."""
    federation = await federation_of(group_id, services)
    lines = [words(Key.FEDERATION_INFO, name=federation.name, id=federation.id)]
    if actor.user_id is not None and actor.user_id in (federation.owner_id, *federation.admin_ids):
        groups = await services.federations.groups(federation.id, actor)
        bans = await services.federation_bans.page(federation.id, PageQuery(limit=PAGE_LIMIT), actor)
        key = Key.FEDERATION_COUNTS_MORE if bans.next_cursor else Key.FEDERATION_COUNTS
        lines.append(words(key, groups=len(groups.group_ids), bans=len(bans.items)))
    await message.answer("\n".join(lines))


@router.message(Command("fban", "unfban"), in_group, identified)
async def federation_ban(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Ban somebody in all groups of the federation, after a confirmation. `/unfban` lifts the ban at once."""
    federation = await federation_of(group_id, services)
    await services.federations.get(federation.id, actor)  # so that nobody else learns who is known here
    aim = await parse_command_target(message, command, group_id, services)
    user_id = aim.target.user_id
    if user_id is None:
        raise InputError(Sentence(Key.FEDERATION_PEOPLE_ONLY))
    target = await meet(aim.target, group_id, services, actor, Permission.USERS_VIEW, must_be_known=False)
    if command.command == "unfban":
        await services.federation_bans.unban(federation.id, user_id, actor)
        await message.answer(words(Key.FEDERATION_UNBANNED, who=target.name, name=federation.name))
        return
    await services.federation_bans.check_ban(federation.id, user_id, actor)
    fields = {"user_id": user_id, "reason": aim.reason, "origin_group_id": group_id}
    body = parse_input(FederationBanCreate, fields)
    kept = {"federation_id": federation.id, "name": target.name, **body.model_dump()}
    await services.memos.keep(_asked(group_id, message.message_id), kept, chat_id=group_id)
    count = len((await services.federations.groups(federation.id, actor)).group_ids)
    question = words(Key.FBAN_QUESTION, who=target.name, count=count, name=federation.name)
    asked = Confirm(what=_BAN, user_id=int(actor.id), group_id=group_id, value=str(message.message_id))
    await ask_first(message, question, words(Key.BUTTON_FBAN), asked, words)


@router.callback_query(confirmed(_BAN))
async def ban_everywhere(
    query: CallbackQuery, callback_data: Confirm, services: Services, actor: Actor, words: Words
) -> None:
    """Ban somebody in all groups of the federation."""
    kept = await services.memos.take(_asked(callback_data.group_id, int(callback_data.value)))
    if kept is None:
        raise NotFound(Key.ERROR_MENU_EXPIRED)
    federation_id, name = kept.pop("federation_id"), kept.pop("name")
    body = FederationBanCreate.model_validate(kept)
    await services.federation_bans.ban(federation_id, body, actor)
    federation = await services.federations.get(federation_id, actor)
    count = len((await services.federations.groups(federation_id, actor)).group_ids)
    lines = [words(Key.FEDERATION_BANNED, who=name, count=count, name=federation.name)]
    if body.reason:
        lines.append(words(Key.ACTION_REASON, reason=body.reason))
    await query.answer()
    if isinstance(query.message, Message):
        await query.message.edit_text("\n".join(lines))


def _asked(group_id: int, message_id: int) -> str:
    """The key of the memo with the ban to confirm."""
    return f"fban:{group_id}:{message_id}"


def _mark(federation: FederationRead) -> str:
    """A short form of a federation's id for a button, which has no room for all of it."""
    return federation.id[-12:]


async def _asked_about(callback_data: Confirm, services: Services) -> FederationRead:
    """The federation that a question named. Raises NotFound if the group is in another one by now."""
    federation = await federation_of(callback_data.group_id, services)
    if _mark(federation) != callback_data.value:
        raise NotFound(Key.ERROR_MENU_EXPIRED)
    return federation
