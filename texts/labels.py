"""Labels: names of things that stand in sentences and lists of all subjects."""

from typing import Final

from models.actions import ActionType
from models.actors import CAPTCHA, SYSTEM, Actor, ActorKind
from models.permissions import Permission
from models.rules import Penalty
from models.users import AdminRight
from texts.catalogue import Words
from texts.html import Html, to_html
from texts.keys import Key
from texts.values import Span

_REPORTS: Final = "the reports of members"
"""The name under which reports act; a rule's begins with `the rule`."""


def permission_label(permission: Permission, words: Words) -> Html:
    """What people call a permission."""
    return words(Key(f"permission-{permission.replace('.', '-')}"))


def action_label(kind: ActionType, words: Words) -> Html:
    """What people call a kind of action, in a list."""
    return words(Key(f"action-{kind}"))


def right_label(right: AdminRight, words: Words) -> Html:
    """What Telegram's apps call a right of an administrator."""
    return words(Key(f"right-{right.removeprefix('can_').replace('_', '-')}"))


def penalty_label(penalty: Penalty, seconds: int | None, words: Words) -> Html:
    """A penalty's name with its length; None: forever, or without a length."""
    if seconds is None:
        return words(Key(f"penalty-{penalty}"))
    return words(Key(f"penalty-{penalty}-for"), span=Span(seconds))


def actor_label(actor: Actor, words: Words) -> Html:
    """Who acted, in a sentence: a person's name, or what acts by itself."""
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


def _system_label(actor: Actor, words: Words) -> Html:
    if actor.is_same(CAPTCHA):
        return words(Key.BY_CAPTCHA)
    if actor.id == "raid":
        return words(Key.BY_RAID)
    if actor.is_same(SYSTEM):
        return to_html(actor.name)
    return words(Key.BY_FEDERATION, name=actor.name.partition("“")[2].removesuffix("”") or actor.id)
