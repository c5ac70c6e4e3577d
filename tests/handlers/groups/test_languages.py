"""The language of a group and of a person: chosen, stored, and used in answers."""

import pytest

from tests.conftest import Scene
from texts import languages


async def test_a_group_chooses_its_language(scene: Scene) -> None:
    asked = await scene.ask(scene.owner, "/language")
    assert asked.text == "I speak English here. Choose another language:"
    refused = await scene.tap(asked.result, scene.member, "Русский")
    assert "“Change settings”" in refused.params["text"]
    await scene.tap(asked.result, scene.owner, "Русский")
    assert (await scene.get("/settings"))["language"] == "ru"
    assert (await scene.ask(scene.owner, "/language")).text == "Здесь я говорю по-русски. Выберите другой язык:"
    assert (await scene.ask(scene.owner, "/setlang PT")).text == "A partir de agora falo português neste grupo."
    unknown = await scene.ask(scene.owner, "/language klingon")
    assert unknown.text.startswith("Ainda não falo “klingon”. Escolha um destes: en, es, fa")


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        *(("русский", "ru"), ("Russian", "ru"), ("ru_RU", "ru"), ("English", "en"), ("en-US", "en"), ("Español", "es")),
        *(
            ("farsi", "fa"),
            ("فارسی", "fa"),
            ("Português", "pt-BR"),
            ("pt_br", "pt-BR"),
            ("brazilian portuguese", "pt-BR"),
        ),
    ],
)
async def test_a_language_has_names(scene: Scene, typed: str, language: str) -> None:
    await scene.ask(scene.owner, f"/language {typed}")
    assert (await scene.get("/settings"))["language"] == language


async def test_a_person_is_spoken_to_in_the_language_of_their_telegram(scene: Scene) -> None:
    olga = {**scene.world.person("Olga"), "language_code": "ru"}
    private = scene.world.private(olga)
    first = await scene.ask(olga, "/language", chat=private)
    assert first.text.startswith("Здесь я говорю по-русски")
    assert (await scene.ask(olga, "/language fa", chat=private)).text.startswith("از این پس")
    assert (await scene.ask(olga, "/language", chat=private)).text.startswith("اینجا به فارسی")


@pytest.mark.parametrize("body", [{"language": "xx"}, {"language": "russian"}])
async def test_the_api_refuses_a_language_that_isnt_there(scene: Scene, body: dict[str, str]) -> None:
    status, answer = await scene.call("PATCH", "/settings", body)
    assert (status, answer["errors"][0]["field"]) == (422, "language")


def test_there_are_five() -> None:
    assert set(languages()) == {"en", "ru", "es", "pt-BR", "fa"}
