"""The page of error codes matches what the code raises."""

import re
from typing import Any

import pytest

from tests.backends import GROUP
from tests.webapi.access import Api
from webapi.reference import PAGE, ROOT, page, raised
from webapi.refusals import (
    CSRF_TOKEN_WRONG,
    KEY_INVALID,
    OTHER_SITE,
    REFUSALS,
    SESSION_OVER,
    TOKEN_MISSING,
    TOKEN_REFUSED,
    Refusal,
)


def test_the_page_is_what_make_docs_writes() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run `make docs`"


def test_every_error_that_is_named_in_the_services_is_listed() -> None:
    named = {
        name
        for folder in ("services", "webapi")
        for path in (ROOT / folder).rglob("*.py")
        for name in re.findall(r"\bKey\.(ERROR_\w+)", path.read_text(encoding="utf-8"))
    }
    assert named
    assert {key.name for key in raised()} == named


@pytest.mark.parametrize(
    ("headers", "body", "refusal"),
    [
        ({}, {}, TOKEN_MISSING),
        ({"Authorization": "Bearer gk_nonsense"}, {}, TOKEN_REFUSED),
        ({"Authorization": "Bearer gs_nonsense"}, {}, SESSION_OVER),
        ("moderator in a browser", {}, CSRF_TOKEN_WRONG),
        ({"Sec-Fetch-Site": "cross-site"}, None, OTHER_SITE),
    ],
    ids=lambda one: one.code if isinstance(one, Refusal) else "",
)
async def test_errors_of_the_api_itself_have_a_code(api: Api, headers: Any, body: Any, refusal: Refusal) -> None:
    sent = headers if isinstance(headers, dict) else {"Cookie": api.headers[headers]["Cookie"]}
    path, given = ("/session", {"token": "x"}) if body is None else ("/tokens", body)
    async with api.client.post(f"/api/v2{path}", json=given, headers=sent) as answer:
        problem = await answer.json()
    assert (answer.status, problem["code"], problem["detail"]) == (refusal.status, refusal.code, refusal.detail)


async def test_a_key_that_is_not_one_has_a_code(api: Api) -> None:
    headers = {**api.headers["operator"], "Idempotency-Key": "two words"}
    async with api.client.post("/api/v2/groups", json={"group_id": -5, "name": "x"}, headers=headers) as answer:
        [error] = (await answer.json())["errors"]
    assert (answer.status, error["code"], error["message"]) == (
        KEY_INVALID.status,
        KEY_INVALID.code,
        KEY_INVALID.detail,
    )


@pytest.mark.parametrize(
    ("language", "detail", "message"),
    [
        ("", "There's no rule called “x”.", "write a question, an equals sign, and its answer"),
        ("xx, fr;q=0.5", "There's no rule called “x”.", "write a question"),
        (
            "fr, en;q=0.5",
            "There's no rule called “x”.",
            "Write a question, an equals sign, and its",
        ),
        ("en;q=0.1, fa-IR", "قانونی به نام", "پرسش، نشانهٔ مساوی و پاسخ را بنویسید."),
    ],
)
async def test_errors_speak_the_language_that_the_caller_asks_for(
    api: Api, language: str, detail: str, message: str
) -> None:
    headers = {**api.headers["operator"], **({"Accept-Language": language} if language else {})}
    async with api.client.get(f"/api/v2/groups/{GROUP}/rules/x", headers=headers) as answer:
        assert (await answer.json())["detail"].startswith(detail)
    body = {"captcha_questions": ["no answer"]}
    async with api.client.patch(f"/api/v2/groups/{GROUP}/settings", json=body, headers=headers) as answer:
        [error] = (await answer.json())["errors"]
    assert error["message"].startswith(message)
    assert (error["field"], error["code"]) == ("captcha_questions.0", "invalid")


def test_errors_of_the_api_itself_are_listed() -> None:
    listed = page()
    assert all(f"| `{one.code}` | {one.status.value} | {one.detail} |" in listed for one in REFUSALS)
    assert all(one.detail.endswith(".") for one in REFUSALS)
