"""`/promote`, `/demote` and `/adminlist`."""

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.moderation.moderation import act
from handlers.shared.filters import Command, identified, in_group
from handlers.shared.targets import CommandTarget, meet, parse_command_target
from models.actions import ActionType
from models.actors import Actor
from models.permissions import Permission
from models.users import TelegramStatus
from services.container import Services
from texts import Key, Words
from texts.labels import role_label

router = Router(name="promotions")


@router.message(Command("promote"), in_group, identified)
async def promote(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Make somebody an administrator, optionally with a title."""
    await services.permissions.require(actor, group_id, Permission.ROLES_ASSIGN)
    aim = await parse_command_target(message, command, group_id, services, takes_name=True)
    target = await meet(aim.target, group_id, services, actor, Permission.ROLES_ASSIGN)
    fields = {"action_type": ActionType.PROMOTE, "title": aim.reason}
    await act(message, group_id, CommandTarget(target, None, ""), fields, services, actor, words)


@router.message(Command("demote"), in_group, identified)
async def demote(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Take away a person's administrator rights."""
    await services.permissions.require(actor, group_id, Permission.ROLES_ASSIGN)
    aim = await parse_command_target(message, command, group_id, services, takes_reason=False)
    await act(message, group_id, aim, {"action_type": ActionType.DEMOTE}, services, actor, words)


@router.message(Command("adminlist"), in_group)
async def admin_list(message: Message, group_id: int, services: Services, words: Words) -> None:
    """List the administrators, as Telegram has them now."""
    await services.permissions.refresh(group_id)
    administrators = await services.users.administrators(group_id)
    administrators.sort(key=lambda user: (user.telegram_status is not TelegramStatus.CREATOR, user.label.lower()))
    lines = [
        words(Key.ADMINS_LINE, who=user.label.removeprefix("@"), role=role_label(user.role, words))
        for user in administrators
    ]
    await message.answer("\n".join([words(Key.ADMINS_HEADING), *lines]))
