"""A group's photo comes from Telegram's file server, which may fail in any way; its URL contains the bot's token."""

from collections.abc import Iterator

import aiohttp
import pytest
from aiohttp import web

from demo.telegram.server import PHOTO
from demo.telegram.world import TOKEN
from tests.conftest import Scene

PATIENCE = aiohttp.ClientTimeout(total=20)
"""A response into which a second one was written never ends."""


@pytest.fixture
async def photo(scene: Scene) -> str:
    """The address of a group's photo."""
    size = {"file_id": "P1", "file_unique_id": "u", "width": 1, "height": 1}
    scene.chat.photo_file_id = "P1"
    news = scene.world.message(scene.chat, scene.admin, new_chat_photo=[size])
    await scene.settle(await scene.world.send(message=news))
    return scene.keeper.base + str((await scene.get())["photo_url"])


@pytest.fixture(autouse=True)
def _mend_the_file_server(scene: Scene) -> Iterator[None]:
    yield
    scene.telegram.file_server = None
    scene.telegram.answers.pop("getFile", None)


def _answer(status: int, **headers: str) -> web.Response:
    return web.Response(status=status, headers=headers)


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        (_answer(404), 404),
        (_answer(400), 404),
        (_answer(401), 503),
        (_answer(500), 503),
        (_answer(502), 503),
        (_answer(302, Location="ftp://127.0.0.1/x"), 503),
        (_answer(302, Location="http://[::1"), 503),
        (_answer(302, Location="http://127.0.0.1:1/"), 503),
    ],
    ids=["404", "400", "401", "500", "502", "other protocol", "invalid address", "nobody there"],
)
async def test_a_file_server_that_refuses(scene: Scene, photo: str, answer: web.Response, status: int) -> None:
    async def refuse(_: web.Request) -> web.StreamResponse:
        return answer

    scene.telegram.file_server = refuse
    async with scene.keeper.session.get(photo, timeout=PATIENCE) as given:
        problem = await given.json(content_type=None)
    assert (given.status, problem["status"]) == (status, status)
    assert TOKEN not in str(problem)
    assert TOKEN not in scene.keeper.log
    assert "Traceback" not in scene.keeper.log


async def test_a_file_server_that_hangs_up_before_it_answers(scene: Scene, photo: str) -> None:
    async def hang_up(request: web.Request) -> web.StreamResponse:
        assert request.transport is not None
        request.transport.abort()
        return web.Response()

    scene.telegram.file_server = hang_up
    async with scene.keeper.session.get(photo, timeout=PATIENCE) as given:
        assert given.status == 503


@pytest.mark.parametrize("path", ["", "\n", "a/../../../b", "http://[", "%", "é\ud800"])
async def test_a_path_that_makes_no_address(scene: Scene, photo: str, path: str) -> None:
    scene.telegram.answers["getFile"] = lambda _: {"file_id": "P1", "file_unique_id": "u", "file_path": path}

    async def refuse(_: web.Request) -> web.StreamResponse:
        return web.Response(status=404)

    scene.telegram.file_server = refuse
    async with scene.keeper.session.get(photo, timeout=PATIENCE) as given:
        assert given.status in (404, 503)
    assert "Traceback" not in scene.keeper.log


async def test_a_photo_that_ends_too_soon_is_no_photo(scene: Scene, photo: str) -> None:
    async def break_off(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Length": "1000000"})
        await response.prepare(request)
        await response.write(PHOTO * 10_000)
        assert request.transport is not None
        request.transport.close()
        return response

    scene.telegram.file_server = break_off
    async with scene.keeper.session.get(photo, timeout=PATIENCE) as given:
        assert given.status == 200
        with pytest.raises(aiohttp.ClientPayloadError):
            await given.read()
    assert '"event":"webapi.stream_cut"' in scene.keeper.log
    assert "Traceback" not in scene.keeper.log
    # The next one is answered, on a connection of its own.
    scene.telegram.file_server = None
    async with scene.keeper.session.get(photo, timeout=PATIENCE) as given:
        assert (given.status, await given.read()) == (200, PHOTO)
