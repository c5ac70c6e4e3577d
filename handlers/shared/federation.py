"""The federation that a command is about."""

from models.federations import FederationRead
from services.container import Services
from services.core.errors import NotFound
from texts import Key


async def federation_of(group_id: int, services: Services) -> FederationRead:
    """The group's federation. Raises NotFound if it's in none."""
    federation = await services.federations.of_group(group_id)
    if federation is None:
        raise NotFound(Key.ERROR_FEDERATION_NONE)
    return federation
