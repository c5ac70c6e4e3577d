"""`/approve`, `/unapprove`: for whom an admin vouches need not solve a captcha, and no raid keeps him out."""

from html import escape

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from handlers.access import InputError, actor_of
from handlers.filters import identified, in_group
from handlers.targets import parse_aim
from services.registry import Services

router = Router(name="approvals")


@router.message(Command("approve", "unapprove"), in_group, identified)
async def approve(message: Message, command: CommandObject, group_id: int, services: Services) -> None:
    """Vouch for somebody, or do so no more."""
    aim = await parse_aim(message, command, group_id, services)
    if aim.target.user_id is None:
        raise InputError("A channel can't be approved")
    is_approved = command.command.lower() == "approve"
    user = await services.users.vouch(group_id, aim.target.user_id, actor_of(message), is_approved=is_approved)
    if is_approved and services.captchas is not None:
        await services.captchas.vouch(group_id, aim.target.user_id)
    await message.answer(f"{escape(user.label)} is {'approved' if is_approved else 'approved no more'}.")
