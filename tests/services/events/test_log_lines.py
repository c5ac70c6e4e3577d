"""What a log channel shows, in the group's language, for every event."""

import re
from datetime import UTC, datetime
from typing import Any

import pytest

from models.actions import Action, ActionStatus, ActionType
from models.actors import CAPTCHA, SYSTEM, Actor, ActorKind
from models.logs import EventType, Log
from models.users import TelegramStatus, UserRead
from services.core.audit import HIDDEN
from services.core.panel_links import PanelLinks
from services.events.log_lines import LineContext, line
from tests.backends import GROUP
from texts import words_in

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
ADAM = Actor(kind=ActorKind.TELEGRAM, id="2", name="Адам")


def _made(model: Any, **fields: Any) -> Any:
    """A document without its database."""
    return model.model_construct(**fields)


MIA = _made(UserRead, user_id=4, username=None, first_name="Мия <3", telegram_status=TelegramStatus.MEMBER)


def _line(language: str, event: EventType, actor: Actor = ADAM, action: Action | None = None, **details: Any) -> str:
    entry = _made(Log, group_id=GROUP, event_type=event, message="", actor=actor, details=details, timestamp=NOW)
    return line(LineContext(entry, "Шахматы", action, MIA), words_in(language)).plain()


def _action(**fields: Any) -> Any:
    return _made(Action, user_id=4, action_type=ActionType.BAN, status=ActionStatus.COMPLETED, **fields)


def test_a_line_about_an_action() -> None:
    action = _action(duration=5400, reason="спам")
    said = _line("ru", EventType.ACTION_COMPLETED, action=action)
    assert said.splitlines() == [
        "Бан · Шахматы",
        "Участник: Мия <3 (4)",
        "Кто: Адам",
        "Срок: 1 час 30 минут",
        "Причина: спам",
    ]
    failed = _line("ru", EventType.ACTION_FAILED, action=_action(failure="USER_IS_ADMIN"))
    assert failed.splitlines()[0] == "Бан: не удалось · Шахматы"
    assert failed.splitlines()[-1] == "Ответ Telegram: USER_IS_ADMIN"
    assert _line("ru", EventType.ACTION_RECORDED, action_ids=["a"] * 5).startswith("Записано 5 действий · Шахматы")


def test_an_action_has_a_link_into_the_panel() -> None:
    address = PanelLinks("https://bot.example.org").action(GROUP, "64b0")
    entry = _made(Log, group_id=GROUP, event_type=EventType.ACTION_COMPLETED, actor=ADAM, details={}, timestamp=NOW)
    last = line(LineContext(entry, "Chess", _action(), MIA, address), words_in("en")).splitlines()[-1]
    assert last == f'<a href="https://bot.example.org/panel/groups/{GROUP}/history?open=64b0">Open in the panel</a>'


def test_a_line_about_a_change() -> None:
    before: dict[str, Any] = {
        "captcha_enabled": False,
        "warning_lifetime": None,
        "permissions": [],
        "url": HIDDEN,
        "new_field": 1,
    }
    after = {
        "captcha_enabled": True,
        "warning_lifetime": 259_200,
        "permissions": ["moderate.ban"],
        "url": HIDDEN,
        "new_field": 2,
    }
    said = _line("ru", EventType.SETTINGS_UPDATED, before=before, after=after).splitlines()
    assert said[2:] == [
        "Капча: выкл. → вкл.",
        "Предупреждения действуют: нет → 3 дня",
        "Права: нет → Баны",
        "Адрес: изменено",
        "new_field: 1 → 2",
    ]


@pytest.mark.parametrize(
    ("actor", "said"),
    [
        (SYSTEM, "Кто: Groupkeeper"),
        (CAPTCHA, "Кто: капча"),
        (Actor(kind=ActorKind.RULE, id="no-spam"), "Кто: правило «no-spam»"),
        (Actor(kind=ActorKind.TOKEN, id="1", name="ci"), "Кто: API-токен «ci»"),
    ],
)
def test_a_line_names_the_actor(actor: Actor, said: str) -> None:
    assert said in _line("ru", EventType.SETTINGS_UPDATED, actor).splitlines()


@pytest.mark.parametrize("event", EventType)
def test_every_event_has_a_line_without_english(event: EventType) -> None:
    said = _line(
        "fa",
        event,
        SYSTEM,
        _action() if event.startswith("action.") else None,
        name="x",
        message_id=7,
        joins=5,
        window=60,
    )
    assert set(re.findall(r"[A-Za-z]{2,}", said)) <= {"Groupkeeper", "API"}


def test_roles_are_called_by_their_names_in_the_language() -> None:
    changed: dict[str, Any] = {"user_id": 4, "before": {"role": "member"}, "after": {"role": "moderator"}}
    assert "Роль: участник → модератор" in _line("ru", EventType.USER_ROLE_CHANGED, **changed)
    exempt: dict[str, Any] = {"before": {"exempt_roles": []}, "after": {"exempt_roles": ["admin", "Helpers"]}}
    assert "админ, Helpers" in _line("ru", EventType.RULE_UPDATED, name="x", **exempt)


def test_numbers_are_in_the_digits_of_the_language_and_ids_are_not() -> None:
    after = {"warning_limit": 1_500, "log_chat_id": -1001234567890}
    said = _line("fa", EventType.SETTINGS_UPDATED, before=dict.fromkeys(after), after=after)
    assert "۱٬۵۰۰" in said  # noqa: RUF001
    assert "-1001234567890" in said


def test_a_message_is_a_link_in_a_supergroup() -> None:
    entry = _made(
        Log, group_id=-1001234567890, event_type=EventType.RULE_MATCHED, message="", actor=SYSTEM,
        details={"message_id": 7}, timestamp=NOW,
    )  # fmt: skip
    assert '<a href="https://t.me/c/1234567890/7">7</a>' in line(LineContext(entry, "Chess"), words_in("en"))
