"""A user: a member of one group."""

import unicodedata
from enum import StrEnum
from typing import Annotated, Final

from beanie import Document
from pydantic import StringConstraints

from models.base import DocumentId, GroupId, Moment, Name, ReadSchema, Schema, UserId, optional_in_patch


class TelegramStatus(StrEnum):
    """What Telegram says of a member (Bot API, ChatMember.status)."""

    CREATOR = "creator"
    ADMINISTRATOR = "administrator"
    MEMBER = "member"
    RESTRICTED = "restricted"
    LEFT = "left"
    KICKED = "kicked"

    @property
    def is_gone(self) -> bool:
        """Not in the group any more."""
        return self in (TelegramStatus.LEFT, TelegramStatus.KICKED)


class AdminRight(StrEnum):
    """What Telegram lets an administrator do, as far as our permissions ask (Bot API, ChatMemberAdministrator)."""

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
"""What the bot itself needs. It asks for them when it is added."""


class User(Document):
    """The document: collection `users`."""

    group_id: int
    user_id: int
    username: str | None = None
    username_folded: str | None = None
    """In lower case: to Telegram `@Ann` and `@ann` are the same, and commands look up their target by it."""
    first_name: str = ""
    role: str
    """The effective role: the stronger of the assigned role and the role of their status in Telegram."""
    assigned_role: str | None = None
    telegram_status: TelegramStatus = TelegramStatus.MEMBER
    telegram_rights: list[AdminRight] | None = None
    """An administrator's rights in Telegram. None: not known yet."""
    is_active: bool = True
    joined_by: str | None = None
    """The update about their last join or leave: if it comes again, it's still the same one."""
    joined_at: Moment | None = None
    """When they came, if we saw it: for some time rules may be stricter with them."""
    moved_at: Moment | None = None
    """When they last joined or left, by Telegram's clock. Older updates don't count."""
    is_approved: bool = False
    """They solved a captcha, or an admin vouched for them: they are not asked again."""
    trust: int = 0
    """Ordinary messages of theirs that the spam filter has seen, as far as they matter."""
    is_held: bool = False
    """Whether they have an open captcha. If they don't solve it, what they write in the meantime is deleted."""
    created_at: Moment
    updated_at: Moment

    @property
    def is_banned(self) -> bool:
        """Whether Telegram keeps them out."""
        return self.telegram_status is TelegramStatus.KICKED and not self.is_active

    class Settings:
        name = "users"


_BLANKS: Final = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and symbols that show nothing: the fillers of Hangul, and Braille without a dot."""


def is_visible(text: str) -> bool:
    """Whether anything of a text can be seen: people call themselves by nothing but blanks."""
    return any(unicodedata.category(one)[0] not in "ZCM" and one not in _BLANKS for one in text)


_TURNS: Final = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
"""Characters that turn the direction of all that follows them: in a name, they'd turn our words."""


def visible_name(*names: str) -> str:
    """The first of the names of which anything can be seen, without what would turn the text around it."""
    return next((name.translate(_TURNS).strip() for name in names if is_visible(name)), "")


class Profile(ReadSchema):
    """What Telegram says about a person in every update."""

    user_id: int
    first_name: str
    last_name: str = ""
    username: str | None = None
    is_bot: bool = False

    @property
    def full_name(self) -> str:
        """First and last name; where nothing of them can be seen, the @name or the id."""
        return visible_name(f"{self.first_name} {self.last_name}", self._handle)

    @property
    def called(self) -> str:
        """The first name; where nothing of it can be seen, the @name or the id."""
        return visible_name(self.first_name, self._handle)

    @property
    def _handle(self) -> str:
        return f"@{self.username}" if self.username else str(self.user_id)


class Administrator(ReadSchema):
    """An administrator as Telegram lists one."""

    profile: Profile
    status: TelegramStatus
    rights: frozenset[AdminRight] | None
    """None for the creator, who has all."""


class UserPatch(Schema):
    """Body of PATCH /groups/{group_id}/users/{user_id}."""

    role: Name | None = optional_in_patch()
    """The role to assign; null takes the assigned role away."""
    is_active: bool = optional_in_patch()
    """Whether they're in the group."""
    is_approved: bool = optional_in_patch()
    """Whether they're approved: captchas don't ask them."""


class UserRead(ReadSchema):
    """A user as the interfaces show it."""

    id: DocumentId
    group_id: GroupId
    user_id: UserId
    """Telegram's id of the person."""
    username: str | None
    """Their @name, without the @; null if they have none."""
    first_name: str
    """Their first name."""
    role: str
    """The effective role: the stronger of the assigned role and the role that comes from Telegram."""
    assigned_role: str | None
    """The role that somebody assigned to them; null if nobody did."""
    telegram_status: TelegramStatus
    """What Telegram says of them in this group."""
    telegram_rights: list[AdminRight] | None = None
    """For an administrator: what Telegram lets them do. The role `admin` never gives them more than that."""
    is_active: bool
    """Whether they're in the group."""
    joined_at: Moment | None = None
    """When they joined, in UTC; null if the bot didn't see it."""
    is_approved: bool = False
    """Whether they're approved: captchas don't ask them."""
    is_held: bool = False
    """Whether they have a captcha to solve."""
    trust: int = 0
    """How many ordinary messages the spam filter has seen from them, up to 5: then it trusts them."""
    created_at: Moment
    updated_at: Moment

    @property
    def label(self) -> str:
        """How people call them: `@username`, else the first name, or the id where nothing of that can be seen."""
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
    """Only people whose first name or @name contains this text, whatever its case."""
