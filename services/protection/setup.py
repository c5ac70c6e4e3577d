"""The sensible protection of a group, made of five choices. Chosen again, it replaces what was chosen before."""

from collections.abc import Mapping
from typing import Any, Final

from models.actors import Actor
from models.permissions import Permission
from models.rules import Rule, RuleCreate, RulePatch
from models.settings import SettingsPatch
from models.setup import SetupPlan, SetupRead, SpamPlan
from services.core.base import Service, Tools
from services.groups.settings import Settings
from services.protection.preset_rules import DAY, PREFIX, flood_rule, newcomer_rule, scam_rules
from services.protection.rule_changes import RuleChanges
from services.protection.rules import Rules

RAID_JOINS: Final = 10
PENALTIES: Final[dict[SpamPlan, dict[str, Any]]] = {
    SpamPlan.MUTE: {"delete_message": True, "penalty": "mute", "penalty_duration": DAY, "dry_run": False},
    SpamPlan.DELETE: {"delete_message": True, "penalty": "none", "penalty_duration": None, "dry_run": False},
    SpamPlan.LOG: {"delete_message": True, "penalty": "none", "penalty_duration": None, "dry_run": True},
}


class Setup(Service):
    """Carries out plans."""

    def __init__(self, tools: Tools, rules: Rules, settings: Settings) -> None:
        super().__init__(tools)
        self._rules = rules
        self._settings = settings

    async def check(self, group_id: int, actor: Actor) -> None:
        """Raise Forbidden without `settings.edit` and `rules.edit`, NotFound for an unknown group."""
        await self._permissions.require(actor, group_id, Permission.SETTINGS_EDIT)
        await self._permissions.require(actor, group_id, Permission.RULES_EDIT)

    async def apply(self, group_id: int, plan: SetupPlan, actor: Actor) -> SetupRead:
        """Make the rules and settings of a plan. Raises Conflict if there are too many rules, Forbidden."""
        await self.check(group_id, actor)
        wanted = rules_of(plan)

        def plan_rules(kept: Mapping[str, Rule]) -> RuleChanges:
            return RuleChanges(
                [RuleCreate.model_validate({"rule_name": name, **wanted[name]}) for name in wanted if name not in kept],
                {name: RulePatch.model_validate(wanted[name]) for name in wanted if name in kept},
                [name for name in kept if name.startswith(PREFIX) and name not in wanted],
            )

        await self._rules.apply(group_id, plan_rules, actor)
        changes = {
            "captcha_enabled": plan.captcha is not None,
            "raid_joins": RAID_JOINS if plan.raids else 0,
            **({"captcha_mode": plan.captcha} if plan.captcha else {}),
        }
        settings = await self._settings.patch(group_id, SettingsPatch.model_validate(changes), actor)
        return SetupRead(rules=sorted(wanted), settings=settings)


def rules_of(plan: SetupPlan) -> dict[str, dict[str, Any]]:
    """The rules of a plan, by their names."""
    rules = scam_rules(PENALTIES[plan.spam]) if plan.spam is not None else {}
    if plan.newcomers:
        rules |= newcomer_rule()
    if plan.flood is not None:
        rules |= flood_rule(plan.flood)
    return rules
