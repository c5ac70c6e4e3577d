"""A group and its private chat in Russian: the bot uses no English."""

import re

from demo.telegram.server import Call
from tests.conftest import Scene

_GIVEN = re.compile(
    r"[@/]\w+|Telegram|API|UTC|Chess club|<[^>]*>|panel|30d|gk_\w+|revoke|new|helper|ID"
    r"|\((?:owner|admin|moderator|member),|\([a-z]+\.[a-z]+\)"
)
"""Text that isn't translated: names, commands and typed text."""


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
        ("/role @mia helper", "@mia: теперь роль helper"),
        ("/id", "Этот чат"),
        ("/info @mia", "Роль: helper"),
        ("/role @mia member", "@mia: теперь роль участник"),
        ("/info @mia", "Роль: участник"),
        ("/info @adam", "Роль: админ"),
        ("/roles", "• владелец (owner, приоритет 100): всё"),
        ("/stats", "Написано"),
        ("/unsetlog", "Больше не отправлять журнал"),
    ):
        answer = await scene.ask(scene.owner, text)
        assert part in answer.text
        _check_all(answer)


async def test_a_refusal_in_russian(scene: Scene) -> None:
    await scene.call("PATCH", "/settings", {"language": "ru"})
    answer = await scene.ask(scene.member, "/ban @olga")
    assert "Для этого нужно право «Баны». " in answer.text
    _check_all(answer)


async def test_moderation_in_russian(scene: Scene) -> None:
    said = await scene.world.say(scene.chat, scene.member, "hello")
    await scene.call("PATCH", "/settings", {"language": "ru"})
    for text, part in (
        ("/warn @mia", "Предупреждения: 1 из 3"),
        ("/warns @mia", "Предупреждения: 1 из 3"),
        ("/undo", "Отменено: Предупреждение, @mia."),
        ("/mute @mia 1h", "@mia: мут на 1 час. Решение: Olga."),
        ("/unmute @mia", "@mia: мут снят"),
        ("/escalation 3 in 7d mute 1d; 5 ban", "Наказания за предупреждения"),
        ("/warntime 3d", "Срок действия предупреждения: 3 дня."),
        ("/reports 2", "После 2 жалоб"),
        ("/fedinfo", "не состоит в федерации"),
        ("/unpinall", "Открепить все сообщения?"),
        ("/adminlist", "Админы"),
        ("/kickme", "Выйти из группы?"),
        ("/dban @mia", "Ответьте на сообщение"),
        ("/del", "Ответьте на сообщение. Формат: /del (в ответ на сообщение)"),
        ("/punish @mia", "Какое правило?"),
        ("/history", "История"),
    ):
        answer = await scene.ask(scene.owner, text)
        assert part in answer.text
        typed = answer.text.partition(" Формат:")[0]
        _check(re.sub(r"Olga|Adam|Keeper|\bmia|admin", "", typed))
    purged = await scene.ask(scene.owner, "/purge", reply_to_message=said)
    assert purged.text.startswith("Удалить" if "?" in purged.text else "Удалено")


def _check_all(answer: Call) -> None:
    _check(answer.text)
    for row in answer.params.get("reply_markup", {}).get("inline_keyboard", ()):
        for one in row:
            _check(one["text"])
