"""The life of the demo's group: people talk, join and leave, spammers come, and now and then there's a raid."""

import asyncio
import time
from random import Random
from typing import Any, Final

from demo.cast import ADMIN, MODERATOR, NEIGHBOURS, NEWCOMERS, PICTURES, RAIDERS, RUDE, SETTLERS, SPAM, TALK
from demo.telegram.server import BotApi, member_is_here
from demo.telegram.world import BOT, Chat

LANGUAGES: Final = {one.name: one.language for one in (*NEIGHBOURS, *SETTLERS)}
STEPS_BETWEEN_RAIDS: Final = 120
PRELUDE_STEPS: Final = 16
"""Few enough that anti-raid doesn't turn on."""
PRELUDE_HASTE: Final = 0.2
"""How much faster the first steps come, so that there's something to see at once."""
CALLS_KEPT: Final = 500
MESSAGES_KEPT: Final = 2_000
_HABITS: Final = {
    "talk": 59,
    "picture": 3,
    "join": 9,
    "leave": 2,
    "spam": 9,
    "rude": 4,
    "report": 5,
    "moderate": 4,
    "pin": 1,
    "command": 4,
}
"""How often each thing happens, out of a hundred."""
_CAPTCHA_PAUSE: Final = 2.0
"""Seconds that a person thinks before they tap a captcha's button."""

_RAID_PATIENCE: Final = 45
"""Seconds that anti-raid stays on."""


class Story:
    """What happens in the group. The same seed gives the same story, unless somebody takes part."""

    def __init__(self, telegram: BotApi, random: Random, chat: Chat) -> None:
        self._telegram = telegram
        self._world = telegram.world
        self._random = random
        self.chat = chat
        self.is_paused = False
        self._steps = 0

    async def live(self, seconds: float) -> None:
        """Go on forever, with this many seconds between steps on average."""
        while True:
            haste = PRELUDE_HASTE if self._steps < PRELUDE_STEPS else 1.0
            await asyncio.sleep(self._random.uniform(0.4, 1.6) * seconds * haste)
            if not self.is_paused:
                await self.step()

    async def step(self) -> None:
        """Let one thing happen."""
        self._steps += 1
        self._forget()
        if self._steps % STEPS_BETWEEN_RAIDS == 0:
            await self.raid()
            return
        await self._end_raid()
        await self._forgive()
        [what] = self._random.choices(list(_HABITS), list(_HABITS.values()))
        await getattr(self, f"_{what}")()

    async def raid(self) -> None:
        """Many join at once."""
        for _ in range(RAIDERS):
            number = self._random.randrange(1_000, 9_999)
            await self.enter(f"user{number}", f"user_{number}_x")
            await asyncio.sleep(0.2)

    async def _end_raid(self) -> None:
        """Let the admin turn anti-raid off some time after the bot turned it on.

        Otherwise everyone who joins is banned.
        """
        for (chat_id, _), message in list(self._world.messages.items()):
            is_old = time.time() - message["date"] > _RAID_PATIENCE
            data = next((one for one in _taps_of(message) if one.startswith("raidoff")), None)
            admin = self._world.named(ADMIN[0])
            if chat_id == self.chat.id and is_old and data is not None and admin is not None:
                await self._world.press(message, admin, data)

    async def _forgive(self) -> None:
        """Let the admin bring people back when few may write; otherwise the group would be silent within an hour."""
        neighbours = [one for one in self._world.people.values() if one["first_name"] in LANGUAGES]
        silent = [one for one in neighbours if not self._may_write(one)]
        admin = self._world.named(ADMIN[0])
        if not silent or len(silent) * 2 < len(neighbours) or admin is None:
            return
        user = self._random.choice(silent)
        status = self.chat.members[user["id"]]["status"]
        if status == "left":
            await self._world.move(self.chat, user, "member")
            await self._solve_captcha(user)
        else:
            await self._world.say(self.chat, admin, f"/{'unban' if status == 'kicked' else 'unmute'} {user['id']}")

    async def enter(self, name: str, username: str | None) -> dict[str, Any]:
        """Let somebody new join. Telegram reports it twice, as it really does: with an update and a message."""
        user = self._world.person(name, username)
        await self._world.move(self.chat, user, "member")
        message = self._world.message(self.chat, user, new_chat_members=[user])
        await self._world.send(message=message)
        return user

    def _forget(self) -> None:
        """Delete old messages, because a demo may run for days."""
        self._telegram.forget_calls(CALLS_KEPT)
        for key in sorted(self._world.messages)[:-MESSAGES_KEPT]:
            del self._world.messages[key]

    async def _talk(self) -> None:
        user = self._somebody()
        if user is not None:
            language = LANGUAGES.get(user["first_name"], "en")
            await self._world.say(self.chat, user, self._random.choice(TALK[language]))

    async def _picture(self) -> None:
        user = self._somebody()
        if user is not None:
            size = {"file_id": "PHOTO1", "file_unique_id": "U1", "width": 1280, "height": 853}
            caption = self._random.choice(PICTURES)
            message = self._world.message(self.chat, user, photo=[size], caption=caption)
            await self._world.send(message=message)

    async def _join(self) -> None:
        name = self._random.choice(NEWCOMERS)
        user = await self.enter(name, None)
        if self._random.random() < 0.8:
            await self._solve_captcha(user)

    async def _leave(self) -> None:
        leavers = [one for one in self._members() if one["first_name"] in NEWCOMERS]
        if leavers:
            await self._world.move(self.chat, self._random.choice(leavers), "left")

    async def _spam(self) -> None:
        number = self._random.randrange(100, 999)
        user = await self.enter(f"Promo {number}", f"promo_{number}")
        await self._solve_captcha(user)
        if self._may_write(user):
            await self._world.say(self.chat, user, self._random.choice(SPAM))

    async def _rude(self) -> None:
        user = self._somebody()
        if user is not None:
            await self._world.say(self.chat, user, self._random.choice(RUDE))

    async def _report(self) -> None:
        await self._about_a_message("/report")

    async def _moderate(self) -> None:
        orders = ("/warn too many capitals", "/mute 10m cool down", "/del")
        await self._about_a_message(self._random.choice(orders), by=MODERATOR[0])

    async def _pin(self) -> None:
        await self._about_a_message("/pin", by=ADMIN[0])

    async def _command(self) -> None:
        user = self._somebody()
        if user is not None:
            await self._world.say(self.chat, user, self._random.choice(("/rules", "/info", "/id")))

    async def _about_a_message(self, text: str, by: str | None = None) -> None:
        user = self._world.named(by) if by is not None else self._somebody()
        said = [
            message
            for (chat_id, _), message in list(self._world.messages.items())[-30:]
            if chat_id == self.chat.id
            and message["from"]["first_name"] in LANGUAGES
            and message["from"] != user
            and not message.get("text", "").startswith("/")
        ]
        if user is not None and said:
            await self._world.say(self.chat, user, text, reply_to_message=self._random.choice(said))

    async def _solve_captcha(self, user: dict[str, Any]) -> None:
        """Tap the button of this person's captcha, if the bot asks within a moment."""
        await asyncio.sleep(_CAPTCHA_PAUSE)
        for message in reversed([*self._world.messages.values()]):
            mentioned = {entity.get("user", {}).get("id") for entity in message.get("entities", ())}
            data = _taps_of(message)
            if message["from"]["id"] == BOT["id"] and user["id"] in mentioned and data:
                await self._world.press(message, user, data[0])
                await asyncio.sleep(_CAPTCHA_PAUSE / 2)
                return

    def _members(self) -> list[dict[str, Any]]:
        """Everyone but the bot and the group's admins."""
        return [
            known["user"]
            for known in self.chat.members.values()
            if known["status"] in ("member", "restricted") and not known["user"]["is_bot"]
        ]

    def _somebody(self) -> dict[str, Any] | None:
        able = [user for user in self._members() if self._may_write(user) and user["first_name"] in LANGUAGES]
        return self._random.choice(able) if able else None

    def _may_write(self, user: dict[str, Any]) -> bool:
        return may_write(self.chat, user["id"])


def _taps_of(message: dict[str, Any]) -> list[str]:
    """The data of the buttons under a message."""
    keyboard = (message.get("reply_markup") or {}).get("inline_keyboard", ())
    return [one["callback_data"] for row in keyboard for one in row if "callback_data" in one]


def may_write(chat: Chat, user_id: int) -> bool:
    """Whether Telegram lets somebody write in a chat."""
    known = chat.members.get(user_id)
    if known is None or not member_is_here(known):
        return False
    # Telegram itself ends restrictions with an end.
    return known.get("can_send_messages", True) is not False or 0 < (known.get("until_date") or 0) <= time.time()
