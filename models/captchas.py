"""A captcha: what a newcomer must solve before he may write, or come in."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from beanie import Document

from models.base import Moment
from models.settings import CaptchaMode

CAPTCHA_TRIES: Final = 3
"""Wrong answers that end it."""
NOTED_MESSAGES: Final = 100
"""Messages of one person that an open captcha remembers, to delete them if it fails."""


@dataclass(frozen=True, slots=True)
class Question:
    """A captcha's question, for the interface that shows it."""

    group_id: int
    user_id: int
    name: str
    """How people call them."""
    mode: CaptchaMode
    text: str
    options: list[str]
    """The answers on buttons; none where it is typed."""
    letters: str
    """What the picture shows, where it is typed."""
    seconds: int
    """How long they have."""
    chat_id: int
    """Where it is asked."""
    is_private: bool
    """Whether that is their private chat with the bot."""


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
    """Whether the group has got another id since: there they may be free to write, and are muted anew."""
    message_ids: list[int] = []
    """What they wrote meanwhile."""
    is_lost: bool = False
    """Whether the answer was wrong too often."""
    expires_at: Moment
    """When it is lost."""
    due_at: Moment | None
    """When somebody must look at it: to ask, to let him in, to remove him; or when a claim to do so has run out."""
    created_at: Moment
    crashes: int = 0
    """How often handling it failed for a reason that nobody thought of (storage/leases.py)."""
    set_aside: str | None = None
    """Why it is not tried any more, after too many of those."""

    @property
    def question_to_ask(self) -> Question:
        """What is asked."""
        return Question(
            group_id=self.group_id,
            user_id=self.user_id,
            name=self.name,
            mode=self.mode,
            text=self.question,
            options=self.options,
            letters=self.answer,
            seconds=max(1, round((self.expires_at - self.created_at).total_seconds())),
            chat_id=self.chat_id,
            is_private=self.is_request,
        )

    class Settings:
        name = "captchas"
