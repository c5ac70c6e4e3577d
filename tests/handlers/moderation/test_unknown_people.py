"""For a person we haven't seen, we ask Telegram before we refuse or act, in chat and over REST."""

import time
from typing import Any

import pytest

from tests.conftest import Scene

NOBODY = 999_999_999
"""An id that Telegram doesn't know."""


def _unseen(scene: Scene) -> dict[str, Any]:
    """A member of the group that the bot has received no update about."""
    person = scene.world.person("Una", "una")
    scene.chat.set(person, "member")
    return person


def _asked(scene: Scene, user_id: int) -> int:
    return len(
        [call for call in scene.telegram.calls if call.method == "getChatMember" and call.params["user_id"] == user_id]
    )


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("/role {} moderator", "@una now has the role moderator."),
        ("/info {}", "@una\n"),
        ("/approve {}", "@una is approved: they need no captcha, and anti-raid lets them in."),
        ("/mute {} 1h", "@una was muted for 1 hour by Olga."),
        ("/warn {}", "@una was warned by Olga."),
        ("/ban {}", "@una was banned by Olga."),
        ("/promote {}", "@una was promoted by Olga."),
    ],
)
async def test_by_id_in_chat(scene: Scene, typed: str, answer: str) -> None:
    scene.chat.members[4242424242] |= {"can_delete_messages": True}
    una = _unseen(scene)
    assert (await scene.ask(scene.owner, typed.format(una["id"]))).text.startswith(answer)
    assert (await scene.get(f"/users/{una['id']}"))["username"] == "una"


async def test_a_mention_of_somebody_unseen(scene: Scene) -> None:
    una = _unseen(scene)
    mention = {"type": "text_mention", "offset": 6, "length": 3, "user": una}
    answer = await scene.ask(scene.owner, "/role Una moderator", entities=[mention])
    assert answer.text == "@una now has the role moderator."


@pytest.mark.parametrize(
    "typed", ["/role {} moderator", "/info {}", "/approve {}", "/mute {} 1h", "/warn {}", "/kick {}"]
)
async def test_people_telegram_does_not_know(scene: Scene, typed: str) -> None:
    answer = await scene.ask(scene.owner, typed.format(NOBODY))
    assert answer.text == f"I don't know the ID {NOBODY}, and Telegram doesn't know it here either."
    assert await scene.get("/actions") == []


async def test_somebody_who_was_never_here_can_be_banned(scene: Scene) -> None:
    assert (await scene.ask(scene.owner, f"/ban {NOBODY}")).text == f"{NOBODY} was banned by Olga."


async def test_telegram_is_asked_once_and_only_for_whoever_may_know(scene: Scene) -> None:
    una = _unseen(scene)
    await scene.world.say(scene.chat, scene.member, f"/info {una['id']}")
    await scene.world.say(scene.chat, scene.member, f"/mute {una['id']}")
    await scene.settle(await scene.world.send(message=scene.world.message(scene.chat, scene.member, text="done")))
    assert _asked(scene, una["id"]) == 0
    before = _asked(scene, NOBODY)
    for _ in range(3):
        await scene.ask(scene.owner, f"/info {NOBODY}")
    assert _asked(scene, NOBODY) == before + 1


async def test_a_group_has_so_many_unknown_ids_looked_up_in_a_minute(scene: Scene) -> None:
    before, begin = len(scene.telegram.calls), time.monotonic()
    for number in range(40):
        await scene.world.say(scene.chat, scene.owner, f"/info {NOBODY + 1 + number}")
    await scene.settle(await scene.world.send(message=scene.world.message(scene.chat, scene.owner, text="done")))
    asked = [call for call in scene.telegram.calls[before:] if call.method == "getChatMember"]
    assert 30 <= len(asked) <= 30 + (time.monotonic() - begin) / 2  # one more every two seconds


async def test_over_rest(scene: Scene) -> None:
    una = _unseen(scene)
    status, answer = await scene.call("PATCH", f"/users/{una['id']}", {"role": "moderator"})
    assert (status, answer["data"]["role"]) == (200, "moderator")
    other = _unseen(scene)
    assert (await scene.get(f"/users/{other['id']}"))["telegram_status"] == "member"
    assert (await scene.get(f"/users/{_unseen(scene)['id']}/stats"))["received_total"] == 0
    third = _unseen(scene)
    status, _ = await scene.call("POST", "/actions", {"action_type": "warn", "user_id": third["id"]})
    assert status == 201
    assert (await scene.get("/users?username=una"))[0]["user_id"] == third["id"]
    for method, path, body in (("GET", "", None), ("GET", "/stats", None), ("PATCH", "", {"role": "moderator"})):
        assert (await scene.call(method, f"/users/{NOBODY}{path}", body))[0] == 404


async def test_whoever_stands_in_an_action_has_figures(scene: Scene) -> None:
    body = {"action_type": "warn", "user_id": NOBODY, "admin_id": NOBODY - 1, "execute": False}
    _, answer = await scene.call("POST", "/actions", body)
    stats = await scene.get(f"/users/{NOBODY}/stats")
    assert (stats["received_total"], stats["performed_total"], stats["is_active"]) == (1, 0, False)
    assert stats["first_seen_at"] == answer["data"]["created_at"]
    assert (await scene.get(f"/users/{NOBODY - 1}/stats"))["performed_by_type"] == {"warn": 1}


@pytest.mark.parametrize("stand_in", [777000, 136817688, 1087968824])
async def test_stand_ins_are_nobody(scene: Scene, stand_in: int) -> None:
    scene.chat.set({"id": stand_in, "is_bot": False, "first_name": "Telegram"}, "member")
    await scene.ask(scene.owner, f"/role {stand_in} moderator")
    await scene.ask(scene.owner, f"/warn {stand_in}")
    assert (await scene.call("GET", f"/users/{stand_in}"))[0] == 404
    assert (await scene.call("PATCH", f"/users/{stand_in}", {"role": "moderator"}))[0] == 404
    assert (await scene.call("POST", "/actions", {"action_type": "warn", "user_id": stand_in}))[0] == 403
    assert await scene.get("/actions") == []
    assert stand_in not in {user["user_id"] for user in await scene.get("/users")}
