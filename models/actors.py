"""Actors: who takes an action or makes a change."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Final

from pydantic import Field

from models.base import ReadSchema


class ActorKind(StrEnum):
    """The kinds of actor."""

    TELEGRAM = "telegram"
    TOKEN = "token"
    PANEL = "panel"
    RULE = "rule"
    SYSTEM = "system"


class Actor(ReadSchema):
    """Who takes an action or makes a change: a Telegram user, an API token, a panel user, a rule or the system."""

    kind: ActorKind
    """Which kind of actor it is."""
    id: str
    """A person's Telegram ID, a token's ID, a rule's name, or `system`."""
    name: str = ""
    """Their name at that time, for people."""
    anonymous_admin: bool = False
    """Whether they're an anonymous admin, who writes as the group."""
    scopes: Annotated[frozenset[str] | None, Field(exclude=True)] = None
    """A token's scopes. None: everything that this kind of actor can do. Not stored with what the actor did."""
    group_ids: Annotated[frozenset[int] | None, Field(exclude=True)] = None
    """For a token: the groups it's valid for. None: all."""
    manages_tokens: Annotated[bool, Field(exclude=True)] = True
    """For a token with all scopes: whether `tokens.manage` was requested by name, too."""
    owner_id: Annotated[int | None, Field(exclude=True)] = None
    """For a token: the Telegram user whose roles it has. None: it's above all roles."""

    address: Annotated[str | None, Field(exclude=True)] = None
    """The IP address of an API request that may change something. Kept in logs only."""
    is_operator: Annotated[bool, Field(exclude=True)] = False
    """For a person who signed in: whether they're an operator of this installation."""

    request_key: Annotated[str | None, Field(exclude=True)] = None
    """Identifies the update or request. Everything it creates is marked with it, so that after a crash the same request
    finds what it has created, instead of a conflict."""
    occurred_at: Annotated[datetime | None, Field(exclude=True)] = None
    """When they did it, as dated by the update, which may be handled much later. None: now."""
    expected_versions: Annotated[frozenset[str] | None, Field(exclude=True)] = None
    """The versions that the request accepts (If-Match). None: any."""

    def asking(self, request_key: str | None) -> "Actor":
        """The same actor, with another request key."""
        return self.model_copy(update={"request_key": request_key})

    def at(self, moment: datetime | None) -> "Actor":
        """The same actor, acting at that time."""
        return self.model_copy(update={"occurred_at": moment})

    def asked_for(self, made_by: str | None) -> bool:
        """Whether something marked with `made_by` was created by this same request, before a crash."""
        return made_by is not None and made_by == self.request_key

    def is_same(self, other: "Actor") -> bool:
        """Whether both are the same actor, regardless of names and rights."""
        return (self.kind, self.id) == (other.kind, other.id)

    @property
    def user_id(self) -> int | None:
        """The actor's Telegram user ID, if they're a person."""
        is_person = self.kind in (ActorKind.TELEGRAM, ActorKind.PANEL) and int(self.id) > 0
        return int(self.id) if is_person else None

    @property
    def acts_for(self) -> int | None:
        """The Telegram ID of the user whose roles count: the actor or the token's owner. None if no roles bind them."""
        if self.is_unrestricted:
            return None
        return self.owner_id if self.kind is ActorKind.TOKEN else self.user_id

    @property
    def is_automatic(self) -> bool:
        """Whether a rule or the system acts. People's requests go first."""
        return self.kind is ActorKind.RULE or self.kind is ActorKind.SYSTEM

    @property
    def is_unrestricted(self) -> bool:
        """Whether nothing limits the actor, as with the system, rules and the operator's token."""
        if self.kind is ActorKind.TOKEN and self.scopes is None:
            return True
        return self.is_automatic or self.is_operator


OPERATOR_ID: Final = "api-token"
"""The ID of the operator's own token, which comes from the configuration or from DATA_DIR."""
SYSTEM = Actor(kind=ActorKind.SYSTEM, id="system", name="Groupkeeper")
FORGOTTEN = Actor(kind=ActorKind.TELEGRAM, id="0", name="a deleted person")
"""Replaces erased people in records."""
CAPTCHA = Actor(kind=ActorKind.SYSTEM, id="captcha", name="the captcha")
