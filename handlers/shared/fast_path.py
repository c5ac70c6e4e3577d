"""The fast path for messages and reactions in groups: it applies the rules, and plain talk ends here without I/O."""

from collections.abc import Callable
from typing import Any, Final

import msgspec
import structlog
from aiogram.methods import SendMessage

from gateway.answering import AnsweringBot
from handlers.shared.access import is_group, profile_of
from handlers.shared.filters import SERVICE_FIELDS, concerns_us, edits_command
from handlers.shared.message_contents import SERVICE
from handlers.shared.middlewares import MOVES, note_sender
from handlers.shared.partial import PartialChat, PartialMessage, PartialUser, facts_of, read_as, read_partial
from handlers.shared.service_messages import clean_service
from models.messages import MessageFacts
from models.users import Profile
from services.container import Live, Services
from services.core.lengths import MESSAGE_LIMIT
from services.joins.placeholders import fill
from services.protection.protection import Enforcement

SCREENED: Final = ("message", "edited_message", "message_reaction")
"""The kinds of update that take the fast path. The last one needs nothing more."""

Answering = Callable[[], AnsweringBot]
"""Makes the bot that answers an update. Plain talk rarely needs it."""

log = structlog.get_logger(__name__)


class _ReactionKind(msgspec.Struct):
    type: str
    emoji: str | None = None
    custom_emoji_id: str | None = None

    @property
    def name(self) -> str:
        return self.emoji or self.custom_emoji_id or self.type


class Reaction(msgspec.Struct):
    """The part of a MessageReactionUpdated that we use."""

    message_id: int
    chat: PartialChat
    date: int
    old_reaction: list[_ReactionKind]
    new_reaction: list[_ReactionKind]
    user: PartialUser | None = None
    actor_chat: PartialChat | None = None

    def facts(self) -> MessageFacts:
        """What rules check."""
        old = {one.name for one in self.old_reaction}
        return MessageFacts(
            message_id=self.message_id,
            date=self.date,
            user_id=self.user.id if self.user else None,
            sender_chat_id=self.actor_chat.id if self.actor_chat else None,
            reactions=[one.name for one in self.new_reaction if one.name not in old],
        )


class FastPath:
    """Applies rules to messages before anything else handles them."""

    def __init__(self, bot_id: int, services: Services, live: Live) -> None:
        self._bot_id = bot_id
        self._services = services
        self._live = live

    def read(self, raw: dict[str, Any]) -> PartialMessage | Reaction | None:
        """The message, edit or reaction in an update; None for anything else, or if it can't be read."""
        if "message_reaction" in raw:
            return read_as(Reaction, raw["message_reaction"])
        if "edited_message" in raw:
            return read_partial(raw["edited_message"], is_edit=True)
        return read_partial(raw["message"]) if "message" in raw else None

    def is_plain(self, event: PartialMessage | Reaction | None) -> bool:
        """Whether it's plain talk, which can safely be handled twice."""
        if isinstance(event, PartialMessage):
            return not (edits_command(event) if event.is_edit else concerns_us(event, self._bot_id))
        return event is not None

    async def settles(
        self, event: PartialMessage | Reaction | None, answering: Answering, request_key: str, *, is_plain: bool
    ) -> bool:
        """Apply the rules. Returns whether the update needs nothing more.

        `request_key` identifies the update, and the bot that `answering` makes sends its answers.
        """
        if event is None:
            return False
        if isinstance(event, Reaction):
            await self._hold_reaction(event, request_key)
            return True
        if not is_group(event.chat):
            return is_plain
        self._services.topics.note(
            event.chat.id, event.message_id, event.topic_id, is_forum=bool(event.raw["chat"].get("is_forum"))
        )
        if event.media_group_id is not None:
            self._services.albums.add(event.chat.id, event.media_group_id, event.message_id)
        is_own = event.is_of_telegram if event.sender_chat is None else await self._is_own(event)
        is_deleted = not is_own and await self._is_deleted(event, answering, request_key)
        if not event.is_edit and (event.text is not None or not event.has_any(MOVES)):
            # Also for deleted messages; otherwise their authors would seem new again and again.
            await note_sender(event.chat, event.author, self._services, self._live, event.message_id)
            self._count(event)
        if not is_own and not is_deleted and not event.is_edit:
            await self._note_held(event)
        if is_plain and not is_deleted and not event.is_edit:
            await clean_service(event, self._services, self._live)
        # A service message reports something that has happened, even if the message itself is deleted.
        return is_plain or (is_deleted and not event.has_any(SERVICE_FIELDS))

    def _count(self, talk: PartialMessage) -> None:
        if talk.raw.keys().isdisjoint(SERVICE):
            author = talk.author
            user_id = author.id if author is not None and not author.is_bot else None
            writer = author or talk.sender_chat
            if writer is not None:
                self._services.recent_messages.note(talk.chat.id, writer.id, talk.message_id)
            self._services.tally.message(talk.chat.id, user_id, talk.date)

    async def _is_own(self, talk: PartialMessage) -> bool:
        """Whether the group itself posts it: an anonymous administrator, or the linked channel."""
        channel = talk.sender_chat
        if channel is not None and talk.is_automatic_forward:
            await self._services.linked_channels.learn(talk.chat.id, channel.id)
            return True
        return channel is not None and await self._is_own_chat(talk.chat.id, channel.id)

    async def _note_held(self, talk: PartialMessage) -> None:
        """Remember a message by a person with an open captcha."""
        if talk.author is not None:
            await self._live.captchas.note(talk.chat.id, talk.author.id, talk.message_id)

    async def _is_deleted(self, talk: PartialMessage, answering: Answering, request_key: str) -> bool:
        """Apply the rules to a message. Returns whether it's deleted."""
        compiled = await self._services.protection.rules_of(talk.chat.id)
        if not compiled.rules:
            return False
        enforced = await self._services.protection.enforce(talk.chat.id, compiled, await self._facts(talk), request_key)
        if enforced is None:
            return False
        if enforced.is_first:
            await self._reply(talk, enforced, answering())
        return enforced.is_deleted

    async def _facts(self, talk: PartialMessage) -> MessageFacts:
        is_reply = "quote" in talk.raw or "external_reply" in talk.raw
        facts = facts_of(talk, without=await self._words_of_the_group(talk)) if is_reply else facts_of(talk)
        album = self._services.albums.find(talk.chat.id, facts.album_id)
        if album is None:
            return facts
        others = [one for one in album.ids if one != talk.message_id]
        said = hash(facts.text)
        is_repeat = bool(others) and said in album.texts
        album.texts.add(said)
        return facts.model_copy(update={"album": others, "is_repeat": is_repeat})

    async def _words_of_the_group(self, talk: PartialMessage) -> frozenset[str]:
        """The fields of a reply that quote the group itself, a moderator or us."""
        group_id, elsewhere, answered = talk.chat.id, talk.elsewhere, talk.reply_to_message
        if elsewhere == group_id:
            return frozenset(("external_reply",))
        if elsewhere is not None:
            is_own = await self._services.linked_channels.is_linked(group_id, elsewhere)
        elif answered is None:
            is_own = False
        elif answered.sender_chat is not None:
            is_own = await self._is_own_chat(group_id, answered.sender_chat.id) or answered.is_automatic_forward
        else:
            author = answered.from_user
            is_own = author is not None and (
                author.id == self._bot_id or await self._services.protection.is_above_rules(group_id, author.id)
            )
        return frozenset(("external_reply", "quote")) if is_own else frozenset()

    async def _is_own_chat(self, group_id: int, chat_id: int) -> bool:
        return chat_id == group_id or await self._services.linked_channels.is_linked(group_id, chat_id)

    async def _hold_reaction(self, reaction: Reaction, request_key: str) -> None:
        chat, group_id = reaction.actor_chat, reaction.chat.id
        if chat is not None and await self._is_own_chat(group_id, chat.id):
            return
        facts = reaction.facts()
        compiled = await self._services.protection.rules_of(reaction.chat.id)
        if facts.reactions and compiled.reactions:
            await self._services.protection.enforce(reaction.chat.id, compiled, facts, request_key)

    async def _reply(self, talk: PartialMessage, enforced: Enforcement, bot: AnsweringBot) -> None:
        user = talk.from_user
        if not enforced.rule.reply.strip() or user is None:
            return
        profile, channel = profile_of(user), talk.sender_chat
        if channel is not None:  # the user is Telegram's placeholder named “Channel”
            profile = Profile(user_id=user.id, first_name=channel.title or "")
        group = await self._services.lookups.get_group(talk.chat.id)
        text = fill(enforced.rule.reply, profile, group.name, group.member_count, MESSAGE_LIMIT)
        reply = SendMessage(chat_id=talk.chat.id, text=text, message_thread_id=talk.topic_id)
        await bot.post(talk.chat.id, lambda outgoing: outgoing(reply), repr(reply))
