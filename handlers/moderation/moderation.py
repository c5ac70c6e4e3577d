"""`/ban`, `/mute`, `/kick`, `/warn` and variants: `d` deletes the replied message, `s` is silent, `t` takes a time."""

from dataclasses import dataclass, replace
from typing import Any, Final

from aiogram import Router
from aiogram.filters import CommandObject
from aiogram.types import CallbackQuery, Message

from handlers.shared.access import UsageError, parse_input
from handlers.shared.confirm import Confirm, ask_first, confirmed
from handlers.shared.filters import Command, identified, in_group
from handlers.shared.outcomes import tell
from handlers.shared.targets import (
    CommandTarget,
    Target,
    meet,
    parse_command_target,
    refuse_time,
    replied_to,
    writer_of,
)
from models.actions import ActionCreate, ActionRead, ActionStatus, ActionType
from models.actors import Actor
from models.permissions import Permission
from services.container import Live, Services
from services.moderation.policy import PERMISSION_OF
from texts import Html, Key, Sentence, Words

router = Router(name="moderation")

_KICK_ME: Final = "kickme"


@dataclass(frozen=True, slots=True)
class Form:
    """What a command does, and how."""

    action_type: ActionType
    takes_time: bool = False
    needs_time: bool = False
    deletes: bool = False
    """Also delete the replied message."""
    is_silent: bool = False
    """Delete the replied message and the command, and say nothing."""


FORMS: Final = {
    "ban": Form(ActionType.BAN, takes_time=True),
    "tban": Form(ActionType.BAN, takes_time=True, needs_time=True),
    "dban": Form(ActionType.BAN, takes_time=True, deletes=True),
    "sban": Form(ActionType.BAN, takes_time=True, is_silent=True),
    "unban": Form(ActionType.UNBAN),
    "mute": Form(ActionType.MUTE, takes_time=True),
    "tmute": Form(ActionType.MUTE, takes_time=True, needs_time=True),
    "dmute": Form(ActionType.MUTE, takes_time=True, deletes=True),
    "smute": Form(ActionType.MUTE, takes_time=True, is_silent=True),
    "unmute": Form(ActionType.UNMUTE),
    "kick": Form(ActionType.KICK),
    "dkick": Form(ActionType.KICK, deletes=True),
    "skick": Form(ActionType.KICK, is_silent=True),
    "warn": Form(ActionType.WARN),
    "dwarn": Form(ActionType.WARN, deletes=True),
    "swarn": Form(ActionType.WARN, is_silent=True),
}


@router.message(Command(*FORMS), in_group, identified)
async def moderate(
    message: Message, command: CommandObject, group_id: int, services: Services, live: Live, actor: Actor, words: Words
) -> None:
    """Take an action on somebody."""
    form = FORMS[command.command]
    needs = PERMISSION_OF[form.action_type]
    await services.permissions.require(actor, group_id, needs)
    aim = await parse_command_target(message, command, group_id, services, takes_time=form.takes_time)
    name, reply = command.command, replied_to(message)
    if form.needs_time and aim.duration is None:
        raise UsageError(name, problem=Sentence(Key.TIME_MISSING))
    if form.deletes and reply is None:
        raise UsageError(name, problem=Sentence(Key.REPLY_TO_DELETED))
    if form.deletes and not _wrote(aim.target, reply):
        raise UsageError(name, problem=Sentence(Key.NOT_THEIR_MESSAGE, {"who": aim.target.name}))
    is_ban = form.action_type in (ActionType.BAN, ActionType.UNBAN)  # people can be banned before they ever joined
    target = await meet(aim.target, group_id, services, actor, needs, must_be_known=not is_ban)
    aim = replace(aim, target=target)
    action = {"action_type": form.action_type, "duration": aim.duration}
    how = {"deletes": form.deletes, "is_silent": form.is_silent}
    ended = await act(message, group_id, aim, action, services, actor, words, **how)
    if form.is_silent and ended.status is not ActionStatus.FAILED:
        await live.gateway.delete_message(message.chat.id, message.message_id)


async def act(
    message: Message,
    group_id: int,
    aim: CommandTarget,
    action: dict[str, Any],
    services: Services,
    actor: Actor,
    words: Words,
    *,
    deletes: bool = False,
    is_silent: bool = False,
) -> ActionRead:
    """Take an action on the target of a command. Returns its outcome, and posts it. Raises ServiceError."""
    target = aim.target
    who = {"user_id": target.user_id, "sender_chat_id": target.sender_chat_id}
    asked = parse_input(ActionCreate, {**who, "reason": aim.reason, "execute": True, **action})
    reply = replied_to(message)
    first = []
    if (deletes or is_silent) and reply is not None and _wrote(target, reply):
        first = [deletion(services.albums.whole(message.chat.id, reply.message_id), target.user_id)]
    *before, taken = await services.actions.take_many(group_id, [*first, asked], actor)
    ended = await services.actions.outcome(taken)
    deleted = [await services.actions.outcome(one) for one in before]
    stays = [Html(tell(one, target.name, words, None)["text"]) for one in deleted if one.status is ActionStatus.FAILED]
    if not is_silent or ended.status is ActionStatus.FAILED:
        more = (*await _what_follows(ended, target, services, words), *stays)
        await message.answer(**tell(ended, target.name, words, services.panel_links, more=more))
    elif stays:
        await message.answer("\n".join(stays))
    return ended


def _wrote(target: Target, reply: Message | None) -> bool:
    """Whether the target wrote the replied message."""
    author = None if reply is None else writer_of(reply)
    if author is None:
        return False
    return (author.user_id, author.sender_chat_id) == (target.user_id, target.sender_chat_id)


def deletion(ids: list[int], user_id: int | None) -> ActionCreate:
    """The action that deletes messages. `user_id`: who wrote them, if it's one person."""
    return ActionCreate(action_type=ActionType.DELETE, user_id=user_id, message_ids=ids, execute=True)


async def _what_follows(ended: ActionRead, target: Target, services: Services, words: Words) -> tuple[Html, ...]:
    """How many warnings they have now, or the penalty that these led to."""
    if ended.action_type is not ActionType.WARN or ended.status is not ActionStatus.COMPLETED:
        return ()
    assert ended.user_id is not None, "nobody else is warned"
    led_to = [await services.actions.outcome(one) for one in await services.actions.consequences(ended)]
    if led_to:
        return tuple(Html(tell(one, target.name, words, None)["text"]) for one in led_to)
    return (await count_warnings(ended.group_id, ended.user_id, services, words),)


async def count_warnings(group_id: int, user_id: int, services: Services, words: Words) -> Html:
    """How many warnings somebody has, and how many lead to the last penalty."""
    count, limit = await services.warnings.tally(group_id, user_id)
    if limit is None:
        return words(Key.WARNINGS_COUNT, count=count)
    return words(Key.WARNINGS_COUNT_OF, count=count, limit=limit)


@router.message(Command("kickme"), in_group)
async def ask_kick_me(message: Message, group_id: int, actor: Actor, words: Words) -> None:
    """Ask before removing somebody at their own request."""
    if actor.user_id is None:
        raise UsageError("kickme", problem=Sentence(Key.WHO_ARE_YOU))
    asked = Confirm(what=_KICK_ME, user_id=actor.user_id, group_id=group_id)
    await ask_first(message, words(Key.KICKME_QUESTION), words(Key.BUTTON_KICKME), asked, words)


@router.callback_query(confirmed(_KICK_ME))
async def kick_me(query: CallbackQuery, callback_data: Confirm, services: Services, actor: Actor, words: Words) -> None:
    """Remove somebody at their own request."""
    target = Target(callback_data.user_id, actor.name)
    asked = ActionCreate(action_type=ActionType.KICK, user_id=target.user_id, execute=True)
    taken = await services.actions.take(callback_data.group_id, asked, actor)
    ended = await services.actions.outcome(taken)
    await query.answer()
    if isinstance(query.message, Message):
        await query.message.edit_text(**tell(ended, target.name, words, services.panel_links))


@router.message(Command("punish"), in_group, identified)
async def punish(
    message: Message, command: CommandObject, group_id: int, services: Services, actor: Actor, words: Words
) -> None:
    """Apply a rule's penalty, and count that it was broken."""
    await services.permissions.require(actor, group_id, Permission.MODERATE_WARN)
    aim = await parse_command_target(message, command, group_id, services, takes_name=True)
    if not aim.reason:
        raise UsageError("punish", problem=Sentence(Key.WHICH_RULE))
    target = await meet(aim.target, group_id, services, actor, Permission.MODERATE_WARN)
    name, *reason = aim.reason.split(maxsplit=1)
    refuse_time("punish", "".join(reason))
    reply = replied_to(message)
    asked: dict[str, Any] = {"rule_name": name}
    if reply is not None and _wrote(aim.target, reply):
        asked["message_ids"] = services.albums.whole(message.chat.id, reply.message_id)
    await act(message, group_id, CommandTarget(target, None, "".join(reason)), asked, services, actor, words)
