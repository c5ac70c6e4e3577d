"""Shared by the tests of services."""

import pytest

from demo.telegram.server import BotApi
from demo.telegram.world import BOT, Chat
from tests.backends import GROUP, Backend
from tests.services.acts import MIA


@pytest.fixture
async def chat(live: Backend, own_telegram: BotApi) -> Chat:
    """A group with Mia in it."""
    chat = Chat(GROUP, "Chess")
    chat.set(own_telegram.world.person("Olga"), "creator")
    chat.set(BOT, "administrator")
    chat.set({"id": MIA, "is_bot": False, "first_name": "Mia"}, "member")
    own_telegram.world.chats[GROUP] = chat
    await live.register()
    await live.person(MIA, "Mia")
    return chat
