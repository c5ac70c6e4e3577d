"""A message as Telegram sent it, parsed only as far as plain talk needs."""

from collections.abc import Iterator
from typing import Any, Final, TypeVar, get_args, get_origin

import msgspec
from aiogram.types import Message

from handlers.shared.message_contents import BARE, SERVICE, Contents
from models.messages import MessageFacts
from models.triggers import MediaKind
from services.moderation.policy import TELEGRAM

Part = TypeVar("Part", bound=msgspec.Struct)

_FORWARDED: Final = ("forward_origin", "forward_from", "forward_from_chat", "forward_sender_name")
"""The fields of a forwarded message. All but the first come from older servers."""
_SAID: Final = frozenset(("rich_message", "poll", "checklist"))
"""Fields with the author's own words, in messages without text."""
_PART: Final = 4_000
_OVERLAP: Final = 200
"""Characters: a word or phrase that's cut at the end of one part is whole in the next."""
_NOTHING: Final = frozenset[str]()
_BLANK: Final = MessageFacts()


class PartialChat(msgspec.Struct):
    """The part of a Chat that we use."""

    id: int
    type: str
    title: str | None = None


class PartialUser(msgspec.Struct):
    """The part of a User that we use."""

    id: int
    first_name: str = ""
    is_bot: bool = False
    last_name: str | None = None
    username: str | None = None


class PartialEntity(msgspec.Struct):
    """The part of a MessageEntity that we use."""

    type: str
    url: str | None = None


class PartialReply(msgspec.Struct, rename={"from_user": "from"}):
    """The part of a replied message that we use."""

    from_user: PartialUser | None = None
    sender_chat: PartialChat | None = None
    is_automatic_forward: bool = False
    date: int = 0
    entities: list[PartialEntity] = []


class PartialMessage(msgspec.Struct, rename={"from_user": "from", "raw": "", "is_edit": " "}):
    """The part of a Message that we use. The rest stays unparsed, in `raw`."""

    message_id: int
    chat: PartialChat
    date: int = 0
    from_user: PartialUser | None = None
    sender_chat: PartialChat | None = None
    text: str | None = None
    caption: str | None = None
    entities: list[Any] = []
    caption_entities: list[Any] = []
    reply_to_message: PartialReply | None = None
    edit_date: int | None = None
    media_group_id: str | None = None
    message_thread_id: int | None = None
    is_topic_message: bool = False
    is_automatic_forward: bool = False
    raw: dict[str, Any] = {}
    """The whole message. We fill in this and the next field: Telegram has no fields with these names."""
    is_edit: bool = False
    """Whether it came as an edit, or has an edit date: not every edit has one."""

    @property
    def topic_id(self) -> int | None:
        """The topic that it's in."""
        return self.message_thread_id if self.is_topic_message else None

    @property
    def author(self) -> PartialUser | None:
        """The person who wrote it; None if a chat posts under its own name, where Telegram sends a placeholder user."""
        return self.from_user if self.sender_chat is None and not self.is_of_telegram else None

    @property
    def is_of_telegram(self) -> bool:
        """Whether Telegram itself wrote it."""
        return self.from_user is not None and self.from_user.id == TELEGRAM

    @property
    def elsewhere(self) -> int | None:
        """The other chat of a reply across chats or topics, if Telegram names it."""
        reply = self.raw.get("external_reply")
        chat = reply.get("chat") if isinstance(reply, dict) else None
        chat_id = chat.get("id") if isinstance(chat, dict) else None
        return chat_id if isinstance(chat_id, int) else None

    @property
    def shows_others(self) -> bool:
        """Whether it may contain somebody else's words."""
        return bool(self.reply_to_message or self.entities or self.caption_entities) or not self.raw.keys() <= BARE

    def has_any(self, fields: tuple[str, ...]) -> bool:
        """Whether it has one of these fields of the Bot API's Message."""
        return any(self.raw.get(field) is not None for field in fields)


def read_as(kind: type[Part], raw: Any) -> Part | None:
    """Telegram's data, as far as we use it. Unreadable optional parts are left out.

    None if a required part is unreadable.
    """
    try:
        return msgspec.convert(raw, kind)
    except msgspec.ValidationError:
        return _salvage(kind, raw)


def read_partial(raw: Any, *, is_edit: bool = False) -> PartialMessage | None:
    """Parse a message; `is_edit` for an edited one. None if it can't be read."""
    talk = read_as(PartialMessage, raw)
    if talk is not None:
        talk.raw = raw
        talk.is_edit = is_edit or talk.edit_date is not None
    return talk


def _salvage(kind: type[Part], raw: Any) -> Part | None:
    if not isinstance(raw, dict):
        return None
    values: dict[str, Any] = {}
    for field in msgspec.structs.fields(kind):
        if field.encode_name in raw:
            value = _salvage_value(field.type, raw[field.encode_name])
            if value is not None:
                values[field.name] = value
        if field.required and field.name not in values:
            return None
    return kind(**values)


def _salvage_value(kind: Any, raw: Any) -> Any:
    """The readable part of a value; None if there's nothing readable."""
    try:
        return msgspec.convert(raw, kind)
    except msgspec.ValidationError:
        pass
    if get_origin(kind) is list and isinstance(raw, list):
        items = (_salvage_value(get_args(kind)[0], one) for one in raw)
        return [item for item in items if item is not None]
    for one in (kind, *get_args(kind)):
        if isinstance(one, type) and issubclass(one, msgspec.Struct):
            return _salvage(one, raw)
    return None


def partial_of(message: Message) -> PartialMessage:
    """The same, for a message that's already parsed by aiogram."""
    talk = read_partial(message.model_dump(mode="json", by_alias=True, exclude_none=True))
    assert talk is not None, "aiogram has read it"
    return talk


def facts_of(talk: PartialMessage, *, without: frozenset[str] = _NOTHING) -> MessageFacts:
    """What rules check in a message, except for the fields in `without`."""
    facts: dict[str, Any] = {
        "text": talk.text or talk.caption or "",
        "message_id": talk.message_id,
        "date": talk.edit_date or talk.date or None,
        "topic_id": talk.topic_id,
    }
    if talk.sender_chat is not None:
        facts["sender_chat_id"] = talk.sender_chat.id
    elif talk.from_user is not None:
        author = talk.from_user
        facts["user_id"] = author.id
        facts["author_name"] = f"{author.first_name} {author.last_name}" if author.last_name else author.first_name
        facts["author_username"] = author.username or ""
    if talk.message_thread_id is not None and not talk.is_topic_message:
        facts["is_in_thread"] = True
    reply = talk.reply_to_message
    if reply is not None and reply.is_automatic_forward and reply.date:
        facts["commented_after"] = max(0, talk.date - reply.date)
    if talk.is_edit:
        facts["edited_after"] = (talk.edit_date or talk.date) - talk.date
    is_bare = talk.raw.keys() <= BARE
    if not is_bare or talk.entities or talk.caption_entities or talk.media_group_id is not None:
        facts |= _contents(talk, facts["text"], without)
    elif not facts["text"]:
        facts["kinds"] = [MediaKind.OTHER]
    # Copying takes a third of the time of creating, and this is done for every message.
    return _BLANK.model_copy(update=facts)


def _contents(talk: PartialMessage, text: str, without: frozenset[str]) -> dict[str, Any]:
    """The facts that a text message doesn't have."""
    raw = talk.raw
    contents = Contents()
    contents.read_entities(talk.text or "", talk.entities)
    contents.read_entities(talk.caption or "", talk.caption_entities)
    for field in [one for one in raw if one in _SAID and raw[one] is not None]:
        contents.read_field(field, raw[field])
        if not text:
            text = "\n".join(contents.shown)
            contents.shown = list(_beyond(text))
    if raw.get("animation") is not None:
        without |= {"document"}  # Telegram also sets it, for old bots
    for field, value in raw.items():
        if value is not None and field not in BARE and field not in _SAID and field not in without:
            contents.read_field(field, value)
    kinds = contents.kinds
    if not text and not kinds and SERVICE.isdisjoint(raw):
        kinds.add(MediaKind.OTHER)  # something new in Telegram, which older servers leave out
    return {
        "text": text,
        "shown": contents.shown,
        "album_id": talk.media_group_id,
        "urls": contents.urls,
        "names": contents.names,
        "entities": [*contents.entities, *(("spoiler",) if raw.get("has_media_spoiler") else ())],
        "buttons": contents.buttons,
        "mentions": contents.mentions,
        "kinds": sorted(kinds),
        "extension": _extension(raw.get("document")),
        "is_forward": not talk.is_automatic_forward and talk.has_any(_FORWARDED),
        "forwarded_from": _origin(raw.get("forward_origin")),
        "added_bots": _bots(raw.get("new_chat_members")),
        "is_external_reply": raw.get("external_reply") is not None,
    }


def _beyond(text: str) -> Iterator[str]:
    """The rest of a text that is longer than a part that we check, in overlapping parts.

    Only formatted messages are that long.
    """
    for begin in range(_PART - _OVERLAP, len(text) - _OVERLAP, _PART - _OVERLAP):
        yield text[begin : begin + _PART]


def _extension(document: Any) -> str:
    name = document.get("file_name") if isinstance(document, dict) else None
    return name.rpartition(".")[2].lower() if isinstance(name, str) and "." in name else ""


def _bots(members: Any) -> list[int]:
    people = [one for one in members if isinstance(one, dict)] if isinstance(members, list) else []
    return [one["id"] for one in people if one.get("is_bot") is True and isinstance(one.get("id"), int)]


def _origin(origin: Any) -> str | None:
    kind = origin.get("type") if isinstance(origin, dict) else None
    sender = origin.get("sender_user") if isinstance(origin, dict) else None
    if isinstance(sender, dict) and sender.get("is_bot"):
        return "bot"
    return kind if isinstance(kind, str) else None
