"""Describes an action: as a sentence for logs, as a noun for programs, and as a label."""

from typing import Final

from models.actions import Action, ActionCreate, ActionType
from models.durations import format_duration
from texts import Key, Sentence

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
"""What each kind of action is called in the API."""


def noun(kind: ActionType) -> Sentence:
    """The name of a kind of action, for people."""
    return Sentence(Key(f"action-{kind}"))


def sentence(action: Action | ActionCreate) -> str:
    """What was done, to which person, whether it's finished, and why."""
    duration = f" {format_duration(action.duration)}" if action.duration else ""
    target = f" user {action.user_id}" if action.user_id else ""
    if action.sender_chat_id:
        target = f" channel {action.sender_chat_id}"
    reason = f" ({action.reason})" if action.reason else ""
    failure = f": {action.failure}" if isinstance(action, Action) and action.failure else ""
    return f"{action.action_type}{duration}{target}: {action.status}{failure}{reason}"
