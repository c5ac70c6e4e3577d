"""Blocked words."""

from typing import Annotated

from pydantic import Field

from models.base import ReadSchema, Text
from models.penalties import PenaltyFields
from models.rules import RuleRead
from models.triggers import WORDS_LIMIT, Word


class BlocklistAdd(PenaltyFields):
    """Body of POST /groups/{group_id}/blocklist: words, optionally with their own reason and penalty."""

    words: Annotated[list[Word], Field(min_length=1, max_length=WORDS_LIMIT, examples=[["casino", "free money"]])]
    """Whole words or phrases, any case; `*` stands for any letters."""
    reason: Text = ""
    """The reason shown to a member who uses one of these words."""


class BlocklistAdded(ReadSchema):
    """The result of blocking words."""

    rules: list[RuleRead]
    """The rules that contain the words now."""
    total: int
    """How many words the group blocks in all."""
