"""Browsers are protected from sign-ins by other sites, hosts that set their cookie, and going back to http."""

from pathlib import Path

import pytest

from tests.webapi.clients import OPERATOR, ApiClient, open_api
from webapi import docs
from webapi.resources.session import COOKIE, SECURE_COOKIE

SIGN_IN = "/api/v2/session"


async def _sign_in(api: ApiClient, **headers: str) -> int:
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    async with api.client.post(SIGN_IN, data=b'{"init_data": "nobody signed this"}', headers=given) as answer:
        body = await answer.json(content_type=None)
        is_let_through = body["code"] == "sign-in-rejected"
        assert is_let_through is (answer.status == 403 and "page of this site" not in body["detail"])
        return 0 if is_let_through else answer.status


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "text/json", ""])
async def test_a_cross_site_form_signs_nobody_in(kind: str) -> None:
    async with open_api() as api:
        assert await _sign_in(api, Content_Type=kind) == 415


async def test_a_cross_site_page_signs_nobody_in() -> None:
    async with open_api() as api:
        ours = f"http://{api.client.host}:{api.client.port}"
        json = {"Content_Type": "application/json"}
        assert await _sign_in(api, **json) == 0
        assert await _sign_in(api, Content_Type="application/json; charset=utf-8", Origin=ours) == 0
        assert await _sign_in(api, **json, Origin="https://panel.example.org", Sec_Fetch_Site="same-origin") == 0
        for origin in ("https://evil.example", "null", f"{ours}.evil.example", "http://127.0.0.1:1", "//", "http://["):
            assert await _sign_in(api, **json, Origin=origin) == 403
        for site in ("cross-site", "same-site", "nonsense"):
            assert await _sign_in(api, **json, Origin=ours, Sec_Fetch_Site=site) == 403


@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_behind_tls_the_cookie_belongs_to_one_host_and_http_is_over(scheme: str) -> None:
    async with open_api() as api:
        other, right = (SECURE_COOKIE, COOKIE) if scheme == "http" else (COOKIE, SECURE_COOKIE)
        proxied = {"X-Forwarded-Proto": scheme}
        for name, why in ((right, "Your session has ended"), (other, "Send a token")):
            headers = {"Cookie": f"{name}=1", **proxied}
            async with api.client.get("/api/v2/me", headers=headers) as answer:
                assert (answer.status, why in (await answer.json(content_type=None))["detail"]) == (401, True)
        for path in ("/health", "/docs", "/api/v2/groups"):
            async with api.client.get(path, headers={**OPERATOR, **proxied}) as answer:
                assert ("Strict-Transport-Security" in answer.headers) is (scheme == "https")


def test_the_docs_keep_no_token() -> None:
    assert "persistAuthorization: false" in Path(docs.ASSETS / "swagger.js").read_text()
