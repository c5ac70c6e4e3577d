"""A file comes into a group: what the summary says is what happens, and nobody imports what they couldn't set."""

import json
from datetime import timedelta
from typing import Any

import pytest

from models.actors import Actor
from models.blocklist import BlocklistAdd
from models.filter import SampleCreate, SampleLabel, SampleQuery
from models.imports import Outcome
from models.logs import EventType, LogQuery
from models.pages import PageQuery
from models.permissions import ALL_PERMISSIONS, Permission
from models.roles import RoleCreate, RolePatch
from models.rules import RULES_LIMIT, RuleCreate
from models.settings import SettingsPatch
from models.users import UserPatch
from services.core.errors import Conflict, Forbidden, Invalid
from services.filter import spam_filter
from services.moves.imports import parsed
from services.moves.planning import Plan
from tests.backends import GROUP, TOKEN_ACTOR, Backend

OTHER = -1_000_000_000_078
_NO_ROLES = frozenset({Permission.ROLES_EDIT, Permission.ROLES_ASSIGN})


def _file(**parts: Any) -> dict[str, Any]:
    return {"format": "groupkeeper-group", "version": 1, "bot_id": None, "group": {"group_id": GROUP}, **parts}


async def _exported(backend: Backend, group_id: int = GROUP) -> dict[str, Any]:
    file = await backend.services.exports.file(group_id, None, TOKEN_ACTOR)
    made: dict[str, Any] = json.loads(file.model_dump_json())
    return made


async def _look(backend: Backend, file: dict[str, Any], actor: Actor = TOKEN_ACTOR, group_id: int = GROUP) -> Plan:
    return (await backend.services.imports.look(group_id, file, actor))[1]


async def _import(backend: Backend, file: dict[str, Any], actor: Actor = TOKEN_ACTOR, group_id: int = GROUP) -> Plan:
    token = (await _look(backend, file, actor, group_id)).token
    return (await backend.services.imports.apply(group_id, file, token, actor))[1]


def _refused(plan: Plan) -> dict[str, str | None]:
    return {f"{item.part} {item.name}": item.why.code for item in plan.items if item.why is not None}


async def _logged(backend: Backend, group_id: int = GROUP) -> list[Any]:
    return (await backend.services.logs.page(group_id, LogQuery(), PageQuery(limit=200), TOKEN_ACTOR)).items


async def test_a_group_moves_as_a_whole(backend: Backend) -> None:
    await backend.register()
    services = backend.services
    await services.roles.create(GROUP, RoleCreate(name="helper", priority=20), TOKEN_ACTOR)
    await services.roles.patch(GROUP, "moderator", RolePatch(priority=60), TOKEN_ACTOR)
    await services.wordlists.add(GROUP, BlocklistAdd(words=["casino"]), TOKEN_ACTOR)
    patch = {"welcome_message": "Hi {mention}!", "weekly_report": True, "custom_settings": {"a": [1]}}
    await services.settings.patch(GROUP, SettingsPatch.model_validate(patch), TOKEN_ACTOR)
    file = await _exported(backend)

    await backend.register(OTHER, "Go")
    before = len(await _logged(backend, OTHER))
    plan = await _import(backend, file, group_id=OTHER)

    assert not _refused(plan)
    assert plan.names(Outcome.ADDED) == {"roles": ["helper"], "rules": ["blocklist"]}
    assert {**(await _exported(backend, OTHER)), "group": None} == {**file, "group": None}
    assert (await services.lookups.get_role(OTHER, "moderator")).priority == 60
    assert [bulletin.kind for bulletin in await backend.services.imports._in.bulletins.all({"group_id": OTHER}, 9)]
    logs = await _logged(backend, OTHER)
    assert len(logs) == before + 1
    assert logs[0].event_type is EventType.GROUP_IMPORTED
    assert logs[0].details["added"] == {"roles": ["helper"], "rules": ["blocklist"]}
    assert logs[0].details["before"]["weekly_report"] is False


async def test_what_is_so_already_is_left_alone(backend: Backend) -> None:
    await backend.register()
    file = await _exported(backend)
    before = len(await _logged(backend))
    plan = await _import(backend, file)
    assert {item.outcome for item in plan.items} == {Outcome.SAME}
    assert len(await _logged(backend)) == before


async def test_people_get_their_roles_and_approvals(backend: Backend) -> None:
    await backend.register()
    await backend.person(5, "Mia")
    await backend.person(6, "Nora")
    file = _file(
        roles=[{"name": "helper", "priority": 20}],
        people=[
            {"user_id": 5, "name": "Mia", "role": "helper", "is_approved": True},
            {"user_id": 6, "name": "Nora", "is_approved": True},
            {"user_id": 7, "name": "Stranger", "is_approved": True},
            {"user_id": 8, "name": "Nobody"},
        ],
    )
    lookups = backend.services.lookups
    assert (await lookups.get_user(GROUP, 5)).role == "member"
    plan = await _import(backend, file)
    assert _refused(plan) == {"people 7": "user-unknown"}
    mia, nora = await lookups.get_user(GROUP, 5), await lookups.get_user(GROUP, 6)
    assert (mia.role, mia.assigned_role, mia.is_approved, nora.role, nora.is_approved) == (
        "helper",
        "helper",
        True,
        "member",
        True,
    )
    assert (await _look(backend, file)).is_empty


async def test_nothing_happens_if_the_group_changed_since_the_summary(backend: Backend) -> None:
    await backend.register()
    file = _file(settings={"captcha_enabled": True}, rules=[{"rule_name": "no-ads"}])
    token = (await _look(backend, file)).token
    await backend.services.settings.patch(GROUP, SettingsPatch(raid_joins=9), TOKEN_ACTOR)
    with pytest.raises(Conflict) as refused:
        await backend.services.imports.apply(GROUP, file, token, TOKEN_ACTOR)
    assert refused.value.code == "import-outdated"
    assert not (await backend.services.lookups.get_settings(GROUP)).captcha_enabled
    assert not (await backend.services.lookups.find_rules(GROUP)).rules

    await _import(backend, file)
    # Asked again after a crash: all of it is there.
    _, again = await backend.services.imports.apply(GROUP, file, token, TOKEN_ACTOR)
    assert again.is_empty


async def test_nobody_imports_what_they_could_not_set(backend: Backend) -> None:
    await backend.register()
    services = backend.services
    permissions = sorted(ALL_PERMISSIONS - {Permission.MODERATE_BAN, Permission.ROLES_ASSIGN})
    await services.roles.create(GROUP, RoleCreate(name="chief", priority=40, permissions=permissions), TOKEN_ACTOR)
    chief = await backend.person(5, "Mia", role="chief")
    await backend.person(6, "Nora")
    file = _file(
        settings={"raid_joins": 5, "welcome_message": "Hi"},
        roles=[
            {"name": "equal", "priority": 40},
            {"name": "banner", "priority": 1, "permissions": ["moderate.ban"]},
            {"name": "moderator", "priority": 1},
            {"name": "owner", "priority": 99},
            {"name": "helper", "priority": 1},
        ],
        rules=[{"rule_name": "bans", "penalty": "ban"}, {"rule_name": "mutes", "penalty": "mute"}],
        people=[{"user_id": 6, "role": "helper", "is_approved": True}],
    )
    plan = await _import(backend, file, chief)
    assert _refused(plan) == {
        "settings raid_joins": "permission-missing",
        "roles equal": "role-priority-too-high",
        "roles banner": "grant-exceeds-own",
        "roles moderator": "role-not-below",
        "roles owner": "role-owner-fixed",
        "rules bans": "permission-missing",
        "people 6": "permission-missing",
    }
    assert {rule.rule_name for rule in (await services.lookups.find_rules(GROUP)).rules} == {"mutes"}
    nora = await services.lookups.get_user(GROUP, 6)
    assert (nora.assigned_role, nora.is_approved) == (None, True)


async def test_without_the_permission_there_is_no_summary_either(backend: Backend) -> None:
    await backend.register()
    mia = await backend.person(5, "Mia", role="moderator")
    with pytest.raises(Forbidden):
        await _look(backend, _file(), mia)


async def test_a_role_that_was_refused_is_given_to_nobody(backend: Backend) -> None:
    await backend.register()
    services = backend.services
    permissions = sorted(ALL_PERMISSIONS - {Permission.ROLES_EDIT})
    await services.roles.create(GROUP, RoleCreate(name="chief", priority=40, permissions=permissions), TOKEN_ACTOR)
    chief = await backend.person(5, "Mia", role="chief")
    await backend.person(6, "Nora")
    await backend.person(7, "Omar", role="moderator")
    await services.users.patch(GROUP, 7, UserPatch(is_approved=True), TOKEN_ACTOR)
    people = [{"user_id": 6, "role": "new"}, {"user_id": 7, "role": "member"}, {"user_id": 5, "role": "owner"}]
    plan = await _look(backend, _file(roles=[{"name": "new", "priority": 1}], people=people), chief)
    assert _refused(plan) == {
        "roles new": "permission-missing",
        "people 6": "role-unknown",
        "people 5": "target-not-below",
    }


async def test_ids_that_mean_nothing_here_are_not_taken(backend: Backend) -> None:
    await backend.register()
    media = {"type": "photo", "file_id": "AgAC"}
    rules = [{"rule_name": "quiet", "exempt_topics": [3]}]
    settings = {"welcome_media": media, "captcha_topic": 3, "raid_joins": 0, "invented": 1}
    file = _file(settings=settings, rules=rules)
    assert _refused(await _look(backend, file)) == {"settings invented": "import-setting-unknown"}
    moved = {**file, "group": {"group_id": OTHER}, "bot_id": 42}
    plan = await _import(backend, moved)
    assert _refused(plan) == {
        "settings invented": "import-setting-unknown",
        "settings welcome_media": "import-media",
        "settings captcha_topic": "import-topics",
        "rules quiet: exempt_topics": "import-topics",
    }
    assert (await backend.services.lookups.find_rules(GROUP)).rules[0].exempt_topics == []


@pytest.mark.parametrize(
    ("file", "field", "code"),
    [
        ({}, "format", "import-unknown-format"),
        ({"format": "groupkeeper-group"}, "version", "import-no-version"),
        (_file(version=True), "version", "import-no-version"),
        (_file(version=0), "version", "import-no-version"),
        (_file(version=3), "version", "import-too-new"),
        (_file(notes=[]), "notes", "import-part-unknown"),
        (_file(settings=[]), "settings", "import-not-an-object"),
        (_file(settings={"language": "xx-YY-zz"}), "settings.language", None),
        (_file(settings={"custom_settings": {"$a": 1}}), "settings.custom_settings", None),
        (_file(roles={}), "roles", "import-not-a-list"),
        (_file(roles=[{"name": "a b"}]), "roles.0.name", None),
        (_file(roles=[None]), "roles.0", None),
        (_file(rules=[{"rule_name": "a", "invented": 1}]), "rules.0.invented", None),
        (_file(rules=[{"rule_name": "a", "told_by": "x"}]), "rules.0.told_by", None),
        (_file(rules=[{"rule_name": "a"}, {"rule_name": "a"}]), "rules.1.rule_name", "import-twice"),
        (_file(rules=[{"rule_name": f"r{n}"} for n in range(RULES_LIMIT + 1)]), "rules", "import-too-many"),
        (_file(people=[{"user_id": 2**60}]), "people.0.user_id", None),
    ],
)
async def test_what_is_no_file_is_refused(backend: Backend, file: dict[str, Any], field: str, code: str | None) -> None:
    await backend.register()
    with pytest.raises(Invalid) as refused:
        await _look(backend, file)
    assert refused.value.field.startswith(field)
    assert code in (None, refused.value.code)


async def test_rules_that_cost_too_much_are_refused_before_anything_is_kept(backend: Backend) -> None:
    await backend.register()
    wide = "(?:" + "|".join(f"[a-z]{{1,{n}}}x" for n in range(20, 60)) + ")"
    rules = [{"rule_name": f"r{n}", "trigger": {"type": "regex", "pattern": wide}} for n in range(5)]
    with pytest.raises(Invalid) as refused:
        await _look(backend, _file(rules=rules, settings={"captcha_enabled": True}))
    assert refused.value.field == "trigger"


async def test_more_rules_than_a_group_can_have_are_refused(backend: Backend) -> None:
    await backend.register()
    await backend.services.rules.create(GROUP, RuleCreate(rule_name="mine"), TOKEN_ACTOR)
    with pytest.raises(Conflict) as refused:
        await _look(backend, _file(rules=[{"rule_name": f"r{n}"} for n in range(RULES_LIMIT)]))
    assert refused.value.code == "limit-rules"


async def test_an_answer_of_the_export_can_be_sent_back_as_it_is(backend: Backend) -> None:
    await backend.register()
    answer = {"success": True, "data": _file(settings={"raid_joins": 7}), "message": "Group exported"}
    await _import(backend, answer)
    assert (await backend.services.lookups.get_settings(GROUP)).raid_joins == 7


async def test_names_mean_the_same_as_by_hand(backend: Backend) -> None:
    await backend.register()
    await backend.services.rules.create(GROUP, RuleCreate(rule_name="No-Ads"), TOKEN_ACTOR)
    await backend.services.roles.create(GROUP, RoleCreate(name="помощник", priority=20), TOKEN_ACTOR)
    await backend.person(7, "Mia")
    rules = [{"rule_name": name, "penalty": "mute"} for name in ("NO-ADS", "no-ads", "café", "Cafe\u0301s", "CAFÉS")]
    roles = [{"name": "Помощник", "priority": 25}, {"name": "OWNER", "priority": 10}, {"name": "Admin", "priority": 80}]
    people = [{"user_id": 7, "role": "ПОМОЩНИК"}]
    done = await _import(backend, _file(rules=rules, roles=roles, people=people))
    assert done.names(Outcome.CHANGED) == {"rules": ["No-Ads"], "roles": ["помощник", "admin"], "people": ["7"]}
    assert done.names(Outcome.ADDED) == {"rules": ["café", "Cafés"]}
    assert _refused(done) == {
        "rules no-ads": "rule-exists",
        "rules CAFÉS": "rule-exists",
        "roles owner": "role-owner-fixed",
    }
    kept = await backend.services.users.get(GROUP, 7, TOKEN_ACTOR)
    assert kept.assigned_role == "помощник"


async def test_names_that_a_group_has_in_two_cases_stay_two(backend: Backend) -> None:
    await backend.register()
    await backend.services.rules.create(GROUP, RuleCreate(rule_name="ads"), TOKEN_ACTOR)
    exact = [{"rule_name": "Ads", "penalty": "mute"}, {"rule_name": "ads", "penalty": "ban"}]
    done = await _import(backend, _file(rules=exact))
    assert done.names(Outcome.CHANGED) == {"rules": ["ads"]}
    assert _refused(done) == {"rules Ads": "rule-exists"}
    assert (await backend.services.rules.get(GROUP, "ads", TOKEN_ACTOR)).penalty == "ban"


async def _mark(backend: Backend, text: str, label: SampleLabel, group_id: int = GROUP) -> None:
    backend.clock.now += timedelta(seconds=1)
    await backend.services.spam_filter.mark(group_id, SampleCreate(text=text, label=label), TOKEN_ACTOR)


def _samples(plan: Plan) -> dict[str, str]:
    return {item.name: item.outcome for item in plan.items if item.part == "samples"}


async def _marked(backend: Backend, group_id: int = GROUP) -> dict[str, str]:
    found = await backend.services.spam_filter.samples(group_id, SampleQuery(), PageQuery(limit=100), TOKEN_ACTOR)
    return {one.text: one.label for one in reversed(found.items)}


async def test_what_a_group_taught_its_filter_counts_in_another(backend: Backend) -> None:
    texts = {"golden tickets at the purple door": SampleLabel.SPAM, "board meeting at seven": SampleLabel.HAM}
    await backend.register()
    for text, label in texts.items():
        await _mark(backend, text, label)
    file = await _exported(backend)
    assert "actor" not in file["samples"][0]
    await backend.register(OTHER)
    await _mark(backend, "board meeting at seven", SampleLabel.SPAM, OTHER)
    await _mark(backend, "something else", SampleLabel.HAM, OTHER)
    planned = await _import(backend, file, group_id=OTHER)
    assert _samples(planned) == {"1": "added", "2": "changed"}
    assert await _marked(backend, OTHER) == {"something else": "ham", **texts}
    judged = await backend.services.spam_filter.test(OTHER, "gоlden tickets at the purple door", TOKEN_ACTOR)  # noqa: RUF001
    assert judged.is_spam
    entry = (await _logged(backend, OTHER))[0]
    assert entry.details["samples"] == 2
    assert "purple" not in str(entry.details)
    assert _samples(await _look(backend, file, group_id=OTHER)) == {"1": "same", "2": "same"}


async def test_imported_samples_push_the_oldest_ones_out(backend: Backend, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spam_filter, "SAMPLES_LIMIT", 3)
    await backend.register()
    for text, label in (("a", SampleLabel.SPAM), ("b", SampleLabel.SPAM), ("c", SampleLabel.HAM)):
        await _mark(backend, text, label)
    file = _file(version=2, samples=[{"text": "d", "label": "ham"}, {"text": "e", "label": "ham"}])
    await _import(backend, file)
    assert await _marked(backend) == {"b": "spam", "d": "ham", "e": "ham"}


async def test_samples_need_the_permission_to_teach_and_the_version_that_has_them(backend: Backend) -> None:
    await backend.register()
    setter = RoleCreate(name="setter", permissions=[Permission.SETTINGS_EDIT])
    await backend.services.roles.create(GROUP, setter, TOKEN_ACTOR)
    pat = await backend.person(8, "Pat", role="setter")
    samples = [{"text": "d", "label": "ham"}]
    assert _samples(await _look(backend, _file(version=2, samples=samples), pat)) == {"1": "refused"}
    for version, wrong, field in (
        (1, samples, "samples"),
        (2, samples * 2, "samples.1.text"),
        (2, [{"text": "d" * 1_001, "label": "ham"}], "samples.0.text"),
        (2, [{"text": "d", "label": "odd"}], "samples.0.label"),
    ):
        with pytest.raises(Invalid) as refused:
            await _look(backend, _file(version=version, samples=wrong))
        assert refused.value.field == field


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16"])
def test_files_that_an_editor_saved_are_read(coding: str) -> None:
    assert parsed(json.dumps(_file(rules=[]), ensure_ascii=False).encode(coding)) == _file(rules=[])


@pytest.mark.parametrize("raw", [b"", b"[]", b"\xff\xfe{", b"\xef\xbb\xbf", b"{}\x00", b"\xfe\xff\xd8\x00"])
def test_other_files_are_refused(raw: bytes) -> None:
    with pytest.raises(Invalid):
        parsed(raw)
