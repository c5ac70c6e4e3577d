"""Input errors, in words for people, without names of fields and types."""

from typing import Final, NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from services.core.lengths import shorten
from texts import Key, Sentence

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


def in_plain_words(error: ValidationError) -> Sentence:
    """The first problem, as a sentence."""
    return in_words(error.errors(include_url=False)[0])


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
    expected = str(facts.get("expected", "")).replace("'", "").replace(" or ", ", ")
    limit = facts.get(form.limit or "", 0)
    shown = limit if isinstance(limit, int) else str(limit)
    return Sentence(form.says, {"typed": typed, "expected": expected, "limit": shown})


def _of_field(detail: ErrorDetails) -> Key:
    field = next((str(part) for part in reversed(detail["loc"]) if isinstance(part, str)), "")
    return _OF_FIELDS.get(field, Key.TYPED_UNCLEAR)


def _typed(detail: ErrorDetails) -> Sentence:
    value = detail.get("input")
    if isinstance(value, str | int | float):
        return Sentence(Key.TYPED_QUOTED, {"typed": shorten(str(value), _SHOWN)})
    return Sentence(Key.TYPED_THAT)
