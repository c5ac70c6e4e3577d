"""Who may do what in hard cases: strangers, people who left, limited administrators, and actions that give power."""

from datetime import UTC, datetime

import pytest

from models.actions import ActionCreate, ActionQuery, ActionType
from models.actors import Actor, ActorKind
from models.pages import PageQuery
from models.permissions import Permission
from models.roles import ADMIN, MODERATOR, RoleCreate, RolePatch
from models.rules import Penalty, RuleCreate, RulePatch
from models.settings import EscalationStep, SettingsPatch
from models.tokens import TokenCreate
from models.users import AdminRight, Profile, TelegramStatus
from models.webhooks import WebhookCreate
from services.core.errors import Forbidden
from tests.backends import GROUP, TOKEN_ACTOR, Backend

STRANGER = Actor(kind=ActorKind.TELEGRAM, id="999", name="Stranger")
VIEWS = {permission for permission in Permission if permission.endswith(".view")}


async def _permissions(backend: Backend, actor: Actor) -> set[Permission]:
    return set((await backend.services.permissions.authority_of(actor, GROUP)).permissions)


async def _administrator(backend: Backend, user_id: int, *rights: AdminRight) -> Actor:
    profile = Profile(user_id=user_id, first_name=f"A{user_id}")
    await backend.services.memberships.set_status(
        GROUP, profile, TelegramStatus.ADMINISTRATOR, TOKEN_ACTOR, rights=frozenset(rights)
    )
    return Actor(kind=ActorKind.TELEGRAM, id=str(user_id))


@pytest.mark.parametrize("status", [TelegramStatus.LEFT, TelegramStatus.KICKED])
async def test_whoever_is_no_member_has_no_permission(backend: Backend, status: TelegramStatus) -> None:
    await backend.register()
    mia = await backend.person(7, "Mia")
    assert await _permissions(backend, mia) == {Permission.RULES_VIEW}
    await backend.services.memberships.set_status(GROUP, Profile(user_id=7, first_name="Mia"), status, TOKEN_ACTOR)
    for actor in (mia, STRANGER):
        assert await _permissions(backend, actor) == set()
        assert not await backend.services.permissions.is_member(actor, GROUP)
        with pytest.raises(Forbidden):
            await backend.services.rules.get(GROUP, "any", actor)


async def test_administrators_have_the_permissions_of_their_telegram_rights(backend: Backend) -> None:
    await backend.register()
    titled = await _administrator(backend, 2)
    assert await _permissions(backend, titled) == VIEWS
    deleting = await _administrator(backend, 3, AdminRight.DELETE_MESSAGES, AdminRight.PIN_MESSAGES)
    assert await _permissions(backend, deleting) == VIEWS | {Permission.MODERATE_DELETE, Permission.MODERATE_PIN}
    full = await _administrator(backend, 4, *AdminRight)
    users = backend.services.users
    assert Permission.MODERATE_BAN in await _permissions(backend, full)
    await users.assign_role(GROUP, 3, MODERATOR, TOKEN_ACTOR)
    assert {Permission.MODERATE_KICK, Permission.MODERATE_PIN} <= await _permissions(backend, deleting)
    assert Permission.MODERATE_BAN not in await _permissions(backend, deleting)
    await users.assign_role(GROUP, 2, ADMIN, TOKEN_ACTOR)
    assert Permission.MODERATE_BAN in await _permissions(backend, titled)


async def test_an_anonymous_administrator_only_looks(backend: Backend) -> None:
    await backend.register()
    ghost = Actor(kind=ActorKind.TELEGRAM, id=str(GROUP), anonymous_admin=True)
    assert await _permissions(backend, ghost) == VIEWS


async def test_a_member_leaves_once_and_nobody_else_does_it_for_show(backend: Backend) -> None:
    await backend.register()
    mia = await backend.person(7, "Mia")
    actions = backend.services.actions
    leaving = ActionCreate(action_type=ActionType.KICK, user_id=7, execute=True)
    for stranger, kick in ((STRANGER, leaving.model_copy(update={"user_id": 999})), (mia, leaving)):
        for bad in (kick.model_copy(update={"execute": False}), kick.model_copy(update={"reason": "free coins"})):
            with pytest.raises(Forbidden):
                await actions.take(GROUP, bad, stranger)
        with pytest.raises(Forbidden):
            await actions.take_many(GROUP, [kick, kick], stranger)
    with pytest.raises(Forbidden):
        await actions.take(GROUP, leaving.model_copy(update={"user_id": 999}), STRANGER)
    taken = [await actions.take(GROUP, leaving, mia.asking(f"request:{number}")) for number in range(20)]
    assert len({action.id for action in taken}) == 1
    kept = await actions.page(GROUP, ActionQuery(), PageQuery(), TOKEN_ACTOR)
    assert [action.id for action in kept.items] == [taken[0].id]
    profile = Profile(user_id=7, first_name="Mia", username="mia")
    for status in (TelegramStatus.LEFT, TelegramStatus.KICKED):
        await backend.services.memberships.set_status(GROUP, profile, status, TOKEN_ACTOR)
        with pytest.raises(Forbidden):
            await actions.take(GROUP, leaving, mia)


async def test_nobody_promotes_above_themselves(backend: Backend) -> None:
    await backend.register()
    role = RoleCreate(name="greeter", priority=20, permissions=[Permission.ROLES_ASSIGN])
    await backend.services.roles.create(GROUP, role, TOKEN_ACTOR)
    greeter = await backend.person(8, "Greta", role="greeter")
    owner = await backend.person(1, "Olga", TelegramStatus.CREATOR)
    await backend.person(7, "Mia")
    promotion = ActionCreate(action_type=ActionType.PROMOTE, user_id=7)
    with pytest.raises(Forbidden, match="equal to or higher"):
        await backend.services.actions.take(GROUP, promotion, greeter)
    assert (await backend.services.actions.take(GROUP, promotion, owner)).action_type is ActionType.PROMOTE


async def test_a_rule_cannot_exceed_its_creators_permissions(backend: Backend) -> None:
    await backend.register()
    permissions = [Permission.RULES_EDIT, Permission.SETTINGS_EDIT, Permission.MODERATE_DELETE]
    await backend.services.roles.create(GROUP, RoleCreate(name="clerk", permissions=permissions), TOKEN_ACTOR)
    clerk = await backend.person(8, "Clara", role="clerk")
    rules, settings = backend.services.rules, backend.services.settings
    with pytest.raises(Forbidden, match=r"moderate\.ban"):
        await rules.create(GROUP, RuleCreate(rule_name="trap", penalty=Penalty.BAN), clerk)
    await rules.create(GROUP, RuleCreate(rule_name="tidy", delete_message=True), clerk)
    with pytest.raises(Forbidden, match=r"moderate\.mute"):
        await rules.patch(GROUP, "tidy", RulePatch(penalty=Penalty.MUTE), clerk)
    await rules.create(GROUP, RuleCreate(rule_name="strict", penalty=Penalty.BAN), TOKEN_ACTOR)
    with pytest.raises(Forbidden, match=r"moderate\.ban"):
        await rules.patch(GROUP, "strict", RulePatch(exempt_users=[8]), clerk)
    await rules.patch(GROUP, "strict", RulePatch(is_active=False), clerk)
    steps = [EscalationStep(warnings=1, penalty=Penalty.KICK)]
    for patch, permission in (
        (SettingsPatch(escalation=steps), r"moderate\.kick"),
        (SettingsPatch(raid_until=datetime(2027, 1, 1, tzinfo=UTC)), r"moderate\.ban"),
        (SettingsPatch(raid_joins=5), r"moderate\.ban"),
        (SettingsPatch(captcha_enabled=True), r"moderate\.mute"),
        (SettingsPatch(report_threshold=3), r"moderate\.mute"),
    ):
        with pytest.raises(Forbidden, match=permission):
            await settings.patch(GROUP, patch, clerk)
    await settings.patch(GROUP, SettingsPatch(welcome_message="Hi", raid_joins=0), clerk)


async def test_a_chat_token_acts_in_its_owners_name(backend: Backend) -> None:
    await backend.register()
    owner = await backend.person(1, "Olga", TelegramStatus.CREATOR)
    await backend.person(7, "Mia")
    made = await backend.services.tokens.create(TokenCreate(name="ci", scopes=["moderate.mute"]), owner)
    token = await backend.services.tokens.authenticate(made.token)
    assert token is not None
    muting = ActionCreate(action_type=ActionType.MUTE, user_id=7, admin_id=4)
    assert (await backend.services.actions.take(GROUP, muting, token)).admin_id == 1
    assert (await backend.services.actions.take(GROUP, muting, TOKEN_ACTOR)).admin_id == 4


async def test_a_banned_moderator_loses_the_role(backend: Backend) -> None:
    await backend.register()
    users = backend.services.users
    profile = Profile(user_id=5, first_name="Max", username="max")
    moderator = await backend.person(5, "Max", role=MODERATOR)
    await backend.services.memberships.set_status(GROUP, profile, TelegramStatus.KICKED, TOKEN_ACTOR)
    await users.see(GROUP, profile.model_copy(update={"first_name": "Maximilian"}))  # a message that arrived late
    assert await _permissions(backend, moderator) == set()
    await backend.services.memberships.set_status(GROUP, profile, TelegramStatus.MEMBER, TOKEN_ACTOR)
    assert await _permissions(backend, moderator) == {Permission.RULES_VIEW}


async def test_erasing_a_group_takes_more_than_its_settings(backend: Backend) -> None:
    await backend.register()
    role = RoleCreate(name="clerk", permissions=[Permission.SETTINGS_EDIT])
    await backend.services.roles.create(GROUP, role, TOKEN_ACTOR)
    clerk = await backend.person(8, "Clara", role="clerk")
    with pytest.raises(Forbidden, match=r"roles\.edit"):
        await backend.services.groups.delete(GROUP, clerk)


async def test_webhooks_need_the_logs_permission(backend: Backend) -> None:
    await backend.register()
    role = RoleCreate(name="clerk", permissions=[Permission.SETTINGS_EDIT])
    await backend.services.roles.create(GROUP, role, TOKEN_ACTOR)
    clerk = await backend.person(8, "Clara", role="clerk")
    hook = WebhookCreate(url="https://example.org/hook")
    with pytest.raises(Forbidden, match=r"logs\.view"):
        await backend.services.webhooks.create(GROUP, hook, clerk)
    await backend.services.roles.patch(
        GROUP, "clerk", RolePatch(permissions=[Permission.SETTINGS_EDIT, Permission.LOGS_VIEW]), TOKEN_ACTOR
    )
    assert (await backend.services.webhooks.create(GROUP, hook, clerk)).url == hook.url
