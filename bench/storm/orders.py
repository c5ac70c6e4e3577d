"""Actions that programs ask for, and the calls of Telegram that carry them out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from demo.telegram.server import Call
from demo.telegram.world import Chat

KINDS: Final[Mapping[str, str | None]] = {
    "ban": "banChatMember",
    "mute": "restrictChatMember",
    "kick": "unbanChatMember",
    "delete": "deleteMessages",
    "pin": "pinChatMessage",
    "warn": None,
}
"""Each kind of action, with the method that carries it out."""
METHODS: Final = frozenset(method for method in KINDS.values() if method)


@dataclass
class Order:
    """An action to take once, however often it's requested."""

    number: int
    kind: str
    group: Chat
    user_id: int
    message_id: int
    copies: int
    duration: int | None = None
    """Seconds after which a mute ends."""
    answers: list[dict[str, Any]] = field(default_factory=list)

    @property
    def body(self) -> dict[str, Any]:
        """The request."""
        more: dict[str, Any] = {} if self.duration is None else {"duration": self.duration}
        if self.kind in ("delete", "pin"):
            more = {"message_ids": [self.message_id], "loud": self.kind == "pin"}
        return {"action_type": self.kind, "user_id": self.user_id, "reason": f"order {self.number}", **more}

    @property
    def path(self) -> str:
        """Where it's requested."""
        return f"/groups/{self.group.id}/actions"

    def is_told_by(self, call: Call) -> bool:
        """Whether a call to Telegram is about this order."""
        if call.method != KINDS[self.kind] or call.params["chat_id"] != self.group.id:
            return False
        ids = (call.params.get("user_id"), call.params.get("message_id"), *call.params.get("message_ids", ()))
        return self.user_id in ids if self.kind in ("ban", "mute", "kick") else self.message_id in ids

    @property
    def is_as_wanted(self) -> bool:
        """Whether Telegram's world is as the order wants it. A warning changes nothing there."""
        status = self.group.members.get(self.user_id, {}).get("status")
        wanted = {"ban": "kicked", "mute": "restricted", "kick": "left"}.get(self.kind)
        if self.duration is not None:
            return status in (wanted, "member")  # depends on whether it has ended
        if wanted is not None:
            return status == wanted
        return self.kind != "pin" or self.message_id in self.group.pinned
