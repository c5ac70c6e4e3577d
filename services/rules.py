"""The rules of a group."""

from collections.abc import Sequence
from typing import Any

from models.actors import Actor
from models.logs import EventType
from models.pages import Page, PageQuery
from models.permissions import Permission
from models.rules import RULES_LIMIT, TIMED_PENALTIES, Penalty, Rule, RuleCreate, RulePatch, RuleQuery, RuleRead
from services import versions
from services.base import Service, Tools
from services.errors import Conflict, Invalid, NotFound
from services.matching import is_matched
from services.merge_patch import merge_patch
from services.rulebook import Rulebook
from services.vetting import check_penalties
from storage.cursors import RULES_IN_ORDER
from storage.database import Transaction
from storage.errors import Duplicate
from storage.keys import rules_key


class Rules(Service):
    """Shows, makes, changes and deletes rules."""

    def __init__(self, tools: Tools, rulebook: Rulebook) -> None:
        super().__init__(tools)
        self._rulebook = rulebook

    async def page(self, group_id: int, query: RuleQuery, page: PageQuery, actor: Actor) -> Page[RuleRead]:
        """Rules by priority, highest first. Raises Forbidden without `rules.view`."""
        await self._permissions.require(actor, group_id, Permission.RULES_VIEW)
        where = {"group_id": group_id, **query.model_dump(exclude_none=True)}
        found = await self._in.rules.page(where, RULES_IN_ORDER, page)
        return Page[RuleRead].model_validate(found)

    async def get(self, group_id: int, name: str, actor: Actor) -> RuleRead:
        """One rule. Raises NotFound, Forbidden without `rules.view`."""
        await self._permissions.require(actor, group_id, Permission.RULES_VIEW)
        return RuleRead.model_validate(await self._find(group_id, name))

    async def _find(self, group_id: int, name: str, tx: Transaction = None) -> Rule:
        found = await self._in.rules.find({"group_id": group_id, "rule_name": name}, tx)
        if found is None:
            raise NotFound(f"There is no rule “{name}”")
        return found

    async def create(self, group_id: int, rule: RuleCreate, actor: Actor) -> RuleRead:
        """Make a rule.

        Raises Conflict if the name is taken, Invalid if it would cost too much to match messages, Forbidden without
        `rules.edit` or what the rule does.
        """
        standing = await self._permissions.require(actor, group_id, Permission.RULES_EDIT)
        check_penalties(standing, _penalties(rule.penalty, deletes=rule.delete_message))
        now = self._clock()
        await self.check_budget(group_id, [rule])

        async def work(tx: Transaction) -> Rule:
            if await self._in.rules.count({"group_id": group_id}, tx) >= RULES_LIMIT:
                raise Conflict(f"A group has at most {RULES_LIMIT} rules")
            document = Rule(
                group_id=group_id, told_by=actor.request_key, created_at=now, updated_at=now, **rule.model_dump()
            )
            await self._in.rules.insert(document, tx)
            await self._audit.write(
                tx, group_id, EventType.RULE_CREATED, actor, f"rule “{rule.rule_name}” made", rule.model_dump()
            )
            return document

        try:
            made = await self._audit.transaction(work)
        except Duplicate as error:
            existing = await self._find(group_id, rule.rule_name)
            if actor.asked_for(existing.told_by):
                return RuleRead.model_validate(existing)
            raise Conflict(f"There is a rule “{rule.rule_name}” already") from error
        await self._cache.drop(rules_key(group_id))
        return RuleRead.model_validate(made)

    async def check_budget(self, group_id: int, wanted: Sequence[RuleCreate]) -> None:
        """Raises Invalid if messages can't be matched against these rules, beside those that the group has, cheaply."""
        kept = (await self._lookups.find_rules(group_id)).rules
        names, now = {rule.rule_name for rule in kept}, self._clock()
        made = [
            RuleRead(group_id=group_id, created_at=now, updated_at=now, **dict(rule))
            for rule in wanted
            if rule.rule_name not in names
        ]
        if any(is_matched(rule.trigger) for rule in made if rule.is_active):
            await self._rulebook.check([*kept, *made])

    async def _check_patched(self, group_id: int, name: str, patch: RulePatch) -> None:
        kept = (await self._lookups.find_rules(group_id)).rules
        given = patch.model_fields_set & {"trigger", "is_active"}
        changes: dict[str, Any] = {field: getattr(patch, field) for field in given}
        rules = [rule.model_copy(update=changes) if rule.rule_name == name else rule for rule in kept]
        if any(rule.rule_name == name and rule.is_active and is_matched(rule.trigger) for rule in rules):
            await self._rulebook.check(rules)

    async def patch(self, group_id: int, name: str, patch: RulePatch, actor: Actor) -> RuleRead:
        """Change what `patch` names.

        Raises NotFound, Invalid, Forbidden without `rules.edit` or what the rule does: but it may be switched off.
        """
        standing = await self._permissions.require(actor, group_id, Permission.RULES_EDIT)
        given = patch.model_dump(exclude_unset=True)
        if given.get("trigger") or given.get("is_active"):
            await self._check_patched(group_id, name, patch)

        def changes(kept: Rule) -> dict[str, Any]:
            patched = _patched(kept, given)
            if patched.get("is_active", True):
                deletes = patched.get("delete_message", kept.delete_message)
                check_penalties(standing, _penalties(patched.get("penalty", kept.penalty), deletes=deletes))
            return patched

        where, event = {"group_id": group_id, "rule_name": name}, EventType.RULE_UPDATED
        changed = await self._audit.transaction(
            lambda tx: self._audit.change(
                tx,
                self._in.rules,
                where,
                changes,
                event,
                actor,
                f"rule “{name}”",
                expected=actor.expected_versions,
            )
        )
        await self._cache.drop(rules_key(group_id))
        return RuleRead.model_validate(changed)

    async def delete(self, group_id: int, name: str, actor: Actor) -> None:
        """Delete a rule. Raises NotFound, Forbidden without `rules.edit`."""
        await self._permissions.require(actor, group_id, Permission.RULES_EDIT)

        async def work(tx: Transaction) -> None:
            versions.check(await self._find(group_id, name, tx), actor.expected_versions)
            await self._in.rules.delete({"group_id": group_id, "rule_name": name}, tx)
            await self._audit.write(tx, group_id, EventType.RULE_DELETED, actor, f"rule “{name}” deleted")

        await self._audit.transaction(work)
        await self._cache.drop(rules_key(group_id))


def _penalties(penalty: Penalty, *, deletes: bool) -> list[Penalty]:
    return [penalty, Penalty.DELETE] if deletes else [penalty]


def _patched(kept: Rule, given: dict[str, Any]) -> dict[str, Any]:
    """What a patch sets, as JSON Merge Patch; a trigger is replaced as a whole. Raises Invalid."""
    changes = dict(given)
    if changes.get("schedule"):
        schedule = kept.schedule.model_dump() if kept.schedule else {}
        changes["schedule"] = merge_patch(schedule, changes["schedule"])
    if changes.get("penalty", kept.penalty) not in TIMED_PENALTIES:
        if changes.get("penalty_duration") is not None:
            raise Invalid("penalty_duration", "penalty_duration goes with mute and ban only")
        changes["penalty_duration"] = None
    return changes
