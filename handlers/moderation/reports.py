"""`/report`, `@admin`, and the buttons for admins to decide."""

from typing import Any, Final

from aiogram import F, Router
from aiogram.filters import CommandObject
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from handlers.shared.access import UsageError, is_group, parse_input, words_of
from handlers.shared.filters import Command, calls_admins, in_group, in_group_itself, is_command
from handlers.shared.outcomes import tell
from handlers.shared.panel_buttons import action_row, open_reports
from handlers.shared.targets import author_of, replied_to
from handlers.shared.typed import is_off
from models.actions import MessageId
from models.actors import Actor
from models.base import GroupId, UserId
from models.durations import fold
from models.permissions import Permission
from models.reports import ReportStatus, ReportVerdict
from models.settings import SettingsPatch
from services.container import Services
from services.core.panel_links import PanelLinks
from services.joins.placeholders import mention
from texts import Html, Key, Words
from texts.labels import actor_label

router = Router(name="reports")

_LABELS: Final = {
    ReportVerdict.BAN: Key.BUTTON_REPORT_BAN,
    ReportVerdict.MUTE: Key.BUTTON_REPORT_MUTE,
    ReportVerdict.DELETE: Key.BUTTON_REPORT_DELETE,
    ReportVerdict.DISMISS: Key.BUTTON_REPORT_DISMISS,
}
_UNSEEN: Final = "\u2060"
"""A zero-width character: it carries a mention that notifies but can't be seen."""
MENTIONS_LIMIT: Final = 50
"""How many mentions in one message notify people (measured by others, not documented; more do no harm)."""


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
async def report(message: Message, services: Services, actor: Actor, words: Words, *, is_spared: bool = False) -> None:
    """Report a message to the admins. If the reporter's answers are used up, only store the report.

    The reply doesn't name the reporter, because everybody can read it.
    """
    reply = replied_to(message)
    author = author_of(reply) if reply else None
    if reply is None or author is None or author.user_id is None:
        if not is_spared:
            await message.answer(f"{await _calling(message, services)}{words(Key.ADMINS_CALLED)}")
        return
    reported = await services.reports.report(message.chat.id, reply.message_id, author.user_id, actor)
    who = Html(mention(author.user_id, author.name))
    keyboard = _keyboard(message.chat.id, reply.message_id, author.user_id, words, services.panel_links)
    if reported.has_acted:
        said = words(Key.REPORT_ACTED, count=reported.count, who=who)
        await message.answer(f"{await _calling(message, services)}{said}", reply_markup=keyboard)
    elif is_spared:
        return
    elif reported.is_first:
        said = words(Key.REPORT_MADE, who=who)
        await reply.reply(f"{await _calling(message, services)}{said}", reply_markup=keyboard)
    else:
        await message.answer(words(Key.REPORT_KNOWN))


async def _calling(message: Message, services: Services) -> str:
    """Invisible mentions that notify the admins."""
    admins = await services.users.administrators(message.chat.id)
    return "".join(mention(admin.user_id, _UNSEEN) for admin in admins[:MENTIONS_LIMIT])


def _keyboard(
    group_id: int, message_id: int, author_id: int, words: Words, links: PanelLinks | None
) -> InlineKeyboardMarkup:
    buttons = [
        InlineKeyboardButton(
            text=words(label).plain(),
            callback_data=Verdict(group_id=group_id, message_id=message_id, author_id=author_id, what=what).pack(),
        )
        for what, label in _LABELS.items()
    ]
    to_panel = [] if links is None else [[open_reports(links, group_id, words)]]
    return InlineKeyboardMarkup(inline_keyboard=[buttons[:2], buttons[2:], *to_panel])


@router.callback_query(Verdict.filter(F.what.in_(_LABELS)))
async def decide(query: CallbackQuery, callback_data: Verdict, services: Services, actor: Actor, words: Words) -> None:
    """Carry out what an admin decides."""
    group_id, message_id = callback_data.group_id, callback_data.message_id
    verdict = ReportVerdict(callback_data.what)
    decided = await services.reports.decide(group_id, message_id, verdict, actor)
    text: str = words(Key.REPORT_DISMISSED, by=actor_label(actor, words))
    keyboard = None
    if decided.action is not None:
        user = await services.lookups.find_user(group_id, decided.author_id)
        text = tell(decided.action, user.label if user else str(decided.author_id), words, None)["text"]
        keyboard = action_row(services.panel_links, group_id, decided.action.id, words)
    if decided.status is ReportStatus.OPEN:  # Telegram refused, so the buttons stay
        keyboard = _keyboard(group_id, message_id, decided.author_id, words, services.panel_links)
    await query.answer()
    if isinstance(query.message, Message):
        await query.message.edit_text(f"{query.message.html_text}\n\n{text}", reply_markup=keyboard)


@router.message(Command("reports"), in_group)
async def threshold(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Set how many reports delete a message and mute its author."""
    await services.permissions.require(actor, group_id, Permission.SETTINGS_EDIT)
    typed = words_of(command)
    if len(typed) != 1:
        raise UsageError("reports")
    fields = {"report_threshold": 0 if is_off(typed[0]) else fold(typed[0])}
    patch = parse_input(SettingsPatch, fields, "/reports 3")
    count = (await services.settings.patch(group_id, patch, actor)).report_threshold
    await message.answer(words(Key.REPORTS_LIMIT, count=count) if count else words(Key.REPORTS_ONLY_TOLD))
