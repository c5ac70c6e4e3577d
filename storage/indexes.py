"""Every index, once; made at start, which does nothing where they exist."""

from motor.motor_asyncio import AsyncIOMotorDatabase
from pymongo import ASCENDING, DESCENDING, TEXT, IndexModel
from pymongo.errors import OperationFailure

from models.logs import LOG_RETENTION
from models.reports import REPORT_RETENTION
from models.requests import REQUEST_RETENTION
from models.rollups import HOUR_RETENTION
from models.sessions import LOGIN_LIFETIME, SESSION_LIFETIME
from models.updates import UPDATE_RETENTION
from models.webhooks import DELIVERY_RETENTION

_CANNOT_CREATE_INDEX = 67
"""What a server without text indexes answers (the embedded one does)."""


def _lists(time: str, *filters: str) -> list[IndexModel]:
    """The indexes of a group's list, newest first: one for each filter, and one without any."""
    by_filter = [[("group_id", ASCENDING), (field, ASCENDING), (time, DESCENDING)] for field in filters]
    return [IndexModel(fields) for fields in [*by_filter, [("group_id", ASCENDING), (time, DESCENDING)]]]


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
        IndexModel([("timestamp", ASCENDING)], expireAfterSeconds=LOG_RETENTION),
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
        # Who took actions.
        IndexModel([("group_id", ASCENDING), ("acted_at", ASCENDING)]),
        # Everything about a person.
        IndexModel([("user_id", ASCENDING)]),
    ],
    "webhooks": [
        IndexModel([("group_id", ASCENDING)]),
    ],
    "deliveries": [
        IndexModel([("due_at", ASCENDING)]),
        IndexModel([("webhook_id", ASCENDING), ("created_at", DESCENDING)]),
        IndexModel([("group_id", ASCENDING)]),
        IndexModel([("created_at", ASCENDING)], expireAfterSeconds=DELIVERY_RETENTION),
    ],
    "reports": [
        IndexModel([("group_id", ASCENDING), ("message_id", ASCENDING)], unique=True),
        # Those of an author, and the open ones, newest first.
        *_lists("created_at", "author_id", "status"),
        IndexModel([("created_at", ASCENDING)], expireAfterSeconds=REPORT_RETENTION),
    ],
}

_GROUP_NAME = IndexModel([("name", TEXT)])


async def create_indexes(database: AsyncIOMotorDatabase) -> bool:  # type: ignore[type-arg]
    """Create all indexes. Returns whether the server supports text search."""
    for collection, indexes in INDEXES.items():
        await database[collection].create_indexes(indexes)
    try:
        await database["groups"].create_indexes([_GROUP_NAME])
    except OperationFailure as error:
        if error.code != _CANNOT_CREATE_INDEX:
            raise
        return False
    return True
