"""Labels: names of things that stand in sentences and lists of all subjects."""

from models.actions import ActionType
from models.permissions import Permission
from models.rules import Penalty
from models.users import AdminRight
from texts.catalogue import Words
from texts.html import Html
from texts.keys import Key
from texts.values import Span


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
    """What people call a penalty that lasts so long; None: forever, or it is over at once."""
    if seconds is None:
        return words(Key(f"penalty-{penalty}"))
    return words(Key(f"penalty-{penalty}-for"), span=Span(seconds))
