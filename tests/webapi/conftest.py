"""What the tests of the API share."""

from collections.abc import AsyncIterator

import pytest

from tests.webapi.access import Api, Beginning, begin


@pytest.fixture(scope="session")
async def beginning() -> Beginning:
    """What each group of these tests begins with."""
    return await begin()


@pytest.fixture
async def api(beginning: Beginning) -> AsyncIterator[Api]:
    """The API over a new group, with every kind of caller in it."""
    async with beginning.fresh_api() as one:
        yield one
