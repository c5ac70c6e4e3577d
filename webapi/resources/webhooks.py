"""`/groups/{group_id}/webhooks`."""

from typing import Any, Final

from models.pages import Page
from models.permissions import Permission
from models.webhooks import (
    DeliveryQuery,
    DeliveryRead,
    WebhookCreate,
    WebhookCreated,
    WebhookPatch,
    WebhookRead,
)
from webapi.endpoints import Call, Endpoint, Nothing


async def create(call: Call[Nothing, WebhookCreate]) -> WebhookCreated:
    """Create a webhook."""
    return await call.services.webhooks.create(call.group_id, call.body, call.actor)


async def page(call: Call[Nothing, Nothing]) -> Page[WebhookRead]:
    """List webhooks."""
    return await call.services.webhooks.page(call.group_id, call.page, call.actor)


async def get(call: Call[Nothing, Nothing]) -> WebhookRead:
    """Show a webhook."""
    return await call.services.webhooks.get(call.group_id, call.path["webhook_id"], call.actor)


async def patch(call: Call[Nothing, WebhookPatch]) -> WebhookRead:
    """Change a webhook."""
    return await call.services.webhooks.patch(call.group_id, call.path["webhook_id"], call.body, call.actor)


async def delete(call: Call[Nothing, Nothing]) -> None:
    """Delete a webhook."""
    await call.services.webhooks.delete(call.group_id, call.path["webhook_id"], call.actor)


async def deliveries(call: Call[DeliveryQuery, Nothing]) -> Page[DeliveryRead]:
    """List deliveries."""
    return await call.services.webhooks.deliveries(
        call.group_id, call.path["webhook_id"], call.query, call.page, call.actor
    )


async def test(call: Call[Nothing, Nothing]) -> DeliveryRead:
    """Send a test event to a webhook."""
    return await call.services.webhooks.test(call.group_id, call.path["webhook_id"], call.actor)


async def retry(call: Call[Nothing, Nothing]) -> DeliveryRead:
    """Send a delivery again."""
    path = call.path
    return await call.services.webhooks.retry(call.group_id, path["webhook_id"], path["delivery_id"], call.actor)


_ALL: Final = "/groups/{group_id}/webhooks"
_ONE: Final = f"{_ALL}/{{webhook_id}}"
_NEEDS: Final = Permission.SETTINGS_EDIT

ENDPOINTS: tuple[Endpoint[Any, Any], ...] = (
    Endpoint(
        "POST",
        _ALL,
        _NEEDS,
        create,
        "Create a webhook: an address that events are sent to",
        location=lambda webhook: webhook.id,
        status=201,
        message="Webhook created",
        errors=(409,),
        is_secret=True,
    ),
    Endpoint("GET", _ALL, _NEEDS, page, "List webhooks", message="{items:webhook} listed"),
    Endpoint("GET", _ONE, _NEEDS, get, "Show a webhook", has_version=True, message="Webhook found"),
    Endpoint(
        "PATCH",
        _ONE,
        _NEEDS,
        patch,
        "Change a webhook, or switch it on again",
        message="Webhook updated",
        has_version=True,
    ),
    Endpoint("DELETE", _ONE, _NEEDS, delete, "Delete a webhook", message="Webhook deleted", has_version=True),
    Endpoint(
        "POST",
        f"{_ONE}/test",
        _NEEDS,
        test,
        "Send a test event to a webhook, once; its deliveries show the result",
        message="Test event on its way",
    ),
    Endpoint(
        "GET",
        f"{_ONE}/deliveries",
        _NEEDS,
        deliveries,
        "List deliveries, newest first",
        message="{items:delivery} listed",
    ),
    Endpoint(
        "POST",
        f"{_ONE}/deliveries/{{delivery_id}}/retry",
        _NEEDS,
        retry,
        "Send a delivery again",
        message="Delivery queued again",
    ),
)
