"""The process's web server: what it serves in its role, where it listens, and what it prints at start."""

import errno
import sys
from pathlib import Path

from aiohttp import web

from bot import api_token
from bot.config import Config, ConfigError
from bot.metrics import Metrics
from bot.version import VERSION
from models.spans import Spans
from services.container import Services
from services.inbox.health import Health
from webapi.app import build_health_web, build_web
from webapi.authentication import Authentication
from webapi.metrics import metrics_handler


def build_app(
    config: Config, services: Services, health: Health, metrics: Metrics, token: str | None, spans: Spans | None
) -> web.Application:
    """The app for the process's role. `token` is the operator's."""
    authenticate = Authentication(services, token)
    show, meter = metrics_handler(metrics.scrape, authenticate, services.permissions), metrics.meters.requests
    if not config.role.serves_api:
        return build_health_web(health, meter, show)
    return build_web(
        services,
        health,
        authenticate,
        origins=config.origins,
        proxies=config.proxies,
        demo_telegram=config.telegram_api_url if config.demo else None,
        public_url=config.public_url,
        meter=meter,
        metrics=show,
        spans=spans,
    )


async def listen(runner: web.AppRunner, config: Config) -> None:
    """Start listening. Raises ConfigError if that's impossible."""
    try:
        await web.TCPSite(runner, config.host, config.port).start()
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise ConfigError(f"PORT: {config.port} is in use. Stop the other program, or set PORT") from error
        raise ConfigError(f"HOST: can't listen on {config.host}:{config.port}: {error.strerror}") from error


def operator_token(config: Config) -> tuple[str | None, bool]:
    """The operator's token, and whether it's new. A process without the API creates none."""
    if config.api_token is not None:
        return config.api_token.get_secret_value(), False
    if not config.role.serves_api:
        return None, False
    return api_token.load_or_make(config.data_dir)


def greet(config: Config, new_token: str | None) -> None:
    """Tell the operator where everything is. A new token is shown only now, and only if a person is reading."""
    url = f"http://{config.host}:{config.port}"
    lines = [f"Groupkeeper {VERSION}"]
    if config.role.serves_api:
        lines += [f"  Panel  {url}/panel", f"  API    {url}/api/v2", f"  Docs   {url}/docs and {url}/redoc"]
    else:
        lines += [f"  Role   {config.role}", f"  Ready  {url}/ready"]
    if new_token is not None and config.role.serves_api:
        kept = Path(config.data_dir) / api_token.FILE_NAME
        # A log keeps its lines, so the token would stay there even after it's replaced.
        lines.append(
            f"  Token  {new_token}  (shown once, kept in {kept})" if sys.stdout.isatty() else f"  Token  in {kept}"
        )
    if config.bot_token is None:
        lines.append("  Bot    off. To turn it on, get a token from @BotFather and set BOT_TOKEN, here or in .env")
    elif config.role.receives_updates:
        lines.append(f"  Bot    on, by {'webhook' if config.webhook_url else 'long polling'}")
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()
