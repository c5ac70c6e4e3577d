"""What the bot says about people's data."""

from typing import Any

import pytest

from demo.telegram.html import parse_html
from demo.telegram.world import button
from handlers.private.privacy import privacy_page
from models.retention import Retention
from services.core.lengths import MESSAGE_LIMIT
from tests.conftest import Scene
from tests.servers import API_TOKEN
from texts import languages, words_in


async def test_a_group_gets_a_sentence_and_the_private_chat_the_list(scene: Scene) -> None:
    said = await scene.ask(scene.member, "/privacy")
    assert said.text.startswith("I keep names, roles, actions and counts")
    link = button(said.result, "Show the list")["url"]
    private = scene.world.private(scene.member)
    opened = await scene.ask(scene.member, f"/start {link.partition('start=')[2]}", chat=private)
    assert opened.text.startswith("What I keep about you\nI read every message")
    logs = "so that admins can look up who did what.\nKept: for 30 days."
    assert logs in "\n".join(line.strip() for line in opened.text.splitlines())
    assert (await scene.ask(scene.member, "/privacy", chat=private)).text == opened.text


async def test_their_data_comes_as_a_file_once_an_hour(scene: Scene) -> None:
    nora = {**scene.world.person("Nora")}
    await scene.settle(await scene.world.move(scene.chat, nora, "member"))
    private = scene.world.private(nora)
    await scene.world.say(private, nora, "/mydata")
    [sent] = await scene.telegram.wait_for(lambda: scene.telegram.sent(private, "sendDocument"))
    assert sent.params["caption"].startswith("This is everything that I keep about you")
    assert "mydata.json" in sent.params["document"]
    again = await scene.ask(nora, "/mydata", chat=private)
    assert again.text.startswith("You got your data a short time ago.")


async def _forgotten(scene: Scene) -> list[dict[str, Any]]:
    """The erasures of the whole process, which other tests use too."""
    url = f"{scene.keeper.base}/api/v2/logs?event_type=person.forgotten"
    async with scene.keeper.session.get(url, headers={"Authorization": f"Bearer {API_TOKEN}"}) as answer:
        entries: list[dict[str, Any]] = (await answer.json())["data"]
        return entries


async def test_somebody_is_asked_first_and_then_forgotten(scene: Scene) -> None:
    nora = {**scene.world.person("Nora")}
    await scene.settle(await scene.world.move(scene.chat, nora, "member"))
    assert await scene.get(f"/users/{nora['id']}")
    sent_away = await scene.ask(nora, "/forgetme")
    assert button(sent_away.result, "Open private chat")["url"] == "https://t.me/keeper_test_bot"
    private = scene.world.private(nora)
    before = await _forgotten(scene)
    asked = await scene.ask(nora, "/forgetme", chat=private)
    assert asked.text.startswith("Do you want me to forget you?")
    await scene.tap(asked.result, nora, "Forget me")
    await scene.telegram.wait_for(lambda: asked.result["text"].startswith("I've started to erase it"))
    [entry] = [entry for entry in await _forgotten(scene) if entry not in before]
    assert (entry["actor"]["id"], entry["actor"]["name"], entry["details"]) == ("0", "a deleted person", {})


@pytest.mark.parametrize("language", languages())
def test_the_list_fits_into_a_message(language: str) -> None:
    text, _ = parse_html(privacy_page(words_in(language), Retention(person_days=3650).table()))
    assert len(text.encode("utf-16-le")) <= 2 * MESSAGE_LIMIT
