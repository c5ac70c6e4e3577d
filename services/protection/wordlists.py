"""Blocked words. Those without their own reason or penalty share rules; each of the others has its own."""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, TypeVar

from models.actors import Actor
from models.blocklist import BlocklistAdd, BlocklistAdded
from models.pages import Page, PageQuery
from models.penalties import PenaltyFields
from models.permissions import Permission
from models.rules import RULES_LIMIT, Rule, RuleCreate, RulePatch, RuleRead
from models.triggers import WORDS_LIMIT, WordsTrigger
from services.core.base import Service, Tools
from services.core.errors import NotFound
from services.protection.normaliser import normalise
from services.protection.rule_changes import RuleChanges
from services.protection.rules import Rules
from texts import Key

RULE: Final = "blocklist"
"""The first rule with shared words. When it's full, `blocklist-2` and so on follow."""
_SHARED: Final = re.compile(rf"{RULE}(-[0-9]{{1,3}})?")
_OURS: Final = re.compile(rf"{RULE}(-[0-9]{{1,3}}|-[0-9a-f]{{8}})?")


class Wordlists(Service):
    """Adds and removes words. A word is in only one rule."""

    def __init__(self, tools: Tools, rules: Rules) -> None:
        super().__init__(tools)
        self._rules = rules

    async def page(self, group_id: int, page: PageQuery, actor: Actor) -> Page[RuleRead]:
        """The rules that hold the words. Raises Forbidden without `rules.view`."""
        return await self._rules.page_where(group_id, {"rule_name": {"$regex": f"^{_OURS.pattern}$"}}, page, actor)

    async def all(self, group_id: int, actor: Actor) -> list[RuleRead]:
        """All of these rules, by name. Raises Forbidden without `rules.view`."""
        await self._permissions.require(actor, group_id, Permission.RULES_VIEW)
        rules = (await self._lookups.find_rules(group_id)).rules
        return sorted((rule for rule in rules if _OURS.fullmatch(rule.rule_name)), key=lambda rule: rule.rule_name)

    async def add(self, group_id: int, entry: BlocklistAdd, actor: Actor) -> BlocklistAdded:
        """Block words. Words that are blocked already move to the rule that's asked for now.

        Raises Conflict if there are too many rules, Invalid if they would cost too much, Forbidden.
        """
        is_shared = not entry.reason and entry.penalty is None

        def plan(kept: Mapping[str, Rule]) -> RuleChanges:
            mine = _ours(kept)
            lists = {name: words_of(rule) for name, rule in mine.items()}
            wanted = _shared(lists, entry.words) if is_shared else _owned(lists, entry.words)
            return _changes(mine, wanted, entry)

        rules = _ours(await self._rules.apply(group_id, plan, actor)).values()
        added = _same(entry.words)
        held = [rule for rule in rules if added & _same(words_of(rule))]
        return BlocklistAdded(rules=held, total=sum(len(words_of(rule)) for rule in rules))

    async def remove(self, group_id: int, words: Sequence[str], actor: Actor) -> None:
        """Remove words from every rule that has them. Raises NotFound if none does, Forbidden without `rules.edit`."""

        def plan(kept: Mapping[str, Rule]) -> RuleChanges:
            mine = _ours(kept)
            left = _without({name: words_of(rule) for name, rule in mine.items()}, words)
            if not left:
                raise NotFound(Key.ERROR_WORDS_NOT_BLOCKED)
            return _changes(mine, left, BlocklistAdd(words=list(words)))

        await self._rules.apply(group_id, plan, actor)

    async def set_penalty(self, group_id: int, penalty: PenaltyFields, actor: Actor) -> RuleRead:
        """Set the penalty for the shared words. Raises NotFound if there are none, Forbidden without `rules.edit`."""
        patch = RulePatch.model_validate(penalty.of_rule())

        def plan(kept: Mapping[str, Rule]) -> RuleChanges:
            shared = [name for name in kept if _SHARED.fullmatch(name)]
            if not shared:
                raise NotFound(Key.ERROR_BLOCKLIST_EMPTY)
            return RuleChanges(patched=dict.fromkeys(shared, patch))

        rules = await self._rules.apply(group_id, plan, actor)
        return rules[min(name for name in rules if _SHARED.fullmatch(name))]


Kept = TypeVar("Kept", Rule, RuleRead)


def _ours(rules: Mapping[str, Kept]) -> dict[str, Kept]:
    """The rules that hold blocked words."""
    return {name: rule for name, rule in rules.items() if _OURS.fullmatch(name)}


def _changes(kept: Mapping[str, Rule], wanted: Mapping[str, list[str]], entry: BlocklistAdd) -> RuleChanges:
    """The changes after which the rules have these words: empty rules are deleted, missing ones created."""
    created, patched = [], {}
    for name, words in wanted.items():
        is_shared = _SHARED.fullmatch(name) is not None
        own = {} if is_shared else entry.of_rule()
        trigger = {"type": "words", "words": words}
        if name in kept and words:
            more = {"description": entry.reason} if entry.reason and not is_shared else {}
            patched[name] = RulePatch.model_validate({"trigger": trigger, "is_active": True, **own, **more})
        elif words:
            fields = _new(name, trigger, entry, own, kept.get(RULE))
            created.append(RuleCreate.model_validate(fields))
    return RuleChanges(created, patched, [name for name, words in wanted.items() if not words])


def words_of(rule: Rule | RuleRead) -> list[str]:
    """The words that a rule blocks."""
    return list(rule.trigger.words) if isinstance(rule.trigger, WordsTrigger) else []


def _new(
    name: str, trigger: dict[str, Any], entry: BlocklistAdd, own: dict[str, Any], first: Rule | None
) -> dict[str, Any]:
    """The fields of a new rule. Another shared rule has the penalty of the first."""
    fields = {"rule_name": name, "trigger": trigger, "delete_message": True}
    if not _SHARED.fullmatch(name):
        return {**fields, **own, "description": entry.reason, "priority": 1}
    return fields | (first.model_dump(include={"penalty", "penalty_duration", "dry_run"}) if first else {})


def _name_of(words: Iterable[str]) -> str:
    """The name of a rule for words with their own reason or penalty. The same words give the same name."""
    same = ",".join(sorted(normalise(word) for word in words))
    return f"{RULE}-{hashlib.blake2b(same.encode(), digest_size=4).hexdigest()}"


def _same(words: Iterable[str]) -> set[str]:
    """Words as they're matched, so that those that look the same are equal."""
    return {normalise(word) for word in words}


def _once(words: Sequence[str]) -> list[str]:
    """The words, without those that look like an earlier one."""
    return list({normalise(word): word for word in reversed(words)}.values())[::-1]


def _without(lists: Mapping[str, list[str]], words: Iterable[str]) -> dict[str, list[str]]:
    """The lists that lose some of the words, each with the words that remain."""
    gone = _same(words)
    left = {name: [word for word in mine if normalise(word) not in gone] for name, mine in lists.items()}
    return {name: mine for name, mine in left.items() if len(mine) < len(lists[name])}


def _owned(lists: Mapping[str, list[str]], words: Sequence[str]) -> dict[str, list[str]]:
    """The lists that change when words get a list of their own."""
    return _without(lists, words) | {_name_of(words): _once(words)}


def _shared(lists: Mapping[str, list[str]], words: Sequence[str]) -> dict[str, list[str]]:
    """The lists that change when words join the shared ones. Each is filled before the next one starts."""
    changed = _without({name: mine for name, mine in lists.items() if not _SHARED.fullmatch(name)}, words)
    shared = {name: list(mine) for name, mine in lists.items() if _SHARED.fullmatch(name)}
    known = set().union(*map(_same, shared.values()))
    new = [word for word in _once(words) if normalise(word) not in known]
    for name in (RULE, *(f"{RULE}-{number}" for number in range(2, RULES_LIMIT + 2))):
        room = WORDS_LIMIT - len(shared.get(name, ()))
        if new and room > 0:
            changed[name] = shared.get(name, []) + new[:room]
            new = new[room:]
    return changed
