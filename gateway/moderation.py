"""How each kind of action is carried out: what it asks of the Bot API."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

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

from gateway.errors import Reason, Refused, translated
from models.actions import Action, ActionType, SendRight
from models.users import TelegramStatus

CALL_TIMEOUT: Final = 20
"""Seconds that one call may take."""
DELETE_BATCH: Final = 100
"""Messages that one deleteMessages takes (Bot API)."""
UNTIL_SHORTEST: Final = 40
"""Seconds: Telegram takes an `until_date` nearer than 30 s as for ever (Bot API, banChatMember); 10 for the way."""
UNTIL_LONGEST: Final = 366 * 86_400 - 60
"""Seconds: one further than 366 days too."""

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
"""What moderation calls. The executor retries it, and an action's own key makes it safe against a second update."""

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


@dataclass(frozen=True, slots=True)
class _Deed:
    action: Action
    until: datetime | None
    """When Telegram itself should end it."""
    again: bool
    """Whether it may have been done before."""
    member: Mapping[str, Any]
    """Whom we had to ask about first: for a promotion ourselves, for a kick `again` the one to kick."""

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
        """Do it, once or `again`; `until`: when Telegram itself should end it."""
        deed = _Deed(action, until, again, await self._ask_first(action, again))
        try:
            for method in _DEEDS[action.action_type](deed):
                await self._call(method)
        except Refused as error:
            if action.action_type is ActionType.KICK and error.reason is Reason.SUPERGROUPS_ONLY:
                # In a basic group, somebody banned may be invited again at once (Bot API, banChatMember).
                await self._call(BanChatMember(chat_id=deed.chat_id, user_id=deed.user_id))
            elif error.reason is not Reason.ALREADY_SO:
                raise

    async def lift(self, action: Action) -> None:
        """End a ban, a mute or a restriction whose time is over."""
        deed = _unban if action.action_type is ActionType.BAN else _unrestrict
        for method in deed(_Deed(action, None, True, {})):
            await self._call(method)

    async def _ask_first(self, action: Action, again: bool) -> Mapping[str, Any]:
        user_id = None
        if action.action_type is ActionType.PROMOTE:
            user_id = self._bot.id
        elif action.action_type is ActionType.KICK and again:
            user_id = action.user_id
        if user_id is None:
            return {}
        return dict(await self._call(_RawMember(chat_id=action.group_id, user_id=user_id)))

    async def _call(self, method: Any) -> Any:
        with translated():
            return await self._bot(method, request_timeout=CALL_TIMEOUT)


class _RawMember(GetChatMember):
    __returning__ = dict[str, Any]


Methods = list[TelegramMethod[Any]]


def _ban(deed: _Deed) -> Methods:
    if deed.action.sender_chat_id is not None:
        return [BanChatSenderChat(chat_id=deed.chat_id, sender_chat_id=deed.action.sender_chat_id)]
    return [BanChatMember(chat_id=deed.chat_id, user_id=deed.user_id, until_date=deed.until)]


def _unban(deed: _Deed) -> Methods:
    if deed.action.sender_chat_id is not None:
        return [UnbanChatSenderChat(chat_id=deed.chat_id, sender_chat_id=deed.action.sender_chat_id)]
    return [UnbanChatMember(chat_id=deed.chat_id, user_id=deed.user_id, only_if_banned=True)]


def _kick(deed: _Deed) -> Methods:
    if deed.again and TelegramStatus(deed.member["status"]).is_gone:
        return []
    # Without only_if_banned it removes a member and leaves him free to return (Bot API, unbanChatMember).
    return [UnbanChatMember(chat_id=deed.chat_id, user_id=deed.user_id, only_if_banned=False)]


def _mute(deed: _Deed) -> Methods:
    return _restrict_to(deed, dict.fromkeys(SendRight, False))


def _restrict(deed: _Deed) -> Methods:
    denied = set(deed.action.denied) or set(SendRight) - {SendRight.MESSAGES}
    return _restrict_to(deed, {right: right not in denied for right in SendRight})


def _unrestrict(deed: _Deed) -> Methods:
    # True lifts a restriction; the group's own permissions still hold (Bot API, restrictChatMember).
    return _restrict_to(deed, {**dict.fromkeys(SendRight, True), "can_invite_users": True})


def _restrict_to(deed: _Deed, rights: Mapping[Any, bool]) -> Methods:
    return [
        RestrictChatMember(
            chat_id=deed.chat_id,
            user_id=deed.user_id,
            permissions=ChatPermissions.model_validate({str(right): may for right, may in rights.items()}),
            use_independent_chat_permissions=True,
            until_date=deed.until,
        )
    ]


def _promote(deed: _Deed) -> Methods:
    rights = {right: True for right in _GIVEN_RIGHTS if deed.member.get(right)}
    methods: Methods = [
        PromoteChatMember(chat_id=deed.chat_id, user_id=deed.user_id, can_manage_chat=True, **rights),
    ]
    if deed.action.title:
        methods.append(
            SetChatAdministratorCustomTitle(chat_id=deed.chat_id, user_id=deed.user_id, custom_title=deed.action.title)
        )
    return methods


def _demote(deed: _Deed) -> Methods:
    rights = dict.fromkeys((*_GIVEN_RIGHTS, "can_manage_chat", "can_promote_members"), False)
    return [PromoteChatMember(chat_id=deed.chat_id, user_id=deed.user_id, **rights)]


def _delete(deed: _Deed) -> Methods:
    by = deed.action.reaction_by
    if by is not None:
        who = {"user_id": by} if by > 0 else {"actor_chat_id": by}
        return [DeleteMessageReaction(chat_id=deed.chat_id, message_id=deed.action.message_ids[0], **who)]
    ids = deed.action.message_ids
    batches = (ids[begin : begin + DELETE_BATCH] for begin in range(0, len(ids), DELETE_BATCH))
    return [DeleteMessages(chat_id=deed.chat_id, message_ids=batch) for batch in batches]


def _pin(deed: _Deed) -> Methods:
    is_quiet = deed.again or not deed.action.loud
    message_id = deed.action.message_ids[0]
    return [PinChatMessage(chat_id=deed.chat_id, message_id=message_id, disable_notification=is_quiet)]


def _unpin(deed: _Deed) -> Methods:
    if deed.action.everything:
        return [UnpinAllChatMessages(chat_id=deed.chat_id)]
    return [UnpinChatMessage(chat_id=deed.chat_id, message_id=deed.action.message_ids[0])]


def _nothing(_: _Deed) -> Methods:
    """A warning is between us and him: Telegram has no part in it."""
    return []


_DEEDS: Final[Mapping[ActionType, Callable[[_Deed], Methods]]] = {
    ActionType.BAN: _ban,
    ActionType.UNBAN: _unban,
    ActionType.KICK: _kick,
    ActionType.MUTE: _mute,
    ActionType.UNMUTE: _unrestrict,
    ActionType.WARN: _nothing,
    ActionType.UNWARN: _nothing,
    ActionType.RESTRICT: _restrict,
    ActionType.UNRESTRICT: _unrestrict,
    ActionType.PROMOTE: _promote,
    ActionType.DEMOTE: _demote,
    ActionType.DELETE: _delete,
    ActionType.PIN: _pin,
    ActionType.UNPIN: _unpin,
}
