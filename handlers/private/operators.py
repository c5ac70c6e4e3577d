"""Operators' commands in private: list the groups, leave one, and decide who may add the bot."""

from typing import Final

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.filters import CommandObject
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from pydantic import TypeAdapter, ValidationError

from handlers.shared.access import UsageError, refuse_words, words_of
from handlers.shared.confirm import Confirm, ask_first, confirmed
from handlers.shared.filters import Command
from models.actors import Actor
from models.allowances import Allowance
from models.base import GroupId, UserId
from models.groups import GroupRead
from services.container import Live, Services
from texts import Html, Key, Value, Words

router = Router(name="operators")
# In a group, such a command belongs to another bot.
router.message.filter(F.chat.type == ChatType.PRIVATE)

PAGE: Final = 20
"""Groups per page."""
_LEAVE: Final = "leave"
_GROUP: Final = TypeAdapter[int](GroupId)
_PERSON: Final = TypeAdapter[int](UserId)


class GroupsPage(CallbackData, prefix="groups"):
    """Turn to the groups after one."""

    after: int


@router.message(Command("groups"))
async def groups(message: Message, command: CommandObject, services: Services, actor: Actor, words: Words) -> None:
    """List the groups."""
    refuse_words(command)
    text, keyboard = await _page(None, services, actor, words)
    await message.answer(text, reply_markup=keyboard)


@router.callback_query(GroupsPage.filter())
async def turn(query: CallbackQuery, callback_data: GroupsPage, services: Services, actor: Actor, words: Words) -> None:
    """Show the next page in place."""
    text, keyboard = await _page(callback_data.after, services, actor, words)
    await query.answer()
    if isinstance(query.message, Message):
        await query.message.edit_text(text, reply_markup=keyboard)


async def _page(
    after: int | None, services: Services, actor: Actor, words: Words
) -> tuple[Html, InlineKeyboardMarkup | None]:
    found = await services.groups.behind(after, PAGE + 1, services.operators.acting(actor))
    if not found:
        return words(Key.GROUPS_NONE), None
    lines = [_line(group, words) for group in found[:PAGE]]
    text = Html("\n".join([f"<b>{words(Key.GROUPS_TITLE)}</b>", "", *lines]))
    if len(found) <= PAGE:
        return text, None
    data = GroupsPage(after=found[PAGE - 1].group_id).pack()
    button = InlineKeyboardButton(text=words(Key.BUTTON_GROUPS_NEXT).plain(), callback_data=data)
    return text, InlineKeyboardMarkup(inline_keyboard=[[button]])


def _line(group: GroupRead, words: Words) -> Html:
    facts: dict[str, Value] = {"group": group.name, "id": str(group.group_id), "count": group.member_count}
    if not group.is_active:
        return words(Key.GROUPS_LINE_GONE, group=group.name, id=str(group.group_id))
    if group.missing_rights:
        return words(Key.GROUPS_LINE_POWERLESS, missing=len(group.missing_rights), **facts)
    return words(Key.GROUPS_LINE_WORKING, **facts)


@router.message(Command("leave"))
async def leave(message: Message, command: CommandObject, services: Services, actor: Actor, words: Words) -> None:
    """Ask before leaving a group."""
    operator = services.operators.acting(actor)
    group_id = _read(_GROUP, words_of(command), "leave")
    group = await services.groups.get(group_id)
    asked = Confirm(what=_LEAVE, user_id=int(operator.id), group_id=group_id)
    await ask_first(message, words(Key.LEAVE_QUESTION, group=group.name), words(Key.BUTTON_LEAVE), asked, words)


@router.callback_query(confirmed(_LEAVE))
async def left(
    query: CallbackQuery, callback_data: Confirm, services: Services, live: Live, actor: Actor, words: Words
) -> None:
    """Leave it."""
    operator = services.operators.acting(actor)
    group = await services.groups.get(callback_data.group_id)
    await live.gateway.leave(group.group_id)
    await services.groups.remove(group.group_id, operator)
    await query.answer()
    if isinstance(query.message, Message):
        await query.message.edit_text(words(Key.LEAVE_DONE, group=group.name))


@router.message(Command("allow"))
async def allow(message: Message, command: CommandObject, services: Services, actor: Actor, words: Words) -> None:
    """Show who may have the bot, or allow a group, a person, or everybody."""
    operator, typed = services.operators.acting(actor), words_of(command)
    if not typed:
        await message.answer(_listed(await services.allowances.all(operator), words))
    elif typed == ["all"]:
        await services.allowances.open_to_all(operator)
        await message.answer(words(Key.ALLOW_ALL_DONE))
    else:
        subject = _subject(typed, "allow")
        await services.allowances.set(subject, operator, is_allowed=True)
        await message.answer(words(Key.ALLOW_GROUP if subject < 0 else Key.ALLOW_PERSON, id=str(subject)))


@router.message(Command("deny"))
async def deny(
    message: Message, command: CommandObject, services: Services, live: Live, actor: Actor, words: Words
) -> None:
    """Deny a group or a person. If the bot is in a denied group, it leaves."""
    operator = services.operators.acting(actor)
    subject = _subject(words_of(command), "deny")
    await services.allowances.set(subject, operator, is_allowed=False)
    group = await services.lookups.find_group(subject) if subject < 0 else None
    if group is not None and group.is_active:
        said = (await services.languages.of_group(subject))(Key.NOT_ALLOWED_HERE)
        await live.gateway.leave(subject, said)
        await services.groups.remove(subject, operator)
    await message.answer(words(Key.DENY_GROUP if subject < 0 else Key.DENY_PERSON, id=str(subject)))


def _listed(found: list[Allowance], words: Words) -> Html:
    is_closed = any(one.is_allowed for one in found)
    lines = [words(Key.ALLOW_IS_CLOSED if is_closed else Key.ALLOW_IS_OPEN)]
    for one in found:
        if one.group_id is not None:
            key = Key.ALLOW_LINE_GROUP if one.is_allowed else Key.DENY_LINE_GROUP
        else:
            key = Key.ALLOW_LINE_PERSON if one.is_allowed else Key.DENY_LINE_PERSON
        lines.append(words(key, id=str(one.group_id or one.user_id)))
    return Html("\n".join(lines))


def _subject(typed: list[str], command: str) -> int:
    """The id of a group or a person. Raises UsageError."""
    is_group = bool(typed) and typed[0].startswith("-")
    return _read(_GROUP if is_group else _PERSON, typed, command)


def _read(kind: TypeAdapter[int], typed: list[str], command: str) -> int:
    try:
        [only] = typed
        return kind.validate_python(int(only))
    except (ValueError, ValidationError):
        raise UsageError(command) from None
