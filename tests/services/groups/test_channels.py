"""Asking Telegram which names are channels: cached, and limited per group."""

from typing import Any, cast

from gateway.channels import ASKED_AT_ONCE, ASKED_IN_A_MINUTE, Channels
from gateway.client import Chat, Gateway


class _Gateway:
    def __init__(self) -> None:
        self.asked: list[Any] = []

    async def find_chat(self, name: int | str) -> Chat:
        self.asked.append(name)
        return Chat(id=-1001)


async def test_no_group_uses_up_what_all_groups_share() -> None:
    gateway = _Gateway()
    channels = Channels(cast("Gateway", gateway))
    for number in range(100):
        await channels.among(-1, [f"first_{number}_{letter}" for letter in "abcdef"])
    assert len(gateway.asked) == ASKED_IN_A_MINUTE
    assert await channels.among(-2, ["news", "News", "NEWS"]) == ["news", "News", "NEWS"]
    assert gateway.asked[-1] == "@news"
    assert len(gateway.asked) == ASKED_IN_A_MINUTE + 1


async def test_only_some_names_of_a_message_are_looked_up() -> None:
    gateway = _Gateway()
    await Channels(cast("Gateway", gateway)).among(-1, [f"name_{number}" for number in range(50)])
    assert len(gateway.asked) == ASKED_AT_ONCE
