"""Locks: kinds of content that members can't send. Each is a rule with a trigger from this table."""

from dataclasses import dataclass
from typing import Annotated, Any, Final

from pydantic import AfterValidator, Field, StringConstraints

from models.rules import RuleRead
from models.triggers import ContentKind, ForwardOrigin, MediaKind

LOCK_PREFIX: Final = "lock-"
"""The prefix of the names of rules that are locks."""


@dataclass(frozen=True, slots=True)
class Lock:
    """One kind of content that can be locked."""

    trigger: dict[str, Any]
    aliases: tuple[str, ...] = ()
    """Other names that people type for it, known from other bots."""


def _media(*kinds: MediaKind) -> dict[str, Any]:
    return {"type": "media", "kinds": [kind.value for kind in kinds]}


def _content(*kinds: ContentKind) -> dict[str, Any]:
    return {"type": "content", "kinds": [kind.value for kind in kinds]}


def _forwards(origin: ForwardOrigin) -> dict[str, Any]:
    return {"type": "forwards", "origins": [origin.value]}


_MEDIA_ALIASES: Final = {
    MediaKind.INLINE_BOT: ("inline",),
    MediaKind.CUSTOM_EMOJI: ("emojicustom",),
    MediaKind.DICE: ("emojigame", "egame"),
    MediaKind.STORY: ("forwardstory", "stories"),
    MediaKind.ANIMATED_STICKER: ("stickeranimated",),
    MediaKind.PREMIUM_STICKER: ("stickerpremium",),
}
LOCKS: Final[dict[str, Lock]] = {
    **{kind.value.replace("_", ""): Lock(_media(kind), _MEDIA_ALIASES.get(kind, ())) for kind in MediaKind},
    "media": Lock(_media(*(kind for kind in MediaKind if kind is not MediaKind.CUSTOM_EMOJI))),
    "all": Lock({"type": "any"}, ("everything",)),
    "text": Lock(_content(ContentKind.TEXT)),
    "links": Lock({"type": "links"}, ("url",)),
    "invites": Lock({"type": "links", "kinds": ["invite"]}, ("invitelink",)),
    "botlinks": Lock({"type": "links", "kinds": ["bot"]}),
    "edits": Lock({"type": "edited"}),
    "reactions": Lock({"type": "reactions"}),
    "forwards": Lock({"type": "forwards"}),
    "forwarduser": Lock(_forwards(ForwardOrigin.USER), ("userforward",)),
    "forwardbot": Lock(_forwards(ForwardOrigin.BOT), ("botforward",)),
    "forwardchannel": Lock(_forwards(ForwardOrigin.CHANNEL), ("channelforward",)),
    "externalreply": Lock(_content(ContentKind.EXTERNAL_REPLY), ("externalreplies",)),
    "channels": Lock({"type": "sender_chat"}, ("anonchannel",)),
    "albums": Lock(_content(ContentKind.ALBUM)),
    "buttons": Lock(_content(ContentKind.BUTTONS)),
    "commands": Lock(_content(ContentKind.COMMAND)),
    "bots": Lock(_content(ContentKind.ADDED_BOT)),
    "comments": Lock(_content(ContentKind.COMMENT)),
    "emails": Lock(_content(ContentKind.EMAIL)),
    "phones": Lock(_content(ContentKind.PHONE)),
    "cashtags": Lock(_content(ContentKind.CASHTAG)),
    "spoilers": Lock(_content(ContentKind.SPOILER)),
    "emoji": Lock(_content(ContentKind.EMOJI)),
    "emojionly": Lock(_content(ContentKind.EMOJI_ONLY)),
    "zalgo": Lock(_content(ContentKind.ZALGO)),
    "caps": Lock({"type": "caps"}),
    "arabic": Lock({"type": "language", "scripts": ["arabic", "hebrew"]}, ("rtl",)),
    "cyrillic": Lock({"type": "language", "scripts": ["cyrillic"]}),
    "cjk": Lock({"type": "language", "scripts": ["han", "kana", "hangul"]}),
}
"""What can be locked, by the name that we show."""


def _forms(name: str) -> tuple[str, str]:
    """A name in singular and plural."""
    return (name, name.removesuffix("s")) if name.endswith("s") else (name, f"{name}s")


_BY_WORD: Final[dict[str, str]] = {
    form: name for name, lock in LOCKS.items() for alias in (*lock.aliases, name) for form in _forms(alias)
} | {name: name for name in LOCKS}


def lock_named(word: str) -> str | None:
    """Find a lock by its name, in singular or plural, written as one word or two. None if there's none."""
    return _BY_WORD.get(word.lower().replace("_", "").replace("-", "").replace(" ", ""))


def _check_kind(word: str) -> str:
    name = lock_named(word)
    if name is None:
        raise ValueError("this can't be locked")
    return name


LockKind = Annotated[
    str,
    StringConstraints(max_length=64),
    AfterValidator(_check_kind),
    Field(
        json_schema_extra={
            "enum": sorted({*LOCKS, *(alias for lock in LOCKS.values() for alias in lock.aliases)}),
            "x-aliases": {name: list(lock.aliases) for name, lock in LOCKS.items()},
        }
    ),
]
"""A kind of content that can be locked, by one of its names."""


class LockRead(RuleRead):
    """A lock as the interfaces show it: its rule, and what it locks."""

    kind: str
    """The kind of content that is locked."""
