"""In the pseudo-language every sentence stands in brackets: what is read outside of them is in no catalogue."""

import re
from pathlib import Path

from demo.telegram.server import BotApi, Call
from handlers.shared.commands import COMMANDS
from tests.conftest import StartKeeper, make_scene
from tests.pseudo import CODE

_SENTENCE = re.compile(r"[A-Za-z']{2,} +[A-Za-z']{2,}")
_SAID = "zq zw"
"""What people type in this test: it may stand outside."""
_SWITCH_LANGUAGE = ("language", "setlang")


def _outside(text: str) -> str:
    """What is left of a text without what stands in brackets, which may stand in each other."""
    kept, depth = [], 0
    for letter in text.replace(_SAID, ""):
        depth += (letter == "⟦") - (letter == "⟧")
        if not depth:
            kept.append(letter)
    return "".join(kept)


def _shown(call: Call) -> list[str]:
    """All that a person reads of a call: its text, its buttons, its alert."""
    rows = (call.params.get("reply_markup") or {}).get("inline_keyboard", ())
    texts = [call.text] if call.method != "answerCallbackQuery" else [call.params.get("text") or ""]
    return texts + [button["text"] for row in rows for button in row]


async def test_no_sentence_is_outside_of_the_catalogue(
    own_telegram: BotApi, start_keeper: StartKeeper, tmp_path: Path
) -> None:
    keeper = await start_keeper(module=f"tests.pseudo {tmp_path / 'locales'}")
    scene = await make_scene(own_telegram, keeper, _SAID)
    await scene.ask(scene.owner, f"/language {CODE}")
    for who in (scene.owner, scene.member):
        await scene.ask(who, f"/language {CODE}", chat=scene.world.private(who))
    begin = len(own_telegram.calls)
    target = await scene.world.say(scene.chat, scene.member, _SAID)
    for command in (f"/{info.name}" for info in COMMANDS if info.name not in _SWITCH_LANGUAGE):
        for words in ("", " @mia", " 2 2h", " off", " zq"):
            await scene.world.say(scene.chat, scene.owner, command + words)
        for who in (scene.owner, scene.member):
            await scene.world.say(scene.chat, who, command, reply_to_message=target)
            await scene.world.say(scene.world.private(who), who, command)
        await scene.settle(scene.world.last_ids["update"])
    calls = own_telegram.calls[begin:]
    assert len(calls) > len(COMMANDS)
    found = sorted({text for call in calls for text in _shown(call) if _SENTENCE.search(_outside(text))})
    assert found == []
