"""Captchas: the commands that set them, and the answers to them."""

import asyncio
from typing import Any, Final

from aiogram import F, Router
from aiogram.filters import CommandObject
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from gateway.answering import AnsweringBot
from gateway.budgets import Budgets
from gateway.client import Gateway
from handlers.content.greetings import greet
from handlers.shared.access import UsageError, parse_input, profile_of, words_of
from handlers.shared.filters import Command, CommandStart, in_group, is_command
from handlers.shared.links import captcha_group, captcha_link
from models.actors import Actor
from models.captchas import Question, Verdict
from models.durations import parse_duration
from models.settings import CaptchaMode, SettingsPatch
from services.container import Live, Services
from services.joins.placeholders import mention
from services.joins.riddles import HUMAN
from texts import Html, Key, Span, Value, Words

router = Router(name="captcha")

_IN_GROUP: Final = {
    CaptchaMode.BUTTON: Key.CAPTCHA_ASK_BUTTON,
    CaptchaMode.MATH: Key.CAPTCHA_ASK_MATH,
    CaptchaMode.TEXT: Key.CAPTCHA_ASK_TEXT,
}
_IN_PRIVATE: Final = {
    CaptchaMode.BUTTON: Key.CAPTCHA_ASK_BUTTON_PRIVATE,
    CaptchaMode.MATH: Key.CAPTCHA_ASK_MATH_PRIVATE,
    CaptchaMode.TEXT: Key.CAPTCHA_ASK_TEXT_PRIVATE,
}
_STATES: Final = {
    CaptchaMode.BUTTON: Key.CAPTCHA_ON_BUTTON,
    CaptchaMode.MATH: Key.CAPTCHA_ON_MATH,
    CaptchaMode.TEXT: Key.CAPTCHA_ON_TEXT,
}

_IMAGE_SIZE: Final = (280, 100)


class Choice(CallbackData, prefix="captcha"):
    """An answer on a button."""

    group_id: int
    user_id: int
    answer: str


def _draw(letters: str) -> bytes:
    from captcha.image import ImageCaptcha  # noqa: PLC0415 - with Pillow it takes 3 MB, and few groups ask so

    width, height = _IMAGE_SIZE
    return ImageCaptcha(width, height).generate(letters).getvalue()


class CaptchaQuestions:
    """Sends captcha questions."""

    def __init__(self, gateway: Gateway, services: Services) -> None:
        self._gateway = gateway
        self._services = services

    async def __call__(self, question: Question) -> int:
        """Send it: to the group in its language, to a private chat in the person's. Returns the message's id.

        Raises TelegramError.
        """
        languages = self._services.languages
        if question.is_private:
            words = await languages.of_person(question.user_id, question.language)
        else:
            words = await languages.of_group(question.group_id)
        if question.mode is CaptchaMode.TEXT and question.is_private:
            return await self.show_picture(question, question.chat_id, words)
        prompt = await self._prompt(question, words, is_private=question.is_private)
        return await self._gateway.send(question.chat_id, prompt, await self._keyboard(question, words))

    async def show_picture(self, question: Question, chat_id: int, words: Words) -> int:
        """Send the picture whose letters are the answer; returns the id of the message. Raises TelegramError."""
        picture = await asyncio.to_thread(_draw, question.letters)
        prompt = await self._prompt(question, words, is_private=True)
        return await self._gateway.send_photo(chat_id, picture, prompt)

    async def _prompt(self, question: Question, words: Words, *, is_private: bool) -> Html:
        group = await self._services.lookups.find_group(question.group_id)
        values: dict[str, Value] = {
            "name": Html(mention(question.user_id, question.name)),
            "span": Span(question.seconds),
            "sum": question.text,
            "group": group.name if group else "",
        }
        return words((_IN_PRIVATE if is_private else _IN_GROUP)[question.mode], **values)

    async def _keyboard(self, question: Question, words: Words) -> InlineKeyboardMarkup:
        if question.mode is CaptchaMode.TEXT:
            link = captcha_link(await self._gateway.username(), question.group_id)
            return InlineKeyboardMarkup(
                inline_keyboard=[[InlineKeyboardButton(text=words(Key.BUTTON_SOLVE_CAPTCHA).plain(), url=link)]]
            )
        half = (len(question.options) + 1) // 2
        data = {"group_id": question.group_id, "user_id": question.user_id}
        buttons = [
            InlineKeyboardButton(text=_label(option, words), callback_data=Choice(**data, answer=option).pack())
            for option in question.options
        ]
        return InlineKeyboardMarkup(inline_keyboard=[row for row in (buttons[:half], buttons[half:]) if row])


def _label(option: str, words: Words) -> str:
    """A button's text: a number, or “I'm human”."""
    return words(Key.BUTTON_HUMAN).plain() if option == HUMAN else option


@router.message(Command("captcha", "captchamode", "captchakick"), in_group)
async def set_captcha(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Show or change the captcha settings."""
    name = command.command.lower()
    fields = _changes(name, [word.lower() for word in words_of(command)])
    if fields is None:
        raise UsageError(name)
    if fields:
        settings = await services.settings.patch(group_id, parse_input(SettingsPatch, fields), actor)
    else:
        settings = await services.settings.show(group_id, actor)
    if settings.captcha_enabled:
        await message.answer(words(_STATES[settings.captcha_mode], span=Span(settings.captcha_timeout)))
    elif fields and "captcha_enabled" not in fields:
        await message.answer(words(Key.CAPTCHA_SAVED_BUT_OFF))
    else:
        await message.answer(words(Key.CAPTCHA_OFF))


def _changes(name: str, words: list[str]) -> dict[str, Any] | None:
    """The settings that a command changes; none without arguments. None if the arguments are invalid."""
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
    query: CallbackQuery,
    callback_data: Choice,
    bot: AnsweringBot,
    services: Services,
    live: Live,
    greetings: Budgets,
) -> None:
    """Handle an answer by button. Only the person who is asked can answer, and only they see the result."""
    words = await services.languages.of_person(query.from_user.id, query.from_user.language_code)
    if query.from_user.id != callback_data.user_id:
        await query.answer(words(Key.ALERT_CAPTCHA_NOT_YOURS).plain(), show_alert=True)
        return
    group_id = callback_data.group_id
    verdict = await live.captchas.answer(group_id, query.from_user.id, callback_data.answer)
    is_inside = query.message is not None and query.message.chat.id == group_id
    said = await _said(verdict, group_id, query.from_user.id, live, words, is_inside=is_inside)
    await query.answer(said.plain(), show_alert=verdict in (Verdict.WRONG, Verdict.LOST))
    if verdict is Verdict.SOLVED and is_inside:
        await greet(group_id, profile_of(query.from_user), bot, services, live, greetings)


async def _said(verdict: Verdict, group_id: int, user_id: int, live: Live, words: Words, *, is_inside: bool) -> Html:
    """The reply to an answer, by a new member or by a person who asks to join."""
    if verdict is Verdict.SOLVED:
        return words(Key.ALERT_CAPTCHA_SOLVED)
    if verdict is Verdict.WRONG:
        return words(Key.ALERT_CAPTCHA_WRONG, left=await live.captchas.tries_left(group_id, user_id))
    if verdict is Verdict.LOST:
        return words(Key.ALERT_CAPTCHA_LOST if is_inside else Key.ALERT_CAPTCHA_DECLINED)
    return words(Key.ALERT_CAPTCHA_NOT_ASKED)


@router.message(CommandStart(deep_link=True, magic=F.args.func(captcha_group)))
async def show_picture(message: Message, command: CommandObject, services: Services, live: Live, words: Words) -> None:
    """Show the picture whose letters are the answer, by the link in the group."""
    group_id = captcha_group(command.args or "")
    user = message.from_user
    if group_id is None or user is None:
        return
    question = await live.captchas.question_for(group_id, user.id)
    if question is None:
        await message.answer(words(Key.ALERT_CAPTCHA_NOT_ASKED))
    else:
        await CaptchaQuestions(live.gateway, services).show_picture(question, message.chat.id, words)


@router.message(F.chat.type == "private", F.text, ~F.func(is_command))
async def typed(
    message: Message, bot: AnsweringBot, services: Services, live: Live, greetings: Budgets, words: Words
) -> None:
    """Handle an answer typed in private. Ignore messages by people without an open captcha."""
    if message.from_user is None:
        return
    captcha = await live.captchas.open_of(message.from_user.id)
    if captcha is None:
        return
    verdict = await live.captchas.answer(captcha.group_id, message.from_user.id, message.text or "")
    is_inside, user_id = not captcha.is_request, message.from_user.id
    await message.answer(await _said(verdict, captcha.group_id, user_id, live, words, is_inside=is_inside))
    if verdict is Verdict.SOLVED and not captcha.is_request:
        await greet(captcha.group_id, profile_of(message.from_user), bot, services, live, greetings)
