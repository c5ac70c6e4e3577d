"""`/id` and `/info`: ids, and what we know about a person."""

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.shared.access import UsageError, is_group
from handlers.shared.filters import Command, in_group
from handlers.shared.targets import meet, parse_target, replied_to
from models.actors import Actor
from models.permissions import Permission
from models.users import TelegramStatus, UserRead
from services.container import Services
from services.joins.placeholders import mention
from texts import Html, Key, Sentence, Words
from texts.labels import role_label

router = Router(name="people")

_STATUSES = {
    TelegramStatus.CREATOR: Key.INFO_OWNER,
    TelegramStatus.ADMINISTRATOR: Key.INFO_ADMIN,
    TelegramStatus.MEMBER: Key.INFO_MEMBER,
    TelegramStatus.RESTRICTED: Key.INFO_RESTRICTED,
    TelegramStatus.LEFT: Key.INFO_GONE,
    TelegramStatus.KICKED: Key.INFO_BANNED,
}


@router.message(Command("id"))
async def show_ids(message: Message, command: CommandObject, services: Services, actor: Actor, words: Words) -> None:
    """Show the ids of the chat, the topic, the replied message and its author; or the id of a person by name."""
    if command.args:
        await _show_id_of(message, command, services, actor, words)
        return
    lines = [words(Key.ID_CHAT, id=str(message.chat.id))]
    if message.is_topic_message:
        lines.append(words(Key.ID_TOPIC, id=str(message.message_thread_id)))
    reply = replied_to(message)
    if reply is not None:
        lines.append(words(Key.ID_MESSAGE, id=str(reply.message_id)))
    author = (reply or message).sender_chat or (reply or message).from_user
    if author is not None:
        lines.append(words(Key.ID_AUTHOR if reply else Key.ID_YOU, id=str(author.id)))
    await message.answer("\n".join(lines))


async def _show_id_of(message: Message, command: CommandObject, services: Services, actor: Actor, words: Words) -> None:
    if not is_group(message.chat):
        raise UsageError("id")
    target, rest = await parse_target(message, command, message.chat.id, services)
    if target is None or target.user_id is None or rest:
        raise UsageError("id", problem=Sentence(Key.PERSON_UNKNOWN))
    user = await services.users.info(message.chat.id, target.user_id, actor)
    await message.answer("\n".join([mention(user.user_id, user.label), words(Key.INFO_ID, id=str(user.user_id))]))


@router.message(Command("info"), in_group)
async def info(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Show what we know about a person, by default the sender."""
    target, rest = await parse_target(message, command, group_id, services)
    if target is not None:
        target = await meet(target, group_id, services, actor, Permission.USERS_VIEW)
    user_id = target.user_id if target else actor.user_id
    if user_id is None or rest:
        raise UsageError("info", problem=Sentence(Key.PERSON_UNKNOWN) if target is None and rest else "")
    user = await services.users.info(group_id, user_id, actor)
    lines = [
        mention(user.user_id, user.label),
        words(Key.INFO_ID, id=str(user.user_id)),
        words(Key.INFO_ROLE, role=role_label(user.role, words)),
        words(_status_of(user)),
        words(Key.INFO_KNOWN_SINCE, time=user.created_at),
        await _warnings(group_id, user.user_id, services, words),
    ]
    await message.answer("\n".join(lines))


def _status_of(user: UserRead) -> Key:
    """What to say about their place in the group: `restricted` people in Telegram may have left."""
    is_gone = not user.is_active and user.telegram_status is not TelegramStatus.KICKED
    return Key.INFO_GONE if is_gone else _STATUSES[user.telegram_status]


async def _warnings(group_id: int, user_id: int, services: Services, words: Words) -> Html:
    count = len(await services.warnings.active(group_id, user_id))
    steps = (await services.lookups.get_settings(group_id)).escalation
    if not steps:
        return words(Key.INFO_WARNINGS, count=count)
    return words(Key.INFO_WARNINGS_OF, count=count, limit=steps[-1].warnings)
