"""The demo's story: its group stays alive, no matter what the bot does to its people."""

from random import Random

from demo.cast import ADMIN, NEIGHBOURS
from demo.founding import found
from demo.story import Story, may_write
from demo.telegram.server import BotApi

_FAR: int = 4_000_000_000


async def test_somebody_is_brought_back_where_nobody_may_write() -> None:
    telegram = BotApi()
    chat = found(telegram.world)
    story = Story(telegram, Random(1), chat)
    for one in NEIGHBOURS:
        user = telegram.world.named(one.name)
        assert user is not None
        chat.set(user, "restricted", is_member=True, can_send_messages=False, until_date=_FAR)
    await story.step()
    said = [one["text"] for one in telegram.world.messages.values() if one["from"]["first_name"] == ADMIN[0]]
    assert said[0].startswith("/unmute ")


def test_a_mute_that_is_over_silences_nobody() -> None:
    telegram = BotApi()
    chat = found(telegram.world)
    user = next(iter(telegram.world.people.values()))
    for until, expected in ((1, True), (_FAR, False), (0, False)):
        chat.set(user, "restricted", is_member=True, can_send_messages=False, until_date=until)
        assert may_write(chat, user["id"]) is expected


async def test_nobody_pins_or_reports_a_command() -> None:
    telegram = BotApi()
    chat = found(telegram.world)
    story = Story(telegram, Random(1), chat)
    user = telegram.world.named(NEIGHBOURS[0].name)
    assert user is not None
    await telegram.world.say(chat, user, "/rules")
    await story._pin()
    assert [one["text"] for one in telegram.world.messages.values()] == ["/rules"]
