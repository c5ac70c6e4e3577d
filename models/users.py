"""A user: a member of one group."""

import re
import unicodedata
from enum import StrEnum
from typing import Annotated, Final

from beanie import Document
from pydantic import Field, StringConstraints

from models.base import DocumentId, GroupId, Moment, Name, ReadSchema, Schema, UserId, optional_in_patch
from models.filter import TRUSTED


class TelegramStatus(StrEnum):
    """A member's status in Telegram (Bot API, ChatMember.status)."""

    CREATOR = "creator"
    ADMINISTRATOR = "administrator"
    MEMBER = "member"
    RESTRICTED = "restricted"
    LEFT = "left"
    KICKED = "kicked"

    @property
    def is_gone(self) -> bool:
        """Whether they aren't in the group any more."""
        return self in (TelegramStatus.LEFT, TelegramStatus.KICKED)


ADMINISTRATORS: Final = frozenset({TelegramStatus.CREATOR, TelegramStatus.ADMINISTRATOR})
"""The statuses of administrators. The creator is one, too."""


class AdminRight(StrEnum):
    """An administrator's rights in Telegram, as far as our permissions need them (Bot API, ChatMemberAdministrator)."""

    CHANGE_INFO = "can_change_info"
    DELETE_MESSAGES = "can_delete_messages"
    RESTRICT_MEMBERS = "can_restrict_members"
    INVITE_USERS = "can_invite_users"
    PIN_MESSAGES = "can_pin_messages"
    PROMOTE_MEMBERS = "can_promote_members"


NEEDED_RIGHTS: Final = (
    AdminRight.DELETE_MESSAGES,
    AdminRight.RESTRICT_MEMBERS,
    AdminRight.PIN_MESSAGES,
    AdminRight.INVITE_USERS,
)
"""The rights that the bot itself needs. It asks for them when it's added."""


class User(Document):
    """The document: collection `users`."""

    group_id: int
    user_id: int
    username: str | None = None
    username_folded: str | None = None
    """In lower case, because Telegram ignores case and commands look up their target by it."""
    first_name: str = ""
    last_name: str = ""
    role: str
    """The effective role: the stronger of the assigned role and the role of their status in Telegram."""
    assigned_role: str | None = None
    telegram_status: TelegramStatus = TelegramStatus.MEMBER
    telegram_rights: list[AdminRight] | None = None
    """An administrator's rights in Telegram. None: not known yet."""
    is_active: bool = True
    joined_by: str | None = None
    """The update about their last join or leave, so that a repeated one is recognized."""
    joined_at: Moment | None = None
    """When they joined, if we saw it. Rules may be stricter with new members."""
    moved_at: Moment | None = None
    """When they last joined or left, by Telegram's clock. Older updates don't count."""
    is_approved: bool = False
    """Whether they solved a captcha, or an admin approved them. They get no more captchas."""
    trust: int = 0
    """Their ordinary messages that the spam filter has seen, as far as they matter."""
    is_held: bool = False
    """Whether they have an open captcha. If they fail it, their messages in the meantime are deleted."""
    created_at: Moment
    updated_at: Moment

    @property
    def is_banned(self) -> bool:
        """Whether they're banned in Telegram."""
        return self.telegram_status is TelegramStatus.KICKED and not self.is_active

    class Settings:
        name = "users"


_BLANKS: Final = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and symbols that look blank: Hangul fillers, and Braille without dots."""


def is_visible(text: str) -> bool:
    """Whether anything of a text is visible: some people choose a blank name."""
    return any(unicodedata.category(one)[0] not in "ZCM" and one not in _BLANKS for one in text)


_TURNS: Final = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
"""Characters that change the direction of everything after them. In a name, they'd turn our own words."""


_LIVE: Final = re.compile(r"(?<=\w)\.(?=[^\W\d_]{2})|:(?=//)|@(?=\w)|(?<!\S)/(?=[A-Za-z])")
"""Where Telegram would make a link, a mention or a command out of a name that we show."""
_JOINER: Final = "\u2060"


def visible_name(name: str, instead: str = "") -> str:
    """A name that somebody chose, without links and without characters that would turn the text around it.

    If it's invisible: `instead`. Names are also ads, which people join for, so that bots greet them and post the ad.
    """
    return _LIVE.sub(rf"\g<0>{_JOINER}", name.translate(_TURNS)).strip() if is_visible(name) else instead


class Profile(ReadSchema):
    """A person's profile, which Telegram includes in every update."""

    user_id: int
    first_name: str
    last_name: str = ""
    username: str | None = None
    is_bot: bool = False

    @property
    def full_name(self) -> str:
        """First and last name. If they're invisible, the @name or the ID."""
        return visible_name(f"{self.first_name} {self.last_name}", self._handle)

    @property
    def called(self) -> str:
        """The first name. If it's invisible, the @name or the ID."""
        return visible_name(self.first_name, self._handle)

    @property
    def _handle(self) -> str:
        return f"@{self.username}" if self.username else str(self.user_id)


class Administrator(ReadSchema):
    """An administrator, as Telegram lists them."""

    profile: Profile
    status: TelegramStatus
    rights: frozenset[AdminRight] | None
    """None for the creator, who has all rights."""


class UserPatch(Schema):
    """Body of PATCH /groups/{group_id}/users/{user_id}."""

    role: Name | None = optional_in_patch()
    """The role to assign; null removes the assigned role."""
    is_active: bool = optional_in_patch()
    """Whether they're in the group."""
    is_approved: bool = optional_in_patch()
    """Whether they're approved: they get no captcha."""
    trust: Annotated[int, Field(ge=0, le=TRUSTED)] = optional_in_patch()
    """How many ordinary messages the spam filter counts for them. From 5 on, it trusts them; 0 takes all trust away."""


class UserRead(ReadSchema):
    """A user as the interfaces show it."""

    id: DocumentId
    group_id: GroupId
    user_id: UserId
    """The Telegram ID of the person."""
    username: str | None
    """Their @name, without the @; null if they have none."""
    first_name: str
    """Their first name."""
    last_name: str = ""
    """Their last name; empty if they have none."""
    role: str
    """The effective role: the stronger of the assigned role and the role that comes from Telegram."""
    assigned_role: str | None
    """The role that was assigned to them; null if none was."""
    telegram_status: TelegramStatus
    """Their status in this group, according to Telegram."""
    telegram_rights: list[AdminRight] | None = None
    """For an administrator: their rights in Telegram. The role `admin` never gives them more than that."""
    is_active: bool
    """Whether they're in the group."""
    joined_at: Moment | None = None
    """When they joined, in UTC; null if the bot didn't see it."""
    is_approved: bool = False
    """Whether they're approved: they get no captcha."""
    is_held: bool = False
    """Whether they have a captcha to solve."""
    trust: int = 0
    """How many ordinary messages the spam filter has seen from them, up to 5. Then it trusts them."""
    created_at: Moment
    updated_at: Moment

    @property
    def is_administrator(self) -> bool:
        """Whether they're an administrator in Telegram, or its owner."""
        return self.telegram_status in ADMINISTRATORS

    @property
    def label(self) -> str:
        """How people call them: `@username`, otherwise the first name, or the ID if that's invisible."""
        return f"@{self.username}" if self.username else visible_name(self.first_name, str(self.user_id))


class UserQuery(Schema):
    """Filters of GET /groups/{group_id}/users."""

    role: Name | None = None
    """Only people with this role."""
    is_active: bool | None = None
    """Only people who are in the group, or only those who aren't."""
    username: Annotated[str | None, StringConstraints(pattern=r"^@?[A-Za-z0-9_]{1,32}$")] = None
    """Only the person with this @name, with or without the @."""
    name: Annotated[str | None, StringConstraints(pattern=r"^[^\x00]{1,64}$")] = None
    """Only people with this text in their first name or @name, in any case."""
