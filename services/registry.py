"""All services, built once over the same storage."""

from dataclasses import dataclass

from models.base import Clock
from services.actions import Actions
from services.audit import Audit
from services.base import Tools
from services.gateway import Gateway
from services.groups import Groups
from services.logs import Logs
from services.lookups import Lookups
from services.permissions import Permissions
from services.roles import Roles
from services.rules import Rules
from services.settings import Settings
from services.stats import Stats
from services.updates import Updates
from services.users import Users
from storage.cache import Cache
from storage.collections import Collections
from storage.database import Database


@dataclass(frozen=True, slots=True)
class Services:
    """What the two doors call."""

    lookups: Lookups
    permissions: Permissions
    groups: Groups
    users: Users
    roles: Roles
    rules: Rules
    settings: Settings
    actions: Actions
    logs: Logs
    stats: Stats
    updates: Updates
    gateway: Gateway | None
    """None while the bot is off."""


def build_services(database: Database, cache: Cache, clock: Clock, gateway: Gateway | None) -> Services:
    """Connect the services to storage and to each other."""
    collections = Collections.of(database)
    lookups = Lookups(collections, cache)
    permissions = Permissions(lookups)
    tools = Tools(
        database=database,
        collections=collections,
        cache=cache,
        lookups=lookups,
        permissions=permissions,
        audit=Audit(database, collections, lookups, clock),
        clock=clock,
    )
    users = Users(tools)
    return Services(
        lookups=lookups,
        permissions=permissions,
        groups=Groups(tools, users),
        users=users,
        roles=Roles(tools),
        rules=Rules(tools),
        settings=Settings(tools),
        actions=Actions(tools),
        logs=Logs(tools),
        stats=Stats(tools),
        updates=Updates(tools),
        gateway=gateway,
    )
