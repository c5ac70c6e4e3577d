"""Updates with parts that aiogram can't read: the rest is handled, as long as it's clear who speaks."""

from typing import Any

import pytest
from aiogram import Bot
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from bot.lenient import parse_update
from demo.telegram.world import BOT, TOKEN
from tests.garbage import CHAT, GARBAGE, MIA, OPTIONAL

SPEAKERS = {"sender_chat", "via_bot", "forward_origin", "is_automatic_forward", "guest_bot_caller_user"}
COMMAND = {"message_id": 1, "date": 1_700_000_000, "chat": CHAT, "from": MIA, "text": "/ban 9"}


def _parse(**event: Any) -> Any:
    return parse_update({"update_id": 1, **event}, Bot(TOKEN))


@given(st.dictionaries(st.sampled_from(sorted(set(OPTIONAL) - SPEAKERS - {"text", "date"})), GARBAGE, max_size=3))
def test_a_command_is_obeyed_whatever_else_is_in_its_message(garbage: dict[str, Any]) -> None:
    message = _parse(message={**COMMAND, **garbage}).message
    assert (message.text, message.from_user.id) == ("/ban 9", 7)


def test_only_broken_parts_are_left_out() -> None:
    story = {"origin": {"type": "hidden_user", "sender_user_name": "x", "date": 1}, "story": {}}
    answered = {**COMMAND, "message_id": 2, "text": "spam", "external_reply": story, "entities": [{"type": 5}, LINK]}
    message = _parse(message={**COMMAND, "reply_to_message": answered, "external_reply": {"story": {}}}).message
    assert message.external_reply is None
    assert (message.reply_to_message.text, message.reply_to_message.external_reply.story) == ("spam", None)
    assert [entity.type for entity in message.reply_to_message.entities] == ["text_link"]
    nameless = _parse(message={**COMMAND, "from": {"id": 7, "username": 5}}).message.from_user
    assert (nameless.id, nameless.first_name, nameless.is_bot) == (7, "", False)


@pytest.mark.parametrize("broken", [{"date": "soon"}, {"chat": 5}, {"chat": {"id": "x", "type": 3}}])
def test_that_it_is_a_reply_is_never_left_out(broken: dict[str, Any]) -> None:
    answered = {**COMMAND, "message_id": 2, "text": "spam", **broken}
    message = _parse(message={**COMMAND, "text": "/purge 5", "reply_to_message": answered}).message
    assert message.reply_to_message.message_id == 2


LINK = {"type": "text_link", "offset": 0, "length": 4, "url": "https://example.org"}


@pytest.mark.parametrize("field", sorted(SPEAKERS))
def test_the_speaker_is_never_guessed(field: str) -> None:
    """Without it, another bot's or a forwarded command would look like the sender's own."""
    with pytest.raises(ValidationError):
        _parse(message={**COMMAND, field: {"type": "from the future"} if field != "is_automatic_forward" else "odd"})


def test_a_right_that_the_server_does_not_know_is_one_that_nobody_has() -> None:
    admin = {"status": "administrator", "user": MIA, "can_be_edited": False, "is_anonymous": False}
    move = {"chat": CHAT, "from": BOT, "date": 1, "old_chat_member": {"status": "member", "user": MIA}}
    update = _parse(chat_member={**move, "new_chat_member": admin, "invite_link": "odd"})
    assert update.chat_member.new_chat_member.can_restrict_members is False
    assert update.chat_member.invite_link is None
    with pytest.raises(ValidationError):
        _parse(chat_member={**move, "new_chat_member": {"status": "from the future", "user": MIA}})
