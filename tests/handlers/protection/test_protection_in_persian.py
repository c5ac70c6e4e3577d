"""Protection in Persian, from rules to /setup: the bot uses no English."""

import re
from typing import Any

from demo.telegram.server import Call
from tests.conftest import Scene

_GIVEN = re.compile(
    r"/rules add|[/@][a-z]+|<code>.*?</code>|</?[bi]>|lock-\w+|nightmode|blocklist|setup-[\w-]+|flood|kind|casino"
    r"|lottery|plain|\bban\b|Europe/Berlin|GIF|UTC|Premium|\$USD"
)
"""Text that isn't translated: commands, typed text, names of rules, and proper names."""
_ISOLATES = dict.fromkeys((0x2068, 0x2069))
"""The marks that isolate names from the sentence."""


def _check(text: str) -> None:
    left = _GIVEN.sub("", text)
    assert not re.search(r"[A-Za-z]{2,}|&#x27;|\(\?|\\", left), left


def _check_all(call: Call | dict[str, Any]) -> None:
    params = call if isinstance(call, dict) else call.params
    _check(params["text"])
    for row in (params.get("reply_markup") or {}).get("inline_keyboard", ()):
        for one in row:
            _check(one["text"])


async def test_the_room_in_persian(scene: Scene) -> None:
    await scene.call("PATCH", "/settings", {"language": "fa"})
    for text, part in (
        ("/rules", "هنوز قانونی ندارد"),
        ("/rules add kind mute 1h casino", "اضافه شد"),
        ("/rules add", "روش استفاده"),
        ("/rules add kind tmute", "برای چه مدت؟"),
        ("/rules off kind", "خاموش است"),
        ("/rules on kind", "روشن است"),
        ("/locktypes", "عکس: photo"),
        ("/locks", "چیزی ممنوع نیست"),
        ("/lock photo links all arabic", "ممنوع شد: "),
        ("/lock plain", "را نمی‌توان ممنوع کرد"),
        ("/locks", "پیوند: links"),
        ("/addblocklist (casino, lottery) {tmute 6h} kind", "بی‌صدا کردن برای ۶ ساعت"),
        ("/addblocklist casino, plain casino", "یک عبارت است یا یک واژه و یک دلیل؟"),
        ("/addblocklist casino ban", "جریمه است؟"),
        ("/blocklist", "واژه‌های ممنوع"),
        ("/blocklistmode kick", "فهرست ممنوع خالی است"),
        ("/rmblocklist lottery", "برداشته شد"),
        ("/setflood 5", "حد رگبار"),
        ("/setflood 5 in a row", "پشت سر هم"),
        ("/floodmode off", "فقط حذف پیام"),
        ("/nightmode", "خاموش است"),
        ("/nightmode 22:00-07:00 Europe/Berlin", "فقط ناظران"),
        ("/ruletest casino", "واژهٔ"),
        ("/rules", "پشت سر هم"),
        ("/rules del kind", "حذف شد"),
        ("/setflood off", "خاموش است"),
    ):
        answer = await scene.ask(scene.admin, text)
        assert part in answer.text.translate(_ISOLATES), (text, answer.text)
        _check_all(answer)


async def test_setup_in_persian(scene: Scene) -> None:
    await scene.call("PATCH", "/settings", {"language": "fa"})
    page = (await scene.ask(scene.admin, "/setup")).result
    for _ in range(6):
        _check_all(page)
        [first, *_] = page["reply_markup"]["inline_keyboard"]
        seen = len(scene.telegram.sent(scene.chat, "editMessageText"))
        await scene.tap(page, scene.admin, first[0]["text"])
        await scene.telegram.wait_for(lambda: len(scene.telegram.sent(scene.chat, "editMessageText")) > seen)  # noqa: B023
    assert page["text"].startswith("راه‌اندازی تمام شد")
    _check(page["text"])
    rules = await scene.ask(scene.member, "/rules")
    assert "وعدهٔ پول سریع" in rules.text
    _check_all(rules)
    tested = await scene.ask(scene.admin, "/ruletest earn 500$ per day, write in dm")
    assert "وعدهٔ پول سریع" in tested.text
    _check_all(tested)


async def test_no_to_everything_protects_nothing(scene: Scene) -> None:
    page = (await scene.ask(scene.admin, "/setup")).result
    for label in ("No", "Nothing", "No", "Any number is fine", "No", "No"):
        [row] = [row for row in page["reply_markup"]["inline_keyboard"] if row[0]["text"].removeprefix("⭐ ") == label]
        seen = len(scene.telegram.sent(scene.chat, "editMessageText"))
        await scene.tap(page, scene.admin, row[0]["text"])
        await scene.telegram.wait_for(lambda: len(scene.telegram.sent(scene.chat, "editMessageText")) > seen)  # noqa: B023
    assert page["text"].endswith("so the group isn't protected. Run /setup again at any time.")
