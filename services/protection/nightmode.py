"""Night mode, which is stored as one rule with a schedule."""

from typing import Final

from models.actors import Actor
from models.rules import RuleCreate, RulePatch, RuleRead
from models.schedules import Schedule
from services.core.base import Service, Tools
from services.protection.rules import Rules

RULE: Final = "nightmode"


class NightMode(Service):
    """Shows, sets and removes night mode."""

    def __init__(self, tools: Tools, rules: Rules) -> None:
        super().__init__(tools)
        self._rules = rules

    async def get(self, group_id: int, actor: Actor) -> RuleRead:
        """The rule. Raises NotFound if it's off, Forbidden without `rules.view`."""
        return await self._rules.get(group_id, RULE, actor)

    async def put(self, group_id: int, schedule: Schedule, actor: Actor) -> RuleRead:
        """Let only moderators post at these times. Raises Conflict if there are too many rules, Forbidden."""
        kept = {"schedule": schedule.model_dump(), "is_active": True}
        made = {"trigger": {"type": "any"}, "delete_message": True, **kept}
        rule = RuleCreate.model_validate({"rule_name": RULE, **made})
        return await self._rules.put(group_id, rule, RulePatch.model_validate(kept), actor)

    async def delete(self, group_id: int, actor: Actor) -> None:
        """Remove it. Raises NotFound if it's off, Forbidden without `rules.edit`."""
        await self._rules.delete(group_id, RULE, actor)
