"""Actors: who performs an action or makes a change."""

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
    """Who performs an action or makes a change: a Telegram user, an API token, a panel user, a rule or the system."""

    kind: ActorKind
    """Which kind of actor it is."""
    id: str
    """A person's Telegram id, a token's id, a rule's name, or `system`."""
    name: str = ""
    """Their name at that time, for people."""
    anonymous_admin: bool = False
    """Whether they're an anonymous admin, who writes as the group."""
    scopes: Annotated[frozenset[str] | None, Field(exclude=True)] = None
    """A token's scopes. None: everything its kind of actor can do. Not stored with what the actor did."""
    group_ids: Annotated[frozenset[int] | None, Field(exclude=True)] = None
    """Of a token: the groups that it is good for. None: all."""
    manages_tokens: Annotated[bool, Field(exclude=True)] = True
    """Of a token that may do everything: whether making tokens was asked for by name too."""
    owner_id: Annotated[int | None, Field(exclude=True)] = None
    """Of a token: the Telegram user whose roles it has. None: it stands above all roles."""

    address: Annotated[str | None, Field(exclude=True)] = None
    """The IP address of an API request that may change something. Kept in logs only."""
    is_operator: Annotated[bool, Field(exclude=True)] = False
    """Of somebody who signed in: whether they run this installation."""

    request_key: Annotated[str | None, Field(exclude=True)] = None
    """Names the update or the request that asks. What it makes is marked with it: asked again after a crash, the same
    request finds what it has made, and is no conflict."""
    occurred_at: Annotated[datetime | None, Field(exclude=True)] = None
    """When they did it, as the update is dated: it may be handled much later. None: now."""
    expected_versions: Annotated[frozenset[str] | None, Field(exclude=True)] = None
    """The versions that the request demands of what it changes (If-Match). None: any."""

    def asking(self, request_key: str | None) -> "Actor":
        """The same actor, under a request key of its own."""
        return self.model_copy(update={"request_key": request_key})

    def at(self, moment: datetime | None) -> "Actor":
        """The same actor, doing it at that time."""
        return self.model_copy(update={"occurred_at": moment})

    def asked_for(self, made_by: str | None) -> bool:
        """Whether what carries the mark `made_by` was made by this request, before a crash."""
        return made_by is not None and made_by == self.request_key

    def is_same(self, other: "Actor") -> bool:
        """Whether both are the same actor, whatever name and rights they carry."""
        return (self.kind, self.id) == (other.kind, other.id)

    @property
    def user_id(self) -> int | None:
        """The actor's Telegram user id, if they are a person."""
        is_person = self.kind in (ActorKind.TELEGRAM, ActorKind.PANEL) and int(self.id) > 0
        return int(self.id) if is_person else None

    @property
    def acts_for(self) -> int | None:
        """Telegram's id of the user whose roles count: the actor or the token's owner. None if no roles bind them."""
        if self.is_unrestricted:
            return None
        return self.owner_id if self.kind is ActorKind.TOKEN else self.user_id

    @property
    def is_automatic(self) -> bool:
        """Whether a rule or the system acts: what people ask for goes first."""
        return self.kind is ActorKind.RULE or self.kind is ActorKind.SYSTEM

    @property
    def is_unrestricted(self) -> bool:
        """The system and a group's rules act on nobody's behalf; the operator's token has full access."""
        if self.kind is ActorKind.TOKEN and self.scopes is None:
            return True
        return self.is_automatic or self.is_operator


OPERATOR_ID: Final = "api-token"
"""The id of the operator's own token, which stands in the configuration or in DATA_DIR."""
SYSTEM = Actor(kind=ActorKind.SYSTEM, id="system", name="Groupkeeper")
FORGOTTEN = Actor(kind=ActorKind.TELEGRAM, id="0", name="a deleted person")
"""Stands in records for somebody who was forgotten."""
CAPTCHA = Actor(kind=ActorKind.SYSTEM, id="captcha", name="the captcha")
