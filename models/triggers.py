"""A trigger: what in a message breaks a rule. There's one kind for each `type`."""

import contextlib
from enum import StrEnum
from typing import Annotated, Any, Final, Literal

import re2
from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints

from models.base import Described, Schema

WORDS_LIMIT: Final = 2_000
"""Words per trigger. The limits for a whole group are in services/protection/budgets.py."""
PATTERN_MEMORY: Final = 1 << 20
"""Bytes that one compiled pattern may take. Larger ones are refused."""

_OPTIONS: Final = re2.Options()
_OPTIONS.max_mem = PATTERN_MEMORY
_OPTIONS.log_errors = False


class MediaKind(StrEnum):
    """Kinds of content a message can have besides text."""

    PHOTO = "photo"
    VIDEO = "video"
    STICKER = "sticker"
    GIF = "gif"
    VOICE = "voice"
    VIDEO_NOTE = "video_note"
    AUDIO = "audio"
    DOCUMENT = "document"
    POLL = "poll"
    GAME = "game"
    CONTACT = "contact"
    LOCATION = "location"
    DICE = "dice"
    STORY = "story"
    PAID_MEDIA = "paid_media"
    CHECKLIST = "checklist"
    GIVEAWAY = "giveaway"
    INVOICE = "invoice"
    INLINE_BOT = "inline_bot"
    CUSTOM_EMOJI = "custom_emoji"
    ANIMATED_STICKER = "animated_sticker"
    """Includes video stickers. It's a sticker, too."""
    PREMIUM_STICKER = "premium_sticker"
    OTHER = "other"
    """Something that we don't know yet."""


class ContentKind(StrEnum):
    """What else a message may be or contain."""

    TEXT = "text"
    """It's a text, not a caption."""
    ALBUM = "album"
    BUTTONS = "buttons"
    EXTERNAL_REPLY = "external_reply"
    """It replies to a message from another chat, which is shown."""
    SPOILER = "spoiler"
    COMMAND = "command"
    EMAIL = "email"
    PHONE = "phone"
    CASHTAG = "cashtag"
    EMOJI = "emoji"
    EMOJI_ONLY = "emoji_only"
    ZALGO = "zalgo"
    """Letters with heaps of marks."""
    ADDED_BOT = "added_bot"
    """Not a message: somebody adds a bot, which is then removed."""
    COMMENT = "comment"
    """A comment by somebody who isn't a member. The bot asks Telegram whether they are."""


class ForwardOrigin(StrEnum):
    """Where a forwarded message comes from."""

    USER = "user"
    BOT = "bot"
    CHANNEL = "channel"
    GROUP = "group"


class LinkKind(StrEnum):
    """Where a link leads."""

    WEB = "web"
    """Anywhere."""
    INVITE = "invite"
    """To a chat, by an invite link."""
    CHANNEL = "channel"
    """To a public channel or group, also by its @name."""
    BOT = "bot"
    """To a bot, also by its @name, which ends in “bot”."""


class Script(StrEnum):
    """A writing system, by Unicode's name for its letters."""

    LATIN = "latin"
    CYRILLIC = "cyrillic"
    GREEK = "greek"
    ARABIC = "arabic"
    HEBREW = "hebrew"
    DEVANAGARI = "devanagari"
    THAI = "thai"
    HANGUL = "hangul"
    KANA = "kana"
    HAN = "han"


class Sensitivity(StrEnum):
    """How sure the spam filter must be."""

    LOW = "low"
    """It acts on a score of 0.8 or more."""
    NORMAL = "normal"
    """It acts on a score of 0.5 or more."""
    HIGH = "high"
    """It acts on a score of 0.3 or more, which catches more spam, but also more ordinary messages."""


def _check_pattern(pattern: str) -> str:
    """RE2's syntax, which takes linear time for any text, so that no pattern can hang the bot."""
    try:
        re2.compile(pattern, _OPTIONS)
    except re2.error as error:
        reason = error.args[0].decode() if isinstance(error.args[0], bytes) else str(error.args[0])
        part = reason.rpartition(": ")[2]
        raise ValueError(f"{reason} (at position {max(pattern.find(part), 0)})") from None
    return pattern


Word = Annotated[str, StringConstraints(min_length=1, max_length=100, strip_whitespace=True, pattern=r"[^\s\x85*]")]
Pattern = Annotated[str, StringConstraints(min_length=1, max_length=1000), AfterValidator(_check_pattern)]


def _ascii_domain(value: Any) -> Any:
    """A domain in other letters in its ASCII form (IDNA), in which links are compared."""
    if isinstance(value, str) and not value.isascii():
        with contextlib.suppress(UnicodeError):
            return value.encode("idna").decode()
    return value


Domain = Annotated[
    str, StringConstraints(pattern=r"^[A-Za-z0-9.-]{1,253}$", to_lower=True), BeforeValidator(_ascii_domain)
]
Extension = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9]{1,10}$", to_lower=True)]


class _Typed(Described):
    """Common to all kinds of triggers."""

    type: str
    """Which kind of trigger it is."""


class _OneKind(Schema):
    """One kind of trigger."""

    described_by = _Typed


class WordsTrigger(_OneKind):
    """Has one of these words: whole words, `*` for any letters. Case, accents and look-alike letters don't matter."""

    type: Literal["words"]
    words: Annotated[list[Word], Field(min_length=1, max_length=WORDS_LIMIT)]
    """Whole words or phrases; `*` stands for any letters. Case and look-alike letters don't matter."""


class RegexTrigger(_OneKind):
    """Matches a regular expression (RE2's syntax) in any case.

    Disguised letters are also tried without their disguise.
    """

    type: Literal["regex"]
    pattern: Pattern
    """The regular expression, in RE2's syntax."""


class LinksTrigger(_OneKind):
    """Has a link of one of these kinds, shown or hidden behind text. Links to the excepted domains are fine."""

    type: Literal["links"]
    kinds: Annotated[list[LinkKind], Field(min_length=1, max_length=len(LinkKind))] = [LinkKind.WEB]
    """Which kinds of link break the rule."""
    except_domains: Annotated[list[Domain], Field(max_length=100)] = []
    """Domains that are fine, with all their subdomains."""


class ForwardsTrigger(_OneKind):
    """Is forwarded, from one of these origins if any are given."""

    type: Literal["forwards"]
    origins: Annotated[list[ForwardOrigin], Field(max_length=len(ForwardOrigin))] = []
    """Where a forward that breaks the rule comes from. Empty: from anywhere."""


class ContentTrigger(_OneKind):
    """Is or has one of these."""

    type: Literal["content"]
    kinds: Annotated[list[ContentKind], Field(min_length=1, max_length=len(ContentKind))]
    """Which kinds of content break the rule."""


class MediaTrigger(_OneKind):
    """Has one of these media; for documents, only with one of these extensions if any are given."""

    type: Literal["media"]
    kinds: Annotated[list[MediaKind], Field(min_length=1, max_length=len(MediaKind))]
    """Which kinds of media break the rule."""
    extensions: Annotated[list[Extension], Field(max_length=50)] = []
    """For documents: only files with one of these extensions. Empty: all files."""


class CapsTrigger(_OneKind):
    """Has at least this percentage of capital letters; short texts are exempt."""

    type: Literal["caps"]
    percent: Annotated[int, Field(ge=1, le=100)] = 70
    """How many percent of the letters must be capitals, from 1 to 100."""
    min_letters: Annotated[int, Field(ge=1, le=4096)] = 10
    """Texts with fewer letters than this are fine."""


class LengthTrigger(_OneKind):
    """Is longer than this many characters."""

    type: Literal["length"]
    characters: Annotated[int, Field(ge=1, le=4096)]
    """How many characters are still fine, from 1 to 4096."""


class MentionsTrigger(_OneKind):
    """Mentions at least this many people."""

    type: Literal["mentions"]
    count: Annotated[int, Field(ge=1, le=100)]
    """How many people a message must mention to break the rule, from 1 to 100."""


class LanguageTrigger(_OneKind):
    """Has letters of one of these scripts."""

    type: Literal["language"]
    scripts: Annotated[list[Script], Field(min_length=1, max_length=len(Script))]
    """Which writing systems break the rule."""


class SenderChatTrigger(_OneKind):
    """Is posted by a channel under its own name."""

    type: Literal["sender_chat"]


class EditedTrigger(_OneKind):
    """Is edited more than this many seconds after it was sent."""

    type: Literal["edited"]
    seconds: Annotated[int, Field(ge=0, le=366 * 86_400)] = 0
    """How many seconds after sending an edit is still fine."""


class AnyTrigger(_OneKind):
    """Is a message. With a schedule, this is night mode."""

    type: Literal["any"]


class FloodTrigger(_OneKind):
    """The sender has sent this many messages in a row, or within some seconds."""

    type: Literal["flood"]
    messages: Annotated[int, Field(ge=2, le=100)] = 5
    """How many messages are a flood, from 2 to 100."""
    seconds: Annotated[int, Field(ge=1, le=3600)] | None = 10
    """Within how many seconds, from 1 to 3600. Null: in a row, while nobody else writes."""


class DuplicatesTrigger(_OneKind):
    """Is the nth identical message within some seconds, by one sender or by anyone."""

    type: Literal["duplicates"]
    messages: Annotated[int, Field(ge=2, le=100)] = 3
    """How many messages with the same text break the rule, from 2 to 100."""
    seconds: Annotated[int, Field(ge=1, le=86_400)] = 60
    """Within how many seconds, from 1 to 86400."""
    across_users: bool = False
    """Whether messages of different people count together."""


class SpamTrigger(_OneKind):
    """Looks like spam to the filter, which the group's admins train."""

    type: Literal["spam"]
    sensitivity: Sensitivity = Sensitivity.NORMAL
    """How much is caught: a higher value catches more spam, but also more ordinary messages."""


class ReactionsTrigger(_OneKind):
    """Not a message but reactions: this many within some seconds, with one of these emojis (empty: any)."""

    type: Literal["reactions"]
    emojis: Annotated[list[Annotated[str, StringConstraints(min_length=1, max_length=32)]], Field(max_length=100)] = []
    """The emojis, or the IDs of custom ones. Empty: any."""
    count: Annotated[int, Field(ge=1, le=100)] = 1
    """How many reactions break the rule, from 1 to 100."""
    seconds: Annotated[int, Field(ge=1, le=3600)] = 60
    """Within how many seconds, from 1 to 3600."""


_Simple = (
    WordsTrigger
    | RegexTrigger
    | LinksTrigger
    | ForwardsTrigger
    | ContentTrigger
    | MediaTrigger
    | CapsTrigger
    | LengthTrigger
    | MentionsTrigger
    | LanguageTrigger
    | SenderChatTrigger
    | EditedTrigger
    | AnyTrigger
    | FloodTrigger
    | DuplicatesTrigger
    | SpamTrigger
)
MessageTrigger = Annotated[_Simple, Field(discriminator="type")]
"""What in a message alone breaks a rule."""


class NewMemberTrigger(_OneKind):
    """Matches one of these triggers within some seconds after its author joined."""

    type: Literal["new_member"]
    seconds: Annotated[int, Field(ge=1, le=366 * 86_400)] = 86_400
    """For how many seconds after joining somebody is a new member."""
    triggers: Annotated[list[MessageTrigger], Field(min_length=1, max_length=20)]
    """What breaks the rule during that time: any one of these."""


Trigger = Annotated[_Simple | ReactionsTrigger | NewMemberTrigger, Field(discriminator="type")]
"""What breaks a rule."""


def simple_triggers(trigger: Trigger) -> list[Any]:
    """A trigger's parts: itself, or the triggers that apply to new members."""
    return list(trigger.triggers) if isinstance(trigger, NewMemberTrigger) else [trigger]
