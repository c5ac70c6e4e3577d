"""What the tests of the API share."""

from collections.abc import AsyncIterator

import pytest

from tests.webapi.access import Api, fresh_api


@pytest.fixture
async def api() -> AsyncIterator[Api]:
    """The API over a new group, with every kind of caller in it."""
    async with fresh_api() as one:
        yield one
