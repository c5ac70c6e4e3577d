"""Commands in reply to something unusual: who is meant, and what is deleted with it."""

from tests.conftest import Scene


async def test_nobody_is_meant_by_news_of_others(scene: Scene) -> None:
    spammer = scene.world.person("Spammer")
    for news in ({"new_chat_members": [spammer]}, {"left_chat_member": spammer}):
        told = scene.world.message(scene.chat, scene.member, **news)
        asked = await scene.ask(scene.admin, "/ban", reply_to_message=told)
        assert asked.text.startswith("Who do you mean?")
    assert not scene.telegram.sent(scene.chat, "banChatMember")


async def test_the_penalty_of_a_rule_takes_the_whole_album(scene: Scene) -> None:
    await scene.call("POST", "/rules", {"rule_name": "tidy", "penalty": "delete"})
    items = [await scene.world.say(scene.chat, scene.member, "look", media_group_id="five", photo=[]) for _ in range(3)]
    await scene.ask(scene.admin, "/punish tidy", reply_to_message=items[1])
    assert not {item["message_id"] for item in items} & {one for _, one in scene.world.messages}


async def test_a_reply_to_a_deleted_message_is_sent(scene: Scene) -> None:
    said = await scene.world.say(scene.chat, scene.member, "spam")
    reporter = scene.world.person("Rita")
    told = await scene.ask(reporter, "@admin", reply_to_message=said)
    assert told.params["reply_parameters"]["message_id"] == said["message_id"]
    assert told.params["reply_parameters"]["allow_sending_without_reply"] is True
