"""The buttons in the log channel that decide messages which the spam filter isn't sure about."""

from typing import Final

from aiogram import Router
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from handlers.shared.outcomes import tell
from models.actions import MessageId
from models.actors import Actor
from models.base import GroupId
from models.filter import SampleLabel
from services.container import Services
from texts import Key, Words
from texts.labels import actor_label

router = Router(name="reviews")

_LABELS: Final = {SampleLabel.SPAM: Key.BUTTON_SPAM, SampleLabel.HAM: Key.BUTTON_NOT_SPAM}


class Decide(CallbackData, prefix="review"):
    """Decide what a message is."""

    group_id: GroupId
    message_id: MessageId
    verdict: SampleLabel


def review_buttons(group_id: int, message_id: int, words: Words) -> InlineKeyboardMarkup:
    """The buttons under a message in the log channel."""
    row = [
        InlineKeyboardButton(
            text=words(label).plain(),
            callback_data=Decide(group_id=group_id, message_id=message_id, verdict=verdict).pack(),
        )
        for verdict, label in _LABELS.items()
    ]
    return InlineKeyboardMarkup(inline_keyboard=[row])


@router.callback_query(Decide.filter())
async def decide(query: CallbackQuery, callback_data: Decide, services: Services, actor: Actor, words: Words) -> None:
    """Ban and teach, or undo and teach. Then add to the message who decided."""
    group_id = callback_data.group_id
    taken = await services.marking.decide(group_id, callback_data.message_id, callback_data.verdict, actor)
    text: str = words(Key.REVIEW_HAM, by=actor_label(actor, words))
    keyboard = None
    if taken is not None:
        ended = await services.actions.outcome(taken)
        user = await services.lookups.find_user(group_id, taken.user_id) if taken.user_id is not None else None
        name = user.label if user is not None else str(taken.user_id or taken.sender_chat_id)
        said = tell(ended, name, words, services.panel_links, more=(words(Key.SPAM_LEARNED),))
        text, keyboard = said["text"], said["reply_markup"]
    await query.answer()
    if isinstance(query.message, Message):
        await query.message.edit_text(f"{query.message.html_text}\n\n{text}", reply_markup=keyboard)
