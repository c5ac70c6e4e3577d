"""`/newfed /joinfed /leavefed /fedinfo /fban /unfban`: groups that share a list of bans."""

from html import escape

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message
from pydantic import TypeAdapter, ValidationError

from handlers.shared.access import InputError, UsageError, parse_input, refuse_words, words_of
from handlers.shared.filters import Command, identified, in_group
from handlers.shared.targets import meet, parse_command_target
from models.actors import Actor
from models.base import DocumentId
from models.federations import FederationBanCreate, FederationCreate, FederationRead
from models.pages import PAGE_LIMIT, PageQuery
from models.permissions import Permission
from services.container import Services
from services.core.errors import NotFound

router = Router(name="federations")

_ID: TypeAdapter[str] = TypeAdapter(DocumentId)


@router.message(Command("newfed"))
async def new_federation(message: Message, command: CommandObject, services: Services, actor: Actor) -> None:
    """Make a federation."""
    if not command.args or actor.user_id is None:
        raise UsageError("newfed")
    body = parse_input(FederationCreate, {"name": command.args.strip(), "owner_id": actor.user_id})
    made = await services.federations.create(body, actor)
    await message.answer(
        f"The federation <b>{escape(made.name)}</b> is yours. In each group that shall join:\n"
        f"<code>/joinfed {made.id}</code>"
    )


@router.message(Command("joinfed"), in_group)
async def join_federation(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor
) -> None:
    """Let the group join a federation."""
    words = words_of(command)
    if len(words) != 1:
        raise UsageError("joinfed")
    try:
        federation_id = _ID.validate_python(words[0].lower())
    except ValidationError:
        raise UsageError("joinfed", problem="That is no id of a federation.") from None
    federation = await services.federations.join(federation_id, group_id, actor)
    await message.answer(f"This group is in the federation <b>{escape(federation.name)}</b> now.")


@router.message(Command("leavefed"), in_group)
async def leave_federation(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor
) -> None:
    """Let the group leave its federation."""
    refuse_words(command)
    await services.federations.leave(group_id, actor)
    await message.answer("This group is in no federation any more.")


@router.message(Command("fedinfo"), in_group)
async def federation_info(message: Message, group_id: int, services: Services, actor: Actor) -> None:
    """Tell which federation the group is in; to its owner and admins, more."""
    federation = await _federation(group_id, services)
    lines = [f"<b>{escape(federation.name)}</b>", f"<code>{federation.id}</code>"]
    if actor.user_id in (federation.owner_id, *federation.admin_ids):
        groups = await services.federations.groups(federation.id, actor)
        bans = await services.federations.bans(federation.id, PageQuery(limit=PAGE_LIMIT), actor)
        more = " or more" if bans.next_cursor else ""
        lines.append(f"{len(groups.group_ids)} groups, {len(bans.items)}{more} bans")
    await message.answer("\n".join(lines))


@router.message(Command("fban", "unfban"), in_group, identified)
async def federation_ban(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor
) -> None:
    """Ban somebody in all groups of the federation, or lift that."""
    federation = await _federation(group_id, services)
    await services.federations.get(federation.id, actor)  # nobody else learns who is known here
    aim = await parse_command_target(message, command, group_id, services)
    if aim.target.user_id is None:
        raise InputError("A federation bans users only")
    target = await meet(aim.target, group_id, services, actor, Permission.USERS_VIEW, must_be_known=False)
    name = escape(target.name)
    if command.command.lower() == "unfban":
        await services.federations.unban(federation.id, aim.target.user_id, actor)
        await message.answer(f"{name} may return to the groups of <b>{escape(federation.name)}</b>.")
        return
    fields = {"user_id": aim.target.user_id, "reason": aim.reason, "origin_group_id": group_id}
    await services.federations.ban(federation.id, parse_input(FederationBanCreate, fields), actor)
    groups = await services.federations.groups(federation.id, actor)
    text = f"{name} is banned in {len(groups.group_ids)} groups of <b>{escape(federation.name)}</b>."
    await message.answer(text + (f"\nReason: {escape(aim.reason)}" if aim.reason else ""))


async def _federation(group_id: int, services: Services) -> FederationRead:
    federation = await services.federations.of_group(group_id)
    if federation is None:
        raise NotFound("This group is in no federation")
    return federation
