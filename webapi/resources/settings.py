"""`/groups/{group_id}/settings`."""

from typing import Any

from models.permissions import Permission
from models.previews import GreetingPreview, GreetingToPreview
from models.settings import SettingsPatch, SettingsRead, SettingsReplace
from models.setup import SetupOffer, SetupPlan, SetupRead
from webapi.endpoints import Call, Endpoint, Nothing


async def get(call: Call[Nothing, Nothing]) -> SettingsRead:
    """Show the settings."""
    return await call.services.settings.show(call.group_id, call.actor)


async def replace(call: Call[Nothing, SettingsReplace]) -> SettingsRead:
    """Replace the settings."""
    return await call.services.settings.replace(call.group_id, call.body, call.actor)


async def patch(call: Call[Nothing, SettingsPatch]) -> SettingsRead:
    """Change the settings."""
    return await call.services.settings.patch(call.group_id, call.body, call.actor)


async def preview(call: Call[Nothing, GreetingToPreview]) -> GreetingPreview:
    """Show a greeting as it would be sent."""
    return await call.services.previews.greeting(call.group_id, call.body, call.actor)


async def offer_setup(call: Call[Nothing, Nothing]) -> SetupOffer:
    """Show what `set_up` can choose."""
    return await call.services.setup.offer(call.group_id, call.actor)


async def set_up(call: Call[Nothing, SetupPlan]) -> SetupRead:
    """Protect the group."""
    return await call.services.setup.apply(call.group_id, call.body, call.actor)


ENDPOINTS: tuple[Endpoint[Any, Any], ...] = (
    Endpoint(
        "GET",
        "/groups/{group_id}/settings",
        Permission.SETTINGS_VIEW,
        get,
        "Show the settings",
        has_version=True,
        message="Settings found",
    ),
    Endpoint(
        "PUT",
        "/groups/{group_id}/settings",
        Permission.SETTINGS_EDIT,
        replace,
        "Replace the settings; what you leave out returns to its default",
        message="Settings replaced",
        has_version=True,
    ),
    Endpoint(
        "PATCH",
        "/groups/{group_id}/settings",
        Permission.SETTINGS_EDIT,
        patch,
        "Change the settings",
        message="Settings updated",
        has_version=True,
    ),
    Endpoint(
        "POST",
        "/groups/{group_id}/settings/preview",
        Permission.SETTINGS_VIEW,
        preview,
        "Preview a greeting as it would be sent: the current one or a draft",
        message="Nothing was sent",
    ),
    Endpoint(
        "GET",
        "/groups/{group_id}/setup",
        Permission.SETTINGS_VIEW,
        offer_setup,
        "Show how the group is protected, and what else you can choose",
        message="Setup found",
    ),
    Endpoint(
        "POST",
        "/groups/{group_id}/setup",
        Permission.SETTINGS_EDIT,
        set_up,
        "Protect the group in six choices; this replaces an earlier setup",
        message="Group protected by {rules:rule}",
    ),
)
