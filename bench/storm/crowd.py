"""The groups and their people: who says what next."""

import time
from random import Random
from typing import Any, Final

from bench.storm.ledger import Kind, Ledger, Sent
from bench.storm.options import Options
from demo.telegram.world import BOT, Chat, World, member

SHARES: Final = {Kind.TALK: 89, Kind.SPAM: 4, Kind.RULE: 3, Kind.WARN: 3, Kind.JOIN: 1}
"""Of a hundred updates."""
SPAM: Final = "visit our casino"
RULE: Final = {
    "rule_name": "no-casino",
    "penalty": "warn",
    "delete_message": True,
    "trigger": {"type": "words", "words": ["casino"]},
}
"""Every group has it."""
GUARDED: Final = {"captcha_enabled": True, "captcha_timeout": 10, "weekly_report": True}
"""The settings of groups with a captcha. They also get a weekly report."""
GUARDED_SHARE: Final = 10
"""One of so many groups has a captcha."""
TALK: Final = ("good morning", "did anybody see the match?", "yes", "I'll be there at eight", "what a day", "thanks!")


class Crowd:
    """Makes up groups and updates, and notes them in the ledger."""

    def __init__(self, world: World, options: Options, ledger: Ledger) -> None:
        self._world = world
        self._ledger = ledger
        self._chance = Random(options.seed)
        self._owners: dict[int, dict[str, Any]] = {}
        self._unwarned: dict[int, list[dict[str, Any]]] = {}
        """Members who weren't warned yet: each is warned once, so that their warnings can be counted."""
        self._people: dict[int, list[dict[str, Any]]] = {}
        self.groups = [self._group(number, options.members // options.groups) for number in range(options.groups)]

    @property
    def guarded(self) -> list[Chat]:
        """The groups with a captcha."""
        return self.groups[::GUARDED_SHARE]

    def _group(self, number: int, size: int) -> Chat:
        owner = self._world.person(f"Olga{number}")
        people = [self._world.person(f"Mia{number}-{one}") for one in range(size - 1)]
        chat = self._world.group(f"Storm {number}", owner, *people)
        self._owners[chat.id] = owner
        self._people[chat.id] = people
        self._unwarned[chat.id] = list(people)
        return chat

    def arrivals(self) -> list[dict[str, Any]]:
        """The updates by which the owners add the bot."""
        rights = dict.fromkeys(("can_delete_messages", "can_restrict_members", "can_pin_messages"), True)
        return [
            {
                "update_id": self._next_id(),
                "my_chat_member": {
                    "chat": chat.short(),
                    "from": self._owners[chat.id],
                    "date": int(time.time()),
                    "old_chat_member": member(BOT, "left"),
                    "new_chat_member": chat.set(BOT, "administrator", **rights),
                },
            }
            for chat in self.groups
        ]

    def _next_id(self) -> int:
        self._world.last_ids["update"] += 1
        return self._world.last_ids["update"]

    def next(self) -> tuple[Sent, dict[str, Any]]:
        """The next update."""
        chat = self._chance.choice(self.groups)
        [kind] = self._chance.choices(list(SHARES), list(SHARES.values()))
        if kind in (Kind.SPAM, Kind.WARN) and not self._unwarned[chat.id]:
            kind = Kind.TALK
        if kind is Kind.JOIN:
            chat = self._chance.choice(self.guarded)
        update_id = self._next_id()
        sent = Sent(update_id, kind, chat.id, 0, 0, self._ledger.now())
        self._ledger.updates.append(sent)
        if kind is Kind.JOIN:
            return sent, {"update_id": update_id, "chat_member": self._join(sent, chat)}
        message = self._message(sent, chat)
        sent.message_id = message["message_id"]
        return sent, {"update_id": update_id, "message": message}

    def _join(self, sent: Sent, chat: Chat) -> dict[str, Any]:
        person = self._world.person(f"New{sent.update_id}")
        sent.user_id = person["id"]
        return {
            "chat": chat.short(),
            "from": person,
            "date": int(time.time()),
            "old_chat_member": member(person, "left"),
            "new_chat_member": chat.set(person, "member"),
        }

    def _message(self, sent: Sent, chat: Chat) -> dict[str, Any]:
        if sent.kind is Kind.TALK:
            author = self._chance.choice(self._people[chat.id])
            sent.user_id = author["id"]
            message = self._world.message(chat, author, text=self._chance.choice(TALK))
            del self._world.messages[chat.id, message["message_id"]]  # nobody looks at it again
            return message
        if sent.kind is Kind.RULE:
            sent.user_id = self._owners[chat.id]["id"]
            sent.name = f"rule-{sent.update_id}"
            return self._command(chat, f"/rules add {sent.name} text")
        victim = self._unwarned[chat.id].pop(self._chance.randrange(len(self._unwarned[chat.id])))
        sent.user_id = victim["id"]
        if sent.kind is Kind.SPAM:
            return self._world.message(chat, victim, text=SPAM)
        answered = self._world.message(chat, victim, text="rude words")
        return self._command(chat, "/warn", reply_to_message=answered)

    def _command(self, chat: Chat, text: str, **more: Any) -> dict[str, Any]:
        entity = {"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}
        return self._world.message(chat, self._owners[chat.id], text=text, entities=[entity], **more)
