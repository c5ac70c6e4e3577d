"""`python -m bot`: starts the process."""

import argparse
import asyncio
import gc
import os
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.version import VERSION

if TYPE_CHECKING:
    from bot.config import Config


FILES = 10_240
"""Open files that the process asks for: the most that macOS allows."""


def main() -> int:
    """The exit code: 0 after a stop, 1 if a resource can't be opened, 2 if the configuration is wrong."""
    parser = argparse.ArgumentParser(
        prog="groupkeeper", description="A Telegram group manager. Without a command, this starts the process."
    )
    parser.add_argument("--version", action="version", version=f"groupkeeper {VERSION}")
    arguments = _parsed(parser)
    # Thousands of models are built below, and all of them stay: the collector would only scan them again and again.
    gc.disable()
    from bot.config import ConfigError, load_config  # noqa: PLC0415 - after --version, which is quick
    from bot.logs import scrubber  # noqa: PLC0415
    from storage.errors import StartError  # noqa: PLC0415

    problems: list[tuple[BaseException, int]] = []
    secrets: list[str] = []
    try:
        config = load_config()
        secrets = config.secrets
        if arguments.command is None:
            _start(config)
        else:
            _maintain(config, arguments)
    except* ConfigError as group:
        problems += [(_first(group), 2)]
    except* StartError as group:
        problems += [(_first(group), 1)]
    for error, code in problems:
        sys.stderr.write(f"groupkeeper: {scrubber(secrets)(str(error))}\n")
        return code
    return 0


def _parsed(parser: argparse.ArgumentParser) -> argparse.Namespace:
    """Without a command, start the process."""
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    backup = commands.add_parser("backup", help="back up all data, even while the process runs")
    backup.add_argument("file", nargs="?", type=Path, help="the new file; by default, one in DATA_DIR/backups")
    restore = commands.add_parser("restore", help="restore a backup into the database; stop the process first")
    restore.add_argument("file", type=Path, help="the backup")
    restore.add_argument("--replace", action="store_true", help="replace existing data; it's backed up first")
    move = commands.add_parser("move-to-mongodb", help="copy the embedded database to MongoDB; stop the process first")
    move.add_argument("uri", metavar="URI", help="the address of MongoDB, such as mongodb://127.0.0.1:27017")
    return parser.parse_args()


def _maintain(config: "Config", arguments: argparse.Namespace) -> None:
    from bot import maintenance  # noqa: PLC0415 - only for these commands
    from bot.logs import configure_logging  # noqa: PLC0415
    from storage.folders import UMASK  # noqa: PLC0415

    os.umask(UMASK)
    configure_logging("WARNING", config.secrets)
    works = {
        "backup": lambda: maintenance.backup(config, arguments.file),
        "restore": lambda: maintenance.restore(config, arguments.file, replaces=arguments.replace),
        "move-to-mongodb": lambda: maintenance.move(config, arguments.uri),
    }
    sys.stdout.write(asyncio.run(works[arguments.command]()) + "\n")


def _start(config: "Config") -> None:
    from bot.logs import configure_logging  # noqa: PLC0415
    from storage.embedded import EmbeddedDatabase  # noqa: PLC0415
    from storage.folders import UMASK  # noqa: PLC0415

    os.umask(UMASK)
    _allow_many_connections()
    tracing, more = None, []
    if config.otel_exporter_otlp_endpoint is not None:
        from bot.tracing import add_trace_ids, open_tracing  # noqa: PLC0415 - rarely used

        tracing, more = open_tracing(config.otel_exporter_otlp_endpoint), [add_trace_ids]
    configure_logging(config.log_level, config.secrets, more)
    embedded = None
    if config.mongodb_uri is None:
        embedded = EmbeddedDatabase(config.data_dir)
        embedded.spawn()  # it starts while we import the rest
    from bot.app import run  # noqa: PLC0415

    gc.freeze()
    gc.enable()
    _run(run(config, embedded, tracing))


def _allow_many_connections() -> None:
    """Each open stream is a file, and many systems allow only 1,024 by default."""
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
