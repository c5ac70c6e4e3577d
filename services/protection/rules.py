"""The rules of a group."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from models.actors import Actor
from models.logs import EventType
from models.pages import Page, PageQuery
from models.permissions import Permission
from models.rules import (
    RULES_LIMIT,
    TIMED_PENALTIES,
    Penalty,
    Rule,
    RuleCreate,
    RulePatch,
    RuleQuery,
    RuleRead,
    RulesRead,
)
from services.core import versions
from services.core.base import Service, Tools
from services.core.errors import Conflict, Invalid, NotFound
from services.core.merge_patch import merge_patch
from services.core.names import find_name
from services.core.permissions import Authority
from services.moderation.policy import check_penalties
from services.protection.compiled_rules import Rulebook
from services.protection.empty_matches import check_trigger
from services.protection.rule_changes import RuleChanges, has_matching, result_of
from services.protection.rule_order import priorities
from storage.cursors import RULES_IN_ORDER
from storage.database import Transaction
from storage.errors import Duplicate
from storage.keys import rules_key
from texts import Key

Plan = Callable[[Mapping[str, Rule]], RuleChanges]
"""Plans changes, given the current rules by name. Pure: it may be called more than once."""
ATTEMPTS: Final = 3
"""How often a change is planned again because somebody else changed the rules in between."""


class _Moved(Exception):
    """Somebody else changed the rules after the change was planned."""


class Rules(Service):
    """Shows, creates, changes and deletes rules."""

    def __init__(self, tools: Tools, rulebook: Rulebook) -> None:
        super().__init__(tools)
        self._rulebook = rulebook

    async def check_edit(self, group_id: int, actor: Actor) -> None:
        """Raise Forbidden without `rules.edit`, NotFound for an unknown group."""
        await self._permissions.require(actor, group_id, Permission.RULES_EDIT)

    async def page(self, group_id: int, query: RuleQuery, page: PageQuery, actor: Actor) -> Page[RuleRead]:
        """Rules by priority, highest first. Raises Forbidden without `rules.view`."""
        return await self.page_where(group_id, query.model_dump(exclude_none=True), page, actor)

    async def page_where(
        self, group_id: int, where: Mapping[str, Any], page: PageQuery, actor: Actor
    ) -> Page[RuleRead]:
        """The rules that match a query, in pages. Raises Forbidden without `rules.view`."""
        await self._permissions.require(actor, group_id, Permission.RULES_VIEW)
        found = await self._in.rules.page({"group_id": group_id, **where}, RULES_IN_ORDER, page)
        return found.shown_as(RuleRead)

    async def get(self, group_id: int, name: str, actor: Actor) -> RuleRead:
        """One rule. Raises NotFound, Forbidden without `rules.view`."""
        await self._permissions.require(actor, group_id, Permission.RULES_VIEW)
        found = await self._in.rules.find({"group_id": group_id, "rule_name": name})
        if found is None:
            rules = await self._all(group_id)
            found = rules[_named(rules, name)]
        return RuleRead.model_validate(found)

    async def create(self, group_id: int, rule: RuleCreate, actor: Actor) -> RuleRead:
        """Create a rule.

        Raises Conflict if the name is taken, Invalid if matching would cost too much, Forbidden without `rules.edit` or
        the permission for what the rule does.
        """

        def plan(kept: Mapping[str, Rule]) -> RuleChanges:
            taken = find_name(kept, rule.rule_name)
            if taken is None:
                return RuleChanges(created=[rule])
            if taken == rule.rule_name and actor.asked_for(kept[taken].told_by):
                return RuleChanges()
            raise Conflict(Key.ERROR_RULE_EXISTS, rule=taken)

        return (await self.apply(group_id, plan, actor))[rule.rule_name]

    async def put(self, group_id: int, rule: RuleCreate, changed: RulePatch, actor: Actor) -> RuleRead:
        """Create a rule, or change what `changed` names if one with that name exists.

        Raises Conflict if there are too many, Invalid if matching would cost too much, Forbidden without `rules.edit`
        or the permission for what the rule does.
        """

        def plan(kept: Mapping[str, Rule]) -> RuleChanges:
            if rule.rule_name in kept:
                return RuleChanges(patched={rule.rule_name: changed})
            return RuleChanges(created=[rule])

        return (await self.apply(group_id, plan, actor))[rule.rule_name]

    async def patch(self, group_id: int, name: str, patch: RulePatch, actor: Actor) -> RuleRead:
        """Change what `patch` names.

        Raises NotFound, Invalid, Forbidden without `rules.edit` or the permission for what the rule does. Switching a
        rule off needs only `rules.edit`.
        """
        rules = await self.apply(group_id, lambda kept: RuleChanges(patched={_named(kept, name): patch}), actor)
        return rules[_named(rules, name)]

    async def order(self, group_id: int, names: Sequence[str], actor: Actor) -> RulesRead:
        """Give rules priorities in this order, highest first. Returns them in that order.

        Raises Conflict unless these are all rules of the group, Forbidden without `rules.edit` or the permission for
        what a rule with a changed priority does.
        """

        def plan(kept: Mapping[str, Rule]) -> RuleChanges:
            wanted = [find_name(kept, name) or name for name in names]
            if sorted(wanted) != sorted(kept):
                raise Conflict(Key.ERROR_RULES_ORDER_OTHER)
            new = priorities([kept[name].priority for name in wanted])
            changed = [(name, value) for name, value in zip(wanted, new, strict=True) if kept[name].priority != value]
            return RuleChanges(patched={name: RulePatch.model_validate({"priority": value}) for name, value in changed})

        rules = await self.apply(group_id, plan, actor)
        return RulesRead(rules=[rules[_named(rules, name)] for name in names])

    async def delete(self, group_id: int, name: str, actor: Actor) -> str:
        """Delete a rule. Returns its name. Raises NotFound, Forbidden without `rules.edit`."""
        deleted = name

        def plan(kept: Mapping[str, Rule]) -> RuleChanges:
            nonlocal deleted
            deleted = find_name(kept, name) or name  # one that this version can't read isn't in `kept`
            return RuleChanges(deleted=[deleted])

        await self.apply(group_id, plan, actor)
        return deleted

    async def apply(self, group_id: int, plan: Plan, actor: Actor) -> dict[str, RuleRead]:
        """Change several rules: all, or none. Returns all resulting rules of the group, by name.

        The cost of matching is checked before anything is stored. Raises what `plan` raises, NotFound, Conflict if
        there are too many, Invalid, Forbidden without `rules.edit` or the permission for what the rules do.
        """
        authority = await self._permissions.require(actor, group_id, Permission.RULES_EDIT)
        for attempt in range(1, ATTEMPTS + 1):
            seen = await self._all(group_id)
            changes = plan(seen)
            if has_matching(seen, changes):
                await self._rulebook.check(result_of(seen, changes, group_id, self._clock()))
            is_last = attempt == ATTEMPTS
            try:
                return await self._keep(group_id, plan, actor, authority, None if is_last else seen)
            except (_Moved, Duplicate):
                if is_last:
                    raise Conflict(Key.ERROR_RULES_BUSY) from None
        raise AssertionError("the last attempt returns or raises")

    async def _all(self, group_id: int, tx: Transaction = None) -> dict[str, Rule]:
        found = await self._in.rules.all_readable({"group_id": group_id}, RULES_LIMIT, tx)
        return {rule.rule_name: rule for rule in found}

    async def _keep(
        self, group_id: int, plan: Plan, actor: Actor, authority: Authority, seen: Mapping[str, Rule] | None
    ) -> dict[str, RuleRead]:
        """Write the changes. Raises _Moved if the rules aren't those in `seen`."""

        async def work(tx: Transaction) -> dict[str, Rule]:
            rules = await self._all(group_id, tx)
            if seen is not None and rules != seen:
                raise _Moved
            changes = plan(rules)
            if len(rules) - len(changes.deleted) + len(changes.created) > max(RULES_LIMIT, len(rules)):
                raise Conflict(Key.ERROR_LIMIT_RULES, limit=RULES_LIMIT)
            for name in changes.deleted:
                await self._delete(tx, group_id, name, rules.pop(name, None), actor)
            for name, patch in changes.patched.items():
                rules[name] = await self._change(tx, group_id, name, patch, actor, authority)
            for rule in changes.created:
                rules[rule.rule_name] = await self._insert(tx, group_id, rule, actor, authority)
            await self._audit.stale(tx, rules_key(group_id))
            return rules

        rules = await self._audit.transaction(work)
        return {name: RuleRead.model_validate(rule) for name, rule in rules.items()}

    async def _insert(
        self, tx: Transaction, group_id: int, rule: RuleCreate, actor: Actor, authority: Authority
    ) -> Rule:
        check_penalties(authority, _penalties(rule.penalty, deletes=rule.delete_message))
        check_trigger(rule.trigger)
        now, fields = self._clock(), rule.model_dump()
        document = Rule(group_id=group_id, told_by=actor.request_key, created_at=now, updated_at=now, **fields)
        await self._in.rules.insert(document, tx)
        await self._audit.write(
            tx,
            group_id,
            event=EventType.RULE_CREATED,
            actor=actor,
            message=f"rule “{rule.rule_name}” created",
            details=fields,
        )
        return document

    async def _change(
        self, tx: Transaction, group_id: int, name: str, patch: RulePatch, actor: Actor, authority: Authority
    ) -> Rule:
        given = patch.model_dump(exclude_unset=True)
        check_trigger(patch.trigger)

        def changes(kept: Rule) -> dict[str, Any]:
            patched = _patched(kept, given)
            if patched.get("is_active", True):
                deletes = patched.get("delete_message", kept.delete_message)
                check_penalties(authority, _penalties(patched.get("penalty", kept.penalty), deletes=deletes))
            return patched

        where, event = {"group_id": group_id, "rule_name": name}, EventType.RULE_UPDATED
        expected = actor.expected_versions
        return await self._audit.change(
            tx,
            self._in.rules,
            where,
            changes,
            event=event,
            actor=actor,
            message=f"rule “{name}” changed",
            expected=expected,
        )

    async def _delete(self, tx: Transaction, group_id: int, name: str, rule: Rule | None, actor: Actor) -> None:
        if rule is not None:  # a rule that this version can't read can still be deleted
            versions.check(rule, actor.expected_versions)
        if not await self._in.rules.delete({"group_id": group_id, "rule_name": name}, tx):
            raise NotFound(Key.ERROR_RULE_UNKNOWN, rule=name)
        before = None if rule is None else rule.model_dump(include=set(RuleCreate.model_fields))
        details = {"rule_name": name, "before": before}
        await self._audit.write(
            tx, group_id, event=EventType.RULE_DELETED, actor=actor, message=f"rule “{name}” deleted", details=details
        )


def _named(rules: Mapping[str, Any], name: str) -> str:
    """The name of the rule that somebody means. Raises NotFound."""
    found = find_name(rules, name)
    if found is None:
        raise NotFound(Key.ERROR_RULE_UNKNOWN, rule=name)
    return found


def _penalties(penalty: Penalty, *, deletes: bool) -> list[Penalty]:
    return [penalty, Penalty.DELETE] if deletes else [penalty]


def _patched(kept: Rule, given: dict[str, Any]) -> dict[str, Any]:
    """The changes that a patch makes, as JSON Merge Patch; a trigger is replaced as a whole. Raises Invalid."""
    changes = dict(given)
    if changes.get("schedule"):
        schedule = kept.schedule.model_dump() if kept.schedule else {}
        changes["schedule"] = merge_patch(schedule, changes["schedule"])
    if changes.get("penalty", kept.penalty) not in TIMED_PENALTIES:
        if changes.get("penalty_duration") is not None:
            raise Invalid("penalty_duration", Key.ERROR_PENALTY_DURATION)
        changes["penalty_duration"] = None
    return changes
