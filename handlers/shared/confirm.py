"""Commands that can't be undone ask first, with a button that confirms and one that cancels."""

from typing import Any, Final

from aiogram import F, Router
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message, ReplyParameters

from texts import Html, Key, Words

router = Router(name="confirm")

_CANCEL: Final = "cancel"


class Confirm(CallbackData, prefix="sure"):
    """A tap on one of the two buttons."""

    what: str
    """What to do, as the name of a command."""
    user_id: int
    """The person who was asked. Only they can tap."""
    group_id: int
    value: str = ""
    """The command's argument. All fields must fit in 64 bytes (Bot API, InlineKeyboardButton.callback_data)."""


def confirmed(what: str) -> Any:
    """The filter for the handler that does it."""
    return Confirm.filter(F.what == what)


async def ask_first(
    message: Message, question: Html, do: Html, asked: Confirm, words: Words, where: ReplyParameters | None = None
) -> None:
    """Ask for confirmation; `do` is the label of the confirming button, `where` what the question replies to."""
    cancel = Confirm(what=_CANCEL, user_id=asked.user_id, group_id=asked.group_id)
    buttons = [
        InlineKeyboardButton(text=do.plain(), callback_data=asked.pack()),
        InlineKeyboardButton(text=words(Key.BUTTON_CANCEL).plain(), callback_data=cancel.pack()),
    ]
    keyboard = InlineKeyboardMarkup(inline_keyboard=[buttons])
    await message.answer(question, reply_markup=keyboard, reply_parameters=where)


@router.callback_query(Confirm.filter(), lambda query, callback_data: query.from_user.id != callback_data.user_id)
async def refuse(query: CallbackQuery, words: Words) -> None:
    """Somebody else tapped."""
    await query.answer(words(Key.ERROR_NOT_YOUR_BUTTON).plain(), show_alert=True)


@router.callback_query(confirmed(_CANCEL))
async def cancel(query: CallbackQuery, words: Words) -> None:
    """Cancel."""
    await query.answer()
    if isinstance(query.message, Message):
        await query.message.edit_text(words(Key.CONFIRM_CANCELLED))
