"""Who can ban in a federation, its name, and its end, in chat."""

from tests.conftest import Scene


async def _federation(scene: Scene, name: str) -> str:
    made = await scene.ask(scene.owner, f"/newfed {name}")
    federation_id = made.text.split("/joinfed ")[1].split()[0]
    await scene.ask(scene.owner, f"/joinfed {federation_id}")
    return federation_id


async def test_the_owner_chooses_who_can_ban(scene: Scene) -> None:
    federation_id = await _federation(scene, "Go clubs")
    await scene.world.say(scene.chat, scene.member, "hello")
    refused = await scene.ask(scene.member, "/fedpromote @mia")
    assert refused.text == "Only this federation's owner and admins can do that."
    assert (await scene.ask(scene.owner, "/fedadmins")).text == "Go clubs belongs to Olga.\nIt has no other admins."
    made = await scene.ask(scene.owner, "/fedpromote @Adam")
    assert made.text == "@Adam can ban in the federation Go clubs now."
    assert (await scene.ask(scene.owner, "/fedpromote @Adam")).text == made.text
    assert (await scene.ask(scene.admin, "/fban @mia")).text.startswith("Ban @mia in the 1 group")
    assert (await scene.ask(scene.admin, "/fedadmins")).text == "Go clubs belongs to Olga.\nAdmins: Adam"
    assert (await scene.ask(scene.admin, "/fedpromote @mia")).text == "Only this federation's owner can do that."
    for typed in ("/renamefed Chess clubs", "/delfed"):  # the bot says why only once
        await scene.world.say(scene.chat, scene.admin, typed)
    assert (await scene.ask(scene.owner, "/fedinfo")).text.startswith("Go clubs")
    assert (await _kept(scene, federation_id)) == ("Go clubs", [scene.admin["id"]])
    stepped_down = await scene.ask(scene.admin, "/feddemote @Adam")
    assert stepped_down.text == "@Adam isn't an admin of the federation Go clubs any more."
    assert (await _kept(scene, federation_id)) == ("Go clubs", [])
    assert "not channels" in (await scene.ask(scene.owner, "/fedpromote -1001234567890")).text


async def _kept(scene: Scene, federation_id: str) -> tuple[str, list[int]]:
    """A federation's name and admins."""
    status, body = await scene.keeper.call("GET", f"/federations/{federation_id}")
    assert status == 200
    return body["data"]["name"], body["data"]["admin_ids"]


async def test_a_federation_has_room_for_so_many_admins(scene: Scene) -> None:
    federation_id = await _federation(scene, "Full clubs")
    admins = {"admin_ids": list(range(1000, 1100))}
    assert (await scene.keeper.call("PATCH", f"/federations/{federation_id}", admins))[0] == 200
    refused = await scene.ask(scene.owner, "/fedpromote @Adam")
    assert refused.text == "This federation has reached the limit of 100 admins."


async def test_a_federation_is_renamed_and_deleted(scene: Scene) -> None:
    federation_id = await _federation(scene, "Go clubs")
    assert (await scene.ask(scene.owner, "/renamefed Chess & go")).text == "The federation is called Chess & go now."
    listed = await scene.ask(scene.owner, "/myfeds", chat=scene.world.private(scene.owner))
    assert listed.text == f"Chess & go\n{federation_id}"
    asked = await scene.ask(scene.owner, "/delfed")
    assert asked.text.startswith("Delete the federation Chess & go and its list of bans?")
    done = await scene.agree(asked, scene.owner, "Delete")
    assert done.text == "The federation Chess & go is deleted."
    assert (await scene.ask(scene.owner, "/fedinfo")).text == "This group isn't in a federation."
    assert (await scene.ask(scene.owner, "/myfeds")).text.startswith("You don't own a federation.")


async def test_a_question_is_about_the_federation_that_it_names(scene: Scene) -> None:
    await _federation(scene, "Go clubs")
    asked = await scene.ask(scene.owner, "/delfed")
    left = await scene.ask(scene.owner, "/leavefed")
    await scene.agree(left, scene.owner, "Leave")
    kept = await _federation(scene, "Chess clubs")
    tapped = await scene.tap(asked.result, scene.owner, "Delete")
    assert tapped.params["text"].startswith("This menu has expired.")
    assert (await scene.keeper.call("GET", f"/federations/{kept}"))[0] == 200
