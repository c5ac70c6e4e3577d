"""All permissions."""

from enum import StrEnum


class Permission(StrEnum):
    """A permission that a role can give."""

    SETTINGS_VIEW = "settings.view"
    SETTINGS_EDIT = "settings.edit"
    ROLES_VIEW = "roles.view"
    ROLES_EDIT = "roles.edit"
    ROLES_ASSIGN = "roles.assign"
    RULES_VIEW = "rules.view"
    RULES_EDIT = "rules.edit"
    USERS_VIEW = "users.view"
    ACTIONS_VIEW = "actions.view"
    STATS_VIEW = "stats.view"
    LOGS_VIEW = "logs.view"
    MODERATE_WARN = "moderate.warn"
    MODERATE_MUTE = "moderate.mute"
    MODERATE_KICK = "moderate.kick"
    MODERATE_BAN = "moderate.ban"
    MODERATE_DELETE = "moderate.delete"
    MODERATE_PIN = "moderate.pin"


ALL_PERMISSIONS = frozenset(Permission)
