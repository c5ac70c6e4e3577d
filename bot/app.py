"""The process: opens each resource once, passes it on, and closes them in reverse order."""

import asyncio
import contextlib
import gc
import signal
from collections.abc import AsyncIterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import structlog
from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware
from aiohttp import web

from bot import maintenance
from bot.config import Config, ConfigError
from bot.intake import Intake
from bot.metrics import Meters, Metrics
from bot.nightly import NightlyBackups, back_up_before_update
from bot.polling import Poller
from bot.roles import Role
from bot.server import build_app, greet, listen, operator_token
from bot.version import VERSION
from bot.webhook import NAME as WEBHOOK_NAME
from bot.webhook import Webhook
from gateway.call_spans import CallSpans
from gateway.client import Gateway, MemberUser
from gateway.errors import BadToken, TelegramError, translated
from gateway.limits import KeepLimits
from gateway.session import build_bot
from handlers.joins.captcha import CaptchaQuestions
from handlers.menu import publish_menus
from handlers.moderation.reviews import review_buttons
from handlers.protection.setup import watch_button
from handlers.root import build_dispatcher, kinds_of_update
from models.base import utc_now
from models.health import BotState
from models.spans import Spans
from services.container import Services, build_services
from services.core.known_http import KnownHttp
from services.core.outside import Outside
from services.events.safe_http import SafeHttp
from services.inbox.health import Health
from storage import database, redis_client
from storage.cache import Cache
from storage.command_spans import CommandSpans
from storage.database import Database
from storage.embedded import EmbeddedDatabase
from storage.turns import Turns
from storage.wakes import Wakes
from webapi.limits import SERVER_OPTIONS

if TYPE_CHECKING:
    from redis.asyncio import Redis

    from bot.tracing import Tracing

CONNECT_PAUSE = 2.0
"""Seconds between two tries to reach Telegram at start."""
SHUTDOWN_TIMEOUT = 10.0
"""Seconds that open requests have to finish when the process stops."""

log = structlog.get_logger(__name__)


class _Stop(Exception):
    """Ends the background tasks (asyncio documentation, "Terminating a Task Group")."""


@dataclass(frozen=True, slots=True)
class _Process:
    """What the process has opened when it starts serving."""

    config: Config
    bot: Bot | None
    limits: KeepLimits
    services: Services
    health: Health
    metrics: Metrics
    tracing: "Tracing | None"
    tasks: asyncio.TaskGroup
    turns: Turns | None
    stopping: asyncio.Event


@contextlib.asynccontextmanager
async def _background() -> AsyncIterator[asyncio.TaskGroup]:
    """A group for tasks that run as long as the process.

    If one fails, the process ends, so that no failure is silent.
    """
    try:
        async with asyncio.TaskGroup() as tasks:
            yield tasks
            raise _Stop
    except* _Stop:
        pass


def spare_the_collector() -> None:
    """Let the garbage collector skip objects loaded at start, which live as long as the process.

    With them, each full collection stopped everything for 170 ms (make bench, 1,000 joins at once); without, for 7 ms.
    """
    gc.collect()
    gc.freeze()


async def run(config: Config, embedded: EmbeddedDatabase | None, tracing: "Tracing | None" = None) -> None:
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
        meters = Meters()
        if tracing is not None:
            stack.push_async_callback(asyncio.to_thread, tracing.close)
        client = _connect_database(uri or "", meters, tracing)
        stack.push_async_callback(database.end, client)
        store = Database(client, config.mongodb_db, config.retention)
        near = Cache(_connect_redis(config))
        stack.push_async_callback(near.close)
        limits = KeepLimits(config.messages_per_second, config.messages_per_group_minute)
        bot = _build_bot(config, limits, meters, tracing)
        if bot is not None:
            stack.push_async_callback(bot.session.close)
        tasks = await stack.enter_async_context(_background())
        if embedded is not None:
            tasks.create_task(embedded.supervise(), name="embedded database")
        await store.open()
        tasks.create_task(store.watch(), name="database watch")
        nightly: NightlyBackups | None = None
        if embedded is not None and config.backups:
            connected = partial(maintenance.connected, embedded.uri, config.mongodb_db)
            await back_up_before_update(store, connected, config.data_dir, utc_now())
            nightly = NightlyBackups(connected, config.data_dir, config.backups, utc_now)
            tasks.create_task(nightly.run(), name="backups")
        takes_turns = config.role.receives_updates and config.webhook_address and config.redis_url
        turns = Turns(near, bot.id) if bot is not None and takes_turns else None
        health = Health(store, near, VERSION)
        outgoing = await stack.enter_async_context(SafeHttp(allows_private=config.allow_private_webhooks))
        known = await stack.enter_async_context(KnownHttp())
        gateway = Gateway(bot) if bot else None
        services = build_services(
            store,
            near,
            utc_now,
            gateway,
            outgoing,
            config.operators,
            config.limits,
            config.public_url,
            config.retention,
            Outside(known, config.ban_lists, config.language_model),
        )
        if tracing is not None:
            tracing.trace(services)
        metrics = Metrics(meters, health, store, near, services.queues, services.rollups)
        _watch_backups(services, nightly)
        services.system.in_memory = metrics.in_memory
        services.system.update_lag = lambda: meters.updates.last_lag
        health.set_aside = services.queues.set_aside
        health.count_powerless = services.bot_rights.count
        wakes = Wakes(near, services.queues)
        tasks.create_task(near.run(), name="cache")
        tasks.create_task(meters.loop.run(), name="event loop's lag")
        tasks.create_task(wakes.run(), name="wakes")
        if turns is not None:
            tasks.create_task(turns.run(), name="turns")
        stack.push_async_callback(services.rollups.flush)
        stack.push_async_callback(services.painter.close)
        if embedded is not None and services.live is not None:
            await services.live.worker.take_over()
        _start_work(config.role, services, health, tasks, wakes)
        spare_the_collector()
        await _serve_and_run(_Process(config, bot, limits, services, health, metrics, tracing, tasks, turns, stopping))


def _watch_backups(services: Services, nightly: NightlyBackups | None) -> None:
    """Let operators hear about failed backups."""
    if services.live is not None and nightly is not None:
        services.live.operator_notes.backup_failed = nightly.is_failing


def _start_work(role: Role, services: Services, health: Health, tasks: asyncio.TaskGroup, wakes: Wakes) -> None:
    """Start this role's background tasks. Work for other roles is announced to their processes."""
    live = services.live
    tasks.create_task(services.feed.run(), name="feed")
    tasks.create_task(services.rollups.run(), name="roll-ups")
    if role.delivers:
        tasks.create_task(services.deliveries.run(), name="webhooks")
        tasks.create_task(services.erasures.run(), name="erasures")
        if live is not None:
            tasks.create_task(live.log_channels.run(review_buttons), name="log channels")
            tasks.create_task(live.bulletins.run(watch_button), name="bulletins")
            tasks.create_task(live.operator_notes.run(), name="notes to operators")
    else:
        wakes.announce("deliveries", "logs", "erasures")
    if live is not None:
        tasks.create_task(live.worker.run(), name="worker")
    if role.receives_updates and live is not None:
        tasks.create_task(services.ban_checks.run(), name="ban lists")
        tasks.create_task(services.second_opinion.run(services.protection.act_on_spam), name="second opinions")
        ask = CaptchaQuestions(live.gateway, services)
        tasks.create_task(live.captcha_worker.run(ask, health.hears_since), name="captchas")
    else:
        wakes.announce("captchas")


async def _serve_and_run(process: _Process) -> None:
    config, health = process.config, process.health
    token, is_new = operator_token(config)
    app = build_app(config, process.services, health, process.metrics, token, process.tracing)
    webhook = Webhook(config.effective_webhook_secret)
    if config.webhook_address is not None and config.role.receives_updates:
        app.router.add_post(urlsplit(config.webhook_address).path, webhook.receive, name=WEBHOOK_NAME)
    runner = web.AppRunner(
        app, access_log=None, handle_signals=False, shutdown_timeout=SHUTDOWN_TIMEOUT, **SERVER_OPTIONS
    )
    await runner.setup()
    try:
        await listen(runner, config)
        greet(config, token if is_new else None)
        if process.bot is None or not config.role.receives_updates:
            health.bot = BotState.OFF if process.bot is None else BotState.ELSEWHERE
            await process.stopping.wait()
        else:
            await _run_bot(process, process.bot, webhook)
        log.info("process.stopping")
    finally:
        await runner.cleanup()


async def _run_bot(process: _Process, bot: Bot, webhook: Webhook) -> None:
    """Receive updates until the process stops."""
    config, services, health, stopping = process.config, process.services, process.health, process.stopping
    health.bot = BotState.CONNECTING
    dispatcher = build_dispatcher(messages_per_group_minute=config.messages_per_group_minute)
    gateway = services.live.gateway if services.live is not None else Gateway(bot)
    me = await _introduce(config, bot, gateway, services, kinds_of_update(dispatcher), stopping)
    if me is None:
        return
    intake = Intake(
        dispatcher,
        bot,
        process.limits,
        services.updates,
        health,
        process.tasks,
        {"services": services, "live": services.live, "me": me},
        process.turns,
        process.metrics.meters.updates,
        process.tracing,
    )
    process.metrics.in_memory |= {"updates": intake.backlog, "outbox": intake.outbox.backlog}
    log.info("bot.ready", username=me.username)
    if config.webhook_address is not None:
        webhook.intake = intake
        health.bot = BotState.WEBHOOK
        await stopping.wait()
    else:
        lease = services.polling_lease if config.mongodb_uri is not None else None
        holding = process.tasks.create_task(lease.hold(bot.id), name="polling lease") if lease is not None else None
        await Poller(bot, intake, services.updates, health, lease).run(stopping)
        if holding is not None:
            holding.cancel()


async def _introduce(
    config: Config, bot: Bot, gateway: Gateway, services: Services, kinds: list[str], stopping: asyncio.Event
) -> MemberUser | None:
    """Introduce the bot to Telegram, however long that takes. None if the process should stop first."""
    while not stopping.is_set():
        try:
            me = await gateway.me()
            with translated():
                await publish_menus(bot, services.memos, services.panel_links)
                await _choose_intake(config, bot, kinds)
        except BadToken:
            raise ConfigError("BOT_TOKEN: Telegram rejected this token. Copy it again from @BotFather") from None
        except TelegramError as error:
            log.warning("bot.telegram_away", error=error.description, again_in=CONNECT_PAUSE)
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


def _build_bot(config: Config, limits: KeepLimits, meters: Meters, spans: Spans | None) -> Bot | None:
    if config.bot_token is None:
        return None
    watchers: list[BaseRequestMiddleware] = [meters.calls] if spans is None else [meters.calls, CallSpans(spans)]
    return build_bot(config.bot_token.get_secret_value(), config.telegram_api_url, limits, watchers)


def _connect_database(uri: str, meters: Meters, spans: Spans | None) -> database.Client:
    listeners = [meters.commands] if spans is None else [meters.commands, CommandSpans(spans)]
    try:
        return database.connect(uri, listeners)
    except ValueError as error:
        raise ConfigError(f"MONGODB_URI: {error}") from error


def _connect_redis(config: Config) -> "Redis | None":
    if config.redis_url is None:
        return None
    try:
        return redis_client.connect(config.redis_url)
    except ValueError as error:
        raise ConfigError(f"REDIS_URL: {error}") from error
