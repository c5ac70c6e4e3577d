"""Names as people type them: capitalized by a phone, in quotes, with accents in another Unicode form."""

import unicodedata

import pytest

from services.core.names import find_name
from tests.conftest import Scene

DECOMPOSED = unicodedata.normalize("NFD", "café")


@pytest.mark.parametrize(
    ("made", "typed"),
    [(DECOMPOSED, "café"), ("café", DECOMPOSED), ("no-ads", "No-ads"), ("no-ads", "“no-ads”"), ("Straße", "STRASSE")],
)
async def test_a_rule_is_found_by_its_name(scene: Scene, made: str, typed: str) -> None:
    name = unicodedata.normalize("NFC", made)
    await scene.ask(scene.admin, f"/rules add {made} warn Be kind")
    assert (await scene.ask(scene.admin, f"/rules off {typed}")).text == f"Rule {name} is off."
    assert (await scene.ask(scene.admin, f"/rules on {typed}")).text == f"Rule {name} is on."
    await scene.world.say(scene.chat, scene.member, "hello")
    assert (await scene.ask(scene.admin, f"/punish @mia {typed.strip('“”')}")).text.startswith("@mia was warned")
    [action] = await scene.get("/actions")
    assert action["rule_name"] == name
    assert (await scene.ask(scene.admin, f"/rules del {typed}")).text == f"Rule {name} deleted."


def test_a_name_that_could_mean_two_means_neither() -> None:
    assert find_name(["Ads", "ADS"], "ADS") == "ADS"
    assert find_name(["Ads", "ADS"], "ads") is None
    assert find_name([DECOMPOSED, "CAFÉ"], "café") == DECOMPOSED
    assert find_name(["İstanbul"], "istanbul") == "İstanbul"
    assert find_name(["تبلیغ\u200cها"], "تبليغها") == "تبلیغ\u200cها"  # noqa: RUF001 - from an Arabic keyboard


async def test_no_two_rules_differ_only_in_case(scene: Scene) -> None:
    await scene.ask(scene.admin, "/rules add ads x")
    assert "already exists" in (await scene.ask(scene.admin, "/rules add ADS y")).text
    assert (await scene.ask(scene.admin, "/rules off adz")).text == "There's no rule called “adz”. See /rules."


@pytest.mark.parametrize("typed", ["Модератор-й", "модератор-й", unicodedata.normalize("NFD", "МОДЕРАТОР-Й")])
async def test_a_role_is_found_by_its_name(scene: Scene, typed: str) -> None:
    await scene.world.say(scene.chat, scene.member, "hello")
    made = unicodedata.normalize("NFD", "Модератор-й")
    await scene.ask(scene.owner, f"/roles add {made} priority=20 moderate.warn")
    assert (await scene.ask(scene.owner, f"/role @mia {typed}")).text == "@mia now has the role Модератор-й."
    assert "moderate.mute" in (await scene.ask(scene.owner, f"/roles set {typed} +moderate.mute")).text
    asked = await scene.ask(scene.owner, f"/roles del {typed}")
    assert "Модератор-й" in (await scene.agree(asked, scene.owner, "Yes, delete it")).text
    assert (await scene.get(f"/users/{scene.member['id']}"))["role"] == "member"


async def test_no_role_looks_like_a_built_in_one(scene: Scene) -> None:
    assert "already exists" in (await scene.ask(scene.owner, "/roles add Owner moderate.warn")).text
    status, body = await scene.call("PATCH", "/roles/Owner", {"priority": 5})
    assert (status, body["code"]) == (403, "role-owner-fixed")


async def test_programs_find_it_in_both_forms(scene: Scene) -> None:
    status, _ = await scene.call("POST", "/rules", {"rule_name": DECOMPOSED})
    assert status == 201
    for name in ("café", DECOMPOSED):
        assert (await scene.get(f"/rules/{name}"))["rule_name"] == "café"
    status, body = await scene.call("PATCH", "/rules/tea", {"priority": 1})
    assert (status, body["code"]) == (404, "rule-unknown")
