"""Input errors, in words for people, without names of fields and types."""

from difflib import get_close_matches
from typing import Any, Final, NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from services.core.lengths import shorten
from texts import Key, Sentence, Span

_SHOWN: Final = 40
"""Characters shown of what was typed."""


class _Kind(NamedTuple):
    says: Key
    limit: str | None = None
    """Pydantic's name for the limit."""


_KINDS: Final = {
    "int_": _Kind(Key.TYPED_NUMBER),
    "float_": _Kind(Key.TYPED_NUMBER),
    "bool_": _Kind(Key.TYPED_SWITCH),
    "greater_than_equal": _Kind(Key.TYPED_AT_LEAST, "ge"),
    "greater_than": _Kind(Key.TYPED_MORE_THAN, "gt"),
    "less_than_equal": _Kind(Key.TYPED_AT_MOST, "le"),
    "less_than": _Kind(Key.TYPED_LESS_THAN, "lt"),
    "enum": _Kind(Key.TYPED_ONE_OF),
    "literal_error": _Kind(Key.TYPED_ONE_OF),
    "string_too_long": _Kind(Key.TYPED_TOO_LONG, "max_length"),
    "string_too_short": _Kind(Key.TYPED_TOO_SHORT),
    "too_long": _Kind(Key.TYPED_TOO_MANY, "max_length"),
    "too_short": _Kind(Key.TYPED_TOO_FEW, "min_length"),
}
"""By pydantic's type of the problem, or a prefix of it (pydantic, "Validation errors")."""
_OF_FIELDS: Final = {
    "name": Key.TYPED_NAME,
    "rule_name": Key.TYPED_NAME,
    "start": Key.TYPED_TIME_OF_DAY,
    "end": Key.TYPED_TIME_OF_DAY,
    "pattern": Key.TYPED_EXPRESSION,
}
"""By the field whose form is wrong."""
_OWN: Final = {
    "sender_chat_id": Key.TYPED_CHANNELS_BAN_ONLY,
    "user_id": Key.TYPED_WHOM,
    "penalty_duration": Key.TYPED_TIMED_PENALTIES,
    "duration": Key.TYPED_TIMED_PENALTIES,
    "must be a time zone": Key.TYPED_TIME_ZONE,
    "start and end": Key.TYPED_SAME_TIMES,
    "the steps": Key.TYPED_STEPS_RISE,
    "penalty must": Key.TYPED_WARNING_PENALTIES,
    "this can't be locked": Key.TYPED_NOT_A_LOCK,
    "write a question": Key.CAPTCHA_QUESTION_UNCLEAR,
    "an answer can have": Key.CAPTCHA_ANSWER_TOO_LONG,
}
"""By the start of the message of one of our own checks."""


_TIMES: Final = frozenset(
    {
        "captcha_timeout",
        "captcha_fail_duration",
        "duration",
        "penalty_duration",
        "raid_ban",
        "raid_duration",
        "raid_window",
        "seconds",
        "warning_lifetime",
        "within",
    }
)
"""Fields with seconds, which people type as a time such as `10m`."""
_TIME_LIMITS: Final = {
    "greater_than_equal": (Key.TYPED_TIME_AT_LEAST, "ge"),
    "less_than_equal": (Key.TYPED_TIME_AT_MOST, "le"),
}


def in_plain_words(error: ValidationError) -> Sentence:
    """The first problem, as a sentence for a chat: without lists of values and numbers of seconds."""
    detail = error.errors(include_url=False)[0]
    field, kind, facts = _field(detail), detail["type"], detail.get("ctx", {})
    if kind in ("enum", "literal_error"):
        typed, options = str(detail.get("input")), _options(facts)
        near = get_close_matches(typed.lower(), options, n=1, cutoff=0.7)
        if near:
            return Sentence(Key.TYPED_GUESS, {"typed": _typed(detail), "guess": near[0]})
        known = Key.TYPED_WARNING_PENALTIES if "escalation" in detail["loc"] else Key.TYPED_UNCLEAR
        return Sentence(known, {"typed": _typed(detail)})
    if field in _TIMES and kind in _TIME_LIMITS and facts[_TIME_LIMITS[kind][1]] > 0:
        key, limit = _TIME_LIMITS[kind]
        return Sentence(key, {"span": Span(facts[limit])})
    return in_words(detail)


def in_words(detail: ErrorDetails) -> Sentence:
    """One problem, as pydantic tells it, with what was typed."""
    kind, facts, typed = detail["type"], detail.get("ctx", {}), _typed(detail)
    if kind == "value_error":
        text = detail["msg"].removeprefix("Value error, ")
        key = next((key for begins, key in _OWN.items() if text.startswith(begins)), _of_field(detail))
        return Sentence(key, {"typed": typed, "why": text})
    if kind == "string_pattern_mismatch":
        return Sentence(_of_field(detail), {"typed": typed, "why": typed})
    form = next((form for begins, form in _KINDS.items() if kind.startswith(begins)), _Kind(Key.TYPED_UNCLEAR))
    expected = ", ".join(_options(facts))
    limit = facts.get(form.limit or "", 0)
    shown = limit if isinstance(limit, int) else str(limit)
    return Sentence(form.says, {"typed": typed, "expected": expected, "limit": shown})


def _of_field(detail: ErrorDetails) -> Key:
    return _OF_FIELDS.get(_field(detail), Key.TYPED_UNCLEAR)


def _field(detail: ErrorDetails) -> str:
    """The innermost field that the problem is about."""
    return next((str(part) for part in reversed(detail["loc"]) if isinstance(part, str)), "")


def _options(facts: dict[str, Any]) -> list[str]:
    """The values that pydantic expected, which it says as `'a', 'b' or 'c'`."""
    said = str(facts.get("expected", "")).replace("'", "")
    return said.replace(" or ", ", ").split(", ") if said else []


def _typed(detail: ErrorDetails) -> Sentence:
    value = detail.get("input")
    if isinstance(value, str | int | float):
        return Sentence(Key.TYPED_QUOTED, {"typed": shorten(str(value), _SHOWN)})
    return Sentence(Key.TYPED_THAT)
