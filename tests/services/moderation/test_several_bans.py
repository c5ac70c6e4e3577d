"""Several bans of one person: undoing one doesn't end the others, and an automatic one never shortens a longer one."""

# ruff: noqa: ARG001 - the fixtures set the scene

from typing import Any

import pytest

from demo.telegram.server import BotApi
from demo.telegram.world import Chat
from models.actions import ActionCreate, ActionRead, ActionStatus, ActionType
from models.actors import SYSTEM, Actor, ActorKind
from models.users import Profile, TelegramStatus
from services.moderation.effects import leaves_restricted
from tests.backends import GROUP, TOKEN_ACTOR, Backend
from tests.services.acts import MIA, ended, status, take, undo

CHANNEL = -1009
HOUR = 3600
DAY = 86_400
RULE = Actor(kind=ActorKind.RULE, id="no-ads", name="the rule “no-ads”")
FEDERATION = Actor(kind=ActorKind.SYSTEM, id="f" * 24, name="the federation “Chess”")
STAYS = "They stay banned: another ban still applies."


async def _ban(live: Backend, duration: int | None = None, by: Actor = TOKEN_ACTOR) -> ActionRead:
    return await take(live, ActionType.BAN, by, duration=duration)


def _until(chat: Chat) -> int | None:
    """When the ban in Telegram ends: 0 is never; None: Mia isn't banned."""
    known = chat.members[MIA]
    return known["until_date"] if known["status"] == "kicked" else None


@pytest.mark.parametrize("first", [10, HOUR, DAY, None])
@pytest.mark.parametrize("second", [HOUR, None])
async def test_to_undo_an_older_ban_leaves_the_newer_one(
    live: Backend, chat: Chat, first: int | None, second: int | None
) -> None:
    older = await _ban(live, first)
    newer = await _ban(live, second)
    before = _until(chat)
    assert (await undo(live, older)).note == STAYS
    assert _until(chat) == before
    assert await status(live, newer) is ActionStatus.COMPLETED
    assert await status(live, older) is ActionStatus.REVERTED
    await undo(live, newer)
    assert chat.members[MIA]["status"] == "left"


@pytest.mark.parametrize("second", [10, HOUR, None])
async def test_to_undo_a_newer_ban_puts_the_older_one_back(live: Backend, chat: Chat, second: int | None) -> None:
    older = await _ban(live, 30 * DAY)
    newer = await _ban(live, second)
    live.clock.advance(seconds=5)
    assert (await undo(live, newer)).note == STAYS
    assert older.expires_at is not None
    assert _until(chat) == int(older.expires_at.timestamp())
    await undo(live, older)
    assert chat.members[MIA]["status"] == "left"


async def test_a_ban_put_back_ends_in_its_time(live: Backend, chat: Chat) -> None:
    older = await _ban(live, HOUR)
    newer = await _ban(live)
    live.clock.advance(seconds=HOUR - 20)  # too short for Telegram, so we end it
    await undo(live, newer)
    assert _until(chat) == 0
    live.clock.advance(seconds=21)
    await ended(live, older)
    assert chat.members[MIA]["status"] == "left"


async def test_undoing_a_ban_does_not_ban_anyone(live: Backend, chat: Chat) -> None:
    await _ban(live, DAY)
    newer = await _ban(live)
    chat.set(chat.members[MIA]["user"], "member")  # an admin unbanned and invited them, in Telegram's own menus
    await undo(live, newer)
    assert chat.members[MIA]["status"] == "member"


async def test_to_undo_a_ban_leaves_one_that_was_made_at_telegram_since(live: Backend, chat: Chat) -> None:
    banned = await _ban(live, HOUR)
    chat.set(chat.members[MIA]["user"], "kicked", until_date=0)
    assert (await undo(live, banned)).note == STAYS
    assert _until(chat) == 0


async def test_unban_ends_all(live: Backend, chat: Chat) -> None:
    bans = [await _ban(live), await _ban(live, HOUR), await _ban(live, DAY, RULE)]
    await take(live, ActionType.UNBAN)
    assert chat.members[MIA]["status"] == "left"
    assert {await status(live, one) for one in bans} == {ActionStatus.REVERTED}


async def test_an_older_ban_that_is_over_leaves_the_newer_one(live: Backend, chat: Chat) -> None:
    older = await _ban(live, 10)
    await _ban(live)
    live.clock.advance(seconds=11)
    await ended(live, older)
    assert _until(chat) == 0


async def test_a_moderators_shorter_ban_replaces_a_longer_one(live: Backend, chat: Chat) -> None:
    longer = await _ban(live)
    shorter = await _ban(live, 10)
    live.clock.advance(seconds=11)
    await ended(live, shorter)
    assert chat.members[MIA]["status"] == "left"
    assert await status(live, longer) is ActionStatus.EXPIRED
    await undo(live, await _ban(live, HOUR))
    assert chat.members[MIA]["status"] == "left"


@pytest.mark.parametrize("by", [RULE, SYSTEM, FEDERATION], ids=["a rule", "escalation or a raid", "a federation"])
@pytest.mark.parametrize("duration", [10, HOUR])
async def test_an_automatic_ban_shortens_none(live: Backend, chat: Chat, by: Actor, duration: int) -> None:
    await _ban(live)
    automatic = await _ban(live, duration, by)
    assert (automatic.status, automatic.note) == (ActionStatus.COMPLETED, "A longer ban already applies.")
    assert _until(chat) == 0
    live.clock.advance(seconds=duration + 1)
    await ended(live, automatic)
    assert _until(chat) == 0


async def test_nor_one_that_was_made_in_telegrams_own_menus(live: Backend, chat: Chat) -> None:
    chat.set(chat.members[MIA]["user"], "kicked", until_date=0)
    automatic = await _ban(live, HOUR, RULE)
    assert _until(chat) == 0
    await undo(live, automatic)
    assert _until(chat) == 0


async def test_an_automatic_ban_prolongs_a_shorter_one(live: Backend, chat: Chat) -> None:
    await _ban(live, 10)
    longer = await _ban(live, HOUR, RULE)
    assert longer.expires_at is not None
    assert (longer.note, _until(chat)) == ("", int(longer.expires_at.timestamp()))


async def test_a_shorter_automatic_ban_stands_when_the_longer_one_is_undone(live: Backend, chat: Chat) -> None:
    banned = await _ban(live)
    automatic = await _ban(live, HOUR, RULE)
    await undo(live, banned)
    assert automatic.expires_at is not None
    assert _until(chat) == int(automatic.expires_at.timestamp())


async def test_a_ban_that_telegram_kept_waiting_is_not_given_up_for_a_rules(
    live: Backend, chat: Chat, own_telegram: BotApi
) -> None:
    own_telegram.fail("banChatMember", 502, "Bad Gateway")
    action = ActionCreate(action_type=ActionType.BAN, user_id=MIA)
    banned = await live.services.actions.take(GROUP, action, TOKEN_ACTOR)
    await _ban(live, HOUR, RULE)
    assert (await live.services.actions.outcome(banned, 5)).status is ActionStatus.COMPLETED
    assert _until(chat) == 0


async def test_a_channels_ban_ends_in_its_time_and_leaves_another(
    live: Backend, chat: Chat, own_telegram: BotApi
) -> None:
    channel: dict[str, Any] = {"user_id": None, "sender_chat_id": CHANNEL}
    own_telegram.answers |= {"banChatSenderChat": lambda _: True, "unbanChatSenderChat": lambda _: True}
    banned = await take(live, ActionType.BAN, duration=HOUR, **channel)
    other = await take(live, ActionType.BAN, **channel)
    await undo(live, other)
    assert not own_telegram.sent(GROUP, "unbanChatSenderChat")
    live.clock.advance(seconds=HOUR + 1)
    await ended(live, banned)
    assert own_telegram.sent(GROUP, "unbanChatSenderChat")


async def test_an_unbanned_person_is_not_shown_as_banned(live: Backend, chat: Chat) -> None:
    bans = [await _ban(live), await _ban(live, HOUR)]
    profile = Profile(user_id=MIA, first_name="Mia")

    async def shown() -> TelegramStatus:
        found = await live.services.lookups.find_user(GROUP, MIA)
        assert found is not None
        return found.telegram_status

    await live.services.memberships.set_status(GROUP, profile, TelegramStatus.KICKED, SYSTEM, TelegramStatus.MEMBER)
    assert leaves_restricted(await undo(live, bans[1]))
    assert await shown() is TelegramStatus.KICKED
    assert not leaves_restricted(await undo(live, bans[0]))
    assert await shown() is TelegramStatus.LEFT

    timed = await _ban(live, HOUR)
    await live.services.memberships.set_status(GROUP, profile, TelegramStatus.KICKED, SYSTEM, TelegramStatus.LEFT)
    live.clock.advance(seconds=HOUR + 1)
    await ended(live, timed)
    assert await shown() is TelegramStatus.LEFT
