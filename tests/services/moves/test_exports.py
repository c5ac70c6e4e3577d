"""A group's configuration as a file: what is in it, and what it says it lacks."""

from datetime import timedelta
from typing import Any

import pytest

import services.moves.exports as module
from models.blocklist import BlocklistAdd
from models.filter import SampleCreate, SampleLabel
from models.moves import EXPORTED, FILE_VERSION, NOT_EXPORTED, PARTS_OF_VERSION, GroupFile, LackCode, Part
from models.permissions import Permission
from models.roles import RoleCreate
from models.settings import SettingsFields, SettingsPatch
from models.users import TelegramStatus, UserPatch
from models.webhooks import WebhookCreate
from services.core.errors import Conflict, Forbidden, Invalid
from storage.collections import BELONGINGS
from tests.backends import GROUP, TOKEN_ACTOR, Backend


def _lacks(file: GroupFile) -> dict[str, str]:
    return {lack.what: lack.code for lack in file.lacks if lack.code is not LackCode.NEVER}


async def _furnished(backend: Backend) -> None:
    """A group with something in each part, and with what no file may have."""
    await backend.register()
    services = backend.services
    await services.roles.create(GROUP, RoleCreate(name="helper", permissions=[Permission.RULES_VIEW]), TOKEN_ACTOR)
    await backend.person(5, "Mia", role="helper")
    await backend.person(6, "Nora")
    await services.users.patch(GROUP, 6, UserPatch(is_approved=True), TOKEN_ACTOR)
    await backend.person(7, "Omar", TelegramStatus.ADMINISTRATOR)
    await services.wordlists.add(GROUP, BlocklistAdd(words=["casino"]), TOKEN_ACTOR)
    patch = {"welcome_message": "Hi {mention}!", "ban_lists_allowed": [9], "raid_until": backend.clock()}
    await services.settings.patch(GROUP, SettingsPatch.model_validate(patch), TOKEN_ACTOR)
    await services.webhooks.create(GROUP, WebhookCreate(url="https://example.org/secret-path"), TOKEN_ACTOR)
    await services.spam_filter.mark(GROUP, SampleCreate(text="what Mia wrote", label=SampleLabel.HAM), TOKEN_ACTOR)


async def test_a_file_has_the_configuration_and_no_secret(backend: Backend) -> None:
    await _furnished(backend)
    file = await backend.services.exports.file(GROUP, None, TOKEN_ACTOR)

    assert file.settings is not None
    assert file.roles is not None
    assert file.rules is not None
    assert (file.settings["welcome_message"], file.settings["ban_lists_allowed"]) == ("Hi {mention}!", [9])
    assert {role.name for role in file.roles} == {"owner", "admin", "moderator", "member", "helper"}
    assert [rule.rule_name for rule in file.rules] == ["blocklist"]
    assert file.people is not None
    assert [(one.user_id, one.name, one.role, one.is_approved) for one in file.people] == [
        (5, "Mia", "helper", False),
        (6, "Nora", None, True),
    ]
    assert (file.group.group_id, file.group.name, file.version) == (GROUP, "Chess", FILE_VERSION)
    assert _lacks(file) == {}
    text = file.model_dump_json()
    assert "secret-path" not in text
    assert "whsec" not in text
    assert [(one.text, one.label) for one in file.samples or []] == [("what Mia wrote", "ham")]


async def test_a_part_that_is_not_in_a_file_is_named_there(backend: Backend) -> None:
    await _furnished(backend)
    exports = backend.services.exports
    viewer = RoleCreate(name="viewer", permissions=[Permission.SETTINGS_VIEW, Permission.RULES_VIEW])
    await backend.services.roles.create(GROUP, viewer, TOKEN_ACTOR)
    pat = await backend.person(8, "Pat", role="viewer")

    seen = await exports.file(GROUP, None, pat)
    assert _lacks(seen) == {"roles": "not-allowed", "people": "not-allowed"}
    assert seen.rules is not None
    assert seen.roles is None
    asked = await exports.file(GROUP, [Part.RULES], pat)
    lacking = dict.fromkeys(("settings", "roles", "people", "samples"), "not-asked")
    assert _lacks(asked) == lacking
    with pytest.raises(Forbidden):
        await exports.file(GROUP, [Part.ROLES], pat)


async def test_people_with_a_role_come_first_where_not_all_fit(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    await _furnished(backend)
    monkeypatch.setattr(module, "PEOPLE_LIMIT", 1)
    monkeypatch.setattr(module, "BATCH", 1)
    file = await backend.services.exports.file(GROUP, [Part.PEOPLE], TOKEN_ACTOR)
    assert file.people is not None
    assert [one.user_id for one in file.people] == [5]
    assert "1 more" in next(lack.why for lack in file.lacks if lack.code is LackCode.TOO_MANY)


async def test_the_newest_samples_are_in_a_file_where_not_all_fit(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    await _furnished(backend)
    for number in range(20):
        backend.clock.now += timedelta(seconds=1)
        body = SampleCreate(text=f"{number} {'я' * 100}", label=SampleLabel.SPAM)
        await backend.services.spam_filter.mark(GROUP, body, TOKEN_ACTOR)
    limit = 3_500
    monkeypatch.setattr(module, "FILE_LIMIT", limit)
    file = await backend.services.exports.file(GROUP, [Part.SAMPLES], TOKEN_ACTOR)
    assert file.samples
    assert file.samples[-1].text.startswith("19 ")
    assert 0.8 * limit < len(file.model_dump_json(indent=1).encode()) <= limit
    left = 21 - len(file.samples)
    assert f"the {left} oldest" in next(lack.why for lack in file.lacks if lack.code is LackCode.TOO_MANY)


async def test_a_file_too_large_to_come_back_is_refused(backend: Backend, monkeypatch: pytest.MonkeyPatch) -> None:
    await _furnished(backend)
    monkeypatch.setattr(module, "FILE_LIMIT", 3000)
    with pytest.raises(Conflict) as refused:
        await backend.services.exports.file(GROUP, None, TOKEN_ACTOR)
    assert refused.value.code == "export-too-large"


@pytest.mark.parametrize("names", ["notes", "rules,notes", "rules,,"])
def test_a_part_that_does_not_exist_is_refused(names: str) -> None:
    with pytest.raises(Invalid) as refused:
        module.parts_named(names)
    assert (refused.value.field, refused.value.code) == ("parts", "export-part-unknown")


def test_all_that_belongs_to_a_group_is_in_a_file_or_named_as_lacking() -> None:
    assert not set(EXPORTED) & set(NOT_EXPORTED)
    assert {one.collection for one in BELONGINGS} == {*EXPORTED, *NOT_EXPORTED}
    assert set(EXPORTED.values()) == set(Part) == set(PARTS_OF_VERSION[FILE_VERSION])


def test_a_setting_is_in_a_file_or_about_the_moment() -> None:
    fields: dict[str, Any] = dict(SettingsPatch.model_fields)
    assert {*module.SETTINGS_IN_FILE, *module.OF_THE_MOMENT} == set(SettingsFields.model_fields) == set(fields)
