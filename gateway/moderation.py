"""Carries actions out: which calls of the Bot API each kind of action needs."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

from aiogram import Bot
from aiogram.methods import (
    BanChatMember,
    BanChatSenderChat,
    DeleteMessageReaction,
    DeleteMessages,
    GetChatMember,
    PinChatMessage,
    PromoteChatMember,
    RestrictChatMember,
    SetChatAdministratorCustomTitle,
    TelegramMethod,
    UnbanChatMember,
    UnbanChatSenderChat,
    UnpinAllChatMessages,
    UnpinChatMessage,
)
from aiogram.types import ChatPermissions
from pydantic import BaseModel, ConfigDict

from gateway.errors import Reason, Refused, translated
from gateway.raw_answers import read_answer
from models.actions import Action, ActionType
from models.batches import batches
from models.users import ADMINISTRATORS, TelegramStatus

CALL_TIMEOUT: Final = 20
"""Seconds that one call may take."""
DELETE_BATCH: Final = 100
"""Messages per deleteMessages call (Bot API)."""
STAYING_IN_A_ROW: Final = 10
"""If Telegram refuses this many messages in a row, one by one, we assume that older ones can't be deleted either."""
CLOCK_ERROR: Final = 90
"""Seconds by which our clock may differ from Telegram's, including the way there."""
UNTIL_SHORTEST: Final = 30 + CLOCK_ERROR
"""Seconds. Telegram takes an `until_date` within 30 s as forever (Bot API, banChatMember)."""
UNTIL_LONGEST: Final = 366 * 86_400 - CLOCK_ERROR
"""Seconds. Beyond 366 days counts as forever, too."""
ALL_RIGHTS: Final = frozenset(ChatPermissions.model_fields)
"""The rights that a restriction may take away (Bot API, ChatPermissions)."""

METHODS: Final = frozenset(
    method.__api_method__
    for method in (
        BanChatMember,
        BanChatSenderChat,
        DeleteMessageReaction,
        DeleteMessages,
        PinChatMessage,
        PromoteChatMember,
        RestrictChatMember,
        SetChatAdministratorCustomTitle,
        UnbanChatMember,
        UnbanChatSenderChat,
        UnpinAllChatMessages,
        UnpinChatMessage,
    )
)
"""The calls of moderation. The worker retries them, and an action's own key makes them safe to repeat."""

_GIVEN_RIGHTS: Final = (
    "can_change_info",
    "can_delete_messages",
    "can_invite_users",
    "can_restrict_members",
    "can_pin_messages",
    "can_manage_video_chats",
    "can_manage_topics",
)
"""The rights that a promoted person gets, if the bot has them.

Promoting others and being anonymous aren't among them.
"""


def needs_our_schedule(duration: int | None) -> bool:
    """Whether we must end the action ourselves, because `until_date` can't express the duration."""
    return duration is not None and not UNTIL_SHORTEST <= duration <= UNTIL_LONGEST


class Member(NamedTuple):
    """A person's status in a chat."""

    status: TelegramStatus
    is_here: bool
    denied: frozenset[str] = frozenset()
    """The rights of ALL_RIGHTS that a restriction takes away."""
    until: datetime | None = None
    """When the restriction or the ban ends; None: never."""

    @property
    def is_banned(self) -> bool:
        """Whether they're banned until somebody unbans them."""
        return self.status is TelegramStatus.KICKED

    @property
    def is_administrator(self) -> bool:
        """Whether they're an administrator or the owner."""
        return self.status in ADMINISTRATORS


class Deleted(NamedTuple):
    """The result of deleting messages."""

    gone: int
    """How many messages are gone, including those that were gone before."""
    refusal: Refused | None = None
    """Why the others couldn't be deleted, if there are any."""


@dataclass(frozen=True, slots=True)
class _Task:
    action: Action
    until: datetime | None
    """When Telegram itself should end it; None: never."""
    again: bool
    """Whether it may have been done before."""
    ours: Mapping[str, Any]
    """For a promotion: the bot's own rights."""

    @property
    def chat_id(self) -> int:
        return self.action.group_id

    @property
    def user_id(self) -> int:
        assert self.action.user_id is not None, "the schema wants one for this kind"
        return self.action.user_id


class ModerationCalls:
    """Calls the Bot API for actions. All methods raise TelegramError."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def carry_out(self, action: Action, until: datetime | None, *, again: bool) -> None:
        """Ban, unban, promote, demote, pin or unpin; `again` if it may have been done before.

        `until`: when Telegram ends it.
        """
        ours: Mapping[str, Any] = {}
        if action.action_type is ActionType.PROMOTE:
            ours = (await self._member(action.group_id, self._bot.id)).rights
        try:
            for method in _CALLS[action.action_type](_Task(action, until, again, ours)):
                await self._call(method)
        except Refused as error:
            if error.reason is not Reason.ALREADY_SO:
                raise

    async def set_title(self, chat_id: int, user_id: int, title: str) -> None:
        """Set the title that an administrator has in the chat."""
        await self._call(SetChatAdministratorCustomTitle(chat_id=chat_id, user_id=user_id, custom_title=title))

    async def member(self, chat_id: int, user_id: int) -> Member:
        """A person's status in a chat. If Telegram doesn't know them there, they've left."""
        try:
            answer = await self._member(chat_id, user_id)
        except Refused as error:
            if error.reason not in (Reason.UNKNOWN_USER, Reason.NOT_A_MEMBER):
                raise
            return Member(TelegramStatus.LEFT, is_here=False)
        until = datetime.fromtimestamp(answer.until_date, UTC) if answer.until_date else None
        if answer.status is not TelegramStatus.RESTRICTED:
            return Member(answer.status, is_here=not answer.status.is_gone, until=until)
        denied = frozenset(right for right in ALL_RIGHTS if answer.rights.get(right) is False)
        return Member(answer.status, answer.is_member, denied, until)

    async def _member(self, chat_id: int, user_id: int) -> "_Answer":
        return read_answer(await self._call(_RawMember(chat_id=chat_id, user_id=user_id)), _Answer)

    async def restrict(self, chat_id: int, user_id: int, denied: Collection[str], until: datetime | None) -> None:
        """Take rights away from somebody, replacing any restriction or ban. With nothing denied, lift it."""
        # True gives no more than the group's own permissions do (Bot API, restrictChatMember).
        permissions = ChatPermissions.model_validate({right: right not in denied for right in ALL_RIGHTS})
        await self._call(
            RestrictChatMember(
                chat_id=chat_id,
                user_id=user_id,
                permissions=permissions,
                use_independent_chat_permissions=True,
                until_date=until,
            )
        )

    async def remove(self, chat_id: int, user_id: int) -> None:
        """Kick a member, who can come back. This lifts any restriction; for somebody banned, it lifts the ban."""
        try:
            # Without only_if_banned it removes a member (Bot API, unbanChatMember).
            await self._call(UnbanChatMember(chat_id=chat_id, user_id=user_id, only_if_banned=False))
        except Refused as error:
            if error.reason is not Reason.SUPERGROUPS_ONLY:
                raise
            # In a basic group, somebody banned can be invited again at once (Bot API, banChatMember).
            await self._call(BanChatMember(chat_id=chat_id, user_id=user_id))

    async def ban(self, chat_id: int, user_id: int, until: datetime | None) -> None:
        """Ban somebody until then, replacing any earlier ban."""
        await self._call(BanChatMember(chat_id=chat_id, user_id=user_id, until_date=until))

    async def unban(self, chat_id: int, user_id: int) -> None:
        """Lift a ban, if there is one."""
        await self._call(UnbanChatMember(chat_id=chat_id, user_id=user_id, only_if_banned=True))

    async def unban_channel(self, chat_id: int, sender_chat_id: int) -> None:
        """Allow a channel to post here again."""
        await self._call(UnbanChatSenderChat(chat_id=chat_id, sender_chat_id=sender_chat_id))

    async def delete(self, chat_id: int, message_ids: Collection[int]) -> Deleted:
        """Delete messages, newest first. One that can't be deleted doesn't prevent the others."""
        ids = sorted(set(message_ids), reverse=True)
        staying: list[int] = []
        refusal: Refused | None = None
        left = list(batches(ids, DELETE_BATCH))[::-1]
        in_a_row = 0
        while left and in_a_row < STAYING_IN_A_ROW:
            batch = left.pop()
            try:
                await self._call(DeleteMessages(chat_id=chat_id, message_ids=batch))
                in_a_row = 0
            except Refused as error:
                if error.reason not in (Reason.TOO_OLD, Reason.MESSAGE_GONE, Reason.OTHER):
                    raise
                if len(batch) > 1:
                    half = len(batch) // 2
                    left += [batch[half:], batch[:half]]
                elif error.reason is not Reason.MESSAGE_GONE:
                    refusal = error
                    staying += batch
                    in_a_row += 1
        staying += [one for batch in left for one in batch]
        return Deleted(len(ids) - len(staying), refusal)

    async def delete_reaction(self, chat_id: int, message_id: int, by: int) -> None:
        """Remove a person's or a channel's reaction from a message."""
        who = {"user_id": by} if by > 0 else {"actor_chat_id": by}
        await self._call(DeleteMessageReaction(chat_id=chat_id, message_id=message_id, **who))

    async def _call(self, method: TelegramMethod[Any]) -> Any:
        with translated():
            return await self._bot(method, request_timeout=CALL_TIMEOUT)


class _RawMember(GetChatMember):
    __returning__ = dict[str, Any]


class _Answer(BaseModel):
    """The part of a chat member that we use: aiogram's own type fails on a right that it doesn't know yet."""

    model_config = ConfigDict(extra="allow", frozen=True)

    status: TelegramStatus
    until_date: int | None = None
    is_member: bool = True

    @property
    def rights(self) -> Mapping[str, Any]:
        """What they may and may not do, and any other fields."""
        return self.model_extra or {}


Methods = Iterable[TelegramMethod[Any]]


def _ban(task: _Task) -> Methods:
    if task.action.sender_chat_id is not None:
        return [BanChatSenderChat(chat_id=task.chat_id, sender_chat_id=task.action.sender_chat_id)]
    return [BanChatMember(chat_id=task.chat_id, user_id=task.user_id, until_date=task.until)]


def _promote(task: _Task) -> Methods:
    rights = {right: True for right in _GIVEN_RIGHTS if task.ours.get(right)}
    return [PromoteChatMember(chat_id=task.chat_id, user_id=task.user_id, can_manage_chat=True, **rights)]


def _demote(task: _Task) -> Methods:
    rights = dict.fromkeys((*_GIVEN_RIGHTS, "can_manage_chat", "can_promote_members"), False)
    return [PromoteChatMember(chat_id=task.chat_id, user_id=task.user_id, **rights)]


def _pin(task: _Task) -> Methods:
    is_quiet = task.again or not task.action.loud
    message_id = task.action.message_ids[0]
    return [PinChatMessage(chat_id=task.chat_id, message_id=message_id, disable_notification=is_quiet)]


def _unpin(task: _Task) -> Methods:
    if task.action.everything:
        return [UnpinAllChatMessages(chat_id=task.chat_id)]
    return [UnpinChatMessage(chat_id=task.chat_id, message_id=task.action.message_ids[0])]


def _nothing(_: _Task) -> Methods:
    """Warnings happen only on our side, so there's no call."""
    return []


_CALLS: Final[Mapping[ActionType, Callable[[_Task], Methods]]] = {
    ActionType.BAN: _ban,
    ActionType.WARN: _nothing,
    ActionType.UNWARN: _nothing,
    ActionType.PROMOTE: _promote,
    ActionType.DEMOTE: _demote,
    ActionType.PIN: _pin,
    ActionType.UNPIN: _unpin,
}
