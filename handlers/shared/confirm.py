"""Commands that can't be taken back ask first: a question with a button that does it, and one that cancels."""

from typing import Any, Final

from aiogram import F, Router
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from texts import Html, Key, Words

router = Router(name="confirm")

_CANCEL: Final = "cancel"


class Confirm(CallbackData, prefix="sure"):
    """A tap on one of the two buttons."""

    what: str
    """What to do: a command's name."""
    user_id: int
    """The person who was asked; only they can tap."""
    group_id: int
    value: str = ""
    """What the command was given: 64 bytes hold all of this (Bot API, InlineKeyboardButton.callback_data)."""


def confirmed(what: str) -> Any:
    """The filter of the handler that does it."""
    return Confirm.filter(F.what == what)


async def ask_first(message: Message, question: Html, do: Html, asked: Confirm, words: Words) -> None:
    """Ask whether to do it; `do` labels the button that does."""
    cancel = Confirm(what=_CANCEL, user_id=asked.user_id, group_id=asked.group_id)
    buttons = [
        InlineKeyboardButton(text=do.plain(), callback_data=asked.pack()),
        InlineKeyboardButton(text=words(Key.BUTTON_CANCEL).plain(), callback_data=cancel.pack()),
    ]
    await message.answer(question, reply_markup=InlineKeyboardMarkup(inline_keyboard=[buttons]))


@router.callback_query(Confirm.filter(), lambda query, callback_data: query.from_user.id != callback_data.user_id)
async def refuse(query: CallbackQuery, words: Words) -> None:
    """Somebody else taps."""
    await query.answer(words(Key.ERROR_NOT_YOUR_BUTTON).plain(), show_alert=True)


@router.callback_query(confirmed(_CANCEL))
async def cancel(query: CallbackQuery, words: Words) -> None:
    """Do nothing."""
    await query.answer()
    if isinstance(query.message, Message):
        await query.message.edit_text(words(Key.CONFIRM_CANCELLED))
