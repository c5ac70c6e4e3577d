"""Rules as the services read them."""

from datetime import UTC, datetime
from typing import Any

from models.base import NOT_KEPT
from models.rules import RuleRead

_NOW = datetime(2026, 1, 1, tzinfo=UTC)


def make_rule(trigger: dict[str, Any], name: str = "rule", **more: Any) -> RuleRead:
    """An active rule without a penalty, unless `more` sets one."""
    fields = {
        "id": NOT_KEPT,
        "group_id": -1,
        "description": "",
        "penalty": "none",
        "penalty_duration": None,
        "priority": 0,
    }
    return RuleRead.model_validate(
        {
            "id": NOT_KEPT,
            "group_id": -1,
            **fields,
            "is_active": True,
            "created_at": _NOW,
            "updated_at": _NOW,
            "rule_name": name,
            "trigger": trigger,
            **more,
        }
    )
