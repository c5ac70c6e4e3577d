"""In the pseudo-language every sentence is in brackets, so text outside brackets isn't in the catalogue."""

import re
from pathlib import Path

from demo.telegram.server import BotApi, Call
from handlers.shared.commands import COMMANDS
from tests.conftest import Scene, StartKeeper, make_scene
from tests.pseudo import CODE

_SENTENCE = re.compile(r"[A-Za-z']{2,} +[A-Za-z']{2,}")
_SAID = "zq zw"
"""Text that people type in this test, which may be outside."""
_SWITCH_LANGUAGE = ("language", "setlang")


def _outside(text: str) -> str:
    """A text without its bracketed parts, which may be nested."""
    kept, depth = [], 0
    for letter in text.replace(_SAID, ""):
        depth += (letter == "⟦") - (letter == "⟧")
        if not depth:
            kept.append(letter)
    return "".join(kept)


def _shown(call: Call) -> list[str]:
    """All text that people read in a call: text, buttons, alert, or the bot's profile and menu."""
    params = call.params
    if call.method == "setMyCommands":
        return [one["description"] for one in params["commands"]]
    if call.method in ("setMyDescription", "setMyShortDescription"):
        return [params.get("description") or params.get("short_description") or ""]
    texts = [call.text] if call.method != "answerCallbackQuery" else [params.get("text") or ""]
    return texts + [button["text"] for button in _buttons(call)]


def _buttons(call: Call) -> list[dict[str, str]]:
    rows = (call.params.get("reply_markup") or {}).get("inline_keyboard", ())
    return [button for row in rows for button in row]


def _left_in_english(calls: list[Call]) -> list[str]:
    return sorted({text for call in calls for text in _shown(call) if _SENTENCE.search(_outside(text))})


async def _tap_all(scene: Scene, begin: int) -> None:
    """Tap one button of each new kind: as a member, as its owner, and again as the owner when it's late."""
    tapped: set[str] = set()
    place = begin
    while place < len(scene.telegram.calls):
        call = scene.telegram.calls[place]
        place += 1
        if not isinstance(call.result, dict) or "message_id" not in call.result:
            continue
        for one in _buttons(call):
            kind = re.sub(r"-?\d+|:[^:]*$", "", one.get("callback_data", ""))
            if not kind or kind in tapped or kind.startswith("lang"):
                continue
            tapped.add(kind)
            for who in (scene.member, scene.owner, scene.owner):
                await scene.world.press(call.result, who, one["callback_data"])
        await scene.settle(scene.world.last_ids["update"])
    assert len(tapped) > 10


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
    await _tap_all(scene, begin)
    assert _left_in_english(own_telegram.calls[begin:]) == []
    profile = [call for call in own_telegram.calls if call.params.get("language_code") == CODE]
    assert {call.method for call in profile} == {"setMyCommands", "setMyDescription", "setMyShortDescription"}
    assert _left_in_english(profile) == []
