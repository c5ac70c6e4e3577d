"""`/id` and `/info`: who is who."""

from html import escape

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.shared.access import UsageError
from handlers.shared.filters import Command, in_group
from handlers.shared.targets import meet, parse_target, replied_to
from models.actors import Actor
from models.permissions import Permission
from services.container import Services
from services.joins.placeholders import mention

router = Router(name="people")


@router.message(Command("id"))
async def show_ids(message: Message) -> None:
    """Show the ids of the chat, the topic, and of whom the message is about."""
    lines = [f"This chat: <code>{message.chat.id}</code>"]
    if message.is_topic_message:
        lines.append(f"This topic: <code>{message.message_thread_id}</code>")
    reply = replied_to(message)
    if reply is not None:
        lines.append(f"That message: <code>{reply.message_id}</code>")
    author = (reply or message).sender_chat or (reply or message).from_user
    if author is not None:
        lines.append(f"{'Its author' if reply else 'You'}: <code>{author.id}</code>")
    await message.answer("\n".join(lines))


@router.message(Command("info"), in_group)
async def info(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """Show what is known of somebody, or of oneself."""
    target, rest = await parse_target(message, command, group_id, services)
    if target is not None:
        target = await meet(target, group_id, services, actor, Permission.USERS_VIEW)
    user_id = target.user_id if target else actor.user_id
    if user_id is None or rest:
        raise UsageError("info", problem="I know nobody by that." if rest else "")
    user = await services.users.info(group_id, user_id, actor)
    presence = "in the group" if user.is_active else "not in the group"
    await message.answer(
        f"{mention(user.user_id, user.label)}\n"
        f"Id: <code>{user.user_id}</code>\n"
        f"Role: {escape(user.role)}\n"
        f"Telegram says: {user.telegram_status}, {presence}\n"
        f"Known since: {user.created_at:%d %b %Y}\n"
        f"Warnings: {await services.warnings.tally(group_id, user.user_id)}"
    )
