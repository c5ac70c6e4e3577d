"""Every index, once; made at start, which does nothing where they exist. Ages that operators choose: `_set_age`."""

from collections.abc import Mapping
from typing import Final

from motor.motor_asyncio import AsyncIOMotorDatabase
from pymongo import ASCENDING, DESCENDING, TEXT, IndexModel
from pymongo.errors import OperationFailure

from models.requests import REQUEST_RETENTION
from models.retention import TIMES, Retention
from models.rollups import HOUR_RETENTION
from models.sessions import LOGIN_LIFETIME, SESSION_LIFETIME
from models.updates import UPDATE_RETENTION

_INDEX_NOT_FOUND = 27
_CANNOT_CREATE_INDEX = 67
"""What a server without text indexes answers (the embedded one does)."""


def _lists(time: str, *filters: str) -> list[IndexModel]:
    """The indexes of a group's list, newest first: one for each filter, and one without any."""
    by_filter = [[("group_id", ASCENDING), (field, ASCENDING), (time, DESCENDING)] for field in filters]
    return [IndexModel(fields) for fields in [*by_filter, [("group_id", ASCENDING), (time, DESCENDING)]]]


_DEFAULT: Final = Retention()

INDEXES: dict[str, list[IndexModel]] = {
    "groups": [
        IndexModel([("group_id", ASCENDING)], unique=True),
        IndexModel([("is_active", ASCENDING), ("updated_at", DESCENDING)]),
        # A ban by a federation goes to all of its groups.
        IndexModel([("federation_id", ASCENDING)]),
        # Where the bot is powerless.
        IndexModel([("missing_rights", ASCENDING)]),
    ],
    "users": [
        IndexModel([("group_id", ASCENDING), ("user_id", ASCENDING)], unique=True),
        # A command may name its target by @username.
        IndexModel([("group_id", ASCENDING), ("username_folded", ASCENDING)]),
        # In which groups somebody has a role.
        IndexModel([("user_id", ASCENDING)]),
        # Each filter of the list.
        IndexModel([("group_id", ASCENDING), ("role", ASCENDING), ("user_id", ASCENDING)]),
        IndexModel([("group_id", ASCENDING), ("is_active", ASCENDING), ("user_id", ASCENDING)]),
        # Who joined in some weeks.
        IndexModel([("group_id", ASCENDING), ("joined_at", ASCENDING)]),
    ],
    "roles": [
        IndexModel([("group_id", ASCENDING), ("name", ASCENDING)], unique=True),
        IndexModel([("permissions", ASCENDING)]),
    ],
    "rules": [
        IndexModel([("group_id", ASCENDING), ("rule_name", ASCENDING)], unique=True),
        IndexModel([("is_active", ASCENDING)]),
    ],
    "settings": [
        IndexModel([("group_id", ASCENDING)], unique=True),
        IndexModel([("custom_settings.$**", ASCENDING)]),
    ],
    "actions": [
        # The list, and each filter of it; of two filters, the first of these is used.
        *_lists("created_at", "user_id", "admin_id", "rule_name", "action_type", "status", "execute"),
        # The claims of a process that is gone.
        IndexModel([("status", ASCENDING)]),
        # Due work: pending actions that nobody has claimed, completed ones whose time is over.
        IndexModel([("due_at", ASCENDING)]),
        # The same update or request makes the same action once.
        IndexModel([("idempotency_key", ASCENDING)], unique=True, sparse=True),
    ],
    "logs": [
        # The list, and each filter of it; of two filters, the first of these is used.
        *_lists("timestamp", "actor.id", "event_type", "actor.kind", "severity"),
        # Entries not yet sent to a log channel.
        IndexModel([("due_at", ASCENDING)]),
    ],
    "updates": [
        # After a restart the parked updates of a bot are read in their order.
        IndexModel([("bot_id", ASCENDING), ("state", ASCENDING), ("update_id", ASCENDING)]),
        IndexModel([("handled_at", ASCENDING)], expireAfterSeconds=UPDATE_RETENTION),
    ],
    "requests": [
        IndexModel([("created_at", ASCENDING)], expireAfterSeconds=REQUEST_RETENTION),
        # Deleted with a group.
        IndexModel([("group_id", ASCENDING)]),
    ],
    "memos": [
        IndexModel([("expires_at", ASCENDING)], expireAfterSeconds=0),
        # Deleted or moved with a group.
        IndexModel([("chat_id", ASCENDING)]),
        IndexModel([("value.group_id", ASCENDING)]),
    ],
    "captchas": [
        IndexModel([("group_id", ASCENDING), ("user_id", ASCENDING)], unique=True),
        IndexModel([("due_at", ASCENDING)]),
        # An answer that is typed in private.
        IndexModel([("user_id", ASCENDING)]),
    ],
    "tokens": [
        IndexModel([("digest", ASCENDING)], unique=True),
        IndexModel([("owner_id", ASCENDING)]),
        # What a token made ends with it.
        IndexModel([("actor.id", ASCENDING)]),
        IndexModel([("root_id", ASCENDING)]),
    ],
    "sessions": [
        IndexModel([("digest", ASCENDING)], unique=True),
        # What Telegram signed opens one session.
        IndexModel([("login", ASCENDING)], unique=True),
        # A page without cookies.
        IndexModel([("bearer", ASCENDING)]),
        IndexModel([("created_at", ASCENDING)], expireAfterSeconds=SESSION_LIFETIME + LOGIN_LIFETIME),
    ],
    "federations": [
        IndexModel([("owner_id", ASCENDING)]),
    ],
    "federation_bans": [
        IndexModel([("federation_id", ASCENDING), ("user_id", ASCENDING)], unique=True),
    ],
    "samples": [
        IndexModel([("group_id", ASCENDING), ("created_at", DESCENDING)]),
    ],
    "reviews": [
        IndexModel([("group_id", ASCENDING), ("created_at", DESCENDING)]),
        # Of one message, when it is edited or when what a rule did about it is undone.
        IndexModel([("group_id", ASCENDING), ("message_id", ASCENDING)]),
        IndexModel([("expires_at", ASCENDING)], expireAfterSeconds=0),
    ],
    "group_hours": [
        IndexModel([("group_id", ASCENDING), ("at", ASCENDING)]),
        IndexModel([("at", ASCENDING)], expireAfterSeconds=HOUR_RETENTION),
    ],
    "group_days": [
        IndexModel([("group_id", ASCENDING), ("at", ASCENDING)]),
        # All groups together.
        IndexModel([("at", ASCENDING)]),
    ],
    "person_days": [
        IndexModel([("group_id", ASCENDING), ("user_id", ASCENDING), ("at", ASCENDING)]),
        # Who wrote.
        IndexModel([("group_id", ASCENDING), ("at", ASCENDING)]),
        # Who took actions.
        IndexModel([("group_id", ASCENDING), ("acted_at", ASCENDING)]),
        # Everything about a person.
        IndexModel([("user_id", ASCENDING)]),
    ],
    "bulletins": [
        IndexModel([("group_id", ASCENDING), ("kind", ASCENDING)], unique=True),
        IndexModel([("due_at", ASCENDING)]),
    ],
    "allowances": [
        IndexModel([("group_id", ASCENDING), ("user_id", ASCENDING)], unique=True),
        IndexModel([("user_id", ASCENDING)]),
        IndexModel([("is_allowed", ASCENDING)]),
    ],
    "erasures": [
        IndexModel([("user_id", ASCENDING)], unique=True),
        IndexModel([("due_at", ASCENDING)]),
    ],
    "webhooks": [
        IndexModel([("group_id", ASCENDING)]),
    ],
    "deliveries": [
        IndexModel([("due_at", ASCENDING)]),
        IndexModel([("webhook_id", ASCENDING), ("created_at", DESCENDING)]),
        IndexModel([("group_id", ASCENDING)]),
    ],
    "reports": [
        IndexModel([("group_id", ASCENDING), ("message_id", ASCENDING)], unique=True),
        # Those of an author, and the open ones, newest first.
        *_lists("created_at", "author_id", "status"),
    ],
}

RETIRED: Final[Mapping[str, tuple[str, ...]]] = {
    "actions": ("action_type_1", "user_id_1_created_at_-1", "group_id_1_admin_id_1_created_at_-1__id_-1"),
    "logs": ("event_type_1",),
    "users": ("is_active_1", "role_1"),
    "deliveries": ("webhook_id_1",),
}
"""Indexes that earlier versions made, by name: each costs every write. Those that somebody else made stay."""

_GROUP_NAME = IndexModel([("name", TEXT)])


async def create_indexes(
    database: AsyncIOMotorDatabase,  # type: ignore[type-arg]
    retention: Retention = _DEFAULT,
) -> bool:
    """Create all indexes, and drop the retired ones. Returns whether the server supports text search.

    What goes by age goes at the age that `retention` says, also where it was another one before.
    """
    for collection, field in TIMES.items():
        await _set_age(database, collection, field, retention.seconds(collection))
    for collection, indexes in INDEXES.items():
        await database[collection].create_indexes(indexes)
    for collection, names in RETIRED.items():
        for name in set(names) & set(await database[collection].index_information()):
            await _drop(database, collection, name)
    try:
        await database["groups"].create_indexes([_GROUP_NAME])
    except OperationFailure as error:
        if error.code != _CANNOT_CREATE_INDEX:
            raise
        return False
    return True


async def _set_age(
    database: AsyncIOMotorDatabase,  # type: ignore[type-arg]
    collection: str,
    field: str,
    seconds: int | None,
) -> None:
    """Have documents go at an age; None: never. An index that is there gets the new age: that's quick."""
    name = f"{field}_{ASCENDING}"
    known = (await database[collection].index_information()).get(name)
    if seconds is None:
        if known is not None and "expireAfterSeconds" in known:
            await _drop(database, collection, name)
    elif known is None:
        await database[collection].create_indexes([IndexModel([(field, ASCENDING)], expireAfterSeconds=seconds)])
    elif known.get("expireAfterSeconds") != seconds:
        index = {"keyPattern": {field: ASCENDING}, "expireAfterSeconds": seconds}
        await database.command({"collMod": collection, "index": index})


async def _drop(database: AsyncIOMotorDatabase, collection: str, name: str) -> None:  # type: ignore[type-arg]
    try:
        await database[collection].drop_index(name)
    except OperationFailure as error:
        if error.code != _INDEX_NOT_FOUND:  # another process that starts has just dropped it
            raise
