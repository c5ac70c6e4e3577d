"""`python -m bot`: starts the process."""

import argparse
import asyncio
import gc
import os
import sys
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from bot.version import VERSION

if TYPE_CHECKING:
    from bot.config import Config


FILES = 10_240
"""Open files that the process asks for: what macOS allows."""


def main() -> int:
    """The exit code: 0 after a stop, 1 if a resource can't be opened, 2 if the configuration is wrong."""
    parser = argparse.ArgumentParser(prog="groupkeeper", description="A Telegram group manager: a bot and its REST API")
    parser.add_argument("--version", action="version", version=f"groupkeeper {VERSION}")
    parser.parse_args()
    # Thousands of models are built below, and all of them stay: the collector would only walk them again and again.
    gc.disable()
    from bot.config import ConfigError, load_config  # noqa: PLC0415 - after --version, which is quick
    from bot.logs import scrubber  # noqa: PLC0415
    from storage.errors import StartError  # noqa: PLC0415

    problems: list[tuple[BaseException, int]] = []
    secrets: list[str] = []
    try:
        config = load_config()
        secrets = config.secrets
        _start(config)
    except* ConfigError as group:
        problems += [(_first(group), 2)]
    except* StartError as group:
        problems += [(_first(group), 1)]
    for error, code in problems:
        sys.stderr.write(f"groupkeeper: {scrubber(secrets)(str(error))}\n")
        return code
    return 0


def _start(config: "Config") -> None:
    from bot.logs import configure_logging  # noqa: PLC0415
    from storage.embedded import EmbeddedDatabase  # noqa: PLC0415
    from storage.folders import UMASK  # noqa: PLC0415

    os.umask(UMASK)
    _allow_many_connections()
    configure_logging(config.log_level, config.secrets)
    embedded = None
    if config.mongodb_uri is None:
        embedded = EmbeddedDatabase(config.data_dir)
        embedded.spawn()  # it starts while we import the rest
    from bot.app import run  # noqa: PLC0415

    gc.freeze()
    gc.enable()
    _run(run(config, embedded))


def _allow_many_connections() -> None:
    """Each open stream is a file, and many systems begin with 1,024."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - there is none on Windows

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = FILES if hard == resource.RLIM_INFINITY else min(FILES, hard)
    if soft != resource.RLIM_INFINITY and soft < most:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))


def _run(main_coroutine: Coroutine[Any, Any, None]) -> None:
    if sys.platform == "win32":
        asyncio.run(main_coroutine)
    else:
        import uvloop  # noqa: PLC0415

        uvloop.run(main_coroutine)


def _first(group: BaseExceptionGroup[Any]) -> BaseException:
    error: BaseException = group
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


if __name__ == "__main__":
    sys.exit(main())
