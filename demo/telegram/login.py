"""The data that Telegram signs when somebody signs in."""

import hashlib
import hmac
import json
import time
from typing import Any
from urllib.parse import urlencode

from demo.telegram.world import TOKEN


def widget(user: dict[str, Any], age: int = 0, token: str = TOKEN) -> dict[str, Any]:
    """The data from the Login Widget (core.telegram.org/widgets/login, "Checking authorization")."""
    fields = {"id": user["id"], "first_name": user["first_name"], "auth_date": int(time.time()) - age}
    check = "\n".join(f"{name}={fields[name]}" for name in sorted(fields))
    key = hashlib.sha256(token.encode()).digest()
    return {**fields, "hash": hmac.new(key, check.encode(), hashlib.sha256).hexdigest()}


def init_data(user: dict[str, Any], age: int = 0) -> str:
    """The data of a Mini App (core.telegram.org/bots/webapps, "Validating data")."""
    fields = {"user": json.dumps(user), "auth_date": str(int(time.time()) - age), "query_id": "AAH"}
    check = "\n".join(f"{name}={fields[name]}" for name in sorted(fields))
    key = hmac.new(b"WebAppData", TOKEN.encode(), hashlib.sha256).digest()
    return urlencode({**fields, "hash": hmac.new(key, check.encode(), hashlib.sha256).hexdigest()})
