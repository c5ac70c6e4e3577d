"""Each command that turns something on or off understands the same words, and lists may have commas."""

import pytest

from tests.conftest import Scene

ON = {
    "captcha": "New members tap a button within 10 minutes, or I remove them.",
    "welcome": "I welcome new members.",
    "goodbye": "I tell the group when somebody leaves.",
    "cleanwelcome": "I keep only the latest welcome message.",
    "weekly": "",
    "daily": "",
    "banlists": "",
    "antiraid": "🚨 Anti-raid is on",
    "cleanservice": "I delete Telegram's messages about this:",
}

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


@pytest.mark.parametrize("command", ON)
async def test_every_word_for_on_turns_it_on(scene: Scene, command: str) -> None:
    said = (await scene.ask(scene.owner, f"/{command} on")).text.split("\n")[0]
    assert said.startswith(ON[command])
    for word in ("yes", "Enable", "ON"):
        await scene.ask(scene.owner, f"/{command} disable")
        assert (await scene.ask(scene.owner, f"/{command} {word}")).text.split("\n")[0] == said, word


@pytest.mark.parametrize("command", OFF)
async def test_every_word_for_off_turns_it_off(scene: Scene, command: str) -> None:
    for word in ("off", "OFF", "no", "none", "never", "disable", "stop"):
        assert (await scene.ask(scene.admin, f"/{command} {word}")).text == OFF[command], word


async def test_words_of_other_languages(scene: Scene) -> None:
    for off, on in (("выкл", "Вкл"), ("خاموش", "روشن"), ("desactivar", "sí"), ("desligar", "sim")):
        assert (await scene.ask(scene.owner, f"/welcome {on}")).text == "I welcome new members."
        assert (await scene.ask(scene.owner, f"/welcome {off}")).text.startswith("I don't welcome new members.")


async def test_lists_with_commas_and_lines(scene: Scene) -> None:
    said = (await scene.ask(scene.admin, "/cleanservice join, leave")).text
    assert said.count("•") == 2
    said = (await scene.ask(scene.admin, "/escalation 2 mute 1h\n4 ban")).text
    assert said == "What warnings lead to\n• 2 warnings: mute for 1 hour\n• 4 warnings: ban"


async def test_digits_of_other_scripts(scene: Scene) -> None:
    said = (await scene.ask(scene.admin, "/nightmode \u06f2\u06f2:\u06f0\u06f0-\u06f0\u06f7:\u06f0\u06f0")).text
    assert said == "🌙 Night mode: from 22:00 to 07:00 (UTC), only moderators can post."
    said = (await scene.ask(scene.admin, "/autoantiraid \u06f5 in 1 min")).text
    assert said == "Anti-raid turns itself on when 5 people join within 1 minute."
