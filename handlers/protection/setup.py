"""`/setup`: six questions, answered with six taps, set up a group's protection."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Final

from aiogram import Router
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from pydantic import StringConstraints

from handlers.shared.access import InputError, parse_input
from handlers.shared.filters import Command, in_group
from models.actors import Actor
from models.base import GroupId
from models.settings import CaptchaMode, SettingsRead
from models.setup import ADVISED, CHOICES, SetupPlan, SpamPlan
from services.container import Services
from services.protection.setup import RAID_JOINS
from texts import Html, Key, Sentence, Span, Words

router = Router(name="setup")


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to a question."""

    label: Key
    value: Any
    """Its value in the plan. None and False mean no."""

    def within(self, words: Words) -> Html:
        """Its label. An option with a number shows its value."""
        return words(self.label, count=self.value) if self.label is Key.BUTTON_SETUP_FLOOD else words(self.label)


@dataclass(frozen=True, slots=True)
class Step:
    """One question."""

    field: str
    """The field of the plan."""
    question: Key
    summary: Key
    labels: Mapping[Any, Key]
    """What each choice is called."""

    @property
    def options(self) -> tuple[Option, ...]:
        """A button holds the index of its option."""
        return tuple(Option(self.labels[choice], choice) for choice in CHOICES[self.field])

    @property
    def advised(self) -> int:
        """The index of the recommended option, which is shown first."""
        return CHOICES[self.field].index(getattr(ADVISED, self.field))


_SWITCH: Final = {True: Key.BUTTON_SETUP_YES, False: Key.BUTTON_SETUP_NO}
_CAPTCHAS: Final = {
    CaptchaMode.BUTTON: Key.BUTTON_SETUP_CAPTCHA_BUTTON,
    CaptchaMode.MATH: Key.BUTTON_SETUP_CAPTCHA_MATH,
    None: Key.BUTTON_SETUP_NO,
}
_SPAM: Final = {
    SpamPlan.MUTE: Key.BUTTON_SETUP_SPAM_MUTE,
    SpamPlan.DELETE: Key.BUTTON_SETUP_SPAM_DELETE,
    SpamPlan.LOG: Key.BUTTON_SETUP_SPAM_LOG,
    None: Key.BUTTON_SETUP_SPAM_NOTHING,
}
_FLOODS: Final = {
    one: Key.BUTTON_SETUP_FLOOD_NONE if one is None else Key.BUTTON_SETUP_FLOOD for one in CHOICES["flood"]
}
STEPS: Final = (
    Step("captcha", Key.SETUP_ASK_CAPTCHA, Key.SETUP_LINE_CAPTCHA, _CAPTCHAS),
    Step("spam", Key.SETUP_ASK_SPAM, Key.SETUP_LINE_SPAM, _SPAM),
    Step("newcomers", Key.SETUP_ASK_NEWCOMERS, Key.SETUP_LINE_NEWCOMERS, _SWITCH),
    Step("flood", Key.SETUP_ASK_FLOOD, Key.SETUP_LINE_FLOOD, _FLOODS),
    Step("raids", Key.SETUP_ASK_RAIDS, Key.SETUP_LINE_RAIDS, _SWITCH),
    Step("bots", Key.SETUP_ASK_BOTS, Key.SETUP_LINE_BOTS, _SWITCH),
)


class Tap(CallbackData, prefix="setup"):
    """The choices so far, one digit each. Tapping a button twice does the same as once."""

    group_id: GroupId
    choices: Annotated[str, StringConstraints(pattern=r"^[0-9]{0,6}$")]


def plan_of(choices: str) -> dict[str, Any]:
    """The plan's fields for the choices. Raises InputError for choices that no button offers."""
    try:
        return {step.field: step.options[int(choice)].value for step, choice in zip(STEPS, choices, strict=True)}
    except IndexError:
        raise InputError(Sentence(Key.ERROR_MENU_EXPIRED)) from None


class SwitchOn(CallbackData, prefix="watch"):
    """The button that ends a group's watch mode."""

    group_id: GroupId


def watch_button(group_id: int, words: Words) -> InlineKeyboardMarkup:
    """The button under the report of watch mode."""
    data = SwitchOn(group_id=group_id).pack()
    button = InlineKeyboardButton(text=words(Key.BUTTON_WATCH_ON).plain(), callback_data=data)
    return InlineKeyboardMarkup(inline_keyboard=[[button]])


@router.callback_query(SwitchOn.filter())
async def switch_on(
    query: CallbackQuery, callback_data: SwitchOn, services: Services, actor: Actor, words: Words
) -> None:
    """End watch mode: the rules act from now on."""
    await services.setup.switch_on(callback_data.group_id, actor)
    await query.answer()
    if isinstance(query.message, Message):
        await query.message.edit_text(f"{query.message.html_text}\n\n{words(Key.WATCH_IS_ON)}")


@router.message(Command("setup"), in_group)
async def begin(message: Message, group_id: int, services: Services, actor: Actor, words: Words) -> None:
    """Ask the first question."""
    await services.setup.check(group_id, actor)
    await message.answer(**await _page(group_id, "", services, words))


async def _page(group_id: int, choices: str, services: Services, words: Words) -> dict[str, Any]:
    """The next question, as arguments of an answer."""
    settings, step = await services.lookups.get_settings(group_id), STEPS[len(choices)]
    # A new group starts in watch mode; a group whose rules act already shouldn't lose them for a day.
    is_past = step.field == "spam" and (await services.setup.now(group_id)).spam in (SpamPlan.MUTE, SpamPlan.DELETE)
    advised = 0 if is_past else step.advised
    rows = []
    for number, option in sorted(enumerate(step.options), key=lambda one: one[0] != advised):
        label = option.within(words)
        text = words(Key.BUTTON_SETUP_ADVISED, choice=label) if number == advised else label
        data = Tap(group_id=settings.group_id, choices=f"{choices}{number}").pack()
        rows.append([InlineKeyboardButton(text=text.plain(), callback_data=data)])
    title = words(Key.SETUP_TITLE, step=len(choices) + 1, steps=len(STEPS))
    question = _question(step.question, settings, words)
    return {"text": f"{title}\n{question}", "reply_markup": InlineKeyboardMarkup(inline_keyboard=rows)}


def _question(key: Key, settings: SettingsRead, words: Words) -> Html:
    match key:
        case Key.SETUP_ASK_CAPTCHA:
            return words(key, span=Span(settings.captcha_timeout))
        case Key.SETUP_ASK_RAIDS:
            window, span = Span(settings.raid_window), Span(settings.raid_duration)
            return words(key, count=RAID_JOINS, window=window, span=span)
    return words(key)


@router.callback_query(Tap.filter())
async def tapped(query: CallbackQuery, callback_data: Tap, services: Services, actor: Actor, words: Words) -> None:
    """Ask the next question. After the last one, apply the plan."""
    group_id, choices = callback_data.group_id, callback_data.choices
    await services.setup.check(group_id, actor)
    if len(choices) < len(STEPS):
        page = await _page(group_id, choices, services, words)
    else:
        plan = parse_input(SetupPlan, plan_of(choices))
        made = await services.setup.apply(group_id, plan, actor)
        page = {"text": _summary(choices, len(made.rules), words), "reply_markup": None}
    await query.answer()
    if isinstance(query.message, Message):
        show = query.message.edit_text if choices else query.message.answer  # the bot's first message stays
        await show(**page)


def _summary(choices: str, rules: int, words: Words) -> str:
    chosen = [(step, step.options[int(choice)]) for step, choice in zip(STEPS, choices, strict=True)]
    lines = [words(Key.SETUP_DONE), *(words(step.summary, choice=option.within(words)) for step, option in chosen)]
    said = "\n".join(lines)
    if not any(option.value for _, option in chosen):
        return f"{said}\n\n{words(Key.SETUP_NOTHING)}"
    return f"{said}\n\n{words(Key.SETUP_RULES, count=rules)}" if rules else said
