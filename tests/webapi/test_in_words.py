"""What the bot said, in the language of the request: actions, and the log."""

from typing import Any

import pytest

from models.actions import ActionType, MachineAction
from models.actors import CAPTCHA, SYSTEM, Actor, ActorKind
from models.logs import EventType
from models.users import Profile
from tests.backends import GROUP
from tests.webapi.access import TARGET, Api
from texts import Key
from texts.phrases import because, phrase

ROOT = f"/api/v2/groups/{GROUP}"
RULE = Actor(kind=ActorKind.RULE, id="no-casino", name="the rule “no-casino”")
WORD = phrase(Key.REASON_CAPTCHA_WAITS)


async def _call(api: Api, path: str, language: str = "", method: str = "GET", body: Any = None) -> Any:
    headers = {**api.headers["operator"], **({"Accept-Language": language} if language else {})}
    async with api.client.request(method, ROOT + path, json=body, headers=headers) as answer:
        return (await answer.json())["data"]


async def _mute(api: Api, actor: Actor) -> None:
    body = MachineAction(action_type=ActionType.MUTE, user_id=TARGET, duration=3600, execute=False, **because(WORD))
    await api.backend.services.actions.take(GROUP, body, actor)


@pytest.mark.parametrize(
    ("language", "reason", "by"),
    [
        ("", "has to solve a captcha", "the captcha"),
        ("ru-RU", "нужно пройти капчу", "капча"),
        ("xx", "has to solve a captcha", "the captcha"),
    ],
)
async def test_a_reason_by_the_bot_is_in_the_language_of_the_request(
    api: Api, language: str, reason: str, by: str
) -> None:
    await _mute(api, CAPTCHA)
    [action, *_] = await _call(api, "/actions", language)
    assert (action["reason"], action["actor"]["name"]) == (reason, by)
    assert await _call(api, f"/actions/{action['id']}", language) == action
    assert "reason_phrase" not in action


async def test_what_a_person_typed_stays_as_they_typed_it(api: Api) -> None:
    body = {"action_type": "warn", "user_id": TARGET, "reason": "has to solve a captcha"}
    made = await _call(api, "/actions", "ru", "POST", body)
    assert made["reason"] == "has to solve a captcha"


async def test_the_log_speaks_the_language_of_the_request(api: Api) -> None:
    await api.backend.services.users.see(GROUP, Profile(user_id=TARGET, first_name="Tom", username="tom"))
    await _mute(api, RULE)
    [english, *_] = await _call(api, "/logs?event_type=action.recorded")
    assert english["text"].splitlines() == [
        "Mute: recorded only",
        f"Person: @tom ({TARGET})",
        "For: 1 hour",
        "Reason: has to solve a captcha",
    ]
    assert english["actor"]["name"] == "the rule “no-casino”"
    [russian, *_] = await _call(api, "/logs?event_type=action.recorded", "ru")
    assert russian["text"].splitlines()[1:] == [
        f"Участник: @tom ({TARGET})",
        "Срок: 1 час",
        "Причина: нужно пройти капчу",
    ]
    assert russian["actor"]["name"] == "правило «no-casino»"
    assert (russian["message"], russian["id"]) == (english["message"], english["id"])


async def test_a_change_is_in_the_log_with_old_and_new_values(api: Api) -> None:
    await _call(api, "/settings", "", "PATCH", {"captcha_timeout": 90})
    [entry, *_] = await _call(api, "/logs?event_type=settings.updated", "es")
    assert entry["text"].splitlines()[0] == "Ajustes modificados"
    assert entry["text"].splitlines()[-1].endswith("10 minutos → 1 minuto 30 segundos")


async def test_a_reason_that_is_nowhere_else_is_in_the_log(api: Api) -> None:
    services = api.backend.services
    watched = phrase(Key.LOG_WATCHED, reason=WORD)
    details = {"user_id": TARGET, "message_id": 5}
    await services.rules._audit.write(
        None,
        GROUP,
        event=EventType.RULE_MATCHED,
        actor=RULE,
        message="dry run: a captcha",
        details=details,
        why=watched,
    )
    [entry, *_] = await _call(api, "/logs?event_type=rule.matched", "pt-BR")
    assert "Só observa. Motivo: precisa resolver um captcha" in entry["text"].splitlines()
    assert "why" not in entry


async def test_an_action_that_is_gone_leaves_its_kind(api: Api) -> None:
    details = {"action_id": "6" * 24, "user_id": None, "action_type": "ban"}
    await api.backend.services.rules._audit.write(
        None, GROUP, event=EventType.ACTION_REVERTED, actor=SYSTEM, message="ban: reverted", details=details
    )
    [entry, *_] = await _call(api, "/logs?event_type=action.reverted")
    assert entry["text"] == "Ban: undone"


async def test_a_page_of_logs_looks_up_actions_and_people_once(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    services = api.backend.services
    for _ in range(3):
        await _mute(api, RULE)
    asked: list[str] = []
    for name in ("users", "actions"):
        collection = getattr(services.logs._in, name)

        async def counted(*given: Any, _all: Any = collection.all, _name: str = name, **more: Any) -> Any:
            asked.append(_name)
            return await _all(*given, **more)

        monkeypatch.setattr(collection, "all", counted)
    assert len(await _call(api, "/logs?event_type=action.recorded")) >= 3
    assert sorted(asked) == ["actions", "users"]


async def test_the_log_is_narrowed_to_one_person(api: Api) -> None:
    await api.backend.services.users.see(GROUP, Profile(user_id=TARGET, first_name="Tom", username="tom"))
    await _call(api, f"/users/{TARGET}", "", "PATCH", {"role": "moderator"})
    await _mute(api, RULE)
    found = await _call(api, f"/logs?user_id={TARGET}&limit=200")
    everything = await _call(api, "/logs?limit=200")
    assert {"user.role_changed"} <= {one["event_type"] for one in found}
    assert [one["id"] for one in found] == [one["id"] for one in everything if one["details"].get("user_id") == TARGET]
    assert len(found) < len(everything)
