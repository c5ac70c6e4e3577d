"""Each command that can be turned off understands the same words for it."""

import pytest

from tests.conftest import Scene

OFF = {
    "antiraid": "Anti-raid is off. New members can join again.",
    "autoantiraid": "Automatic anti-raid is off.",
    "captchaquestion": "Your questions are deleted. New members tap a button.",
    "cleanservice": "All service messages stay.",
    "escalation": "Warnings lead to no penalty. To set one: /escalation 3 mute 1d; 5 ban",
    "nightmode": "Night mode is off.",
    "reports": "Reports only notify the admins.",
    "setflood": "Flood protection is off.",
    "warntime": "Warnings never expire.",
}


@pytest.mark.parametrize("command", OFF)
async def test_every_word_for_off_turns_it_off(scene: Scene, command: str) -> None:
    for word in ("off", "OFF", "no", "none", "never", "disable", "stop"):
        assert (await scene.ask(scene.admin, f"/{command} {word}")).text == OFF[command], word
