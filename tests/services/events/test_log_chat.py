"""Log chats: over REST as in chat, only those in which the caller and the bot are administrators."""

from typing import Any

import pytest

from demo.telegram.server import BotApi
from demo.telegram.world import BOT, Chat
from models.actors import Actor, ActorKind
from models.settings import SettingsPatch, SettingsReplace
from models.tokens import TokenCreate
from services.core.errors import OutOfReach
from tests.backends import GROUP, TOKEN_ACTOR, Backend

CHANNEL = -1009
ADAM = 2


async def _live(live: Backend, telegram: BotApi, *administrators: dict[str, Any]) -> Actor:
    channel = Chat(CHANNEL, "Elsewhere", type="channel")
    for one in administrators:
        channel.set(one, "administrator")
    telegram.world.chats[CHANNEL] = channel
    await live.register()
    return await live.person(ADAM, "Adam", role="admin")


async def test_no_group_logs_into_other_peoples_chats(live: Backend, own_telegram: BotApi) -> None:
    adam = await _live(live, own_telegram, BOT)
    token = await live.services.tokens.create(TokenCreate(name="t", scopes=["settings.edit"], group_ids=[GROUP]), adam)
    by_token = await live.services.tokens.authenticate(token.token)
    assert by_token is not None
    settings = live.services.settings
    for actor in (adam, by_token, Actor(kind=ActorKind.PANEL, id=str(ADAM))):
        with pytest.raises(OutOfReach, match="need to be admins there"):
            await settings.patch(GROUP, SettingsPatch(log_chat_id=CHANNEL), actor)
        with pytest.raises(OutOfReach):
            await settings.replace(GROUP, SettingsReplace(log_chat_id=CHANNEL), actor)
    assert (await settings.show(GROUP, adam)).log_chat_id is None
    own_telegram.world.chats[CHANNEL].set({"id": ADAM, "is_bot": False, "first_name": "Adam"}, "administrator")
    assert (await settings.patch(GROUP, SettingsPatch(log_chat_id=CHANNEL), by_token)).log_chat_id == CHANNEL


async def test_the_bot_must_be_an_administrator_there_too(live: Backend, own_telegram: BotApi) -> None:
    adam = await _live(live, own_telegram, {"id": ADAM, "is_bot": False, "first_name": "Adam"})
    with pytest.raises(OutOfReach, match="need to be admins there"):
        await live.services.settings.patch(GROUP, SettingsPatch(log_chat_id=CHANNEL), adam)


async def test_without_a_bot_only_an_operator_chooses(wire: Backend) -> None:
    await wire.register()
    adam = await wire.person(ADAM, "Adam", role="admin")
    settings = wire.services.settings
    scoped = Actor(kind=ActorKind.TOKEN, id="t", scopes=frozenset({"settings.edit"}))
    for actor in (adam, scoped):
        with pytest.raises(OutOfReach, match="only an operator"):
            await settings.patch(GROUP, SettingsPatch(log_chat_id=CHANNEL), actor)
    assert (await settings.patch(GROUP, SettingsPatch(log_chat_id=CHANNEL), TOKEN_ACTOR)).log_chat_id == CHANNEL
    # An existing one may stay, and people who may edit settings may remove it.
    kept = await settings.patch(GROUP, SettingsPatch(log_chat_id=CHANNEL, auto_delete_commands=True), adam)
    assert kept.auto_delete_commands
    assert (await settings.patch(GROUP, SettingsPatch(log_chat_id=None), adam)).log_chat_id is None
