"""The server side of the panel's playground: shows the demo's chat to its people, and lets you act as one of them."""

import asyncio
import hashlib
import json
from collections.abc import Awaitable, Callable
from typing import Any, Final

from aiohttp import web

from demo.story import Story, may_write
from demo.telegram.server import BotApi, member_is_here
from demo.telegram.world import BOT

SHOWN: Final = 80
"""Messages of a chat that are shown, the newest."""
LONGEST_WAIT: Final = 25.0
"""Seconds that a page waits for something new, or for the group to be set up."""
_TAP_WAIT: Final = 5.0
"""Seconds that a tap waits for the bot's answer."""
_RANKS: Final = {"creator": 0, "administrator": 1, "member": 2, "restricted": 2}


class Playground:
    """Serves the demo's group. The process forwards the requests of the panel's page to it."""

    def __init__(self, telegram: BotApi, story: Story) -> None:
        self._telegram = telegram
        self._world = telegram.world
        self._story = story
        self.is_set_up = asyncio.Event()
        """Every request waits for this, because messages sent before the group has its rules would pass."""

    def routes(self) -> list[web.RouteDef]:
        """Routes served beside the Bot API."""
        return [
            web.get("/playground", self.look),
            web.post("/playground/messages", self._asked(self._say)),
            web.post("/playground/taps", self._asked(self._tap)),
            web.post("/playground/joins", self._asked(self._join)),
            web.post("/playground/raids", self._asked(self._raid)),
            web.post("/playground/pauses", self._asked(self._pause)),
        ]

    async def look(self, request: web.Request) -> web.Response:
        """The chat, as soon as it differs from what the page knows."""
        await self._set_up()
        known = request.query.get("known")
        async with self._world.changed:
            try:
                async with asyncio.timeout(LONGEST_WAIT):
                    await self._world.changed.wait_for(lambda: self._version() != known)
            except TimeoutError:
                pass  # the same: the page asks again
        return web.json_response({"version": self._version(), **self._state()})

    def _version(self) -> str:
        return hashlib.sha256(json.dumps(self._state(), sort_keys=True).encode()).hexdigest()[:16]

    def _state(self) -> dict[str, Any]:
        chat = self._story.chat
        messages = [one for (chat_id, _), one in sorted(self._world.messages.items()) if chat_id == chat.id]
        return {
            "chat": {"id": chat.id, "title": chat.title},
            "bot_id": BOT["id"],
            "is_paused": self._story.is_paused,
            "people": sorted(map(self._person, chat.members.values()), key=lambda one: (one["rank"], one["name"])),
            "messages": [self._message(one) for one in messages[-SHOWN:]],
        }

    def _person(self, known: dict[str, Any]) -> dict[str, Any]:
        user = known["user"]
        return {
            "id": user["id"],
            "name": user["first_name"],
            "username": user.get("username"),
            "is_bot": user["is_bot"],
            "status": known["status"],
            "rank": _RANKS.get(known["status"], 3),
            "is_here": member_is_here(known),
            "may_write": may_write(self._story.chat, user["id"]),
            "until": known.get("until_date") or None,
        }

    def _message(self, message: dict[str, Any]) -> dict[str, Any]:
        reply = message.get("reply_to_message")
        return {
            "id": message["message_id"],
            "date": message["date"],
            "author": {"id": message["from"]["id"], "name": message["from"]["first_name"]},
            "text": message.get("text") or message.get("caption") or "",
            "entities": message.get("entities") or message.get("caption_entities") or [],
            "has_picture": "photo" in message,
            "has_joined": "new_chat_members" in message,
            "reply_to": None
            if reply is None
            else {
                "id": reply["message_id"],
                "name": reply["from"]["first_name"],
                "text": (reply.get("text") or "")[:80],
            },
            "buttons": (message.get("reply_markup") or {}).get("inline_keyboard", []),
            "is_pinned": message["message_id"] in self._story.chat.pinned,
        }

    async def _say(self, body: dict[str, Any]) -> dict[str, Any]:
        chat, user = self._story.chat, self._user(body)
        if not may_write(chat, user["id"]):
            raise web.HTTPConflict(text="Telegram doesn't let this person write here")
        more = {}
        if body.get("reply_to") is not None:
            more["reply_to_message"] = self._known_message(int(body["reply_to"]))
        message = await self._world.say(chat, user, str(body["text"])[:4096], **more)
        return {"message_id": message["message_id"]}

    async def _tap(self, body: dict[str, Any]) -> dict[str, Any]:
        """Tap a button. Returns what Telegram would show to the person who taps."""
        message = self._known_message(int(body["message_id"]))
        tap_id = await self._world.press(message, self._user(body), str(body["data"]))

        def answers() -> list[dict[str, Any]]:
            return [one.params for one in self._telegram.calls if one.params.get("callback_query_id") == tap_id]

        async with self._world.changed:
            try:
                async with asyncio.timeout(_TAP_WAIT):
                    await self._world.changed.wait_for(lambda: bool(answers()))
            except TimeoutError:
                return {"text": None, "is_alert": False}
        answer = answers()[0]
        return {"text": answer.get("text"), "is_alert": bool(answer.get("show_alert"))}

    async def _join(self, body: dict[str, Any]) -> dict[str, Any]:
        user = await self._story.enter(str(body["name"])[:64], None)
        return {"user_id": user["id"]}

    async def _raid(self, _: dict[str, Any]) -> dict[str, Any]:
        await self._story.raid()
        return {}

    async def _pause(self, body: dict[str, Any]) -> dict[str, Any]:
        self._story.is_paused = bool(body["is_paused"])
        async with self._world.changed:
            self._world.changed.notify_all()
        return {}

    async def _set_up(self) -> None:
        """Wait for the group to be set up. Raises HTTPServiceUnavailable if that takes too long."""
        try:
            async with asyncio.timeout(LONGEST_WAIT):
                await self.is_set_up.wait()
        except TimeoutError:
            raise web.HTTPServiceUnavailable(text="The group isn't set up yet") from None

    def _asked(
        self, do: Callable[[dict[str, Any]], Awaitable[dict[str, Any]]]
    ) -> Callable[[web.Request], Awaitable[web.Response]]:
        """A handler for a JSON body."""

        async def handle(request: web.Request) -> web.Response:
            await self._set_up()
            try:
                return web.json_response(await do(await request.json()))
            except (KeyError, TypeError, ValueError) as error:
                raise web.HTTPBadRequest(text=f"Not what the playground sends: {error}") from error

        return handle

    def _user(self, body: dict[str, Any]) -> dict[str, Any]:
        user = self._world.people.get(int(body["user_id"]))
        if user is None:
            raise web.HTTPNotFound(text="There's no such person here")
        return user

    def _known_message(self, message_id: int) -> dict[str, Any]:
        message = self._world.messages.get((self._story.chat.id, message_id))
        if message is None:
            raise web.HTTPNotFound(text="This message is gone")
        return message
