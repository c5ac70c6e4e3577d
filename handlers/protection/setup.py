"""`/setup`: five questions, five taps, and the group is protected."""

from dataclasses import dataclass
from html import escape
from typing import Annotated, Any, Final

from aiogram import Router
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from pydantic import StringConstraints

from handlers.shared.access import InputError, parse_input
from handlers.shared.filters import Command, in_group
from models.actors import Actor
from models.base import GroupId
from models.setup import SetupPlan
from services.container import Services
from texts import Key, Sentence

router = Router(name="setup")


@dataclass(frozen=True, slots=True)
class Step:
    """One question."""

    field: str
    """Of the plan."""
    question: str
    options: tuple[tuple[str, Any], ...]
    """What the buttons say, and what each means; the first is what we advise."""


STEPS: Final = (
    Step(
        "captcha",
        "Must newcomers show that they are people? Until then they are mute; who does not is removed after 10 minutes.",
        (("Yes, by a button", "button"), ("Yes, by a sum", "math"), ("No", None)),
    ),
    Step(
        "spam",
        "What shall I do about spam: scams, invitations to other chats, posts of channels, mass mentions?",
        (("Delete it, mute for a day", "mute"), ("Delete it", "delete"), ("Only log it", "log"), ("Nothing", None)),
    ),
    Step(
        "newcomers",
        "Shall I delete links, forwards and contacts of new members on their first day?",
        (("No", False), ("Yes", True)),
    ),
    Step(
        "flood",
        "How many messages in ten seconds are too many? Who sends more is mute for an hour.",
        (("8", 8), ("5", 5), ("Let them", None)),
    ),
    Step(
        "raids",
        "When ten people join in one minute, shall I keep newcomers out for three hours?",
        (("Yes", True), ("No", False)),
    ),
)
_ADVISED: Final = "⭐ "


class Tap(CallbackData, prefix="setup"):
    """The choices so far, one digit each. A button tapped twice says the same as once."""

    group_id: GroupId
    choices: Annotated[str, StringConstraints(pattern=r"^[0-9]{0,5}$")]


def plan_of(choices: str) -> dict[str, Any]:
    """The fields of the plan that the choices mean. Raises InputError for choices that no button offers."""
    try:
        return {step.field: step.options[int(choice)][1] for step, choice in zip(STEPS, choices, strict=True)}
    except IndexError:
        raise InputError(Sentence(Key.ERROR_MENU_EXPIRED)) from None


@router.message(Command("setup"), in_group)
async def begin(message: Message, group_id: int, services: Services, actor: Actor) -> None:
    """Ask the first question."""
    await services.setup.check(group_id, actor)
    await message.answer(**_page(group_id, ""))


def _page(group_id: int, choices: str) -> dict[str, Any]:
    """The next question, as arguments of an answer."""
    step = STEPS[len(choices)]
    rows = [
        [
            InlineKeyboardButton(
                text=_ADVISED + text if number == 0 else text,
                callback_data=Tap(group_id=group_id, choices=f"{choices}{number}").pack(),
            )
        ]
        for number, (text, _) in enumerate(step.options)
    ]
    text = f"<b>Protection, {len(choices) + 1} of {len(STEPS)}</b>\n{escape(step.question)}"
    return {"text": text, "reply_markup": InlineKeyboardMarkup(inline_keyboard=rows)}


@router.callback_query(Tap.filter())
async def tapped(query: CallbackQuery, callback_data: Tap, services: Services, actor: Actor) -> None:
    """Ask the next question; after the last one, carry the plan out."""
    group_id, choices = callback_data.group_id, callback_data.choices
    await services.setup.check(group_id, actor)
    if len(choices) < len(STEPS):
        page = _page(group_id, choices)
    else:
        plan = parse_input(SetupPlan, plan_of(choices))
        made = await services.setup.apply(group_id, plan, actor)
        page = {"text": _summary(choices, len(made.rules)), "reply_markup": None}
    await query.answer()
    if isinstance(query.message, Message):
        show = query.message.edit_text if choices else query.message.answer  # the bot's first words stay
        await show(**page)


def _summary(choices: str, rules: int) -> str:
    lines = [
        f"• {escape(step.question.split('?')[0])}? <b>{escape(step.options[int(choice)][0])}</b>"
        for step, choice in zip(STEPS, choices, strict=True)
    ]
    more = f"{rules} rules are on: /rules shows them, /ruletest tries them. Make me an administrator who may ban."
    return "<b>The group is protected</b>\n" + "\n".join(lines) + f"\n\n{more}"
