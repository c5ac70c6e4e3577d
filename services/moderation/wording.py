"""An action in words: as a sentence for logs and log channels, and as a noun."""

from typing import Final

from models.actions import Action, ActionCreate, ActionType
from models.durations import format_duration

NOUNS: Final = {
    ActionType.BAN: "ban",
    ActionType.UNBAN: "unban",
    ActionType.KICK: "kick",
    ActionType.MUTE: "mute",
    ActionType.UNMUTE: "unmute",
    ActionType.WARN: "warning",
    ActionType.UNWARN: "removal of a warning",
    ActionType.RESTRICT: "restriction",
    ActionType.UNRESTRICT: "lifting of restrictions",
    ActionType.PROMOTE: "promotion",
    ActionType.DEMOTE: "demotion",
    ActionType.DELETE: "deletion",
    ActionType.PIN: "pin",
    ActionType.UNPIN: "unpin",
}
"""What each kind of action is called; whom it is about follows after `of`."""


def with_article(noun: str) -> str:
    """`a kick`, `an unban`."""
    return f"{'an' if noun.startswith(tuple('aeiou')) else 'a'} {noun}"


def cant_be_undone(kind: ActionType) -> str:
    """Why an action of a kind that nothing undoes isn't undone."""
    return f"{with_article(NOUNS[kind]).capitalize()} can't be undone"


def sentence(action: Action | ActionCreate) -> str:
    """What was done to whom, how it stands, and why."""
    duration = f" {format_duration(action.duration)}" if action.duration else ""
    target = f" user {action.user_id}" if action.user_id else ""
    if action.sender_chat_id:
        target = f" channel {action.sender_chat_id}"
    reason = f" ({action.reason})" if action.reason else ""
    failure = f": {action.failure}" if isinstance(action, Action) and action.failure else ""
    return f"{action.action_type}{duration}{target}: {action.status}{failure}{reason}"
