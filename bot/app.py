"""The process: opens each resource once, passes it on, and closes them in reverse order."""

import asyncio
import contextlib
import gc
import signal
from functools import partial
from typing import TYPE_CHECKING

import structlog
from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware

from bot import maintenance
from bot.config import Config, ConfigError
from bot.metrics import Meters, Metrics
from bot.nightly import NightlyBackups, back_up_before_update
from bot.roles import Role
from bot.serving import Process, serve
from bot.stopping import Stop, either
from bot.tasks import background
from bot.version import VERSION
from gateway.call_spans import CallSpans
from gateway.client import Gateway
from gateway.limits import KeepLimits
from gateway.session import build_bot
from handlers.joins.captcha import CaptchaQuestions
from handlers.moderation.reviews import review_buttons
from handlers.protection.setup import watch_button
from models.base import utc_now
from models.spans import Spans
from services.container import Services, build_services
from services.core.known_http import KnownHttp
from services.core.outside import Outside
from services.events.safe_http import SafeHttp
from services.inbox.health import Health
from storage import driver, redis_client
from storage.cache import Cache
from storage.command_spans import CommandSpans
from storage.database import Database
from storage.embedded import EmbeddedDatabase
from storage.expiry import Expiry
from storage.migrations import Migrations
from storage.turns import Turns
from storage.wakes import Wakes

if TYPE_CHECKING:
    from redis.asyncio import Redis

    from bot.tracing import Tracing

log = structlog.get_logger(__name__)


def spare_the_collector() -> None:
    """Let the garbage collector skip objects loaded at start, which live as long as the process.

    With them, each full collection stopped everything for 170 ms (make bench, 1,000 joins at once); without, for 7 ms.
    """
    gc.collect()
    gc.freeze()


async def run(config: Config, embedded: EmbeddedDatabase | None, tracing: "Tracing | None" = None) -> None:
    """Run until SIGINT or SIGTERM, and a few seconds longer. Raises an ExceptionGroup with a StartError or ConfigError.

    What holds on when the process should stop is left behind, and the process ends here.
    """
    stop = Stop()
    for signal_number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(signal_number, stop.begin)
    if embedded is not None:
        stop.last_resort = embedded.kill
    whole = asyncio.create_task(_run(config, embedded, tracing, stop), name="process")
    has_closed = True
    try:
        await either(whole, stop.asked)
        if not whole.done():
            has_closed = await stop.close(whole)
    finally:
        if embedded is not None:
            await embedded.stop()
    if not has_closed:
        stop.leave()
    if not whole.cancelled():
        whole.result()


async def _run(config: Config, embedded: EmbeddedDatabase | None, tracing: "Tracing | None", stop: Stop) -> None:
    async with contextlib.AsyncExitStack() as stack:
        uri = config.mongodb_uri
        if embedded is not None:
            await embedded.wait_until_ready()
            uri = embedded.uri
        meters = Meters()
        if tracing is not None:
            stack.push_async_callback(asyncio.to_thread, tracing.close)
        client = _connect_database(uri or "", meters, tracing)
        stack.push_async_callback(driver.end, client)
        store = Database(client, config.mongodb_db, config.retention)
        near = Cache(_connect_redis(config))
        stack.push_async_callback(near.close)
        limits = KeepLimits(config.messages_per_second, config.messages_per_group_minute)
        bot = _build_bot(config, limits, meters, tracing)
        if bot is not None:
            stack.push_async_callback(bot.session.close)
        after = await stack.enter_async_context(contextlib.AsyncExitStack())  # when all tasks have ended
        tasks = await stack.enter_async_context(background())
        if embedded is not None:
            store.on_broken = embedded.kill  # after a full disk, it answers but can't go on until it's started again
            tasks.create_task(embedded.supervise(), name="embedded database")
        await store.open()
        tasks.create_task(store.watch(), name="database watch")
        nightly: NightlyBackups | None = None
        if embedded is not None and config.backups:
            connected = partial(maintenance.connected, embedded.uri, config.mongodb_db)
            await back_up_before_update(store, connected, config.data_dir, utc_now())
            nightly = NightlyBackups(connected, config.data_dir, config.backups, utc_now)
            tasks.create_task(nightly.run(), name="backups")
        tasks.create_task(store.build_indexes(), name="indexes")
        tasks.create_task(Migrations(store, VERSION, utc_now).run(), name="migrations")
        if config.role.delivers:
            tasks.create_task(Expiry(store, config.retention, utc_now).run(), name="expiry")
        takes_turns = config.role.receives_updates and config.webhook_address and config.redis_url
        turns = Turns(near, bot.id) if bot is not None and takes_turns else None
        health = Health(store, near, VERSION)
        outgoing = await after.enter_async_context(SafeHttp(allows_private=config.allow_private_webhooks))
        known = await after.enter_async_context(KnownHttp())
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
        metrics = Metrics(meters, health, store, near, services.queues, services.rollups, services.message_judge)
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
        after.push_async_callback(services.rollups.flush)
        after.push_async_callback(services.painter.close)
        after.push_async_callback(services.queues.hand_over)
        if embedded is not None and services.live is not None:
            await services.live.worker.take_over()
        _start_work(config.role, services, health, tasks, wakes)
        spare_the_collector()
        await serve(Process(config, bot, limits, services, health, metrics, tracing, tasks, turns, stop))


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


def _build_bot(config: Config, limits: KeepLimits, meters: Meters, spans: Spans | None) -> Bot | None:
    if config.bot_token is None:
        return None
    watchers: list[BaseRequestMiddleware] = [meters.calls] if spans is None else [meters.calls, CallSpans(spans)]
    return build_bot(config.bot_token.get_secret_value(), config.telegram_api_url, limits, watchers)


def _connect_database(uri: str, meters: Meters, spans: Spans | None) -> driver.Client:
    listeners = [meters.commands] if spans is None else [meters.commands, CommandSpans(spans)]
    try:
        return driver.connect(uri, listeners)
    except ValueError as error:
        raise ConfigError(f"MONGODB_URI: {error}") from error


def _connect_redis(config: Config) -> "Redis | None":
    if config.redis_url is None:
        return None
    try:
        return redis_client.connect(config.redis_url)
    except ValueError as error:
        raise ConfigError(f"REDIS_URL: {error}") from error
