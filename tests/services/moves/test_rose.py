"""Rose's export file: what we have too is taken, and the rest is named."""

import contextlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.imports import Source
from models.rules import RuleCreate
from services.core.errors import Invalid
from services.moves.imports import read_file
from services.moves.incoming import Incoming
from services.moves.rose import _READERS, read_rose
from tests.backends import GROUP, TOKEN_ACTOR, Backend


def _file(**modules: Any) -> dict[str, Any]:
    return {"bot_id": 609517172, "version": 2, "data": modules}


def _locked(*, is_locked: bool, reason: str = "") -> dict[str, Any]:
    return {"locked": is_locked, "reason": reason}


FILE = _file(
    admin={"admin_error_disable": False, "anon_admin": True},
    antiflood={
        "action": "tmute",
        "action_duration": 600,
        "flood_clear": True,
        "flood_limit": 5,
        "flood_timer": 30,
        "flood_timer_limit": 10,
    },
    blocklists={
        "action": "warn",
        "action_duration": 0,
        "default_reason": "Mind your language",
        "filters": [
            {"name": "casino", "reason": ""},
            {"name": "free money*", "reason": ""},
            {"name": "magic", "reason": "No magicians {tban 2w}"},
            {"name": "stickerpack:ads", "reason": ""},
            {"name": "b?t", "reason": ""},
        ],
        "should_delete": True,
    },
    clean_service={"service_types": {"join": {"clean": True}, "pin": {"clean": False}}},
    clean_command={"command_types": {"all": {"clean": True}}},
    disabled={"disabled": [{"name": "id"}], "should_delete": False},
    federations={"fed_id": "6ab78918-b27b-4c33-ae5e-15a109588377", "quiet_ban": False},
    filters={"filters": None},
    greetings={
        "captcha_rules": False,
        "goodbye": {"data_id": "", "text": "", "type": 0},
        "kick_after": 300,
        "mute_mode": "math",
        "should_clean": True,
        "should_goodbye": False,
        "should_kick": True,
        "should_mute": True,
        "should_welcome": True,
        "welcome": {"data_id": "AgAC", "text": "Hi {mention}! {rules}", "type": 2},
    },
    locks={
        "allowlisted_url": [{"url": "https://example.org"}, {"url": "t.me/chess/5"}],
        "lock_warns": True,
        "locks": {"url": _locked(is_locked=True, reason="No links"), "sticker": True, "photo": False, "button": None},
    },
    notes={"notes": [{"data_id": "", "name": "faq", "text": "…", "type": 0}], "private_notes": False},
    raids={"raid_mode_action_duration": 3600, "raid_mode_auto_limit": 15, "raid_mode_duration": 21600},
    reports={"disable_reports": False},
    rules={"button_name": "", "content": "Be kind.", "send_to_chat": False},
    translations={"lang": "en-GB"},
    warns={"action": "tban", "action_duration": 86400, "warn_for": 604800, "warn_limit": 4},
    weather={"is_on": True},
)


def _rules(read: Incoming) -> dict[str, RuleCreate]:
    return {rule.rule_name: rule for rule in read.rules}


def test_what_we_have_too_is_taken() -> None:
    read = read_file(FILE)
    assert read.source is Source.ROSE
    assert read.settings == {
        "welcome_message_enabled": True,
        "welcome_message": "Hi {mention}! ",
        "goodbye_message_enabled": False,
        "clean_welcome": True,
        "captcha_enabled": True,
        "captcha_mode": "math",
        "captcha_fail": "kick",
        "captcha_timeout": 300,
        "clean_service": ["join"],
        "auto_delete_commands": True,
        "raid_joins": 15,
        "raid_window": 60,
        "raid_duration": 21600,
        "raid_ban": 3600,
        "language": "en",
        "escalation": [{"warnings": 4, "within": None, "penalty": "ban", "duration": 86400}],
        "warning_lifetime": 604800,
    }
    rules = _rules(read)
    flood, timed = rules["flood"], rules["flood-timed"]
    assert (flood.penalty, flood.penalty_duration, flood.delete_message) == ("mute", 600, True)
    assert flood.trigger is not None
    assert flood.trigger.model_dump() == {"type": "flood", "messages": 5, "seconds": None}
    assert timed.trigger is not None
    assert timed.trigger.model_dump() == {"type": "flood", "messages": 10, "seconds": 30}
    links, stickers = rules["lock-links"], rules["lock-sticker"]
    assert (links.penalty, links.description, stickers.penalty) == ("warn", "No links", "warn")
    assert links.trigger is not None
    assert links.trigger.model_dump()["except_domains"] == ["example.org"]
    assert rules["chat-rules"].description == "Be kind."
    words = [
        (rule.trigger.model_dump()["words"], rule.penalty, rule.penalty_duration, rule.description)
        for name, rule in rules.items()
        if name.startswith("blocklist-") and rule.trigger is not None
    ]
    assert words == [
        (["casino", "free money*"], "warn", None, "Mind your language"),
        (["magic"], "ban", 14 * 86_400, "No magicians"),
    ]
    assert len(rules) == 7


def test_what_we_do_not_have_is_named_with_the_reason() -> None:
    named = {f"{one.part} {one.name}": one.why.code for one in read_file(FILE).refused}
    assert named == {
        "admin anon_admin": "rose-nothing-like-it",
        "blocklists stickerpack:ads": "rose-pattern",
        "blocklists b?t": "rose-pattern",
        "disabled id": "rose-nothing-like-it",
        "federations 6ab78918-b27b-4c33-ae5e-15a109588377": "rose-federation",
        "greetings welcome_message": "rose-placeholder",
        "greetings welcome": "import-media",
        "locks t.me/chess/5": "rose-allowed-link",
        "notes faq": "rose-nothing-like-it",
        "weather weather": "rose-unknown-part",
    }


def test_an_older_file_is_understood() -> None:
    greetings = {"should_mute": True, "mute_mode": "text2", "should_kick": False, "should_delete_service": True}
    read = read_file(_file(greetings=greetings, locks={"locks": {"invitelink": True, "text": False}}))
    assert list(_rules(read)) == ["lock-invites"]
    assert (read.settings["captcha_mode"], read.settings["captcha_fail"]) == ("text", "mute")
    assert read.settings["clean_service"] == ["join", "leave"]


@pytest.mark.parametrize("file", [{"bot_id": 1}, {"bot_id": 1, "data": []}, {"data": {}}])
def test_what_only_looks_alike_is_refused(file: dict[str, Any]) -> None:
    with pytest.raises(Invalid):
        read_file(file)


async def test_a_group_comes_from_rose(backend: Backend) -> None:
    await backend.register()
    imports = backend.services.imports
    _, plan = await imports.look(GROUP, FILE, TOKEN_ACTOR)
    _, done = await imports.apply(GROUP, FILE, plan.token, TOKEN_ACTOR)
    assert len(done.rules.created) == 7
    settings = await backend.services.lookups.get_settings(GROUP)
    assert (settings.captcha_mode, settings.raid_joins, settings.escalation[0].warnings) == ("math", 15, 4)
    assert (await imports.look(GROUP, FILE, TOKEN_ACTOR))[1].is_empty


_NUMBERS = st.integers() | st.floats() | st.booleans() | st.none()
_JSON = st.recursive(
    _NUMBERS | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
_FIELDS = sorted(
    {
        field
        for module in FILE["data"].values()
        for field in (*module, *(inner for value in module.values() if isinstance(value, dict) for inner in value))
    }
)
_MODULE = st.dictionaries(
    st.sampled_from(_FIELDS),
    _JSON
    | st.dictionaries(st.sampled_from(_FIELDS), _JSON, max_size=3)
    | st.lists(st.dictionaries(st.sampled_from(["name", "reason", "url"]), _JSON | st.text(), max_size=3), max_size=3),
    max_size=6,
)


@given(data=st.dictionaries(st.sampled_from([*_READERS, "weather"]), _MODULE | _JSON, max_size=6))
def test_no_json_makes_it_raise(data: Any) -> None:
    read = read_rose({"bot_id": 1, "data": data})
    assert len({rule.rule_name for rule in read.rules}) == len(read.rules)
    for one in read.refused:
        assert str(one.why)


@given(given=st.dictionaries(st.sampled_from(["version", "group", "settings", "roles", "rules", "people", "x"]), _JSON))
def test_any_json_is_a_file_of_ours_or_is_refused(given: dict[str, Any]) -> None:
    with contextlib.suppress(Invalid):
        assert read_file({**given, "format": "groupkeeper-group"}).source is Source.GROUPKEEPER
