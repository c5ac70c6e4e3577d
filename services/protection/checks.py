"""Checks for triggers that need no word list, regular expression or counter."""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final

from models.messages import MessageFacts
from models.triggers import (
    CapsTrigger,
    ContentKind,
    ContentTrigger,
    EditedTrigger,
    ForwardOrigin,
    ForwardsTrigger,
    LanguageTrigger,
    LengthTrigger,
    LinkKind,
    LinksTrigger,
    MediaTrigger,
    MentionsTrigger,
    Script,
)
from services.protection.addresses import ascii_host, telegram_path
from services.protection.kinds import CONTENT_KEYS, MEDIA_KEYS, ORIGIN_KEYS, SCRIPT_KEYS
from texts import Key, Sentence, Span

_SCRIPT_NAMES: Final = {
    Script.KANA: ("HIRAGANA", "KATAKANA"),
    Script.HAN: ("CJK",),
}
_SCRIPT_SAMPLE: Final = 1000
"""Letters that are checked at each end of a text."""
_INVITE_PATHS: Final = ("+", "joinchat/", "addlist/")
_INVITE_SCHEMES: Final = ("tg://join", "tg:join", "tg://addlist", "tg:addlist")
_CHAT_PATH: Final = re.compile(r"(?:s/|c/)?([A-Za-z]\w{3,31})(?:/|$)", re.IGNORECASE)
"""Links to chats (core.telegram.org, "Deep links")."""

Check = Callable[[Any, MessageFacts], Sentence | None]
"""Returns why a message breaks a trigger, or None."""


def chat_names(facts: MessageFacts) -> list[str]:
    """The names in a message's mentions and in its links to Telegram chats, in lower case."""
    paths = (_CHAT_PATH.match(_path(url)) for url in facts.urls)
    return list(dict.fromkeys(name.lower() for name in (*facts.names, *(path[1] for path in paths if path))))


def _links(trigger: LinksTrigger, facts: MessageFacts) -> Sentence | None:
    for url in facts.urls:
        host = _host(url)
        if any(host == domain or host.endswith(f".{domain}") for domain in trigger.except_domains):
            continue
        if LinkKind.INVITE in trigger.kinds and _is_invite(url):
            return Sentence(Key.KIND_INVITES)
        if LinkKind.WEB in trigger.kinds:
            return Sentence(Key.WHY_LINK, {"host": host or url[:50]})
    if LinkKind.CHANNEL in trigger.kinds and facts.channels:
        return Sentence(Key.WHY_CHANNEL_LINK, {"name": facts.channels[0]})
    if LinkKind.BOT in trigger.kinds:
        bots = (name for name in chat_names(facts) if name.endswith("bot"))
        return next((Sentence(Key.WHY_BOT_LINK, {"name": name}) for name in bots), None)
    return None


def _is_invite(url: str) -> bool:
    return _path(url).lower().startswith(_INVITE_PATHS) or url.lower().startswith(_INVITE_SCHEMES)


@lru_cache(10_000)
def _path(url: str) -> str:
    return telegram_path(url) or ""


@lru_cache(10_000)
def _host(url: str) -> str:
    return ascii_host(url)


_ORIGINS: Final = {
    "user": ForwardOrigin.USER,
    "hidden_user": ForwardOrigin.USER,
    "bot": ForwardOrigin.BOT,
    "channel": ForwardOrigin.CHANNEL,
    "chat": ForwardOrigin.GROUP,
}
"""The labels of the kinds of origin (Bot API, MessageOrigin.type)."""


def _forwards(trigger: ForwardsTrigger, facts: MessageFacts) -> Sentence | None:
    if not facts.is_forward:
        return None
    if not trigger.origins:
        return Sentence(Key.KIND_FORWARDS)
    origin = _ORIGINS.get(facts.forwarded_from or "")
    return Sentence(ORIGIN_KEYS[origin]) if origin in trigger.origins else None


EMOJIS: Final = "\U0001f000-\U0001faff\u2600-\u27bf\u2b1b\u2b1c\u2b50\u2b55\u231a\u231b\u23e9-\u23f3\u23f8-\u23fa\u20e3"
"""Characters that are emojis by themselves, as part of a character class."""
_EMOJI: Final = re.compile(f"[{EMOJIS}]|.\ufe0f")
_EMOJI_ONLY: Final = re.compile(f"(?:[{EMOJIS}\u200d\ufe0f\U000e0020-\U000e007f\\s]|[0-9#*](?=\ufe0f)|.(?=\ufe0f))+")
_ZALGO: Final = re.compile("[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{3,}")
"""Combining marks that belong to no script, more in a row than any language uses."""

_CONTENTS: Final[dict[ContentKind, Callable[[MessageFacts], Any]]] = {
    ContentKind.TEXT: lambda facts: facts.text and not facts.kinds,
    ContentKind.ALBUM: lambda facts: facts.album_id,
    ContentKind.BUTTONS: lambda facts: facts.buttons,
    ContentKind.EXTERNAL_REPLY: lambda facts: facts.is_external_reply,
    ContentKind.SPOILER: lambda facts: "spoiler" in facts.entities,
    ContentKind.COMMAND: lambda facts: "bot_command" in facts.entities,
    ContentKind.EMAIL: lambda facts: "email" in facts.entities,
    ContentKind.PHONE: lambda facts: "phone_number" in facts.entities,
    ContentKind.CASHTAG: lambda facts: "cashtag" in facts.entities,
    ContentKind.EMOJI: lambda facts: "custom_emoji" in facts.entities or _EMOJI.search(facts.text),
    ContentKind.EMOJI_ONLY: lambda facts: facts.text.strip() and _EMOJI_ONLY.fullmatch(facts.text),
    ContentKind.ZALGO: lambda facts: _ZALGO.search(facts.text),
    ContentKind.ADDED_BOT: lambda facts: facts.added_bots,
    ContentKind.COMMENT: lambda facts: facts.is_in_thread,
}


def _content(trigger: ContentTrigger, facts: MessageFacts) -> Sentence | None:
    found = next((kind for kind in trigger.kinds if _CONTENTS[kind](facts)), None)
    return None if found is None else Sentence(CONTENT_KEYS[found])


def only_as_comment(trigger: Any, facts: MessageFacts) -> bool:
    """Whether a message breaks a trigger only if its author isn't a member."""
    if not isinstance(trigger, ContentTrigger) or ContentKind.COMMENT not in trigger.kinds:
        return False
    return not any(_CONTENTS[kind](facts) for kind in trigger.kinds if kind is not ContentKind.COMMENT)


def _media(trigger: MediaTrigger, facts: MessageFacts) -> Sentence | None:
    for kind in facts.kinds:
        is_spared = kind == "document" and trigger.extensions and facts.extension not in trigger.extensions
        if kind in trigger.kinds and not is_spared:
            return Sentence(MEDIA_KEYS[kind])
    return None


def _caps(trigger: CapsTrigger, facts: MessageFacts) -> Sentence | None:
    letters, capitals = _letters(facts.text)
    if letters < trigger.min_letters:
        return None
    percent = 100 * capitals // letters
    return Sentence(Key.WHY_CAPS, {"percent": percent}) if percent >= trigger.percent else None


@lru_cache(16)  # several rules may check one text
def _letters(text: str) -> tuple[int, int]:
    """How many letters have a case, and how many of them are capitals."""
    capitals = sum(map(str.isupper, text))
    return capitals + sum(map(str.islower, text)), capitals


def _length(trigger: LengthTrigger, facts: MessageFacts) -> Sentence | None:
    count = len(facts.text)
    return Sentence(Key.WHY_LENGTH, {"count": count}) if count > trigger.characters else None


def _mentions(trigger: MentionsTrigger, facts: MessageFacts) -> Sentence | None:
    return Sentence(Key.WHY_MENTIONS, {"count": facts.mentions}) if facts.mentions >= trigger.count else None


def _language(trigger: LanguageTrigger, facts: MessageFacts) -> Sentence | None:
    if facts.text.isascii() and Script.LATIN not in trigger.scripts:
        return None
    sample = facts.text[:_SCRIPT_SAMPLE] + facts.text[-_SCRIPT_SAMPLE:]
    for one in set(sample):
        script = _script(one)
        if script in trigger.scripts:
            return Sentence(SCRIPT_KEYS[script])
    return None


@lru_cache(10_000)
def _script(letter: str) -> Script | None:
    if not letter.isalpha():
        return None
    name = unicodedata.name(letter, "")
    return next((script for script in Script if name.startswith(_SCRIPT_NAMES.get(script, (script.upper(),)))), None)


def _edited(trigger: EditedTrigger, facts: MessageFacts) -> Sentence | None:
    age = facts.edited_after
    if age is None or age < trigger.seconds:
        return None
    return Sentence(Key.WHY_EDITED, {"span": Span(age)}) if age else Sentence(Key.KIND_EDITS)


def _any(_: Any, facts: MessageFacts) -> Sentence | None:
    return Sentence(Key.KIND_ALL) if facts.text or facts.kinds else None


def _sender_chat(_: Any, facts: MessageFacts) -> Sentence | None:
    return Sentence(Key.KIND_CHANNELS) if facts.sender_chat_id is not None else None


CHECKS: Final[dict[str, Check]] = {
    "links": _links,
    "forwards": _forwards,
    "content": _content,
    "media": _media,
    "caps": _caps,
    "length": _length,
    "mentions": _mentions,
    "language": _language,
    "sender_chat": _sender_chat,
    "edited": _edited,
    "any": _any,
}

CONCERNS: Final[dict[str, Callable[[MessageFacts], Any]]] = {
    "links": lambda facts: facts.urls or facts.channels or facts.names,
    "forwards": lambda facts: facts.is_forward,
    "media": lambda facts: facts.kinds,
    "caps": lambda facts: facts.text,
    "length": lambda facts: facts.text,
    "mentions": lambda facts: facts.mentions,
    "language": lambda facts: facts.text,
    "sender_chat": lambda facts: facts.sender_chat_id is not None,
    "edited": lambda facts: facts.edited_after is not None,
}
"""What a message must contain to break triggers of a kind, checked once for all of them."""
