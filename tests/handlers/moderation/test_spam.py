"""`/spam` and `/ham` train the filter, and undoing them teaches the opposite."""

from typing import Any

import pytest

from tests.conftest import Scene

SPAM = "Our club opens its doors for you, golden tickets for $20, ask Kevin at the purple door"
TEMPTING = "I earn well from home now, whoever wants it too, write to me in private"
LURING = "write to me in private, I help everybody to get their money back"
ORDINARY = "I think the second half of the game was better than the first one"


async def _rule(scene: Scene) -> None:
    rule = {"rule_name": "no-spam", "trigger": {"type": "spam"}, "delete_message": True}
    status, body = await scene.call("POST", "/rules", rule)
    assert status == 201, body


async def _score(scene: Scene, text: str) -> float:
    status, body = await scene.call("POST", "/filter/test", {"text": text})
    assert status == 200, body
    return float(body["data"]["score"])


async def _samples(scene: Scene) -> dict[str, str]:
    return {one["text"]: one["label"] for one in await scene.get("/filter/samples")}


def _status(scene: Scene) -> str:
    return str(scene.chat.members[scene.member["id"]]["status"])


def _is_there(scene: Scene, said: dict[str, Any]) -> bool:
    return (scene.chat.id, said["message_id"]) in scene.world.messages


async def test_spam_deletes_what_the_author_wrote_bans_them_and_teaches(scene: Scene) -> None:
    earlier = await scene.world.say(scene.chat, scene.member, "hello there")
    other = await scene.world.say(scene.chat, scene.owner, "hi")
    said = await scene.world.say(scene.chat, scene.member, SPAM)
    before = await _score(scene, SPAM)
    answer = await scene.ask(scene.admin, "/spam", reply_to_message=said)
    assert answer.text.startswith("Mia was banned by Adam.")
    assert answer.text.endswith("I learned from this message. Undo it if I shouldn't have.")
    assert _status(scene) == "kicked"
    assert [_is_there(scene, one) for one in (earlier, other, said)] == [False, True, False]
    assert await _samples(scene) == {SPAM: "spam"}
    assert await _score(scene, SPAM) > max(before, 0.5)


@pytest.mark.parametrize("how", ["button", "command", "rest", "bulk"])
async def test_undone_it_restores_the_person_and_teaches_the_opposite(scene: Scene, how: str) -> None:
    said = await scene.world.say(scene.chat, scene.member, SPAM)
    answer = await scene.ask(scene.admin, "/spam", reply_to_message=said)
    ban = next(one for one in await scene.get("/actions") if one["action_type"] == "ban")
    if how == "button":
        await scene.agree(answer, scene.admin, "Undo")
    elif how == "command":
        await scene.ask(scene.admin, "/undo")
    elif how == "rest":
        await scene.call("POST", f"/actions/{ban['id']}/revert", {})
    else:
        await scene.call("POST", "/actions/bulk-revert", {"action_ids": [ban["id"]]})
    await scene.telegram.wait_for(lambda: _status(scene) == "left", "the ban to be lifted")
    await scene.settle(await scene.world.send(message=scene.world.message(scene.chat, scene.owner, text="bye")))
    while (await scene.get(f"/actions/{ban['id']}"))["status"] != "reverted":
        pass
    assert await _samples(scene) == {SPAM: "ham"}
    assert await _score(scene, SPAM) < 0.5


async def test_a_ban_teaches_nothing(scene: Scene) -> None:
    said = await scene.world.say(scene.chat, scene.member, SPAM)
    await scene.ask(scene.admin, "/dban", reply_to_message=said)
    assert await _samples(scene) == {}


@pytest.mark.parametrize(("label", "taught"), [("Spam", {ORDINARY: "spam"}), ("Off-topic", {})])
async def test_about_an_ordinary_message_it_asks_first(scene: Scene, label: str, taught: dict[str, str]) -> None:
    said = await scene.world.say(scene.chat, scene.member, ORDINARY)
    asked = await scene.ask(scene.admin, "/spam", reply_to_message=said)
    assert asked.text.startswith("This message looks perfectly ordinary.")
    assert _is_there(scene, said)
    assert await _samples(scene) == {}
    refused = await scene.tap(asked.result, scene.owner | scene.world.person("Gus"), label)
    assert refused.params.get("show_alert")
    done = await scene.agree(asked, scene.admin, label)
    assert done.text.startswith("Mia was banned by Adam.")
    assert not _is_there(scene, said)
    assert await _samples(scene) == taught


async def test_admins_are_spared_and_members_cannot(scene: Scene) -> None:
    said = await scene.world.say(scene.chat, scene.owner, SPAM)
    refused = await scene.ask(scene.admin, "/spam", reply_to_message=said)
    assert "banned" not in refused.text
    assert _is_there(scene, said)
    await scene.ask(scene.member, "/spam", reply_to_message=said)
    assert await _samples(scene) == {}
    unsaid = await scene.ask(scene.admin, "/spam")
    assert unsaid.text.startswith("Reply to")


async def test_ham_teaches_ordinary_talk(scene: Scene) -> None:
    alarm = "Earn $500 daily from home, DM me now"
    await _rule(scene)
    said = await scene.world.say(scene.chat, scene.member, alarm)
    await scene.telegram.wait_for(lambda: not _is_there(scene, said), "the rule to act")
    learned = await scene.ask(scene.admin, f"/ham {alarm}")
    assert learned.text == "I learned that this is ordinary talk here."
    again = await scene.world.say(scene.chat, scene.member, alarm)
    replied = await scene.world.say(scene.chat, scene.member, "sell me your old bicycle for $50")
    await scene.ask(scene.admin, "/ham", reply_to_message=replied)
    assert _is_there(scene, again)
    assert set((await _samples(scene)).values()) == {"ham"}
    assert (await scene.ask(scene.admin, "/ham")).text.startswith("Use: /ham")


async def test_ruletest_judges_a_typed_text_without_the_admin_who_typed_it(scene: Scene) -> None:
    await _rule(scene)
    score = round(100 * await _score(scene, TEMPTING))
    tested = await scene.ask(scene.admin, f"/ruletest {TEMPTING}")
    assert f"looks like spam, {score}% sure: its words. " in tested.text


async def test_a_quick_comment_by_somebody_who_never_joined_counts(scene: Scene) -> None:
    await _rule(scene)
    channel = {"id": -1_000_000_000_999, "type": "channel", "title": "News"}
    telegram = {"id": 777_000, "is_bot": False, "first_name": "Telegram"}
    post = scene.world.message(scene.chat, telegram, text="news", sender_chat=channel, is_automatic_forward=True)
    guest = scene.world.person("Gus", "gus")
    said = scene.world.message(
        scene.chat, guest, text=TEMPTING, reply_to_message=post, message_thread_id=post["message_id"]
    )
    await scene.settle(await scene.world.send(message=said))
    [review] = await scene.get("/filter/reviews")
    assert {"never-joined", "quick-comment"} <= {reason["code"] for reason in review["reasons"]}


async def test_a_newcomer_who_poses_as_an_admin_is_found_out_and_a_namesake_can_talk(scene: Scene) -> None:
    await _rule(scene)
    assert await _score(scene, LURING) < 0.3  # by its words alone, it would stay, and nobody would be asked
    scene.owner["last_name"] = "Larsen"
    await scene.settle(await scene.world.send(message=scene.world.message(scene.chat, scene.owner, text="hello")))
    poser = scene.world.person("Olgа", "support_desk")  # noqa: RUF001
    poser["last_name"] = "Lаrsen"  # noqa: RUF001
    scene.chat.set(poser, "member")
    ordinary = await scene.world.say(scene.chat, poser, "good morning")
    lured = await scene.world.say(scene.chat, poser, LURING)
    tested = await scene.ask(scene.admin, "/ruletest", reply_to_message=lured)
    assert "its author's name or @name looks like an admin's" in tested.text
    await scene.telegram.wait_for(lambda: not _is_there(scene, lured), "the rule to act")
    assert _is_there(scene, ordinary)
    [review] = await scene.get("/filter/reviews")
    assert "name-admin" in {reason["code"] for reason in review["reasons"]}
