"""`/token`: API tokens with a person's own roles, created, listed and revoked in private."""

from datetime import timedelta

from aiogram import F, Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from gateway.client import MemberUser
from handlers.shared.access import InputError, UsageError, example_of, is_group, parse_input, words_of
from handlers.shared.filters import Command, connected_group
from handlers.shared.panel_buttons import open_private
from handlers.shared.texts import paged
from handlers.shared.typed import bare_name
from models.actors import Actor
from models.durations import UnclearTime, read_time
from models.pages import PAGE_LIMIT, PageQuery
from models.tokens import TokenCreate, TokenRead
from services.container import Services
from services.core.names import find_name
from texts import Key, Sentence, Words
from texts.labels import scope_label

router = Router(name="tokens")


@router.message(Command("token"), F.chat.func(is_group))
async def in_a_group(message: Message, words: Words, me: MemberUser) -> None:
    """Tokens are secrets: send the person to the private chat."""
    await message.answer(words(Key.TOKEN_IN_GROUP), reply_markup=open_private(me.username, words))


@router.message(Command("token"))
async def token(message: Message, command: CommandObject, services: Services, actor: Actor, words: Words) -> None:
    """List, create or revoke tokens."""
    typed = words_of(command)
    verb = typed[0].lower() if typed else ""
    if not typed:
        await message.answer(await _listed(actor, services, words))
    elif verb == "revoke" and len(typed) == 2:
        await services.tokens.revoke(await _id_of(typed[1], actor, services), actor)
        await message.answer(words(Key.TOKEN_REVOKED, name=typed[1]))
    elif verb == "new" and len(typed) > 1:
        await _create(message, typed[1:], actor, services, words)
    else:
        raise UsageError("token")


async def _create(message: Message, typed: list[str], actor: Actor, services: Services, words: Words) -> None:
    """`NAME [TIME] [SCOPE…]`, for the connected group, or for all groups of the person."""
    name, rest = typed[0], typed[1:]
    try:
        read = read_time(" ".join(rest))
    except UnclearTime:
        raise UsageError("token", "new", Sentence(Key.TOKEN_TIME_UNCLEAR)) from None
    seconds, scopes = (read.seconds, read.rest.split()) if read else (None, rest)
    group_id = await connected_group(message, services)
    fields = {
        "name": name,
        "scopes": scopes or ["*"],
        "group_ids": [group_id] if group_id is not None else None,
        "expires_at": services.settings.now() + timedelta(seconds=seconds) if seconds else None,
    }
    made = await services.tokens.create(parse_input(TokenCreate, fields, example_of("token", "new")), actor)
    if group_id is None:
        await message.answer(words(Key.TOKEN_MADE, name=made.name, token=made.token))
        return
    group = await services.groups.get(group_id)
    await message.answer(words(Key.TOKEN_MADE_FOR_GROUP, name=made.name, token=made.token, group=group.name))


async def _tokens(actor: Actor, services: Services) -> list[TokenRead]:
    return (await services.tokens.page(PageQuery(limit=PAGE_LIMIT), actor)).items


async def _listed(actor: Actor, services: Services, words: Words) -> str:
    tokens = await _tokens(actor, services)
    if not tokens:
        return words(Key.TOKEN_NONE)
    return paged(words(Key.TOKEN_LIST), [_described(one, words) for one in tokens], 1, "token", words)


def _described(one: TokenRead, words: Words) -> str:
    """A token in lines."""
    lines = [words(Key.TOKEN_LIST_NAME, name=one.name)]
    if "*" in one.scopes:
        lines.append(words(Key.TOKEN_LIST_ALL_SCOPES))
    else:
        lines.append(
            words(Key.TOKEN_LIST_SCOPES, scopes=words.in_row(scope_label(scope, words) for scope in one.scopes))
        )
    used = words(Key.TOKEN_LIST_USED, time=one.last_used_at) if one.last_used_at else words(Key.TOKEN_LIST_UNUSED)
    lines.append(used)
    if one.expires_at:
        lines.append(words(Key.TOKEN_LIST_EXPIRES, time=one.expires_at))
    return "\n".join(lines)


async def _id_of(name: str, actor: Actor, services: Services) -> str:
    """The id of the newest token with that name. Raises InputError."""
    tokens = await _tokens(actor, services)
    meant = find_name(dict.fromkeys(one.name for one in tokens), bare_name(name))
    if meant is None:
        raise InputError(Sentence(Key.TOKEN_UNKNOWN, {"name": name}))
    return [one.id for one in tokens if one.name == meant][-1]
