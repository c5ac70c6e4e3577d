"""`/help`: topics as buttons, the commands of a topic, and the details of one command."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from html import escape
from typing import Final, NamedTuple

from aiogram import F, Router
from aiogram.filters import CommandObject
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from gateway.client import MemberUser
from handlers.shared.access import is_group, words_of
from handlers.shared.command_info import CommandInfo, Topic
from handlers.shared.commands import COMMANDS, NAMES, info_of
from handlers.shared.filters import Command, CommandStart
from handlers.shared.links import HELP_PAYLOAD, help_link
from models.batches import batches
from services.core.lengths import shorten
from services.joins.placeholders import PLACEHOLDERS
from texts import Html, Key, Words
from texts.labels import permission_label

router = Router(name="help")

SHOW_HELP: Final = "help"
"""The data of a button that shows the help."""
_NAME_LIMIT: Final = 32
"""Letters of a command's name, at most (Bot API, BotCommand)."""


class HelpPage(CallbackData, prefix="help"):
    """Turn to the page of a topic or a command, or to the first page."""

    about: str = ""


class Page(NamedTuple):
    """The text, and buttons to further pages."""

    text: str
    keyboard: InlineKeyboardMarkup | None


@router.message(Command("help"))
async def help_(message: Message, command: CommandObject, words: Words, me: MemberUser) -> None:
    """Show the topics, or explain a command. In a group, answer briefly."""
    asked = words_of(command)
    await _answer(message, asked[0] if asked else "", words, me)


@router.message(CommandStart(deep_link=True, magic=F.args.regexp(HELP_PAYLOAD)))
async def help_by_link(message: Message, command: CommandObject, words: Words, me: MemberUser) -> None:
    """The same, by the link from a group."""
    await _answer(message, (command.args or "").partition("_")[2], words, me)


async def _answer(message: Message, asked: str, words: Words, me: MemberUser) -> None:
    page = _group_page(asked, words, me.username or "") if is_group(message.chat) else private_page(asked, words)
    await message.answer(page.text, reply_markup=page.keyboard)


@router.callback_query(F.data == SHOW_HELP)
@router.callback_query(HelpPage.filter())
async def turn(query: CallbackQuery, words: Words, me: MemberUser, callback_data: HelpPage | None = None) -> None:
    """Turn to another page. From a button in a group, open the private chat."""
    message = query.message
    if not isinstance(message, Message) or is_group(message.chat):
        await query.answer(url=help_link(me.username or ""))
        return
    await query.answer()
    page = private_page(callback_data.about if callback_data else "", words)
    await message.edit_text(page.text, reply_markup=page.keyboard)


def private_page(asked: str, words: Words) -> Page:
    """The page about a topic or a command, or the one with all topics."""
    name = _name_of(asked)
    if not name:
        return Page(words(Key.HELP_PAGE_TOPICS), _buttons([(topic.label(words), topic) for topic in Topic], 2))
    if name in NAMES:
        info = info_of(name)
        back = [(info.topic.label(words), info.topic), (words(Key.BUTTON_ALL_TOPICS), "")]
        return Page(_explained(info, words), _buttons(back, 2))
    if name in set(Topic):
        return _topic(Topic(name), words)
    near = _nearest(name)
    return Page(_unknown(name, near, words), _buttons([(f"/{near}", near)] if near else [], 1))


def _group_page(asked: str, words: Words, bot_name: str) -> Page:
    name = _name_of(asked)
    if name in NAMES:
        link = help_link(bot_name, info_of(name).name)
        return Page(_in_short(info_of(name), words), _link(words(Key.BUTTON_MORE_HELP), link))
    if name and name not in set(Topic):
        return Page(_unknown(name, _nearest(name), words), None)
    return Page(words(Key.HELP_PAGE_IN_GROUP), _link(words(Key.BUTTON_OPEN_HELP), help_link(bot_name, name)))


def _name_of(asked: str) -> str:
    """The command's name, typed as `ban`, `/ban`, or `/ban@a_bot`."""
    return asked.removeprefix("/").partition("@")[0].casefold()


def _nearest(name: str) -> str:
    """The command that may have been meant; "" if none is similar."""
    return next(iter(get_close_matches(name[:_NAME_LIMIT], NAMES, 1)), "")


def _unknown(name: str, near: str, words: Words) -> Html:
    command = f"/{shorten(name, _NAME_LIMIT)}"
    if near:
        return words(Key.HELP_PAGE_NEAREST, command=command, nearest=f"/help {near}")
    return words(Key.HELP_PAGE_UNKNOWN, command=command)


def _topic(topic: Topic, words: Words) -> Page:
    commands = [info for info in COMMANDS if info.topic == topic]
    lines = [words(Key.HELP_PAGE_TOPIC, topic=topic.label(words)), "", *(_line(info, words) for info in commands)]
    keyboard = _buttons([(f"/{info.name}", info.name) for info in commands], 3)
    keyboard.inline_keyboard.append([_button(words(Key.BUTTON_ALL_TOPICS), "")])
    return Page("\n".join(lines), keyboard)


def _line(info: CommandInfo, words: Words) -> Html:
    return words(Key.HELP_PAGE_COMMAND, command=f"/{info.name}", summary=info.summary(words))


def _in_short(info: CommandInfo, words: Words) -> str:
    lines: list[str] = [_line(info, words), words(Key.HELP_PAGE_USE), *(form.within(words) for form in info.forms)]
    if info.examples:
        lines += [words(Key.HELP_PAGE_EXAMPLES), *_codes(info.examples[:1])]
    return "\n".join([*lines, _permission(info, words)])


def _explained(info: CommandInfo, words: Words) -> str:
    forms = [form.within(words) for form in info.forms]
    blocks: list[list[str]] = [[_line(info, words)], [words(Key.HELP_PAGE_USE), *forms]]
    if said := info.help(words):
        blocks.insert(1, [said])
    if info.examples:
        blocks.append([words(Key.HELP_PAGE_EXAMPLES), *_codes(info.examples)])
    blocks.append([_permission(info, words)])
    if info.aliases:
        blocks[-1].append(words(Key.HELP_PAGE_ALIASES, aliases=Html(", ".join(_codes(f"/{a}" for a in info.aliases)))))
    blocks.append(_legend(" ".join(form.letters for form in info.forms), words))
    if info.takes_placeholders:
        blocks.append([words(Key.HELP_PAGE_PLACEHOLDERS), *_placeholders(words)])
    return "\n\n".join("\n".join(block) for block in blocks if block)


def _legend(forms: str, words: Words) -> list[str]:
    """The meanings of the placeholders in the forms."""
    legend = [words(Key.HELP_PAGE_WORDS)] if any(one.isupper() for one in forms) else []
    if "USER" in forms:
        legend.append(words(Key.HELP_PAGE_USER))
    if "TIME" in forms:
        legend.append(words(Key.HELP_PAGE_TIME))
    return list(legend)


def _placeholders(words: Words) -> list[str]:
    return [
        words(Key.HELP_PAGE_PLACEHOLDER, name=f"{{{name}}}", meaning=words(Key(f"placeholder-{name}")))
        for name in PLACEHOLDERS
    ]


def _permission(info: CommandInfo, words: Words) -> Html:
    labels = [permission_label(one, words) for one in info.permissions]
    if not labels:
        return words(Key.HELP_PAGE_NO_PERMISSION)
    if len(labels) == 1:
        return words(Key.HELP_PAGE_PERMISSION, permission=labels[0])
    see, change = labels
    return words(Key.HELP_PAGE_PERMISSIONS, see=see, change=change)


def _codes(texts: Iterable[str]) -> list[str]:
    return [f"<code>{escape(text)}</code>" for text in texts]


def _buttons(labels: Sequence[tuple[str, str]], columns: int) -> InlineKeyboardMarkup:
    buttons = [_button(label, about) for label, about in labels]
    return InlineKeyboardMarkup(inline_keyboard=list(batches(buttons, columns)))


def _button(label: str, about: str) -> InlineKeyboardButton:
    text = label.plain() if isinstance(label, Html) else label
    return InlineKeyboardButton(text=text, callback_data=HelpPage(about=about).pack())


def _link(label: Html, url: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text=label.plain(), url=url)]])
