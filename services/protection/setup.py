"""A group's basic protection, made of six choices. Choosing again replaces the earlier choices."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final

from models.actors import Actor
from models.bulletins import Bulletin, BulletinKind
from models.permissions import Permission
from models.rules import Penalty, Rule, RuleCreate, RulePatch, RuleRead
from models.settings import SettingsPatch
from models.setup import ADVISED, CHOICES, PREFIX, SetupOffer, SetupPlan, SetupRead, SpamPlan
from models.triggers import FloodTrigger
from services.core.base import Service, Tools
from services.core.errors import Conflict
from services.groups.settings import Settings
from services.protection.preset_rules import (
    BOTS,
    DAY,
    FILTER,
    FLOOD,
    NEWCOMERS,
    bot_rule,
    flood_rule,
    newcomer_rule,
    scam_rules,
)
from services.protection.rule_changes import RuleChanges
from services.protection.rules import Rules
from storage.database import Transaction
from texts import Key

RAID_JOINS: Final = 10
WATCHED_FOR: Final = timedelta(days=1)
"""After this time, a group in watch mode is told what its rules would have done."""
PENALTIES: Final[dict[SpamPlan, dict[str, Any]]] = {
    SpamPlan.MUTE: {"delete_message": True, "penalty": "mute", "penalty_duration": DAY, "dry_run": False},
    SpamPlan.DELETE: {"delete_message": True, "penalty": "none", "penalty_duration": None, "dry_run": False},
    SpamPlan.LOG: {"delete_message": True, "penalty": "none", "penalty_duration": None, "dry_run": True},
}


class Setup(Service):
    """Applies plans."""

    def __init__(self, tools: Tools, rules: Rules, settings: Settings) -> None:
        super().__init__(tools)
        self._rules = rules
        self._settings = settings

    async def check(self, group_id: int, actor: Actor) -> None:
        """Raise Forbidden without `settings.edit` and `rules.edit`, NotFound for an unknown group."""
        await self._permissions.require(actor, group_id, Permission.SETTINGS_EDIT)
        await self._permissions.require(actor, group_id, Permission.RULES_EDIT)

    async def offer(self, group_id: int, actor: Actor) -> SetupOffer:
        """What can be chosen, and what the group has now. Raises Forbidden without `settings.view` and `rules.view`."""
        await self._permissions.require(actor, group_id, Permission.SETTINGS_VIEW)
        await self._permissions.require(actor, group_id, Permission.RULES_VIEW)
        now = await self.now(group_id)
        plan = ADVISED if now == SetupPlan() else now

        def choices(field: str) -> list[Any]:
            return list(dict.fromkeys([*CHOICES[field], getattr(plan, field)]))

        return SetupOffer(plan=plan, captchas=choices("captcha"), spam=choices("spam"), floods=choices("flood"))

    async def now(self, group_id: int) -> SetupPlan:
        """The plan that would change nothing: how the group is protected now."""
        settings = await self._lookups.get_settings(group_id)
        rules = {one.rule_name: one for one in (await self._lookups.find_rules(group_id)).rules if one.is_active}
        flood = rules.get(FLOOD)
        return SetupPlan(
            captcha=settings.captcha_mode if settings.captcha_enabled else None,
            spam=_spam_plan(rules.get(FILTER)),
            newcomers=NEWCOMERS in rules,
            flood=flood.trigger.messages if flood is not None and isinstance(flood.trigger, FloodTrigger) else None,
            raids=settings.raid_joins > 0,
            bots=BOTS in rules,
        )

    async def apply(self, group_id: int, plan: SetupPlan, actor: Actor) -> SetupRead:
        """Create the rules and settings of a plan. Raises Conflict if there are too many rules, Forbidden."""
        await self.check(group_id, actor)
        wanted = rules_of(plan)

        def plan_rules(kept: Mapping[str, Rule]) -> RuleChanges:
            return RuleChanges(
                [RuleCreate.model_validate({"rule_name": name, **wanted[name]}) for name in wanted if name not in kept],
                {name: RulePatch.model_validate(wanted[name]) for name in wanted if name in kept},
                [name for name in kept if name.startswith(PREFIX) and name not in wanted],
            )

        await self._rules.apply(group_id, plan_rules, actor)
        await self._plan_watch(group_id, is_wanted=plan.spam is SpamPlan.LOG)
        changes = {
            "captcha_enabled": plan.captcha is not None,
            "raid_joins": RAID_JOINS if plan.raids else 0,
            **({"captcha_mode": plan.captcha} if plan.captcha else {}),
        }
        settings = await self._settings.patch(group_id, SettingsPatch.model_validate(changes), actor)
        return SetupRead(rules=sorted(wanted), settings=settings)

    async def _plan_watch(self, group_id: int, *, is_wanted: bool) -> None:
        """Schedule the report about watch mode for the next day, or cancel it."""
        at = self._clock() + WATCHED_FOR

        async def work(tx: Transaction) -> None:
            await self._in.bulletins.delete({"group_id": group_id, "kind": BulletinKind.WATCH}, tx)
            if is_wanted:
                watch = Bulletin(group_id=group_id, kind=BulletinKind.WATCH, at=at, due_at=at)
                await self._in.bulletins.insert(watch, tx)

        await self._database.transaction(work)

    async def switch_on(self, group_id: int, actor: Actor) -> None:
        """End watch mode: the rules delete spam and mute its author. Raises Conflict if no rule watches, Forbidden."""

        def plan_rules(kept: Mapping[str, Rule]) -> RuleChanges:
            watching = [name for name, rule in kept.items() if name.startswith(PREFIX) and rule.dry_run]
            if not watching:
                raise Conflict(Key.ERROR_WATCH_OVER)
            return RuleChanges(patched={name: RulePatch.model_validate(PENALTIES[SpamPlan.MUTE]) for name in watching})

        await self._rules.apply(group_id, plan_rules, actor)
        await self._plan_watch(group_id, is_wanted=False)


def _spam_plan(rule: RuleRead | None) -> SpamPlan | None:
    """Which plan the rule that asks the spam filter belongs to; nearly, if somebody changed it."""
    if rule is None:
        return None
    if rule.dry_run:
        return SpamPlan.LOG
    return SpamPlan.DELETE if rule.penalty is Penalty.NONE else SpamPlan.MUTE


def rules_of(plan: SetupPlan) -> dict[str, dict[str, Any]]:
    """The rules of a plan, by their names."""
    rules = scam_rules(PENALTIES[plan.spam]) if plan.spam is not None else {}
    if plan.newcomers:
        rules |= newcomer_rule()
    if plan.flood is not None:
        rules |= flood_rule(plan.flood)
    if plan.bots:
        rules |= bot_rule()
    return rules
