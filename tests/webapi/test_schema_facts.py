"""Programs need no tables of their own: the schema says what actions need, and offers rules to begin with."""

import pytest

from bot.version import VERSION
from models.actions import ActionType
from models.permissions import Permission
from models.reports import ReportVerdict
from models.rules import RuleCreate
from services.protection.templates import RULE_TEMPLATES
from webapi.app import ENDPOINTS
from webapi.openapi import build_schema

PARTS = build_schema(ENDPOINTS, VERSION)["components"]["schemas"]


def test_every_action_and_every_decision_says_which_permission_it_needs() -> None:
    actions, verdicts = PARTS["ActionType"], PARTS["ReportVerdict"]
    assert actions["x-permissions"].keys() == set(ActionType)
    assert verdicts["x-permissions"].keys() == set(ReportVerdict)
    assert {*actions["x-permissions"].values(), *verdicts["x-permissions"].values()} <= set(Permission)
    assert verdicts["x-permissions"]["ban"] == actions["x-permissions"]["ban"] == "moderate.ban"


def test_it_says_which_actions_end_and_what_undoes_them() -> None:
    actions = PARTS["ActionType"]
    assert "mute" in actions["x-timed"]
    assert "kick" not in actions["x-timed"]
    assert actions["x-undone-by"]["ban"] == "unban"
    assert "kick" not in actions["x-undone-by"]


def test_it_says_which_roles_stay_and_how_strong_an_operator_is() -> None:
    role, strongest = PARTS["RoleRead"], PARTS["RoleCreate"]["properties"]["priority"]["maximum"]
    assert role["x-built-in"] == ["owner", "admin", "moderator", "member"]
    assert role["x-fixed"] == ["owner"]
    assert role["x-operator-priority"] > strongest


def test_topics_are_marked_as_those_of_one_group() -> None:
    marked = [name for name, field in PARTS["RuleCreate"]["properties"].items() if field.get("x-only-here")]
    assert marked == ["exempt_topics"]


@pytest.mark.parametrize("name", RULE_TEMPLATES)
def test_a_template_becomes_a_rule_once_its_words_are_filled_in(name: str) -> None:
    template = PARTS["RuleCreate"]["x-templates"][name]
    trigger = template["trigger"]
    filled = {**trigger, "words": ["casino"]} if trigger.get("words") == [] else trigger
    assert RuleCreate.model_validate({**template, "trigger": filled}).trigger is not None
