"""`/report`, `@admin`, and the buttons with which an admin decides."""

from html import escape
from typing import Any, Final

from aiogram import F, Router
from aiogram.filters import CommandObject
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from handlers.shared.access import UsageError, is_group, parse_input, words_of
from handlers.shared.filters import Command, calls_admins, in_group, in_group_itself, is_command
from handlers.shared.outcomes import OUTCOME_WAIT, tell
from handlers.shared.targets import author_of, replied_to
from models.actions import MessageId
from models.actors import Actor
from models.base import GroupId, UserId
from models.durations import fold
from models.reports import ReportStatus, ReportVerdict
from models.settings import SettingsPatch
from services.container import Services
from services.joins.placeholders import mention

router = Router(name="reports")

_LABELS: Final = {
    ReportVerdict.BAN: "🔨 Ban",
    ReportVerdict.MUTE: "🔇 Mute",
    ReportVerdict.DELETE: "🗑 Delete",
    ReportVerdict.DISMISS: "✖️ Dismiss",
}
_UNSEEN: Final = "\u2060"
"""A character without width: carries a mention that notifies and is not seen."""
MENTIONS_LIMIT: Final = 50
"""Mentions that notify in one message (measured by others, not documented; more do no harm)."""


class Verdict(CallbackData, prefix="rep"):
    """What to do with the author of a reported message."""

    group_id: GroupId
    message_id: MessageId
    author_id: UserId
    what: str


async def _is_call(message: Message, **_: Any) -> bool:
    return is_group(message.chat) and not is_command(message) and calls_admins(message)


@router.message(Command("report"), in_group_itself)
@router.message(_is_call)
async def report(message: Message, services: Services, actor: Actor, *, is_spared: bool = False) -> None:
    """Tell the admins of a message; if the reporter is to be spared an answer, only keep the report."""
    reply = replied_to(message)
    author = author_of(reply) if reply else None
    admins = await services.users.administrators(message.chat.id)
    unseen = "".join(mention(admin.user_id, _UNSEEN) for admin in admins[:MENTIONS_LIMIT])
    if reply is None or author is None or author.user_id is None:
        if not is_spared:
            await message.answer(f"{unseen}The admins were called.")
        return
    reported = await services.reports.report(message.chat.id, reply.message_id, author.user_id, actor)
    if reported.has_acted:
        await message.answer(
            f"{unseen}{reported.count} members reported it: the message is gone, and "
            f"{mention(author.user_id, author.name)} is muted until an admin decides.",
            reply_markup=_keyboard(message.chat.id, reply.message_id, author.user_id),
        )
    elif is_spared:
        return
    elif reported.is_first:
        await reply.reply(
            f"{unseen}{escape(actor.name)} reported {mention(author.user_id, author.name)} to the admins.",
            reply_markup=_keyboard(message.chat.id, reply.message_id, author.user_id),
        )
    else:
        await message.answer("The admins know. Thank you.")


def _keyboard(group_id: int, message_id: int, author_id: int) -> InlineKeyboardMarkup:
    buttons = [
        InlineKeyboardButton(
            text=label,
            callback_data=Verdict(group_id=group_id, message_id=message_id, author_id=author_id, what=what).pack(),
        )
        for what, label in _LABELS.items()
    ]
    return InlineKeyboardMarkup(inline_keyboard=[buttons[:2], buttons[2:]])


@router.callback_query(Verdict.filter(F.what.in_(_LABELS)))
async def decide(query: CallbackQuery, callback_data: Verdict, services: Services, actor: Actor) -> None:
    """Do what an admin decided."""
    group_id, message_id = callback_data.group_id, callback_data.message_id
    verdict = ReportVerdict(callback_data.what)
    decided = await services.reports.decide(group_id, message_id, verdict, actor, OUTCOME_WAIT)
    text = f"Dismissed by {escape(actor.name)}."
    if decided.action is not None:
        user = await services.lookups.find_user(group_id, decided.author_id)
        text = tell(decided.action, user.label if user else str(decided.author_id))["text"]
    await query.answer()
    if isinstance(query.message, Message):
        is_open = decided.status is ReportStatus.OPEN  # Telegram refused: the buttons stay
        keyboard = _keyboard(group_id, message_id, decided.author_id) if is_open else None
        await query.message.edit_text(f"{query.message.html_text}\n\n{text}", reply_markup=keyboard)


@router.message(Command("reports"), in_group)
async def threshold(message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor) -> None:
    """How many reports act by themselves."""
    words = words_of(command)
    if len(words) != 1:
        raise UsageError("reports")
    fields = {"report_threshold": 0 if words[0].lower() == "off" else fold(words[0])}
    patch = parse_input(SettingsPatch, fields, "/reports 3")
    settings = await services.settings.patch(group_id, patch, actor)
    count = settings.report_threshold
    await message.answer(
        f"{count} reports delete a message and mute its author." if count else "Reports only tell the admins."
    )
