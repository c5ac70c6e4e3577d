"""Reports: a decision is carried out once or the report stays open; members never act on somebody above them."""

import asyncio

import pytest

from demo.telegram.server import BotApi, Refusal
from demo.telegram.world import BOT, Chat
from models.actions import ActionQuery, ActionStatus, ActionType
from models.actors import Actor, ActorKind
from models.logs import EventType, LogQuery
from models.pages import PageQuery
from models.reports import ReportDecided, ReportQuery, ReportStatus, ReportVerdict
from models.roles import RoleCreate
from models.settings import SettingsPatch
from models.tokens import TokenCreate
from models.users import Profile, TelegramStatus
from services.core.errors import Conflict, Forbidden, NotFound, OutOfReach
from services.moderation.reports import GOOD_STANDING_AFTER
from tests.backends import GROUP, TOKEN_ACTOR, Backend

MIA = 4
MESSAGE = 99


async def _group(live: Backend, telegram: BotApi) -> Chat:
    chat = Chat(GROUP, "Chess")
    chat.set(BOT, "administrator")
    chat.set({"id": MIA, "is_bot": False, "first_name": "Mia"}, "member")
    telegram.world.chats[GROUP] = chat
    await live.register()
    await live.person(MIA, "Mia")
    return chat


async def _decide(live: Backend, verdict: ReportVerdict, patience: float = 5) -> ReportDecided:
    return await live.services.reports.decide(GROUP, MESSAGE, verdict, TOKEN_ACTOR, patience)


async def _actions(live: Backend) -> list[tuple[ActionType, ActionStatus]]:
    found = await live.services.actions.page(GROUP, ActionQuery(user_id=MIA), PageQuery(), TOKEN_ACTOR)
    return [(one.action_type, one.status) for one in found.items]


async def _status(live: Backend) -> ReportStatus:
    return (await live.services.reports.get(GROUP, MESSAGE, TOKEN_ACTOR)).status


async def test_a_refused_verdict_leaves_the_report_open(live: Backend, own_telegram: BotApi) -> None:
    await _group(live, own_telegram)
    await live.services.reports.report(GROUP, MESSAGE, MIA, TOKEN_ACTOR)
    await live.services.settings.patch(GROUP, SettingsPatch(moderation_enabled=False), TOKEN_ACTOR)
    with pytest.raises(Conflict, match="turned off"):
        await _decide(live, ReportVerdict.BAN)
    assert await _status(live) is ReportStatus.OPEN
    await live.services.settings.patch(GROUP, SettingsPatch(moderation_enabled=True), TOKEN_ACTOR)
    decided = await _decide(live, ReportVerdict.BAN)
    assert decided.action is not None
    assert (decided.status, decided.action.status) == (ReportStatus.HANDLED, ActionStatus.COMPLETED)
    with pytest.raises(Conflict, match="already been handled"):
        await _decide(live, ReportVerdict.BAN)
    assert await _actions(live) == [(ActionType.BAN, ActionStatus.COMPLETED)]


async def test_a_report_stays_open_if_telegram_refuses(live: Backend, own_telegram: BotApi) -> None:
    await _group(live, own_telegram)
    await live.services.reports.report(GROUP, MESSAGE, MIA, TOKEN_ACTOR)

    def refuse(_: object) -> object:
        raise Refusal(400, "Bad Request: not enough rights")

    own_telegram.answers["banChatMember"] = refuse
    refused = await _decide(live, ReportVerdict.BAN)
    assert refused.action is not None
    assert (refused.status, refused.action.status) == (ReportStatus.OPEN, ActionStatus.FAILED)
    del own_telegram.answers["banChatMember"]
    assert (await _decide(live, ReportVerdict.BAN)).status is ReportStatus.HANDLED
    assert await _actions(live) == [(ActionType.BAN, ActionStatus.COMPLETED), (ActionType.BAN, ActionStatus.FAILED)]


async def test_one_of_two_concurrent_decisions_wins(live: Backend, own_telegram: BotApi) -> None:
    await _group(live, own_telegram)
    await live.services.reports.report(GROUP, MESSAGE, MIA, TOKEN_ACTOR)
    results = await asyncio.gather(
        _decide(live, ReportVerdict.BAN), _decide(live, ReportVerdict.MUTE), return_exceptions=True
    )
    assert sorted(type(one).__name__ for one in results) == ["Conflict", "ReportDecided"]
    assert len(await _actions(live)) == 1


async def test_two_reports_at_the_threshold_act_once(live: Backend, own_telegram: BotApi) -> None:
    chat = await _group(live, own_telegram)
    people = [await live.person(number, f"R{number}") for number in (11, 12, 13)]
    await live.services.settings.patch(GROUP, SettingsPatch(report_threshold=2), TOKEN_ACTOR)
    live.clock.advance(seconds=GOOD_STANDING_AFTER.total_seconds() + 1)
    reports = live.services.reports
    await reports.report(GROUP, MESSAGE, MIA, people[0])
    both = await asyncio.gather(*(reports.report(GROUP, MESSAGE, MIA, one) for one in people[1:]))
    assert sorted(one.has_acted for one in both) == [False, True]
    await own_telegram.wait_for(lambda: chat.members[MIA]["status"] == "restricted")
    assert sorted(kind for kind, _ in await _actions(live)) == [ActionType.DELETE, ActionType.MUTE]
    decided = await _decide(live, ReportVerdict.DELETE)
    assert decided.status is ReportStatus.HANDLED
    await own_telegram.wait_for(lambda: chat.members[MIA]["status"] == "member")


async def test_reports_never_act_on_moderators(live: Backend, own_telegram: BotApi) -> None:
    chat = await _group(live, own_telegram)
    helper = RoleCreate(name="helper", priority=1, permissions=[])
    await live.services.roles.create(GROUP, helper, TOKEN_ACTOR)
    await live.services.users.assign_role(GROUP, MIA, "helper", TOKEN_ACTOR)
    await live.services.settings.patch(GROUP, SettingsPatch(report_threshold=1), TOKEN_ACTOR)
    rita = await live.person(11, "Rita")
    live.clock.advance(seconds=GOOD_STANDING_AFTER.total_seconds() + 1)
    told = await live.services.reports.report(GROUP, MESSAGE, MIA, rita)
    assert (told.count, told.has_acted) == (1, False)
    assert await _actions(live) == []
    assert chat.members[MIA]["status"] == "member"
    for stand_in in (777000, 136817688, 1087968824):
        with pytest.raises(OutOfReach):
            await live.services.reports.report(GROUP, MESSAGE + 1, stand_in, rita)


async def test_report_permissions(backend: Backend) -> None:
    await backend.register()
    reports = backend.services.reports
    mia, mona = await backend.person(MIA, "Mia"), await backend.person(3, "Mona", role="moderator")
    stranger = mia.model_copy(update={"id": "99"})
    with pytest.raises(Forbidden, match="Only members"):
        await reports.report(GROUP, MESSAGE, 5, stranger)
    for scopes, expected in ((["moderate.warn"], None), (["rules.view"], Forbidden)):
        made = await backend.services.tokens.create(TokenCreate(name="t", scopes=scopes, group_ids=[GROUP]), mona)
        token = await backend.services.tokens.authenticate(made.token)
        assert token is not None
        if expected is None:
            assert (await reports.report(GROUP, MESSAGE, 5, token)).is_first
        else:
            with pytest.raises(expected):
                await reports.report(GROUP, MESSAGE, 5, token)
    with pytest.raises(Forbidden):
        await reports.page(GROUP, ReportQuery(), PageQuery(), mia)
    with pytest.raises(Forbidden, match=r"moderate\.ban"):
        await reports.decide(GROUP, MESSAGE, ReportVerdict.BAN, mona, 0)
    with pytest.raises(NotFound):
        await reports.decide(GROUP, MESSAGE + 1, ReportVerdict.DISMISS, mona, 0)
    [listed] = (await reports.page(GROUP, ReportQuery(), PageQuery(), mona)).items
    assert (listed.message_id, listed.author_id, listed.status) == (MESSAGE, 5, ReportStatus.OPEN)
    decided = await reports.decide(GROUP, MESSAGE, ReportVerdict.DISMISS, mona, 0)
    assert (decided.status, decided.decided_by and decided.decided_by.id) == (ReportStatus.DISMISSED, "3")
    assert (await reports.page(GROUP, ReportQuery(), PageQuery(), mona)).items == []
    for event in (EventType.REPORT_OPENED, EventType.REPORT_DECIDED):
        logs = await backend.services.logs.page(GROUP, LogQuery(event_type=event), PageQuery(), TOKEN_ACTOR)
        assert [one.details["message_id"] for one in logs.items] == [MESSAGE]


async def test_reports_over_rest_verify_the_author(backend: Backend) -> None:
    await backend.register()
    victim, spammer = await backend.person(7, "Vic"), await backend.person(8, "Sam")
    reports, web = backend.services.reports, Actor(kind=ActorKind.PANEL, id="8", name="Sam")
    with pytest.raises(Forbidden, match=r"moderate\.warn"):
        await reports.report(GROUP, MESSAGE, 7, web)
    await backend.person(9, "Mona", role="moderator")
    await reports.report(GROUP, MESSAGE, 7, Actor(kind=ActorKind.PANEL, id="9"))
    await reports.report(GROUP, MESSAGE, 8, victim)  # in chat, Telegram says who wrote it
    report = await reports.get(GROUP, MESSAGE, TOKEN_ACTOR)
    assert report.author_id == 8
    with pytest.raises(Conflict, match="Somebody else"):
        await reports.report(GROUP, MESSAGE, 7, TOKEN_ACTOR)
    assert spammer.user_id not in report.reporters


async def test_whoever_is_banned_reports_nothing(backend: Backend) -> None:
    await backend.register()
    sam = await backend.person(8, "Sam")
    profile = Profile(user_id=8, first_name="Sam", username="sam")
    users, memberships = backend.services.users, backend.services.memberships
    await memberships.set_status(GROUP, profile, TelegramStatus.KICKED, TOKEN_ACTOR, came_from=TelegramStatus.MEMBER)
    # The service message of a ban reports that they left, and a message may arrive late.
    await memberships.set_status(GROUP, profile, TelegramStatus.LEFT, TOKEN_ACTOR, came_from=TelegramStatus.MEMBER)
    await users.see(GROUP, profile)
    with pytest.raises(Forbidden):
        await backend.services.reports.report(GROUP, MESSAGE, 7, sam)
    user = await backend.services.lookups.get_user(GROUP, 8)
    assert (user.telegram_status, user.is_active) == (TelegramStatus.KICKED, False)
