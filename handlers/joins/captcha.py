"""Captchas: the commands that set them, and the answers to them."""

import asyncio
from typing import Any, Final

from aiogram import F, Router
from aiogram.filters import CommandObject
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from captcha.image import ImageCaptcha

from gateway.answering import AnsweringBot
from gateway.budgets import Budgets
from gateway.client import Gateway
from handlers.content.greetings import greet
from handlers.shared.access import UsageError, parse_input, profile_of, words_of
from handlers.shared.filters import Command, CommandStart, in_group, is_command
from handlers.shared.links import captcha_group, captcha_link
from models.actors import Actor
from models.captchas import Question, Verdict
from models.durations import format_duration, parse_duration
from models.settings import CaptchaMode, SettingsPatch
from services.container import Live, Services
from services.joins.placeholders import mention

router = Router(name="captcha")

_ANSWERS: Final = {
    Verdict.SOLVED: "Thank you: welcome!",
    Verdict.WRONG: "That is not right. Try again.",
    Verdict.LOST: "That was wrong too often.",
    Verdict.NOT_ASKED: "Nothing is asked of you any more.",
}

_IMAGE_SIZE: Final = (280, 100)


class Choice(CallbackData, prefix="captcha"):
    """An answer on a button."""

    group_id: int
    user_id: int
    answer: str


class CaptchaQuestions:
    """Shows questions to those who are asked."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    async def __call__(self, question: Question) -> int:
        """Ask where the question says; returns the id of the message. Raises TelegramError."""
        if question.mode is CaptchaMode.TEXT and question.is_private:
            return await self.show_picture(question, question.chat_id)
        return await self._gateway.send(question.chat_id, _prompt(question), await self._keyboard(question))

    async def show_picture(self, question: Question, chat_id: int) -> int:
        """Send the picture whose letters are the answer; returns the id of the message. Raises TelegramError."""
        width, height = _IMAGE_SIZE
        picture = await asyncio.to_thread(ImageCaptcha(width, height).generate, question.letters)
        return await self._gateway.send_photo(chat_id, picture.getvalue(), _prompt(question))

    async def _keyboard(self, question: Question) -> InlineKeyboardMarkup:
        if question.mode is CaptchaMode.TEXT:
            link = captcha_link(await self._gateway.username(), question.group_id)
            return InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Solve it", url=link)]])
        half = (len(question.options) + 1) // 2
        data = {"group_id": question.group_id, "user_id": question.user_id}
        buttons = [
            InlineKeyboardButton(text=option, callback_data=Choice(**data, answer=option).pack())
            for option in question.options
        ]
        return InlineKeyboardMarkup(inline_keyboard=[row for row in (buttons[:half], buttons[half:]) if row])


def _prompt(question: Question) -> str:
    name = mention(question.user_id, question.name)
    return f"{name}, {question.text} You have {format_duration(question.seconds)}."


@router.message(Command("captcha", "captchamode", "captchakick"), in_group)
async def set_captcha(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor
) -> None:
    """Show how newcomers are asked, or change it."""
    name, words = command.command.lower(), [word.lower() for word in words_of(command)]
    fields = _changes(name, words)
    if fields is None:
        raise UsageError(name)
    if fields:
        settings = await services.settings.patch(group_id, parse_input(SettingsPatch, fields), actor)
    else:
        settings = await services.settings.show(group_id, actor)
    if not settings.captcha_enabled:
        await message.answer("Newcomers need not solve a captcha.")
        return
    time = format_duration(settings.captcha_timeout)
    await message.answer(f"Newcomers solve a captcha ({settings.captcha_mode}) within {time}, or are removed.")


def _changes(name: str, words: list[str]) -> dict[str, Any] | None:
    """What a command changes; nothing without words; None if it is not in the right form."""
    if not words:
        return {}
    seconds = parse_duration(" ".join(words)) if name == "captchakick" else None
    if seconds is not None:
        return {"captcha_timeout": seconds}
    if len(words) > 1:
        return None
    if name == "captcha" and words[0] in ("on", "off"):
        return {"captcha_enabled": words[0] == "on"}
    if name == "captchamode" and words[0] in set(CaptchaMode):
        return {"captcha_mode": CaptchaMode(words[0])}
    return None


@router.callback_query(Choice.filter())
async def chosen(
    query: CallbackQuery, callback_data: Choice, bot: AnsweringBot, services: Services, live: Live, greetings: Budgets
) -> None:
    """Hear an answer by button; only the one who is asked may answer."""
    if query.from_user.id != callback_data.user_id:
        await query.answer("This is not asked of you.", show_alert=True)
        return
    group_id = callback_data.group_id
    verdict = await live.captchas.answer(group_id, query.from_user.id, callback_data.answer)
    await query.answer(_ANSWERS[verdict])
    is_inside = query.message is not None and query.message.chat.id == group_id
    if verdict is Verdict.SOLVED and is_inside:
        await greet(group_id, profile_of(query.from_user), bot, services, live, greetings)


@router.message(CommandStart(deep_link=True, magic=F.args.func(captcha_group)))
async def show_picture(message: Message, command: CommandObject, live: Live) -> None:
    """Show the picture whose letters are the answer, by the link in the group."""
    group_id = captcha_group(command.args or "")
    user = message.from_user
    if group_id is None or user is None:
        return
    question = await live.captchas.question_for(group_id, user.id)
    if question is None:
        await message.answer(_ANSWERS[Verdict.NOT_ASKED])
    else:
        await CaptchaQuestions(live.gateway).show_picture(question, message.chat.id)


@router.message(F.chat.type == "private", F.text, ~F.func(is_command))
async def typed(message: Message, bot: AnsweringBot, services: Services, live: Live, greetings: Budgets) -> None:
    """Hear an answer that is typed in private; of anybody else, nothing is asked."""
    if message.from_user is None:
        return
    captcha = await live.captchas.open_of(message.from_user.id)
    if captcha is None:
        return
    verdict = await live.captchas.answer(captcha.group_id, message.from_user.id, message.text or "")
    await message.answer(_ANSWERS[verdict])
    if verdict is Verdict.SOLVED and not captcha.is_request:
        await greet(captcha.group_id, profile_of(message.from_user), bot, services, live, greetings)
