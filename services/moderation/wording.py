"""An action as a sentence, for logs and log channels."""

from models.actions import Action, ActionCreate
from models.durations import format_duration


def sentence(action: Action | ActionCreate) -> str:
    """What was done to whom, how it stands, and why."""
    duration = f" {format_duration(action.duration)}" if action.duration else ""
    target = f" user {action.user_id}" if action.user_id else ""
    if action.sender_chat_id:
        target = f" channel {action.sender_chat_id}"
    reason = f" ({action.reason})" if action.reason else ""
    failure = f": {action.failure}" if isinstance(action, Action) and action.failure else ""
    return f"{action.action_type}{duration}{target}: {action.status}{failure}{reason}"
