"""What triggers match: the normaliser, each kind of trigger, and texts made to break them."""

import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from models.messages import MessageFacts
from models.triggers import MediaKind, RegexTrigger, Trigger
from services.protection.matching import compile_rules
from services.protection.normaliser import normalise
from tests.rules import make_rule


def _why(trigger: dict[str, Any], **facts: Any) -> str | None:
    why = compile_rules([make_rule(trigger)]).match(MessageFacts(**facts)).get(0)
    return None if why is None else str(why)


@given(st.text())
def test_normalising_twice_is_the_same_as_once(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once


@pytest.mark.parametrize(
    "disguised",
    [
        "CASINO",
        "c\u200ba\u200bs\u200bi\u200bn\u200bo",  # zero-width spaces
        "саsіnо",  # Cyrillic letters among Latin ones
        "ｃａｓｉｎｏ",  # full width
        "cásïnô",
        "𝓬𝓪𝓼𝓲𝓷𝓸",  # mathematical letters
        "c\u0336a\u0336s\u0336i\u0336n\u0336o\u0336",  # struck through
    ],
)
def test_a_word_is_found_however_it_is_disguised(disguised: str) -> None:
    assert _why({"type": "words", "words": ["casino"]}, text=f"the best {disguised}, now!") == "the word “casino”"


@pytest.mark.parametrize(
    ("words", "text", "is_found"),
    [
        (["spam"], "spammer", False),
        (["spam*"], "such a spammer!", True),
        (["*coin"], "Bitcoin", True),
        (["free money"], "FREE   money", True),
        (["спам"], "Это СПАМ.", True),
        (["спам"], "спамер", False),
        (["c++"], "I like c++ and tea", True),
        (["日本"], "日本", True),
        (["شرط بندی"], "سایت شرط\u200cبندی!", True),  # Persian, with a zero-width non-joiner
        (["شرط بندی"], "سایت شرطبندی", True),
        (["شرط\u200cبندی"], "سایت شرط بندی", True),
        (["شرط\u200cبندی"], "شرط را بندی", False),
        (["the rapist"], "a therapist", False),
    ],
)
def test_words_are_whole_and_globs_are_not(words: list[str], text: str, *, is_found: bool) -> None:
    assert (_why({"type": "words", "words": words}, text=text) is not None) is is_found


@pytest.mark.parametrize(
    ("trigger", "breaks", "spared"),
    [
        ({"type": "regex", "pattern": r"\bbuy\s+now\b"}, {"text": "BUY  now"}, {"text": "buyer now"}),
        ({"type": "links"}, {"urls": ["https://x.example/a"]}, {"text": "no link"}),
        (
            {"type": "links", "except_domains": ["example.org"]},
            {"urls": ["example.org.evil.com"]},
            {"urls": ["https://www.example.org/x", "sub.example.org"]},
        ),
        ({"type": "forwards"}, {"is_forward": True}, {}),
        ({"type": "media", "kinds": ["sticker"]}, {"kinds": [MediaKind.STICKER]}, {"kinds": [MediaKind.PHOTO]}),
        (
            {"type": "media", "kinds": ["document"], "extensions": ["exe"]},
            {"kinds": [MediaKind.DOCUMENT], "extension": "exe"},
            {"kinds": [MediaKind.DOCUMENT], "extension": "pdf"},
        ),
        ({"type": "caps", "percent": 70}, {"text": "BUY THIS COIN now"}, {"text": "NATO and UNO were there"}),
        ({"type": "length", "characters": 5}, {"text": "123456"}, {"text": "12345"}),
        ({"type": "mentions", "count": 3}, {"mentions": 3}, {"mentions": 2}),
        ({"type": "language", "scripts": ["cyrillic"]}, {"text": "hello привет"}, {"text": "hello χαῖρε"}),
        ({"type": "language", "scripts": ["arabic", "han"]}, {"text": "漢字"}, {"text": "hello"}),
        ({"type": "sender_chat"}, {"sender_chat_id": -1001}, {"user_id": 5}),
        ({"type": "edited", "seconds": 60}, {"text": "x", "edited_after": 61}, {"text": "x", "edited_after": 5}),
        ({"type": "any"}, {"text": "x"}, {}),
        ({"type": "links", "kinds": ["invite"]}, {"urls": ["https://t.me/+abc"]}, {"urls": ["https://x.example"]}),
        ({"type": "links", "kinds": ["invite"]}, {"urls": ["tg://join?invite=abc"]}, {"urls": ["t.me/durov"]}),
        (
            {"type": "links", "kinds": ["channel"]},
            {"channels": ["ads"]},
            {"channels": [], "urls": ["https://x.example"]},
        ),
        (
            {"type": "new_member", "triggers": [{"type": "caps"}, {"type": "links"}]},
            {"urls": ["https://x.example"]},
            {"text": "hello"},
        ),
    ],
)
def test_each_trigger(trigger: dict[str, Any], breaks: dict[str, Any], spared: dict[str, Any]) -> None:
    assert _why(trigger, **breaks) is not None
    assert _why(trigger, **spared) is None


def test_a_bad_pattern_is_refused_with_its_position() -> None:
    for pattern, reason in (
        ("a(b", "missing ): a(b (at position 0)"),
        ("ab(?=c)", "invalid perl operator: (?= (at position 2)"),
    ):
        with pytest.raises(ValidationError, match="position") as caught:
            RegexTrigger(type="regex", pattern=pattern)
        assert caught.value.errors()[0]["msg"] == f"Value error, {reason}"
    with pytest.raises(ValidationError, match="invalid repetition size"):
        RegexTrigger(type="regex", pattern="(a{1,100}){1,100}")  # it would need too much memory


@given(
    st.builds(
        dict,
        type=st.sampled_from(["words", "regex", "links", "flood", "x"]),
        words=st.lists(st.text()),
        pattern=st.text(),
    )
)
def test_whatever_is_said_to_be_a_trigger_is_one_or_is_refused(raw: dict[str, Any]) -> None:
    wanted = {"words": ["type", "words"], "regex": ["type", "pattern"]}.get(raw["type"], ["type"])
    try:
        trigger = TypeAdapter[Any](Trigger).validate_python({name: raw[name] for name in wanted})
    except ValidationError:
        return
    compile_rules([make_rule(trigger.model_dump())]).match(MessageFacts(text="any text", urls=["http://[bad"]))


def test_no_text_makes_matching_slow() -> None:
    """A bomb for backtracking engines, 100 KB, and 10,000 links: the work grows only with the length."""
    rules = [
        make_rule({"type": "regex", "pattern": "(a+)+$"}, "bomb"),
        make_rule({"type": "words", "words": ["a*b*c*d"]}, "glob"),
        make_rule({"type": "links", "except_domains": ["example.org"]}, "links"),
        make_rule({"type": "caps"}, "caps"),
    ]
    compiled = compile_rules(rules)
    facts = MessageFacts(text="a" * 99_999 + "!", urls=["https://example.org"] * 10_000)
    begin = time.process_time()
    compiled.match(facts)
    assert time.process_time() - begin < 5.0  # a backtracking engine would never finish
