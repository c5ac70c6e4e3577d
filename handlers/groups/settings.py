"""`/settings`: each switch toggles in place, texts are asked for with a prompt; in the group or in private."""

from html import escape
from typing import Any, Final

from aiogram import F, Router
from aiogram.filters import CommandObject
from aiogram.types import CallbackQuery, ForceReply, InaccessibleMessage, Message

from gateway.client import MemberUser
from handlers.content.greetings import media_of
from handlers.groups.settings_page import SWITCHES, TEXTS, Ask, Close, Open, Switch, page_of
from handlers.shared.access import is_group, parse_input
from handlers.shared.addresses import with_addresses
from handlers.shared.confirm import Confirm, ask_first, confirmed
from handlers.shared.filters import Command, CommandStart, in_group, is_command
from handlers.shared.links import Question, TextField, question, question_answered_by, settings_page_group
from models.actors import Actor
from models.permissions import Permission
from models.settings import SettingsPatch
from services.container import Services
from services.core.errors import Forbidden
from services.joins.placeholders import PLACEHOLDERS
from texts import Html, Key, Words

router = Router(name="settings")

MEDIA: Final[dict[TextField, str]] = {"welcome_message": "welcome_media", "goodbye_message": "goodbye_media"}
"""The setting that stores the media sent with a text."""
_MODERATION: Final = "moderation"
"""Settings that need a confirmation to be turned off."""


@router.message(Command("settings"), in_group)
async def show(message: Message, group_id: int, services: Services, me: MemberUser, actor: Actor, words: Words) -> None:
    """Show the page."""
    in_private = not is_group(message.chat)
    await message.answer(**await page_of(group_id, actor, services, me, words, in_private=in_private))


@router.message(CommandStart(deep_link=True, magic=F.args.func(settings_page_group)))
async def show_in_private(
    message: Message, command: CommandObject, services: Services, me: MemberUser, actor: Actor, words: Words
) -> None:
    """Show the page in private, from the link under the group's page."""
    group_id = settings_page_group(command.args or "")
    if group_id is not None and not is_group(message.chat):
        await message.answer(**await page_of(group_id, actor, services, me, words, in_private=True))


@router.callback_query(Open.filter())
async def open_page(
    query: CallbackQuery, callback_data: Open, services: Services, me: MemberUser, actor: Actor, words: Words
) -> None:
    """Show the page from a button."""
    page = await page_of(callback_data.group_id, actor, services, me, words, in_private=_is_private(query))
    if query.message is not None:
        await query.message.answer(**page)
    await query.answer()


@router.callback_query(Switch.filter((F.field == "moderation_enabled") & (~F.value)))
async def ask_about_moderation(
    query: CallbackQuery, callback_data: Switch, services: Services, actor: Actor, words: Words
) -> None:
    """Ask first, because without moderation nothing protects the group."""
    group_id = callback_data.group_id
    await services.permissions.require(actor, group_id, Permission.SETTINGS_EDIT)
    await query.answer()
    if isinstance(query.message, Message):
        group = await services.groups.get(group_id)
        asked = Confirm(what=_MODERATION, user_id=query.from_user.id, group_id=group_id)
        text = words(Key.SETTINGS_MODERATION_QUESTION, group=group.name)
        await ask_first(query.message, text, words(Key.BUTTON_MODERATION_OFF), asked, words)


@router.callback_query(confirmed(_MODERATION))
async def turn_moderation_off(
    query: CallbackQuery, callback_data: Confirm, services: Services, actor: Actor, words: Words
) -> None:
    """Turn it off."""
    await services.settings.patch(callback_data.group_id, SettingsPatch(moderation_enabled=False), actor)
    await query.answer()
    if isinstance(query.message, Message):
        await query.message.edit_text(words(Key.SETTINGS_MODERATION_OFF))


@router.callback_query(Switch.filter(F.field.in_(SWITCHES)))
async def switch(
    query: CallbackQuery, callback_data: Switch, services: Services, me: MemberUser, actor: Actor, words: Words
) -> None:
    """Turn a setting on or off, in place."""
    patch = parse_input(SettingsPatch, {callback_data.field: callback_data.value})
    await services.settings.patch(callback_data.group_id, patch, actor)
    page = await page_of(callback_data.group_id, actor, services, me, words, in_private=_is_private(query))
    state = Key.ALERT_SWITCHED_ON if callback_data.value else Key.ALERT_SWITCHED_OFF
    await query.answer(words(state, switch=words(SWITCHES[callback_data.field].label)).plain())
    await _redraw(query, page)


@router.callback_query(Ask.filter())
async def ask(
    query: CallbackQuery, callback_data: Ask, services: Services, me: MemberUser, actor: Actor, words: Words
) -> None:
    """Prompt for a text. The reply to the prompt is the text."""
    await services.permissions.require(actor, callback_data.group_id, Permission.SETTINGS_EDIT)
    asked = Question(callback_data.group_id, callback_data.field)
    text = TEXTS[asked.field]
    start = Html(f'<a href="{escape(question(me.username or "", asked))}">')
    placeholders = Html(" ".join(f"<code>{{{name}}}</code>" for name in PLACEHOLDERS))
    await query.answer()
    if query.message is not None:
        await query.message.answer(
            words(text.question, start=start, end=Html("</a>"), placeholders=placeholders),
            reply_markup=ForceReply(selective=True, input_field_placeholder=words(text.label).plain()),
        )


async def _answers_question(message: Message, me: MemberUser, **_: Any) -> bool | dict[str, Question]:
    asked = None if is_command(message) else question_answered_by(message, me.id)
    return {"asked": asked} if asked is not None else False


@router.message(_answers_question)
async def answer_to_question(message: Message, asked: Question, services: Services, actor: Actor, words: Words) -> None:
    """Store the text that the prompt asked for."""
    text, media = with_addresses(message, formatted=asked.field in MEDIA), media_of(message)
    if not text:
        await message.answer(words(Key.SETTINGS_NEEDS_TEXT))
        return
    fields = {asked.field: text} | ({MEDIA[asked.field]: media} if media else {})
    patch = parse_input(SettingsPatch, fields)
    await services.settings.patch(asked.group_id, patch, actor)
    await message.answer(words(TEXTS[asked.field].saved))


@router.callback_query(Close.filter())
async def close(query: CallbackQuery, callback_data: Close, services: Services, actor: Actor) -> None:
    """Delete the page."""
    if not await services.permissions.may(actor, callback_data.group_id, Permission.SETTINGS_VIEW):
        raise Forbidden(Key.ERROR_PAGE_OF_OTHERS)
    await query.answer()
    if isinstance(query.message, Message):
        await query.message.delete()


async def _redraw(query: CallbackQuery, page: dict[str, Any]) -> None:
    """Update the page in place. If its message is too old to be edited, send a new one."""
    if isinstance(query.message, Message):
        await query.message.edit_text(**page)
    elif isinstance(query.message, InaccessibleMessage):
        await query.message.answer(**page)


def _is_private(query: CallbackQuery) -> bool:
    return query.message is not None and query.message.chat.type == "private"
