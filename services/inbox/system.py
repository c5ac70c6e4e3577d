"""The state of the installation, for operators: who they are, how late updates arrive, and what waits."""

from collections.abc import Callable, Mapping

from models.actors import Actor
from models.health import OperatorRead, QueueName, QueueRead, SystemRead
from models.users import UserRead
from services.core.base import Service, Tools
from services.core.errors import Forbidden
from services.core.operators import Operators
from texts import Key

Backlog = Callable[[], tuple[int, float]]
"""How many items wait, and for how many seconds the oldest one has."""


class System(Service):
    """Reads the queues. The process provides what it counts in memory."""

    def __init__(self, tools: Tools, operators: Operators) -> None:
        super().__init__(tools)
        self._operators = operators
        self.in_memory: Mapping[str, Backlog] = {}
        self.update_lag: Callable[[], float | None] = lambda: None

    async def read(self, actor: Actor) -> SystemRead:
        """The state now. Raises Forbidden unless the actor is an operator, Unavailable."""
        if not actor.is_unrestricted:
            raise Forbidden(Key.ERROR_OPERATORS_ONLY)
        backlogs = {name: backlog() for name, backlog in self.in_memory.items()}
        backlogs |= {name: await queue.backlog() for name, queue in self._queues.by_name().items()}
        return SystemRead(
            operators=await self._named(),
            update_lag=self.update_lag(),
            queues=[
                QueueRead(name=QueueName(name), waiting=count, oldest_seconds=age)
                for name, (count, age) in backlogs.items()
            ],
        )

    async def _named(self) -> list[OperatorRead]:
        """The operators with their names, as the groups that they're in know them."""
        ids = sorted(self._operators.ids)
        names: dict[int, str] = {}
        for user_id in ids:
            for user in await self._in.users.first({"user_id": user_id}, "updated_at", 1, last=True):
                names[user_id] = UserRead.model_validate(user).label
        return [OperatorRead(user_id=one, name=names.get(one)) for one in ids]
