"""Our API over services in memory, with or without authentication.

`python -m bench.authenticated PORT FOLDER checked|open` writes the token that it accepts into the folder.
"""

import asyncio
import sys
from pathlib import Path

import uvloop
from aiohttp import web

from models.actors import Actor
from models.groups import GroupCreate
from models.quotas import Limits
from models.tokens import TokenCreate
from services.inbox.health import Health
from tests.backends import TOKEN_ACTOR, in_memory
from webapi.app import build_web
from webapi.authentication import Authentication

GROUP = -1001234567890
TOKEN_FILE = "token"
REQUESTS = 10**9


async def _nobody_checks(_: web.Request) -> Actor:
    return TOKEN_ACTOR


async def _serve(port: int, folder: Path, *, is_checked: bool) -> None:
    async with in_memory(Limits(requests=REQUESTS)) as backend:
        services = backend.services
        await services.groups.create(GroupCreate(group_id=GROUP, name="Bench"), TOKEN_ACTOR)
        body = TokenCreate.model_validate({"name": "bench", "scopes": ["rules.view"], "group_ids": [GROUP]})
        (folder / TOKEN_FILE).write_text((await services.tokens.create(body, TOKEN_ACTOR)).token)
        health = Health(backend.database, backend.cache, "bench")
        authenticate = Authentication(services, "the operator's") if is_checked else _nobody_checks
        runner = web.AppRunner(build_web(services, health, authenticate), access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        await asyncio.Event().wait()


if __name__ == "__main__":
    uvloop.run(_serve(int(sys.argv[1]), Path(sys.argv[2]), is_checked=sys.argv[3] == "checked"))
