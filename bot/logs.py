"""Logs of the process, on standard error: structured, JSON unless a person is reading, and without secrets."""

import json
import logging
import re
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final
from urllib.parse import quote

import orjson
import structlog
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.log import server_logger
from stamina.instrumentation import RetryDetails, set_on_retry_hooks

from storage.errors import is_outage

HIDDEN: Final = "***"
"""Replaces a secret."""
SHORTEST_SECRET: Final = 6
"""Shorter secrets aren't hidden, because they'd be found inside other words."""
_BOT_TOKEN: Final = r"(?<![0-9])([0-9]{1,19})(?::|%3A)[A-Za-z0-9_-]{20,}"
_MADE: Final = r"\b(?:gk[a-z]*_[0-9a-f]{64,}|whsec_[A-Za-z0-9+/=_-]{16,})"
"""Secrets that we generate: API tokens, the embedded database's password, webhook secrets."""

log = structlog.get_logger(__name__)


def scrubber(secrets: Iterable[str]) -> Callable[[str], str]:
    """A function that removes these secrets, and anything that looks like a token, from a line."""
    spellings = {one for secret in secrets if len(secret) >= SHORTEST_SECRET for one in _spellings(secret)}
    given = (re.escape(one) for one in sorted(spellings, key=len, reverse=True))
    pattern = re.compile("|".join([*given, _MADE, _BOT_TOKEN]), re.IGNORECASE)

    def hide(match: re.Match[str]) -> str:
        return f"{match[1]}:{HIDDEN}" if match[1] else HIDDEN

    return lambda line: pattern.sub(hide, line)


def _spellings(secret: str) -> Iterator[str]:
    """The forms in which a secret may appear: plain, in an address, in a repr, and each of them in JSON."""
    for one in (secret, quote(secret, safe=""), quote(secret), repr(secret)[1:-1]):
        yield from (one, json.dumps(one)[1:-1], json.dumps(one, ensure_ascii=False)[1:-1])


class _Formatter(structlog.stdlib.ProcessorFormatter):
    """Removes secrets from the finished line and its traceback, because we don't control other libraries' texts."""

    def __init__(self, scrub: Callable[[str], str], **options: Any) -> None:
        super().__init__(**options)
        self._scrub = scrub

    def format(self, record: logging.LogRecord) -> str:
        return self._scrub(super().format(record))


def _dump(event: Any, **options: Any) -> str:
    default = options.get("default", repr)
    try:
        return orjson.dumps(event, default=default).decode()
    except TypeError:  # half of a surrogate pair, or a number beyond 64 bits
        return json.dumps(event, default=default)


class _OneLine(logging.Filter):
    """Shortens to one line what a library logs with a traceback although it isn't a bug."""

    def __init__(self, is_expected: Callable[[BaseException], bool], event: str, level: int) -> None:
        super().__init__()
        self._is_expected, self._event, self._level = is_expected, event, level

    def filter(self, record: logging.LogRecord) -> bool:
        error = record.exc_info[1] if record.exc_info else None
        if error is not None and self._is_expected(error):
            record.msg, record.args, record.exc_info = self._event, (), None
            record.levelno, record.levelname = self._level, logging.getLevelName(self._level)
        return True


def _is_bad_request(error: BaseException) -> bool:
    """Whether aiohttp couldn't read a request. Its error quotes the request, which may contain a token."""
    return isinstance(error, HttpProcessingError)


def configure_logging(level: str, secrets: Iterable[str] = (), more: Iterable[Any] = ()) -> None:
    """Log our own events, libraries' logs, and errors that Python would print, all in the same form and without
    secrets.

    `more` are structlog processors that add to each line.
    """
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        *more,
    ]
    is_terminal = sys.stderr.isatty()
    # Not rich's tracebacks, because they show the values of variables.
    console = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    renderer: Any = console if is_terminal else structlog.processors.JSONRenderer(_dump)
    traces: list[Any] = [] if is_terminal else [structlog.processors.format_exc_info]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler()
    handler.setFormatter(
        _Formatter(
            scrubber(secrets),
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *traces, renderer],
        )
    )
    logging.basicConfig(handlers=[handler], level=level, force=True)
    for chatty in ("pymongo", "aiogram.event", "asyncio"):
        logging.getLogger(chatty).setLevel(max(logging.WARNING, logging.getLevelName(level)))
    server_logger.addFilter(_OneLine(_is_bad_request, "http.bad_request", logging.INFO))
    # An outage in a background task of the driver.
    driver = logging.getLogger("pymongo.client")
    driver.addFilter(_OneLine(is_outage, "database.background_task_failed", logging.WARNING))
    set_on_retry_hooks([_tell_retry])
    _log_what_python_would_print()


def _tell_retry(details: RetryDetails) -> None:
    """What's tried again isn't worth more than a line, such as two writes that met."""
    log.debug("retry", number=details.retry_num, error=str(details.caused_by)[:200])


def _log_what_python_would_print() -> None:
    """Send uncaught errors and warnings through the formatter, too."""
    logging.captureWarnings(capture=True)
    sys.excepthook = lambda kind, error, trace: log.critical("process.failed", exc_info=(kind, error, trace))
    threading.excepthook = lambda told: log.critical(
        "thread.failed", exc_info=(told.exc_type, told.exc_value, told.exc_traceback)
    )
    sys.unraisablehook = lambda told: log.error(
        "process.unraisable", why=told.err_msg, exc_info=(told.exc_type, told.exc_value, told.exc_traceback)
    )
