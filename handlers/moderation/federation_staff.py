"""`/fedpromote /feddemote /fedadmins`: who can ban in a federation."""

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.shared.access import InputError, refuse_words
from handlers.shared.federation import federation_of
from handlers.shared.filters import Command, identified, in_group
from handlers.shared.targets import meet, parse_command_target
from models.actors import Actor
from models.permissions import Permission
from services.container import Services
from texts import Key, Sentence, Words

router = Router(name="federation_staff")


@router.message(Command("fedpromote", "feddemote"), in_group, identified)
async def set_admin(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Make somebody an admin of the federation, or take that back."""
    federation = await federation_of(group_id, services)
    await services.federations.get(federation.id, actor)  # so that nobody else learns who is known here
    aim = await parse_command_target(message, command, group_id, services, takes_reason=False)
    user_id = aim.target.user_id
    if user_id is None:
        raise InputError(Sentence(Key.FEDADMIN_PEOPLE_ONLY))
    target = await meet(aim.target, group_id, services, actor, Permission.USERS_VIEW, must_be_known=False)
    is_admin = command.command == "fedpromote"
    await services.federations.set_admin(federation.id, user_id, actor, is_admin=is_admin)
    said = Key.FEDADMIN_MADE if is_admin else Key.FEDADMIN_REMOVED
    await message.answer(words(said, who=target.name, name=federation.name))


@router.message(Command("fedadmins"), in_group, identified)
async def list_admins(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """List the owner and the admins of the federation."""
    refuse_words(command)
    federation = await federation_of(group_id, services)
    await services.federations.get(federation.id, actor)

    async def name_of(user_id: int) -> str:
        known = await services.lookups.find_user(group_id, user_id)
        return known.label.removeprefix("@") if known is not None else str(user_id)  # nobody is notified

    lines = []
    if federation.owner_id is not None:
        lines.append(words(Key.FEDADMINS_OWNER, who=await name_of(federation.owner_id), name=federation.name))
    if federation.admin_ids:
        names = words.in_row([words(Key.FEDADMINS_NAME, who=await name_of(one)) for one in federation.admin_ids])
        lines.append(words(Key.FEDADMINS_ADMINS, names=names))
    else:
        lines.append(words(Key.FEDADMINS_NONE))
    await message.answer("\n".join(lines))
