"""All indexes, apart from those by age: see `storage/ages.py`. `storage/index_builds.py` creates them."""

from collections.abc import Mapping
from typing import Final

from pymongo import ASCENDING, DESCENDING, TEXT, IndexModel


def _lists(time: str, *filters: str) -> list[IndexModel]:
    """The indexes for a group's list, newest first: one for each filter, and one without a filter."""
    by_filter = [[("group_id", ASCENDING), (field, ASCENDING), (time, DESCENDING)] for field in filters]
    return [IndexModel(fields) for fields in [*by_filter, [("group_id", ASCENDING), (time, DESCENDING)]]]


INDEXES: dict[str, list[IndexModel]] = {
    "groups": [
        IndexModel([("group_id", ASCENDING)], unique=True),
        IndexModel([("is_active", ASCENDING), ("updated_at", DESCENDING)]),
        # A federation's ban applies to all of its groups.
        IndexModel([("federation_id", ASCENDING)]),
        # Groups in which the bot lacks a right.
        IndexModel([("missing_rights", ASCENDING)]),
    ],
    "users": [
        IndexModel([("group_id", ASCENDING), ("user_id", ASCENDING)], unique=True),
        # Commands may name their target by @name.
        IndexModel([("group_id", ASCENDING), ("username_folded", ASCENDING)]),
        # Groups in which a person has a role.
        IndexModel([("user_id", ASCENDING)]),
        # One for each filter of the list.
        IndexModel([("group_id", ASCENDING), ("role", ASCENDING), ("user_id", ASCENDING)]),
        IndexModel([("group_id", ASCENDING), ("is_active", ASCENDING), ("user_id", ASCENDING)]),
        # People who joined in a range of weeks.
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
        # The list and its filters. If two filters are used, the first of these indexes is.
        *_lists("created_at", "user_id", "admin_id", "rule_name", "action_type", "status", "execute"),
        # The claims of a dead process.
        IndexModel([("status", ASCENDING)]),
        # Due work: pending actions that nobody has claimed, and completed ones whose time is over.
        IndexModel([("due_at", ASCENDING)]),
        # The same update or request creates the same action only once.
        IndexModel([("idempotency_key", ASCENDING)], unique=True, sparse=True),
    ],
    "logs": [
        # The list and its filters. If two filters are used, the first of these indexes is.
        *_lists("timestamp", "details.user_id", "actor.id", "event_type", "actor.kind", "severity"),
        # Entries that still have to be sent to a log channel.
        IndexModel([("due_at", ASCENDING)]),
    ],
    "updates": [
        # After a restart, a bot's parked updates are read in order.
        IndexModel([("bot_id", ASCENDING), ("state", ASCENDING), ("update_id", ASCENDING)]),
    ],
    "requests": [
        # Deleted with their group.
        IndexModel([("group_id", ASCENDING)]),
    ],
    "memos": [
        # Deleted or moved with their group.
        IndexModel([("chat_id", ASCENDING)]),
        IndexModel([("value.group_id", ASCENDING)]),
    ],
    "captchas": [
        IndexModel([("group_id", ASCENDING), ("user_id", ASCENDING)], unique=True),
        IndexModel([("due_at", ASCENDING)]),
        # An answer typed in private.
        IndexModel([("user_id", ASCENDING)]),
    ],
    "tokens": [
        IndexModel([("digest", ASCENDING)], unique=True),
        IndexModel([("owner_id", ASCENDING)]),
        # A token's descendants end with it.
        IndexModel([("actor.id", ASCENDING)]),
        IndexModel([("root_id", ASCENDING)]),
    ],
    "sessions": [
        IndexModel([("digest", ASCENDING)], unique=True),
        # A signature of Telegram opens one session.
        IndexModel([("login", ASCENDING)], unique=True),
        # A page without cookies.
        IndexModel([("bearer", ASCENDING)]),
    ],
    "federations": [
        IndexModel([("owner_id", ASCENDING)]),
    ],
    "federation_bans": [
        IndexModel([("federation_id", ASCENDING), ("user_id", ASCENDING)], unique=True),
    ],
    "samples": [
        IndexModel([("group_id", ASCENDING), ("created_at", DESCENDING)]),
        # What all groups marked lately.
        IndexModel([("label", ASCENDING), ("created_at", DESCENDING)]),
    ],
    "reviews": [
        IndexModel([("group_id", ASCENDING), ("created_at", DESCENDING)]),
        # Actions on one message: when it's edited, or when what a rule did is undone.
        IndexModel([("group_id", ASCENDING), ("message_id", ASCENDING)]),
    ],
    "group_hours": [
        IndexModel([("group_id", ASCENDING), ("at", ASCENDING)]),
    ],
    "group_days": [
        IndexModel([("group_id", ASCENDING), ("at", ASCENDING)]),
        # All groups together.
        IndexModel([("at", ASCENDING)]),
    ],
    "person_days": [
        IndexModel([("group_id", ASCENDING), ("user_id", ASCENDING), ("at", ASCENDING)]),
        # People who wrote.
        IndexModel([("group_id", ASCENDING), ("at", ASCENDING)]),
        # People who took actions.
        IndexModel([("group_id", ASCENDING), ("acted_at", ASCENDING)]),
        # Everything about a person.
        IndexModel([("user_id", ASCENDING)]),
    ],
    "standings": [
        IndexModel([("group_id", ASCENDING), ("user_id", ASCENDING)], unique=True),
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
        # An author's reports, and the open ones, newest first.
        *_lists("created_at", "author_id", "status"),
    ],
}

RETIRED: Final[Mapping[str, tuple[str, ...]]] = {
    "actions": ("action_type_1", "user_id_1_created_at_-1", "group_id_1_admin_id_1_created_at_-1__id_-1"),
    "logs": ("event_type_1",),
    "users": ("is_active_1", "role_1"),
    "deliveries": ("webhook_id_1",),
}
"""Indexes of earlier versions, by name, which slow down every write. Other people's indexes stay."""

GROUP_NAME: Final = IndexModel([("name", TEXT)])
"""For servers with text search."""
