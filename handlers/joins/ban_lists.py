"""`/banlists`: whether people on shared ban lists are banned, and exceptions."""

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.shared.access import UsageError, parse_input, words_of
from handlers.shared.filters import Command, in_group
from handlers.shared.typed import switched
from models.actors import Actor
from models.settings import SettingsPatch
from services.container import Services
from texts import Key, Words

router = Router(name="ban lists")


@router.message(Command("banlists"), in_group)
async def set_ban_lists(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Show or change whether the group uses shared ban lists."""
    typed = [word.lower() for word in words_of(command)]
    settings = await services.settings.show(group_id, actor)
    allowed = settings.ban_lists_allowed
    wanted = switched(" ".join(typed))
    match typed:
        case []:
            fields: dict[str, object] = {}
        case [_] if wanted is not None:
            fields = {"ban_lists_enabled": wanted}
        case ["allow", number] if number.isdecimal():
            fields = {"ban_lists_allowed": [*(one for one in allowed if one != int(number)), int(number)]}
        case ["forget", number] if number.isdecimal():
            fields = {"ban_lists_allowed": [one for one in allowed if one != int(number)]}
        case _:
            raise UsageError("banlists")
    if fields:
        settings = await services.settings.patch(group_id, parse_input(SettingsPatch, fields), actor)
    said = [words(Key.BAN_LISTS_ON if settings.ban_lists_enabled else Key.BAN_LISTS_OFF)]
    if settings.ban_lists_enabled and not services.ban_lists.are_known:
        said.append(words(Key.BAN_LISTS_NONE))
    if settings.ban_lists_allowed:
        ids = ", ".join(map(str, settings.ban_lists_allowed[:50]))
        said.append(words(Key.BAN_LISTS_ALLOWED, ids=ids))
    await message.answer("\n".join(said))
