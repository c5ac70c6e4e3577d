"""What the process serves at `/metrics`, and to which callers."""

from urllib.parse import urlsplit

import pytest
from aiohttp.test_utils import make_mocked_request
from pydantic import SecretStr

from bot.config import Config
from demo.telegram.world import TOKEN
from models.permissions import Permission
from models.tokens import ExtraScope
from storage.embedded import EmbeddedDatabase
from tests.conftest import Scene, StartKeeper
from tests.scrapes import samples, scrape, value
from tests.servers import API_TOKEN
from webapi.metrics import is_local


async def test_what_happens_is_counted(scene: Scene) -> None:
    """A message, a command, requests and everything that follows from them."""
    before = await scrape(scene.keeper)
    await scene.ask(scene.admin, "/rules")
    message = scene.world.message(scene.chat, scene.member, text="Good morning")
    await scene.settle(await scene.world.send(message=message))
    assert (await scene.keeper.call("GET", "/groups/-5"))[0] == 404
    await scene.get()
    after = await scrape(scene.keeper)

    def more(sample: str, **labels: str) -> float:
        return value(after, sample, **labels) - value(before, sample, **labels)

    assert more("updates_total", kind="message", outcome="plain") >= 1
    assert more("updates_total", kind="message", outcome="handled") >= 1
    assert more("update_seconds_count", kind="message") >= 2
    assert more("intake_lag_seconds_count") >= 1
    assert more("telegram_calls_total", method="sendMessage", status="200") >= 1
    assert more("telegram_call_seconds_count", method="sendMessage") >= 1
    assert more("database_commands_total", command="update", outcome="ok") >= 1
    assert more("database_command_seconds_count") >= 1
    assert more("cache_lookups_total", kind="group", found="process") >= 1
    route = "/api/v2/groups/{group_id}"
    assert value(after, "http_requests_total", method="GET", route=route, status="2xx") >= 1
    assert value(after, "http_requests_total", method="GET", route=route, status="4xx") >= 1
    assert value(after, "http_request_seconds_count", method="GET", route=route) >= 2
    for verdict in ("ordinary", "unsure", "spam"):
        assert more("filter_verdicts_total", verdict=verdict) == 0  # no rule asks the filter
    for label in ("spam", "ham"):
        assert more("filter_marks_total", label=label) == 0
    assert value(after, "event_loop_lag_seconds_count") >= 1
    assert value(after, "bot_state", state="polling") == 1
    assert value(after, "database_up") == 1
    assert value(after, "build_info") == 1
    for queue in ("actions", "captchas", "deliveries", "logs", "outbox", "updates"):
        assert {"queue": queue} in [one.labels for one in after["groupkeeper_queue_items"].samples]
        assert {"queue": queue} in [one.labels for one in after["groupkeeper_queue_oldest_seconds"].samples]


async def test_labels_hold_no_ids(scene: Scene) -> None:
    """So the number of series doesn't grow with groups, people or unknown paths."""
    await scene.get()
    for path in ("/no/such/path", "/api/v2/groups/-100123", "/panel/groups/-100123"):
        await scene.keeper.session.request("PROPFIND", scene.keeper.base + path)
        await scene.keeper.session.get(scene.keeper.base + path)
    families = await scrape(scene.keeper)
    labels = {text for family in families.values() for one in family.samples for text in one.labels.values()}
    assert not [one for one in labels if "100123" in one or str(scene.chat.id) in one or "such" in one]
    assert "PROPFIND" not in labels
    assert "unknown" in labels


async def test_who_may_see_them(scene: Scene) -> None:
    """A proxy on the same machine forwards strangers' requests, so these need an operator's token."""
    keeper = scene.keeper

    async def status(authorization: str) -> int:
        headers = {"X-Forwarded-For": "203.0.113.7", "Authorization": authorization}
        async with keeper.session.get(f"{keeper.base}/metrics", headers=headers) as response:
            return response.status

    async def token(*scopes: str) -> str:
        code, made = await keeper.call("POST", "/tokens", {"name": "prometheus", "scopes": scopes})
        assert code == 201
        return f"Bearer {made['data']['token']}"

    assert await status("") == 401
    assert await status(keeper.session.headers["Authorization"]) == 200
    assert await status(await token(ExtraScope.METRICS_VIEW)) == 200
    assert await status(await token(Permission.STATS_VIEW)) == 403


class _Transport:
    def __init__(self, peer: object) -> None:
        self._peer = peer

    def get_extra_info(self, _name: str, _default: object = None) -> object:
        return self._peer

    def is_closing(self) -> bool:
        return False


@pytest.mark.parametrize("peer", ["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1"])
def test_local(peer: str) -> None:
    """Loopback addresses, in all spellings."""
    request = make_mocked_request("GET", "/metrics", transport=_Transport((peer, 5000)))
    assert is_local(request)


@pytest.mark.parametrize("peer", [("203.0.113.7", 1), ("10.0.0.1", 1), ("::ffff:10.0.0.1", 1, 0, 0), "", None])
def test_not_local(peer: object) -> None:
    """Other machines, and sockets without an address."""
    headers = {"X-Forwarded-For": "127.0.0.1", "Host": "localhost"}
    request = make_mocked_request("GET", "/metrics", headers, transport=_Transport(peer))
    assert not is_local(request)


@pytest.mark.parametrize("header", ["X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "Forwarded", "Via"])
def test_what_a_proxy_passes_on_is_not_local(header: str) -> None:
    """No matter what it says about the caller."""
    transport = _Transport(("127.0.0.1", 5000))
    request = make_mocked_request("GET", "/metrics", {header: "127.0.0.1"}, transport=transport)
    assert not is_local(request)


async def test_a_process_without_the_api_shows_them_too(
    own_database: EmbeddedDatabase, start_keeper: StartKeeper
) -> None:
    """On its own port, with the waiting work of all processes. Without API_TOKEN, an empty token isn't accepted."""
    keeper = await start_keeper(bot="elsewhere", ROLE="worker", MONGODB_URI=own_database.uri, API_TOKEN="")
    families = await scrape(keeper)
    assert {"queue": "actions"} in [one.labels for one in families["groupkeeper_queue_items"].samples]
    assert value(families, "bot_state", state="elsewhere") == 1
    for authorization in ("", "Bearer ", f"Bearer {API_TOKEN}"):
        headers = {"Via": "1.1 proxy", "Authorization": authorization}
        async with keeper.session.get(f"{keeper.base}/metrics", headers=headers) as response:
            assert response.status == 401


async def test_the_webhooks_path_is_no_label(start_keeper: StartKeeper) -> None:
    """The last part of its path is a secret."""
    url, secret = "https://bot.example.org/telegram", "s" * 20
    config = Config(_env_file=None, bot_token=SecretStr(TOKEN), webhook_url=url, webhook_secret=SecretStr(secret))
    path = urlsplit(config.webhook_address or "").path
    keeper = await start_keeper(bot="webhook", WEBHOOK_URL=url, WEBHOOK_SECRET=secret)
    async with keeper.session.post(keeper.base + path, json={}) as response:
        assert response.status == 401
    families = await scrape(keeper)
    assert value(families, "http_requests_total", method="POST", route="telegram-webhook", status="4xx") == 1
    assert path not in [text for one in samples(families) for text in one.labels.values()]
