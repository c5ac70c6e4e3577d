"""Rules to begin with, which an admin completes: mostly those of `/setup`, under names that people would choose."""

from typing import Any, Final

from models.setup import PREFIX, SpamPlan
from services.protection.preset_rules import FILTER, FLOOD, NEWCOMERS, flood_rule, newcomer_rule, scam_rules
from services.protection.setup import PENALTIES

_FLOOD_MESSAGES: Final = 7
_SCAMS: Final = scam_rules(PENALTIES[SpamPlan.MUTE])
_WORDS: Final[dict[str, Any]] = {
    "trigger": {"type": "words", "words": []},
    "penalty": "warn",
    "delete_message": True,
}

RULE_TEMPLATES: Final[dict[str, dict[str, Any]]] = {
    "spam": {"rule_name": "no-spam", **_SCAMS[FILTER]},
    "words": {"rule_name": "bad-words", **_WORDS},
    "links": {"rule_name": "no-links-by-new-members", **newcomer_rule()[NEWCOMERS]},
    "flood": {"rule_name": "no-flood", **flood_rule(_FLOOD_MESSAGES)[FLOOD]},
    "invitations": {"rule_name": "no-invitations", **_SCAMS[f"{PREFIX}invitations"]},
    "mentions": {"rule_name": "no-mass-mentions", **_SCAMS[f"{PREFIX}mentions"]},
    "copies": {"rule_name": "no-copies", **_SCAMS[f"{PREFIX}copies"]},
}
"""Bodies of POST /groups/{group_id}/rules, by what they're against. The words are left for the admin to fill in."""
