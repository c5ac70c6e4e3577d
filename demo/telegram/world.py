"""The state of the Bot API server: people, chats, messages, and the updates that it sends."""

import asyncio
import time
from dataclasses import dataclass, field
from typing import Any

from demo.telegram.html import parse_html

BOT: dict[str, Any] = {"id": 4242424242, "is_bot": True, "first_name": "Keeper", "username": "keeper_test_bot"}
TOKEN = f"{BOT['id']}:TEST-token-of-the-loopback-bot-api-server"


@dataclass
class Chat:
    """A chat with the members Telegram knows."""

    id: int
    title: str = ""
    type: str = "supergroup"
    description: str = ""
    photo_file_id: str | None = None
    linked_chat_id: int | None = None
    """The channel whose posts the group discusses."""
    members: dict[int, dict[str, Any]] = field(default_factory=dict)
    """The raw ChatMember of each person."""
    requests: set[int] = field(default_factory=set)
    """People who have asked to join."""
    pinned: list[int] = field(default_factory=list)
    """The ids of the pinned messages, newest last."""
    rings: int = 0
    """How often a pin notified everybody."""

    def short(self) -> dict[str, Any]:
        """The chat as a `Chat` in an update."""
        if self.type == "private":
            return {"id": self.id, "type": "private", "first_name": self.title}
        return {"id": self.id, "type": self.type, "title": self.title}

    def set(self, user: dict[str, Any], status: str, **more: Any) -> dict[str, Any]:
        """Set a person's status."""
        self.members[user["id"]] = member(user, status, **more)
        return self.members[user["id"]]

    @property
    def present(self) -> list[dict[str, Any]]:
        """The current members."""
        return [one for one in self.members.values() if one["status"] not in ("left", "kicked")]


_ADMIN_RIGHTS = dict.fromkeys(
    (
        "can_be_edited",
        "is_anonymous",
        "can_manage_chat",
        "can_delete_messages",
        "can_manage_video_chats",
        "can_restrict_members",
        "can_promote_members",
        "can_change_info",
        "can_invite_users",
        "can_post_stories",
        "can_edit_stories",
        "can_delete_stories",
    ),
    False,
)


_USUAL_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
)
"""The rights that Telegram's apps give a new administrator by default: all but adding others, and anonymity."""


def member(user: dict[str, Any], status: str, **more: Any) -> dict[str, Any]:
    """A raw ChatMember."""
    extra: dict[str, Any] = {}
    if status == "creator":
        extra = {"is_anonymous": False}
    elif status == "administrator":
        extra = dict(_ADMIN_RIGHTS)
        if user["id"] != BOT["id"]:
            extra |= dict.fromkeys(_USUAL_RIGHTS, True)
    elif status == "kicked":
        extra = {"until_date": 0}
    return {"user": user, "status": status, **extra, **more}


class World:
    """The whole world. Its methods are what people do, and each becomes an update."""

    def __init__(self) -> None:
        self.chats: dict[int, Chat] = {}
        self.people: dict[int, dict[str, Any]] = {}
        self.updates: list[dict[str, Any]] = []
        self.messages: dict[tuple[int, int], dict[str, Any]] = {}
        self.changed = asyncio.Condition()
        self.last_ids = {"update": 7_000_000, "message": 0, "other": 0}
        """The last ids, by what they're for."""

    def _next_id(self, kind: str) -> int:
        self.last_ids[kind] += 1
        return self.last_ids[kind]

    def person(self, first_name: str, username: str | None = None) -> dict[str, Any]:
        """A new person."""
        user: dict[str, Any] = {"id": 1_000_000 + self._next_id("other"), "is_bot": False, "first_name": first_name}
        person = user | ({"username": username} if username else {})
        self.people[person["id"]] = person
        return person

    def named(self, first_name: str) -> dict[str, Any] | None:
        """A person by their first name; None if there's nobody with that name."""
        return next((one for one in self.people.values() if one["first_name"] == first_name), None)

    def group(self, title: str, creator: dict[str, Any], *others: dict[str, Any], **more: Any) -> Chat:
        """A new group, without the bot."""
        chat = Chat(-1_000_000_000_000 - self._next_id("other"), title, **more)
        chat.set(creator, "creator")
        for user in others:
            chat.set(user, "member")
        self.chats[chat.id] = chat
        return chat

    def private(self, user: dict[str, Any]) -> Chat:
        """The private chat of a person with the bot."""
        chat = Chat(user["id"], user["first_name"], "private")
        chat.set(user, "member")
        chat.set(BOT, "member")
        self.chats[chat.id] = chat
        return chat

    async def send(self, **event: Any) -> int:
        """Send an update. Returns its id."""
        update_id = self._next_id("update")
        await self.send_raw({"update_id": update_id, **event})
        return update_id

    async def send_raw(self, update: dict[str, Any]) -> None:
        """Send an update exactly as it is."""
        async with self.changed:
            self.updates.append(update)
            self.changed.notify_all()

    def message(self, chat: Chat, user: dict[str, Any], **content: Any) -> dict[str, Any]:
        """A message in a chat."""
        message_id = self._next_id("message")
        message = {
            "message_id": message_id,
            "date": int(time.time()),
            "chat": chat.short(),
            "from": user,
            **content,
        }
        self.messages[chat.id, message_id] = message
        self.people[user["id"]] = user
        return message

    def read_html(self, html: str) -> tuple[str, list[dict[str, Any]]]:
        """The plain text and the entities, with known people. Raises BadHtml."""
        text, entities = parse_html(html)
        for entity in entities:
            if "user" in entity:
                entity["user"] = self.people.get(entity["user"]["id"], entity["user"])
        return text, entities

    async def say(self, chat: Chat, user: dict[str, Any], text: str, **more: Any) -> dict[str, Any]:
        """Let somebody write a text. A command in it gets its entity."""
        entities = list(more.pop("entities", []))
        if text.startswith("/"):
            entities.insert(0, {"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])})
        message = self.message(chat, user, text=text, **({"entities": entities} if entities else {}), **more)
        await self.send(message=message)
        return message

    async def tap(self, message: dict[str, Any], user: dict[str, Any], label: str) -> None:
        """Let somebody tap the button with `label` in its text."""
        await self.press(message, user, button(message, label)["callback_data"])

    async def press(self, message: dict[str, Any], user: dict[str, Any], data: str) -> str:
        """Let somebody tap the button with this `data`. Returns the id of the tap."""
        tap_id = str(self._next_id("other"))
        query = {"id": tap_id, "from": user, "chat_instance": "1", "message": message, "data": data}
        await self.send(callback_query=query)
        return tap_id

    async def move(
        self, chat: Chat, user: dict[str, Any], status: str, by: dict[str, Any] | None = None, **more: Any
    ) -> int:
        """A person's membership changes (`chat_member`; for the bot itself, `my_chat_member`)."""
        old = chat.members.get(user["id"], member(user, "left"))
        return await self.tell_of_move(chat, old, chat.set(user, status, **more), by or user)

    async def tell_of_move(self, chat: Chat, old: dict[str, Any], new: dict[str, Any], by: dict[str, Any]) -> int:
        """Tell the bot that somebody's membership has changed."""
        kind = "my_chat_member" if new["user"]["id"] == BOT["id"] else "chat_member"
        change = {"chat": chat.short(), "from": by, "date": int(time.time())}
        return await self.send(**{kind: {**change, "old_chat_member": old, "new_chat_member": new}})

    async def ask_to_join(self, chat: Chat, user: dict[str, Any]) -> int:
        """Let somebody ask to join. The bot may write to them until that's decided."""
        if user["id"] not in self.chats:
            self.private(user)
        chat.requests.add(user["id"])
        request = {"chat": chat.short(), "from": user, "user_chat_id": user["id"], "date": int(time.time())}
        return await self.send(chat_join_request=request)

    async def react(self, message: dict[str, Any], user: dict[str, Any], emoji: str) -> int:
        """Let somebody react to a message."""
        reaction = {"type": "emoji", "emoji": emoji}
        return await self.send(
            message_reaction={
                "chat": message["chat"],
                "message_id": message["message_id"],
                "user": user,
                "date": int(time.time()),
                "old_reaction": [],
                "new_reaction": [reaction],
            }
        )

    async def add_bot(self, chat: Chat, by: dict[str, Any], status: str = "administrator") -> int:
        """Let somebody add the bot."""
        return await self.move(chat, BOT, status, by)


def button(message: dict[str, Any], label: str) -> dict[str, Any]:
    """The button whose text is `label`, or else contains it, because the sum 6 isn't 16."""
    buttons = [one for row in message["reply_markup"]["inline_keyboard"] for one in row]
    exact: list[dict[str, Any]] = [one for one in buttons if one["text"] == label]
    return (exact or [one for one in buttons if label in one["text"]])[0]
