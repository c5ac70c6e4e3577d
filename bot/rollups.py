"""`make rollups`: counts again from actions and logs, in the configured database. See docs/internals/stats.md."""

import asyncio
import os
import sys

from bot.config import Config, ConfigError, load_config
from bot.logs import configure_logging, scrubber
from bot.maintenance import located
from models.base import utc_now
from services.container import build_services
from services.events.safe_http import SafeHttp
from services.stats.rebuild import Rebuilt
from storage.cache import Cache
from storage.database import Database
from storage.driver import connect, end
from storage.errors import StartError, Unavailable
from storage.folders import UMASK


def main() -> int:
    """The exit code: 0 if everything is counted, 1 if not, 2 if the configuration is wrong."""
    secrets: list[str] = []
    try:
        config = load_config()
        secrets = config.secrets
        os.umask(UMASK)
        configure_logging(config.log_level, secrets)
        done = asyncio.run(_rebuild(config))
    except (ConfigError, StartError, Unavailable, ValueError) as error:
        sys.stderr.write(f"groupkeeper: {scrubber(secrets)(str(error))}\n")
        return 2 if isinstance(error, ConfigError) else 1
    sys.stdout.write(
        f"Counted {done.days:,} days of {done.groups:,} groups, and corrected {done.changed:,} documents.\n"
    )
    if done.left_out:
        sys.stdout.write(f"Skipped {done.left_out:,} days with actions that were just undone. Run it again later.\n")
    return 1 if done.left_out else 0


async def _rebuild(config: Config) -> Rebuilt:
    async with located(config) as uri, SafeHttp(allows_private=False) as outgoing:
        client = connect(uri)
        try:
            database = Database(client, config.mongodb_db, config.retention)
            await database.open()
            services = build_services(database, Cache(), utc_now, None, outgoing, retention=config.retention)
            return await services.rebuild.run()
        finally:
            await end(client)


if __name__ == "__main__":
    sys.exit(main())
