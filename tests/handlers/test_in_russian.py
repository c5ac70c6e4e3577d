"""A group and its private chat in Russian: no English is left in what the bot says."""

import re

from demo.telegram.server import Call
from tests.conftest import Scene

_GIVEN = re.compile(
    r"[@/]\w+|Telegram|API|UTC|Chess club|<[^>]*>|panel|30d|gk_\w+|revoke|new|helper|owner|member|moderate\.ban|ID"
)
"""What stays as it is: names, commands and what one types."""


def _check(text: str) -> None:
    left = _GIVEN.sub("", text)
    assert not re.search(r"[A-Za-z]{2,}", left), text


async def test_the_private_chat_in_russian(scene: Scene) -> None:
    await scene.world.say(scene.chat, scene.admin, "hello")
    private = scene.world.private(scene.admin)
    adam = {**scene.admin, "language_code": "ru"}
    for text, part in (
        ("/start", "Я модерирую группы"),
        ("/rules", "Это работает в группе"),
        ("/purge", "только в самой группе"),
        ("/connect", "Выберите группу"),
        (f"/connect {scene.chat.id}", "Теперь вы управляете"),
        ("/connect", "Вы управляете"),
        ("/token", "вас нет API-токенов"),
        ("/token new panel 30d", "действует в группе"),
        ("/token", "Ваши API-токены"),
        ("/token revoke panel", "отозван"),
        ("/disconnect", "больше не управляете"),
    ):
        answer = await scene.ask(adam, text, chat=private)
        assert part in answer.text
        _check_all(answer)


async def test_a_group_in_russian(scene: Scene) -> None:
    await scene.world.say(scene.chat, scene.member, "hello")
    await scene.call("PATCH", "/settings", {"language": "ru", "welcome_message": "1", "goodbye_message": "2"})
    for text, part in (
        ("/settings", "Настройки группы"),
        ("/roles add helper moderate.ban", "Роль создана.\n• helper (приоритет 10): Баны (moderate.ban)"),
        ("/roles del helper", "Удалить роль helper?"),
        ("/role @mia helper", "@mia роль helper"),
        ("/id", "Этот чат"),
        ("/info @mia", "Статус: участник"),
        ("/stats", "Последние 7 дней"),
        ("/unsetlog", "Больше не отправлять журнал"),
    ):
        answer = await scene.ask(scene.owner, text)
        assert part in answer.text
        _check_all(answer)


def _check_all(answer: Call) -> None:
    _check(answer.text)
    for row in answer.params.get("reply_markup", {}).get("inline_keyboard", ()):
        for one in row:
            _check(one["text"])
