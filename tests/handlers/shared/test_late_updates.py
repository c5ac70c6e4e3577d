"""After an outage, messages arrive late and all at once: each counts from when it was sent."""

import time
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.conftest import Scene

HOUR = 3600


async def _ago(scene: Scene, who: dict[str, Any], text: str, hours: float) -> None:
    """Somebody said it some time ago, and we receive it now."""
    await scene.world.say(scene.chat, who, text, date=int(time.time() - hours * HOUR))


async def _penalties(scene: Scene, warnings: int) -> list[tuple[str, str]]:
    """The penalty for this many warnings of the member."""
    path = f"/actions?user_id={scene.member['id']}"
    kept: list[dict[str, Any]] = []
    while sum(one["action_type"] == "warn" and one["status"] != "pending" for one in kept) < warnings:
        kept = await scene.get(path)
    return [(one["action_type"], one["reason"]) for one in kept if one["action_type"] != "warn"]


async def _warn_for_casinos(scene: Scene, *commands: str) -> None:
    rule = {"rule_name": "no-casino", "trigger": {"type": "words", "words": ["casino"]}, "penalty": "warn"}
    status, body = await scene.call("POST", "/rules", rule)
    assert status == 201, body
    for command in commands:
        await scene.ask(scene.admin, command)


@pytest.mark.parametrize(
    ("command", "hours", "penalties"),
    [
        ("/warntime 1h", (7, 5, 3), []),
        ("/escalation 3 in 1h mute 1d", (7, 5, 3), []),
        ("/warntime 1h", (7, 6.8, 6.6), [("ban", "3 warnings")]),
        ("/escalation 3 in 1h mute 1d", (7, 6.8, 6.6), [("mute", "3 warnings within 1 hour")]),
        ("/escalation 3 in 1h mute 1d", (6.6, 7, 6.8), [("mute", "3 warnings within 1 hour")]),
        ("/escalation 3 in 1h mute 1d", (7, 6.8, 6.6, 6.5, 6.4), [("mute", "3 warnings within 1 hour")]),
        ("/warntime 1h", (7, 6.8, 6.6, 6.5, 6.4), [("ban", "3 warnings")]),
        ("/warntime off", (7, 5, 3), [("ban", "3 warnings")]),
    ],
)
async def test_warnings_by_a_rule(
    scene: Scene, command: str, hours: tuple[float, ...], penalties: list[tuple[str, str]]
) -> None:
    await _warn_for_casinos(scene, command)
    for one in hours:
        await _ago(scene, scene.member, "casino", one)
    assert await _penalties(scene, len(hours)) == penalties


@pytest.mark.parametrize(("hours", "penalties"), [((7, 5, 3), []), ((7, 6.8, 6.6), [("ban", "3 warnings")])])
async def test_warnings_by_hand(scene: Scene, hours: tuple[float, ...], penalties: list[tuple[str, str]]) -> None:
    await scene.world.say(scene.chat, scene.member, "hello")
    await scene.ask(scene.admin, "/warntime 1h")
    for one in hours:
        await _ago(scene, scene.admin, "/warn @mia", one)
    assert await _penalties(scene, len(hours)) == penalties


async def test_a_raid_lasts_from_when_it_was_asked_for(scene: Scene) -> None:
    late: dict[str, Any] = {"date": int(time.time() - 2 * HOUR)}
    answer = await scene.ask(scene.admin, "/antiraid 1h", **late)
    assert answer.text == "That time is already past, so anti-raid stays off."
    assert (await scene.get("/settings"))["raid_until"] is None
    await scene.ask(scene.admin, "/antiraid 3h", **late)
    until = datetime.fromisoformat((await scene.get("/settings"))["raid_until"])
    assert until == datetime.fromtimestamp(late["date"] + 1 + 3 * HOUR, UTC)


async def test_warnings_are_dated_by_when_they_were_earned(scene: Scene) -> None:
    await scene.world.say(scene.chat, scene.member, "hello")
    await _ago(scene, scene.admin, "/warn @mia rude", 50)
    await _penalties(scene, 1)
    await scene.telegram.wait_for_text(scene.chat, "was warned")
    [warning] = await scene.get(f"/actions?user_id={scene.member['id']}")
    earned = datetime.fromtimestamp(time.time() - 50 * HOUR, UTC)
    assert abs((datetime.fromisoformat(warning["occurred_at"]) - earned).total_seconds()) < 60
    answer = await scene.ask(scene.admin, "/warns @mia")
    assert f"{datetime.fromisoformat(warning['occurred_at']):%-d %b %Y, %H:%M}, by Adam" in answer.text


async def test_anti_raid_needs_its_permission_before_anything_else(scene: Scene) -> None:
    answer = await scene.ask(scene.member, "/antiraid 1h", date=int(time.time() - 2 * HOUR))
    assert (
        answer.text
        == "You need the permission “Change settings” for this. The group owner can give you a role that has it."
    )
