"""The flood limit, which is stored as one rule."""

from typing import Any, Final

from models.actors import Actor
from models.floods import FloodPut
from models.penalties import PenaltyFields
from models.rules import RuleCreate, RulePatch, RuleRead
from services.core.base import Service, Tools
from services.core.errors import NotFound
from services.protection.rules import Rules
from texts import Key

RULE: Final = "flood"
_DEFAULTS: Final[dict[str, Any]] = {
    "penalty": "mute",
    "penalty_duration": 3600,
    "delete_message": True,
}


class Floods(Service):
    """Shows, sets and removes the limit."""

    def __init__(self, tools: Tools, rules: Rules) -> None:
        super().__init__(tools)
        self._rules = rules

    async def get(self, group_id: int, actor: Actor) -> RuleRead:
        """The rule. Raises NotFound if there is no limit, Forbidden without `rules.view`."""
        return await self._rules.get(group_id, RULE, actor)

    async def put(self, group_id: int, limit: FloodPut, actor: Actor) -> RuleRead:
        """Set the limit. Raises Conflict if there are too many rules, Forbidden without `rules.edit`."""
        trigger = {"type": "flood", "messages": limit.messages, "seconds": limit.seconds}
        fields = {"trigger": trigger, "is_active": True, **limit.of_rule()}
        rule = RuleCreate.model_validate({"rule_name": RULE, **_DEFAULTS, **fields})
        return await self._rules.put(group_id, rule, RulePatch.model_validate(fields), actor)

    async def set_penalty(self, group_id: int, penalty: PenaltyFields, actor: Actor) -> RuleRead:
        """Set the penalty for flooding. Raises NotFound if there is no limit, Forbidden without `rules.edit`."""
        await self._rules.check_edit(group_id, actor)
        try:
            return await self._rules.patch(group_id, RULE, RulePatch.model_validate(penalty.of_rule()), actor)
        except NotFound:
            raise NotFound(Key.ERROR_FLOOD_OFF) from None

    async def delete(self, group_id: int, actor: Actor) -> None:
        """Remove the limit. Raises NotFound if there is none, Forbidden without `rules.edit`."""
        await self._rules.delete(group_id, RULE, actor)
