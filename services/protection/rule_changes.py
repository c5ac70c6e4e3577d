"""Planned changes of several rules, and the rules that would result. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from models.base import NOT_KEPT
from models.rules import Rule, RuleCreate, RulePatch, RuleRead
from services.protection.matching import is_matched


@dataclass(frozen=True, slots=True)
class RuleChanges:
    """The changes, at most one per rule."""

    created: Sequence[RuleCreate] = ()
    patched: Mapping[str, RulePatch] = field(default_factory=dict)
    deleted: Sequence[str] = ()


def has_matching(kept: Mapping[str, Rule], changes: RuleChanges) -> bool:
    """Whether the changes add something to match messages against: only that can raise the cost."""
    if any(rule.is_active and is_matched(rule.trigger) for rule in changes.created):
        return True
    for name, patch in changes.patched.items():
        rule = kept.get(name)
        is_new = patch.trigger is not None or "is_active" in patch.model_fields_set
        if rule is not None and is_new and is_matched(patch.trigger or rule.trigger):
            return True
    return False


def result_of(kept: Mapping[str, Rule], changes: RuleChanges, group_id: int, now: datetime) -> list[RuleRead]:
    """The rules that would result, as far as matching is concerned."""
    rules = []
    for name, rule in kept.items():
        if name not in changes.deleted:
            patch = changes.patched.get(name, RulePatch())
            given = patch.model_fields_set & {"trigger", "is_active"}
            update = {field: getattr(patch, field) for field in given}
            rules.append(RuleRead.model_validate(rule).model_copy(update=update))
    stamps = {"id": NOT_KEPT, "group_id": group_id, "created_at": now, "updated_at": now}
    return rules + [RuleRead(**dict(rule), **stamps) for rule in changes.created]
