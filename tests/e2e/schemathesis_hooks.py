"""What the schema can't express: rules between fields, valid cursors, and that each key is used once.

They apply only to requests that should be right. Those that should be wrong are sent unchanged.
"""

import unicodedata
import uuid
from typing import Any, Final

import schemathesis
from pydantic import ValidationError
from schemathesis import GenerationMode, HookContext
from schemathesis.core import NOT_SET

from models.moves import FILE_VERSION
from services.moves.incoming import FORMAT
from webapi.app import ENDPOINTS
from webapi.openapi import API_PREFIX

FEW_WORDS: Final = 8
_BODIES: Final = {(endpoint.method, API_PREFIX + endpoint.path): endpoint.body for endpoint in ENDPOINTS}
_QUERIES: Final = {(endpoint.method, API_PREFIX + endpoint.path): endpoint.query for endpoint in ENDPOINTS}
_BODY_IS_OPTIONAL: Final = {
    (endpoint.method, API_PREFIX + endpoint.path) for endpoint in ENDPOINTS if endpoint.body_is_optional
}


def _is_right(case: Any) -> bool:
    return bool(case.meta is None or case.meta.generation.mode is GenerationMode.POSITIVE)


@schemathesis.hook
def map_case(_: HookContext, case: Any) -> Any:
    """Remove the cursor, which only the server creates, and use no key twice."""
    if _is_right(case):
        case.query = _storable(case.query)
        if case.body is not NOT_SET:  # set again, even to the same value, a missing body counts as wrong
            case.body = _storable(case.body)
        if isinstance(case.query, dict):
            case.query.pop("cursor", None)
            if "/stats" in case.operation.path:  # how the two relate
                case.query = {name: value for name, value in case.query.items() if name not in ("from", "to")}
            if case.operation.path.endswith("/export"):  # the service names the parts that it doesn't know
                case.query.pop("parts", None)
        if "Idempotency-Key" in (case.headers or {}):
            case.headers["Idempotency-Key"] = uuid.uuid4().hex
        if isinstance(case.body, dict) and case.operation.path.endswith("/import"):
            case.body = _readable_file(case.operation.path)
        elif isinstance(case.body, dict):
            _heed_what_is_kept(case.body)
            _shorten_word_lists(case.body)
            is_action = case.operation.path.endswith("/actions")
            for action in [case.body] if is_action else case.body.get("actions") or ():
                _heed_the_rule(action)
    return case


def _readable_file(path: str) -> dict[str, Any]:
    """Services read files of several bots, and say what they can't read."""
    return {"file": "5,ads"} if "/bans/" in path else {"format": FORMAT, "version": FILE_VERSION}


def _storable(value: Any) -> Any:
    """The same without what no database stores: the NUL character, and whole numbers beyond 64 bits."""
    if isinstance(value, str):
        return value.replace("\x00", "0")
    if isinstance(value, float) and abs(value) >= 2**63:
        return 0.5  # it's sent without an exponent, as a whole number
    if isinstance(value, list):
        return [_storable(one) for one in value]
    return {_storable(name): _storable(one) for name, one in value.items()} if isinstance(value, dict) else value


def _heed_what_is_kept(body: dict[str, Any]) -> None:
    """Correct what depends on the server's state: the time, a rule's penalty, an action's kind."""
    if body.get("expires_at") is not None:
        body["expires_at"] = "2100-01-01T00:00:00Z"
    if body.get("penalty") not in ("mute", "ban"):
        body.pop("penalty_duration", None)


def _shorten_word_lists(value: Any) -> None:
    """Keep below the number of words with the same ending that one group may have."""
    if isinstance(value, list):
        for one in value:
            _shorten_word_lists(one)
    elif isinstance(value, dict):
        for name, inner in value.items():
            if name == "words" and isinstance(inner, list):
                del inner[FEW_WORDS:]
            _shorten_word_lists(inner)


def _heed_the_rule(action: dict[str, Any]) -> None:
    """Name the kind where a rule's penalty would, and carry out nothing without messages."""
    if action.get("action_type") is None:
        action.update(action_type="warn", user_id=5, sender_chat_id=None, reaction_by=None)
    if action["action_type"] in ("delete", "pin", "unpin") and action.get("execute"):
        action["execute"] = False


@schemathesis.hook
def filter_case(_: HookContext, case: Any) -> bool:
    """Leave out what breaks a rule between fields: the models report those with their own errors."""
    place = (case.method.upper(), case.operation.path)
    if not _is_right(case) and place in _BODY_IS_OPTIONAL and _sends_no_body(case):
        return False  # it counts a missing body as wrong, even if the schema allows that
    if _is_right(case) and case.operation.path.endswith("/events"):
        return False  # the response never ends
    return not _is_right(case) or not (
        _breaks(_BODIES.get(place), case.body) or _breaks(_QUERIES.get(place), case.query)
    )


def _sends_no_body(case: Any) -> bool:
    """Whether there's none, or one in a form that's skipped because nothing can write it."""
    return case.body is NOT_SET or case.body in ("", b"") or case.media_type not in (None, "application/json")


def _breaks(model: Any, value: Any) -> bool:
    if model is None or not isinstance(value, dict):
        return False
    try:
        model.model_validate(value)
    except ValidationError as error:
        return any(_is_untold(problem) for problem in error.errors(include_context=False))
    return False


def _is_untold(problem: Any) -> bool:
    r"""Whether the schema can't express it. For \p{M} the fuzzer draws from blocks with unassigned points."""
    if problem["type"] == "string_pattern_mismatch":
        return any(unicodedata.category(letter) == "Cn" for letter in problem["input"])
    return bool(problem["type"] == "value_error")
