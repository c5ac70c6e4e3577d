"""A captcha: what a newcomer must solve before he may write, or come in."""

from enum import StrEnum
from typing import Final

from beanie import Document

from models.base import Moment
from models.settings import CaptchaMode

CAPTCHA_TRIES: Final = 3
"""Wrong answers that end it."""


class Verdict(StrEnum):
    """What an answer to a captcha was."""

    SOLVED = "solved"
    WRONG = "wrong"
    LOST = "lost"
    """Wrong too often."""
    NOT_ASKED = "not asked"


class Captcha(Document):
    """The document: collection `captchas`. It ends when it was solved or not, and leaves no trace."""

    group_id: int
    user_id: int
    name: str
    """How people call him."""
    mode: CaptchaMode
    question: str
    options: list[str]
    """The answers on buttons; none where it is typed."""
    answer: str
    tries: int = 0
    chat_id: int
    """Where it is asked: in the group, or with who asks to join in private."""
    is_request: bool = False
    """Whether he is still outside, and asks to join."""
    message_id: int | None = None
    """The message that asks, once it was sent."""
    is_solved: bool = False
    is_moved: bool = False
    """Whether the group has got another id since: then he may be free to write, and is muted before he is asked."""
    expires_at: Moment
    """When it is lost."""
    due_at: Moment
    """When somebody must look at it: to ask, to let him in, to remove him; or when a claim to do so has run out."""
    created_at: Moment

    class Settings:
        name = "captchas"
