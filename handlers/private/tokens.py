"""`/token`: API tokens with one's own roles, made, listed and revoked in private."""

from datetime import timedelta
from html import escape

from aiogram import F, Router
from aiogram.filters import CommandObject
from aiogram.types import Message

from handlers.shared.access import UsageError, is_group, parse_input, words_of
from handlers.shared.filters import Command, connected_group
from models.actors import Actor
from models.durations import UnclearTime, read_time
from models.pages import PAGE_LIMIT, PageQuery
from models.tokens import TokenCreate, TokenRead
from services.container import Services

router = Router(name="tokens")


@router.message(Command("token"), F.chat.func(is_group))
async def in_a_group(message: Message) -> None:
    """A token is nobody else's business."""
    await message.answer("Ask me in private: a token is shown to you alone.")


@router.message(Command("token"))
async def token(message: Message, command: CommandObject, services: Services, actor: Actor) -> None:
    """List tokens, make one, revoke one."""
    words = words_of(command)
    verb = words[0].lower() if words else ""
    if not words:
        await message.answer(await _listed(actor, services))
    elif verb == "revoke" and len(words) == 2:
        await services.tokens.revoke(await _id_of(words[1], actor, services), actor)
        await message.answer(f"The token <b>{escape(words[1])}</b> is revoked.")
    elif verb == "new" and len(words) > 1:
        await _make(message, words[1:], actor, services)
    else:
        raise UsageError("token")


async def _make(message: Message, words: list[str], actor: Actor, services: Services) -> None:
    """`NAME [TIME] [SCOPE…]`; of the group that he is connected to, else of all his groups."""
    name, rest = words[0], words[1:]
    try:
        read = read_time(" ".join(rest))
    except UnclearTime as error:
        raise UsageError("token", "new", str(error)) from None
    seconds, scopes = (read.seconds, read.rest.split()) if read else (None, rest)
    group_id = await connected_group(message, services)
    fields = {
        "name": name,
        "scopes": scopes or ["*"],
        "group_ids": [group_id] if group_id is not None else None,
        "expires_at": services.settings.now() + timedelta(seconds=seconds) if seconds else None,
    }
    made = await services.tokens.create(parse_input(TokenCreate, fields), actor)
    where = "the group that you are connected to" if made.group_ids else "all your groups"
    await message.answer(
        f"The token <b>{escape(made.name)}</b>, good for {where}, with your roles there:\n"
        f"<code>{made.token}</code>\nI show it this once. /token revoke {escape(made.name)} ends it."
    )


async def _tokens(actor: Actor, services: Services) -> list[TokenRead]:
    return (await services.tokens.page(PageQuery(limit=PAGE_LIMIT), actor)).items


async def _listed(actor: Actor, services: Services) -> str:
    lines = []
    for one in await _tokens(actor, services):
        used = f"used {one.last_used_at:%Y-%m-%d}" if one.last_used_at else "never used"
        until = f", until {one.expires_at:%Y-%m-%d %H:%M} UTC" if one.expires_at else ""
        lines.append(f"• <b>{escape(one.name)}</b>: {escape(' '.join(one.scopes))}, {used}{until}")
    return "<b>Your tokens</b>\n" + "\n".join(lines) if lines else "You have no tokens."


async def _id_of(name: str, actor: Actor, services: Services) -> str:
    """The id of the newest token of that name."""
    named = [one.id for one in await _tokens(actor, services) if one.name == name]
    if not named:
        raise UsageError("token", problem="You have no such token.")
    return named[-1]
