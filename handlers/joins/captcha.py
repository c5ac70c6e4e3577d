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
from gateway.errors import Away, TelegramError
from handlers.content.greetings import greet
from handlers.shared.access import UsageError, example_of, parse_input, profile_of, words_of
from handlers.shared.filters import Command, CommandStart, in_group, is_command
from handlers.shared.links import captcha_group, captcha_link
from handlers.shared.typed import switched
from models.actors import Actor
from models.captchas import Question, Verdict
from models.durations import parse_duration
from models.settings import CaptchaMode, SettingsPatch
from services.container import Live, Services
from services.joins.captchas import TYPED
from services.joins.placeholders import mention
from services.joins.riddles import HUMAN
from texts import Html, Key, Span, Value, Words

router = Router(name="captcha")

_IN_GROUP: Final = {
    CaptchaMode.BUTTON: Key.CAPTCHA_ASK_BUTTON,
    CaptchaMode.MATH: Key.CAPTCHA_ASK_MATH,
    CaptchaMode.TEXT: Key.CAPTCHA_ASK_TEXT,
    CaptchaMode.QUESTION: Key.CAPTCHA_ASK_BY_LINK,
}
_IN_PRIVATE: Final = {
    CaptchaMode.BUTTON: Key.CAPTCHA_ASK_BUTTON_PRIVATE,
    CaptchaMode.MATH: Key.CAPTCHA_ASK_MATH_PRIVATE,
    CaptchaMode.TEXT: Key.CAPTCHA_ASK_TEXT_PRIVATE,
    CaptchaMode.QUESTION: Key.CAPTCHA_ASK_QUESTION,
}
"""Sentences for people who ask to join."""
_BY_LINK: Final = _IN_PRIVATE | {
    CaptchaMode.BUTTON: Key.CAPTCHA_ASK_BUTTON_BY_LINK,
    CaptchaMode.MATH: Key.CAPTCHA_ASK_MATH_BY_LINK,
}
"""Sentences for members who came by the link in the group."""
_STATES: Final = {
    CaptchaMode.BUTTON: Key.CAPTCHA_ON_BUTTON,
    CaptchaMode.MATH: Key.CAPTCHA_ON_MATH,
    CaptchaMode.TEXT: Key.CAPTCHA_ON_TEXT,
    CaptchaMode.QUESTION: Key.CAPTCHA_ON_QUESTION,
}

_IMAGE_SIZE: Final = (280, 100)


class Choice(CallbackData, prefix="captcha"):
    """An answer on a button."""

    group_id: int
    user_id: int
    answer: str


def _draw(letters: str) -> bytes:
    from captcha.image import ImageCaptcha  # noqa: PLC0415 - it takes 3 MB with Pillow, and few groups use it

    width, height = _IMAGE_SIZE
    return ImageCaptcha(width, height).generate(letters).getvalue()


class CaptchaQuestions:
    """Sends captcha questions."""

    def __init__(self, gateway: Gateway, services: Services) -> None:
        self._gateway = gateway
        self._services = services

    async def __call__(self, question: Question) -> int:
        """Send it to the group in its language, or to a private chat in the person's. Returns the message's id.

        Raises TelegramError.
        """
        languages = self._services.languages
        if question.is_private:
            words = await languages.of_person(question.user_id, question.language, question.group_id)
        else:
            words = await languages.of_group(question.group_id)
        if question.is_private:
            return await self.show(question, question.chat_id, words)
        is_linked = question.by_link or question.mode in TYPED
        key = Key.CAPTCHA_ASK_BY_LINK if question.by_link else _IN_GROUP[question.mode]
        prompt = await self._prompt(question, words, key)
        keyboard = await self._link(question, words) if is_linked else _keyboard(question, words)
        try:
            return await self._gateway.send(question.chat_id, prompt, keyboard, question.topic_id)
        except Away:
            raise
        except TelegramError:
            if question.topic_id is None:
                raise
            return await self._gateway.send(question.chat_id, prompt, keyboard)  # the topic was closed or deleted

    async def show(self, question: Question, chat_id: int, words: Words) -> int:
        """Send the question itself to a private chat. Returns the message's id. Raises TelegramError."""
        keys = _IN_PRIVATE if question.is_request else _BY_LINK
        prompt = await self._prompt(question, words, keys[question.mode])
        if question.mode is CaptchaMode.TEXT:
            picture = await asyncio.to_thread(_draw, question.letters)
            return await self._gateway.send_photo(chat_id, picture, prompt)
        return await self._gateway.send(chat_id, prompt, _keyboard(question, words) if question.options else None)

    async def _prompt(self, question: Question, words: Words, key: Key) -> Html:
        group = await self._services.lookups.find_group(question.group_id)
        settings = await self._services.lookups.get_settings(question.group_id)
        values: dict[str, Value] = {
            "name": Html(mention(question.user_id, question.name)),
            "span": Span(question.seconds),
            "sum": question.text,
            "question": question.text,
            "group": group.name if group else "",
            "fail": settings.captcha_fail,
        }
        return words(key, **values)

    async def _link(self, question: Question, words: Words) -> InlineKeyboardMarkup:
        link = captcha_link(await self._gateway.username(), question.group_id)
        button = InlineKeyboardButton(text=words(Key.BUTTON_SOLVE_CAPTCHA).plain(), url=link)
        return InlineKeyboardMarkup(inline_keyboard=[[button]])


def _keyboard(question: Question, words: Words) -> InlineKeyboardMarkup:
    half = (len(question.options) + 1) // 2
    data = {"group_id": question.group_id, "user_id": question.user_id}
    buttons = [
        InlineKeyboardButton(text=_label(option, words), callback_data=Choice(**data, answer=option).pack())
        for option in question.options
    ]
    return InlineKeyboardMarkup(inline_keyboard=[row for row in (buttons[:half], buttons[half:]) if row])


def _label(option: str, words: Words) -> str:
    """A button's label: a number, or “I'm human”."""
    return words(Key.BUTTON_HUMAN).plain() if option == HUMAN else option


@router.message(Command("captcha", "captchamode", "captchakick"), in_group)
async def set_captcha(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Show or change the captcha settings."""
    name = command.command
    fields = _changes(name, [word.lower() for word in words_of(command)])
    if fields is None:
        raise UsageError(name)
    if fields:
        settings = await services.settings.patch(group_id, parse_input(SettingsPatch, fields, example_of(name)), actor)
    else:
        settings = await services.settings.show(group_id, actor)
    if settings.captcha_enabled:
        span, fail = Span(settings.captcha_timeout), settings.captcha_fail
        await message.answer(words(_STATES[settings.captcha_mode], span=span, fail=fail))
    elif fields and "captcha_enabled" not in fields:
        await message.answer(words(Key.CAPTCHA_SAVED_BUT_OFF))
    else:
        await message.answer(words(Key.CAPTCHA_OFF))


def _changes(name: str, words: list[str]) -> dict[str, Any] | None:
    """The settings that a command changes; empty without arguments, None for invalid arguments."""
    if not words:
        return {}
    seconds = parse_duration(" ".join(words)) if name == "captchakick" else None
    if seconds is not None:
        return {"captcha_timeout": seconds}
    if len(words) > 1:
        return None
    wanted = switched(words[0])
    if name == "captcha" and wanted is not None:
        return {"captcha_enabled": wanted}
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
    """Handle an answer by button. Only the person asked may answer, and only they see the result."""
    user, group_id = query.from_user, callback_data.group_id
    words = await services.languages.of_person(user.id, user.language_code, group_id)
    if query.from_user.id != callback_data.user_id:
        await query.answer(words(Key.ALERT_CAPTCHA_NOT_YOURS).plain(), show_alert=True)
        return
    asked = await live.captchas.question_for(group_id, query.from_user.id)
    is_inside = asked is not None and not asked.is_request
    verdict = await live.captchas.answer(group_id, query.from_user.id, callback_data.answer)
    said = await _said(verdict, group_id, query.from_user.id, services, live, words, is_inside=is_inside)
    await query.answer(said.plain(), show_alert=verdict in (Verdict.WRONG, Verdict.LOST))
    if verdict is Verdict.SOLVED and is_inside:
        await greet(group_id, profile_of(query.from_user), bot, services, live, greetings)


async def _said(
    verdict: Verdict, group_id: int, user_id: int, services: Services, live: Live, words: Words, *, is_inside: bool
) -> Html:
    """The reply to an answer, for a new member or a person who asks to join."""
    if verdict is Verdict.SOLVED:
        return words(Key.ALERT_CAPTCHA_SOLVED)
    if verdict is Verdict.WRONG:
        return words(Key.ALERT_CAPTCHA_WRONG, left=await live.captchas.tries_left(group_id, user_id))
    if verdict is Verdict.LOST:
        if not is_inside:
            return words(Key.ALERT_CAPTCHA_DECLINED)
        settings = await services.lookups.get_settings(group_id)
        return words(Key.ALERT_CAPTCHA_LOST, fail=settings.captcha_fail)
    return words(Key.ALERT_CAPTCHA_NOT_ASKED)


@router.message(CommandStart(deep_link=True, magic=F.args.func(captcha_group)))
async def show_question(message: Message, command: CommandObject, services: Services, live: Live, words: Words) -> None:
    """Show a person their question, when they open the link in the group."""
    group_id = captcha_group(command.args or "")
    user = message.from_user
    if group_id is None or user is None:
        return
    question = await live.captchas.question_for(group_id, user.id)
    if question is None:
        await message.answer(words(Key.ALERT_CAPTCHA_NOT_ASKED))
    else:
        await CaptchaQuestions(live.gateway, services).show(question, message.chat.id, words)


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
    group_id, is_inside = captcha.group_id, not captcha.is_request
    verdict = await live.captchas.answer(group_id, message.from_user.id, message.text or "")
    said = await _said(verdict, group_id, message.from_user.id, services, live, words, is_inside=is_inside)
    await message.answer(said)
    if verdict is Verdict.SOLVED and is_inside:
        await greet(group_id, profile_of(message.from_user), bot, services, live, greetings)
