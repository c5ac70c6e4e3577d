"""`/approve`, `/unapprove`: approved people solve no captcha, and no raid keeps them out."""

from html import escape

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

router = Router(name="approvals")


@router.message(Command("approve", "unapprove"), in_group, identified)
async def approve(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """Approve somebody, or take that back."""
    aim = await parse_command_target(message, command, group_id, services, takes_reason=False)
    if aim.target.user_id is None:
        raise InputError("A channel can't be approved")
    await meet(aim.target, group_id, services, actor, Permission.MODERATE_MUTE)
    is_approved = command.command.lower() == "approve"
    patch = UserPatch(is_approved=is_approved)
    user = await services.users.patch(group_id, aim.target.user_id, patch, actor)
    await message.answer(f"{escape(user.label)} is {'approved' if is_approved else 'approved no more'}.")
