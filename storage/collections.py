"""All collections by name, and the one list of which fields belong to a group."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Final, get_args

from models.actions import Action
from models.allowances import Allowance
from models.bulletins import Bulletin
from models.captchas import Captcha
from models.erasures import Erasure
from models.federations import Federation, FederationBan
from models.filter import Review, Sample
from models.groups import Group
from models.logs import Log
from models.memos import Memo
from models.migrations import MigrationRecord
from models.reports import Report
from models.requests import RequestMark
from models.roles import Role
from models.rollups import GroupDay, GroupHour, PersonDay, Standing
from models.rules import Rule
from models.sessions import Session
from models.settings import GroupSettings
from models.tokens import Token
from models.updates import UpdateMark
from models.users import User
from models.webhooks import Delivery, Webhook
from storage.collection import Collection
from storage.database import Database


class Fate(StrEnum):
    """What happens to a field with a group's id when the group is erased or gets another id."""

    GOES = "goes"
    """The document is deleted."""
    FOLLOWS = "follows"
    """The field gets the new id."""
    FORGETS = "forgets"
    """The id is removed from the list. If the list is empty then, the document is deleted."""
    STAYS = "stays"
    """Nothing, because it describes the past."""


@dataclass(frozen=True, slots=True)
class Belonging:
    """A field of a collection that holds a group's id."""

    collection: str
    field: str
    when_erased: Fate
    when_migrated: Fate
    is_much: bool = False
    """Whether there may be too many documents for one command, so that they're handled in batches."""
    gives_way: bool = False
    """Whether documents created too early under the new id are dropped in favour of the group's older ones."""
    unique_by: str | None = None
    """A field that's unique per group: of two documents with the same value, the one under the new id is dropped."""
    is_list: bool = False
    """Whether the field holds a list of ids."""
    among: Mapping[str, Any] | None = None
    """A condition with an index, if the field itself has none."""


_WAITING: Final = {"due_at": {"$gt": datetime(1970, 1, 1, tzinfo=UTC)}}

BELONGINGS: Final = (
    Belonging("groups", "group_id", Fate.GOES, Fate.FOLLOWS, gives_way=True),
    Belonging("groups", "migrated_from", Fate.STAYS, Fate.STAYS),
    Belonging("settings", "group_id", Fate.GOES, Fate.FOLLOWS, gives_way=True),
    Belonging("settings", "log_chat_id", Fate.STAYS, Fate.FOLLOWS),
    Belonging("roles", "group_id", Fate.GOES, Fate.FOLLOWS, gives_way=True),
    Belonging("rules", "group_id", Fate.GOES, Fate.FOLLOWS, gives_way=True),
    Belonging("webhooks", "group_id", Fate.GOES, Fate.FOLLOWS, gives_way=True),
    Belonging("samples", "group_id", Fate.GOES, Fate.FOLLOWS),
    Belonging("users", "group_id", Fate.GOES, Fate.FOLLOWS, is_much=True, unique_by="user_id"),
    Belonging("actions", "group_id", Fate.GOES, Fate.FOLLOWS, is_much=True),
    Belonging("actions", "sender_chat_id", Fate.STAYS, Fate.STAYS),
    Belonging("actions", "origin_group_id", Fate.STAYS, Fate.STAYS),
    # Logs expire by their own age. Until then, people can look up who erased a group.
    Belonging("logs", "group_id", Fate.STAYS, Fate.FOLLOWS, is_much=True),
    Belonging("logs", "tell_chat_id", Fate.STAYS, Fate.FOLLOWS, among=_WAITING),
    # A report names a message by its number, as does a message's memo, and a supergroup counts from 1 again.
    Belonging("reports", "group_id", Fate.GOES, Fate.GOES, is_much=True),
    Belonging("reviews", "group_id", Fate.GOES, Fate.GOES),
    Belonging("memos", "chat_id", Fate.GOES, Fate.GOES),
    Belonging("memos", "value.group_id", Fate.GOES, Fate.FOLLOWS),
    Belonging("captchas", "group_id", Fate.GOES, Fate.FOLLOWS, is_much=True, unique_by="user_id"),
    Belonging("captchas", "chat_id", Fate.STAYS, Fate.FOLLOWS),
    Belonging("deliveries", "group_id", Fate.GOES, Fate.FOLLOWS, is_much=True),
    Belonging("group_hours", "group_id", Fate.GOES, Fate.FOLLOWS, is_much=True),
    Belonging("group_days", "group_id", Fate.GOES, Fate.FOLLOWS, is_much=True),
    Belonging("person_days", "group_id", Fate.GOES, Fate.FOLLOWS, is_much=True),
    Belonging("standings", "group_id", Fate.GOES, Fate.FOLLOWS, is_much=True, unique_by="user_id"),
    Belonging("bulletins", "group_id", Fate.GOES, Fate.FOLLOWS, gives_way=True),
    Belonging("requests", "group_id", Fate.GOES, Fate.FOLLOWS),
    Belonging("tokens", "group_ids", Fate.FORGETS, Fate.FOLLOWS, is_list=True),
    # A denied bot must stay away.
    Belonging("allowances", "group_id", Fate.STAYS, Fate.FOLLOWS, gives_way=True),
    Belonging("federation_bans", "origin_group_id", Fate.STAYS, Fate.STAYS),
)
"""Every field of every document that holds a group's id.

Code that erases, moves or exports groups follows this list.
"""


@dataclass(frozen=True, slots=True)
class Collections:
    """The collections that services store their documents in."""

    groups: Collection[Group]
    users: Collection[User]
    roles: Collection[Role]
    rules: Collection[Rule]
    settings: Collection[GroupSettings]
    actions: Collection[Action]
    logs: Collection[Log]
    updates: Collection[UpdateMark]
    requests: Collection[RequestMark]
    memos: Collection[Memo]
    reports: Collection[Report]
    captchas: Collection[Captcha]
    federations: Collection[Federation]
    tokens: Collection[Token]
    sessions: Collection[Session]
    federation_bans: Collection[FederationBan]
    webhooks: Collection[Webhook]
    deliveries: Collection[Delivery]
    samples: Collection[Sample]
    reviews: Collection[Review]
    group_hours: Collection[GroupHour]
    group_days: Collection[GroupDay]
    person_days: Collection[PersonDay]
    standings: Collection[Standing]
    bulletins: Collection[Bulletin]
    erasures: Collection[Erasure]
    allowances: Collection[Allowance]
    migrations: Collection[MigrationRecord]

    @classmethod
    def of(cls, database: Database) -> "Collections":
        """The collections of a database."""
        return cls(**{one.name: Collection(database, get_args(one.type)[0]) for one in fields(cls)})

    def of_a_group(self) -> Iterator[tuple[Collection[Any], Belonging]]:
        """Everything that belongs to a group."""
        for belonging in BELONGINGS:
            yield getattr(self, belonging.collection), belonging
