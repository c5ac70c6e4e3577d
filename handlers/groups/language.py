"""`/language`, `/setlang`: the language that the bot uses in a group, or with a person."""

from functools import cache
from typing import Final

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from babel import Locale

from handlers.shared.access import InputError, is_group, parse_input, words_of
from handlers.shared.buttons import ChooseLanguage
from handlers.shared.filters import Command, identified
from models.actors import Actor
from models.base import GroupId
from models.batches import batches
from models.settings import SettingsPatch
from services.container import Services
from texts import Html, Key, Sentence, Words, languages, load_words

router = Router(name="language")

_OTHER_NAMES: Final = {"fa": frozenset({"farsi"}), "pt-BR": frozenset({"brazilian portuguese", "português brasileiro"})}
"""Names that Unicode's locale data lacks."""


class Language(CallbackData, prefix="lang"):
    """The button that chooses a language."""

    code: str
    group_id: GroupId | None = None
    """The group to set; None: the chat that the button is in."""


@router.message(Command("language"), identified)
async def language(message: Message, command: CommandObject, services: Services, actor: Actor, words: Words) -> None:
    """Choose the language, or show a button for each."""
    wanted = " ".join(words_of(command))
    if not wanted:
        await message.answer(words(Key.LANGUAGE_CHOOSE), reply_markup=await keyboard())
        return
    await message.answer(await _choose(_code_of(wanted), message, None, services, actor))


def _code_of(typed: str) -> str:
    """The language that was typed: its code, in which `pt` means `pt-BR`, or its name. Raises InputError."""
    folded = typed.casefold().replace("_", "-")
    found = next((one for one in languages() if folded.partition("-")[0] == one[:2] or folded in _names_of(one)), None)
    if found is None:
        raise InputError(Sentence(Key.ERROR_LANGUAGE_UNKNOWN, {"language": typed, "languages": ", ".join(languages())}))
    return found


@cache
def _names_of(code: str) -> frozenset[str]:
    """A language's names in all our languages, in lower case."""
    language = Locale(code[:2])
    names = [language.get_language_name(one[:2]) for one in languages()]
    return frozenset(name.casefold() for name in names if name) | _OTHER_NAMES.get(code, frozenset())


@router.callback_query(Language.filter())
async def chosen(query: CallbackQuery, callback_data: Language, services: Services, actor: Actor) -> None:
    """Choose the language on the button."""
    if isinstance(query.message, Message):
        said = await _choose(callback_data.code, query.message, callback_data.group_id, services, actor)
        await query.answer()
        await query.message.edit_text(said)


@router.callback_query(ChooseLanguage.filter())
async def choose(query: CallbackQuery, callback_data: ChooseLanguage, services: Services, words: Words) -> None:
    """Show a button for each language, when somebody taps "Language"."""
    group_id = callback_data.group_id
    spoken = words if group_id is None else await services.languages.of_group(group_id)
    await query.answer()
    if query.message is not None:
        await query.message.answer(spoken(Key.LANGUAGE_CHOOSE), reply_markup=await keyboard(group_id))


async def keyboard(group_id: int | None = None) -> InlineKeyboardMarkup:
    """A button for each language, labelled in that language; for a group, or for the chat that shows it."""
    buttons = []
    for code in languages():
        name = (await load_words(code))(Key.LANGUAGE_NAME).plain()
        buttons.append(InlineKeyboardButton(text=name, callback_data=Language(code=code, group_id=group_id).pack()))
    return InlineKeyboardMarkup(inline_keyboard=list(batches(buttons, 2)))


async def _choose(code: str, message: Message, group_id: int | None, services: Services, actor: Actor) -> Html:
    """Store the choice for a group or for the chat. Returns the answer, in the new language."""
    if group_id is None and is_group(message.chat):
        group_id = message.chat.id
    if group_id is not None:
        await services.settings.patch(group_id, parse_input(SettingsPatch, {"language": code}), actor)
        return (await load_words(code))(Key.LANGUAGE_CHOSEN_IN_GROUP)
    return (await services.languages.choose(message.chat.id, code))(Key.LANGUAGE_CHOSEN_IN_PRIVATE)
