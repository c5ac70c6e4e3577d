"""Federations, in chat and over REST."""

import re

from demo.telegram.world import BOT, Chat
from tests.conftest import Scene, make_scene


async def _two_groups(scene: Scene) -> tuple[Scene, str]:
    """A second group, and the federation that both are in, which belongs to the first owner."""
    other = await make_scene(scene.telegram, scene.keeper, "Tea club")
    other.chat.set(scene.owner, "administrator")
    made = await scene.ask(scene.owner, "/newfed Clubs & more")
    match = re.search(r"/joinfed ([0-9a-f]{24})", made.text)
    assert match is not None
    assert (await scene.ask(scene.admin, f"/joinfed {match[1]}")).text.startswith(
        "You need the permission “Change roles”"
    )
    joined = await scene.ask(scene.owner, f"/joinfed {match[1]}")
    assert joined.text == "This group is in the federation Clubs & more now."
    await other.ask(other.owner, f"/joinfed {match[1]}")
    return other, match[1]


async def _is(scene: Scene, chat: Chat, user_id: int, status: str) -> None:
    await scene.telegram.wait_for(lambda: chat.members.get(user_id, {}).get("status") == status, status)


async def test_a_ban_in_one_is_a_ban_in_all(scene: Scene) -> None:
    other, federation = await _two_groups(scene)
    troll = scene.world.person("Troll", "troll")
    for chat in (scene.chat, other.chat):
        await scene.settle(await scene.world.move(chat, troll, "member"))
    assert (
        await scene.ask(scene.member, "/fban @troll")
    ).text == "Only this federation's owner and admins can do that."
    asked = await scene.ask(scene.owner, "/fban @troll ads everywhere")
    assert asked.text == "Ban @troll in all 2 groups of Clubs & more?"
    banned = await scene.agree(asked, scene.owner, "Ban in all groups")
    assert banned.text == "@troll is banned in 2 groups of Clubs & more.\nReason: ads everywhere"
    await _is(scene, scene.chat, troll["id"], "kicked")
    await _is(scene, other.chat, troll["id"], "kicked")
    [record] = await other.get(f"/actions?user_id={troll['id']}")
    assert record["origin_group_id"] == scene.chat.id
    assert (record["federation_id"], record["admin_id"], record["reason"]) == (
        federation,
        scene.owner["id"],
        "ads everywhere",
    )
    assert record["actor"]["name"] == "the federation “Clubs & more”"
    info = await scene.ask(scene.owner, "/fedinfo")
    assert info.text == f"Clubs & more\n{federation}\nGroups: 2, bans: 1"
    assert (await scene.ask(scene.member, "/fedinfo")).text == f"Clubs & more\n{federation}"
    lifted = await scene.ask(scene.owner, f"/unfban {troll['id']}")
    assert lifted.text.endswith("can return to the groups of Clubs & more.")
    await _is(scene, other.chat, troll["id"], "left")
    assert (
        await scene.ask(scene.owner, f"/unfban {troll['id']}")
    ).text == "This person isn't banned in the federation."


async def test_its_unban_ends_its_own_bans_only(scene: Scene) -> None:
    other, _ = await _two_groups(scene)
    troll = scene.world.person("Troll", "troll")
    for chat in (scene.chat, other.chat):
        await scene.settle(await scene.world.move(chat, troll, "member"))
    await scene.ask(scene.admin, "/ban @troll an old quarrel")
    asked = await scene.ask(scene.owner, "/fban @troll ads everywhere")
    await scene.agree(asked, scene.owner, "Ban in all groups")
    await _is(scene, other.chat, troll["id"], "kicked")
    await scene.ask(scene.owner, f"/unfban {troll['id']}")
    await _is(scene, other.chat, troll["id"], "left")
    path = f"/actions?user_id={troll['id']}&action_type=unban"
    while not all(one["status"] == "completed" for one in await scene.get(path)):
        pass
    assert scene.chat.members[troll["id"]]["status"] == "kicked"
    assert [one["status"] for one in await scene.get(f"/actions?user_id={troll['id']}&action_type=ban")][
        -1
    ] == "completed"


async def test_a_federation_ban_applies_in_every_group(scene: Scene) -> None:
    other, federation = await _two_groups(scene)
    status, body = await scene.keeper.call(
        "POST", f"/federations/{federation}/bans", {"user_id": 987654, "reason": "x"}
    )
    assert (status, body["data"]["origin_group_id"]) == (201, None)
    troll = {"id": 987654, "is_bot": False, "first_name": "Troll"}
    await _is(scene, other.chat, 987654, "kicked")
    await scene.world.move(other.chat, troll, "left")
    await scene.world.move(other.chat, troll, "member")
    await _is(scene, other.chat, 987654, "kicked")
    # When a group joins later, banned people who are in it are banned there.
    third = await make_scene(scene.telegram, scene.keeper, "Go club")
    await scene.settle(await scene.world.move(third.chat, troll, "member"))
    await third.ask(third.owner, f"/joinfed {federation}")
    await _is(scene, third.chat, 987654, "kicked")
    asked = await third.ask(third.owner, "/leavefed")
    assert asked.text == "Leave the federation Clubs & more?"
    left = await third.agree(asked, third.owner, "Leave")
    assert left.text == "This group isn't in a federation any more."
    assert (await third.ask(third.owner, "/fedinfo")).text == "This group isn't in a federation."
    assert (await third.ask(third.owner, "/joinfed x")).text.startswith("That isn't a federation ID.")


async def test_over_rest(scene: Scene) -> None:
    call = scene.keeper.call
    status, body = await call("POST", "/federations", {"name": "Rest", "owner_id": scene.owner["id"]})
    assert status == 201
    path = f"/federations/{body['data']['id']}"
    assert (await call("PUT", f"{path}/groups/{scene.chat.id}"))[0] == 200
    assert (await call("GET", f"{path}/groups"))[1]["data"] == {"group_ids": [scene.chat.id]}
    assert (await scene.get(""))["federation_id"] == body["data"]["id"]
    another = (await call("POST", "/federations", {"name": "Other"}))[1]["data"]["id"]
    assert (await call("PUT", f"/federations/{another}/groups/{scene.chat.id}"))[0] == 409
    assert (await call("DELETE", f"/federations/{another}/groups/{scene.chat.id}"))[0] == 404
    assert (await call("PATCH", path, {"admin_ids": [scene.admin["id"]]}))[1]["data"]["admin_ids"] == [
        scene.admin["id"]
    ]
    assert (await call("POST", f"{path}/bans", {"user_id": scene.admin["id"]}))[0] == 403
    asked = await scene.ask(scene.admin, "/fban 5554443 spam")  # an admin of the federation may
    banned = await scene.agree(asked, scene.admin, "Ban in all groups")
    assert banned.text.startswith("5554443 is banned in 1 group of")
    assert [one["user_id"] for one in (await call("GET", f"{path}/bans"))[1]["data"]] == [5554443]
    assert (await call("DELETE", f"{path}/bans/5554443"))[0] == 200
    owned = (await call("GET", f"/federations?owner_id={scene.owner['id']}"))[1]["data"]
    assert [one["name"] for one in owned] == ["Rest"]
    assert (await call("DELETE", path))[0] == 200
    assert (await call("GET", path))[0] == 404
    assert (await scene.get(""))["federation_id"] is None


async def test_whom_no_federation_can_ban(scene: Scene) -> None:
    _, federation = await _two_groups(scene)
    again = await scene.ask(scene.owner, f"/joinfed “{federation.upper()}”,")  # as phones quote it
    assert again.text == "This group is in the federation Clubs & more now."
    refused = {
        BOT["id"]: "I can't do that to myself.",
        777000: "That post comes from this group's linked channel. Change it in the channel itself.",
        scene.owner["id"]: "You can't ban the federation's owner or admins.",
    }
    for user_id, why in refused.items():
        assert (await scene.ask(scene.owner, f"/fban {user_id} ads")).text == why
        status, body = await scene.keeper.call("POST", f"/federations/{federation}/bans", {"user_id": user_id})
        assert (status, body["detail"]) == (403, why)
    status, body = await scene.keeper.call("GET", f"/federations/{federation}/bans")
    assert (status, body["data"]) == (200, [])
