"""Operators: the people who run this installation, as its configuration names them."""

from collections.abc import Iterable

from models.actors import Actor, ActorKind
from services.core.errors import Forbidden
from texts import Key


class Operators:
    """Knows the operators."""

    def __init__(self, ids: Iterable[int]) -> None:
        self.ids = frozenset(ids)
        """Their ids in Telegram."""

    def acting(self, actor: Actor) -> Actor:
        """The actor with an operator's authority. Raises Forbidden for everybody else."""
        if actor.is_unrestricted:
            return actor
        if actor.kind is ActorKind.TELEGRAM and actor.user_id in self.ids:
            return actor.model_copy(update={"is_operator": True})
        raise Forbidden(Key.ERROR_OPERATOR_COMMAND)
