"""`/groups/{group_id}/rules`."""

from typing import Any

from models.messages import MessageToTest, RuleTest
from models.pages import Page
from models.permissions import Permission
from models.rules import RuleCreate, RulePatch, RuleQuery, RuleRead, RulesOrder, RulesRead
from webapi import limits
from webapi.endpoints import Call, Endpoint, Nothing


async def create(call: Call[Nothing, RuleCreate]) -> RuleRead:
    """Create a rule."""
    return await call.services.rules.create(call.group_id, call.body, call.actor)


async def page(call: Call[RuleQuery, Nothing]) -> Page[RuleRead]:
    """List rules."""
    return await call.services.rules.page(call.group_id, call.query, call.page, call.actor)


async def get(call: Call[Nothing, Nothing]) -> RuleRead:
    """Show a rule."""
    return await call.services.rules.get(call.group_id, call.path["rule_name"], call.actor)


async def patch(call: Call[Nothing, RulePatch]) -> RuleRead:
    """Change a rule."""
    return await call.services.rules.patch(call.group_id, call.path["rule_name"], call.body, call.actor)


async def order(call: Call[Nothing, RulesOrder]) -> RulesRead:
    """Reorder the rules."""
    return await call.services.rules.order(call.group_id, call.body.rule_names, call.actor)


async def delete(call: Call[Nothing, Nothing]) -> None:
    """Delete a rule."""
    await call.services.rules.delete(call.group_id, call.path["rule_name"], call.actor)


async def test(call: Call[Nothing, MessageToTest]) -> RuleTest:
    """Test a message against the rules."""
    return await call.services.protection.test(call.group_id, call.body, call.actor, call.words)


ENDPOINTS: tuple[Endpoint[Any, Any], ...] = (
    Endpoint(
        "POST",
        "/groups/{group_id}/rules",
        Permission.RULES_EDIT,
        create,
        "Create a rule",
        body_limit=limits.RULE_BODY,
        location=lambda rule: rule.rule_name,
        status=201,
        message="Rule {rule_name} created",
        errors=(409,),
    ),
    Endpoint(
        "GET",
        "/groups/{group_id}/rules",
        Permission.RULES_VIEW,
        page,
        "List rules, highest priority first",
        message="{items:rule} listed",
    ),
    Endpoint(
        "PUT",
        "/groups/{group_id}/rules/order",
        Permission.RULES_EDIT,
        order,
        "Reorder all rules, with as few changes of priority as possible",
        message="{rules:rule} put in order",
        errors=(409,),
    ),
    Endpoint(
        "POST",
        "/groups/{group_id}/rules/test",
        Permission.RULES_VIEW,
        test,
        "Try a message against the rules, without doing anything",
        body_limit=limits.RULE_BODY,
        message="Message tested: it breaks {matches:rule}",
    ),
    Endpoint(
        "GET",
        "/groups/{group_id}/rules/{rule_name}",
        Permission.RULES_VIEW,
        get,
        "Show a rule",
        has_version=True,
        message="Rule {rule_name} found",
    ),
    Endpoint(
        "PATCH",
        "/groups/{group_id}/rules/{rule_name}",
        Permission.RULES_EDIT,
        patch,
        "Change a rule",
        body_limit=limits.RULE_BODY,
        message="Rule {rule_name} updated",
        has_version=True,
    ),
    Endpoint(
        "DELETE",
        "/groups/{group_id}/rules/{rule_name}",
        Permission.RULES_EDIT,
        delete,
        "Delete a rule",
        message="Rule {rule_name} deleted",
        has_version=True,
    ),
)
