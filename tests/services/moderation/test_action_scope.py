"""An action never ends more than its name says."""

# ruff: noqa: ASYNC110, ARG001 - other tasks give no signal; the fixtures set the scene

import asyncio
from collections.abc import Collection
from datetime import timedelta
from typing import Any

import pytest

from demo.telegram.server import BotApi, Refusal
from demo.telegram.world import Chat
from gateway.moderation import UNTIL_SHORTEST
from models.actions import Action, ActionCreate, ActionQuery, ActionRead, ActionStatus, ActionType, SendRight
from models.actors import CAPTCHA, Actor, ActorKind
from models.pages import PageQuery
from tests.backends import GROUP, TOKEN_ACTOR, Backend
from tests.services.acts import MIA, ended, take, undo

HOUR = 3600
ALL_SENDING = {str(right) for right in SendRight}


async def _after(live: Backend, seconds: float, action: ActionRead) -> None:
    """Let time pass until an action has ended."""
    live.clock.advance(seconds=seconds)
    await ended(live, action)


def _denied(chat: Chat) -> set[str]:
    """What Mia can't send."""
    return {right for right in ALL_SENDING if chat.members[MIA].get(right) is False}


def _go(chat: Chat, status: str, **more: Any) -> None:
    chat.set(chat.members[MIA]["user"], status, **more)


async def test_a_kick_leaves_a_ban(live: Backend, chat: Chat, own_telegram: BotApi) -> None:
    await take(live, ActionType.BAN)
    kicked = await take(live, ActionType.KICK)
    assert (kicked.status, kicked.failure) == (ActionStatus.FAILED, "They're banned. A kick doesn't lift a ban.")
    assert chat.members[MIA]["status"] == "kicked"
    assert not own_telegram.sent(GROUP, "unbanChatMember")


@pytest.mark.parametrize("status", ["left", "never seen"])
async def test_a_kick_ignores_people_who_left(live: Backend, chat: Chat, own_telegram: BotApi, status: str) -> None:
    if status == "left":
        _go(chat, "left")
    else:
        del chat.members[MIA]
    kicked = await take(live, ActionType.KICK)
    assert (kicked.status, kicked.note) == (ActionStatus.COMPLETED, "They were gone already.")
    assert not own_telegram.sent(GROUP, "unbanChatMember")


async def test_a_kick_leaves_a_mute(live: Backend, chat: Chat, own_telegram: BotApi) -> None:
    muted = await take(live, ActionType.MUTE, duration=30 * 86_400)
    own_telegram.fail("restrictChatMember", 502, "Bad Gateway")  # the second of the kick's two calls
    assert (await take(live, ActionType.KICK)).status is ActionStatus.COMPLETED
    assert not chat.members[MIA]["is_member"]
    assert _denied(chat) == ALL_SENDING
    assert chat.members[MIA]["until_date"] == int((muted.expires_at or live.clock()).timestamp())
    # Tried again, it finds nobody, and ends nothing.
    assert (await take(live, ActionType.KICK)).note == "They were gone already."
    assert _denied(chat) == ALL_SENDING


async def test_a_kick_leaves_a_mute_that_is_nearly_over(live: Backend, chat: Chat) -> None:
    await take(live, ActionType.MUTE, duration=HOUR)
    live.clock.advance(seconds=HOUR - 20)
    await take(live, ActionType.KICK)
    assert _denied(chat) == ALL_SENDING
    assert chat.members[MIA]["until_date"] == int(live.clock().timestamp()) + UNTIL_SHORTEST


async def test_a_kick_that_is_refused_changes_nothing(live: Backend, chat: Chat, own_telegram: BotApi) -> None:
    _go(chat, "restricted", is_member=True, until_date=0, can_send_photos=False)
    own_telegram.fail("unbanChatMember", 400, "Bad Request: not enough rights to restrict/unrestrict chat member")
    assert (await take(live, ActionType.KICK)).status is ActionStatus.FAILED
    assert _denied(chat) == {"can_send_photos"}
    assert chat.members[MIA]["is_member"]


async def test_a_kick_ends_a_captcha(live: Backend, chat: Chat) -> None:
    await take(live, ActionType.RESTRICT, denied=[SendRight.POLLS])
    asked = await take(live, ActionType.MUTE, by=CAPTCHA)
    await take(live, ActionType.KICK, by=CAPTCHA)
    assert _denied(chat) == {"can_send_polls"}
    assert not chat.members[MIA]["is_member"]
    kept = await live.services.actions.get(GROUP, asked.id, TOKEN_ACTOR)
    assert kept.status is ActionStatus.EXPIRED


async def test_a_captcha_ends_its_own_mute_only(live: Backend, chat: Chat) -> None:
    _go(chat, "restricted", is_member=True, until_date=0, can_send_photos=False)
    await take(live, ActionType.RESTRICT, denied=[SendRight.POLLS])
    await take(live, ActionType.MUTE, by=CAPTCHA)
    assert _denied(chat) == ALL_SENDING
    solved = await take(live, ActionType.UNMUTE, by=CAPTCHA)
    assert solved.note == "An earlier restriction still applies."
    assert _denied(chat) == {"can_send_photos", "can_send_polls"}
    await take(live, ActionType.MUTE, by=CAPTCHA)
    await take(live, ActionType.MUTE, by=CAPTCHA, duration=HOUR)  # replaces its own
    assert chat.members[MIA]["until_date"] == 0  # we end it, because others are in force
    await take(live, ActionType.UNMUTE)
    await take(live, ActionType.MUTE, by=CAPTCHA)
    await take(live, ActionType.UNMUTE, by=CAPTCHA)
    assert chat.members[MIA]["status"] == "member"


@pytest.mark.parametrize("kind", [ActionType.MUTE, ActionType.RESTRICT])
async def test_a_mute_does_not_replace_a_ban(live: Backend, chat: Chat, own_telegram: BotApi, kind: ActionType) -> None:
    await take(live, ActionType.BAN)
    taken = await take(live, kind)
    assert (taken.status, taken.failure) == (ActionStatus.FAILED, "They're banned from the group.")
    assert chat.members[MIA]["status"] == "kicked"


async def test_an_unmute_leaves_a_ban(live: Backend, chat: Chat) -> None:
    muted = await take(live, ActionType.MUTE)
    await take(live, ActionType.BAN)
    unmuted = await take(live, ActionType.UNMUTE)
    assert (unmuted.status, unmuted.note) == (ActionStatus.COMPLETED, "They stay banned.")
    assert chat.members[MIA]["status"] == "kicked"
    # It was really meant: after the ban nothing is in force.
    assert (await live.services.actions.get(GROUP, muted.id, TOKEN_ACTOR)).status is ActionStatus.REVERTED
    await take(live, ActionType.UNBAN)
    assert chat.members[MIA]["status"] == "left"


async def test_an_expired_mute_leaves_a_ban(live: Backend, chat: Chat) -> None:
    muted = await take(live, ActionType.MUTE, duration=10)  # too short for Telegram, so we lift it
    await take(live, ActionType.BAN)
    await _after(live, 11, muted)
    assert chat.members[MIA]["status"] == "kicked"


@pytest.mark.parametrize("end", ["unban", "in time, by Telegram", "in time, by us"])
async def test_a_ban_leaves_a_mute(live: Backend, chat: Chat, end: str) -> None:
    await take(live, ActionType.MUTE)
    duration = {"unban": None, "in time, by Telegram": HOUR, "in time, by us": 10}[end]
    banned = await take(live, ActionType.BAN, duration=duration)
    assert chat.members[MIA]["status"] == "kicked"
    if duration is None:
        await take(live, ActionType.UNBAN)
    else:
        if duration == HOUR:
            _go(chat, "left")  # Telegram lifted it
        await _after(live, duration + 1, banned)
    assert _denied(chat) == ALL_SENDING


async def test_the_end_of_a_ban_leaves_telegrams_own_ban(live: Backend, chat: Chat) -> None:
    await take(live, ActionType.MUTE)
    banned = await take(live, ActionType.BAN, duration=HOUR)
    _go(chat, "kicked", until_date=0)
    await _after(live, HOUR + 1, banned)
    assert chat.members[MIA]["status"] == "kicked"


RULE = Actor(kind=ActorKind.RULE, id="ads", name="ads")


@pytest.mark.parametrize("duration", [10, HOUR])
@pytest.mark.parametrize("is_from_menu", [True, False])
async def test_a_rules_short_mute_leaves_a_long_one(
    live: Backend, chat: Chat, duration: int, *, is_from_menu: bool
) -> None:
    if is_from_menu:
        _go(chat, "restricted", is_member=True, until_date=0, **dict.fromkeys(ALL_SENDING, False))
    else:
        await take(live, ActionType.MUTE)
    short = await take(live, ActionType.MUTE, by=RULE, duration=duration)
    assert (short.status, short.note) == (ActionStatus.COMPLETED, "An earlier restriction still applies.")
    assert (_denied(chat), chat.members[MIA]["until_date"]) == (ALL_SENDING, 0)
    await _after(live, duration + 1, short)
    assert _denied(chat) == ALL_SENDING


@pytest.mark.parametrize("duration", [10, HOUR])
@pytest.mark.parametrize("first", ["another admin's", "a rule's", "from Telegram's menus"])
async def test_an_admins_shorter_mute_replaces_a_longer_one(
    live: Backend, chat: Chat, first: str, duration: int
) -> None:
    if first == "from Telegram's menus":
        _go(chat, "restricted", is_member=True, until_date=0, **dict.fromkeys(ALL_SENDING, False))
    else:
        await take(live, ActionType.MUTE, by=RULE if first == "a rule's" else TOKEN_ACTOR)
    short = await take(live, ActionType.MUTE, duration=duration)
    assert (short.status, short.note) == (ActionStatus.COMPLETED, "")
    if duration == HOUR:
        assert chat.members[MIA]["until_date"] == int(live.clock().timestamp()) + HOUR
        _go(chat, "member")  # Telegram lifted it
    await _after(live, duration + 1, short)
    assert chat.members[MIA]["status"] == "member"
    assert await _muting(live) == []
    # Nothing comes back later, whatever else begins and ends.
    brief = await take(live, ActionType.MUTE, by=RULE, duration=10)
    await _after(live, 11, brief)
    assert chat.members[MIA]["status"] == "member"


async def _muting(live: Backend) -> list[str]:
    """The IDs of the mutes that count as being in force."""
    query = ActionQuery(action_type=ActionType.MUTE, status=ActionStatus.COMPLETED)
    page = await live.services.actions.page(GROUP, query, PageQuery(), TOKEN_ACTOR)
    return [one.id for one in page.items]


async def test_an_older_mute_that_is_over_leaves_the_one_that_replaced_it(live: Backend, chat: Chat) -> None:
    older = await take(live, ActionType.MUTE, duration=10)
    newer = await take(live, ActionType.MUTE)
    await _after(live, 11, older)
    assert _denied(chat) == ALL_SENDING
    assert await _muting(live) == [newer.id]


async def test_undoing_a_shorter_mute_puts_the_longer_one_back(live: Backend, chat: Chat) -> None:
    _go(chat, "restricted", is_member=True, until_date=0, **dict.fromkeys(ALL_SENDING, False))
    first = await take(live, ActionType.MUTE, duration=2 * HOUR)
    second = await take(live, ActionType.MUTE, duration=HOUR)
    assert (await undo(live, second)).note == "An earlier restriction still applies."
    assert chat.members[MIA]["until_date"] == int(live.clock().timestamp()) + 2 * HOUR
    assert (await undo(live, first)).note == "An earlier restriction still applies."
    assert (_denied(chat), chat.members[MIA]["until_date"]) == (ALL_SENDING, 0)


async def test_a_ban_restores_the_last_mute_only(live: Backend, chat: Chat) -> None:
    await take(live, ActionType.MUTE)
    await take(live, ActionType.MUTE, duration=HOUR)
    await take(live, ActionType.BAN)
    await take(live, ActionType.UNBAN)
    assert (_denied(chat), chat.members[MIA]["until_date"]) == (ALL_SENDING, int(live.clock().timestamp()) + HOUR)


async def test_a_captcha_outlasts_an_admins_mute(live: Backend, chat: Chat) -> None:
    await take(live, ActionType.MUTE, by=CAPTCHA)
    short = await take(live, ActionType.MUTE, duration=10)
    await _after(live, 11, short)
    assert _denied(chat) == ALL_SENDING


async def test_a_longer_mute_counts(live: Backend, chat: Chat) -> None:
    await take(live, ActionType.MUTE, duration=HOUR)
    longer = await take(live, ActionType.MUTE, duration=2 * HOUR)
    assert longer.note == ""
    assert chat.members[MIA]["until_date"] == int(live.clock().timestamp()) + 2 * HOUR


@pytest.mark.parametrize("is_first", [True, False])
async def test_a_mute_and_a_restriction_stand_together(live: Backend, chat: Chat, *, is_first: bool) -> None:
    """The mute ends first, whichever came first; the restriction still applies."""
    kinds: list[tuple[ActionType, dict[str, Any]]] = [
        (ActionType.MUTE, {"duration": HOUR}),
        (ActionType.RESTRICT, {"denied": [SendRight.POLLS]}),
    ]
    taken = [await take(live, kind, **more) for kind, more in (kinds if is_first else reversed(kinds))]
    assert _denied(chat) == ALL_SENDING
    await _after(live, HOUR + 1, next(one for one in taken if one.action_type is ActionType.MUTE))
    assert _denied(chat) == {"can_send_polls"}
    await take(live, ActionType.UNRESTRICT)
    assert chat.members[MIA]["status"] == "member"


async def test_restrictions_from_telegrams_menu_stay(live: Backend, chat: Chat) -> None:
    _go(chat, "restricted", is_member=True, until_date=0, can_send_polls=False)
    first = await take(live, ActionType.MUTE, duration=HOUR)
    second = await take(live, ActionType.MUTE, duration=2 * HOUR)
    assert _denied(chat) == ALL_SENDING
    await _after(live, HOUR + 1, first)
    assert _denied(chat) == ALL_SENDING
    await _after(live, HOUR + 1, second)
    assert _denied(chat) == {"can_send_polls"}


async def test_restrictions_from_telegrams_menu_expire(live: Backend, chat: Chat) -> None:
    until = int((live.clock() + timedelta(seconds=HOUR)).timestamp())
    _go(chat, "restricted", is_member=True, until_date=until, **dict.fromkeys(ALL_SENDING, False))
    await take(live, ActionType.RESTRICT, denied=[SendRight.POLLS])
    assert _denied(chat) == ALL_SENDING
    live.clock.advance(seconds=HOUR + 1)
    async with asyncio.timeout(20):
        while _denied(chat) != {"can_send_polls"}:
            await asyncio.sleep(0.02)


async def test_to_undo_one_mute_leaves_the_other(live: Backend, chat: Chat) -> None:
    await take(live, ActionType.MUTE, duration=HOUR)
    wrong = await take(live, ActionType.MUTE)
    assert chat.members[MIA]["until_date"] == 0
    undone = await undo(live, wrong)
    assert undone.note == "An earlier restriction still applies."
    assert _denied(chat) == ALL_SENDING
    assert chat.members[MIA]["until_date"] == int(live.clock().timestamp()) + HOUR
    # Unmute ends everything in force.
    await take(live, ActionType.UNMUTE)
    assert chat.members[MIA]["status"] == "member"


async def test_a_restriction_denies_nothing_else(live: Backend, chat: Chat, own_telegram: BotApi) -> None:
    await take(live, ActionType.RESTRICT, denied=[SendRight.POLLS])
    [call] = own_telegram.sent(GROUP, "restrictChatMember")
    assert [right for right, may in call.params["permissions"].items() if not may] == ["can_send_polls"]
    await take(live, ActionType.UNRESTRICT)
    *_, call = own_telegram.sent(GROUP, "restrictChatMember")
    assert all(call.params["permissions"].values())
    assert call.params["permissions"].keys() >= {"can_pin_messages", "can_change_info", "can_invite_users"}


async def test_a_mute_that_may_have_happened_is_over_in_its_time(live: Backend, chat: Chat) -> None:
    """Repeated after a crash, it recognizes its own restriction."""
    _go(chat, "restricted", is_member=True, until_date=0, **dict.fromkeys(ALL_SENDING, False))
    now = live.clock()
    raw = {
        "group_id": GROUP,
        "user_id": MIA,
        "actor": TOKEN_ACTOR.model_dump(),
        "action_type": ActionType.MUTE,
        "duration": 10,
        "execute": True,
        "status": ActionStatus.PENDING,
        "claim": "dead",
        "due_at": now,
        "created_at": now,
        "updated_at": now,
    }
    await live.database.motor["actions"].insert_one(raw)
    mute = ActionRead.model_validate(Action.model_validate(raw))
    async with asyncio.timeout(20):
        while (await live.services.actions.get(GROUP, mute.id, TOKEN_ACTOR)).status is not ActionStatus.COMPLETED:
            await asyncio.sleep(0.02)
    await _after(live, 11, mute)
    assert chat.members[MIA]["status"] == "member"


@pytest.mark.parametrize("status", ["member", "kicked"])
async def test_only_administrators_can_be_demoted(live: Backend, chat: Chat, own_telegram: BotApi, status: str) -> None:
    _go(chat, status)
    taken = await take(live, ActionType.DEMOTE)
    assert (taken.status, taken.failure) == (ActionStatus.FAILED, "This person isn't an admin.")
    assert chat.members[MIA]["status"] == status
    assert not own_telegram.sent(GROUP, "promoteChatMember")


async def test_only_members_can_be_promoted(live: Backend, chat: Chat, own_telegram: BotApi) -> None:
    _go(chat, "kicked")
    taken = await take(live, ActionType.PROMOTE)
    assert (taken.status, taken.failure) == (ActionStatus.FAILED, "This person isn't in the group.")
    assert chat.members[MIA]["status"] == "kicked"


def _messages(telegram: BotApi, ids: Collection[int], staying: Collection[int]) -> None:
    """Messages in the group, some of which Telegram doesn't delete."""
    telegram.world.messages.update({(GROUP, one): {"message_id": one} for one in ids})

    def delete(params: dict[str, Any]) -> bool:
        if set(staying) & set(params["message_ids"]):
            raise Refusal(400, "Bad Request: message can't be deleted for everyone")
        for one in params["message_ids"]:
            telegram.world.messages.pop((GROUP, one), None)
        return True

    telegram.answers["deleteMessages"] = delete


@pytest.mark.parametrize(
    ("staying", "calls"),
    [(range(1, 101), 60), ([7], 30), ([1, 120, 249], 60), (range(2, 251), 40)],
    ids=["the oldest", "one", "some", "all but the oldest"],
)
async def test_a_message_that_must_stay_keeps_no_other(
    live: Backend, chat: Chat, own_telegram: BotApi, staying: Collection[int], calls: int
) -> None:
    everything = list(range(1, 251))
    _messages(own_telegram, everything, staying)
    action = ActionCreate(action_type=ActionType.DELETE, message_ids=everything)
    taken = await live.services.actions.outcome(await live.services.actions.take(GROUP, action, TOKEN_ACTOR), 10)
    left = {message_id for group_id, message_id in own_telegram.world.messages if group_id == GROUP}
    assert left >= set(staying)
    if len(staying) < 249:
        assert left == set(staying)
        assert (taken.status, taken.deleted) == (ActionStatus.COMPLETED, 250 - len(staying))
        why = "Telegram doesn't let bots delete messages older than 48 hours."
        what = "1 message stays" if len(staying) == 1 else f"{len(staying)} messages stay"
        assert taken.note == f"{what}: {why}"
    assert len([call for call in own_telegram.calls if call.method == "deleteMessages"]) <= calls


async def test_messages_that_must_all_stay(live: Backend, chat: Chat, own_telegram: BotApi) -> None:
    everything = list(range(1, 1001))
    _messages(own_telegram, everything, everything)
    action = ActionCreate(action_type=ActionType.DELETE, message_ids=everything)
    taken = await live.services.actions.outcome(await live.services.actions.take(GROUP, action, TOKEN_ACTOR), 10)
    assert (taken.status, taken.deleted) == (ActionStatus.FAILED, None)
    # To spare Telegram, after some failures in a row we assume that older ones can't be deleted either.
    assert len([call for call in own_telegram.calls if call.method == "deleteMessages"]) <= 40
