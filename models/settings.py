"""A group's settings."""

import math
from enum import StrEnum
from typing import Annotated, Any, Final, Self

from beanie import Document
from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    JsonValue,
    StringConstraints,
    ValidationError,
    model_validator,
)
from pydantic_core import to_json

from models.base import (
    Described,
    DocumentId,
    Duration,
    FileId,
    GroupId,
    Moment,
    ReadSchema,
    Schema,
    Text,
    UserId,
    optional_in_patch,
)
from models.own_questions import OwnQuestions
from models.rules import TIMED_PENALTIES, Penalty

CUSTOM_SETTINGS_LIMIT: Final = 100
CUSTOM_SETTINGS_DEPTH: Final = 5
CUSTOM_SETTINGS_SIZE: Final = 16 * 1024
"""Bytes of all custom settings as JSON: each change is logged with both versions, and sent to webhooks."""
ESCALATION_PENALTIES: Final = (Penalty.MUTE, Penalty.KICK, Penalty.BAN)
"""Possible penalties for too many warnings."""


def _check_value(value: Any, depth: int = 1) -> None:
    """Raise ValueError for what BSON can't store or a query can't name."""
    if depth > CUSTOM_SETTINGS_DEPTH:
        raise ValueError(f"nested deeper than {CUSTOM_SETTINGS_DEPTH} levels")
    if isinstance(value, dict):
        for key, inner in value.items():
            if not key or "\x00" in key or "." in key or key.startswith("$"):
                raise ValueError("a key must not be empty, start with '$', or contain '.' or NUL")
            _check_value(inner, depth + 1)
    elif isinstance(value, list):
        for inner in value:
            _check_value(inner, depth + 1)
    elif isinstance(value, float) and not math.isfinite(value):
        raise ValueError("a number that is not finite")
    elif isinstance(value, int) and not -(2**63) <= value < 2**63:
        raise ValueError("a whole number beyond 64 bits")
    elif isinstance(value, str) and "\x00" in value:
        raise ValueError("must not contain the NUL character")


def _check_custom(settings: dict[str, Any]) -> dict[str, Any]:
    for value in settings.values():
        _check_value(value)
    return settings


CustomKey = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,64}$")]
CustomSettings = Annotated[
    dict[CustomKey, JsonValue],
    Field(max_length=CUSTOM_SETTINGS_LIMIT, json_schema_extra={"additionalProperties": False}),
    AfterValidator(_check_custom),
]


def _check_size(settings: dict[str, Any]) -> dict[str, Any]:
    if len(to_json(settings)) > CUSTOM_SETTINGS_SIZE:
        raise ValueError(f"longer than {CUSTOM_SETTINGS_SIZE // 1024} KB as JSON")
    return settings


NewCustomSettings = Annotated[CustomSettings, AfterValidator(_check_size)]
"""Custom settings as input. Stored ones from before the size limit stay readable."""


WARNINGS_LIMIT: Final = 100


class EscalationStep(Schema):
    """The penalty for a number of warnings."""

    warnings: Annotated[int, Field(ge=1, le=WARNINGS_LIMIT)]
    """How many warnings lead to the penalty, from 1 to 100."""
    within: Duration | None = None
    """How many seconds back warnings count. Null: all that haven't expired."""
    penalty: Penalty
    """The penalty: mute, kick or ban."""
    duration: Duration | None = None
    """How long a mute or ban lasts, in seconds; null if it doesn't end."""

    @model_validator(mode="after")
    def _is_a_penalty(self) -> Self:
        if self.penalty not in ESCALATION_PENALTIES:
            raise ValueError(f"penalty must be one of {', '.join(ESCALATION_PENALTIES)}")
        if self.duration is not None and self.penalty not in TIMED_PENALTIES:
            raise ValueError("duration goes with mute and ban only")
        return self


def _check_ladder(steps: list[EscalationStep]) -> list[EscalationStep]:
    counts = [step.warnings for step in steps]
    if counts != sorted(set(counts)):
        raise ValueError("the steps must rise, each number of warnings once")
    return steps


DEFAULT_ESCALATION: Final = [EscalationStep(warnings=3, penalty=Penalty.BAN)]
Escalation = Annotated[list[EscalationStep], Field(max_length=10), AfterValidator(_check_ladder)]
ChatId = Annotated[int, Field(ge=-(2**63), lt=0)]
ReportThreshold = Annotated[int, Field(ge=0, le=100)]


class CaptchaMode(StrEnum):
    """What new members must do."""

    BUTTON = "button"
    MATH = "math"
    TEXT = "text"
    QUESTION = "question"
    """One of the group's own questions; a button if there are none."""


class CaptchaFail(StrEnum):
    """The penalty for failing a captcha."""

    KICK = "kick"
    BAN = "ban"
    MUTE = "mute"


class CaptchaPlace(StrEnum):
    """Where new members solve the captcha."""

    GROUP = "group"
    PRIVATE = "private"
    """In the private chat with the bot. The group shows only a button that opens it."""


class MediaType(StrEnum):
    """The media that a greeting can have."""

    PHOTO = "photo"
    VIDEO = "video"
    ANIMATION = "animation"
    DOCUMENT = "document"
    STICKER = "sticker"


class GreetingMedia(Schema):
    """A greeting's media, shown above its text (stickers have no text)."""

    type: MediaType
    """What kind of media it is."""
    file_id: FileId
    """The Telegram ID of the file, as the bot knows it."""


def _readable(media: Any) -> Any:
    """Treats stored media as none if its handle would no longer be accepted, such as a URL."""
    try:
        return GreetingMedia.model_validate(media, from_attributes=True) if media is not None else None
    except ValidationError:
        return None


KeptMedia = Annotated[GreetingMedia | None, BeforeValidator(_readable)]

OLD_GREETINGS: Final = ("Welcome to {chatname}, {mention}!", "{fullname} has left.")
"""English greetings that earlier versions stored in every group. They stand for the default in the group's language."""


def _without_old_default(text: str | None) -> str | None:
    return None if text in OLD_GREETINGS else text


KeptGreeting = Annotated[Text | None, BeforeValidator(_without_old_default)]


class ServiceKind(StrEnum):
    """Kinds of Telegram's service messages."""

    JOIN = "join"
    LEAVE = "leave"
    PIN = "pin"
    TITLE = "title"
    PHOTO = "photo"
    VIDEO_CHAT = "videochat"
    TOPIC = "topic"
    OTHER = "other"


class Theme(StrEnum):
    """The colors of pictures."""

    LIGHT = "light"
    DARK = "dark"


SHORTEST_CAPTCHA: Final = 10
LONGEST_CAPTCHA: Final = 86_400
"""Seconds."""
CaptchaTimeout = Annotated[int, Field(ge=SHORTEST_CAPTCHA, le=LONGEST_CAPTCHA)]
CaptchaTopic = Annotated[int, Field(ge=1, lt=2**31)]
AllowedPeople = Annotated[list[UserId], Field(max_length=1000)]
RAID_JOINS_LIMIT: Final = 100
RaidJoins = Annotated[int, Field(ge=0, le=RAID_JOINS_LIMIT)]
RaidWindow = Annotated[int, Field(ge=5, le=3600)]
Language = Annotated[str, Field(pattern=r"^[a-z]{2}(-[A-Z]{2})?$", examples=["en", "pt-BR"])]
"""A language of the catalogue (texts/locales), by its IETF tag."""
ServiceKinds = Annotated[list[ServiceKind], Field(max_length=len(ServiceKind))]


class SettingsFields(Described):
    """All settings, with their defaults. Texts can have placeholders: see docs/reference/commands.md."""

    language: Language = "en"
    """The language that the bot uses in the group."""
    welcome_message_enabled: bool = False
    """Whether the bot welcomes new members."""
    welcome_message: Text | None = None
    """The text of the welcome; null for the default in the group's language.

    It can have placeholders such as `{mention}`, and buttons: see docs/internals/joins.md.
    """
    welcome_media: GreetingMedia | None = None
    """The media of the welcome; null for text alone."""
    clean_welcome: bool = False
    """Whether the last welcome is deleted when the next one comes."""
    goodbye_message_enabled: bool = False
    """Whether the bot says goodbye when a member leaves."""
    goodbye_message: Text | None = None
    """The text of the goodbye; null for the default in the group's language. It can have placeholders such as
    `{fullname}`.
    """
    goodbye_media: GreetingMedia | None = None
    """The media of the goodbye; null for text alone."""
    auto_delete_commands: bool = False
    """Whether commands to the bot are deleted once they're answered."""
    clean_service: ServiceKinds = []
    """Which of Telegram's service messages are deleted, such as “Mia joined the group”."""
    logging_enabled: bool = True
    """Whether logs are kept."""
    moderation_enabled: bool = True
    """Whether rules are enforced and people can moderate."""
    custom_settings: CustomSettings = {}
    """Your own settings: any JSON under names of your choice."""
    escalation: Escalation = DEFAULT_ESCALATION
    """The penalties for too many warnings. After the last step, warnings count from zero."""
    warning_lifetime: Duration | None = None
    """After how many seconds a warning expires; null if it doesn't."""
    log_chat_id: ChatId | None = None
    """The Telegram ID of the log channel or group, where the bot logs every action and change."""
    report_threshold: ReportThreshold = 0
    """How many reports delete a message and mute its author, up to 100. With 0, reports only tell the admins."""
    captcha_enabled: bool = False
    """Whether new members are muted until they solve a captcha."""
    captcha_mode: CaptchaMode = CaptchaMode.BUTTON
    """What they must do: tap a button, do a sum, type letters, or answer a question of your own."""
    captcha_questions: OwnQuestions = []
    """Your own questions, each as `QUESTION = ANSWER | ANSWER`. One is chosen at random. Upper case and punctuation in
    answers don't matter."""
    captcha_timeout: CaptchaTimeout = 600
    """How many seconds they have, from 10 to 86400. After that, they have failed."""
    captcha_fail: CaptchaFail = CaptchaFail.KICK
    """The penalty for failing: kick, ban or mute. Requests to join are always declined."""
    captcha_fail_duration: Duration | None = None
    """How many seconds such a ban or mute lasts; null if it doesn't end."""
    captcha_place: CaptchaPlace = CaptchaPlace.GROUP
    """Where they solve it: in the group, or in private with the bot."""
    captcha_topic: CaptchaTopic | None = None
    """The Telegram ID of the topic in which the group asks. Null: the general one."""
    ban_lists_enabled: bool = False
    """Whether people on the shared ban lists that the operator chose are banned when they join or first write."""
    ban_lists_allowed: AllowedPeople = []
    """The Telegram IDs of people who may join even if they're on a list."""
    second_opinion_enabled: bool = False
    """Whether the operator's language model is asked about messages that the spam filter isn't sure about."""
    raid_until: Moment | None = None
    """Until when anti-raid is on, in UTC: new members are banned for `raid_ban` seconds. Null: it's off."""
    raid_joins: RaidJoins = 0
    """How many joins within `raid_window` turn anti-raid on automatically, up to 100. With 0, none do."""
    raid_window: RaidWindow = 60
    """Within how many seconds the joins count, from 5 to 3600."""
    raid_duration: Duration = 3 * 3600
    """How many seconds anti-raid stays on after it turned on automatically."""
    raid_ban: Duration = 3600
    """How many seconds new members are banned during anti-raid."""
    weekly_report: bool = False
    """Whether the group gets a report of the week each Monday, in the log channel or else in the group itself."""
    daily_digest: bool = False
    """Whether the group gets a digest of moderation each morning, in the same place."""
    picture_theme: Theme = Theme.LIGHT
    """The colors of the pictures that `/stats` and similar commands show: light or dark."""


class GroupSettings(SettingsFields, Document):
    """The document: collection `settings`."""

    welcome_message: KeptGreeting = None
    welcome_media: KeptMedia = None
    goodbye_message: KeptGreeting = None
    goodbye_media: KeptMedia = None
    group_id: int
    created_at: Moment
    updated_at: Moment

    class Settings:
        name = "settings"


class SettingsReplace(SettingsFields, Schema):
    """Body of PUT: fields left out return to their default."""

    described_by = SettingsFields

    custom_settings: NewCustomSettings = {}


class SettingsPatch(Schema):
    """Body of PATCH: JSON Merge Patch; only the given fields change. In `custom_settings`, null deletes an entry."""

    described_by = SettingsFields

    language: Language = optional_in_patch()
    welcome_message_enabled: bool = optional_in_patch()
    welcome_message: Text | None = optional_in_patch()
    welcome_media: GreetingMedia | None = optional_in_patch()
    clean_welcome: bool = optional_in_patch()
    goodbye_message_enabled: bool = optional_in_patch()
    goodbye_message: Text | None = optional_in_patch()
    goodbye_media: GreetingMedia | None = optional_in_patch()
    auto_delete_commands: bool = optional_in_patch()
    clean_service: ServiceKinds = optional_in_patch()
    logging_enabled: bool = optional_in_patch()
    moderation_enabled: bool = optional_in_patch()
    custom_settings: NewCustomSettings = optional_in_patch()
    escalation: Escalation = optional_in_patch()
    warning_lifetime: Duration | None = optional_in_patch()
    log_chat_id: ChatId | None = optional_in_patch()
    report_threshold: ReportThreshold = optional_in_patch()
    captcha_enabled: bool = optional_in_patch()
    captcha_mode: CaptchaMode = optional_in_patch()
    captcha_questions: OwnQuestions = optional_in_patch()
    captcha_timeout: CaptchaTimeout = optional_in_patch()
    captcha_fail: CaptchaFail = optional_in_patch()
    captcha_fail_duration: Duration | None = optional_in_patch()
    captcha_place: CaptchaPlace = optional_in_patch()
    captcha_topic: CaptchaTopic | None = optional_in_patch()
    ban_lists_enabled: bool = optional_in_patch()
    ban_lists_allowed: AllowedPeople = optional_in_patch()
    second_opinion_enabled: bool = optional_in_patch()
    raid_until: Moment | None = optional_in_patch()
    raid_joins: RaidJoins = optional_in_patch()
    raid_window: RaidWindow = optional_in_patch()
    raid_duration: Duration = optional_in_patch()
    raid_ban: Duration = optional_in_patch()
    weekly_report: bool = optional_in_patch()
    daily_digest: bool = optional_in_patch()
    picture_theme: Theme = optional_in_patch()


class SettingsRead(SettingsFields, ReadSchema):
    """The settings as the interfaces show them."""

    described_by = SettingsFields

    welcome_message: KeptGreeting = None
    welcome_media: KeptMedia = None
    goodbye_message: KeptGreeting = None
    goodbye_media: KeptMedia = None
    id: DocumentId
    group_id: GroupId
    created_at: Moment
    updated_at: Moment
