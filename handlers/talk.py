"""A message as Telegram sent it, read only as far as we look at plain talk."""

from typing import Any, Final, TypeVar

import msgspec
from aiogram.types import Message

from models.messages import MessageFacts
from models.triggers import MediaKind

Part = TypeVar("Part", bound=msgspec.Struct)

_MEDIA: Final = {
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
    "paid_media": MediaKind.PAID_MEDIA,
    "checklist": MediaKind.CHECKLIST,
    "giveaway": MediaKind.GIVEAWAY,
    "via_bot": MediaKind.INLINE_BOT,
}
"""The fields of a message that carry something (Bot API, Message)."""
_BESIDE_TEXT: Final = (("via_bot", MediaKind.INLINE_BOT),)
"""Those that a message with a text may have."""


class TalkChat(msgspec.Struct):
    """The part of a Chat that we use."""

    id: int
    type: str
    title: str | None = None


class TalkUser(msgspec.Struct):
    """The part of a User that we use."""

    id: int
    first_name: str
    is_bot: bool = False
    last_name: str | None = None
    username: str | None = None


class TalkEntity(msgspec.Struct):
    """The part of a MessageEntity that we use; places are counted in UTF-16 units (Bot API, MessageEntity)."""

    type: str
    offset: int
    length: int
    url: str | None = None


class TalkDocument(msgspec.Struct):
    """The part of a Document that we use."""

    file_name: str | None = None


class TalkPrompt(msgspec.Struct, rename={"from_user": "from"}):
    """The part of a replied message that we use."""

    from_user: TalkUser | None = None
    entities: list[TalkEntity] = []


class Talk(msgspec.Struct, rename={"from_user": "from"}):
    """The part of a Message that we use; the rest is not read at all."""

    message_id: int
    date: int
    chat: TalkChat
    from_user: TalkUser | None = None
    sender_chat: TalkChat | None = None
    text: str | None = None
    caption: str | None = None
    entities: list[TalkEntity] = []
    caption_entities: list[TalkEntity] = []
    reply_to_message: TalkPrompt | None = None
    edit_date: int | None = None
    message_thread_id: int | None = None
    is_topic_message: bool = False
    is_automatic_forward: bool = False
    forward_origin: Any = None
    photo: Any = None
    video: Any = None
    sticker: Any = None
    animation: Any = None
    voice: Any = None
    video_note: Any = None
    audio: Any = None
    document: TalkDocument | None = None
    poll: Any = None
    game: Any = None
    contact: Any = None
    location: Any = None
    venue: Any = None
    dice: Any = None
    story: Any = None
    paid_media: Any = None
    checklist: Any = None
    giveaway: Any = None
    via_bot: Any = None
    new_chat_members: Any = None
    left_chat_member: Any = None
    new_chat_title: Any = None
    new_chat_photo: Any = None
    delete_chat_photo: Any = None
    pinned_message: Any = None
    video_chat_scheduled: Any = None
    video_chat_started: Any = None
    video_chat_ended: Any = None
    video_chat_participants_invited: Any = None
    forum_topic_created: Any = None
    forum_topic_edited: Any = None
    forum_topic_closed: Any = None
    forum_topic_reopened: Any = None
    message_auto_delete_timer_changed: Any = None
    boost_added: Any = None
    chat_background_set: Any = None
    migrate_to_chat_id: Any = None
    migrate_from_chat_id: Any = None

    @property
    def topic_id(self) -> int | None:
        """The topic that it is in."""
        return self.message_thread_id if self.is_topic_message else None

    @property
    def is_our_own(self) -> bool:
        """What the group itself says: an anonymous administrator, or the channel that it belongs to."""
        return self.sender_chat is not None and (self.sender_chat.id == self.chat.id or self.is_automatic_forward)


def read_as(kind: type[Part], raw: Any) -> Part | None:
    """What Telegram sent, as far as we look at it; None if it can't be read."""
    try:
        return msgspec.convert(raw, kind)
    except msgspec.ValidationError:
        return None


def talk_of(message: Message) -> Talk:
    """The same of a message that was read as a whole."""
    raw = message.model_dump(mode="json", by_alias=True, exclude_none=True)
    return msgspec.convert(raw, Talk)


def facts_of(talk: Talk) -> MessageFacts:
    """What rules look at in a message."""
    text = talk.text or talk.caption or ""
    urls: list[str] = []
    names: list[str] = []
    mentions = 0
    carried = _MEDIA.items() if talk.text is None else _BESIDE_TEXT
    kinds = {kind for field, kind in carried if getattr(talk, field)}
    for entity in talk.entities or talk.caption_entities:
        if entity.type == "text_link" and entity.url:
            urls.append(entity.url)
        elif entity.type == "url":
            urls.append(_part(text, entity))
        elif entity.type == "mention":
            names.append(_part(text, entity).removeprefix("@"))
        elif entity.type == "text_mention":
            mentions += 1
        elif entity.type == "custom_emoji":
            kinds.add(MediaKind.CUSTOM_EMOJI)
    if MediaKind.GIF in kinds:
        kinds.discard(MediaKind.DOCUMENT)  # Telegram sets it too, for older bots
    return _facts(talk, text, urls, names, mentions, sorted(kinds) if kinds else [])


def _facts(
    talk: Talk, text: str, urls: list[str], names: list[str], mentions: int, kinds: list[MediaKind]
) -> MessageFacts:
    file_name = (talk.document.file_name or "") if talk.document else ""
    channel = talk.sender_chat
    return MessageFacts.model_construct(
        text=text,
        user_id=talk.from_user.id if talk.from_user and channel is None else None,
        sender_chat_id=channel.id if channel else None,
        message_id=talk.message_id,
        date=talk.edit_date or talk.date,
        topic_id=talk.topic_id,
        urls=urls,
        names=names,
        channels=None,
        mentions=mentions + len(names),
        kinds=kinds,
        extension=file_name.rpartition(".")[2].lower() if "." in file_name else "",
        is_forward=talk.forward_origin is not None and not talk.is_automatic_forward,
        edited_after=talk.edit_date - talk.date if talk.edit_date is not None else None,
        member_for=None,
        reactions=[],
    )


def _part(text: str, entity: TalkEntity) -> str:
    if text.isascii():
        return text[entity.offset : entity.offset + entity.length]
    raw = text.encode("utf-16-le", "surrogatepass")
    return raw[2 * entity.offset : 2 * (entity.offset + entity.length)].decode("utf-16-le", "replace")
