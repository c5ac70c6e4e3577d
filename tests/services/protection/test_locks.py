"""Every lock, under all its names: what it stops, and what it doesn't."""

from datetime import UTC, datetime
from typing import Any

import pytest

from handlers.shared.partial import facts_of, read_partial
from models.actions import ActionQuery
from models.base import NOT_KEPT
from models.locks import LOCKS, lock_named
from models.messages import MessageFacts
from models.pages import PageQuery
from models.penalties import PenaltyFields
from models.rules import Penalty, RuleCreate, RuleRead
from services.protection.matching import compile_rules
from tests.backends import GROUP, TOKEN_ACTOR, Backend

FAMILIAR = [
    "bot",
    "comment",
    "all",
    "album",
    "anonchannel",
    "audio",
    "botlink",
    "button",
    "cashtag",
    "checklist",
    "cjk",
    "command",
    "contact",
    "cyrillic",
    "document",
    "email",
    "emoji",
    "emojicustom",
    "emojigame",
    "emojionly",
    "externalreply",
    "forward",
    "forwardbot",
    "forwardchannel",
    "forwardstory",
    "forwarduser",
    "game",
    "gif",
    "inline",
    "invitelink",
    "location",
    "phone",
    "photo",
    "poll",
    "rtl",
    "spoiler",
    "sticker",
    "stickeranimated",
    "stickerpremium",
    "text",
    "url",
    "video",
    "videonote",
    "voice",
    "zalgo",
]
"""Names of locks that admins know from other bots."""
NOW = datetime(2026, 1, 1, tzinfo=UTC)
_STICKER = {"file_id": "S", "is_animated": False, "is_video": False}


def _entity(kind: str, length: int = 5, offset: int = 0, **more: Any) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **more}


def _origin(kind: str, **more: Any) -> dict[str, Any]:
    return {"text": "look", "forward_origin": {"type": kind, "date": 1, **more}}


_HUMAN = {"id": 5, "is_bot": False, "first_name": "U"}
_BOT = {"id": 6, "is_bot": True, "first_name": "B"}
PLAIN: dict[str, Any] = {"text": "Good day to everybody, 5 pieces left (really)."}

# What each lock stops, and something similar that it doesn't.
STOPPED: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "all": (PLAIN, {"new_chat_title": "Chess"}),
    "text": (PLAIN, {"photo": [{"file_id": "P"}], "caption": "a caption"}),
    "album": ({"photo": [{"file_id": "P"}], "media_group_id": "1"}, {"photo": [{"file_id": "P"}]}),
    "anonchannel": ({"text": "ad", "sender_chat": {"id": -1009, "type": "channel", "title": "X"}}, PLAIN),
    "botlink": (
        {"text": "@adsbot", "entities": [_entity("mention", 7)]},
        {"text": "@robota", "entities": [_entity("mention", 7)]},
    ),
    "button": (
        {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "Win", "url": "https://x.example"}]]}},
        PLAIN,
    ),
    "cashtag": ({"text": "$COIN", "entities": [_entity("cashtag")]}, {"text": "$5 each"}),
    "command": ({"text": "/play now", "entities": [_entity("bot_command")]}, {"text": "and/or"}),
    "bot": ({"new_chat_members": [_BOT]}, {"new_chat_members": [_HUMAN]}),
    "comment": (
        {"text": "hi", "message_thread_id": 2},
        {"text": "hi", "message_thread_id": 2, "is_topic_message": True},
    ),
    "email": ({"text": "a@b.c", "entities": [_entity("email")]}, PLAIN),
    "phone": ({"text": "+49123456", "entities": [_entity("phone_number", 9)]}, {"text": "49123456"}),
    "spoiler": ({"text": "guess", "entities": [_entity("spoiler")]}, PLAIN),
    "emoji": ({"text": "nice 👍"}, {"text": "(c) 2026 – 5 × 3 ©"}),  # noqa: RUF001
    "emojionly": ({"text": "👍🏽 ❤️ 👩‍👩‍👧"}, {"text": "nice 👍"}),
    "externalreply": ({"text": "see", "external_reply": {"origin": {"type": "channel"}}}, {"text": "see"}),
    "forward": (_origin("hidden_user", sender_user_name="X"), PLAIN),
    "forwarduser": (_origin("user", sender_user=_HUMAN), _origin("user", sender_user=_BOT)),
    "forwardbot": (_origin("user", sender_user=_BOT), _origin("user", sender_user=_HUMAN)),
    "forwardchannel": (_origin("channel", chat={"id": -1009}), _origin("user", sender_user=_HUMAN)),
    "sticker": ({"sticker": _STICKER}, PLAIN),
    "stickeranimated": ({"sticker": {**_STICKER, "is_video": True}}, {"sticker": _STICKER}),
    "stickerpremium": ({"sticker": {**_STICKER, "premium_animation": {"file_id": "A"}}}, {"sticker": _STICKER}),
    "url": ({"text": "x.example", "entities": [_entity("url", 9)]}, PLAIN),
    "invitelink": (
        {"text": "t.me/+abc", "entities": [_entity("url", 9)]},
        {"text": "x.example", "entities": [_entity("url", 9)]},
    ),
    "rtl": ({"text": "hello שלום"}, {"text": "hello привет"}),
    "zalgo": ({"text": "z\u0335\u0321\u033b\u0322a"}, {"text": "Việt Nam, ภาษาไทยน้ำ, हिन्दी".encode().decode()}),
}


def _is_stopped(kind: str, content: dict[str, Any]) -> bool:
    raw = RuleCreate(rule_name="lock", trigger=LOCKS[kind].trigger).model_dump()
    rule = RuleRead.model_validate({**raw, "id": NOT_KEPT, "group_id": -1, "created_at": NOW, "updated_at": NOW})
    chat, sender = {"id": -1, "type": "supergroup", "title": "Chess"}, {"id": 7, "first_name": "Mia", "is_bot": False}
    talk = read_partial({"message_id": 3, "date": 1, "chat": chat, "from": sender, **content})
    assert talk is not None
    return bool(compile_rules([rule]).match(facts_of(talk)))


@pytest.mark.parametrize("name", STOPPED)
def test_each_lock_stops_its_content(name: str) -> None:
    kind = lock_named(name)
    assert kind is not None
    stopped, spared = STOPPED[name]
    assert _is_stopped(kind, stopped)
    assert not _is_stopped(kind, spared)


def test_a_spoiler_over_a_picture_is_one() -> None:
    assert _is_stopped("spoilers", {"photo": [{"file_id": "P"}], "has_media_spoiler": True})


@pytest.mark.parametrize("name", FAMILIAR)
def test_familiar_names_are_understood(name: str) -> None:
    assert lock_named(name) in LOCKS
    assert lock_named(name.upper()) == lock_named(f"{name}s") == lock_named(name)


def test_names_in_two_words_and_none() -> None:
    assert lock_named("video_note") == lock_named("Video-Notes") == "videonote"
    assert lock_named("trolls") is None


def test_no_name_means_two_locks() -> None:
    names = [alias for lock in LOCKS.values() for alias in lock.aliases]
    assert len(names) == len(set(names))
    assert not set(names) & set(LOCKS)


@pytest.mark.parametrize(("penalty", "done"), [(None, {("kick", 99)}), (Penalty.WARN, {("kick", 99), ("warn", 5)})])
async def test_a_bot_that_a_member_adds_goes_and_who_added_it_pays_if_the_group_says_so(
    backend: Backend, penalty: Penalty | None, done: set[tuple[str, int]]
) -> None:
    await backend.register()
    services = backend.services
    await services.locks.put(GROUP, "bots", TOKEN_ACTOR, PenaltyFields(penalty=penalty))
    facts = MessageFacts(user_id=5, message_id=7, added_bots=[99])
    await services.protection.enforce(GROUP, await services.protection.rules_of(GROUP), facts, "update:1")
    taken = (await services.actions.page(GROUP, ActionQuery(), PageQuery(), TOKEN_ACTOR)).items
    assert {(one.action_type, one.user_id) for one in taken if one.action_type != "delete"} == done
