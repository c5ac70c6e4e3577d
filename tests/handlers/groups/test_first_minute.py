# ruff: noqa: RUF001 - Persian letters look like Latin ones.
"""The bot's first message in a group, and what it says where it lacks rights."""

from demo.telegram.server import BotApi
from demo.telegram.world import BOT
from tests.conftest import Scene, StartKeeper, make_scene
from tests.servers import Keeper

RIGHTS = ("can_delete_messages", "can_restrict_members", "can_pin_messages", "can_invite_users")
ALL = dict.fromkeys(RIGHTS, True)


async def test_the_first_words_say_what_to_do_next_in_persian(keeper: Keeper, telegram: BotApi) -> None:
    world = telegram.world
    owner = {**world.person("Olga"), "language_code": "fa"}
    chat = world.group("شطرنج", owner)
    await world.move(chat, BOT, "administrator", by=owner, can_delete_messages=True, can_pin_messages=True)
    hello = await telegram.wait_for_text(chat, "سلام!")
    assert "این دسترسی‌ها را به من بدهید" in hello.text
    assert "مسدود کردن کاربران" in hello.text
    assert "دعوت کاربران با پیوند" in hello.text
    assert "حذف پیام‌ها" not in hello.text, "it has that right"
    rows = hello.params["reply_markup"]["inline_keyboard"]
    assert [one["text"] for row in rows for one in row] == ["🛡 محافظت از گروه", "🌐 زبان", "📖 راهنما"]
    _, body = await keeper.call("GET", f"/groups/{chat.id}/settings")
    assert body["data"]["language"] == "fa"
    _, body = await keeper.call("GET", f"/groups/{chat.id}")
    assert body["data"]["missing_rights"] == ["can_restrict_members", "can_invite_users"]


async def test_with_all_rights_the_first_words_name_none_and_offer_setup(telegram: BotApi) -> None:
    world = telegram.world
    owner = world.person("Olga")
    chat = world.group("Ready", owner)
    await world.move(chat, BOT, "administrator", by=owner, **ALL)
    hello = await telegram.wait_for_text(chat, "Hello!")
    assert "I have all the admin rights I need." in hello.text
    await world.tap(hello.result, owner, "Protect")
    await telegram.wait_for(
        lambda: (
            [call for call in telegram.sent(chat, "editMessageText") if "1 of 6" in call.text]
            or [call for call in telegram.sent(chat) if "1 of 6" in call.text]
        )
    )


async def _promote(scene: Scene, **rights: bool) -> None:
    await scene.settle(await scene.world.move(scene.chat, BOT, "administrator", by=scene.owner, **ALL | rights))


async def test_a_lost_right_is_announced_once(scene: Scene) -> None:
    def told(part: str) -> int:
        return len([call for call in scene.telegram.sent(scene.chat) if part in call.text])

    await _promote(scene)
    assert told("Now I have all the admin rights I need.") == 1
    assert (await scene.get())["missing_rights"] == []
    await _promote(scene, can_restrict_members=False)
    await _promote(scene, can_restrict_members=False)
    assert told("I lack an admin right:\n• Ban Users, to mute, kick and ban, and for captchas and anti-raid") == 1
    assert (await scene.get())["missing_rights"] == ["can_restrict_members"]
    assert (await scene.get("/logs"))[0]["event_type"] == "group.updated"
    await _promote(scene)
    await _promote(scene, can_restrict_members=False)
    assert told("I lack an admin right:") == 2, "given and taken away again, it is news"


async def test_an_action_that_lacks_a_right_names_it(scene: Scene) -> None:
    await _promote(scene)
    # An update was lost, so we still believe that we may ban.
    scene.chat.set(BOT, "administrator", **ALL | {"can_restrict_members": False})
    for _ in range(2):
        scene.telegram.fail("banChatMember", 400, "Bad Request: not enough rights to restrict/unrestrict chat member")
        await scene.world.say(scene.chat, scene.admin, f"/ban {scene.member['id']}")
    await scene.telegram.wait_for_text(scene.chat, "I lack an admin right:\n• Ban Users")
    await scene.ask(scene.admin, "/rules")
    assert (await scene.get())["missing_rights"] == ["can_restrict_members"]
    assert len([call for call in scene.telegram.sent(scene.chat) if "I lack an admin right" in call.text]) == 1


async def test_ready_counts_the_groups_where_a_right_is_missing(
    own_telegram: BotApi, start_keeper: StartKeeper
) -> None:
    keeper = await start_keeper()

    async def count() -> int:
        _, body = await keeper.call("GET", "/ready")
        found: int = body["data"]["groups_missing_rights"]
        return found

    scene = await make_scene(own_telegram, keeper)
    assert await count() == 1
    await _promote(scene)
    assert await count() == 0
