"""Everything in a message that people can see or tap, in whatever field it is, including fields that are new to us.

A message is read as Telegram sent it. Parts with an unexpected form are skipped, and the rest is still read.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from models.triggers import MediaKind

MEDIA: Final[Mapping[str, MediaKind]] = {
    "photo": MediaKind.PHOTO,
    "live_photo": MediaKind.PHOTO,
    "video": MediaKind.VIDEO,
    "sticker": MediaKind.STICKER,
    "animation": MediaKind.GIF,
    "voice": MediaKind.VOICE,
    "voice_note": MediaKind.VOICE,
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
    "giveaway_created": MediaKind.GIVEAWAY,
    "giveaway_winners": MediaKind.GIVEAWAY,
    "giveaway_completed": MediaKind.GIVEAWAY,
    "invoice": MediaKind.INVOICE,
    "via_bot": MediaKind.INLINE_BOT,
    "guest_bot_caller_user": MediaKind.INLINE_BOT,
    "guest_bot_caller_chat": MediaKind.INLINE_BOT,
}
"""The fields with media (Bot API, Message; in a rich message, a voice note has the field of that name)."""

BARE: Final = frozenset(
    (
        *("message_id", "date", "chat", "from", "sender_chat", "message_thread_id", "is_topic_message", "edit_date"),
        *("text", "entities", "caption", "caption_entities", "reply_to_message", "media_group_id"),
        *("is_automatic_forward", "has_protected_content", "is_from_offline", "is_paid_post", "paid_star_count"),
        *("show_caption_above_media", "has_media_spoiler", "effect_id", "sender_boost_count", "direct_messages_topic"),
        *("sender_business_bot", "business_connection_id", "guest_query_id", "receiver_user", "ephemeral_message_id"),
        *("reply_to_checklist_task_id", "reply_to_poll_option_id"),
        *("forward_date", "forward_from_message_id"),
    )
)
"""The fields of a message that show nothing, or that `partial.py` reads."""

SERVICE: Final = frozenset(
    (
        *("new_chat_members", "left_chat_member", "chat_owner_left", "chat_owner_changed", "pinned_message"),
        *("new_chat_title", "new_chat_photo", "delete_chat_photo", "migrate_to_chat_id", "migrate_from_chat_id"),
        *("group_chat_created", "supergroup_chat_created", "channel_chat_created", "boost_added"),
        *("message_auto_delete_timer_changed", "chat_background_set", "proximity_alert_triggered"),
        *("forum_topic_created", "forum_topic_edited", "forum_topic_closed", "forum_topic_reopened"),
        *("general_forum_topic_hidden", "general_forum_topic_unhidden"),
        *("video_chat_scheduled", "video_chat_started", "video_chat_ended", "video_chat_participants_invited"),
        *("successful_payment", "refunded_payment", "users_shared", "user_shared", "chat_shared"),
        *("connected_website", "write_access_allowed", "passport_data", "web_app_data", "managed_bot_created"),
        *("gift", "unique_gift", "gift_upgrade_sent", "giveaway_created", "giveaway_completed"),
        *("checklist_tasks_done", "checklist_tasks_added", "poll_option_added", "poll_option_deleted"),
        *("direct_message_price_changed", "paid_message_price_changed"),
        *("suggested_post_approved", "suggested_post_approval_failed", "suggested_post_declined"),
        *("suggested_post_paid", "suggested_post_refunded"),
        *("community_chat_added", "community_chat_removed", "community_chat_joined"),
    )
)
"""The fields of service messages, which nobody wrote."""

TEXTS: Final = frozenset(
    (
        *("text", "caption", "title", "description", "prize_description", "name", "base_name", "label", "comment"),
        *("question", "explanation", "option_text", "summary", "credit", "expression", "alternative_text", "emoji"),
        *("first_name", "last_name", "sender_user_name", "forward_sender_name", "phone_number", "vcard", "email"),
        *("author_signature", "forward_signature", "sender_tag", "address", "language", "web_app_name"),
        *("file_name", "performer", "set_name", "button_text", "forward_text", "new_chat_title", "connected_website"),
        *("query", "switch_inline_query", "switch_inline_query_current_chat"),
    )
)
"""The names of fields with readable text, anywhere in a message."""
_FILES: Final = {
    **dict.fromkeys(("jpg", "jpeg", "png", "webp", "heic", "heif", "avif", "bmp", "tif", "tiff"), MediaKind.PHOTO),
    **dict.fromkeys(("mp4", "m4v", "mov", "mkv", "avi", "webm", "3gp", "mpg", "mpeg"), MediaKind.VIDEO),
    **dict.fromkeys(("mp3", "m4a", "ogg", "oga", "opus", "flac", "wav", "aac"), MediaKind.AUDIO),
    "gif": MediaKind.GIF,
}
"""What files with an extension show or play."""
_MIME_TYPES: Final = {"image/gif": MediaKind.GIF}
_MIME_FAMILIES: Final = {"image": MediaKind.PHOTO, "video": MediaKind.VIDEO, "audio": MediaKind.AUDIO}
_NAMES: Final = frozenset(("username", "bot_username"))
_HIDDEN: Final = frozenset(
    (
        *("reply_to_message", "pinned_message", "checklist_message", "poll_message", "giveaway_message"),
        *("suggested_post_message", "thumbnail", "new_chat_members", "left_chat_member", "receiver_user"),
        *("completed_by_user", "completed_by_chat", "added_by_user", "added_by_chat", "new_owner", "traveler"),
        *("watcher", "video_chat_participants_invited", "guest_bot_caller_user", "guest_bot_caller_chat"),
        *("passport_data", "order_info", "user"),
    )
)
"""Other messages of the group, which are checked separately, and the people involved."""
_MUTE: Final = frozenset(("photo", "live_photo", "voice", "video_note", "location", "new_chat_photo"))
"""Media without text."""
_HOLDERS: Final = frozenset(("poll", "paid_media", "rich_message"))
"""Fields that contain media of their own, which count as if they were sent alone."""
_DEPTH: Final = 100
"""Levels that are read: formatted messages have a few dozen."""
_ADDRESS: Final = re.compile(r"(?:https?://|tg:|(?<![\w.-])(?:t|telegram)\.(?:me|dog)/)[^\s<>\"“”«»]+", re.IGNORECASE)
"""Text that people recognize as an address although Telegram doesn't mark it, as in a contact's name."""


class Contents:
    """Collects the contents of one message."""

    __slots__ = ("_in_holder", "buttons", "entities", "kinds", "mentions", "names", "shown", "urls")

    def __init__(self) -> None:
        self.shown: list[str] = []
        self.urls: list[str] = []
        self.names: list[str] = []
        """The @names that it links to, without the @."""
        self.mentions = 0
        self.kinds: set[MediaKind] = set()
        self.entities: dict[str, None] = {}
        self.buttons = 0
        self._in_holder = False

    def read_field(self, name: str, value: Any) -> None:
        """Read one field of a message."""
        kind = MEDIA.get(name)
        if kind is not None:
            self.kinds.add(kind)
        if kind is MediaKind.STICKER and isinstance(value, dict):
            if value.get("is_animated") or value.get("is_video"):
                self.kinds.add(MediaKind.ANIMATED_STICKER)
            if value.get("premium_animation"):
                self.kinds.add(MediaKind.PREMIUM_STICKER)
        if kind is MediaKind.DOCUMENT:
            self.kinds |= _kinds_of_file(value)
        if name in _MUTE:
            return
        self._in_holder = name in _HOLDERS
        if name == "via_bot":
            self._show_name(value.get("username") if isinstance(value, dict) else None)
        elif name == "external_reply":
            self._read_reply(value)
        else:
            self._walk({name: value}, 0)

    def read_entities(self, text: str, entities: Any) -> None:
        """Read the entities of a text."""
        for entity in entities if isinstance(entities, list) else ():
            kind = entity.get("type") if isinstance(entity, dict) else None
            if not isinstance(kind, str):
                continue
            self.entities[kind] = None
            url = entity.get("url")
            if isinstance(url, str) and url:
                self.urls.append(url)
            elif kind == "url":
                self.urls.append(_part(text, entity))
            elif kind == "mention":
                self.names.append(_part(text, entity).removeprefix("@"))
                self.mentions += 1
            elif kind == "text_mention":
                self.mentions += 1
            elif kind == "custom_emoji":
                self.kinds.add(MediaKind.CUSTOM_EMOJI)
            elif isinstance(entity.get("language"), str):  # the heading of a code block
                self.shown.append(entity["language"])

    def _read_reply(self, reply: Any) -> None:
        """Read a replied message from another chat: it's shown with its media, and links there."""
        if not isinstance(reply, dict):
            return
        kinds = {MEDIA[name] for name, value in reply.items() if name in MEDIA and value is not None}
        is_file = MediaKind.GIF not in kinds  # Telegram also sets the document of a GIF, for old bots
        self.kinds |= kinds | _kinds_of_file(reply.get("document")) if is_file else kinds - {MediaKind.DOCUMENT}
        chat = reply.get("chat")
        if isinstance(chat, dict) and isinstance(chat.get("username"), str):
            self.names.append(chat["username"])
        self._walk(reply, 0)

    def _walk(self, part: dict[str, Any], depth: int) -> None:
        for name, value in part.items():
            if name in _HIDDEN or depth > _DEPTH:
                continue
            if self._in_holder and name in MEDIA:
                self.kinds.add(MEDIA[name])
            if name == "url" and isinstance(value, str):
                self.urls.append(value)
            elif name in _NAMES:
                self._show_name(value)
            elif name in TEXTS:
                self._show(value if isinstance(value, str) else self._flatten(value, depth + 1))
            elif name.endswith("entities"):
                self._read_entities_of(part, name.removesuffix("entities").removesuffix("_") or "text", value)
            elif isinstance(value, dict):
                self._walk(value, depth + 1)
            elif isinstance(value, list):
                self._walk_all(value, depth + 1, is_button=name in ("inline_keyboard", "buttons"))

    def _walk_all(self, parts: Iterable[Any], depth: int, *, is_button: bool) -> None:
        for one in parts:
            if isinstance(one, dict):
                self.buttons += is_button
                self._walk(one, depth + 1)
            elif isinstance(one, list) and depth <= _DEPTH:
                self._walk_all(one, depth + 1, is_button=is_button)

    def _read_entities_of(self, part: dict[str, Any], name: str, entities: Any) -> None:
        text = part.get(name)
        self.read_entities(text if isinstance(text, str) else "", entities)

    def _flatten(self, rich: Any, depth: int) -> str:
        """The text of a RichText, whose parts are joined without a gap (Bot API, RichText)."""
        if isinstance(rich, str):
            return rich
        if depth > _DEPTH:
            return ""
        if isinstance(rich, list):
            return "".join(self._flatten(one, depth + 1) for one in rich)
        if not isinstance(rich, dict):
            return ""
        self._read_rich(rich, depth)
        inner = next((rich[name] for name in ("text", "alternative_text", "expression", "button") if name in rich), "")
        return self._flatten(inner, depth + 1)

    def _read_rich(self, rich: dict[str, Any], depth: int) -> None:
        """Read what a part of a RichText has besides text: the counterpart of an entity, or a button."""
        kind = rich.get("type")
        if isinstance(kind, str):
            self.entities[_ENTITY_OF_RICH.get(kind, kind)] = None
            self.mentions += kind in ("mention", "text_mention")
            if kind == "custom_emoji":
                self.kinds.add(MediaKind.CUSTOM_EMOJI)
        else:
            self.buttons += 1
        username = rich.get("username")
        if isinstance(username, str):
            self.names.append(username.removeprefix("@"))
        self._walk({name: value for name, value in rich.items() if name not in _OF_RICH_TEXT}, depth)

    def _show(self, text: str) -> None:
        if text and not text.isspace():
            self.shown.append(text)
            self.urls.extend(found.rstrip(".,;:!?)]}'…") for found in _ADDRESS.findall(text))

    def _show_name(self, username: Any) -> None:
        if isinstance(username, str) and username:
            self.shown.append(f"@{username.removeprefix('@')}")


_ENTITY_OF_RICH: Final = {"email_address": "email", "url": "text_link"}
"""Entities that have another name in rich text."""
_OF_RICH_TEXT: Final = frozenset(("text", "alternative_text", "expression", "button", "username"))


def _kinds_of_file(document: Any) -> set[MediaKind]:
    """What a file shows or plays: Telegram's apps can send every photo, video and song as a file."""
    if not isinstance(document, dict):
        return set()
    mime, name = document.get("mime_type"), document.get("file_name")
    mime, name = (one.lower() if isinstance(one, str) else "" for one in (mime, name))
    named = _MIME_TYPES.get(mime) or _MIME_FAMILIES.get(mime.partition("/")[0])
    shown = named or (_FILES.get(name.rpartition(".")[2]) if "." in name else None)
    return set() if shown is None else {shown}


def _part(text: str, entity: dict[str, Any]) -> str:
    """The text of an entity, whose position is in UTF-16 units (Bot API, MessageEntity)."""
    offset, length = entity.get("offset"), entity.get("length")
    if not isinstance(offset, int) or not isinstance(length, int) or offset < 0 or length < 0:
        return ""
    if text.isascii():
        return text[offset : offset + length]
    raw = text.encode("utf-16-le", "surrogatepass")
    return raw[2 * offset : 2 * (offset + length)].decode("utf-16-le", "replace")
