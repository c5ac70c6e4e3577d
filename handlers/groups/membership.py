"""Joins and leaves: of the bot, members and administrators; and changes to the group itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import structlog
from aiogram import F, Router
from aiogram.exceptions import TelegramAPIError
from aiogram.types import (
    ChatJoinRequest,
    ChatMemberAdministrator,
    ChatMemberUpdated,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
)

from gateway.answering import AnsweringBot
from gateway.budgets import Budgets
from gateway.client import Chat
from handlers.content.greetings import greet
from handlers.joins.raids import raid_keyboard, raid_state
from handlers.private.help_pages import SHOW_HELP
from handlers.protection.setup import Tap
from handlers.shared.access import GROUP_TYPES, profile_of
from handlers.shared.buttons import ChooseLanguage
from models.actors import Actor
from models.users import AdminRight, Profile, TelegramStatus
from services.container import Live, Services
from services.groups.bot_rights import what_is_missing
from services.joins.joins import Admission
from texts import Key, Words, language_for, load_words

router = Router(name="membership")
router.my_chat_member.filter(F.chat.type.in_(GROUP_TYPES))
router.chat_member.filter(F.chat.type.in_(GROUP_TYPES))
router.chat_join_request.filter(F.chat.type.in_(GROUP_TYPES))

log = structlog.get_logger(__name__)


def _status(update: ChatMemberUpdated, *, old: bool) -> TelegramStatus:
    """A member's status in Telegram. A restricted one may be in the group or not."""
    member = update.old_chat_member if old else update.new_chat_member
    if member.status == "restricted" and not getattr(member, "is_member", True):
        return TelegramStatus.LEFT
    return TelegramStatus(member.status)


@router.my_chat_member()
async def bot_moved(update: ChatMemberUpdated, bot: AnsweringBot, services: Services, live: Live, actor: Actor) -> None:
    """The bot was added, removed, promoted or demoted."""
    group_id, was_gone = update.chat.id, _status(update, old=True).is_gone
    if _status(update, old=False).is_gone:
        await services.groups.remove(group_id, actor)
        return
    if was_gone and not await services.allowances.may_have_bot(group_id, update.from_user.id):
        words = await load_words(language_for(update.from_user.language_code))
        await live.gateway.leave(group_id, words(Key.NOT_ALLOWED_HERE))
        return
    details = await live.gateway.details(Chat.model_validate(update.chat, from_attributes=True))
    details = details.model_copy(update={"own_rights": _rights(update) or frozenset()})
    await services.groups.register(details, actor, language_for(update.from_user.language_code))
    if not update.from_user.is_bot:  # an anonymous administrator has a stand-in, which is a bot
        await services.users.see(group_id, profile_of(update.from_user))
    if was_gone:
        missing = await services.bot_rights.mark_told(group_id)
        words = await services.languages.of_group(group_id)
        text = _hello(update.chat.title or str(group_id), missing, words)
        await bot.send_message(group_id, text, reply_markup=_first_steps(group_id, words))
    else:
        await services.bot_rights.tell(group_id)


def _hello(group: str, missing: Sequence[AdminRight], words: Words) -> str:
    """The bot's first message in a group: what to do next."""
    if not missing:
        return f"{words(Key.HELLO, group=group)}\n\n{words(Key.HELLO_READY)}"
    lines = [words(Key.HELLO_NEEDS_RIGHTS, count=len(missing)), *what_is_missing(missing, words)]
    return "\n".join([words(Key.HELLO, group=group), "", *lines, "", words(Key.HELLO_THEN)])


def _first_steps(group_id: int, words: Words) -> InlineKeyboardMarkup:
    protect = Tap(group_id=group_id, choices="").pack()
    language = ChooseLanguage(group_id=group_id).pack()
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=words(Key.BUTTON_SETUP).plain(), callback_data=protect)],
            [
                InlineKeyboardButton(text=words(Key.BUTTON_LANGUAGE).plain(), callback_data=language),
                InlineKeyboardButton(text=words(Key.BUTTON_GUIDE).plain(), callback_data=SHOW_HELP),
            ],
        ]
    )


_UNRESTRICTED: Final = (TelegramStatus.MEMBER, TelegramStatus.ADMINISTRATOR)


@dataclass(frozen=True, slots=True)
class _Move:
    """A person's join or leave."""

    group_id: int
    profile: Profile
    status: TelegramStatus
    actor: Actor
    came_from: TelegramStatus
    at: datetime
    rights: frozenset[AdminRight] | None = None
    """An administrator's rights, if Telegram reports them."""

    @property
    def is_free(self) -> bool:
        """Whether they left by themselves: people who are removed get no goodbye."""
        return self.status is TelegramStatus.LEFT and self.actor.user_id == self.profile.user_id


@router.chat_member()
async def member_moved(
    update: ChatMemberUpdated, bot: AnsweringBot, services: Services, live: Live, greetings: Budgets, actor: Actor
) -> None:
    """A member joined, left, was promoted or demoted."""
    user = update.new_chat_member.user
    if not user.is_bot:
        old, new = _status(update, old=True), _status(update, old=False)
        move = _Move(update.chat.id, profile_of(user), new, actor, old, update.date, _rights(update))
        await _move(move, bot, services, live, greetings)
        by_admin = update.from_user.id not in (user.id, bot.id)
        if by_admin and old is TelegramStatus.RESTRICTED and new in _UNRESTRICTED:
            await live.captchas.let_in(update.chat.id, user.id)


def _rights(update: ChatMemberUpdated) -> frozenset[AdminRight] | None:
    """A new administrator's rights; None for everyone else."""
    member = update.new_chat_member
    return (
        frozenset(right for right in AdminRight if getattr(member, right))
        if isinstance(member, ChatMemberAdministrator)
        else None
    )


@router.message(F.new_chat_members)
async def members_joined(
    message: Message, bot: AnsweringBot, services: Services, live: Live, greetings: Budgets, actor: Actor
) -> None:
    """The service message about a join: the only report of it if the bot isn't an administrator."""
    for user in message.new_chat_members or ():
        if not user.is_bot:
            known = await services.lookups.find_user(message.chat.id, user.id)
            status = known.telegram_status if known and known.is_active else TelegramStatus.MEMBER
            move = _Move(message.chat.id, profile_of(user), status, actor, TelegramStatus.LEFT, message.date)
            await _move(move, bot, services, live, greetings)


@router.message(F.left_chat_member)
async def member_left(
    message: Message, bot: AnsweringBot, services: Services, live: Live, greetings: Budgets, actor: Actor
) -> None:
    """The service message about a leave."""
    user = message.left_chat_member
    if user is not None and not user.is_bot:
        gone, here = TelegramStatus.LEFT, TelegramStatus.MEMBER
        move = _Move(message.chat.id, profile_of(user), gone, actor, here, message.date)
        await _move(move, bot, services, live, greetings)


async def _move(move: _Move, bot: AnsweringBot, services: Services, live: Live, greetings: Budgets) -> None:
    """Record a join or leave, decide about new members, and greet people."""
    group_id, profile = move.group_id, move.profile
    if await services.lookups.find_group(group_id) is None:
        return
    if not await services.memberships.set_status(
        group_id, profile, move.status, move.actor, move.came_from, move.rights, move.at
    ):
        return
    if move.status.is_gone:
        had_come_in = await services.joins.leave(group_id, profile.user_id)
        if had_come_in and move.is_free:
            await greet(group_id, profile, bot, services, live, greetings, has_left=True)
        return
    admission = await services.joins.admit(group_id, profile, move.actor, move.at)
    if admission is Admission.WELCOME:
        await greet(group_id, profile, bot, services, live, greetings)
    elif admission is Admission.RAID_BEGAN:
        await _tell_of_raid(group_id, bot, services)


async def _tell_of_raid(group_id: int, bot: AnsweringBot, services: Services) -> None:
    words = await services.languages.of_group(group_id)
    text = raid_state(await services.lookups.get_settings(group_id), services, words, began_itself=True)
    if text is None:
        return  # it was over before we got the update
    try:
        await bot.send_message(group_id, text, reply_markup=raid_keyboard(group_id, words))
    except TelegramAPIError as error:
        log.warning("membership.raid_untold", group_id=group_id, error=str(error)[:200])


@router.chat_join_request()
async def asked_to_join(request: ChatJoinRequest, services: Services, actor: Actor) -> None:
    """A request to join."""
    user = request.from_user
    await services.joins.ask(
        request.chat.id,
        profile_of(user),
        request.user_chat_id,
        actor,
        request.date,
        language=user.language_code,
    )


@router.message(F.new_chat_title)
async def title_changed(message: Message, services: Services, actor: Actor) -> None:
    """A new title."""
    await services.groups.update(message.chat.id, {"name": message.new_chat_title}, actor)


@router.message(F.new_chat_photo)
async def photo_changed(message: Message, services: Services, actor: Actor) -> None:
    """A new photo; the largest size comes last (Bot API, Message.new_chat_photo)."""
    photo = (message.new_chat_photo or [])[-1]
    await services.groups.update(message.chat.id, {"photo_file_id": photo.file_id}, actor)


@router.message(F.delete_chat_photo)
async def photo_deleted(message: Message, services: Services, actor: Actor) -> None:
    """The photo was deleted."""
    await services.groups.update(message.chat.id, {"photo_file_id": None}, actor)


@router.message(F.migrate_to_chat_id)
async def migrated_to(message: Message, services: Services) -> None:
    """The group became a supergroup: the message in the old chat."""
    if message.migrate_to_chat_id is not None:
        await services.groups.migrate(message.chat.id, message.migrate_to_chat_id)


@router.message(F.migrate_from_chat_id)
async def migrated_from(message: Message, services: Services) -> None:
    """The group became a supergroup: the message in the new chat."""
    if message.migrate_from_chat_id is not None:
        await services.groups.migrate(message.migrate_from_chat_id, message.chat.id)
