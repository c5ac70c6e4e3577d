"""The start of the demo: a group with its people, the bot in it, and the protection that its owner chooses."""

from typing import Any, Final

import aiohttp

from demo.cast import ADMIN, BLOCKED_WORDS, GROUP, MODERATOR, NEIGHBOURS, OWNER, SETTLERS
from demo.telegram.server import BotApi
from demo.telegram.world import BOT, Chat, World

RIGHTS: Final = (
    "can_manage_chat",
    "can_delete_messages",
    "can_restrict_members",
    "can_promote_members",
    "can_invite_users",
    "can_pin_messages",
)
"""The rights that the bot gets: all that it can use."""
WELCOME: Final = "Welcome to Linden Street, {first}! /rules says how we live here."
PLAN: Final = {"captcha": "button", "spam": "mute", "newcomers": True, "flood": 7, "raids": True}


def found(world: World) -> Chat:
    """A new group with its people; the bot isn't in it yet."""
    owner, admin, moderator = (world.person(*names) for names in (OWNER, ADMIN, MODERATOR))
    people = [world.person(one.name, one.username) for one in (*NEIGHBOURS, *SETTLERS)]
    chat = world.group(GROUP, owner, moderator, *people, description="For everybody who lives on Linden Street")
    chat.set(admin, "administrator")
    return chat


async def set_up(telegram: BotApi, chat: Chat, api: aiohttp.ClientSession) -> None:
    """Add the bot, and set up the group's rules over the API, as a program would."""
    world = telegram.world
    owner = next(one["user"] for one in chat.members.values() if one["status"] == "creator")
    await world.move(chat, BOT, "administrator", owner, **dict.fromkeys(RIGHTS, True))
    async with world.changed:
        await world.changed.wait_for(lambda: telegram.sent(chat))  # it says hello once the group is registered
    for name in (ADMIN[0], MODERATOR[0], *(one.name for one in NEIGHBOURS)):
        await world.say(chat, _known(world, name), "👋")
    last = world.last_ids["update"]
    async with world.changed:
        await world.changed.wait_for(lambda: telegram.confirmed > last)
    moderator = _known(world, MODERATOR[0])
    await _ask(api, "POST", chat, "/setup", PLAN)
    await _ask(api, "PATCH", chat, f"/users/{moderator['id']}", {"role": "moderator"})
    await _ask(api, "POST", chat, "/blocklist", {"words": list(BLOCKED_WORDS), "penalty": "warn"})
    rule = {"rule_name": "be-kind", "description": "Be kind to each other. We meet on the stairs every day."}
    await _ask(api, "POST", chat, "/rules", rule)
    greeting = {"welcome_message_enabled": True, "welcome_message": WELCOME}
    await _ask(api, "PATCH", chat, "/settings", greeting)


def _known(world: World, name: str) -> dict[str, Any]:
    user = world.named(name)
    assert user is not None, f"{name} is in the cast"
    return user


async def _ask(api: aiohttp.ClientSession, method: str, chat: Chat, path: str, body: dict[str, Any]) -> None:
    async with api.request(method, f"/api/v2/groups/{chat.id}{path}", json=body) as answer:
        answer.raise_for_status()
