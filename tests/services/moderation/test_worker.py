"""How actions are carried out: order, time, retries, claims."""

# ruff: noqa: ASYNC110 - other tasks give no signal

import asyncio
from typing import Any

import pytest
from bson import ObjectId
from motor.motor_asyncio import AsyncIOMotorClient

from demo.telegram.server import BotApi, Fault, Refusal
from demo.telegram.world import BOT, Chat
from models.actions import Action, ActionCreate, ActionRead, ActionStatus, ActionType, SendRight
from models.actors import Actor, ActorKind
from models.base import utc_now
from models.logs import EventType, LogQuery
from models.pages import PageQuery
from models.reports import ReportVerdict
from models.rules import Penalty
from models.settings import EscalationStep, SettingsPatch
from services.container import build_services
from services.core.errors import Conflict
from services.events.safe_http import SafeHttp
from services.moderation.reports import GOOD_STANDING_AFTER
from services.moderation.worker import LEASE
from storage.cache import Cache
from tests.backends import GROUP, TOKEN_ACTOR, Backend

MIA = 4


async def _group(live: Backend, telegram: BotApi) -> Chat:
    owner = telegram.world.person("Olga")
    chat = Chat(GROUP, "Chess")
    chat.set(owner, "creator")
    chat.set(BOT, "administrator")
    chat.set({"id": MIA, "is_bot": False, "first_name": "Mia"}, "member")
    telegram.world.chats[GROUP] = chat
    await live.register()
    await live.person(MIA, "Mia")
    return chat


async def _take(live: Backend, kind: ActionType, **more: Any) -> ActionRead:
    action = ActionCreate(action_type=kind, user_id=more.pop("user_id", MIA), **more)
    taken = await live.services.actions.take(GROUP, action, TOKEN_ACTOR)
    return await live.services.actions.outcome(taken, 5)


async def _until(live: Backend, action: ActionRead, status: ActionStatus) -> ActionRead:
    async with asyncio.timeout(20):
        while (now := await live.services.actions.get(GROUP, action.id, TOKEN_ACTOR)).status is not status:
            await asyncio.sleep(0.02)
    return now


async def _kept(live: Backend, **fields: Any) -> ActionRead:
    """An action as another process left it."""
    now = live.clock()
    raw = {
        "group_id": GROUP,
        "user_id": MIA,
        "actor": TOKEN_ACTOR.model_dump(),
        "execute": True,
        "status": ActionStatus.PENDING,
        "claim": None,
        "due_at": now,
        "created_at": now,
        "updated_at": now,
        **fields,
    }
    await live.database.motor["actions"].insert_one(raw)
    return ActionRead.model_validate(Action.model_validate(raw))


async def test_long_restrictions_are_ended_by_telegram_and_others_by_us(live: Backend, own_telegram: BotApi) -> None:
    # The server deletes old logs by its own clock, so one in the past is deleted in its next sweep.
    live.clock.advance(seconds=(utc_now() - live.clock()).total_seconds())
    chat = await _group(live, own_telegram)
    begins = int(live.clock().timestamp())
    month = await _take(live, ActionType.MUTE, duration=30 * 86_400)
    short = await _take(live, ActionType.BAN, duration=10)
    long = await _take(live, ActionType.BAN, duration=400 * 86_400)
    [muted] = own_telegram.sent(GROUP, "restrictChatMember")
    assert muted.params["until_date"] - 30 * 86_400 in (begins, begins + 1)  # rounded
    assert [call.params.get("until_date") for call in own_telegram.sent(GROUP, "banChatMember")] == [None, None]
    live.clock.advance(seconds=11)
    await _until(live, short, ActionStatus.EXPIRED)
    # A longer ban came later: it mustn't end with the shorter one.
    assert chat.members[MIA]["status"] == "kicked"
    live.clock.advance(days=31)
    await _until(live, month, ActionStatus.EXPIRED)
    assert len(own_telegram.sent(GROUP, "restrictChatMember")) == 1
    live.clock.advance(days=400)
    await _until(live, long, ActionStatus.EXPIRED)
    assert chat.members[MIA]["status"] == "left"
    expired = LogQuery(event_type=EventType.ACTION_EXPIRED)
    assert len((await live.services.logs.page(GROUP, expired, PageQuery(), TOKEN_ACTOR)).items) == 3


async def test_a_clock_behind_telegrams_makes_nothing_endless(live: Backend, own_telegram: BotApi) -> None:
    await _group(live, own_telegram)
    telegrams_now = live.clock().timestamp() + 90
    for duration in (31, 45, 100, 119, 121, 130):
        for kind, method in ((ActionType.MUTE, "restrictChatMember"), (ActionType.BAN, "banChatMember")):
            await _take(live, kind, duration=duration)
            until = own_telegram.sent(GROUP, method)[-1].params.get("until_date")
            assert until is None or until - telegrams_now > 30, (kind, duration)
            await _take(live, ActionType.UNBAN)


async def test_an_action_is_retried_until_telegram_answers(live: Backend, own_telegram: BotApi) -> None:
    await _group(live, own_telegram)
    own_telegram.fail("banChatMember", 429, "Too Many Requests: retry after 1", retry_after=1)
    own_telegram.fail("banChatMember", 502, "Bad Gateway", times=2)
    ended = await _take(live, ActionType.BAN)
    assert ended.status is ActionStatus.COMPLETED
    assert [call.code for call in own_telegram.calls if call.method == "banChatMember"] == [429, 502, 502, 200]


async def test_an_uncertain_kick_is_not_repeated_after_a_rejoin(live: Backend, own_telegram: BotApi) -> None:
    chat = await _group(live, own_telegram)
    chat.set(chat.members[MIA]["user"], "left")
    gone = await _kept(live, action_type=ActionType.KICK, claim="dead", due_at=live.clock())
    await _until(live, gone, ActionStatus.COMPLETED)
    assert not own_telegram.sent(GROUP, "unbanChatMember")
    chat.set(chat.members[MIA]["user"], "member")
    there = await _kept(live, action_type=ActionType.KICK, claim="dead")
    await _until(live, there, ActionStatus.COMPLETED)
    assert len(own_telegram.sent(GROUP, "unbanChatMember")) == 1


async def test_a_kick_from_a_basic_group(live: Backend, own_telegram: BotApi) -> None:
    chat = await _group(live, own_telegram)
    own_telegram.fail("unbanChatMember", 400, "Bad Request: method is available for supergroup and channel chats only")
    own_telegram.fail("restrictChatMember", 400, "Bad Request: method is available for supergroup chats only")
    assert (await _take(live, ActionType.KICK)).status is ActionStatus.COMPLETED
    assert len(own_telegram.sent(GROUP, "banChatMember")) == 1
    chat.set(chat.members[MIA]["user"], "member")  # nobody is banned there
    assert (await _take(live, ActionType.MUTE)).failure == "This only works in supergroups."


async def test_a_delayed_action_does_not_override_a_newer_one(live: Backend, own_telegram: BotApi) -> None:
    await _group(live, own_telegram)
    before = live.clock()
    live.clock.advance(seconds=1)
    await _take(live, ActionType.UNBAN)
    late = await _kept(live, action_type=ActionType.BAN, claim="dead", due_at=before, created_at=before)
    ended = await _until(live, late, ActionStatus.FAILED)
    assert ended.failure == "A newer action came first."
    assert own_telegram.sent(GROUP, "banChatMember") == []


async def test_a_lock_that_a_dead_process_left_holds_up_its_own_group_only(live: Backend, own_telegram: BotApi) -> None:
    await _group(live, own_telegram)
    other = Chat(GROUP - 1, "Tea")
    other.set(BOT, "administrator")
    other.set({"id": MIA, "is_bot": False, "first_name": "Mia"}, "member")
    own_telegram.world.chats[other.id] = other
    await live.register(other.id)
    later = live.clock() + LEASE
    locked = await _kept(live, action_type=ActionType.BAN, claim="dead", due_at=later)
    free = await _kept(live, action_type=ActionType.BAN, claim="dead", due_at=later, group_id=other.id)
    client: AsyncIOMotorClient[dict[str, Any]] = live.database.motor.client
    async with await client.start_session() as session, session.start_transaction():
        where = {"_id": ObjectId(locked.id)}
        await live.database.motor["actions"].update_one(where, {"$set": {"crashes": 0}}, session=session)
        live.clock.advance(seconds=LEASE.total_seconds() + 1)
        async with asyncio.timeout(30):
            while not own_telegram.sent(other, "banChatMember"):
                await asyncio.sleep(0.02)
        assert own_telegram.sent(GROUP, "banChatMember") == []
    assert free.group_id == other.id
    await _until(live, locked, ActionStatus.COMPLETED)


async def test_a_claim_that_holds_is_left_alone(live: Backend, own_telegram: BotApi) -> None:
    await _group(live, own_telegram)
    theirs = await _kept(live, action_type=ActionType.BAN, claim="alive", due_at=live.clock() + LEASE)
    for _ in range(2):  # the query that finds this one would find the other too, and carry it out first
        later = await _kept(live, action_type=ActionType.WARN, claim="dead", due_at=live.clock())
        await _until(live, later, ActionStatus.COMPLETED)
    assert (await live.services.actions.get(GROUP, theirs.id, TOKEN_ACTOR)).status is ActionStatus.PENDING
    assert own_telegram.sent(GROUP, "banChatMember") == []
    live.clock.advance(seconds=LEASE.total_seconds() + 1)
    await _until(live, theirs, ActionStatus.COMPLETED)


async def test_a_restriction_denies_the_named_rights(live: Backend, own_telegram: BotApi) -> None:
    await _group(live, own_telegram)
    await _take(live, ActionType.RESTRICT, denied=[SendRight.PHOTOS, SendRight.OTHER])
    [call] = own_telegram.sent(GROUP, "restrictChatMember")
    denied = {name for name, may in call.params["permissions"].items() if not may}
    assert denied == {"can_send_photos", "can_send_other_messages"}
    restricted = (await _take(live, ActionType.RESTRICT)).status
    assert restricted is ActionStatus.COMPLETED


async def test_warnings_count_within_their_window_and_time(live: Backend, own_telegram: BotApi) -> None:
    await _group(live, own_telegram)
    steps = [EscalationStep(warnings=2, within=7 * 86_400, penalty=Penalty.MUTE, duration=86_400)]
    patch = SettingsPatch(escalation=steps, warning_lifetime=10 * 86_400)
    await live.services.settings.patch(GROUP, patch, TOKEN_ACTOR)
    first = await _take(live, ActionType.WARN)
    live.clock.advance(days=8)
    second = await _take(live, ActionType.WARN)
    assert await live.services.actions.consequences(second) == []
    assert await live.services.warnings.tally(GROUP, MIA) == (2, 2)
    live.clock.advance(days=3)
    await _until(live, first, ActionStatus.EXPIRED)
    third = await _take(live, ActionType.WARN)
    [penalty] = await live.services.actions.consequences(third)
    assert (penalty.action_type, penalty.duration, penalty.actor.kind) == (ActionType.MUTE, 86_400, "system")
    await _until(live, penalty, ActionStatus.COMPLETED)


async def test_another_process_carries_out_actions_without_a_bot(live: Backend, own_telegram: BotApi) -> None:
    chat = await _group(live, own_telegram)
    without = build_services(live.database, Cache(), live.clock, None, SafeHttp(allows_private=False))
    record = await without.actions.take(GROUP, ActionCreate(action_type=ActionType.WARN, user_id=MIA), TOKEN_ACTOR)
    assert (record.status, record.execute) == (ActionStatus.RECORDED, False)
    wanted = ActionCreate(action_type=ActionType.BAN, user_id=MIA, execute=True)
    await _until(live, await without.actions.take(GROUP, wanted, TOKEN_ACTOR), ActionStatus.COMPLETED)
    assert chat.members[MIA]["status"] == "kicked"


async def test_undoing_the_last_warning_ends_the_ban_that_it_led_to(live: Backend, own_telegram: BotApi) -> None:
    chat = await _group(live, own_telegram)
    *_, last = [await _take(live, ActionType.WARN) for _ in range(3)]
    [ban] = await live.services.actions.consequences(last)
    await _until(live, ban, ActionStatus.COMPLETED)
    assert await live.services.warnings.tally(GROUP, MIA) == (0, 3)
    await live.services.actions.revert(GROUP, last.id, TOKEN_ACTOR)
    await _until(live, ban, ActionStatus.REVERTED)
    await _until(live, last, ActionStatus.REVERTED)
    assert chat.members[MIA]["status"] == "left"


async def test_enough_reports_by_members_in_good_standing_act(live: Backend, own_telegram: BotApi) -> None:
    chat = await _group(live, own_telegram)
    reporters = [await live.person(number, f"R{number}") for number in (11, 12, 13)]
    await live.services.settings.patch(GROUP, SettingsPatch(report_threshold=2), TOKEN_ACTOR)
    reports = live.services.reports
    early = await reports.report(GROUP, 99, MIA, reporters[0])
    assert (early.is_first, early.count, early.has_acted) == (True, 0, False)
    live.clock.advance(seconds=GOOD_STANDING_AFTER.total_seconds() + 1)
    await _take(live, ActionType.WARN, user_id=13)
    assert (await reports.report(GROUP, 99, MIA, reporters[2])).count == 0
    assert (await reports.report(GROUP, 99, MIA, reporters[0])).count == 1
    with pytest.raises(Conflict, match="You've already reported this message"):
        await reports.report(GROUP, 99, MIA, reporters[0])
    enough = await reports.report(GROUP, 99, MIA, reporters[1])
    assert (enough.count, enough.has_acted) == (2, True)
    await own_telegram.wait_for(lambda: chat.members[MIA]["status"] == "restricted")
    assert own_telegram.sent(GROUP, "deleteMessages")[0].params["message_ids"] == [99]
    admin = await live.person(2, "Adam", role="moderator")
    await reports.decide(GROUP, 99, ReportVerdict.DISMISS, admin, 5)
    await own_telegram.wait_for(lambda: chat.members[MIA]["status"] == "member")


async def test_commands_do_not_wait_behind_rules(live: Backend, own_telegram: BotApi) -> None:
    await _group(live, own_telegram)
    rule = Actor(kind=ActorKind.RULE, id="no-spam", name="the rule “no-spam”")
    deletions = [
        ActionCreate(action_type=ActionType.DELETE, user_id=700 + number, message_ids=[number + 1], execute=True)
        for number in range(120)
    ]
    is_asked = asyncio.Event()
    retry = Refusal(429, "Too Many Requests: retry after 1", retry_after=1)
    own_telegram.faults["deleteMessages"].append(Fault(retry, hold=is_asked))
    for number, deletion in enumerate(deletions):
        await live.services.actions.take(GROUP, deletion, rule.asking(f"message:{number}"))
    ban = ActionCreate(action_type=ActionType.BAN, user_id=MIA, execute=True)
    taken = await live.services.actions.take(GROUP, ban, TOKEN_ACTOR)
    is_asked.set()
    await _until(live, taken, ActionStatus.COMPLETED)
    sent = [call.method for call in own_telegram.calls]
    assert sent[: sent.index("banChatMember")].count("deleteMessages") == 2  # the first of them was told to wait


async def test_the_order_on_one_person_is_kept(live: Backend, own_telegram: BotApi) -> None:
    chat = await _group(live, own_telegram)
    rule = Actor(kind=ActorKind.RULE, id="no-spam", name="the rule “no-spam”")
    for number in range(20):
        deletion = ActionCreate(action_type=ActionType.DELETE, message_ids=[number + 1], execute=True)
        await live.services.actions.take(GROUP, deletion, rule.asking(f"message:{number}"))
    mute = ActionCreate(action_type=ActionType.MUTE, user_id=MIA, execute=True)
    await live.services.actions.take(GROUP, mute, rule.asking("mute"))
    unmute = await live.services.actions.take(
        GROUP, ActionCreate(action_type=ActionType.UNMUTE, user_id=MIA, execute=True), TOKEN_ACTOR
    )
    await _until(live, unmute, ActionStatus.COMPLETED)
    assert chat.members[MIA].get("can_send_messages", True) is True
