"""`/approve`, `/unapprove`: approved people solve no captcha, and anti-raid doesn't ban them."""

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.shared.access import InputError
from handlers.shared.filters import Command, identified, in_group
from handlers.shared.targets import meet, parse_command_target
from models.actors import Actor
from models.permissions import Permission
from models.users import UserPatch
from services.container import Services
from texts import Key, Sentence, Words

router = Router(name="approvals")


@router.message(Command("approve", "unapprove"), in_group, identified)
async def approve(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Approve somebody, or remove their approval."""
    aim = await parse_command_target(message, command, group_id, services, takes_reason=False)
    if aim.target.user_id is None:
        raise InputError(Sentence(Key.APPROVAL_NOT_FOR_CHANNELS))
    await meet(aim.target, group_id, services, actor, Permission.MODERATE_MUTE)
    is_approved = command.command == "approve"
    patch = UserPatch(is_approved=is_approved)
    user = await services.users.patch(group_id, aim.target.user_id, patch, actor)
    await message.answer(words(Key.APPROVAL_GIVEN if is_approved else Key.APPROVAL_REMOVED, who=user.label))
