"""The recipes in docs/api/webhooks.md accept what we signed and nothing else. They run exactly as written."""

import base64
import json
import re
import secrets
import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from standardwebhooks import Webhook as Signer

from tests.servers import ROOT

PAGE = (ROOT / "docs" / "api" / "webhooks.md").read_text(encoding="utf-8")
SECRET = "whsec_" + base64.b64encode(secrets.token_bytes(24)).decode()
BODY = '{"type": "user.joined", "data": {"message": "Mia joined — “hello”"}}'
NODE = shutil.which("node")

Check = Callable[[str, dict[str, str], bytes], bool]


def _recipe(language: str) -> str:
    [found] = re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)
    return str(found)


def _in_python(secret: str, headers: dict[str, str], body: bytes) -> bool:
    names: dict[str, Check] = {}
    exec(_recipe("python"), names)  # noqa: S102 - our own page
    return names["is_genuine"](secret, headers, body)


def _in_javascript(secret: str, headers: dict[str, str], body: bytes) -> bool:
    assert NODE is not None
    given = json.dumps([secret, headers, base64.b64encode(body).decode()])
    call = f"const [s, h, b] = {given}; console.log(isGenuine(s, h, Buffer.from(b, 'base64')));"
    ran = subprocess.run([NODE, "-e", _recipe("javascript") + call], capture_output=True, text=True, check=True)
    return {"true\n": True, "false\n": False}[ran.stdout]


def _signed(at: datetime, secret: str = SECRET) -> dict[str, str]:
    name = "msg_000000000000000000000001"
    signature = Signer(secret).sign(name, at, BODY)
    return {"webhook-id": name, "webhook-timestamp": str(int(at.timestamp())), "webhook-signature": signature}


@pytest.mark.parametrize(
    "is_genuine",
    [
        _in_python,
        pytest.param(_in_javascript, marks=pytest.mark.skipif(NODE is None, reason="Node isn't installed here")),
    ],
)
def test_a_recipe_accepts_only_valid_signatures(is_genuine: Check) -> None:
    now, body = datetime.now(UTC), BODY.encode()
    headers = _signed(now)
    assert is_genuine(SECRET, headers, body)
    several = {**headers, "webhook-signature": f"v1,AAAA {headers['webhook-signature']}"}
    assert is_genuine(SECRET, several, body)
    other = "whsec_" + base64.b64encode(secrets.token_bytes(24)).decode()
    forged = (
        (SECRET, headers, body + b" "),
        (SECRET, {**headers, "webhook-id": "msg_000000000000000000000002"}, body),
        (SECRET, {**headers, "webhook-timestamp": str(int(now.timestamp()) + 1)}, body),
        (SECRET, {**headers, "webhook-timestamp": "now"}, body),
        (SECRET, {**headers, "webhook-signature": ""}, body),
        (SECRET, _signed(now, other), body),
        (SECRET, _signed(now - timedelta(minutes=6)), body),
        (other, headers, body),
    )
    assert [is_genuine(*one) for one in forged] == [False] * len(forged)
