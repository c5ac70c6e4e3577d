"""Invisible names, and names that turn the words around them."""

import re

import pytest

from models.users import visible_name
from tests.conftest import Scene

BLANK = "\u3164"


@pytest.mark.parametrize(
    "blank", [BLANK, "\u200b\u2060", "\u2800 \u2800", "\u0301", "\u00ad", "\u202e", "\u115f\uffa0", ""]
)
def test_nothing_of_it_can_be_seen(blank: str) -> None:
    assert visible_name(blank, "@mia") == "@mia"


@pytest.mark.parametrize("name", ["Mia", "ᄀ", "😀", "1", ".", "é", "e\u0301"])
def test_something_of_it_can_be_seen(name: str) -> None:
    assert visible_name(name, "@mia") == name


def test_a_name_turns_nothing_around() -> None:
    assert visible_name("\u202eaiM\u202c") == "aiM"


@pytest.mark.parametrize(
    "name",
    ["t.me/coins", "https://coins.example", "Coins.com", "@coins", "Mia (@coins)", "ask a@b.example", "/unpinall now"],
)
def test_a_name_is_no_link_no_mention_and_no_command(name: str) -> None:
    shown = visible_name(name)
    assert shown.replace("\u2060", "") == name
    assert not re.search(r"\w\.[a-z]{2}|://|@\w|(?:^|\s)/\w", shown)


@pytest.mark.parametrize("name", ["St. John", "J.R.R. T.", "Anna / Ben", "Mr. 7.5", "a/b", "…"])
def test_ordinary_names_stay(name: str) -> None:
    assert visible_name(name) == name


async def test_the_bot_posts_no_ad_that_is_in_a_name(scene: Scene) -> None:
    await scene.ask(scene.owner, "/setwelcome Hi {first} {last}, that is {fullname}!")
    advert = scene.world.person("t.me/coins") | {"last_name": "@coins"}
    await scene.world.move(scene.chat, advert, "member")
    greeted = await scene.telegram.wait_for_text(scene.chat, "coins")
    banned = await scene.ask(scene.admin, f"/ban {advert['id']}")
    for said in (greeted.text, banned.text):
        assert "t.\u2060me/coins" in said
        assert "t.me" not in said
        assert "@coins" not in said


async def test_answers_fall_back_to_the_name_or_the_id(scene: Scene) -> None:
    blank = scene.world.person(BLANK)
    said = await scene.world.say(scene.chat, blank, "hello")
    number = str(blank["id"])
    assert (await scene.ask(scene.admin, f"/warn {number}")).text.startswith(f"{number} was warned by Adam.")
    assert (
        await scene.ask(scene.admin, "/mute 1h", reply_to_message=said)
    ).text == f"{number} was muted for 1 hour by Adam."
    mention = {"type": "text_mention", "offset": 8, "length": 1, "user": blank}
    unmuted = await scene.ask(scene.admin, f"/unmute {BLANK}", entities=[mention])
    assert unmuted.text == f"{number} was unmuted by Adam."
    assert (await scene.ask(scene.admin, f"/info {number}")).text.startswith(f"{number}\n")
    reported = await scene.ask(blank, "@admin", reply_to_message=await scene.world.say(scene.chat, scene.member, "hi"))
    assert "A message from Mia was reported to the admins." in reported.text


async def test_an_admin_with_such_a_name(scene: Scene) -> None:
    ghost = scene.world.person(BLANK, "ghost")
    scene.chat.set(ghost, "administrator", can_restrict_members=True)
    await scene.world.move(scene.chat, ghost, "administrator", scene.owner, can_restrict_members=True)
    await scene.world.say(scene.chat, scene.member, "hello")
    assert (await scene.ask(ghost, "/mute @mia 1h")).text == "@mia was muted for 1 hour by @ghost."
