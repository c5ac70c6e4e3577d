"""Every message is held against the rules of its group; `/ruletest` shows what they would say."""

from collections.abc import Awaitable, Callable
from html import escape
from typing import Any, Final

from aiogram import BaseMiddleware, Bot, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message, TelegramObject

from handlers.access import UsageError, actor_of, is_group, profile_of
from handlers.filters import in_group
from handlers.targets import replied_to
from models.messages import MessageFacts
from models.triggers import MediaKind
from services.fillings import fill
from services.protection import Enforced
from services.registry import Services

router = Router(name="protection")

_FIELDS: Final = {
    "photo": MediaKind.PHOTO,
    "video": MediaKind.VIDEO,
    "sticker": MediaKind.STICKER,
    "animation": MediaKind.GIF,
    "voice": MediaKind.VOICE,
    "video_note": MediaKind.VIDEO_NOTE,
    "audio": MediaKind.AUDIO,
    "document": MediaKind.DOCUMENT,
    "poll": MediaKind.POLL,
    "game": MediaKind.GAME,
    "contact": MediaKind.CONTACT,
    "location": MediaKind.LOCATION,
    "venue": MediaKind.LOCATION,
    "dice": MediaKind.DICE,
    "story": MediaKind.STORY,
    "via_bot": MediaKind.INLINE_BOT,
}
"""The fields of a message that carry something (Bot API, Message)."""


def facts_of(message: Message) -> MessageFacts:
    """What rules look at in a message."""
    text = message.text or message.caption or ""
    urls: list[str] = []
    mentions = 0
    kinds = {kind for name, kind in _FIELDS.items() if getattr(message, name)}
    for entity in message.entities or message.caption_entities or ():
        if entity.type == "text_link" and entity.url:
            urls.append(entity.url)
        elif entity.type == "url":
            urls.append(entity.extract_from(text))
        elif entity.type in ("mention", "text_mention"):
            mentions += 1
        elif entity.type == "custom_emoji":
            kinds.add(MediaKind.CUSTOM_EMOJI)
    if MediaKind.GIF in kinds:
        kinds.discard(MediaKind.DOCUMENT)  # Telegram sets it too, for older bots
    name = (message.document.file_name or "") if message.document else ""
    channel = message.sender_chat
    return MessageFacts.model_construct(
        text=text,
        user_id=message.from_user.id if message.from_user and channel is None else None,
        sender_chat_id=channel.id if channel else None,
        message_id=message.message_id,
        topic_id=message.message_thread_id if message.is_topic_message else None,
        urls=urls,
        mentions=mentions,
        kinds=sorted(kinds),
        extension=name.rpartition(".")[2].lower() if "." in name else "",
        is_forward=message.forward_origin is not None and not message.is_automatic_forward,
    )


class Protect(BaseMiddleware):
    """Holds a message against the rules before anything else looks at it; what is deleted goes no further."""

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        if isinstance(event, Message) and is_group(event.chat) and not _is_our_own(event):
            services: Services = data["services"]
            if await services.protection.watches(event.chat.id):
                is_edit = event.edit_date is not None
                enforced = await services.protection.enforce(event.chat.id, facts_of(event), is_edit=is_edit)
                if enforced is not None:
                    await _reply(event, enforced, data["bot"], services)
                if enforced is not None and enforced.is_deleted:
                    return None
        return await handler(event, data)


def _is_our_own(message: Message) -> bool:
    """What the group itself says: an anonymous administrator, or the channel that it belongs to."""
    channel = message.sender_chat
    return channel is not None and (channel.id == message.chat.id or bool(message.is_automatic_forward))


async def _reply(message: Message, enforced: Enforced, bot: Bot, services: Services) -> None:
    if not enforced.rule.reply.strip() or message.from_user is None:
        return
    group = await services.lookups.get_group(message.chat.id)
    text = fill(enforced.rule.reply, profile_of(message.from_user), group.name, group.member_count)
    topic = message.message_thread_id if message.is_topic_message else None
    await bot.send_message(message.chat.id, text, message_thread_id=topic)


@router.edited_message()
async def edited(_: Message) -> None:
    """Nothing more: `Protect` has looked at it. With a handler here, Telegram tells of edits."""


@router.message(Command("ruletest"), in_group)
async def rule_test(message: Message, command: CommandObject, group_id: int, services: Services) -> None:
    """Hold the replied message, or a text, against the rules, and do nothing."""
    reply, text = replied_to(message), command.args or ""
    if reply is None and not text:
        raise UsageError("ruletest")
    facts = facts_of(reply) if reply and not text else _facts_of_text(message, text)
    tested = await services.protection.test(group_id, facts, actor_of(message))
    if not tested.matches:
        await message.answer("No rule is broken by that.")
        return
    lines = [
        f"{'▶️' if match.applies else '▫️'} <b>{escape(match.rule_name)}</b>: {escape(match.why)}; "
        f"would {escape(match.would)}"
        for match in tested.matches
    ]
    await message.answer("\n".join(lines))


def _facts_of_text(message: Message, text: str) -> MessageFacts:
    """A text in a command, as if a plain member had said it."""
    said = facts_of(message)
    return said.model_copy(update={"text": text, "user_id": None, "message_id": 0})
