"""Fillings: what a greeting puts in place of `{first}`, `{chatname}` and so on."""

import re
from html import escape
from typing import Final

from models.users import Profile

FILLINGS: Final = {
    "first": "the first name",
    "last": "the last name",
    "fullname": "first and last name",
    "username": "the @name, or else a mention",
    "mention": "the first name, linked to the person",
    "id": "Telegram's id of the person",
    "chatname": "the name of the group",
    "count": "how many members the group has",
}
"""Each filling and what it stands for."""

_FILLING = re.compile(r"\{(" + "|".join(FILLINGS) + r")\}")


def mention(user_id: int | None, name: str) -> str:
    """A name that links to the user, as HTML; without an id, just the name."""
    return f'<a href="tg://user?id={user_id}">{escape(name)}</a>' if user_id else escape(name)


def fill(template: str, profile: Profile, chat_name: str, member_count: int) -> str:
    """`template` as HTML with its fillings filled; everything else in it is shown as it was typed."""
    link = mention(profile.user_id, profile.first_name)
    values = {
        "first": escape(profile.first_name),
        "last": escape(profile.last_name),
        "fullname": escape(profile.full_name),
        "username": f"@{escape(profile.username)}" if profile.username else link,
        "mention": link,
        "id": str(profile.user_id),
        "chatname": escape(chat_name),
        "count": str(member_count),
    }
    return _FILLING.sub(lambda match: values[match[1]], escape(template, quote=False))
