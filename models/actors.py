"""Who does a thing."""

from enum import StrEnum

from models.base import ReadSchema


class ActorKind(StrEnum):
    """The kinds of actor."""

    TELEGRAM = "telegram"
    TOKEN = "token"
    PANEL = "panel"
    RULE = "rule"
    SYSTEM = "system"


class Actor(ReadSchema):
    """Who does a thing: a Telegram user, an API token, a panel user, a rule or the system."""

    kind: ActorKind
    id: str
    """A Telegram user's id, a token's id, a rule's name; `system` for the system."""
    name: str = ""
    anonymous_admin: bool = False
    """Telegram hides which administrator wrote, and vouches that one did."""

    @property
    def user_id(self) -> int | None:
        """The Telegram user behind the actor, if there is one whom we know."""
        is_person = self.kind in (ActorKind.TELEGRAM, ActorKind.PANEL) and int(self.id) > 0
        return int(self.id) if is_person else None

    @property
    def is_unrestricted(self) -> bool:
        """The system and a group's rules act on nobody's behalf; the API token has full access."""
        return self.kind in (ActorKind.SYSTEM, ActorKind.RULE, ActorKind.TOKEN)


SYSTEM = Actor(kind=ActorKind.SYSTEM, id="system", name="Groupkeeper")
