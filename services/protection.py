"""Rules that enforce themselves: what a message breaks, and what is done about it. See docs/protection.md."""

import time
from dataclasses import dataclass
from typing import Final

import structlog
from cachetools import LRUCache

from models.actions import ActionCreate, ActionType
from models.actors import Actor, ActorKind
from models.durations import format_duration
from models.logs import EventType
from models.messages import MessageFacts, RuleMatch, RuleTest
from models.permissions import Permission
from models.rules import Penalty, RuleRead, RulesRead
from services.actions import Actions
from services.base import Service, Tools
from services.causes import current_cause
from services.errors import Conflict, OutOfReach
from services.matching import Compiled, compile_rules
from services.permissions import Standing
from services.warnings import ACTION_OF_PENALTY
from services.windows import Windows

COMPILED_LIMIT: Final = 5_000
"""Groups whose compiled rules are kept."""
_KEEPS_ORDER: Final = frozenset(permission for permission in Permission if permission.startswith("moderate."))
_NOTHING: Final = Compiled(())

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Enforced:
    """What was done about a message."""

    rule: RuleRead
    is_deleted: bool


class Protection(Service):
    """Holds messages against the rules of their group. A message that breaks none costs no I/O."""

    def __init__(self, tools: Tools, actions: Actions) -> None:
        super().__init__(tools)
        self._actions = actions
        self._compiled: LRUCache[int, tuple[RulesRead, Compiled]] = LRUCache(COMPILED_LIMIT)
        self._windows = Windows(time.monotonic)

    async def _rules_of(self, group_id: int) -> Compiled:
        rules = await self._lookups.find_rules(group_id)
        if not rules.rules:
            return _NOTHING
        known = self._compiled.get(group_id)
        if known is not None and known[0] is rules:
            return known[1]
        compiled = compile_rules(rules.rules)
        self._compiled[group_id] = (rules, compiled)
        return compiled

    async def test(self, group_id: int, facts: MessageFacts, actor: Actor) -> RuleTest:
        """Which rules the message would break, without doing anything; floods and duplicates need more than one.

        Raises NotFound, Forbidden without `rules.view`.
        """
        await self._permissions.require(actor, group_id, Permission.RULES_VIEW)
        compiled = await self._rules_of(group_id)
        broken = await self._not_exempt(group_id, compiled, compiled.match(facts), facts)
        acting = next((rule.rule_name for rule, _ in broken if not rule.dry_run), None)
        return RuleTest(
            matches=[
                RuleMatch(rule_name=rule.rule_name, why=why, would=_would(rule), applies=rule.rule_name == acting)
                for rule, why in broken
            ]
        )

    async def watches(self, group_id: int) -> bool:
        """Whether the group has rules with triggers; without any, nobody need look at its messages."""
        return bool((await self._rules_of(group_id)).rules)

    async def enforce(self, group_id: int, facts: MessageFacts) -> Enforced | None:
        """Do what the rules say about a message; answers the rule that acted. An edit is no message more."""
        compiled = await self._rules_of(group_id)
        if not compiled.rules:
            return None
        found = compiled.match(facts)
        for place, trigger in () if facts.edited_after is not None else compiled.windows:
            why = self._windows.see(group_id, compiled.rules[place].rule_name, trigger, facts)
            if why is not None:
                found[place] = why
        if not found:
            return None
        settings = await self._lookups.find_settings(group_id)
        if settings is None or not settings.moderation_enabled:
            return None
        for rule, why in await self._not_exempt(group_id, compiled, found, facts):
            if not rule.dry_run:
                return await self._apply(group_id, rule, why, facts)
            await self._log(group_id, rule, why, facts)
        return None

    async def _not_exempt(
        self, group_id: int, compiled: Compiled, found: dict[int, str], facts: MessageFacts
    ) -> list[tuple[RuleRead, str]]:
        """The broken rules that hold for the sender here, highest priority first. Who keeps order is above them."""
        if not found:
            return []
        sender = Actor(kind=ActorKind.TELEGRAM, id=str(facts.user_id or 0))
        standing = await self._permissions.standing(sender, group_id)
        if facts.sender_chat_id is None and standing.permissions & _KEEPS_ORDER:
            return []
        broken = [(compiled.rules[place], why) for place, why in sorted(found.items())]
        return [(rule, why) for rule, why in broken if not _is_exempt(rule, facts, standing)]

    async def _apply(self, group_id: int, rule: RuleRead, why: str, facts: MessageFacts) -> Enforced:
        actions = _actions(rule, why, facts)
        if actions:
            actor = Actor(kind=ActorKind.RULE, id=rule.rule_name, name=f"the rule “{rule.rule_name}”")
            # The message itself is the cause: held against the rules again after a crash, it is punished once.
            token = current_cause.set(f"message:{group_id}:{facts.message_id}")
            try:
                await self._actions.take_many(group_id, actions, actor)
            except (Conflict, OutOfReach) as error:
                log.info("protection.spared", group_id=group_id, rule=rule.rule_name, reason=str(error))
            finally:
                current_cause.reset(token)
        return Enforced(rule, any(action.action_type is ActionType.DELETE for action in actions))

    async def _log(self, group_id: int, rule: RuleRead, why: str, facts: MessageFacts) -> None:
        actor = Actor(kind=ActorKind.RULE, id=rule.rule_name, name=f"the rule “{rule.rule_name}”")
        message = f"dry run: {why}; would {_would(rule)}"
        details = {"user_id": facts.user_id, "message_id": facts.message_id}
        await self._audit.transaction(
            lambda tx: self._audit.write(tx, group_id, EventType.RULE_MATCHED, actor, message, details)
        )


def _is_exempt(rule: RuleRead, facts: MessageFacts, standing: Standing) -> bool:
    return (
        standing.role in rule.exempt_roles or facts.user_id in rule.exempt_users or facts.topic_id in rule.exempt_topics
    )


def _would(rule: RuleRead) -> str:
    """What a rule does, in words."""
    deeds = ["delete the message"] if rule.delete_message or rule.penalty is Penalty.DELETE else []
    if rule.penalty not in (Penalty.NONE, Penalty.DELETE):
        duration = f" for {format_duration(rule.penalty_duration)}" if rule.penalty_duration else ""
        deeds.append(f"{rule.penalty}{duration}")
    if rule.reply:
        deeds.append("reply")
    return ", ".join(deeds) or "do nothing"


def _actions(rule: RuleRead, why: str, facts: MessageFacts) -> list[ActionCreate]:
    actions = []
    shared = {"rule_name": rule.rule_name, "reason": why, "execute": True}
    if facts.message_id and (rule.delete_message or rule.penalty is Penalty.DELETE):
        ids = [facts.message_id]
        actions.append(ActionCreate(action_type=ActionType.DELETE, user_id=facts.user_id, message_ids=ids, **shared))
    kind = ACTION_OF_PENALTY.get(rule.penalty)
    if kind is None or kind is ActionType.DELETE:
        return actions
    if facts.sender_chat_id is not None:
        if kind is ActionType.BAN:  # nothing else can be done to a channel
            actions.append(ActionCreate(action_type=kind, sender_chat_id=facts.sender_chat_id, **shared))
    elif facts.user_id is not None:
        duration = rule.penalty_duration
        actions.append(ActionCreate(action_type=kind, user_id=facts.user_id, duration=duration, **shared))
    return actions
