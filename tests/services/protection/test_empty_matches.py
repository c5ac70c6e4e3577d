"""An expression that fits nothing at all would break a rule with every message, and is refused."""

import pytest

from models.rules import RuleCreate, RulePatch
from services.core.errors import Invalid
from tests.backends import GROUP, TOKEN_ACTOR, Backend

EMPTY = ("casino|", "|casino", "(casino)?", "casino|()", "x*", "$", "(?i)")


@pytest.mark.parametrize("pattern", EMPTY)
async def test_an_expression_that_fits_nothing_is_refused(backend: Backend, pattern: str) -> None:
    await backend.register()
    rules, regex = backend.services.rules, {"type": "regex", "pattern": pattern}
    newcomers = {"type": "new_member", "triggers": [regex]}
    for trigger in (regex, newcomers):
        rule = RuleCreate.model_validate({"rule_name": "slip", "trigger": trigger, "penalty": "ban"})
        with pytest.raises(Invalid, match="matches every message") as caught:
            await rules.create(GROUP, rule, TOKEN_ACTOR)
        assert caught.value.field == "trigger.pattern"
    await rules.create(GROUP, RuleCreate(rule_name="slip"), TOKEN_ACTOR)
    with pytest.raises(Invalid, match="matches every message"):
        await rules.patch(GROUP, "slip", RulePatch.model_validate({"trigger": regex}), TOKEN_ACTOR)


@pytest.mark.parametrize("pattern", ["casino|slots", r"\bcasino\b", "^$", r"^\s+$", "[^a]", ".*"])
async def test_others_are_fine(backend: Backend, pattern: str) -> None:
    await backend.register()
    rule = RuleCreate.model_validate({"rule_name": "fine", "trigger": {"type": "regex", "pattern": pattern}})
    await backend.services.rules.create(GROUP, rule, TOKEN_ACTOR)
