"""The running process: it serves the API and receives updates until it stops, then finishes what's in hand."""

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

import structlog
from aiogram import Bot
from aiohttp import web

from bot.config import Config, ConfigError
from bot.intake import Intake
from bot.metrics import Metrics
from bot.polling import Poller
from bot.server import build_app, greet, listen, operator_token
from bot.stopping import FINISH, Stop, either, unless
from bot.webhook import NAME as WEBHOOK_NAME
from bot.webhook import Webhook
from gateway.client import Gateway, MemberUser
from gateway.errors import BadToken, TelegramError, translated
from gateway.limits import KeepLimits
from handlers.menu import publish_menus
from handlers.root import build_dispatcher, kinds_of_update
from models.health import BotState
from services.container import Services
from services.inbox.health import Health
from storage.turns import Turns
from webapi.limits import SERVER_OPTIONS

if TYPE_CHECKING:
    from bot.tracing import Tracing

CONNECT_PAUSE: Final = 2.0
"""Seconds between two tries to reach Telegram at start."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Process:
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
    stop: Stop


async def serve(process: Process) -> None:
    """Serve until the process stops, then accept nothing new and finish what's in hand. Raises ConfigError."""
    config, stop = process.config, process.stop
    token, is_new = operator_token(config)
    app = build_app(config, process.services, process.health, process.metrics, token, process.tracing)
    webhook = Webhook(config.effective_webhook_secret)
    if config.webhook_address is not None and config.role.receives_updates:
        app.router.add_post(urlsplit(config.webhook_address).path, webhook.receive, name=WEBHOOK_NAME)
    # aiohttp waits this long twice: for open requests, then again once it tells them that no more of their body comes.
    runner = web.AppRunner(app, access_log=None, handle_signals=False, shutdown_timeout=FINISH / 2, **SERVER_OPTIONS)
    await runner.setup()
    in_hand: dict[str, Awaitable[Any]] = {}
    receiving: asyncio.Task[None] | None = None
    stop.is_serving = True
    try:
        await listen(runner, config)
        greet(config, token if is_new else None)
        receiving = asyncio.create_task(_receive(process, webhook), name="updates")
        in_hand["updates"] = receiving
        await either(receiving, stop.asked)
        if receiving.done():
            receiving.result()
        log.info("process.stopping")
    except asyncio.CancelledError:
        # A part of the process has failed, and with it what was in hand: nobody will finish it.
        webhook.give_up()
        in_hand.pop("updates", None)
        if receiving is not None:
            receiving.cancel()
            await asyncio.wait([receiving])
        raise
    finally:
        stop.begin()
        process.services.queues.close()
        in_hand |= {"web server": runner.cleanup(), "queues": process.services.queues.idle()}
        await stop.finish(in_hand)


async def _receive(process: Process, webhook: Webhook) -> None:
    """Receive updates until the process should stop."""
    if process.bot is None or not process.config.role.receives_updates:
        process.health.bot = BotState.OFF if process.bot is None else BotState.ELSEWHERE
        await process.stop.asked.wait()
    else:
        await _run_bot(process, process.bot, webhook)


async def _run_bot(process: Process, bot: Bot, webhook: Webhook) -> None:
    """Receive updates until the process stops."""
    config, services, health, stopping = process.config, process.services, process.health, process.stop.asked
    health.bot = BotState.CONNECTING
    dispatcher = build_dispatcher(messages_per_group_minute=config.messages_per_group_minute)
    gateway = services.live.gateway if services.live is not None else Gateway(bot)
    me = await unless(stopping, introduce(config, bot, gateway, services, kinds_of_update(dispatcher)))
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
        webhook.intake = None
    else:
        lease = services.polling_lease if config.mongodb_uri is not None else None
        holding = process.tasks.create_task(lease.hold(bot.id), name="polling lease") if lease is not None else None
        await Poller(bot, intake, services.updates, health, lease).run(stopping)
        if holding is not None:
            holding.cancel()
    await intake.idle()


async def introduce(config: Config, bot: Bot, gateway: Gateway, services: Services, kinds: list[str]) -> MemberUser:
    """Introduce the bot to Telegram, however long that takes. Raises ConfigError."""
    while True:
        try:
            me = await gateway.me()
            with translated():
                await publish_menus(bot, services.memos, services.panel_links)
                await _choose_intake(config, bot, kinds)
        except BadToken:
            raise ConfigError("BOT_TOKEN: Telegram rejected this token. Copy it again from @BotFather") from None
        except TelegramError as error:
            log.warning("bot.telegram_away", error=error.description, again_in=CONNECT_PAUSE)
            await asyncio.sleep(CONNECT_PAUSE)
        else:
            return me


async def _choose_intake(config: Config, bot: Bot, kinds: list[str]) -> None:
    """Tell Telegram where to send updates. Raises TelegramAPIError."""
    if config.webhook_address is not None:
        secret = config.effective_webhook_secret
        await bot.set_webhook(config.webhook_address, secret_token=secret, allowed_updates=kinds)
    else:
        await bot.delete_webhook(drop_pending_updates=False)
