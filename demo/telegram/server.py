"""The server: long polling and webhook, calls that are checked and recorded, faults on demand."""

import asyncio
import inspect
import json
import time
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final

import aiogram.methods
import aiohttp
from aiogram.methods import TelegramMethod
from aiohttp import web
from pydantic import ValidationError

from demo.telegram.html import BadHtml, parse_html
from demo.telegram.world import BOT, TOKEN, Chat, World, member

METHODS: dict[str, type[TelegramMethod[Any]]] = {
    kind.__api_method__: kind
    for _, kind in inspect.getmembers(aiogram.methods, inspect.isclass)
    if issubclass(kind, TelegramMethod) and isinstance(getattr(kind, "__api_method__", None), str)
}
SEND_RIGHTS = ("can_send_messages", "can_send_photos", "can_send_polls", "can_send_other_messages")
PHOTO = b"\xff\xd8\xff\xe0 a very small photo"
WAIT_TIMEOUT = 60.0
"""Seconds without any event after which a wait fails: the machine may be busy."""
WAIT_LIMIT = 240.0
"""Seconds after which a wait fails, no matter what happens."""
_UPLOADED = "the file "
"""Prefix of a parameter that is a file sent with the call."""


class Refusal(Exception):
    """A response that isn't ok."""

    def __init__(self, code: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.code = code
        self.body = {"ok": False, "error_code": code, "description": description}
        if parameters:
            self.body["parameters"] = parameters


@dataclass
class Call:
    """A call that the bot made."""

    method: str
    params: dict[str, Any]
    code: int = 200
    result: Any = None
    was_carried_out: bool = False
    at: float = field(default_factory=time.monotonic)
    """When it arrived, by the monotonic clock."""

    @cached_property
    def text(self) -> str:
        """The text as people see it, without HTML."""
        return parse_html(self.params.get("text") or self.params.get("caption") or "")[0]


@dataclass
class Fault:
    """Replaces the response to the next matching call."""

    error: Refusal | None = None
    drop: bool = False
    page: str | None = None
    """A body to send instead of the real response, such as a proxy's page."""
    hold: asyncio.Event | None = None
    """The call is held before it's carried out, until this is set."""
    hold_after: bool = False
    """Held after it's carried out instead."""
    is_late: bool = False
    """Whether the call is carried out anyway, and only its response is replaced."""
    matches: Callable[[dict[str, Any]], bool] = field(default=lambda _: True)


_MOVES: Final = ("banChatMember", "unbanChatMember", "restrictChatMember")
"""Calls that change somebody's membership."""


class BotApi:
    """The Bot API server."""

    def __init__(self) -> None:
        self.world = World()
        self.calls: list[Call] = []
        self._calls_of: dict[int, list[Call]] = defaultdict(list)
        """The successful calls by chat: tests share a server, and look at one chat after each call."""
        self.violations: list[str] = []
        """Calls that the real server would have refused as malformed."""
        self.answers: dict[str, Callable[[dict[str, Any]], Any]] = {}
        """Responses that replace our own, by method."""
        self.file_server: Callable[[web.Request], Awaitable[web.StreamResponse]] | None = None
        """Serves files in our place."""
        self.faults: dict[str, deque[Fault]] = defaultdict(deque)
        self.weather: Callable[[str, dict[str, Any]], Fault | None] = lambda _, __: None
        """Asked for a fault for each call without a planned one."""
        self.tells_of_own_moves = False
        """Whether the bot gets an update about each ban and mute of its own, as from Telegram. Tests send their own."""
        self.latency = 0.0
        """Seconds between a call and its response."""
        self.held = 0
        """Calls that are being held."""
        self.being_answered = 0
        """Calls without a response yet."""
        self.webhook: dict[str, Any] | None = None
        self.confirmed = 0
        """Updates below this id are confirmed."""
        self.url = ""
        self._runner: web.AppRunner | None = None
        self._pushing: asyncio.Task[None] | None = None
        self.polls = 0
        """Calls of getUpdates so far."""

    async def start(self, port: int = 0, routes: Iterable[web.RouteDef] = ()) -> None:
        """Listen on a loopback port, by default a free one. `routes` are served beside the Bot API."""
        app = web.Application()
        app.router.add_routes(list(routes))
        app.router.add_post("/bot{token}/{method}", self._handle)
        app.router.add_get("/file/bot{token}/{path:.*}", self._file)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        """Stop listening."""
        if self._pushing is not None:
            self._pushing.cancel()
        if self._runner is not None:
            await self._runner.cleanup()

    def fail(self, method: str, code: int, description: str = "scripted", times: int = 1, **parameters: Any) -> None:
        """Refuse the next `times` calls of `method`."""
        self.faults[method].extend(Fault(Refusal(code, description, **parameters)) for _ in range(times))

    def sent(self, chat: Chat | int, *methods: str) -> list[Call]:
        """The successful calls of these methods, or of `sendMessage`, in a chat."""
        chat_id = chat if isinstance(chat, int) else chat.id
        wanted = methods or ("sendMessage",)
        return [call for call in self._calls_of.get(chat_id, ()) if call.method in wanted]

    def forget_calls(self, kept: int) -> None:
        """Forget all calls except the last `kept`."""
        del self.calls[:-kept]
        self._calls_of.clear()
        for call in self.calls:
            self._index(call)

    def _index(self, call: Call) -> None:
        chat_id = call.params.get("chat_id")
        if chat_id is not None and call.code == 200:
            self._calls_of[chat_id].append(call)

    async def wait_for(self, found: Callable[[], Any], what: str = "") -> Any:
        """Wait until `found` returns something true, and return it. As long as calls arrive, it keeps waiting."""
        try:
            async with asyncio.timeout(WAIT_LIMIT), self.world.changed:
                while not (result := found()):
                    async with asyncio.timeout(WAIT_TIMEOUT):
                        await self.world.changed.wait()
                return result
        except TimeoutError:
            last = "\n".join(f"{call.method} {call.params}" for call in self.calls[-8:])
            raise AssertionError(f"waited in vain for {what or found}; the last calls:\n{last}") from None

    async def wait_for_text(self, chat: Chat, part: str, count: int = 1) -> Call:
        """Wait for the `count`-th message in a chat whose text contains `part`."""

        def found() -> list[Call]:
            calls = [call for call in self.sent(chat) if part in call.text]
            return calls if len(calls) >= count else []

        calls: list[Call] = await self.wait_for(found, f"{part!r} in {chat.title}")
        return calls[count - 1]

    async def wait_for_calls(self, count: int) -> None:
        """Wait until this many calls were made in total."""
        await self.wait_for(lambda: len(self.calls) >= count, f"{count} calls")

    async def wait_for_count(self, counted: Callable[[], int], count: int) -> None:
        """Wait until `counted` reaches `count`, without a time-out of its own."""
        async with self.world.changed:
            await self.world.changed.wait_for(lambda: counted() >= count)

    async def wait_until_confirmed(self, update_id: int) -> None:
        """Wait until Telegram may forget the update."""
        await self.wait_for(lambda: self.confirmed > update_id, f"confirmation of {update_id}")

    async def _handle(self, request: web.Request) -> web.Response:
        if request.match_info["token"] != TOKEN:
            return web.json_response({"ok": False, "error_code": 401, "description": "Unauthorized"}, status=401)
        name = request.match_info["method"]
        try:
            params = self._check(name, await _read(request))
        except Refusal as refusal:
            self.violations.append(f"{name}: {refusal}")
            return web.json_response(refusal.body, status=refusal.code)
        self.being_answered += name != "getUpdates"
        try:
            if self.latency:
                await asyncio.sleep(self.latency)
            return await self._take(Call(name, params), request)
        finally:
            self.being_answered -= name != "getUpdates"

    async def _take(self, call: Call, request: web.Request) -> web.Response:
        name, params = call.method, call.params
        fault = self._fault(name, params) or self.weather(name, params)
        if fault is not None and not fault.hold_after:
            await self._hold(fault)
        try:
            if fault is not None and fault.drop:
                request.transport.abort()  # type: ignore[union-attr]
                raise Refusal(499, "dropped")
            if fault is not None and fault.page is not None:
                return web.Response(text=fault.page, status=502 if "502" in fault.page else 200)
            if fault is not None and fault.error is not None and not fault.is_late:
                raise fault.error
            call.result = await self._answer(name, params)
            call.was_carried_out = True
            if fault is not None and fault.hold_after:
                await self._hold(fault)
            if fault is not None and fault.error is not None:
                raise fault.error
            answer = web.json_response({"ok": True, "result": call.result})
        except Refusal as refusal:
            call.code = refusal.code
            answer = web.json_response(refusal.body, status=refusal.code)
        if name != "getUpdates":
            async with self.world.changed:
                self.calls.append(call)
                self._index(call)
                self.world.changed.notify_all()
        return answer

    async def _hold(self, fault: Fault) -> None:
        if fault.hold is None:
            return
        for change, wait in ((1, fault.hold.wait), (-1, None)):
            async with self.world.changed:
                self.held += change
                self.world.changed.notify_all()
            if wait is not None:
                await wait()

    def _fault(self, name: str, params: dict[str, Any]) -> Fault | None:
        for fault in self.faults[name]:
            if fault.matches(params):
                self.faults[name].remove(fault)
                return fault
        return None

    def _check(self, name: str, raw: dict[str, str]) -> dict[str, Any]:
        """The parameters, parsed by aiogram's own method. Raises Refusal."""
        kind = METHODS.get(name)
        if kind is None:
            raise Refusal(404, f"no method {name}")
        unknown = set(raw) - set(kind.model_fields)
        if unknown:
            raise Refusal(400, f"unknown parameters {sorted(unknown)}")
        values = {field: _decode(kind, field, value) for field, value in raw.items()}
        try:
            kind.model_validate(values)
        except ValidationError as error:
            raise Refusal(400, str(error)) from error
        for button in _buttons(values.get("reply_markup")):
            if not _does_something(button, values.get("chat_id")):
                raise Refusal(400, "BUTTON_TYPE_INVALID")
            if len(button.get("callback_data", "").encode()) > 64:
                raise Refusal(400, "BUTTON_DATA_INVALID")
        said = values.get("text")
        if said is not None and values.get("parse_mode") == "HTML":
            try:
                text, _ = parse_html(said)
            except BadHtml as error:
                raise Refusal(400, f"can't parse entities: {error}") from error
            length = len(text.encode("utf-16-le", "surrogatepass")) // 2
            if not 1 <= length <= 4096:
                raise Refusal(400, f"a message of {length} UTF-16 units")
        return values

    async def _answer(self, name: str, params: dict[str, Any]) -> Any:
        if name in self.answers:
            return self.answers[name](params)
        method = getattr(self, f"_on_{name}", None)
        if method is None:
            return True
        old = self._known(name, params)
        result = method(params)
        if inspect.isawaitable(result):
            result = await result
        if old is not None and (new := self._known(name, params)) != old and new is not None:
            await self.world.tell_of_move(self.world.chats[params["chat_id"]], old, new, BOT)
        return result

    def _known(self, name: str, params: dict[str, Any]) -> dict[str, Any] | None:
        """The member that the bot moves with this call; None if it hears nothing about that."""
        if not self.tells_of_own_moves or name not in _MOVES or params["chat_id"] not in self.world.chats:
            return None
        return self.world.chats[params["chat_id"]].members.get(params["user_id"])

    def _chat(self, params: dict[str, Any]) -> Chat:
        chat = self.world.chats.get(params["chat_id"])
        if chat is None:
            raise Refusal(400, "Bad Request: chat not found")
        if chat.members.get(BOT["id"], {}).get("status") in (None, "left", "kicked"):
            raise Refusal(403, "Forbidden: bot is not a member of the supergroup chat")
        return chat

    def _on_getMe(self, _: dict[str, Any]) -> dict[str, Any]:  # noqa: N802 - named by the Bot API
        return {**BOT, "can_join_groups": True, "can_read_all_group_messages": True, "supports_inline_queries": False}

    def _on_getChat(self, params: dict[str, Any]) -> dict[str, Any]:  # noqa: N802
        chat = self._chat(params)
        full = {**chat.short(), "accent_color_id": 0, "max_reaction_count": 11, "description": chat.description}
        if chat.photo_file_id:
            sizes = ("small_file_id", "small_file_unique_id", "big_file_id", "big_file_unique_id")
            full["photo"] = dict.fromkeys(sizes, chat.photo_file_id)
        if chat.linked_chat_id:
            full["linked_chat_id"] = chat.linked_chat_id
        if chat.pinned:
            full["pinned_message"] = self.world.messages[chat.id, chat.pinned[-1]]
        return full

    def _on_leaveChat(self, params: dict[str, Any]) -> bool:  # noqa: N802
        self._chat(params).set(BOT, "left")
        return True

    def _on_getChatMemberCount(self, params: dict[str, Any]) -> int:  # noqa: N802
        return len(self._chat(params).present)

    def _on_getChatAdministrators(self, params: dict[str, Any]) -> list[dict[str, Any]]:  # noqa: N802
        return [one for one in self._chat(params).present if one["status"] in ("creator", "administrator")]

    def _on_getFile(self, params: dict[str, Any]) -> dict[str, Any]:  # noqa: N802
        file_id = params["file_id"]
        return {"file_id": file_id, "file_unique_id": "u", "file_size": len(PHOTO), "file_path": f"photos/{file_id}"}

    def _on_sendMessage(self, params: dict[str, Any]) -> dict[str, Any]:  # noqa: N802
        chat = self._chat(params)
        text, entities = self.world.read_html(params["text"])
        content: dict[str, Any] = {"text": text} | ({"entities": entities} if entities else {})
        if "inline_keyboard" in (params.get("reply_markup") or {}):
            content["reply_markup"] = params["reply_markup"]
        return self.world.message(chat, BOT, **content)

    def _send_file(self, params: dict[str, Any], kind: str) -> dict[str, Any]:
        chat = self._chat(params)
        text, entities = self.world.read_html(params.get("caption") or "")
        if len(text.encode("utf-16-le")) > 2 * 1024:
            raise Refusal(400, "Bad Request: message caption is too long")
        given = str(params[kind])
        if given.startswith(_UPLOADED):
            given = f"file-{len(self.calls)}"
        file: dict[str, Any] = {"file_id": given, "file_unique_id": "u"}
        file |= {"width": 1, "height": 1, "duration": 1}
        content: dict[str, Any] = {kind: [file] if kind == "photo" else file}
        if text:
            content |= {"caption": text, "caption_entities": entities}
        if "inline_keyboard" in (params.get("reply_markup") or {}):
            content["reply_markup"] = params["reply_markup"]
        return self.world.message(chat, BOT, **content)

    def _on_sendPhoto(self, params: dict[str, Any]) -> dict[str, Any]:  # noqa: N802
        return self._send_file(params, "photo")

    def _on_sendVideo(self, params: dict[str, Any]) -> dict[str, Any]:  # noqa: N802
        return self._send_file(params, "video")

    def _on_sendAnimation(self, params: dict[str, Any]) -> dict[str, Any]:  # noqa: N802
        return self._send_file(params, "animation")

    def _on_sendDocument(self, params: dict[str, Any]) -> dict[str, Any]:  # noqa: N802
        return self._send_file(params, "document")

    def _on_sendSticker(self, params: dict[str, Any]) -> dict[str, Any]:  # noqa: N802
        return self._send_file(params, "sticker") | {
            "sticker": {
                "file_id": params["sticker"],
                "file_unique_id": "u",
                "type": "regular",
                "width": 1,
                "height": 1,
                "is_animated": False,
                "is_video": False,
            }
        }

    def _on_approveChatJoinRequest(self, params: dict[str, Any]) -> bool:  # noqa: N802
        self._requester(params)
        return True

    def _on_declineChatJoinRequest(self, params: dict[str, Any]) -> bool:  # noqa: N802
        self._requester(params)
        return True

    def _requester(self, params: dict[str, Any]) -> None:
        chat = self._chat(params)
        if params["user_id"] not in chat.requests:
            raise Refusal(400, "Bad Request: HIDE_REQUESTER_MISSING")
        chat.requests.remove(params["user_id"])

    def _on_deleteMessageReaction(self, params: dict[str, Any]) -> bool:  # noqa: N802
        self._chat(params)
        return True

    def _on_editMessageText(self, params: dict[str, Any]) -> dict[str, Any]:  # noqa: N802
        message = self.world.messages.get((params["chat_id"], params["message_id"]))
        if message is None:
            raise Refusal(400, "Bad Request: message to edit not found")
        text, entities = self.world.read_html(params["text"])
        changed = {"text": text, "entities": entities, "reply_markup": params.get("reply_markup")}
        if all(message.get(name) == value for name, value in changed.items()):
            raise Refusal(400, "Bad Request: message is not modified")
        message.update({name: value for name, value in changed.items() if value is not None})
        return message

    def _on_deleteMessage(self, params: dict[str, Any]) -> bool:  # noqa: N802
        if self.world.messages.pop((params["chat_id"], params["message_id"]), None) is None:
            raise Refusal(400, "Bad Request: message to delete not found")
        return True

    def _target(self, params: dict[str, Any]) -> tuple[Chat, dict[str, Any]]:
        """The chat, and a member that the bot may act on. Raises Refusal."""
        chat = self._chat(params)
        known = chat.members.get(params["user_id"])
        if known is None:
            known = member({"id": params["user_id"], "is_bot": False, "first_name": "Somebody"}, "left")
        if known["status"] == "creator":
            raise Refusal(400, "Bad Request: can't remove chat owner")
        if known["status"] == "administrator":
            raise Refusal(400, "Bad Request: user is an administrator of the chat")
        return chat, known["user"]

    def _on_getChatMember(self, params: dict[str, Any]) -> dict[str, Any]:  # noqa: N802
        chat = self._chat(params)
        known = chat.members.get(params["user_id"])
        if known is None:
            raise Refusal(400, "Bad Request: user not found")
        return known

    def _on_banChatMember(self, params: dict[str, Any]) -> bool:  # noqa: N802
        chat, user = self._target(params)
        chat.set(user, "kicked", until_date=params.get("until_date") or 0)
        return True

    def _on_unbanChatMember(self, params: dict[str, Any]) -> bool:  # noqa: N802
        chat, user = self._target(params)
        status = chat.members.get(user["id"], {}).get("status")
        if status == "kicked" or not params.get("only_if_banned"):
            chat.set(user, "left")
        return True

    def _on_restrictChatMember(self, params: dict[str, Any]) -> bool:  # noqa: N802
        chat, user = self._target(params)
        permissions = params["permissions"]
        # It also replaces a ban, so that a banned person can come back.
        is_member = member_is_here(chat.members.get(user["id"]))
        if all(permissions.get(right) for right in SEND_RIGHTS):
            chat.set(user, "member" if is_member else "left")
        else:
            until = params.get("until_date") or 0
            chat.set(user, "restricted", is_member=is_member, until_date=until, **permissions)
        return True

    def _on_promoteChatMember(self, params: dict[str, Any]) -> bool:  # noqa: N802
        chat = self._chat(params)
        known = chat.members.get(params["user_id"])
        if known is None:
            raise Refusal(400, "Bad Request: user not found")
        rights = {name: value for name, value in params.items() if name.startswith("can_")}
        if any(rights.values()):
            chat.set(known["user"], "administrator", **rights)
        else:
            chat.set(known["user"], "member")
        return True

    def _on_deleteMessages(self, params: dict[str, Any]) -> bool:  # noqa: N802
        chat = self._chat(params)
        if not 1 <= len(params["message_ids"]) <= 100:
            raise Refusal(400, "Bad Request: too many messages")
        for message_id in params["message_ids"]:
            self.world.messages.pop((chat.id, message_id), None)
        return True

    def _on_pinChatMessage(self, params: dict[str, Any]) -> bool:  # noqa: N802
        chat = self._chat(params)
        if (chat.id, params["message_id"]) not in self.world.messages:
            raise Refusal(400, "Bad Request: message to pin not found")
        chat.rings += not params.get("disable_notification")
        if params["message_id"] in chat.pinned:
            raise Refusal(400, "Bad Request: CHAT_NOT_MODIFIED")
        chat.pinned.append(params["message_id"])
        return True

    def _on_unpinChatMessage(self, params: dict[str, Any]) -> bool:  # noqa: N802
        chat = self._chat(params)
        if params.get("message_id") not in chat.pinned:
            raise Refusal(400, "Bad Request: message to unpin not found")
        chat.pinned.remove(params["message_id"])
        return True

    def _on_unpinAllChatMessages(self, params: dict[str, Any]) -> bool:  # noqa: N802
        self._chat(params).pinned.clear()
        return True

    async def _on_getUpdates(self, params: dict[str, Any]) -> list[dict[str, Any]]:  # noqa: N802
        if self.webhook is not None:
            raise Refusal(409, "Conflict: can't use getUpdates method while webhook is active")
        world = self.world
        self.polls += 1
        mine = self.polls
        async with world.changed:
            self._confirm(params.get("offset") or 0)
            world.changed.notify_all()
            try:
                await asyncio.wait_for(
                    world.changed.wait_for(lambda: self._wanted(params) or self.polls != mine),
                    params.get("timeout") or 0.001,
                )
            except TimeoutError:
                return []
            if self.polls != mine:
                raise Refusal(409, "Conflict: terminated by other getUpdates request")
            return self._wanted(params)[: params.get("limit", 100)]

    def _confirm(self, offset: int) -> None:
        if offset > self.confirmed:
            self.confirmed = offset
            self.world.updates[:] = [one for one in self.world.updates if one["update_id"] >= offset]

    def _wanted(self, params: dict[str, Any]) -> list[dict[str, Any]]:
        kinds = params.get("allowed_updates")
        return [one for one in self.world.updates if not kinds or set(kinds) & set(one) or len(one) == 1]

    def _on_setWebhook(self, params: dict[str, Any]) -> bool:  # noqa: N802
        self.webhook = params
        self._pushing = self._pushing or asyncio.create_task(self._push())
        return True

    def _on_deleteWebhook(self, _: dict[str, Any]) -> bool:  # noqa: N802
        self.webhook = None
        return True

    async def _push(self) -> None:
        """Post each update until the bot accepts it."""
        async with aiohttp.ClientSession() as session:
            while True:
                async with self.world.changed:
                    await self.world.changed.wait_for(lambda: self.webhook is not None and self.world.updates)
                    update, webhook = self.world.updates[0], self.webhook or {}
                headers = {"X-Telegram-Bot-Api-Secret-Token": webhook.get("secret_token", "")}
                try:
                    async with session.post(webhook["url"], json=update, headers=headers) as answer:
                        if answer.status != 200:
                            await asyncio.sleep(0.1)
                            continue
                except aiohttp.ClientError:
                    await asyncio.sleep(0.1)
                    continue
                async with self.world.changed:
                    self.world.updates.remove(update)
                    self.confirmed = max(self.confirmed, update.get("update_id", 0) + 1)
                    self.world.changed.notify_all()

    async def _file(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["token"] != TOKEN:
            return web.Response(status=404)
        if self.file_server is not None:
            return await self.file_server(request)
        return web.Response(body=PHOTO, content_type="application/octet-stream")


def member_is_here(known: dict[str, Any] | None) -> bool:
    """Whether a raw ChatMember is in the chat."""
    return known is not None and known["status"] not in ("left", "kicked") and known.get("is_member", True)


async def _read(request: web.Request) -> dict[str, str]:
    """The parameters. A file that's sent with the call is in the one that names it (Bot API, "Sending files")."""
    form = await request.post()
    texts = {name: value for name, value in form.items() if isinstance(value, str)}
    files = {f"attach://{name}": value.filename for name, value in form.items() if isinstance(value, web.FileField)}
    return {name: f"{_UPLOADED}{files[value]}" if value in files else value for name, value in texts.items()}


def _decode(kind: type[TelegramMethod[Any]], name: str, value: str) -> Any:
    """A form's text as the value it stands for."""
    if kind.model_fields[name].annotation in (str, str | None):
        return value
    try:
        return json.loads(value)
    except json.JSONDecodeError:
        return value


def _buttons(markup: Any) -> Iterator[dict[str, Any]]:
    for row in (markup or {}).get("inline_keyboard", ()) if isinstance(markup, dict) else ():
        yield from row


def _does_something(button: dict[str, Any], chat_id: Any) -> bool:
    """Whether Telegram accepts a button: a Mini App opens only from private chats, and only over HTTPS."""
    if "web_app" in button:
        return isinstance(chat_id, int) and chat_id > 0 and str(button["web_app"]["url"]).startswith("https://")
    return bool(button.get("callback_data")) or str(button.get("url")).startswith(("http://", "https://", "tg://"))
