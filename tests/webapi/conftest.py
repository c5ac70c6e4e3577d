"""Shared by the tests of the API."""

from collections.abc import AsyncIterator

import pytest

from tests.webapi.access import Api, Beginning, begin


@pytest.fixture(scope="session")
async def beginning() -> Beginning:
    """The state in which each group of these tests starts."""
    return await begin()


@pytest.fixture
async def api(beginning: Beginning) -> AsyncIterator[Api]:
    """The API over a new group, with every kind of caller in it."""
    async with beginning.fresh_api() as one:
        yield one
