"""Locks. Each is a rule with the trigger in `models.locks`."""

from collections.abc import Sequence

from models.actors import Actor
from models.locks import LOCK_PREFIX, LOCKS, LockRead
from models.pages import Page, PageQuery
from models.penalties import PenaltyFields
from models.permissions import Permission
from models.rules import RuleCreate, RulePatch, RuleRead
from services.core.base import Service, Tools
from services.core.errors import NotFound
from services.protection.rules import Rules
from texts import Key


class Locks(Service):
    """Locks and unlocks kinds of content. The kinds are the keys of `LOCKS`."""

    def __init__(self, tools: Tools, rules: Rules) -> None:
        super().__init__(tools)
        self._rules = rules

    async def put(self, group_id: int, kind: str, actor: Actor, penalty: PenaltyFields | None = None) -> RuleRead:
        """Lock a kind, optionally with a penalty. The rest of its rule stays.

        Raises Conflict if there are too many rules, Forbidden without `rules.edit` or the permission for the penalty.
        """
        costs = penalty.of_rule() if penalty is not None else {}
        fields = {"trigger": LOCKS[kind].trigger, "delete_message": True, **costs}
        rule = RuleCreate.model_validate({"rule_name": LOCK_PREFIX + kind, **fields})
        on = RulePatch.model_validate({"is_active": True, **costs})
        return await self._rules.put(group_id, rule, on, actor)

    async def delete(self, group_id: int, kind: str, actor: Actor) -> None:
        """Unlock a kind. Raises NotFound if it isn't locked, Forbidden."""
        try:
            await self._rules.delete(group_id, LOCK_PREFIX + kind, actor)
        except NotFound:
            await self._lookups.get_group(group_id)
            raise NotFound(Key.ERROR_LOCK_UNKNOWN, kind=kind) from None

    async def get(self, group_id: int, kind: str, actor: Actor) -> RuleRead:
        """The rule of a lock. Raises NotFound if it isn't locked, Forbidden without `rules.view`."""
        return await self._rules.get(group_id, LOCK_PREFIX + kind, actor)

    async def page(self, group_id: int, page: PageQuery, actor: Actor) -> Page[LockRead]:
        """The locks, in pages. Raises Forbidden without `rules.view`."""
        where = {"is_active": True, "rule_name": {"$in": [LOCK_PREFIX + kind for kind in LOCKS]}}
        found = await self._rules.page_where(group_id, where, page, actor)
        items = [LockRead(**dict(rule), kind=_kind_of(rule)) for rule in found.items]
        return Page(items=items, next_cursor=found.next_cursor)

    async def locked(self, group_id: int, actor: Actor) -> Sequence[str]:
        """All locked kinds, in the order of `LOCKS`. Raises Forbidden without `rules.view`."""
        await self._permissions.require(actor, group_id, Permission.RULES_VIEW)
        rules = (await self._lookups.find_rules(group_id)).rules
        names = {rule.rule_name for rule in rules if rule.is_active}
        return sorted(kind for kind in LOCKS if LOCK_PREFIX + kind in names)


def _kind_of(rule: RuleRead) -> str:
    return rule.rule_name.removeprefix(LOCK_PREFIX)
