"""The schema and the docs pages."""

import json
import subprocess
import sys
import tomllib

from bot.version import VERSION
from tests.servers import ROOT, Keeper
from texts import languages
from webapi.app import ENDPOINTS
from webapi.openapi import API_PREFIX, build_schema

# design: the contract of the API
CONTRACT = {
    "GET /health",
    "GET /ready",
    f"GET {API_PREFIX}/health",
    f"GET {API_PREFIX}/ready",
    *(
        f"{method} {API_PREFIX}{path}"
        for methods, path in (
            ("POST GET", "/groups"),
            ("POST", "/groups/bulk"),
            ("GET PUT PATCH DELETE", "/groups/{group_id}"),
            ("GET POST", "/groups/{group_id}/setup"),
            ("GET", "/me"),
            ("GET POST DELETE", "/session"),
            ("POST", "/session/codes"),
            ("DELETE", "/users/{user_id}"),
            ("POST GET", "/tokens"),
            ("GET DELETE", "/tokens/{token_id}"),
            ("POST GET", "/federations"),
            ("GET PATCH DELETE", "/federations/{federation_id}"),
            ("GET", "/federations/{federation_id}/groups"),
            ("PUT DELETE", "/federations/{federation_id}/groups/{group_id}"),
            ("POST GET", "/federations/{federation_id}/bans"),
            ("POST", "/federations/{federation_id}/bans/import"),
            ("GET DELETE", "/federations/{federation_id}/bans/{user_id}"),
            ("GET", "/groups/{group_id}/photo"),
            ("GET", "/groups/{group_id}/stats"),
            ("GET", "/stats"),
            ("GET", "/system"),
            ("GET", "/stats/groups"),
            ("GET", "/reports/weekly"),
            ("GET", "/groups/{group_id}/stats/members"),
            ("GET", "/groups/{group_id}/stats/series"),
            ("GET", "/groups/{group_id}/stats/heatmap"),
            ("GET", "/groups/{group_id}/stats/moderators"),
            ("GET", "/groups/{group_id}/stats/rules"),
            ("GET", "/groups/{group_id}/stats/captcha"),
            ("GET", "/groups/{group_id}/users"),
            ("GET PATCH", "/groups/{group_id}/users/{user_id}"),
            ("GET", "/groups/{group_id}/users/{user_id}/stats"),
            ("POST GET", "/groups/{group_id}/roles"),
            ("GET PATCH DELETE", "/groups/{group_id}/roles/{name}"),
            ("POST GET", "/groups/{group_id}/rules"),
            ("GET PATCH DELETE", "/groups/{group_id}/rules/{rule_name}"),
            ("GET", "/groups/{group_id}/locks"),
            ("GET PUT DELETE", "/groups/{group_id}/locks/{kind}"),
            ("GET POST PATCH", "/groups/{group_id}/blocklist"),
            ("DELETE", "/groups/{group_id}/blocklist/{word}"),
            ("GET PUT DELETE", "/groups/{group_id}/flood"),
            ("GET PUT DELETE", "/groups/{group_id}/night-mode"),
            ("POST GET", "/groups/{group_id}/reports"),
            ("GET", "/groups/{group_id}/reports/{message_id}"),
            ("POST", "/groups/{group_id}/reports/{message_id}/decision"),
            ("GET PUT PATCH", "/groups/{group_id}/settings"),
            ("POST GET", "/groups/{group_id}/actions"),
            ("POST", "/groups/{group_id}/actions/bulk"),
            ("POST", "/groups/{group_id}/actions/bulk-revert"),
            ("GET", "/groups/{group_id}/actions/{action_id}"),
            ("POST", "/groups/{group_id}/actions/{action_id}/revert"),
            ("POST", "/groups/{group_id}/rules/test"),
            ("POST", "/groups/{group_id}/filter/test"),
            ("POST GET", "/groups/{group_id}/filter/samples"),
            ("DELETE", "/groups/{group_id}/filter/samples/{sample_id}"),
            ("GET", "/groups/{group_id}/filter/reviews"),
            ("POST", "/groups/{group_id}/filter/reviews/{review_id}"),
            ("PUT", "/groups/{group_id}/rules/order"),
            ("POST", "/groups/{group_id}/settings/preview"),
            ("GET", "/groups/{group_id}/export"),
            ("POST", "/groups/{group_id}/import"),
            ("POST", "/groups/{group_id}/webhooks/{webhook_id}/test"),
            ("GET", "/groups/{group_id}/logs"),
            ("GET", "/logs"),
            ("GET", "/groups/{group_id}/events"),
            ("GET", "/events"),
            ("POST GET", "/groups/{group_id}/webhooks"),
            ("GET PATCH DELETE", "/groups/{group_id}/webhooks/{webhook_id}"),
            ("GET", "/groups/{group_id}/webhooks/{webhook_id}/deliveries"),
            ("POST", "/groups/{group_id}/webhooks/{webhook_id}/deliveries/{delivery_id}/retry"),
        )
        for method in methods.split()
    ),
}


def test_the_schema_names_the_contract_and_nothing_else() -> None:
    schema = build_schema(ENDPOINTS, VERSION)
    named = {f"{method.upper()} {path}" for path, methods in schema["paths"].items() for method in methods}
    assert named == CONTRACT
    assert schema["openapi"] == "3.1.0"
    operations = [one["operationId"] for methods in schema["paths"].values() for one in methods.values()]
    assert len(operations) == len(set(operations))


def test_a_language_is_one_of_the_catalogue() -> None:
    schemas = build_schema(ENDPOINTS, VERSION)["components"]["schemas"]
    for model in ("SettingsPatch", "SettingsReplace", "SettingsRead"):
        assert schemas[model]["properties"]["language"]["enum"] == list(languages())


def test_every_reference_leads_somewhere() -> None:
    schema = build_schema(ENDPOINTS, VERSION)
    references: set[str] = set()

    def walk(node: object) -> None:
        if isinstance(node, dict):
            references.update(value for key, value in node.items() if key == "$ref")
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(schema)
    assert references
    for reference in references:
        assert reference.removeprefix("#/components/schemas/") in schema["components"]["schemas"]


async def test_the_pages_and_all_their_assets_are_served_from_here(keeper: Keeper) -> None:
    async with keeper.session.get(f"{keeper.base}/openapi.json") as answer:
        assert (await answer.json())["info"]["version"] == VERSION
    for page in ("/docs", "/redoc"):
        async with keeper.session.get(keeper.base + page) as answer:
            assert answer.content_type == "text/html"
            html = await answer.text()
        assert "//" not in html.replace("<!doctype", "")
        for part in html.split('"'):
            if part.startswith("/assets/"):
                async with keeper.session.get(keeper.base + part) as asset:
                    assert asset.status == 200, part


def test_the_version_is_one() -> None:
    printed = subprocess.run(
        [sys.executable, "-m", "bot", "--version"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert printed.stdout == f"groupkeeper {VERSION}\n"
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    assert project["tool"]["setuptools"]["dynamic"]["version"] == {"attr": "bot.version.VERSION"}


def test_the_schema_is_printed_without_a_process_running() -> None:
    printed = subprocess.run([sys.executable, "-m", "webapi.openapi"], cwd=ROOT, capture_output=True, check=True)
    assert json.loads(printed.stdout)["paths"].keys() == build_schema(ENDPOINTS, VERSION)["paths"].keys()
