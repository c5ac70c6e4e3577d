"""A database for tests of the indexes themselves."""

from collections.abc import AsyncIterator

import pytest

from storage.embedded import EmbeddedDatabase
from tests.backends import Backend, WireDatabase


@pytest.fixture(scope="session")
async def indexed_database(database_server: EmbeddedDatabase) -> AsyncIterator[WireDatabase]:
    """A database with all indexes as they're in use, which tests may change."""
    database = WireDatabase(database_server.uri, "indexed")
    await database.open()
    yield database
    database.close()


@pytest.fixture
async def indexed(indexed_database: WireDatabase) -> AsyncIterator[Backend]:
    """Services on it."""
    async with indexed_database.backend() as backend:
        yield backend
