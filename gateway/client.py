"""The Telegram gateway: what services ask of the Bot API.

Answers are read leniently. A Bot API server may be older or newer than the installed aiogram, and one member without
a field mustn't cost us the whole answer. So we ask for raw JSON and read the few fields that we use.
"""

import hashlib
import hmac
from collections.abc import AsyncIterator, Iterable
from http import HTTPStatus
from typing import Any, Final, NamedTuple

import aiohttp
import structlog
from aiogram import Bot
from aiogram.methods import (
    ApproveChatJoinRequest,
    DeclineChatJoinRequest,
    DeleteMessage,
    GetChat,
    GetChatAdministrators,
    GetChatMember,
    GetChatMemberCount,
    GetFile,
    GetMe,
    LeaveChat,
    SendMessage,
    SendPhoto,
    TelegramMethod,
)
from aiogram.methods.base import TelegramType
from aiogram.types import BufferedInputFile, InlineKeyboardMarkup
from aiogram.utils.web_app import safe_parse_webapp_init_data
from pydantic import BaseModel, ConfigDict, ValidationError

from gateway.errors import Away, Problem, Reason, Refused, TelegramError, translated
from gateway.moderation import CALL_TIMEOUT, ModerationCalls
from gateway.raw_answers import Answer, read_answer
from models.users import ADMINISTRATORS, Administrator, AdminRight, Profile, TelegramStatus

Keyboard = InlineKeyboardMarkup
"""Buttons under a message. Services only pass it on."""
DOWNLOAD_LIMIT: Final = 20 * 1024 * 1024
"""Bytes of a file that bots may download (Bot API, getFile)."""

log = structlog.get_logger(__name__)


class _RawChat(GetChat):
    __returning__ = dict[str, Any]


class _RawAdministrators(GetChatAdministrators):
    __returning__ = list[dict[str, Any]]


class _RawMember(GetChatMember):
    __returning__ = dict[str, Any]


class _RawMe(GetMe):
    __returning__ = dict[str, Any]


class _Lenient(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class ChatMember(_Lenient):
    """The part of a chat member that we use."""

    user: "MemberUser"
    status: TelegramStatus
    can_change_info: bool = False
    can_delete_messages: bool = False
    can_restrict_members: bool = False
    can_invite_users: bool = False
    can_pin_messages: bool | None = False
    """Missing or null in chats without pinned messages."""
    can_promote_members: bool = False
    is_member: bool = True
    """For restricted people: whether they're in the group (Bot API, ChatMemberRestricted)."""

    @property
    def present_status(self) -> TelegramStatus:
        """The status, or `left` for a restricted person who isn't in the chat."""
        is_outside = self.status is TelegramStatus.RESTRICTED and not self.is_member
        return TelegramStatus.LEFT if is_outside else self.status

    def rights(self) -> frozenset[AdminRight] | None:
        """An administrator's rights; None for everyone else."""
        if self.status is not TelegramStatus.ADMINISTRATOR:
            return None
        return frozenset(right for right in AdminRight if getattr(self, right))

    def to_administrator(self) -> Administrator:
        """The same, as services use it."""
        return Administrator(profile=self.user.to_profile(), status=self.status, rights=self.rights())


class MemberUser(_Lenient):
    """The part of a user that we use."""

    id: int
    first_name: str = ""
    last_name: str | None = None
    username: str | None = None
    is_bot: bool = False
    has_main_web_app: bool = False
    """For a bot: whether it has a main Mini App, which `?startapp` opens. Only getMe returns it."""

    def to_profile(self) -> Profile:
        """The same, as services use it."""
        return Profile(
            user_id=self.id,
            first_name=self.first_name,
            last_name=self.last_name or "",
            username=self.username,
            is_bot=self.is_bot,
        )


class _Pinned(_Lenient):
    message_id: int


class _PinningChat(_Lenient):
    pinned_message: _Pinned | None = None


class _Standing(_Lenient):
    status: str
    is_member: bool = True


class _Photo(_Lenient):
    big_file_id: str


class Chat(_Lenient):
    """The part of a chat that we use."""

    id: int
    title: str | None = None
    description: str | None = None
    photo: _Photo | None = None
    linked_chat_id: int | None = None
    """For a group: the channel whose posts it discusses."""


class AdministratorList(NamedTuple):
    """A chat's administrators without bots, as far as we could read Telegram's answer."""

    people: tuple[ChatMember, ...]
    is_complete: bool = True
    """Whether they're all: if an entry can't be read, it may be anybody's."""


class ChatDetails(_Lenient):
    """A chat with its administrators, as far as Telegram reported them."""

    chat: Chat
    member_count: int | None = None
    administrators: AdministratorList | None = None
    """None if Telegram didn't say."""
    own_rights: frozenset[AdminRight] | None = None
    """The bot's own rights; empty if it isn't an administrator. None if Telegram didn't say."""


class SignedUser(NamedTuple):
    """A person whose identity Telegram confirms by a signature."""

    id: int
    name: str
    auth_date: int
    """When Telegram signed, in Unix time."""
    signature: str


class Gateway:
    """Calls the Bot API for services."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._username: str | None = None
        self.moderation = ModerationCalls(bot)

    @property
    def bot_id(self) -> int:
        """The bot's id, which its token starts with."""
        return self._bot.id

    def verify_widget(self, signed: dict[str, Any]) -> SignedUser | None:
        """Who signed in with the Login Widget; None if the signature is wrong."""
        # aiogram's check compares with `==`, and its duration reveals how much was right.
        told = "\n".join(f"{name}={signed[name]}" for name in sorted(signed) if name != "hash")
        key = hashlib.sha256(self._bot.token.encode()).digest()
        expected = hmac.new(key, told.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()
        if not hmac.compare_digest(expected, str(signed["hash"])):
            return None
        name = f"{signed.get('first_name', '')} {signed.get('last_name', '')}".strip()
        return SignedUser(signed["id"], name, signed["auth_date"], signed["hash"])

    def verify_init_data(self, init_data: str) -> SignedUser | None:
        """Who opened a Mini App; None if the signature is wrong."""
        try:
            data = safe_parse_webapp_init_data(self._bot.token, init_data)
        except (ValueError, TypeError):  # a hash that isn't ASCII can't be compared
            return None
        if data.user is None:
            return None
        name = f"{data.user.first_name} {data.user.last_name or ''}".strip()
        return SignedUser(data.user.id, name, int(data.auth_date.timestamp()), data.hash)

    @property
    def known_username(self) -> str | None:
        """The bot's @name; None until Telegram has told us. No I/O."""
        return self._username or None

    async def me(self) -> MemberUser:
        """The bot's own account. Raises TelegramError."""
        me = await self._ask(_RawMe(), MemberUser)
        self._username = me.username or ""
        return me

    async def details(self, chat: Chat) -> ChatDetails:
        """Everything Telegram tells us about a chat. Fields it leaves out keep their value from `chat`, or are None."""
        details = ChatDetails(chat=chat)
        try:
            raw = await self._call(_RawChat(chat_id=chat.id))
            details = details.model_copy(update={"chat": Chat.model_validate({"title": chat.title, **dict(raw)})})
            count = await self._call(GetChatMemberCount(chat_id=chat.id))
            details = details.model_copy(update={"member_count": count})
            members, is_complete = await self._administrators(chat.id)
            no_rights = frozenset[AdminRight]() if is_complete else None
            own = next((member.rights() for member in members if member.user.id == self.bot_id), no_rights)
            people = AdministratorList(_people(members), is_complete)
            details = details.model_copy(update={"administrators": people, "own_rights": own})
        except (TelegramError, ValidationError) as error:
            log.warning("gateway.details_incomplete", chat_id=chat.id, error=str(error)[:200])
        return details

    async def administrators(self, chat_id: int) -> AdministratorList:
        """A chat's administrators. Raises TelegramError."""
        members, is_complete = await self._administrators(chat_id)
        return AdministratorList(_people(members), is_complete)

    async def own_rights(self, chat_id: int) -> frozenset[AdminRight]:
        """The bot's own rights in a chat; empty if it isn't an administrator. Raises TelegramError."""
        me = await self._ask(_RawMember(chat_id=chat_id, user_id=self.bot_id), ChatMember)
        return me.rights() or frozenset()

    async def _administrators(self, chat_id: int) -> tuple[list[ChatMember], bool]:
        """The administrators, with bots if Telegram lists them, and whether all could be read. Raises TelegramError."""
        members = []
        found = await self._call(_RawAdministrators(chat_id=chat_id))
        for raw in found:
            try:
                member = ChatMember.model_validate(raw)
            except ValidationError as error:
                log.warning("gateway.member_unreadable", chat_id=chat_id, raw=raw, error=str(error)[:200])
                continue
            members.append(member)
        return members, len(members) == len(found)

    async def pinned_message(self, chat_id: int) -> int | None:
        """The newest pinned message; None if there's none. Raises TelegramError."""
        pinned = (await self._ask(_RawChat(chat_id=chat_id), _PinningChat)).pinned_message
        return pinned.message_id if pinned else None

    async def find_member(self, chat_id: int, user_id: int) -> ChatMember | None:
        """A chat's member, who may have left; None if Telegram doesn't know the person there. Raises TelegramError."""
        try:
            return await self._ask(_RawMember(chat_id=chat_id, user_id=user_id), ChatMember)
        except Refused as error:
            log.info("gateway.member_unknown", chat_id=chat_id, user_id=user_id, error=error.description)
            return None

    async def is_administrator(self, chat_id: int, user_id: int) -> bool:
        """Whether somebody is an administrator of a chat; False if they aren't in it. Raises TelegramError."""
        try:
            member = await self._ask(_RawMember(chat_id=chat_id, user_id=user_id), _Standing)
        except Refused:
            return False
        return member.status in ADMINISTRATORS

    async def is_member(self, chat_id: int, user_id: int) -> bool | None:
        """Whether somebody is in a chat; None if Telegram doesn't tell us."""
        try:
            member = await self._ask(_RawMember(chat_id=chat_id, user_id=user_id), _Standing)
        except TelegramError as error:
            if isinstance(error, Refused) and error.reason not in (Reason.NO_CHAT, Reason.NO_RIGHT):
                return False
            log.warning("gateway.member_unknown", chat_id=chat_id, user_id=user_id, error=error.description)
            return None
        if member.status == TelegramStatus.RESTRICTED:
            return member.is_member
        return member.status not in (TelegramStatus.LEFT, TelegramStatus.KICKED)

    async def find_chat(self, name: int | str) -> Chat:
        """A chat by its id or @name. Raises TelegramError."""
        return await self._ask(_RawChat(chat_id=name), Chat)

    async def _ask(self, method: TelegramMethod[Any], answer: type[Answer]) -> Answer:
        """Telegram's response. An unreadable one counts as none. Raises TelegramError."""
        return read_answer(await self._call(method), answer)

    async def _call(self, method: TelegramMethod[TelegramType]) -> TelegramType:
        with translated():
            return await self._bot(method, request_timeout=CALL_TIMEOUT)

    async def username(self) -> str:
        """The bot's @name. Raises TelegramError."""
        if self._username is None:
            return (await self.me()).username or ""
        return self._username

    async def send(self, chat_id: int, text: str, keyboard: Keyboard | None = None, topic_id: int | None = None) -> int:
        """Send an HTML message, optionally into a topic. Returns its id. Raises TelegramError."""
        message = SendMessage(chat_id=chat_id, text=text, reply_markup=keyboard, message_thread_id=topic_id)
        sent = await self._call(message)
        return sent.message_id

    async def send_photo(self, chat_id: int, photo: bytes, caption: str) -> int:
        """Send a PNG picture with an HTML caption. Returns the message's id. Raises TelegramError."""
        file = BufferedInputFile(photo, "picture.png")
        sent = await self._call(SendPhoto(chat_id=chat_id, photo=file, caption=caption))
        return sent.message_id

    async def leave(self, chat_id: int, farewell: str | None = None) -> None:
        """Leave a group, after a farewell if that can be sent. Raises TelegramError."""
        if farewell is not None:
            try:
                await self.send(chat_id, farewell)
            except TelegramError as error:
                log.info("gateway.left_in_silence", chat_id=chat_id, error=error.description)
        await self._call(LeaveChat(chat_id=chat_id))

    async def admit(self, chat_id: int, user_id: int) -> None:
        """Approve a request to join. A request that's gone is ignored. Raises TelegramError."""
        await self._settle_request(ApproveChatJoinRequest(chat_id=chat_id, user_id=user_id))

    async def turn_away(self, chat_id: int, user_id: int) -> None:
        """Decline a request to join. A request that's gone is ignored. Raises TelegramError."""
        await self._settle_request(DeclineChatJoinRequest(chat_id=chat_id, user_id=user_id))

    async def _settle_request(self, method: ApproveChatJoinRequest | DeclineChatJoinRequest) -> None:
        try:
            await self._call(method)
        except Refused as error:
            log.info("gateway.request_gone", chat_id=method.chat_id, user_id=method.user_id, error=error.description)

    async def delete_message(self, chat_id: int, message_id: int) -> None:
        """Delete a message. If it's gone already, or we may not delete it, that's only logged."""
        try:
            await self._call(DeleteMessage(chat_id=chat_id, message_id=message_id))
        except TelegramError as error:
            log.info("gateway.message_stays", chat_id=chat_id, message_id=message_id, error=error.description)

    async def photo(self, file_id: str) -> AsyncIterator[bytes]:
        """The bytes of a photo, of which the first chunk is already read.

        Both this and the iterator raise TelegramError.
        """
        return await self._file(file_id, DOWNLOAD_LIMIT, Problem.NO_PHOTO)

    async def document(self, file_id: str, limit: int) -> bytes:
        """The bytes of a document. Raises TelegramError: Refused if it's gone, or has more than `limit`."""
        found = bytearray()
        async for part in await self._file(file_id, limit, Problem.NO_FILE):
            found += part
            if len(found) > limit:
                raise _no_file(Problem.NO_FILE)
        return bytes(found)

    async def _file(self, file_id: str, limit: int, problem: Problem) -> AsyncIterator[bytes]:
        file = await self._call(GetFile(file_id=file_id))
        if not file.file_path or (file.file_size or 0) > limit:
            raise _no_file(problem)
        url = self._bot.session.api.file_url(self._bot.token, file.file_path)
        chunks = _translated(self._bot.session.stream_content(url, timeout=CALL_TIMEOUT), problem)
        return _from(await anext(chunks, b""), chunks)


def _people(members: Iterable[ChatMember]) -> tuple[ChatMember, ...]:
    return tuple(member for member in members if not member.user.is_bot)


def _no_file(problem: Problem) -> Refused:
    return Refused(Reason.NO_FILE, problem)


async def _translated(chunks: AsyncIterator[bytes], problem: Problem) -> AsyncIterator[bytes]:
    """The same with our own errors, because the others' texts contain the URL, and the URL contains the bot's token."""
    try:
        async for chunk in chunks:
            yield chunk
    except aiohttp.ClientResponseError as error:
        if error.status in (HTTPStatus.BAD_REQUEST, HTTPStatus.NOT_FOUND, HTTPStatus.GONE):
            raise _no_file(problem) from None
        raise Away(Problem.FILES_AWAY, f"status {error.status}") from None
    except (aiohttp.ClientError, TimeoutError) as error:
        raise Away(Problem.FILES_AWAY, type(error).__name__) from None


async def _from(first: bytes, rest: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield first
    async for chunk in rest:
        yield chunk
