"""What programs would otherwise have to know by heart about values: extensions (`x-…`) of the schema's components."""

from typing import Any

from models.actions import TIMED_ACTIONS, UNDONE_BY
from models.reports import ReportVerdict
from models.roles import BUILT_IN_ROLES, OWNER
from services.core.permissions import ABOVE_ALL
from services.moderation.policy import PERMISSION_OF, permission_for
from services.protection.templates import RULE_TEMPLATES


def add_facts(components: dict[str, Any]) -> None:
    """Add them to the components of the schema."""
    components["ActionType"] |= {
        "x-permissions": {str(one): str(permission) for one, permission in PERMISSION_OF.items()},
        "x-timed": sorted(map(str, TIMED_ACTIONS)),
        "x-undone-by": {str(one): str(undoing) for one, undoing in UNDONE_BY.items()},
    }
    components["ReportVerdict"]["x-permissions"] = {str(one): str(permission_for(one)) for one in ReportVerdict}
    components["RuleCreate"]["x-templates"] = RULE_TEMPLATES
    components["RoleRead"] |= {
        "x-built-in": [role.name for role in BUILT_IN_ROLES],
        "x-fixed": [OWNER],
        "x-operator-priority": ABOVE_ALL,
    }
