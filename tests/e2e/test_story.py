"""One story through both interfaces, from adding the bot to removing it."""

from demo.telegram.server import BotApi
from tests.servers import Keeper


async def test_story(keeper: Keeper, telegram: BotApi) -> None:
    world = telegram.world
    olga, adam, mia = world.person("Olga"), world.person("Adam", "adam"), world.person("Mia", "mia")
    group = world.group("Chess & <b>Tea</b>", olga, mia, description="Talk", photo_file_id="PHOTO1")
    group.set(adam, "administrator")

    # The bot is added: the group is registered, and the bot says hello.
    await world.add_bot(group, by=olga)
    hello = await telegram.wait_for_text(group, "Chess & <b>Tea</b>")
    assert [button["text"] for row in hello.params["reply_markup"]["inline_keyboard"] for button in row] == [
        "🛡 Protect the group",
        "🌐 Language",
        "📖 Guide",
    ]
    status, body = await keeper.call("GET", f"/groups/{group.id}")
    assert status == 200
    assert body["data"] | {"id": "", "created_at": "", "updated_at": ""} == {
        "id": "",
        "group_id": group.id,
        "name": "Chess & <b>Tea</b>",
        "description": "Talk",
        "member_count": 4,
        "admin_count": 2,
        "is_active": True,
        "photo_url": f"/api/v2/groups/{group.id}/photo",
        "federation_id": None,
        "linked_chat_id": None,
        "missing_rights": ["can_delete_messages", "can_restrict_members", "can_pin_messages", "can_invite_users"],
        "created_at": "",
        "updated_at": "",
    }
    status, body = await keeper.call("GET", f"/groups/{group.id}/users")
    assert {user["first_name"]: user["role"] for user in body["data"]} == {"Olga": "owner", "Adam": "admin"}

    # Settings, changed by a tap, seen over REST.
    await world.say(group, adam, "/settings")
    page = await telegram.wait_for_text(group, "Settings of Chess & <b>Tea</b>")
    await world.tap(page.result, adam, "Welcome message")
    await telegram.wait_for(lambda: telegram.sent(group, "editMessageText"))
    status, body = await keeper.call("GET", f"/groups/{group.id}/settings")
    assert body["data"]["welcome_message_enabled"] is True

    # A rule over REST applies in chat at once.
    rule = {"rule_name": "no-ads", "description": "No <ads>", "penalty": "mute", "penalty_duration": 5400}
    status, body = await keeper.call("POST", f"/groups/{group.id}/rules", rule)
    assert status == 201
    await world.say(group, mia, "/rules")
    rules = await telegram.wait_for_text(group, "no-ads")
    assert rules.text == "Rules\n1. no-ads: No <ads> (mute for 1 hour 30 minutes)"

    # An action over REST appears in the history and the statistics.
    action = {"action_type": "ban", "user_id": mia["id"], "admin_id": adam["id"], "reason": "ads", "duration": 86400}
    status, body = await keeper.call("POST", f"/groups/{group.id}/actions", action)
    assert (status, body["data"]["status"]) == (201, "completed")
    await world.say(group, adam, "/history")
    history = await telegram.wait_for_text(group, "History")
    assert "Ban (1 day) · mia · " in history.text
    await world.say(group, olga, "/stats")
    [stats] = await telegram.wait_for(lambda: telegram.sent(group, "sendPhoto"), "a picture")
    assert "messages; in the 7 days before, I counted none." in stats.text
    await world.say(group, olga, "/topmods")
    moderators = (await telegram.wait_for(lambda: telegram.sent(group, "sendPhoto")[1:], "a picture"))[0]
    assert "There was 1 moderation action; in the 7 days before, I counted none." in moderators.text
    assert "adam did the most: 1 action." in moderators.text

    # Removed: its data stays, but it's no longer active.
    update_id = await world.move(group, {"id": 4242424242, "is_bot": True, "first_name": "Keeper"}, "kicked", by=olga)
    await telegram.wait_until_confirmed(update_id)
    status, body = await keeper.call("GET", f"/groups/{group.id}")
    assert body["data"]["is_active"] is False
    status, body = await keeper.call("GET", f"/groups/{group.id}/logs")
    assert [log["event_type"] for log in body["data"]][-1:] == ["group.registered"]
    assert body["data"][0]["event_type"] == "group.removed"
