"""Limits on the cost of rules, as people see them in chat."""

from tests.conftest import Scene


async def test_a_list_of_words_that_costs_too_much_is_refused_in_one_sentence(scene: Scene) -> None:
    await scene.ask(scene.admin, "/addblocklist casino")
    status, size, number = 201, 400, 0
    while size >= 20:  # as many long words as fit
        words = [f"{number:02}{index:04}{'я' * 94}" for index in range(size)]
        rule = {"rule_name": f"long-{number}", "trigger": {"type": "words", "words": words}}
        status, _ = await scene.call("POST", "/rules", rule)
        size, number = (size, number + 1) if status == 201 else (size // 2, number)
    added = ", ".join(f"{index:02}{'ю' * 90}" for index in range(38))
    refused = await scene.ask(scene.admin, f"/addblocklist ({added})")
    assert refused.text.startswith("The group's words and expressions take too much memory")
    # The existing rules stay in force.
    said = await scene.world.say(scene.chat, scene.member, "a casino")
    await scene.telegram.wait_for(lambda: (scene.chat.id, said["message_id"]) not in scene.world.messages)
