"""`/captchaquestion`, `/captchafail`, `/captchaplace`: a group's own questions, the penalty, and where we ask."""

from typing import Final

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.shared.access import InputError, UsageError, parse_input, words_of
from handlers.shared.filters import Command, in_group
from handlers.shared.modes import parse_penalty
from handlers.shared.typed import is_off
from models.actors import Actor
from models.own_questions import QUESTIONS_LIMIT, parse_question
from models.rules import Penalty
from models.settings import CaptchaFail, CaptchaMode, CaptchaPlace, SettingsPatch, SettingsRead
from services.container import Services
from texts import Html, Key, Sentence, Words, to_html
from texts.labels import penalty_label

_SHOWN: Final = "kick, ban, mute, tban TIME, tmute TIME"
"""The penalties for failing the captcha, as people type them."""

router = Router(name="captcha options")


@router.message(Command("captchaquestion"), in_group)
async def set_question(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Show the group's own questions, add one, or delete them."""
    typed = (command.args or "").strip()
    kept = await services.settings.show(group_id, actor)
    if not typed:
        await message.answer(_questions(kept, words))
    elif is_off(typed):
        mode = CaptchaMode.BUTTON if kept.captcha_mode is CaptchaMode.QUESTION else kept.captcha_mode
        await _patch(services, group_id, actor, captcha_questions=[], captcha_mode=mode)
        await message.answer(words(Key.CAPTCHA_QUESTIONS_DELETED))
    else:
        try:
            parse_question(typed)
        except ValueError:
            raise InputError(Sentence(Key.CAPTCHA_QUESTION_UNCLEAR)) from None
        questions = list(dict.fromkeys([*kept.captcha_questions, typed]))
        if len(questions) > QUESTIONS_LIMIT:
            raise InputError(Sentence(Key.CAPTCHA_QUESTIONS_FULL, {"count": QUESTIONS_LIMIT}))
        fields = {"captcha_questions": questions, "captcha_mode": CaptchaMode.QUESTION}
        settings = await _patch(services, group_id, actor, **fields)
        said = words(Key.CAPTCHA_QUESTION_ADDED)
        await message.answer(said if settings.captcha_enabled else f"{said}\n{words(Key.CAPTCHA_SAVED_BUT_OFF)}")


def _questions(settings: SettingsRead, words: Words) -> str:
    if not settings.captcha_questions:
        return words(Key.CAPTCHA_QUESTIONS_NONE)
    return "\n".join([words(Key.CAPTCHA_QUESTIONS), *(f"• {to_html(one)}" for one in settings.captcha_questions)])


@router.message(Command("captchafail"), in_group)
async def set_fail(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Show or set the penalty for failing the captcha."""
    typed = (command.args or "").strip()
    if typed:
        costs = parse_penalty(typed, _SHOWN)
        if costs.penalty is None or costs.penalty.value not in set(CaptchaFail):
            raise InputError(Sentence(Key.CAPTCHA_FAIL_UNKNOWN))
        fields = {"captcha_fail": costs.penalty, "captcha_fail_duration": costs.penalty_duration}
        settings = await _patch(services, group_id, actor, **fields)
    else:
        settings = await services.settings.show(group_id, actor)
    await message.answer(words(Key.CAPTCHA_FAIL_IS, penalty=_cost(settings, words)))


def _cost(settings: SettingsRead, words: Words) -> Html:
    penalty = Penalty(settings.captcha_fail)
    return penalty_label(penalty, None if penalty is Penalty.KICK else settings.captcha_fail_duration, words)


@router.message(Command("captchaplace"), in_group)
async def set_place(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Show or set where new members solve the captcha: in the group, in this topic, or in private."""
    topic_id = message.message_thread_id if message.is_topic_message else None
    match [word.lower() for word in words_of(command)]:
        case []:
            settings = await services.settings.show(group_id, actor)
        case ["private"]:
            settings = await _patch(services, group_id, actor, captcha_place=CaptchaPlace.PRIVATE)
        case ["group"]:
            settings = await _patch(services, group_id, actor, captcha_place=CaptchaPlace.GROUP, captcha_topic=None)
        case ["here"]:
            place = CaptchaPlace.GROUP
            settings = await _patch(services, group_id, actor, captcha_place=place, captcha_topic=topic_id)
        case _:
            raise UsageError("captchaplace")
    await message.answer(words(_place(settings, topic_id)))


def _place(settings: SettingsRead, here: int | None) -> Key:
    if settings.captcha_place is CaptchaPlace.PRIVATE:
        return Key.CAPTCHA_PLACE_PRIVATE
    is_here = settings.captcha_topic is not None and settings.captcha_topic == here
    return Key.CAPTCHA_PLACE_TOPIC if is_here else Key.CAPTCHA_PLACE_GROUP


async def _patch(services: Services, group_id: int, actor: Actor, **fields: object) -> SettingsRead:
    return await services.settings.patch(group_id, parse_input(SettingsPatch, fields), actor)
