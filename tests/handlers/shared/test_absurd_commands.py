"""Every command with missing, extra and absurd arguments: one clear answer, and nothing breaks."""

import pytest

from demo.telegram.server import BotApi
from demo.telegram.world import Chat
from handlers.shared.command_info import Topic
from handlers.shared.commands import COMMANDS
from tests.conftest import Scene, StartKeeper, make_scene

VERBS = {info.name: ["", *(form.typed.split()[1] for form in info.forms[1:] if " " in form.typed)] for info in COMMANDS}
FOR_OPERATORS = {info.name for info in COMMANDS if info.topic is Topic.OPERATORS}

ABSURD = (
    "",
    "x",
    "x " * 40,
    "<b>&amp; </b>",
    "\x00 \x00 \x00",
    "🦄" * 200,
    "-1",
    "0",
    f"{2**70} {2**70}",
    "@ @@ @x",
    "priority= priority=-5 priority=x",
    "x mute 99999999w priority=99999 text",
    "\uff20\uff4d\uff49\uff41 \uff11\uff12\uff13",  # full-width letters and digits
    "'; db.dropDatabase(); {$where: 1}",
    "a" * 4000,
)


@pytest.mark.parametrize("name", sorted(set(VERBS) - FOR_OPERATORS))
async def test_an_absurd_command_gets_one_answer(scene: Scene, name: str) -> None:
    await _answers_each(scene, name, scene.chat)


async def test_an_absurd_command_of_an_operator_gets_one_answer(
    own_telegram: BotApi, start_keeper: StartKeeper
) -> None:
    operator = own_telegram.world.person("Oscar")
    scene = await make_scene(own_telegram, await start_keeper(OWNER_IDS=str(operator["id"])))
    scene.owner = operator
    for name in sorted(FOR_OPERATORS):
        await _answers_each(scene, name, scene.world.private(operator))


@pytest.mark.parametrize("argument", ["«x»", "😀 “x y” 1h", "-" * 40, "{x} (y", "%d \u202e", "y" * 3500])
async def test_absurd_words_about_somebody_break_nothing(scene: Scene, argument: str) -> None:
    world = scene.world
    await world.say(scene.chat, scene.member, "hello")
    for name in sorted(set(VERBS) - FOR_OPERATORS):
        await world.say(scene.chat, scene.owner, f"/{name} @mia {argument}")
    await scene.settle(await world.send(message=world.message(scene.chat, scene.owner, text="done")))
    assert not [call.text for call in scene.said(scene.chat) if "went wrong" in call.text]


async def _answers_each(scene: Scene, name: str, chat: Chat) -> None:
    world = scene.world
    before = len(scene.said(chat))
    asked = 0
    for verb in VERBS[name]:
        for argument in ABSURD:
            await world.say(chat, scene.owner, f"/{name} {verb} {argument}"[:4096])
            asked += 1
    await scene.settle(await world.send(message=world.message(chat, scene.owner, text="done")))
    answers = [call.text for call in scene.said(chat)][before:]
    assert len(answers) == asked
    assert not [text for text in answers if "went wrong" in text]
    assert all(len(text) <= 4096 for text in answers)


async def test_a_button_with_absurd_data_breaks_nothing(scene: Scene) -> None:
    hello = scene.telegram.sent(scene.chat)[0].result
    for data in (
        "switch:x:y:z",
        f"switch:{scene.chat.id}:group_id:1",
        f"switch:{2**80}:auto_delete_commands:1",
        f"h:{scene.chat.id}:0:0:%%%%",
        f"h:{scene.chat.id}:0:0:AAAA",
        "ask:-1:password",
        "settings:-5",
        "",
        "🦄",
    ):
        query = {"id": "1", "from": scene.owner, "chat_instance": "1", "message": hello, "data": data}
        await scene.world.send(callback_query=query)
    private = scene.world.private(scene.owner)
    await scene.world.say(private, scene.owner, f"/start settings_{-(2**63)}9")
    await scene.world.say(private, scene.owner, "/start settings_-1")
    last = await scene.world.send(message=scene.world.message(scene.chat, scene.owner, text="done"))
    await scene.settle(last)
    assert (await scene.get("/settings"))["auto_delete_commands"] is False
