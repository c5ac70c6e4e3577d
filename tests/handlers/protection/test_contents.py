"""What rules check in a message: everything people can see or tap, in any field of the Bot API."""

import inspect
from collections.abc import Iterator
from typing import Any, get_args

import aiogram.types
import pytest
from aiogram.types import Message, TelegramObject
from hypothesis import given
from hypothesis import strategies as st

from handlers.shared.message_contents import BARE, MEDIA, SERVICE, TEXTS
from handlers.shared.partial import PartialMessage, facts_of, partial_of, read_partial
from models.messages import MessageFacts
from models.triggers import MediaKind
from services.protection.matching import compile_rules
from tests.garbage import CHAT, FIELDS_OF_ALL, GARBAGE, MIA, OPTIONAL
from tests.rules import make_rule

CASINO = {"id": -1009, "type": "channel", "title": "Best Casino", "username": "lucky"}
FILE = {"file_id": "f", "file_unique_id": "u", "duration": 3, "width": 1, "height": 1}
RULES = compile_rules(
    [
        make_rule({"type": "words", "words": ["casino"]}, "words", priority=1),
        make_rule({"type": "regex", "pattern": r"cas\Sno"}, "regex"),
    ]
)


def _talk(**fields: Any) -> PartialMessage:
    talk = read_partial({"message_id": 1, "date": 1_700_000_000, "chat": CHAT, "from": MIA, **fields})
    assert talk is not None
    return talk


def _facts(**fields: Any) -> MessageFacts:
    return facts_of(_talk(**fields))


def _quoted(text: str, **more: Any) -> dict[str, Any]:
    return {"text": "look", "quote": {"text": text, "position": 0, **more}}


def _poll(**more: Any) -> dict[str, Any]:
    options = [{"text": "yes", "persistent_id": "1", "voter_count": 0}, {"text": "no", "persistent_id": "2"}]
    return {"poll": {"id": "1", "question": "Well?", "options": options, "type": "regular", **more}}


def _button(**button: Any) -> dict[str, Any]:
    return {"text": "look", "reply_markup": {"inline_keyboard": [[{"text": "Play", **button}]]}}


def _rich(*blocks: Any) -> dict[str, Any]:
    return {"rich_message": {"blocks": list(blocks)}}


LINK = {"type": "text_link", "offset": 0, "length": 4, "url": "https://casino.example/?a=1"}
SEEN: list[dict[str, Any]] = [
    {"text": "the casino"},
    {"photo": [FILE], "caption": "the casino"},
    {"text": "here", "entities": [LINK]},
    {"photo": [FILE], "caption": "here", "caption_entities": [LINK]},
    {"text": "print(1)", "entities": [{"type": "pre", "offset": 0, "length": 8, "language": "casino"}]},
    {"text": "x", "link_preview_options": {"url": "https://casino.example"}},
    _quoted("the casino"),
    _quoted("here", entities=[LINK]),
    {"text": "x", "external_reply": {"origin": {"type": "channel", "chat": CASINO, "message_id": 2, "date": 1}}},
    {"text": "x", "external_reply": {"origin": {"type": "hidden_user", "sender_user_name": "Casino", "date": 1}}},
    {"text": "x", "external_reply": {"chat": CASINO, "message_id": 2}},
    {"text": "x", "external_reply": {"document": {**FILE, "file_name": "casino.pdf"}}},
    {"text": "x", "reply_to_story": {"chat": CASINO, "id": 5}},
    {"text": "x", "forward_origin": {"type": "channel", "chat": CASINO, "message_id": 2, "date": 1}},
    {"text": "x", "forward_origin": {"type": "chat", "sender_chat": CHAT, "author_signature": "Casino"}},
    {"text": "x", "forward_origin": {"type": "user", "sender_user": {**MIA, "last_name": "Casino"}}},
    {"text": "x", "forward_origin": {"type": "hidden_user", "sender_user_name": "Casino"}},
    {"text": "x", "forward_sender_name": "Casino"},
    {"text": "x", "forward_from_chat": CASINO},
    {"text": "x", "author_signature": "Casino"},
    {"text": "x", "sender_tag": "Casino"},
    {"text": "x", "via_bot": {"id": 9, "is_bot": True, "first_name": "B", "username": "casino"}},
    {"contact": {"phone_number": "+1", "first_name": "Best Casino"}},
    {"contact": {"phone_number": "+1", "first_name": "B", "last_name": "Casino"}},
    {"contact": {"phone_number": "+1", "first_name": "B", "vcard": "BEGIN:VCARD\nORG:Casino\nEND:VCARD"}},
    {"venue": {"location": {}, "title": "Casino", "address": "x"}},
    {"venue": {"location": {}, "title": "x", "address": "Casino road 1"}},
    {"document": {**FILE, "file_name": "casino.pdf"}},
    {"video": {**FILE, "file_name": "casino.mp4"}},
    {"animation": {**FILE, "file_name": "casino.mp4"}},
    {"audio": {**FILE, "file_name": "casino.mp3"}},
    {"audio": {**FILE, "title": "Casino"}},
    {"audio": {**FILE, "performer": "Casino"}},
    {"sticker": {**FILE, "set_name": "casino", "type": "regular"}},
    {"paid_media": {"star_count": 1, "paid_media": [{"type": "video", "video": {**FILE, "file_name": "casino.mp4"}}]}},
    {"game": {"title": "Casino", "description": "x", "photo": [FILE]}},
    {"game": {"title": "x", "description": "Casino", "photo": [FILE]}},
    {"game": {"title": "x", "description": "x", "text": "casino", "photo": [FILE]}},
    _poll(question="Casino?"),
    _poll(options=[{"text": "casino"}]),
    _poll(options=[{"text": "x", "media": {"link": {"url": "https://casino.example"}}}]),
    _poll(explanation="casino"),
    _poll(description="casino"),
    _poll(question="here", question_entities=[LINK]),
    _poll(media={"document": {**FILE, "file_name": "casino.pdf"}}),
    {"checklist": {"title": "Casino", "tasks": []}},
    {"checklist": {"title": "x", "tasks": [{"id": 1, "text": "casino"}]}},
    {"checklist": {"title": "x", "tasks": [{"id": 1, "text": "here", "text_entities": [LINK]}]}},
    {"checklist_tasks_added": {"tasks": [{"id": 1, "text": "casino"}]}},
    {"poll_option_added": {"option_persistent_id": "1", "option_text": "casino"}},
    {"invoice": {"title": "Casino", "description": "x", "start_parameter": "x", "currency": "XTR", "total_amount": 1}},
    {"invoice": {"title": "x", "description": "Casino", "start_parameter": "x", "currency": "XTR", "total_amount": 1}},
    {"giveaway": {"chats": [CASINO], "winners_selection_date": 1, "winner_count": 1}},
    {"giveaway": {"chats": [], "prize_description": "Casino", "winners_selection_date": 1, "winner_count": 1}},
    {"giveaway_winners": {"chat": CASINO, "winners": []}},
    {"giveaway_winners": {"chat": CHAT, "winners": [], "prize_description": "casino"}},
    {"story": {"chat": CASINO, "id": 5}},
    {"gift": {"gift": {"id": "1"}, "text": "casino"}},
    {"unique_gift": {"gift": {"base_name": "Casino", "name": "x-1", "number": 1}, "origin": "transfer"}},
    {"suggested_post_declined": {"comment": "casino"}},
    {"forum_topic_created": {"name": "Casino", "icon_color": 1}},
    {"new_chat_title": "Casino"},
    {"web_app_data": {"data": "x", "button_text": "Casino"}},
    {"users_shared": {"request_id": 1, "users": [{"user_id": 1, "first_name": "Casino"}]}},
    _button(url="https://casino.example"),
    _button(text="Casino", callback_data="x"),
    _button(web_app={"url": "https://casino.example"}),
    _button(login_url={"url": "https://casino.example"}),
    _button(switch_inline_query="casino"),
    _button(switch_inline_query_current_chat="casino"),
    _button(switch_inline_query_chosen_chat={"query": "casino"}),
    _button(copy_text={"text": "casino"}),
    _rich(
        {"type": "paragraph", "text": ["the ", {"type": "bold", "text": ["cas", {"type": "italic", "text": "ino"}]}]}
    ),
    _rich({"type": "paragraph", "text": {"type": "url", "text": "here", "url": "https://casino.example"}}),
    _rich({"type": "paragraph", "text": {"type": "button", "button": {"text": "x", "url": "https://casino.example"}}}),
    _rich({"type": "paragraph", "text": {"type": "button", "button": {"text": "x", "switch_inline_query": "casino"}}}),
    _rich({"type": "list", "items": [{"label": "1.", "blocks": [{"type": "paragraph", "text": "casino"}]}]}),
    _rich({"type": "table", "cells": [[{"text": "x"}, {"text": "casino"}]]}),
    _rich({"type": "details", "summary": "casino", "blocks": []}),
    _rich({"type": "photo", "photo": [FILE], "caption": {"text": "x", "credit": "Casino"}}),
    _rich({"type": "buttons", "buttons": [{"text": "x", "url": "https://casino.example"}]}),
    _rich({"type": "paragraph", "text": "x " * 3990 + "casino"}),
    _rich(*({"type": "paragraph", "text": "x " * 1990} for _ in range(9)), {"type": "footer", "text": "the casino"}),
    {"from_the_future": {"deep": [[{"title": "Casino"}]]}},
]


@pytest.mark.parametrize("fields", SEEN, ids=lambda fields: str(fields)[:100])
def test_whatever_is_seen_is_held_against_words_and_patterns(fields: dict[str, Any]) -> None:
    assert set(RULES.match(_facts(**fields))) == {0, 1}


@pytest.mark.parametrize(
    "fields",
    [
        {"text": "x", "reply_to_message": {"text": "the casino"}},
        {"pinned_message": {"text": "the casino"}},
        {"checklist_tasks_done": {"checklist_message": {"text": "the casino"}}},
        {"text": "x", "effect_id": "casino", "media_group_id": "casino"},
        {"document": {**FILE, "file_id": "casino", "mime_type": "casino"}},
        {"giveaway_completed": {"winner_count": 1, "giveaway_message": {"text": "the casino"}}},
        {"new_chat_members": [{**MIA, "first_name": "Casino"}]},
    ],
    ids=str,
)
def test_what_others_wrote_and_what_nobody_sees_is_not_theirs(fields: dict[str, Any]) -> None:
    assert RULES.match(_facts(**fields)) == {}


@pytest.mark.parametrize(
    ("fields", "kinds"),
    [
        ({"giveaway_winners": {"winners": []}}, ["giveaway"]),
        ({"giveaway_created": {}}, ["giveaway"]),
        ({"giveaway_completed": {"winner_count": 1}}, ["giveaway"]),
        ({"live_photo": FILE, "photo": [FILE]}, ["photo"]),
        ({"animation": FILE, "document": FILE}, ["gif"]),
        ({"invoice": {"title": "x"}}, ["invoice"]),
        ({"animation": FILE, "document": {**FILE, "mime_type": "video/mp4"}}, ["gif"]),
        ({"document": {**FILE, "file_name": "a.pdf"}}, ["document"]),
        ({"document": {**FILE, "file_name": "a.Jpeg"}}, ["document", "photo"]),
        ({"document": {**FILE, "mime_type": "image/png"}}, ["document", "photo"]),
        ({"document": {**FILE, "mime_type": "IMAGE/GIF"}}, ["document", "gif"]),
        ({"document": {**FILE, "file_name": "x.pdf", "mime_type": "video/mp4"}}, ["document", "video"]),
        ({"document": {**FILE, "mime_type": "application/octet-stream", "file_name": "a.mp3"}}, ["audio", "document"]),
        ({"document": {**FILE, "mime_type": 5, "file_name": []}}, ["document"]),
        ({"text": "x", "external_reply": {"document": {**FILE, "file_name": "a.png"}}}, ["document", "photo"]),
        ({"text": "x", "guest_bot_caller_user": MIA}, ["inline_bot"]),
        ({"text": "x", "external_reply": {"sticker": FILE}}, ["sticker"]),
        ({"text": "x", "external_reply": {"animation": FILE, "document": FILE}}, ["gif"]),
        (_poll(options=[{"text": "x", "media": {"photo": [FILE]}}]), ["photo", "poll"]),
        ({"game": {"title": "x", "photo": [FILE]}}, ["game"]),
        (_rich({"type": "video", "video": FILE}), ["video"]),
        (_quoted("x", entities=[{"type": "custom_emoji", "offset": 0, "length": 1}]), ["custom_emoji"]),
        ({"from_the_future": {}}, ["other"]),
        ({}, ["other"]),
        ({"text": "x", "from_the_future": {}}, []),
        ({"forum_topic_closed": {}}, []),
    ],
    ids=str,
)
def test_every_kind_of_message_is_of_some_kind(fields: dict[str, Any], kinds: list[str]) -> None:
    assert _facts(**fields).kinds == [MediaKind(kind) for kind in kinds]


def test_where_it_leads() -> None:
    invitation = "https://t.me/+abc"
    hidden = {"type": "text_link", "offset": 0, "length": 4, "url": invitation}
    shown = {"contact": {"phone_number": "+1", "first_name": f"Join ({invitation})!"}}
    for fields in (_quoted(f"come: {invitation}."), _quoted("here", entities=[hidden]), shown, _button(url=invitation)):
        assert _facts(**fields).urls == [invitation]
    reply = _facts(text="x", external_reply={"chat": CASINO})
    assert (reply.names, reply.mentions) == (["lucky"], 0)
    names = [
        {"type": "mention", "offset": 3, "length": 4},
        {"type": "text_mention", "offset": 8, "length": 2, "user": MIA},
    ]
    said = _facts(text="🙂 @mia so", entities=names)
    assert (said.names, said.mentions, said.entities) == (["mia"], 2, ["mention", "text_mention"])


def test_the_words_of_polls_and_formatted_messages_are_their_text() -> None:
    assert _facts(**_poll()).text == "Well?\nyes\nno"
    assert _facts(checklist={"title": "To do", "tasks": [{"text": "tea"}]}).text == "To do\ntea"
    assert _facts(**_rich({"type": "paragraph", "text": "one"}, {"type": "footer", "text": "two"})).text == "one\ntwo"
    assert _facts(text="x", **_poll()).shown == ["Well?", "yes", "no"]


def test_edits_are_edits_however_they_are_marked() -> None:
    raw = {"message_id": 1, "date": 100, "chat": CHAT, "from": MIA, "text": "x"}
    edits = [read_partial(raw, is_edit=True), read_partial({**raw, "edit_date": 160})]
    assert [facts_of(talk).edited_after for talk in edits if talk] == [0, 60]
    new = read_partial(raw)
    assert new is not None and facts_of(new).edited_after is None  # noqa: PT018 - one fact


def test_a_message_that_aiogram_has_read_says_the_same() -> None:
    fields = {"text": "here", "entities": [LINK], "quote": {"text": "casino", "position": 0}, "from_the_future": "x"}
    talk = _talk(**fields)
    assert facts_of(partial_of(Message.model_validate(talk.raw))) == facts_of(talk)


@given(st.dictionaries(st.sampled_from(OPTIONAL), GARBAGE, max_size=4))
def test_an_unreadable_field_does_not_affect_the_rest(garbage: dict[str, Any]) -> None:
    facts = _facts(**{**garbage, "text": "the casino"})
    assert (facts.text, facts.user_id) == ("the casino", 7)
    RULES.match(facts)


@given(st.sampled_from(SEEN), st.data())
def test_nor_does_a_part_of_one(fields: dict[str, Any], data: st.DataObject) -> None:
    def spoilt(value: Any) -> Any:
        if isinstance(value, dict) and value:
            name = data.draw(st.sampled_from(sorted(value)))
            return {**value, name: data.draw(GARBAGE) if data.draw(st.booleans()) else spoilt(value[name])}
        return [spoilt(one) for one in value] if isinstance(value, list) and value else data.draw(GARBAGE)

    facts = _facts(**{**spoilt(fields), "text": "the casino"})
    assert (facts.text, facts.user_id) == ("the casino", 7)
    RULES.match(facts)


@given(st.dictionaries(st.sampled_from(["first_name", "last_name", "username", "is_bot"]), GARBAGE))
def test_nor_does_an_odd_name_of_the_sender(garbage: dict[str, Any]) -> None:
    assert _facts(text="hi", **{"from": {"id": 7, **garbage}}).user_id == 7


BESIDE = {
    *("forward_origin", "forward_from", "forward_from_chat", "forward_sender_name", "forward_signature"),
    *("external_reply", "quote", "reply_to_story", "author_signature", "sender_tag", "link_preview_options"),
    *("suggested_post_info", "reply_markup", "rich_message"),
}
"""What a message may show besides its media."""
UNSEEN = {
    *(
        "type",
        "state",
        "origin",
        "reason",
        "rarity",
        "style",
        "align",
        "valign",
        "point",
        "codec",
        "currency",
        "secret",
    ),
    *("file_id", "file_unique_id", "file_path", "mime_type", "small_file_id", "small_file_unique_id", "big_file_id"),
    *("big_file_unique_id", "custom_emoji_id", "icon_custom_emoji_id", "date_time_format", "language_code", "hash"),
    *("id", "persistent_id", "option_persistent_id", "gift_id", "owned_gift_id", "last_resale_currency", "data"),
    *("foursquare_id", "foursquare_type", "google_place_id", "google_place_type", "country_codes", "country_code"),
    *("start_parameter", "invoice_payload", "telegram_payment_charge_id", "provider_payment_charge_id"),
    *("shipping_option_id", "city", "street_line1", "street_line2", "post_code", "theme_name", "callback_data"),
    *("model_custom_emoji_id", "symbol_custom_emoji_id", "anchor_name", "reference_name"),
    *("email_address", "hashtag", "cashtag", "bot_command", "bank_card_number"),
}
"""Parts of a message that nobody sees, or only as the text beside them."""
OF_CHATS = {
    *("active_usernames", "bio", "invite_link", "sticker_set_name", "message", "time_zone_name"),
    *("background_custom_emoji_id", "profile_background_custom_emoji_id", "emoji_status_custom_emoji_id"),
    "custom_emoji_sticker_set_name",
}
"""What only the response to getChat has in a Chat."""


def _types_in(annotation: Any) -> Iterator[Any]:
    """The types in an annotation."""
    name = getattr(annotation, "__forward_arg__", annotation)
    yield getattr(aiogram.types, name, name) if isinstance(name, str) else name
    for inner in get_args(annotation):
        yield from _types_in(inner)


def _strings() -> dict[str, str]:
    """The fields of a message and its parts that may be strings, each with a type that has it."""
    found: dict[str, str] = {}
    known = {Message, *(kind for name, kind in inspect.getmembers(aiogram.types) if name.startswith("RichText"))}
    todo = [kind for kind in known if inspect.isclass(kind) and issubclass(kind, TelegramObject)]
    while todo:
        kind = todo.pop()
        for name, field in kind.model_fields.items():
            types = list(_types_in(field.annotation))
            if str in types:
                found[field.alias or name] = kind.__name__
            new = [one for one in types if inspect.isclass(one) and issubclass(one, TelegramObject)]
            todo += [one for one in new if one not in known]
            known.update(new)
    return found


def test_every_field_of_the_bot_api_has_its_place() -> None:
    """A new version of aiogram adds some: say where they belong."""
    assert FIELDS_OF_ALL - BARE - SERVICE - BESIDE - MEDIA.keys() == set()
    assert BARE.isdisjoint(SERVICE | BESIDE | MEDIA.keys())
    strings = _strings()
    assert {"vcard", "alternative_text", "switch_inline_query"} <= strings.keys(), "it has looked everywhere"
    read = TEXTS | BARE | {"url", "username", "bot_username"}
    assert {name: kind for name, kind in strings.items() if name not in read | UNSEEN | OF_CHATS} == {}
