"""Taps with data that none of our buttons has: clients can send anything."""

import pytest

from tests.conftest import Scene

FORGED = [
    "undo:{group}:zzz",
    "undo:{group}:",
    "undo:{group}:" + "0" * 24,
    "undo:{group}:é",
    "undo:0:zzz",
    "undo:",
    ":",
    "x",
]


@pytest.mark.parametrize("data", FORGED)
async def test_a_forged_tap_is_no_fault_of_ours(scene: Scene, data: str) -> None:
    said = await scene.ask(scene.owner, "/warn 1000000 x")
    message = scene.world.messages[scene.chat.id, said.result["message_id"]]
    tap = {"id": "1", "from": scene.owner, "chat_instance": "1", "message": message}
    update = await scene.world.send(callback_query={**tap, "data": data.format(group=scene.chat.id)})
    await scene.settle(update)
    assert "Traceback" not in scene.keeper.log
