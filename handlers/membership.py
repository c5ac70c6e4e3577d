"""Coming and going: of the bot, of members and administrators; and what changes about the group itself."""

from html import escape

import structlog
from aiogram import Bot, F, Router
from aiogram.types import (
    ChatMemberUpdated,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
)
from aiogram.types import User as TelegramUser

from handlers.access import GROUP_TYPES, actor_of, profile_of
from handlers.rules import SHOW as SHOW_RULES
from handlers.settings import Open
from handlers.start import SHOW_HELP
from models.actors import Actor, ActorKind
from models.users import Profile, TelegramStatus
from services.causes import current_cause
from services.fillings import fill
from services.gateway import Chat, ChatDetails
from services.registry import Services

router = Router(name="membership")
router.my_chat_member.filter(F.chat.type.in_(GROUP_TYPES))
router.chat_member.filter(F.chat.type.in_(GROUP_TYPES))

log = structlog.get_logger(__name__)


def _status(update: ChatMemberUpdated, *, old: bool) -> TelegramStatus:
    """What Telegram says of the member; a restricted one may be in the group or not."""
    member = update.old_chat_member if old else update.new_chat_member
    if member.status == "restricted" and not getattr(member, "is_member", True):
        return TelegramStatus.LEFT
    return TelegramStatus(member.status)


@router.my_chat_member()
async def bot_moved(update: ChatMemberUpdated, bot: Bot, services: Services) -> None:
    """The bot was added, removed, promoted or demoted."""
    group_id = update.chat.id
    actor = _actor(update.from_user)
    if _status(update, old=False).is_gone:
        await services.groups.remove(group_id, actor)
        return
    await services.groups.register(await _details(update.chat, services), actor)
    await services.users.see(group_id, profile_of(update.from_user))
    if _status(update, old=True).is_gone:
        await bot.send_message(
            group_id,
            f"Hello! I keep <b>{escape(update.chat.title or 'this group')}</b> from now on. "
            "Make me an administrator, so that I see who comes and goes.",
            reply_markup=InlineKeyboardMarkup(
                inline_keyboard=[
                    [
                        InlineKeyboardButton(text="⚙️ Settings", callback_data=Open(group_id=group_id).pack()),
                        InlineKeyboardButton(text="📜 Rules", callback_data=SHOW_RULES),
                        InlineKeyboardButton(text="❓ Help", callback_data=SHOW_HELP),
                    ]
                ]
            ),
        )


async def _details(chat: object, services: Services) -> ChatDetails:
    told = Chat.model_validate(chat, from_attributes=True)
    return await services.gateway.details(told) if services.gateway else ChatDetails(chat=told)


def _actor(user: TelegramUser) -> Actor:
    return Actor(kind=ActorKind.TELEGRAM, id=str(user.id), name=user.full_name)


@router.chat_member()
async def member_moved(update: ChatMemberUpdated, bot: Bot, services: Services) -> None:
    """A member came, left, was promoted or demoted."""
    user = update.new_chat_member.user
    if not user.is_bot:
        old, new = _status(update, old=True), _status(update, old=False)
        await _move(update.chat.id, profile_of(user), new, _actor(update.from_user), bot, services, came_from=old)


@router.message(F.new_chat_members)
async def members_joined(message: Message, bot: Bot, services: Services) -> None:
    """The service message of the same: all that a bot sees which is no administrator."""
    for user in message.new_chat_members or ():
        if not user.is_bot:
            known = await services.lookups.find_user(message.chat.id, user.id)
            status = known.telegram_status if known and known.is_active else TelegramStatus.MEMBER
            await _move(
                message.chat.id,
                profile_of(user),
                status,
                actor_of(message),
                bot,
                services,
                came_from=TelegramStatus.LEFT,
            )


@router.message(F.left_chat_member)
async def member_left(message: Message, bot: Bot, services: Services) -> None:
    """The service message of a leaver."""
    user = message.left_chat_member
    if user is not None and not user.is_bot:
        await _move(
            message.chat.id,
            profile_of(user),
            TelegramStatus.LEFT,
            actor_of(message),
            bot,
            services,
            came_from=TelegramStatus.MEMBER,
        )


async def _move(
    group_id: int,
    profile: Profile,
    status: TelegramStatus,
    actor: Actor,
    bot: Bot,
    services: Services,
    *,
    came_from: TelegramStatus,
) -> None:
    """Keep it, and greet whoever came or went by it, where the group wants that."""
    group = await services.lookups.find_group(group_id)
    if group is None:
        return
    if not await services.users.set_status(group_id, profile, status, actor, came_from, current_cause.get()):
        return
    settings = await services.lookups.get_settings(group_id)
    has_left = status.is_gone
    wanted = settings.goodbye_message_enabled if has_left else settings.welcome_message_enabled
    template = settings.goodbye_message if has_left else settings.welcome_message
    if wanted and template.strip():
        group = await services.lookups.get_group(group_id)
        await bot.send_message(group_id, fill(template, profile, group.name, group.member_count))


@router.message(F.new_chat_title)
async def title_changed(message: Message, services: Services) -> None:
    """A new title."""
    await services.groups.update(message.chat.id, {"name": message.new_chat_title}, actor_of(message))


@router.message(F.new_chat_photo)
async def photo_changed(message: Message, services: Services) -> None:
    """A new photo; the largest size comes last (Bot API, Message.new_chat_photo)."""
    photo = (message.new_chat_photo or [])[-1]
    await services.groups.update(message.chat.id, {"photo_file_id": photo.file_id}, actor_of(message))


@router.message(F.delete_chat_photo)
async def photo_deleted(message: Message, services: Services) -> None:
    """The photo is gone."""
    await services.groups.update(message.chat.id, {"photo_file_id": None}, actor_of(message))


@router.message(F.migrate_to_chat_id)
async def migrated_to(message: Message, services: Services) -> None:
    """The group became a supergroup, told in the old chat."""
    if message.migrate_to_chat_id is not None:
        await services.groups.migrate(message.chat.id, message.migrate_to_chat_id)


@router.message(F.migrate_from_chat_id)
async def migrated_from(message: Message, services: Services) -> None:
    """The same, told in the new chat."""
    if message.migrate_from_chat_id is not None:
        await services.groups.migrate(message.migrate_from_chat_id, message.chat.id)
