"""Signing in to the panel through the bot: a page shows a link, and the person confirms here."""

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.filters import CommandObject
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from handlers.shared.filters import CommandStart
from handlers.shared.links import LOGIN_PAYLOAD
from models.actors import Actor
from services.container import Services
from texts import Key, Words

router = Router(name="sign in")


class SignIn(CallbackData, prefix="login"):
    """Confirm or decline signing in."""

    code: str
    is_confirmed: bool


@router.message(F.chat.type == ChatType.PRIVATE, CommandStart(deep_link=True, magic=F.args.regexp(LOGIN_PAYLOAD)))
async def ask(message: Message, command: CommandObject, services: Services, words: Words) -> None:
    """Ask the person who opened the link."""
    code = (command.args or "").partition("_")[2]
    asked = await services.sign_in_codes.question(code)
    answers = ((Key.BUTTON_SIGN_IN, True), (Key.BUTTON_DO_NOT_SIGN_IN, False))
    row = [
        InlineKeyboardButton(
            text=words(label).plain(), callback_data=SignIn(code=code, is_confirmed=is_confirmed).pack()
        )
        for label, is_confirmed in answers
    ]
    await message.answer(
        words(Key.LOGIN_QUESTION, host=asked.host, address=asked.address),
        reply_markup=InlineKeyboardMarkup(inline_keyboard=[row]),
    )


@router.callback_query(SignIn.filter())
async def answer(query: CallbackQuery, callback_data: SignIn, services: Services, actor: Actor, words: Words) -> None:
    """Store the answer, for which the page waits."""
    message = query.message
    if not isinstance(message, Message) or message.chat.id != query.from_user.id:
        return
    asked = await services.sign_in_codes.decide(callback_data.code, actor, is_confirmed=callback_data.is_confirmed)
    await query.answer()
    said = Key.LOGIN_CONFIRMED if callback_data.is_confirmed else Key.LOGIN_DECLINED
    await message.edit_text(words(said, host=asked.host))
