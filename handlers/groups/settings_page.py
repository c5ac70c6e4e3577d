"""The page of `/settings`: switches, current values, and buttons."""

from typing import Any, Final, NamedTuple

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from gateway.client import MemberUser
from handlers.shared.buttons import ChooseLanguage
from handlers.shared.links import TextField, settings_page
from models.actors import Actor
from models.base import GroupId
from models.settings import SettingsRead
from models.triggers import FloodTrigger
from services.container import Services
from services.core.lengths import shorten
from services.joins.greetings import greeting_text
from services.protection.floods import RULE
from texts import Html, Key, Span, Words, load_words, to_html

_TEXT_SHOWN: Final = 500


class _Switch(NamedTuple):
    label: Key
    about: Key


SWITCHES: Final = {
    "welcome_message_enabled": _Switch(Key.BUTTON_SWITCH_WELCOME, Key.SETTINGS_ABOUT_WELCOME),
    "goodbye_message_enabled": _Switch(Key.BUTTON_SWITCH_GOODBYE, Key.SETTINGS_ABOUT_GOODBYE),
    "captcha_enabled": _Switch(Key.BUTTON_SWITCH_CAPTCHA, Key.SETTINGS_ABOUT_CAPTCHA),
    "auto_delete_commands": _Switch(Key.BUTTON_SWITCH_COMMANDS, Key.SETTINGS_ABOUT_COMMANDS),
    "logging_enabled": _Switch(Key.BUTTON_SWITCH_LOG, Key.SETTINGS_ABOUT_LOG),
    "moderation_enabled": _Switch(Key.BUTTON_SWITCH_MODERATION, Key.SETTINGS_ABOUT_MODERATION),
}


class _Text(NamedTuple):
    heading: Key
    label: Key
    question: Key
    saved: Key


TEXTS: Final[dict[TextField, _Text]] = {
    "welcome_message": _Text(
        Key.SETTINGS_WELCOME_TEXT, Key.BUTTON_WELCOME_TEXT, Key.SETTINGS_ASK_WELCOME, Key.SETTINGS_WELCOME_SAVED
    ),
    "goodbye_message": _Text(
        Key.SETTINGS_GOODBYE_TEXT, Key.BUTTON_GOODBYE_TEXT, Key.SETTINGS_ASK_GOODBYE, Key.SETTINGS_GOODBYE_SAVED
    ),
}


class Switch(CallbackData, prefix="switch"):
    """Turn a setting on or off. The button holds the wanted value, so tapping it twice does the same as once."""

    group_id: GroupId
    field: str
    value: bool


class Ask(CallbackData, prefix="ask"):
    """Prompt for a text."""

    group_id: GroupId
    field: TextField


class Open(CallbackData, prefix="settings"):
    """Show the page."""

    group_id: GroupId


class Close(CallbackData, prefix="close"):
    """Delete the page."""

    group_id: GroupId


async def page_of(
    group_id: int, actor: Actor, services: Services, me: MemberUser, words: Words, *, in_private: bool
) -> dict[str, Any]:
    """The page, as arguments of an answer. Raises Forbidden."""
    settings = await services.settings.show(group_id, actor)
    group = await services.groups.get(group_id)
    lines = [words(Key.SETTINGS_TITLE, group=group.name), ""]
    lines += [words(switch.about) for switch in SWITCHES.values()]
    lines += ["", *await _values(settings, services, words)]
    spoken = await services.languages.of_group(group_id)
    for field, text in TEXTS.items():
        said = greeting_text(settings, spoken, has_left=field == "goodbye_message")
        kept = to_html(shorten(said, _TEXT_SHOWN))
        lines += ["", words(text.heading), f"<code>{kept}</code>"]
    return {"text": "\n".join(lines), "reply_markup": _keyboard(settings, me, words, in_private=in_private)}


async def _values(settings: SettingsRead, services: Services, words: Words) -> list[Html]:
    """The values of settings without a switch, one line each, with the command that changes them."""
    steps, log_chat = settings.escalation, settings.log_chat_id
    spoken = await load_words(settings.language)
    return [
        await _flood(settings.group_id, services, words),
        words(Key.SETTINGS_WARNINGS, count=steps[-1].warnings) if steps else words(Key.SETTINGS_WARNINGS_NONE),
        words(Key.SETTINGS_LOG_CHANNEL, chat=str(log_chat)) if log_chat else words(Key.SETTINGS_LOG_CHANNEL_NONE),
        words(Key.SETTINGS_LANGUAGE, language=spoken(Key.LANGUAGE_NAME)),
    ]


async def _flood(group_id: int, services: Services, words: Words) -> Html:
    rules = (await services.lookups.find_rules(group_id)).rules
    limit = next((rule.trigger for rule in rules if rule.rule_name == RULE and rule.is_active), None)
    if not isinstance(limit, FloodTrigger):
        return words(Key.SETTINGS_FLOOD_NONE)
    if limit.seconds is None:
        return words(Key.SETTINGS_FLOOD_IN_A_ROW, messages=limit.messages)
    return words(Key.SETTINGS_FLOOD_IN_TIME, messages=limit.messages, span=Span(limit.seconds))


def _keyboard(settings: SettingsRead, me: MemberUser, words: Words, *, in_private: bool) -> InlineKeyboardMarkup:
    group_id = settings.group_id
    rows = []
    for field, switch in SWITCHES.items():
        is_on = getattr(settings, field)
        text = f"{'✅' if is_on else '⬜️'} {words(switch.label).plain()}"
        data = Switch(group_id=group_id, field=field, value=not is_on).pack()
        rows.append([InlineKeyboardButton(text=text, callback_data=data)])
    rows.append(
        [
            InlineKeyboardButton(
                text=f"✏️ {words(text.label).plain()}", callback_data=Ask(group_id=group_id, field=field).pack()
            )
            for field, text in TEXTS.items()
        ]
    )
    language = ChooseLanguage(group_id=group_id).pack()
    rows.append([InlineKeyboardButton(text=words(Key.BUTTON_LANGUAGE).plain(), callback_data=language)])
    last = [InlineKeyboardButton(text=words(Key.BUTTON_CLOSE).plain(), callback_data=Close(group_id=group_id).pack())]
    if not in_private and me.username:
        url = settings_page(me.username, group_id)
        last.insert(0, InlineKeyboardButton(text=words(Key.BUTTON_OPEN_IN_PRIVATE).plain(), url=url))
    return InlineKeyboardMarkup(inline_keyboard=[*rows, last])
