"""How each kind of action is carried out: what it asks of the Bot API."""

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
from models.users import TelegramStatus

CALL_TIMEOUT: Final = 20
"""Seconds that one call may take."""
DELETE_BATCH: Final = 100
"""Messages that one deleteMessages takes (Bot API)."""
STAYING_IN_A_ROW: Final = 10
"""Messages that Telegram did not delete one by one, before we take it that the older ones stay too."""
UNTIL_SHORTEST: Final = 40
"""Seconds: Telegram takes an `until_date` nearer than 30 s as forever (Bot API, banChatMember); 10 for the way."""
UNTIL_LONGEST: Final = 366 * 86_400 - 60
"""Seconds: one further than 366 days too."""
ALL_RIGHTS: Final = frozenset(ChatPermissions.model_fields)
"""What a restriction may take away (Bot API, ChatPermissions)."""

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
"""What moderation calls. The worker retries it, and an action's own key makes it safe against a second update."""

_GIVEN_RIGHTS: Final = (
    "can_change_info",
    "can_delete_messages",
    "can_invite_users",
    "can_restrict_members",
    "can_pin_messages",
    "can_manage_video_chats",
    "can_manage_topics",
)
"""What somebody promoted gets, as far as the bot has it: not the right to promote others, nor to be anonymous."""


def needs_our_schedule(duration: int | None) -> bool:
    """Whether we must lift what lasts so long, since Telegram's `until_date` can't say it."""
    return duration is not None and not UNTIL_SHORTEST <= duration <= UNTIL_LONGEST


class Member(NamedTuple):
    """How somebody stands in a chat."""

    status: TelegramStatus
    is_here: bool
    denied: frozenset[str] = frozenset()
    """What a restriction takes away, among ALL_RIGHTS."""
    until: datetime | None = None
    """When the restriction or the ban ends; None: never."""

    @property
    def is_banned(self) -> bool:
        """Whether they are kept out until somebody unbans them."""
        return self.status is TelegramStatus.KICKED

    @property
    def is_administrator(self) -> bool:
        """Whether they have rights that others lack."""
        return self.status in (TelegramStatus.ADMINISTRATOR, TelegramStatus.CREATOR)


class Deleted(NamedTuple):
    """What became of messages that had to go."""

    gone: int
    """Messages that are gone, those included that were gone before."""
    refusal: Refused | None = None
    """Why others stay, if some do."""


@dataclass(frozen=True, slots=True)
class _Task:
    action: Action
    until: datetime | None
    """When Telegram itself should end it."""
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
    """Calls the Bot API for actions. Raises TelegramError."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def carry_out(self, action: Action, until: datetime | None, *, again: bool) -> None:
        """Ban, unban, promote, demote, pin or unpin, once or `again`; `until`: when Telegram itself should end it."""
        ours: Mapping[str, Any] = {}
        if action.action_type is ActionType.PROMOTE:
            ours = (await self._member(action.group_id, self._bot.id)).rights
        try:
            for method in _CALLS[action.action_type](_Task(action, until, again, ours)):
                await self._call(method)
        except Refused as error:
            if error.reason is not Reason.ALREADY_SO:
                raise

    async def member(self, chat_id: int, user_id: int) -> Member:
        """A person's status in a chat. If Telegram doesn't know them there, they have left."""
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
        """Take rights from somebody, in place of any restriction or ban that stands; nothing: lift it."""
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
        """Put a member out, free to come back; it lifts any restriction, and the ban of somebody banned."""
        try:
            # Without only_if_banned it removes a member (Bot API, unbanChatMember).
            await self._call(UnbanChatMember(chat_id=chat_id, user_id=user_id, only_if_banned=False))
        except Refused as error:
            if error.reason is not Reason.SUPERGROUPS_ONLY:
                raise
            # In a basic group, somebody banned may be invited again at once (Bot API, banChatMember).
            await self._call(BanChatMember(chat_id=chat_id, user_id=user_id))

    async def ban(self, chat_id: int, user_id: int, until: datetime | None) -> None:
        """Ban somebody until then, in place of any ban that stands."""
        await self._call(BanChatMember(chat_id=chat_id, user_id=user_id, until_date=until))

    async def unban(self, chat_id: int, user_id: int) -> None:
        """Lift a ban, if one stands."""
        await self._call(UnbanChatMember(chat_id=chat_id, user_id=user_id, only_if_banned=True))

    async def unban_channel(self, chat_id: int, sender_chat_id: int) -> None:
        """Let a channel post here again."""
        await self._call(UnbanChatSenderChat(chat_id=chat_id, sender_chat_id=sender_chat_id))

    async def delete(self, chat_id: int, message_ids: Collection[int]) -> Deleted:
        """Delete messages, the newest first; one that must stay keeps no other."""
        ids = sorted(set(message_ids), reverse=True)
        staying: list[int] = []
        refusal: Refused | None = None
        batches = [ids[begin : begin + DELETE_BATCH] for begin in range(0, len(ids), DELETE_BATCH)][::-1]
        in_a_row = 0
        while batches and in_a_row < STAYING_IN_A_ROW:
            batch = batches.pop()
            try:
                await self._call(DeleteMessages(chat_id=chat_id, message_ids=batch))
                in_a_row = 0
            except Refused as error:
                if error.reason not in (Reason.TOO_OLD, Reason.MESSAGE_GONE, Reason.OTHER):
                    raise
                if len(batch) > 1:
                    half = len(batch) // 2
                    batches += [batch[half:], batch[:half]]
                elif error.reason is not Reason.MESSAGE_GONE:
                    refusal = error
                    staying += batch
                    in_a_row += 1
        staying += [one for batch in batches for one in batch]
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
    """The part of a chat member that we use: aiogram's own type fails for a right that it doesn't know yet."""

    model_config = ConfigDict(extra="allow", frozen=True)

    status: TelegramStatus
    until_date: int | None = None
    is_member: bool = True

    @property
    def rights(self) -> Mapping[str, Any]:
        """What they may and may not do, and whatever else Telegram says."""
        return self.model_extra or {}


Methods = Iterable[TelegramMethod[Any]]


def _ban(task: _Task) -> Methods:
    if task.action.sender_chat_id is not None:
        return [BanChatSenderChat(chat_id=task.chat_id, sender_chat_id=task.action.sender_chat_id)]
    return [BanChatMember(chat_id=task.chat_id, user_id=task.user_id, until_date=task.until)]


def _promote(task: _Task) -> Methods:
    rights = {right: True for right in _GIVEN_RIGHTS if task.ours.get(right)}
    yield PromoteChatMember(chat_id=task.chat_id, user_id=task.user_id, can_manage_chat=True, **rights)
    if task.action.title:
        yield SetChatAdministratorCustomTitle(
            chat_id=task.chat_id, user_id=task.user_id, custom_title=task.action.title
        )


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
    """A warning is between us and them: Telegram has no part in it."""
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
