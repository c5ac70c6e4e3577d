"""A captcha: what new members must solve before they can write, or join."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from beanie import Document

from models.base import Moment
from models.settings import CaptchaMode

CAPTCHA_TRIES: Final = 3
"""Wrong answers that end it."""
CAN_BE_SOLVED: Final = {"is_request": False, "is_solved": False, "is_lost": False}
"""Finds open captchas of people in the group."""
NOTED_MESSAGES: Final = 100
"""Messages of one person that an open captcha remembers, so that they can be deleted if it fails."""


@dataclass(frozen=True, slots=True)
class Question:
    """A captcha's question, for the interface that shows it."""

    group_id: int
    user_id: int
    name: str
    """Their full name."""
    mode: CaptchaMode
    text: str
    options: list[str]
    """The answers on buttons; empty if the answer is typed."""
    letters: str
    """The letters in the picture, if the answer is typed."""
    seconds: int
    """How many seconds they have."""
    chat_id: int
    """The chat where it's asked."""
    topic_id: int | None
    """The topic of the group where it's asked; None for the general one."""
    is_request: bool
    """Whether the person asks to join."""
    by_link: bool
    """Whether the group shows only a link to the question."""
    is_private: bool
    """Whether `chat_id` is their private chat with the bot."""
    language: str | None
    """The language of their Telegram, if it's known."""


class Verdict(StrEnum):
    """The verdict on an answer."""

    SOLVED = "solved"
    WRONG = "wrong"
    LOST = "lost"
    """Too many wrong answers."""
    NOT_ASKED = "not asked"


class Captcha(Document):
    """The document: collection `captchas`. It is deleted when it ends, solved or not."""

    group_id: int
    user_id: int
    name: str
    """Their full name."""
    mode: CaptchaMode
    question: str
    options: list[str]
    """The answers on buttons; empty if the answer is typed."""
    answer: str
    answers: list[str] = []
    """For a group's own question: all right answers."""
    topic_id: int | None = None
    """The topic where it's asked; None for the general one."""
    by_link: bool = False
    """Whether they solve it in private, by a link in the group."""
    tries: int = 0
    chat_id: int
    """The chat where it's asked: the group, or the private chat of a person who asks to join."""
    is_request: bool = False
    """Whether they asked to join, and aren't in the group yet."""
    language: str | None = None
    """The language of their Telegram; None if it isn't known. Only join requests have it."""
    message_id: int | None = None
    """The message with the question, once it's sent."""
    is_solved: bool = False
    is_moved: bool = False
    """Whether the group got a new ID meanwhile. Then they may not be muted there, so they're muted again."""
    message_ids: list[int] = []
    """The messages they wrote while it was open."""
    is_lost: bool = False
    """Whether there were too many wrong answers."""
    expires_at: Moment
    """The deadline."""
    due_at: Moment | None
    """When the worker handles it next (asks, lets them in, or removes them), or when a worker's claim expires."""
    created_at: Moment
    crashes: int = 0
    """How often handling it failed with an unexpected error (storage/leases.py)."""
    set_aside: str | None = None
    """Why it's no longer tried, after too many such errors."""

    @property
    def question_to_ask(self) -> Question:
        """The question to show."""
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
            topic_id=self.topic_id,
            is_request=self.is_request,
            by_link=self.by_link,
            is_private=self.is_request,
            language=self.language,
        )

    class Settings:
        name = "captchas"


def solved(now: datetime) -> dict[str, Any]:
    """The changes that let somebody in without an answer: their captcha counts as solved, and its end is due."""
    return {"is_solved": True, "due_at": now}
