"""Labels: names of things, for sentences and lists of all subjects."""

from dataclasses import dataclass
from typing import Final

from models.actions import ActionType
from models.actors import CAPTCHA, SYSTEM, Actor, ActorKind
from models.filter import ReasonCode
from models.permissions import Permission
from models.roles import BUILT_IN_NAMES
from models.rules import Penalty
from models.tokens import ExtraScope
from models.users import AdminRight
from texts.catalogue import ENGLISH, Words, words_in
from texts.html import Html, to_html
from texts.keys import Key
from texts.sentence import Unsaid
from texts.values import Span

REASON_KEYS: Final = {code: Key(f"filter-{code}") for code in ReasonCode}
"""The labels of the spam filter's signals."""
WHY_SPAM: Final = (Key.WHY_SPAM, Key.WHY_SPAM_BY_ONE, Key.WHY_SPAM_BY_TWO, Key.WHY_SPAM_BY_THREE)
"""The reason for an action by the spam filter, by the number of signals it names."""
_REPORTS: Final = "the reports of members"
"""The actor's name for actions by reports. The name of a rule's actor starts with `the rule`."""


def permission_label(permission: Permission, words: Words) -> Html:
    """The name of a permission, for people."""
    return words(Key(f"permission-{permission.replace('.', '-')}"))


def scope_label(scope: str, words: Words) -> Html:
    """The name of a permission, or of another scope of a token, for people."""
    if scope == ExtraScope.ALL:
        return words(Key.SCOPE_ALL)
    if scope in set(ExtraScope):
        return words(Key(f"scope-{scope.replace('.', '-')}"))
    return permission_label(Permission(scope), words)


@dataclass(frozen=True, slots=True)
class Scopes(Unsaid):
    """A list of permissions and scopes. Programs get each one with its name in the API."""

    scopes: tuple[str, ...]

    def within(self, words: Words) -> Html:
        """`Ban members, Mute members`."""
        return words.in_row(scope_label(one, words) for one in self.scopes)

    def __str__(self) -> str:
        """`Ban members (moderate.ban), Mute members (moderate.mute)`."""
        words = words_in(ENGLISH)
        return ", ".join(f"{scope_label(one, words).plain()} ({one})" for one in self.scopes)


def role_label(name: str, words: Words) -> Html:
    """The name of a role for people: translated for built-in roles, as its owner typed it for others."""
    return words(Key(f"role-{name}")) if name in BUILT_IN_NAMES else to_html(name)


@dataclass(frozen=True, slots=True)
class RoleName(Unsaid):
    """A role in a sentence. Programs get its name in the API."""

    name: str

    def within(self, words: Words) -> Html:
        """The name for people."""
        return role_label(self.name, words)

    def __str__(self) -> str:
        """The name for programs."""
        return self.name


def action_label(kind: ActionType, words: Words) -> Html:
    """The name of a kind of action in a list, for people."""
    return words(Key(f"action-{kind}"))


def right_label(right: AdminRight, words: Words) -> Html:
    """The name of an administrator's right in Telegram's apps."""
    return words(right_key(right))


def right_key(right: AdminRight) -> Key:
    """The key of that name."""
    return Key(f"right-{right.removeprefix('can_').replace('_', '-')}")


def penalty_label(penalty: Penalty, seconds: int | None, words: Words) -> Html:
    """A penalty's name with its duration; None: forever, or without a duration."""
    if seconds is None:
        return words(Key(f"penalty-{penalty}"))
    return words(Key(f"penalty-{penalty}-for"), span=Span(seconds))


def actor_label(actor: Actor, words: Words) -> Html:
    """The actor in a sentence: a person's name, or what acts automatically."""
    if actor.anonymous_admin:
        return words(Key.BY_ADMIN)
    match actor.kind:
        case ActorKind.RULE:
            return words(Key.BY_REPORTS) if actor.name == _REPORTS else words(Key.BY_RULE, rule=actor.id)
        case ActorKind.TOKEN:
            return words(Key.BY_TOKEN, name=actor.name or actor.id)
        case ActorKind.SYSTEM:
            return _system_label(actor, words)
    return words(Key.BY_CHANNEL) if actor.id == "0" else to_html(actor.name or actor.id)


def actor_in(words: Words, actor: Actor) -> Actor:
    """The same actor, named in a language if it's a rule or the bot itself. Others have names of their own."""
    if actor.kind not in (ActorKind.RULE, ActorKind.SYSTEM):
        return actor
    return actor.model_copy(update={"name": actor_label(actor, words).plain()})


def _system_label(actor: Actor, words: Words) -> Html:
    if actor.is_same(CAPTCHA):
        return words(Key.BY_CAPTCHA)
    if actor.id == "raid":
        return words(Key.BY_RAID)
    if actor.id == "ban-list":
        return words(Key.BY_BAN_LIST)
    if actor.is_same(SYSTEM):
        return to_html(actor.name)
    return words(Key.BY_FEDERATION, name=actor.name.partition("“")[2].removesuffix("”") or actor.id)
