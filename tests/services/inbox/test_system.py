"""The state of the installation, as operators see it."""

import pytest

from models.actors import SYSTEM
from models.health import QueueName
from services.core.errors import Forbidden
from services.core.operators import Operators
from tests.backends import Backend


async def test_operators_see_what_waits_and_how_late_updates_come(backend: Backend) -> None:
    system = backend.services.system
    assert (await system.read(SYSTEM)).update_lag is None
    system.update_lag = lambda: 3.0
    system.in_memory = {"updates": lambda: (2, 7.5)}
    read = await system.read(SYSTEM)
    assert read.update_lag == 3.0
    waiting = {one.name: (one.waiting, one.oldest_seconds) for one in read.queues}
    assert waiting[QueueName.UPDATES] == (2, 7.5)
    assert waiting[QueueName.ACTIONS] == (0, 0.0)
    await backend.register()
    mia = await backend.person(5, "Mia")
    with pytest.raises(Forbidden):
        await system.read(mia)
    system._operators = Operators([6, 5])
    read = await system.read(SYSTEM)
    assert [(one.user_id, one.name) for one in read.operators] == [(5, "@mia"), (6, None)]
