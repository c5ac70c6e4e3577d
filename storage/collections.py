"""All collections of the database, by name."""

from dataclasses import dataclass

from models.actions import Action
from models.captchas import Captcha
from models.federations import Federation, FederationBan
from models.groups import Group
from models.logs import Log
from models.memos import Memo
from models.reports import Report
from models.requests import RequestMark
from models.roles import Role
from models.rules import Rule
from models.sessions import Session
from models.settings import GroupSettings
from models.tokens import Token
from models.updates import UpdateMark
from models.users import User
from models.webhooks import Delivery, Webhook
from storage.collection import Collection
from storage.database import Database


@dataclass(frozen=True, slots=True)
class Collections:
    """What each service keeps its documents in."""

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

    @classmethod
    def of(cls, database: Database) -> "Collections":
        """The collections of `database`."""
        return cls(
            groups=Collection(database, Group),
            users=Collection(database, User),
            roles=Collection(database, Role),
            rules=Collection(database, Rule),
            settings=Collection(database, GroupSettings),
            actions=Collection(database, Action),
            logs=Collection(database, Log),
            updates=Collection(database, UpdateMark),
            requests=Collection(database, RequestMark),
            memos=Collection(database, Memo),
            reports=Collection(database, Report),
            captchas=Collection(database, Captcha),
            federations=Collection(database, Federation),
            tokens=Collection(database, Token),
            sessions=Collection(database, Session),
            federation_bans=Collection(database, FederationBan),
            webhooks=Collection(database, Webhook),
            deliveries=Collection(database, Delivery),
        )
