"""Joins and leaves, as Telegram reports them."""

import time

from demo.telegram.server import PHOTO, BotApi
from demo.telegram.world import BOT
from tests.conftest import Scene, make_scene
from tests.servers import Keeper


async def test_two_updates_about_an_added_bot_make_one_group(keeper: Keeper, telegram: BotApi) -> None:
    world = telegram.world
    owner = world.person("Olga")
    chat = world.group("Twice", owner)
    await world.add_bot(chat, by=owner)
    update = dict(world.updates[-1])
    await world.send_raw(update)
    await world.send(my_chat_member=update["my_chat_member"])
    await world.say(chat, owner, "/help")
    await telegram.wait_for_text(chat, "I explain everything")
    _, body = await keeper.call("GET", "/groups?name=Twice")
    assert [group["group_id"] for group in body["data"]] == [chat.id]


async def test_welcome_and_goodbye(scene: Scene) -> None:
    settings = {
        "welcome_message_enabled": True,
        "welcome_message": "Hi {first} {last} {fullname} {username} {mention} {id} <{chatname}> {count} {else}",
        "goodbye_message_enabled": True,
    }
    await scene.call("PATCH", "/settings", settings)
    guest = scene.world.person("<Gus>", "gus") | {"last_name": "O'Neil"}
    await scene.world.move(scene.chat, guest, "member")
    welcome = await scene.telegram.wait_for_text(scene.chat, "Hi <Gus>")
    assert welcome.text == (f"Hi <Gus> O'Neil <Gus> O'Neil @gus <Gus> {guest['id']} <Chess club> 5 {{else}}")
    # The service message about the same join arrives too, and changes nothing.
    await scene.world.send(message=scene.world.message(scene.chat, guest, new_chat_members=[guest]))
    await scene.world.move(scene.chat, guest, "left")
    await scene.telegram.wait_for_text(scene.chat, "<Gus> O'Neil has left.")
    assert len([call for call in scene.telegram.sent(scene.chat) if "Hi <Gus>" in call.text]) == 1
    user = await scene.get(f"/users/{guest['id']}")
    assert (user["is_active"], user["telegram_status"]) == (False, "left")
    assert (await scene.get())["member_count"] == 4
    events = [log["event_type"] for log in await scene.get("/logs")]
    assert events[:2] == ["user.left", "user.joined"]


async def test_removed_people_get_no_goodbye(scene: Scene) -> None:
    world, chat = scene.world, scene.chat
    await scene.call("PATCH", "/settings", {"goodbye_message_enabled": True})
    advert, rude, free = (world.person(name) for name in ("Buy at t.me/spam", "Rude", "Fred"))
    for person in (advert, rude, free):
        await world.move(chat, person, "member")
    await scene.ask(scene.admin, f"/ban {advert['id']}")
    await world.move(chat, advert, "kicked", by=BOT)
    await world.send(message=world.message(chat, BOT, left_chat_member=advert))
    # An admin removes somebody in Telegram's own menu, where that isn't a ban, and lifts a ban.
    await world.send(message=world.message(chat, scene.admin, left_chat_member=rude))
    await world.move(chat, rude, "left", by=scene.admin)
    await world.move(chat, advert, "left", by=scene.admin)
    # Somebody with an open captcha leaves: they were never welcomed.
    await scene.call("PATCH", "/settings", {"captcha_enabled": True})
    held = world.person("Held")
    await world.move(chat, held, "member")
    await scene.telegram.wait_for_text(chat, "Tap the button within")
    await world.move(chat, held, "left")
    await world.move(chat, free, "left")
    await scene.telegram.wait_for_text(chat, "Fred has left.")
    assert [call.text for call in scene.telegram.sent(chat) if "has left" in call.text] == ["Fred has left."]


async def test_where_the_bot_is_no_admin_service_messages_tell_of_members(keeper: Keeper, telegram: BotApi) -> None:
    world = telegram.world
    owner = world.person("Olga")
    chat = world.group("Plain", owner)
    await world.add_bot(chat, by=owner, status="member")
    await telegram.wait_for_text(chat, "Hello! I moderate")
    guest = world.person("Gus")
    await world.send(message=world.message(chat, guest, new_chat_members=[guest, BOT]))
    update_id = await world.send(message=world.message(chat, owner, left_chat_member=guest))
    await telegram.wait_until_confirmed(update_id)
    _, body = await keeper.call("GET", f"/groups/{chat.id}/users/{guest['id']}")
    assert body["data"]["is_active"] is False
    _, body = await keeper.call("GET", f"/groups/{chat.id}")
    assert body["data"]["member_count"] == 2


async def test_promoted_and_demoted(scene: Scene) -> None:
    await scene.settle(await scene.world.move(scene.chat, scene.member, "administrator", by=scene.owner))
    assert (await scene.get(f"/users/{scene.member['id']}"))["role"] == "admin"
    assert (await scene.get())["admin_count"] == 3
    await scene.settle(await scene.world.move(scene.chat, scene.member, "member", by=scene.owner))
    assert (await scene.get(f"/users/{scene.member['id']}"))["role"] == "member"
    assert (await scene.get())["admin_count"] == 2


async def test_an_assigned_role_outlasts_a_demotion(scene: Scene) -> None:
    await scene.settle(await scene.world.move(scene.chat, scene.member, "administrator", by=scene.owner))
    status, _ = await scene.call("PATCH", f"/users/{scene.member['id']}", {"role": "moderator"})
    assert status == 200
    assert (await scene.get(f"/users/{scene.member['id']}"))["role"] == "admin"
    await scene.settle(await scene.world.move(scene.chat, scene.member, "member", by=scene.owner))
    assert (await scene.get(f"/users/{scene.member['id']}"))["role"] == "moderator"


async def test_a_new_title_and_photo(scene: Scene) -> None:
    world, chat = scene.world, scene.chat
    await world.send(message=world.message(chat, scene.admin, new_chat_title="Go club"))
    size = {"file_id": "NEW", "file_unique_id": "u", "width": 640, "height": 640}
    await scene.settle(await world.send(message=world.message(chat, scene.admin, new_chat_photo=[size])))
    group = await scene.get()
    assert group["name"] == "Go club"
    assert group["photo_url"] == f"/api/v2/groups/{chat.id}/photo"
    async with scene.keeper.session.get(scene.keeper.base + group["photo_url"]) as answer:
        assert (answer.status, await answer.read()) == (200, PHOTO)
    await scene.settle(await world.send(message=world.message(chat, scene.admin, delete_chat_photo=True)))
    assert (await scene.get())["photo_url"] is None


async def test_everything_follows_a_migration(scene: Scene) -> None:
    world = scene.world
    await scene.call("POST", "/rules", {"rule_name": "be-kind"})
    await scene.call("POST", "/actions", {"action_type": "warn", "user_id": scene.member["id"]})
    old = scene.chat
    new = world.group("Chess club", scene.owner)
    new.set(BOT, "administrator")
    await world.send(message=world.message(old, scene.admin, migrate_to_chat_id=new.id))
    update_id = await world.send(message=world.message(new, scene.admin, migrate_from_chat_id=old.id))
    await scene.settle(update_id)
    assert (await scene.keeper.call("GET", f"/groups/{old.id}"))[0] == 404
    scene.chat = new
    assert (await scene.get())["name"] == "Chess club"
    assert [rule["rule_name"] for rule in await scene.get("/rules")] == ["be-kind"]
    assert [action["action_type"] for action in await scene.get("/actions")] == ["warn"]
    assert {role["name"] for role in await scene.get("/roles")} == {"owner", "admin", "moderator", "member"}
    assert (await scene.get(f"/users/{scene.admin['id']}"))["role"] == "admin"
    assert (await scene.get("/logs"))[0]["event_type"] == "group.migrated"


async def test_removed_and_added_again(scene: Scene) -> None:
    await scene.call("POST", "/rules", {"rule_name": "be-kind"})
    await scene.settle(await scene.world.move(scene.chat, BOT, "kicked", by=scene.owner))
    assert (await scene.get())["is_active"] is False
    await scene.settle(await scene.world.add_bot(scene.chat, by=scene.owner))
    assert (await scene.get())["is_active"] is True
    assert len(await scene.get("/rules")) == 1


async def test_an_incompletely_described_administrator(keeper: Keeper, telegram: BotApi) -> None:
    world = telegram.world
    owner, admin, odd = world.person("Olga"), world.person("Adam"), world.person("Odd")
    chat = world.group("Old server", owner)
    chat.members[admin["id"]] = {"user": {"id": admin["id"]}, "status": "administrator"}  # no rights, no name
    chat.members[odd["id"]] = {"status": "administrator"}  # not even a user
    await world.add_bot(chat, by=owner)
    await telegram.wait_for_text(chat, "Hello! I moderate")
    _, body = await keeper.call("GET", f"/groups/{chat.id}/users")
    assert {user["user_id"]: user["role"] for user in body["data"]} == {owner["id"]: "owner", admin["id"]: "admin"}


async def test_an_answer_that_cannot_be_read_was_still_given(keeper: Keeper, telegram: BotApi) -> None:
    unreadable = {"message_id": 1, "date": int(time.time()), "gift": {"kind": "from the future"}}

    def answer(params: dict[str, object]) -> dict[str, object]:
        return unreadable | {"chat": {"id": params["chat_id"], "type": "supergroup", "title": 5}}

    telegram.answers["sendMessage"] = answer
    try:
        scene = await make_scene(telegram, keeper, "Future")
    finally:
        del telegram.answers["sendMessage"]
    assert (await scene.get())["is_active"] is True


async def test_a_group_that_we_missed_registers_at_the_first_message(keeper: Keeper, telegram: BotApi) -> None:
    world = telegram.world
    owner = world.person("Olga")
    chat = world.group("Missed", owner)
    chat.set(BOT, "administrator")
    await world.say(chat, owner, "/settings")
    await telegram.wait_for_text(chat, "Settings of Missed")
    _, body = await keeper.call("GET", f"/groups/{chat.id}/users/{owner['id']}")
    assert body["data"]["role"] == "owner"
