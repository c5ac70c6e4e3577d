"""The real process asks a shared ban list and a language model, both on loopback, and gets along without them."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web

from bench.spam.data import messages
from demo.telegram.server import BotApi
from services.filter.features import features
from services.filter.model import Model, probability
from services.filter.spam_filter import BASE, QUICK_LENGTH
from services.filter.taught import CAUTION
from tests.conftest import Scene, StartKeeper, make_scene
from tests.outside import serving

SPAM = "Earn $500 daily from home, DM me now"
ORDINARY = "good morning, is the meeting still at seven?"


@dataclass
class Outside:
    """A ban list and a language model, and what they were asked."""

    listed: set[str] = field(default_factory=set)
    says: str = "ham"
    is_up: bool = True
    looked_up: list[str] = field(default_factory=list)
    judged: list[str] = field(default_factory=list)

    async def check(self, request: web.Request) -> web.Response:
        """Respond as CAS does."""
        self.looked_up.append(request.query["user_id"])
        return web.json_response({"ok": request.query["user_id"] in self.listed}, status=200 if self.is_up else 503)

    async def complete(self, request: web.Request) -> web.Response:
        """Respond as OpenAI's chat completions do."""
        body = await request.json()
        self.judged.append(body["messages"][1]["content"])
        said = {"choices": [{"message": {"content": self.says}}]}
        return web.json_response(said, status=200 if self.is_up else 503)


@pytest.fixture
def outside() -> Outside:
    """What the stubs return."""
    return Outside()


@pytest.fixture
async def scene(outside: Outside, start_keeper: StartKeeper, own_telegram: BotApi) -> AsyncIterator[Scene]:
    """A group that turned on the spam rule, ban lists and second opinions."""
    routes = [web.get("/check", outside.check), web.post("/v1/chat/completions", outside.complete)]
    async with serving(routes) as address:
        keeper = await start_keeper(
            BAN_LIST_URLS=f"{address}/check?user_id={{user_id}}", LLM_URL=f"{address}/v1", LLM_MODEL="small"
        )
        scene = await make_scene(own_telegram, keeper)
        assert (await scene.call("POST", "/setup", {"spam": "mute"}))[0] == 200
        turned_on = {"ban_lists_enabled": True, "second_opinion_enabled": True}
        assert (await scene.call("PATCH", "/settings", turned_on))[0] == 200
        yield scene


def doubtful() -> list[str]:
    """Texts that the filter isn't sure about."""
    model = Model.load(BASE.read_bytes())
    texts = [one.text for one in messages() if one.language in ("ru", "en") and 30 < len(one.text) < QUICK_LENGTH]
    plain = [text for text in texts if not any(sign in text for sign in "@./\n🔥")]
    return [text for text in plain if 0.34 < probability(model.margin(features(text)) - CAUTION) < 0.42]


async def _newcomer(scene: Scene) -> dict[str, Any]:
    person = scene.world.person("Guest")
    scene.chat.set(person, "member")
    return person


def _is_there(scene: Scene, said: dict[str, Any]) -> bool:
    return (scene.chat.id, said["message_id"]) in scene.world.messages


async def _goes(scene: Scene, said: dict[str, Any]) -> None:
    await scene.telegram.wait_for(lambda: not _is_there(scene, said), f"{said['text']!r} to go")


async def _stays(scene: Scene, said: dict[str, Any]) -> None:
    await scene.settle(await scene.world.send(message=scene.world.message(scene.chat, scene.owner, text="ok")))
    assert _is_there(scene, said)


async def test_a_listed_person_is_banned_at_their_first_message_and_others_are_looked_up_once(
    scene: Scene, outside: Outside
) -> None:
    listed, other = await _newcomer(scene), await _newcomer(scene)
    outside.listed.add(str(listed["id"]))
    await _goes(scene, await scene.world.say(scene.chat, listed, ORDINARY))
    await scene.telegram.wait_for(lambda: scene.chat.members[listed["id"]]["status"] == "kicked", "the ban")
    for text in (ORDINARY, "thanks a lot, see you there"):
        await _stays(scene, await scene.world.say(scene.chat, other, text))
    assert outside.looked_up.count(str(other["id"])) == 1


async def test_a_listed_person_who_asks_to_join_is_declined_and_people_with_a_role_are_never_looked_up(
    scene: Scene, outside: Outside
) -> None:
    listed, helper = scene.world.person("Lou"), scene.member
    outside.listed |= {str(listed["id"]), str(helper["id"])}
    assert (await scene.call("PATCH", f"/users/{helper['id']}", {"role": "moderator"}))[0] == 200
    await scene.world.move(scene.chat, helper, "left")
    await scene.settle(await scene.world.ask_to_join(scene.chat, helper))
    await scene.world.ask_to_join(scene.chat, listed)
    await scene.telegram.wait_for(lambda: scene.telegram.sent(scene.chat, "declineChatJoinRequest"), "the refusal")
    assert scene.chat.requests == {helper["id"]}
    assert outside.looked_up == [str(listed["id"])]


async def test_a_listed_person_who_joins_is_banned_unless_the_group_lets_them_in(
    scene: Scene, outside: Outside
) -> None:
    listed, allowed = scene.world.person("Lou"), scene.world.person("Ali")
    outside.listed |= {str(listed["id"]), str(allowed["id"])}
    assert str(allowed["id"]) in (await scene.ask(scene.admin, f"/banlists allow {allowed['id']}")).text
    await scene.settle(await scene.world.move(scene.chat, allowed, "member"))
    await scene.world.move(scene.chat, listed, "member")
    await scene.telegram.wait_for(lambda: scene.chat.members[listed["id"]]["status"] == "kicked", "the ban")
    assert scene.chat.members[allowed["id"]]["status"] == "member"
    assert outside.looked_up == [str(listed["id"])]


async def test_the_model_is_asked_about_doubtful_messages_only_and_its_word_counts(
    scene: Scene, outside: Outside
) -> None:
    first, second, *_ = doubtful()
    outside.says = "spam"
    await _goes(scene, await scene.world.say(scene.chat, await _newcomer(scene), first))
    outside.says = "ham"
    said = await scene.world.say(scene.chat, await _newcomer(scene), second)
    await scene.telegram.wait_for(lambda: len(outside.judged) == 2, "a second question")
    await _stays(scene, said)
    await _stays(scene, await scene.world.say(scene.chat, await _newcomer(scene), ORDINARY))
    await _goes(scene, await scene.world.say(scene.chat, await _newcomer(scene), SPAM))
    assert len(outside.judged) == 2


async def test_if_both_fail_the_filter_goes_on_alone(scene: Scene, outside: Outside) -> None:
    outside.is_up = False
    listed = await _newcomer(scene)
    outside.listed.add(str(listed["id"]))
    await _stays(scene, await scene.world.say(scene.chat, listed, ORDINARY))
    said = await scene.world.say(scene.chat, await _newcomer(scene), doubtful()[0])
    await scene.telegram.wait_for(lambda: outside.judged, "the question")
    await _stays(scene, said)
    await _goes(scene, await scene.world.say(scene.chat, await _newcomer(scene), SPAM))
