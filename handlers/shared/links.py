"""Links to the private chat with the bot, and their payloads.

A payload has at most 64 of `A-Z a-z 0-9 _ -` (Bot API, "Deep linking").
"""

import re
from typing import Final, Literal, NamedTuple, cast, get_args

from aiogram.types import Message

from handlers.shared.partial import PartialMessage
from models.users import NEEDED_RIGHTS

TextField = Literal["welcome_message", "goodbye_message"]
TEXT_FIELDS: Final[tuple[TextField, ...]] = get_args(TextField)
_ASK: Final = re.compile(rf"https://t\.me/\w+\?start=ask_(-[0-9]{{1,19}})_({'|'.join(TEXT_FIELDS)})$", re.ASCII)
_GROUP_LINK: Final = re.compile(r"(settings|connect|captcha)_(-[0-9]{1,19})$", re.ASCII)

HELP_PAYLOAD: Final = re.compile(r"help(_[a-z-]{1,32})?$", re.ASCII)
"""The payload of a link to the help: the part after `_` is the topic or command."""
LOGIN_PAYLOAD: Final = re.compile(r"login_[0-9a-f]{32}$", re.ASCII)
"""The payload of a sign-in link: the part after `_` is the code."""
PRIVACY_PAYLOAD: Final = "privacy"
"""The payload of a link to what we keep about people."""
_ADMIN_RIGHTS: Final = "+".join(right.removeprefix("can_") for right in NEEDED_RIGHTS)


class Question(NamedTuple):
    """The group and the text that a prompt asks for."""

    group_id: int
    field: TextField


def add_to_group(bot_name: str) -> str:
    """Lets a person choose a group and add the bot as an admin with the rights it needs (Telegram, "Bot links")."""
    return f"https://t.me/{bot_name}?startgroup=true&admin={_ADMIN_RIGHTS}"


def private_chat(bot_name: str) -> str:
    """Opens the private chat with the bot."""
    return f"https://t.me/{bot_name}"


def mini_app(bot_name: str, group_id: int) -> str:
    """Opens the bot's main Mini App at a group: the panel reads the `startapp` parameter."""
    return f"https://t.me/{bot_name}?startapp=group_{group_id}"


def settings_page(bot_name: str, group_id: int) -> str:
    """Opens a group's settings in private."""
    return f"https://t.me/{bot_name}?start=settings_{group_id}"


def settings_page_group(payload: str) -> int | None:
    """The group's id in the payload of such a link."""
    return _group_of(payload, "settings")


def connect_link(bot_name: str, group_id: int) -> str:
    """Connects a private chat to a group."""
    return f"https://t.me/{bot_name}?start=connect_{group_id}"


def connect_link_group(payload: str) -> int | None:
    """The group's id in the payload of such a link."""
    return _group_of(payload, "connect")


def captcha_link(bot_name: str, group_id: int) -> str:
    """Opens a group's captcha in private."""
    return f"https://t.me/{bot_name}?start=captcha_{group_id}"


def captcha_group(payload: str) -> int | None:
    """The group's id in the payload of such a link."""
    return _group_of(payload, "captcha")


def help_link(bot_name: str, about: str = "") -> str:
    """Opens the help in private, at a topic or a command."""
    return f"https://t.me/{bot_name}?start=help_{about}".rstrip("_")


def privacy_link(bot_name: str) -> str:
    """Shows in private what we keep about people."""
    return f"https://t.me/{bot_name}?start={PRIVACY_PAYLOAD}"


def _group_of(payload: str, purpose: str) -> int | None:
    match = _GROUP_LINK.match(payload)
    group_id = int(match[2]) if match and match[1] == purpose else 0
    return group_id if -(2**63) <= group_id < 0 else None


def question(bot_name: str, asked: Question) -> str:
    """Marks a prompt. A reply to it answers this question, so we needn't remember who we asked."""
    return f"https://t.me/{bot_name}?start=ask_{asked.group_id}_{asked.field}"


def question_answered_by(message: Message | PartialMessage, bot_id: int) -> Question | None:
    """The question that `message` answers, if it replies to one of our prompts."""
    prompt = message.reply_to_message
    if prompt is None or prompt.from_user is None or prompt.from_user.id != bot_id:
        return None
    for entity in prompt.entities or ():
        match = _ASK.match(entity.url or "")
        if match:
            return Question(int(match[1]), cast("TextField", match[2]))
    return None
