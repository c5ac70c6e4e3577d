"""The process: opens every resource once, hands it over, and closes it in reverse order."""

import asyncio
import contextlib
import errno
import gc
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import structlog
from aiogram import Bot
from aiohttp import web

from bot import api_token
from bot.config import Config, ConfigError
from bot.intake import Intake
from bot.polling import Poller
from bot.version import VERSION
from bot.webhook import Webhook
from gateway.client import Gateway, MemberUser
from gateway.errors import BadToken, TelegramError, translated
from gateway.limits import KeepLimits
from gateway.session import build_bot
from handlers.joins.captcha import CaptchaQuestions
from handlers.menu import publish_menus
from handlers.root import build_dispatcher, kinds_of_update
from models.base import utc_now
from models.health import BotState
from services.container import Services, build_services
from services.events.safe_http import SafeHttp
from services.inbox.health import Health
from services.inbox.memos import Memos
from storage import cache, database
from storage.cache import Cache
from storage.database import Database
from storage.embedded import EmbeddedDatabase
from webapi.app import build_web
from webapi.authentication import Authentication
from webapi.limits import SERVER_OPTIONS

if TYPE_CHECKING:
    from redis.asyncio import Redis

CONNECT_PAUSE = 2.0
"""Seconds between two tries to reach Telegram at start."""
SHUTDOWN_TIMEOUT = 10.0
"""Seconds that open requests have to finish when the process is asked to stop."""

log = structlog.get_logger(__name__)


class _Stop(Exception):
    """Ends the background tasks (asyncio documentation, "Terminating a Task Group")."""


@contextlib.asynccontextmanager
async def _background() -> AsyncIterator[asyncio.TaskGroup]:
    """A group for tasks that run as long as the process. If one fails, the process ends: no outage is silent."""
    try:
        async with asyncio.TaskGroup() as tasks:
            yield tasks
            raise _Stop
    except* _Stop:
        pass


def spare_the_collector() -> None:
    """Objects loaded at start live as long as the process: the garbage collector can skip them.

    With them, each full collection stopped everything for 170 ms (make bench, 1,000 joins at once); without, for 7 ms.
    """
    gc.collect()
    gc.freeze()


async def run(config: Config, embedded: EmbeddedDatabase | None) -> None:
    """Run until SIGINT or SIGTERM. Raises an ExceptionGroup with a StartError or a ConfigError."""
    stopping = asyncio.Event()
    for signal_number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(signal_number, stopping.set)
    async with contextlib.AsyncExitStack() as stack:
        uri = config.mongodb_uri
        if embedded is not None:
            stack.push_async_callback(embedded.stop)
            await embedded.wait_until_ready()
            uri = embedded.uri
        client = _connect_database(uri or "")
        stack.callback(client.close)
        store = Database(client, config.mongodb_db)
        near = Cache(_connect_redis(config))
        stack.push_async_callback(near.close)
        limits = KeepLimits(config.messages_per_second, config.messages_per_group_minute)
        bot = _build_bot(config, limits)
        if bot is not None:
            stack.push_async_callback(bot.session.close)
        tasks = await stack.enter_async_context(_background())
        if embedded is not None:
            tasks.create_task(embedded.supervise(), name="embedded database")
        await store.open()
        tasks.create_task(store.watch(), name="database watch")
        tasks.create_task(near.run(), name="cache")
        health = Health(store, near, VERSION)
        outgoing = await stack.enter_async_context(SafeHttp(allows_private=config.allow_private_webhooks))
        gateway = Gateway(bot) if bot else None
        services = build_services(
            store, near, utc_now, gateway, outgoing, config.operators, config.limits, config.public_url
        )
        health.set_aside = services.queues.set_aside
        health.count_powerless = services.bot_rights.count
        tasks.create_task(services.deliveries.run(), name="webhooks")
        tasks.create_task(services.feed.run(), name="feed")
        tasks.create_task(services.rollups.run(), name="roll-ups")
        stack.push_async_callback(services.rollups.flush)
        live = services.live
        if live is not None:
            if embedded is not None:
                await live.worker.take_over()
            tasks.create_task(live.worker.run(), name="worker")
            tasks.create_task(live.log_channels.run(), name="log channels")
            ask = CaptchaQuestions(live.gateway, services)
            tasks.create_task(live.captcha_worker.run(ask, health.hears_since), name="captchas")
        spare_the_collector()
        await _serve_and_run(config, bot, limits, services, health, tasks, stopping)


async def _serve_and_run(
    config: Config,
    bot: Bot | None,
    limits: KeepLimits,
    services: Services,
    health: Health,
    tasks: asyncio.TaskGroup,
    stopping: asyncio.Event,
) -> None:
    token, is_new = _api_token(config)
    authenticate = Authentication(services, token)
    demo = config.telegram_api_url if config.demo else None
    app = build_web(services, health, authenticate, origins=config.origins, proxies=config.proxies, demo_telegram=demo)
    webhook = Webhook(config.effective_webhook_secret)
    if config.webhook_address is not None:
        app.router.add_post(urlsplit(config.webhook_address).path, webhook.receive)
    runner = web.AppRunner(
        app, access_log=None, handle_signals=False, shutdown_timeout=SHUTDOWN_TIMEOUT, **SERVER_OPTIONS
    )
    await runner.setup()
    try:
        await _listen(runner, config)
        _greet(config, token if is_new else None)
        if bot is None:
            await stopping.wait()
        else:
            await _run_bot(config, bot, limits, services, health, tasks, webhook, stopping)
        log.info("process.stopping")
    finally:
        await runner.cleanup()


async def _run_bot(
    config: Config,
    bot: Bot,
    limits: KeepLimits,
    services: Services,
    health: Health,
    tasks: asyncio.TaskGroup,
    webhook: Webhook,
    stopping: asyncio.Event,
) -> None:
    """Receive updates until `stopping`."""
    health.bot = BotState.CONNECTING
    dispatcher = build_dispatcher(messages_per_group_minute=config.messages_per_group_minute)
    gateway = services.live.gateway if services.live is not None else Gateway(bot)
    me = await _introduce(config, bot, gateway, services.memos, kinds_of_update(dispatcher), stopping)
    if me is None:
        return
    context = {"services": services, "live": services.live, "me": me}
    intake = Intake(dispatcher, bot, limits, services.updates, health, tasks, context)
    log.info("bot.ready", username=me.username)
    if config.webhook_address is not None:
        webhook.intake = intake
        health.bot = BotState.WEBHOOK
        await stopping.wait()
    else:
        await Poller(bot, intake, services.updates, health).run(stopping)


async def _introduce(
    config: Config, bot: Bot, gateway: Gateway, memos: Memos, kinds: list[str], stopping: asyncio.Event
) -> MemberUser | None:
    """Introduce the bot to Telegram, however long that takes. None if the process should stop before."""
    while not stopping.is_set():
        try:
            me = await gateway.me()
            with translated():
                await publish_menus(bot, memos)
                await _choose_intake(config, bot, kinds)
        except BadToken:
            raise ConfigError("BOT_TOKEN: Telegram rejected this token. Copy it again from @BotFather") from None
        except TelegramError as error:
            log.warning("bot.telegram_away", error=error.told, again_in=CONNECT_PAUSE)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stopping.wait(), CONNECT_PAUSE)
        else:
            return me
    return None


async def _choose_intake(config: Config, bot: Bot, kinds: list[str]) -> None:
    """Tell Telegram where to send updates. Raises TelegramAPIError."""
    if config.webhook_address is not None:
        secret = config.effective_webhook_secret
        await bot.set_webhook(config.webhook_address, secret_token=secret, allowed_updates=kinds)
    else:
        await bot.delete_webhook(drop_pending_updates=False)


async def _listen(runner: web.AppRunner, config: Config) -> None:
    try:
        await web.TCPSite(runner, config.host, config.port).start()
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise ConfigError(f"PORT: {config.port} is in use. Stop the other program, or set PORT") from error
        raise ConfigError(f"HOST: can't listen on {config.host}:{config.port}: {error.strerror}") from error


def _build_bot(config: Config, limits: KeepLimits) -> Bot | None:
    if config.bot_token is None:
        return None
    return build_bot(config.bot_token.get_secret_value(), config.telegram_api_url, limits)


def _connect_database(uri: str) -> database.Client:
    try:
        return database.connect(uri)
    except ValueError as error:
        raise ConfigError(f"MONGODB_URI: {error}") from error


def _connect_redis(config: Config) -> "Redis | None":
    if config.redis_url is None:
        return None
    try:
        return cache.connect(config.redis_url)
    except ValueError as error:
        raise ConfigError(f"REDIS_URL: {error}") from error


def _api_token(config: Config) -> tuple[str, bool]:
    if config.api_token is not None:
        return config.api_token.get_secret_value(), False
    return api_token.load_or_make(config.data_dir)


def _greet(config: Config, new_token: str | None) -> None:
    """Tell the operator where everything is; a new token is shown this once, if a person is reading."""
    url = f"http://{config.host}:{config.port}"
    lines = [f"Groupkeeper {VERSION}", f"  Panel  {url}/panel"]
    lines += [f"  API    {url}/api/v2", f"  Docs   {url}/docs and {url}/redoc"]
    if new_token is not None:
        kept = Path(config.data_dir) / api_token.FILE_NAME
        # A log keeps its lines: the token would stay there after it was changed.
        lines.append(
            f"  Token  {new_token}  (shown once, kept in {kept})" if sys.stdout.isatty() else f"  Token  in {kept}"
        )
    if config.bot_token is None:
        lines.append("  Bot    off. To turn it on, get a token from @BotFather and set BOT_TOKEN, here or in .env")
    else:
        lines.append(f"  Bot    on, by {'webhook' if config.webhook_url else 'long polling'}")
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()
